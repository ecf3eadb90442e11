# Strategies for the programme as a whole, under the four headings of the brief (methods I3).

heading-administration = Management of key accounts
    .lead = To manage key accounts is to decide by which rules, with which figures and with how many hours they are served.
heading-selection = Selection of key accounts
    .lead = To select key accounts is to say why one is and another is not, so that it can be explained to whoever was left out.
heading-categorisation = Categorisation of key accounts
    .lead = To categorise key accounts is to give each the treatment that its place deserves, and not the same to all.
heading-relationship = Relationship with key accounts
    .lead = To care for the relationship with key accounts is to let it rest on many people, on both sides, and not on one memory.

integral-committee = Govern key accounts with a committee and a calendar for the year
    .how = Two sessions a year decide on entries, exits and changes of level; in between, nobody touches the list.
    .seen =
        The rule leaves { $one ->
            [one] { $one } account
           *[other] { $one } accounts
        } in the zone where only a committee can decide.
    .effect = The list then stops growing under pressure, and each change has its minutes.
integral-dashboard = Follow key accounts on a dashboard of eight indicators with their starting point
    .how = Each indicator starts from its value in this report, and the computation is repeated every quarter.
    .seen =
        Of the eight, { $one ->
            [one] { $one } has
           *[other] { $one } have
        } data today.
    .effect = The programme is then discussed with figures, and a drift shows within a quarter and not a year.
integral-hours = Share key accounts out by hours, and reassign them once a year
    .how = The hours promised by the level of each account are added up and the load of people evened out, with a limit on changes that protects relationships.
    .seen = Hours vary between people today with a coefficient of { $one }.
    .effect = Nobody promises hours that are not there, and targets can be compared.
integral-profit = Keep the profit and loss, and the cost to serve, of each key account
    .how = Finance costs by activity and hands each customer's statement to whoever serves it, before each negotiation.
    .seen = Of the cost to serve, { $one } is assigned to accounts today.
    .effect = With that statement at hand, a concession is decided by what the customer leaves and not by what it buys.
integral-pay = Pay the managers of key accounts for contribution, share of wallet and plan
    .how = A year is simulated with the new mix, agreed with the team and then applied in full, without the old one beside it.
    .seen = The last month of each quarter holds { $one } of its sales; a third would be neutral.
    .effect = The aim is less selling pushed into the close, and more time for what bears fruit later.
integral-place = Put the key account department where it can decide, with powers in writing
    .how = The place argued for in the section before is applied, together with the page that says who grants what.
    .seen = The option with most points is { $one }, which wins in { $two } of the draws of weights.
    .effect = Approvals should take less time, and a conflict between areas should have somebody to close it.
integral-points = Select key accounts by gates and points, with weights that the committee agrees on before it sees the names
    .how = First the gates; those that pass get points by criterion, and the committee decides on the grey zone alone.
    .seen =
        { $one ->
            [one] { $one } account passes the gates
           *[other] { $one } accounts pass the gates
        } and { $two ->
            [one] { $two } is selected, with
           *[other] { $two } are selected, with
        } { $three } of sales.
    .effect = A list made in this way stands up to the question of why an account is not on it.
integral-number = Select only as many key accounts as there is capacity to serve well
    .how = The number follows from the hours there are and from what the next account leaves, and is checked when the team changes.
    .seen =
        Capacity is enough for { $one ->
            [one] { $one } account
           *[other] { $one } accounts
        }, and today's list has { $two }.
    .effect = What is promised to each of those selected can then be kept.
integral-frontier = Select in two lists: the firm core and the frontier
    .how = The core stays from year to year; the frontier is looked at every half-year with a new fact on the table.
    .seen =
        As weights vary, { $two ->
            [one] { $two } account is selected nearly always (the core)
           *[other] { $two } accounts are selected nearly always (the core)
        } and another { $one } more often than not (the frontier).
    .effect = The committee then discusses few accounts, and discusses them better.
integral-proof = Select with proof: repeat the choice backwards every year against the simple rule
    .how = If points do not beat taking the largest accounts, that is said and the criteria are mended.
    .seen =
        The test could be made on { $one ->
            [one] { $one } past date
           *[other] { $one } past dates
        }.
    .effect = The method earns its place, or loses it, in full view.
integral-mutual = Select by mutual choice: ask the customer whether it wants to be a key account
    .how = Before investing, the customer is told what it would get and what is asked of it, and the answer is noted.
    .seen =
        { $one ->
            [one] { $one } account has never been asked
           *[other] { $one } accounts have never been asked
        } how they see us.
    .effect = This avoids investing in those who only want a price.
integral-matrix = Categorise by the matrix of attractiveness and strength, with a strategy for each quadrant
    .how = Invest in strategic accounts, win ground with stars within a time limit, protect the margin of status accounts and make the others cheaper to serve.
    .seen =
        Today { $one ->
            [0] no account is strategic
            [one] { $one } account is strategic
           *[other] { $one } accounts are strategic
        } and { $two ->
            [0] none is a star
            [one] { $two } is a star
           *[other] { $two } are stars
        }.
    .effect = Effort thus follows the future of the account and not its past.
integral-levels = Categorise in three levels with a promise of service that can be counted
    .how = Each level says hours, visits, time to answer and sponsor; nobody is refused the basics.
    .seen =
        The rule would change the level of { $one ->
            [one] { $one } account
           *[other] { $one } accounts
        }.
    .effect = Customers know what to count on, and the team what to keep.
integral-stages = Categorise by the stage of the relationship: where it is and where it should get
    .how = Each account has a stage shown by facts, a goal and a step with a date.
    .seen =
        { $one ->
            [one] { $one } account is below the stage that its quadrant asks for
           *[other] { $one } accounts are below the stage that their quadrant asks for
        }.
    .effect = Either the relationship advances, or the company stops investing in it.
integral-mirror = Categorise from the customer's side too: what are we to them
    .how = Somebody who does not sell to them asks how much the purchase matters and what it would cost to change supplier.
    .seen =
        That answer is missing from { $one ->
            [one] { $one } account
           *[other] { $one } accounts
        }.
    .effect = It serves to stop treating as strategic an account that sees us as one supplier among many.
integral-exits = Categorise with a way out: rules to leave and a careful transition
    .how = Accounts leave by rule and over months, with an owner, a new service model and a message that does not say the account no longer matters.
    .seen =
        { $one ->
            [0] No account meets the conditions to leave today
            [one] { $one } account meets the conditions to leave
           *[other] { $one } accounts meet the conditions to leave
        } and { $two ->
            [0] none is
            [one] { $two } is
           *[other] { $two } are
        } being watched.
    .effect = Hours come back without losing the sales that take them up today.
integral-contacts = Strengthen the relationship with each key account by a map of roles and a goal of contacts by level
    .how = It is written down who decides, who uses, who influences and who pays, and agreed whom one has yet to meet.
    .seen = On average { $one } of the roles of the purchase are covered.
    .effect = When a person leaves the customer, the company should still have somebody to talk to.
integral-diamond = Take the relationship with key accounts from bow-tie to diamond, function to function
    .how = The account manager leads and introduces; engineers talk to engineers and payables to collection, without asking for leave.
    .seen =
        There { $one ->
            [one] is { $one } account
           *[other] are { $one } accounts
        } in a bow-tie and { $two } in a diamond.
    .effect = The relationship no longer hangs on two people who get on well.
integral-sponsor = Back the relationship with the largest accounts with an executive sponsor
    .how = One executive per account of the first level, with meetings in the diary and a subject that only an executive can treat.
    .seen = Sellers rate the support of management at { $one }, five being the most.
    .effect = It gives access to decisions that are now taken before the account manager hears of them.
integral-routine = Take a common routine for the relationship with each account from what the best already do
    .how = Eight steps: prepare, set an objective, visit, walk the site, agree in writing, record, coordinate and follow up.
    .seen =
        What sellers have in common is looked for in { $one ->
            [one] { $one } interview
           *[other] { $one } interviews
        }.
    .effect = When the person changes, the service need not.
integral-early = Feed the relationship with questions that anticipate the account's projects
    .how = A short guide on plans, budget and renewals, answered at the visit and kept in the file.
    .seen = Of the projects known, { $one } were heard of before the formal request.
    .effect = The point is to arrive at the specification and not only at the quote.
integral-backup = Make the relationship last, with a backup and careful handovers
    .how = Each account has a second name that the customer knows, and no handover takes less than ninety days.
    .seen = Today { $one } of the accounts have a backup.
    .effect = If the person leaves, the account stays.
integral-alert = Watch over the relationship with key accounts with an alert and a call in time
    .how = Every week those who are past their rhythm are flagged, and somebody calls within five days.
    .seen = The accounts with a warning buy { $one } a year.
    .effect = The customer is thus spoken to before it has decided to leave.
