# Whether what the accounts owe is within what was agreed.

p24 =
    .meaning =
        The company finances these accounts beyond what it signed, and that money is not in the sales figure
        for which they are praised.
    .stake =
        Past the limit by themselves are { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        Late payment is often the first sign of a customer in trouble or of a claim that nobody closed, and
        whoever collects without whoever serves, or the other way round, loses the money or the account.
    .needs = the due and payment dates of the invoices
p24-overdue = Part of what is owed that is more than ninety days overdue
    .said =
        Of what these accounts owe, { $figure } has been due for more than ninety days, above { $limit }.
p24-days = Days of sales to be collected beyond the terms
    .said =
        What is past due and not collected amounts to { $figure } days of sales, where the margin over the
        terms is { $limit }.

parameter-p24-overdue = Part more than ninety days overdue from which there is credit risk (P24)
    .why = How much of what is owed may be long overdue.
parameter-p24-days = Days to collect beyond the terms from which there is credit risk (P24)
    .why = How far collection may stretch beyond what was agreed.

prb-overdue = Part of what is open that is long overdue
    .definition =
        Part of what the accounts looked at owe that has been due for more than ninety days; with several
        currencies, of the lines.
    .formula = due for more than ninety days ÷ to be collected
prb-collection = Days to collect beyond the terms
    .definition =
        Days of the year's sales that the accounts looked at owe past the day agreed: days to collect less
        those of the terms.
    .formula = past due ÷ billed in the year × days of the year
