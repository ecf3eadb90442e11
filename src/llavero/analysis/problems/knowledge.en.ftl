# Whether what is known of the customers is on record, in time and complete.

p19 =
    .meaning =
        Part of what is known of these accounts lives in the memory and the phone of whoever serves them:
        the list says who was met once, not who is dealt with today.
    .stake =
        It shows most at { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        When the person who serves them changes, the next one will begin by asking the customer who is who,
        and meanwhile nobody else in the company can tell whom to call.
    .needs = the record of visits and calls with their contact, or what sellers say of how many people they deal with
p19-unmet = Part of the contacts on record not dealt with of late
    .said =
        Of the { $n } contacts on record at these accounts, { $figure } have gone months without a single
        dealing written down; the limit is { $limit }.
p19-gap = Contacts declared beyond those on record
    .said =
        In the middle account sellers say they deal with { $figure } more people than are on record, more
        than { $limit }: neither count is false, there are dealings that nobody writes down.

parameter-p19-unmet = Part of the contacts without recent dealings from which the record is empty (P19)
    .why = How many contacts may go unmet before the list ceases to be of use.
parameter-p19-gap = Contacts declared beyond the record from which it lacks some (P19)
    .why = Which difference between what is said and recorded is taken for dealings not written down.
parameter-p19-days = Days without dealings from which a contact counts as not met (P19)
    .why = How long may pass without a dealing on record.

p20 =
    .meaning =
        Who hears of it with the request in hand competes for what somebody else helped to specify: what is
        left is price and time, where the relationship weighs least.
    .stake =
        Projects arrive like this from { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        Less is won, it is won at a discount, and the company cannot get stock, people or credit ready ahead;
        nor does it hear of the projects to which nobody invited it.
    .needs = the opportunities with the day on which they were known and requested, or what sellers say
p20-ahead = Part of the opportunities known before the request
    .said =
        Of the opportunities of these accounts only { $figure } were known before the formal request, where
        { $limit } at least is aimed at.
p20-lead = Days between a project being known and being requested
    .said =
        Between a project being known and being requested there are { $figure } days in the median (a minus
        sign says that it was known after the request), and at least { $limit } are aimed at.
p20-called = Sellers who act when they are called
    .said =
        Of the { $n } sellers interviewed, all { $figure } describe a service that begins when the customer
        calls.

parameter-p20-ahead = Part of opportunities known before below which one is reactive (P20)
    .why = How much anticipation is asked of who serves a key account.
parameter-p20-lead = Days of lead below which one is reactive (P20)
    .why = How much time it takes to influence a project.

p21 =
    .meaning =
        Without the wallet nobody can tell who buys everything from us from who hardly tries us: the same
        sales may be a ceiling or a beginning.
    .stake =
        It is not known of { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        Hours are shared out by what is already sold, the potential is left to whoever asks first, and a loss
        of share is not seen until it is a loss of sales.
    .needs = the key accounts and an estimate of what they buy from all their suppliers
p21-unknown = Part of the accounts without a known wallet
    .said =
        Of { $n } accounts, nobody has estimated the wallet of { $figure }, more than { $limit }.

parameter-p21-unknown = Part of accounts without a known wallet from which it is a problem (P21)
    .why = How many accounts may be left without an estimate.

prb-unmet = Contacts without recent dealings
    .definition =
        Part of the contacts on record at the accounts looked at with whom nobody wrote down a dealing within
        the days in force.
    .formula = contacts without dealings ÷ contacts on record
prb-unlogged = Contacts declared beyond the record
    .definition =
        Median, over seller and account, of how many more contacts are declared (Q13) than are on record;
        declaring fewer counts as none.
    .formula = median(max(zero, declared ÷ recorded − one))
prb-lead = Lead of the projects
    .definition =
        Median of the days between an opportunity of the year being known and being requested; without
        records, that of the last project according to the sellers (Q31).
    .formula = median(request − knowledge)
prb-reactive = Reactive sellers
    .definition = Sellers in whose answers a service shows that begins when the customer calls.
    .formula = number of sellers with the code R23
