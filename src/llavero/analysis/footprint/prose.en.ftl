# How big is the key account department, and what part of the sales does it carry?

footprint-heading = Size and reach of the department

## Size

footprint-size-kam =
    On { $day }, the key account department has { $sellers ->
        [one] { $sellers } seller, who makes
       *[other] { $sellers } sellers, who make
    } { $fte } full posts.
footprint-size-none =
    On { $day }, the key account department has no active sellers.
footprint-size-kam-inferred =
    On { $day }, { $sellers ->
        [one] { $sellers } seller leads
       *[other] { $sellers } sellers lead
    } at least one key account. As the records mark no department, they are taken to be it.
footprint-size-average =
    { $average ->
        [1] On average over the months of the period there was one person, with { $fte } posts.
       *[other] On average over the months of the period there were { $average } people and { $fte } posts.
    }
footprint-size-staff =
    With its managers and support staff, the department numbers { $staff ->
        [one] { $staff } person
       *[other] { $staff } people
    }.
footprint-size-force =
    The whole sales force numbers { $force } people ({ $fte } full posts): { $sellers } with a quota,
    { $managers } in management and { $support } in support.
footprint-size-ledger-sellers =
    The sales ledger credits { $sellers ->
        [one] { $sellers } seller
       *[other] { $sellers } sellers
    } in the period; without a staff list, it is not known how many more people stand behind the sales.
footprint-size-ratio = That means that { $sellers } of the company's sellers work for key accounts.
footprint-size-ratio-staff =
    Measured by staff, the department weighs { $staff }, and by full posts, { $fte }.
footprint-size-leaner =
    Per seller, it has fewer managers and less support than the rest of the sales force. This suggests
    that part of the supporting work falls on those who sell or on other areas, which the interviews
    should show.
footprint-size-fuller =
    Per seller, it has more managers and support than the rest of the sales force. That fits accounts
    that ask for several functions, though results have to bear the added cost.
footprint-size-even =
    Its share of those who sell and its share of all heads nearly match: it has managers and support like the rest of the sales force,
    with no backing of its own for the key accounts.
footprint-size-before =
    A year earlier, on { $day }, there { $sellers ->
        [one] was { $sellers } key account seller
       *[other] were { $sellers } key account sellers
    } in a force of { $force } people, and their share of the sellers was { $ratio }.
footprint-size-up =
    The department has gained weight among those who sell, so more is to be expected of it.
footprint-size-down =
    The department has lost weight among those who sell: unless the task shrank, each member carries
    more today.
footprint-size-same = Its weight among those who sell has held.
footprint-size-evidence =
    Research describes very different programmes, depending on the activities, people, resources
    and formal rules that they combine. Size alone does not tell whether the programme is the
    right one; it tells how much strength it can count on.
footprint-size-alone =
    The department has nobody but its sellers: neither managers nor support of its own, so paperwork
    falls on those who sell or on other areas.
footprint-size-unknown-no-list =
    How many people belong to the key account department, and how many to the sales force, cannot
    be determined, because no staff list was received. It would give both figures and the ratio
    between them, which tells whether key accounts get a part of the staff in line with their part
    of the sales.
footprint-size-unknown-no-department =
    How many people belong to the key account department cannot be determined, because the staff
    list does not mark them. Marking them would show what part of the sales force it is, and
    whether its size matches what it sells.

## Sales by seller

footprint-sales-company = The company's net sales for the period came to { $company }.
footprint-sales-share =
    The department is credited with { $share } of them ({ $amount }) and the other sellers with
    { $others }.
footprint-sales-unknown-sellers =
    What percentage of them belongs to the key account department cannot be determined without
    knowing who made each sale and who belongs to the department. Both would show how much of the
    result depends on that team, and what part of the sales to key accounts others serve.
footprint-sales-unknown-level =
    No part of them can be said to be the key account department's, because they are not positive:
    credit notes exceed invoices.
footprint-sales-unknown-people =
    What percentage of them belongs to the key account department cannot be determined, because the
    sellers of the sales ledger are not those of the staff list. It is enough for both to call each
    person by the same code.
footprint-sales-unknown-department =
    What percentage of them belongs to the key account department cannot be determined, because it
    is not known who belongs to it. That would show how much of the result depends on that team.
footprint-sales-all-attributed = No sale is left without a seller.
footprint-sales-unattributed =
    The remaining { $unattributed } has no seller; the three parts make up all sales.
footprint-sales-house = House accounts, within that part, are { $house } of all sales.
footprint-sales-only-unattributed =
    Of those sales, { $unattributed } has no seller.
footprint-sales-up =
    A year earlier the department's share was { $before }. The change, of { $change }, increases the part of the
    company's result that depends on this team.
footprint-sales-down =
    A year earlier the department's share was { $before }. The change, of { $change }, reduces the part of the
    company's result that depends on this team; it is worth finding out whether anyone decided it.
footprint-sales-same =
    A year earlier the department's share was { $before }, practically the same: the split of the sales between the
    department and the rest is stable.
footprint-sales-meaning =
    The figure shows who is credited with the sales, not who brought them about nor what the customer
    would have bought if served otherwise.

## Sales by account

footprint-key-share =
    Seen by account and not by seller, the sales to key accounts are { $share } of the total, by the
    state of each account on the date of the document.
footprint-key-today = With the accounts that are key today, over the whole period, it would be { $today }.
footprint-key-today-only =
    The accounts that are key today buy { $today } of the sales of the period; without the history of
    their designation it cannot be measured by their state on each date.
footprint-key-before = A year earlier that share was { $before }.
footprint-gap-positive =
    The coverage gap is { $gap }: the key accounts buy more than the department is credited with.
footprint-gap-negative =
    The coverage gap is { $gap }: the department is credited with more than the key accounts buy.
footprint-gap-even =
    The coverage gap is { $gap }: on the whole, what the key accounts buy and what the department sells
    nearly match.
footprint-gap-parts =
    It is made up of { $others } of sales to key accounts that are not credited to the department,
    less { $elsewhere } that the department sells to accounts that are not key.
footprint-gap-positive-meaning =
    As long as others sell to those accounts, the department does not see the whole relationship;
    it should be agreed who answers for each of them and how its sales are credited.
footprint-gap-negative-meaning =
    Accounts that are not key compete for the department's time with those that are; it should be
    decided whether to designate them, hand them over or keep them.
footprint-gap-even-meaning =
    The balance may hide two streams of opposite sign, so its two parts matter more than their
    difference.

## Productivity

footprint-productivity = Each full-time post of the department sold { $productivity } in the period.
footprint-productivity-before = A year earlier the figure was { $before }.
footprint-productivity-above =
    Relative productivity is { $ratio }: the department's share of sales is larger than its share of
    the sellers.
footprint-productivity-below =
    Relative productivity is { $ratio }: the department's share of sales is smaller than its share
    of the sellers. Accounts under development or an idle team may explain it; the workload tells
    which.
footprint-productivity-parity =
    Relative productivity is { $ratio }: the department's share of sales is much like its share of
    the sellers.
footprint-evidence =
    The effectiveness of key account management has been linked to intense and proactive activities, to
    top management's involvement and to access to resources, more than to formal rules. These figures
    describe the structure and do not prove that it works.

## Clients per seller

footprint-clients-key =
    There { $accounts ->
        [one] is { $accounts } key account
       *[other] are { $accounts } key accounts
    } in force.
footprint-clients-mean =
    Each seller of the department serves { $mean } key accounts on average, with a median of { $median }
    and a range from { $least } to { $most }.
footprint-clients-all =
    Counting the clients that are not key, the average is { $everyone } per seller.
footprint-clients-all-only =
    Each seller of the department serves { $everyone } clients on average, with a median of { $median };
    which of them are key is not known.
footprint-clients-fractional =
    If a shared account is split by the credit of each seller, the average is { $fractional }.
footprint-clients-before = A year earlier the department averaged { $before } key accounts per seller.
footprint-clients-even =
    They are spread evenly (coefficient of variation { $variation }), so the average describes each
    member well.
footprint-clients-uneven =
    They are spread unevenly (coefficient of variation { $variation }): the average hides very
    different portfolios, and the assignment should be reviewed before concluding that staff is
    short.
footprint-clients-none =
    { $count ->
        [one] One seller of the department has
       *[other] { $count } sellers of the department have
    } no key account; the figure includes them.
footprint-clients-orphans =
    { $count ->
        [one] One key account is an orphan, with no seller of the department to lead it:
       *[other] { $count } key accounts are orphans, with no seller of the department to lead them:
    } { $accounts }.
footprint-clients-orphans-more =
    { $count ->
        [one] One key account is an orphan, with no seller of the department to lead it:
       *[other] { $count } key accounts are orphans, with no seller of the department to lead them;
    } among them, { $accounts }.
footprint-orphan = { $account }
footprint-orphan-served = { $account } (served by { $seller })
footprint-clients-unknown =
    How many customers each key account manager serves cannot be determined without the list of
    key accounts and the assignment of each. They would show whether the split is even, or whether
    some account has nobody to answer for it, which is the first thing to mend.
footprint-clients-no-orphans = Every key account is led by a seller of the department.
footprint-clients-sellers =
    Over the whole sales force, each seller serves { $mean } clients on average.
footprint-clients-sellers-only =
    It is not known which sellers serve key accounts. Each seller of the company serves { $mean }
    clients on average.

## Tables and charts

footprint-table = Size and reach of the key account department
footprint-table-source = Day: { $day }. Period: { $period }. Year before: as of { $before }.
footprint-table-lacking = No data to compute: { $names }.
footprint-table-lacking-many =
    { $count } measures that the data do not allow to be computed are left out.
footprint-column-before = Year before
footprint-column-when = When
footprint-column-source = Source
footprint-when-day = Day
footprint-when-period = Period
footprint-from-ledger = Sales
footprint-from-hr = Staff
footprint-from-crm = Assignments
footprint-from-interview = Interviews
footprint-from-public = Public
footprint-from-assumption = Assumption
footprint-no-value = no data
footprint-sellers-table = Clients and sales of each key account seller
footprint-all-sellers-table = Clients and sales of each seller
footprint-sellers-left-out =
    { $count ->
        [one] { $count } seller with smaller sales is left out.
       *[other] { $count } sellers with smaller sales are left out.
    }
footprint-column-key = Key accounts
footprint-column-all = Clients
footprint-column-sales = Sales
footprint-column-within = Part of the department
footprint-column-fte = Post
footprint-column-productivity = Sales per post
footprint-share-chart = Sales by who is credited with them
footprint-share-chart-department = Key account department
footprint-share-chart-others = Other sellers
footprint-share-chart-nobody = No seller credited
footprint-share-chart-now = Period
footprint-share-chart-before = Year before
footprint-share-chart-value = Share of net sales
footprint-share-chart-alternative =
    Stacked bar of the sales of the period: { $share } of the department, { $others } of other sellers and
    { $unattributed } with no seller credited.
footprint-clients-chart = Key accounts and clients of each seller of the department
footprint-clients-chart-from-crm = Source: account assignments.
footprint-clients-chart-from-hr = Source: staff list.
footprint-clients-chart-from-ledger = Source: sales ledger.
footprint-clients-chart-value = Number of accounts
footprint-clients-chart-alternative =
    Bars with the key accounts and with all clients of each seller; the average of key accounts is
    { $mean }.

## Cautions

footprint-cautions-title = How to read these figures
footprint-inferred =
    The key account sellers are inferred from who is primary seller of some key account; with a
    department marked in the staff list the figure might change.
footprint-ledger-sellers =
    Without a staff list, the number of sellers is that of those credited with sales in the period.
footprint-outside =
    { $count ->
        [one] { $count } member of the department has a post outside sales and is added
       *[other] { $count } members of the department have posts outside sales and are added
    } to the sales force, so that the shares can be compared.
footprint-by-owners =
    Each seller's clients are taken from the owner that the customer list names, which has no dates.
footprint-by-sales =
    Without assignments, a seller's clients are those to whom the seller sold more than anyone else in
    the period.
footprint-splits =
    In { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    } the shared credit does not add up to one; it was adjusted in proportion.
footprint-unlinked =
    { $count ->
        [one] { $count } seller of the sales ledger is
       *[other] { $count } sellers of the sales ledger are
    } not in the staff list; their sales count outside the department.
footprint-rates =
    { $count ->
        [one] { $count } line lacks
       *[other] { $count } lines lack
    } an exchange rate and takes no part in the amounts.
footprint-short =
    The sales ledger covers { $months ->
        [one] { $months } month
       *[other] { $months } months
    } of the period. The amounts are those of these months; they are not scaled up to a year.
footprint-earlier =
    The sales ledger covers { $months ->
        [one] { $months } month
       *[other] { $months } months
    } of the year before; the comparison is partial.
footprint-ratio =
    Large accounts explain part of the relative productivity: it must not be read as merit or fault of
    those who serve them.

## What is missing

footprint-missing-title = Missing data
footprint-missing-employees = There is no staff list.
    .remedy = Import a table of employees with department, post, hire and end dates and working time. The size of the department and of the sales force, sales per post and relative productivity could then be measured.
footprint-missing-department = The staff list marks no key account department.
    .remedy = Mark in the staff list who belongs to the department; its size and its part of the sales could then be measured without inferring them.
footprint-missing-dates = The staff list has no hire and end dates.
    .remedy = Add both dates, with those who left in the last year; they would allow the average of the period and the comparison with the year before.
footprint-missing-leaving = The staff list has hire dates, but no end dates.
    .remedy = Add those who left in the last year, with the date, or a blank column of end dates if nobody did; they would allow the average of the period and the comparison with the year before.
footprint-missing-status = The data do not say which accounts are key.
    .remedy = Import a table with the designated groups and the dates of their designation; it would allow key accounts per seller, their part of the sales and the coverage gap to be measured.
footprint-missing-history = The designation of key accounts has no dates.
    .remedy = Add from when and until when each account was key; its sales could then be measured by its state on each date and compared with the year before.
footprint-missing-assignments = There are no assignments of accounts to sellers.
    .remedy = Import a table with account, seller, role, split and dates; each seller's clients could then be counted without inferring them from the sales.
footprint-missing-sellers = The sales ledger does not say who sold.
    .remedy = Add the seller of each line, or import assignments with dates; it would tell what part of the sales belongs to the department.
footprint-missing-earlier = The sales ledger does not cover the year before.
    .remedy = Import the sales of the year before; each share could then be compared with that of the time.

## Definitions

m01 = Key account sellers
    .definition = People of the key account department who carry a quota, active on the day. Without a marked department, the primary sellers of some key account.
    .formula = #{ "{" }e: key account department, with quota, hired ≤ T < left{ "}" }
m01-fte = Key account seller posts
    .definition = The same sellers, counted by the part of a full post that they cover.
    .formula = Σ FTE
m01-average = Key account sellers, average of the period
    .definition = Average of the sellers active at the end of each month of the period.
    .formula = mean of month-ends
m01-average-fte = Key account seller posts, average of the period
    .definition = Average of the full posts at the end of each month of the period.
    .formula = mean of month-ends of Σ FTE
m01-before = Key account sellers, a year before
    .definition = People of the department who carried a quota at the end of the earlier period.
    .formula = #{ "{" }e: hired ≤ T′ < left{ "}" }
m01-staff = Staff of the department
    .definition = Everyone in the key account department, with managers and support, on the day.
    .formula = #{ "{" }e: key account department{ "}" }
m01-staff-fte = Posts of the department
    .definition = The staff of the department, counted by the part of a full post that they cover.
    .formula = Σ FTE
m02 = Whole sales force
    .definition = People in sales active on the day: sellers, managers and support, with all of the key account department.
    .formula = #{ "{" }e: sales or key account department{ "}" }
m02-fte = Posts of the sales force
    .definition = The sales force, counted by the part of a full post that they cover.
    .formula = Σ FTE
m02-average = Sales force, average of the period
    .definition = Average of the people in sales active at the end of each month.
    .formula = mean of month-ends
m02-average-fte = Posts of the sales force, average of the period
    .definition = Average of the full posts in sales at the end of each month.
    .formula = mean of month-ends of Σ FTE
m02-before = Sales force, a year before
    .definition = People in sales active at the end of the earlier period.
    .formula = #{ "{" }e: hired ≤ T′ < left{ "}" }
m02-sellers = Sellers with a quota
    .definition = People of the sales force who carry a quota. Without a staff list, those credited with sales in the period.
    .formula = #{ "{" }e: sales, with quota{ "}" }
m02-sellers-fte = Posts of sellers with a quota
    .definition = The sellers with a quota, counted by the part of a full post that they cover.
    .formula = Σ FTE
m02-sellers-before = Sellers with a quota, a year before
    .definition = Sellers with a quota active at the end of the earlier period.
    .formula = #{ "{" }e: sales, with quota, at T′{ "}" }
m02-managers = Sales managers
    .definition = People of the sales force who manage, on the day.
    .formula = #{ "{" }e: sales, manager{ "}" }
m02-managers-fte = Posts of sales managers
    .definition = The sales managers, counted by the part of a full post that they cover.
    .formula = Σ FTE
m02-support = Sales support
    .definition = People of the sales force who give support, on the day.
    .formula = #{ "{" }e: sales, support{ "}" }
m02-support-fte = Posts of sales support
    .definition = Sales support, counted by the part of a full post that they cover.
    .formula = Σ FTE
m03-sellers = Relative size by sellers
    .definition = Key account sellers among all sellers with a quota.
    .formula = key account sellers ÷ sellers with a quota
m03-staff = Relative size by staff
    .definition = Staff of the department among the whole sales force.
    .formula = staff of the department ÷ sales force
m03-fte = Relative size by posts
    .definition = Full posts of the department among those of the sales force.
    .formula = Σ FTE of the department ÷ Σ FTE of sales
m03-before = Relative size by sellers, a year before
    .definition = Key account sellers among sellers with a quota at the end of the earlier period.
    .formula = key account sellers ÷ sellers with a quota, at T′
m04 = Key accounts per seller
    .definition = Key accounts in force of which the seller is primary; for the company, the average over the sellers of the department, with those who have none.
    .formula = mean of #{ "{" }groups: key at T, primary = k{ "}" }
m04-median = Key accounts per seller, median
    .definition = Middle value of the key accounts of the department's sellers.
    .formula = median
m04-min = Key accounts per seller, least
    .definition = Least number of key accounts of a seller of the department.
    .formula = minimum
m04-max = Key accounts per seller, most
    .definition = Largest number of key accounts of a seller of the department.
    .formula = maximum
m04-cv = Inequality of key accounts per seller
    .definition = Coefficient of variation: deviation of the population over the mean.
    .formula = σ ÷ μ
m04-before = Key accounts per seller, a year before
    .definition = The same average at the end of the earlier period.
    .formula = mean at T′
m04-fractional = Key accounts per seller, by split
    .definition = Key accounts counted by the part of the credit that falls to the seller.
    .formula = mean of Σ split
m04-all = Clients per key account seller
    .definition = Groups, key or not, of which the seller is primary.
    .formula = mean of #{ "{" }groups: primary = k{ "}" }
m04-all-median = Clients per key account seller, median
    .definition = Middle value of the clients of the department's sellers.
    .formula = median
m04-all-cv = Inequality of clients per seller
    .definition = Coefficient of variation of the clients of the department's sellers.
    .formula = σ ÷ μ
m04-seller = Clients per seller of the company
    .definition = Average of groups per seller with a quota, of the department or not.
    .formula = mean of #{ "{" }groups: primary = seller{ "}" }
m04-key-accounts = Key accounts in force
    .definition = Groups designated as key account on the day.
    .formula = #{ "{" }groups: from ≤ T < to{ "}" }
m04-orphans = Orphan key accounts
    .definition = Key accounts in force whose primary seller is nobody of the department.
    .formula = #{ "{" }key groups with no primary in the department{ "}" }
m05 = Sales of the department
    .definition = Share of the net sales credited to people of the department, by seller.
    .formula = Σ sales of the department ÷ Σ sales of the company
m05-others = Sales of other sellers
    .definition = Share of the net sales credited to sellers outside the department.
    .formula = Σ sales of others ÷ Σ sales of the company
m05-unattributed = Sales without a seller
    .definition = Share of the net sales that is credited to nobody.
    .formula = Σ sales without seller ÷ Σ sales of the company
m05-house = Sales of house accounts
    .definition = Share of the net sales without seller that belongs to house accounts.
    .formula = Σ house sales ÷ Σ sales of the company
m05-company = Net sales of the company
    .definition = Invoices and debit notes less credit notes, without tax or sales within the group.
    .formula = Σ invoices + Σ debit notes − Σ credit notes
m05-amount = Net sales of the department
    .definition = Net sales credited to people of the department.
    .formula = Σ sales of the department
m05-before = Sales of the department, a year before
    .definition = The same share in the earlier period.
    .formula = Σ sales of the department ÷ Σ sales of the company, in the earlier period
m05-others-before = Sales of other sellers, a year before
    .definition = The same share in the earlier period.
    .formula = Σ sales of others ÷ Σ sales of the company, in the earlier period
m05-unattributed-before = Sales without a seller, a year before
    .definition = The same share in the earlier period.
    .formula = Σ sales without seller ÷ Σ sales of the company, in the earlier period
m05-change = Change of the department's sales
    .definition = Share of the period less that of the earlier one.
    .formula = share of the period − share of the earlier one
m05-within = Part of the department's sales
    .definition = Sales credited to the seller among those of the department.
    .formula = sales of k ÷ Σ sales of the department
m06 = Sales of key accounts
    .definition = Share of the net sales of groups that were key on the date of the document.
    .formula = Σ sales of groups key on the date ÷ Σ sales of the company
m06-today = Sales of today's key accounts
    .definition = Share of the sales of the period of groups that are key on the day.
    .formula = Σ sales of groups key at T ÷ Σ sales of the company
m06-before = Sales of key accounts, a year before
    .definition = The same share in the earlier period, by the state on each date.
    .formula = Σ sales of groups key on the date ÷ Σ sales of the company, in the earlier period
m07 = Coverage gap
    .definition = Sales of key accounts less sales of the department, in points of all sales.
    .formula = sales of key accounts − sales of the department
m07-by-others = Key account sales outside the department
    .definition = Sales to key accounts credited to other sellers or to nobody.
    .formula = Σ key sales not credited to the department ÷ Σ sales of the company
m07-elsewhere = Sales of the department outside key accounts
    .definition = Sales of the department to accounts that are not key.
    .formula = Σ sales of the department to other accounts ÷ Σ sales of the company
m07-before = Coverage gap, a year before
    .definition = The same difference in the earlier period.
    .formula = sales of key accounts − sales of the department, in the earlier period
m09 = Sales per key account post
    .definition = Credited sales over the average full posts of the period.
    .formula = Σ sales of the department ÷ average posts
m09-sales = Sales of the seller
    .definition = Net sales credited to the seller in the period.
    .formula = Σ sales of k
m09-before = Sales per key account post, a year before
    .definition = The same figure in the earlier period.
    .formula = Σ sales of the department ÷ average posts, in the earlier period
m10 = Relative productivity
    .definition = Share of the sales over share of the sellers; one is parity.
    .formula = sales of the department ÷ relative size by sellers
m10-before = Relative productivity, a year before
    .definition = The same ratio in the earlier period.
    .formula = sales of the department ÷ relative size by sellers, in the earlier period
