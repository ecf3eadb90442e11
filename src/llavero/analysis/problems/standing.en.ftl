# Whether the customer sees us as we see the customer, and whether the relation moves.

p22 =
    .meaning =
        The account was promising and gets the time of one with a future, but neither the relationship nor
        our part of its purchases has moved: a concrete bet is missing, or the door to go in by.
    .stake =
        That is how { $accounts } { $affected ->
            [one] stands, which brings
           *[other] stand, which together bring
        } { $share } { $of }.
    .consequence =
        Each such year uses hours that another account would make good use of, and the customer gets used to
        treating us as the second supplier that we are today.
    .needs = the wallet of the accounts, and what sellers say of their stage today and two years ago
p22-stalled = Star accounts without progress in two years
    .said =
        { $figure ->
            [one] One star account is
           *[other] { $figure } star accounts are
        } at the same stage as two years ago and with the same part of their purchases; it is known of { $n }.

parameter-p22-flat = Move of the share of wallet that counts as none (P22)
    .why = How far our part of the wallet may move in two years without being progress.

p25 =
    .meaning =
        The company invests as if each depended on the other; according to whoever serves it the customer
        could change us without much trouble, so that to it we are a routine purchase or a lever on price.
    .stake =
        That is what is said of { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        What is invested in that relationship may not return loyalty, and the next negotiation will look more
        like a tender than like a joint plan. Nobody has asked the customer: that is where to begin.
    .needs = the category of the accounts, and how hard it would be to replace us, as the customer or at least whoever serves it says
p25-mismatched = Strategic accounts that would easily replace us
    .said =
        Of the { $n } strategic accounts of which the sellers gave a view, { $figure ->
            [one] one could replace us
           *[other] { $figure } could replace us
        } with ease.

parameter-p25-hard = Difficulty of replacing us, one to five, that makes us an important supplier (P25)
    .why = From which answer on the customer is understood to find it hard to change.

prb-stalled = Stalled star accounts
    .definition =
        Star accounts whose stage, according to their sellers, is that of two years ago and whose sales have
        moved in that time by less than the margin, measured against today's wallet.
    .formula = #(star: same stage and |Δ sales ÷ wallet| ≤ margin)
prb-mismatched = Strategic accounts that do not see us as key
    .definition =
        Accounts strategic to us where, according to the sellers (Q19), replacing us would be less hard than
        the limit.
    .formula = #(strategic: difficulty < limit)
