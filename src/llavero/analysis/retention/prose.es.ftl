# ¿Permanecen las cuentas, y crecen?

retention-heading = Crecimiento y permanencia de las cuentas
retention-no-sales = El libro de ventas no tiene partidas hasta la fecha de corte.
    .remedy = Impórtense las ventas anteriores a la fecha de corte, o elíjase una fecha posterior.
retention-no-key-accounts =
    Falta la lista de cuentas clave, por lo que no puede decirse si crecen y permanecen más que las
    demás.
    .remedy = Impórtese una tabla con la cuenta o grupo, la fecha de alta y, si la hay, la de baja.
retention-short-title = Historia insuficiente
retention-short =
    El libro de ventas cubre { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } y para comparar el periodo con los mismos meses del anterior hacen falta al menos { $needed }.
    No se informa crecimiento ni retención: un dato que falta no es un cero.
retention-short-sales = Las ventas netas de los meses disponibles suman { $sales }.
retention-short-annualised =
    Llevadas a doce meses equivaldrían a { $annualised }, cifra estimada que supone que los meses
    ausentes se parecen a los presentes.

retention-grew =
    Las ventas netas pasaron de { $before } a { $sales } (del { $now }, frente al periodo del
    { $then }): crecieron { $growth }.
retention-fell =
    Las ventas netas pasaron de { $before } a { $sales } (del { $now }, frente al periodo del
    { $then }): cayeron { $growth }.
retention-turned =
    Las ventas netas pasaron de { $before } a { $sales } (del { $now }, frente al periodo del
    { $then }). El cambio no se da como porcentaje, porque no puede decirlo donde las notas de
    crédito superan a las facturas: lo que importa es el importe y a quién se abonó.
retention-held =
    Las ventas netas fueron de { $sales } (del { $now }), la misma cantidad que en el periodo
    anterior (del { $then }).
retention-partial-months =
    La comparación abarca { $months } meses y los mismos meses del periodo anterior, que son los
    que el libro de ventas contiene; debe leerse como parcial.
retention-constant-currency =
    A los tipos de cambio del periodo anterior, el cambio habría sido de { $constant }: la
    diferencia con la cifra informada es efecto de las monedas y no de las cuentas.
retention-year-to-date =
    En lo que va del año natural el cambio frente a los mismos meses del año anterior es de
    { $ytd }.
retention-annualised =
    Si los meses que faltan conservan su peso habitual, el año cerraría en { $annualised } (cifra
    estimada).
retention-nominal =
    Los importes son nominales: si la inflación anual supera { $limit } (supuesto configurable),
    conviene descontarla con un índice de precios antes de comparar los dos periodos.

retention-compound =
    En { $years } años completos, el crecimiento anual compuesto es de { $cagr }.
retention-rising =
    La serie trimestral muestra una tendencia ascendente: { $trend } del nivel medio por año, con
    una tau de { $tau }. El impulso no depende de un solo trimestre.
retention-falling =
    La serie trimestral muestra una tendencia descendente: { $trend } del nivel medio por año, con
    una tau de { $tau }. La caída no depende de un solo trimestre, así que esperar a que se corrija
    sola no es prudente.
retention-unclear =
    La serie trimestral no permite concluir que exista una tendencia ({ $trend } del nivel medio por
    año, con una tau de { $tau }).
retention-stick-late =
    El último mes de cada trimestre reúne { $stick } de la venta del trimestre, muy por encima de la
    tercera parte que sería neutral. Ese patrón sugiere cierres apresurados y conviene revisar
    cuotas y descuentos de fin de trimestre.
retention-stick-even =
    El último mes de cada trimestre reúne { $stick } de la venta del trimestre, cerca de la tercera
    parte que sería neutral.

retention-bridge-change = El cambio de { $change } se explica cuenta por cuenta.
retention-bridge-added = Sumaron { $parts }.
retention-bridge-taken = Restaron { $parts }.
retention-part-new = { $amount } las cuentas nuevas
retention-part-recovered = { $amount } las recuperadas
retention-part-grown = { $amount } las que crecieron
retention-part-shrunk = { $amount } las que disminuyeron
retention-part-lost = { $amount } las perdidas
retention-part-credited = { $amount } aquellas cuyas notas de crédito superan a sus facturas
retention-bridge-censored =
    Como el libro de ventas empieza con el periodo anterior, alguna cuenta nueva puede ser en
    realidad una que volvió.
retention-bridge-few-up =
    { $largest ->
        [one] La cuenta que más aumentó reúne
       *[other] Las { $largest } cuentas que más aumentaron reúnen
    } { $share } de todos los aumentos.
retention-bridge-few-down =
    { $largest ->
        [one] La que más disminuyó reúne
       *[other] Las { $largest } que más disminuyeron reúnen
    } { $share } de todas las disminuciones.
retention-bridge-top =
    La cuenta que más pesa en el cambio es { $name }, con { $amount }; sin ella, las ventas habrían
    cambiado { $without }.
retention-bridge-decides =
    El signo del cambio depende de esa sola cuenta, por lo que el resultado del periodo no debe
    leerse como un comportamiento de la cartera.
retention-bridge-explains =
    El signo del cambio no depende de ella, pero por sí sola explica { $share } del cambio, más que
    todas las demás juntas. El resultado del periodo no debe leerse como un comportamiento de la
    cartera.
retention-bridge-spread =
    El signo del cambio no depende de ella y la mayor parte del cambio viene de las demás cuentas,
    lo que da al resultado un sustento más amplio.
retention-bridge-pool =
    Bajo ese nombre se reúnen muchos clientes, por lo que su cambio describe a un conjunto y no la
    dependencia de uno solo. Conviene leer las demás cuentas aparte.
retention-bridge-table = Del periodo anterior al actual: de dónde viene el cambio de las ventas
retention-bridge-before = Ventas del periodo anterior
retention-bridge-new = Cuentas nuevas
retention-bridge-recovered = Cuentas recuperadas
retention-bridge-grown = Cuentas que crecieron
retention-bridge-shrunk = Cuentas que disminuyeron
retention-bridge-lost = Cuentas perdidas
retention-bridge-credited = Cuentas con más notas de crédito que facturas
retention-bridge-negative = Cuentas con saldo negativo
retention-bridge-now = Ventas del periodo
retention-bridge-count = Cuentas
retention-bridge-amount = Importe
retention-bridge-chart = Cambio de las ventas por cuenta
retention-bridge-chart-others = Demás cuentas
retention-bridge-chart-series = Cambio de las ventas netas
retention-bridge-chart-alternative =
    Barras con el cambio de las ventas de las cuentas que más aumentaron o disminuyeron; la mayor
    es { $name }, con { $amount }.

retention-kept =
    De { $before ->
        [one] { $before } cuenta activa
       *[other] { $before } cuentas activas
    } en el periodo anterior, { $logos } tiene ventas también en este. Esas cuentas conservan
    { $gross } de la venta que tenían si se deja fuera lo que crecieron, y { $net } si se cuenta.
retention-kept-turned =
    De { $before ->
        [one] { $before } cuenta activa
       *[other] { $before } cuentas activas
    } en el periodo anterior, { $logos } tiene ventas también en este. Esas cuentas conservan
    { $gross } de la venta que tenían si se cuenta cada una por sí; juntas no conservan nada, porque
    las notas de crédito de unas superan lo que compran las otras.
retention-losing =
    Las cuentas que ya se tenían compran menos que antes, de modo que la empresa necesita cuentas
    nuevas solo para no retroceder; la primera palanca es detener la fuga.
retention-gaining =
    Las cuentas que ya se tenían compran al menos tanto como antes, así que cada cuenta nueva suma.

retention-key =
    Las cuentas clave cambiaron { $growth } y las demás { $rest }; permanece { $logos } de las
    primeras y { $logosrest } de las segundas, con una retención neta de { $net } y { $netrest }.
retention-key-better =
    Las cuentas clave van mejor que el resto. El dato no prueba que la atención sea la causa, porque
    no se eligieron al azar.
retention-key-worse =
    Las cuentas clave van peor que el resto, lo que obliga a revisar tanto la selección como la
    atención que reciben.
retention-key-same =
    Las cuentas clave y el resto evolucionan de manera semejante: con estos datos el programa no
    muestra una diferencia.
retention-key-late =
    Se toman las cuentas que son clave al final del periodo, porque ninguna lo era al principio; eso
    favorece a las que crecieron.

retention-lost =
    { $count ->
        [one] Dejó de comprar una cuenta (entre paréntesis, lo que resta a la venta)
       *[other] Dejaron de comprar { $count } cuentas (entre paréntesis, lo que restan a la venta)
    }: { $accounts }.
retention-lost-largest =
    { $count ->
        [one] Dejó de comprar una cuenta
       *[other] Dejaron de comprar { $count } cuentas
    }; las mayores, con lo que restan a la venta entre paréntesis, son { $accounts }.
retention-new =
    { $count ->
        [one] Compró por primera vez una cuenta
       *[other] Compraron por primera vez { $count } cuentas
    }: { $accounts }.
retention-new-largest =
    { $count ->
        [one] Compró por primera vez una cuenta
       *[other] Compraron por primera vez { $count } cuentas
    }; las mayores son { $accounts }.
retention-account-lost = { $name } ({ $amount })
retention-account-new = { $name } ({ $amount })

retention-silent-none =
    Ninguna de las cuentas con compras en el periodo guarda un silencio mayor del que su ritmo
    explica.
retention-silent =
    Entre las cuentas con compras en el periodo, { $risk ->
        [0] ninguna está en riesgo
        [one] { $risk } está en riesgo
       *[other] { $risk } están en riesgo
    } por llevar sin comprar más de { $limit } veces su intervalo habitual, { $dormant ->
        [0] ninguna está dormida
        [one] { $dormant } está dormida
       *[other] { $dormant } están dormidas
    } y { $lost ->
        [0] ninguna parece perdida
        [one] { $lost } parece perdida
       *[other] { $lost } parecen perdidas
    }. Juntas compraron { $share } de la venta del periodo.
retention-silent-assumed =
    { $assumed ->
        [one] Esa cuenta ha comprado muy pocas veces para tener un intervalo habitual, y se usa uno
            supuesto. No es señal de nada
       *[other] Las { $assumed } han comprado muy pocas veces para tener un intervalo habitual, y se usa
            uno supuesto. No son señal de nada
    } hasta saber cada cuánto compra una cuenta así; los umbrales y el intervalo son supuestos
    configurables.
retention-silent-part-assumed =
    { $assumed ->
        [one] Una de ellas ha comprado muy pocas veces para tener un intervalo habitual, y se usa uno
            supuesto
       *[other] { $assumed } de ellas han comprado muy pocas veces para tener un intervalo habitual, y se
            usa uno supuesto
    }; las demás compraron { $share } de la venta.
retention-silent-act =
    El silencio no es todavía una pérdida: es la lista de llamadas que conviene hacer primero. Los
    umbrales son supuestos configurables.
retention-silent-light =
    Una parte tan pequeña de la venta no urge: basta una llamada en la ronda ordinaria para saber si
    las cuentas siguen ahí. Los umbrales son supuestos configurables.
retention-silent-table = Cuentas en silencio, de mayor a menor venta en el periodo
retention-silent-state = Estado
retention-silent-days = Días sin comprar
retention-silent-ratio = Veces su intervalo habitual
retention-silent-sales = Ventas del periodo
retention-state-at-risk = en riesgo
retention-state-dormant = dormida
retention-state-lost = perdida

retention-month-chart = Ventas netas por mes, frente a los mismos meses del periodo anterior
retention-month-chart-now = Periodo
retention-month-chart-then = Periodo anterior
retention-month-chart-alternative =
    Columnas con las ventas de cada mes del periodo junto a las del mismo mes del anterior; en
    total, { $sales } frente a { $before }.
retention-month-axis = Ventas netas ({ $currency })
retention-year-table = Ventas, crecimiento y permanencia por año de doce meses
retention-year-end = Año que termina el
retention-year-sales = Ventas netas
retention-year-growth = Crecimiento
retention-year-active = Cuentas activas
retention-year-net = Retención neta
retention-year-gross = Retención bruta
retention-year-logos = Retención de cuentas
retention-key-table = Evolución de las cuentas clave, una por una
retention-largest-table = Evolución de las cuentas de mayor venta, una por una
retention-detail-growth = Crecimiento
retention-detail-trend = Tendencia anual
retention-detail-volatility = Volatilidad
retention-detail-recency = Silencio relativo
retention-label-new = nueva
retention-label-recovered = recuperada
retention-rate-title = Ventas sin tipo de cambio
retention-rate-partial =
    No pudo convertirse { $share } de la venta por falta de tipo de cambio; esas partidas quedan
    fuera y las cifras son parciales.
retention-rate-blocked =
    No pudo convertirse { $share } de la venta por falta de tipo de cambio, más de lo admisible. No
    se informa crecimiento ni retención hasta que se importen los tipos que faltan.

m42 = Retención de cuentas
    .definition = Proporción de las cuentas con ventas positivas en el periodo anterior que las tienen también en el actual.
    .formula = cuentas activas en ambos ÷ cuentas activas antes
m42-key = Retención de cuentas clave
    .definition = Retención de cuentas, solo entre las cuentas clave.
    .formula = cuentas clave activas en ambos ÷ cuentas clave activas antes
m42-rest = Retención de las demás cuentas
    .definition = Retención de cuentas, sin las cuentas clave.
    .formula = cuentas no clave activas en ambos ÷ cuentas no clave activas antes
m42-year = Retención de cuentas del año
    .definition = Proporción de las cuentas activas en el año anterior que lo son también en el año.
    .formula = cuentas activas en ambos años ÷ cuentas activas en el anterior
m42-active = Cuentas activas
    .definition = Grupos con ventas netas positivas en el periodo.
    .formula = #{ "{" }i: s(i) > 0{ "}" }
m42-active-before = Cuentas activas en el periodo anterior
    .definition = Grupos con ventas netas positivas en el periodo anterior.
    .formula = #{ "{" }i: s(i) > 0{ "}" } del periodo anterior
m42-active-year = Cuentas activas del año
    .definition = Grupos con ventas netas positivas en el año.
    .formula = #{ "{" }i: s(i) > 0{ "}" } del año
m42-new = Cuentas nuevas
    .definition = Grupos que compran en el periodo y no habían comprado antes.
    .formula = cuentas con venta ahora y ninguna antes
m42-recovered = Cuentas recuperadas
    .definition = Grupos con ventas netas positivas en el periodo y no en el anterior, que ya habían comprado.
    .formula = cuentas con venta ahora > 0 ≥ venta antes, y alguna compra previa
m42-grown = Cuentas que crecieron
    .definition = Grupos que compran en ambos periodos, y más en el actual.
    .formula = cuentas con venta ahora > venta antes > 0
m42-shrunk = Cuentas que disminuyeron
    .definition = Grupos que compran en ambos periodos, y menos en el actual.
    .formula = cuentas con venta antes > venta ahora > 0
m42-lost = Cuentas perdidas
    .definition = Grupos con ventas positivas en el periodo anterior y ninguna factura en el actual.
    .formula = cuentas con venta antes > 0 ≥ venta ahora, sin compras ahora
m42-credited = Cuentas con más notas de crédito que facturas
    .definition = Grupos con ventas positivas en el periodo anterior, que compran en el actual y a los que se abona tanto o más de lo que compran.
    .formula = cuentas con venta antes > 0 ≥ venta ahora, con compras ahora
m43 = Retención bruta de ingresos
    .definition = Parte de la venta del periodo anterior que las mismas cuentas conservan, sin contar lo que crecieron.
    .formula = Σ mín(s ahora, s antes) ÷ Σ s antes
m43-key = Retención bruta de las cuentas clave
    .definition = Retención bruta de ingresos, solo entre las cuentas clave.
    .formula = Σ mín(s ahora, s antes) ÷ Σ s antes, cuentas clave
m43-rest = Retención bruta de las demás cuentas
    .definition = Retención bruta de ingresos, sin las cuentas clave.
    .formula = Σ mín(s ahora, s antes) ÷ Σ s antes, demás cuentas
m43-year = Retención bruta del año
    .definition = Parte de la venta del año anterior que las mismas cuentas conservan en el año.
    .formula = Σ mín(s año, s año anterior) ÷ Σ s año anterior
m44 = Retención neta de ingresos
    .definition = Lo que compran ahora las cuentas del periodo anterior, sobre lo que compraban; las nuevas no entran.
    .formula = Σ s ahora ÷ Σ s antes, si Σ s ahora ≥ 0
m44-key = Retención neta de las cuentas clave
    .definition = Retención neta de ingresos, solo entre las cuentas clave.
    .formula = Σ s ahora ÷ Σ s antes, cuentas clave
m44-rest = Retención neta de las demás cuentas
    .definition = Retención neta de ingresos, sin las cuentas clave.
    .formula = Σ s ahora ÷ Σ s antes, demás cuentas
m44-year = Retención neta del año
    .definition = Lo que compran en el año las cuentas del año anterior, sobre lo que compraban.
    .formula = Σ s año ÷ Σ s año anterior
m45 = Crecimiento de las ventas
    .definition = Cambio relativo de las ventas netas frente a los mismos meses del periodo anterior; sin valor donde unas u otras son negativas.
    .formula = s ahora ÷ s antes − 1
m45-key = Crecimiento de las cuentas clave
    .definition = Cambio relativo de las ventas netas de las cuentas clave.
    .formula = s ahora ÷ s antes − 1, cuentas clave
m45-rest = Crecimiento de las demás cuentas
    .definition = Cambio relativo de las ventas netas de las cuentas que no son clave.
    .formula = s ahora ÷ s antes − 1, demás cuentas
m45-constant = Crecimiento a moneda constante
    .definition = Crecimiento con las ventas del periodo convertidas a los tipos de cambio de los mismos meses del anterior.
    .formula = Σ importe original × tipo anterior ÷ s antes − 1
m45-excluded = Ventas sin tipo de cambio
    .definition = Parte de la venta de los meses comparados que ningún tipo de cambio convierte.
    .formula = importe sin tipo ÷ importe total
m45-sales = Ventas netas del periodo
    .definition = Facturas y notas de cargo menos notas de crédito, sin impuestos ni ventas intragrupo.
    .formula = Σ s
m45-before = Ventas netas del periodo anterior
    .definition = Ventas netas de los mismos meses del periodo anterior.
    .formula = Σ s antes
m45-change = Cambio de las ventas
    .definition = Ventas netas del periodo menos las del periodo anterior.
    .formula = Σ s ahora − Σ s antes
m45-ytd = Crecimiento en lo que va del año
    .definition = Cambio relativo de las ventas del año natural frente a los mismos meses del año anterior.
    .formula = s del año a la fecha ÷ s de los mismos meses − 1
m45-annualised = Ventas del año, estimadas
    .definition = Ventas del año natural a la fecha, llevadas al año con el peso que esos meses tuvieron en los dos años previos.
    .formula = Σ s a la fecha ÷ parte del año
m45-sales-year = Ventas netas del año
    .definition = Ventas netas de un año de doce meses.
    .formula = Σ s del año
m45-year = Crecimiento del año
    .definition = Cambio relativo de las ventas netas frente al año anterior.
    .formula = s año ÷ s año anterior − 1
m45-change-new = Cambio por cuentas nuevas
    .definition = Suma del cambio de las cuentas nuevas.
    .formula = Σ (s ahora − s antes), cuentas nuevas
m45-change-recovered = Cambio por cuentas recuperadas
    .definition = Suma del cambio de las cuentas recuperadas.
    .formula = Σ (s ahora − s antes), cuentas recuperadas
m45-change-grown = Cambio por cuentas que crecieron
    .definition = Suma del cambio de las cuentas que crecieron.
    .formula = Σ (s ahora − s antes), cuentas que crecieron
m45-change-shrunk = Cambio por cuentas que disminuyeron
    .definition = Suma del cambio de las cuentas que disminuyeron.
    .formula = Σ (s ahora − s antes), cuentas que disminuyeron
m45-change-lost = Cambio por cuentas perdidas
    .definition = Suma del cambio de las cuentas perdidas.
    .formula = Σ (s ahora − s antes), cuentas perdidas
m45-change-credited = Cambio por cuentas con más notas de crédito que facturas
    .definition = Suma del cambio de las cuentas que compran y a las que se abona tanto o más de lo que compran.
    .formula = Σ (s ahora − s antes), cuentas con más notas de crédito que facturas
m45-change-negative = Cambio por cuentas con saldo negativo
    .definition = Suma del cambio de las cuentas sin ventas positivas en ninguno de los dos periodos.
    .formula = Σ (s ahora − s antes), cuentas sin venta positiva
m45-top-up = Concentración de los aumentos
    .definition = Parte de todos los aumentos que reúnen las cuentas que más aumentaron.
    .formula = Σ mayores aumentos ÷ Σ aumentos
m45-top-down = Concentración de las disminuciones
    .definition = Parte de todas las disminuciones que reúnen las cuentas que más disminuyeron.
    .formula = Σ mayores disminuciones ÷ Σ disminuciones
m45-without-top = Crecimiento sin la cuenta que más cambió
    .definition = Crecimiento de las ventas si se deja fuera, en ambos periodos, la cuenta de mayor cambio.
    .formula = (s − s(i)) ahora ÷ (s − s(i)) antes − 1
m45-top-share = Parte del cambio de la cuenta que más cambió
    .definition = Cambio de la cuenta de mayor cambio entre el cambio de las ventas; es negativa si la cuenta fue en sentido contrario.
    .formula = (s(i) ahora − s(i) antes) ÷ (s ahora − s antes)
m45-account-change = Cambio de las ventas de una cuenta
    .definition = Ventas netas de la cuenta en el periodo menos las del periodo anterior.
    .formula = s(i) ahora − s(i) antes
m45-account-sales = Ventas de una cuenta
    .definition = Ventas netas de la cuenta en el periodo.
    .formula = Σ s(i)
m45-account = Crecimiento de una cuenta
    .definition = Cambio relativo de las ventas de la cuenta frente a los mismos meses del periodo anterior.
    .formula = s(i) ahora ÷ s(i) antes − 1
m46 = Crecimiento anual compuesto
    .definition = Crecimiento anual que lleva del primer año completo al último.
    .formula = (s último ÷ s primero)^(1/años) − 1
m47 = Tendencia de las ventas
    .definition = Pendiente mediana de las ventas trimestrales, por año, sobre el nivel medio; sin valor donde un año de ventas es negativo.
    .formula = pendiente de Theil y Sen ÷ trimestre medio × trimestres del año
m47-tau = Tau de la tendencia
    .definition = Correlación de rangos de las ventas trimestrales con el tiempo (Mann y Kendall).
    .formula = tau de Kendall (trimestre, ventas)
m47-account = Tendencia de una cuenta
    .definition = Pendiente mediana de las ventas trimestrales de la cuenta desde su primera compra, por año, sobre su nivel medio.
    .formula = pendiente de Theil y Sen ÷ trimestre medio × trimestres del año
m47-account-tau = Tau de la tendencia de una cuenta
    .definition = Correlación de rangos de las ventas trimestrales de la cuenta con el tiempo.
    .formula = tau de Kendall (trimestre, ventas)
m48 = Volatilidad de las ventas
    .definition = Coeficiente de variación de las ventas trimestrales; con tres años o más, alrededor de la media de cada trimestre del año.
    .formula = desviación ÷ media
m48-downside = Volatilidad a la baja
    .definition = Media cuadrática de las caídas de cada trimestre frente al mismo del año anterior.
    .formula = √ media(mín(0, g)²)
m48-account = Volatilidad de una cuenta
    .definition = Coeficiente de variación de las ventas trimestrales de la cuenta.
    .formula = desviación ÷ media
m48-account-downside = Volatilidad a la baja de una cuenta
    .definition = Media cuadrática de las caídas trimestrales de la cuenta frente al mismo trimestre del año anterior.
    .formula = √ media(mín(0, g)²)
m49-at-risk = Cuentas en riesgo
    .definition = Cuentas con ventas en el periodo cuyo silencio, frente a su intervalo habitual, supera el umbral de riesgo.
    .formula = #{ "{" }i: silencio relativo en la banda de riesgo{ "}" }
m49-dormant = Cuentas dormidas
    .definition = Cuentas con ventas en el periodo cuyo silencio, frente a su intervalo habitual, supera el umbral de las dormidas.
    .formula = #{ "{" }i: silencio relativo en la banda de dormidas{ "}" }
m49-lost = Cuentas que parecen perdidas
    .definition = Cuentas con ventas en el periodo cuyo silencio, frente a su intervalo habitual y en días, supera los umbrales de las perdidas.
    .formula = #{ "{" }i: silencio relativo en la banda de perdidas{ "}" }
m49-share = Ventas de las cuentas en silencio
    .definition = Parte de la venta positiva del periodo que compraron las cuentas en riesgo, dormidas o perdidas.
    .formula = Σ s de cuentas en silencio ÷ Σ s
m49-assumed = Cuentas en silencio con intervalo supuesto
    .definition = Cuentas en riesgo, dormidas o perdidas que han comprado muy pocas veces para tener un intervalo habitual.
    .formula = #{ "{" }i en silencio, intervalo supuesto{ "}" }
m49-known-share = Ventas de las cuentas en silencio con intervalo conocido
    .definition = Parte de la venta positiva del periodo que compraron las cuentas en silencio cuyo intervalo habitual se conoce.
    .formula = Σ s de cuentas en silencio, intervalo conocido ÷ Σ s
m49-account = Silencio relativo de una cuenta
    .definition = Días desde la última compra entre la mediana de días entre compras; con pocas compras se usa un intervalo que es un supuesto configurable.
    .formula = días sin comprar ÷ intervalo mediano
m49-account-days = Días sin comprar de una cuenta
    .definition = Días desde la última factura positiva hasta la fecha de corte.
    .formula = T − última compra
m59 = Palo de hockey
    .definition = Parte de la venta del trimestre que cae en su último mes, media de los últimos cuatro trimestres.
    .formula = media(venta del último mes ÷ venta del trimestre)
