# Whether who serves follows how the customer buys, and whether the work is shared out.

p26 =
    .meaning =
        The customer decides in one place and the company comes in by several, with nobody speaking for it:
        each knows a part and the customer knows them all.
    .stake =
        It happens at { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        The central buyer compares offers that came from the same company, picks the best of each, and none of
        those who serve it can commit to an agreement for the whole group.
    .needs = how each customer decides its purchases, and the region and seller of each sale
p26-central = Central buying that spans several regions or units
    .said =
        Among the key accounts, the index of central buying that spans several regions or units is { $figure },
        above { $limit }.
p26-leaderless = Part of the central groups served by several with nobody in the lead
    .said =
        Of the { $n } groups that buy from one place, { $figure } have several sellers and none in the lead,
        more than { $limit }.

parameter-p26-central = Central and wide buying from which the structure should follow it (P26)
    .why = From when the way of buying asks for one person in charge.
parameter-p26-leaderless = Part of groups without a lead from which structure does not follow buying (P26)
    .why = How many groups may have nobody in the lead.
parameter-p26-counts = Part of a group's sales from which whoever sells it counts (P26)
    .why = Who really serves it and who sold once.
parameter-p26-lead = Part of a group's sales that makes whoever sells it its lead (P26)
    .why = When one person carries the group though others sell.

p27 =
    .meaning =
        Accounts grew where they were and nobody shared them out again: some portfolios ask for more hours
        than there are and others leave hours free.
    .stake =
        The portfolios that carry too much hold { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        The accounts of full portfolios get what is left of the day, beginning with those that call least, and
        a single post left vacant uncovers them all.
    .needs = the level of service of the key accounts and who serves each
p27-uneven = Inequality of the hours that each carries
    .said =
        The hours that each one's accounts ask for vary by { $figure } times their mean among { $n } people,
        where up to { $limit } counts as even.

p27-accounts = Inequality of the accounts that each holds
    .said =
        Without levels of service there are no hours to compare; the accounts of each vary by { $figure }
        times their mean among { $n } people, where up to { $limit } counts as even.

parameter-p27-uneven = Variation of hours between portfolios from which they are unbalanced (P27)
    .why = How far portfolios may differ.

prb-central-wide = Central and wide buying
    .definition =
        Part of the sales to key accounts that is decided in one place, times the larger of the parts that buy
        in several units or lines or in several regions.
    .formula = central buying × max(several units, several regions)
prb-leaderless = Groups without a lead
    .definition =
        Part of the groups that buy from one place which two sellers or more serve, none of them the only
        holder nor selling enough to lead it.
    .formula = groups without a lead ÷ groups that buy centrally
