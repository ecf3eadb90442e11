# ¿En qué parte de la organización encaja el departamento?

placement-heading = Dónde debe estar el departamento

# La propuesta.
proposal-O0 =
    Se propone no crear todavía un departamento: que los directivos atiendan en persona a las cuentas
    clave.
proposal-O1 =
    Se propone que el departamento de cuentas clave dependa directamente de la dirección general.
proposal-O2 =
    Se propone ubicar el departamento de cuentas clave bajo la dirección comercial, a la par de
    ventas y de marketing.
proposal-O3 =
    Se propone mantener el departamento de cuentas clave dentro de ventas, bajo quien dirige a los
    vendedores.
proposal-O4 = Se propone ubicar el departamento de cuentas clave dentro de marketing.
proposal-O5 =
    Se propone repartir las cuentas clave entre las unidades de negocio, con un responsable en cada
    una.
proposal-O6 = Se propone repartir las cuentas clave por zonas, con un responsable en cada una.
proposal-O7 =
    Se propone una organización matricial: una línea de cuentas clave bajo la dirección comercial,
    con un enlace en cada unidad o zona.
proposal-O8 =
    Se propone separar las cuentas clave en una división propia, con su estado de resultados y un
    director que dependa de la dirección general.
placement-points =
    Este lugar reúne { $utility } puntos de cien al sumar diez criterios pesados según los datos de la
    empresa.
placement-runner-up =
    Le sigue { $runner } con { $points }, y las demás opciones viables quedan por debajo.
placement-alone = Ninguna otra opción cumple sus condiciones.
placement-win-firm =
    Al variar los pesos al azar alrededor de los actuales, gana en { $win } de los sorteos: la
    recomendación es firme y no depende del gusto de quien pondera.
placement-win-weak =
    Al variar los pesos al azar alrededor de los actuales, gana solo en { $win } de los sorteos: es una
    recomendación débil, y la última palabra es del criterio directivo.
placement-win-provisional =
    Al variar los pesos al azar alrededor de los actuales, gana en { $win } de los sorteos. Eso habla de
    los pesos y no de los datos que faltan: la propuesta es provisional.
placement-assumed =
    { $assumed ->
        [one] Una de las ocho señales de la empresa no se conoce y se supone en un valor medio.
       *[other] De las ocho señales de la empresa, { $assumed } no se conocen y se suponen en un valor medio.
    }
placement-decide =
    La elección se reduce a una pregunta. Quien dé más importancia a «{ $theirs }» preferirá { $runner };
    quien la dé a «{ $ours }» elegirá { $winner }. Conviene que la dirección la responda antes de mover a nadie.
placement-changed =
    Alguien cambió puntos, pesos o condiciones por omisión; el anexo de supuestos dice quién y por
    qué.
placement-short-heading = Lo que a este razonamiento le falta
placement-short = El argumento no reúne el mínimo que exige el método: { $lacking }.
short-arguments = faltan razones apoyadas en cifras de la empresa
short-objections = faltan objeciones respondidas
short-alternatives = faltan alternativas comparadas
short-citations = faltan fuentes
short-robustness = no se pudo medir la firmeza
short-reversal = ningún dato conocido, por sí solo, cambia la respuesta, así que no hay condición que vigilar
short-transition = falta el plan de transición

# Lugar de hoy y lo que cambia.
fit-heading = Qué cambia respecto de hoy
fit-stays =
    Hoy el departamento ya está ahí: quien lo encabeza depende del puesto de { $chief }. No cambia la línea de
    mando, y el esfuerzo puede ir a facultades, reglas de crédito y tamaño.
fit-moves =
    Hoy quien encabeza el departamento depende del puesto de { $chief }, lo que equivale a { $today }. El cambio mueve una sola
    línea de mando: las personas, las carteras y el jefe son los mismos, y lo que se gana es
    { $gain }.
fit-moves-deep =
    Hoy quien encabeza el departamento depende del puesto de { $chief }, lo que equivale a { $today }. El
    cambio es de estructura y no de una sola línea de mando, por lo que pide más preparación; lo que se
    gana es { $gain }.
fit-begins =
    La lista de personal no señala un departamento de cuentas clave: se trata de crear el primero.
    Eso evita discutir a quién se le quita, y obliga a decir desde el primer día qué cuentas son
    suyas.
fit-unknown =
    No se sabe de quién depende hoy el departamento, o depende de varios jefes a la vez, y por eso no
    puede decirse cuánto cambia; lo primero es dibujarlo tal como está.
fit-rule =
    Una estructura nueva que choca con la que existe no se implanta: la configuración entera, y no
    una pieza, es lo que distingue a los programas que funcionan.
gain-O0 = que atienda quien decide
gain-O1 = la firma de la dirección general sin intermediarios
gain-O2 = un árbitro común con ventas y marketing
gain-O3 = la cercanía con la fuerza de campo
gain-O4 = el análisis y la propuesta de valor de marketing
gain-O5 = la especialidad de cada unidad
gain-O6 = la presencia en cada plaza
gain-O7 = una sola voz ante el cliente que compra en varias partes
gain-O8 = un responsable con resultado propio
cost-known =
    En costo, el lugar pide { $needed ->
        [one] { $needed } ejecutivo
       *[other] { $needed } ejecutivos
    } y hoy hay { $present }; completar el equipo cuesta { $total } al año, a razón de { $each } por
    persona.
cost-complete =
    En costo, el lugar pide { $needed ->
        [one] { $needed } ejecutivo
       *[other] { $needed } ejecutivos
    } y hoy hay { $present }: el equipo alcanza y el cambio no exige contratar.
cost-people =
    En costo, el lugar pide { $needed ->
        [one] { $needed } ejecutivo
       *[other] { $needed } ejecutivos
    } y hoy hay { $present }; sin el costo de un ejecutivo no puede ponerse precio a la diferencia.
cost-first =
    En costo, el departamento empieza con { $needed ->
        [one] { $needed } ejecutivo
       *[other] { $needed } ejecutivos
    } por contratar o reasignar.
cost-present =
    En costo, mover el departamento no pide por sí mismo más gente que { $present ->
        [one] el vendedor
       *[other] los { $present } vendedores
    } de hoy; cuántos hacen falta no se ha dimensionado.
cost-begins =
    En costo, quienes hoy atienden a las cuentas clave { $present ->
        [one] es { $present } vendedor
       *[other] son { $present } vendedores
    }; cuántos hacen falta a tiempo completo no se ha dimensionado.
cost-unknown =
    En costo no hay todavía cifra: ni se conoce cuántos ejecutivos hacen falta ni cuántos hay.
cost-rule = Un departamento aparte se justifica cuando lo que gana al coordinar supera lo que cuesta hacerlo.

# Tablas y gráfica.
for-heading = Por qué ese lugar
against-heading = Lo que habla en contra
alternatives-heading = Las otras opciones
turns-heading = Qué cambiaría la respuesta
chart-heading = El organigrama propuesto
transition-heading = Cómo se llega a ese lugar
options-chart = Puntos de cada lugar posible del departamento
options-chart-series = Puntos
options-chart-axis = puntos de cien
options-chart-alternative =
    Barras con los puntos de cada opción; { $winner } es la propuesta, y las marcadas no cumplen su
    condición o no puede comprobarse.
source-placement = Fuente: cálculo con datos de la empresa y puntos por omisión del anexo.
mark-proposed = { $option } (propuesta)
mark-shut = { $option } (no viable)
mark-unjudged = { $option } (sin comprobar)
options-table = Opciones, puntos, firmeza y condición
column-option = Opción
column-points = Puntos
column-win = Gana en
column-condition = Condición
standing-open = La cumple
standing-advised = Sin condición
scores-table = Puntos de cada opción en cada criterio, de uno a cinco
scores-weight = Peso en esta empresa
scores-opening =
    Los puntos son de experto y cualquiera puede cambiarlos; los pesos salen de las señales de la
    empresa.
scores-legend = { $codes }.
scores-legend-one = { $code }: { $option }
column-criterion = Criterio
signals-table = Señales de la empresa y de dónde salen
column-signal = Señal
column-signal-value = Valor
column-evidence = Cifras
column-origin = Origen
column-swing = Si se conociera
origin-data = Datos de la empresa
origin-interviews = Entrevistas
origin-laid-down = Fijado por quien conoce la empresa
origin-assumed = Supuesto
swing-none = No cambiaría la respuesta
swing-to = Podría llevar a: { $options }
swing-known = —
evidence-none = —
signal-conc = Peso de las cuentas clave
signal-mb = Compra en varias unidades o líneas
signal-mr = Compra en varias zonas
signal-ce = Compra centralizada
signal-sz = Tamaño que hace falta
signal-te = Venta por proyectos
signal-cf = Conflicto con ventas
signal-sl = Lentitud de las autorizaciones

# Condiciones.
gate-O0 = menos de un ejecutivo de carga
gate-O1 = equipo de varias personas, o cuentas clave con gran parte de la venta
gate-O5 = varias unidades de negocio y cuentas que compran casi siempre en una sola
gate-O6 = varias zonas y cuentas que compran casi siempre en una sola
gate-O7 = equipo amplio y más de una unidad o zona
gate-O8 = equipo grande y cuentas clave con gran parte de la venta
standing-shut = No viable: pide { $gate }
standing-unjudged = Sin comprobar: pide { $gate }

# Alternativas.
rejected-advised =
    { $option } se queda en { $points } puntos. Lo hunde sobre todo un criterio, { $criterion }: obtiene
    { $score } de cinco frente a { $ours } de la propuesta, porque { $sinks }.
rejected-open =
    { $option } cumple sus condiciones y suma { $points } puntos. Pierde por { $criterion }, donde recibe
    { $score } frente a { $ours }: { $sinks }.
rejected-shut =
    { $option } no es viable aquí, sume lo que sume ({ $points } puntos): pide { $gate }, y los datos no lo
    muestran. Aun así perdería en { $criterion } ({ $score } frente a { $ours }).
rejected-shut-better =
    { $option } sumaría más ({ $points } puntos), pero no es viable aquí: pide { $gate }, y los datos no lo
    muestran.
rejected-unjudged =
    { $option } suma { $points } puntos y su condición no puede comprobarse: pide { $gate }. Mientras tanto
    cuenta en su contra { $criterion } ({ $score } frente a { $ours }), porque { $sinks }.
rejected-today-none = Así se atiende hoy a estas cuentas.
rejected-today = Es donde el departamento está hoy.

# Qué cambiaría la respuesta.
turns-nearest =
    Un dato por sí solo bastaría para cambiar la recomendación, y conviene vigilarlo. { $turn }
turns-today = Hoy son { $now }.
turns-next = En el mismo sentido, { $turn }
turns-none =
    Se movió cada señal conocida de un extremo al otro y ninguna, por sí sola, lleva a otra opción:
    haría falta que cambiaran varias cosas a la vez.
turns-outweighed =
    Solo otra preferencia la cambiaría: si el criterio de { $criterion } pesara { $needed } en vez de { $now }, { $option }
    quedaría a la par.
turns-assumed =
    Lo que hoy se supone también puede mover la respuesta: { $signals }. Son los datos que más conviene
    pedir.
turns-assumed-one = { $signal } (otras opciones posibles: { $options })
turns-unjudged =
    { $options } sumaría más puntos, pero no se recomienda lo que no puede comprobarse: falta saber si
    cumple su condición, { $gates }.
turn-conc-up =
    si las cuentas clave llegaran a comprar { $value } de la venta, lo mejor sería { $option }.
turn-conc-down =
    si las cuentas clave bajaran a { $value } de la venta, lo mejor sería { $option }.
turn-mb-up =
    convendría { $option } en cuanto { $value } de la venta clave se repartiera entre varias unidades o
    líneas.
turn-mb-down =
    convendría { $option } si solo { $value } de la venta clave se repartiera entre varias unidades o
    líneas.
turn-mr-up = el lugar sería { $option } con { $value } de la venta clave en grupos de varias zonas.
turn-mr-down =
    el lugar sería { $option } si apenas { $value } de la venta clave fuera de grupos de varias zonas.
turn-ce-up =
    con { $value } de la venta clave decidida en un solo centro de compras ganaría { $option }.
turn-ce-down =
    si la compra centralizada se redujera a { $value } de la venta clave ganaría { $option }.
turn-sz-up =
    con { $value } ejecutivos o más, lo que el equipo pide es { $option }.
turn-sz-down = con { $value } ejecutivos o menos, lo indicado sería { $option }.
turn-te-up = si los proyectos llegaran a { $value } de la venta clave, ganaría { $option }.
turn-te-down = si los proyectos cayeran a { $value } de la venta clave, ganaría { $option }.
turn-cf-up =
    bastaría que otros facturaran { $value } de la venta clave para preferir { $option }.
turn-cf-down =
    si lo que facturan otros bajara a { $value } de la venta clave, se preferiría { $option }.
turn-sl-up =
    con autorizaciones de { $value } días o más, lo mejor sería { $option }.
turn-sl-down =
    con autorizaciones de { $value } días o menos, lo mejor sería { $option }.
argument-turn = El argumento se vuelve en contra con un cambio concreto: { $turn }
argument-firm-conc = Ningún peso de las cuentas clave, alto o bajo, cambiaría por sí solo el lugar.
argument-firm-mb = Comprar en más líneas o en menos no bastaría para cambiarlo.
argument-firm-mr = Que las cuentas se concentren o se extiendan no lo cambiaría por sí solo.
argument-firm-ce = Tampoco una compra del todo central, o del todo local, daría otra respuesta.
argument-firm-sz = El tamaño del equipo, cualquiera que sea, no la cambia por sí solo.
argument-firm-te = Aun si todo fueran proyectos, o ninguno, la respuesta sería la misma.
argument-firm-cf = Más conflicto, o ninguno, deja la propuesta donde está.
argument-firm-sl = Autorizaciones inmediatas, o eternas, no la moverían.
argument-open = Al no conocerse el dato, el argumento vale mientras nadie muestre lo contrario.

# Organigrama.
chart-today = Hoy: los puestos por encima del departamento
chart-today-alternative =
    Línea de mando desde { $head } hasta el departamento de cuentas clave, con las áreas vecinas y su
    número de personas.
chart-proposed = Propuesta: organigrama completo con el departamento en su lugar
chart-proposed-alternative =
    Organigrama completo; el departamento de cuentas clave, destacado, está en el lugar propuesto.
chart-opening =
    El dibujo muestra la empresa entera con el departamento destacado; las áreas sin personal
    comercial se cierran en una caja con su número de personas, igual que en el organigrama de hoy.
chart-nothing-moves = Solo se mueve el departamento: nadie más cambia de jefe.
chart-assumed =
    No hay lista de personal con jefes, de modo que el dibujo supone los puestos mínimos de una
    empresa que vende. Sirve para discutir el lugar, no para contar personas.
chart-created = La propuesta crea puestos que la lista no tiene: { $posts }.
chart-dotted = Las líneas punteadas son relaciones funcionales: responden de la cuenta, no del puesto.
source-hr-proposed = Fuente: lista de personal y propuesta de este informe.
source-assumed = Fuente: supuesto de este informe.
post-new = puesto propuesto
post-assumed = puesto supuesto
post-new-chief = Dirección general
post-new-commercial = Dirección comercial
post-new-sales = Ventas
post-new-marketing = Marketing
post-new-operations = Operaciones
post-new-finance = Finanzas
post-new-head = Jefatura de cuentas clave
post-new-kam = Ejecutivos de cuentas clave
post-new-division = Dirección de división de cuentas clave
post-new-unit = Gerencia de { $place }
post-new-head-of = Cuentas clave en { $place }
post-new-link = Enlace de cuentas clave en { $place }
post-new-shared = Integrantes del departamento de hoy
created-chief = una dirección general
created-commercial = una dirección comercial que reúna ventas y marketing
created-sales = una jefatura de ventas
created-marketing = una jefatura de marketing
created-operations = una jefatura de operaciones
created-finance = una jefatura de finanzas
created-head = una jefatura de cuentas clave
created-kam = los ejecutivos que faltan
created-division = una dirección de división
created-unit = una gerencia por unidad o zona
created-link = un enlace por unidad o zona
created-shared = el reparto de los integrantes de hoy
post-to-hire =
    { $people ->
        [0] por dimensionar
        [one] { $people } persona por incorporar
       *[other] { $people } personas por incorporar
    }
post-to-share =
    { $people ->
        [one] { $people } persona por repartir
       *[other] { $people } personas por repartir
    }
post-team =
    { $name } y { $team ->
        [one] { $team } persona
       *[other] { $team } personas
    }
post-people =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }

# Transición.
phase-one =
    El cambio se hace en tres fases, de los meses cero a tres, tres a nueve y nueve a dieciocho, cuyas
    acciones y responsables detalla la última parte de esta sección. En la primera se decide y se
    prepara, y ninguna cartera se mueve.
phase-one-moves = El traslado se anuncia a la vez a quien hoy dirige el departamento desde el puesto de { $chief } y a los equipos, antes que a los clientes.
phase-one-begins = En esas semanas se elige a quién se ofrece el puesto, primero entre quienes ya atienden a estas cuentas.
phase-one-stays = Al no moverse la línea de mando, la fase puede acortarse a lo que tarden las reglas.
phase-two =
    La segunda fase, de seis meses, es un piloto con pocas cuentas, con relevos de doble visita.
phase-three =
    La tercera fase, de nueve meses, extiende el departamento al resto y repite este cálculo con los datos nuevos, para
    confirmar el lugar o pasar al siguiente.
step-O0 = El paso propio de este lugar es repartir las cuentas entre directivos por escrito, con una agenda de visitas que no ceda ante otras urgencias.
step-O1 = El paso propio de este lugar es acordar con la dirección general una hora fija a la semana y qué decide el jefe de cuentas clave sin subir.
step-O2 = El paso propio de este lugar es que el director comercial fije metas separadas para ventas y para cuentas clave, y arbitre en cinco días cualquier disputa.
step-O3 = El paso propio de este lugar es separar las metas de los ejecutivos de la cuota mensual de ventas, para que la cuenta no se sacrifique al cierre.
step-O4 = El paso propio de este lugar es un acuerdo con ventas sobre quién visita, quién cotiza y quién cobra.
step-O5 = El paso propio de este lugar es nombrar, para los pocos grupos que compran en varias unidades, a una que responda por todas.
step-O6 = El paso propio de este lugar es un plan único para los grupos que cruzan zonas, con una zona que lo firme.
step-O7 = El paso propio de este lugar es escribir qué decide la línea de cuentas clave y qué decide cada unidad, antes de nombrar a los enlaces.
step-O8 = El paso propio de este lugar es separar las cuentas de resultados y acordar precios internos con las demás áreas.

# Datos que faltan.
placement-missing-title = Falta para decidir el lugar con más certeza
placement-no-conc = No se sabe qué parte de la venta compran las cuentas clave; supuesta en un término medio, otra cifra no cambiaría el lugar.
    .remedy = Importe la lista de cuentas clave, o fije la señal con el parámetro placement.signal-conc.
placement-no-conc-decides = No se sabe qué parte de la venta compran las cuentas clave, y esa cifra podría cambiar el lugar propuesto.
    .remedy = Importe la lista de cuentas clave, o fije la señal con el parámetro placement.signal-conc.
placement-no-mb = No se sabe si las cuentas clave compran en varias unidades o líneas; saberlo no cambiaría el lugar.
    .remedy = Agregue al libro de ventas la línea de producto o la unidad de negocio, o fije placement.signal-mb.
placement-no-mb-decides = No se sabe si las cuentas clave compran en varias unidades o líneas, y la respuesta podría cambiar el lugar propuesto.
    .remedy = Agregue al libro de ventas la línea de producto o la unidad de negocio, o fije placement.signal-mb.
placement-no-mr = No se sabe si las cuentas clave compran en varias zonas; saberlo no cambiaría el lugar.
    .remedy = Agregue la región a la lista de clientes o al libro de ventas, o fije placement.signal-mr.
placement-no-mr-decides = No se sabe si las cuentas clave compran en varias zonas, y la respuesta podría cambiar el lugar propuesto.
    .remedy = Agregue la región a la lista de clientes o al libro de ventas, o fije placement.signal-mr.
placement-no-ce = No se sabe quién decide las compras de las cuentas clave; sea uno o muchos, el lugar sería el mismo.
    .remedy = Agregue a la lista de clientes si cada uno compra de forma central, local o mixta, o fije placement.signal-ce.
placement-no-ce-decides = No se sabe si un solo centro decide las compras de las cuentas clave, y la respuesta podría cambiar el lugar propuesto.
    .remedy = Agregue a la lista de clientes si cada uno compra de forma central, local o mixta, o fije placement.signal-ce.
placement-no-sz = No se sabe cuántos ejecutivos hacen falta; ningún tamaño cambiaría el lugar.
    .remedy = El dimensionamiento lo calcula cuando las cuentas clave traen nivel de servicio; también puede fijarse placement.signal-sz.
placement-no-sz-decides = No se sabe cuántos ejecutivos hacen falta, y de ello depende qué opciones son viables.
    .remedy = El dimensionamiento lo calcula cuando las cuentas clave traen nivel de servicio; también puede fijarse placement.signal-sz.
placement-no-te = No se sabe qué parte de la venta nace de proyectos; saberlo no cambiaría el lugar.
    .remedy = Importe las oportunidades con etapa, importe y fecha de solicitud, o fije placement.signal-te.
placement-no-te-decides = No se sabe qué parte de la venta nace de proyectos, y la respuesta podría cambiar el lugar propuesto.
    .remedy = Importe las oportunidades con etapa, importe y fecha de solicitud, o fije placement.signal-te.
placement-no-cf = No se sabe cuánto conflicto hay con ventas; mucho o poco, el lugar sería el mismo.
    .remedy = Entreviste a los vendedores o señale en la lista de personal quién es del departamento; también puede fijarse placement.signal-cf.
placement-no-cf-decides = No se sabe cuánto conflicto hay con ventas, y la respuesta podría cambiar el lugar propuesto.
    .remedy = Entreviste a los vendedores o señale en la lista de personal quién es del departamento; también puede fijarse placement.signal-cf.
placement-no-sl = No se sabe cuánto tardan las autorizaciones; saberlo no cambiaría el lugar.
    .remedy = Entreviste a los vendedores, que dicen cuántos días tarda una autorización, o fije placement.signal-sl.
placement-no-sl-decides = No se sabe cuánto tardan las autorizaciones, y la respuesta podría cambiar el lugar propuesto.
    .remedy = Entreviste a los vendedores, que dicen cuántos días tarda una autorización, o fije placement.signal-sl.
placement-no-staff = La lista de personal no dice quién depende de quién, y el organigrama propuesto es supuesto.
    .remedy = Importe la lista de personal con el jefe directo de cada persona.

# Cifras.
pla-option = Lugar propuesto del departamento
    .definition = La opción viable con más puntos; son de experto, y los pesos salen de las señales de la empresa.
    .formula = argmáx U(o), o viable
pla-utility = Puntos del lugar propuesto
    .definition = Suma de los puntos de la opción en diez criterios, pesados, de cero a cien.
    .formula = 100·Σ w_k·(puntos_k − 1) ÷ 4
pla-win = Firmeza del lugar propuesto
    .definition = Parte de los sorteos de pesos alrededor de los actuales en que la opción es la mejor.
    .formula = #{ "{" }o = argmáx U | w ~ Dirichlet(κ·w){ "}" } ÷ sorteos
pla-runner-up = Segunda opción
    .definition = La opción viable que gana más sorteos después de la propuesta.
    .formula = argmáx P(o), o ≠ propuesta
pla-option-utility = Puntos de cada opción
    .definition = Suma de los puntos de la opción en diez criterios, pesados, de cero a cien.
    .formula = 100·Σ w_k·(puntos_k − 1) ÷ 4
pla-option-win = Firmeza de cada opción
    .definition = Parte de los sorteos de pesos en que la opción es la mejor de las viables.
    .formula = #{ "{" }o = argmáx U | w ~ Dirichlet(κ·w){ "}" } ÷ sorteos
pla-weight = Peso de un criterio
    .definition = Cuánto cuenta un criterio en esta empresa según sus señales; los diez suman cien por ciento.
    .formula = énfasis_k·(piso + pendiente·señal_k) ÷ Σ
pla-score = Puntos de una opción en un criterio
    .definition = De uno a cinco, de experto; se pueden cambiar.
    .formula = parámetro
pla-mean-score = Puntos medios en un criterio
    .definition = Media de las nueve opciones.
    .formula = Σ puntos ÷ opciones
pla-x-conc = Señal: peso de las cuentas clave
    .definition = Parte de la venta que compran las cuentas clave, frente a la que llena la señal.
    .formula = mín(1, M06 ÷ parte plena)
pla-x-mb = Señal: compra en varias unidades o líneas
    .definition = Parte de la venta de cuentas clave de grupos con dos o más unidades, o líneas si no se nombran, que cuentan.
    .formula = Σ venta de grupos con ≥ 2 ÷ Σ venta de cuentas clave
pla-x-mr = Señal: compra en varias zonas
    .definition = Parte de la venta de cuentas clave de grupos con dos o más zonas que cuentan.
    .formula = Σ venta de grupos con ≥ 2 ÷ Σ venta de cuentas clave
pla-x-ce = Señal: compra centralizada
    .definition = Parte de la venta de cuentas clave cuyas compras decide un solo centro, entre las de las que se sabe.
    .formula = Σ venta central ÷ Σ venta de modo conocido
pla-x-sz = Señal: tamaño que hace falta
    .definition = Ejecutivos que hacen falta, frente a los que llenan la señal.
    .formula = mín(1, N ÷ N plena)
pla-x-te = Señal: venta por proyectos
    .definition = Parte de la venta de cuentas clave que vino de oportunidades pedidas formalmente y ganadas en el periodo.
    .formula = Σ mín(ganado, venta) ÷ Σ venta de cuentas clave
pla-x-cf = Señal: conflicto con ventas
    .definition = La mayor de dos: lo que otros facturan de las cuentas clave frente a lo que llena la señal, y la frecuencia declarada de conflictos.
    .formula = máx(mín(1, facturado por otros ÷ pleno), frecuencia ÷ 4)
pla-x-sl = Señal: lentitud de las autorizaciones
    .definition = Días que tarda una autorización, frente a los que llenan la señal.
    .formula = mín(1, días ÷ días plenos)
pla-key-share = Parte de la venta de las cuentas clave
    .definition = La de M06; sin cuentas designadas, la de las cuentas que la selección propone.
    .formula = M06
pla-units = Unidades de negocio con venta
    .definition = Unidades de negocio que el libro de ventas nombra con venta positiva en el periodo.
    .formula = #{ "{" }u: venta > 0{ "}" }
pla-regions = Zonas con venta
    .definition = Zonas de los clientes o de las partidas con venta positiva en el periodo.
    .formula = #{ "{" }z: venta > 0{ "}" }
pla-booked-elsewhere = Venta de cuentas clave facturada por otros
    .definition = Parte de lo que compran las cuentas clave que se acredita a vendedores ajenos al departamento.
    .formula = M07 por otros ÷ M06
pla-conflicts = Frecuencia declarada de conflictos
    .definition = Media de lo que respondieron los vendedores, de cero a cuatro.
    .formula = media(Q41)
pla-approval = Días de una autorización
    .definition = Mediana de lo que respondieron los vendedores.
    .formula = mediana(Q37)
pla-turn-share = Parte de la venta en que la respuesta cambia
    .definition = Valor de una cifra de la empresa a partir del cual, sin que cambie otra, gana otra opción.
    .formula = mín |x − x₀|: argmáx U(x) ≠ argmáx U(x₀)
pla-turn-people = Ejecutivos con que la respuesta cambia
    .definition = Ejecutivos necesarios a partir de los cuales, sin que cambie otra cosa, gana otra opción.
    .formula = mín |N − N₀|: argmáx U(N) ≠ argmáx U(N₀)
pla-turn-days = Días de autorización con que la respuesta cambia
    .definition = Días a partir de los cuales, sin que cambie otra cosa, gana otra opción.
    .formula = mín |d − d₀|: argmáx U(d) ≠ argmáx U(d₀)
pla-turn-weight = Peso con que la respuesta cambia
    .definition = Peso de un criterio con el que, guardando los demás su proporción, la segunda opción iguala a la primera.
    .formula = x = A ÷ (A − d), con A = (Σ w d − w d) ÷ (1 − w) y d la ventaja en ese criterio
pla-cost = Costo anual de completar el equipo
    .definition = Ejecutivos que faltan por el costo de uno.
    .formula = (N − actuales)·costo

# Parámetros.
parameter-weight-floor = Peso de un criterio que ninguna señal pide
    .why = Cuanto mayor, menos distinguen las señales de la empresa entre criterios.
parameter-weight-slope = Peso que añade la señal de un criterio
    .why = Cuanto mayor, más mandan los datos de la empresa sobre los puntos de experto.
parameter-full-share = Parte de la venta en cuentas clave que llena la señal de peso
    .why = Desde ella, depender más de las cuentas clave ya no cambia los pesos.
parameter-full-people = Ejecutivos que llenan la señal de tamaño
    .why = Desde ellos, un equipo mayor ya no cambia los pesos.
parameter-full-conflict = Parte facturada por otros que llena la señal de conflicto
    .why = Desde ella, más venta facturada por otros ya no cambia los pesos.
parameter-full-days = Días de autorización que llenan la señal de lentitud
    .why = Desde ellos, más demora ya no cambia los pesos.
parameter-counts = Parte de la compra que hace contar una línea, unidad o zona
    .why = Decide qué grupos compran en varias.
parameter-no-department-people = Ejecutivos por debajo de los cuales no hace falta departamento
    .why = Abre o cierra la opción de que atiendan los directivos.
parameter-top-people = Ejecutivos que abren la dependencia de la dirección general
    .why = Con menos, y sin gran parte de la venta, esa opción no es viable.
parameter-top-share = Parte de la venta que abre la dependencia de la dirección general
    .why = Con menos, y con menos ejecutivos de los que pide, esa opción no es viable.
parameter-apart = Compra repartida por encima de la cual no se divide por unidad o zona
    .why = Cierra las opciones por unidad y por zona a cuentas que compran en varias.
parameter-matrix-people = Ejecutivos que abren la matriz
    .why = Con menos, la organización matricial no es viable.
parameter-division-people = Ejecutivos que abren la división
    .why = Con menos, una división propia no es viable.
parameter-division-share = Parte de la venta que abre la división
    .why = Con menos, una división propia no es viable.
parameter-concentration = Cercanía de los pesos sorteados a los actuales
    .why = Cuanto mayor, más se parecen los sorteos y más firme parece la respuesta.
parameter-weak = Firmeza por debajo de la cual la recomendación es débil
    .why = Decide cuándo el informe deja la última palabra al criterio directivo.
