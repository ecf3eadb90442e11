# ¿Cuánto vale cada cuenta en los próximos años, y sigue comprando?

forecast-heading = Valor de las cuentas en los próximos años
forecast-no-cost =
    Sin el costo de lo vendido no se sabe qué deja cada cuenta al año ni, por tanto, cuánto vale
    conservarla.
    .remedy =
        Impórtese el libro de ventas con una columna de costo por partida: permitiría poner las
        cuentas en orden de valor y comparar ese valor con lo que cuesta atenderlas.
forecast-no-retention =
    El libro de ventas no deja ver cuántas cuentas permanecen de un año al siguiente, y sin eso no
    se calcula cuánto valdrá cada una.
    .remedy = Impórtense también las ventas de los dos últimos años completos.

forecast-key =
    Si cada cuenta clave repitiera durante { $years } años lo que dejó en el periodo, con las bajas
    que cabe esperar, todas juntas valdrían hoy { $total }.
forecast-largest =
    La tabla dice cuánto valdría hoy cada una de las cuentas mayores si durante { $years } años
    repitiera lo que dejó en el periodo, con las bajas que cabe esperar.
forecast-terms =
    El cálculo descansa en supuestos configurables: una permanencia anual de { $retention }, que es la observada
    en la cartera llevada hacia { $usual }, un crecimiento de { $growth } y un descuento de
    { $discount } al año.
forecast-on-contribution =
    Se parte de la contribución, una vez descontado el costo de servir. El resultado sirve para
    comparar cuentas entre sí, porque a todas se les supone la misma permanencia; no pronostica lo
    que hará cada una.
forecast-on-margin =
    Como no se conoce el costo de servir, se parte del margen bruto y el valor queda por encima del
    verdadero. Sirve para comparar cuentas entre sí, porque a todas se les supone la misma
    permanencia; no pronostica lo que hará cada una.
forecast-on-either =
    Se parte de la contribución y, donde no se conoce el costo de servir, del margen bruto, que
    favorece a la cuenta. Sirve para comparar cuentas entre sí, porque a todas se les supone la
    misma permanencia; no pronostica lo que hará cada una.

forecast-buying-told =
    La probabilidad de que una cuenta siga comprando sale de un modelo de compras repetidas,
    ajustado a { $fitted } de las { $accounts } cuentas con compras. Puesto a prueba con el último
    año, se equivocó { $error } veces lo que se equivoca quien supone que se repite el anterior.
forecast-buying-few =
    La probabilidad de que cada cuenta siga comprando no se publica: el modelo pide { $needed }
    cuentas con compras y que { $again } de ellas hayan vuelto a comprar, y hay { $accounts } y
    { $repeating }.
forecast-buying-regular =
    La probabilidad de que cada cuenta siga comprando no se publica, porque los compradores son
    regulares: la variación mediana de sus intervalos es de { $variation } y el modelo pide
    { $limit } o más. Para ellos dice más el silencio relativo.
forecast-buying-short =
    La probabilidad de que cada cuenta siga comprando no se publica: la historia no alcanza para
    ajustar el modelo hasta hace un año y ponerlo a prueba con lo que pasó después.
forecast-buying-unfitted =
    La probabilidad de que cada cuenta siga comprando no se publica, porque el modelo no llegó a
    ajustarse a las compras.
forecast-buying-worse =
    La probabilidad de que cada cuenta siga comprando no se publica: en el último año, suponer que
    se repetía el anterior no falló en ninguna cuenta.
forecast-buying-measured =
    La probabilidad de que cada cuenta siga comprando no se publica: puesto a prueba con el último
    año, el modelo se equivocó { $error } veces lo que se equivoca quien supone que se repite el
    anterior.
forecast-spending-told =
    En importes, su error fue de { $error } veces el de repetir el año, de modo que también se da el
    importe que cabe esperar.
forecast-spending-tied =
    El importe que cabe esperar no se publica, porque el tamaño de los pedidos depende de su
    frecuencia y el modelo supone que no.
forecast-spending-unfitted =
    El importe que cabe esperar no se publica, porque el modelo de importes no llegó a ajustarse.
forecast-spending-worse =
    El importe que cabe esperar no se publica, porque en la misma prueba el modelo no acertó más que
    repetir el año.

forecast-key-table = Valor de las cuentas clave
forecast-largest-table = Valor de las cuentas mayores
forecast-source = Fuentes: libro de ventas; permanencia, crecimiento y descuento son supuestos configurables.
forecast-column-margin = Margen anual
forecast-column-value = Valor en { $years } años
forecast-column-alive = Probabilidad de que siga comprando
forecast-column-amount = Compras esperadas en un año

m54-account = Valor de una cuenta en los próximos años
    .definition = Lo que la cuenta dejaría en los años del horizonte, si repite su margen anual y permanece como la cartera, en dinero de hoy.
    .formula = Σ m·(1 + g)^(t − 1)·r^(t − 1) ÷ (1 + δ)^(t − ½), t = 1…H
m54-account-margin = Margen anual de una cuenta
    .definition = Contribución de la cuenta en el periodo; donde no se conoce el costo de servirla, su margen bruto.
    .formula = m = contribución, o margen bruto
m54-key = Valor de las cuentas clave en los próximos años
    .definition = Suma de los valores conocidos de las cuentas clave.
    .formula = Σ valor de cada cuenta clave
m54-retention = Permanencia supuesta de una cuenta
    .definition = Retención de cuentas observada, acercada a una permanencia habitual como si se hubieran visto más cuentas.
    .formula = r = (permanecieron + u·k) ÷ (cuentas + k); u y k, supuestos configurables
m54-years = Años del horizonte
    .definition = Años que se suman en el valor de una cuenta (supuesto configurable).
    .formula = H
m54-growth = Crecimiento supuesto del margen
    .definition = Crecimiento anual del margen de una cuenta que permanece (supuesto configurable).
    .formula = g
m54-discount = Tasa de descuento
    .definition = Lo que vale de menos el dinero por cada año que tarda en llegar (supuesto configurable).
    .formula = δ
m55-account-alive = Probabilidad de que una cuenta siga comprando
    .definition = Probabilidad de que la cuenta no haya dejado de comprar sin avisar, según sus compras hasta la fecha de corte.
    .formula = 1 ÷ (1 + a ÷ (b + x − 1)·((α + T) ÷ (α + t))^(r + x)); 1 si x = 0
m55-account-orders = Pedidos esperados de una cuenta
    .definition = Días de compra que cabe esperar de la cuenta en los doce meses siguientes a la fecha de corte.
    .formula = E[Y(un año) | x, t, T]
m55-account-amount = Compras esperadas de una cuenta
    .definition = Pedidos esperados por el tamaño que cabe esperar de cada uno, en los doce meses siguientes.
    .formula = E[Y]·p·(γ + n·media) ÷ (p·n + q − 1)
m55-accounts = Cuentas con compras
    .definition = Cuentas que han comprado alguna vez hasta la fecha de corte, sin las que reúnen a muchos clientes.
    .formula = #{ "{" }i: compras ≥ 1{ "}" }
m55-repeating = Cuentas que han vuelto a comprar
    .definition = Cuentas que han comprado en dos días o más.
    .formula = #{ "{" }i: compras ≥ 2{ "}" }
m55-variation = Variación mediana de los intervalos
    .definition = Mediana, entre las cuentas con dos intervalos o más, de la desviación de sus días entre compras sobre su media.
    .formula = mediana(σ ÷ μ de los intervalos)
m55-fitted = Cuentas con que se ajusta el modelo
    .definition = Cuentas cuyas compras ajustan el modelo: todas o, si son muchas, una muestra al azar con semilla.
    .formula = n
m55-error = Error del modelo frente a repetir el año
    .definition = Error absoluto medio de los pedidos que el modelo esperaba del último año, sin verlo, sobre el de suponer que se repite el anterior.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
m55-correlation = Correlación de la frecuencia con el tamaño de los pedidos
    .definition = Correlación, entre las cuentas que han vuelto a comprar, de cuántas veces lo hicieron con el importe medio de sus pedidos.
    .formula = corr(x, pedido medio)
m55-amount-error = Error en importes frente a repetir el año
    .definition = Error absoluto medio de los importes que los modelos esperaban del último año, sin verlo, sobre el de suponer que se repite el anterior.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|

forecast-sales-heading = Ventas previstas de los próximos doce meses
forecast-short =
    El libro de ventas no reúne doce meses completos y con menos no se prevé el año siguiente.
    .remedy =
        Impórtense también las ventas anteriores: un año permite suponer que se repite, dos permiten
        comprobar si alguna regla acierta más y tres comprobarlo con años que no sirvieron para elegirla.
forecast-total-more =
    En los doce meses que siguen al { $end } cabe esperar ventas de { $total }, un { $change } más que
    en los doce anteriores.
forecast-total-less =
    En los doce meses que siguen al { $end } cabe esperar ventas de { $total }, un { $change } menos que
    en los doce anteriores.
forecast-total-level =
    En los doce meses que siguen al { $end } cabe esperar ventas de { $total }, como en los doce
    anteriores.
forecast-total-none =
    Las ventas de los doce meses que terminan el { $end } suman { $last }. Donde las notas de crédito
    superan a las facturas no hay un nivel del que partir, y no se prevé el año siguiente: antes hay que
    saber qué se abonó y si volverá a abonarse.
forecast-total-by-repeats =
    Se supone que se repite el último año, porque ninguna otra regla se equivocó bastante menos en el
    pasado.
forecast-total-by-pace =
    La cifra lleva a un año entero el ritmo de los últimos seis meses, que es la regla que menos se
    equivocó en el pasado.
forecast-total-by-growth =
    La cifra aplica al último año el crecimiento que traía frente al anterior, que es la regla que
    menos se equivocó en el pasado.
forecast-total-by-half-growth =
    La cifra aplica al último año la mitad del crecimiento que traía frente al anterior, que es la
    regla que menos se equivocó en el pasado.
forecast-total-by-theta =
    La cifra sale del método Theta, que parte del nivel reciente y le suma media tendencia, y que es la
    regla que menos se equivocó en el pasado.
forecast-total-by-growth-theta =
    La cifra es la media de dos: la que aplica al último año el crecimiento que traía y la del método
    Theta, que parte del nivel reciente y le suma media tendencia. Juntas son la regla que menos se
    equivocó en el pasado.
forecast-total-tested =
    Puesta a prueba en { $origins ->
        [one] una fecha pasada
       *[other] { $origins } fechas pasadas
    } con lo que entonces se sabía, se habría desviado de
    media { $missed } de las ventas del año, { $error } veces lo que se desvía suponer que se repite el
    anterior.
forecast-total-tested-simple =
    Puesta a prueba en { $origins ->
        [one] una fecha pasada
       *[other] { $origins } fechas pasadas
    } con lo que entonces se sabía, se habría desviado de
    media { $missed } de las ventas del año.
forecast-total-short =
    La historia abarca { $months } meses y con menos de dos años no se puede poner a prueba ninguna
    regla: se supone que se repite el último año, y la previsión no lleva margen de error.
forecast-total-interval =
    Según aquellos errores, las ventas deberían quedar entre { $low } y { $high } con una probabilidad de
    { $coverage }.
forecast-total-covered =
    El intervalo hecho del mismo modo en el pasado acertó en { $covered } de las fechas en que se pudo
    comprobar.
forecast-total-uncovered =
    La historia no alcanza para comprobar con qué frecuencia acierta ese intervalo, que descansa en años
    que se solapan: conviene leerlo como un orden de magnitud.
forecast-total-use =
    El presupuesto puede partir de esa cifra; un objetivo por encima del intervalo necesita decir de qué
    cuentas saldrá la diferencia.
forecast-total-chart = Ventas de cada mes y previsión de los doce siguientes
forecast-total-chart-alternative =
    La línea de las ventas de cada mes continúa con los doce meses previstos, que suman { $total }, entre
    su mínimo y su máximo.
forecast-total-chart-bare =
    La línea de las ventas de cada mes continúa con los doce meses previstos, que suman { $total }.
forecast-total-chart-axis = { $currency } al mes
forecast-total-chart-month = { $month } { $year }
forecast-series-sold = Ventas
forecast-series-said = Previsión
forecast-series-low = Mínimo
forecast-series-high = Máximo

forecast-accounts-simple =
    Cuenta por cuenta no hay regla que se equivocara bastante menos que suponer que se repite el último
    año, y esa es la que se usa para las { $accounts } cuentas con compras.
forecast-accounts-simple-missed = Su error pasado equivale a { $missed } de lo que se les vendió.
forecast-accounts-ruled =
    Cuenta por cuenta, la regla depende de cómo compra cada una. En { $origins ->
        [one] una fecha pasada
       *[other] { $origins } fechas pasadas
    }, las reglas
    elegidas se habrían equivocado { $error } veces lo que se equivoca suponer que se repite el último año;
    su error equivale a { $missed } de lo vendido a las cuentas conocidas entonces.
forecast-accounts-unseen =
    Con las reglas elegidas a ciegas, sin los años con que se comprueban, son { $unseen } veces.
forecast-accounts-unseen-worse =
    Con las reglas elegidas a ciegas, sin los años con que se comprueban, son { $unseen } veces: la ventaja
    sobre repetir el año no está probada.
forecast-accounts-blind =
    La historia no alcanza para comprobarlo con años que no hayan servido para elegir, de modo que ese
    error está algo favorecido.
forecast-accounts-covered =
    Los intervalos, hechos para acertar en { $coverage } de las cuentas, acertaron en { $covered }.
forecast-accounts-sum-born =
    Las cuentas suman { $sum } y no tienen por qué dar el total, que se prevé aparte: incluye a clientes que
    aún no compran, y en los años probados estos aportaron { $born } de las ventas.
forecast-accounts-sum =
    Las cuentas suman { $sum } y no tienen por qué dar el total, que se prevé aparte.
forecast-kinds-table = Regla con que se prevé cada tipo de cuenta
forecast-column-kind = Tipo de cuenta
forecast-column-count = Cuentas
forecast-column-rule = Regla
forecast-column-ratio = Error frente a repetir el año
forecast-kind-regular = Regular: compra en la mitad de los meses o más
forecast-kind-occasional = Ocasional: compra en menos meses
forecast-kind-new = Nueva: compra desde hace un año o menos
forecast-kind-ended = Sin compras en el último año
forecast-rule-repeats = Se repite el último año
forecast-rule-pace = Ritmo de los últimos seis meses
forecast-rule-trend = Último año, con la tendencia de todas las cuentas
forecast-rule-growth = Último año, con el crecimiento de las cuentas parecidas
forecast-rule-pace-growth = Ritmo de los últimos seis meses, con el crecimiento de las cuentas parecidas
forecast-rule-smoothed = Demanda suavizada: probabilidad de comprar por importe
forecast-rule-middle = Mediana de las reglas
forecast-accounts-table = Previsión de las cuentas mayores
forecast-column-last = Últimos doce meses
forecast-column-said = Previsión
forecast-column-low = Mínimo
forecast-column-high = Máximo
forecast-column-missed = Error anterior
forecast-accounts-source = Fuente: libro de ventas. Error anterior: el de la regla en uso con la cuenta en las fechas pasadas, en parte de lo que compró; sin él, la cuenta no se conocía entonces.

forecast-choice-beats =
    { $chosen ->
        [one] Elegir la cuenta de mayor previsión
       *[other] Elegir las { $chosen } cuentas de mayor previsión
    } habría recogido { $efficiency } de lo que recoge la mejor
    elección posible, y elegir por las ventas del último año, { $simple }. La ventaja en ventas captadas es
    de { $advantage } (entre { $low } y { $high }) y no incluye el cero: elegir por la previsión supera a la regla
    simple.
forecast-choice-level =
    { $chosen ->
        [one] Elegir la cuenta de mayor previsión
       *[other] Elegir las { $chosen } cuentas de mayor previsión
    } habría recogido { $efficiency } de lo que recoge la mejor
    elección posible, y elegir por las ventas del último año, { $simple }. La ventaja en ventas captadas es
    de { $advantage } (entre { $low } y { $high }) e incluye el cero: elegir por la previsión no supera a la regla
    simple, que se explica mejor.
forecast-choice-loses =
    { $chosen ->
        [one] Elegir la cuenta de mayor previsión
       *[other] Elegir las { $chosen } cuentas de mayor previsión
    } habría recogido { $efficiency } de lo que recoge la mejor
    elección posible, menos que elegir por las ventas del último año, { $simple }. La diferencia en ventas
    captadas es de { $advantage } (entre { $low } y { $high }): para elegir cuentas, la previsión no sirve.
forecast-choice-same =
    { $chosen ->
        [one] Elegir la cuenta de mayor previsión
       *[other] Elegir las { $chosen } cuentas de mayor previsión
    } es elegir lo mismo que por las ventas del último año, y
    habría recogido { $efficiency } de lo que recoge la mejor elección posible: la previsión no supera a la
    regla simple.
forecast-choice-favoured =
    La comprobación usa los mismos años con que se eligieron las reglas, lo que favorece a la previsión.

m61-total = Ventas previstas de los próximos doce meses
    .definition = Lo que cabe esperar que compren todas las cuentas, también las que aún no se conocen, según la regla que menos se equivocó en el pasado.
    .formula = repetir, ritmo, crecimiento, medio crecimiento, Theta o media de crecimiento y Theta, sobre los meses completos
m61-total-low = Mínimo de las ventas previstas
    .definition = Extremo inferior del intervalo: la previsión menos el error que, con la probabilidad pedida, no se superó en el pasado.
    .formula = previsión × (1 − q), nunca menos de cero
m61-total-high = Máximo de las ventas previstas
    .definition = Extremo superior del intervalo: la previsión más ese mismo error.
    .formula = previsión × (1 + q)
m61-last-year = Ventas de los últimos doce meses
    .definition = Ventas netas de toda la empresa en el periodo.
    .formula = Σ ventas netas
m61-change = Cambio previsto de las ventas
    .definition = Previsión de la empresa frente a sus ventas de los últimos doce meses.
    .formula = previsión ÷ últimos doce meses − 1
m61-months = Meses de historia
    .definition = Meses completos del libro de ventas que se miran para prever.
    .formula = #meses
m61-total-origins = Fechas pasadas en que se probó la previsión de la empresa
    .definition = Meses del pasado con un año de ventas antes y otro después.
    .formula = #fechas
m61-total-error = Error de la previsión de la empresa frente a repetir el año
    .definition = Error absoluto de la regla en uso en las fechas pasadas, sobre el de suponer que se repite el último año.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
m61-total-missed = Error medio de la previsión de la empresa
    .definition = Error absoluto de la regla en uso en las fechas pasadas, en parte de lo que se vendió.
    .formula = Σ |previsto − real| ÷ Σ real
m61-total-mase = Error escalado de los meses previstos
    .definition = Error absoluto medio de los meses previstos sobre el de suponer, en la historia conocida entonces, que se repite el mismo mes del año anterior; con menos de dos años, el mes anterior.
    .formula = media de |previsto − real| ÷ media de |y(t) − y(t − 12)|
m61-total-coverage = Aciertos del intervalo de la empresa
    .definition = Parte de las fechas pasadas en que lo vendido quedó dentro del intervalo hecho solo con lo que entonces se sabía.
    .formula = #dentro ÷ #fechas
m61-accounts = Cuentas con previsión
    .definition = Cuentas que han comprado alguna vez en los meses que se miran, sin las que reúnen a muchos clientes.
    .formula = #cuentas
m61-sum = Suma de las previsiones por cuenta
    .definition = Suma de lo que cabe esperar de cada cuenta conocida.
    .formula = Σ previsión de cada cuenta
m61-origins = Fechas pasadas en que se probaron las previsiones por cuenta
    .definition = Fechas, separadas por los meses del supuesto, con un año de ventas antes y otro después.
    .formula = #fechas
m61-error = Error de las previsiones por cuenta frente a repetir el año
    .definition = Error absoluto de las reglas en uso, sumado sobre las cuentas conocidas en cada fecha pasada, sobre el de suponer que se repite el último año.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
m61-missed = Error medio de las previsiones por cuenta
    .definition = Ese error absoluto en parte de lo que compraron las cuentas conocidas en cada fecha.
    .formula = Σ |previsto − real| ÷ Σ real
m61-mase = Error escalado de las previsiones por cuenta
    .definition = Error absoluto de las previsiones sobre lo que las mismas cuentas cambiaron de un año a otro antes de la fecha; solo fechas con dos años antes.
    .formula = Σ |previsto − real| ÷ Σ |último año − penúltimo|
m61-unseen = Error de las previsiones con reglas elegidas a ciegas
    .definition = Error frente a repetir el año cuando, en cada fecha, la regla se elige solo con lo que ya había terminado entonces.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|, con la regla de entonces
m61-coverage = Aciertos de los intervalos por cuenta
    .definition = Parte de las cuentas cuyo año quedó dentro del intervalo hecho solo con lo que entonces se sabía.
    .formula = #dentro ÷ #cuentas
m61-born-later = Ventas a cuentas nacidas después de la previsión
    .definition = Parte de las ventas de los años probados que hicieron cuentas que aún no habían comprado al empezar el año.
    .formula = Σ ventas a cuentas nuevas ÷ Σ ventas
m61-regular = Cuentas regulares
    .definition = Cuentas con más de un año que compraron en seis o más de los últimos doce meses.
    .formula = #cuentas
m61-occasional = Cuentas ocasionales
    .definition = Cuentas con más de un año que compraron en menos de seis de los últimos doce meses.
    .formula = #cuentas
m61-new = Cuentas nuevas
    .definition = Cuentas cuya primera compra es de los últimos doce meses.
    .formula = #cuentas
m61-ended = Cuentas sin compras en el último año
    .definition = Cuentas que compraron antes y no en los últimos doce meses.
    .formula = #cuentas
m61-regular-error = Error de la previsión de las cuentas regulares
    .definition = Error absoluto de su regla en las fechas pasadas, sobre el de repetir el año.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
m61-occasional-error = Error de la previsión de las cuentas ocasionales
    .definition = Error absoluto de su regla en las fechas pasadas, sobre el de repetir el año.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
m61-new-error = Error de la previsión de las cuentas nuevas
    .definition = Error absoluto de su regla en las fechas pasadas, sobre el de repetir el año.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
m61-ended-error = Error de la previsión de las cuentas sin compras
    .definition = Error absoluto de su regla en las fechas pasadas, sobre el de repetir el año.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
m61-chosen = Cuentas que se eligen
    .definition = Tantas como cuentas clave hay; donde no se distinguen, la parte de las cuentas que dice el supuesto.
    .formula = K
m61-efficiency = Eficiencia de elegir por la previsión
    .definition = Lo que compraron después las cuentas de mayor previsión, sobre lo que compraron las mejores; media de las fechas.
    .formula = Σ compras de las elegidas ÷ Σ compras de las mejores K
m61-simple-efficiency = Eficiencia de elegir por las ventas del último año
    .definition = Lo mismo cuando se eligen las cuentas que más compraron en los doce meses anteriores.
    .formula = Σ compras de las elegidas ÷ Σ compras de las mejores K
m61-advantage = Ventaja de elegir por la previsión
    .definition = Parte de las ventas posteriores que captan las elegidas por la previsión, menos la de las elegidas por sus ventas; media de las fechas.
    .formula = captura(previsión) − captura(ventas)
m61-advantage-low = Extremo inferior de la ventaja
    .definition = Extremo inferior del intervalo de la ventaja al noventa y cinco por ciento, por remuestreo pareado de las cuentas.
    .formula = percentil inferior del remuestreo
m61-advantage-high = Extremo superior de la ventaja
    .definition = Extremo superior del mismo intervalo.
    .formula = percentil superior del remuestreo
m61-account = Ventas previstas de una cuenta
    .definition = Lo que cabe esperar que compre la cuenta en los próximos doce meses, según la regla de las de su tipo.
    .formula = repetir, ritmo, tendencia, crecimiento, ritmo con crecimiento, demanda suavizada o mediana
m61-account-low = Mínimo de las ventas previstas de una cuenta
    .definition = Extremo inferior del intervalo, según cómo se equivocó la previsión con cuentas del mismo tipo y tamaño.
    .formula = previsión + cuantil inferior × (previsión + año habitual) ÷ 2, nunca menos de cero
m61-account-high = Máximo de las ventas previstas de una cuenta
    .definition = Extremo superior del mismo intervalo.
    .formula = previsión + cuantil superior × (previsión + año habitual) ÷ 2
m61-account-last = Ventas de una cuenta en los últimos doce meses
    .definition = Ventas netas a la cuenta en el periodo.
    .formula = Σ ventas netas
m61-account-missed = Error anterior de la previsión de una cuenta
    .definition = Error absoluto que la regla en uso habría tenido con la cuenta en las fechas pasadas, en parte de lo que compró.
    .formula = Σ |previsto − real| ÷ Σ real
m61-account-error = Error de la previsión de una cuenta frente a repetir el año
    .definition = El mismo error sobre el de suponer que la cuenta repite el último año.
    .formula = Σ |previsto − real| ÷ Σ |año anterior − real|
