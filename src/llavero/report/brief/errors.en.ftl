# Why a brief is not understood

check-brief-not-understood = { $count ->
    [one] The brief { $file } has one fault.
   *[other] The brief { $file } has { $count } faults.
 }
check-brief-place = { $where } (line { $line })
check-brief-no-file = { $where }: it cannot be read.
check-brief-no-toml = { $where }: it is not TOML: { $what }
check-brief-missing = { $where }: it is missing.
check-brief-unknown-field = { $where }: nothing asks for it; it may be misspelt.
check-brief-not-text = { $where }: it must be a text.
check-brief-not-number = { $where }: it must be a number that is not negative.
check-brief-not-positive = { $where }: it must be greater than zero.
check-brief-not-flag = { $where }: it must be true or false.
check-brief-not-list = { $where }: it must be a list of texts.
check-brief-not-table = { $where }: it must be a table.
check-brief-not-tables = { $where }: it must be a list of tables.
check-brief-name-taken = { $where }: that name already stands for a kind of number.
check-brief-unknown-name = { $where }: nothing is called { $what }.
check-brief-nothing-asked = { $where }: it does not say what to look for.
check-brief-clue = { $where }: “{ $what }” is not understood.
check-brief-expression = { $where }: the regular expression is wrong: { $what }
check-brief-number-twice = { $where }: the number { $what } is there twice.
check-brief-id-twice = { $where }: the content { $what } is there twice.
