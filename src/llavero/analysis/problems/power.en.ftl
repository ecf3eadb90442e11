# Who has the power over the price, and whether it is one within each group.

p23 =
    .meaning =
        Dependence is not mutual and the price already shows it: each negotiation closes a little lower
        because on this side it is harder to say no.
    .stake =
        It happens with { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        What is given away does not come back: today's price is where the next contract starts, and the
        account of most weight ends as the one that leaves least.
    .needs = the wallet of the accounts and the list price of what they are sold
p23-ratio = How far we depend on the account for each part in which it depends on us
    .said =
        { $who } weighs { $figure } times as much in our sales as we weigh in its purchases, above
        { $limit }.
p23-fall = Change of what is paid over the list price
    .said =
        In a year what { $who } pays over the list price has changed by { $figure }, a fall past { $limit }.

parameter-p23-ratio = Asymmetry of dependence from which power is on the other side (P23)
    .why = How much more an account may weigh for us than we for it.
parameter-p23-fall = Fall of price over list from which it counts as falling (P23)
    .why = Which change in a year is more than noise of the mix.

p30 =
    .meaning =
        Within one group each company negotiated on its own, and the difference follows no rule that the
        company could explain when asked.
    .stake =
        It happens at { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        As soon as the group compares invoices it will ask for the lowest price for all, backdated; better to
        come to that talk with one net list by group than with an explanation.
    .needs = quantities and products in the sales ledger, and the group that each account belongs to
p30-apart = Products at different prices within a group
    .said =
        The companies of { $who } pay prices that are apart for { $figure } of the { $n } products they share;
        { $limit } are enough to call it incoherent.

parameter-p30-spread = Variation of a product's price within a group from which it is apart (P30)
    .why = Which difference in price volume and freight explain.
parameter-p30-products = Products apart from which the prices of a group are incoherent (P30)
    .why = How many products turn an exception into a problem.

prb-asymmetry = Asymmetry of dependence
    .definition =
        Part of our sales that the account buys, over the part of its wallet that it buys from us.
    .formula = (sales of the account ÷ sales of the company) ÷ share of wallet
prb-price-change = Change of price over list
    .definition =
        What the account paid over the list price of what it bought in the period, less the same of the
        earlier period.
    .formula = Σ paid ÷ Σ (quantity × list), less that of the earlier period
prb-apart = Products with prices apart in a group
    .definition =
        Products that two companies or more of a group buy and whose price varies among them by more than the
        limit; of the group that has most.
    .formula = #(product: σ ÷ μ of the prices > limit)
