no-sales = The ledger holds no sales, interviews or staff list, and without one of the three there is nothing to analyse. Import them first with "llavero import".
no-sales-before-as-of = Every sale is later than the as-of date { $as_of }; the first is of { $first }.
not-analysed = Study "{ $study }" has not been analysed yet. Run "llavero analyse { $study }".
run-of-another-version = The latest run of "{ $study }" was written by another version of Llavero, which this one does not understand. Run "llavero analyse { $study }".
parameter-unknown = "{ $parameter }" is no parameter. "llavero parameters STUDY" shows them all.
parameter-not-a-number = "{ $value }" is no value for { $parameter }: it is written with digits and a decimal point or comma, such as 0.35, without marks between thousands, or as a percentage where the parameter is a part.
parameter-out-of-range = { $value } is not admitted for { $parameter }: it must lie between { $least } and { $most }.
parameter-not-whole = { $value } is not admitted for { $parameter }: it must be a whole number.
parameters-out-of-order = With { $parameter } at { $value } the thresholds would be out of order: it cannot be less than { $lower }, which is at { $least }.
choices-unreadable =
    { $count ->
        [one] Row { $rows } of { $file }, which keeps the parameters that were changed, cannot be understood. Mend it or take it out.
       *[other] Rows { $rows } of { $file }, which keeps the parameters that were changed, cannot be understood. Mend them or take them out.
    }
locks-unreadable =
    { $count ->
        [one] Row { $rows } of { $file }, which keeps who decided who serves each account, cannot be understood. Mend it or take it out.
       *[other] Rows { $rows } of { $file }, which keeps who decided who serves each account, cannot be understood. Mend them or take them out.
    }
