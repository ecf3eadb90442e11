# Which plans there are.

p16 =
    .meaning =
        Without a plan, the year of each account is decided by the orders that come: there is no objective
        to tell progress by, nor agreement with the other areas on what each puts in.
    .stake =
        { $accounts } { $affected ->
            [one] works
           *[other] work
        } without a plan in force, with { $share } { $of }.
    .consequence =
        What the account manager knows stays in one head, and the company commits itself to its largest
        customers from memory.
    .needs = the account plans with their dates, or what sellers say of theirs
p16-in-force = Accounts with a plan in force
    .said = { $figure } of the accounts have a plan in force, where { $limit } should.
p16-complete = Content of the plans
    .said = The plans there are hold { $figure } of what a plan must contain, below { $limit }.
p16-said = Plans of the last year, according to the sellers
    .said =
        According to the sellers, { $figure } of their plans are of the last year, where { $limit } should
        be.

parameter-p16-in-force = Accounts that must have a plan in force (P16)
    .why = Which part without a plan is tolerated.
parameter-p16-complete = Content that is asked of the plans (P16)
    .why = From which part of the fifteen contents on a plan serves.
parameter-p16-first = Months that a plan of the first level is in force (P16)
    .why = How often the plan of the first accounts must be updated.
parameter-p16-others = Months that a plan of the other levels is in force (P16)
    .why = How often the plan of the other accounts must be updated.

prb-plans-in-force = Accounts with a plan in force
    .definition = Part of the accounts looked at whose plan was updated within the months of their level.
    .formula = with a plan in force ÷ accounts
prb-plans-complete = Content of the plans
    .definition = Mean of the part of the fifteen contents of a plan that is complete.
    .formula = mean(complete ÷ 15)
prb-plans-said = Plans of the last year, according to the sellers
    .definition = Of what sellers answered on their plans, what is of the last twelve months (Q28).
    .formula = of the last year ÷ answers
