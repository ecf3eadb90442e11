# How much of the sales hangs on few accounts?

concentration-heading = Concentration and dependence
concentration-largest =
    The largest account buys { $cr1 } of the positive sales of the period, and the five largest
    { $cr5 }.
concentration-pareto =
    Of { $accounts } accounts that bought, { $pareto ->
        [one] { $pareto } ({ $share } of them) is enough to make up
       *[other] { $pareto } ({ $share } of them) are enough to make up
    } four fifths of the sales; the largest fifth of the accounts brings { $top }.
concentration-effective =
    The portfolio behaves as if it held { $effective } accounts of equal size.
concentration-diversified = The concentration index ({ $hhi }) points to a diversified portfolio.
concentration-moderate = The concentration index ({ $hhi }) points to moderate dependence.
concentration-high = The concentration index ({ $hhi }) points to high dependence.
concentration-diversified-loss = No single account decides the result of the year.
concentration-one-account =
    The index weighs all the accounts and does not ease the weight of the largest: its loss would
    decide the result of the year by itself, however evenly the others are spread.
concentration-moderate-loss =
    If one of the largest accounts left, the budget would have to be redone.
concentration-high-loss =
    If one of the largest accounts left, the company's result would be at stake.
concentration-none-material =
    No account reaches a tenth of sales, the threshold at which accounting standards require a
    customer to be disclosed.
concentration-material =
    { $count ->
        [one] One account reaches
       *[other] { $count } accounts reach
    } a tenth of sales, the threshold at which accounting standards require a customer to be
    disclosed: { $accounts }.
material-account = { $name }, with { $share }
concentration-evidence =
    The bands of the index are borrowed from market analysis and are a configurable assumption.
    The evidence on concentration is mixed: studies have measured gains of efficiency with few
    large customers, losses early in the relationship that turn into gains as it matures, and also
    lower profitability.
negative-accounts-title = Accounts with a negative balance
negative-accounts =
    { $count ->
        [one] { $count } account has
       *[other] { $count } accounts have
    } more credit notes than invoices in the period, for { $amount }. They are reported apart and are
    left out of the shares.
pooled-accounts-title = Sales to customers without an account of their own
pooled-accounts =
    { $count ->
        [one] { $names } is not an account to depend on but the name under which many small customers are gathered. It adds up to { $share } of the company's sales; it counts in the totals and is left out of the measures of concentration.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        } are not accounts to depend on but names under which many small customers are gathered. They add up to { $share } of the company's sales; they count in the totals and are left out of the measures of concentration.
    }
concentration-missing-title = Concentration cannot be measured
concentration-no-rates =
    Exchange rates are missing for more sales than can be left out, and without them nobody knows
    what share of the sales each account makes.
    .remedy = Import the monthly rate of each currency.
no-positive-sales =
    No account has positive sales in the period, so there is no concentration to measure.
concentration-chart = Sales of the { $bars } largest accounts and cumulative share
concentration-chart-sales = Net sales
concentration-chart-axis = Net sales ({ $currency })
concentration-chart-share = Cumulative share
concentration-chart-alternative =
    Columns with the sales of the largest accounts, from largest to smallest, and a line with their
    cumulative share: the first holds { $cr1 } and the first five { $cr5 }.
concentration-table = Measures of concentration of sales by account

m20-accounts = Accounts that make up four fifths of the sales
    .definition = Least number of accounts, largest first, whose cumulative sales reach four fifths of the positive sales.
    .formula = least k such that Σ p(1…k) ≥ 4/5
    .reading = The smaller it is, the more weight the first ones have.
m20-share = Share of the accounts that makes up four fifths of the sales
    .definition = Accounts that make up four fifths of the sales, among the accounts with positive sales.
    .formula = k ÷ n
    .reading = The classic rule expects a fifth.
m20-top20 = Sales of the largest fifth of the accounts
    .definition = Share of the positive sales bought by the largest fifth of the accounts.
    .formula = Σ p(1…⌈n/5⌉)
    .reading = The classic rule expects four fifths.
m21-cr1 = Largest account
    .definition = Share of the positive sales bought by the largest account.
    .formula = p(1)
    .reading = What would be lost with it.
m21-cr3 = Three largest accounts
    .definition = Share of the positive sales bought by the three largest accounts.
    .formula = Σ p(1…3)
    .reading = What would be lost with the three.
m21-cr5 = Five largest accounts
    .definition = Share of the positive sales bought by the five largest accounts.
    .formula = Σ p(1…5)
    .reading = What would be lost with the five.
m21-cr10 = Ten largest accounts
    .definition = Share of the positive sales bought by the ten largest accounts.
    .formula = Σ p(1…10)
    .reading = What would be lost with the ten.
m22 = Herfindahl-Hirschman index
    .definition = Sum of the squares of the accounts' shares of sales.
    .formula = Σ p²
    .reading = From a least fraction, if all are equal, to one, if there is a single account.
m23 = Effective number of accounts
    .definition = Inverse of the Herfindahl-Hirschman index.
    .formula = 1 ÷ Σ p²
    .reading = How many equal accounts would give the same concentration.
m24 = Gini coefficient
    .definition = Inequality of the sales among the accounts with positive sales.
    .formula = Σ (2i − n − 1)·x(i) ÷ (n·Σ x)
    .reading = Zero if all buy the same.
m24-corrected = Corrected Gini coefficient
    .definition = Gini coefficient on a scale that reaches one whatever the number of accounts.
    .formula = G·n ÷ (n − 1)
    .reading = Lets portfolios of different numbers of accounts be compared.
m25 = Effective number by entropy
    .definition = Exponential of the entropy of the shares of sales.
    .formula = exp(−Σ p·ln p)
    .reading = Like the effective number, with more weight for small accounts.
m26 = Accounts with a tenth of the sales or more
    .definition = Number of accounts whose share of the positive sales is a tenth or more.
    .formula = #{ "{" }i: p(i) ≥ 1/10{ "}" }
    .reading = Disclosure threshold of the accounting standard.
m26-share = Share of the sales of a material account
    .definition = Share of the positive sales bought by an account that reaches a tenth.
    .formula = p(i)
    .reading = Disclosure threshold of the accounting standard.
m20-pooled = Sales to customers without an account of their own
    .definition = Share of the company's net sales recorded under accounts that gather many small customers.
    .formula = Σ s(pooled accounts) ÷ Σ s
    .reading = It takes no part in the measures of concentration.

concentration-if-largest =
    If { $name } left, sales would fall by { $change }, to { $sales }; it would take { $replacement ->
        [one] another account of the middle size
       *[other] { $replacement } accounts of the middle size
    } to make up for it.
concentration-if-lower =
    The index of concentration would go down from { $today } to { $hhi }: a portfolio may look better
    spread because it has lost what was worth most, so the index is not to be read without the sales.
concentration-if-same =
    The index of concentration would stay at { $today }: no account weighs so much that its leaving would
    show in it.
concentration-if-higher =
    The index of concentration would go from { $today } to { $hhi }: with the largest gone, what is
    left hangs on fewer hands still.
concentration-if-fall =
    It is enough that the largest buys { $fall } less for total sales to go down by { $change }.
concentration-if-merger =
    If { $first } and { $second } came under one group, a single buyer would decide { $cr1 } of the
    sales without any change in the invoices.
concentration-if-new =
    A new account that bought { $new } of today's sales would take the weight of the largest from
    { $today } to { $cr1 }.
concentration-if-table = What sales and their concentration would be if each case happened
concentration-if-case = Case
concentration-if-sales = Sales
concentration-if-change = Change
concentration-if-cr1 = Largest
concentration-if-cr5 = Five largest
concentration-if-hhi = Index
concentration-if-effective = Effective accounts
concentration-if-band = Dependence
concentration-if-case-today = Today
concentration-if-case-largest = The largest leaves
concentration-if-case-five = The five largest leave
concentration-if-case-fall = The largest buys { $part } less
concentration-if-case-merger = The two largest merge
concentration-if-case-new = A new account with { $part } of the sales
concentration-if-band-diversified = diversified
concentration-if-band-moderate = moderate
concentration-if-band-high = high

m21-replacement = Accounts of the middle size that would replace the largest
    .definition = Sales of the largest account over the median of the sales of the accounts.
    .formula = x(1) ÷ median(x)
    .reading = What it takes to make up for what is lost.
m20-what-if = Sales in a supposed case
    .definition = Positive sales of all accounts if the case happened.
    .formula = Σ x, case
m20-what-if-change = Change of sales in a supposed case
    .definition = Sales of the case over those of the period, less one.
    .formula = Σ x(case) ÷ Σ x − one
m21-what-if-cr1 = Largest account in a supposed case
    .definition = Share of the sales of the case that the largest account would buy.
    .formula = p(1), case
m21-what-if-cr5 = Five largest accounts in a supposed case
    .definition = Share of the sales of the case that the five largest accounts would buy.
    .formula = Σ p(1…5), case
m22-what-if = Herfindahl-Hirschman index in a supposed case
    .definition = Sum of the squares of the shares of sales of the case.
    .formula = Σ p², case
m23-what-if = Effective number of accounts in a supposed case
    .definition = Inverse of the Herfindahl-Hirschman index of the case.
    .formula = 1 ÷ Σ p², case
