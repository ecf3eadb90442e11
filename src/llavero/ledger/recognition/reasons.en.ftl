# Why each thing is proposed when a file is recognised, and what is asked.

recognition-table = its headings and values are those of the table “{ $table }”
recognition-table-close = it may be the table “{ $table }” or also: { $others }
recognition-table-none = no heading belongs to a known table
recognition-table-lacks = the nearest is the table “{ $table }”, but this is missing: { $columns }
recognition-table-little = the nearest is the table “{ $table }”, but few headings say so
recognition-hidden-copy =
    it is a hidden sheet and one in sight is the table “{ $table }” already: show it to have it imported
recognition-months-across =
    the periods run across, from “{ $first }” to “{ $last }”; one row per document is needed,
    with its date in a column
recognition-months-beside =
    these are sales by month and there are sales by document already: they would count twice. If they are of
    other years, import them before the documents
recognition-ages =
    it is what customers owe by age: it says what each owes, not what it bought, and no figure rests on it
recognition-system = it is the export “{ $shape }” of { $system }

recognition-schema-name = the heading is the name of the column
recognition-answered = a person decided so
recognition-kept = the kept mapping says so
recognition-preset = { $system } exports it so (“{ $shape }”)
recognition-heading = “{ $heading }” says it and the values agree
recognition-heading-likely = “{ $heading }” usually says this and the values agree
recognition-heading-faint = “{ $heading }” may be this, but does not say it clearly
recognition-heading-blank = “{ $heading }” says it, though it has no value
recognition-no-code = there is no code; “{ $heading }” is taken to tell each one apart
recognition-same-as = “{ $heading }” serves as code and as name
recognition-made-from-row = there is no code; it is made from file and row
recognition-candidate = “{ $heading }” may be this column too
recognition-rivals = “{ $heading }” and also { $others } may be this column
recognition-chosen-among = “{ $heading }” is preferred; these may be it too: { $others }
recognition-column-missing =
    the table “{ $table }” needs the column “{ $column }” and no heading says it

recognition-net-proven = “{ $heading }” plus the tax gives the total: it is the amount without tax
recognition-net-line = “{ $heading }” is quantity times price
recognition-undiscounted = “{ $heading }” is the amount before the discount
recognition-repeated =
    “{ $heading }” repeats one amount on each line of the document: it looks like its total
recognition-taxed =
    “{ $heading }” seems to include tax and there is no amount without it; sales are measured
    without tax
recognition-total-untold = “{ $heading }”: nothing in the file says that it includes tax
recognition-scaled =
    “{ $heading }” seems to be in thousands or millions, and it would be read as it stands, in units: it is
    better to import the whole amounts

recognition-dates-ask =
    “{ $heading }”: { $example } may be day/month or month/day, and nothing in the files decides it
recognition-dates-mixed =
    “{ $heading }” mixes dates that can only be day/month with others that can only be month/day
recognition-dates-file = “{ $heading }” is read as “{ $other }”, of the same file
recognition-dates-import = “{ $heading }” is read as the dates of the other files
recognition-dates-steady = “{ $heading }”: in this order the dates advance with the documents
recognition-dates-monthly = “{ $heading }”: in this order it is always the same day of each month
recognition-dates-comma = “{ $heading }”: where the decimal mark is a comma, the day comes first
recognition-dates-custom =
    “{ $heading }”: in this order the dates fill months in a row, and it is the language's usual one
recognition-decimals-ask = “{ $heading }”: the mark may stand before thousands or before decimals
recognition-decimals-mixed = “{ $heading }” mixes amounts with decimal points and decimal commas
recognition-decimals-file = “{ $heading }” is read as the other amounts of the file
recognition-decimals-import = “{ $heading }” is read as the amounts of the other files
recognition-decimals-thousands =
    “{ $heading }”: in every value three digits follow the mark, so it groups thousands
recognition-decimals-custom = “{ $heading }” is read as the study usually writes numbers
recognition-currency-ask = “{ $heading }” holds amounts in several currencies: { $currencies }
recognition-currency-some =
    some amounts of “{ $heading }” say { $currencies } and others say no currency: in which are all read?
    Those that say another are set aside

recognition-rates-pairs =
    each row goes from one currency to another; those that lead to { $currency } are read, by “{ $heading }”
recognition-rates-elsewhere =
    these are rates from one currency to another and none leads to { $currency }, the study's
    (column “{ $heading }”)
recognition-rates-unclear =
    these are rates between currencies and it is not known from which to which: { $headings }

recognition-value-ask = what does “{ $value }” mean in “{ $heading }”?
recognition-keys-ask =
    are the customers with “{ $values }” in “{ $heading }” key accounts? No list says which ones are
recognition-credit-notes-by-name = it is called “{ $name }” and no amount has a sign: every row is of a credit note and is subtracted
recognition-region-of-seller = it is of who sells and not of the sale: it always follows “{ $seller }”
recognition-rows-ask = are the rows with “{ $value }” in “{ $heading }” sales?
recognition-rows-left = it says the state of the document; left out: { $values }
recognition-all-valid = it says the state of the document, and all are valid

recognition-ignored-secret = it is a password or an access key: it is never read
recognition-ignored-personal = it is personal data that is not needed
recognition-ignored-pay = it is what people are paid; only a yearly cost is imported, if asked for
recognition-ignored-technical = it is internal data of the system
recognition-ignored-supplier = it is the supplier's, not the customer's
recognition-ignored-address = it is an address and is not needed
recognition-ignored-web = it is a web page and is not needed
recognition-ignored-tax = it is a tax; sales are measured without tax
recognition-ignored-discount = it is a discount; the net amount already counts it
recognition-ignored-taxed = it is a total that includes or may include tax
recognition-ignored-unit-cost = it is the cost of a unit; that of the line is needed
recognition-ignored-derived = it is computed from other columns
recognition-ignored-balance = it is a balance or a payment, not a sale
recognition-ignored-shipping = it is of the delivery, not of the sale
recognition-ignored-exchange = it is an exchange rate; those are read from their own table
recognition-ignored-terms = it is a payment term
recognition-ignored-note = it is a note
recognition-ignored-dynamic-account = it is a ledger account of the report
recognition-ignored-line-kind = it is the kind of the line, not of the document
recognition-ignored-empty = it has no value at all
recognition-ignored-rival = “{ $chosen }” was preferred for the column “{ $column }”
recognition-ignored-content =
    the heading looks like the column “{ $column }”, but the values cannot be that
recognition-ignored-unknown = it belongs to no column

recognition-kept-title = How “{ $raw }” is read.
recognition-kept-how =
    It may be corrected: each [[column]] says which heading (source) is which column (target).
    The next file with the same headings will be read this way.
recognition-kept-questions =
    Open questions: they are answered by correcting the column and deleting the question.
recognition-kept-fill-down = Headings that are blank from the second line of each document on.
recognition-kept-constants = Values that are the same for every row.
recognition-kept-rows = Only rows with these values are kept; "" is a blank cell.
