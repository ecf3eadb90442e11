# Errors of the command line.
cli-currency-invalid = “{ $currency }” is no currency: it is written with three letters, such as MXN, USD or EUR.
cli-figure-unknown = The last run of study "{ $study }" has no figure { $figure }. "llavero figures { $study }" shows them all.
cli-ledger-moved = The ledger of study "{ $study }" changed after the last run. Run "llavero analyse { $study }" and ask for the trace again.
cli-set-not-understood = "--set { $said }" cannot be understood: it is written name=value, or name= to return to the default.
cli-nobody-named = Nobody knows who changes the parameter. Say so with --by NAME.
criteria-not-an-order =
    “{ $said }” does not name each criterion once.{ $odds ->
        [0] {""}
       *[other] {" "}Odd ones: { $odd }.
    }{ $absents ->
        [0] {""}
       *[other] {" "}Missing: { $absent }.
    }
criteria-not-compared = Row { $row }: “{ $one }” and “{ $other }” are not compared by { $times }. Two clusters are compared (today, tomorrow, strategy, relation), or two criteria of one cluster, by a number from one ninth to nine.
criteria-pairs-missing = Comparisons of { $member } are missing: { $pairs }.
judgements-unreadable = { $file }, row { $row }: it is no comparison. A CSV in UTF-8 with the columns one, other and times is expected.
judgements-contradict = The comparisons of { $file } contradict one another and give no weights. { $nodes }
ranks-or-judgements = Weights are taken from an order or from comparisons, not from both.
cli-seller-unknown = Nobody with key accounts goes by “{ $seller }”. Known codes: { $known }.
cli-nobody-to-invite = Nobody in the study “{ $study }” serves designated key accounts. Bring the list of key accounts and who serves them, or make forms one by one with “llavero interview form { $study } SELLER”.
cli-interview-code-invalid = “{ $said }” cannot be a code: it is written with letters and digits, such as V05.
cli-interviewed-before = The study “{ $study }” has an interview of { $code } that came in another way. Correct it there, or delete it first with “llavero interview delete { $study } { $code }”.
cli-coder-missing = Say who coded with --coder CODE.
cli-nothing-to-code = The study “{ $study }” has no open answers to code.
cli-which-account = Say of which account the plan is, or ask with --all for those of all key accounts; not both.
cli-no-key-accounts = The study “{ $study }” does not say which accounts are key on the as-of date. Name an account, or import the list of key accounts.
cli-run-is-older = The ledger has changed since the last run, and the plan would mix two dates. Run “llavero analyse { $study }”.
cli-nobody-known = The last run knows nobody at { $account }: it is not one of the key accounts looked at, or has no contacts on record. Import its contacts and analyse again.
cli-not-a-drawing = "{ $file }" is no file for a drawing: use .svg or .docx.
cli-no-orgchart = The last run does not know who reports to whom. Import a staff list with everyone's direct manager, or with their path in the org chart, and analyse again.
cli-lock-not-understood = “{ $said }” cannot be understood: write the account, an equals sign and the person.
cli-no-such-person = “{ $said }” is not exactly one of the people who may serve accounts: { $people }.
cli-account-not-divided = { $account } is not one of the accounts that are divided.
cli-nothing-to-divide = Study “{ $study }” has no key accounts to divide, or nobody serves them. See llavero findings { $study }.
cli-paper-twice = A template has its own paper: leave out --paper, or the template.
cli-key-without-codes = --key says who each code stands for: it goes with --anonymous.
