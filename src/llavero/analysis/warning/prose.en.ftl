# Which accounts are going quiet, and how early do we know?

warning-heading = Early warning: whom to visit before they fall
warning-tried =
    The warning was tried on the company's own past: at the end of { $ends ->
        [one] { $ends } month
       *[other] { $ends } months
    } it looked at the accounts that bought regularly and had not fallen yet, { $cases } cases of
    { $accounts } accounts.
warning-fall =
    To fall is to lose { $fall } or more of the sales of { $months } months against the same months
    of the year before; so ended { $base } of the cases, with signals or without.
warning-rule-better =
    Where { $signals ->
        [one] at least one signal fired
       *[other] at least { $signals } signals fired together
    }, { $precision } fell, { $gain } above that base rate (between { $low } and { $high } in nine
    of ten resamples): the warning says more than chance.
warning-rule-same =
    Where { $signals ->
        [one] at least one signal fired
       *[other] at least { $signals } signals fired together
    }, { $precision } fell, a difference of { $gain } from that base rate (between { $low } and
    { $high } in nine of ten resamples) that cannot be told from chance.
warning-rule-worse =
    Where { $signals ->
        [one] at least one signal fired
       *[other] at least { $signals } signals fired together
    }, { $precision } fell, less than the base rate (a difference of { $gain }, between { $low } and
    { $high }): at this company the signals do not announce falls.
warning-rule-few =
    The signals fired together { $warned ->
        [one] { $warned } time
       *[other] { $warned } times
    }, too few to know whether they are right.
warning-catches =
    In { $recall } of the cases that ended in a fall there was a warning, and { $false } of the
    warnings were false alarms: each costs a visit, and a fall without warning may cost the account.
warning-silence-better =
    Silence by itself, the usual rule, is right in { $precision } of its warnings and warns in
    { $recall } of the cases with a fall; the combination tells the accounts that fall better (an advantage of
    { $against } in Youden's index).
warning-silence-same =
    Silence by itself, the usual rule, is right in { $precision } of its warnings and warns in
    { $recall } of the cases with a fall; the combination is not clearly better (a difference of { $against } in
    Youden's index).
warning-silence-worse =
    Silence by itself, the usual rule, is right in { $precision } of its warnings, warns in
    { $recall } of the cases with a fall and tells them better than the combination (a difference of
    { $against } in Youden's index): silence alone is best watched.
warning-silence-never =
    Silence by itself, the usual rule, would have warned of nobody: these accounts buy at long
    intervals, and by the time they have been quiet for long enough they have fallen.
warning-early =
    Of each fall the month is known in which sales first showed it: { $early } already had a warning
    the month before, which had stood for a median of { $lead ->
        [one] one month
       *[other] { $lead } months
    }.
warning-early-none =
    No fall was announced at least a month before sales showed it.
warning-visit =
    Today { $visit ->
        [one] one account that has not fallen yet gives a warning; it buys
       *[other] { $visit } accounts that have not fallen yet give a warning; they buy
    } { $stake } a year, { $share } of the sales.
warning-visit-proven =
    The table ranks them by the sales at risk: what they buy times how often the same signals ended
    in a fall. The visit is there to find the cause, not to sell.
warning-visit-unproven =
    Since the warning has not proved right at this company, the visit is best taken as a question,
    starting with the largest accounts.
warning-visit-none =
    Today no account that buys regularly and has not fallen gives a warning.
warning-fallen =
    { $fallen ->
        [one] Besides, one account fell
       *[other] Besides, { $fallen } accounts fell
    } in the last { $months } months; the largest { $count ->
        [one] is
       *[other] are
    } { $accounts }. There it is no longer a matter of preventing but of winning back.
warning-fallen-warned =
    { $name } ({ $change }, warned of { $lead ->
        [one] a month
       *[other] { $lead } months
    } before)
warning-fallen-unwarned = { $name } ({ $change }, without warning)
warning-short-title = The warning could not be tried
warning-short =
    The sales ledger covers { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, and { $needed } are needed to know whether the signals came before the falls. Those shown are
    signs without a record, not forecasts.
warning-no-lines =
    The sales ledger does not say the product line, so nobody sees what an account stops buying
    before it stops altogether.
    .remedy = Import the line or family of each sales line.
warning-no-margin =
    Without costs or list prices nobody sees whether margin leaks through discounts before sales
    fall.
    .remedy = Import the cost or the list price of each sales line.

warning-table = What each signal would have warned of in the past
warning-column-signal = Signal
warning-column-warned = Warnings
warning-column-precision = Right
warning-column-gain = Difference from the base rate
warning-column-recall = Cases with a fall warned of
warning-column-lead = Months before (median)
warning-column-reading = Reading
warning-interval = { $value } ({ $low } to { $high })
warning-reading-better = adds
warning-reading-same = not told apart
warning-reading-worse = misleads
warning-reading-few = few warnings
warning-signal-all = { $signals } or more together
warning-signal-silence = Silence over { $limit } times the usual
warning-signal-rhythm = Purchases { $limit } times as far apart
warning-signal-mix = Lines dropped: { $limit } of what it bought
warning-signal-slide = Quarterly sales { $limit } lower
warning-signal-margin = Margin { $margin } lower or discount { $discount } higher
warning-visit-table = Accounts to visit
warning-visit-signals = Signals
warning-visit-sales = Sales of the year
warning-visit-past = Ended in a fall
warning-short-silence = silence
warning-short-rhythm = rhythm
warning-short-mix = mix
warning-short-slide = sales
warning-short-margin = margin

ew-cases = Cases looked at
    .definition = Accounts that bought regularly and had not fallen yet, added up over the month ends that can be judged.
    .formula = #{ "{" }account, month end: watched{ "}" }
ew-accounts = Accounts looked at
    .definition = Different accounts that make up the cases.
    .formula = #{ "{" }account: any case{ "}" }
ew-month-ends = Month ends judged
    .definition = Month ends with enough past for the signals and enough future to know what happened.
    .formula = #{ "{" }month end judged{ "}" }
ew-base = Base rate of falls
    .definition = Share of the cases that a fall followed, with signals or without.
    .formula = cases with a fall ÷ cases
ew-warned = Warnings of the past
    .definition = Cases in which enough signals fired together.
    .formula = #{ "{" }case: signals ≥ minimum{ "}" }
ew-precision = Precision of the warning
    .definition = Share of the warnings that a fall followed.
    .formula = warnings with a fall ÷ warnings
ew-false = False alarms
    .definition = Share of the warnings that no fall followed.
    .formula = warnings without a fall ÷ warnings
ew-recall = Falls that the warning reached
    .definition = Share of the cases with a fall in which there was a warning.
    .formula = warnings with a fall ÷ cases with a fall
ew-gain = Gain of the warning over the base rate
    .definition = Precision of the warning less the base rate of falls.
    .formula = precision − base rate
ew-gain-low = Gain of the warning, lower bound
    .definition = Value that nineteen of twenty resamples of accounts exceed.
    .formula = lower percentile of the Bayesian bootstrap
ew-gain-high = Gain of the warning, upper bound
    .definition = Value that nineteen of twenty resamples of accounts do not reach.
    .formula = upper percentile of the Bayesian bootstrap
ew-against = Advantage of the warning over silence alone
    .definition = Youden's index of the warning less that of the rule of silence; the index is the share of falls reached less the share of sound accounts warned of.
    .formula = J(warning) − J(silence)
ew-against-low = Advantage over silence, lower bound
    .definition = Value that nineteen of twenty resamples of accounts exceed.
    .formula = lower percentile of the Bayesian bootstrap
ew-against-high = Advantage over silence, upper bound
    .definition = Value that nineteen of twenty resamples of accounts do not reach.
    .formula = upper percentile of the Bayesian bootstrap
ew-early = Falls announced in time
    .definition = Share of the falls with a warning in the month before sales showed them.
    .formula = falls with a warning before ÷ falls
ew-lead = Lead of the warning
    .definition = Median of the months in a row with a warning before sales showed the fall.
    .formula = median of the months with a warning until the one before the fall
ew-signal-warned = Warnings of a signal
    .definition = Cases in which the signal fired, by itself or with others.
    .formula = #{ "{" }case: signal{ "}" }
ew-signal-precision = Precision of a signal
    .definition = Share of the signal's warnings that a fall followed.
    .formula = warnings with a fall ÷ warnings, signal
ew-signal-recall = Falls that a signal reached
    .definition = Share of the cases with a fall in which the signal fired.
    .formula = warnings with a fall ÷ cases with a fall, signal
ew-signal-gain = Gain of a signal over the base rate
    .definition = Precision of the signal less the base rate of falls.
    .formula = precision − base rate, signal
ew-signal-gain-low = Gain of a signal, lower bound
    .definition = Value that nineteen of twenty resamples of accounts exceed.
    .formula = lower percentile of the Bayesian bootstrap
ew-signal-gain-high = Gain of a signal, upper bound
    .definition = Value that nineteen of twenty resamples of accounts do not reach.
    .formula = upper percentile of the Bayesian bootstrap
ew-signal-lead = Lead of a signal
    .definition = Median of the months in a row in which the signal fired before sales showed the fall.
    .formula = median of the months with the signal until the one before the fall
ew-visit = Accounts to visit
    .definition = Accounts that buy regularly, have not fallen and give a warning at the end of the period.
    .formula = #{ "{" }account watched: signals ≥ minimum{ "}" }
ew-stake = Sales of the accounts to visit
    .definition = Net sales of the last year of the accounts with a warning.
    .formula = Σ s(accounts with a warning)
ew-stake-share = Share of the sales that the accounts to visit buy
    .definition = Sales of the accounts with a warning over the positive sales of all accounts.
    .formula = Σ s(accounts with a warning) ÷ Σ s
ew-account-sales = Sales of an account to visit
    .definition = Net sales of the account in the last twelve months.
    .formula = Σ net, account
ew-account-past = How often a fall followed the same signals
    .definition = Of the past cases with all the signals of the account, the share that fell; where they are few, of those with at least as many signals.
    .formula = like cases with a fall ÷ like cases
ew-fallen = Accounts that fell in the last months
    .definition = Accounts that were watched, whose fall was first seen in the last months and goes on.
    .formula = #{ "{" }account: recent fall{ "}" }
ew-account-change = Change of the sales of an account that fell
    .definition = Sales of the last months against the same months of the year before.
    .formula = s(last months) ÷ s(same months before) − one
ew-account-lead = Months of warning before the fall of an account
    .definition = Months in a row with a warning until the one before the month end at which the fall was seen.
    .formula = months with a warning until the one before the fall
