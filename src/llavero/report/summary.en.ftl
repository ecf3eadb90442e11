# The executive summary: what someone who reads a single page must know.

summary-title = Executive summary
summary-opening = This is what the figures for { $period } support.

summary-grew =
    Sales grew by { $growth } over comparable months, from { $before } to { $sales }.
summary-fell =
    Sales fell by { $growth } over comparable months, from { $before } to { $sales }. Before the next
    target is set, customers that were lost need to be told apart from customers that buy less.
summary-held =
    Sales went from { $before } to { $sales }, a change of { $growth }: they held steady over comparable
    months. It is worth looking beneath the total: accounts that rise and accounts that fall may
    offset each other.
summary-turned = Sales went from { $before } to { $sales } in comparable months; where credit notes exceed invoices, the change is not given as a percentage. Before a target is set, it has to be known what was credited, and to whom.
summary-same = Sales were { $sales }, the same as in the comparable months of the period before.

summary-size =
    { $sellers ->
        [one] One person sells to key accounts, { $part } of the sellers.
       *[other] { $sellers } people sell to key accounts, { $part } of the sellers.
    }
summary-share = They are credited with { $share } of sales.
summary-share-up =
    That share rose by { $change } from { $before }: the company depends more
    on this team.
summary-share-down =
    That share fell by { $change } from { $before }; it is worth finding out whether anyone decided
    it.
summary-share-same =
    A year earlier that share was { $before }, with no change that calls for action.
summary-gap-positive =
    The coverage gap is { $gap }: other sellers are credited with part of the sales to key accounts,
    and it has to be decided who answers for them.
summary-gap-negative =
    The coverage gap is { $gap }: the department also sells to accounts that are not key, and they
    compete for its time.
summary-gap-even = The coverage gap is { $gap }: what the department is credited with matches what the key accounts buy.

summary-clients =
    Each seller of the department leads { $mean } key accounts on average; the range runs from
    { $least } to { $most }.
summary-balance-even = The portfolios are evenly split, so people's results can be compared.
summary-balance-uneven =
    The portfolios are uneven: the split should be reviewed before people are compared.
summary-overloaded =
    { $overloaded ->
        [one] Of { $count } people, one exceeds the hours available.
       *[other] Of { $count } people, { $overloaded } exceed the hours available.
    }

summary-basis-of-key = sales to key accounts
summary-basis-of-all = sales
summary-basis-found =
    Judging by the sales, accounts are assigned { $basis }; those with a single seller hold { $owned }
    of { $whose }.
summary-basis-none =
    Basis of organisation: { $basis }. Nothing explains who sells to whom, and accounts with a
    single seller hold { $owned } of { $whose }. A written rule of assignment is missing.
summary-basis-inconclusive =
    Basis of organisation: { $basis }. Accounts with a single seller hold { $owned } of { $whose }. The
    team should be asked how accounts are assigned before the structure is decided.

summary-concentration-diversified =
    The largest account holds { $largest } of sales and the five largest { $five }; the portfolio
    behaves like { $effective } accounts of equal size. No customer decides the year alone, and
    attention can be allocated by potential.
summary-concentration-one-account =
    The largest account holds { $largest } of sales and the five largest { $five }; the portfolio
    behaves like { $effective } accounts of equal size. Losing the largest would decide the year by
    itself and calls for a plan of its own.
summary-concentration-moderate =
    The largest account holds { $largest } of sales and the five largest { $five }; the portfolio
    behaves like { $effective } accounts of equal size. If one of the largest left, the budget would
    have to be redone.
summary-concentration-high =
    The largest account holds { $largest } of sales and the five largest { $five }; the portfolio
    behaves like { $effective } accounts of equal size. The company depends on very few customers
    and needs a plan for each of them, and another to diversify.

summary-kept-gaining =
    { $logos } of the accounts stayed; { $gross } of the earlier sales is retained before increases
    and { $net } after them.
summary-kept-losing =
    { $logos } of the accounts stayed; { $gross } of the earlier sales is retained before increases
    and { $net } after them. Increases do not make up for what was lost, so growth depends on
    finding new customers.
summary-kept-turned = { $logos } of the accounts still have sales; taken one by one they keep { $gross } of them, and together nothing, since credit notes exceed what they buy.
summary-lost =
    { $accounts ->
        [one] One account stopped buying, taking { $amount } with it.
       *[other] { $accounts } accounts stopped buying, taking { $amount } with them.
    }
summary-silent =
    Accounts that have been silent for longer than usual made up { $share } of sales: call
    them first.
summary-silent-assumed =
    { $assumed ->
        [one] One account has been silent for longer than an assumed interval, but has bought too few times to have one of its own: that is no sign of anything.
       *[other] { $assumed } accounts have been silent for longer than an assumed interval, but have bought too few times to have one of their own: that is no sign of anything.
    }
summary-silent-light =
    Accounts that have been silent for longer than usual made up only { $share } of sales, so they
    are not urgent.

summary-margin = Gross margin is { $margin }.
summary-margin-eroding =
    It fell by { $change } in a year: each sale earns less, and price, mix and cost still have to be
    told apart.
summary-margin-improving = It improved by { $change } over the year.
summary-margin-steady = It is steady, with a change of { $change } over the year.
summary-key-margin-behind =
    Key accounts yield { $margin } and the others { $rest }: their concessions should be
    reviewed one by one.
summary-key-margin-below =
    Key accounts yield { $margin } and the others { $rest }, a gap that volume may justify and that is
    worth watching.
summary-key-margin-above =
    Key accounts yield { $margin } and the others { $rest }: the attention they get pays for itself.
summary-key-margin-even =
    Key accounts yield { $margin } and the others { $rest }, with no difference that calls for action.

summary-heard =
    { $valid ->
        [one] { $valid } seller was interviewed: what was declared is set beside the records.
       *[other] { $valid } sellers were interviewed, each apart.
    }
summary-shared = What they share above all: { $traits }.
summary-trait = { $trait } ({ $holders } of { $of })
summary-against =
    Of { $compared } declared figures that could be checked, { $agreeing } agree with the records
summary-against-far = and { $major } are far off: clear them up before deciding on them.
summary-against-near = and none is far off.
summary-relations =
    The relationship was measured for { $rated } of { $count } key accounts; its median strength is
    { $median } out of a hundred.
summary-relations-single =
    { $count ->
        [one] One hangs on a single active contact and buys { $sales } a year.
       *[other] { $count } hang on a single active contact and buy { $sales } a year.
    }
summary-relations-leaver =
    { $count ->
        [one] One ({ $sales } a year) is served by somebody who has left or has a date to leave.
       *[other] { $count } ({ $sales } a year) are served by somebody who has left or has a date to leave.
    }

summary-place-firm = The place that suits the department best is { $option }: it wins { $win } of the draws of weights.
summary-place-weak = The preferable place of the department is { $option }, by a weak margin: it wins { $win } of the draws of weights, and management’s judgement decides.
summary-place-provisional = On the data there are, the preferable place of the department is { $option } (it wins { $win } of the draws of weights); the proposal is provisional.
summary-place-next = It is followed by { $option }.
summary-needed =
    { $accounts ->
        [one] One key account asks for
       *[other] The { $accounts } key accounts ask for
    } { $hours } hours a year, the work of { $needed ->
        [one] one account manager
       *[other] { $needed } account managers
    }.
summary-fit-short = There are { $present } today: too few.
summary-fit-spare = There are { $present } today: enough, with hours to spare.
summary-fit-fits = There are { $present } today: the difference is within the margin of the assumptions.
summary-fit-unclear = There are { $present } today: hours have to be measured before hiring or cutting.

summary-first =
    { $count ->
        [one] One problem is detected that should be addressed: { $names }.
       *[other] Of { $detected } problems detected, those of the highest risk are: { $names }.
    }
summary-lever = What prevents most, { $count } at once: { $action }.
summary-effect = Revenue at risk would go from { $before } to { $after }, under the assumptions.
summary-warned =
    { $visit ->
        [one] One account that has not fallen yet gives an early warning and buys { $stake } a year ({ $share } of the sales): { $names }. It is worth a visit before it falls.
       *[other] { $visit } accounts that have not fallen yet give an early warning and buy { $stake } a year ({ $share } of the sales); start with { $names }.
    }
summary-choice = { $selected ->
        [one] The rule proposes { $selected } key account, which makes up
       *[other] The rule proposes { $selected } key accounts, which make up
    } { $share } of the sales.
summary-choice-bare = { $selected ->
        [one] The rule proposes one key account; what part of the sales it makes up
       *[other] The rule proposes { $selected } key accounts; what part of the sales they make up
    } cannot be said, since those of the company are not positive.
summary-choice-now =
    Of today’s { $present }, { $stays } stay and { $leaves } fall below the line.
summary-proof-earned =
    Made again on { $origins } past dates, that choice did better than simply taking the largest accounts, in
    what the section points out.
summary-proof-not-earned =
    Made again on { $origins } past dates, it does not beat the simple rule of taking the largest accounts.
summary-ahead =
    Sales of { $total } are expected over the coming twelve months, a change of { $change }, between { $low }
    and { $high }.
summary-ahead-bare =
    Sales of { $total } are expected over the coming twelve months, a change of { $change }; the history is
    too short to put a range on it.
summary-ahead-same =
    With so little history one can only suppose that the coming twelve months repeat the sales of the
    last twelve, { $total }; it is no forecast.
summary-first-none =
    No figure goes past a warning threshold; the last section says what was examined and what has
    yet to be measured.

summary-lacking = For lack of data, nothing is said about the following: { $topics }.
summary-lacking-one = { $topic } ({ $needs })
summary-lacking-everything = sales, their growth and concentration, and the choice of key accounts
    .needs = no sales were imported
summary-lacking-rates = exchange rates are missing for more sales than can be left out
summary-lacking-sales = growth
    .needs = an earlier period to compare with is missing
    .nothing-before = there were no positive sales in the period before
summary-lacking-department = the size of the department
    .needs = the list of key accounts or that of staff is missing
summary-lacking-portfolios = customers per account manager
    .needs = the list of key accounts and their assignment is missing
summary-lacking-basis = the basis of organisation
    .needs = the seller of each sale, or a dimension to compare it with, is missing
    .no-positive-sales = no seller has positive sales in the period
summary-lacking-concentration = concentration
    .needs = positive sales in the period are missing
summary-lacking-kept = whether accounts stay
    .needs = earlier sales per customer are missing
    .nothing-before = no customer had positive sales in the period before
summary-lacking-margin = margin
    .needs = the cost of what was sold is missing
    .costed-not-positive = the sales of known cost are not positive
summary-lacking-choice = the selection of key accounts
    .needs = criteria with data are missing
    .not-enough-history = a full year of sales is missing
    .no-choice = no account passes the gates, or no criterion has data
summary-lacking-interviews = what the sellers say
    .needs = valid interviews are missing
summary-lacking-relationships = the strength of the relationships
    .needs = too little is known of contacts, roles and dealings for a score
summary-lacking-place = the place of the department
    .needs = the signals of the company that decide it are missing
summary-lacking-headcount = the number of account managers
    .needs = the key accounts and their level of service are missing
summary-lacking-first = priorities
    .needs = figures to compare with the thresholds are missing
