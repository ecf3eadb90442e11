# Why each thing is proposed when a file is recognised, and what is asked.

recognition-schema-name = the heading is the name of the column
recognition-answered = a person decided so
recognition-kept = the kept mapping says so

recognition-kept-title = How “{ $raw }” is read.
recognition-kept-how =
    It may be corrected: each [[column]] says which heading (source) is which column (target).
    The next file with the same headings will be read this way.
recognition-kept-fill-down = Headings that are blank from the second line of each document on.
recognition-kept-constants = Values that are the same for every row.
recognition-kept-rows = Only rows with these values are kept; "" is a blank cell.
