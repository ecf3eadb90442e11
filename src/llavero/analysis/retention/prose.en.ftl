# Do accounts stay, and do they grow?

retention-heading = Growth and permanence of the accounts
retention-no-sales = The sales ledger has no lines up to the as-of date.
    .remedy = Import the sales before the as-of date, or choose a later date.
retention-no-key-accounts =
    The list of key accounts is missing, so nobody can say whether they grow and stay more than the
    rest.
    .remedy = Import a table with the account or group, the date of entry and, if any, of exit.
retention-short-title = Not enough history
retention-short =
    The sales ledger covers { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, and at least { $needed } are needed to compare the period with the same months before. No
    growth or retention is reported: what is missing is not a zero.
retention-short-sales = Net sales of the months at hand add up to { $sales }.
retention-short-annualised =
    Annualised, they would be { $annualised }, an estimate that assumes the missing months to be
    like those present.

retention-grew =
    Net sales went from { $before } to { $sales } ({ $now }, against { $then }): they grew by
    { $growth }.
retention-fell =
    Net sales went from { $before } to { $sales } ({ $now }, against { $then }): they fell by
    { $growth }.
retention-turned =
    Net sales went from { $before } to { $sales } ({ $now }, against { $then }). The change is not
    given as a percentage, which cannot tell it where credit notes exceed invoices: what matters is
    the amount, and to whom it was credited.
retention-held =
    Net sales were { $sales } ({ $now }), the same as in the period before ({ $then }).
retention-partial-months =
    The comparison covers { $months } months, those that the sales ledger holds in both periods; it
    must be read as partial.
retention-constant-currency =
    At the exchange rates of the period before the change would have been { $constant }: the
    difference from the reported figure is due to currencies and not to accounts.
retention-year-to-date =
    In the calendar year so far, the change against the same months of the year before is { $ytd }.
retention-annualised =
    If the remaining months keep their usual weight, the year would close at { $annualised } (an
    estimate).
retention-nominal =
    Amounts are nominal: where yearly inflation exceeds { $limit } (a configurable assumption), they
    should be deflated with a price index before the two periods are compared.

retention-compound =
    Over { $years } full years, compound yearly growth is { $cagr }.
retention-rising =
    The quarterly series shows a rising trend: { $trend } of the mean level per year, with a tau of
    { $tau }. The momentum does not rest on a single quarter.
retention-falling =
    The quarterly series shows a falling trend: { $trend } of the mean level per year, with a tau of
    { $tau }. The fall does not rest on a single quarter, so it would be imprudent to wait for it to
    correct itself.
retention-unclear =
    The quarterly series shows no clear trend ({ $trend } of the mean level per year, with a tau of
    { $tau }).
retention-stick-late =
    The last month of each quarter holds { $stick } of the quarter's sales, well above the third
    that would be neutral. That pattern suggests rushed closings, and quotas and discounts at the
    end of the quarter deserve a look.
retention-stick-even =
    The last month of each quarter holds { $stick } of the quarter's sales, close to the third that
    would be neutral.

retention-bridge-change = The change of { $change } breaks down account by account.
retention-bridge-added = Gains: { $parts }.
retention-bridge-taken = Losses: { $parts }.
retention-part-new = { $amount } from new accounts
retention-part-recovered = { $amount } from accounts that came back
retention-part-grown = { $amount } from accounts that grew
retention-part-shrunk = { $amount } from accounts that shrank
retention-part-lost = { $amount } from lost accounts
retention-part-credited = { $amount } from those whose credit notes exceed their invoices
retention-bridge-censored =
    Since the sales ledger starts with the period before, some accounts counted as new may be
    returning ones.
retention-bridge-few-up =
    { $largest ->
        [one] The account that rose most makes up
       *[other] The { $largest } accounts that rose most make up
    } { $share } of all increases.
retention-bridge-few-down =
    { $largest ->
        [one] The one that fell most makes up
       *[other] The { $largest } that fell most make up
    } { $share } of all decreases.
retention-bridge-top =
    The account that weighs most in the change is { $name }, with { $amount }; without it, sales
    would have changed by { $without }.
retention-bridge-decides =
    The direction of the change depends on that one account, so the result of the period should
    not be read as the behaviour of the whole portfolio.
retention-bridge-explains =
    The direction of the change does not depend on it, but it alone explains { $share } of the
    change, more than all the others together. The result of the period should not be read as the
    behaviour of the whole portfolio.
retention-bridge-spread =
    The direction of the change does not depend on it, and most of the change comes from the other
    accounts, which puts the result on a broader footing.
retention-bridge-pool =
    That name gathers many customers, so its change describes them as a group and not dependence
    on one of them. The other accounts are best read separately.
retention-bridge-table = From the period before to the present one: where the change comes from
retention-bridge-before = Sales of the period before
retention-bridge-new = New accounts
retention-bridge-recovered = Recovered accounts
retention-bridge-grown = Accounts that grew
retention-bridge-shrunk = Accounts that shrank
retention-bridge-lost = Lost accounts
retention-bridge-credited = Accounts with more credit notes than invoices
retention-bridge-negative = Accounts with a negative balance
retention-bridge-now = Sales of the period
retention-bridge-count = Accounts
retention-bridge-amount = Amount
retention-bridge-chart = Change of sales by account
retention-bridge-chart-others = Other accounts
retention-bridge-chart-series = Change of net sales
retention-bridge-chart-alternative =
    Bars with the change of sales of the accounts that rose or fell most; the largest is { $name },
    with { $amount }.

retention-kept =
    Of { $before ->
        [one] { $before } active account
       *[other] { $before } active accounts
    } in the period before, { $logos } have sales in this one too. Leaving growth out, { $gross } of
    the earlier sales is retained; counting it, { $net }.
retention-kept-turned =
    Of { $before ->
        [one] { $before } active account
       *[other] { $before } active accounts
    } in the period before, { $logos } have sales in this one too. Taken one by one, they retain
    { $gross } of the earlier sales without their growth; together they retain nothing, since the
    credit notes of some exceed what the others buy.
retention-losing =
    Existing accounts buy less than before, so the company needs new ones just to stand still; the
    first lever is to stop the leak.
retention-gaining = Existing accounts buy at least as much as before, so every new account adds.

retention-key =
    Sales to key accounts changed by { $growth } and to the rest by { $rest }; { $logos } of the former
    and { $logosrest } of the latter stay, with a net retention of { $net } and { $netrest }.
retention-key-better =
    Key accounts do better than the rest. The figure does not prove that attention is the cause,
    because they were not chosen at random.
retention-key-worse =
    Key accounts do worse than the rest, which calls for a review of both how they are chosen and
    the attention they receive.
retention-key-same =
    Key accounts and the rest move alike: with these data the programme shows no difference.
retention-key-late =
    The accounts compared are those that are key at the end of the period, because none was at its
    start; that favours those that grew.

retention-lost =
    { $count ->
        [one] One account stopped buying (in brackets, what that takes off the sales)
       *[other] { $count } accounts stopped buying (in brackets, what that takes off the sales)
    }: { $accounts }.
retention-lost-largest =
    { $count ->
        [one] One account stopped buying
       *[other] { $count } accounts stopped buying
    }; the largest, with what they take off the sales in brackets, are { $accounts }.
retention-new =
    { $count ->
        [one] One account bought for the first time
       *[other] { $count } accounts bought for the first time
    }: { $accounts }.
retention-new-largest =
    { $count ->
        [one] One account bought for the first time
       *[other] { $count } accounts bought for the first time
    }; the largest are { $accounts }.
retention-account-lost = { $name } ({ $amount })
retention-account-new = { $name } ({ $amount })

retention-silent-none =
    None of the accounts that bought in the period has been silent for longer than its rhythm
    explains.
retention-silent =
    Among the accounts that bought in the period, { $risk ->
        [0] none is at risk
        [one] { $risk } is at risk
       *[other] { $risk } are at risk
    } after going without buying for more than { $limit } times their usual interval, { $dormant ->
        [0] none is dormant
        [one] { $dormant } is dormant
       *[other] { $dormant } are dormant
    } and { $lost ->
        [0] none seems lost
        [one] { $lost } seems lost
       *[other] { $lost } seem lost
    }. Together they bought { $share } of the period's sales.
retention-silent-assumed =
    { $assumed ->
        [one] That account has bought too few times to have a usual interval, and one is assumed. It is
            no sign
       *[other] All { $assumed } have bought too few times to have a usual interval, and one is assumed.
            They are no sign
    } of anything until it is known how often such an account buys; the thresholds and the interval are
    configurable assumptions.
retention-silent-part-assumed =
    { $assumed ->
        [one] One of them has bought too few times to have a usual interval, and one is assumed
       *[other] { $assumed } of them have bought too few times to have a usual interval, and one is assumed
    }; the others bought { $share } of the sales.
retention-silent-act =
    Silence is not yet a loss: these are the first accounts to call. The thresholds are
    configurable assumptions.
retention-silent-light =
    So small a share of the sales is not urgent: a call on the ordinary round is enough to find
    out whether the accounts are still there. The thresholds are configurable assumptions.
retention-silent-table = Silent accounts, by sales of the period
retention-silent-state = State
retention-silent-days = Days without buying
retention-silent-ratio = Times its usual interval
retention-silent-sales = Sales of the period
retention-state-at-risk = at risk
retention-state-dormant = dormant
retention-state-lost = lost

retention-month-chart = Net sales by month, against the same months of the period before
retention-month-chart-now = Period
retention-month-chart-then = Period before
retention-month-chart-alternative =
    Columns with the sales of each month of the period beside those of the same month before; in
    all, { $sales } against { $before }.
retention-month-axis = Net sales ({ $currency })
retention-year-table = Sales, growth and permanence by year of twelve months
retention-year-end = Year that ends on
retention-year-sales = Net sales
retention-year-growth = Growth
retention-year-active = Active accounts
retention-year-net = Net retention
retention-year-gross = Gross retention
retention-year-logos = Account retention
retention-key-table = How the key accounts are going, one by one
retention-largest-table = How the accounts with the largest sales are going, one by one
retention-detail-growth = Growth
retention-detail-trend = Yearly trend
retention-detail-volatility = Volatility
retention-detail-recency = Relative silence
retention-label-new = new
retention-label-recovered = recovered
retention-rate-title = Sales without an exchange rate
retention-rate-partial =
    { $share } of the sales could not be converted for want of an exchange rate; those lines are
    left out and the figures are partial.
retention-rate-blocked =
    { $share } of the sales could not be converted for want of an exchange rate, more than may be
    left out. No growth or retention is reported until the missing rates are imported.

m42 = Account retention
    .definition = Part of the accounts with positive sales in the period before that have them in the present one too.
    .formula = accounts active in both ÷ accounts active before
m42-key = Retention of key accounts
    .definition = Account retention, among key accounts only.
    .formula = key accounts active in both ÷ key accounts active before
m42-rest = Retention of the other accounts
    .definition = Account retention, without the key accounts.
    .formula = other accounts active in both ÷ other accounts active before
m42-year = Account retention of the year
    .definition = Part of the accounts active in the year before that are active in the year too.
    .formula = accounts active in both years ÷ accounts active in the year before
m42-active = Active accounts
    .definition = Groups with positive net sales in the period.
    .formula = #{ "{" }i: s(i) > 0{ "}" }
m42-active-before = Active accounts in the period before
    .definition = Groups with positive net sales in the period before.
    .formula = #{ "{" }i: s(i) > 0{ "}" } of the period before
m42-active-year = Active accounts of the year
    .definition = Groups with positive net sales in the year.
    .formula = #{ "{" }i: s(i) > 0{ "}" } of the year
m42-new = New accounts
    .definition = Groups that buy in the period and had not bought before.
    .formula = accounts with sales now and none before
m42-recovered = Recovered accounts
    .definition = Groups with positive net sales in the period and not in the one before, that had bought earlier.
    .formula = accounts with sales now > 0 ≥ sales before, and some earlier purchase
m42-grown = Accounts that grew
    .definition = Groups that buy in both periods, and more in the present one.
    .formula = accounts with sales now > sales before > 0
m42-shrunk = Accounts that shrank
    .definition = Groups that buy in both periods, and less in the present one.
    .formula = accounts with sales before > sales now > 0
m42-lost = Lost accounts
    .definition = Groups with positive sales in the period before and no invoice in the present one.
    .formula = accounts with sales before > 0 ≥ sales now, without purchases now
m42-credited = Accounts with more credit notes than invoices
    .definition = Groups with positive sales in the period before that buy in the present one and are credited as much as they buy, or more.
    .formula = accounts with sales before > 0 ≥ sales now, with purchases now
m43 = Gross revenue retention
    .definition = Part of the sales of the period before that the same accounts keep, what they grew left out.
    .formula = Σ min(s now, s before) ÷ Σ s before
m43-key = Gross retention of key accounts
    .definition = Gross revenue retention, among key accounts only.
    .formula = Σ min(s now, s before) ÷ Σ s before, key accounts
m43-rest = Gross retention of the other accounts
    .definition = Gross revenue retention, without the key accounts.
    .formula = Σ min(s now, s before) ÷ Σ s before, other accounts
m43-year = Gross retention of the year
    .definition = Part of the sales of the year before that the same accounts keep in the year.
    .formula = Σ min(s year, s year before) ÷ Σ s year before
m44 = Net revenue retention
    .definition = What the accounts of the period before buy now, over what they bought; new ones are left out.
    .formula = Σ s now ÷ Σ s before, if Σ s now ≥ 0
m44-key = Net retention of key accounts
    .definition = Net revenue retention, among key accounts only.
    .formula = Σ s now ÷ Σ s before, key accounts
m44-rest = Net retention of the other accounts
    .definition = Net revenue retention, without the key accounts.
    .formula = Σ s now ÷ Σ s before, other accounts
m44-year = Net retention of the year
    .definition = What the accounts of the year before buy in the year, over what they bought.
    .formula = Σ s year ÷ Σ s year before
m45 = Growth of sales
    .definition = Relative change of net sales against the same months of the period before; no value where either is negative.
    .formula = s now ÷ s before − 1
m45-key = Growth of key accounts
    .definition = Relative change of the net sales of key accounts.
    .formula = s now ÷ s before − 1, key accounts
m45-rest = Growth of the other accounts
    .definition = Relative change of the net sales of accounts that are not key.
    .formula = s now ÷ s before − 1, other accounts
m45-constant = Growth in constant currency
    .definition = Growth with the period's sales converted at the rates of the same months before.
    .formula = Σ original amount × earlier rate ÷ s before − 1
m45-excluded = Sales without an exchange rate
    .definition = Part of the sales of the months compared that no exchange rate converts.
    .formula = amount without rate ÷ whole amount
m45-sales = Net sales of the period
    .definition = Invoices and debit notes less credit notes, without tax or sales within the own group.
    .formula = Σ s
m45-before = Net sales of the period before
    .definition = Net sales of the same months of the period before.
    .formula = Σ s before
m45-change = Change of sales
    .definition = Net sales of the period less those of the period before.
    .formula = Σ s now − Σ s before
m45-ytd = Growth of the year to date
    .definition = Relative change of the calendar year's sales against the same months of the year before.
    .formula = s of the year to date ÷ s of the same months − 1
m45-annualised = Sales of the year, estimated
    .definition = Sales of the calendar year to date, taken to the year by the weight those months had in the two years before.
    .formula = Σ s to date ÷ part of the year
m45-sales-year = Net sales of the year
    .definition = Net sales of a year of twelve months.
    .formula = Σ s of the year
m45-year = Growth of the year
    .definition = Relative change of net sales against the year before.
    .formula = s year ÷ s year before − 1
m45-change-new = Change from new accounts
    .definition = Sum of the change of new accounts.
    .formula = Σ (s now − s before), new accounts
m45-change-recovered = Change from recovered accounts
    .definition = Sum of the change of recovered accounts.
    .formula = Σ (s now − s before), recovered accounts
m45-change-grown = Change from accounts that grew
    .definition = Sum of the change of accounts that grew.
    .formula = Σ (s now − s before), accounts that grew
m45-change-shrunk = Change from accounts that shrank
    .definition = Sum of the change of accounts that shrank.
    .formula = Σ (s now − s before), accounts that shrank
m45-change-lost = Change from lost accounts
    .definition = Sum of the change of lost accounts.
    .formula = Σ (s now − s before), lost accounts
m45-change-credited = Change from accounts with more credit notes than invoices
    .definition = Sum of the change of accounts that buy and are credited as much as they buy, or more.
    .formula = Σ (s now − s before), accounts with more credit notes than invoices
m45-change-negative = Change from accounts with a negative balance
    .definition = Sum of the change of accounts without positive sales in either period.
    .formula = Σ (s now − s before), accounts without positive sales
m45-top-up = Concentration of the increases
    .definition = Part of all increases held by the accounts that rose most.
    .formula = Σ largest increases ÷ Σ increases
m45-top-down = Concentration of the decreases
    .definition = Part of all decreases held by the accounts that fell most.
    .formula = Σ largest decreases ÷ Σ decreases
m45-without-top = Growth without the account that changed most
    .definition = Growth of sales if the account with the largest change is left out of both periods.
    .formula = (s − s(i)) now ÷ (s − s(i)) before − 1
m45-top-share = Part of the change held by the account that changed most
    .definition = Change of the account with the largest change over the change of sales; negative where the account went the other way.
    .formula = (s(i) now − s(i) before) ÷ (s now − s before)
m45-account-change = Change of an account's sales
    .definition = Net sales of the account in the period less those of the period before.
    .formula = s(i) now − s(i) before
m45-account-sales = Sales of an account
    .definition = Net sales of the account in the period.
    .formula = Σ s(i)
m45-account = Growth of an account
    .definition = Relative change of the account's sales against the same months of the period before.
    .formula = s(i) now ÷ s(i) before − 1
m46 = Compound yearly growth
    .definition = Yearly growth that leads from the first full year to the last.
    .formula = (s last ÷ s first)^(1/years) − 1
m47 = Trend of sales
    .definition = Median slope of quarterly sales, per year, over the mean level; no value where a year of sales is negative.
    .formula = Theil–Sen slope ÷ mean quarter × quarters of the year
m47-tau = Tau of the trend
    .definition = Rank correlation of quarterly sales with time (Mann and Kendall).
    .formula = Kendall's tau (quarter, sales)
m47-account = Trend of an account
    .definition = Median slope of the account's quarterly sales since it first bought, per year, over its mean level.
    .formula = Theil–Sen slope ÷ mean quarter × quarters of the year
m47-account-tau = Tau of an account's trend
    .definition = Rank correlation of the account's quarterly sales with time.
    .formula = Kendall's tau (quarter, sales)
m48 = Volatility of sales
    .definition = Coefficient of variation of quarterly sales; with three years or more, around the mean of each quarter of the year.
    .formula = deviation ÷ mean
m48-downside = Downside volatility
    .definition = Root mean square of the falls of each quarter against the same one a year before.
    .formula = √ mean(min(0, g)²)
m48-account = Volatility of an account
    .definition = Coefficient of variation of the account's quarterly sales.
    .formula = deviation ÷ mean
m48-account-downside = Downside volatility of an account
    .definition = Root mean square of the account's quarterly falls against the same quarter a year before.
    .formula = √ mean(min(0, g)²)
m49-at-risk = Accounts at risk
    .definition = Accounts with sales in the period whose silence, against their usual interval, exceeds the threshold of risk.
    .formula = #{ "{" }i: relative silence in the band of risk{ "}" }
m49-dormant = Dormant accounts
    .definition = Accounts with sales in the period whose silence, against their usual interval, exceeds the threshold of dormancy.
    .formula = #{ "{" }i: relative silence in the band of dormancy{ "}" }
m49-lost = Accounts that seem lost
    .definition = Accounts with sales in the period whose silence, against their usual interval and in days, exceeds the thresholds of loss.
    .formula = #{ "{" }i: relative silence in the band of loss{ "}" }
m49-share = Sales of silent accounts
    .definition = Part of the period's positive sales bought by accounts at risk, dormant or lost.
    .formula = Σ s of silent accounts ÷ Σ s
m49-assumed = Silent accounts with an assumed interval
    .definition = Accounts at risk, dormant or lost that have bought too few times to have a usual interval.
    .formula = #{ "{" }i silent, assumed interval{ "}" }
m49-known-share = Sales of silent accounts with a known interval
    .definition = Part of the positive sales of the period bought by silent accounts whose usual interval is known.
    .formula = Σ s of silent accounts, known interval ÷ Σ s
m49-account = Relative silence of an account
    .definition = Days since the last purchase over the median days between purchases; with few purchases an assumed interval is used.
    .formula = days without buying ÷ median interval
m49-account-days = Days without buying of an account
    .definition = Days from the last positive invoice to the as-of date.
    .formula = T − last purchase
m59 = Hockey stick
    .definition = Part of a quarter's sales that falls in its last month, mean of the last four quarters.
    .formula = mean(sales of the last month ÷ sales of the quarter)
