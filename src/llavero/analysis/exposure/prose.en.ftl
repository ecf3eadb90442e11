# How much could be lost in a bad year, who would make it, and what would each action save?

exposure-heading = What could be lost in a year
exposure-nothing =
    No account leaves anything today that could be lost, and so no loss is simulated.
exposure-key-contribution =
    The key accounts that leave a contribution number { $accounts } and add up to { $exposure } a year.
exposure-key-margin =
    The key accounts that leave a margin number { $accounts } and add up to { $exposure } a year,
    before what it costs to serve them.
exposure-key-sales =
    The key accounts that buy number { $accounts } and add up to { $exposure } of sales a year;
    sales are measured because the cost is not known.
exposure-all-contribution =
    As nobody says which accounts are key, all are looked at: those that leave a contribution
    number { $accounts } and add up to { $exposure } a year.
exposure-all-margin =
    As nobody says which accounts are key, all are looked at: those that leave a margin number
    { $accounts } and add up to { $exposure } a year, before what it costs to serve them.
exposure-all-sales =
    As nobody says which accounts are key, all are looked at: those that buy number { $accounts }
    and add up to { $exposure } of sales a year; sales are measured because the cost is not known.
exposure-mean =
    If the coming twelve months were lived many times over with today's risks, { $mean }
    ({ $share } of that sum) would be lost on average.
exposure-bad =
    In the worst year out of twenty the loss reaches { $bad } ({ $share }) or goes beyond it, and
    those worst years lose { $beyond } on average.
exposure-bad-rare =
    In nineteen years out of twenty nothing is lost; the worst, one in twenty, lose { $beyond } on
    average.
exposure-rare =
    The worst years lose far more than the one that opens them: this risk is no trickle that a
    reserve would cover but the unlikely exit of a large account, and the answer is to prevent it,
    account by account.
exposure-spread =
    The loss grows little by little towards the worst years, so it can be budgeted: plan on the
    average, and settle beforehand where the rest would come from in a bad year.
exposure-tail =
    { $count ->
        [one] One account makes
       *[other] The { $count } accounts of the table make
    } { $share } of what is lost in those worst years.
exposure-first =
    First comes { $name }, with { $tail }: it leaves { $exposure } a year, and the probability of
    losing it is taken to be { $probability }.
exposure-causes =
    Among them there are causes that the company can deal with ({ $accounts }), and there an action is worth
    more than at any other account.
exposure-cause = { $name }: { $factors }
exposure-no-causes =
    None of them shows a cause that the company could mend: they weigh because of their size, and
    what lowers the risk is to depend on them less and to follow them closely.
exposure-harmless =
    What is on record of them ({ $factors }) foretold, in the company's own past, no more losses than its
    absence, and is no cause here: they weigh because of their size, and what lowers the risk is to
    depend less on them and to follow them closely.
exposure-together =
    If every cause on record were gone, the worst year out of twenty would fall from { $before } to
    { $after } ({ $share } less) and the average year would lose { $mean } less, under these
    assumptions.
exposure-together-rare =
    If every cause on record were gone, the average year would lose { $mean } less, under these
    assumptions.
exposure-best =
    The cause that weighs most is { $factor }: it is there in { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }, and taking it away would save { $mean } in an average year.
exposure-priority =
    The order of the table is the order in which to act, as long as the action costs less than it
    saves; each saving is an upper limit, since no action takes a cause away altogether.
exposure-no-savings =
    No account shows a cause that could be taken away, so the simulation cannot tell which action
    would save most; recording contacts, dealings and assignments is what would make it possible.
exposure-stress-told =
    With no probability supposed at all, { $case } would take away { $loss } ({ $share }): it is
    the question to have an answer to before it happens.
exposure-stress-first = losing { $names } altogether
exposure-stress-three = losing { $names } altogether
exposure-stress-portfolio = losing { $part } of the portfolio of { $seller }
exposure-base =
    How far can this be trusted? In the company's past { $lost ->
        [one] { $lost } account was lost
       *[other] { $lost } accounts were lost
    } in { $years } account-years; with an initial belief of { $prior } that is worth { $weight } account-years,
    the starting probability is { $base } a year.
exposure-base-prior =
    How far can this be trusted? The sales ledger is too short to count past losses, and the
    starting probability, { $base } a year, is an assumption.
exposure-by-key =
    Of the accounts that were key at the start of each year { $rate } were lost; by their own
    history the starting probability would be { $base }, and the worst year out of twenty would
    lose { $bad }.
exposure-base-decides =
    The amount depends more on that starting probability than on any cause: as long as the history
    is short, it is prudent to plan with the larger of the two.
exposure-linked =
    It is also supposed how far a bad year drags all accounts along, and a manager's own: with no
    such drag that loss would be { $apart }, and with a stronger one, { $linked }.
exposure-learnt-used =
    What the company's past says of each account's silence, and of the causes that could be seen
    then, did better than saying the same of every account in a year left out of the estimate, and so it
    replaces that probability and those weights; the other causes' are an expert's.
exposure-learnt-no-better =
    What the company's past says of each cause was no better than saying the same of every account,
    and the weights are an expert's: they serve to put things in order, not to promise an amount.
exposure-learnt-few =
    The weight of each cause is an expert's, because past losses are too few to estimate it: it
    serves to put accounts and actions in order, not to promise an amount.
exposure-unseen =
    { $count ->
        [one] One cause could not be looked at in any account ({ $factors }) and counts
       *[other] { $count } causes could not be looked at in any account ({ $factors }) and count
    } as if not there: the true risk may be another.
exposure-error =
    { $draws } years are simulated, with seed { $seed } and the same luck in every case: what
    differs between two of them is the case. The error of the simulation is { $error } in the
    average, and the loss of the worst year out of twenty lies between { $low } and { $high }.
exposure-crowd =
    The { $count } accounts that leave most are drawn one by one; of the others, many and small,
    what is lost on average in such a year and with such a manager is taken.
exposure-worthless =
    { $count ->
        [one] One more account leaves nothing to lose and takes no part
       *[other] Another { $count } accounts leave nothing to lose and take no part
    } in the simulation.
exposure-scores =
    In the year that was set apart, the squared error of the probabilities (Brier score) was
    { $score } with the causes seen and { $base } when saying the same of every account; the
    advantage lies between { $low } and { $high }.
exposure-source = Source: sales ledger and relationships on record; simulation under assumptions.
exposure-source-stress = Source: sales ledger; supposed cases, without a probability.
exposure-curve = Probability of losing more than each part of what the accounts leave
exposure-curve-today = Today
exposure-curve-after = Without the causes on record
exposure-curve-part = { $part }
exposure-curve-axis = Probability
exposure-curve-of-contribution = Loss, as a part of the contribution
exposure-curve-of-margin = Loss, as a part of the margin
exposure-curve-of-sales = Loss, as a part of the sales
exposure-curve-alternative =
    A line that falls: the larger the loss, the less likely. The average is { $mean } of what the
    accounts leave, and the worst year out of twenty { $bad }.
exposure-accounts = Accounts that make the worst years
exposure-savings = What taking away each cause would save, under these assumptions
exposure-stress = Supposed cases
exposure-factors = What is known of each cause, and what it weighs
exposure-summary = Results of the simulation
exposure-column-factors = Causes and defences
exposure-column-contribution = Contribution a year
exposure-column-margin = Margin a year
exposure-column-sales = Sales a year
exposure-column-probability = Probability of loss
exposure-column-loss = Expected loss
exposure-column-tail = Part of the worst years
exposure-column-cause = Cause
exposure-column-accounts = Accounts
exposure-column-mean-saved = In the average year
exposure-column-bad-saved = In the worst out of twenty
exposure-column-case = Case
exposure-column-lost = Would be lost
exposure-column-part = Part
exposure-column-factor = Cause or defence
exposure-column-ratio = Weight
exposure-column-origin = Where from
exposure-column-known = Known of
exposure-origin-past = history
exposure-origin-expert = experts
exposure-factor-single-thread = a relationship with a single active contact
exposure-factor-negative-decider = a decider who is against us
exposure-factor-falling-sales = sales falling two quarters in a row
exposure-factor-overdue = overdue invoices
exposure-factor-kam-change = a recent change of account manager
exposure-factor-contract-end = a contract about to end
exposure-factor-competitor-project = a competitor who presses as hard as can be
exposure-factor-strong-relationship = a strong relationship
exposure-factor-long-relationship = a relationship of many years
exposure-factor-joint-integration = processes integrated with the account
exposure-short-single-thread = single contact
exposure-short-negative-decider = decider against us
exposure-short-falling-sales = falling sales
exposure-short-overdue = overdue invoices
exposure-short-kam-change = change of manager
exposure-short-contract-end = contract about to end
exposure-short-competitor-project = competitor pressing
exposure-short-strong-relationship = strong relationship
exposure-short-long-relationship = relationship of many years
exposure-short-joint-integration = integration
exposure-missing-title = What would make this simulation surer
exposure-no-key-accounts =
    Nobody says which accounts are key, and the simulation looks at all of them.
    .remedy = Import the list of key accounts: the risk would be that of those managed one by one.
exposure-no-cost =
    The cost of most of the sales is not known, and what is lost is measured in sales.
    .remedy = Import the cost of what was sold: the order of the accounts may be another once what they leave is measured.
exposure-no-interactions =
    With no record of dealings nobody knows which accounts hang on a single contact.
    .remedy = Import visits and calls with the person met: the probability would rise where there is only one.
exposure-no-deciders =
    The attitude of who decides at each account is not on record.
    .remedy = Record the role and attitude of each contact: the probability would rise where who decides is against us.
exposure-no-payments =
    The sales ledger does not say when each invoice was due and paid.
    .remedy = Import both dates: the probability of the accounts with overdue invoices would rise.
exposure-no-assignments =
    No dated assignments are on record, and nobody knows which accounts changed hands.
    .remedy = Import assignments with their start: the probability of those that have just changed would rise.
exposure-no-pressure =
    Nobody has judged how hard competitors press at each account.
    .remedy = Record competitor pressure in the assessments: the probability would rise where it is highest.

exp-accounts = Accounts with something to lose
    .definition = Key accounts (all, where nobody says which are key) that leave something in the period.
    .formula = number of accounts with what the account leaves > 0
exp-exposure = What the accounts leave in a year
    .definition = Sum of what the accounts that could be lost leave in the period: contribution, or margin without the cost to serve, or sales without the cost.
    .formula = Σ e(i), with e(i) > 0
exp-base = Starting probability of losing an account in a year
    .definition = Past losses of the company over the account-years at risk, mixed with an initial belief.
    .formula = (belief × weight + lost) ÷ (weight + account-years)
exp-lost = Accounts lost in the past
    .definition = Accounts that were not lost at the start of a year and were at its end, by their silence against their usual interval.
    .formula = Σ by year of accounts at risk that become lost (M49)
exp-years = Account-years at risk
    .definition = Accounts that had bought and were not lost at the start of each year, added over the years.
    .formula = Σ by year of accounts at risk at the start
exp-key-rate = Part of the key accounts that was lost in the past
    .definition = Losses of the accounts that were key at the start of each year, over their account-years.
    .formula = lost ÷ account-years, of those key at the start
exp-key-base = Starting probability by the history of the key accounts
    .definition = The starting probability if only accounts that were key at the start of each year counted.
    .formula = (belief × weight + lost) ÷ (weight + account-years), of the key ones
exp-mean = Average loss
    .definition = Mean of what is lost in the simulated years.
    .formula = Σ loss of the simulated year ÷ simulated years
exp-mean-share = Average loss, as a part of what the accounts leave
    .definition = Average loss over what the accounts leave in a year.
    .formula = average loss ÷ Σ e(i)
exp-p50 = Loss of the middle year
    .definition = What is not exceeded in half of the simulated years.
    .formula = middle percentile of the loss
exp-p90 = Loss of the worst year out of ten
    .definition = What is not exceeded in nine simulated years out of ten.
    .formula = percentile of the loss with nine tenths below
exp-rar95 = Revenue at risk: loss of the worst year out of twenty
    .definition = The least loss that is not exceeded in nineteen simulated years out of twenty.
    .formula = least x with P(loss ≤ x) ≥ nineteen twentieths
exp-rar95-share = Revenue at risk, as a part of what the accounts leave
    .definition = Loss of the worst year out of twenty over what the accounts leave in a year.
    .formula = revenue at risk ÷ Σ e(i)
exp-rar95-low = Revenue at risk: lower limit
    .definition = Lower limit of the revenue at risk by the number of simulated years.
    .formula = loss of rank R·p − z·√(R·p·(1 − p))
exp-rar95-high = Revenue at risk: upper limit
    .definition = Upper limit of the revenue at risk by the number of simulated years.
    .formula = loss of rank R·p + z·√(R·p·(1 − p))
exp-cvar95 = Average loss of the worst years
    .definition = Mean of the worst twentieth of the simulated years; the amount at which it begins is split.
    .formula = mean of the worst tail, the atom of the quantile split
exp-alarm = Probability of an alarming loss
    .definition = Part of the simulated years in which more is lost than the alarming part of what the accounts leave.
    .formula = P(loss > alarm × Σ e(i))
exp-error = Standard error of the average loss
    .definition = How much the average loss varies by the number of simulated years.
    .formula = deviation of the loss ÷ √simulated years
exp-mean-independent = Average loss with nothing shared
    .definition = Average loss if no account shared its fate with another.
    .formula = average loss with ρ = none
exp-rar95-independent = Revenue at risk with nothing shared
    .definition = Loss of the worst year out of twenty if no account shared its fate with another.
    .formula = revenue at risk with ρ = none
exp-mean-linked = Average loss with more shared
    .definition = Average loss if accounts shared more of their fate.
    .formula = average loss with the larger ρ
exp-rar95-linked = Revenue at risk with more shared
    .definition = Loss of the worst year out of twenty if accounts shared more of their fate.
    .formula = revenue at risk with the larger ρ
exp-rar95-key = Revenue at risk by the history of the key accounts
    .definition = Loss of the worst year out of twenty if the starting probability came of the key accounts alone.
    .formula = revenue at risk with the starting probability of the key ones
exp-tail-told = Part of the worst years that the first accounts make
    .definition = What the accounts that weigh most lose in the worst years, over what all lose in them.
    .formula = Σ loss of the first in the tail ÷ loss of all in the tail
exp-mean-after = Average loss without the causes on record
    .definition = Average loss if every cause on record were gone, with the same luck.
    .formula = average loss with those odds ratios at one
exp-rar95-after = Revenue at risk without the causes on record
    .definition = Loss of the worst year out of twenty if every cause on record were gone, with the same luck.
    .formula = revenue at risk with those odds ratios at one
exp-cvar95-after = Average loss of the worst years without the causes on record
    .definition = Mean of the worst years if every cause on record were gone, with the same luck.
    .formula = mean of the worst tail with those odds ratios at one
exp-mean-saved = Saving in the average year
    .definition = By how much the average loss falls without the causes on record, under the assumptions.
    .formula = average loss − average loss without the causes
exp-rar95-saved = Saving in the worst year out of twenty
    .definition = By how much the revenue at risk falls without the causes on record, under the assumptions.
    .formula = revenue at risk − revenue at risk without the causes
exp-rar95-saved-share = Saving in the worst year out of twenty, as a part
    .definition = Saving in the worst year out of twenty over today's revenue at risk.
    .formula = saving ÷ revenue at risk
exp-saving-accounts = Accounts with the cause
    .definition = Accounts where a cause that would be taken away is on record.
    .formula = number of accounts with the cause
exp-saving-mean = Saving of taking away a cause, in the average year
    .definition = By how much the average loss falls if that cause is gone, with the same luck and under the assumptions.
    .formula = average loss − average loss without the cause
exp-saving-rar95 = Saving of taking away a cause, in the worst year out of twenty
    .definition = By how much the revenue at risk falls if that cause is gone, with the same luck and under the assumptions.
    .formula = revenue at risk − revenue at risk without the cause
exp-factor-accounts = Accounts where a cause or defence is on record
    .definition = Accounts where the records show the cause or the defence.
    .formula = number of accounts with the cause or defence
exp-factor-known = Part of which it is known whether a cause or defence is there
    .definition = What the accounts leave of which the records say whether they have it, over what all leave.
    .formula = Σ e(i) known ÷ Σ e(i)
exp-factor-ratio = Weight of a cause or defence
    .definition = Odds ratio by which the odds of losing the account are multiplied where it is there.
    .formula = odds with it ÷ odds without it
exp-stress = Loss of a supposed case
    .definition = What the accounts of the case leave, times the part that is supposed lost; without a probability.
    .formula = part × Σ e(i) of the case
exp-stress-share = Loss of a supposed case, as a part
    .definition = Loss of the case over what the accounts leave in a year.
    .formula = loss of the case ÷ Σ e(i)
exp-score = Brier score with the causes seen
    .definition = Mean squared error of the probabilities, in a year that was not used to work them out.
    .formula = Σ (probability − lost)² ÷ cases
exp-score-base = Brier score of the overall rate
    .definition = The same error when the same probability is said of every account.
    .formula = Σ (rate − lost)² ÷ cases
exp-score-gain-low = Advantage of the causes seen: lower limit
    .definition = Lower limit of the difference of the scores, in nine cases out of ten.
    .formula = mean of the difference − z × standard error
exp-score-gain-high = Advantage of the causes seen: upper limit
    .definition = Upper limit of the difference of the scores, in nine cases out of ten.
    .formula = mean of the difference + z × standard error
exp-account-probability = Assumed probability of losing the account in a year
    .definition = The starting one, its odds multiplied by the weight of each cause and defence on record.
    .formula = starting odds × Π weights, within limits
exp-account-exposure = What the account leaves in a year
    .definition = Contribution of the account in the period, or margin or sales where costs are missing.
    .formula = sales − cost − cost to serve
exp-account-loss = Expected loss of the account
    .definition = Probability of losing it, times what it leaves, times the part lost on average.
    .formula = probability × e(i) × average part
exp-account-tail = Part of the worst years that the account makes
    .definition = What is lost of the account in the worst years, over what is lost of all.
    .formula = Σ loss of the account in the tail ÷ Σ loss in the tail
