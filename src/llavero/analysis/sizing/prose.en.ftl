# How many people does the department need?

sizing-heading = How many people the department needs
sizing-hours-key =
    The size follows from the work and not from custom: { $accounts ->
        [one] the account that is key today asks
       *[other] the { $accounts } accounts that are key today ask
    } for { $hours } hours of attention a year by their level of service, and a full post can give
    them { $available }.
sizing-hours-chosen =
    The size follows from the work and not from custom: { $accounts ->
        [one] the account that the selection proposes as key asks
       *[other] the { $accounts } accounts that the selection proposes as key ask
    } for { $hours } hours of attention a year by their level of service, and a full post can give
    them { $available }.
sizing-hours-declared =
    Without a list of key accounts or a sales ledger there is only what sellers declare: { $accounts ->
        [one] they name { $accounts } key account, which would ask
       *[other] they name { $accounts } key accounts, which would ask
    } for { $hours } hours of attention a year if all were of the second level of service, and a full
    post can give them { $available }.
sizing-stars =
    { $stars ->
        [one] { $stars } of them, of the category star, carries
       *[other] { $stars } of them, of the category star, carry
    } the surcharge of hours that it takes to win position.
sizing-assumed =
    Of them, { $assumed ->
        [one] { $assumed } has no level of service and is taken for the second, so the total is an
            assumption until it is given one.
       *[other] { $assumed } have no level of service and are taken for the second, so the total is
            an assumption until they are given one.
    }
sizing-assumed-all =
    None has a level of service: they are taken for the second, so the total is an assumption until
    they are given one, and with another level it would change in proportion.
sizing-needed =
    That makes { $workload } posts: { $needed ->
        [one] { $needed } account manager
       *[other] { $needed } account managers
    }, or { $reserve } with the reserve for vacancies, absences and new accounts.
sizing-needed-roomy =
    That makes { $workload } posts: { $needed ->
        [one] { $needed } account manager
       *[other] { $needed } account managers
    }, with room already for the reserve for vacancies, absences and new accounts.
sizing-tiny =
    The hours do not fill one post. A department is not justified: it is enough that an executive or
    a seller sets that time aside, by name and in the diary, until there are more accounts.
sizing-each =
    Each would have { $each } accounts. As a reference, and never as a target, practitioners speak
    of { $low } to { $high }, or up to { $top } in simple portfolios; what decides is the level of
    service that is promised, not that number.
sizing-first =
    The company marks no key account department today, so this figure is that of one that starts
    and not a correction of one that exists.
sizing-shared =
    Today { $present ->
        [one] { $present } seller serves
       *[other] { $present } sellers serve
    } them along with other accounts, and nobody knows which part of that time the key ones get: it
    cannot be told whether people are lacking or to spare, only how many the work asks for.
sizing-post-elsewhere = The load in the first section uses the same declared hours.
sizing-post-declared =
    The hours of a post are those that sellers themselves declare: a median of { $week } hours a week,
    with { $share } of their time for key accounts. The usual assumption of { $usual } hours would
    ask for { $workload } posts.
sizing-post-declared-aside =
    Sellers declare a median of { $week } hours a week and { $share } of their time for key accounts;
    here what the company laid down goes first.
sizing-post-facing =
    Of that week, { $facing } is spent with the customer or preparing for it; the rest is coordination
    and paperwork, which administrative support frees sooner and at less cost than a new hire.
sizing-post-assumed =
    The hours of a post are a configurable assumption: the answers of at least two sellers about
    their week, or a month of time records, would make them better known.
sizing-other-key =
    The { $accounts } accounts that are key today would ask for { $workload } posts, beside what the
    proposed ones ask for.
sizing-other-chosen =
    The { $accounts } accounts that the selection proposes would ask for { $workload } posts at the
    level that the rule gives them.
sizing-circular =
    That number of accounts was taken from the hours there already are, so it cannot tell whether
    people are lacking: that is why today's list decides.
sizing-fit-short =
    Today there are { $present } posts and { $gap } are lacking: the hours there are cover { $coverage } of
    what is promised. Unless the team grows, the promise is broken where nobody chose to break it.
sizing-left =
    With the hours given out by level of service and then by sales, { $unserved ->
        [one] { $unserved } account would be
       *[other] { $unserved } accounts would be
    } left without attention, with { $share } of the sales of them all: { $names }. There are three
    ways out: to hire, to lower the level of service of some by an express decision, or to hand them
    back to sales.
sizing-fit-fits =
    { $present ->
        [1] Today there is one post, whose hours
       *[other] Today there are { $present } posts, whose hours
    } cover { $coverage } of what is asked for. The difference is less than what the assumptions can
    tell: it proves neither that anybody is lacking nor that anybody is spare, and effort pays more in
    dividing the accounts well than in changing how many serve them.
sizing-fit-spare =
    Today there are { $present } posts, { $gap } more than the hours ask for, a coverage of
    { $coverage }. That alone is no reason to cut.
sizing-room =
    The hours available would serve { $room ->
        [one] { $room } more account
       *[other] { $room } more accounts
    } of the third level; if the company does not have them, the prudent course is to leave the next
    vacancy unfilled.
sizing-attrition =
    At the pace of leavers of the last three years, natural turnover would absorb the difference in
    { $years } years.
sizing-fit-unclear =
    Today there are { $present } posts, and the conclusion hangs on the hours of a post: with those
    declared { $declared }, and with the assumption { $assumed }. No hire and no cut stands on firm
    ground until that week is measured: a month of time records is advisable before deciding.
sizing-lacking = { $gap } are lacking
sizing-to-spare = there are { $gap } to spare
sizing-leaders-none =
    A single account manager needs no head: reporting to whoever leads the commercial side is
    enough.
sizing-leaders =
    To lead them takes { $managers ->
        [one] one head
       *[other] { $managers } heads
    }, with { $span } account managers per manager as the assumption, { $people } people in all.
sizing-leaders-carry =
    With so few account managers, whoever leads serves accounts too, with up to half of the time: in
    all { $people } people.
sizing-span-within =
    Today the span of control is { $span }, within what is usual for this work, from { $least } to
    { $most }.
sizing-span-outside =
    Today the span of control is { $span }, outside what is usual for this work, from { $least } to
    { $most }.
sizing-span-nobody = Today the list marks nobody who leads the department.
sizing-breakdown =
    As a cross-check, the sales expected of the accounts in the coming twelve months, { $ahead }, over the
    { $per } that each post sells today, give { $number } posts.
sizing-breakdown-turnover =
    That includes a yearly turnover of { $turnover }.
sizing-breakdown-caveat =
    It cannot decide, because it takes sales to cause headcount and not the reverse; it serves to
    notice when the method of hours strays far from what is done today.
sizing-marginal =
    The marginal return starts from what { $judges ->
        [one] one person judged
       *[other] { $judges } people judged
    } that { $judged ->
        [one] { $judged } account, by itself or by its level of service,
       *[other] { $judged } accounts, by themselves or by their level of service,
    } would buy with less and with more attention. With the hours where they earn most, each account
    manager pays for the post up to { $number } posts.
sizing-marginal-flat =
    The profit is flat around it: a fifth fewer lose { $below } and a fifth more, { $above }.
sizing-marginal-steep =
    The profit falls off soon around it: a fifth fewer lose { $below } and a fifth more, { $above },
    so the number matters and the judgements should be reviewed before it is set.
sizing-marginal-inside =
    The size by hours lies in the flat zone, from { $low } to { $high } posts, and is therefore
    preferred: it keeps what is promised at no cost in profit.
sizing-marginal-outside =
    The size by hours lies outside the flat zone, from { $low } to { $high } posts: either the levels
    of service promise what sales do not return, or the judgements look too near. Both should be
    reviewed before anybody is hired or let go.
sizing-marginal-fixed =
    The accounts without a judgement, sales or a margin keep their hours, which add up to
    { $fixed } posts.
sizing-marginal-bent =
    { $bent ->
        [one] In one account
       *[other] In { $bent } accounts
    } the first hours earn less than the next ones: there, half-hearted attention is the dearest.
sizing-marginal-bent-all =
    In all of them the first hours earn less than the next ones: half-hearted attention is the
    dearest.
sizing-unread =
    { $count ->
        [one] One judgement gives no curve
       *[other] { $count } judgements give no curve
    }, because a single person gave it or because its points do not rise: { $names }.
sizing-cost =
    An account manager costs { $cost } a year, loaded.
sizing-cost-stated =
    An account manager costs { $cost } a year, loaded, as management stated it.
sizing-cost-department =
    The whole department costs { $department }, { $share } of the sales of the accounts.
sizing-break-even =
    At a margin of { $margin }, one more post is paid for by { $sales } of additional sales a year,
    { $share } of what those accounts buy today. It is the figure to put beside any proposal to
    hire: whoever asks for the post should say from which accounts it will come.
sizing-break-even-gross =
    The margin is gross, without the cost to serve, so the sales needed are somewhat more.
sizing-options =
    The table sets the sizes of all methods side by side. The difference between them measures what
    is not known; no universal proportion between this department and the sales force exists that
    could settle it.
sizing-option-present = Today
sizing-option-workload = By hours
sizing-option-reserve = By hours, with the reserve
sizing-option-usual = By hours, with those assumed of a post
sizing-option-marginal = By marginal return
sizing-option-breakdown = By sales per person
sizing-table-options = Possible sizes of the team of account managers
sizing-column-option = Method
sizing-column-posts = Posts
sizing-column-cost = Cost a year
sizing-column-coverage = Hours covered
sizing-column-load = Load afterwards
sizing-source = Sources: list of key accounts, staff list, sales ledger and assumptions; own calculation.
sizing-source-declared = Sources: interviews and assumptions; own calculation.
sizing-chart-options = Account managers by each method
sizing-chart-options-alternative =
    Bars of the posts that each method gives; by hours they are { $workload }.
sizing-series-posts = Full posts
sizing-axis-posts = Full posts
sizing-chart-profit = Profit by the number of account managers
sizing-chart-profit-alternative =
    Line of the yearly profit of the judged accounts with each number of account managers; it is
    highest with { $number }, the posts of accounts that nobody judged included.
sizing-series-profit = Profit
sizing-axis-profit = Contribution less cost ({ $currency } a year)
sizing-axis-people = Account managers for the judged accounts
sizing-table-hours-key = Where the hours come from: key accounts of today
sizing-table-hours-chosen = Where the hours come from: proposed accounts
sizing-column-tier = Level of service
sizing-column-accounts = Accounts
sizing-column-each = Hours per account
sizing-column-total = Hours a year
sizing-tier-none = Without a level, as the second
sizing-tier-all = Total
sizing-tier-all-stars = Total, with the surcharge of the category star
sizing-no-accounts =
    Nobody knows which accounts are or would be key, so there are no hours to add up and no
    department to size.
    .remedy =
        Import the list of key accounts with their level, a sales ledger to choose them from, or the
        interviews of the sellers.
sizing-only-declared =
    The size rests only on the accounts that the interviewed sellers name: those of the others are
    not in it, and their level of service is not known.
    .remedy = Import the list of key accounts with their level, or the sales ledger.
sizing-no-cost =
    What an account manager costs is not known, so neither the cost of each size nor the sales that
    pay for a post can be told.
    .remedy =
        Add the loaded yearly cost to the staff list, or state it with the parameter
        sizing.kam-cost.
sizing-no-judgements =
    Nobody has judged how much each account would buy with less and with more attention; the
    marginal return, which would tell up to which account manager each post pays for itself, cannot
    be computed, and no curve is made up.
    .remedy =
        Import the table of judgements of sales by attention, of two people or more: per account or
        per level, five points each.

siz-accounts = Accounts the department is sized for
    .definition = Key accounts of today; those proposed, where somebody stated how many are to be or no list of today exists.
    .formula = #{ "{" }accounts to serve{ "}" }
siz-hours = Hours the accounts ask for
    .definition = Hours a year by the level of service of each account, with the surcharge of those to be grown (configurable assumptions). An account without a level is taken for the second.
    .formula = Σ hours per tier × surcharge
siz-available = Hours of a full post
    .definition = Hours a year that a post gives to key accounts: the median of what sellers declare, where two or more answer; else the assumption.
    .formula = weeks × hours a week × share for accounts
siz-workload = Account managers needed by workload
    .definition = Full posts that cover the hours the accounts ask for.
    .formula = Σ hours ÷ hours of a post
siz-needed = Account managers needed
    .definition = Those needed by workload, rounded up.
    .formula = ⌈Σ hours ÷ hours of a post⌉
siz-reserve = Account managers needed with a reserve
    .definition = Those needed by workload and the reserve, rounded up.
    .formula = ⌈Σ hours ÷ hours of a post × (1 + reserve)⌉
siz-managers = Heads needed
    .definition = Who leads the account managers needed, with the assumed span of control; nobody where one account manager is enough.
    .formula = ⌈account managers ÷ span⌉
siz-people = Account managers and heads
    .definition = People that account managers and heads make; a small team is led by somebody who serves accounts too.
    .formula = account managers + heads
siz-present = Account managers today
    .definition = Sellers of the key account department on the as-of date.
    .formula = #{ "{" }account managers employed{ "}" }
siz-present-fte = Full posts of account managers today
    .definition = Sum of the working time of the key account managers on the as-of date.
    .formula = Σ fte
siz-cost = Yearly cost of an account manager
    .definition = Loaded cost of a full post: as management stated it, or the mean of the staff list.
    .formula = Σ cost ÷ Σ fte
siz-key-accounts = Key accounts of today
    .definition = Groups designated as key accounts on the as-of date.
    .formula = #{ "{" }key groups{ "}" }
siz-key-hours = Hours the key accounts of today ask for
    .definition = Hours a year by the level of service of each key account of today.
    .formula = Σ hours per tier × surcharge
siz-key-workload = Account managers for the key accounts of today
    .definition = Full posts that cover the hours of the key accounts of today.
    .formula = Σ hours ÷ hours of a post
siz-chosen-accounts = Key accounts proposed
    .definition = Groups that the selection proposes as key accounts.
    .formula = #{ "{" }groups proposed{ "}" }
siz-chosen-hours = Hours the proposed accounts ask for
    .definition = Hours a year by the level of service that the rule gives to each proposed account.
    .formula = Σ hours per tier × surcharge
siz-chosen-workload = Account managers for the proposed accounts
    .definition = Full posts that cover the hours of the proposed accounts.
    .formula = Σ hours ÷ hours of a post
siz-per-manager-accounts = Accounts per account manager needed
    .definition = Accounts the department is sized for over the account managers needed.
    .formula = #accounts ÷ account managers needed
siz-gap = Posts lacking
    .definition = Posts needed by workload less those of today; negative where there are posts to spare.
    .formula = needed − today
siz-usual-gap = Posts lacking by the assumption
    .definition = The same with the assumed hours of a post, without what sellers declare.
    .formula = Σ hours ÷ assumed hours − today
siz-coverage = Coverage of the hours
    .definition = Hours that the posts of today give over those the accounts ask for.
    .formula = posts × hours of a post ÷ Σ hours
siz-unserved = Accounts left without hours
    .definition = Accounts that the hours of today do not reach, given out by level of service and then by sales.
    .formula = #{ "{" }i: Σ hours up to i > hours there are{ "}" }
siz-unserved-share = Sales of the accounts without hours
    .definition = Sales of the period of the accounts left without hours, over those of all the department is sized for.
    .formula = Σ s(without hours) ÷ Σ s
siz-room = Further accounts there is room for
    .definition = Accounts of the third level that the hours to spare would serve.
    .formula = hours to spare ÷ hours of the third level
siz-attrition-years = Years until turnover absorbs the surplus
    .definition = Posts to spare over the account managers who left per year in the last three.
    .formula = surplus ÷ leavers per year
siz-usual-available = Assumed hours of a post
    .definition = Weeks times hours a week times the share for accounts (configurable assumption).
    .formula = weeks × hours a week × share for accounts
siz-usual-workload = Account managers needed by the assumption
    .definition = Hours the accounts ask for over the assumed hours of a post.
    .formula = Σ hours ÷ assumed hours
siz-said-week = Hours a week that sellers declare
    .definition = Median of the sum of the four parts of the week (question ten), with two answers or more.
    .formula = median(Σ hours of the week)
siz-said-share = Declared share of the time for key accounts
    .definition = Median of the share of the time that goes to key accounts (question nine), with two answers or more.
    .formula = median(share)
siz-said-facing = Share of the week with the customer or preparing
    .definition = Median of the hours with the customer and of preparation over those of the week (question ten).
    .formula = median((customer + preparation) ÷ Σ)
siz-leaders = Heads today
    .definition = Managers of the key account department on the as-of date.
    .formula = #{ "{" }managers employed{ "}" }
siz-span = Span of control today
    .definition = Key account managers per manager of the department.
    .formula = account managers ÷ managers
siz-leavers = Account managers who left
    .definition = Key account managers who left in the three years before the as-of date.
    .formula = #{ "{" }leavers in three years{ "}" }
siz-turnover = Yearly turnover of account managers
    .definition = Leavers per year of the last three over the average number of account managers.
    .formula = leavers per year ÷ average account managers
siz-per-manager = Sales per post of account manager
    .definition = Sales credited to the department over its average full posts of the period.
    .formula = s(department) ÷ posts
siz-ahead = Sales expected of the accounts
    .definition = Forecast of the coming twelve months of the accounts the department is sized for; the last year where there is none.
    .formula = Σ forecast
siz-breakdown = Account managers by sales per person
    .definition = Expected sales over the sales per post of today, and turnover. A cross-check only: it takes sales to cause headcount.
    .formula = Σ forecast ÷ sales per post × (1 + turnover)
siz-department-cost = Yearly cost of the department
    .definition = Sum of the loaded cost of the people of the department on the as-of date.
    .formula = Σ cost
siz-cost-share = Cost of the department over the sales of the accounts
    .definition = Cost of the department over the sales of the period of the accounts it is sized for.
    .formula = Σ cost ÷ Σ s
siz-margin = Contribution margin of the accounts
    .definition = Part of the sales of the accounts that is left after the cost of what was sold and, where known, the cost to serve.
    .formula = Σ contribution ÷ Σ s
siz-break-even = Sales that pay for an account manager
    .definition = Additional sales a year whose contribution equals the cost of a post.
    .formula = cost ÷ contribution margin
siz-break-even-share = Sales that pay for an account manager, over those of the accounts
    .definition = Sales that pay for an account manager over those of the period of the accounts the department is sized for.
    .formula = sales that pay ÷ Σ s
siz-marginal = Account managers by marginal return
    .definition = Last number whose last account manager leaves at least the cost, with the hours where they earn most by the judged points; accounts nobody judged keep their hours.
    .formula = max{ "{" }N: Δ contribution(N) ≥ cost{ "}" }
siz-marginal-low = Lower end of the flat zone
    .definition = Fewest account managers whose profit misses the best one by less than what is no difference.
    .formula = min{ "{" }N: π(N) ≥ (1 − loss) × π(N*){ "}" }
siz-marginal-high = Upper end of the flat zone
    .definition = Most account managers whose profit misses the best one by less than what is no difference.
    .formula = max{ "{" }N: π(N) ≥ (1 − loss) × π(N*){ "}" }
siz-lost-below = Profit missed with a fifth fewer
    .definition = Part of the best profit that is missing with four fifths of the account managers that pay.
    .formula = 1 − π(0.8 × N*) ÷ π(N*)
siz-lost-above = Profit missed with a fifth more
    .definition = Part of the best profit that is missing with a fifth more than the account managers that pay.
    .formula = 1 − π(1.2 × N*) ÷ π(N*)
siz-judged = Accounts whose answer was judged
    .definition = Accounts whose sales under each effort two people or more judged, by themselves or by their level.
    .formula = #{ "{" }accounts with a curve{ "}" }
siz-judges = People who judged
    .definition = People who gave points of sales by attention.
    .formula = #{ "{" }people{ "}" }
siz-option-posts = Account managers of an option
    .definition = Full posts that each method gives.
    .formula = N
siz-option-cost = Yearly cost of an option
    .definition = Posts of the option times the cost of one.
    .formula = N × cost
siz-option-coverage = Coverage of the hours by an option
    .definition = Hours that the posts of the option give over those the accounts ask for, at most all of them.
    .formula = min(1, N × hours of a post ÷ Σ hours)
siz-option-load = Load with an option
    .definition = Hours the accounts ask for over those the posts of the option give.
    .formula = Σ hours ÷ (N × hours of a post)
siz-declared-accounts = Key accounts that sellers name
    .definition = Key accounts that those interviewed name, each once; as many as they say, where they name none.
    .formula = #{ "{" }accounts named{ "}" }
siz-declared-hours = Hours the named accounts ask for
    .definition = Hours of the second level for each account that sellers name: its level is not known.
    .formula = #accounts × hours of the second level
siz-declared-workload = Account managers for the named accounts
    .definition = Full posts that cover the hours of the accounts that sellers name.
    .formula = Σ hours ÷ hours of a post
