# Reglas que los datos incumplen. Primero lo que impide importar.

check-source-unreadable = { $source }: no se pudieron leer { $without } de { $rows } filas ({ $columns }). Lo más probable es que la correspondencia de columnas esté equivocada; hay que corregirla y volver a importar.
check-source-incomplete = { $source }: en { $without } de { $rows } filas falta lo indispensable ({ $columns }). Si solo viene en la primera fila de cada grupo, hay que repetirlo en todas; si no, la correspondencia de columnas está equivocada.
check-nothing-kept =
    { $rows ->
        [0] { $source }: trae los encabezados y ninguna fila.
       *[other] { $source }: ninguna de sus { $rows } filas sirve como línea de venta.
    }

check-credit-note-positive =
    { $rows ->
        [one] { $rows } línea de nota de crédito viene con importe positivo; se cuenta como negativa, por su tipo.
       *[other] { $rows } líneas de nota de crédito vienen con importe positivo; se cuentan como negativas, por su tipo.
    }
check-invoice-negative =
    { $rows ->
        [one] { $rows } línea de factura viene con importe negativo; se suma con su signo.
       *[other] { $rows } líneas de factura vienen con importe negativo; se suman con su signo.
    }
check-future-date =
    { $rows ->
        [one] { $rows } línea de venta tiene fecha posterior a hoy.
       *[other] { $rows } líneas de venta tienen fecha posterior a hoy.
    }
check-account-like-sum =
    { $rows ->
        [one] { $rows } cliente lleva un nombre que parece un total; conviene revisar que no sea una suma.
       *[other] { $rows } clientes llevan un nombre que parece un total; conviene revisar que no sean sumas.
    }
check-currency-odd =
    { $rows ->
        [one] { $rows } moneda no está escrita con las tres letras de la norma ISO; sus líneas no se pueden convertir.
       *[other] { $rows } monedas no están escritas con las tres letras de la norma ISO; sus líneas no se pueden convertir.
    }
check-account-unknown =
    { $rows ->
        [one] { $rows } cliente del libro de ventas no está en la lista de clientes; se toma con el nombre que trae.
       *[other] { $rows } clientes del libro de ventas no están en la lista de clientes; se toman con el nombre que traen.
    }
check-seller-unknown =
    { $rows ->
        [one] { $rows } vendedor del libro de ventas no está en la lista de personal.
       *[other] { $rows } vendedores del libro de ventas no están en la lista de personal.
    }
check-key-account-unknown =
    { $rows ->
        [one] { $rows } cuenta clave no aparece ni en la lista de clientes ni en el libro de ventas.
       *[other] { $rows } cuentas clave no aparecen ni en la lista de clientes ni en el libro de ventas.
    }
check-manager-unknown =
    { $rows ->
        [one] { $rows } jefe no está en la lista de personal.
       *[other] { $rows } jefes no están en la lista de personal.
    }
check-manager-by-part =
    { $rows ->
        [one] { $rows } jefe viene con parte de su nombre y se toma por la única persona a la que conviene ({ $names }).
       *[other] { $rows } jefes vienen con parte de su nombre y se toman por la única persona a la que conviene ({ $names }).
    }
check-seller-by-part =
    { $rows ->
        [one] { $rows } vendedor o responsable viene con parte de su nombre y se toma por la única persona a la que conviene ({ $names }).
       *[other] { $rows } vendedores o responsables vienen con parte de su nombre y se toman por la única persona a la que conviene ({ $names }).
    }
check-primary-overlap =
    { $rows ->
        [one] { $rows } cuenta tiene dos responsables principales a la vez; vale el que empezó después.
       *[other] { $rows } cuentas tienen dos responsables principales a la vez; vale el que empezó después.
    }
check-split-sum =
    { $rows ->
        [one] En { $rows } cuenta el reparto entre vendedores no suma el total; se ajusta en proporción.
       *[other] En { $rows } cuentas el reparto entre vendedores no suma el total; se ajusta en proporción.
    }
check-tax-id-shared =
    { $rows ->
        [one] { $rows } identificación fiscal está en varias cuentas; pueden ser la misma empresa.
       *[other] { $rows } identificaciones fiscales están en varias cuentas; pueden ser la misma empresa.
    }
check-ends-early-assignments =
    { $rows ->
        [one] { $rows } asignación termina antes de empezar.
       *[other] { $rows } asignaciones terminan antes de empezar.
    }
check-ends-early-ka-status =
    { $rows ->
        [one] { $rows } periodo de cuenta clave termina antes de empezar.
       *[other] { $rows } periodos de cuenta clave terminan antes de empezar.
    }
check-ends-early-employees =
    { $rows ->
        [one] { $rows } persona tiene fecha de baja anterior a la de alta.
       *[other] { $rows } personas tienen fecha de baja anterior a la de alta.
    }
check-ends-early-quotas =
    { $rows ->
        [one] { $rows } cuota termina antes de empezar.
       *[other] { $rows } cuotas terminan antes de empezar.
    }
check-outside-assignments-split =
    { $rows ->
        [one] { $rows } asignación reparte menos que nada o más que el total.
       *[other] { $rows } asignaciones reparten menos que nada o más que el total.
    }
check-outside-employees-fte =
    { $rows ->
        [one] { $rows } persona tiene una jornada imposible.
       *[other] { $rows } personas tienen una jornada imposible.
    }
check-outside-employees-variable-pct =
    { $rows ->
        [one] { $rows } persona tiene una parte variable del sueldo imposible.
       *[other] { $rows } personas tienen una parte variable del sueldo imposible.
    }
check-outside-opportunities-probability =
    { $rows ->
        [one] { $rows } oportunidad tiene una probabilidad imposible.
       *[other] { $rows } oportunidades tienen una probabilidad imposible.
    }
check-outside-contacts-level =
    { $rows ->
        [one] { $rows } contacto tiene un nivel fuera de la escala.
       *[other] { $rows } contactos tienen un nivel fuera de la escala.
    }
check-outside-contacts-influence =
    { $rows ->
        [one] { $rows } contacto tiene una influencia fuera de la escala.
       *[other] { $rows } contactos tienen una influencia fuera de la escala.
    }
check-outside-contacts-sentiment =
    { $rows ->
        [one] { $rows } contacto tiene una actitud fuera de la escala.
       *[other] { $rows } contactos tienen una actitud fuera de la escala.
    }
check-judgement-of-nobody =
    { $rows ->
        [one] { $rows } juicio de venta según la atención no dice de qué cuenta ni de qué nivel es; no se usa.
       *[other] { $rows } juicios de venta según la atención no dicen de qué cuenta ni de qué nivel son; no se usan.
    }
check-rate-not-positive =
    { $rows ->
        [one] { $rows } tipo de cambio no es positivo.
       *[other] { $rows } tipos de cambio no son positivos.
    }
check-rate-missing =
    { $months ->
        [one] Falta el tipo de cambio de { $code } a { $currency } en { $months } mes con ventas, entre el { $first } y el { $last }; { $lines } líneas quedan fuera de las cifras.
       *[other] Falta el tipo de cambio de { $code } a { $currency } en { $months } meses con ventas, entre el { $first } y el { $last }; { $lines } líneas quedan fuera de las cifras.
    }
check-credit-ratio = Las notas de crédito equivalen al { $share } de lo facturado, más del { $limit }.
check-negative-accounts =
    { $accounts ->
        [one] { $accounts } cuenta suma ventas negativas, por el { $share } de las positivas, más del { $limit }.
       *[other] { $accounts } cuentas suman ventas negativas, por el { $share } de las positivas, más del { $limit }.
    }
check-months-without-sales =
    { $months ->
        [one] Entre el { $first } y el { $last } hay { $months } mes sin ninguna venta.
       *[other] Entre el { $first } y el { $last } hay { $months } meses sin ninguna venta.
    }
check-group-circle = Hay empresas que pertenecen unas a otras en círculo: { $members }.
check-manager-circle = Hay personas que son jefes unas de otras en círculo: { $members }.
check-tables-related = { $tables } tablas ({ $names }…) no se reconocieron por separado y comparten claves ({ $codes }): parecen el volcado de una base de datos, cuyas tablas hay que unir. El camino es una receta: una carpeta con un SELECT por tabla del libro, que se da con --recipe.
check-lines-alike =
    { $rows ->
        [one] { $rows } línea repite documento, cliente e importe de otra con distinto número de línea; se cuenta.
       *[other] { $rows } líneas repiten documento, cliente e importe de otra con distinto número de línea; se cuentan.
    }
check-lines-across =
    { $rows ->
        [one] { $rows } línea está también en otra fuente con el mismo documento, cliente e importe; se cuenta en ambas. Conviene revisar que los archivos no se traslapen.
       *[other] { $rows } líneas están también en otra fuente con el mismo documento, cliente e importe; se cuentan en ambas. Conviene revisar que los archivos no se traslapen.
    }
check-repeats-changed = «{ $source }» tenía filas apartadas por estar también en una fuente que ahora cambia; conviene importarla de nuevo.
check-examples = Por ejemplo: { $examples }.
check-example = { $source }, fila { $row } ({ $value })
check-outside-assessments-strategic-fit =
    { $rows ->
        [one] { $rows } valoración tiene un encaje estratégico fuera de la escala.
       *[other] { $rows } valoraciones tienen un encaje estratégico fuera de la escala.
    }
check-outside-assessments-reference-value =
    { $rows ->
        [one] { $rows } valoración tiene un prestigio fuera de la escala.
       *[other] { $rows } valoraciones tienen un prestigio fuera de la escala.
    }
check-outside-competence-assessments-level =
    { $rows ->
        [one] { $rows } evaluación tiene un nivel fuera de la escala.
       *[other] { $rows } evaluaciones tienen un nivel fuera de la escala.
    }
check-more-on-time-than-delivered =
    { $rows ->
        [one] { $rows } mes de servicio tiene más entregas a tiempo que entregas.
       *[other] { $rows } meses de servicio tienen más entregas a tiempo que entregas.
    }
check-more-closed-than-complained =
    { $rows ->
        [one] { $rows } mes de servicio tiene más quejas cerradas que quejas.
       *[other] { $rows } meses de servicio tienen más quejas cerradas que quejas.
    }
check-outside-assessments-openness =
    { $rows ->
        [one] { $rows } valoración tiene una apertura fuera de la escala.
       *[other] { $rows } valoraciones tienen una apertura fuera de la escala.
    }
check-outside-assessments-competitor-pressure =
    { $rows ->
        [one] { $rows } valoración tiene una presión de la competencia fuera de la escala.
       *[other] { $rows } valoraciones tienen una presión de la competencia fuera de la escala.
    }
