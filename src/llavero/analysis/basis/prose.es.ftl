# ¿Se atienden las cuentas por producto, por cliente o por zona geográfica?

basis-heading = Base de organización
basis-view-key = las cuentas clave
basis-view-all = las cuentas
basis-view-all-why = Se observan todas las cuentas porque no se conoce cuáles con venta son clave.
basis-verdict =
    La organización de { $view } entre { $sellers } vendedores es { $basis }. Se juzga por lo que muestran
    las ventas de { $accounts } cuentas, no por lo que dice el organigrama.
basis-verdict-none =
    En las ventas de { $accounts } cuentas no se identifica con qué base se reparten { $view } entre
    { $sellers } vendedores.
basis-reading-product =
    La línea de producto explica quién vende mucho mejor que el azar, y mejor que las otras dimensiones.
basis-reading-segment =
    El segmento del cliente explica quién le vende mucho mejor que el azar, y mejor que las otras
    dimensiones.
basis-reading-geography =
    La zona explica quién vende mucho mejor que el azar, y mejor que las otras dimensiones.
basis-reading-mixed =
    Dos dimensiones explican quién vende mejor que el azar, con una fuerza semejante.
basis-reading-named-account =
    Ninguna dimensión explica el reparto, y { $owned } de la venta está en cuentas con un solo vendedor:
    cada cuenta tiene dueño por su nombre.
basis-reading-none =
    Ninguna dimensión explica el reparto, y solo { $owned } de la venta está en cuentas con un solo
    vendedor.
basis-meaning-product =
    Cada vendedor domina su línea, pero un mismo cliente puede tratar con varios; alguien debe responder
    por la relación completa.
basis-meaning-segment =
    Cada vendedor conoce el negocio de sus clientes; el riesgo es perder profundidad técnica por producto,
    que debe cubrir el apoyo.
basis-meaning-geography =
    Cada vendedor está cerca de sus clientes y viaja poco; los clientes con sedes en varias zonas quedan
    repartidos si nadie los coordina.
basis-meaning-mixed =
    Conviene escribir qué dimensión decide cuando ambas chocan, porque de ello depende quién responde por
    cada cuenta.
basis-meaning-named-account =
    Es la forma usual de atender cuentas clave y hace clara la responsabilidad; a cambio, la relación
    descansa en una persona y pide respaldo.
basis-meaning-none =
    Así, nadie puede prever quién atiende a una cuenta nueva, y varias manos atienden a la misma; conviene
    acordar una regla de asignación.
basis-inseparable =
    Las dos dimensiones principales separan casi las mismas cuentas, de modo que no son separables con
    estos datos.
basis-inconclusive =
    Para { $view } la base de organización no es concluyente: con { $sellers ->
        [one] { $sellers } vendedor
       *[other] { $sellers } vendedores
    } y { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    } la prueba no tiene con qué comparar. Se muestra solo cómo se reparte la venta.
basis-unknown =
    El libro de ventas no acredita a ningún vendedor ventas positivas en el periodo, así que no puede
    saberse si el departamento se organiza por línea de producto, por cliente o por zona geográfica.
basis-how =
    La prueba pregunta cuánto ayuda conocer la línea, el segmento o la zona para saber quién vende.
basis-word-product = la línea de producto
basis-word-segment = el segmento
basis-word-geography = la zona
basis-name-product = Línea de producto
basis-name-segment = Segmento del cliente
basis-name-geography = Zona geográfica
basis-information =
    Para { $dimension }, la información mutua normalizada es de { $information }; si las cuentas se
    repartieran al azar sería de { $chance } en promedio. El acuerdo por encima del azar es así de
    { $adjusted }, en una escala de cero, ninguno, a uno, completo.
basis-purity =
    El { $purity } de la venta está en la categoría principal de cada vendedor, y { $reverse } la hace el
    vendedor principal de cada categoría.
basis-p = Una proporción de { $p } de los repartos al azar llega a tanto, ya corregida por el número de pruebas.
basis-powerless =
    Para { $dimension } hay tan pocos repartos distintos posibles que el azar no sirve de referencia: la
    prueba queda sin potencia.
basis-others = En las demás dimensiones el acuerdo por encima del azar es este: { $others }.
basis-other = { $adjusted } en { $dimension }
basis-caution =
    La comparación se hace con { $permutations } repartos al azar. No es una inferencia sobre una muestra,
    pues el libro de ventas es un censo: mide si el orden que se observa es mayor que el que daría la
    casualidad.
basis-context-all =
    En el conjunto de las cuentas de la empresa la base es { $basis }, y { $owned } de la venta está en
    cuentas con un solo vendedor.
basis-context-all-none =
    En el conjunto de las cuentas de la empresa tampoco puede afirmarse una base, y { $owned } de la venta
    está en cuentas con un solo vendedor.
basis-context-same =
    El departamento de cuentas clave y el resto de los vendedores comparten la base: { $kam }.
basis-context-differ =
    Por grupos de vendedores, la base es otra: el departamento de cuentas clave, { $kam }; el resto,
    { $rest }. Donde ambas formas se encuentran hace falta una regla de traspaso.
basis-declared-agrees =
    En las entrevistas, { $count } de { $answers } vendedores declaran que sus cuentas se asignan
    { $basis }, lo que coincide con lo que muestran las ventas.
basis-declared-differs =
    En las entrevistas, { $count } de { $answers } vendedores declaran que sus cuentas se asignan
    { $basis }, lo que difiere de lo que muestran las ventas. La diferencia es un hallazgo: la regla que
    se dice no es la que se sigue.
basis-declared-alone =
    En las entrevistas, { $count } de { $answers } vendedores declaran que sus cuentas se asignan
    { $basis }; las ventas no permiten contrastarlo.
basis-table = Cuánto explica cada dimensión de quién vende
basis-column-dimension = Dimensión
basis-column-purity = Pureza de cartera
basis-column-reverse = Pureza inversa
basis-column-nmi = Información mutua
basis-column-chance = Al azar
basis-column-adjusted = Sobre el azar
basis-column-p = p
basis-no-value = —
basis-chart = Venta de cada vendedor según { $dimension }
basis-chart-value = Proporción de la venta del vendedor
basis-chart-alternative =
    Barras apiladas de { $sellers } vendedores con la proporción de su venta según { $dimension }.
basis-several = Varias
basis-rest = Otras
basis-left-out =
    { $count ->
        [one] Se omite { $count } vendedor de menor venta.
       *[other] Se omiten { $count } vendedores de menor venta.
    }
basis-products-as-lines =
    El libro de ventas no nombra líneas de producto; como los productos son pocos, cada uno se toma por una
    línea.
basis-missing-title = Datos que faltan para la base de organización
basis-missing-sellers = El libro de ventas no dice quién vendió.
    .remedy = Añada el vendedor de cada partida, o importe asignaciones con fechas; permitiría detectar la base de organización.
basis-no-rates = Faltan tipos de cambio para más venta de la que puede dejarse fuera, y sin ellos no se sabe quién vende qué.
    .remedy = Impórtese el tipo de cambio mensual de cada moneda.
basis-missing-status = Los datos no dicen qué cuentas son clave.
    .remedy = Importe una tabla con los grupos designados; permitiría ver la base con la que se atienden las cuentas clave, y no solo todas.
basis-missing-lines = El libro de ventas no dice la línea de producto.
    .remedy = Añada la línea o familia de cada partida; permitiría saber si el reparto es por producto.
basis-missing-segments = Los datos no dicen el segmento de los clientes.
    .remedy = Añada el segmento o giro a la lista de clientes; permitiría saber si el reparto es por tipo de cliente.
basis-missing-regions = Los datos no dicen la zona de los clientes.
    .remedy = Añada la zona a la lista de clientes o a las ventas; permitiría saber si el reparto es geográfico.

m08 = Base de organización
    .definition = Dimensión que explica quién atiende a quién: línea de producto, cliente (segmento o cuenta nominal) o zona geográfica. Se decide por la información por encima del azar, su significación y la ventaja sobre la segunda.
    .formula = candidata si p de Holm ≤ 5/100 e información ajustada ≥ 3/10
m08-single-owner = Venta en cuentas con un solo vendedor
    .definition = Proporción de la venta en cuentas donde un vendedor hace nueve décimas partes o más.
    .formula = Σ venta de cuentas con vendedor principal ≥ 9/10 ÷ Σ venta
m08-declared = Base de organización declarada
    .definition = Base que más vendedores declaran en las entrevistas.
    .formula = respuesta más frecuente a la pregunta Q08
m08-product-purity = Pureza de cartera por línea de producto
    .definition = Proporción de la venta que está en la categoría principal de cada vendedor.
    .formula = Σ máx(venta del vendedor en una categoría) ÷ Σ venta
m08-product-reverse = Pureza inversa por línea de producto
    .definition = Proporción de la venta que hace el vendedor principal de cada categoría.
    .formula = Σ máx(venta de un vendedor en la categoría) ÷ Σ venta
m08-product-nmi = Información mutua normalizada por línea de producto
    .definition = Cuánto dicen uno del otro el vendedor y la categoría, ponderado por la venta; de cero a uno.
    .formula = IM ÷ ½ (H(vendedor) + H(categoría))
m08-product-chance = Información al azar por línea de producto
    .definition = Promedio de la información mutua normalizada con repartos al azar.
    .formula = media de IMN permutada
m08-product-adjusted = Información por encima del azar por línea de producto
    .definition = Información mutua normalizada, descontada la que daría el azar.
    .formula = (IMN − media al azar) ÷ (1 − media al azar)
m08-product-p = p de permutación por línea de producto
    .definition = Proporción de repartos al azar con información igual o mayor, corregida por el método de Holm; referencia, no inferencia.
    .formula = (1 + #{ "{" }IMN permutada ≥ IMN{ "}" }) ÷ (R + 1)
m08-segment-purity = Pureza de cartera por segmento
    .definition = Proporción de la venta que está en la categoría principal de cada vendedor.
    .formula = Σ máx(venta del vendedor en una categoría) ÷ Σ venta
m08-segment-reverse = Pureza inversa por segmento
    .definition = Proporción de la venta que hace el vendedor principal de cada categoría.
    .formula = Σ máx(venta de un vendedor en la categoría) ÷ Σ venta
m08-segment-nmi = Información mutua normalizada por segmento
    .definition = Cuánto dicen uno del otro el vendedor y la categoría, ponderado por la venta; de cero a uno.
    .formula = IM ÷ ½ (H(vendedor) + H(categoría))
m08-segment-chance = Información al azar por segmento
    .definition = Promedio de la información mutua normalizada con repartos al azar.
    .formula = media de IMN permutada
m08-segment-adjusted = Información por encima del azar por segmento
    .definition = Información mutua normalizada, descontada la que daría el azar.
    .formula = (IMN − media al azar) ÷ (1 − media al azar)
m08-segment-p = p de permutación por segmento
    .definition = Proporción de repartos al azar con información igual o mayor, corregida por el método de Holm; referencia, no inferencia.
    .formula = (1 + #{ "{" }IMN permutada ≥ IMN{ "}" }) ÷ (R + 1)
m08-geography-purity = Pureza de cartera por zona
    .definition = Proporción de la venta que está en la categoría principal de cada vendedor.
    .formula = Σ máx(venta del vendedor en una categoría) ÷ Σ venta
m08-geography-reverse = Pureza inversa por zona
    .definition = Proporción de la venta que hace el vendedor principal de cada categoría.
    .formula = Σ máx(venta de un vendedor en la categoría) ÷ Σ venta
m08-geography-nmi = Información mutua normalizada por zona
    .definition = Cuánto dicen uno del otro el vendedor y la categoría, ponderado por la venta; de cero a uno.
    .formula = IM ÷ ½ (H(vendedor) + H(categoría))
m08-geography-chance = Información al azar por zona
    .definition = Promedio de la información mutua normalizada con repartos al azar.
    .formula = media de IMN permutada
m08-geography-adjusted = Información por encima del azar por zona
    .definition = Información mutua normalizada, descontada la que daría el azar.
    .formula = (IMN − media al azar) ÷ (1 − media al azar)
m08-geography-p = p de permutación por zona
    .definition = Proporción de repartos al azar con información igual o mayor, corregida por el método de Holm; referencia, no inferencia.
    .formula = (1 + #{ "{" }IMN permutada ≥ IMN{ "}" }) ÷ (R + 1)
m08-all = Base de organización de todas las cuentas
    .definition = La misma decisión, en todas las cuentas.
    .formula = como la base de organización
m08-all-single-owner = Venta en cuentas con un solo vendedor, de todas las cuentas
    .definition = La misma proporción, en todas las cuentas.
    .formula = Σ venta de cuentas con vendedor principal ≥ 9/10 ÷ Σ venta
m08-kam = Base de organización del departamento de cuentas clave
    .definition = La misma decisión, en la venta del departamento de cuentas clave.
    .formula = como la base de organización
m08-kam-single-owner = Venta en cuentas con un solo vendedor, del departamento de cuentas clave
    .definition = La misma proporción, en la venta del departamento de cuentas clave.
    .formula = Σ venta de cuentas con vendedor principal ≥ 9/10 ÷ Σ venta
m08-rest = Base de organización de los demás vendedores
    .definition = La misma decisión, en la venta de los demás vendedores.
    .formula = como la base de organización
m08-rest-single-owner = Venta en cuentas con un solo vendedor, de los demás vendedores
    .definition = La misma proporción, en la venta de los demás vendedores.
    .formula = Σ venta de cuentas con vendedor principal ≥ 9/10 ÷ Σ venta
