# ¿Qué cuentas se están apagando, y con cuánta anticipación se sabe?

warning-heading = Alerta temprana: a quién visitar antes de que caiga
warning-tried =
    La alerta se probó con el pasado de la empresa: al cierre de { $ends ->
        [one] { $ends } mes
       *[other] { $ends } meses
    } se observó a las cuentas que compraban con regularidad y aún no habían caído, { $cases }
    casos de { $accounts } cuentas.
warning-fall =
    Caer es perder { $fall } o más de la venta de { $months } meses frente a los mismos meses del
    año anterior; así terminó { $base } de los casos, hubiera o no señales.
warning-rule-better =
    Donde { $signals ->
        [one] hubo al menos una señal
       *[other] coincidieron al menos { $signals } señales
    } cayó { $precision }, { $gain } por encima de esa tasa general (entre { $low } y { $high } en
    nueve de cada diez remuestreos): el aviso dice más que el azar.
warning-rule-same =
    Donde { $signals ->
        [one] hubo al menos una señal
       *[other] coincidieron al menos { $signals } señales
    } cayó { $precision }, una diferencia de { $gain } con esa tasa general (entre { $low } y
    { $high } en nueve de cada diez remuestreos) que no se distingue del azar.
warning-rule-worse =
    Donde { $signals ->
        [one] hubo al menos una señal
       *[other] coincidieron al menos { $signals } señales
    } cayó { $precision }, menos que la tasa general (diferencia de { $gain }, entre { $low } y
    { $high }): en esta empresa las señales no anuncian caídas.
warning-rule-few =
    Las señales coincidieron { $warned ->
        [one] { $warned } vez
       *[other] { $warned } veces
    }, muy pocas para saber si aciertan.
warning-catches =
    En { $recall } de los casos que acabaron en caída había aviso, y { $false } de los avisos fueron
    falsas alarmas: cada una cuesta una visita, y una caída sin aviso puede costar la cuenta.
warning-silence-better =
    El silencio por sí solo, que es la regla usual, acierta { $precision } y avisa en { $recall }
    de los casos con caída; la combinación separa mejor a las cuentas que caen (ventaja de { $against } en
    el índice de Youden).
warning-silence-same =
    El silencio por sí solo, que es la regla usual, acierta { $precision } y avisa en { $recall }
    de los casos con caída; la combinación no lo supera con claridad (diferencia de { $against } en el índice
    de Youden).
warning-silence-worse =
    El silencio por sí solo, que es la regla usual, acierta { $precision } y avisa en { $recall }
    de los casos con caída, y separa mejor que la combinación (diferencia de { $against } en el índice de
    Youden): conviene vigilar solo el silencio.
warning-silence-never =
    El silencio por sí solo, que es la regla usual, no habría avisado de nadie: estas cuentas
    compran con intervalos largos, y cuando callan lo bastante ya han caído.
warning-early =
    De cada caída se sabe el mes en que la venta la mostró por primera vez: { $early } ya tenía
    aviso el mes anterior, con { $lead ->
        [one] un mes de anticipación mediana
       *[other] { $lead } meses de anticipación mediana
    }.
warning-early-none =
    Ninguna caída se anunció al menos un mes antes de que la venta la mostrara.
warning-visit =
    Hoy { $visit ->
        [one] una cuenta que aún no ha caído da aviso; compra
       *[other] { $visit } cuentas que aún no han caído dan aviso; compran
    } { $stake } al año, { $share } de la venta.
warning-visit-proven =
    La tabla las ordena por la venta que arriesgan: lo que compran por la frecuencia con que esas
    mismas señales acabaron en caída. La visita debe averiguar la causa, no vender.
warning-visit-unproven =
    Como el aviso no ha demostrado acertar en esta empresa, la visita debe tomarse como una pregunta
    y empezar por las cuentas mayores.
warning-visit-none =
    Hoy ninguna cuenta que compre con regularidad y no haya caído da aviso.
warning-fallen =
    { $fallen ->
        [one] Además, una cuenta cayó
       *[other] Además, { $fallen } cuentas cayeron
    } en los últimos { $months } meses; por su tamaño { $count ->
        [one] destaca
       *[other] destacan
    } { $accounts }. Ahí ya no se trata de prevenir, sino de recuperar.
warning-fallen-warned =
    { $name } ({ $change }, con aviso desde { $lead ->
        [one] un mes
       *[other] { $lead } meses
    } antes)
warning-fallen-unwarned = { $name } ({ $change }, sin aviso previo)
warning-short-title = La alerta no pudo probarse
warning-short =
    El libro de ventas cubre { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } y hacen falta { $needed } para saber si las señales precedieron a las caídas. Las que se
    muestran son avisos sin historial, no pronósticos.
warning-no-lines =
    El libro de ventas no dice la línea de producto, por lo que no se ve qué deja de comprar una
    cuenta antes de dejarlo todo.
    .remedy = Impórtese la línea o familia de cada partida.
warning-no-margin =
    Sin costos ni precios de lista no se ve si el margen se escapa por descuentos antes de que caiga
    la venta.
    .remedy = Impórtense el costo o el precio de lista de cada partida.

warning-table = Qué habría avisado cada señal en el pasado
warning-column-signal = Señal
warning-column-warned = Avisos
warning-column-precision = Acierto
warning-column-gain = Diferencia con la tasa general
warning-column-recall = Casos con caída avisados
warning-column-lead = Meses antes (mediana)
warning-column-reading = Lectura
warning-interval = { $value } ({ $low } a { $high })
warning-reading-better = aporta
warning-reading-same = no se distingue
warning-reading-worse = engaña
warning-reading-few = pocos avisos
warning-signal-all = { $signals } o más a la vez
warning-signal-silence = Silencio de más de { $limit } veces lo usual
warning-signal-rhythm = Compras { $limit } veces más espaciadas
warning-signal-mix = Líneas abandonadas: { $limit } de su compra
warning-signal-slide = Venta trimestral { $limit } menor
warning-signal-margin = Margen { $margin } menor o descuento { $discount } mayor
warning-visit-table = Cuentas que visitar
warning-visit-signals = Señales
warning-visit-sales = Ventas del año
warning-visit-past = Acabó en caída
warning-short-silence = silencio
warning-short-rhythm = ritmo
warning-short-mix = mezcla
warning-short-slide = venta
warning-short-margin = margen

ew-cases = Casos observados
    .definition = Cuentas que compraban con regularidad y aún no habían caído, sumadas en los cierres de mes que pueden juzgarse.
    .formula = #{ "{" }cuenta, cierre: observada{ "}" }
ew-accounts = Cuentas observadas
    .definition = Cuentas distintas que forman los casos.
    .formula = #{ "{" }cuenta: algún caso{ "}" }
ew-month-ends = Cierres de mes juzgados
    .definition = Cierres de mes con pasado suficiente para las señales y futuro suficiente para saber qué ocurrió.
    .formula = #{ "{" }cierre juzgado{ "}" }
ew-base = Tasa general de caída
    .definition = Proporción de los casos a los que siguió una caída, hubiera o no señales.
    .formula = casos con caída ÷ casos
ew-warned = Avisos del pasado
    .definition = Casos en que coincidieron suficientes señales.
    .formula = #{ "{" }caso: señales ≥ mínimo{ "}" }
ew-precision = Acierto del aviso
    .definition = Proporción de los avisos a los que siguió una caída.
    .formula = avisos con caída ÷ avisos
ew-false = Falsas alarmas
    .definition = Proporción de los avisos a los que no siguió una caída.
    .formula = avisos sin caída ÷ avisos
ew-recall = Caídas alcanzadas por el aviso
    .definition = Proporción de los casos con caída en que había aviso.
    .formula = avisos con caída ÷ casos con caída
ew-gain = Ganancia del aviso sobre la tasa general
    .definition = Acierto del aviso menos tasa general de caída.
    .formula = acierto − tasa general
ew-gain-low = Ganancia del aviso, límite inferior
    .definition = Valor que superan diecinueve de cada veinte remuestreos de cuentas.
    .formula = percentil inferior del bootstrap bayesiano
ew-gain-high = Ganancia del aviso, límite superior
    .definition = Valor que no alcanzan diecinueve de cada veinte remuestreos de cuentas.
    .formula = percentil superior del bootstrap bayesiano
ew-against = Ventaja del aviso sobre el silencio solo
    .definition = Índice de Youden del aviso menos el de la regla del silencio; el índice resta a las caídas alcanzadas las cuentas sanas avisadas.
    .formula = J(aviso) − J(silencio)
ew-against-low = Ventaja sobre el silencio, límite inferior
    .definition = Valor que superan diecinueve de cada veinte remuestreos de cuentas.
    .formula = percentil inferior del bootstrap bayesiano
ew-against-high = Ventaja sobre el silencio, límite superior
    .definition = Valor que no alcanzan diecinueve de cada veinte remuestreos de cuentas.
    .formula = percentil superior del bootstrap bayesiano
ew-early = Caídas anunciadas a tiempo
    .definition = Proporción de las caídas que tenían aviso el mes anterior a verse en la venta.
    .formula = caídas con aviso previo ÷ caídas
ew-lead = Anticipación del aviso
    .definition = Mediana de los meses seguidos con aviso antes de que la caída se viera en la venta.
    .formula = mediana de los meses con aviso hasta el anterior a la caída
ew-signal-warned = Avisos de una señal
    .definition = Casos en que la señal se encendió, sola o con otras.
    .formula = #{ "{" }caso: señal{ "}" }
ew-signal-precision = Acierto de una señal
    .definition = Proporción de los avisos de la señal a los que siguió una caída.
    .formula = avisos con caída ÷ avisos, señal
ew-signal-recall = Caídas alcanzadas por una señal
    .definition = Proporción de los casos con caída en que la señal estaba encendida.
    .formula = avisos con caída ÷ casos con caída, señal
ew-signal-gain = Ganancia de una señal sobre la tasa general
    .definition = Acierto de la señal menos tasa general de caída.
    .formula = acierto − tasa general, señal
ew-signal-gain-low = Ganancia de una señal, límite inferior
    .definition = Valor que superan diecinueve de cada veinte remuestreos de cuentas.
    .formula = percentil inferior del bootstrap bayesiano
ew-signal-gain-high = Ganancia de una señal, límite superior
    .definition = Valor que no alcanzan diecinueve de cada veinte remuestreos de cuentas.
    .formula = percentil superior del bootstrap bayesiano
ew-signal-lead = Anticipación de una señal
    .definition = Mediana de los meses seguidos con la señal encendida antes de que la caída se viera en la venta.
    .formula = mediana de los meses con señal hasta el anterior a la caída
ew-visit = Cuentas que visitar
    .definition = Cuentas que compran con regularidad, no han caído y dan aviso al cierre del periodo.
    .formula = #{ "{" }cuenta observada: señales ≥ mínimo{ "}" }
ew-stake = Venta de las cuentas que visitar
    .definition = Ventas netas del último año de las cuentas con aviso.
    .formula = Σ s(cuentas con aviso)
ew-stake-share = Parte de la venta que compran las cuentas que visitar
    .definition = Ventas de las cuentas con aviso sobre las ventas positivas de todas las cuentas.
    .formula = Σ s(cuentas con aviso) ÷ Σ s
ew-account-sales = Venta de una cuenta que visitar
    .definition = Ventas netas de la cuenta en los últimos doce meses.
    .formula = Σ neto, cuenta
ew-account-past = Frecuencia de caída tras las mismas señales
    .definition = De los casos del pasado con todas las señales de la cuenta, proporción que cayó; si son pocos, de los que tenían al menos tantas señales.
    .formula = casos iguales con caída ÷ casos iguales
ew-fallen = Cuentas que cayeron en los últimos meses
    .definition = Cuentas que se observaban y cuya caída se vio por primera vez en los últimos meses y continúa.
    .formula = #{ "{" }cuenta: caída reciente{ "}" }
ew-account-change = Cambio de venta de una cuenta que cayó
    .definition = Venta de los últimos meses frente a los mismos meses del año anterior.
    .formula = s(últimos meses) ÷ s(mismos meses antes) − uno
ew-account-lead = Meses de aviso antes de la caída de una cuenta
    .definition = Meses seguidos con aviso hasta el anterior al cierre en que se vio la caída.
    .formula = meses con aviso hasta el anterior a la caída
