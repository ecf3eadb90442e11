# Signs that the figures already show: fact, reading and what is best done first.

signals-priority-heading = Warning signs by priority
signals-priority =
    { $count ->
        [one] The figures of this report support one sign that calls for action.
       *[other] The figures of this report support { $count } signs that call for action. They are ordered by the share of sales that each one touches; those whose share is unknown come last.
    }
    A sign proves no cause: it says where to look first and who should answer. The thresholds are
    assumptions.
signals-table = Warning signs, their evidence, the first step and who answers for it
signals-column-signal = Sign
signals-column-evidence = Evidence
signals-column-step = First step
signals-column-owner = Who answers
signals-source = Sources: figures of the earlier sections.
signals-reading-heading = What each sign means and where to start
signals-none-seen =
    With the data at hand, no sign could be looked for. That does not mean there is nothing to
    improve: it means that everything has yet to be measured.
signals-none =
    With the data at hand, no sign goes past its threshold. That does not mean there is nothing to
    improve: it means that what could be measured is within what was expected, and that the rest
    has yet to be measured.
signals-absent-heading = What was checked and not found, and what could not be checked
signals-clear = The following were examined and are within their thresholds: { $names }.
signals-blind =
    The following could not be examined and must not be taken for granted. Each item says what is
    needed.
signals-needs-rates = exchange rates are missing for more sales than can be left out
signals-blind-one = { $name }: { $needs }.

signal-concentration = Dependence on the largest account
    .short = dependence on a single account
    .named = The account with the largest sales is { $account }.
    .fact = The largest account holds { $largest } of sales and the five largest { $five }: the portfolio behaves as if it had { $effective } equal accounts.
    .meaning = Above { $limit } in a single account, its departure or a hard renegotiation decides the year, and the company negotiates knowing that it cannot afford to lose. The evidence on the effect on profit is mixed; the exposure is not.
    .first = The commercial director should set a ceiling on exposure per account, prepare the scenario of losing those sales, and name someone to answer for the accounts that could take their place.
    .evidence = { $largest } in the largest account
    .step = Set a ceiling on exposure and prepare the loss scenario
    .owner = Commercial director
    .needs = positive sales with their customer are needed

signal-one-account = A result that hangs on one account
    .short = a result decided by a single account
    .fact = Sales changed by { $growth } in the period; without { $account }, which moved them by { $moved } alone, they would have changed by { $without }.
    .meaning = One customer decides whether sales rise or fall. The company's figure says more about that customer than about the work with the others.
    .first = The commercial director should present monthly sales with and without that account, and set the target of the rest of the portfolio separately.
    .evidence = { $without } without that account, against { $growth } with it
    .step = Report and budget with and without that account
    .owner = Commercial director
    .needs = sales of the period before, with their customer, are needed

signal-fall = Fall in comparable sales
    .short = a fall in comparable sales
    .fact = Sales went from { $before } to { $sales } in the same months: a fall of { $growth }.
    .turned = Sales went from { $before } to { $sales } in the same months; where credit notes exceed invoices, no percentage tells how far they fell.
    .course = The quarterly series confirms it, at { $trend } of the mean level per year.
    .meaning = A fall of the whole company is seldom one seller's doing: it may come from lost customers, from customers who buy less or from prices. The first section tells the first two apart; the effect of prices has yet to be measured.
    .first = The commercial director should go through the accounts that cost most sales, one by one, and separate what can be recovered from what is lost before setting the next target.
    .evidence = { $growth } less in comparable sales
    .turned-evidence = from { $before } to { $sales }
    .step = Split the fall among lost customers, smaller purchases and prices
    .owner = Commercial director
    .needs = sales of the period before are needed

signal-shrunk = Accounts that buy less
    .short = sales that are not kept
    .fact =
        { $gross } of the sales of the period before is retained, not counting increases. Part of the difference lies in { $accounts ->
            [one] { $accounts } account that still buys, but buys
           *[other] { $accounts } accounts that still buy, but buy
        } { $amount } less.
    .meaning = These are sales to customers who have not left; they may be going to a competitor while the account counts as active. With less than { $limit } retained, new accounts only replace what is lost.
    .first = The head of key accounts and the sales managers should first call those with the largest decrease and write down the cause: price, range, service or less activity at the customer.
    .evidence = { $gross } retained; { $amount } less in active accounts
    .step = Call those with the largest decrease and write down the cause
    .owner = Head of key accounts and sales managers
    .needs = sales of the period before, with their customer, are needed

signal-lost = Lost accounts
    .short = lost accounts
    .fact =
        { $accounts ->
            [one] One account that bought in the period before did not buy in this one, taking { $amount } with it.
           *[other] { $accounts } accounts that bought in the period before did not buy in this one, taking { $amount } with them.
        }
    .largest = The largest is { $account }, with { $largest }.
    .meaning = A lost account is noticed once it no longer buys; the reason is usually older, and lies in the order, the price or the person who served it. If the reason is not known, the loss will be repeated.
    .first = The largest ones should be given an exit interview, not led by whoever served them, and the commercial director should decide which are worth trying to win back.
    .evidence = { $amount } less, in { $accounts } { $accounts ->
            [one] account
           *[other] accounts
        }
    .step = Exit interview with the largest ones
    .owner = Commercial director
    .needs = sales of the period before, with their customer, are needed

signal-silent = Silent accounts
    .short = silent accounts
    .fact =
        { $risk ->
            [0] No account is
            [one] { $risk } account is
           *[other] { $risk } accounts are
        } at risk, having gone without buying for more than { $limit } times their usual interval; { $dormant ->
            [0] none is
            [one] { $dormant } is
           *[other] { $dormant } are
        } dormant, and { $lost ->
            [0] none seems
            [one] { $lost } seems
           *[other] { $lost } seem
        } lost. Together they made up { $share } of the period's sales. The largest is { $account }, which bought { $amount } and has not ordered for { $days } days.
    .assumed = Of them, { $assumed } { $assumed ->
            [one] has bought too few times to have an interval of its own, and one is assumed
           *[other] have bought too few times to have an interval of their own, and one is assumed
        }; the others made { $known } of the sales.
    .meaning = The calls should be made within days. Silence is not yet a loss and a call can still be made; once the account counts as lost, those sales will have to come from new customers.
    .first = Each account manager should call their own, largest sales first, and the head of key accounts should receive the answers in writing and turn them into a monthly alert.
    .evidence = { $share } of the period's sales
    .step = Recovery call, largest sales first
    .owner = Account managers and their head
    .needs = several dated purchases per customer are needed

signal-key-behind = Key accounts that grow less than the rest
    .short = key accounts that grow less than the rest
    .fact = Sales to key accounts changed by { $growth } and to the others by { $rest }; { $gross } and { $gross_rest } of their earlier sales, respectively, is retained.
    .pooled = The rest includes sales to customers without an account of their own ({ $pooled } of the company's sales), so the comparison should be read with that in mind.
    .meaning = The gap is more than { $limit } against the accounts that get most attention. Either they were chosen for what they already bought and not for what they may buy, or the attention does not turn into sales.
    .first = The head of key accounts should review, account by account, why it is key and what potential is left, and propose to the commercial director who joins and who leaves the list.
    .evidence = { $growth } against { $rest } in the rest
    .step = Review the list of key accounts, one by one
    .owner = Head of key accounts
    .needs = the list of key accounts and sales of the period before are needed

signal-rest-behind = Neglect of the accounts that are not key
    .short = neglect of the accounts that are not key
    .fact = Sales to accounts that are not key changed by { $rest }, against { $growth } for key accounts; { $gross_rest } and { $gross } of their earlier sales, respectively, is retained.
    .pooled = The rest includes sales to customers without an account of their own ({ $pooled } of the company's sales), so the comparison should be read with that in mind.
    .meaning = A gap of more than { $limit } suggests that attention concentrates at the top and medium-sized accounts are left without an owner; the next key accounts come from among them.
    .first = The sales manager should give the medium-sized accounts with the longest history an owner and a target and set hours aside for them, or move them to an inside channel.
    .evidence = { $rest } against { $growth } in key accounts
    .step = Give medium-sized accounts an owner, a target and hours
    .owner = Sales manager
    .needs = the list of key accounts and sales of the period before are needed

signal-hockey = Sales loaded onto the end of the quarter
    .short = sales loaded onto the end of the quarter
    .fact = The last month of each quarter holds { $stick } of the quarter's sales on average.
    .meaning = Above { $limit } it is reasonable to suspect targets that reward the close: orders are brought forward, discounts are granted and operations work in fits and starts.
    .first = The commercial director, with human resources, should review the weight of the close in compensation and compare the discounts of the last month with those of the other two.
    .evidence = { $stick } in the quarter's last month
    .step = Compare discounts at the close and review compensation
    .owner = Commercial director and human resources
    .needs = several complete quarters of sales are needed

signal-margin = Erosion of the company's margin
    .short = erosion of the company's margin
    .fact = Gross margin went from { $before } to { $margin }, a change of { $change }.
    .meaning = More than { $limit } in a year is a warning: sales may grow and earn less. The cause may lie in cost, in the product mix or in price, and each calls for a different answer.
    .first = Finance should tell the three causes apart and, meanwhile, any discount below a floor should need written approval.
    .evidence = { $change } of gross margin
    .step = Tell cost, mix and price apart; set an approval floor
    .owner = Finance
    .needs = the cost of what was sold, with the history of the period before, is needed

signal-key-margin = Margin of the key accounts
    .short = a key account margin that erodes or lags
    .gap = Key accounts yield a gross margin of { $margin } and the others { $rest }: a difference of { $gap }, wider than the { $behind } taken as a warning.
    .pooled = The rest includes sales to customers without an account of their own ({ $pooled } of the company's sales), so the comparison should be read with that in mind.
    .slope = The margin of the key accounts ({ $margin }) changes by { $slope } per year by its quarterly slope, past the warning level of { $erosion }.
    .meaning = Volume justifies a lower price up to a point. Beyond it, the other accounts carry the key account, and selling it more does not improve the result.
    .first = Finance and the head of key accounts should set a margin floor per account with steps of approval, and every concession should be exchanged for something: volume, terms, range or exclusivity.
    .gap-evidence = { $gap } against the rest
    .slope-evidence = { $slope } per year
    .step = Margin floor and steps of approval
    .owner = Finance and head of key accounts
    .needs = the cost of what was sold and the list of key accounts are needed

signal-destroyers = Accounts that cost more to serve than they earn
    .short = accounts that cost more to serve than they earn
    .fact = After the cost of serving them, { $destroyers } of { $accounts } accounts have a negative contribution and undo { $amount } of what the others add.
    .meaning = With { $limit } of the accounts or more in that position, the problem is not a difficult customer: it is the terms of service, which are granted without a price.
    .first = Finance should hand over the income statement of the worst ones, and whoever serves them should agree a minimum order, delivery windows or a price for special services.
    .evidence = { $destroyers } of { $accounts } accounts, which take away { $amount }
    .step = Income statement per account and a priced menu of services
    .owner = Finance
    .needs = the drivers per account and the unit cost of each are needed

signal-credit-notes = Frequent credit notes
    .short = frequent credit notes
    .fact = Credit notes add up to { $ratio } of what was invoiced.
    .meaning = Above { $limit } there are usually errors of order, price or delivery, for which the customer pays in time before the company pays in money.
    .first = Operations and finance should sort those of the last quarter by reason and tackle the most frequent one.
    .evidence = { $ratio } of what was invoiced
    .step = Sort them by reason
    .owner = Operations and finance
    .needs = the sales ledger must tell credit notes apart

signal-overload = Overloaded account managers
    .short = overloaded account managers
    .fact =
        { $overloaded ->
            [one] Of { $count } people observed, one needs more than { $limit } of the hours available.
           *[other] Of { $count } people observed, { $overloaded } need more than { $limit } of the hours available.
        }
    .meaning = The hours are those that the service levels of their accounts promise. With that load some account gets less than was decided, and it is not management that chooses which.
    .first = The head of key accounts should reassign by hours and not by number of accounts, first take away the tasks that are not service, and hire only if the load still exceeds what is available.
    .evidence = { $overloaded } of { $count } people
    .step = Reassign by hours and remove tasks that add nothing
    .owner = Head of key accounts
    .needs = the service level of each key account is needed

signal-unbalanced = Uneven portfolios
    .short = uneven portfolios
    .by-accounts = The number of accounts varies among people with a coefficient of variation of { $variation }.
    .by-sales = Sales vary among people with a coefficient of variation of { $variation }.
    .by-hours = The hours needed vary among people with a coefficient of variation of { $variation }.
    .meaning = Above { $limit }, comparing people's results is unfair, and equal targets reward the portfolio more than the work.
    .first = Once a year, the head of key accounts should propose a split by hours and potential, with a limit on the accounts that change hands so as not to break relationships.
    .by-accounts-evidence = coefficient of variation of { $variation } in accounts
    .by-sales-evidence = coefficient of variation of { $variation } in sales
    .by-hours-evidence = coefficient of variation of { $variation } in hours
    .step = Yearly split by hours and potential, with few changes
    .owner = Head of key accounts
    .needs = two or more people in charge of accounts are needed

signal-outside = Key account sales credited outside the department
    .short = key account sales credited outside the department
    .fact = Key accounts buy { $share } of the company's sales; of those points, { $others } is credited to people outside the department.
    .meaning = That is more than { $limit } of what those accounts buy. Where two teams are credited at one customer there may be a dispute over commission or, worse, nobody to answer for the whole account.
    .first = The commercial director should write the credit rule, double or split, name who arbitrates and within how many days, and set a shared target per account.
    .evidence = { $others } of the company's sales
    .step = A written credit rule and an arbiter
    .owner = Commercial director
    .needs = the list of key accounts, the staff and the seller of each sale are needed

signal-elsewhere = A department busy with accounts that are not key
    .short = a department busy with accounts that are not key
    .fact = The department is credited with { $share } of the company's sales; of those points, { $elsewhere } belongs to accounts that are not key.
    .meaning = With more than { $limit } of its sales off the list, either the list is shorter than the real work or the department sells what another team could sell. In both cases the key accounts compete for its time.
    .first = The head of key accounts should sort those accounts into three groups (to be designated, to be handed over, or kept for a stated reason) and the commercial director should approve it before the next split.
    .evidence = { $elsewhere } of the company's sales
    .step = Sort them: designate, hand over or keep
    .owner = Head of key accounts
    .needs = the list of key accounts, the staff and the seller of each sale are needed

signal-orphans = Key accounts without an owner
    .short = key accounts without an owner
    .fact =
        { $orphans ->
            [one] Of { $key } key accounts, one has nobody in the department as its primary owner.
           *[other] Of { $key } key accounts, { $orphans } have nobody in the department as their primary owner.
        }
    .meaning = The designation promises the customer attention that nobody is charged with giving, and the company counts it as part of the programme.
    .first = The head of key accounts should name an owner and a backup for each one, or take it off the list.
    .evidence = { $orphans } of { $key } key accounts
    .step = Name an owner and a backup, or take them off the list
    .owner = Head of key accounts
    .needs = the list of key accounts and who each is assigned to are needed

signal-idle = Account managers without a key account
    .short = account managers without a key account
    .fact =
        { $count ->
            [one] One person in the department leads no key account; the mean is { $mean } and whoever carries most has { $most }.
           *[other] { $count } people in the department lead no key account; the mean is { $mean } and whoever carries most has { $most }.
        }
    .meaning = It may be a recent hire, a portfolio being handed over or a record that nobody updated; it is worth knowing which before speaking of a shortage of people.
    .first = The head of key accounts should confirm the assignment and, if there is spare capacity, use it to relieve whoever carries most.
    .evidence = mean of { $mean } and maximum of { $most } per person
    .step = Confirm the assignment and use the free capacity
    .owner = Head of key accounts
    .needs = the list of key accounts and who each is assigned to are needed

signal-passed-on = Frequent handovers
    .short = frequent handovers
    .repeated =
        { $repeated ->
            [one] One of the accounts observed changed hands more than once in three years.
           *[other] { $repeated } of the accounts observed changed hands more than once in three years.
        }
    .median = Weighted by sales, the median time a person has been with their account is { $median } years, less than the { $limit } taken as a warning.
    .meaning = With every handover, what only the leaver knew is lost, and the customer has to start again. Research finds that the customer sometimes follows the person and not the company.
    .first = The head of key accounts should require an account file and a handover with joint visits, and human resources should find out why the changes happen.
    .repeated-evidence = { $repeated } { $repeated ->
            [one] account
           *[other] accounts
        } with more than one hand-over
    .median-evidence = median of { $median } years per account
    .step = Account file and handover with a joint visit
    .owner = Head of key accounts and human resources
    .needs = the assignments with their dates are needed

signal-unattributed = Sales without a seller
    .short = sales without a seller
    .fact = { $part } of sales has no seller credited.
    .house = Of the company's sales, { $house } belongs to house accounts.
    .meaning = Above { $limit }, the figures per seller describe only a part of the company, and sales without an owner have nobody to defend them when they fall.
    .first = The commercial director should decide which accounts are house accounts by policy, and sales administration should complete the seller of the others.
    .evidence = { $part } of sales
    .step = Decide which accounts are house accounts and complete the seller of the rest
    .owner = Commercial director and sales administration
    .needs = the seller of each sale is needed

signal-single-contact = Customers with one active contact or none
    .short = customers with one active contact or none
    .fact =
        Of { $clients } customers looked at, { $alone } had at most one active contact in the year. The one with the largest sales is { $account }, with { $amount } and { $active } { $active ->
            [one] active contact
           *[other] active contacts
        }.
    .meaning = The relationship rests on a person who may change post or company, and what is known of the customer passes through a single pair of eyes.
    .first = Each account manager should draw the map of roles of those accounts and agree three new contacts per account with their head, starting with who decides and who uses the product.
    .evidence = { $alone } of { $clients } customers
    .step = Map of roles and new contacts in the largest accounts
    .owner = Account managers
    .needs = the record of visits, calls and meetings, with their contact, is needed

signal-hierarchy = Broken lines of command
    .short = broken lines of command
    .roots = In the staff list, of { $people } people, { $roots } have nobody above them.
    .circles =
        { $circles ->
            [one] One group of people ends up reporting to itself.
           *[other] In { $circles } groups, people end up reporting to themselves.
        }
    .meaning = With several heads or with circles, a chart does not show who approves or to whom things escalate, and any proposal on where to place the department would rest on doubtful data.
    .first = Human resources should correct the direct manager of those people before the structure is discussed.
    .roots-evidence = { $roots } people with nobody above
    .circles-evidence = { $circles } { $circles ->
            [one] circle
           *[other] circles
        } in { $people } people
    .step = Correct the direct manager in the staff list
    .owner = Human resources
    .needs = the direct manager of each person is needed

signal-basis = Accounts assigned without a visible rule
    .short = accounts assigned without a visible rule
    .fact = Basis of organisation: { $basis }. Accounts with a single seller hold { $owned } of sales.
    .declared = The sellers state that accounts are assigned { $declared }; the sales show another basis: { $basis }.
    .meaning = Without a rule that is both stated and kept, every new assignment is argued from scratch and the customer does not know whom to call.
    .first = The commercial director should write the rule of assignment and its exceptions, and apply it first to the accounts with more than one seller.
    .evidence = { $owned } of sales with a single seller
    .declared-evidence = stated: { $declared }; in the sales: { $basis }
    .step = Write the rule of assignment and its exceptions
    .owner = Commercial director
    .needs = the seller of each sale and at least one dimension are needed: product line, segment or region
