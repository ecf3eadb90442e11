# Errors of the command line.
cli-currency-invalid = “{ $currency }” is no currency: it is written with three letters, such as MXN, USD or EUR.
cli-figure-unknown = The last run of study "{ $study }" has no figure { $figure }. "llavero figures { $study }" shows them all.
cli-ledger-moved = The ledger of study "{ $study }" changed after the last run. Run "llavero analyse { $study }" and ask for the trace again.
cli-set-not-understood = "--set { $said }" cannot be understood: it is written name=value, or name= to return to the default.
cli-nobody-named = Nobody knows who changes the parameter. Say so with --by NAME.
