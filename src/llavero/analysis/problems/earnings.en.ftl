# What the key accounts leave.

p12 =
    .meaning =
        Selling to them costs ever more margin: every renewal and every rise of costs gives way a little,
        and the sum appears in no single sale.
    .stake =
        The fall or the distance shows at { $accounts }: { $share } { $of }.
    .consequence =
        If it goes on, the sales that give most work end up being those that least support the rest of the
        company, and winning back a price is harder than not giving it away.
    .needs = the cost of the goods sold and the list of key accounts
p12-slope = Yearly change of the margin of the key accounts
    .said =
        The margin of the key accounts moves by { $figure } a year, and from a fall of { $limit } on it
        counts as erosion.
p12-gap = Margin of the key accounts against that of the rest
    .said =
        The key accounts leave a margin of { $margin } and the rest { $rest }: a difference of { $figure },
        larger than the { $limit } that volume usually explains.

parameter-p12-slope = Yearly fall of the margin of the key accounts from which there is erosion (P12)
    .why = How much margin may be given away in a year.
parameter-p12-gap = Margin below that of the rest that is tolerated (P12)
    .why = Which difference volume explains.

p13 =
    .meaning =
        Gross margin makes them look alike: the urgent delivery, the technical visit and the return do not
        bear the name of who asked for them.
    .stake =
        In that situation { $affected ->
            [one] is
           *[other] are
        } { $accounts }, with { $share } { $of }.
    .consequence =
        Without that cost in sight one negotiates the price of what is sold and gives away that of how it
        is served.
    .needs = what each account uses of service and what a unit of it costs
p13-coverage = Cost to serve that is assigned to accounts
    .said =
        { $figure } of the cost to serve is assigned to the accounts that cause it, less than
        { $limit }.
p13-destroyers = Key accounts that cost more than they leave
    .said =
        { $figure } of the key accounts cost more than they leave, and from { $limit } on they are no
        exceptions.

parameter-p13-coverage = Cost to serve that must be assigned (P13)
    .why = How much cost without a name is tolerated.
parameter-p13-destroyers = Key accounts at a loss that are tolerated (P13)
    .why = From how many on they are no exceptions.

p14 =
    .meaning =
        A concession that is repeated is no longer thanked for: the customer counts it as its own and
        negotiates the next one from there.
    .stake =
        It grows so at { $accounts }, which { $affected ->
            [one] brings
           *[other] bring
        } { $share } { $of }.
    .consequence =
        Taking it back later costs more than not having given it, for it is felt as a loss, and meanwhile
        margin pays for a volume that might have come all the same.
    .needs = the list price and the quantity of each sale of the last two years
p14-gap = Growth of what is conceded against that of sales
    .said =
        What is charged below the list price went from { $before } to { $now } of that list, and grew by
        { $figure } more than sales; the limit is { $limit }.

parameter-p14-gap = Growth of concessions over that of sales that is tolerated (P14)
    .why = How much faster than sales what is conceded may grow.

prb-concession = Part of the list price that is conceded
    .definition = What was charged below the list price to the accounts looked at, over what it would be at that price.
    .formula = (at list − charged) ÷ at list
prb-concession-before = Part of the list price that was conceded before
    .definition = The same part in the period before.
    .formula = (at list − charged) ÷ at list
prb-concession-gap = Growth of concessions against that of sales
    .definition = Growth of what is conceded less that of the sales it is conceded on, in the accounts that bought in both periods.
    .formula = Δ% conceded − Δ% charged
