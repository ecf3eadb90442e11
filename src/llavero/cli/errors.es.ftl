# Errores de la línea de comandos.
cli-currency-invalid = «{ $currency }» no es una moneda: se escribe con tres letras, por ejemplo MXN, USD o EUR.
cli-figure-unknown = La última corrida del estudio «{ $study }» no tiene la cifra { $figure }. Con «llavero figures { $study }» se ven todas.
cli-ledger-moved = El libro del estudio «{ $study }» cambió después de la última corrida. Ejecute «llavero analyse { $study }» y vuelva a pedir el rastro.
cli-set-not-understood = No se entiende «--set { $said }»: se escribe nombre=valor, o nombre= para volver al valor por omisión.
cli-nobody-named = No se sabe quién cambia el parámetro. Indíquelo con --by NOMBRE.
