# Why a row is set aside, and the file in which the rows set aside are seen.

aside-sheet = Set aside
aside-file = File
aside-row = Row
aside-rule = Rule

aside-repeated-heading = The row repeats the names of the columns.
aside-totals-row = The row is a total or subtotal, not a record.
aside-state-not-counted = The document or the person is in a state that does not count.
aside-other-currency = The rate leads to another currency than the study's.
aside-no-value = “{ $column }” is missing and cannot be done without.
aside-unreadable = The value of “{ $column }” cannot be read and cannot be done without.
aside-implausible-date = The date in “{ $column }” cannot be of a sale of this company.
aside-duplicate = The row is there already: it equals an earlier one.
aside-sold-again = The line tells again a sale of another file (same customer, product, amount and month): it would count twice.
aside-repeated-code = The code is there already with other data; the first row is kept.
aside-value-unread = The row is kept, but without the value of “{ $columns }”, which cannot be read.
