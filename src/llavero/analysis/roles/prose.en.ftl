# What does the department do, with whom, and how does it get there?

roles-heading = What the department does
roles-structure-heading = Internal structure and areas of support
roles-size =
    We propose a department of { $people } people: { $kams ->
        [one] one key account manager
       *[other] { $kams } key account managers
    }, { $leads ->
        [one] one post that leads
       *[other] { $leads } posts that lead
    } and { $support ->
        [0] no post of support of its own
        [one] one post of support of its own
       *[other] { $support } posts of support of its own
    }.
roles-size-unknown =
    Nobody knows how many account managers the accounts ask for, nor how many there are, so what is
    proposed here is the shape of the department and not its number.
roles-sized = The number of account managers is the one that the hours of the accounts ask for.
roles-carries = With so few, who leads serves accounts as well and covers the hours that are left.
roles-not-sized =
    The number of account managers is today's, because the hours that the accounts ask for are not
    known; it is an assumption to be reviewed before anyone is hired.
roles-basis-segment =
    Teams are formed by customer segment, which is how sales are shared out today: changing it would
    break relations and gain nothing that the figures show.
roles-basis-geography =
    Teams are formed by territory, which is how sales are shared out today; groups that buy in several
    territories need one person who answers for them.
roles-basis-product =
    Sales are shared out by product line today, but a key account is served whole: each should have
    one account manager, backed by the specialists of each line.
roles-basis-named =
    Account managers answer for named accounts, which are not split by territory or line.
roles-basis-placed-geography =
    Teams are formed by territory, as the place that is proposed asks for.
roles-basis-placed-product =
    Teams are formed by business unit, as the place that is proposed asks for.
roles-basis-assumed =
    No basis of organisation can be told from the sales, so the simplest is assumed: each account
    manager answers for named accounts.
roles-areas-asked =
    Of { $all } possible areas of support, the company's figures ask for { $asked ->
        [one] one
       *[other] { $asked }
    }: { $names }.
roles-areas-none =
    Of { $all } possible areas of support, the figures that are known ask for none.
roles-areas-nothing-known =
    There are no data to decide on any; the annex says what each lacks, and in the meantime support is
    borrowed from the areas that exist.
roles-areas-not = They do not ask for { $names }.
roles-areas-unknown = There are no data to decide on { $names }.
roles-area = { $area } ({ $does }). { $sign } { $meaning } { $size }
roles-area-people =
    { $people ->
        [one] One post of its own belongs here
       *[other] { $people } posts of its own belong here
    } ({ $fte } by its ratio), and today there { $present ->
        [0] is none by that name
        [one] is one
       *[other] are { $present }
    }.
roles-area-shared =
    The ratio gives { $fte } of a post: one named person of an area that exists is enough.
roles-area-unsized = How much of it belongs here cannot be said yet.
roles-support-today =
    Today the department has { $present ->
        [0] nobody
        [one] one person
       *[other] { $present } people
    } in support; { $support ->
        [0] nobody more is proposed
        [one] one post is proposed
       *[other] { $support } posts are proposed
    }.
roles-support-joined =
    Added up, the work makes { $fte } posts; before anyone is hired, areas that do not fill a post
    should be joined in one person.
roles-support-cost =
    At the median cost of today's support staff, those posts cost { $cost } a year.
roles-support-context =
    In a study of technology companies, those with the best commercial return had about half of their
    sales people in support; that is context, not a target.
roles-areas-table = Areas of support: what asks for them, and how much
roles-column-area = Area
roles-column-signs = Figure and limit
roles-column-verdict = Verdict
roles-column-fte = Work
roles-column-people = Posts
roles-column-today = Today
roles-verdict-met = asked for
roles-verdict-not = not asked for
roles-verdict-unknown = no data
roles-verdict-bring = no data; what is missing is { $bring }
roles-cell-sign = { $name }: { $figure } (limit: { $limit })
roles-cell-sign-unknown = { $name }: no data
roles-shared = shared
roles-posts-table = Posts of the proposed department
roles-column-post = Post
roles-column-level = Level
roles-chart = Proposed internal chart of the key account department
roles-chart-alternative =
    Chart of the department: its head, the teams of account managers and the areas of support.
roles-chart-team = Team { $name }
roles-chart-team-more = Team { $name } and others
roles-chart-team-all = Key account managers
roles-chart-support = Support
roles-chart-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
roles-chart-shared = shared, no post of its own
roles-chart-unknown = number to be decided

roles-profile-heading = Profile of the account manager
roles-profile-tiers =
    The profile depends on the accounts served: { $first ->
        [0] none
       *[other] { $first }
    } of the first level, { $second ->
        [0] none
       *[other] { $second }
    } of the second and { $third ->
        [0] none
       *[other] { $third }
    } of the third. Those of the first level ask for the highest grade in nearly
    everything: whoever carries them coordinates and decides more than sells.
roles-profile-no-tiers =
    The profile depends on the level of the accounts served, which is not known today; the annex gives
    it for all three.
roles-profile-role =
    The post is not that of a seller with larger accounts: it manages the relation, orchestrates the
    areas and thinks the customer's business.
roles-profile-core =
    What nothing stands in for is understanding the customer’s business and its numbers, planning the
    account, dealing with several levels at once, negotiating, and leading without authority. The
    requirements to enter are a degree or equivalent experience, five years of sales between companies
    and three in the sector for the first level, the language of the accounts, readiness to travel and
    daily use of the customer records.
roles-profile-work =
    Nobody has assessed the people, but the work of all of them together shows where something may be
    missing: { $items }. These figures speak of the whole and of its means, not of a person.
roles-profile-work-fine =
    Nobody has assessed the people; in what the work of all of them together shows, no figure is past
    its limit.
roles-profile-work-item = { $competence } ({ $name }: { $figure })
roles-profile-assess =
    To measure the gap, the manager, the person and a peer each rate one to five, in a table with
    person, competence, rater and level.
roles-profile-gaps =
    { $assessed ->
        [one] One person was assessed
       *[other] { $assessed } people were assessed
    }. In { $gaps ->
        [0] no competence
        [one] one competence
       *[other] { $gaps } competences
    } they are together a level or more below what their accounts ask for.
roles-profile-widest = The widest gaps are in { $items }.
roles-profile-gap-item = { $competence } ({ $gap } levels)
roles-profile-wrong =
    With so many, the profile is today a problem of the department and not of a person: a plan of
    development should come before accounts are shared out again.
roles-profile-enough = They are not so many as to speak of a wrong profile.
roles-profile-table = Profile by level of service, and evidence
roles-column-competence = Competence
roles-column-first = First level
roles-column-second = Second
roles-column-third = Third
roles-column-evidence = Evidence to be observed
roles-column-known = What is known
roles-cell-gap = { $gap } levels short

roles-functions-heading = Functions that produce value
roles-functions-order =
    The department has twenty-six possible functions and cannot start with all of them. The company's
    figures are past their limit in { $asked ->
        [0] none
        [one] one
       *[other] { $asked }
    }; they are ordered by how far, and what nobody can see comes after what is already seen to be
    wrong.
roles-functions-none =
    No known figure presses for a function; the first thing is to measure.
roles-function-1 = First, { $name } ({ $code }).
roles-function-2 = Second, { $name } ({ $code }).
roles-function-3 = Third, { $name } ({ $code }).
roles-function-4 = Next, { $name } ({ $code }).
roles-function-5 = At the same time, { $name } ({ $code }).
roles-function-6 = Also, { $name } ({ $code }).
roles-function-7 = Besides, { $name } ({ $code }).
roles-function-8 = Last of those that press, { $name } ({ $code }).
roles-function-kpi =
    Measured by { $kpi }: { $baseline } today, goal { $goal }.
roles-money-shown =
    It touches { $money } a year, and the method that picks its cases has been right more often than
    doing without.
roles-money-stake = It touches { $money }, which is what is at stake and not a gain that was shown.
roles-money-none =
    Of those argued here, what follows stands as "value not demonstrated" in money: { $names }.
roles-functions-money =
    Value is said plainly. { $linked ->
        [one] One function touches money that the ledger records
       *[other] { $linked } functions touch money that the ledger records
    }, and { $shown ->
        [0] none has proved its method on past years
        [one] one has proved its method on past years
       *[other] { $shown } have proved their method on past years
    }; for the others value is not demonstrated, which does not mean that there is none.
roles-functions-no-money =
    What is on record does not tell how much money each function touches: all stand as "value not
    demonstrated", which does not mean that they have none.
roles-selection-shown =
    The function of selecting ({ $code }) was tried on the past: it beats taking the largest accounts
    by between { $low } and { $high } of what they leave.
roles-selection-unshown =
    The function of selecting ({ $code }) was tried on the past: its difference from taking the
    largest accounts runs from { $low } to { $high } and does not hold above zero, so its value is not
    demonstrated either.
roles-functions-unknown =
    Others cannot be judged for lack of data: { $names }. They should be put on record before they are
    given a goal.
roles-functions-unknown-many =
    Another { $count } cannot be judged for lack of data, and the annex says which. They should be put
    on record before they are given a goal.
roles-functions-table = The twenty-six functions: value, figure, starting point and money
roles-column-function = Function
roles-column-value = Value it produces
roles-column-kpi = Measured by
roles-column-baseline = Today
roles-column-money = Money it touches
roles-cell-none = value not demonstrated
roles-cell-function = { $code } { $name }
roles-cell-stake = { $money }, at stake
roles-cell-shown = { $money }, method proved

roles-inside-heading = Internal relations
roles-inside-weak =
    Of { $all } areas with which the department deals, { $weak ->
        [0] none shows a weak relation in what is known
        [one] one shows a weak relation
       *[other] { $weak } show a weak relation
    }{ $weak ->
        [0] .
       *[other] , and that is where to begin.
    }
roles-inside-area = { $area }: { $evidence }.
roles-inside-ask =
    The first thing to agree with this area is { $gets }, with a time in writing: { $sla }.
roles-inside-rated = those interviewed rate its support { $rating } of five
roles-inside-met = it deals with { $met } of the accounts looked at
roles-inside-approval = an approval takes { $figure } days, according to those interviewed
roles-inside-others = it sells key accounts { $figure } of the company's sales without going through the department
roles-inside-unknown =
    Nobody has rated the support of the areas, nor is it on record which of them deal with the
    accounts, so the table of the annex is the agreement we propose and not a diagnosis.
roles-inside-missing =
    The staff list does not show these areas; whoever should take their part stands in brackets, and
    that should be in writing: { $names }.
roles-inside-missing-item = { $area } ({ $other })
roles-raci =
    Each of the { $processes } processes has one person who answers for it. The account manager
    carries out { $carried }.
roles-raci-first = Those who answer for the processes that press here are: { $items }.
roles-raci-first-item = { $process }, { $actor }
roles-raci-over =
    That is too much for one person who should also be with the customer, and another reason for sales
    support.
roles-raci-fits = They fit in a working day if the support that is proposed exists.
roles-raci-own = The matrix holds { $own } agreements of the company's own.
roles-raci-default =
    It is the matrix to start from; the company can import its own as a table of process, actor and
    letter.
roles-raci-fault-answers = The agreement on { $process } does not have exactly one who answers for it, and is not taken.
roles-raci-fault-nobody = The agreement on { $process } does not say who carries it out, and is not taken.
roles-raci-fault-unknown = The process { $process } of the agreement is none of the fourteen, and is not taken.
roles-raci-faults = Agreements that cannot hold
roles-inside-table = Internal relations: what the department gives, what it gets and how
roles-column-gives = Gives
roles-column-gets = Gets
roles-column-sla = Time owed
roles-column-forum = Forum and frequency
roles-column-owner = Settled by
roles-raci-table = Who answers for each process
roles-raci-source =
    R carries out, A answers, C is consulted, I is informed. DG general management, DC commercial
    management, JK head of key accounts, K account manager, VR regional sales, MK marketing, FI
    finance, OP operations, SC service, TI systems, JU legal, RH human resources.
roles-column-process = Process

roles-outside-heading = External relations
roles-outside-matter =
    Of the fifteen external relations that such a department may have, the data show { $count ->
        [one] one that is alive
       *[other] { $count } that are alive
    }, and there it should begin.
roles-outside-none =
    The data show none of the fifteen external relations to be alive: either there are none, or
    nobody writes them down.
roles-outside-item = { $name }: it serves { $purpose }. Sign that it is alive: { $evidence }. The limit: { $limit }.
roles-outside-gap =
    Nobody of { $names } is among the contacts of the accounts looked at: that door is yet to be
    opened.
roles-outside-limits =
    Limits matter as much as dealings. With competitors there is room for public information only,
    never for prices or sharing out customers; and with all, what was learnt at one account is not taken to another.
roles-outside-rest = Of other external relations the data say nothing: { $names }. The annex gives their purpose and their limit, to decide which to open.
roles-outside-table = External relations, purpose, limit and evidence
roles-column-actor = Actor
roles-column-purpose = Purpose
roles-column-limit = Limit
roles-column-here = In this company

roles-transition-heading = Transition
roles-transition-phases =
    The change comes in three phases, of three, six and nine months: first what costs nothing and
    stops losses, then what creates capability, and at the end what is better decided with better
    data.
roles-transition-phase =
    In { $phase } there { $count ->
        [one] is one action
       *[other] are { $count } actions
    }; the one that weighs most is to { $action }.
roles-phase-1 = the first phase
roles-phase-2 = the second
roles-phase-3 = the third
roles-transition-table = Actions of the transition, owners and milestones
roles-column-phase = Phase
roles-column-action = Action
roles-column-who = Owner
roles-column-milestone = Starting point and milestone
roles-months-1 = First phase
roles-months-2 = Second phase
roles-months-3 = Third phase
roles-milestone = { $name }: from { $figure } to { $goal }
roles-changes =
    Against today's staff, the change is this: { $new ->
        [0] no new post
        [one] one new post
       *[other] { $new } new posts
    }, { $changed ->
        [0] none that changes
        [one] one that changes
       *[other] { $changed } that change
    }, { $closed ->
        [0] none that is closed
        [one] one that is closed
       *[other] { $closed } that are closed
    } and { $unchanged ->
        [0] none unchanged
        [one] one unchanged
       *[other] { $unchanged } unchanged
    }.
roles-changes-no-department =
    The staff list marks no department, so the account managers come from those who sell to these
    accounts today.
roles-changes-no-list =
    Without a staff list nobody can say which of today's posts stay, change or are closed.
roles-changes-table = Posts that are new, changed, closed and unchanged
roles-column-change = Change
roles-column-now = Post today
roles-column-becomes = Becomes
roles-without-task = to be settled with the person
roles-elements =
    Of the eight elements that make a programme, the records answer { $known }; the annex says which,
    and with which figure.
roles-elements-table = The eight elements of a programme
roles-column-element = Element
roles-column-answered = Figure that answers it
roles-cell-figure = { $name }: { $figure }

roles-source = Sources: figures of this report and configurable assumptions.
roles-source-staff = Sources: staff list and figures of this report.
roles-source-catalogue = Source: catalogue of the method, with the figures of this report.
roles-missing = Data are missing to say more of the department's work
roles-no-staff = No staff list was imported.
    .remedy = With posts, departments and costs it could be said which posts stay, change or are new, and what it costs.
roles-no-interviews = There are no interviews.
    .remedy = They would tell how much time goes into administration and how sellers rate each area.
roles-no-interactions = There is no record of visits.
    .remedy = It would show which areas deal with each account.
roles-no-assessments = Nobody has assessed the competences.
    .remedy = A table with person, competence, rater and level from one to five is enough.
