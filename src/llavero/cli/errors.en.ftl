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
