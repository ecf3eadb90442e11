# What can go wrong in the department of key accounts?

problems-heading = Problems the department is exposed to
problems-counted =
    Of the { $looked } problems of the catalogue that were looked for in the records and the
    interviews, { $detected ->
        [one] { $detected } is detected
       *[other] { $detected } are detected
    }.
problems-levels =
    By their risk, { $critical ->
        [0] none is critical
        [one] { $critical } is critical
       *[other] { $critical } are critical
    } and { $high ->
        [0] none is high
        [one] { $high } is high
       *[other] { $high } are high
    }: risk is how likely the problem is times how severe what it touches would be, each in five
    degrees.
problems-crowded =
    That { $critical } are critical does not mean that all of them are equally urgent. Severity depends
    on how much the accounts that a problem reaches bring, and is at its highest from { $limit }
    { $of }; key accounts bring { $share }, so whatever reaches nearly all of them gets that far, as
    { $wide } of the { $critical } do. Risk thus parts the grave from the slight, but does not say with
    which of the grave ones to begin.
problems-order =
    At the same risk, what can be put right soonest comes first; then what most sellers name; and
    last, what is furthest past its limit. The table of priorities holds the figures that decide.
problems-order-likely =
    What is most likely comes first; of one likelihood, what can be put right soonest, what most
    sellers name and what is furthest past its limit.
problems-first =
    { $name } heads the list, with a risk of { $risk } (likelihood { $likelihood }, severity
    { $severity }), because it reaches { $accounts }, which { $affected ->
        [one] brings
       *[other] bring
    } { $share } { $of }.
problems-first-likely = { $name } heads the list.
problems-next = { $count ->
        [one] Next comes
       *[other] Next come
    } { $names }.
problems-named = “{ $name }”
problems-named-why = “{ $name }” ({ $reasons })
problems-why-said =
    { $asked ->
        [one] named by the seller interviewed
       *[other] named by { $count } of { $asked } sellers
    }
problems-why-far = distance to the limit { $far }
problems-without-sales =
    Without a sales ledger nobody knows what the accounts that each problem reaches weigh: likelihood
    is given, and severity remains to be measured.
problems-sellers =
    What { $sellers ->
        [one] the seller interviewed
       *[other] the { $sellers } sellers interviewed
    } said of the problems of their work counts too.
problems-none =
    None of the problems of the catalogue that the records allow to be looked for is detected today;
    of { $unseen ->
        [one] one
       *[other] { $unseen }
    } there are no data to tell.
problems-title = { $name } ({ $id })
problems-of-contribution = of the company's contribution
problems-of-sales = of the company's sales
problems-and = { $names } and { $last }
problems-headed = { $count } accounts (the largest, { $name })
problems-all-key = all { $count } key accounts
problems-most-key = { $count } of the { $key } key accounts
problems-mentioned =
    { $count ->
        [one] One
       *[other] { $count }
    } of the { $asked } sellers { $count ->
        [one] names
       *[other] name
    } it when asked about the problems of their work.
problems-mentioned-all =
    { $asked ->
        [one] The seller interviewed names it when asked about the problems of the work.
       *[other] All { $asked } sellers name it, each asked alone about the problems of their work.
    }
problems-quote = “{ $words }” ({ $code }).
problems-others-heading = The other problems that were examined
problems-others-left =
    { $count ->
        [one] One more problem detected has less priority and is dealt with
       *[other] Another { $count } problems detected have less priority and are dealt with
    } by the actions of the plan.
problems-others-absent =
    { $count ->
        [one] { $count } more was looked for and is not detected: the figure that decides falls short of its limit.
       *[other] { $count } more were looked for and are not detected: the figure that decides falls short of its limit.
    }
problems-others = Problems examined that the section does not develop, highest risk first
problems-metrics = Every figure by which the problems were looked for, beside its limit
problems-source = Source: own work; the limits are assumptions that may be changed.
problems-column-id = Key
problems-column-problem = Problem
problems-column-state = State
problems-column-metric = Figure that decides
problems-column-likelihood = Likelihood
problems-column-severity = Severity
problems-column-risk = Risk
problems-column-of = Of whom
problems-column-figure = Figure
problems-column-limit = Limit
problems-column-past = Past the limit
problems-column-effort = Time
problems-column-said = Named by
problems-column-far = Distance to limit
problems-column-share = Share at stake
problems-effort-little = short
problems-effort-some = medium
problems-effort-much = long
problems-first-table = Priorities: the problems detected, in the order in which to deal with them
problems-first-source = Own work. Time: of the strategy that works soonest (short, up to a quarter; medium, up to three; long, more). Named by: sellers interviewed. Distance: how many times past its limit the figure that decides is; a dash where it is said and not measured, or has no end. Share: of the company's contribution or, where it is not known, of its sales.
problems-of-all = The whole company
problems-past-yes = Yes
problems-past-no = No
problems-past-unknown = No data
problems-state-detected = Detected
problems-state-not-detected = Not detected
problems-state-no-data = No data
problems-figure = { $value }
problems-cell = { $name }: { $figure } (limit: { $limit })
problems-cell-said = { $name }: { $figure }
problems-unknown = —
problems-unseen-heading = What cannot be seen today
problems-unseen =
    { $count ->
        [one] One problem cannot be looked for
       *[other] { $count } problems cannot be looked for
    } with the data received. Not knowing whether a problem is there is a risk by itself (a risk of
    opacity): it is given a middle likelihood and, since the accounts it would reach are not known, no
    severity but the least one where the catalogue sets it.
problems-unseen-named =
    { $count ->
        [one] It is { $names }.
       *[other] They are { $names }.
    }
problems-unseen-table = Problems that cannot be looked for, and what it would take
problems-column-needs = What it would take
problems-unseen-source = Source: own work, from the tables received.

# The figures of the scoring.

prb-detected = Problems detected
    .definition = Problems of the catalogue whose likelihood is three or more and of which there are data.
    .formula = number of problems with L ≥ 3 and data
prb-not-detected = Problems not detected
    .definition = Problems of the catalogue of which there are data and whose likelihood is below three.
    .formula = number of problems with L < 3 and data
prb-no-data = Problems without data
    .definition = Problems of the catalogue that the data received do not allow to be looked for.
    .formula = number of problems without any figure
prb-critical = Problems of critical risk
    .definition = Problems detected whose risk is twenty or more.
    .formula = number of problems detected with S × L ≥ 20
prb-high = Problems of high risk
    .definition = Problems detected whose risk is twelve to nineteen.
    .formula = number of problems detected with 12 ≤ S × L < 20
prb-widest = Critical problems that reach nearly all key accounts
    .definition = Critical problems that touch key accounts alone, and three quarters of them or more.
    .formula = number of critical problems with accounts affected / key accounts ≥ 0.75
prb-key-share = Share that key accounts leave
    .definition =
        Share of the company's contribution that key accounts leave; of its sales where the
        contribution of one of them is not known or together they leave nothing.
    .formula = Σ of the key accounts / total of the company
prb-ratio = Distance to the limit
    .definition =
        How many times past its limit the figure that decides a problem is: one is at it, more is worse.
    .formula = ρ = figure / limit, or limit / figure where less is worse
prb-likelihood = Likelihood of the problem
    .definition =
        One to five, by the distance to the limit; one degree more where some seller names it, and at
        least four where all do. Without data it is three.
    .formula = ρ < 0.7 → 1; < 1 → 2; < 1.25 → 3; < 1.75 → 4; more → 5
prb-affected = Accounts it reaches
    .definition = Accounts that the figure of the problem speaks of.
    .formula = number of accounts affected
prb-at-stake = Share at stake
    .definition =
        Share of the company's contribution that the accounts affected leave; of its sales where the
        contribution of one of them is not known or together they leave nothing.
    .formula = Σ of the accounts affected / total of the company
prb-severity = Severity of the problem
    .definition = One to five, by the share at stake; the catalogue sets a least one for three problems.
    .formula = < 1% → 1; < 5% → 2; < 10% → 3; < 25% → 4; more → 5
prb-risk = Risk of the problem
    .definition = Severity times likelihood: up to 5 low, 6 to 11 medium, 12 to 19 high, from 20 critical.
    .formula = S × L
prb-mentions = Sellers who name the problem
    .definition = Sellers interviewed who speak of this one when asked about problems.
    .formula = number of sellers whose answer to Q41 carries a code of the problem

# The map of the risks.

problems-map = Map of the risks: severity by likelihood of each problem
problems-map-source = Own work. The darker the cell, the higher the risk: low, medium, high and critical. In brackets, those not detected; with a question mark, those without data and with a least severity.
problems-map-severity = Severity
problems-map-likelihood = Likelihood { $step }
problems-map-step = { $step }
problems-map-detected = { $id }
problems-map-not-detected = ({ $id })
problems-map-no-data = { $id }?
