# The executive summary: what someone who reads a single page must know.

summary-title = Executive summary
summary-opening = The figures of the period { $period } support the following statements. Each leads to its definition and to the data on which it rests.

summary-grew = Sales grew by { $growth } over comparable months, from { $before } to { $sales }. Growth leaves room to put the key accounts in order without the pressure of a fall; the first section says which accounts explain it.
summary-fell = Sales fell by { $growth } over comparable months, from { $before } to { $sales }. The fall makes it necessary to tell lost customers from customers who buy less before the next target is set.
summary-held = Sales went from { $before } to { $sales }, a change of { $growth }: they hold over comparable months. It is worth looking beneath the total, because customers won and lost make up for each other.

summary-size =
    { $sellers ->
        [one] One person sells to key accounts, { $part } of the sellers.
       *[other] { $sellers } people sell to key accounts, { $part } of the sellers.
    }
summary-share = They are credited with { $share } of sales.
summary-share-up = Their part grew by { $change } from { $before }, so the company depends more on this team and on its staying.
summary-share-down = Their part fell by { $change } from { $before }; it is worth knowing whether that was a decision.
summary-share-same = A year earlier their part was { $before }, with no change that calls for action.
summary-gap-positive = The coverage gap is { $gap }: others are credited with sales to key accounts, and it remains to decide who answers for them.
summary-gap-negative = The coverage gap is { $gap }: the department also sells to accounts that are not key, and that time competes with the time of those that are.
summary-gap-even = The coverage gap is { $gap }: what the department is credited with matches what the key accounts buy.

summary-clients = Each seller of the department heads { $mean } key accounts on average, with a minimum of { $least } and a maximum of { $most }.
summary-balance-even = The portfolios are balanced, and people's results can be compared.
summary-balance-uneven = The portfolios are unbalanced, and the split should be reviewed before people are compared or more of them asked for.
summary-overloaded =
    { $overloaded ->
        [one] Of { $count } people, one exceeds the hours available, and some of their accounts get less than was promised.
       *[other] Of { $count } people, { $overloaded } exceed the hours available, and some of their accounts get less than was promised.
    }

summary-basis-of-key = sales to key accounts
summary-basis-of-all = sales
summary-basis-found = The basis of organisation that the sales show is { $basis }; accounts with a single seller hold { $owned } of { $whose }. Any proposal of structure starts from it.
summary-basis-none = The test of the basis of organisation gives this result: { $basis }. No dimension explains who sells to whom, and accounts with a single seller hold { $owned } of { $whose }. A written rule of assignment is missing.
summary-basis-inconclusive = The test of the basis of organisation gives this result: { $basis }. Accounts with a single seller hold { $owned } of { $whose }. People should be asked on what basis they share the accounts before the structure is decided.

summary-concentration-diversified = The largest account holds { $largest } of sales and the five largest { $five }; the portfolio equals { $effective } accounts of one size. No customer decides the year alone, and attention can be shared out by potential.
summary-concentration-one-account = The largest account holds { $largest } of sales and the five largest { $five }; the portfolio equals { $effective } accounts of one size. The rest is spread, but the loss of the largest would decide the year by itself and calls for a plan of its own.
summary-concentration-moderate = The largest account holds { $largest } of sales and the five largest { $five }; the portfolio equals { $effective } accounts of one size. If one of the first left, the budget would have to be made again.
summary-concentration-high = The largest account holds { $largest } of sales and the five largest { $five }; the portfolio equals { $effective } accounts of one size. The company depends on very few customers and needs a plan for each and another to diversify.

summary-kept-gaining = { $logos } of the accounts stay; of their sales { $gross } is kept before increases and { $net } after them. The increases of those who stay make up for what is lost; that balance should not be mistaken for loyalty.
summary-kept-losing = { $logos } of the accounts stay; of their sales { $gross } is kept before increases and { $net } after them. The increases do not make up for what is lost, and growth depends on finding new customers.
summary-lost =
    { $accounts ->
        [one] One account stopped buying and takes away { $amount }.
       *[other] { $accounts } accounts stopped buying and take away { $amount }.
    }
summary-silent = Those silent for longer than usual made { $share } of sales: they are the list of calls to make first.
summary-silent-light = Those silent for longer than usual made only { $share } of sales, so they are not urgent.

summary-margin = Gross margin is { $margin }.
summary-margin-eroding = It fell by { $change } in a year: sales leave less, and cost, mix and price remain to be told apart.
summary-margin-improving = It improved by { $change } in a year.
summary-margin-steady = It is steady, with a change of { $change } in a year.
summary-key-margin-behind = Key accounts leave { $margin } and the others { $rest }: they live on the margin of the others, and their concessions should be reviewed one by one.
summary-key-margin-below = Key accounts leave { $margin } and the others { $rest }, a distance that volume may justify and that is worth watching.
summary-key-margin-above = Key accounts leave { $margin } and the others { $rest }: the attention they get pays for itself.
summary-key-margin-even = Key accounts leave { $margin } and the others { $rest }, with no difference that calls for action.

summary-first =
    { $count ->
        [one] What should be seen to first is { $names }. The last section says with which step and who answers.
       *[other] What should be seen to first, by the sales it touches, is this: { $names }. The last section says with which step to start in each case and who answers.
    }
summary-first-none = No figure goes past a warning threshold; the last section says what was examined and what is still to be measured.

summary-lacking = Nothing is stated about the following, for lack of data: { $topics }.
summary-lacking-one = { $topic } ({ $needs })
summary-lacking-sales = growth
    .needs = an earlier period to compare with is missing
summary-lacking-department = the size of the department
    .needs = the list of key accounts or that of staff is missing
summary-lacking-portfolios = customers per account manager
    .needs = the list of key accounts and their assignment is missing
summary-lacking-basis = the basis of organisation
    .needs = the seller of each sale, or a dimension to compare it with, is missing
summary-lacking-concentration = concentration
    .needs = positive sales in the period are missing
summary-lacking-kept = whether accounts stay
    .needs = earlier sales per customer are missing
summary-lacking-margin = margin
    .needs = the cost of what was sold is missing
summary-lacking-first = priorities
    .needs = figures to compare with the thresholds are missing
