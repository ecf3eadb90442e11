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
    .seen = The rule leaves { $one } accounts in the zone where only a committee can decide.
    .effect = The list is expected to stop growing under pressure, and each change to have minutes.
integral-dashboard = Follow key accounts on a dashboard of eight indicators with their starting point
    .how = Each indicator starts from its value in this report, and the computation is repeated every quarter.
    .seen = Of the eight, { $one } have data today.
    .effect = The programme is expected to be discussed with figures, and a drift to show within a quarter and not a year.
integral-hours = Share key accounts out by hours, and reassign them once a year
    .how = The hours promised by the level of each account are added up and the load of people evened out, with a limit on changes that protects relationships.
    .seen = Hours vary between people today with a coefficient of { $one }.
    .effect = Nobody is expected to promise hours that are not there, and targets to become comparable.
integral-profit = Keep the profit and loss, and the cost to serve, of each key account
    .how = Finance costs by activity and hands each customer's statement to whoever serves it, before each negotiation.
    .seen = Of the cost to serve, { $one } is assigned to accounts today.
    .effect = Concessions are expected to be decided by what the account leaves and not by what it buys.
integral-pay = Pay the managers of key accounts for contribution, share of wallet and plan
    .how = A year is simulated with the new mix, agreed with the team and then applied in full, without the old one beside it.
    .seen = The last month of each quarter holds { $one } of its sales.
    .effect = Less selling is expected to be pushed into the close, and more time to go to what bears fruit later.
integral-place = Put the key account department where it can decide, with powers in writing
    .how = The place argued for in the section before is applied, together with the page that says who grants what.
    .seen = The option with most points is { $one }, which wins in { $two } of the draws of weights.
    .effect = Approvals are expected to take less, and a conflict between areas to have somebody who closes it.
integral-points = Select key accounts by gates and points, with weights that the committee agrees on before it sees the names
    .how = First the gates; those that pass get points by criterion, and the committee decides on the grey zone alone.
    .seen = { $one } accounts pass the gates and { $two } are selected, which add up to { $three } of sales.
    .effect = The list is expected to stand up to the question of why an account is not on it.
integral-number = Select only as many key accounts as there is capacity to serve well
    .how = The number follows from the hours there are and from what the next account leaves, and is checked when the team changes.
    .seen = Capacity is enough for { $one } accounts, and today's list has { $two }.
    .effect = The promise of service is expected to be kept at all those selected.
integral-frontier = Select in two lists: the firm core and the frontier
    .how = The core stays from year to year; the frontier is looked at every half-year with a new fact on the table.
    .seen = There are { $one } accounts at the frontier and { $two } in the core.
    .effect = Few accounts are expected to be discussed, and discussed better.
integral-proof = Select with proof: repeat the choice backwards every year against the simple rule
    .how = If points do not beat taking the largest accounts, that is said and the criteria are mended.
    .seen = The test could be made on { $one } past dates.
    .effect = The method is expected to earn its place, or to lose it in full view.
integral-mutual = Select by mutual choice: ask the customer whether it wants to be a key account
    .how = Before investing, the customer is told what it would get and what is asked of it, and the answer is noted.
    .seen = { $one } accounts have never been asked how they see us.
    .effect = No more is expected to be invested in those who only want a price.
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
    .effect = Effort is expected to follow the future of the account and not its past.
integral-levels = Categorise in three levels with a promise of service that can be counted
    .how = Each level says hours, visits, time to answer and sponsor; nobody is refused the basics.
    .seen = The rule would change the level of { $one } accounts.
    .effect = Customers are expected to know what to count on, and the team what to keep.
integral-stages = Categorise by the stage of the relationship: where it is and where it should get
    .how = Each account has a stage shown by facts, a goal and a step with a date.
    .seen = { $one } accounts are below the stage that their quadrant asks for.
    .effect = Relationships are expected to advance, or the company to stop paying for those that do not.
integral-mirror = Categorise from the customer's side too: what are we to them
    .how = Somebody who does not sell to them asks how much the purchase matters and what it would cost to change supplier.
    .seen = That answer is missing from { $one } accounts.
    .effect = The company is expected to stop treating as strategic an account that sees it as one supplier among many.
integral-exits = Categorise with a way out: rules to leave and a careful transition
    .how = Accounts leave by rule and over months, with an owner, a new service model and a message that does not say the account no longer matters.
    .seen = { $one } accounts meet the conditions to leave and { $two } are being watched.
    .effect = Hours are expected to come back without losing the sales that take them up today.
integral-contacts = Strengthen the relationship with each key account by a map of roles and a goal of contacts by level
    .how = It is written down who decides, who uses, who influences and who pays, and agreed whom one has yet to meet.
    .seen = On average { $one } of the roles of the purchase are covered.
    .effect = The departure of a person at the customer is expected not to leave the company without anybody to talk to.
integral-diamond = Take the relationship with key accounts from bow-tie to diamond, function to function
    .how = The account manager leads and introduces; engineers talk to engineers and payables to collection, without asking for leave.
    .seen = There are { $one } accounts in a bow-tie and { $two } in a diamond.
    .effect = The relationship is expected not to hang on two people who get on well.
integral-sponsor = Back the relationship with the largest accounts with an executive sponsor
    .how = One executive per account of the first level, with meetings in the diary and a subject that only an executive can treat.
    .seen = Sellers rate the support of management at { $one }, five being the most.
    .effect = Access is expected to decisions that are now taken before the account manager hears of them.
integral-routine = Take a common routine for the relationship with each account from what the best already do
    .how = Eight steps: prepare, set an objective, visit, walk the site, agree in writing, record, coordinate and follow up.
    .seen = What sellers have in common is looked for in { $one } interviews.
    .effect = The service is expected not to change when the person does.
integral-early = Feed the relationship with questions that anticipate the account's projects
    .how = A short guide on plans, budget and renewals, answered at the visit and kept in the file.
    .seen = Of the projects known, { $one } were heard of before the formal request.
    .effect = The company is expected to arrive at the specification and not only at the quote.
integral-backup = Make the relationship last, with a backup and careful handovers
    .how = Each account has a second name that the customer knows, and no handover takes less than ninety days.
    .seen = Today { $one } of the accounts have a backup.
    .effect = The account is expected to stay when the person leaves.
integral-alert = Watch over the relationship with key accounts with an alert and a call in time
    .how = Every week those who are past their rhythm are flagged, and somebody calls within five days.
    .seen = The accounts with a warning put { $one } at stake.
    .effect = The customer is expected to be spoken to before it has decided to leave.
