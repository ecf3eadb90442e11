# ¿Cuánto de la venta descansa en pocas cuentas?

concentration-heading = Concentración y dependencia
concentration-largest =
    La cuenta mayor compra { $cr1 } de las ventas positivas del periodo y las cinco mayores,
    { $cr5 }.
concentration-pareto =
    De { $accounts } cuentas con compras, { $pareto ->
        [one] basta { $pareto } ({ $share } de ellas) para reunir
       *[other] bastan { $pareto } ({ $share } de ellas) para reunir
    } cuatro quintas partes de la venta; la quinta parte de mayor tamaño aporta { $top }.
concentration-effective =
    La cartera se comporta como si tuviera { $effective } cuentas de igual tamaño.
concentration-diversified =
    El índice de concentración ({ $hhi }) corresponde a una cartera diversificada.
concentration-moderate =
    El índice de concentración ({ $hhi }) corresponde a una dependencia moderada.
concentration-high = El índice de concentración ({ $hhi }) corresponde a una dependencia alta.
concentration-diversified-loss = Ninguna cuenta decide por sí sola el resultado del año.
concentration-one-account =
    El índice pondera todas las cuentas y no alivia el peso de la mayor: su salida decidiría por sí
    sola el resultado del año, aunque las demás estén repartidas.
concentration-moderate-loss =
    La salida de una de las primeras cuentas obligaría a rehacer el presupuesto.
concentration-high-loss =
    La salida de una de las primeras cuentas comprometería el resultado de la empresa.
concentration-none-material =
    Ninguna cuenta alcanza la décima parte de la venta, que es el umbral a partir del cual la norma
    contable pide revelar a un cliente.
concentration-material =
    { $count ->
        [one] Una cuenta alcanza
       *[other] Alcanzan { $count } cuentas
    } la décima parte de la venta, umbral a partir del cual la norma contable pide revelar a un
    cliente: { $accounts }.
material-account = { $name }, con { $share }
concentration-evidence =
    Las bandas del índice se toman por analogía del análisis de mercados y son un supuesto configurable.
    La evidencia sobre la concentración es mixta: se han medido ganancias de
    eficiencia con pocos clientes grandes, pérdidas al inicio de la relación que se vuelven
    ganancias al madurar, y también una rentabilidad menor.
negative-accounts-title = Cuentas con saldo negativo
negative-accounts =
    { $count ->
        [one] { $count } cuenta suma
       *[other] { $count } cuentas suman
    } más notas de crédito que facturas en el periodo, por { $amount }. Se informan aparte y no
    entran en las proporciones.
pooled-accounts-title = Ventas a clientes sin cuenta propia
pooled-accounts =
    { $count ->
        [one] { $names } no es una cuenta de la que se dependa, sino el nombre bajo el que se reúnen muchos clientes pequeños. Suma { $share } de la venta de la empresa; se cuenta en los totales y no entra en las medidas de concentración.
       *[other] { $names }{ $more ->
            [0] {""}
           *[other] {" "}y { $more } más
        } no son cuentas de las que se dependa, sino nombres bajo los que se reúnen muchos clientes pequeños. Suman { $share } de la venta de la empresa; se cuentan en los totales y no entran en las medidas de concentración.
    }
concentration-missing-title = La concentración no puede medirse
concentration-no-rates =
    Faltan tipos de cambio para más venta de la que puede dejarse fuera, y sin ellos no se sabe qué
    parte de la venta hace cada cuenta.
    .remedy = Impórtese el tipo de cambio mensual de cada moneda.
no-positive-sales =
    Ninguna cuenta tiene ventas positivas en el periodo, por lo que no hay concentración que medir.
concentration-chart = Ventas de las { $bars } cuentas mayores y proporción acumulada
concentration-chart-sales = Ventas netas
concentration-chart-axis = Ventas netas ({ $currency })
concentration-chart-share = Proporción acumulada
concentration-chart-alternative =
    Columnas con las ventas de las cuentas mayores, de mayor a menor, y una línea con su proporción
    acumulada: la primera reúne { $cr1 } y las cinco primeras { $cr5 }.
concentration-table = Medidas de concentración de las ventas por cuenta

m20-accounts = Cuentas que reúnen cuatro quintas partes de la venta
    .definition = Número mínimo de cuentas, de mayor a menor, cuya venta acumulada llega a cuatro quintas partes de la venta positiva.
    .formula = mínimo k tal que Σ p(1…k) ≥ 4/5
    .reading = Mientras menor sea, mayor es el peso de las primeras.
m20-share = Proporción de cuentas que reúne cuatro quintas partes de la venta
    .definition = Cuentas que reúnen cuatro quintas partes de la venta, entre las cuentas con ventas positivas.
    .formula = k ÷ n
    .reading = La regla clásica espera una quinta parte.
m20-top20 = Venta de la quinta parte mayor de las cuentas
    .definition = Proporción de la venta positiva que compra la quinta parte de cuentas de mayor tamaño.
    .formula = Σ p(1…⌈n/5⌉)
    .reading = La regla clásica espera cuatro quintas partes.
m21-cr1 = Cuenta mayor
    .definition = Proporción de la venta positiva que compra la cuenta mayor.
    .formula = p(1)
    .reading = Lo que se perdería con ella.
m21-cr3 = Tres cuentas mayores
    .definition = Proporción de la venta positiva que compran las tres cuentas mayores.
    .formula = Σ p(1…3)
    .reading = Lo que se perdería con las tres.
m21-cr5 = Cinco cuentas mayores
    .definition = Proporción de la venta positiva que compran las cinco cuentas mayores.
    .formula = Σ p(1…5)
    .reading = Lo que se perdería con las cinco.
m21-cr10 = Diez cuentas mayores
    .definition = Proporción de la venta positiva que compran las diez cuentas mayores.
    .formula = Σ p(1…10)
    .reading = Lo que se perdería con las diez.
m22 = Índice de Herfindahl-Hirschman
    .definition = Suma de los cuadrados de las proporciones de venta de las cuentas.
    .formula = Σ p²
    .reading = Va de una fracción mínima, si todas son iguales, a la unidad, si hay una sola.
m23 = Número efectivo de cuentas
    .definition = Inverso del índice de Herfindahl-Hirschman.
    .formula = 1 ÷ Σ p²
    .reading = Cuántas cuentas iguales darían la misma concentración.
m24 = Coeficiente de Gini
    .definition = Desigualdad de las ventas entre las cuentas con ventas positivas.
    .formula = Σ (2i − n − 1)·x(i) ÷ (n·Σ x)
    .reading = Cero si todas compran lo mismo.
m24-corrected = Coeficiente de Gini corregido
    .definition = Coeficiente de Gini llevado a una escala que alcanza la unidad cualquiera que sea el número de cuentas.
    .formula = G·n ÷ (n − 1)
    .reading = Permite comparar carteras de distinto número de cuentas.
m25 = Número efectivo por entropía
    .definition = Exponencial de la entropía de las proporciones de venta.
    .formula = exp(−Σ p·ln p)
    .reading = Como el número efectivo, pero con más peso para las cuentas pequeñas.
m26 = Cuentas con la décima parte de la venta o más
    .definition = Número de cuentas cuya proporción de la venta positiva es de una décima parte o más.
    .formula = #{ "{" }i: p(i) ≥ 1/10{ "}" }
    .reading = Umbral de revelación de la norma contable.
m26-share = Proporción de la venta de una cuenta mayor
    .definition = Proporción de la venta positiva que compra una cuenta que alcanza la décima parte.
    .formula = p(i)
    .reading = Umbral de revelación de la norma contable.
m20-pooled = Venta a clientes sin cuenta propia
    .definition = Proporción de la venta neta de la empresa que se registra bajo cuentas que reúnen a muchos clientes pequeños.
    .formula = Σ s(cuentas colectivas) ÷ Σ s
    .reading = No entra en las medidas de concentración.

concentration-if-largest =
    Si se fuera { $name }, la venta caería { $change }, a { $sales }; { $replacement ->
        [one] haría falta otra cuenta de tamaño mediano
       *[other] harían falta { $replacement } cuentas de tamaño mediano
    } para reponerla.
concentration-if-lower =
    El índice de concentración bajaría de { $today } a { $hhi }: una cartera puede parecer más
    repartida porque ha perdido lo que más valía, así que el índice no debe leerse sin la venta.
concentration-if-same =
    El índice de concentración seguiría en { $today }: ninguna cuenta pesa tanto que su salida se note
    en él.
concentration-if-higher =
    El índice de concentración pasaría de { $today } a { $hhi }: al irse la mayor, lo que queda
    descansa en menos manos todavía.
concentration-if-fall =
    Basta con que la mayor compre { $fall } menos para que la venta total baje { $change }.
concentration-if-merger =
    Si { $first } y { $second } pasaran al mismo grupo, un solo comprador decidiría { $cr1 } de la
    venta sin que nada cambiara en las facturas.
concentration-if-new =
    Una cuenta nueva que comprara { $new } de la venta de hoy llevaría el peso de la mayor de
    { $today } a { $cr1 }.
concentration-if-table = Qué serían la venta y su concentración si ocurriera cada caso
concentration-if-case = Caso
concentration-if-sales = Venta
concentration-if-change = Cambio
concentration-if-cr1 = Mayor
concentration-if-cr5 = Cinco mayores
concentration-if-hhi = Índice
concentration-if-effective = Cuentas efectivas
concentration-if-band = Dependencia
concentration-if-case-today = Hoy
concentration-if-case-largest = Se va la mayor
concentration-if-case-five = Se van las cinco mayores
concentration-if-case-fall = La mayor compra { $part } menos
concentration-if-case-merger = Las dos mayores se unen
concentration-if-case-new = Entra una cuenta de { $part } de la venta
concentration-if-band-diversified = diversificada
concentration-if-band-moderate = moderada
concentration-if-band-high = alta

m21-replacement = Cuentas medianas que harían falta para reponer a la mayor
    .definition = Venta de la cuenta mayor sobre la mediana de las ventas de las cuentas.
    .formula = x(1) ÷ mediana(x)
    .reading = Cuánto cuesta reponer lo que se pierde.
m20-what-if = Venta en un caso supuesto
    .definition = Venta positiva de todas las cuentas si ocurriera el caso.
    .formula = Σ x, caso
m20-what-if-change = Cambio de la venta en un caso supuesto
    .definition = Venta del caso sobre la del periodo, menos uno.
    .formula = Σ x(caso) ÷ Σ x − uno
m21-what-if-cr1 = Cuenta mayor en un caso supuesto
    .definition = Proporción de la venta del caso que compraría la cuenta mayor.
    .formula = p(1), caso
m21-what-if-cr5 = Cinco cuentas mayores en un caso supuesto
    .definition = Proporción de la venta del caso que comprarían las cinco cuentas mayores.
    .formula = Σ p(1…5), caso
m22-what-if = Índice de Herfindahl-Hirschman en un caso supuesto
    .definition = Suma de los cuadrados de las proporciones de venta del caso.
    .formula = Σ p², caso
m23-what-if = Número efectivo de cuentas en un caso supuesto
    .definition = Inverso del índice de Herfindahl-Hirschman del caso.
    .formula = 1 ÷ Σ p², caso
