# The proposal: what is done, by whom, when, and how one shall know.

proposal-heading = What is proposed, who does it and how one shall know
proposal-opening =
    { $served ->
        [one] Against the problem that was detected
       *[other] Against the { $served } problems that were detected
    }, { $actions ->
        [one] { $actions } action is proposed
       *[other] { $actions } actions are proposed
    }, from { $from } to { $to }. One piece of work often prevents several problems, so the plan is ordered by actions and not by problems: first those that prevent most and, among the others, those of the problem with most risk that take least to begin.
proposal-levers =
    { $levers ->
        [one] One of the actions serves { $lever } problems or more: it is the lever of the plan, and has priority over everything else.
       *[other] Of these, { $levers } serve { $lever } problems or more: they are the levers, and have priority over everything else.
    }
proposal-no-levers = No action serves { $lever } problems or more: there are no levers, and each problem is dealt with by itself.
proposal-load =
    Nobody answers for more than { $busiest ->
        [one] one action
       *[other] { $busiest } actions
    } at a time in a quarter (the most allowed are { $most }).
proposal-later =
    For that, { $later ->
        [one] one action is done later than its time would allow, because it waits for another or because its owner is busy with what prevents more risk
       *[other] { $later } actions are done later than their time would allow, because they wait for another or because their owner is busy with what prevents more risk
    }.
proposal-handed =
    { $handed ->
        [one] One more passes
       *[other] Another { $handed } pass
    } to whoever can take it on in place of the natural owner, who has no room.
proposal-unplaced =
    { $unplaced ->
        [one] One action does not fit
       *[other] { $unplaced } actions do not fit
    } into the plan without going over that maximum: they are left for later, or somebody is added, or the risk is accepted. The decision is management's, and is best taken in writing.
proposal-effect =
    Of all this, the simulation can measure the causes on record at the accounts. Revenue at risk, the loss that only one year in twenty would exceed, would go from { $before } to { $after } under the assumptions, and the loss of an average year would fall by { $saved }. It is not a promise: it is what would follow if those conditions were no longer there at the accounts that have them today.
proposal-effect-rare =
    Of all this, the simulation can measure the causes on record at the accounts: the loss of an average year would fall by { $saved }, under the assumptions. Today nothing is lost in nineteen years out of twenty, so the value lies in the few in which something is. It is not a promise: it is what would follow if those conditions were no longer there at the accounts that have them today.
proposal-no-effect = How much money the plan would save is not estimated: the simulation of losses has nothing to compare it with. For now the targets of the actions are the only way to know whether it works.
proposal-nothing = None of the problems of the catalogue is detected with the data there are, so there is nothing to prevent with figures of the company. That is not the same as being safe: what could not be looked at is still unknown. It is proposed to find that out first and, meanwhile, to have what every key account programme should have.
proposal-nothing-looked = There are no data with which to look for problems. What follows is what every key account programme should have; once there are sales, interviews or lists, the proposal will rest on them.

proposal-levers-heading = The levers: what prevents several problems at once
proposal-lever-serves-1 = Here it deals with { $count } problems at once: { $names }.
proposal-lever-serves-2 = In this company it prevents { $count } of the problems found: { $names }.
proposal-lever-serves-3 = It works against { $count } of the problems above: { $names }.
proposal-levers-more =
    { $count ->
        [one] One more lever stands, with these, at the head of the table of the plan.
       *[other] Another { $count } levers stand, with these, at the head of the table of the plan.
    }
proposal-who-1 = The owner is { $owner }, to have it running and measured by { $date }.
proposal-who-2 = It falls to { $owner }, and should be working and measured by { $date }.
proposal-who-3 = It is put in place by { $owner }; by { $date } its effect must show in figures.
proposal-who-no-place = The owner is { $owner }; within the plan it has no place unless another is taken out.
proposal-who-handed = The owner is { $owner }, because { $natural } has no room in those quarters; it is to be running and measured by { $date }.
proposal-begin-1 = On Monday one can begin thus: { $begin }.
proposal-begin-2 = The first step fits in a week: { $begin }.
proposal-begin-3 = To begin, this is enough: { $begin }.
proposal-know-1 = One indicator will tell: { $kpi }.
proposal-know-2 = Its indicator is this: { $kpi }.
proposal-know-3 = Progress has a single measure: { $kpi }.
proposal-waits = This must be done before: { $names }.
proposal-saving = Under the assumptions of the simulation, that alone would lower the loss of an average year by { $saving }.

proposal-kpi-less = { $name }, with a target of going down from { $baseline } to { $goal }
proposal-kpi-more = { $name }, with a target of going up from { $baseline } to { $goal }
proposal-kpi-kept = { $name }, which stands at { $baseline }, with a target of staying there
proposal-kpi-said = how many sellers speak of the problem, with a target of going from { $baseline } to none
proposal-kpi-accounts = the accounts that the problem reaches, with a target of going from { $baseline } to none
proposal-kpi-cell = { $name }: from { $baseline } to { $goal }
proposal-kpi-cell-said = Sellers who name it: from { $baseline } to { $goal }
proposal-kpi-cell-accounts = Accounts that it reaches: from { $baseline } to { $goal }
proposal-kpi-cell-unknown = Indicator yet to be measured

proposal-answers-heading = What will be done against each problem
proposal-answers =
    These are the problems in order of priority: first the one with the highest risk. Each has its strategies, an owner, an indicator with its value today and its target, a deadline, and the sign that would tell it is coming back.
proposal-answers-rest =
    { $count ->
        [one] What is proposed against the other problem detected, of less priority, stands
       *[other] What is proposed against the other { $count } problems detected, of less priority, stands
    } in the annex of this part.
proposal-answer-title = { $problem } ({ $id })
proposal-answer-strategies-1 = To avoid it, this is proposed:
proposal-answer-strategies-2 = The strategies are these:
proposal-answer-strategies-3 = What follows is advisable:
proposal-answer-who-1 = The owner is { $owner }, with a deadline of { $date }.
proposal-answer-who-2 = It is carried by { $owner }, with a deadline of { $date }.
proposal-answer-who-3 = Responsible is { $owner }; the deadline is { $date }.
proposal-answer-steps-1 = The owner is { $owner }: the first of its actions is due on { $first } and the last on { $date }.
proposal-answer-steps-2 = It falls to { $owner }, with a first result by { $first } and all the rest by { $date } at the latest.
proposal-answer-steps-3 = Answering for it is { $owner }; something is due by { $first }, and everything by { $date }.
proposal-answer-who-no-place = The owner is { $owner }; its actions do not fit into the plan.
proposal-answer-know-1 = Indicator: { $kpi }. The early sign of its return is that { $warning }.
proposal-answer-know-2 = It is measured thus: { $kpi }. If { $warning }, the problem is coming back.
proposal-answer-know-3 = The indicator is this: { $kpi }. As an early sign, watch whether { $warning }.
proposal-answer-warning = Early sign: { $warning }.

proposal-plan-heading = The action plan
proposal-plan = The table lists the actions by priority, with owner, indicator, target and deadline.
proposal-plan-first = The table shows the first { $count } of { $actions } by priority, with owner, indicator, target and deadline.
proposal-table = Action plan, by priority
proposal-table-first = Action plan: the first { $count } actions by priority
proposal-table-all = The whole action plan, by priority
proposal-source = Source: own work; targets, times and costs can be set anew.
proposal-column-at = No.
proposal-column-action = Action
proposal-column-prevents = Prevents
proposal-column-owner = Owner
proposal-column-kpi = Indicator: from today to target
proposal-column-by = Deadline
proposal-column-cost = Cost
proposal-column-effort = Effort
proposal-column-after = After
proposal-column-load = Q{ $at }
proposal-column-actions = Actions
proposal-no-date = no place
cost-low = low
cost-medium = medium
cost-high = high
proposal-load-table = Actions of each owner by quarter
proposal-load-source = Source: own work, in quarters counted from the as-of date.

proposal-roadmap-caption = Calendar of the first { $count } actions
proposal-roadmap-source = Source: own work. Dark: the levers; light: the other actions. Months are counted from the as-of date; the owner's code stands in brackets.
proposal-roadmap-source-alike = Source: own work. Months are counted from the as-of date; the owner's code stands in brackets.
proposal-roadmap-wait = Wait
proposal-roadmap-lever = Lever
proposal-roadmap-other = Other action
proposal-roadmap-months = Months from the as-of date
proposal-roadmap-alternative = Horizontal bars, one for each action, from when it begins to when it ends. { $lines }
proposal-roadmap-line = { $action }: from month { $from } to { $to }.
proposal-roadmap-name = { $at }. { $action } ({ $owner })
proposal-roadmap = The calendar shows what happens at the same time and what waits for what.

proposal-find-heading = What to find out first
proposal-find = Not knowing is a risk too. These data could show problems that nobody can rule out today; they stand in the order of how many they would show.
proposal-find-one = { $table }: { $problems }.
proposal-find-columns = { $table }, with what it lacks today ({ $columns }): { $problems }.

proposal-integral-heading = The strategy for key accounts as a whole
proposal-integral = Preventing problems is not enough: key accounts need a strategy under four headings, which are those of the assignment. It follows the order of identifying, analysing, choosing strategies and building the capability to carry them out. For each strategy it is said which figure calls for it, what is expected of it under the assumptions, and which problems it prevents, by their key.
proposal-integral-minimum = No figure of today calls for it: it is included because the heading would be incomplete without it.
proposal-integral-support = Sellers already practise: { $traits }.
proposal-integral-approach = approach “{ $trait }” ({ $holders } of { $of })
proposal-integral-trait = { $trait } ({ $holders } of { $of })
proposal-integral-prevents = It prevents { $problems }.

proposal-category-heading = What is done with the accounts of each category
proposal-category = In the end the strategy is decided account by account, by what each offers and the place we hold there.
proposal-category-none = No account has a category yet: once there are sales and contacts to compute it from, this part will say what to do with each.
proposal-category-strategic =
    { $accounts ->
        [one] The only strategic account gets
       *[other] The { $accounts } strategic accounts get
    } the best there is, with { $share } of the programme's sales ({ $names }): a joint plan, a sponsor, a complete team and integration. What is sought is to grow together and to look after the contribution, for the place is already ours.
proposal-category-star =
    { $accounts ->
        [one] In the only star account
       *[other] In the { $accounts } star accounts
    }, with { $share } of sales ({ $names }), one invests with a time limit: more contacts, an anchor project and a step with a date. What does not advance in that time gets less, instead of being waited for.
proposal-category-status =
    { $accounts ->
        [one] The only status account is
       *[other] The { $accounts } status accounts are
    } kept, with { $share } of sales ({ $names }), by a standard service well done, a framework contract and a protected margin: they know and value the company, and will not grow much more.
proposal-category-streamline =
    { $accounts ->
        [one] The only account to streamline is
       *[other] The { $accounts } accounts to streamline are
    } served, with { $share } of sales ({ $names }), through a cheaper channel and with services charged apart; what still leaves nothing goes out, by rule and with care.
proposal-category-unclaimed =
    Of { $accounts ->
        [one] one account
       *[other] { $accounts } accounts
    }, with { $share } of sales ({ $names }), too little is known yet to give a category: what comes first is the yearly conversation that tells how much they buy, how they see us and what they want.

owner-dg = general management
owner-dc = commercial management
owner-jk = the head of key accounts
owner-k = each account manager
owner-vr = regional sales
owner-mk = marketing
owner-fi = finance
owner-op = operations
owner-sc = customer service
owner-ti = information systems
owner-ju = the legal department
owner-rh = human resources
proposal-owner-post = { $owner } (on the staff list, { $post })
proposal-owner-stand = { $other }, in the place of { $owner }

# The sign that a problem begins or comes back.

warning-p01 = the largest account weighs more than the quarter before
warning-p02 = an account enters or leaves the list without minutes
warning-p03 = a new account comes in and none goes out
warning-p04 = visits are cancelled for lack of time
warning-p05 = in a month nobody but the account manager has spoken to the account
warning-p06 = the usual contact stops answering or changes post
warning-p07 = an account manager leaves, or asks for another portfolio
warning-p08 = two people claim the same sale
warning-p09 = a sponsor cancels for the second time
warning-p10 = a quote waits for a signature for more than a day
warning-p11 = an area hears of an order from the customer
warning-p12 = a discount with nothing in return is given again
warning-p13 = a special service is granted without a price
warning-p14 = the customer takes a concession for granted on renewal
warning-p15 = a mid-sized account buys less two quarters in a row
warning-p16 = a plan reaches its review date unchanged
warning-p17 = the last month of the quarter sells far more than the others
warning-p18 = a negotiation is lost over something the profile asks one to know
warning-p19 = a visit goes two days without being recorded
warning-p20 = the first news of a project is the tender
warning-p21 = an account's forecast misses by more than usual
warning-p22 = the step agreed with the account changes its date
warning-p23 = the account asks for a cut and offers nothing
warning-p24 = an invoice is more than thirty days overdue
warning-p25 = the customer sends somebody of a lower rank to the meeting
warning-p26 = two sellers quote to the same group
warning-p27 = one person asks for help while another has hours to spare
warning-p28 = a month goes by and nobody asks for the dashboard
warning-p29 = an account meets the conditions to leave for a second review
warning-p30 = a subsidiary asks about the price of another
warning-p31 = a contact is entered without consent
warning-p32 = an account goes past its usual interval between purchases

# The figures and the assumptions.

pro-actions = Actions of the plan
    .definition = Those that prevent the problems detected, each counted once even where it prevents several.
    .formula = #actions
pro-levers = Levers
    .definition = Actions that serve as many of the problems detected as the assumption asks for.
    .formula = #{"{"}actions with problems ≥ limit{"}"}
pro-served = Problems with a proposal
    .definition = Problems detected against which the plan has actions.
    .formula = #problems
pro-busiest = Highest load of a quarter
    .definition = Actions of the busiest owner in the fullest quarter.
    .formula = max. actions by owner and quarter
pro-later = Actions done later
    .definition = Those that begin later than their time allows, because they wait for another or because their owner has no room.
    .formula = #{"{"}start > first of its time{"}"}
pro-handed = Actions that somebody else takes
    .definition = Those that pass to a second owner because the natural one has no room.
    .formula = #actions
pro-unplaced = Actions without a place
    .definition = Those that do not fit into the plan without going over the maximum of actions by owner and quarter.
    .formula = #actions

parameter-lever = Problems that an action must serve to be a lever
    .why = Which actions come first in the plan.
parameter-most = Actions of one owner in a quarter, at most
    .why = How much can be done at once, and what is left for later.
parameter-quarters = Quarters that the plan reaches
    .why = Which actions fit into it.
parameter-serious = Risk from which all strategies of a problem are planned
    .why = How many actions the plan has.
parameter-fewer = Strategies planned against the other problems
    .why = How many actions the plan has.
parameter-least = Strategies proposed under each heading, at least
    .why = How many strategies are included although no figure calls for them.
