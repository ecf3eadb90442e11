# What becomes of the middle accounts.

p15 =
    .meaning =
        Attention gathers at the top, and the stretch from which the next key accounts will come is served
        with what is left over.
    .stake =
        { $accounts } { $affected ->
            [one] buys
           *[other] buy
        } less than the year before, with { $share } { $of }.
    .consequence =
        A middle account is not lost in a day: it shrinks order by order, and when a large one is missing
        there is nobody to make up for it.
    .needs = three years of sales, or two and the list of key accounts
p15-kept = Change of what the middle accounts keep
    .said =
        Of what the middle accounts bought { $now } is kept, and a year before { $before } was: a change of
        { $figure }, where a fall of { $limit } is tolerated.
p15-growth = Growth of the key accounts over that of the middle ones
    .said =
        The middle accounts move by { $growth } in the year and the key accounts by { $figure } above them,
        more than the { $limit } that are tolerated.

parameter-p15-kept = Fall of what the middle accounts keep that is tolerated (P15)
    .why = How far what is kept of them may fall in a year.
parameter-p15-growth = Growth of the key accounts over the middle ones that is tolerated (P15)
    .why = From which distance on they count as neglected.
parameter-p15-from = Percentile from which an account is a middle one (P15)
    .why = Which accounts, below it, are small.
parameter-p15-to = Percentile up to which an account is a middle one (P15)
    .why = Which accounts, above it, are large.

prb-middle-kept = What is kept of the middle accounts
    .definition = Part of what the middle accounts that are not key bought the year before that they still buy, without what they grew.
    .formula = Σ min(before, now) ÷ Σ before
prb-middle-kept-before = What was kept a year before
    .definition = The same part a year before, with the middle accounts of then.
    .formula = Σ min(before, now) ÷ Σ before
prb-middle-change = Change of what the middle accounts keep
    .definition = What is kept less what was kept a year before.
    .formula = part of now − part of before
prb-middle-growth = Growth of the middle accounts
    .definition = Change of the sales of the middle accounts of the year before.
    .formula = Σ now ÷ Σ before − 1
prb-growth-gap = Growth of the key accounts over the middle ones
    .definition = Growth of the key accounts less that of the middle ones.
    .formula = growth of the key ones − growth of the middle ones
