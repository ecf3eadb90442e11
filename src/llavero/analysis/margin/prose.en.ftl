# What is left of the sales, once their cost and that of serving are taken out?

margin-heading = Margin and cost to serve
margin-no-rates =
    Exchange rates are missing for more sales than can be left out, and without them nobody can say
    what the sales leave.
    .remedy = Import the monthly rate of each currency.
margin-no-cost =
    The sales ledger carries no cost of goods, so nobody can say what each account earns: selling
    more is not earning more.
    .remedy = Import the sales ledger with a column for the cost of each line.
margin-no-service =
    The costs of serving are missing, so contribution is not computed, and the whale curve is drawn
    with the margin.
    .remedy =
        Import the cost drivers by account (orders, deliveries, visits, returns) and the unit cost
        of each.

margin-company =
    The company makes a gross margin of { $margin }, which is { $amount } in the period.
margin-coverage =
    The cost is known for { $coverage } of what was invoiced and credited; lines without a cost are left out.
margin-eroding =
    A year before, the margin was { $before }, so it fell by { $change }: it is worth finding out
    whether price, mix or cost is behind it.
margin-improving =
    A year before, the margin was { $before }, so it improved by { $change }.
margin-steady =
    A year before, the margin was { $before }, practically the same (a change of { $change }).
margin-key = Key accounts yield { $margin } and the rest { $rest }, a difference of { $gap }.
margin-key-behind =
    The gap is wide: the most important accounts buy at much lower margins, and the literature
    warns that dependence on a few accounts can turn against the supplier.
margin-key-below =
    Key accounts yield less per unit of sales, as large accounts usually do; what matters is that
    volume makes up for it.
margin-key-above =
    Key accounts yield more per unit of sales than the rest, which suggests that they were not won
    with discounts.
margin-key-even = Key accounts and the rest yield almost the same per unit of sales.
margin-key-eroding =
    Measured by its quarterly slope, the margin of key accounts falls by { $slope } a year, which is
    past the alert: concessions should be reviewed account by account.
margin-key-holding = The quarterly slope of their margin is { $slope } a year, short of the alert.
margin-lost =
    Among the accounts looked at one by one, those whose margin fell most against the period
    before are { $accounts }.
margin-lost-account = { $name } (from { $before } to { $margin })
margin-service = Serving the accounts cost { $service } in the period.
margin-service-all = All of that cost is assigned to accounts.
margin-service-coverage = The part assigned to accounts is { $coverage }.
margin-unassigned =
    { $unassigned } remains unassigned; it is reported apart and is not spread by sales.
margin-unpriced = These drivers have no unit cost: { $drivers }.
margin-contribution =
    With that cost and the cost of goods taken out, contribution is { $contribution }.
margin-whale-contribution =
    Of { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } with a known contribution, { $destroyers ->
        [one] one takes away
       *[other] { $destroyers } together take away
    } { $destroyed }.
margin-whale-peak =
    { $count ->
        [one] Without it, what they leave together would be { $peak } of what it is; before it is dropped,
            the way of serving it should change.
       *[other] Without them, what all leave together would be { $peak } of what it is; before they are
            dropped, the way of serving them should change.
    }
margin-whale-none-contribution =
    None of the { $accounts } accounts with a known contribution destroys value.
margin-whale-margin =
    Of { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } with a known margin, { $destroyers ->
        [one] one takes away
       *[other] { $destroyers } together take away
    } { $destroyed }.
margin-whale-credited-alone =
    Its credit notes exceed its invoices, which says nothing of the price it pays.
margin-whale-credited-all =
    In all of them credit notes exceed invoices, which says nothing of the price they pay.
margin-whale-credited-some =
    { $credited ->
        [one] In one of them
       *[other] In { $credited } of them
    } credit notes exceed invoices, which says nothing of the price they pay.
margin-whale-others = The rest buy below cost.
margin-whale-price =
    Of { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } with a known margin, { $destroyers ->
        [one] one buys below cost and takes away
       *[other] { $destroyers } buy below cost and together take away
    } { $destroyed }.
margin-whale-none-margin =
    None of the { $accounts } accounts with a known margin buys below cost.
margin-whale-before-service =
    Without costs of serving the curve is drawn with the margin, the most that each account can
    leave: serving it can only take it down.
margin-notes =
    Credit notes are { $ratio } of what was invoiced, below the { $limit } taken as an alert.
margin-notes-none =
    The sales ledger holds no credit notes in the period ({ $ratio } of what was invoiced, with an
    alert from { $limit } on); it should be confirmed whether they are kept elsewhere.
margin-notes-high =
    Credit notes are { $ratio } of what was invoiced, above the { $limit } taken as an alert: returns,
    errors and discounts should be told apart.

margin-year-table = Gross margin by year of twelve months
margin-year-end = Year that ends on
margin-year-company = Company
margin-year-key = Key accounts
margin-year-rest = Other accounts
margin-year-coverage = Sales with a known cost
margin-year-chart = Gross margin by year
margin-year-chart-alternative =
    Lines with the gross margin of each year; that of the company goes from { $first } to { $last }.
margin-year-axis = Gross margin
margin-key-table = Margin of the key accounts, one by one
margin-largest-table = Margin of the accounts with the largest sales, one by one
margin-account-sales = Net sales
margin-account-margin = Gross margin
margin-account-change = Change
margin-account-amount = Amount of the margin
margin-account-service = Cost to serve
margin-account-left = Contribution
margin-whale-chart-contribution = Whale curve: cumulative contribution
margin-whale-chart-margin = Whale curve: cumulative gross margin, before the cost to serve
margin-whale-chart-alternative =
    Cumulative line, from the account that leaves most to the one that takes
    most; its highest point is { $peak }.
margin-whale-series-contribution = Cumulative contribution
margin-whale-series-margin = Cumulative margin
margin-whale-axis-contribution = Cumulative contribution ({ $currency })
margin-whale-axis-margin = Cumulative margin ({ $currency })
margin-whale-accounts-contribution = Accounts, by contribution
margin-whale-accounts-margin = Accounts, by margin
margin-loss-table-contribution = Accounts that take most value away, once served
margin-loss-table-margin = Accounts that take most away: their margin is negative
margin-source-service = Sources: sales ledger and costs of serving.

m50 = Gross margin
    .definition = Sales less their cost, over sales; lines of unknown cost are left out.
    .formula = Σ (net − cost) ÷ Σ net
m50-amount = Amount of the gross margin
    .definition = Sales of known cost less their cost.
    .formula = Σ (net − cost)
m50-coverage = Sales with a known cost
    .definition = Part of what was invoiced and credited in the period whose lines carry a cost.
    .formula = Σ |net| with cost ÷ Σ |net|
m50-before = Gross margin of the period before
    .definition = Gross margin of the same months of the period before.
    .formula = Σ (net − cost) ÷ Σ net, period before
m50-change = Change of the gross margin
    .definition = Gross margin of the period less that of the period before.
    .formula = margin now − margin before
m50-slope = Slope of the gross margin
    .definition = Yearly change of the margin: median slope between quarters.
    .formula = Theil–Sen slope × quarters of the year
m50-key = Gross margin of key accounts
    .definition = Gross margin of the accounts that are key on the as-of date.
    .formula = Σ (net − cost) ÷ Σ net, key accounts
m50-rest = Gross margin of the other accounts
    .definition = Gross margin of the accounts that are not key on the as-of date.
    .formula = Σ (net − cost) ÷ Σ net, other accounts
m50-gap = Margin difference of key accounts
    .definition = Gross margin of the key accounts less that of the others.
    .formula = margin of key − margin of the others
m50-key-before = Earlier gross margin of key accounts
    .definition = Gross margin, in the period before, of the accounts that are key today.
    .formula = Σ (net − cost) ÷ Σ net, key accounts, period before
m50-key-change = Change of the margin of key accounts
    .definition = Gross margin of the key accounts in the period less that of the one before.
    .formula = margin now − margin before, key accounts
m50-key-slope = Slope of the margin of key accounts
    .definition = Yearly change of the margin of the accounts that are key today: median slope between quarters.
    .formula = Theil–Sen slope × quarters of the year
m50-year = Gross margin of the year
    .definition = Gross margin of a year of twelve months.
    .formula = Σ (net − cost) ÷ Σ net, year
m50-coverage-year = Sales of the year with a known cost
    .definition = Part of what was invoiced and credited in the year whose lines carry a cost.
    .formula = Σ |net| with cost ÷ Σ |net|, year
m50-key-year = Gross margin of the year, key accounts
    .definition = Gross margin of the year of the accounts that are key today.
    .formula = Σ (net − cost) ÷ Σ net, key accounts, year
m50-rest-year = Gross margin of the year, other accounts
    .definition = Gross margin of the year of the accounts that are not key today.
    .formula = Σ (net − cost) ÷ Σ net, other accounts, year
m50-account = Gross margin of an account
    .definition = Gross margin of the account in the period.
    .formula = Σ (net − cost) ÷ Σ net, account
m50-account-before = Earlier gross margin of an account
    .definition = Gross margin of the account in the period before.
    .formula = Σ (net − cost) ÷ Σ net, account, period before
m50-account-change = Change of an account's margin
    .definition = Gross margin of the account in the period less that of the one before.
    .formula = margin now − margin before, account
m50-account-amount = Amount of an account's margin
    .definition = Sales of known cost of the account less their cost.
    .formula = Σ (net − cost), account
m50-account-sales = Net sales of an account
    .definition = Net sales of the account in the period.
    .formula = Σ net, account
m51 = Cost to serve
    .definition = What the accounts used of each cost driver, times its unit cost.
    .formula = Σ driver × unit cost
m51-coverage = Cost to serve assigned
    .definition = Part of the cost to serve that is assigned to accounts; without amounts, part of the drivers that have a unit cost.
    .formula = Σ assigned ÷ Σ cost
m51-unassigned = Cost to serve not assigned
    .definition = Cost of the pools less what is assigned to accounts; it is not spread by sales.
    .formula = Σ cost − Σ assigned
m51-account = Cost to serve an account
    .definition = What the account used of each cost driver, times its unit cost.
    .formula = Σ driver × unit cost, account
m52 = Contribution
    .definition = Gross margin less cost to serve.
    .formula = margin − cost to serve
m52-account = Contribution of an account
    .definition = Gross margin of the account less the cost to serve it.
    .formula = margin − cost to serve, account
m53-peak = Peak of the whale curve
    .definition = Contribution of the accounts that add, over total contribution.
    .formula = max cumulative ÷ total
m53-peak-amount = Amount at the peak of the curve
    .definition = Joint contribution of the accounts that add.
    .formula = max cumulative
m53-accounts = Accounts with a known contribution
    .definition = Groups whose cost of goods and cost to serve are known.
    .formula = #{ "{" }i with contribution{ "}" }
m53-destroyers = Accounts that destroy value
    .definition = Groups with a negative contribution in the period.
    .formula = #{ "{" }i: contribution < 0{ "}" }
m53-credited = Accounts that take away by their credit notes
    .definition = Groups with a negative contribution whose sales of known cost are negative in the period.
    .formula = #{ "{" }i: contribution < 0 and Σ net < 0{ "}" }
m53-destroyed = Value they destroy
    .definition = Sum of the negative contributions.
    .formula = Σ min(contribution, 0)
m53-key-destroyers = Key accounts that destroy value
    .definition = Part of the key accounts of known contribution whose contribution is negative.
    .formula = #{ "{" }key with contribution < 0{ "}" } ÷ #{ "{" }key{ "}" }
cv3 = Credit notes over invoices
    .definition = Amount of the period's credit notes over that of its invoices and debit notes.
    .formula = Σ credit notes ÷ Σ invoices
