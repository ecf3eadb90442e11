# Which category has each account, and how should it be treated?

portfolio-heading = Categories of the accounts, and how to treat each
portfolio-opening-selected =
    The programme holds { $accounts ->
        [one] { $accounts } account chosen
       *[other] { $accounts } accounts chosen
    } by the selection.
portfolio-opening-key =
    The programme holds { $accounts ->
        [one] { $accounts } account, designated as key
       *[other] { $accounts } accounts, those designated as key
    }.
portfolio-opening-largest =
    The data designate no key accounts, so { $accounts ->
        [one] { $accounts } account is taken, the one that makes
       *[other] { $accounts } accounts are taken, the largest ones, which make
    } most of the sales.
portfolio-matrix =
    Each is placed by what it offers the company (attractiveness) and by how well the company is
    placed with it (strength), on scales from zero to a hundred that are cut at { $cut }.
portfolio-spread = The outcome is: { $categories }.
portfolio-in-strategic =
    { $accounts ->
        [one] { $accounts } strategic account
       *[other] { $accounts } strategic accounts
    } ({ $share } of the programme's sales)
portfolio-in-star =
    { $accounts ->
        [one] { $accounts } star
       *[other] { $accounts } stars
    } ({ $share })
portfolio-in-status = { $accounts } to maintain ({ $share })
portfolio-in-streamline = { $accounts } to streamline ({ $share })
portfolio-in-unclaimed = { $accounts } without a category ({ $share })
portfolio-strategic-many =
    Sales lie mostly with strategic accounts: what is at stake is to hold them and to grow with them,
    so that is where the best people and the joint plans go.
portfolio-star-many =
    What weighs most are attractive accounts where the company is still weak: it should invest by
    milestones, with a date by which it has gained ground or stops investing.
portfolio-status-many =
    What weighs most are accounts that are well served and offer little more: their margin should be
    protected, and they should get no more service than they pay back.
portfolio-streamline-many =
    What weighs most are accounts that offer little and where the company is weak: they should be
    served through a cheaper channel, to free hours for the others.
portfolio-unclaimed-many =
    Of most of it too little is known to claim a category; what is missing should be gathered before
    resources are shared out.
portfolio-nothing-claimed =
    Of none is enough known to claim a category: { $least } of the weight of each axis is asked for.
    While those data are missing nobody's treatment should change because of a category, and each
    account keeps the level it has.
portfolio-border =
    { $border ->
        [0] None lies within { $band } points of a cut, so the categories do not hang on fine
            tuning of the weights.
        [one] One account lies within { $band } points of a cut and is marked as border: it is the
            one for the committee to discuss.
       *[other] { $border } accounts lie within { $band } points of a cut and are marked as border:
            they are the ones for the committee to discuss.
    }
portfolio-certainty =
    The probability of each category says in what part of the weightings near the agreed one the
    account would fall into the same quadrant; it does not measure what is not yet known of it.
portfolio-median =
    Read in relative terms, with the median of the accounts themselves as the cut (attractiveness
    { $attractiveness }, strength { $strength }), { $moved ->
        [0] none would change its quadrant
        [one] one account would change its quadrant
       *[other] { $moved } accounts would change their quadrant
    }: that reading puts the accounts in order and does not say whether they are good, so the
    absolute one is used here.
portfolio-outside =
    { $claimed ->
        [0] Outside the programme { $outside } more accounts buy, and of none is enough known to call
            it attractive.
        [one] Outside the programme { $outside } more accounts buy, and one of them turns out
            attractive as far as is known: the committee should look at it before the selection closes.
       *[other] Outside the programme { $outside } more accounts buy, and { $claimed } of them turn out
            attractive as far as is known: the committee should look at them before the selection closes.
    }
portfolio-moved-none =
    Since the run of { $since } none of the { $compared } accounts that can be compared has changed
    its category.
portfolio-moved =
    Since the run of { $since }, { $moved } of the { $compared } accounts that can be compared have
    changed their category: { $accounts }.
portfolio-moved-unknown =
    In the run of { $since } no category was claimed of any account that has one today, so there is no
    movement to tell.
portfolio-moved-account = { $name } (from { $before } to { $now })
portfolio-no-former-run =
    The study keeps no run of an earlier day with categories, so it cannot be said yet who moved; the
    next one will be compared with this.

portfolio-stages =
    The indicators that can be observed allow the stage of the relation to be claimed for { $staged }
    of the { $accounts } accounts: it is the highest that meets { $own } of its known indicators and
    { $earlier } of those of each earlier stage.
portfolio-stages-provisional =
    For { $provisional } the stage is provisional, because less than { $covered } of the indicators it
    rests on is known.
portfolio-stages-short =
    { $short ->
        [0] None is below the stage that its category asks for.
        [one] One is below the stage that its category asks for: more value is at stake than there
            is relation to hold it.
       *[other] { $short } are below the stage that their category asks for: more value is at stake
            than there is relation to hold it, and that is where work should start.
    }
portfolio-stages-uncoupling =
    { $uncoupling ->
        [one] One shows { $signals } signs or more of uncoupling and calls for a visit by management.
       *[other] { $uncoupling } show { $signals } signs or more of uncoupling and call for a visit by
            management.
    }
portfolio-stages-none =
    Without records of contacts, meetings and plans it cannot be claimed how far the relation with
    any account has come.
portfolio-unasked =
    How each customer sees the company is still to be asked of { $unasked } accounts. The answer would
    change the treatment of the strategic ones that take us for a routine or a leverage supplier:
    there one should become harder to replace, or invest less.
portfolio-life-unasked =
    { $unasked ->
        [one] The moment of life of one account is still to be asked
       *[other] The moment of life of { $unasked } accounts is still to be asked
    }: neither the sales ledger nor the commercial records say whether there are projects in common
    or whether the customer's own demand is falling, which is what tells a special account from a
    regular one, and one that buys less from one that is fading.

portfolio-said =
    { $sellers ->
        [one] The seller interviewed speaks
       *[other] The { $sellers } sellers interviewed speak
    } of { $spoken ->
        [one] one account
       *[other] { $spoken } accounts
    } of the programme; what they declare stands apart from what is on record and never replaces it.
portfolio-said-shares =
    In { $shares ->
        [one] one of them no wallet is on record
       *[other] { $shares } of them no wallet is on record
    } and the matrix uses the share they estimate: the category that comes of it is a hypothesis to be
    checked with the customer before resources are moved.
portfolio-said-rivals =
    In { $rivals ->
        [one] one
       *[other] { $rivals }
    } they name a competitor, but not how much it sells there, so the share of wallet is still read alone.
portfolio-said-risk =
    Of { $known ->
        [one] one they say how hard it would be to replace us, and it { $hard ->
            [0] would not be
           *[other] would be
        }
       *[other] { $known } they say how hard it would be to replace us, and it would be in { $hard ->
            [0] none
           *[other] { $hard }
        }
    }: where it is hard, a failure costs the customer dearly; where it is not, it may leave without notice.
portfolio-said-impact =
    What the company weighs in the customer’s results is still to be asked, because its total purchases
    are not known: until then the risk alone is given, and not how it classes us.
portfolio-said-easily-left =
    { $accounts ->
        [one] One account is strategic to the company and, as its sellers see it, can
       *[other] { $accounts } accounts are strategic to the company and, as their sellers see it, can
    } replace it with ease: there the thing to do is to become harder to replace, or to invest less.
portfolio-said-otherwise =
    In { $accounts ->
        [one] one account
       *[other] { $accounts } accounts
    } the stage they describe is not the one that the indicators show: records may be missing or optimism
    in excess, and it should be settled before the goal is set.
portfolio-said-differ =
    { $accounts ->
        [one] Of one account the answers differ from each other
       *[other] Of { $accounts } accounts the answers differ from each other
    }; the table gives the mean and marks it.
portfolio-said-table = What sellers declare of each account, beside the stage by indicators
portfolio-column-said-share = Our share of its purchases
portfolio-column-said-rival = Names a competitor
portfolio-column-said-risk = Replacing us (from one, easy, to five)
portfolio-column-said-stage = Stage they describe
portfolio-column-found-stage = Stage by indicators
portfolio-column-said-plan = Plan of the year
portfolio-column-said-areas = Other areas
portfolio-said-used = { $share } (declared)
portfolio-said-differs = { $said } (they differ)
portfolio-said-stage = { $now }; two years ago, { $before }
portfolio-said-yes = yes
portfolio-said-no = no
portfolio-source-said = Source: interviews of sellers that count, the last of each; the stage by indicators, from the records.

portfolio-levels =
    By the rule, { $levels }.
portfolio-level = { $accounts ->
        [one] { $accounts } gets { $tier }
       *[other] { $accounts } get { $tier }
    }
portfolio-levels-kept =
    { $kept ->
        [one] One account without a category keeps the level it has.
       *[other] { $kept } accounts without a category keep the level they have.
    }
portfolio-levels-changed =
    { $changed ->
        [0] No account changes its level.
        [one] One account changes its level.
       *[other] { $changed } accounts change their level.
    }
portfolio-hours-more =
    The programme would ask for { $hours } hours a year instead of { $now }: before the service is
    promised it must be seen whether those hours exist, or the bar for strategic accounts be raised.
portfolio-hours-less =
    The programme would ask for { $hours } hours a year instead of { $now }: the hours that are freed
    should go to the accounts that are below their stage.
portfolio-hours-same = The programme would ask for the same { $hours } hours a year as today.
portfolio-hours = The programme asks for { $hours } hours a year.

portfolio-exits-none =
    No key account meets { $needed } conditions of exit in two reviews in a row, today's and that of
    { $earlier }, made again from dated data.
portfolio-exits-no-review =
    The ledger does not reach far enough to make the review of half a year ago again, so no exit can
    be proposed: the rule asks for two reviews in a row.
portfolio-exits =
    { $leaving ->
        [one] One key account meets { $needed } conditions of exit in two reviews in a row, or has an
            immediate cause, and its exit from the programme is proposed.
       *[other] { $leaving } key accounts meet { $needed } conditions of exit in two reviews in a row, or
            have an immediate cause, and their exit from the programme is proposed.
    }
portfolio-exits-by-sales-before =
    In the earlier review the place of each account is by sales, because the selection cannot be
    made again on that date.
portfolio-mergers =
    { $merged ->
        [one] One account of the list is part of another key account today and leaves the list at
            once: { $accounts }. Its treatment passes to the account that holds it.
       *[other] { $merged } accounts of the list are part of another key account today and leave the
            list at once: { $accounts }. Their treatment passes to the account that holds them.
    }
portfolio-merger = { $name } (in { $into })
portfolio-exits-watched =
    { $watched ->
        [one] One account meets them only today and is watched until the next review.
       *[other] { $watched } accounts meet them only today and are watched until the next review.
    }
portfolio-exits-many =
    They are so many that the cause no longer lies with each: before anyone leaves it should be looked
    at how the programme was chosen, and whether its costs and prices are computed rightly.
portfolio-exits-more =
    { $count ->
        [one] And one more account, of smaller sales.
       *[other] And { $count } more accounts, of smaller sales.
    }
portfolio-exit-leaves = Exit for { $conditions }: { $accounts }.
portfolio-exit-watched = Watch for { $conditions }: { $accounts }.
portfolio-exit-account = { $name } (sales of { $sales })
portfolio-exit-insolvent = immediate cause, insolvency as its source says
portfolio-exit-blocked = immediate cause, blocked by insolvency, dispute or credit in people's judgement
portfolio-exit-alert = immediate cause, an alert of integrity or a list of sanctions
portfolio-exit-place = place in the selection beyond { $place } times the number chosen
portfolio-exit-place-sales = place by sales beyond { $place } times the number of accounts of the programme
portfolio-exit-contribution = contribution negative or below the cost of its level
portfolio-exit-streamline = to streamline, with a probability of { $probability } or more
portfolio-exit-closed = the customer does not want to be treated as a key account
portfolio-exit-credit = credit broken, with more than { $overdue } of the balance long overdue
portfolio-exit-stalled = a star that does not move
portfolio-exits-unchecked = These could not be checked: { $conditions }.
portfolio-exits-plan =
    Leaving is a plan of { $least } to { $most } months and not an announcement: someone who answers for
    it, a new service model, a message of “a change in how you are served” and never that it no longer
    matters, { $meetings } handover meetings, prices and terms that move in steps, and { $watch } months
    of watch. What it would cost is estimated before deciding: demoting a customer hurts more than
    never having promoted it, by evidence from consumer settings.

portfolio-treatment-heading = Administration, selection, categorisation and relation
portfolio-treatment =
    The table sums up, by category, what is done with the accounts under each of the four headings of
    the brief.
portfolio-treatment-table = Strategy by category
portfolio-column-category = Category
portfolio-column-administration = Administration
portfolio-column-selection = Selection
portfolio-column-categorisation = Categorisation
portfolio-column-relation = Relation
portfolio-name-strategic = Strategic: invest ({ $accounts })
portfolio-name-star = Star: invest by milestones ({ $accounts })
portfolio-name-status = Maintain: protect ({ $accounts })
portfolio-name-streamline = Streamline: manage for cash ({ $accounts })
portfolio-name-unclaimed = Without category: gather data ({ $accounts })
portfolio-do-strategic-administration =
    Level { $first }: { $hours } hours and { $visits } visits a year; the best manager, a joint plan and
    a profit and loss account of its own.
portfolio-do-strategic-selection =
    Confirmed every year; if the probability of selection falls below { $firm }, the committee looks at
    it before investment is renewed.
portfolio-do-strategic-categorisation =
    Goal: hold the share and grow together. Relation interdependent or beyond; ask how it sees us.
portfolio-do-strategic-relation =
    An executive sponsor with { $sponsor } meetings a year, { $reviews } reviews with the customer,
    function-to-function pairs and a joint project.
portfolio-do-star-administration =
    Level { $second } ({ $hours } hours), or { $first } where its potential exceeds that of { $large } of the accounts;
    budget released as each milestone is met.
portfolio-do-star-selection =
    It enters for its potential, not its sales: ask for proof of its wallet and of its openness.
portfolio-do-star-categorisation =
    Goal: gain { $gain } of share and one stage; if it does not move in time, it is reclassified.
portfolio-do-star-relation =
    From one contact to several, an anchor project, access to who decides; { $visits } visits and
    { $reviews } reviews a year.
portfolio-do-status-administration =
    Level { $second }: { $hours } hours; standard service, framework contract and control of price
    concessions.
portfolio-do-status-selection =
    It stays for what it leaves, not for what it promises; compared every year with those waiting to
    enter.
portfolio-do-status-categorisation =
    Goal: retention and contribution. Watch margin and trend; if its potential grows it becomes
    strategic.
portfolio-do-status-relation =
    Keep cadence and cover: { $visits } visits and { $reviews } reviews a year, a second contact in each
    function that buys.
portfolio-do-streamline-administration =
    Level { $third } ({ $hours } hours), or inside or digital channel; price by service and orders
    without a visit.
portfolio-do-streamline-selection =
    It leaves if it meets { $conditions } conditions in two reviews in a row, with a plan of { $least } to
    { $most } months.
portfolio-do-streamline-categorisation =
    Goal: lower cost to serve over sales. Basic relation, no specific investment.
portfolio-do-streamline-relation =
    Contact from inside and { $visits } visits a year; someone who answers and a clear message if the
    service model changes.
portfolio-do-unclaimed-administration =
    It keeps its level and hours until the next review; no new investment without data.
portfolio-do-unclaimed-selection =
    Judged by the gates and criteria that are known, and marked as incomplete.
portfolio-do-unclaimed-categorisation =
    Goal: to be able to claim a category. Estimate its wallet and ask for satisfaction and openness.
portfolio-do-unclaimed-relation =
    The next visit carries the questions that are missing; record contacts, roles and meetings.

portfolio-chart = Portfolio matrix: attractiveness and strength
portfolio-chart-alternative =
    Bubbles of { $count } accounts by strength and attractiveness; their size is sales and the lines
    mark the cut. The largest is { $name }.
portfolio-axis-attractiveness = Attractiveness (zero to a hundred)
portfolio-axis-strength = Relative strength (zero to a hundred)
portfolio-source = Sources: sales ledger, customers, contacts and meetings. The numbers are those of the table of the programme’s accounts.
portfolio-source-tables = Sources: sales ledger, customers, contacts and meetings.
portfolio-source-assumptions = Source: assumptions of the study.
portfolio-left-out = { $count } more accounts, of smaller sales, are not shown.
portfolio-standing-table = The accounts of the programme in the matrix
portfolio-column-number = No.
portfolio-column-sales = Sales
portfolio-column-attractiveness = Attractiveness
portfolio-column-strength = Strength
portfolio-column-certainty = Probability
portfolio-border-category = { $category } (border)
portfolio-account-table = Treatment of each account: moment of life, stage, level, resources and objective
portfolio-column-life = Moment of life
portfolio-life-ask-joint = to be asked
portfolio-life-ask-demand = to be asked: its demand
portfolio-life-ask-age = to be asked: its age
portfolio-column-stage = Stage and goal
portfolio-column-tier = Level
portfolio-column-hours = Hours a year
portfolio-column-objective = Objective
portfolio-stage-to = { $stage } → { $goal }
portfolio-stage-provisional = { $stage } (provisional)
portfolio-stage-none = no clear stage
portfolio-tier-to = { $before } → { $now }
portfolio-objective-strategic-share = Hold { $share } of what it buys and grow in contribution with a joint plan.
portfolio-objective-strategic = Grow in contribution with a joint plan.
portfolio-objective-star-share = Go from { $share } to { $goal } of what it buys and gain a stage.
portfolio-objective-star = Gain share and a stage.
portfolio-objective-status = Keep the account and its contribution with standard service.
portfolio-objective-streamline = Lower its cost to serve over sales; look at the channel.
portfolio-objective-unclaimed = Find out: { $asks }.
portfolio-level-table = Levels of service
portfolio-column-level = Level
portfolio-column-accounts = Accounts
portfolio-column-level-hours = Hours per account
portfolio-column-visits = Visits a year
portfolio-column-reviews = Reviews a year
portfolio-column-sponsor = Meetings with management
portfolio-column-answer = Hours to answer
portfolio-column-quote = Hours to quote

portfolio-measure-heading = What it is measured with
portfolio-measure =
    Each axis is the weighted mean of what is known. On the scales of amounts, fifty is what the median
    of { $reference } buys or leaves { $yardsticks }; on growth, fifty is none and a hundred is { $reach } a
    year. What is not known gives its weight away, and with less than { $least } of the weight known no
    category is claimed.
portfolio-measure-of-key = today's key accounts
portfolio-measure-of-largest = the largest accounts
portfolio-measure-none = (not known)
portfolio-measure-sales = ({ $sales } of sales)
portfolio-measure-both = ({ $sales } of sales and { $contribution } of contribution)
portfolio-measure-rivals =
    What competitors sell to each account is not known, so the share is read alone and not against that
    of the best rival.
portfolio-measure-overfull =
    The wallet on record is smaller than what is already sold to { $accounts }: that estimate is not
    used and should be corrected.
portfolio-component-table = Components of the two axes, and of how many accounts each is known
portfolio-column-component = Component
portfolio-column-axis = Axis
portfolio-column-weight = Weight
portfolio-column-known = Accounts that have it
portfolio-known-of = { $known } of { $accounts }
portfolio-axis-name-attractiveness = Attractiveness
portfolio-axis-name-strength = Strength
portfolio-component-potential = Potential: what it buys from others
portfolio-component-contribution = Contribution
portfolio-component-growth = Growth
portfolio-component-fit = Strategic fit
portfolio-component-prestige = Reference value
portfolio-component-openness = Openness
portfolio-component-payment = Payment in time
portfolio-component-share = Share of wallet
portfolio-component-relation = Strength of the relation
portfolio-component-satisfaction = Comparative satisfaction
portfolio-component-age = Age of the relation
portfolio-component-breadth = Breadth of lines
portfolio-ask-potential = wallet
portfolio-ask-contribution = costs
portfolio-ask-growth = more history
portfolio-ask-fit = fit
portfolio-ask-prestige = reference value
portfolio-ask-openness = openness
portfolio-ask-payment = payments
portfolio-ask-share = wallet
portfolio-ask-relation = contacts
portfolio-ask-satisfaction = satisfaction
portfolio-ask-age = first purchase
portfolio-ask-breadth = product lines

portfolio-no-wallet =
    The wallet of no account is known: potential and share are missing, the weightiest component of
    each axis.
    .remedy =
        Note for each account what it buys a year, from anyone, of what the company sells, and how sure
        that is, or ask sellers what part of it comes from us; categories could then be claimed.
portfolio-some-wallets =
    The wallet of some accounts is not known, and no category is claimed of them.
    .remedy = The table of treatment says which accounts lack it.
portfolio-no-cost =
    Without costs the contribution is not known, the second weightiest component of attractiveness.
    .remedy = Import the sales ledger with a column of cost per line.
portfolio-no-meetings =
    Without contacts and meetings of the whole year neither the strength of the relation nor its stage
    is measured.
    .remedy = Import the contacts and the activities of the CRM.
portfolio-no-payments =
    Without due dates and dates of payment it is not known who pays late.
    .remedy = Import with each invoice the day it was due and the day it was paid.
portfolio-no-answers =
    There are no answers of customers and sellers by account: fit, reference value, openness,
    satisfaction against the best competitor, and how the customer sees us.
    .remedy =
        They would change both axes, the treatment of the strategic accounts that take us for one of
        many, and the exit of who does not want to be a key account.

portfolio-only-sellers =
    There is what sellers say of the accounts, not what the customers say: satisfaction against the best
    competitor, how much that one sells, what the company weighs in the customer’s purchases, and which
    projects there are in common are missing.
    .remedy =
        Ask the customer at the next review: it would complete both axes, how each one sees the company
        and the moment of life of the accounts.

d1-accounts = Accounts of the programme
    .definition = Accounts treated one by one: those the selection chose; without one, those designated as key; without any, the largest that make most of the sales.
    .formula = #{ "{" }i of the programme{ "}" }
d1-strategic = Strategic accounts
    .definition = Accounts of the programme whose attractiveness and strength reach the cut.
    .formula = #{ "{" }i: A ≥ cut, B ≥ cut{ "}" }
d1-star = Star accounts
    .definition = Attractive accounts of the programme where the strength is below the cut.
    .formula = #{ "{" }i: A ≥ cut, B < cut{ "}" }
d1-status = Accounts to maintain
    .definition = Accounts of the programme with strength whose attractiveness is below the cut.
    .formula = #{ "{" }i: A < cut, B ≥ cut{ "}" }
d1-streamline = Accounts to streamline
    .definition = Accounts of the programme below the cut on both axes.
    .formula = #{ "{" }i: A < cut, B < cut{ "}" }
d1-unclaimed = Accounts without a category
    .definition = Accounts of the programme of which, on some axis, less weight is known than is asked for.
    .formula = #{ "{" }i: coverage < least{ "}" }
d1-strategic-share = Sales of strategic accounts
    .definition = Part of the programme's sales made by strategic accounts.
    .formula = Σ sales of the category ÷ Σ sales of the programme
d1-star-share = Sales of star accounts
    .definition = Part of the programme's sales made by star accounts.
    .formula = Σ sales of the category ÷ Σ sales of the programme
d1-status-share = Sales of accounts to maintain
    .definition = Part of the programme's sales made by accounts to maintain.
    .formula = Σ sales of the category ÷ Σ sales of the programme
d1-streamline-share = Sales of accounts to streamline
    .definition = Part of the programme's sales made by accounts to streamline.
    .formula = Σ sales of the category ÷ Σ sales of the programme
d1-unclaimed-share = Sales of accounts without a category
    .definition = Part of the programme's sales made by accounts without a category.
    .formula = Σ sales of the category ÷ Σ sales of the programme
d1-border = Accounts on the border
    .definition = Accounts with a category within the band of the cut on some axis.
    .formula = #{ "{" }i: |A − cut| ≤ band or |B − cut| ≤ band{ "}" }
d1-yardstick-sales = Sales of the median key account
    .definition = Median of the sales of the key accounts that buy; without any, of the largest accounts. It is fifty on the scale of potential.
    .formula = median(sales)
d1-yardstick-contribution = Contribution of the median key account
    .definition = Median of the contribution of the key accounts that leave something; without any, of the largest accounts. It is fifty on the scale of contribution.
    .formula = median(contribution)
d1-median-attractiveness = Median attractiveness
    .definition = Median attractiveness of the accounts with a category: the cut of the relative reading.
    .formula = median(A)
d1-median-strength = Median strength
    .definition = Median strength of the accounts with a category: the cut of the relative reading.
    .formula = median(B)
d1-median-moved = Accounts that change with the relative reading
    .definition = Accounts whose quadrant would be another with the medians as cuts.
    .formula = #{ "{" }i: relative quadrant ≠ absolute{ "}" }
d1-outside = Accounts outside the programme
    .definition = Accounts that bought in the period and are not in the programme.
    .formula = #{ "{" }i that bought, outside the programme{ "}" }
d1-outside-claimed = Attractive accounts outside the programme
    .definition = Accounts outside the programme whose category can be claimed and is strategic or star.
    .formula = #{ "{" }i outside: A ≥ cut{ "}" }
d1-moved = Accounts that changed category
    .definition = Accounts whose category differs from that of the last run of an earlier day.
    .formula = #{ "{" }i: category ≠ the former{ "}" }
d2-unasked = Accounts still to be asked
    .definition = Accounts of the programme of which it is not known how the customer sees the company.
    .formula = #{ "{" }i without an answer{ "}" }
d2-life-unasked = Accounts whose moment of life is to be asked
    .definition = Accounts of the programme whose moment of life hangs on what nobody has asked or the sales ledger does not reach to tell.
    .formula = #{ "{" }i: moment to be asked{ "}" }
d2-spoken = Accounts that sellers speak of
    .definition = Accounts of the programme for which some interviewed seller answers.
    .formula = #{ "{" }i with an answer{ "}" }
d1-declared-shares = Accounts with a declared share of wallet
    .definition = Accounts of the programme without a wallet on record, whose share of wallet is what sellers say.
    .formula = #{ "{" }i: wallet = sales ÷ declared share{ "}" }
d1-rivals-named = Accounts with a named competitor
    .definition = Accounts of the programme in which some seller names a competitor.
    .formula = #{ "{" }i: competitor named{ "}" }
d2-risk-known = Accounts whose difficulty of replacement is declared
    .definition = Accounts of the programme of which sellers say how hard it would be to replace the company.
    .formula = #{ "{" }i with a declared risk{ "}" }
d2-hard = Accounts where it would be hard to replace us
    .definition = Accounts of the programme whose difficulty of replacement, as sellers see it, reaches the middle of the scale.
    .formula = #{ "{" }i: risk ≥ 3{ "}" }
d2-easily-left = Strategic accounts that could easily replace us
    .definition = Strategic accounts of the programme in which, as sellers see it, it would be easy to replace the company.
    .formula = #{ "{" }i strategic: risk < 3{ "}" }
d3-said-otherwise = Accounts whose stage is disputed
    .definition = Accounts of the programme whose stage by indicators is not the one that any seller describes.
    .formula = #{ "{" }i: stage ∉ declared{ "}" }
d1-account-share-said = Share of wallet that sellers declare
    .definition = Mean of the part of its purchases that, as sellers see it, the account makes from the company.
    .formula = mean(declared share)
d2-account-risk = Difficulty of replacing us at an account
    .definition = Mean, from one to five, of how hard it would be for the customer to replace the company, as sellers see it.
    .formula = mean(declared difficulty)
d3-account-said = Stage that sellers describe
    .definition = Stage of the relation today, as sellers see it; without a value where they differ.
    .formula = card chosen
d3-account-said-before = Stage of two years ago as sellers see it
    .definition = Stage of the relation two years ago, as sellers see it; without a value where they differ.
    .formula = card chosen
d3-account-areas = Other areas that take part in an account
    .definition = Mean of the areas or people of the company that, as sellers say, take part besides them.
    .formula = mean(declared areas)
d3-staged = Accounts with a stage
    .definition = Accounts of the programme whose stage can be claimed from the known indicators.
    .formula = #{ "{" }i with a stage{ "}" }
d3-provisional = Accounts with a provisional stage
    .definition = Accounts whose stage rests on fewer known indicators than are asked for.
    .formula = #{ "{" }i: known indicators < least{ "}" }
d3-short = Accounts below their target stage
    .definition = Strategic or star accounts whose stage is below the one their category asks for.
    .formula = #{ "{" }i: stage < target{ "}" }
d3-uncoupling = Accounts uncoupling
    .definition = Accounts with at least as many signs of uncoupling as are asked for.
    .formula = #{ "{" }i: signs ≥ least{ "}" }
d4-t1 = Accounts at the first level
    .definition = Strategic ones, and stars firmly chosen with a potential among the largest.
    .formula = #{ "{" }i at the level{ "}" }
d4-t2 = Accounts at the second level
    .definition = The other stars and those to maintain.
    .formula = #{ "{" }i at the level{ "}" }
d4-t3 = Accounts at the third level
    .definition = Those chosen without firmness and those to streamline.
    .formula = #{ "{" }i at the level{ "}" }
d4-kept = Accounts that keep their level
    .definition = Accounts of the programme without a category, which the rule does not move.
    .formula = #{ "{" }i without a category{ "}" }
d4-changed = Accounts that change level
    .definition = Accounts to which the rule gives another level than the one they have.
    .formula = #{ "{" }i: level ≠ present{ "}" }
d4-hours = Hours the programme asks for
    .definition = Hours a year by the level that the rule gives each account.
    .formula = Σ hours of the level
d4-hours-now = Hours the programme asks for today
    .definition = Hours a year by the level each account has today.
    .formula = Σ hours of the present level
d5-leaving = Accounts that should leave
    .definition = Key accounts with as many conditions of exit as asked for in two reviews in a row, or with an immediate cause.
    .formula = #{ "{" }i: conditions ≥ least, today and half a year ago{ "}" }
d5-watched = Accounts watched
    .definition = Key accounts with as many conditions of exit as asked for in this review only.
    .formula = #{ "{" }i: conditions ≥ least, today only{ "}" }
d5-merged = Accounts of the list merged into another
    .definition = Accounts designated as key that belong to a group that is designated too.
    .formula = #{ "{" }i: its group is on the list{ "}" }
d1-account-sales = Net sales of an account
    .definition = Net sales of the account in the period.
    .formula = Σ net, account
d1-account-attractiveness = Attractiveness of an account
    .definition = Weighted mean, zero to a hundred, of what the account offers: potential, contribution, growth, fit, reference value, openness and payment.
    .formula = Σ w·v ÷ Σ w, of what is known
d1-account-strength = Strength with an account
    .definition = Weighted mean, zero to a hundred, of how the company is placed with the account: share, relation, satisfaction, age and breadth.
    .formula = Σ w·v ÷ Σ w, of what is known
d1-account-attractiveness-known = Known weight of the attractiveness
    .definition = Part of the weight of the axis whose components are known of the account.
    .formula = Σ known w
d1-account-strength-known = Known weight of the strength
    .definition = Part of the weight of the axis whose components are known of the account.
    .formula = Σ known w
d1-account-quadrant = Category of an account
    .definition = Quadrant of the matrix in which the account is, with absolute cuts.
    .formula = A and B against the cut
d1-account-certainty = Probability of the category
    .definition = Part of the weights drawn around those agreed under which the account is in the same category.
    .formula = P(quadrant), weights ~ Dirichlet(κ·w)
d1-account-median-quadrant = Relative category of an account
    .definition = Quadrant of the account with the programme's medians as cuts.
    .formula = A and B against the medians
d1-account-headroom = Headroom of an account
    .definition = What the account buys from others of what the company sells.
    .formula = wallet − sales
d1-account-contribution = Contribution of an account
    .definition = Margin of the account less its cost to serve; without the latter, the margin.
    .formula = Σ (net − cost) − cost to serve, account
d1-account-trend = Trend of an account
    .definition = Change a year of the account's sales: median slope between quarters of the last five years over the mean quarter; with fewer than eight, growth on the year before.
    .formula = Theil–Sen slope × quarters of the year ÷ mean
d1-account-late = Late payment of an account
    .definition = Part of what fell due in the period that was paid, or is still open, more than thirty days after.
    .formula = Σ late ÷ Σ due in the period
d1-account-share = Share of wallet of an account
    .definition = Sales over the account's wallet.
    .formula = sales ÷ wallet
d1-account-share-goal = Target share of wallet of an account
    .definition = Share that is proposed: the present one for strategic accounts, the present one and the agreed gain for stars.
    .formula = share + gain
d1-account-relation = Strength of the relation with an account
    .definition = Zero to a hundred: roles covered, contacts, authority, attitude, cadence, reciprocity, continuity and performance, of what is known.
    .formula = 100 · Σ w·c ÷ Σ w, of what is known
d1-account-age = Age of an account
    .definition = Years from its first sale to the as-of date.
    .formula = (as-of − first sale) ÷ 365.25
d1-account-breadth = Breadth of lines of an account
    .definition = Lines it buys over those that accounts of its segment buy.
    .formula = lines bought ÷ lines applicable
d2-account-life = Moment of life of an account
    .definition = Tomorrow, today special, today regular or yesterday, by age, share, potential and trend.
    .formula = rules of the life cycle
d3-account-stage = Stage of the relation with an account
    .definition = The highest stage whose known indicators hold, and those of the earlier ones in the part asked for.
    .formula = max{ "{" }g: indicators of g ≥ 70 %, earlier ≥ 50 %{ "}" }
d3-account-known = Known indicators of the stage
    .definition = Known part of the indicators on which the stage rests.
    .formula = #{ "{" }known{ "}" } ÷ #{ "{" }indicators{ "}" }
d4-account-tier = Level of service of an account
    .definition = Level that the rule gives the account; without a category, the one it has.
    .formula = rule of levels
d4-account-hours = Hours of an account
    .definition = Hours a year of its level of service.
    .formula = hours of the level
d5-account-met = Conditions of exit of an account
    .definition = Conditions of exit that the account meets today, of those that can be checked.
    .formula = #{ "{" }conditions met{ "}" }
d5-account-met-before = Conditions of exit half a year ago
    .definition = Conditions of exit that the account met half a year ago, by the dated data of then.
    .formula = #{ "{" }conditions met{ "}" }, half a year ago
