# ¿Cuánto podría perderse en un año malo, quién lo haría y qué ahorraría cada acción?

exposure-heading = Lo que podría perderse en un año
exposure-nothing =
    Ninguna cuenta deja hoy algo que pueda perderse, y por eso no se simula ninguna pérdida.
exposure-key-contribution =
    Las cuentas clave que dejan contribución son { $accounts } y suman { $exposure } al año.
exposure-key-margin =
    Las cuentas clave que dejan margen son { $accounts } y suman { $exposure } al año, sin
    descontar lo que cuesta servirlas.
exposure-key-sales =
    Las cuentas clave con compras son { $accounts } y suman { $exposure } de venta al año; se mide
    la venta porque el costo no se conoce.
exposure-all-contribution =
    Como no se dice qué cuentas son clave, se miran todas: las que dejan contribución son
    { $accounts } y suman { $exposure } al año.
exposure-all-margin =
    Como no se dice qué cuentas son clave, se miran todas: las que dejan margen son { $accounts } y
    suman { $exposure } al año, sin descontar lo que cuesta servirlas.
exposure-all-sales =
    Como no se dice qué cuentas son clave, se miran todas: las que compran son { $accounts } y
    suman { $exposure } de venta al año; se mide la venta porque el costo no se conoce.
exposure-mean =
    Si los doce meses siguientes se repitieran muchas veces con los riesgos de hoy, se perderían en
    promedio { $mean } ({ $share } de esa suma).
exposure-bad =
    En el peor año de cada veinte la pérdida llega a { $bad } ({ $share }) o la supera, y la media
    de esos años peores es { $beyond }.
exposure-bad-rare =
    En diecinueve años de cada veinte no se pierde nada; en los peores, uno de cada veinte, se pierden en
    promedio { $beyond }.
exposure-rare =
    Los años peores pierden mucho más que el que los abre: el riesgo no es un goteo que se cubra con una
    reserva, sino la salida poco probable de una cuenta grande, y lo que corresponde es
    prevenirla cuenta por cuenta.
exposure-spread =
    La pérdida crece poco a poco hacia los años peores, de modo que puede presupuestarse: conviene
    planear con la media y tener dicho de dónde saldría lo que falta en el año malo.
exposure-tail =
    { $count ->
        [one] Una cuenta hace
       *[other] Las { $count } cuentas de la tabla hacen
    } { $share } de lo que se pierde en esos años peores.
exposure-first =
    La primera es { $name }, con { $tail }: deja { $exposure } al año y la probabilidad de perderla
    se supone en { $probability }.
exposure-causes =
    Entre ellas hay causas que la empresa puede atender ({ $accounts }), y ahí una acción vale más que en
    cualquier otra cuenta.
exposure-cause = { $name }: { $factors }
exposure-no-causes =
    En ninguna de ellas consta una causa que la empresa pueda corregir: pesan por su tamaño, y lo
    que reduce el riesgo es depender menos de ellas y seguirlas de cerca.
exposure-harmless =
    Lo que consta en ellas ({ $factors }) no anunció en el pasado de la empresa más pérdidas que su ausencia,
    y no cuenta como causa: pesan por su tamaño, y lo que reduce el riesgo es depender menos de ellas
    y seguirlas de cerca.
exposure-together =
    Si desaparecieran todas las causas que constan, el peor año de cada veinte bajaría de
    { $before } a { $after } ({ $share } menos) y el año medio perdería { $mean } menos, según
    supuestos.
exposure-together-rare =
    Si desaparecieran todas las causas que constan, el año medio perdería { $mean } menos, según
    supuestos.
exposure-best =
    La causa que más pesa es { $factor }: está en { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    } y quitarla ahorraría { $mean } en un año medio.
exposure-priority =
    El orden de la tabla es el orden en que conviene actuar, siempre que la acción cueste menos que
    lo que ahorra; es un tope, porque ninguna acción quita una causa del todo.
exposure-no-savings =
    En ninguna cuenta consta una causa que pueda quitarse, así que la simulación no distingue qué
    acción ahorraría más; registrar contactos, tratos y asignaciones es lo que permitiría saberlo.
exposure-stress-told =
    Sin suponer probabilidad alguna, { $case } restaría { $loss } ({ $share }): es la pregunta que
    conviene poder contestar antes de que ocurra.
exposure-stress-first = perder por completo { $names }
exposure-stress-three = perder por completo { $names }
exposure-stress-portfolio = perder { $part } de la cartera de { $seller }
exposure-base =
    ¿Hasta dónde confiar? En el pasado de la empresa se perdieron { $lost ->
        [one] { $lost } cuenta
       *[other] { $lost } cuentas
    } en { $years } años-cuenta; con un supuesto inicial de { $prior } que vale { $weight } años-cuenta,
    la probabilidad de partida es { $base } al año.
exposure-base-prior =
    ¿Hasta dónde confiar? El libro de ventas no alcanza para contar pérdidas pasadas, y la
    probabilidad de partida, { $base } al año, es un supuesto.
exposure-by-key =
    De las cuentas que eran clave al empezar cada año se perdió { $rate }; con su propia historia la
    probabilidad de partida sería { $base } y el peor año de cada veinte perdería { $bad }.
exposure-base-decides =
    El monto depende más de esa probabilidad de partida que de ninguna causa: mientras la historia
    sea corta, lo prudente es planear con el mayor de los dos.
exposure-linked =
    Se supone, además, cuánto arrastra un mal año a todas y un mismo ejecutivo a las suyas: sin
    arrastre esa pérdida sería { $apart }, y con uno más fuerte, { $linked }.
exposure-learnt-used =
    Lo que el pasado de la empresa dice del silencio de cada cuenta y de las causas que entonces se
    veían acertó más que suponer lo mismo de todas, en un año que no se usó para calcularlo, y por eso
    reemplaza a esa probabilidad y a esos pesos; los de las demás causas son de expertos.
exposure-learnt-no-better =
    Lo que el pasado de la empresa dice de cada causa no acertó más que suponer lo mismo de todas,
    y el peso de las causas es de expertos: sirve para ordenar, no para prometer un monto.
exposure-learnt-few =
    El peso de cada causa es de expertos, porque las pérdidas pasadas son muy pocas para estimarlo:
    sirve para ordenar las cuentas y las acciones, no para prometer un monto.
exposure-unseen =
    { $count ->
        [one] Una causa no pudo mirarse en ninguna cuenta ({ $factors }) y cuenta
       *[other] { $count } causas no pudieron mirarse en ninguna cuenta ({ $factors }) y cuentan
    } como si no existieran: el riesgo verdadero puede ser otro.
exposure-error =
    Se simulan { $draws } años, con la semilla { $seed }, y la misma suerte en todos los casos: lo
    que cambia entre dos de ellos es el caso. El error de la simulación es { $error } en la media,
    y la pérdida del peor año de cada veinte queda entre { $low } y { $high }.
exposure-crowd =
    Las { $count } cuentas que más dejan se sortean una por una; de las demás, muchas y pequeñas, se
    toma lo que se pierde en promedio según el año y el ejecutivo.
exposure-worthless =
    { $count ->
        [one] Una cuenta más no deja nada que perder y no entra
       *[other] Otras { $count } cuentas no dejan nada que perder y no entran
    } en la simulación.
exposure-scores =
    En el año que se apartó, el error cuadrático de las probabilidades (puntuación de Brier) fue
    { $score } con las causas vistas y { $base } al suponer lo mismo de todas; la ventaja está
    entre { $low } y { $high }.
exposure-source = Fuente: libro de ventas y relaciones registradas; simulación según supuestos.
exposure-source-stress = Fuente: libro de ventas; casos supuestos, sin probabilidad.
exposure-curve = Probabilidad de perder más que cada parte de lo que dejan las cuentas
exposure-curve-today = Hoy
exposure-curve-after = Sin las causas que constan
exposure-curve-part = { $part }
exposure-curve-axis = Probabilidad
exposure-curve-of-contribution = Pérdida, como parte de la contribución
exposure-curve-of-margin = Pérdida, como parte del margen
exposure-curve-of-sales = Pérdida, como parte de la venta
exposure-curve-alternative =
    Línea que desciende: cuanto mayor es la pérdida, menos probable. La media es { $mean } de lo que
    dejan las cuentas y el peor año de cada veinte, { $bad }.
exposure-accounts = Cuentas que hacen los años peores
exposure-savings = Lo que ahorraría quitar cada causa, según supuestos
exposure-stress = Casos supuestos
exposure-factors = Qué se sabe de cada causa y cuánto pesa
exposure-summary = Resultados de la simulación
exposure-column-factors = Causas y defensas
exposure-column-contribution = Contribución al año
exposure-column-margin = Margen al año
exposure-column-sales = Venta al año
exposure-column-probability = Probabilidad de pérdida
exposure-column-loss = Pérdida esperada
exposure-column-tail = Parte de los años peores
exposure-column-cause = Causa
exposure-column-accounts = Cuentas
exposure-column-mean-saved = En el año medio
exposure-column-bad-saved = En el peor de cada veinte
exposure-column-case = Caso
exposure-column-lost = Se perdería
exposure-column-part = Parte
exposure-column-factor = Causa o defensa
exposure-column-ratio = Peso
exposure-column-origin = De dónde sale
exposure-column-known = Se sabe de
exposure-origin-past = historia
exposure-origin-expert = expertos
exposure-factor-single-thread = la relación con un solo contacto activo
exposure-factor-negative-decider = la actitud contraria de quien decide
exposure-factor-falling-sales = la caída de la venta en dos trimestres seguidos
exposure-factor-overdue = la cartera vencida
exposure-factor-kam-change = el cambio reciente de ejecutivo
exposure-factor-contract-end = el contrato que está por terminar
exposure-factor-competitor-project = la presión máxima de un competidor
exposure-factor-strong-relationship = la relación fuerte
exposure-factor-long-relationship = la relación de muchos años
exposure-factor-joint-integration = la integración de procesos con la cuenta
exposure-short-single-thread = un solo contacto
exposure-short-negative-decider = decisor contrario
exposure-short-falling-sales = venta en caída
exposure-short-overdue = cartera vencida
exposure-short-kam-change = cambio de ejecutivo
exposure-short-contract-end = contrato por terminar
exposure-short-competitor-project = competidor que presiona
exposure-short-strong-relationship = relación fuerte
exposure-short-long-relationship = relación de muchos años
exposure-short-joint-integration = integración
exposure-missing-title = Lo que haría más cierta esta simulación
exposure-no-key-accounts =
    No se dice qué cuentas son clave, y la simulación las mira todas.
    .remedy = Impórtese la lista de cuentas clave: el riesgo sería el de las que se administran una por una.
exposure-no-cost =
    El costo no se conoce para la mayor parte de la venta, y lo que se pierde se mide en venta.
    .remedy = Impórtese el costo de lo vendido: el orden de las cuentas puede ser otro cuando se mide lo que dejan.
exposure-no-interactions =
    Sin registro de tratos no se sabe qué cuentas penden de un solo contacto.
    .remedy = Impórtense las visitas y llamadas con la persona tratada: subiría la probabilidad donde hay una sola.
exposure-no-deciders =
    No consta la actitud de quien decide en cada cuenta.
    .remedy = Regístrense el papel y la actitud de cada contacto: subiría la probabilidad donde quien decide está en contra.
exposure-no-payments =
    El libro de ventas no dice cuándo vencía y se pagó cada factura.
    .remedy = Impórtense ambas fechas: subiría la probabilidad de las cuentas con cartera vencida.
exposure-no-assignments =
    No constan asignaciones con fecha, y no se sabe qué cuentas cambiaron de ejecutivo.
    .remedy = Impórtense las asignaciones con su inicio: subiría la probabilidad de las que acaban de cambiar.
exposure-no-pressure =
    Nadie ha valorado cuánto presionan los competidores en cada cuenta.
    .remedy = Regístrese la presión de la competencia en las valoraciones: subiría la probabilidad donde es máxima.

exp-accounts = Cuentas con algo que perder
    .definition = Cuentas clave (todas, si no se dice cuáles lo son) que dejan algo en el periodo.
    .formula = número de cuentas con lo que deja la cuenta > 0
exp-exposure = Lo que dejan las cuentas en un año
    .definition = Suma de lo que dejan en el periodo las cuentas que podrían perderse: contribución, o margen si falta el costo de servir, o venta si falta el costo.
    .formula = Σ e(i), con e(i) > 0
exp-base = Probabilidad de partida de perder una cuenta en un año
    .definition = Pérdidas pasadas de la empresa entre los años-cuenta en riesgo, mezcladas con un supuesto inicial.
    .formula = (supuesto × peso + perdidas) ÷ (peso + años-cuenta)
exp-lost = Cuentas perdidas en el pasado
    .definition = Cuentas que no estaban perdidas al empezar un año y lo estaban al terminarlo, por su silencio frente a su intervalo usual.
    .formula = Σ por año de cuentas en riesgo que pasan a perdidas (M49)
exp-years = Años-cuenta en riesgo
    .definition = Cuentas que habían comprado y no estaban perdidas al empezar cada año, sumadas sobre los años.
    .formula = Σ por año de cuentas en riesgo al inicio
exp-key-rate = Parte de las cuentas clave que se perdió en el pasado
    .definition = Pérdidas de las cuentas que eran clave al empezar cada año, entre sus años-cuenta.
    .formula = perdidas ÷ años-cuenta, de las que eran clave al inicio
exp-key-base = Probabilidad de partida con la historia de las cuentas clave
    .definition = La probabilidad de partida si solo contaran las cuentas que eran clave al empezar cada año.
    .formula = (supuesto × peso + perdidas) ÷ (peso + años-cuenta), de las clave
exp-mean = Pérdida media
    .definition = Media de lo que se pierde en los años simulados.
    .formula = Σ pérdida del año simulado ÷ años simulados
exp-mean-share = Pérdida media, como parte de lo que dejan las cuentas
    .definition = Pérdida media entre lo que dejan las cuentas en un año.
    .formula = pérdida media ÷ Σ e(i)
exp-p50 = Pérdida del año mediano
    .definition = Lo que no se supera en la mitad de los años simulados.
    .formula = percentil central de la pérdida
exp-p90 = Pérdida del peor año de cada diez
    .definition = Lo que no se supera en nueve de cada diez años simulados.
    .formula = percentil de la pérdida en que quedan debajo nueve décimas partes
exp-rar95 = Ingreso en riesgo: pérdida del peor año de cada veinte
    .definition = La menor pérdida que no se supera en diecinueve de cada veinte años simulados.
    .formula = mínimo x tal que P(pérdida ≤ x) ≥ diecinueve veinteavos
exp-rar95-share = Ingreso en riesgo, como parte de lo que dejan las cuentas
    .definition = Pérdida del peor año de cada veinte entre lo que dejan las cuentas en un año.
    .formula = ingreso en riesgo ÷ Σ e(i)
exp-rar95-low = Ingreso en riesgo: límite inferior
    .definition = Límite inferior del ingreso en riesgo por el número de años simulados.
    .formula = pérdida del rango R·p − z·√(R·p·(1 − p))
exp-rar95-high = Ingreso en riesgo: límite superior
    .definition = Límite superior del ingreso en riesgo por el número de años simulados.
    .formula = pérdida del rango R·p + z·√(R·p·(1 − p))
exp-cvar95 = Pérdida media de los años peores
    .definition = Media de la vigésima parte peor de los años simulados; el monto en que empieza se reparte.
    .formula = media de la cola peor, con el átomo del cuantil repartido
exp-alarm = Probabilidad de una pérdida de alarma
    .definition = Parte de los años simulados en que se pierde más que la parte de alarma de lo que dejan las cuentas.
    .formula = P(pérdida > alarma × Σ e(i))
exp-error = Error estándar de la pérdida media
    .definition = Cuánto varía la pérdida media por el número de años simulados.
    .formula = desviación de la pérdida ÷ √años simulados
exp-mean-independent = Pérdida media sin arrastre
    .definition = Pérdida media si ninguna cuenta compartiera su suerte con otra.
    .formula = pérdida media con ρ = ninguna
exp-rar95-independent = Ingreso en riesgo sin arrastre
    .definition = Pérdida del peor año de cada veinte si ninguna cuenta compartiera su suerte con otra.
    .formula = ingreso en riesgo con ρ = ninguna
exp-mean-linked = Pérdida media con arrastre fuerte
    .definition = Pérdida media si las cuentas compartieran más su suerte.
    .formula = pérdida media con las ρ mayores
exp-rar95-linked = Ingreso en riesgo con arrastre fuerte
    .definition = Pérdida del peor año de cada veinte si las cuentas compartieran más su suerte.
    .formula = ingreso en riesgo con las ρ mayores
exp-rar95-key = Ingreso en riesgo con la historia de las cuentas clave
    .definition = Pérdida del peor año de cada veinte si la probabilidad de partida saliera solo de las cuentas clave.
    .formula = ingreso en riesgo con la probabilidad de partida de las clave
exp-tail-told = Parte de los años peores que hacen las primeras cuentas
    .definition = Lo que pierden en los años peores las cuentas que más pesan en ellos, entre lo que pierden todas.
    .formula = Σ pérdida de las primeras en la cola ÷ pérdida de todas en la cola
exp-mean-after = Pérdida media sin las causas que constan
    .definition = Pérdida media si desapareciera toda causa que consta, con la misma suerte.
    .formula = pérdida media con esas razones de momios en uno
exp-rar95-after = Ingreso en riesgo sin las causas que constan
    .definition = Pérdida del peor año de cada veinte si desapareciera toda causa que consta, con la misma suerte.
    .formula = ingreso en riesgo con esas razones de momios en uno
exp-cvar95-after = Pérdida media de los años peores sin las causas que constan
    .definition = Media de los años peores si desapareciera toda causa que consta, con la misma suerte.
    .formula = media de la cola peor con esas razones de momios en uno
exp-mean-saved = Ahorro en el año medio
    .definition = Lo que la pérdida media baja sin las causas que constan, según supuestos.
    .formula = pérdida media − pérdida media sin las causas
exp-rar95-saved = Ahorro en el peor año de cada veinte
    .definition = Lo que el ingreso en riesgo baja sin las causas que constan, según supuestos.
    .formula = ingreso en riesgo − ingreso en riesgo sin las causas
exp-rar95-saved-share = Ahorro en el peor año de cada veinte, como parte
    .definition = Ahorro en el peor año de cada veinte entre el ingreso en riesgo de hoy.
    .formula = ahorro ÷ ingreso en riesgo
exp-saving-accounts = Cuentas con la causa
    .definition = Cuentas en que consta una causa que se quitaría.
    .formula = número de cuentas con la causa
exp-saving-mean = Ahorro de quitar una causa, en el año medio
    .definition = Lo que la pérdida media baja si esa causa desaparece, con la misma suerte y según supuestos.
    .formula = pérdida media − pérdida media sin la causa
exp-saving-rar95 = Ahorro de quitar una causa, en el peor año de cada veinte
    .definition = Lo que el ingreso en riesgo baja si esa causa desaparece, con la misma suerte y según supuestos.
    .formula = ingreso en riesgo − ingreso en riesgo sin la causa
exp-factor-accounts = Cuentas en que consta una causa o defensa
    .definition = Cuentas en que los registros muestran la causa o la defensa.
    .formula = número de cuentas con la causa o defensa
exp-factor-known = Parte de la que se sabe si hay una causa o defensa
    .definition = Lo que dejan las cuentas de las que los registros dicen si la tienen o no, entre lo que dejan todas.
    .formula = Σ e(i) conocidas ÷ Σ e(i)
exp-factor-ratio = Peso de una causa o defensa
    .definition = Razón de momios por la que se multiplican los de perder la cuenta cuando está presente.
    .formula = momios con ella ÷ momios sin ella
exp-stress = Pérdida de un caso supuesto
    .definition = Lo que dejan las cuentas del caso, por la parte que se supone perdida; sin probabilidad.
    .formula = parte × Σ e(i) del caso
exp-stress-share = Pérdida de un caso supuesto, como parte
    .definition = Pérdida del caso entre lo que dejan las cuentas en un año.
    .formula = pérdida del caso ÷ Σ e(i)
exp-score = Puntuación de Brier con las causas vistas
    .definition = Error cuadrático medio de las probabilidades, en un año que no se usó para calcularlas.
    .formula = Σ (probabilidad − perdida)² ÷ casos
exp-score-base = Puntuación de Brier de la tasa general
    .definition = El mismo error cuando se supone la misma probabilidad de todas.
    .formula = Σ (tasa − perdida)² ÷ casos
exp-score-gain-low = Ventaja de las causas vistas: límite inferior
    .definition = Límite inferior de la diferencia de puntuaciones, en nueve de cada diez casos.
    .formula = media de la diferencia − z × error estándar
exp-score-gain-high = Ventaja de las causas vistas: límite superior
    .definition = Límite superior de la diferencia de puntuaciones, en nueve de cada diez casos.
    .formula = media de la diferencia + z × error estándar
exp-account-probability = Probabilidad supuesta de perder la cuenta en un año
    .definition = La de partida, con sus momios multiplicados por el peso de cada causa y defensa que consta.
    .formula = momios de partida × Π pesos, acotada
exp-account-exposure = Lo que deja la cuenta en un año
    .definition = Contribución de la cuenta en el periodo, o margen o venta donde falta el costo.
    .formula = venta − costo − costo de servir
exp-account-loss = Pérdida esperada de la cuenta
    .definition = Probabilidad de perderla por lo que deja y por la parte que se pierde en promedio.
    .formula = probabilidad × e(i) × parte media
exp-account-tail = Parte de los años peores que hace la cuenta
    .definition = Lo que se pierde de la cuenta en los años peores, entre lo que se pierde de todas.
    .formula = Σ pérdida de la cuenta en la cola ÷ Σ pérdida en la cola
