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

forecast-sales-heading = Sales forecast for the coming twelve months
forecast-short =
    The sales ledger does not hold twelve whole months, and with fewer the next year is not forecast.
    .remedy =
        Import the earlier sales too: one year lets it be taken to repeat itself, two let it be tested
        whether some rule does better, and three test it on years that did not serve to choose it.
forecast-total-more =
    In the twelve months after { $end } sales of { $total } may be expected, { $change } more than in the
    twelve before.
forecast-total-less =
    In the twelve months after { $end } sales of { $total } may be expected, { $change } less than in the
    twelve before.
forecast-total-level =
    In the twelve months after { $end } sales of { $total } may be expected, as in the twelve before.
forecast-total-none =
    Sales of the twelve months that end on { $end } add up to { $last }. Where credit notes exceed
    invoices there is no level to start from, and the coming year is not forecast: first it has to be
    known what was credited, and whether it will be again.
forecast-total-by-repeats =
    The last year is taken to repeat itself, because no other rule missed by clearly less in the past.
forecast-total-by-pace =
    The figure takes the pace of the last six months to a whole year, the rule that missed least in the
    past.
forecast-total-by-growth =
    The figure applies to the last year the growth it showed over the one before, the rule that missed
    least in the past.
forecast-total-by-half-growth =
    The figure applies to the last year half the growth it showed over the one before, the rule that
    missed least in the past.
forecast-total-by-theta =
    The figure comes from the Theta method, which starts at the recent level and adds half the trend, the
    rule that missed least in the past.
forecast-total-by-growth-theta =
    The figure is the mean of two: the one that applies to the last year the growth it showed, and that
    of the Theta method, which starts at the recent level and adds half the trend. Together they are the
    rule that missed least in the past.
forecast-total-tested =
    Tried at { $origins ->
        [one] one past date
       *[other] { $origins } past dates
    } with what was known then, it would have missed by { $missed } of the
    year's sales on average, { $error } times what taking the year before to repeat itself misses.
forecast-total-tested-simple =
    Tried at { $origins ->
        [one] one past date
       *[other] { $origins } past dates
    } with what was known then, it would have missed by { $missed } of the
    year's sales on average.
forecast-total-short =
    The history spans { $months } months, and with less than two years no rule can be put to the test: the
    last year is taken to repeat itself, and the forecast carries no margin of error.
forecast-total-interval =
    By those errors, sales should fall between { $low } and { $high } with a probability of { $coverage }.
forecast-total-covered =
    The interval made in the same way in the past was right at { $covered } of the dates at which it could
    be checked.
forecast-total-uncovered =
    The history does not reach to check how often that interval is right, and it rests on years that
    overlap: it is best read as an order of magnitude.
forecast-total-use =
    The budget may start from that figure; a target above the interval needs to say which accounts the
    difference will come from.
forecast-total-chart = Sales of each month and forecast for the next twelve
forecast-total-chart-alternative =
    The line of the sales of each month goes on with the twelve months forecast, which add up to { $total },
    between their least and their most.
forecast-total-chart-bare =
    The line of the sales of each month goes on with the twelve months forecast, which add up to { $total }.
forecast-total-chart-axis = { $currency } a month
forecast-total-chart-month = { $month } { $year }
forecast-series-sold = Sales
forecast-series-said = Forecast
forecast-series-low = Least
forecast-series-high = Most

forecast-accounts-simple =
    Account by account no rule missed by clearly less than taking the last year to repeat itself, and that
    is the one used for the { $accounts } accounts with purchases.
forecast-accounts-simple-missed = Its past error amounts to { $missed } of what was sold to them.
forecast-accounts-ruled =
    Account by account, the rule depends on how each one buys. At { $origins ->
        [one] one past date
       *[other] { $origins } past dates
    } the rules chosen
    would have missed { $error } times what taking the last year to repeat itself misses; their error amounts
    to { $missed } of what was sold to the accounts known then.
forecast-accounts-unseen =
    With the rules chosen blind, without the years they are checked with, it is { $unseen } times.
forecast-accounts-unseen-worse =
    With the rules chosen blind, without the years they are checked with, it is { $unseen } times: the
    advantage over repeating the year is not proven.
forecast-accounts-blind =
    The history does not reach to check it on years that did not serve to choose, so that error is
    somewhat favoured.
forecast-accounts-covered =
    The intervals, made to be right for { $coverage } of the accounts, were right for { $covered }.
forecast-accounts-sum-born =
    The accounts add up to { $sum } and need not give the total, which is forecast apart: it includes
    customers that do not buy yet, and in the years tried these brought { $born } of the sales.
forecast-accounts-sum =
    The accounts add up to { $sum } and need not give the total, which is forecast apart.
forecast-kinds-table = Rule by which each kind of account is forecast
forecast-column-kind = Kind of account
forecast-column-count = Accounts
forecast-column-rule = Rule
forecast-column-ratio = Error against repeating the year
forecast-kind-regular = Regular: buys in half of the months or more
forecast-kind-occasional = Occasional: buys in fewer months
forecast-kind-new = New: has bought for a year or less
forecast-kind-ended = Without purchases in the last year
forecast-rule-repeats = The last year repeats
forecast-rule-pace = Pace of the last six months
forecast-rule-trend = Last year, with the trend of all accounts
forecast-rule-growth = Last year, with the growth of accounts like it
forecast-rule-pace-growth = Pace of the last six months, with the growth of accounts like it
forecast-rule-smoothed = Smoothed demand: chance of buying times amount
forecast-rule-middle = Median of the rules
forecast-accounts-table = Forecast of the largest accounts
forecast-column-last = Last twelve months
forecast-column-said = Forecast
forecast-column-low = Least
forecast-column-high = Most
forecast-column-missed = Past error
forecast-accounts-source = Source: sales ledger. Past error: that of the rule in use with the account at the past dates, as a part of what it bought; without it, the account was not known then.

forecast-choice-beats =
    { $chosen ->
        [one] Choosing the account with the largest forecast
       *[other] Choosing the { $chosen } accounts with the largest forecast
    } would have gathered { $efficiency } of what the
    best possible choice does, and choosing by the sales of the last year { $simple }. The advantage in sales
    caught is { $advantage } (between { $low } and { $high }) and does not include zero: choosing by forecast
    beats the simple rule.
forecast-choice-level =
    { $chosen ->
        [one] Choosing the account with the largest forecast
       *[other] Choosing the { $chosen } accounts with the largest forecast
    } would have gathered { $efficiency } of what the
    best possible choice does, and choosing by the sales of the last year { $simple }. The advantage in sales
    caught is { $advantage } (between { $low } and { $high }) and includes zero: choosing by forecast does not
    beat the simple rule, which is easier to explain.
forecast-choice-loses =
    { $chosen ->
        [one] Choosing the account with the largest forecast
       *[other] Choosing the { $chosen } accounts with the largest forecast
    } would have gathered { $efficiency } of what the
    best possible choice does, less than choosing by the sales of the last year, { $simple }. The difference in
    sales caught is { $advantage } (between { $low } and { $high }): for choosing accounts the forecast is of no
    use.
forecast-choice-same =
    { $chosen ->
        [one] Choosing the account with the largest forecast
       *[other] Choosing the { $chosen } accounts with the largest forecast
    } is the same choice as by the sales of the
    last year, and would have gathered { $efficiency } of what the best possible choice does: the forecast does
    not beat the simple rule.
forecast-choice-favoured =
    The check uses the same years that the rules were chosen with, which favours the forecast.

m61-total = Sales forecast for the coming twelve months
    .definition = What all accounts may be expected to buy, those not known yet included, by the rule that missed least in the past.
    .formula = repeat, pace, growth, half growth, Theta or mean of growth and Theta, on whole months
m61-total-low = Least of the sales forecast
    .definition = Lower end of the interval: the forecast less the error that, with the probability asked for, was not exceeded in the past.
    .formula = forecast × (1 − q), never below zero
m61-total-high = Most of the sales forecast
    .definition = Upper end of the interval: the forecast plus that same error.
    .formula = forecast × (1 + q)
m61-last-year = Sales of the last twelve months
    .definition = Net sales of the whole company in the period.
    .formula = Σ net sales
m61-change = Change forecast of sales
    .definition = Forecast of the company against its sales of the last twelve months.
    .formula = forecast ÷ last twelve months − 1
m61-months = Months of history
    .definition = Whole months of the sales ledger that are looked at for the forecast.
    .formula = #months
m61-total-origins = Past dates at which the company's forecast was tried
    .definition = Months of the past with a year of sales before and another after.
    .formula = #dates
m61-total-error = Error of the company's forecast against repeating the year
    .definition = Absolute error of the rule in use at the past dates, over that of taking the last year to repeat itself.
    .formula = Σ |forecast − actual| ÷ Σ |year before − actual|
m61-total-missed = Mean error of the company's forecast
    .definition = Absolute error of the rule in use at the past dates, as a part of what was sold.
    .formula = Σ |forecast − actual| ÷ Σ actual
m61-total-mase = Scaled error of the months forecast
    .definition = Mean absolute error of the months forecast over that of taking, in the history known then, the same month of the year before to repeat itself; below two years, the month before.
    .formula = mean |forecast − actual| ÷ mean |y(t) − y(t − 12)|
m61-total-coverage = Hits of the company's interval
    .definition = Part of the past dates at which sales fell within the interval made only with what was known then.
    .formula = #within ÷ #dates
m61-accounts = Accounts with a forecast
    .definition = Accounts that ever bought in the months looked at, without those that gather many customers.
    .formula = #accounts
m61-sum = Sum of the forecasts by account
    .definition = Sum of what may be expected of each account that is known.
    .formula = Σ forecast of each account
m61-origins = Past dates at which the forecasts by account were tried
    .definition = Dates, as many months apart as the assumption says, with a year of sales before and another after.
    .formula = #dates
m61-error = Error of the forecasts by account against repeating the year
    .definition = Absolute error of the rules in use, summed over the accounts known at each past date, over that of taking the last year to repeat itself.
    .formula = Σ |forecast − actual| ÷ Σ |year before − actual|
m61-missed = Mean error of the forecasts by account
    .definition = That absolute error as a part of what the accounts known at each date bought.
    .formula = Σ |forecast − actual| ÷ Σ actual
m61-mase = Scaled error of the forecasts by account
    .definition = Absolute error of the forecasts over what the same accounts changed from one year to the next before the date; only dates with two years before them.
    .formula = Σ |forecast − actual| ÷ Σ |last year − year before it|
m61-unseen = Error of the forecasts with rules chosen blind
    .definition = Error against repeating the year when, at each date, the rule is chosen only with what had ended by then.
    .formula = Σ |forecast − actual| ÷ Σ |year before − actual|, by the rule of then
m61-coverage = Hits of the intervals by account
    .definition = Part of the accounts whose year fell within the interval made only with what was known then.
    .formula = #within ÷ #accounts
m61-born-later = Sales to accounts born after the forecast
    .definition = Part of the sales of the years tried to accounts that had not yet bought when the year began.
    .formula = Σ sales to new accounts ÷ Σ sales
m61-regular = Regular accounts
    .definition = Accounts of more than a year that bought in six or more of the last twelve months.
    .formula = #accounts
m61-occasional = Occasional accounts
    .definition = Accounts of more than a year that bought in fewer than six of the last twelve months.
    .formula = #accounts
m61-new = New accounts
    .definition = Accounts whose first purchase is of the last twelve months.
    .formula = #accounts
m61-ended = Accounts without purchases in the last year
    .definition = Accounts that bought before and not in the last twelve months.
    .formula = #accounts
m61-regular-error = Error of the forecast of regular accounts
    .definition = Absolute error of their rule at the past dates, over that of repeating the year.
    .formula = Σ |forecast − actual| ÷ Σ |year before − actual|
m61-occasional-error = Error of the forecast of occasional accounts
    .definition = Absolute error of their rule at the past dates, over that of repeating the year.
    .formula = Σ |forecast − actual| ÷ Σ |year before − actual|
m61-new-error = Error of the forecast of new accounts
    .definition = Absolute error of their rule at the past dates, over that of repeating the year.
    .formula = Σ |forecast − actual| ÷ Σ |year before − actual|
m61-ended-error = Error of the forecast of accounts without purchases
    .definition = Absolute error of their rule at the past dates, over that of repeating the year.
    .formula = Σ |forecast − actual| ÷ Σ |year before − actual|
m61-chosen = Accounts to be chosen
    .definition = As many as there are key accounts; where these are not told apart, the part of the accounts that the assumption says.
    .formula = K
m61-efficiency = Efficiency of choosing by forecast
    .definition = What the accounts with the largest forecast bought afterwards, over what the best ones did; mean of the dates.
    .formula = Σ purchases of the chosen ÷ Σ purchases of the best K
m61-simple-efficiency = Efficiency of choosing by last year's sales
    .definition = The same when the accounts that bought most in the twelve months before are chosen.
    .formula = Σ purchases of the chosen ÷ Σ purchases of the best K
m61-advantage = Advantage of choosing by forecast
    .definition = Part of the later sales that those chosen by forecast catch, less that of those chosen by their sales; mean of the dates.
    .formula = capture(forecast) − capture(sales)
m61-advantage-low = Lower end of the advantage
    .definition = Lower end of the interval of the advantage at ninety-five per cent, by a paired bootstrap of the accounts.
    .formula = lower percentile of the bootstrap
m61-advantage-high = Upper end of the advantage
    .definition = Upper end of the same interval.
    .formula = upper percentile of the bootstrap
m61-account = Sales forecast of an account
    .definition = What the account may be expected to buy in the coming twelve months, by the rule of those of its kind.
    .formula = repeat, pace, trend, growth, pace with growth, smoothed demand or median
m61-account-low = Least of the sales forecast of an account
    .definition = Lower end of the interval, by how the forecast missed accounts of the same kind and size.
    .formula = forecast + lower quantile × (forecast + usual year) ÷ 2, never below zero
m61-account-high = Most of the sales forecast of an account
    .definition = Upper end of the same interval.
    .formula = forecast + upper quantile × (forecast + usual year) ÷ 2
m61-account-last = Sales to an account in the last twelve months
    .definition = Net sales to the account in the period.
    .formula = Σ net sales
m61-account-missed = Past error of the forecast of an account
    .definition = Absolute error that the rule in use would have had with the account at the past dates, as a part of what it bought.
    .formula = Σ |forecast − actual| ÷ Σ actual
m61-account-error = Error of the forecast of an account against repeating the year
    .definition = The same error over that of taking the account to repeat its last year.
    .formula = Σ |forecast − actual| ÷ Σ |year before − actual|
