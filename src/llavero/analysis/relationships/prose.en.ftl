# How strong is the relationship with each key account, and on whom does it hang?

relationships-heading = Strength of the relationship with the key accounts
relationships-nothing =
    The data hold no contacts, interactions or assignments, so nothing can be said of the
    relationship with each account: no record does not mean no relationship.
relationships-key =
    { $accounts ->
        [one] The relationship with { $accounts } key account was measured.
       *[other] The relationships with { $accounts } key accounts were measured.
    }
relationships-largest =
    The data do not say which accounts are key; the { $accounts } with the largest sales are measured
    instead, without calling them key.
relationships-all-rated =
    Enough is known of all of them ({ $rated } of { $accounts }) to give a strength score, from zero to a
    hundred, and the median is { $median }.
relationships-rated =
    Enough is known of { $rated } of them to give a strength score, from zero to a hundred, and the
    median is { $median }.
relationships-ends =
    The weakest is { $weakest } ({ $low }) and the strongest { $strongest } ({ $high }): bring to the
    first what holds the second together before looking for new accounts.
relationships-unrated =
    Not enough is known of any of them for a strength score, so only the parts on record are shown.
relationships-short =
    { $short } of { $accounts } have fewer active contacts than their level of service asks for; there,
    one change of post at the customer can leave the company with nobody to talk to.
relationships-short-unlevelled =
    No account has a level of service. Against what those of the usual level are asked, { $short } of
    { $accounts } have fewer active contacts; there, one change of post at the customer can leave the
    company with nobody to talk to.
relationships-formula =
    The score is the weighted sum of eight components: { $formula }. Where one is missing the others
    weigh in proportion, and there is no score where what is known weighs less than required. A
    relationship that rests on a single contact is capped, and one that has nearly all its dealings
    with one person is cut.
relationships-apart =
    What was counted in the records (contacts, dates, payments) and what people judged (roles,
    influence, attitude) are shown apart, because the latter is opinion.
relationships-own =
    { $count ->
        [one] In { $count } account the judgement seems to be that of the very manager who serves it; it is marked as self-assessed and somebody else should check it.
       *[other] In { $count } accounts the judgement seems to be that of the very manager who serves them; it is marked as self-assessed and somebody else should check it.
    }
relationships-stale =
    { $count ->
        [one] In { $count } account some attitude was confirmed too long ago and weighs less.
       *[other] In { $count } accounts some attitude was confirmed too long ago and weighs less.
    }
relationships-part-coverage = coverage of roles { $weight }
relationships-part-density = density of contacts { $weight }
relationships-part-authority = authority { $weight }
relationships-part-sentiment = attitude { $weight }
relationships-part-cadence = cadence { $weight }
relationships-part-reciprocity = reciprocity { $weight }
relationships-part-continuity = continuity { $weight }
relationships-part-performance = performance { $weight }

relationships-alerts = Warnings about the relationship
relationships-alerts-opening =
    An account held by one person is lost with that person: loyalty to the seller sells more while the
    seller is there, and leaves when the seller does. The warnings are ordered by the sales at stake.
relationships-alert-single =
    A single thread: { $count ->
        [one] { $count } account, with { $sales } of sales, has
       *[other] { $count } accounts, with { $sales } of sales, have
    } at most { $limit ->
        [one] { $limit } active contact
       *[other] { $limit } active contacts
    }: { $accounts }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
relationships-do-single =
    Within a quarter, the manager should introduce a colleague to a second and a third contact in
    other areas.
relationships-alert-leaver =
    Departures: in { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }, with { $sales } of sales, somebody who dealt with the customer has left or has a date to leave:
    { $accounts }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
relationships-do-leaver =
    Name the successor today, make the handover visits together, and hand over contacts, agreements and
    open points in writing.
relationships-alert-old =
    People of weight not confirmed: in { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }, with { $sales } of sales, somebody who decides, approves or influences has been neither met nor
    confirmed in { $limit } days: { $accounts }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
relationships-do-old =
    Confirm who holds the post today and update the record; if the person has left, find the successor.
relationships-alert-silent =
    Silence: in { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }, with { $sales } of sales, nobody has been in touch within the time of its level:
    { $accounts }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
relationships-do-silent =
    Call this week, starting with the largest sales, and note the reason for the silence.
relationships-alert-dependent =
    Dependence on the main contact: in { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }, with { $sales } of sales, one person has { $limit } or more of the dealings:
    { $accounts }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
relationships-do-dependent =
    Spread the dealings: bring a second person of the customer and one of the company to the meetings.
relationships-alert-handovers =
    Changes of hands: { $count ->
        [one] { $count } account, with { $sales } of sales, has had
       *[other] { $count } accounts, with { $sales } of sales, have had
    } more than { $limit ->
        [one] { $limit } handover
       *[other] { $limit } handovers
    } in the years looked at: { $accounts }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
relationships-do-handovers =
    Keep the present manager, and ask the customer what was lost at each change.
relationships-with-figure = { $name } ({ $figure })
relationships-dependent = { $name } ({ $share }, { $post })
relationships-silent = { $name } ({ $days } days)
relationships-silent-always = { $name } (no contact since records began, ≥ { $days } days)
relationships-leaver = { $name } ({ $who }, { $day }, with { $share } of the dealings)
relationships-leaver-unmet = { $name } ({ $who }, { $day })

relationships-roles =
    The coverage of roles says whether the company deals with all who take part in a purchase, and not
    only with who signs it. The gaps are people who exist at the customer and whom nobody of ours has
    met in the year, or who are not on record.
relationships-no-decider =
    { $count ->
        [one] In { $count } account nobody deals with who decides
       *[other] In { $count } accounts nobody deals with who decides
    } ({ $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }): it is the first gap to close, because without that person the price is discussed with somebody
    who cannot accept it.
relationships-deciders = In every account measured somebody deals with who decides.
relationships-functions =
    The table that follows crosses the company’s areas with the customer’s posts: a sound relationship
    spreads the dealings over several, and a fragile one leaves them in one cell.
relationships-shapes =
    Of { $accounts } accounts, in { $bow_ties } the dealings between the manager and one contact reach
    { $much } (bow-tie), and in { $diamonds } they stay within { $little } with several areas on each
    side (diamond).
relationships-through =
    Dependence on the manager is greatest at { $name }: { $share } of the interactions went through { $seller }.

relationships-trade =
    The share of its purchases and the wallet headroom say how much is left to win with the relationship
    that exists; the interval comes from how sure the wallet is. That the customer seeks the company is
    a sign that the relationship serves it.

relationships-table = Relationship with each key account
relationships-table-largest = Relationship with the largest accounts
relationships-strength-table = The weakest relationships
relationships-trade-table = Share, headroom and initiative
relationships-roles-table = Roles of the purchase covered, and gaps
relationships-functions-table = Interactions between our areas and the customer’s posts
relationships-column-account = Account
relationships-column-contacts = Active of target (listed)
relationships-column-listed = Listed contacts (target of active)
relationships-column-sales = Sales
relationships-column-headroom = Headroom
relationships-column-sought = Customer seeks us
relationships-column-lowest = What takes most away
relationships-column-effective = Effective
relationships-column-compliance = Cadence kept
relationships-column-shape = Manager and one contact
relationships-column-tenure = Years of the manager
relationships-column-share = Share of its purchases
relationships-column-score = Strength
relationships-column-measured = Counted
relationships-column-judged = Judged
relationships-column-coverage = Roles
relationships-column-density = Density
relationships-column-authority = Authority
relationships-column-sentiment = Attitude
relationships-column-cadence = Cadence
relationships-column-reciprocity = Reciprocity
relationships-column-continuity = Continuity
relationships-column-performance = Performance
relationships-column-roles = Coverage
relationships-column-covered = With an active contact
relationships-column-gaps = Gaps
relationships-column-function = Post at the customer
relationships-cell-contacts = { $active } of { $wanted } ({ $listed })
relationships-cell-listed = { $listed } ({ $wanted })
relationships-cell-lowest = { $name } ({ $value })
relationships-cell-bow-tie = { $share } bow-tie
relationships-cell-between = { $share }
relationships-cell-diamond = { $share } diamond
relationships-cell-share = { $share } ({ $low } to { $high })
relationships-cell-score = { $score } ({ $coverage })
relationships-cell-own = { $value } (self-assessed)
relationships-at-least = ≥ { $years }
relationships-none = none
relationships-map = Map of the relationship with { $account }
relationships-map-source =
    Source: contacts and interactions on record. Names are shown only with consent.
relationships-map-alternative =
    Map of the relationship with { $account }: { $theirs } people of the customer by level, with
    their role, influence and attitude, and { $ours } of the company whom they deal with.
relationships-map-age =
    { $months ->
        [0] this month
        [one] { $months } month ago
       *[other] { $months } months ago
    }
relationships-map-read =
    The map shows the key account with the largest sales: who decides, with which attitude, and who
    of the company deals with them. A broken outline is a fact that is assumed or old; an influential
    person whom no line joins to the company is the contact to open first.
relationships-role-decider = who decides
relationships-role-approver = who approves
relationships-role-buyer = who buys
relationships-role-influencer = who influences
relationships-role-user = who uses
relationships-role-gatekeeper = who guards access
relationships-role-champion = champion
relationships-source = Sources: the tables received of contacts, dealings and who serves each account, and the sales ledger.
relationships-source-crm = Sources: contacts, interactions and staff list. Parts of the interactions of the year.
relationships-rest = The rest ({ $rest }) is of other posts, of other areas or without a name.
relationships-left-out =
    { $count ->
        [one] { $count } account with smaller sales is not in the table.
       *[other] { $count } accounts with smaller sales are not in the table.
    }
relationships-stronger =
    { $count ->
        [one] { $count } stronger account is not in the table.
       *[other] { $count } stronger accounts are not in the table.
    }
relationships-better-covered =
    { $count ->
        [one] { $count } better covered account is not in the table.
       *[other] { $count } better covered accounts are not in the table.
    }

relationships-no-key-accounts =
    The list of key accounts is missing: those with the largest sales are measured, with the targets of
    the lowest level.
    .remedy = Import a table with the account or group, dates of entry and exit, and its level.
relationships-no-contacts =
    The list of contacts at the customers is missing: nobody knows whom the company can count on, which
    roles are covered or how strong the relationship is.
    .remedy = Import the contacts from the CRM with account, post, role in the purchase, influence and attitude.
relationships-no-roles =
    The contacts do not say their role in the purchase, so nobody knows which roles are missing.
    .remedy = Note for each contact whether they decide, approve, buy, influence, use or guard access.
relationships-no-interactions =
    Interactions of half a year or more are missing: active contacts, cadence and strength are not
    known, which is not the same as having no contact.
    .remedy = Import visits, calls and messages with date, account, contact and our person.
relationships-no-dates =
    The contacts do not say when they were last confirmed, so an old attitude cannot be told from a
    recent one.
    .remedy = Import the date on which each contact was last confirmed.
relationships-no-assignments =
    Dated assignments are missing: the tenure of the manager is estimated and handovers cannot be
    counted.
    .remedy = Import a table with account, seller, first day and, if any, last day.
relationships-no-wallet =
    How much each account buys from all suppliers is not known: neither the share nor what is left to
    win can be computed, and they are not assumed.
    .remedy = Note the yearly wallet of each account, with its source and how sure it is.

m34 = Active contacts of an account
    .definition = People of the account with at least one interaction in the twelve months until the as-of date.
    .formula = #{ "{" }c : n(c) > 0{ "}" }
m34-listed = Listed contacts of an account
    .definition = People of the account on the list of contacts.
    .formula = #{ "{" }c{ "}" }
m34-old = People of weight not confirmed
    .definition = Contacts who decide, approve or weigh much, whom nobody has met or confirmed within the days in force.
    .formula = #{ "{" }c{ "}" }
m35 = Effective contacts
    .definition = How many equal contacts would concentrate the dealings as much as those of the account; an interaction with several counts a part for each.
    .formula = 1 / Σ q²
m36 = Share of the main contact
    .definition = Part of the interactions with somebody named that the contact met most has.
    .formula = max q
m37 = Coverage of roles
    .definition = Weight of the roles of the purchase that some active contact has, over that of all.
    .formula = Σ ω / Σ ω
m38-people = Our people who deal with the account
    .definition = People of the company with some interaction with the account in the year.
    .formula = #{ "{" }e{ "}" }
m38-ours = Our areas that deal with the account
    .definition = Departments of the company with some interaction with the account in the year.
    .formula = #{ "{" }d(e){ "}" }
m38-theirs = Posts of the customer that are met
    .definition = Different areas or posts of the contacts met in the year.
    .formula = #{ "{" }f(c){ "}" }
m39 = Bow-tie index
    .definition = Part of the interactions with somebody named that is between the primary manager and one contact; without a manager, of the pair that meets most.
    .formula = max n(k, c) / Σ n
m32-account = Tenure of the manager on the account
    .definition = Years of the present continuous assignment of the primary; gaps of up to ninety days do not count. Without a date, since the first invoice or interaction.
    .formula = (T − t) / 365.25
m32-account-changes = Handovers of the account
    .definition = Changes of primary of the account in the years looked at.
    .formula = #{ "{" }k ≠ k′{ "}" }
m33-account = Age of the relationship
    .definition = Years since the first sale; where the sales ledger starts that month, at least.
    .formula = (T − t) / 365.25
m40 = Share of wallet of the account
    .definition = Net sales of the period over what the account buys, from anyone, of what the company sells.
    .formula = s / w
m40-low = Share of wallet, low
    .definition = Share if the wallet were as large as its grade admits.
    .formula = s / (w · (1 + g))
m40-high = Share of wallet, high
    .definition = Share if the wallet were as small as its grade admits.
    .formula = min(1, s / (w · (1 − g)))
m41 = Wallet headroom of the account
    .definition = What the account buys from others of what the company sells.
    .formula = max(0, w − s)
m58 = Customer-initiated share
    .definition = Part of the interactions of the year that the customer sought, among those that say who sought whom.
    .formula = n(c → k) / n
e2-compliance = Cadence kept
    .definition = Part of the listed contacts who were met within the time of their influence and of the level of the account.
    .formula = #{ "{" }c : Δ ≤ τ{ "}" } / #{ "{" }c{ "}" }
e2-regularity = Regularity
    .definition = One less the variation of the days between one day with dealings and the next, with four gaps or more.
    .formula = 1 − min(1, σ / μ)
e2-days = Days since the last contact
    .definition = Days since the last interaction with anybody at the account; where there was none, since records began.
    .formula = T − max t
e4-kam = Dealings through the manager
    .definition = Part of the interactions of the year that the primary of the account had.
    .formula = n(k) / n
e4-leaving = Dealings of who is leaving
    .definition = Part of the interactions of the year that those had who have left or have a date to leave.
    .formula = Σ n(e) / n
e5 = Strength of the relationship
    .definition = Weighted mean, zero to a hundred, of eight known components of the relationship, capped where it hangs on one person.
    .formula = 100 · Σ w c / Σ w
e5-coverage = Known part of the strength
    .definition = Weight of the components of the strength that are known.
    .formula = Σ w
e5-measured = Counted strength
    .definition = Weighted mean of the components counted in the records: density, cadence, reciprocity, continuity and performance.
    .formula = 100 · Σ w c / Σ w
e5-judged = Judged strength
    .definition = Weighted mean of the components that rest on what somebody holds of the contacts: roles, authority and attitude.
    .formula = 100 · Σ w c / Σ w
e5-density = Density of contacts
    .definition = Active contacts over those that the level of the account asks for, up to one.
    .formula = min(1, n / n*)
e5-authority = Authority
    .definition = Influence of the active contacts over that of all listed.
    .formula = Σ i(active) / Σ i
e5-sentiment = Attitude
    .definition = Mean attitude of the active contacts, zero to one, weighted by their influence; an old one weighs less.
    .formula = Σ i · (a + 2) / 4 / Σ i
e5-cadence = Cadence
    .definition = Mean over the listed contacts of what is left of the relation by the days beyond the target without meeting them.
    .formula = mean e^(−max(0, Δ − τ) / τ)
e5-reciprocity = Reciprocity
    .definition = Share sought by the customer over that which makes a relation reciprocal, up to one.
    .formula = min(1, M58 / r)
e5-continuity = Continuity
    .definition = Grows with the years of the primary on the account.
    .formula = 1 − e^(−t / c)
e5-performance = Performance
    .definition = Part of what fell due in the year and was paid on time, which is what is on record of performance.
    .formula = 1 − d
e5-account-sales = Sales of the account at stake
    .definition = Net sales of the account in the period.
    .formula = Σ s
e5-accounts = Accounts whose relationship is measured
    .definition = Key accounts, or those with the largest sales where nobody says which are.
    .formula = n
e5-rated = Accounts with a score
    .definition = Accounts measured of which enough is known for a strength score.
    .formula = n
e5-median = Median strength
    .definition = Median strength of the accounts with a score.
    .formula = med E5
e5-bow-ties = Bow-tie accounts
    .definition = Accounts in which the dealings between the manager and one contact reach the threshold in force.
    .formula = n
e5-diamonds = Diamond accounts
    .definition = Accounts in which those dealings are few and several areas take part on each side.
    .formula = n
e5-short = Accounts short of active contacts
    .definition = Accounts with fewer active contacts than their level asks for.
    .formula = n
e4-single-accounts = Accounts on a single thread
    .definition = Accounts measured with at most the active contacts of the threshold.
    .formula = n
e4-single-sales = Sales of accounts on a single thread
    .definition = Sales of the period of the accounts with at most the active contacts of the threshold.
    .formula = Σ s
e4-leaver-accounts = Accounts with somebody leaving
    .definition = Accounts measured where somebody who dealt with them has left or has a date to leave.
    .formula = n
e4-leaver-sales = Sales of accounts with somebody leaving
    .definition = Sales of the period of the accounts where somebody who dealt with them has left or has a date to leave.
    .formula = Σ s
e4-old-accounts = Accounts with people of weight not confirmed
    .definition = Accounts measured where somebody of weight was neither met nor confirmed within the days in force.
    .formula = n
e4-old-sales = Sales of accounts with people of weight not confirmed
    .definition = Sales of the period of the accounts where somebody of weight was neither met nor confirmed within the days in force.
    .formula = Σ s
e4-silent-accounts = Accounts in silence
    .definition = Accounts measured without contact within the time of their level.
    .formula = n
e4-silent-sales = Sales of accounts in silence
    .definition = Sales of the period of the accounts without contact within the time of their level.
    .formula = Σ s
e4-dependent-accounts = Accounts dependent on one contact
    .definition = Accounts measured where one contact has the part of the dealings of the threshold.
    .formula = n
e4-dependent-sales = Sales of accounts dependent on one contact
    .definition = Sales of the period of the accounts where one contact has the part of the dealings of the threshold.
    .formula = Σ s
e4-handovers-accounts = Accounts with changes of hands
    .definition = Accounts measured with more handovers than the threshold.
    .formula = n
e4-handovers-sales = Sales of accounts with changes of hands
    .definition = Sales of the period of the accounts with more handovers than the threshold.
    .formula = Σ s
