# With which powers and with what backing accounts are served.

p10 =
    .meaning =
        Whoever stands before the customer cannot close: the question is carried inside, and the answer
        comes when the buyer has heard another offer.
    .stake =
        The wait is the same at every account of the programme, from { $accounts }: together they bring
        { $share } { $of }.
    .consequence =
        The customer learns to talk to somebody higher up, the account manager ceases to be the one to
        talk to, and the sales that depend on answering first go to whoever answers.
    .needs = what sellers say an approval of a price takes
p10-days = Days that an approval of a price takes
    .said =
        An approval of a price takes { $figure } days according to the sellers, and beyond { $limit } the
        offer usually comes late.

parameter-p10-days = Days for an approval of a price from which authority is lacking (P10)
    .why = How long an offer may wait without losing the occasion.

prb-approval-days = Days for an approval of a price
    .definition = Mean of the days that an approval takes, according to the sellers interviewed (Q37).
    .formula = mean of the answers
