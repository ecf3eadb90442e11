# ¿Qué podría comprar cada cuenta que hoy no compra?

whitespace-heading = Espacios en blanco: lo que las cuentas aún no compran
whitespace-open =
    De { $accounts } cuentas y { $lines } líneas de producto quedan { $open ->
        [one] un espacio abierto
       *[other] { $open } espacios abiertos
    }: líneas que la cuenta no compró en el periodo y que sí compra { $penetration } o más de sus
    semejantes.
whitespace-alike-segment =
    Semejantes son las de su segmento, hasta { $band } veces mayores o menores, que más se le
    parecen en lo que compran.
whitespace-alike-size =
    Semejantes son, a falta de segmentos, las cuentas hasta { $band } veces mayores o menores que
    más se le parecen en lo que compran.
whitespace-potential =
    Si cada cuenta dedicara a ellas lo que dedican sus semejantes, la venta crecería
    { $potential } al año (entre { $low } y { $high } según los cuartiles), { $share } de la actual.
whitespace-ask =
    Es lo que compran otras, no lo que la cuenta necesita: cada espacio es una pregunta para la
    próxima visita y no una cuota.
whitespace-none =
    Ninguna de las { $accounts } cuentas deja sin comprar una línea, de { $lines }, que compre la
    mayoría de sus semejantes: crecer en ellas pide vender más de lo mismo y no líneas nuevas.
whitespace-tried =
    La idea se probó hacia atrás. Con las compras del año anterior se sugirió a cada cuenta
    { $suggestions ->
        [one] la línea que le faltaba
       *[other] las { $suggestions } líneas que le faltaban
    } y más compraban sus semejantes: { $precision } de { $suggested } sugerencias se compró en el año
    siguiente, frente a { $popular } con la línea más común y { $base } al azar.
whitespace-tried-few =
    La idea se probó hacia atrás con las compras del año anterior, pero solo { $suggested ->
        [one] había una sugerencia que hacer
       *[other] había { $suggested } sugerencias que hacer
    }: { $right ->
        [0] ninguna se compró
        [one] una se compró
       *[other] { $right } se compraron
    } en el año siguiente. Con tan pocas no puede decirse si la semejanza acierta, y los espacios son
    hipótesis.
whitespace-better =
    La diferencia de { $gain } con la regla simple (entre { $low } y { $high }) se sostiene: parecerse
    a otras cuentas anticipa la compra, y la tabla se ordena según ello.
whitespace-same =
    La diferencia de { $gain } con la regla simple (entre { $low } y { $high }) no se distingue de
    cero: la semejanza no supera a lo más común, así que la tabla se ordena por lo común de cada
    línea y de las semejantes solo toma el importe.
whitespace-worse =
    La regla simple acierta más (diferencia de { $gain }, entre { $low } y { $high }): la semejanza no
    sirve aquí para elegir la línea, así que la tabla se ordena por lo común de cada línea y de las
    semejantes solo toma el importe.
whitespace-untried =
    El libro de ventas no cubre el año anterior completo, o nada quedaba por sugerir, de modo que la
    idea no pudo probarse hacia atrás: los espacios son hipótesis sin historial.
whitespace-closed =
    { $closed ->
        [0] La lista de líneas que no se compran no cierra ninguna hoy.
        [one] Un espacio se da por cerrado porque la cuenta rechazó la línea, no le aplica o la
            tiene contratada con otro.
       *[other] Se dan por cerrados { $closed } espacios porque la cuenta rechazó la línea, no le
            aplica o la tiene contratada con otro.
    }
whitespace-unstated =
    Ninguna lista dice qué líneas se rechazaron, no aplican o están contratadas con otro proveedor:
    todo lo que no se compra se toma por abierto hasta que alguien lo registre.
whitespace-few-title = No hay con quién comparar
whitespace-few =
    Con { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    } y { $lines ->
        [one] { $lines } línea
       *[other] { $lines } líneas
    } no puede decirse qué le falta a cada una por lo que compran las demás.
whitespace-no-lines =
    El libro de ventas no dice la línea de producto, por lo que no se ve qué podría comprar cada
    cuenta que hoy no compra.
    .remedy = Impórtese la línea o familia de cada partida.

whitespace-table = Mayores espacios abiertos de las cuentas mayores, al año
whitespace-column-line = Línea
whitespace-column-buyers = Semejantes que la compran
whitespace-column-potential = Potencial
whitespace-column-range = Rango (cuartiles)
whitespace-range = { $low } a { $high }
whitespace-map = Parte de su compra que cada cuenta dedica a cada línea, y espacios (·: ni la compra ni es usual)
whitespace-state-open = abierto
whitespace-state-unusual = ·
whitespace-state-refused = rechazada
whitespace-state-not-applicable = no aplica
whitespace-state-contract = contrato

ws-accounts = Cuentas comparadas
    .definition = Grupos con compras positivas en el periodo en alguna línea de producto, sin los que reúnen a muchos clientes.
    .formula = #{ "{" }cuenta: compra > cero{ "}" }
ws-lines = Líneas comparadas
    .definition = Líneas de producto con venta positiva en el periodo; las mayores, si son muchas.
    .formula = #{ "{" }línea: venta > cero{ "}" }
ws-open = Espacios abiertos
    .definition = Pares de cuenta y línea que la cuenta no compró, que compran bastantes de sus semejantes y que nadie da por cerrados.
    .formula = #{ "{" }cuenta, línea: no comprada, usual entre semejantes{ "}" }
ws-potential = Potencial de los espacios abiertos
    .definition = Por cada espacio abierto, tamaño de la cuenta por parte mediana que le dedican las semejantes que la compran, por frecuencia con que se compra.
    .formula = Σ tamaño × mediana de la parte × frecuencia
ws-potential-low = Potencial de los espacios abiertos, cuartil inferior
    .definition = El potencial con el primer cuartil de la parte en lugar de la mediana.
    .formula = Σ tamaño × primer cuartil de la parte × frecuencia
ws-potential-high = Potencial de los espacios abiertos, cuartil superior
    .definition = El potencial con el tercer cuartil de la parte en lugar de la mediana.
    .formula = Σ tamaño × tercer cuartil de la parte × frecuencia
ws-potential-share = Potencial sobre la venta
    .definition = Potencial de los espacios abiertos sobre las ventas positivas del periodo.
    .formula = potencial ÷ Σ s
ws-closed = Espacios cerrados
    .definition = Pares de cuenta y línea que la lista da por rechazados, no aplicables o contratados con otro en la fecha de corte.
    .formula = #{ "{" }cuenta, línea: cerrada{ "}" }
ws-suggested = Sugerencias de la prueba
    .definition = Líneas que se habrían sugerido al terminar el periodo anterior.
    .formula = Σ mínimo(sugerencias, líneas no compradas)
ws-right = Sugerencias de la prueba que se compraron
    .definition = Líneas sugeridas por semejanza que se compraron en el periodo.
    .formula = sugeridas y compradas
ws-precision = Acierto de las sugerencias
    .definition = Proporción de las líneas sugeridas por semejanza que se compraron en el periodo.
    .formula = sugeridas y compradas ÷ sugeridas
ws-popular = Acierto de la línea más común
    .definition = Proporción de acierto si a cada cuenta se sugiere la línea no comprada que más cuentas compran.
    .formula = sugeridas y compradas ÷ sugeridas, regla simple
ws-base = Acierto al azar
    .definition = Proporción de las líneas no compradas en el periodo anterior que se compraron en este.
    .formula = no compradas antes y compradas ahora ÷ no compradas antes
ws-lift = Veces que la semejanza mejora el azar
    .definition = Acierto de las sugerencias sobre acierto al azar.
    .formula = acierto ÷ acierto al azar
ws-gain = Ventaja de la semejanza sobre la línea más común
    .definition = Acierto de las sugerencias menos acierto de la regla simple.
    .formula = acierto − acierto de la regla simple
ws-gain-low = Ventaja de la semejanza, límite inferior
    .definition = Valor que superan diecinueve de cada veinte remuestreos de cuentas.
    .formula = percentil inferior del bootstrap bayesiano
ws-gain-high = Ventaja de la semejanza, límite superior
    .definition = Valor que no alcanzan diecinueve de cada veinte remuestreos de cuentas.
    .formula = percentil superior del bootstrap bayesiano
ws-space = Potencial de una línea en una cuenta
    .definition = Tamaño de la cuenta por la parte mediana que dedican a la línea las semejantes que la compran.
    .formula = tamaño × mediana de la parte
ws-space-low = Potencial de una línea en una cuenta, cuartil inferior
    .definition = Tamaño de la cuenta por el primer cuartil de esa parte.
    .formula = tamaño × primer cuartil de la parte
ws-space-high = Potencial de una línea en una cuenta, cuartil superior
    .definition = Tamaño de la cuenta por el tercer cuartil de esa parte.
    .formula = tamaño × tercer cuartil de la parte
ws-space-buyers = Semejantes que compran la línea
    .definition = Proporción de las cuentas semejantes que compraron la línea en el periodo.
    .formula = semejantes que compran ÷ semejantes
ws-line-share = Parte de la línea en la compra de una cuenta
    .definition = Compra de la línea sobre la compra de todas las líneas, cuenta.
    .formula = s(línea) ÷ Σ s
