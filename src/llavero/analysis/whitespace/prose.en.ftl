# What could each account buy that it does not?

whitespace-heading = White space: what accounts do not buy yet
whitespace-open =
    Of { $accounts } accounts and { $lines } product lines there remain { $open ->
        [one] one open space
       *[other] { $open } open spaces
    }: lines that the account did not buy in the period and that { $penetration } or more of those
    like it do.
whitespace-alike-segment =
    Those like it are the accounts of its segment, up to { $band } times larger or smaller, that are
    nearest in what they buy.
whitespace-alike-size =
    Those like it, for want of segments, are the accounts up to { $band } times larger or smaller
    that are nearest in what they buy.
whitespace-potential =
    If each account gave them what those like it give, sales would grow by { $potential } a year
    (between { $low } and { $high } by the quartiles), { $share } of the present ones.
whitespace-ask =
    That is what others buy, not what the account needs: each space is a question for the next visit
    and not a quota.
whitespace-none =
    None of the { $accounts } accounts leaves out a line, of { $lines }, that most of those like it
    buy: growing with them takes selling more of the same, and not new lines.
whitespace-tried =
    The idea was tried backwards. From the purchases of the year before, each account was suggested
    { $suggestions ->
        [one] the line it lacked
       *[other] the { $suggestions } lines it lacked
    } and those like it bought most: { $precision } of { $suggested } suggestions were bought in the
    next year, against { $popular } with the most common line and { $base } by chance.
whitespace-tried-few =
    The idea was tried backwards with the purchases of the year before, but there { $suggested ->
        [one] was only one suggestion to make
       *[other] were only { $suggested } suggestions to make
    }: { $right ->
        [0] none was bought
        [one] one was bought
       *[other] { $right } were bought
    } in the next year. With so few nothing can be said of whether likeness is right, and the spaces
    are hypotheses.
whitespace-better =
    The difference of { $gain } from the simple rule (between { $low } and { $high }) holds: being
    like other accounts announces the purchase, and the table is ranked by it.
whitespace-same =
    The difference of { $gain } from the simple rule (between { $low } and { $high }) cannot be told
    from zero: likeness does not beat the most common line, so the table is ranked by how common
    each line is, and only takes the amount from the accounts alike.
whitespace-worse =
    The simple rule is right more often (a difference of { $gain }, between { $low } and { $high }):
    likeness is no use here to choose the line, so the table is ranked by how common each line is,
    and only takes the amount from the accounts alike.
whitespace-untried =
    The sales ledger does not cover the whole year before, or nothing was left to suggest, so the
    idea could not be tried backwards: the spaces are hypotheses without a record.
whitespace-closed =
    { $closed ->
        [0] The list of lines not bought closes none today.
        [one] One space is taken as closed because the account refused the line, does not need it or
            has it under contract with another.
       *[other] { $closed } spaces are taken as closed because the account refused the line, does
            not need it or has it under contract with another.
    }
whitespace-unstated =
    No list says which lines were refused, do not apply or are under contract with another supplier:
    whatever is not bought is taken as open until somebody records it.
whitespace-few-title = There is nobody to compare with
whitespace-few =
    With { $accounts ->
        [one] { $accounts } account
       *[other] { $accounts } accounts
    } and { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    } nobody can say what each lacks by what the others buy.
whitespace-no-lines =
    The sales ledger does not say the product line, so nobody sees what each account could buy and
    does not.
    .remedy = Import the line or family of each sales line.

whitespace-table = Largest open spaces of the largest accounts, a year
whitespace-column-line = Line
whitespace-column-buyers = Alike that buy it
whitespace-column-potential = Potential
whitespace-column-range = Range (quartiles)
whitespace-range = { $low } to { $high }
whitespace-map = Part of its purchases that each account gives each line, and spaces (·: neither bought nor usual)
whitespace-state-open = open
whitespace-state-unusual = ·
whitespace-state-refused = refused
whitespace-state-not-applicable = no need
whitespace-state-contract = contract

ws-accounts = Accounts compared
    .definition = Groups with positive purchases of some product line in the period, without those that stand for many customers.
    .formula = #{ "{" }account: bought > zero{ "}" }
ws-lines = Lines compared
    .definition = Product lines with positive sales in the period; the largest, where there are many.
    .formula = #{ "{" }line: sales > zero{ "}" }
ws-open = Open spaces
    .definition = Pairs of account and line that the account did not buy, that enough of those like it do, and that nobody takes as closed.
    .formula = #{ "{" }account, line: not bought, usual among those alike{ "}" }
ws-potential = Potential of the open spaces
    .definition = For each open space, size of the account times the median part that those alike that buy it give it, times how often it is bought.
    .formula = Σ size × median part × frequency
ws-potential-low = Potential of the open spaces, lower quartile
    .definition = The potential with the first quartile of the part instead of the median.
    .formula = Σ size × first quartile of the part × frequency
ws-potential-high = Potential of the open spaces, upper quartile
    .definition = The potential with the third quartile of the part instead of the median.
    .formula = Σ size × third quartile of the part × frequency
ws-potential-share = Potential over sales
    .definition = Potential of the open spaces over the positive sales of the period.
    .formula = potential ÷ Σ s
ws-closed = Closed spaces
    .definition = Pairs of account and line that the list takes as refused, not applicable or under contract with another on the as-of date.
    .formula = #{ "{" }account, line: closed{ "}" }
ws-suggested = Suggestions of the trial
    .definition = Lines that would have been suggested at the end of the period before.
    .formula = Σ minimum(suggestions, lines not bought)
ws-right = Suggestions of the trial that were bought
    .definition = Lines suggested by likeness that were bought in the period.
    .formula = suggested and bought
ws-precision = Precision of the suggestions
    .definition = Share of the lines suggested by likeness that were bought in the period.
    .formula = suggested and bought ÷ suggested
ws-popular = Precision of the most common line
    .definition = Precision if each account is suggested the line it does not buy that most accounts do.
    .formula = suggested and bought ÷ suggested, simple rule
ws-base = Precision of chance
    .definition = Share of the lines not bought in the period before that were bought in this one.
    .formula = not bought before and bought now ÷ not bought before
ws-lift = Times by which likeness improves on chance
    .definition = Precision of the suggestions over that of chance.
    .formula = precision ÷ precision of chance
ws-gain = Advantage of likeness over the most common line
    .definition = Precision of the suggestions less that of the simple rule.
    .formula = precision − precision of the simple rule
ws-gain-low = Advantage of likeness, lower bound
    .definition = Value that nineteen of twenty resamples of accounts exceed.
    .formula = lower percentile of the Bayesian bootstrap
ws-gain-high = Advantage of likeness, upper bound
    .definition = Value that nineteen of twenty resamples of accounts do not reach.
    .formula = upper percentile of the Bayesian bootstrap
ws-space = Potential of a line in an account
    .definition = Size of the account times the median part that those alike that buy the line give it.
    .formula = size × median part
ws-space-low = Potential of a line in an account, lower quartile
    .definition = Size of the account times the first quartile of that part.
    .formula = size × first quartile of the part
ws-space-high = Potential of a line in an account, upper quartile
    .definition = Size of the account times the third quartile of that part.
    .formula = size × third quartile of the part
ws-space-buyers = Accounts alike that buy the line
    .definition = Share of the accounts alike that bought the line in the period.
    .formula = alike that buy ÷ alike
ws-line-share = Part of the line in the purchases of an account
    .definition = Purchases of the line over those of all lines, account.
    .formula = s(line) ÷ Σ s
