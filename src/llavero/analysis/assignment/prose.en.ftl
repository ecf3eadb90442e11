# Who should serve which key account?

assignment-heading = Assignment: who should serve whom
assignment-now-key =
    { $accounts } key accounts are divided among { $people } people, by the hours that each level of
    service asks for.
assignment-now-chosen =
    The { $accounts } accounts that the selection proposes are divided among { $people } people, by
    the hours that each level of service asks for.
assignment-assumed =
    { $count ->
        [one] One account has no level of service and is taken for the second.
       *[other] { $count } accounts have no level of service and are taken for the second.
    }
assignment-assumed-all = No account has a level of service: all are taken for the second, and the loads are as good as that assumption.
assignment-posts =
    The headcount's { $posts ->
        [one] one new post is counted in; it has
       *[other] { $posts } new posts are counted in; they have
    } no portfolio yet.
assignment-head =
    As the team is small, whoever leads it serves accounts as well, with part of the time.
assignment-loads =
    Today loads range from { $least } to { $most } of the hours available; divided evenly, everyone
    would be at { $even }.
assignment-uneven =
    The coefficient of variation of { $cv } (Gini { $gini }) measures that distance: whoever carries
    most cannot give each account what its level promises, while others have hours without accounts.
assignment-uneven-room =
    The coefficient of variation of { $cv } (Gini { $gini }) measures that distance. Nobody exceeds
    the hours they have: it is a matter of fairness and not of overload, and whatever moves can wait
    for a natural occasion.
assignment-even-now = Today's loads are already nearly equal: the coefficient of variation is { $cv } (Gini { $gini }).
assignment-one-load = Today the load is { $most } of the hours available.
assignment-scarce =
    No division is enough by itself: even a level one exceeds the hours there are, so moving
    accounts spreads the overload and does not remove it. That is for the headcount to solve.
assignment-improves =
    The proposal is that { $moves ->
        [one] one account change
       *[other] { $moves } accounts change
    } hands ({ $share } of those that somebody serves today) and that { $stays ->
        [one] one stay
       *[other] { $stays } stay
    } where they are.
assignment-after =
    Loads would then lie between { $least } and { $most }, with a coefficient of variation of
    { $cv } (Gini { $gini }).
assignment-after-even = Everyone would be at { $most } of their hours.
assignment-saved =
    Altogether the division goes from a cost of { $before } to one of { $after } hours a year:
    imbalance, poor fit and handovers, all measured in hours. It saves { $saved }.
assignment-stands =
    The present division stands: no change saves more hours of imbalance or poor fit than breaking a
    relationship costs. No account should be moved.
assignment-enters =
    No account that has an account manager should change hands: the handover would cost more than it
    relieves.
assignment-entries =
    { $entries ->
        [one] One account is served by nobody who can go on with it, and is given to whom it costs least.
       *[other] { $entries } accounts are served by nobody who can go on with them, and each is given to whom it costs least.
    }
assignment-best =
    No other division under these rules costs less, by the bound that the calculation itself gives.
assignment-gap =
    No other division under these rules can cost less by more than { $gap }, by the bound that the
    calculation itself gives; with more time, the command assign looks for a better one.
assignment-reached =
    The limit of changes was reached, which is { $most } of the accounts that have an account
    manager.
assignment-moves-heading = What moves, and why
assignment-moves-lead =
    Each move is explained by what would happen if that account alone stayed where it is.
assignment-move-relief =
    { $account } goes from { $giver }, today at { $load } of the time available, to { $taker }: it
    takes { $hours } hours a year, and moving them avoids { $relief } of imbalance.
    .again =
        { $account } goes from { $giver }, today at { $load } of the time available, to { $taker }: its hours,
        and what moving them relieves, are those of { $like }.
assignment-move-fit =
    { $account } ({ $hours } hours a year) goes from { $giver } to { $taker }, who serves more
    accounts of its industry, region or language.
assignment-move-decided = { $account } ({ $hours } hours a year) goes from { $giver } to { $taker } by a decision on record.
assignment-move-entry =
    { $account } ({ $hours } hours a year) is served today by { $giver }, who is not in the key
    account team or has left; it goes to { $taker }.
assignment-move-orphan = { $account } ({ $hours } hours a year) has nobody; it goes to { $taker }.
assignment-move-gains = The experience of who receives it saves { $fit } hours.
assignment-move-loses = Who receives it knows its industry, region or language less well, which costs { $fit } hours.
assignment-move-gains-post = With the mean experience of the team, whoever takes the post would save { $fit } hours.
assignment-move-loses-post = With the mean experience of the team, whoever takes the post would need { $fit } hours more than who knows it.
assignment-move-cost =
    The handover costs { $handover } hours, and { $net } are left.
assignment-move-cost-years =
    The handover breaks a relationship of { $years } years and costs { $handover } hours; { $net }
    are left.
assignment-move-cost-strength =
    The handover breaks a relationship of strength { $strength } out of a hundred and costs
    { $handover } hours; { $net } are left.
assignment-move-cost-both =
    The handover breaks a relationship of { $years } years and strength { $strength } out of a
    hundred, and costs { $handover } hours; { $net } are left.
assignment-post = new post { $post }
assignment-nobody-serves = nobody
assignment-person-leads = { $name } (leads)
assignment-more-moves =
    The other moves, with what each is worth.
assignment-stays-heading = What does not move, and why
assignment-kept =
    { $count ->
        [one] One account would suit another portfolio if the relationship did not count; it stays
            because breaking it would cost more:
       *[other] { $count } accounts would suit another portfolio if the relationship did not count;
            they stay because breaking it would cost more:
    } { $accounts }.
assignment-kept-both = { $account }, with { $holder } ({ $years } years, strength { $strength }, { $handover } hours to hand over)
assignment-kept-years = { $account }, with { $holder } ({ $years } years, { $handover } hours to hand over)
assignment-kept-strength = { $account }, with { $holder } (strength { $strength }, { $handover } hours to hand over)
assignment-kept-bare = { $account }, with { $holder } ({ $handover } hours to hand over)
assignment-kept-none =
    Of those that stay, none would suit another portfolio even if a handover cost nothing: it is not
    habit that holds them.
assignment-locked =
    By a decision on record these are not divided: { $accounts }.
assignment-locked-one = { $account }, with { $holder } ({ $by }, { $at })
assignment-locked-why = { $account }, with { $holder } ({ $by }, { $at }: { $why })
assignment-idle =
    Some decisions cannot be applied, because they name an account or a person that is not part of
    the division: { $names }.
assignment-limits-heading = What moving fewer would cost
assignment-limits-flat =
    Moving more accounts improves nothing: the limit of changes costs nothing.
assignment-limits-first =
    Within a limit of { $limit }, { $moves ->
        [one] { $moves } change is
       *[other] { $moves } changes are
    } enough to bring the coefficient of variation from { $before } down to { $cv }, and the cost
    from { $now } down to { $cost } hours.
assignment-limits-within =
    That the coefficient rises a little with more changes is no mistake: within the band a load
    costs nothing, and there the calculation prefers to keep relationships and experience.
assignment-limits-rest =
    Without a limit there would be { $moves ->
        [one] { $moves } change
       *[other] { $moves } changes
    } and the cost would go from { $cost } down to { $free } hours: that is what the proposed limit
    costs.
assignment-limits-free =
    Lifting the proposed limit saves nothing: the accounts that were worth moving already move.
assignment-limits-advice =
    Each change unsettles a customer, so the first ones are worth more than the last: they are best
    made in order, with both people present at first, and measured before going on.

assignment-table = What each person carries, today and as proposed
assignment-column-person = Person
assignment-column-accounts-now = Accounts today
assignment-column-accounts = Accounts proposed
assignment-column-hours-now = Hours today
assignment-column-hours = Hours proposed
assignment-column-load-now = Load today
assignment-column-load = Load proposed
assignment-left-out =
    { $count ->
        [one] One more person is not shown.
       *[other] { $count } more people are not shown.
    }
assignment-moves-table = Accounts that would change hands
assignment-column-account = Account
assignment-column-giver = From
assignment-column-taker = To
assignment-column-account-hours = Hours
assignment-column-relief = Relief
assignment-column-fit = Fit
assignment-column-handover = Handover
assignment-column-net = Left
assignment-source =
    Source: own calculation from the sales ledger, the assignments and the assumed hours.
assignment-chart = Load of each person, today and as proposed
assignment-chart-now = Today
assignment-chart-then = Proposed
assignment-chart-axis = Hours required over hours available
assignment-chart-alternative =
    Today the highest load is { $most }, and as proposed { $then }.
assignment-limits-chart = Imbalance reached within each limit of changes
assignment-limits-series = Coefficient of variation of the load
assignment-limits-axis = Coefficient of variation
assignment-limits-category = Limit of changes
assignment-limits-any = no limit
assignment-limits-share = { $share }
assignment-limits-alternative =
    Without changes the coefficient of variation is { $before }; without a limit, { $after }.

assignment-sheet-plan = Division
assignment-sheet-loads = Loads
assignment-sheet-code = Code

assignment-one-person =
    Only { $name } can serve the { $accounts } accounts: there is nothing to divide. The question
    becomes whether one person is enough, and who stands in.
assignment-missing = The division is proposed with what there is; this would make it firmer
assignment-missing-none = The assignment of accounts could not be computed
assignment-no-kinds =
    The industry and region of the accounts are not known, so that the division cannot tell whom
    each suits best.
    .remedy = Import a list of customers with their segment or region.
assignment-no-strength =
    Without a record of meetings the strength of each relationship is not known, and all weigh the
    same.
    .remedy = Import visits and calls from the CRM.
assignment-no-assignments =
    No list says who serves whom and since when; it was taken from the customer records or from who
    sells to them.
    .remedy = Import the list of assignments with its dates.
assignment-nobody =
    By the records, nobody who is still in the company serves these accounts.
    .remedy = Import the staff list with the key account department.
assignment-no-sellers =
    The sales ledger does not say who sells, and no list says who serves whom.
    .remedy = Import the seller column or the list of assignments.
assignment-no-accounts =
    There are no key accounts, designated or proposed, that somebody serves.
    .remedy = Import the list of key accounts with their level of service.

asg-accounts = Accounts divided
    .definition = Key accounts on the as-of date or, where the headcount is of them, those that the selection proposes.
    .formula = #{ "{" }i{ "}" }
asg-people = People they are divided among
    .definition = Those who sell in the department or serve these accounts and are still there, with the headcount's new posts.
    .formula = #{ "{" }k{ "}" }
asg-even-load = Load of an even division
    .definition = Hours of all accounts over the hours available of all people.
    .formula = Σ h ÷ Σ H
asg-moves = Accounts that would change hands
    .definition = Accounts that the proposal gives to someone other than who serves them and could go on.
    .formula = #{ "{" }i: x ≠ x0{ "}" }
asg-moved-share = Share of accounts that would change hands
    .definition = Accounts that would change hands over those that a candidate serves today.
    .formula = changes ÷ accounts that have somebody
asg-entries = Accounts assigned for the first time
    .definition = Accounts that no candidate serves today.
    .formula = #{ "{" }i: x0 = ∅{ "}" }
asg-stays = Accounts that stay where they are
    .definition = Accounts that the proposal leaves with who serves them.
    .formula = #{ "{" }i: x = x0{ "}" }
asg-cv-now = Variation of the load, today
    .definition = Deviation over mean of the load of the people there are.
    .formula = deviation ÷ mean
asg-cv = Variation of the load, proposed
    .definition = Deviation over mean of the load that the proposal would give, new posts included.
    .formula = deviation ÷ mean
asg-gini-now = Gini of the load, today
    .definition = Inequality of the load among the people there are.
    .formula = Σ (2k − n − 1) × load ÷ (n Σ load)
asg-gini = Gini of the load, proposed
    .definition = Inequality of the load that the proposal would give.
    .formula = Σ (2k − n − 1) × load ÷ (n Σ load)
asg-least-now = Lowest load, today
    .definition = The lowest of today's loads.
    .formula = min h ÷ H
asg-least = Lowest load, proposed
    .definition = The lowest of the loads that the proposal would give.
    .formula = min h ÷ H
asg-most-now = Highest load, today
    .definition = The highest of today's loads.
    .formula = max h ÷ H
asg-most = Highest load, proposed
    .definition = The highest of the loads that the proposal would give.
    .formula = max h ÷ H
asg-cost-now = Cost of the present division
    .definition = Hours a year that imbalance and poor fit cost if no account changes hands; those of nobody are counted where the proposal puts them.
    .formula = imbalance + poor fit
asg-cost = Cost of the proposed division
    .definition = Hours a year that imbalance, poor fit and the handovers of the proposal cost.
    .formula = imbalance + poor fit + handovers
asg-saved = Hours that the proposal saves
    .definition = Cost of the present division less cost of the proposed one.
    .formula = cost today − cost proposed
asg-gap = Distance to the best division possible
    .definition = Part of the proposed cost that, at most, the best division under the same rules would save.
    .formula = (cost − bound) ÷ cost
asg-limit-moves = Changes within a given limit
    .definition = Accounts that would change hands if only the part that the limit says could.
    .formula = #{ "{" }i: x ≠ x0{ "}" }
asg-limit-cv = Variation of the load within a given limit
    .definition = Deviation over mean of the load that would be reached within that limit.
    .formula = deviation ÷ mean
asg-limit-cost = Cost within a given limit
    .definition = Hours a year that the best division found within that limit would cost.
    .formula = imbalance + poor fit + handovers
asg-load-now = Load of a person in the division, today
    .definition = Hours that the accounts served ask for over the person's hours available.
    .formula = h ÷ H
asg-load = Load of a person, proposed
    .definition = Hours that the accounts proposed would ask for over the person's hours available.
    .formula = h ÷ H
asg-hours-now = Hours of a person in the division, today
    .definition = Hours a year that the accounts served ask for.
    .formula = Σ h
asg-hours = Hours of a person, proposed
    .definition = Hours a year that the accounts proposed would ask for.
    .formula = Σ h
asg-accounts-now = Accounts of a person in the division, today
    .definition = Accounts, of those divided, that the person serves.
    .formula = #{ "{" }i: x0 = k{ "}" }
asg-accounts-then = Accounts of a person, proposed
    .definition = Accounts that the proposal gives.
    .formula = #{ "{" }i: x = k{ "}" }
asg-account-hours = Hours the account asks for in the division
    .definition = Hours a year of its level of service, and what the headcount adds to one that is to grow.
    .formula = h
asg-account-relief = Imbalance that a move avoids
    .definition = Hours of imbalance there would be more if that account alone stayed.
    .formula = imbalance if it stays − proposed
asg-account-fit = Fit that a move gains
    .definition = Hours saved because who receives the account knows its industry and region better; negative where less well.
    .formula = poor fit before − after
asg-account-handover = Cost of a handover
    .definition = Hours that changing hands costs: more, the stronger and longer the relationship, and where it changed of late.
    .formula = h × part × (1 + strength + years + recent handover)
asg-account-net = What a move leaves
    .definition = Hours that the move saves, all told.
    .formula = relief + fit − handover
asg-account-years = Years of the account in the same hands, in the division
    .definition = Years since whoever serves it today began to.
    .formula = (T − start) ÷ 365.25
asg-account-strength = Strength of the relationship, in the division
    .definition = Score of the strength of the relationship, from zero to a hundred.
    .formula = RSS
