# Whether the programme measures itself, and keeps its rules and those of the law.

p28 =
    .meaning =
        A programme that is not measured is defended with anecdotes: nobody can say whether key accounts leave
        more than others, nor whether what is invested in them is of use.
    .stake =
        The lack reaches the whole programme, from { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        In the first hard budget the department will compete for resources with areas that do show figures,
        and what has improved will have nothing to be proved with.
    .needs = the list of key accounts and the records that feed the eight figures
p28-unmeasured = Figures of the programme without data, of eight
    .said =
        Of the eight figures by which a programme is governed, { $figure } have no data; with { $limit } it is
        already steered blind.

parameter-p28-figures = Figures without data, of eight, from which the programme is not measured (P28)
    .why = How many may be missing before there is nothing to decide by.

p29 =
    .meaning =
        Getting into the programme has requirements, and leaving it depends on somebody daring to propose it:
        the list keeps accounts out of habit, and their hours do not reach those that earned them.
    .stake =
        It is about { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        Each account that stays without a reason takes the place of another, and when it is at last taken off
        without rule or notice the customer will feel it as a slight.
    .needs = the list of key accounts with more than a year of history, and whether there is a written exit rule
p29-overstayed = Part of the key accounts that two reviews would have taken off
    .said =
        Of the { $n } key accounts that could be reviewed twice, { $figure } meet the conditions of exit both
        times and are still on the list, more than { $limit }.
p29-rule = Exit rule in writing
    .said = The company itself says that it has no exit rule in writing.

parameter-p29-overstayed = Part of accounts that should have left from which rules are missing (P29)
    .why = How many that stay are an exception and how many a habit.
parameter-p29-conditions = Conditions of exit to be met in each review (P29)
    .why = When an account should leave the programme.

p31 =
    .meaning =
        Data of persons are kept and buyers are dealt with without the documents that the law and an audit ask
        for first; it takes no bad faith to be at fault.
    .stake =
        It reaches { $accounts }, which { $affected ->
            [one] brings
           *[other] together bring
        } { $share } { $of }.
    .consequence =
        A complaint of one person or the audit of one large customer is enough to bring a whole account to a
        halt, and no sale of the year makes up for a fine or for being struck off as a supplier.
    .needs = the consent of the contacts, and what the company says of its privacy notice, gift register and competition training
p31-consent = Part of the contacts without consent on record
    .said =
        Of the { $n } contacts of these accounts, { $figure } have no consent on record; the limit is { $limit }.
p31-rules = Privacy notice, gift register and competition training in force
    .said =
        Of the documents the company accounts for (privacy notice, gift register, competition training of the
        last year), { $figure } are in force.

parameter-p31-consent = Part of contacts without consent from which one is at fault (P31)
    .why = How many may be missing as a formality.

prb-unmeasured = Figures without data
    .definition =
        Of eight (sales of the department, share of wallet, gross and net retention, contribution, strength of
        the relationship, plans and satisfaction), those that the data received do not allow to be computed.
    .formula = eight − figures with data
prb-overstayed = Accounts that should have left
    .definition =
        Part of the key accounts with two reviews that meet the conditions of exit in both; the earlier one is
        that of half a year before, or that of the study's former run.
    .formula = accounts with the conditions in two reviews ÷ accounts with two reviews
prb-exit-rule = Exit rule in force
    .definition = One if the company says it has an exit rule in writing, zero if it says it has none.
    .formula = number of exit rules in force
prb-compliant = Compliance documents in force
    .definition =
        Privacy notice, gift register and competition training of the last year that the company says it has,
        of those it accounts for.
    .formula = number of documents in force
prb-no-consent = Contacts without consent
    .definition = Part of the contacts of the accounts looked at without consent on record.
    .formula = contacts without consent ÷ contacts on record
