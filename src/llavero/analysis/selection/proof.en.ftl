# Would the choice, made in the past, have caught what came afterwards?

proof-heading = The proof: would the choice have been right?
proof-made =
    A score is worth what it gets right. The choice was therefore made again on { $origins ->
        [one] one past date
       *[other] { $origins } past dates
    }, with what was known then and nothing else, to see what the chosen accounts brought in the
    twelve months that followed.
proof-coverage =
    The gates and criteria are those of today, put to what has a date on record. The criteria that
    have one ({ $criteria }) carry { $coverage } of the weight of the score.
proof-undated =
    Nothing records what value the others had on each date: their weight is shared among those that
    can be dated, and this proof does not judge them.
proof-service-taken =
    What each account leaves is after the cost of serving it, as in the choice of today: the cost of
    that time, at the rates of now.
proof-service-undated =
    The choice of today takes the cost to serve from the margin; the proof uses gross margin,
    because in the years it looks at that cost is not on record, month by month, for enough
    accounts. What serving them cost beyond others is not seen here.
proof-lost = An account that was lost does not drop out: it brings zero.
proof-born =
    Accounts that first bought after each date are left out, since nobody could have chosen them;
    they made { $born } of the sales that followed.

proof-criterion-c1 = sales
proof-criterion-c2 = margin
proof-criterion-c4 = growth
proof-criterion-c5 = stability
proof-criterion-c6 = payment
proof-criterion-c7 = strategic fit
proof-criterion-c8 = prestige
proof-criterion-c10 = openness
proof-criterion-c12 = defensive value

proof-caught-left =
    Of the gross margin of the following twelve months, the accounts chosen by the score brought in
    { $score }; the largest by sales, which is the simplest rule, { $simple }. Chance would give {
    $chance } (between { $low } and { $high }), and the best possible choice would have reached {
    $best }.
proof-caught-contribution =
    Of what the accounts left in the following twelve months, after the cost to serve, those chosen
    by the score brought in { $score }; the largest by sales, which is the simplest rule, { $simple
    }. Chance would give { $chance } (between { $low } and { $high }), and the best possible choice
    would have reached { $best }.
proof-caught-sales =
    Of the sales of the following twelve months, the accounts chosen by the score brought in {
    $score }; the largest by sales, which is the simplest rule, { $simple }. Chance would give {
    $chance } (between { $low } and { $high }), and the best possible choice would have reached {
    $best }.
proof-caught-change =
    Of the growth – what accounts bought beyond their previous twelve months – the accounts chosen
    by the score brought in { $score } and the largest { $simple }; chance would give { $chance }
    (between { $low } and { $high }) and the best possible was { $best }.
proof-efficiency = The score thus obtained { $efficiency } of what could be reached.
proof-no-better-than-chance =
    That cannot be told apart from what as many accounts drawn by lot would have brought in.
proof-beats =
    Its difference from the simple rule, { $gain } (confidence interval from { $low } to { $high }),
    goes beyond chance: the score beats it.
proof-ties =
    Its difference from the simple rule, { $gain } (confidence interval from { $low } to { $high }),
    includes zero: the score does not beat the simple rule.
proof-loses =
    Its difference from the simple rule, { $gain } (confidence interval from { $low } to { $high }),
    lies below zero: the score does not beat the simple rule, and taking the largest would have been
    better.
proof-margin-better =
    Taking those with the largest margin, another simple rule, would have brought in more: { $margin
    }.
proof-key =
    The list of key accounts in force on each date brought in { $key }.
proof-loss-beats =
    Of what the chosen accounts bought, { $score } was gone a year later, against { $simple } among
    the largest: a difference of { $gain } (from { $low } to { $high }), beyond chance. The score
    avoids accounts that were about to fall.
proof-loss-ties =
    Of what the chosen accounts bought, { $score } was gone a year later, against { $simple } among
    the largest; the difference, { $gain } (from { $low } to { $high }), includes zero, so the score
    gives no earlier warning than size.
proof-loss-loses =
    Of what the chosen accounts bought, { $score } was gone a year later, against { $simple } among
    the largest: { $gain } more (from { $low } to { $high }), beyond chance. The score picks
    accounts that fall further.
proof-earns =
    The score earns its place in { $places }; in everything else, size says the same with less work.
proof-earns-all =
    The score earns its place in everything that was tested: { $places }.
proof-earns-nothing =
    In nothing that was tested does the score do better than size beyond chance. Whoever prefers it
    must rest on what the sales ledger does not date – potential, fit, relationship – and should
    note those judgements with their date from today, so that they can be tested a year from now.
proof-place-left = margin
proof-place-sales = sales
proof-place-change = growth
proof-place-loss = early warning of losses
proof-and = { $one } and { $other }

proof-after =
    In the year after each date the sales of the largest accounts changed by { $chosen } and those
    of the others by { $rest }. These figures do not measure what key account management does, for
    good or ill: whoever is chosen for a high year tends to come down in the next, even if nobody
    does anything.
proof-after-alone =
    In the year after each date the sales of the largest accounts changed by { $chosen }; of the others
    nothing can be said, since there were none or they had no sales. That figure does not measure what
    key account management does, for good or ill: whoever is chosen for a high year tends to come down
    in the next, even if nobody does anything.
proof-effect =
    The effect of the programme is not identifiable; compare with a matched control group.

proof-chart-left = Later margin that the choice brings in, by how many accounts are chosen
proof-chart-sales = Later sales that the choice brings in, by how many accounts are chosen
proof-chart-alternative =
    Lines that rise with the number of accounts chosen: with as many as are chosen, the score brings
    in { $score } and the best possible choice { $best }; chance stays far below.
proof-chart-value-left = Share of the later margin
proof-chart-value-sales = Share of the later sales
proof-chart-accounts = Accounts chosen
proof-line-score = Score
proof-line-simple = Largest sales
proof-line-best = Best possible
proof-line-chance = Chance
proof-line-low = Chance, lower limit
proof-line-high = Chance, upper limit

proof-table = What share of what came afterwards each way to choose brought in
proof-column-rule = Way to choose
proof-column-left = Margin
proof-column-sales = Sales
proof-column-change = Growth
proof-row-score = Score
proof-row-simple = Largest sales
proof-row-margin = Largest margin
proof-row-key = Key account list of the time
proof-row-chance = Chance
proof-row-chance-band = Chance, middle band
proof-row-best = Best possible
proof-row-efficiency = Efficiency of the score
proof-row-simple-efficiency = Efficiency of largest sales
proof-row-precision = Hits of the score
proof-row-agreement = Agreement of orders (τ)
proof-row-gain = Score less largest sales
proof-row-interval = Confidence interval
proof-range = { $low } to { $high }

proof-looks-left = Each time the choice was made again, and what share of the margin it brought in
proof-looks-sales = Each time the choice was made again, and what share of the sales it brought in
proof-looks-day = Date
proof-looks-accounts = Known accounts
proof-looks-eligible = Pass the gates
proof-looks-number = Chosen
proof-looks-score = Score
proof-looks-simple = Largest sales
proof-looks-best = Best possible
proof-looks-born = Sales of new accounts

proof-short =
    The sales ledger is too short to test the choice on the past: it takes a year before the date
    and another after it.
    .remedy =
        Import sales of more months; they will tell whether the score gets more right than taking
        the largest accounts.
proof-short-title = History is missing for the proof
proof-short-months =
    { $lacking ->
        [one] There { $months ->
            [one] is one complete month of sales and { $needed } are needed: one is missing.
           *[other] are { $months } complete months of sales and { $needed } are needed: one is
           missing.
        }
       *[other] There { $months ->
            [one] is one complete month of sales and { $needed } are needed: { $lacking } are
            missing.
           *[other] are { $months } complete months of sales and { $needed } are needed: { $lacking
           } are missing.
        }
    }
proof-nothing-title = The choice cannot be put to the proof
proof-nothing-undated =
    Nothing records what value any criterion with a weight had in the past, so nobody can tell whom
    the score would have chosen. Giving weight to sales, margin, growth or stability would allow
    it.
proof-nothing-everybody =
    On every past date all the accounts that passed the gates would have been chosen: there was nothing
    to choose between, and nothing can be said of whether the score is right.
proof-nothing-nobody =
    On no past date were there accounts that passed the gates, so there is no choice to make again.

bt-origins = Dates on which the choice was made again
    .definition = Past dates with a year of sales before and another after.
    .formula = # dates
bt-coverage = Weight of the criteria that are dated
    .definition = Part of the weight of the score whose criteria have a value on each date.
    .formula = Σ dated weights ÷ Σ weights
bt-born = Sales of accounts born later
    .definition = Share of the sales of the following twelve months made by accounts without
    purchases until the date, mean of the dates.
    .formula = Σ sales of new ÷ Σ sales
bt-score-left = Capture of the score: later margin
    .definition = Share of the positive margin of the following twelve months that fell on the
    accounts chosen by the score, mean of the dates.
    .formula = Σ chosen margin⁺ ÷ Σ margin⁺
bt-simple-left = Capture of largest sales: later margin
    .definition = Share of the positive margin of the following twelve months that fell on the
    accounts with the largest sales of the previous twelve months, mean of the dates.
    .formula = Σ largest margin⁺ ÷ Σ margin⁺
bt-margin-left = Capture of largest margin: later margin
    .definition = Share of the positive margin of the following twelve months that fell on the
    accounts with the largest margin of the previous twelve months, mean of the dates.
    .formula = Σ largest margin margin⁺ ÷ Σ margin⁺
bt-key-left = Capture of the list of the time: later margin
    .definition = Share of the positive margin of the following twelve months that fell on the
    accounts that were key on the date, mean of the dates.
    .formula = Σ key accounts margin⁺ ÷ Σ margin⁺
bt-chance-left = Capture expected by chance: later margin
    .definition = Share of the positive margin of the following twelve months expected of as
    many accounts taken at random, mean of the dates.
    .formula = K ÷ known accounts
bt-chance-low-left = Lower limit of chance: later margin
    .definition = Lower edge of the middle band of the capture of accounts drawn at random.
    .formula = lower percentile of the draws
bt-chance-high-left = Upper limit of chance: later margin
    .definition = Upper edge of the middle band of the capture of accounts drawn at random.
    .formula = upper percentile of the draws
bt-best-left = Capture of the best choice: later margin
    .definition = Share of the positive margin of the following twelve months that the K
    accounts which brought most bring in, mean of the dates.
    .formula = Σ first K by margin⁺ ÷ Σ margin⁺
bt-efficiency-left = Efficiency of the score: later margin
    .definition = Capture of the score over that of the best possible choice, mean of the dates.
    .formula = capture ÷ capture of the best
bt-simple-efficiency-left = Efficiency of largest sales: later margin
    .definition = Capture of largest sales over that of the best possible choice, mean of the dates.
    .formula = capture ÷ capture of the best
bt-precision-left = Hits of the score: later margin
    .definition = Part of the chosen that the best possible choice has too, mean of the dates.
    .formula = #(chosen ∩ best) ÷ K
bt-agreement-left = Agreement of the score: later margin
    .definition = Rank correlation between the score and the positive margin of the following
    twelve months, of the accounts that passed the gates; mean of the dates.
    .formula = Kendall's τ
bt-gain-left = Lead over the simple rule: later margin
    .definition = Capture of the score less that of largest sales, mean of the dates.
    .formula = capture − capture of largest sales
bt-gain-low-left = Lead, lower limit: later margin
    .definition = Lower limit of the confidence interval of the lead: accounts drawn anew, the same
    on all dates.
    .formula = lower percentile of the resamples
bt-gain-high-left = Lead, upper limit: later margin
    .definition = Upper limit of the confidence interval of the lead: accounts drawn anew, the same
    on all dates.
    .formula = upper percentile of the resamples
bt-score-sales = Capture of the score: later sales
    .definition = Share of the sales of the following twelve months that fell on the accounts chosen
    by the score, mean of the dates.
    .formula = Σ chosen sales⁺ ÷ Σ sales⁺
bt-simple-sales = Capture of largest sales: later sales
    .definition = Share of the sales of the following twelve months that fell on the accounts with
    the largest sales of the previous twelve months, mean of the dates.
    .formula = Σ largest sales⁺ ÷ Σ sales⁺
bt-margin-sales = Capture of largest margin: later sales
    .definition = Share of the sales of the following twelve months that fell on the accounts with
    the largest margin of the previous twelve months, mean of the dates.
    .formula = Σ largest margin sales⁺ ÷ Σ sales⁺
bt-key-sales = Capture of the list of the time: later sales
    .definition = Share of the sales of the following twelve months that fell on the accounts that
    were key on the date, mean of the dates.
    .formula = Σ key accounts sales⁺ ÷ Σ sales⁺
bt-chance-sales = Capture expected by chance: later sales
    .definition = Share of the sales of the following twelve months expected of as many accounts
    taken at random, mean of the dates.
    .formula = K ÷ known accounts
bt-chance-low-sales = Lower limit of chance: later sales
    .definition = Lower edge of the middle band of the capture of accounts drawn at random.
    .formula = lower percentile of the draws
bt-chance-high-sales = Upper limit of chance: later sales
    .definition = Upper edge of the middle band of the capture of accounts drawn at random.
    .formula = upper percentile of the draws
bt-best-sales = Capture of the best choice: later sales
    .definition = Share of the sales of the following twelve months that the K accounts which
    brought most bring in, mean of the dates.
    .formula = Σ first K by sales⁺ ÷ Σ sales⁺
bt-efficiency-sales = Efficiency of the score: later sales
    .definition = Capture of the score over that of the best possible choice, mean of the dates.
    .formula = capture ÷ capture of the best
bt-simple-efficiency-sales = Efficiency of largest sales: later sales
    .definition = Capture of largest sales over that of the best possible choice, mean of the dates.
    .formula = capture ÷ capture of the best
bt-precision-sales = Hits of the score: later sales
    .definition = Part of the chosen that the best possible choice has too, mean of the dates.
    .formula = #(chosen ∩ best) ÷ K
bt-agreement-sales = Agreement of the score: later sales
    .definition = Rank correlation between the score and the sales of the following twelve months,
    of the accounts that passed the gates; mean of the dates.
    .formula = Kendall's τ
bt-gain-sales = Lead over the simple rule: later sales
    .definition = Capture of the score less that of largest sales, mean of the dates.
    .formula = capture − capture of largest sales
bt-gain-low-sales = Lead, lower limit: later sales
    .definition = Lower limit of the confidence interval of the lead: accounts drawn anew, the same
    on all dates.
    .formula = lower percentile of the resamples
bt-gain-high-sales = Lead, upper limit: later sales
    .definition = Upper limit of the confidence interval of the lead: accounts drawn anew, the same
    on all dates.
    .formula = upper percentile of the resamples
bt-score-change = Capture of the score: later growth
    .definition = Share of the rise in sales over the following twelve months against the twelve
    before that fell on the accounts chosen by the score, mean of the dates.
    .formula = Σ chosen Δ⁺ ÷ Σ Δ⁺
bt-simple-change = Capture of largest sales: later growth
    .definition = Share of the rise in sales over the following twelve months against the twelve
    before that fell on the accounts with the largest sales of the previous twelve months, mean of
    the dates.
    .formula = Σ largest Δ⁺ ÷ Σ Δ⁺
bt-margin-change = Capture of largest margin: later growth
    .definition = Share of the rise in sales over the following twelve months against the twelve
    before that fell on the accounts with the largest margin of the previous twelve months, mean of
    the dates.
    .formula = Σ largest margin Δ⁺ ÷ Σ Δ⁺
bt-key-change = Capture of the list of the time: later growth
    .definition = Share of the rise in sales over the following twelve months against the twelve
    before that fell on the accounts that were key on the date, mean of the dates.
    .formula = Σ key accounts Δ⁺ ÷ Σ Δ⁺
bt-chance-change = Capture expected by chance: later growth
    .definition = Share of the rise in sales over the following twelve months against the twelve
    before expected of as many accounts taken at random, mean of the dates.
    .formula = K ÷ known accounts
bt-chance-low-change = Lower limit of chance: later growth
    .definition = Lower edge of the middle band of the capture of accounts drawn at random.
    .formula = lower percentile of the draws
bt-chance-high-change = Upper limit of chance: later growth
    .definition = Upper edge of the middle band of the capture of accounts drawn at random.
    .formula = upper percentile of the draws
bt-best-change = Capture of the best choice: later growth
    .definition = Share of the rise in sales over the following twelve months against the twelve
    before that the K accounts which brought most bring in, mean of the dates.
    .formula = Σ first K by Δ⁺ ÷ Σ Δ⁺
bt-efficiency-change = Efficiency of the score: later growth
    .definition = Capture of the score over that of the best possible choice, mean of the dates.
    .formula = capture ÷ capture of the best
bt-simple-efficiency-change = Efficiency of largest sales: later growth
    .definition = Capture of largest sales over that of the best possible choice, mean of the dates.
    .formula = capture ÷ capture of the best
bt-precision-change = Hits of the score: later growth
    .definition = Part of the chosen that the best possible choice has too, mean of the dates.
    .formula = #(chosen ∩ best) ÷ K
bt-agreement-change = Agreement of the score: later growth
    .definition = Rank correlation between the score and the rise in sales over the following twelve
    months against the twelve before, of the accounts that passed the gates; mean of the dates.
    .formula = Kendall's τ
bt-gain-change = Lead over the simple rule: later growth
    .definition = Capture of the score less that of largest sales, mean of the dates.
    .formula = capture − capture of largest sales
bt-gain-low-change = Lead, lower limit: later growth
    .definition = Lower limit of the confidence interval of the lead: accounts drawn anew, the same
    on all dates.
    .formula = lower percentile of the resamples
bt-gain-high-change = Lead, upper limit: later growth
    .definition = Upper limit of the confidence interval of the lead: accounts drawn anew, the same
    on all dates.
    .formula = upper percentile of the resamples
bt-loss-score = Loss of the chosen
    .definition = Of the sales of the accounts chosen by the score, the part that was gone a year
    later, mean of the dates.
    .formula = Σ max(before − after, 0) ÷ Σ before
bt-loss-simple = Loss of the largest
    .definition = Of the sales of the largest accounts, the part that was gone a year later, mean of
    the dates.
    .formula = Σ max(before − after, 0) ÷ Σ before
bt-loss-gain = Difference in loss
    .definition = Loss of the chosen less that of the largest.
    .formula = loss − loss of the largest
bt-loss-gain-low = Difference in loss, lower limit
    .definition = Lower limit of the confidence interval: accounts drawn anew, the same on all
    dates.
    .formula = lower percentile of the resamples
bt-loss-gain-high = Difference in loss, upper limit
    .definition = Upper limit of the confidence interval: accounts drawn anew, the same on all
    dates.
    .formula = upper percentile of the resamples
bt-after-chosen = Later change of the largest
    .definition = Change over the following year in the sales of the largest accounts that already
    bought a year before; mean of the dates.
    .formula = Σ after ÷ Σ before − 1
bt-after-rest = Later change of the others
    .definition = Change over the following year in the sales of the other accounts that already
    bought a year before; mean of the dates.
    .formula = Σ after ÷ Σ before − 1
bt-look-accounts = Accounts known on the date
    .definition = Accounts that had bought by the date.
    .formula = # accounts
bt-look-eligible = Accounts that passed the gates on the date
    .definition = Accounts that no gate kept out, by what was on record on the date.
    .formula = # accounts that pass every gate
bt-look-number = Accounts chosen on the date
    .definition = As many as the list of the date had; without a list, the same part of the active
    accounts as is chosen today. Never more than passed the gates.
    .formula = K
bt-look-score = Capture of the score on the date
    .definition = Share of what came afterwards that fell on the accounts chosen by the score.
    .formula = Σ chosen ÷ Σ
bt-look-simple = Capture of largest sales on the date
    .definition = Share of what came afterwards that fell on the accounts with the largest sales.
    .formula = Σ largest ÷ Σ
bt-look-best = Capture of the best choice on the date
    .definition = Share of what came afterwards that the accounts which brought most bring in.
    .formula = Σ first K ÷ Σ
bt-look-born = Sales of accounts born after the date
    .definition = Share of the later sales made by accounts without purchases until the date.
    .formula = Σ sales of new ÷ Σ sales
