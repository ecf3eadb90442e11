# ¿Qué puede salir mal en el departamento de cuentas clave?

problems-heading = Problemas a los que se expone el departamento
problems-counted =
    De los { $looked } problemas del catálogo que se buscaron en los datos y en las entrevistas,
    { $detected ->
        [one] se detecta { $detected }
       *[other] se detectan { $detected }
    }.
problems-levels =
    Por su riesgo, { $critical ->
        [0] ninguno es crítico
        [one] { $critical } es crítico
       *[other] { $critical } son críticos
    } y { $high ->
        [0] ninguno es alto
        [one] { $high } es alto
       *[other] { $high } son altos
    }: el riesgo es la probabilidad de que el problema se presente por la severidad de lo que toca, y
    ambas van de la menor a la mayor en cinco grados.
problems-crowded =
    Que { $critical } sean críticos no quiere decir que todos urjan por igual. La severidad depende de
    cuánto aportan las cuentas que el problema alcanza, y es la mayor desde { $limit } { $of }; las
    cuentas clave aportan { $share }, y por eso llega a ese grado todo lo que alcanza a casi todas ellas,
    como { $wide } de los { $critical }. El riesgo separa así lo grave de lo leve, pero no dice por cuál
    de los graves empezar.
problems-order =
    A igual riesgo va primero lo que antes puede remediarse; después, lo que más vendedores
    nombran; y al final, lo que más lejos está de su límite. La tabla de prioridades trae las cifras con
    las que se decide.
problems-order-likely =
    Va primero lo más probable; a igual probabilidad, lo que antes puede remediarse, lo que más
    vendedores nombran y lo que más lejos está de su límite.
problems-first =
    Encabeza la lista { $name }, con un riesgo de { $risk } (probabilidad { $likelihood }, severidad
    { $severity }), porque alcanza a { $accounts }, que { $affected ->
        [one] aporta
       *[other] aportan
    } { $share } { $of }.
problems-first-likely = Encabeza la lista { $name }.
problems-next = Le { $count ->
        [one] sigue
       *[other] siguen
    } { $names }.
problems-named = «{ $name }»
problems-named-why = «{ $name }» ({ $reasons })
problems-why-said =
    { $asked ->
        [one] lo nombra el vendedor entrevistado
       *[other] { $count ->
            [one] lo nombra { $count } de { $asked } vendedores
           *[other] lo nombran { $count } de { $asked } vendedores
        }
    }
problems-why-far = distancia al límite de { $far }
problems-without-sales =
    Sin un libro de ventas no se sabe cuánto pesan las cuentas que cada problema alcanza: se indica la
    probabilidad, y la severidad queda por medir.
problems-sellers =
    Cuenta también lo que { $sellers ->
        [one] dijo el vendedor que fue entrevistado
       *[other] dijeron los { $sellers } vendedores que fueron entrevistados
    } sobre los problemas de su trabajo.
problems-none =
    Ninguno de los problemas del catálogo que pueden buscarse en los datos se detecta hoy; de
    { $unseen ->
        [one] uno
       *[other] { $unseen }
    } no hay datos para decirlo.
problems-title = { $name } ({ $id })
problems-of-contribution = de la contribución de la empresa
problems-of-sales = de la venta de la empresa
problems-and = { $names } y { $last }
problems-headed = { $count } cuentas (la mayor, { $name })
problems-all-key = las { $count } cuentas clave
problems-most-key = { $count } de las { $key } cuentas clave
problems-mentioned =
    { $count ->
        [one] Lo nombra uno
       *[other] Lo nombran { $count }
    } de los { $asked } vendedores, al preguntarles por los problemas de su trabajo.
problems-mentioned-all =
    { $asked ->
        [one] Lo nombra el vendedor entrevistado, al preguntarle por los problemas de su trabajo.
       *[other] Lo nombran los { $asked } vendedores, cada uno por separado, al preguntarles por los problemas de su trabajo.
    }
problems-quote = «{ $words }» ({ $code }).
problems-others-heading = Los demás problemas que se examinaron
problems-others-left =
    { $count ->
        [one] Otro problema detectado tiene menos prioridad y se atiende
       *[other] Otros { $count } problemas detectados tienen menos prioridad y se atienden
    } con las acciones del plan.
problems-others-absent =
    { $count ->
        [one] Se buscó { $count } más y no se detecta: la cifra que decide no llega a su límite.
       *[other] Se buscaron { $count } más y no se detectan: la cifra que decide no llega a su límite.
    }
problems-others = Problemas examinados que no se desarrollan en la sección, de mayor a menor riesgo
problems-metrics = Cada cifra con la que se buscaron los problemas, junto a su límite
problems-source = Elaboración propia; los límites son supuestos que pueden cambiarse.
problems-column-id = Clave
problems-column-problem = Problema
problems-column-state = Estado
problems-column-metric = Cifra que decide
problems-column-likelihood = Probabilidad
problems-column-severity = Severidad
problems-column-risk = Riesgo
problems-column-of = De quién
problems-column-figure = Cifra
problems-column-limit = Límite
problems-column-past = Pasa el límite
problems-column-effort = Plazo
problems-column-said = Lo nombran
problems-column-far = Distancia al límite
problems-column-share = Parte en juego
problems-effort-little = corto
problems-effort-some = medio
problems-effort-much = largo
problems-first-table = Prioridades: los problemas detectados, en el orden en que conviene atenderlos
problems-first-source = Elaboración propia. Plazo: el de la estrategia que antes da fruto (corto, hasta un trimestre; medio, hasta tres; largo, más). Lo nombran: vendedores entrevistados. Distancia: cuántas veces pasa su límite la cifra que decide; la raya indica que se dice y no se mide, o que no tiene fin. Parte: de la contribución de la empresa o, donde no se conoce, de la venta.
problems-of-all = Toda la empresa
problems-past-yes = Sí
problems-past-no = No
problems-past-unknown = Sin dato
problems-state-detected = Detectado
problems-state-not-detected = No detectado
problems-state-no-data = Sin datos
problems-figure = { $value }
problems-cell = { $name }: { $figure } (límite: { $limit })
problems-cell-said = { $name }: { $figure }
problems-unknown = —
problems-unseen-heading = Lo que hoy no puede verse
problems-unseen =
    { $count ->
        [one] Un problema no puede buscarse
       *[other] { $count } problemas no pueden buscarse
    } con los datos recibidos. No saber si un problema existe es un riesgo por sí mismo (riesgo por
    opacidad): se le da una probabilidad media y, como no se conocen las cuentas que alcanzaría, ninguna
    severidad, salvo la mínima donde el catálogo la fija.
problems-unseen-named =
    { $count ->
        [one] Es { $names }.
       *[other] Son { $names }.
    }
problems-unseen-table = Problemas que no pueden buscarse, y qué haría falta
problems-column-needs = Qué haría falta
problems-unseen-source = Elaboración propia, con las tablas que se recibieron.

# Las cifras de la calificación.

prb-detected = Problemas detectados
    .definition = Problemas del catálogo cuya probabilidad es de tres o más y de los que hay datos.
    .formula = número de problemas con L ≥ 3 y dato
prb-not-detected = Problemas no detectados
    .definition = Problemas del catálogo de los que hay datos y cuya probabilidad es menor que tres.
    .formula = número de problemas con L < 3 y dato
prb-no-data = Problemas sin datos
    .definition = Problemas del catálogo que los datos recibidos no permiten buscar.
    .formula = número de problemas sin ninguna cifra
prb-critical = Problemas de riesgo crítico
    .definition = Problemas detectados cuyo riesgo es de veinte o más.
    .formula = número de problemas detectados con S × L ≥ 20
prb-high = Problemas de riesgo alto
    .definition = Problemas detectados cuyo riesgo es de doce a diecinueve.
    .formula = número de problemas detectados con 12 ≤ S × L < 20
prb-widest = Problemas críticos que alcanzan a casi todas las cuentas clave
    .definition = Problemas críticos que solo tocan cuentas clave, y a tres cuartas partes de ellas o más.
    .formula = número de problemas críticos con cuentas afectadas / cuentas clave ≥ 0,75
prb-key-share = Parte que dejan las cuentas clave
    .definition =
        Parte de la contribución de la empresa que dejan las cuentas clave; de la venta, donde la
        contribución de alguna no se conoce o juntas no dejan nada.
    .formula = Σ de las cuentas clave / total de la empresa
prb-ratio = Distancia al límite
    .definition =
        Cuántas veces pasa su límite la cifra que decide un problema: uno es estar en él, y más es peor.
    .formula = ρ = cifra / límite, o límite / cifra donde lo malo es que sea poca
prb-likelihood = Probabilidad del problema
    .definition =
        De uno a cinco, por la distancia al límite; sube un grado si algún vendedor lo nombra y llega al
        menos a cuatro si lo nombran todos. Sin datos es tres.
    .formula = ρ < 0,7 → 1; < 1 → 2; < 1,25 → 3; < 1,75 → 4; más → 5
prb-affected = Cuentas que alcanza
    .definition = Cuentas de las que habla la cifra del problema.
    .formula = número de cuentas afectadas
prb-at-stake = Parte en juego
    .definition =
        Parte de la contribución de la empresa que dejan las cuentas afectadas; de la venta, donde la
        contribución de alguna no se conoce o juntas no dejan nada.
    .formula = Σ de las cuentas afectadas / total de la empresa
prb-severity = Severidad del problema
    .definition = De uno a cinco, por la parte en juego; el catálogo fija una mínima a tres problemas.
    .formula = < 1 % → 1; < 5 % → 2; < 10 % → 3; < 25 % → 4; más → 5
prb-risk = Riesgo del problema
    .definition = Severidad por probabilidad: hasta 5 bajo, de 6 a 11 medio, de 12 a 19 alto, desde 20 crítico.
    .formula = S × L
prb-mentions = Vendedores que nombran el problema
    .definition = Vendedores entrevistados que, al preguntárseles por los problemas, hablan de este.
    .formula = número de vendedores cuya respuesta a Q41 lleva un código del problema

# El mapa de riesgos.

problems-map = Mapa de riesgos: severidad por probabilidad de cada problema
problems-map-source = Elaboración propia. Cuanto más oscura la casilla, mayor el riesgo: bajo, medio, alto y crítico. Entre paréntesis, los no detectados; con interrogación, los que no tienen datos y sí una severidad mínima.
problems-map-severity = Severidad
problems-map-likelihood = Probabilidad { $step }
problems-map-step = { $step }
problems-map-detected = { $id }
problems-map-not-detected = ({ $id })
problems-map-no-data = { $id }?
