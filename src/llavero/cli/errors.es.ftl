# Errores de la línea de comandos.
cli-currency-invalid = «{ $currency }» no es una moneda: se escribe con tres letras, por ejemplo MXN, USD o EUR.
