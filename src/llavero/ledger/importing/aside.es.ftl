# Por qué una fila se aparta, y el archivo en que se ven las filas apartadas.

aside-sheet = Apartadas
aside-file = Archivo
aside-row = Fila
aside-rule = Regla

aside-repeated-heading = La fila repite los nombres de las columnas.
aside-totals-row = La fila es un total o subtotal, no un registro.
aside-state-not-counted = El documento o la persona está en un estado que no cuenta.
aside-other-currency = El tipo de cambio lleva a otra moneda que la del estudio.
aside-no-value = Falta «{ $column }», que es indispensable.
aside-unreadable = No se puede leer el valor de «{ $column }», que es indispensable.
aside-implausible-date = La fecha de «{ $column }» no puede ser de una venta de esta empresa.
aside-duplicate = La fila ya está: es igual a otra anterior.
aside-sold-again = La línea repite una venta de otro archivo (mismo cliente, producto, importe y mes): contaría dos veces.
aside-repeated-code = El código ya está con otros datos; se conserva la primera fila.
aside-value-unread = La fila se conserva, pero sin el valor de «{ $columns }», que no se puede leer.
