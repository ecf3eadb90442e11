# Rules that the data break. First what forbids the import.

check-source-unreadable = { $source }: { $without } of { $rows } rows could not be read ({ $columns }). Most likely the mapping of its columns is wrong; correct it and import again.
check-source-incomplete = { $source }: { $without } of { $rows } rows lack what cannot be done without ({ $columns }). If it stands only in the first row of each group, repeat it in every row; if not, the mapping of the columns is wrong.
check-nothing-kept =
    { $rows ->
        [0] { $source }: has its headings and no row.
       *[other] { $source }: none of its { $rows } rows serves as a line of sales.
    }

check-credit-note-positive =
    { $rows ->
        [one] { $rows } line of a credit note comes with a positive amount; it counts as negative, by its type.
       *[other] { $rows } lines of credit notes come with a positive amount; they count as negative, by their type.
    }
check-invoice-negative =
    { $rows ->
        [one] { $rows } line of an invoice comes with a negative amount; it is added with its sign.
       *[other] { $rows } lines of invoices come with a negative amount; they are added with their sign.
    }
check-future-date =
    { $rows ->
        [one] { $rows } line of sales is dated after today.
       *[other] { $rows } lines of sales are dated after today.
    }
check-account-like-sum =
    { $rows ->
        [one] { $rows } customer has a name that looks like a total; please see that it is no sum.
       *[other] { $rows } customers have a name that looks like a total; please see that they are no sums.
    }
check-currency-odd =
    { $rows ->
        [one] { $rows } currency is not written with the three letters of ISO; its lines cannot be converted.
       *[other] { $rows } currencies are not written with the three letters of ISO; their lines cannot be converted.
    }
check-account-unknown =
    { $rows ->
        [one] { $rows } customer of the sales ledger is not in the list of customers; it is taken by the name it brings.
       *[other] { $rows } customers of the sales ledger are not in the list of customers; they are taken by the names they bring.
    }
check-seller-unknown =
    { $rows ->
        [one] { $rows } seller of the sales ledger is not in the staff list.
       *[other] { $rows } sellers of the sales ledger are not in the staff list.
    }
check-key-account-unknown =
    { $rows ->
        [one] { $rows } key account is neither in the list of customers nor in the sales ledger.
       *[other] { $rows } key accounts are neither in the list of customers nor in the sales ledger.
    }
check-manager-unknown =
    { $rows ->
        [one] { $rows } manager is not in the staff list.
       *[other] { $rows } managers are not in the staff list.
    }
check-manager-by-part =
    { $rows ->
        [one] { $rows } manager is named in part and taken for the only person it fits ({ $names }).
       *[other] { $rows } managers are named in part and taken for the only person each fits ({ $names }).
    }
check-seller-by-part =
    { $rows ->
        [one] { $rows } seller or owner is named in part and taken for the only person it fits ({ $names }).
       *[other] { $rows } sellers or owners are named in part and taken for the only person each fits ({ $names }).
    }
check-primary-overlap =
    { $rows ->
        [one] { $rows } account has two primary sellers at a time; the one who started later holds.
       *[other] { $rows } accounts have two primary sellers at a time; the one who started later holds.
    }
check-split-sum =
    { $rows ->
        [one] In { $rows } account the split between sellers does not add up to the whole; it is adjusted in proportion.
       *[other] In { $rows } accounts the split between sellers does not add up to the whole; it is adjusted in proportion.
    }
check-tax-id-shared =
    { $rows ->
        [one] { $rows } tax number stands in several accounts; they may be the same company.
       *[other] { $rows } tax numbers stand in several accounts; they may be the same company.
    }
check-ends-early-assignments =
    { $rows ->
        [one] { $rows } assignment ends before it starts.
       *[other] { $rows } assignments end before they start.
    }
check-ends-early-ka-status =
    { $rows ->
        [one] { $rows } spell as a key account ends before it starts.
       *[other] { $rows } spells as key accounts end before they start.
    }
check-ends-early-employees =
    { $rows ->
        [one] { $rows } person left before being hired.
       *[other] { $rows } people left before being hired.
    }
check-ends-early-quotas =
    { $rows ->
        [one] { $rows } quota ends before it starts.
       *[other] { $rows } quotas end before they start.
    }
check-outside-assignments-split =
    { $rows ->
        [one] { $rows } assignment credits less than nothing or more than the whole.
       *[other] { $rows } assignments credit less than nothing or more than the whole.
    }
check-outside-employees-fte =
    { $rows ->
        [one] { $rows } person has an impossible part of a full post.
       *[other] { $rows } people have an impossible part of a full post.
    }
check-outside-employees-variable-pct =
    { $rows ->
        [one] { $rows } person has an impossible variable part of the pay.
       *[other] { $rows } people have an impossible variable part of the pay.
    }
check-outside-opportunities-probability =
    { $rows ->
        [one] { $rows } opportunity has an impossible probability.
       *[other] { $rows } opportunities have an impossible probability.
    }
check-outside-contacts-level =
    { $rows ->
        [one] { $rows } contact has a level off the scale.
       *[other] { $rows } contacts have a level off the scale.
    }
check-outside-contacts-influence =
    { $rows ->
        [one] { $rows } contact has an influence off the scale.
       *[other] { $rows } contacts have an influence off the scale.
    }
check-outside-contacts-sentiment =
    { $rows ->
        [one] { $rows } contact has an attitude off the scale.
       *[other] { $rows } contacts have an attitude off the scale.
    }
check-judgement-of-nobody =
    { $rows ->
        [one] { $rows } judgement of sales by attention says of no account and no level; it is not used.
       *[other] { $rows } judgements of sales by attention say of no account and no level; they are not used.
    }
check-rate-not-positive =
    { $rows ->
        [one] { $rows } exchange rate is not positive.
       *[other] { $rows } exchange rates are not positive.
    }
check-rate-missing =
    { $months ->
        [one] The rate of { $code } to { $currency } is missing in { $months } month with sales, between { $first } and { $last }; { $lines } lines are left out of the figures.
       *[other] The rate of { $code } to { $currency } is missing in { $months } months with sales, between { $first } and { $last }; { $lines } lines are left out of the figures.
    }
check-credit-ratio = Credit notes amount to { $share } of what was invoiced, more than { $limit }.
check-negative-accounts =
    { $accounts ->
        [one] { $accounts } account adds up to negative sales, { $share } of the positive ones, more than { $limit }.
       *[other] { $accounts } accounts add up to negative sales, { $share } of the positive ones, more than { $limit }.
    }
check-months-without-sales =
    { $months ->
        [one] Between { $first } and { $last } there is { $months } month without any sale.
       *[other] Between { $first } and { $last } there are { $months } months without any sale.
    }
check-group-circle = Companies belong to one another in a circle: { $members }.
check-manager-circle = People are one another's superiors in a circle: { $members }.
check-tables-related = { $tables } tables ({ $names }…) were not recognised one by one and share codes ({ $codes }): they look like the dump of a database, whose tables must be joined. The way is a recipe: a folder with one SELECT per table of the ledger, given with --recipe.
check-lines-alike =
    { $rows ->
        [one] { $rows } line repeats the document, customer and amount of another with a different line number; it counts.
       *[other] { $rows } lines repeat the document, customer and amount of another with a different line number; they count.
    }
check-lines-across =
    { $rows ->
        [one] { $rows } line stands in another source too, with the same document, customer and amount; it counts in both. Please see that the files do not overlap.
       *[other] { $rows } lines stand in another source too, with the same document, customer and amount; they count in both. Please see that the files do not overlap.
    }
check-repeats-changed = “{ $source }” had rows set aside because a source that now changes had them too; please import it again.
check-examples = For example: { $examples }.
check-example = { $source }, row { $row } ({ $value })
check-outside-assessments-strategic-fit =
    { $rows ->
        [one] { $rows } assessment has a strategic fit off the scale.
       *[other] { $rows } assessments have a strategic fit off the scale.
    }
check-outside-assessments-reference-value =
    { $rows ->
        [one] { $rows } assessment has a reference value off the scale.
       *[other] { $rows } assessments have a reference value off the scale.
    }
check-outside-competence-assessments-level =
    { $rows ->
        [one] { $rows } competence has a level off the scale.
       *[other] { $rows } competences have a level off the scale.
    }
check-more-on-time-than-delivered =
    { $rows ->
        [one] { $rows } month of service has more deliveries on time than deliveries.
       *[other] { $rows } months of service have more deliveries on time than deliveries.
    }
check-more-closed-than-complained =
    { $rows ->
        [one] { $rows } month of service has more complaints closed than complaints.
       *[other] { $rows } months of service have more complaints closed than complaints.
    }
check-outside-assessments-openness =
    { $rows ->
        [one] { $rows } assessment has an openness off the scale.
       *[other] { $rows } assessments have an openness off the scale.
    }
check-outside-assessments-competitor-pressure =
    { $rows ->
        [one] { $rows } assessment has a competitor pressure off the scale.
       *[other] { $rows } assessments have a competitor pressure off the scale.
    }
