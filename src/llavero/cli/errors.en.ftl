# Errors of the command line.
cli-currency-invalid = “{ $currency }” is no currency: it is written with three letters, such as MXN, USD or EUR.
