# ¿La elección, hecha en el pasado, habría reunido lo que vino después?

proof-heading = La prueba: ¿la elección habría acertado?
proof-made =
    Una puntuación vale lo que acierta. Por eso se volvió a elegir en { $origins ->
        [one] una fecha del pasado
       *[other] { $origins } fechas del pasado
    }, con lo que se sabía entonces y nada más, y se miró qué trajeron en los doce meses siguientes
    las cuentas elegidas.
proof-coverage =
    Se aplican los mismos filtros y criterios que hoy, a lo que consta con fecha. Los criterios que
    la tienen ({ $criteria }) reúnen { $coverage } del peso de la puntuación.
proof-undated =
    De los demás no consta qué valor tenían en cada fecha: su peso se reparte entre los que sí, y
    esta prueba no los juzga.
proof-service-taken =
    Lo que deja cada cuenta va después de su costo de servir, como en la elección de hoy: el de
    entonces, a las tarifas de ahora.
proof-service-undated =
    La elección de hoy descuenta del margen el costo de servir; la prueba usa el margen bruto,
    porque en los años que mira ese costo no consta, mes por mes, de suficientes cuentas. Lo que
    atenderlas costaba de más no se ve aquí.
proof-lost = Una cuenta perdida no desaparece del cómputo: aporta cero.
proof-born =
    Quedan fuera las que compraron por primera vez después de cada fecha, que nadie podía elegir y
    que hicieron { $born } de la venta posterior.

proof-criterion-c1 = venta
proof-criterion-c2 = margen
proof-criterion-c4 = crecimiento
proof-criterion-c5 = estabilidad
proof-criterion-c6 = pago
proof-criterion-c7 = encaje estratégico
proof-criterion-c8 = prestigio
proof-criterion-c10 = apertura
proof-criterion-c12 = valor defensivo

proof-caught-left =
    Del margen bruto de los doce meses siguientes, las elegidas por la puntuación reunieron { $score
    }; las de mayor venta, que es la regla más simple, { $simple }. Al azar se esperaría { $chance }
    (entre { $low } y { $high }), y la mejor elección posible habría llegado a { $best }.
proof-caught-contribution =
    De lo que las cuentas dejaron en los doce meses siguientes, después del costo de servir, las
    elegidas por la puntuación reunieron { $score }; las de mayor venta, que es la regla más simple,
    { $simple }. Al azar se esperaría { $chance } (entre { $low } y { $high }), y la mejor elección
    posible habría llegado a { $best }.
proof-caught-sales =
    De la venta de los doce meses siguientes, las elegidas por la puntuación reunieron { $score };
    las de mayor venta, que es la regla más simple, { $simple }. Al azar se esperaría { $chance }
    (entre { $low } y { $high }), y la mejor elección posible habría llegado a { $best }.
proof-caught-change =
    Del crecimiento —lo que las cuentas compraron de más que en los doce meses anteriores—, las
    elegidas por la puntuación reunieron { $score } y las de mayor venta { $simple }; al azar se
    esperaría { $chance } (entre { $low } y { $high }) y lo mejor posible era { $best }.
proof-efficiency = La puntuación obtuvo, pues, { $efficiency } de lo alcanzable.
proof-no-better-than-chance =
    No se distingue de lo que habrían reunido otras tantas cuentas sorteadas.
proof-beats =
    La diferencia con la regla simple, { $gain } (intervalo de confianza, de { $low } a { $high }),
    va más allá del azar: la puntuación la supera.
proof-ties =
    La diferencia con la regla simple, { $gain } (intervalo de confianza, de { $low } a { $high }),
    incluye el cero: la puntuación no supera a la regla simple.
proof-loses =
    La diferencia con la regla simple, { $gain } (intervalo de confianza, de { $low } a { $high }),
    está por debajo de cero: la puntuación no supera a la regla simple, y habría sido mejor tomar
    las mayores.
proof-margin-better =
    Tomar las de mayor margen, otra regla simple, habría reunido más: { $margin }.
proof-key =
    La lista de cuentas clave vigente en cada fecha reunió { $key }.
proof-loss-beats =
    De lo que compraban las elegidas, un año después se había perdido { $score }, frente a { $simple
    } entre las mayores: { $gain } de diferencia (de { $low } a { $high }), más allá del azar. La
    puntuación esquiva cuentas que iban a caer.
proof-loss-ties =
    De lo que compraban las elegidas, un año después se había perdido { $score }, frente a { $simple
    } entre las mayores; la diferencia, { $gain } (de { $low } a { $high }), incluye el cero, de
    modo que la puntuación no avisa antes que el tamaño.
proof-loss-loses =
    De lo que compraban las elegidas, un año después se había perdido { $score }, frente a { $simple
    } entre las mayores: { $gain } más (de { $low } a { $high }), más allá del azar. La puntuación
    elige cuentas que caen más.
proof-earns =
    Donde la puntuación se gana su lugar es en { $places }; en lo demás, el tamaño dice lo mismo con
    menos trabajo.
proof-earns-all =
    La puntuación se gana su lugar en todo lo que se probó: { $places }.
proof-earns-nothing =
    En nada de lo que se probó aventaja la puntuación al tamaño más allá del azar. Quien la prefiera
    ha de apoyarse en lo que el libro de ventas no fecha —potencial, encaje, relación—, y conviene
    anotar desde hoy esos juicios con su fecha para poder probarlos dentro de un año.
proof-place-left = el margen
proof-place-sales = la venta
proof-place-change = el crecimiento
proof-place-loss = el aviso temprano de pérdida
proof-and = { $one } y { $other }

proof-after =
    En el año que siguió a cada fecha, la venta de las cuentas mayores cambió { $chosen } y la de
    las demás { $rest }. Esas cifras no miden lo que hace la gestión de cuentas clave, para bien ni
    para mal: quien se elige por un año alto tiende a bajar al siguiente aunque nadie haga nada.
proof-after-alone =
    En el año que siguió a cada fecha, la venta de las cuentas mayores cambió { $chosen }; de las demás
    no puede decirse, porque no las había o no tenían venta. Esa cifra no mide lo que hace la gestión de
    cuentas clave, para bien ni para mal: quien se elige por un año alto tiende a bajar al siguiente
    aunque nadie haga nada.
proof-effect =
    El efecto de la gestión es no identificable; comparar con grupo de control emparejado.

proof-chart-left = Margen posterior que reúne la elección, según cuántas cuentas se elijan
proof-chart-sales = Venta posterior que reúne la elección, según cuántas cuentas se elijan
proof-chart-alternative =
    Líneas que suben con el número de cuentas elegidas: con las que se eligen, la puntuación reúne {
    $score } y la mejor elección posible { $best }; el azar queda muy por debajo.
proof-chart-value-left = Parte del margen posterior
proof-chart-value-sales = Parte de la venta posterior
proof-chart-accounts = Cuentas elegidas
proof-line-score = Puntuación
proof-line-simple = Mayor venta
proof-line-best = Mejor posible
proof-line-chance = Azar
proof-line-low = Azar, límite inferior
proof-line-high = Azar, límite superior

proof-table = Qué parte de lo que vino después reunió cada forma de elegir
proof-column-rule = Forma de elegir
proof-column-left = Margen
proof-column-sales = Venta
proof-column-change = Crecimiento
proof-row-score = Puntuación
proof-row-simple = Mayor venta
proof-row-margin = Mayor margen
proof-row-key = Lista de cuentas clave de entonces
proof-row-chance = Azar
proof-row-chance-band = Azar, franja central
proof-row-best = Mejor posible
proof-row-efficiency = Eficacia de la puntuación
proof-row-simple-efficiency = Eficacia de la mayor venta
proof-row-precision = Aciertos de la puntuación
proof-row-agreement = Concordancia de órdenes (τ)
proof-row-gain = Puntuación menos mayor venta
proof-row-interval = Intervalo de confianza
proof-range = { $low } a { $high }

proof-looks-left = Cada vez que se volvió a elegir, y qué parte del margen se reunió
proof-looks-sales = Cada vez que se volvió a elegir, y qué parte de la venta se reunió
proof-looks-day = Fecha
proof-looks-accounts = Cuentas conocidas
proof-looks-eligible = Pasan los filtros
proof-looks-number = Elegidas
proof-looks-score = Puntuación
proof-looks-simple = Mayor venta
proof-looks-best = Mejor posible
proof-looks-born = Venta de cuentas nuevas

proof-short =
    El libro de ventas no alcanza para probar la elección en el pasado: hace falta un año antes de
    la fecha y otro después.
    .remedy =
        Impórtense ventas de más meses; con ellas se sabrá si la puntuación acierta más que elegir
        las cuentas mayores.
proof-short-title = Falta historia para la prueba
proof-short-months =
    { $lacking ->
        [one] Hay { $months ->
            [one] un mes completo de venta y hacen falta { $needed }: falta uno.
           *[other] { $months } meses completos de venta y hacen falta { $needed }: falta uno.
        }
       *[other] Hay { $months ->
            [one] un mes completo de venta y hacen falta { $needed }: faltan { $lacking }.
           *[other] { $months } meses completos de venta y hacen falta { $needed }: faltan {
           $lacking }.
        }
    }
proof-nothing-title = La elección no puede probarse
proof-nothing-undated =
    De ningún criterio con peso consta qué valor tenía en el pasado, de modo que no puede saberse a
    quién habría elegido la puntuación. Dar peso a la venta, el margen, el crecimiento o la
    estabilidad lo permitiría.
proof-nothing-everybody =
    En todas las fechas del pasado se habrían elegido todas las cuentas que pasaban los filtros: no hubo
    entre quiénes escoger, y nada puede decirse de si la puntuación acierta.
proof-nothing-nobody =
    En ninguna fecha del pasado había cuentas que pasaran los filtros, de modo que no hay elección
    que repetir.

bt-origins = Fechas en que se volvió a elegir
    .definition = Fechas del pasado con un año de venta antes y otro después.
    .formula = # fechas
bt-coverage = Peso de los criterios que se fechan
    .definition = Parte del peso de la puntuación cuyos criterios tienen valor en cada fecha.
    .formula = Σ pesos con fecha ÷ Σ pesos
bt-born = Venta de cuentas nacidas después
    .definition = Parte de la venta de los doce meses siguientes que hicieron cuentas sin compras
    hasta la fecha, media de las fechas.
    .formula = Σ venta de nuevas ÷ Σ venta
bt-score-left = Captura de la puntuación: margen posterior
    .definition = Parte del margen positivo de los doce meses siguientes que cayó en las
    cuentas elegidas por la puntuación, media de las fechas.
    .formula = Σ elegidas margen⁺ ÷ Σ margen⁺
bt-simple-left = Captura de la mayor venta: margen posterior
    .definition = Parte del margen positivo de los doce meses siguientes que cayó en las
    cuentas de mayor venta de los doce meses anteriores, media de las fechas.
    .formula = Σ mayores margen⁺ ÷ Σ margen⁺
bt-margin-left = Captura del mayor margen: margen posterior
    .definition = Parte del margen positivo de los doce meses siguientes que cayó en las
    cuentas de mayor margen de los doce meses anteriores, media de las fechas.
    .formula = Σ mayor margen margen⁺ ÷ Σ margen⁺
bt-key-left = Captura de la lista de entonces: margen posterior
    .definition = Parte del margen positivo de los doce meses siguientes que cayó en las
    cuentas que eran clave en la fecha, media de las fechas.
    .formula = Σ cuentas clave margen⁺ ÷ Σ margen⁺
bt-chance-left = Captura esperada al azar: margen posterior
    .definition = Parte del margen positivo de los doce meses siguientes que se espera de
    otras tantas cuentas tomadas al azar, media de las fechas.
    .formula = K ÷ cuentas conocidas
bt-chance-low-left = Límite inferior del azar: margen posterior
    .definition = Borde inferior de la franja central de la captura de cuentas sorteadas.
    .formula = percentil inferior de los sorteos
bt-chance-high-left = Límite superior del azar: margen posterior
    .definition = Borde superior de la franja central de la captura de cuentas sorteadas.
    .formula = percentil superior de los sorteos
bt-best-left = Captura de la mejor elección: margen posterior
    .definition = Parte del margen positivo de los doce meses siguientes que reúnen las K
    cuentas que más aportaron, media de las fechas.
    .formula = Σ las K primeras por margen⁺ ÷ Σ margen⁺
bt-efficiency-left = Eficacia de la puntuación: margen posterior
    .definition = Captura de la puntuación sobre la de la mejor elección posible, media de las
    fechas.
    .formula = captura ÷ captura de la mejor
bt-simple-efficiency-left = Eficacia de la mayor venta: margen posterior
    .definition = Captura de la mayor venta sobre la de la mejor elección posible, media de las
    fechas.
    .formula = captura ÷ captura de la mejor
bt-precision-left = Aciertos de la puntuación: margen posterior
    .definition = Parte de las elegidas que también están en la mejor elección posible, media de las
    fechas.
    .formula = #(elegidas ∩ mejores) ÷ K
bt-agreement-left = Concordancia de la puntuación: margen posterior
    .definition = Correlación de rangos entre la puntuación y el margen positivo de los doce
    meses siguientes, de las cuentas que pasaban los filtros; media de las fechas.
    .formula = τ de Kendall
bt-gain-left = Ventaja sobre la regla simple: margen posterior
    .definition = Captura de la puntuación menos la de la mayor venta, media de las fechas.
    .formula = captura − captura de la mayor venta
bt-gain-low-left = Ventaja, límite inferior: margen posterior
    .definition = Límite inferior del intervalo de confianza de la ventaja: remuestreo de cuentas,
    las mismas en todas las fechas.
    .formula = percentil inferior del remuestreo
bt-gain-high-left = Ventaja, límite superior: margen posterior
    .definition = Límite superior del intervalo de confianza de la ventaja: remuestreo de cuentas,
    las mismas en todas las fechas.
    .formula = percentil superior del remuestreo
bt-score-sales = Captura de la puntuación: venta posterior
    .definition = Parte de la venta de los doce meses siguientes que cayó en las cuentas elegidas
    por la puntuación, media de las fechas.
    .formula = Σ elegidas venta⁺ ÷ Σ venta⁺
bt-simple-sales = Captura de la mayor venta: venta posterior
    .definition = Parte de la venta de los doce meses siguientes que cayó en las cuentas de mayor
    venta de los doce meses anteriores, media de las fechas.
    .formula = Σ mayores venta⁺ ÷ Σ venta⁺
bt-margin-sales = Captura del mayor margen: venta posterior
    .definition = Parte de la venta de los doce meses siguientes que cayó en las cuentas de mayor
    margen de los doce meses anteriores, media de las fechas.
    .formula = Σ mayor margen venta⁺ ÷ Σ venta⁺
bt-key-sales = Captura de la lista de entonces: venta posterior
    .definition = Parte de la venta de los doce meses siguientes que cayó en las cuentas que eran
    clave en la fecha, media de las fechas.
    .formula = Σ cuentas clave venta⁺ ÷ Σ venta⁺
bt-chance-sales = Captura esperada al azar: venta posterior
    .definition = Parte de la venta de los doce meses siguientes que se espera de otras tantas
    cuentas tomadas al azar, media de las fechas.
    .formula = K ÷ cuentas conocidas
bt-chance-low-sales = Límite inferior del azar: venta posterior
    .definition = Borde inferior de la franja central de la captura de cuentas sorteadas.
    .formula = percentil inferior de los sorteos
bt-chance-high-sales = Límite superior del azar: venta posterior
    .definition = Borde superior de la franja central de la captura de cuentas sorteadas.
    .formula = percentil superior de los sorteos
bt-best-sales = Captura de la mejor elección: venta posterior
    .definition = Parte de la venta de los doce meses siguientes que reúnen las K cuentas que más
    aportaron, media de las fechas.
    .formula = Σ las K primeras por venta⁺ ÷ Σ venta⁺
bt-efficiency-sales = Eficacia de la puntuación: venta posterior
    .definition = Captura de la puntuación sobre la de la mejor elección posible, media de las
    fechas.
    .formula = captura ÷ captura de la mejor
bt-simple-efficiency-sales = Eficacia de la mayor venta: venta posterior
    .definition = Captura de la mayor venta sobre la de la mejor elección posible, media de las
    fechas.
    .formula = captura ÷ captura de la mejor
bt-precision-sales = Aciertos de la puntuación: venta posterior
    .definition = Parte de las elegidas que también están en la mejor elección posible, media de las
    fechas.
    .formula = #(elegidas ∩ mejores) ÷ K
bt-agreement-sales = Concordancia de la puntuación: venta posterior
    .definition = Correlación de rangos entre la puntuación y la venta de los doce meses siguientes,
    de las cuentas que pasaban los filtros; media de las fechas.
    .formula = τ de Kendall
bt-gain-sales = Ventaja sobre la regla simple: venta posterior
    .definition = Captura de la puntuación menos la de la mayor venta, media de las fechas.
    .formula = captura − captura de la mayor venta
bt-gain-low-sales = Ventaja, límite inferior: venta posterior
    .definition = Límite inferior del intervalo de confianza de la ventaja: remuestreo de cuentas,
    las mismas en todas las fechas.
    .formula = percentil inferior del remuestreo
bt-gain-high-sales = Ventaja, límite superior: venta posterior
    .definition = Límite superior del intervalo de confianza de la ventaja: remuestreo de cuentas,
    las mismas en todas las fechas.
    .formula = percentil superior del remuestreo
bt-score-change = Captura de la puntuación: crecimiento posterior
    .definition = Parte del aumento de la venta en los doce meses siguientes frente a los doce
    anteriores que cayó en las cuentas elegidas por la puntuación, media de las fechas.
    .formula = Σ elegidas Δ⁺ ÷ Σ Δ⁺
bt-simple-change = Captura de la mayor venta: crecimiento posterior
    .definition = Parte del aumento de la venta en los doce meses siguientes frente a los doce
    anteriores que cayó en las cuentas de mayor venta de los doce meses anteriores, media de las
    fechas.
    .formula = Σ mayores Δ⁺ ÷ Σ Δ⁺
bt-margin-change = Captura del mayor margen: crecimiento posterior
    .definition = Parte del aumento de la venta en los doce meses siguientes frente a los doce
    anteriores que cayó en las cuentas de mayor margen de los doce meses anteriores, media de las
    fechas.
    .formula = Σ mayor margen Δ⁺ ÷ Σ Δ⁺
bt-key-change = Captura de la lista de entonces: crecimiento posterior
    .definition = Parte del aumento de la venta en los doce meses siguientes frente a los doce
    anteriores que cayó en las cuentas que eran clave en la fecha, media de las fechas.
    .formula = Σ cuentas clave Δ⁺ ÷ Σ Δ⁺
bt-chance-change = Captura esperada al azar: crecimiento posterior
    .definition = Parte del aumento de la venta en los doce meses siguientes frente a los doce
    anteriores que se espera de otras tantas cuentas tomadas al azar, media de las fechas.
    .formula = K ÷ cuentas conocidas
bt-chance-low-change = Límite inferior del azar: crecimiento posterior
    .definition = Borde inferior de la franja central de la captura de cuentas sorteadas.
    .formula = percentil inferior de los sorteos
bt-chance-high-change = Límite superior del azar: crecimiento posterior
    .definition = Borde superior de la franja central de la captura de cuentas sorteadas.
    .formula = percentil superior de los sorteos
bt-best-change = Captura de la mejor elección: crecimiento posterior
    .definition = Parte del aumento de la venta en los doce meses siguientes frente a los doce
    anteriores que reúnen las K cuentas que más aportaron, media de las fechas.
    .formula = Σ las K primeras por Δ⁺ ÷ Σ Δ⁺
bt-efficiency-change = Eficacia de la puntuación: crecimiento posterior
    .definition = Captura de la puntuación sobre la de la mejor elección posible, media de las
    fechas.
    .formula = captura ÷ captura de la mejor
bt-simple-efficiency-change = Eficacia de la mayor venta: crecimiento posterior
    .definition = Captura de la mayor venta sobre la de la mejor elección posible, media de las
    fechas.
    .formula = captura ÷ captura de la mejor
bt-precision-change = Aciertos de la puntuación: crecimiento posterior
    .definition = Parte de las elegidas que también están en la mejor elección posible, media de las
    fechas.
    .formula = #(elegidas ∩ mejores) ÷ K
bt-agreement-change = Concordancia de la puntuación: crecimiento posterior
    .definition = Correlación de rangos entre la puntuación y el aumento de la venta en los doce
    meses siguientes frente a los doce anteriores, de las cuentas que pasaban los filtros; media de
    las fechas.
    .formula = τ de Kendall
bt-gain-change = Ventaja sobre la regla simple: crecimiento posterior
    .definition = Captura de la puntuación menos la de la mayor venta, media de las fechas.
    .formula = captura − captura de la mayor venta
bt-gain-low-change = Ventaja, límite inferior: crecimiento posterior
    .definition = Límite inferior del intervalo de confianza de la ventaja: remuestreo de cuentas,
    las mismas en todas las fechas.
    .formula = percentil inferior del remuestreo
bt-gain-high-change = Ventaja, límite superior: crecimiento posterior
    .definition = Límite superior del intervalo de confianza de la ventaja: remuestreo de cuentas,
    las mismas en todas las fechas.
    .formula = percentil superior del remuestreo
bt-loss-score = Pérdida de las elegidas
    .definition = De la venta de las elegidas por la puntuación, parte que se había perdido un año
    después, media de las fechas.
    .formula = Σ máx(antes − después, 0) ÷ Σ antes
bt-loss-simple = Pérdida de las mayores
    .definition = De la venta de las cuentas mayores, parte que se había perdido un año después,
    media de las fechas.
    .formula = Σ máx(antes − después, 0) ÷ Σ antes
bt-loss-gain = Diferencia de pérdida
    .definition = Pérdida de las elegidas menos la de las mayores.
    .formula = pérdida − pérdida de las mayores
bt-loss-gain-low = Diferencia de pérdida, límite inferior
    .definition = Límite inferior del intervalo de confianza: remuestreo de cuentas, las mismas en
    todas las fechas.
    .formula = percentil inferior del remuestreo
bt-loss-gain-high = Diferencia de pérdida, límite superior
    .definition = Límite superior del intervalo de confianza: remuestreo de cuentas, las mismas en
    todas las fechas.
    .formula = percentil superior del remuestreo
bt-after-chosen = Cambio posterior de las mayores
    .definition = Cambio, en el año siguiente, de la venta de las cuentas mayores que ya compraban
    un año antes; media de las fechas.
    .formula = Σ después ÷ Σ antes − 1
bt-after-rest = Cambio posterior de las demás
    .definition = Cambio, en el año siguiente, de la venta de las demás cuentas que ya compraban un
    año antes; media de las fechas.
    .formula = Σ después ÷ Σ antes − 1
bt-look-accounts = Cuentas conocidas en la fecha
    .definition = Cuentas que habían comprado hasta la fecha.
    .formula = # cuentas
bt-look-eligible = Cuentas que pasaban los filtros en la fecha
    .definition = Cuentas que ningún filtro dejaba fuera, según lo que constaba en la fecha.
    .formula = # cuentas que pasan todos los filtros
bt-look-number = Cuentas elegidas en la fecha
    .definition = Las que tenía la lista de la fecha; sin lista, la misma parte de las activas que
    se elige hoy. Nunca más de las que pasaban los filtros.
    .formula = K
bt-look-score = Captura de la puntuación en la fecha
    .definition = Parte de lo que vino después que cayó en las elegidas por la puntuación.
    .formula = Σ elegidas ÷ Σ
bt-look-simple = Captura de la mayor venta en la fecha
    .definition = Parte de lo que vino después que cayó en las cuentas de mayor venta.
    .formula = Σ mayores ÷ Σ
bt-look-best = Captura de la mejor elección en la fecha
    .definition = Parte de lo que vino después que reúnen las cuentas que más aportaron.
    .formula = Σ las K primeras ÷ Σ
bt-look-born = Venta de cuentas nacidas tras la fecha
    .definition = Parte de la venta posterior que hicieron cuentas sin compras hasta la fecha.
    .formula = Σ venta de nuevas ÷ Σ venta
