# What is each account worth in the coming years, and is it still buying?

forecast-heading = Value of the accounts in the coming years
forecast-no-cost =
    Without the cost of what was sold, nobody knows what each account earns in a year nor,
    therefore, what keeping it is worth.
    .remedy =
        Import the sales ledger with a column for the cost of each line: it would allow accounts to
        be put in order of value, and that value to be set against what attending to them costs.
forecast-no-retention =
    The sales ledger does not show how many accounts stay from one year to the next, and without
    that nobody can say what each will be worth.
    .remedy = Import the sales of the last two full years as well.

forecast-key =
    If each key account repeated its result of the period for { $years } years, allowing for the
    losses to be expected, all of them together would be worth { $total } today.
forecast-largest =
    The table says what each of the largest accounts would be worth today if it repeated its
    result of the period for { $years } years, allowing for the losses to be expected.
forecast-terms =
    The calculation rests on configurable assumptions: a yearly retention of { $retention }, which
    is the one observed in the portfolio pulled towards { $usual }, growth of { $growth } and a
    discount rate of { $discount } a year.
forecast-on-contribution =
    It starts from contribution, after the cost to serve. It serves to compare accounts with one
    another, because all are given the same retention; it does not forecast what each will do.
forecast-on-margin =
    As the cost to serve is not known, it starts from gross margin, so the value is overstated. It
    serves to compare accounts with one another, because all are given the same retention; it does
    not forecast what each will do.
forecast-on-either =
    It starts from contribution and, where the cost to serve is not known, from gross margin,
    which favours the account. It serves to compare accounts with one another, because all are
    given the same retention; it does not forecast what each will do.

forecast-buying-told =
    The probability that an account is still buying comes from a model of repeat buying, fitted to
    { $fitted } of the { $accounts } accounts that have bought. Tested on the last year, its error was
    { $error } times that of assuming that the year before would repeat itself.
forecast-buying-few =
    The probability that each account is still buying is not published: the model needs { $needed }
    accounts that have bought, { $again } of them more than once, and there are { $accounts } and
    { $repeating }.
forecast-buying-regular =
    The probability that each account is still buying is not published, because buyers are
    regular: the median variation of their intervals is { $variation }, and the model needs { $limit }
    or more. For them, relative silence says more.
forecast-buying-short =
    The probability that each account is still buying is not published: the history is too short
    to fit the model up to a year ago and test it on what came after.
forecast-buying-unfitted =
    The probability that each account is still buying is not published, because the model could not
    be fitted to the purchases.
forecast-buying-worse =
    The probability that each account is still buying is not published: in the last year, assuming
    that the one before would repeat itself was right for every account.
forecast-buying-measured =
    The probability that each account is still buying is not published: tested on the last year,
    the model's error was { $error } times that of assuming that the year before would repeat
    itself.
forecast-spending-told =
    In amounts its error was { $error } times that of repeating the year, so the amount to be
    expected is given too.
forecast-spending-tied =
    The amount to be expected is not published, because the size of the orders depends on how
    often they come, and the model assumes that it does not.
forecast-spending-unfitted =
    The amount to be expected is not published, because the model of amounts could not be fitted.
forecast-spending-worse =
    The amount to be expected is not published, because in the same test the model did no better
    than repeating the year.

forecast-key-table = Value of the key accounts
forecast-largest-table = Value of the largest accounts
forecast-source = Sources: sales ledger; retention, growth and discount are configurable assumptions.
forecast-column-margin = Annual margin
forecast-column-value = Value over { $years } years
forecast-column-alive = Probability of still buying
forecast-column-amount = Purchases expected in a year

m54-account = Value of an account in the coming years
    .definition = What the account would leave in the years of the horizon, if it repeats its annual margin and stays as the portfolio does, in today's money.
    .formula = Σ m·(1 + g)^(t − 1)·r^(t − 1) ÷ (1 + δ)^(t − ½), t = 1…H
m54-account-margin = Annual margin of an account
    .definition = Contribution of the account in the period; where the cost of serving it is not known, its gross margin.
    .formula = m = contribution, or gross margin
m54-key = Value of the key accounts in the coming years
    .definition = Sum of the known values of the key accounts.
    .formula = Σ value of each key account
m54-retention = Retention assumed of an account
    .definition = Retention of accounts as observed, drawn towards a usual retention as if more accounts had been seen.
    .formula = r = (stayed + u·k) ÷ (accounts + k); u and k, configurable assumptions
m54-years = Years of the horizon
    .definition = Years that are added up in the value of an account (configurable assumption).
    .formula = H
m54-growth = Growth assumed of the margin
    .definition = Yearly growth of the margin of an account that stays (configurable assumption).
    .formula = g
m54-discount = Discount rate
    .definition = How much less money is worth for each year that it takes to come (configurable assumption).
    .formula = δ
m55-account-alive = Probability that an account is still buying
    .definition = Probability that the account has not stopped buying without notice, given its purchases up to the as-of date.
    .formula = 1 ÷ (1 + a ÷ (b + x − 1)·((α + T) ÷ (α + t))^(r + x)); 1 if x = 0
m55-account-orders = Orders expected of an account
    .definition = Days of purchase to be expected of the account in the twelve months after the as-of date.
    .formula = E[Y(a year) | x, t, T]
m55-account-amount = Purchases expected of an account
    .definition = Orders expected times the size to be expected of each, in the twelve months that follow.
    .formula = E[Y]·p·(γ + n·mean) ÷ (p·n + q − 1)
m55-accounts = Accounts that have bought
    .definition = Accounts that have ever bought up to the as-of date, without those that gather many customers.
    .formula = #{ "{" }i: purchases ≥ 1{ "}" }
m55-repeating = Accounts that have bought again
    .definition = Accounts that have bought on two days or more.
    .formula = #{ "{" }i: purchases ≥ 2{ "}" }
m55-variation = Median variation of the intervals
    .definition = Median, over the accounts with two intervals or more, of the deviation of their days between purchases over its mean.
    .formula = median(σ ÷ μ of the intervals)
m55-fitted = Accounts the model is fitted to
    .definition = Accounts whose purchases fit the model: all or, if they are many, a seeded random sample.
    .formula = n
m55-error = Error of the model against repeating the year
    .definition = Mean absolute error of the orders that the model expected of the last year, without seeing it, over that of taking the year before to repeat itself.
    .formula = Σ |expected − actual| ÷ Σ |year before − actual|
m55-correlation = Correlation of frequency and size of orders
    .definition = Correlation, over the accounts that have bought again, of how often they did with the mean amount of their orders.
    .formula = corr(x, mean order)
m55-amount-error = Error in amounts against repeating the year
    .definition = Mean absolute error of the amounts that the models expected of the last year, without seeing it, over that of taking the year before to repeat itself.
    .formula = Σ |expected − actual| ÷ Σ |year before − actual|
