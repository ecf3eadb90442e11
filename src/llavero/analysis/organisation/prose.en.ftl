# Who reports to whom today?

organisation-heading = The organisation today
organisation-size =
    The staff list records { $people ->
        [one] { $people } active person
       *[other] { $people } active people
    } on { $levels ->
        [one] { $levels } level
       *[other] { $levels } levels
    } of the hierarchy.
organisation-head =
    The highest post is { $head }; { $managers ->
        [one] { $managers } person has
       *[other] { $managers } people have
    } a team, with { $span } direct reports on average.
organisation-all-managed =
    Everyone's manager is known, so the whole chain of command can be followed.
organisation-unmanaged =
    For { $unmanaged } of those who should have a manager, the list does not tell who it is; that
    part of the organisation is left out of what is said here of levels and spans of control.
organisation-wide =
    { $wide ->
        [one] A single manager leads
       *[other] { $wide } managers lead
    } more than { $most } direct reports: { $who }.
organisation-wide-meaning =
    With so many people there is little time to coach each one, and decisions that go up wait in line.
organisation-none-wide = Nobody leads more than { $most } direct reports.
organisation-narrow =
    At the other end, { $narrow ->
        [one] { $narrow } manager has
       *[other] { $narrow } managers have
    } fewer than { $fewest } direct reports: { $who }.
organisation-narrow-meaning =
    A level that leads so few lengthens the chain without sharing out the work; it is worth asking
    what it adds before counting on it.
organisation-leader = { $post } ({ $reports })
organisation-names-more = { $names } and { $more } more
organisation-vacancies =
    There { $vacancies ->
        [one] is { $vacancies } vacant post
       *[other] are { $vacancies } vacant posts
    }, { $commercial ->
        [0] none of them commercial.
        [one] { $commercial } of them commercial.
       *[other] { $commercial } of them commercial.
    }
organisation-vacancies-department =
    { $department ->
        [one] { $department } of them belongs
       *[other] { $department } of them belong
    } to the key account department: somebody carries those accounts on top of their own meanwhile.
organisation-vacant-chiefs =
    { $count ->
        [one] One of the vacant posts leads
       *[other] { $count } of the vacant posts lead
    } others, who answer to nobody on the list today: { $who }.
organisation-department =
    The key account department has { $people ->
        [one] { $people } person.
       *[other] { $people } people.
    }
organisation-place = It is headed by the post of { $head }, which reports to { $chief }.
organisation-above = Above it come, in this order: { $above }.
organisation-place-top =
    It is headed by the post of { $head }, with nobody above it on the list.
organisation-distance =
    { $distance ->
        [one] From there to the top it is { $distance } step: what an account asks for reaches who decides with nobody in between.
        [2] From there to the top it is { $distance } steps: a single person stands between an account's request and who runs the company.
       *[other] From there to the top it is { $distance } steps, and each one is a wait for an account that asks for something out of the ordinary.
    }
organisation-place-apart =
    Its chain of command does not reach, on the list, who heads the company; to whom it reports must
    be settled before its place is decided.
organisation-bosses =
    Its people do not answer to one head: they report to { $bosses } different managers outside the
    department, none of whom answers for the whole programme.
organisation-peers =
    { $count ->
        [one] At the same height, under the same manager, stands { $peers }.
       *[other] At the same height, under the same manager, stand { $peers }.
    }
organisation-peers-alike = { $post } ({ $posts } posts)
organisation-no-peers = Nobody else reports to the same manager.
organisation-sales-peer =
    { $sales }, with nearly all of the sales force, reports to the same manager: a disagreement over
    whose client it is gets settled at one desk, that of { $common }.
organisation-sales-inside =
    The department is inside the sales line: { $sales } leads both the sellers and the key accounts.
    It is close and cheap, but whoever settles a conflict between the two is a part of it.
organisation-sales-over =
    Who heads the department, { $sales }, also leads nearly all of the sales force: key accounts
    compete for that time with everyday selling.
organisation-sales-apart =
    Sales answers to { $sales }, in another branch; the first person over both is { $common }, and
    what they do not agree on goes up that far.
organisation-sales-unlinked =
    Sales answers to { $sales }, in another branch, and the list shows nobody over both.
organisation-sales-spread =
    The sales force has no single head on the list, so the department must come to terms with several.
organisation-sales-alone =
    Outside the department and those who lead it, the list records no sales people.
organisation-no-department =
    The list marks no key account department, so the chart highlights none. If somebody serves key
    accounts as part of another post, nobody answers for them as a whole.
organisation-kams-managed =
    { $kams ->
        [one] { $kams } person serves key accounts
       *[other] { $kams } people serve key accounts
    }, of whom { $managed } have a manager in office on the list.
organisation-kams =
    { $kams ->
        [one] { $kams } person serves key accounts.
       *[other] { $kams } people serve key accounts.
    }
organisation-kams-all-managed =
    { $kams ->
        [one] { $kams } person serves key accounts, with a manager in office.
       *[other] { $kams } people serve key accounts, all with a manager in office.
    }
organisation-backup = Of the key accounts with an owner, { $backup } have somebody else as backup.
organisation-backup-unknown = Who would serve them in their absence is not on record.
organisation-uncovered =
    { $count ->
        [one] For { $names } no backup is on record at any account: their absence
       *[other] For { $names } no backup is on record at any account: the absence of any of them
    } would leave those clients without anyone who knows them.
organisation-no-silos =
    All { $areas } areas of the company have dealt with some key account in the last { $months } months.
organisation-silos =
    Of the { $areas } areas of the company, { $silent } { $silent ->
        [one] has
       *[other] have
    } dealt with no key account in the last { $months } months, by the record of interactions: { $names }.
organisation-few-areas =
    At { $few } of the key accounts fewer than { $least } of our areas take part.
organisation-silos-meaning =
    Not every area must deal with clients, but one that decides on their delivery, credit or price
    without knowing them decides blindly; those are where to begin.
organisation-only-sales =
    Only sales people appear on record: either nobody else deals with the key accounts, or nobody
    else writes it down. That should be asked before anyone speaks of silos.
organisation-type-method =
    What kind of programme is today's? There are eight known ways of running key accounts, told apart
    by five traits; here { $known } of { $all } { $known ->
        [one] is
       *[other] are
    } known.
organisation-type-unknown =
    { $known ->
        [one] With { $known } trait
       *[other] With { $known } traits
    } nothing is said of which it is most like.
organisation-type =
    The programme is most like the type { $type }, from which it differs by { $distance } points per
    trait; next comes the type { $next }, at { $next_distance }.
organisation-type-close = The two are hardly apart: it is best read as a mixture of both.
organisation-type-top-management =
    It is the programme that top management makes its own: it has authority and rules, and its risk
    is to hang on the time of very few people.
organisation-type-middle-management =
    It is the programme that middle managers carry: it has method and activity, and lacks the weight
    of top management when other areas must be moved.
organisation-type-operating-level =
    It is the programme that lives in operations: there are procedures, but neither top management
    nor other areas commit, and decisions beyond the seller have no owner.
organisation-type-cross-functional =
    It is the programme in which the whole company takes part: the most complete, and the one that
    takes most coordination.
organisation-type-unstructured =
    It is the programme that is made up along the way: there is activity, but no written rules, and
    what each one knows leaves with them.
organisation-type-isolated =
    It is the programme of sellers on their own: each one serves the account without other areas or
    top management, and what the account gets depends on one person.
organisation-type-country-club =
    It is the programme of representation: top management receives the clients, with little activity
    and little method behind it.
organisation-type-no-programme =
    In fact there is no programme: key accounts are served like any other.
organisation-type-missing = Not known: { $traits }.
organisation-type-possible =
    Nothing is put in their place; depending on what comes out, the programme could turn out as { $types }.
organisation-type-settled = Nothing is put in their place; whatever comes out, the type stays.
organisation-traits = Traits of the key account programme, from one to five
organisation-traits-source =
    Sources: interviews, plans, record of interactions and sales ledger, as each trait says.
organisation-column-trait = Trait
organisation-column-score = Score
organisation-column-basis = What it rests on
trait-top-management = Involvement of top management
    .inside = the involvement of top management
    .answers = Support of top management, as sellers rate it (Q38)
    .missing = Not known; question Q38 of the interview tells
trait-formalisation = Formalisation
    .inside = the formalisation
    .answers = Written account plans and their age, as sellers say (Q28)
    .plans = Account plans on record and their age
    .missing = Not known; question Q28 or the record of plans tells
trait-teams = Use of teams
    .inside = the use of teams
    .answers = Other areas that take part in each account, as sellers say (Q29)
    .meetings = Other areas that dealt with each account in a year, by the record
    .missing = Not known; question Q29 or the record of interactions tells
trait-activity = Intensity of activity
    .inside = the intensity of activity
    .answers = Visits and calls a month for each account, as sellers say (Q16)
    .meetings = Dealings a month with each account, by the record of a year
    .missing = Not known; the record of interactions or question Q16 tells
trait-selectivity = Selectivity
    .inside = the selectivity
    .choice = How few of the accounts that buy are key accounts
    .missing = Not known; the list of key accounts tells
organisation-areas = Dealings of each area with key accounts in the last { $months } months
organisation-areas-source = Sources: record of interactions and staff list.
organisation-column-area = Area
organisation-column-people = People
organisation-column-met = Key accounts met
organisation-column-meetings = Dealings
organisation-vacant-table = Vacant posts
organisation-column-post = Post
organisation-column-chief = Reports to
organisation-column-reports = Report to it
organisation-unplaced = People whose manager is not known
organisation-unplaced-more = People whose manager is not known: the first { $rows }, and { $more } more that the trace of the figure gives
organisation-column-person = Person
organisation-column-reason = Why it is not known
unplaced-none = The list does not say to whom they report
unplaced-unknown = “{ $said }” is not on the list
unplaced-left = “{ $said }” is no longer in the company
unplaced-namesakes = Their manager may be { $said }
unplaced-circle = Their chain of command comes back to the same person; the list says “{ $said }”
organisation-doubts = Doubts about the staff list
several-roots =
    { $roots } people have nobody above ({ $names }); of them, { $orphans ->
        [one] { $orphans } has
       *[other] { $orphans } have
    } a manager who is not on the list. The chart shows those below the first.
several-roots-more =
    { $roots } people have nobody above, among them { $names }; of all of them, { $orphans ->
        [one] { $orphans } has
       *[other] { $orphans } have
    } a manager who is not on the list. The chart shows those below the first.
managers-with-one-name =
    { $people ->
        [one] The manager of { $names } may be
       *[other] The manager of { $people } people ({ $names }) may be
    } more than one person, since what the list says fits several; none is chosen. The manager's
    code instead of the name settles it.
areas-without-head =
    { $count ->
        [one] For one area the path does not tell who heads it
       *[other] For { $count } areas the path does not tell who heads them
    } ({ $areas }); their people are hung from the nearest manager above.
circle-of-managers = The chain of command of { $names } closes on itself; it should be corrected.
organisation-missing = Missing to draw the org chart
organisation-chart = Org chart of the company today
organisation-chart-alternative =
    Org chart of { $people } people headed by { $head }; the highlighted boxes belong to the key
    account department.
organisation-further-chart = Org chart of who reports to { $head }, with no manager in common with the rest
organisation-further-alternative =
    Org chart of { $people } people headed by { $head }, who reports to nobody on the list; the
    highlighted boxes belong to the key account department.
person-and-team =
    { $name } and { $team ->
        [one] { $team } person
       *[other] { $team } people
    }
person-team-and-vacant =
    { $name } and { $team ->
        [one] { $team } person
       *[other] { $team } people
    }; { $vacant } vacant
people-behind-box =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
people-and-vacant-behind-box =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }; { $vacant } vacant
vacant-posts-behind-box =
    { $vacant ->
        [one] Vacant
       *[other] { $vacant } vacant
    }
no-staff-list = No staff list was imported.
    .remedy = A file with employee number, name, post, department and direct manager is enough.
no-managers = The staff list does not say to whom each person reports.
    .remedy = Add a column with the number or the name of the direct manager, or with the path in the org chart, and import it again.
organisation-no-backups = The assignments do not say who is the backup of each account.
    .remedy = A column with everyone's part (primary, support, backup) would tell which accounts would be left alone.
organisation-no-interactions = There is no record of visits, calls and meetings.
    .remedy = It would tell which areas deal with key accounts and which work without seeing them.
organisation-no-key-accounts = Which accounts are key is not known.
    .remedy = The list of key accounts would tell which areas meet them and who covers them.
organisation-no-traits = There is no data on what today's key account programme is like.
    .remedy = The interviews, the record of interactions, the plans and the list of key accounts would tell what kind of programme it is most like.
organisation-no-support-answers = No seller has rated the support of top management.
    .remedy = The interview asks it (Q38).
organisation-no-plans = Which accounts have a written plan is not known.
    .remedy = The interview (Q28) and the record of plans tell.
organisation-no-areas-told = Which other areas take part in each account is not known.
    .remedy = The interview (Q29) and the record of interactions tell.
organisation-no-activity = How often each account is dealt with is not known.
    .remedy = The record of interactions and the interview (Q16) tell.
organisation-no-choice = Which part of the accounts is key is not known.
    .remedy = The list of key accounts tells.

org-people = Active people
    .definition = People hired by the as-of date and not gone before it.
    .formula = #{ "{" }e: hired ≤ T < gone{ "}" }
org-levels = Levels of command
    .definition = Number of posts in the longest chain from the head of the company.
    .formula = max depth(e)
org-span = Mean span of control
    .definition = Mean number of direct reports of those who have any.
    .formula = Σ reports ÷ #managers
org-roots = People with nobody above
    .definition = Active people without a manager, or whose manager is not on the list.
    .formula = #{ "{" }e: manager(e) = ∅{ "}" }
org-managers = Managers
    .definition = People or vacant posts with at least one direct report.
    .formula = #{ "{" }e: reports(e) > 0{ "}" }
org-wide = Managers with too many reports
    .definition = Managers with more direct reports than the limit in force.
    .formula = #{ "{" }e: reports(e) > limit{ "}" }
org-narrow = Managers with very few reports
    .definition = Managers with fewer direct reports than the least in force.
    .formula = #{ "{" }e: 0 < reports(e) < least{ "}" }
org-unmanaged = Part without a known manager
    .definition = People and posts, the head aside, whose manager the list does not tell.
    .formula = (#roots − 1) ÷ (#posts − 1)
org-vacancies = Vacant posts
    .definition = Rows of the staff list that are a post nobody holds.
    .formula = #vacant
org-vacancies-commercial = Vacant commercial posts
    .definition = Vacant posts of sales or of the key account department.
    .formula = #{ "{" }v: commercial(v){ "}" }
org-vacancies-department = Vacant posts of the department
    .definition = Vacant posts of the key account department.
    .formula = #{ "{" }v: department(v){ "}" }
org-department = People of the key account department
    .definition = Active people of the units marked as of key accounts.
    .formula = #{ "{" }e: department(e){ "}" }
org-distance = Distance to the top
    .definition = Steps of command from the head of the department to who has nobody above.
    .formula = #chain − 1
org-bosses = Managers outside the department
    .definition = Different managers outside the department to whom its people report.
    .formula = #{ "{" }manager(e): e of the department, manager outside{ "}" }
org-kams = Who serves key accounts
    .definition = Primary owners of some key account on the as-of date; without assignments, the people of the department.
    .formula = #{ "{" }k{ "}" }
org-kams-managed = Part with a manager in office
    .definition = Of those who serve key accounts, those with a manager on the list whose post is not vacant.
    .formula = #{ "{" }k: manager(k) in office{ "}" } ÷ #{ "{" }k{ "}" }
org-backup = Key accounts with a backup
    .definition = Of the key accounts with an owner, those with somebody else assigned as backup.
    .formula = #{ "{" }a: backup(a) ≠ owner(a){ "}" } ÷ #{ "{" }a with owner{ "}" }
org-areas = Areas of the company
    .definition = Departments with active people.
    .formula = #areas
org-silent-areas = Areas without dealings with key accounts
    .definition = Areas of which nobody has dealt with a key account in the months in force.
    .formula = #{ "{" }area: dealings = 0{ "}" }
org-few-areas = Key accounts that few areas know
    .definition = Key accounts that fewer areas have dealt with than the least in force.
    .formula = #{ "{" }a: areas(a) < least{ "}" } ÷ #{ "{" }a{ "}" }
org-top-management = Involvement of top management
    .definition = Mean rating of the support of top management, from one to five (Q38).
    .formula = mean(Q38 management)
org-formalisation = Formalisation
    .definition = Mean per account of the score of its written plan: none, old, of the year or of the quarter.
    .formula = mean(score of the plan)
org-teams = Use of teams
    .definition = Mean per account of the other areas that take part, on a scale from one to five.
    .formula = mean(1 + 2 · areas ÷ middle), between 1 and 5
org-activity = Intensity of activity
    .definition = Mean per account of the dealings a month, on a scale from one to five.
    .formula = mean(1 + 2 · dealings ÷ middle), between 1 and 5
org-selectivity = Selectivity
    .definition = How few key accounts are among those that buy, on a scale from one to five.
    .formula = 3 − log2(key part ÷ middle), between 1 and 5
org-type = Type of programme
    .definition = Of eight types, the one whose traits differ least from those known.
    .formula = arg min mean |trait − trait of the type|
