# With which powers and with what backing accounts are served.

p10 =
    .meaning =
        Whoever stands before the customer cannot close: the question is carried inside, and the answer
        comes when the buyer has heard another offer.
    .stake =
        The wait is the same at { $accounts }: { $share } { $of } comes from there.
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
parameter-p10-escalated = Part of the offers that goes up for approval from which authority is lacking (P10)
    .why = How many offers somebody else may decide.
p10-escalated = Part of the offers that goes up for approval
    .said = { $figure } of the offers go up for approval, more than { $limit }.
prb-escalated = Part of the offers that goes up for approval
    .definition = Offers that somebody above the seller decides, over all; no table records it.
    .formula = offers approved by another ÷ offers

p08 =
    .meaning =
        Two people are paid for the same order, or neither knows whether they will be, and the customer
        gets two prices and two promises.
    .stake =
        The crossing reaches { $accounts }, and with { $affected ->
            [one] it
           *[other] them
        } { $share } { $of }.
    .consequence =
        As long as no rule of credit is written, each side protects its sale before the account, and what
        should be shared is kept back.
    .needs =
        the seller of each sale and the staff list of the department, or what sellers say of conflicts
p08-elsewhere = Sales of key accounts that others book
    .said =
        { $figure } of what the key accounts buy is credited to sellers outside the department, where
        beyond { $limit } it is no longer clear who answers for them.
p08-conflicts = How often there are conflicts, according to the sellers
    .said =
        Sellers give conflicts over clients or commissions a frequency of { $figure }, and from { $limit }
        on they are part of every month's work.

parameter-p08-elsewhere = Sales of key accounts booked by others that are tolerated (P08)
    .why = How much sold outside the department blurs who answers.
parameter-p08-conflicts = Frequency of conflicts, zero to four, from which it is a problem (P08)
    .why = How many conflicts over clients or commissions are tolerated.

p09 =
    .meaning =
        Whoever decides at the customer finds no equal across the table, and what exceeds the account
        manager is signed by nobody.
    .stake =
        Off that agenda { $affected ->
            [one] is
           *[other] are
        } { $accounts }, with { $share } { $of }.
    .consequence =
        In a hard negotiation the customer calls whom it knows at the top; if it knows nobody, it calls
        another supplier.
    .needs =
        the level of each key account and the record of the meetings of the top, or what sellers say of
        its support
p09-sponsored = Accounts of the first level that the top met in half a year
    .said =
        { $figure } of the accounts of the first level had a meeting with the top in half a year,
        below { $limit }.
p09-rating = Support from the top, according to the sellers
    .said =
        Sellers rate the support from the top at { $figure }, and at { $limit } or less they do not count
        on it.

parameter-p09-sponsored = Accounts of the first level that the top must meet in half a year (P09)
    .why = Which part of them needs a sponsor who is seen.
parameter-p09-rating = Rating of the support from the top at which it is weak (P09)
    .why = At which mark sellers count as left alone.

p11 =
    .meaning =
        The account manager is a messenger between areas that the customer never sees, and every matter of
        delivery or service waits to be translated.
    .stake =
        So { $affected ->
            [one] is
           *[other] are
        } { $accounts } served: { $share } { $of }.
    .consequence =
        What is lost between areas the account pays for in time, and the customer books it to the whole
        company.
    .needs = the record of interactions, with the area of who met the customer
p11-narrow = Accounts of the first levels that few of our areas deal with
    .said =
        In { $figure } of the accounts of the first levels fewer of our areas than needed deal with the
        customer, more than the limit of { $limit }.
p11-delivery = Deliveries complete and on time
    .said = { $figure } of the deliveries came complete and on time, less than { $limit }.

parameter-p11-areas = Areas of ours that must deal with an account of the first levels (P11)
    .why = With how many areas it counts as served by the company and not by one person.
parameter-p11-narrow = Part of accounts with few areas from which it is a problem (P11)
    .why = How many accounts served by few areas are tolerated.
parameter-p11-delivery = Deliveries complete and on time that are asked for (P11)
    .why = From which fulfilment on areas work together.

prb-sponsored = Accounts of the first level that the top met
    .definition = Of the accounts of level T1, those that the head of the company, or who reports to the head, met in half a year without being their seller.
    .formula = met ÷ accounts T1
prb-narrow = Accounts of the first levels that few areas deal with
    .definition = Of the accounts T1 and T2, those that fewer of our areas than asked for dealt with in the year.
    .formula = with few areas ÷ accounts T1 and T2
