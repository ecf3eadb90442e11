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
    { $names } is not an account to depend on but the name under which many small customers are
    gathered. It adds up to { $share } of the company's sales; it counts in the totals and is left
    out of the measures of concentration.
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
