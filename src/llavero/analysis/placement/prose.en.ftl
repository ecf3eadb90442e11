# In which part of the organisation does the department belong?

placement-heading = Where the department should be

# The proposal.
proposal-O0 =
    The proposal is not to create a department yet: directors should serve the key accounts in
    person.
proposal-O1 =
    The proposal is that the key account department should report directly to general management.
proposal-O2 =
    The proposal is to place the key account department under the commercial director, level with
    sales and marketing.
proposal-O3 =
    The proposal is to keep the key account department within sales, under whoever leads the
    sellers.
proposal-O4 = The proposal is to place the key account department within marketing.
proposal-O5 =
    The proposal is to share the key accounts out among the business units, with somebody answerable
    in each.
proposal-O6 =
    The proposal is to share the key accounts out by region, with somebody answerable in each.
proposal-O7 =
    The proposal is a matrix: a line of key accounts under the commercial director, with a link in
    each unit or region.
proposal-O8 =
    The proposal is to set the key accounts apart in a division of their own, with its profit and
    loss and a director who reports to general management.
placement-points =
    This place gathers { $utility } points of a hundred when ten criteria are added up, weighed by the
    company's own data.
placement-runner-up =
    Next comes { $runner } with { $points }, and the other viable options stay below.
placement-alone = No other option meets its conditions.
placement-win-firm =
    When the weights vary at random around the present ones, it wins in { $win } of the draws: the
    recommendation is firm and does not hang on the taste of whoever does the weighing.
placement-win-weak =
    When the weights vary at random around the present ones, it wins in only { $win } of the draws: it
    is a weak recommendation, and the last word belongs to the judgement of management.
placement-win-provisional =
    When the weights vary at random around the present ones, it wins in { $win } of the draws. That
    speaks of the weights and not of the data that are missing: the proposal is provisional.
placement-assumed =
    { $assumed ->
        [one] One of the company's eight signals is not known and is assumed at a middle value.
       *[other] Of the company's eight signals, { $assumed } are not known and are assumed at a middle value.
    }
placement-decide =
    The choice comes down to one question. Who cares more about “{ $theirs }” will prefer { $runner }; who
    cares more about “{ $ours }” will choose { $winner }. Management should answer it before anybody is
    moved.
placement-changed =
    Somebody changed scores, weights or conditions from their defaults; the annex of assumptions says
    who and why.
placement-short-heading = What this reasoning lacks
placement-short = The argument does not reach the minimum that the method asks for: { $lacking }.
short-arguments = too few reasons rest on figures of the company
short-objections = objections are left unanswered
short-alternatives = alternatives are not compared
short-citations = sources are missing
short-robustness = firmness could not be measured
short-reversal = no known figure changes the answer by itself, so there is no condition to watch
short-transition = the plan of transition is missing

# The place of today and what changes.
fit-heading = What changes from today
fit-stays =
    The department is there already: its head reports to the post of { $chief }. The line of command
    does not change, and the effort can go into powers, rules of credit and size.
fit-moves =
    Today the head of the department reports to the post of { $chief }, which amounts to { $today }. The
    change moves a single line of command: people, portfolios and head are the same, and what is
    gained is { $gain }.
fit-moves-deep =
    Today the head of the department reports to the post of { $chief }, which amounts to { $today }. The
    change is one of structure and not of a single line of command, so it asks for more preparation;
    what is gained is { $gain }.
fit-begins =
    The staff list marks no key account department: this is about creating the first. That avoids
    arguing from whom it is taken, and obliges to say from the first day which accounts are its own.
fit-unknown =
    It is not known to whom the department reports today, or it reports to several heads at once, so
    how much changes cannot be said; the first step is to draw it as it is.
fit-rule =
    A new structure that clashes with the existing one is not put in place: the whole configuration,
    and not one piece of it, sets programmes that work apart.
gain-O0 = to be served by whoever decides
gain-O1 = the signature of general management without go-betweens
gain-O2 = a common arbiter with sales and marketing
gain-O3 = closeness to the field force
gain-O4 = the analysis and value proposition of marketing
gain-O5 = the speciality of each unit
gain-O6 = presence on the spot
gain-O7 = one voice before the client who buys in several parts
gain-O8 = somebody answerable with a result of his or her own
cost-known =
    As to cost, the place asks for { $needed ->
        [one] { $needed } manager
       *[other] { $needed } managers
    } and there are { $present } today; to complete the team costs { $total } a year, at { $each } a
    person.
cost-complete =
    As to cost, the place asks for { $needed ->
        [one] { $needed } manager
       *[other] { $needed } managers
    } and there are { $present } today: the team is enough and the change calls for no hiring.
cost-people =
    As to cost, the place asks for { $needed ->
        [one] { $needed } manager
       *[other] { $needed } managers
    } and there are { $present } today; without the cost of one manager the difference cannot be
    priced.
cost-first =
    As to cost, the department begins with { $needed ->
        [one] { $needed } manager
       *[other] { $needed } managers
    } to be hired or reassigned.
cost-present =
    As to cost, moving the department does not by itself ask for more people than { $present ->
        [one] the one seller
       *[other] the { $present } sellers
    } of today; how many are needed has not been sized.
cost-begins =
    As to cost, key accounts are served today by { $present ->
        [one] { $present } seller
       *[other] { $present } sellers
    }; how many are needed full time has not been sized.
cost-unknown =
    As to cost there is no figure yet: neither how many managers are needed nor how many there are is
    known.
cost-rule = A separate department is justified when what it gains by coordinating exceeds what that costs.

# Tables and chart.
for-heading = Why that place
against-heading = What speaks against it
alternatives-heading = The other options
turns-heading = What would change the answer
chart-heading = The proposed organisation chart
transition-heading = How to get to that place
options-chart = Points of each possible place of the department
options-chart-series = Points
options-chart-axis = points of a hundred
options-chart-alternative =
    Bars with the points of each option; { $winner } is the proposal, and those marked do not meet their
    condition or it cannot be checked.
source-placement = Source: computed from the company's data and the default scores of the annex.
mark-proposed = { $option } (proposed)
mark-shut = { $option } (not viable)
mark-unjudged = { $option } (unchecked)
options-table = Options, points, firmness and condition
column-option = Option
column-points = Points
column-win = Wins in
column-condition = Condition
standing-open = Meets it
standing-advised = No condition
scores-table = Score of each option in each criterion, from one to five
scores-weight = Weight in this company
scores-opening =
    Scores are experts' and anybody may change them; weights come from the signals of the company.
scores-legend = { $codes }.
scores-legend-one = { $code }: { $option }
column-criterion = Criterion
signals-table = Signals of the company and where they come from
column-signal = Signal
column-signal-value = Value
column-evidence = Figures
column-origin = Origin
column-swing = If it were known
origin-data = Company data
origin-interviews = Interviews
origin-laid-down = Laid down by somebody who knows the company
origin-assumed = Assumption
swing-none = It would not change the answer
swing-to = It could lead to: { $options }
swing-known = —
evidence-none = —
signal-conc = Weight of key accounts
signal-mb = Buying in several units or lines
signal-mr = Buying in several regions
signal-ce = Central purchasing
signal-sz = Size needed
signal-te = Sales by project
signal-cf = Conflict with sales
signal-sl = Slowness of approvals

# Conditions.
gate-O0 = less than one manager of load
gate-O1 = a team of several people, or key accounts with a large part of sales
gate-O5 = several business units, and accounts that mostly buy in one
gate-O6 = several regions, and accounts that mostly buy in one
gate-O7 = a broad team and more than one unit or region
gate-O8 = a large team and key accounts with a large part of sales
standing-shut = Not viable: it asks for { $gate }
standing-unjudged = Unchecked: it asks for { $gate }

# Alternatives.
rejected-advised =
    { $option } stays at { $points } points. What sinks it is above all one criterion, { $criterion }: it
    scores { $score } out of five against { $ours } of the proposal, because { $sinks }.
rejected-open =
    { $option } meets its conditions and adds up to { $points } points. It loses on { $criterion }, where it
    gets { $score } against { $ours }: { $sinks }.
rejected-shut =
    { $option } is not viable here, whatever it adds up to ({ $points } points): it asks for { $gate }, and
    the data do not show it. Even so it would lose on { $criterion } ({ $score } against { $ours }).
rejected-shut-better =
    { $option } would add up to more ({ $points } points), but is not viable here: it asks for { $gate }, and
    the data do not show it.
rejected-unjudged =
    { $option } adds up to { $points } points and its condition cannot be checked: it asks for { $gate }.
    Meanwhile { $criterion } counts against it ({ $score } against { $ours }), because { $sinks }.
rejected-today-none = It is how these accounts are served today.
rejected-today = It is where the department is today.

# What would change the answer.
turns-nearest =
    One figure would change the recommendation by itself, and it should be watched. { $turn }
turns-today = Today it is { $now }.
turns-next = In the same way, { $turn }
turns-none =
    Each known signal was moved from one end to the other and none, by itself, leads to another
    option: several things would have to change at once.
turns-outweighed =
    Only another preference would change it: if the criterion of { $criterion } weighed { $needed } instead of { $now },
    { $option } would draw level.
turns-assumed =
    What is assumed today may also move the answer: { $signals }. These are the data most worth asking
    for.
turns-assumed-one = { $signal } (other possible options: { $options })
turns-unjudged =
    { $options } would add up to more points, but what cannot be checked is not recommended: it is not
    known whether the condition is met, { $gates }.
turn-conc-up =
    if key accounts came to buy { $value } of sales, the best would be { $option }.
turn-conc-down =
    if key accounts fell to { $value } of sales, the best would be { $option }.
turn-mb-up =
    once { $value } of key sales were spread over several units or lines, { $option } would serve better.
turn-mb-down =
    if only { $value } of key sales were spread over several units or lines, { $option } would serve
    better.
turn-mr-up =
    with { $value } of key sales in groups of several regions, the place would be { $option }.
turn-mr-down =
    if barely { $value } of key sales were of groups in several regions, the place would be { $option }.
turn-ce-up =
    with { $value } of key sales decided in a single purchasing office, { $option } would win.
turn-ce-down = if central purchasing shrank to { $value } of key sales, { $option } would win.
turn-sz-up =
    with { $value } managers or more, what the team asks for is { $option }.
turn-sz-down = with { $value } managers or fewer, the right choice would be { $option }.
turn-te-up = if projects came to { $value } of key sales, { $option } would win.
turn-te-down = if projects fell to { $value } of key sales, { $option } would win.
turn-cf-up =
    it would be enough for others to book { $value } of key sales to prefer { $option }.
turn-cf-down =
    if what others book fell to { $value } of key sales, { $option } would be preferred.
turn-sl-up = with approvals of { $value } days or more, the best would be { $option }.
turn-sl-down = with approvals of { $value } days or fewer, the best would be { $option }.
argument-turn = The argument turns with one concrete change: { $turn }
argument-firm-conc = No weight of key accounts, high or low, would change the place by itself.
argument-firm-mb = Buying in more lines or in fewer would not be enough to change it.
argument-firm-mr = Whether accounts gather or spread would not change it by itself.
argument-firm-ce = Nor would wholly central, or wholly local, purchasing give another answer.
argument-firm-sz = The size of the team, whichever it is, does not change it by itself.
argument-firm-te = Even if all were projects, or none, the answer would be the same.
argument-firm-cf = More conflict, or none, leaves the proposal where it is.
argument-firm-sl = Immediate approvals, or endless ones, would not move it.
argument-open = As the figure is not known, the argument holds until somebody shows otherwise.

# Organisation chart.
chart-today = Today: the posts above the department
chart-today-alternative =
    Line of command from { $head } to the key account department, with the neighbouring areas and their
    number of people.
chart-proposed = Proposal: whole organisation chart with the department in its place
chart-proposed-alternative =
    Whole organisation chart; the key account department, highlighted, is at its proposed place.
chart-opening =
    The drawing shows the whole company with the department highlighted; areas without commercial
    people are closed into a box with their number of people, as in the chart of today.
chart-nothing-moves = Only the department moves: nobody else changes head.
chart-assumed =
    There is no staff list with heads, so the drawing assumes the fewest posts of a company that
    sells. It serves to discuss the place, not to count people.
chart-created = The proposal creates posts that the list does not have: { $posts }.
chart-dotted = Dotted lines are functional relations: they answer for the account, not for the post.
source-hr-proposed = Source: staff list and proposal of this report.
source-assumed = Source: assumption of this report.
post-new = proposed post
post-assumed = assumed post
post-new-chief = General management
post-new-commercial = Commercial director
post-new-sales = Sales
post-new-marketing = Marketing
post-new-operations = Operations
post-new-finance = Finance
post-new-head = Head of key accounts
post-new-kam = Key account managers
post-new-division = Director of the key account division
post-new-unit = Management of { $place }
post-new-head-of = Key accounts in { $place }
post-new-link = Key account link in { $place }
post-new-shared = Members of today's department
created-chief = a general management
created-commercial = a commercial director over sales and marketing
created-sales = a head of sales
created-marketing = a head of marketing
created-operations = a head of operations
created-finance = a head of finance
created-head = a head of key accounts
created-kam = the managers who are lacking
created-division = a director of division
created-unit = a management per unit or region
created-link = a link per unit or region
created-shared = the sharing out of today's members
post-to-hire =
    { $people ->
        [0] to be sized
        [one] { $people } person to join
       *[other] { $people } people to join
    }
post-to-share =
    { $people ->
        [one] { $people } person to be placed
       *[other] { $people } people to be placed
    }
post-team =
    { $name } and { $team ->
        [one] { $team } person
       *[other] { $team } people
    }
post-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }

# Transition.
phase-one =
    The change is made in three phases, from month zero to three, three to nine and nine to eighteen,
    whose actions and owners the last part of this section details. In the first, things are decided and
    prepared, and no portfolio moves.
phase-one-moves = The move is announced at once to whoever leads the department today from the post of { $chief } and to the teams, before any client hears of it.
phase-one-begins = In these weeks it is settled to whom the post is offered, first among those who serve these accounts already.
phase-one-stays = As the line of command does not move, the phase can be shortened to what the rules take.
phase-two =
    The second phase, of six months, is a pilot with few accounts, with hand-overs by double visit.
phase-three =
    The third phase, of nine months, extends the department to the rest and repeats this reckoning with the new data, to
    confirm the place or go on to the next.
step-O0 = The step proper to this place is to share the accounts out among directors in writing, with a diary of visits that does not yield to other urgencies.
step-O1 = The step proper to this place is to agree with general management on a fixed hour a week and on what the head of key accounts decides without going up.
step-O2 = The step proper to this place is that the commercial director sets separate targets for sales and for key accounts, and settles any dispute within five days.
step-O3 = The step proper to this place is to take the managers' targets out of the monthly quota of sales, so that the account is not sacrificed at closing.
step-O4 = The step proper to this place is an agreement with sales on who visits, who quotes and who collects.
step-O5 = The step proper to this place is to name, for the few groups that buy in several units, one that answers for all.
step-O6 = The step proper to this place is a single plan for the groups that cross regions, with one region to sign it.
step-O7 = The step proper to this place is to write down what the line of key accounts decides and what each unit does, before the links are named.
step-O8 = The step proper to this place is to separate the profit and loss and agree on internal prices with the other areas.

# Missing data.
placement-missing-title = Needed to decide the place with more certainty
placement-no-conc = What part of sales key accounts buy is not known; a middle value is assumed, and no other would change the place.
    .remedy = Import the list of key accounts, or lay the signal down with the parameter placement.signal-conc.
placement-no-conc-decides = What part of sales key accounts buy is not known, and that figure could change the proposed place.
    .remedy = Import the list of key accounts, or lay the signal down with the parameter placement.signal-conc.
placement-no-mb = Whether key accounts buy in several units or lines is not known; knowing it would not change the place.
    .remedy = Add the product line or the business unit to the sales ledger, or lay down placement.signal-mb.
placement-no-mb-decides = Whether key accounts buy in several units or lines is not known, and the answer could change the proposed place.
    .remedy = Add the product line or the business unit to the sales ledger, or lay down placement.signal-mb.
placement-no-mr = Whether key accounts buy in several regions is not known; knowing it would not change the place.
    .remedy = Add the region to the customer list or the sales ledger, or lay down placement.signal-mr.
placement-no-mr-decides = Whether key accounts buy in several regions is not known, and the answer could change the proposed place.
    .remedy = Add the region to the customer list or the sales ledger, or lay down placement.signal-mr.
placement-no-ce = Who decides the purchases of key accounts is not known; be it one or many, the place would be the same.
    .remedy = Add to the customer list whether each buys centrally, locally or both, or lay down placement.signal-ce.
placement-no-ce-decides = Whether a single office decides the purchases of key accounts is not known, and the answer could change the proposed place.
    .remedy = Add to the customer list whether each buys centrally, locally or both, or lay down placement.signal-ce.
placement-no-sz = How many managers are needed is not known; no size would change the place.
    .remedy = The sizing computes it when key accounts have a level of service; placement.signal-sz can be laid down too.
placement-no-sz-decides = How many managers are needed is not known, and which options are viable depends on it.
    .remedy = The sizing computes it when key accounts have a level of service; placement.signal-sz can be laid down too.
placement-no-te = What part of sales comes from projects is not known; knowing it would not change the place.
    .remedy = Import the opportunities with stage, amount and date of request, or lay down placement.signal-te.
placement-no-te-decides = What part of sales comes from projects is not known, and the answer could change the proposed place.
    .remedy = Import the opportunities with stage, amount and date of request, or lay down placement.signal-te.
placement-no-cf = How much conflict there is with sales is not known; much or little, the place would be the same.
    .remedy = Interview the sellers or mark in the staff list who is of the department; placement.signal-cf can be laid down too.
placement-no-cf-decides = How much conflict there is with sales is not known, and the answer could change the proposed place.
    .remedy = Interview the sellers or mark in the staff list who is of the department; placement.signal-cf can be laid down too.
placement-no-sl = How long approvals take is not known; knowing it would not change the place.
    .remedy = Interview the sellers, who say how many days an approval takes, or lay down placement.signal-sl.
placement-no-sl-decides = How long approvals take is not known, and the answer could change the proposed place.
    .remedy = Interview the sellers, who say how many days an approval takes, or lay down placement.signal-sl.
placement-no-staff = The staff list does not say who reports to whom, and the proposed chart is assumed.
    .remedy = Import the staff list with the head of each person.

# Figures.
pla-option = Proposed place of the department
    .definition = The viable option with most points; scores are experts', and weights come from the company's signals.
    .formula = argmax U(o), o viable
pla-utility = Points of the proposed place
    .definition = Weighted sum of the option's scores in ten criteria, from nought to a hundred.
    .formula = 100·Σ w_k·(score_k − 1) ÷ 4
pla-win = Firmness of the proposed place
    .definition = Part of the draws of weights around the present ones in which the option is best.
    .formula = #{ "{" }o = argmax U | w ~ Dirichlet(κ·w){ "}" } ÷ draws
pla-runner-up = Second option
    .definition = The viable option that wins most draws after the proposed one.
    .formula = argmax P(o), o ≠ proposed
pla-option-utility = Points of each option
    .definition = Weighted sum of the option's scores in ten criteria, from nought to a hundred.
    .formula = 100·Σ w_k·(score_k − 1) ÷ 4
pla-option-win = Firmness of each option
    .definition = Part of the draws of weights in which the option is the best of the viable ones.
    .formula = #{ "{" }o = argmax U | w ~ Dirichlet(κ·w){ "}" } ÷ draws
pla-weight = Weight of a criterion
    .definition = How much a criterion counts in this company by its signals; the ten add up to a hundred per cent.
    .formula = emphasis_k·(floor + slope·signal_k) ÷ Σ
pla-score = Score of an option in a criterion
    .definition = From one to five, experts'; it can be changed.
    .formula = parameter
pla-mean-score = Mean score in a criterion
    .definition = Mean of the nine options.
    .formula = Σ scores ÷ options
pla-x-conc = Signal: weight of key accounts
    .definition = Part of sales that key accounts buy, against the part that fills the signal.
    .formula = min(1, M06 ÷ full part)
pla-x-mb = Signal: buying in several units or lines
    .definition = Part of key account sales of groups with two or more units, or lines where none are named, that count.
    .formula = Σ sales of groups with ≥ 2 ÷ Σ key account sales
pla-x-mr = Signal: buying in several regions
    .definition = Part of key account sales of groups with two or more regions that count.
    .formula = Σ sales of groups with ≥ 2 ÷ Σ key account sales
pla-x-ce = Signal: central purchasing
    .definition = Part of key account sales whose purchases one office decides, of those of which it is known.
    .formula = Σ central sales ÷ Σ sales of known mode
pla-x-sz = Signal: size needed
    .definition = Managers needed, against those that fill the signal.
    .formula = min(1, N ÷ full N)
pla-x-te = Signal: sales by project
    .definition = Part of key account sales that came from opportunities formally requested and won in the period.
    .formula = Σ min(won, sales) ÷ Σ key account sales
pla-x-cf = Signal: conflict with sales
    .definition = The greater of two: what others book of key accounts against what fills the signal, and the declared frequency of conflicts.
    .formula = max(min(1, booked by others ÷ full), frequency ÷ 4)
pla-x-sl = Signal: slowness of approvals
    .definition = Days an approval takes, against those that fill the signal.
    .formula = min(1, days ÷ full days)
pla-key-share = Part of sales of key accounts
    .definition = That of M06; without designated accounts, that of the accounts which the selection proposes.
    .formula = M06
pla-units = Business units with sales
    .definition = Business units that the sales ledger names with positive sales in the period.
    .formula = #{ "{" }u: sales > 0{ "}" }
pla-regions = Regions with sales
    .definition = Regions of the customers or of the lines with positive sales in the period.
    .formula = #{ "{" }r: sales > 0{ "}" }
pla-booked-elsewhere = Key account sales booked by others
    .definition = Part of what key accounts buy that is credited to sellers outside the department.
    .formula = M07 by others ÷ M06
pla-conflicts = Declared frequency of conflicts
    .definition = Mean of what the sellers answered, from nought to four.
    .formula = mean(Q41)
pla-approval = Days of an approval
    .definition = Median of what the sellers answered.
    .formula = median(Q37)
pla-turn-share = Part of sales at which the answer changes
    .definition = Value of one figure of the company from which on, with no other changed, another option wins.
    .formula = min |x − x₀|: argmax U(x) ≠ argmax U(x₀)
pla-turn-people = Managers at which the answer changes
    .definition = Managers needed from which on, with nothing else changed, another option wins.
    .formula = min |N − N₀|: argmax U(N) ≠ argmax U(N₀)
pla-turn-days = Days of approval at which the answer changes
    .definition = Days from which on, with nothing else changed, another option wins.
    .formula = min |d − d₀|: argmax U(d) ≠ argmax U(d₀)
pla-turn-weight = Weight at which the answer changes
    .definition = Weight of a criterion at which, the others keeping their proportions, the runner-up draws level.
    .formula = x = A ÷ (A − d), with A = (Σ w d − w d) ÷ (1 − w) and d the lead in that criterion
pla-cost = Yearly cost of completing the team
    .definition = Managers lacking times the cost of one.
    .formula = (N − present)·cost

# Parameters.
parameter-weight-floor = Weight of a criterion that no signal asks for
    .why = The greater, the less the company's signals tell criteria apart.
parameter-weight-slope = Weight that a criterion's signal adds
    .why = The greater, the more the company's data rule over the experts' scores.
parameter-full-share = Part of sales in key accounts that fills the signal of weight
    .why = From it on, depending more on key accounts changes no weight.
parameter-full-people = Managers that fill the signal of size
    .why = From them on, a larger team changes no weight.
parameter-full-conflict = Part booked by others that fills the signal of conflict
    .why = From it on, more sales booked by others change no weight.
parameter-full-days = Days of approval that fill the signal of slowness
    .why = From them on, more delay changes no weight.
parameter-counts = Part of purchases that makes a line, unit or region count
    .why = It decides which groups buy in several.
parameter-no-department-people = Managers below which no department is needed
    .why = It opens or shuts the option that directors serve the accounts.
parameter-top-people = Managers that open reporting to general management
    .why = With fewer, and without a large part of sales, that option is not viable.
parameter-top-share = Part of sales that opens reporting to general management
    .why = With less, and with fewer managers than it asks for, that option is not viable.
parameter-apart = Purchases spread above which there is no split by unit or region
    .why = It shuts the options by unit and by region to accounts that buy in several.
parameter-matrix-people = Managers that open the matrix
    .why = With fewer, a matrix organisation is not viable.
parameter-division-people = Managers that open the division
    .why = With fewer, a division of its own is not viable.
parameter-division-share = Part of sales that opens the division
    .why = With less, a division of its own is not viable.
parameter-concentration = Nearness of the drawn weights to the present ones
    .why = The greater, the more the draws are alike and the firmer the answer seems.
parameter-weak = Firmness below which the recommendation is weak
    .why = It decides when the report leaves the last word to the judgement of management.
