# ¿Qué tienen en común los vendedores, en qué difieren y hasta dónde puede leerse tan poco?

patterns-heading = Patrones comunes en el comportamiento de los vendedores
patterns-missing = Datos que faltan para buscar patrones
patterns-no-interviews = No hay entrevistas a vendedores.
    .remedy = Con dos o más, hechas por separado, se buscarían patrones comunes.
patterns-too-few =
    { $sellers ->
        [one] Cuenta { $sellers } entrevista
       *[other] Cuentan { $sellers } entrevistas
    } y hacen falta { $least } para hablar de patrones: con una sola voz no se distingue lo que es del vendedor de lo que es del oficio o de la empresa. Conviene entrevistar por separado a otro vendedor con cuentas clave.
patterns-none =
    Ninguna entrevista cuenta: para que una cuente hacen falta el consentimiento y la mayor
    parte de las respuestas obligatorias. Se conservan como están y no se describen patrones.
patterns-rest-on =
    Lo que sigue compara a { $sellers } vendedores. El vendedor es la unidad: las cuentas de un
    mismo vendedor no cuentan como casos distintos. Cada rasgo se da con el número de vendedores
    en que aparece, sobre { $marks } códigos asignados a sus respuestas abiertas y sobre sus
    respuestas cerradas.
patterns-confirmed =
    Una persona asignó o confirmó { $confirmed } de esos códigos; los demás los sugiere el texto
    y nadie los ha confirmado.
patterns-unconfirmed =
    Los códigos son sugeridos por el texto y nadie los ha confirmado: antes de citarlos como
    hallazgo conviene que una persona los revise.
patterns-common-routine = En la rutina, los vendedores coinciden en lo siguiente: { $items }.
patterns-common-information =
    Para enterarse de nuevas ventas o proyectos coinciden en lo siguiente: { $items }.
patterns-common-approach =
    En el enfoque con que se acercan al cliente coinciden en lo siguiente: { $items }.
patterns-common-topic =
    En lo que preguntan, señalan o pedirían coinciden en lo siguiente: { $items }.
patterns-common-condition =
    Las respuestas cerradas muestran condiciones que comparten: { $items }.
patterns-meaning-routine =
    Un hábito que comparten casi todos dice más del puesto y de la empresa que de la persona; si
    conviene cambiarlo, no bastará con hablar con cada vendedor.
patterns-meaning-information =
    Es la vía por la que hoy se gana anticipación: merece cuidarse, y lo que por ella se sabe
    debería quedar registrado para que no dependa de quien lo oyó.
patterns-meaning-approach =
    Un enfoque compartido es la manera de vender de la casa, se haya decidido o no.
patterns-meaning-topic =
    Cuando vendedores entrevistados por separado nombran lo mismo, es poco probable que se trate
    de una queja personal; la dirección puede comprobarlo con los registros.
patterns-meaning-condition =
    Son condiciones del trabajo, no decisiones de cada uno, y dependen de quien dirige.
patterns-item = { $name } ({ $holders } de { $of })
patterns-item-share = { $name } ({ $share })
patterns-quote = { $name }: «{ $words }» ({ $code }, { $question }).
patterns-table = Rasgos que comparten al menos la mitad de los vendedores
patterns-column-trait = Rasgo
patterns-column-of = En
patterns-of = { $holders } de { $of }
patterns-has = ●
patterns-has-not = –
patterns-not-said = s/d
patterns-source =
    Fuente: entrevistas; códigos del libro de códigos y respuestas cerradas. ●: aparece; –: no
    aparece; s/d: no respondió.
patterns-sets =
    Algunos rasgos van juntos en los mismos vendedores. La tabla da los conjuntos cerrados:
    ninguno puede ampliarse sin perder a alguno de los vendedores que lo comparten. No dicen que
    un rasgo cause otro; dicen qué maneras de trabajar aparecen completas, y por eso conviene
    tratarlas juntas.
patterns-sets-table = Conjuntos de rasgos que comparten los mismos vendedores
patterns-set-beyond = además de lo que comparten { $who }: { $traits }
patterns-sets-source = Fuente: entrevistas; códigos del libro de códigos y respuestas cerradas.
patterns-column-set = Rasgos que van juntos
patterns-column-size = Vendedores
patterns-size = { $size }
patterns-column-who = Quiénes
patterns-routines =
    La rutina se lee en ocho facetas: qué la dispara, canal, cadencia, preparación, objetivo,
    actores, resultado y seguimiento.
patterns-routine = { $code } cuenta { $told } de ellas y no menciona: { $lacks }.
patterns-routine-whole = { $code } las cuenta todas ({ $told }).
patterns-standard =
    Puede llamarse estandarizada la rutina de { $codes }: el mismo patrón se repite en la mayor
    parte de sus cuentas.
patterns-no-standard =
    Ninguna llega a ser una rutina estandarizada: lo que cada uno hace cambia de cuenta a
    cuenta, de modo que quien lo sustituya no encontrará un método que seguir.
facet-trigger = qué la dispara
facet-channel = el canal
facet-cadence = la cadencia
facet-preparation = la preparación
facet-aim = el objetivo
facet-actors = los actores
facet-outcome = el resultado
facet-follow-up = el seguimiento
patterns-differences = En qué difieren
patterns-divided =
    Comparten lo siguiente solo la mitad o poco más: { $items }. Aquí no hay una manera de la
    casa; comparar los resultados de unos y otros es más útil que uniformar.
patterns-single =
    También enseña lo que hace uno solo, que puede ser una excepción o una práctica que vale la
    pena probar con otros:
patterns-alike =
    Los más parecidos son { $one } y { $other }: comparten { $shared } códigos, { $jaccard } de
    los que usa uno u otro. Si los códigos se repartieran al azar se esperarían { $expected }.
patterns-alike-chance =
    Tantos o más aparecerían por azar con probabilidad { $chance }; el cálculo supone códigos
    igual de probables y es solo orientativo.
patterns-alike-rare =
    Tantos casi nunca aparecerían por azar; el cálculo supone códigos igual de probables y es
    solo orientativo.
patterns-unlike = Los menos parecidos, { $one } y { $other }, comparten { $jaccard }.
patterns-groups =
    Los vendedores forman grupos claros y estables ({ $groups }), con silueta { $silhouette } y
    el mismo resultado en { $stability } de las pruebas que dejan fuera a uno.
patterns-no-groups =
    No forman grupos claros y estables, así que no se describen tipos de vendedor.
patterns-few-for-groups = Son muy pocos para hablar de tipos de vendedor.
patterns-no-contrast =
    Con tan pocas entrevistas no es posible contrastar si alguna práctica va con mejores
    resultados: aun el reparto más claro daría una probabilidad de { $least } por azar.
patterns-contrast-earlier =
    De forma exploratoria, quienes comparten «{ $name }» conocieron su último proyecto { $difference ->
        [one] { $difference } día
       *[other] { $difference } días
    } antes que los demás (probabilidad por azar { $chance }).
patterns-contrast-later =
    De forma exploratoria, quienes comparten «{ $name }» conocieron su último proyecto más tarde
    que los demás, con una diferencia de { $difference ->
        [one] { $difference } día
       *[other] { $difference } días
    } (probabilidad por azar { $chance }).
patterns-nothing-stands =
    Se probó si { $tried ->
        [one] { $tried } práctica va
       *[other] { $tried } prácticas van
    } con conocer antes los proyectos; ninguna se distingue del azar cuando se descuentan todas las que se probaron.
patterns-no-saturation = Dos entrevistas no permiten saber si una más traería algo nuevo.
patterns-still-new =
    La última entrevista, de { $code }, todavía trajo { $new } rasgos que nadie había dado: una
    más enseñaría algo.
patterns-nothing-new =
    La última entrevista, de { $code }, no trajo rasgos nuevos ({ $new }): lo principal parece
    dicho.
patterns-contradictions = Respuestas que no concuerdan entre sí
patterns-contradictions-how =
    Una misma entrevista contiene a veces dos respuestas difíciles de conciliar. No se toma
    ninguna por cierta ni se supone mala fe; se anotan para volver a preguntar.
tension-time = Dedican mucho tiempo a cuentas clave y pasan poco frente al cliente: { $each }.
    .each = { $code }, { $one } del tiempo y { $other } de la semana
tension-calendar =
    Describen visitas fijas y, al decir a quién visitan, responden que a quien llama o tiene un
    problema: { $each }.
    .each = { $code }
tension-quote = Dicen cotizar en horas y esperar días por una autorización de precio: { $each }.
    .each = { $code }, { $one } horas y { $other } días
tension-ahead =
    Dicen conocer casi todas las oportunidades antes de la solicitud formal, y de la última
    supieron con ella o después: { $each }.
    .each = { $code }, { $one } de cada diez y { $other } días de anticipación
tension-replaceable =
    Llaman integrada o interdependiente a una relación que al cliente le sería fácil sustituir:
    { $each }.
    .each = { $code } con { $account }, dificultad { $one }
tension-minor-source =
    Llaman integrada o interdependiente a la relación con quien compra a otros la mayor parte: {
    $each }.
    .each = { $code } con { $account }, { $one } de lo que necesita
tension-covered =
    Dicen tratar con muchas personas en una cuenta y, al hablar de su ausencia, que solo una los
    conoce bien: { $each }.
    .each = { $code }, hasta { $one } personas
tension-listed = Cuentan un número de cuentas clave y nombran otro: { $each }.
    .each = { $code }, { $one } y { $other }
patterns-limits = Límites de lo que dicen los vendedores
patterns-limit-sample =
    La muestra es intencional y pequeña ({ $sellers }): describe a los entrevistados y no
    permite generalizar al resto.
patterns-limit-said =
    Es lo que cada uno dice de sí: caben el olvido y el deseo de quedar bien. Lo que puede
    contrastarse con los registros se contrasta aparte.
patterns-limit-cause =
    Que un rasgo sea común no dice que funcione, y que dos vayan juntos no dice que uno cause el
    otro.
patterns-limit-codes =
    Los códigos los propone un método automático que acierta menos que una segunda persona; su
    acierto medido consta en la documentación.
patterns-kappa =
    Dos personas codificaron por separado { $twice } respuestas, con un acuerdo κ de { $kappa }.
patterns-alpha =
    Varias personas codificaron por separado { $twice } respuestas, con un acuerdo α de { $alpha
    }.
patterns-reading-firm = Es un acuerdo firme.
patterns-reading-tentative = Permite conclusiones tentativas.
patterns-reading-refine =
    Es insuficiente: las definiciones deben afinarse y las respuestas, codificarse de nuevo.
patterns-weak = El acuerdo es débil en { $codes }.
patterns-intracoder =
    Es la misma persona en dos momentos (intracodificador), lo que dice menos que dos personas.
trait-no-plan = Sin plan de cuenta vigente
trait-no-crm = No registra en el CRM
trait-slow-approval = Autorización de precios que tarda días
trait-slow-quote = Cotización que tarda más de lo previsto
trait-risk = Riesgo alto si faltara el vendedor
trait-conflicts = Conflictos frecuentes por clientes o comisiones
trait-inside = Más horas dentro de la empresa que con el cliente
trait-late = Supo del último proyecto con la solicitud o después
trait-source = Primera fuente: { $source }
trait-support = Apoyo bajo de { $area }
trait-q35 = Pregunta siempre: { $topic }
trait-q40 = Respaldo: { $topic }
trait-q41 = Problema: { $topic }
trait-q42 = Cambiaría: { $topic }

m16-sellers = Vendedores comparados
    .definition = Entrevistas válidas, la última de cada vendedor; en un rasgo, aquellos de quienes se conoce.
    .formula = n
m16-marks = Códigos de las respuestas
    .definition = Códigos del libro de códigos asignados o sugeridos a las respuestas abiertas.
    .formula = n
m16-confirmed = Códigos confirmados
    .definition = Parte de los códigos que una persona asignó o confirmó.
    .formula = confirmados ÷ códigos
m16-holders = Vendedores con el rasgo
    .definition = Vendedores en cuyas respuestas aparece el rasgo.
    .formula = k
m16-share = Parte con el rasgo
    .definition = Parte de los vendedores que tienen el rasgo; solo con bastantes entrevistas.
    .formula = k ÷ n
m16-set = Vendedores que comparten el conjunto
    .definition = Vendedores que tienen todos los rasgos de un conjunto cerrado.
    .formula = vendedores cuyos rasgos contienen el conjunto
m16-shared = Códigos en común
    .definition = Códigos que aparecen en ambos vendedores.
    .formula = |A ∩ B|
m16-jaccard = Semejanza de códigos
    .definition = Códigos en común sobre los que usa uno u otro (Jaccard).
    .formula = |A ∩ B| ÷ |A ∪ B|
m16-expected = Códigos en común por azar
    .definition = Los que se esperarían si todos los códigos fueran igual de probables.
    .formula = a·b ÷ C
m16-chance = Probabilidad de tantos en común
    .definition = De compartir por azar tantos códigos o más; orientativa.
    .formula = P(Hipergeom(C, a, b) ≥ o)
m16-distance = Distancia entre vendedores
    .definition = Distancia de Gower sobre respuestas numéricas, categorías y códigos presentes.
    .formula = Σ d ÷ respuestas comparables
m16-silhouette = Claridad de los grupos
    .definition = Silueta media de los grupos de vendedores.
    .formula = media de (b − a) ÷ max(a, b)
m16-stability = Estabilidad de los grupos
    .definition = Parte de las pruebas, dejando fuera a un vendedor, que dan los mismos grupos.
    .formula = iguales ÷ pruebas
m16-least-chance = Menor probabilidad alcanzable
    .definition = La menor probabilidad por azar que pueden dar tan pocos vendedores.
    .formula = 1 ÷ C(n, n₁)
m16-difference = Diferencia de anticipación
    .definition = Días de anticipación de quienes tienen el rasgo menos los de los demás, en promedio.
    .formula = media₁ − media₀
m16-contrast = Probabilidad por azar
    .definition = De una diferencia así o mayor, por permutación exacta de los vendedores.
    .formula = repartos con |d*| ≥ |d|, entre C(n, n₁)
m16-new = Rasgos nuevos de una entrevista
    .definition = Los que no había dado ninguna entrevista anterior.
    .formula = |nuevos|
m16-facets = Facetas de la rutina
    .definition = Facetas de la rutina que el vendedor cuenta, de ocho.
    .formula = n
m16-alike = Cuentas con la misma rutina
    .definition = Parte de las cuentas del vendedor con el patrón de facetas más común.
    .formula = más común ÷ cuentas
m16-tension-one = Valor declarado
    .definition = Uno de los valores de dos respuestas que no concuerdan.
    .formula = x
m16-tension-share = Parte declarada
    .definition = Una de las partes de dos respuestas que no concuerdan.
    .formula = x
m16-tension-other = Parte frente al cliente
    .definition = Horas frente al cliente sobre las horas de la semana.
    .formula = frente ÷ semana
m16-tension-count = Número declarado
    .definition = Uno de los números de dos respuestas que no concuerdan.
    .formula = x
m16-tension-days = Días declarados
    .definition = Los días de una de dos respuestas que no concuerdan.
    .formula = x
m16-tension-hours = Horas declaradas
    .definition = Las horas de una de dos respuestas que no concuerdan.
    .formula = x
m16-kappa = Acuerdo entre dos codificadores (κ)
    .definition = Acuerdo más allá del azar, de todos los códigos juntos.
    .formula = (pₒ − pₑ) ÷ (1 − pₑ)
m16-alpha = Acuerdo entre codificadores (α)
    .definition = Alfa de Krippendorff nominal, de todos los códigos juntos.
    .formula = 1 − Dₒ ÷ Dₑ
m16-twice = Respuestas codificadas dos veces
    .definition = Respuestas que codificaron dos personas o más.
    .formula = n

parameter-majority = Parte de los vendedores desde la que un rasgo es mayoritario
    .why = Con más, menos rasgos se cuentan como comunes.
parameter-percentages = Entrevistas desde las que se dan porcentajes
    .why = Con menos se dice «k de n».
parameter-approval-days = Días desde los que una autorización de precios es lenta
    .why = Decide quién tiene autorizaciones lentas.
parameter-quote-hours = Horas desde las que una cotización es lenta
    .why = Decide quién cotiza tarde.
parameter-risk = Riesgo declarado desde el que faltar es grave
    .why = Decide quién declara riesgo alto.
parameter-conflicts = Frecuencia declarada desde la que los conflictos son frecuentes
    .why = Decide quién los declara frecuentes.
parameter-low-support = Calificación hasta la que el apoyo es bajo
    .why = Decide qué áreas apoyan poco.
parameter-key-time = Tiempo en cuentas clave desde el que se compara con las horas de cliente
    .why = Con más, menos respuestas se señalan.
parameter-front = Parte de la semana con clientes por debajo de la cual no concuerda
    .why = Con menos, menos respuestas se señalan.
parameter-quick-quote = Horas hasta las que se dice cotizar de inmediato
    .why = Con menos, menos respuestas se señalan.
parameter-ahead = Oportunidades de cada diez desde las que se dice ir por delante
    .why = Con más, menos respuestas se señalan.
parameter-easy = Dificultad de sustituirnos hasta la que es fácil
    .why = Con menos, menos respuestas se señalan.
parameter-minor-source = Participación por debajo de la cual no somos fuente principal
    .why = Con menos, menos respuestas se señalan.
parameter-well-covered = Personas desde las que una cuenta se dice bien cubierta
    .why = Con más, menos respuestas se señalan.
parameter-facets = Facetas, de ocho, que tiene una rutina estandarizada
    .why = Con más, menos rutinas lo son.
parameter-same-routine = Parte de las cuentas con el mismo patrón en una rutina estandarizada
    .why = Con más, menos rutinas lo son.
