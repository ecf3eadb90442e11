# Errors of an import.

import-running = Another import into the study “{ $study }” is under way (process { $process }). Please wait until it ends.
import-questions-open =
    { $questions ->
        [one] There is { $questions } question that a person must decide; nothing was imported.
       *[other] There are { $questions } questions that a person must decide; nothing was imported.
    }
import-nothing-recognised =
    { $files ->
        [one] No table of the ledger was recognised in { $names }; nothing was imported.
       *[other] No table of the ledger was recognised in { $files } sources ({ $names }); nothing was imported.
    }
import-checks-failed = The data break rules without which no figure would be true; nothing was imported.
import-marked-key-accounts =
    { $rows ->
        [one] The list marks one customer as a key account.
       *[other] The list marks { $rows } customers as key accounts.
    }
import-vacant-posts =
    { $rows ->
        [one] One row is a vacant post; it counts as no person and the org chart shows it.
       *[other] { $rows } rows are vacant posts; they count as no people and the org chart shows them.
    }

import-date-of-month = No column has the date; “{ $column }” is the first day of the month of “{ $month }” and “{ $year }”.
import-date-of-month-alone = “{ $month }” has the month and no day; the first day of each month is taken.
import-amount-of-factors = No column has the amount; “{ $column }” is computed: { $factors }.
import-cost-of-factors = No column has the cost of the line; it is computed: { $factors }.
import-amount-without-tax = No column has the amount without tax; it is computed: { $terms }.
import-customer-above = The customer of each line is the one of the row above its lines.
import-months-unfolded = Each month, from “{ $first }” to “{ $last }”, has a column of its own: each cell with an amount is taken as a sale of the first day of its month, without a document.
import-rate-of-amounts = The rate of exchange of each line is computed of its amounts in two currencies: { $factors }.
import-sellers-named = Codes of sellers are read with the names that “{ $list }” gives.
import-path-of-levels = The department and the place in the org chart are made of the columns “{ $levels }”, from the top down.
import-number-of-series = The number of a document is made of “{ $series }” and “{ $number }”, since each series counts for itself.
