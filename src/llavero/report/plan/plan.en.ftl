# The plan of one account, on two pages.

plan-title = Account plan · { $name }
plan-subtitle = { $company } · as of { $day }
plan-complete =
    { $complete ->
        [one] { $complete } content complete
       *[other] { $complete } contents complete
    } of { $of } · { $partly ->
        [one] { $partly } in part
       *[other] { $partly } in part
    }
plan-trace = Each figure has its key in grey; “llavero trace STUDY KEY@group:{ $group }” opens it down to its rows. What is shaded only a person knows: write it there.
plan-state-complete = complete
plan-state-partly = in part
plan-state-blank = to fill in
plan-age-unknown = undated
plan-age-today = as of today
plan-age =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
plan-unknown = not computable: { $reasons }
plan-not-on-record = not on record
plan-range = { $value } ({ $low } to { $high })
plan-days = { $days } d
plan-and-more = { $said } and { $more } more
plan-signed = { $value }
plan-on-record = records

# The fifteen contents.
plan-content-summary = Summary
plan-content-profile = Profile and strategy of the customer
plan-content-market = The customer's market and customers
plan-content-relationships = Relationship map
plan-content-performance = Performance and history
plan-content-wallet = Wallet, share and competitors
plan-content-needs = Needs and challenges of the customer
plan-content-position = Position
plan-content-value = Quantified value proposition
plan-content-objectives = Objectives
plan-content-strategies = Strategies and projects
plan-content-actions = Actions
plan-content-budget = Budget and expected return
plan-content-risks = Risks and contingency
plan-content-reviews = Review and signature

plan-summary-no-sales = { $name } has no sales on record until the as-of date.
plan-summary-sales = { $name } bought { $sales } in the period; there is no period before to compare it with.
plan-summary-grew = { $name } bought { $sales } in the period, { $change } more than in the one before.
plan-summary-fell = { $name } bought { $sales } in the period, { $change } less than in the one before.
plan-summary-placed = Its category in the portfolio is { $category }.
plan-summary-ahead = The forecast of its purchases in the coming twelve months is { $said }.
plan-summary-fallen = Its purchases have already fallen against a year before: the first thing is to learn why.
plan-summary-warned = It gives signs that came before a fall in other accounts: visit it now.
plan-plan-none = No earlier plan is on record; this would be the first.
plan-plan-undated = An earlier plan without a date is on record.
plan-plan-in-force =
    The earlier plan was updated { $age ->
        [one] { $age } day
       *[other] { $age } days
    } ago and is still in force.
plan-plan-late =
    The earlier plan was updated { $age ->
        [one] { $age } day
       *[other] { $age } days
    } ago and is out of date.

plan-group = Code
plan-group-of =
    { $group } · { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    }
plan-segment = Segment
plan-place = Place
plan-staff = Staff
plan-buys = Purchasing
plan-buys-central = central
plan-buys-local = at each site
plan-buys-mixed = partly central
plan-served = Served by
plan-served-since = { $name }, since { $since }
plan-others = Supported by
plan-key = Key account
plan-key-no = Not a key account
plan-key-yes = Yes, level { $tier }
plan-key-since = Yes, level { $tier }, since { $since }
plan-no-tier = not assigned
plan-score = Score
plan-score-rank = { $score } points, place { $rank }
plan-why = Why
plan-why-scored = It has a score, but is not among those proposed, those of today or those in doubt.
plan-why-not-scored = It does not pass the gates, or the last run did not score it.
plan-tier-ruled = Level by the rule
plan-stage = Stage
plan-ask-label-strategy = Its strategy

plan-no-trade = No sales are on record until the as-of date.
plan-chart =
    Net sales by month, { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
plan-chart-series = Net sales
plan-chart-source = Source: sales ledger.
plan-chart-alternative = Line of the net sales of { $months } months; those of the period add up to { $sales }.
plan-untold = Not given by the run
plan-untold-trend = trend
plan-untold-service = cost to serve
plan-untold-contribution = contribution
plan-performance = Figures, forecast and warnings
plan-sales = Sales of the period
plan-before = Period before
plan-change = Change
plan-trend = Trend a year
plan-margin = Gross margin
plan-service = Cost to serve
plan-contribution = Contribution
plan-ahead = Forecast, twelve months
plan-missed = Past error of the forecast
plan-signs = Early warnings
plan-signs-fallen = fallen already: { $change } against a year before
plan-signs-warned = signs of { $signals }
plan-signs-silence = none listed; last purchase { $days } d ago
plan-signs-none = none listed in the last run
plan-lines = Mix by line and open spaces
plan-no-lines = The product line of what it buys is not known.
plan-column-line = Line
plan-column-sales = Sales
plan-column-share = Weight
plan-column-change = Change
plan-line-unnamed = no line
plan-lines-more =
    and { $more ->
        [one] { $more } more line
       *[other] { $more } more lines
    }
plan-no-spaces = The last run lists no open space in this account.
plan-column-space = Does not buy
plan-column-potential = Potential a year (range)
plan-column-buyers = Bought by

plan-wallet = Wallet
plan-wallet-known = { $amount } ({ $known })
plan-graded = grade { $grade }
plan-ungraded = no grade given
plan-wallet-share = Share of wallet
plan-pressure = Pressure of competitors
plan-pressed = { $pressure } of at most five
plan-competitors = Competitors
plan-spoken = In interview
plan-coded = Codes
plan-said-q17 = { $seller }: buys { $part }% from us
plan-said-q18 = { $seller }: named a competitor
plan-said-q19 = { $seller }: hard to replace us, { $grade } of five
plan-said-q20 = { $seller }: relationship { $stage }
plan-proposed = Proposed by its category
plan-not-in-programme = The account is not in the portfolio analysed; its strategy is decided here.
plan-in-one-year = In one year
plan-in-three-years = In three years

plan-contacts = Contacts
plan-no-contacts = No contact of this account is on record.
plan-ask-label-contacts = Whom we know
plan-ask-label-missing = Whom we have yet to meet
plan-ask-missing = Posts that are missing, and who introduces us
plan-column-post = Post
plan-column-role = Role
plan-column-influence = Influence
plan-column-attitude = Attitude
plan-column-known = Last known
plan-persons-more =
    and { $more ->
        [one] { $more } more person
       *[other] { $more } more people
    }
plan-post-unknown = post not on record
plan-role-decider = decides
plan-role-approver = approves
plan-role-buyer = buys
plan-role-influencer = influences
plan-role-user = uses
plan-role-gatekeeper = filters
plan-role-champion = champions
plan-listed =
    { $listed ->
        [one] { $listed } on record
       *[other] { $listed } on record
    }; no interactions say whether anybody is met
plan-listed-active =
    { $listed ->
        [one] { $listed } on record
       *[other] { $listed } on record
    }, { $active ->
        [one] { $active } active
       *[other] { $active } active
    } in the year
plan-gaps = Roles not met
plan-no-gaps = none
plan-strength = Strength of the relationship

plan-alerts = Alerts of the relationship
plan-alert-single = a single active contact ({ $value })
plan-alert-leaver = { $value } of the dealings are with who is leaving
plan-alert-old = people of weight not confirmed: { $value }
plan-alert-silent = { $value } days without dealings
plan-alert-dependent = { $value } of the dealings go through a single contact
plan-alert-handovers = { $value } changes of seller
plan-risk-leaver = who is leaving the company holds { $part } of the dealings
plan-do-leaver = Introduce who replaces the one who leaves: that person holds { $part } of the dealings.
plan-category = Category
plan-category-known = { $category }: attractiveness { $attractiveness }, strength { $strength }
plan-not-placed = no category: too little is known to claim one
plan-strengths = Strengths
plan-weaknesses = Weaknesses
plan-opportunities = Opportunities
plan-threats = Threats
plan-side-untold = the figures point to none
plan-chance-space = does not buy { $line }: { $potential } a year
plan-chance-chances =
    { $count ->
        [one] { $count } open opportunity
       *[other] { $count } open opportunities
    }
plan-chance-headroom = buys { $headroom } a year from others
plan-strategy = Strategy
plan-strategy-strategic = Invest: joint plan, sponsor, integration.
plan-strategy-star = Invest by milestones: gain position, several contacts, an anchor project.
plan-strategy-status = Maintain: protect the margin, standard service, framework contract.
plan-strategy-streamline = Manage for cash: lower the cost to serve, another channel, price by service.
plan-strategy-unclaimed = None yet: first gather what is missing to give it a category.
plan-chances = Open opportunities
plan-closes = closes on { $on }
plan-closes-late = should have closed on { $on }
plan-projects = Projects

plan-risk-fallen = its purchases fell { $change } against a year before
plan-risk-warned = signs of { $signals }; with them, { $past } ended in a fall
plan-risk-warned-untried = signs of { $signals }
plan-risk-silent = it has not bought for { $times } times the usual
plan-risk-losing = serving it costs { $amount } more than it leaves
plan-risk-margin = its margin fell { $change }
plan-risk-line = { $line }: it buys { $change } less
plan-risk-line-lost = it no longer buys { $line }
plan-risk-alone = the relationship hangs on { $active ->
        [0] nobody met in the year
       *[other] a single contact met in the year
    }
plan-risk-pressed = competitors press: { $pressure } of five

plan-do-fallen = Visit who decides and learn why purchases fell { $change }.
plan-do-warned = Visit the account: signs of { $signals }; with them, { $past } ended in a fall.
plan-do-warned-untried = Visit the account: it gives signs of { $signals }.
plan-do-silent = Call: it has not bought for { $times } times the usual.
plan-do-losing = Review service and price: serving it costs { $amount } more than it leaves.
plan-do-margin = Review prices and concessions: the margin fell { $change }.
plan-do-line = Learn why it buys { $change } less of { $line }.
plan-do-line-lost = Learn why it no longer buys { $line }, and who sells it.
plan-do-decider = Reach who decides or approves: nobody does among the active contacts ({ $active }).
plan-do-space = Offer { $line }: it would be worth { $potential } a year ({ $low } to { $high }); { $buyers } of its peers buy it.
plan-do-share = Agree milestones to go from { $share } to { $goal } of its purchases.
plan-do-late = Close or update “{ $name }”, which should have closed on { $on }.
plan-do-chances =
    Review { $count ->
        [one] the open opportunity: { $count }
       *[other] the open opportunities: { $count }
    }.
plan-do-nobody = Put on record whom we know at the account, with post and role in the purchase.
plan-do-confirm = Confirm what is known of { $post }: it is over { $days } days old.
plan-do-wallet = Estimate the wallet with the customer and note where it comes from.
plan-do-write = Complete and sign this plan: no earlier one is on record.
plan-do-renew = Renew the plan: the earlier one was updated { $age } days ago.
plan-column-action = Action (the first ones, suggested by the figures)
plan-column-figure = Figure
plan-column-owner = Owner
plan-column-date = Date
plan-column-resource = Resource
plan-column-risk = Risk
plan-column-contingency = If it happens
plan-period = { $period }
plan-leaves = Leaves a year
plan-hours = Hours a year, by the rule
plan-budget = Budget
plan-profit = Expected contribution
plan-column-rhythm = Rhythm
plan-column-days = Days proposed
plan-column-sponsor = Sponsor
plan-column-signature = Signature and date
plan-rhythm =
    Level { $tier }: { $reviews ->
        [one] { $reviews } review
       *[other] { $reviews } reviews
    } a year with the customer, and of the plan at each.
plan-rhythm-sponsored =
    Level { $tier }: { $reviews ->
        [one] { $reviews } review
       *[other] { $reviews } reviews
    } a year with the customer and of the plan; { $meetings ->
        [one] { $meetings } meeting
       *[other] { $meetings } meetings
    } with the sponsor.
plan-review-days = { $days }

# What a person is asked.
plan-ask-strategy = What the customer seeks in the coming years
plan-ask-market = To whom the customer sells, and how its market is doing
plan-ask-needs = What the customer needs from us and what worries it
plan-ask-value = How much the customer gains or saves with us, and how it is measured
plan-ask-wallet = How much it buys a year, from everybody
plan-ask-competitors = Who they are and what they do better
plan-ask-one-year = Measurable goal: from how much to how much, by when
plan-ask-three-years = Measurable goal: from how much to how much, by when
plan-ask-contacts = Posts, roles in the purchase and attitude
plan-ask-strengths = Others
plan-ask-weaknesses = Others
plan-ask-opportunities = Others
plan-ask-threats = Others
plan-ask-projects = Projects with the customer, and who leads them
plan-ask-action = Another action
plan-ask-owner = Who
plan-ask-date = When
plan-ask-resource = With what
plan-ask-risk = Another risk
plan-ask-contingency = What will be done
plan-ask-budget = Spending and investment of the year
plan-ask-profit = What the account should leave
plan-ask-sponsor = Name and post
plan-ask-signature = Signature
plan-ask-rhythm = How often it is reviewed
plan-ask-days = Coming days
