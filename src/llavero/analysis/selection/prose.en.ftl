# Which accounts are key, why, and how firm is the choice?

selection-heading = Selection of key accounts
selection-source = Sources: sales ledger and the tables received from which each criterion is taken; own calculation.
selection-and = { $before } and { $last }

selection-opening =
    The rule proposes { $selected ->
        [one] one key account, which makes up
       *[other] { $selected } key accounts, which make up
    } { $share } of the sales of the period.
selection-opening-bare =
    The rule proposes { $selected ->
        [one] one key account
       *[other] { $selected } key accounts
    }; what part of the sales they make up cannot be said, since those of the company are not positive.
selection-opening-present =
    Of today’s { $present }, { $stays ->
        [one] { $stays } stays
       *[other] { $stays } stay
    }.
selection-opening-leaves =
    { $leaves ->
        [one] Another falls below the line.
       *[other] Another { $leaves } fall below the line.
    }
selection-opening-barred =
    { $barred ->
        [one] One fails some gate.
       *[other] { $barred } fail some gate.
    }
selection-opening-enters =
    { $enters ->
        [one] One account comes in that is not key today.
       *[other] { $enters } accounts come in that are not key today.
    }
selection-opening-nobody-enters = No new account comes in outright.
selection-opening-first =
    There is no list in force to compare them with, so this is a first proposal for the committee.
selection-opening-grey =
    { $grey ->
        [one] One more lies in the grey zone, where the difference in points is too small
       *[other] Another { $grey } lie in the grey zone, where the difference in points is too small
    } to decide without the committee.
selection-opening-decided =
    { $decided ->
        [one] In one case a written decision prevails
       *[other] In { $decided } cases written decisions prevail
    } over the rule.

selection-gates =
    Of { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } considered, { $eligible ->
        [one] one passes the gates; it alone is given points
       *[other] { $eligible } pass the gates; only among them are points given
    }. A gate without data keeps nobody out: it is to be verified.
selection-gates-nobody =
    Of { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } considered, none passes the gates.
selection-gates-sales =
    For size, yearly sales of { $threshold } or more are asked for, or outstanding potential not yet
    captured, or a strategic reason in writing.
selection-gates-unread =
    What these gates ask for is not known of most of the eligible: { $gates }. They should be verified
    before the list is communicated.
selection-gate = { $gate } · { $what }
selection-gate-g1 = external customer
selection-gate-g2 = history
selection-gate-g3 = size or potential
selection-gate-g4 = credit
selection-gate-g5 = complexity
selection-gate-g6 = openness to collaborate
selection-gate-g7 = compliance
selection-gate-table = Gates, and the accounts that each keeps out
selection-gate-column = Gate
selection-gate-failed = Fail it
selection-gate-unknown = To be verified
selection-nobody-title = No account passes the gates
selection-nobody =
    The gate that keeps most accounts out is that of { $gate }, with { $failed }. Until its threshold
    or the data behind it is reviewed, there is nobody to choose from.
selection-nothing-title = There is nothing to score by
selection-nothing =
    Of the { $eligible } accounts that pass the gates, no criterion that has points is known. The
    weights should be reviewed, or the missing data supplied.

selection-criteria =
    Each account gets from zero to a hundred points: the sum of its criteria, each brought to one
    scale among the eligible accounts and multiplied by its weight.
selection-criteria-absent =
    The criteria with data make up { $coverage } of the agreed weight. Missing altogether are
    { $criteria }; their weight is shared out among the others.
selection-criteria-thin =
    The criteria with data make up only { $coverage } of the agreed weight, less than the rule asks
    for to be conclusive. Missing altogether are { $criteria }; their weight is shared out among the
    others, and the list should be read as a first ordering.
selection-criteria-constant =
    { $count ->
        [one] One criterion tells nobody apart: { $criteria }.
       *[other] Some criteria tell nobody apart: { $criteria }.
    }
selection-criteria-service =
    The contribution is after each account’s cost to serve.
selection-criteria-margin =
    The contribution is the gross margin, before any cost to serve: that cost is not known of enough
    accounts to measure all of them by the same rod.
selection-c1 = current sales
selection-c2 = contribution
selection-c3 = potential
selection-c4 = growth
selection-c5 = stability
selection-c6 = prompt payment
selection-c7 = strategic fit
selection-c8 = reference value
selection-c9 = strength of the relation
selection-c10 = openness to collaborate
selection-c11 = complexity
selection-c12 = defensive value
selection-criterion = { $criterion } · { $what }
selection-weight-absent =
    { $count ->
        [one] One criterion of which nothing is known is left out.
       *[other] { $count } criteria of which nothing is known are left out.
    }
selection-weight-table = Criteria, weights in force and what each of them decides
selection-criterion-column = Criterion
selection-weight-weight = Weight
selection-weight-known = Accounts with data
selection-weight-without = List kept without it

selection-number-chosen =
    The number of key accounts was set at { $number }.
selection-number-capacity =
    The number of key accounts is { $number }, those that the team can serve.
selection-number-marginal =
    The number of key accounts is { $number }, those that would pay back what serving them costs with
    the gain that the company stated.
selection-number-eligible =
    The number of key accounts is { $number }: all that pass the gates, fewer than the team could
    serve.
selection-number-eligible-only =
    The number of key accounts is { $number }: all that pass the gates. The capacity of the team is not
    known, and whether it reaches for them remains to be seen.
selection-number-present =
    The number of key accounts stays at { $number }, those of today, because the capacity of the team
    is not known.
selection-number-practice =
    The number of key accounts is { $number } by usual practice, because neither the team nor a list
    in force is known; the committee should confirm it.
selection-places =
    Of these places, { $selected } are filled beyond doubt; the committee fills the rest from the { $grey ->
        [one] only account
       *[other] { $grey } accounts
    } in the grey zone.
selection-capacity =
    The managers have { $hours } hours a year, which at the hours of each tier are enough for
    { $capacity } accounts in the order of their points.
selection-paying =
    At { $cost } an hour, a gain of { $uplift } in contribution and potential would pay for the
    service of { $paying ->
        [one] { $paying } account
       *[other] { $paying } accounts
    }, and one of { $high }, of { $most }.
selection-paying-stated =
    The company stated that gain, and so it limits the number too.
selection-paying-unstated =
    That gain is an assumption that the company has not stated yet: it is shown for the board to
    discuss, and does not limit the number for now.
selection-size-few =
    With { $number } accounts the programme is smaller than those usually described; it focuses
    attention, but risk as well.
selection-size-usual =
    With { $number } accounts the size is one usually described as reasonable.
selection-size-many =
    With { $number } accounts the programme is larger than those usually described, and asks for a
    team to match.
selection-size-stretched =
    With { $number } accounts the programme exceeds what is usually described as sustainable: if all
    are key, none is.
selection-scenario-table = How many key accounts, by the gain assumed
selection-scenario-uplift = Gain assumed
selection-scenario-paying = Accounts that pay for their service
selection-scenario-number = Number within capacity
selection-elbow =
    As a description, the curve of cumulative value bends at { $elbow }; that is a shape of the data,
    not a recommendation.
selection-packed =
    Within the same hours, a choice by value instead of points would change { $differs ->
        [one] one account
       *[other] { $differs } accounts
    }: { $enters } would come in, and { $leaves } would give up their place. There the committee can
    see the price of preferring fit to contribution.

selection-chart = Points of the first accounts, by cluster of criteria
selection-chart-axis = Points (from zero to a hundred)
selection-chart-alternative =
    Stacked bars of { $count } accounts, from { $first } ({ $score } points) to { $last } ({ $least }).
selection-cluster-today = Value today
selection-cluster-tomorrow = Value tomorrow
selection-cluster-strategy = Strategy
selection-cluster-relation = Relation
selection-chosen-table = Accounts proposed and in the grey zone, with what decided of each
selection-leaving-table = Key accounts of today that would leave, with what decided of each
selection-more =
    The table shows the first { $shown }; the other { $more } are seen with the command “llavero
    findings”.
selection-column-rank = Rank
selection-column-proposal = Proposal
selection-column-score = Points
selection-column-chosen = Firmness
selection-column-reason = What decided
selection-proposal-stays = Stays
selection-proposal-enters = Enters
selection-proposal-grey = Grey zone
selection-proposal-leaves = Leaves
selection-proposal-out = Out
selection-proposal-barred = Fails a gate
selection-proposal-decided-in = Included by decision
selection-proposal-decided-out = Excluded by decision
selection-why-stays-above = Held up by { $strongs ->
        [one] { $strong } alone
       *[other] { $strong }
    }; it is { $gap } points above the line.
selection-why-stays-below =
    It is { $gap } points below the line, within the margin given to accounts of today; held up by
    { $strongs ->
        [one] { $strong } alone
       *[other] { $strong }
    } and held back by { $weaks ->
        [one] { $weak } alone
       *[other] { $weak }
    }.
selection-why-enters-above =
    It stands out by { $strongs ->
        [one] { $strong } alone
       *[other] { $strong }
    }; it clears the line by { $gap } points.
selection-why-grey-above =
    It clears the line by only { $gap } points, little for a new account; backed by { $strongs ->
        [one] { $strong } alone
       *[other] { $strong }
    } and
    held back by { $weaks ->
        [one] { $weak } alone
       *[other] { $weak }
    }.
selection-why-grey-below =
    It falls { $gap } points short of the line; backed by { $strongs ->
        [one] { $strong } alone
       *[other] { $strong }
    } and held back by { $weaks ->
        [one] { $weak } alone
       *[other] { $weak }
    }.
selection-why-grey-at =
    It is the last within the number, with no margin for a new account; backed by { $strongs ->
        [one] { $strong } alone
       *[other] { $strong }
    } and held
    back by { $weaks ->
        [one] { $weak } alone
       *[other] { $weak }
    }.
selection-why-stays-at = It is the last within the number; held up by { $strongs ->
        [one] { $strong } alone
       *[other] { $strong }
    } and held back by { $weaks ->
        [one] { $weak } alone
       *[other] { $weak }
    }.
selection-why-enters-at = It is the last within the number; it stands out by { $strongs ->
        [one] { $strong } alone
       *[other] { $strong }
    }.
selection-why-leaves-below =
    It is { $gap } points below the line; held back by { $weaks ->
        [one] { $weak } alone
       *[other] { $weak }
    }.
selection-why-none = There is no room for it within the proposed number of accounts.
selection-why-barred = It fails the gate of { $gates }.
selection-verify = To be verified: { $gates }.
selection-decided-in = { $by } included it on { $on }: { $why }.
selection-decided-in-undated = { $by } included it{ $on }: { $why }.
selection-decided-out = { $by } excluded it on { $on }: { $why }.
selection-decided-out-undated = { $by } excluded it{ $on }: { $why }.
selection-somebody = Somebody in the company
selection-no-reason = no reason in writing

selection-overlap =
    Of today’s list, { $overlap } would also be in a list of as many accounts taken by their sales alone: the rest
    was designated for some reason other than size, and that reason should be in writing.
selection-overlap-size =
    Of today’s list, { $overlap } would also be in a list of as many accounts taken by their sales alone: today
    being key and being large are nearly the same.
selection-leaving =
    Those that fall below are not withdrawn at once: leaving is confirmed in two reviews in a row,
    with a plan of transition and a new model of service.
selection-all-stay =
    None of today’s accounts would have to leave, so the review can be devoted to those that ask to
    come in.

selection-takes-all =
    { $number ->
        [one] That account alone passes the gates and is chosen: there was nothing to choose between,
            so nothing can be said of how firm the choice is, or of what each criterion decides.
       *[other] All { $number } accounts that pass the gates are chosen: there was nothing to choose
            between, so nothing can be said of how firm the choice is, or of what each criterion
            decides.
    }
selection-firm =
    The choice was repeated with thousands of sets of weights near those agreed. For { $number ->
        [one] { $number } place
       *[other] { $number } places
    }, { $core ->
        [0] no account comes out chosen almost always
        [one] one account comes out chosen almost always
       *[other] { $core } accounts come out chosen almost always
    }, { $frontier ->
        [0] none more often than not
        [one] another more often than not
       *[other] another { $frontier } more often than not
    } and { $marginal ->
        [0] none just now and then
        [one] one just now and then
       *[other] { $marginal } just now and then
    }.
selection-firm-more =
    With weights that stray farther { $looser ->
        [0] none is safe
        [one] one is safe
       *[other] the safe ones are { $looser }
    }; and when the months of each year are drawn anew, { $steady ->
        [0] none of the first keeps its place
        [one] one of the first keeps its place
       *[other] { $steady } of the first keep their place
    }.
selection-decisive =
    The criterion that decides most is { $criterion }: without it, { $kept } of the list would remain.
selection-decisive-none = No criterion decides alone: without any one of them the list is the same.
selection-room =
    Its weight, { $weight } today, can move between { $least } and { $most } without a single account
    changing.
selection-agreement =
    Ordered by nearness to the ideal account, and by contribution alone, the accounts agree with these
    points by { $topsis } and { $left }, where one is the same order and zero is chance.
selection-agreement-sales =
    Ordered by nearness to the ideal account, and by sales alone, the accounts agree with these points
    by { $topsis } and { $left }, where one is the same order and zero is chance.
selection-agreement-others =
    With each other, those two orders agree by { $others }: the less they do, the more the list hangs on what is to be rewarded.
selection-reversal =
    Nearness to the ideal is measured against the other accounts of the list: adding or removing one
    can turn round the order of two others though nothing about them has changed. It therefore
    checks the choice and does not decide it.
selection-why-doubtful = Doubtful: only one of the three orders would choose it.
selection-doubtful-none = No account gets in by one of the three orders alone.
selection-doubtful-others =
    A single order would choose { $doubtful ->
        [one] { $doubtful } account, which is not among those proposed.
       *[other] { $doubtful } accounts, none of them among those proposed.
    }
selection-doubtful =
    A single order would choose { $doubtful ->
        [one] { $doubtful } account
       *[other] { $doubtful } accounts
    }; of those proposed, { $names } are doubtful for that reason.

selection-no-history =
    The sales ledger does not cover twelve months with sales before the as-of date, and with fewer
    nobody is chosen.
    .remedy = Import at least one full year of lines.
selection-no-rates =
    Rates of exchange are missing for more sales than may be left out, and points would not compare
    between accounts.
    .remedy = Import the monthly rate of each currency.
selection-no-cost =
    Without the cost of what was sold, what each account leaves is not known: together with
    potential, the criterion that weighs most.
    .remedy = Import the sales ledger with a column of cost for each line.
selection-no-wallet =
    Without the wallet of any customer potential cannot be measured, and the list rewards what is
    sold already.
    .remedy =
        Add to the customer list what each one buys a year of what is sold, and how certain that is.
selection-no-payments =
    Without due and payment dates nobody knows who pays late: neither the gate of credit nor the
    criterion of payment can be applied.
    .remedy = Import the sales ledger with the due and payment date of each invoice.
selection-no-relation =
    Without contacts and interactions the strength of the relation with each account is not measured.
    .remedy = Import the contacts and activities of the CRM.
selection-no-judgements =
    Nobody has assessed strategic fit, reference value, openness or competitor pressure, which no
    system records; nor are there alerts or decisions of the committee.
    .remedy =
        Import a table of assessments with a row per account; its columns are in the page of tables.
selection-no-staff =
    Without a staff list that marks the key account department, how many accounts fit is not known.
    .remedy = Import the staff list, with the department and cost of each post.
selection-no-key-accounts =
    There is no list of key accounts in force, so who comes in and who leaves cannot be told.
    .remedy = Import the list of key accounts with the date on which each became one.

c1-accounts = Accounts considered
    .definition = Groups that ever bought, that are key or that have a reason or a decision in writing.
    .formula = number of groups
c1-eligible = Eligible accounts
    .definition = Accounts that no gate keeps out; a gate without data keeps nobody out.
    .formula = number of accounts without a failed gate
c1-threshold = Sales from which the gate of size is passed
    .definition = Agreed percentile of yearly sales among external accounts with positive sales.
    .formula = percentile of sales
c1-failed = Accounts that a gate keeps out
    .definition = Accounts considered that do not meet the condition of the gate.
    .formula = number of accounts that fail it
c1-unknown = Accounts to be verified at a gate
    .definition = Eligible accounts of which it is not known whether they meet the condition of the gate.
    .formula = number of accounts without data
c2-coverage = Weight of the criteria with data
    .definition = Part of the agreed weight whose criteria are known of some eligible account.
    .formula = Σ weights with data ÷ Σ weights
c2-known = Accounts with data of a criterion
    .definition = Part of the eligible accounts of which the criterion is known.
    .formula = accounts with data ÷ eligible accounts
c2-account-coverage = Coverage of an account
    .definition = Part of the weight in force whose criteria are known of the account; the rest is imputed by the median.
    .formula = Σ known weights
c3-weight = Weight in force of a criterion
    .definition = Points of the criterion among those of all criteria with data.
    .formula = points ÷ Σ points
c4-score = Points of the account
    .definition = Weighted sum of its criteria, from zero to a hundred.
    .formula = Σ weight × scaled criterion
c4-part = Points that a criterion adds
    .definition = What the criterion adds to the points of the account.
    .formula = weight × scaled criterion
c4-rank = Rank of the account
    .definition = Place of the account among the eligible, from most to fewest points.
    .formula = order of the points
c4-gap = Distance to the line
    .definition = Points of the account less those of the last one within the proposed number.
    .formula = points − points of the line
c4-tau-topsis = Agreement with the order by nearness to the ideal
    .definition = Kendall’s rank correlation between the points and the nearness to the ideal account.
    .formula = Kendall’s τ
c4-tau-left = Agreement with the order by contribution
    .definition = Kendall’s rank correlation between the points and the contribution, or the sales where there are no costs.
    .formula = Kendall’s τ
c4-tau-topsis-left = Agreement of the two other orders
    .definition = Kendall’s rank correlation between the nearness to the ideal account and the contribution, or the sales where there are no costs.
    .formula = Kendall’s τ
c4-doubtful = Doubtful accounts
    .definition = Accounts that only one of the three orders would put within the proposed number.
    .formula = number of accounts with one vote
c5-number = Proposed number of key accounts
    .definition = The one set by the company or, failing that, the least of capacity, what the stated gain pays for and the eligible.
    .formula = min(capacity, accounts that pay, eligible)
c5-elbow = Elbow of the curve of value
    .definition = Number of accounts at which the cumulative curve of points times contribution is farthest from the straight line.
    .formula = arg max(cumulative value − cumulative accounts)
c5-capacity = Accounts that the team can serve
    .definition = Accounts that, in the order of their points, fit in the hours of the managers.
    .formula = max k with Σ hours ≤ hours available
c5-hours = Hours available to the team
    .definition = Posts of key account managers times the hours a year that each gives to accounts.
    .formula = posts × weeks × hours × part for accounts
c5-hour-cost = Cost of an hour of a manager
    .definition = Mean yearly cost of a post of manager over its hours for accounts, or the one set by the company.
    .formula = yearly cost ÷ hours of a post
c5-paying = Accounts whose gain pays for their service
    .definition = Eligible accounts whose assumed gain is at least the cost of the hours they ask for.
    .formula = number of accounts with gain ≥ hours × cost per hour
c5-number-if = Number of accounts with a gain
    .definition = The lesser of capacity and the accounts that pay with that gain.
    .formula = min(capacity, accounts that pay)
c5-selected = Accounts proposed
    .definition = Accounts that stay or enter by the rule, plus those included and less those excluded by decision.
    .formula = number of accounts
c5-share = Sales of the accounts proposed
    .definition = Sales of the period of the accounts proposed over those of the company.
    .formula = Σ sales of those proposed ÷ Σ sales
c5-present = Key accounts of today
    .definition = Accounts that are key on the as-of date.
    .formula = number of accounts
c5-stays = Accounts that stay
    .definition = Key accounts of today whose rank is not beyond the margin given to them over the number.
    .formula = number of accounts
c5-enters = Accounts that enter
    .definition = Accounts that are not key today and whose rank lies well within the number.
    .formula = number of accounts
c5-grey = Accounts in the grey zone
    .definition = Accounts that are not key today, with a rank near the line or with little data.
    .formula = number of accounts
c5-leaves = Accounts that would leave
    .definition = Key accounts of today whose rank is beyond the margin given to them.
    .formula = number of accounts
c5-barred = Key accounts that fail the gates
    .definition = Key accounts of today that some gate keeps out.
    .formula = number of accounts
c5-decided = Accounts with a written decision
    .definition = Accounts of which somebody decided against the rule, or confirmed it.
    .formula = number of accounts
c5-overlap = Overlap of today’s list with the largest
    .definition = Part of the key accounts of today that is among as many of those with the largest sales.
    .formula = of today among the largest ÷ of today
c5-packed = Accounts that a choice by value would change
    .definition = Accounts that an exact choice of points times contribution would put in, within the same hours.
    .formula = number of different accounts
c6-chosen = Firmness of the account
    .definition = Part of the sets of weights, near those agreed, with which the account is within the number.
    .formula = times chosen ÷ draws of weights
c6-low = Best probable rank
    .definition = Rank that the account reaches or betters in one of twenty draws of weights.
    .formula = low percentile of the rank
c6-high = Worst probable rank
    .definition = Rank that the account does not exceed in nineteen of twenty draws of weights.
    .formula = high percentile of the rank
c6-noise = Firmness under other months
    .definition = Part of the draws of months, in blocks of three within the level of each year, with which the account is within the number.
    .formula = times chosen ÷ draws of months
c6-core = Accounts of the core
    .definition = Accounts chosen almost always when the weights vary.
    .formula = number of accounts with the firmness of the core
c6-frontier = Accounts of the frontier
    .definition = Accounts chosen more often than not when the weights vary.
    .formula = number of accounts with the firmness of the frontier
c6-marginal = Marginal accounts
    .definition = Accounts chosen now and then when the weights vary.
    .formula = number of accounts with marginal firmness
c6-looser = Accounts of the core with looser weights
    .definition = Accounts chosen almost always when the weights stray farther from those agreed.
    .formula = number of accounts
c6-steady = Accounts firm under other months
    .definition = Accounts within the number that almost always stay within it when the months are drawn anew.
    .formula = number of accounts
c6-without = List kept without a criterion
    .definition = Jaccard index of the accounts chosen with all the criteria and without that one.
    .formula = accounts in both ÷ accounts in either
c6-least = Least weight with the same list
    .definition = Least weight that the criterion may have, the others in proportion, without a change of the list.
    .formula = least of the interval of the weight
c6-most = Most weight with the same list
    .definition = Most weight that the criterion may have, the others in proportion, without a change of the list.
    .formula = most of the interval of the weight
