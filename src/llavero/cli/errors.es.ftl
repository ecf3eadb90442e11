# Errores de la línea de comandos.
cli-currency-invalid = «{ $currency }» no es una moneda: se escribe con tres letras, por ejemplo MXN, USD o EUR.
cli-figure-unknown = La última corrida del estudio «{ $study }» no tiene la cifra { $figure }. Con «llavero figures { $study }» se ven todas.
cli-ledger-moved = El libro del estudio «{ $study }» cambió después de la última corrida. Ejecute «llavero analyse { $study }» y vuelva a pedir el rastro.
