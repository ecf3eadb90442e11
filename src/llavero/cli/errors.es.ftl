# Errores de la línea de comandos.
cli-currency-invalid = «{ $currency }» no es una moneda: se escribe con tres letras, por ejemplo MXN, USD o EUR.
cli-figure-unknown = La última corrida del estudio «{ $study }» no tiene la cifra { $figure }. Con «llavero figures { $study }» se ven todas.
cli-ledger-moved = El libro del estudio «{ $study }» cambió después de la última corrida. Ejecute «llavero analyse { $study }» y vuelva a pedir el rastro.
cli-set-not-understood = No se entiende «--set { $said }»: se escribe nombre=valor, o nombre= para volver al valor por omisión.
cli-nobody-named = No se sabe quién cambia el parámetro. Indíquelo con --by NOMBRE.
criteria-not-an-order =
    «{ $said }» no nombra una vez cada criterio.{ $odds ->
        [0] {""}
       *[other] {" "}Sobran: { $odd }.
    }{ $absents ->
        [0] {""}
       *[other] {" "}Faltan: { $absent }.
    }
criteria-not-compared = Fila { $row }: «{ $one }» y «{ $other }» no se comparan con { $times }. Se comparan dos grupos (today, tomorrow, strategy, relation) o dos criterios del mismo grupo, con un número de un noveno a nueve.
criteria-pairs-missing = Faltan comparaciones de { $member }: { $pairs }.
judgements-unreadable = { $file }, fila { $row }: no es una comparación. Se espera un CSV en UTF-8 con las columnas one, other y times.
judgements-contradict = Las comparaciones de { $file } se contradicen y no dan pesos. { $nodes }
ranks-or-judgements = Los pesos se toman de un orden o de comparaciones, no de ambos.
