# In whose hands the accounts are.

p04 =
    .meaning =
        It is no matter of effort: the hours that are missing come out of preparing visits, recording and
        seeking new business, which no customer complains about.
    .stake =
        On that time { $affected ->
            [one] depends
           *[other] depend
        } { $accounts }, which { $affected ->
            [one] brings
           *[other] bring
        } { $share } { $of }.
    .consequence =
        The first to suffer is what gives no notice, such as the contact no longer seen or the project
        heard of late; and if that person leaves, all of them lose their memory at once.
    .needs = who serves each account and the level of service of the key accounts
p04-load = Load of the portfolio that asks for most hours
    .said =
        The accounts that { $who } serves ask for { $figure } of the hours there are, beyond the
        { $limit } that can be kept up without dropping something.

parameter-p04-load = Hours asked over hours at hand from which there is overload (P04)
    .why = How much may be asked of one person.

p07 =
    .meaning =
        Each change of hands wipes out what is not written: whom to call, what was promised, what annoyed.
    .stake =
        { $accounts } { $affected ->
            [one] has just gone through it, or does so
           *[other] have just gone through it, or do so
        } often, with { $share } { $of }.
    .consequence =
        The customer learns that explaining its business is its own task each time, and begins to compare,
        for starting again with another supplier costs it the same.
    .needs = the staff list with entries and exits, and the assignments with their dates
p07-turnover = Turnover of the account managers in the year
    .said = In the last year { $figure } of those who hold key accounts left, more than { $limit }.
p07-tenure = Years of an account in the same hands
    .said =
        Half of the sales have been in the same hands for { $figure } years or less, below the { $limit }
        that knowing a customer takes.
p07-handovers = Changes of hands of the account that had most
    .said =
        { $who } changed hands { $figure } times in the years observed, and from { $limit } on a customer
        ceases to invest in the relation.

parameter-p07-turnover = Yearly turnover of account managers from which it is a problem (P07)
    .why = How many exits of those who hold key accounts are tolerated.
parameter-p07-tenure = Years in the same hands below which it is a problem (P07)
    .why = How long it takes to know a customer.
parameter-p07-handovers = Changes of hands of an account from which they are a problem (P07)
    .why = How often an account may pass on.

prb-turnover = Turnover of the account managers in the year
    .definition = Account managers who left in the year, over their average number.
    .formula = leavers ÷ average of account managers
