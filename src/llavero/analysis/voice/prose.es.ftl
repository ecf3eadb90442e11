# ¿Qué dicen los vendedores, y coincide con los registros?

voice-and = { $first } y { $last }
voice-and-more = { $first } y { $more } más
voice-quote = «{ $words }» ({ $question })
voice-quote-again = con las mismas palabras que { $first } ({ $question })
voice-source = Fuentes: entrevistas a vendedores y registros de la empresa.
voice-no-interviews =
    No hay entrevistas a vendedores, por lo que esta sección solo puede apoyarse en los registros.
    .remedy =
        Aplíquese el cuestionario al menos a dos vendedores, por separado, e impórtese un archivo con
        una fila por respuesta; permitirá describir rutina, enfoque y fuentes de información, y
        contrastar lo declarado con lo registrado.

voice-heading = Lo que dicen los vendedores
voice-read =
    Se { $read ->
        [one] recibió { $read } entrevista
       *[other] recibieron { $read } entrevistas
    } con el cuestionario, y { $valid ->
        [0] ninguna es válida, porque a todas les falta el consentimiento o las
        [one] { $valid } es válida, porque trae el consentimiento y las
       *[other] { $valid } son válidas, porque traen el consentimiento y las
    } respuestas obligatorias suficientes.
voice-codes =
    { $count ->
        [one] A quien respondió se le llama aquí { $codes }
       *[other] A quienes respondieron se les llama aquí { $codes }
    }, y ningún nombre de persona aparece en las citas.
voice-apart =
    Las entrevistas se presentan por separado, una por vendedor, y se fechan en { $days ->
        [one] un mismo día
       *[other] { $days } días distintos
    }.
voice-declared =
    Lo que sigue es lo declarado; lo registrado se pone al lado y se señala siempre como tal.
voice-one =
    El encargo pide al menos dos entrevistas: con una sola puede describirse a quien habla, pero no
    distinguir lo que es propio de esa persona de lo que es común en el departamento.
voice-warnings = Advertencias sobre las entrevistas
voice-no-consent = { $code }: no dio su consentimiento, y nada de su entrevista se usa.
voice-superseded =
    { $code }: hay más de una entrevista con esta clave; { $interview } se conserva y no se cuenta.
voice-alike =
    { $one } y { $other }: sus respuestas abiertas comparten más texto del que dos personas dirían
    por separado; conviene preguntar cómo se tomaron.
voice-fault = { $code }, { $fault }
voice-fault-often = { $code }, en { $count } cuentas: { $fault }

voice-seller = Vendedor { $code }
voice-blank = La entrevista de { $code } no trae respuestas: no hay nada que describir.
    .again = Tampoco la entrevista de { $code } trae respuestas.
voice-post = { $code } responde desde un puesto de { $post }.
voice-career =
    Declara { $here } años en la empresa, { $sales } en ventas y { $key } con cuentas clave.
voice-here = Declara { $here } años en la empresa.
voice-known-keys = Su clave se vincula con los registros por la lista de claves que aportó la empresa.
    .again = También su clave se vincula por la lista de claves.
voice-known-records =
    Sus datos se contrastan con el resumen por cuenta que la empresa aportó bajo la misma clave.
    .again = El contraste se hace, como en { $first }, con el resumen por cuenta.
voice-known-deduced =
    Quién es { $code } en los registros se deduce de las cuentas por las que responde; conviene
    confirmarlo con una lista de claves.
    .again = Quién es { $code } se deduce igualmente de sus cuentas.
voice-known-unknown =
    No se sabe quién es { $code } en los registros, de modo que sus datos propios quedan sin
    contraste y solo se comparan los de cada cliente.
    .again = Tampoco se sabe quién es { $code } en los registros.

voice-key-said =
    Dice atender { $portfolio } clientes en total, de los que considera { $said } como cuentas clave.
voice-key-only =
    Considera que atiende { $said ->
        [one] { $said } cuenta clave
       *[other] { $said } cuentas clave
    }.
voice-key-recorded =
    Los registros le { $recorded ->
        [one] asignan { $recorded } cuenta clave
       *[other] asignan { $recorded } cuentas clave
    }.
voice-forgotten-key =
    De memoria no nombró { $names }, que { $count ->
        [one] consta como cuenta clave suya
       *[other] constan como cuentas clave suyas
    }.
voice-forgotten-answered = De memoria no nombró { $names }, aunque después respondió por { $count ->
        [one] esa cuenta
       *[other] esas cuentas
    }.
voice-added-key =
    Nombró también { $names }, que no { $count ->
        [one] consta
       *[other] constan
    } entre sus cuentas clave registradas.
voice-added-answered =
    Nombró también { $names }, por { $count ->
        [one] la que
       *[other] las que
    } no respondió después.
voice-added-nothing = Nombró { $names }.
voice-unheard =
    Ningún registro conoce { $names }: puede tratarse de { $count ->
        [one] un prospecto
       *[other] prospectos
    } o de otro nombre de un cliente.
voice-key-apart =
    La diferencia sugiere que empresa y vendedor no entienden lo mismo por cuenta clave, y conviene
    acordar una lista única antes de medir resultados.
    .again = Tampoco aquí, como en { $first }, coinciden las dos listas.
voice-key-same-key =
    Las que nombra son las que constan, señal de que la lista está clara para quien la atiende.
    .again = Las que nombra son, como en { $first }, las que constan.
voice-key-same-answered =
    Nombró las mismas cuentas por las que después respondió; sin una lista de cuentas clave no puede
    saberse si son las que la empresa designó.
    .again = Nombró, como { $first }, las mismas por las que respondió.
voice-key-same-nothing = No hay lista de cuentas clave con que comparar lo que nombró.
    .again = Tampoco hay aquí lista con que compararlo.
voice-criteria = Como criterios de la designación menciona { $criteria }.
    .again = Los criterios que menciona son los de { $first }: { $criteria }.
voice-criteria-unknown = Dice no saber con qué criterios se designaron.
voice-quote-criteria = Lo explica así: { $words }.

voice-contacts =
    En promedio declara { $mean } contactos por cliente, desde { $least } en { $least_client } hasta
    { $most } en { $most_client }.
    .again = Cliente por cliente, declara los mismos contactos que { $first }: { $mean } en promedio.
voice-contacts-one = En { $client } declara { $contacts } contactos.
voice-contacts-narrow =
    En { $count ->
        [one] { $count } cliente la relación descansa
       *[other] { $count } clientes la relación descansa
    } en dos personas o menos, y un cambio de puesto bastaría para interrumpirla; ahí conviene abrir
    contactos primero.
voice-contacts-wide =
    En todos trata con más de dos personas, lo que protege la relación si una de ellas cambia de
    puesto.
    .again = Como en { $first }, en ningún cliente depende de una o dos personas.
voice-years =
    Dice llevar { $mean } años en promedio con cada cliente; el que más tiempo ha atendido es
    { $client }, con { $years } años.
    .again = Tampoco los años con cada cliente se apartan de los de { $first }: { $mean } en promedio.
voice-years-long =
    Una permanencia así indica que buena parte de lo que se sabe del cliente está en la memoria de
    una persona, y pide dejarlo por escrito antes de cualquier relevo.
    .again = Es una permanencia tan larga que, como en { $first }, pide dejar por escrito lo que sabe.
voice-years-short =
    Con esa permanencia la relación aún se construye, por lo que la historia anterior a su llegada
    conviene recuperarla de los registros.
    .again = Como en { $first }, la relación está todavía en construcción.
voice-years-middle =
    Es tiempo bastante para conocer al cliente, y buen momento para dejar escrito lo que se sabe de él,
    antes de que solo quede en una memoria.
    .again = Es, como en { $first }, tiempo bastante para conocer al cliente y para escribir lo que se sabe.
voice-share =
    { $client } representa, según declara, { $share } de sus ventas, y { $count ->
        [one] el cliente por el que responde suma
       *[other] los { $count } clientes por los que responde suman
    } { $sum }.
voice-share-dependent =
    El dato sugiere dependencia de un solo cliente: lo que ocurra en él decide el resultado del
    vendedor.
    .again = Hay, como en { $first }, dependencia de un solo cliente.
voice-share-spread =
    El reparto no sugiere dependencia de un solo cliente, por lo que el vendedor puede sostener su
    resultado si una cuenta falla.
    .again = Tampoco aquí, como en { $first }, se depende de un solo cliente.
voice-no-clients =
    { $code } no respondió por ningún cliente en particular: contactos, años y parte de las ventas
    por cliente quedan como dato no disponible.
    .again = Tampoco { $code } respondió por ningún cliente en particular.
voice-table-clients = { $code }: sus clientes, según lo declarado y lo registrado
voice-column-contacts = Contactos declarados
voice-column-contacts-recorded = Contactos registrados
voice-column-years = Años declarados
voice-column-years-recorded = Años registrados
voice-column-share = % de sus ventas, declarado
voice-column-share-recorded = % de sus ventas, registrado
voice-column-wallet = Parte de la bolsa, declarada
voice-column-stage = Etapa declarada

voice-week =
    De una semana de { $week } horas dice pasar { $customer } frente al cliente, es decir, { $share }.
voice-week-again =
    Reparte la semana como { $first }: { $customer } de { $week } horas frente al cliente ({ $share }).
voice-week-inside =
    Más de la mitad de la semana se va, por lo tanto, en tareas internas, y ahí está el tiempo que
    podría devolverse a los clientes.
    .again = También en su caso, por lo tanto, la mayor parte es trabajo interno.
voice-week-outside =
    La mayor parte de la semana es, por lo tanto, para el cliente, y conviene protegerla de tareas
    nuevas.
    .again = También en su caso, por lo tanto, la mayor parte es para el cliente.
voice-key-time = A cuentas clave dice dedicar { $share } de su tiempo.
voice-visits =
    Entre los clientes por los que responde suma { $visits ->
        [one] { $visits } visita mensual
       *[other] { $visits } visitas mensuales
    }.
voice-quote-month = Su mes normal lo describe así: { $words }.
voice-quote-whom = A quién visitar y cuándo lo decide de este modo: { $words }.
voice-plan = Sobre planes de cuenta declara: { $plan }.
voice-recorded-crm = Lo acordado lo registra en { $where }.
voice-recorded-else =
    Lo acordado lo registra en { $where }, fuera del CRM, de modo que la empresa no puede consultarlo.
    .again = Lo acordado queda en { $where }, igualmente fuera del CRM.
voice-recorded-none = Declara que lo acordado no lo registra, de modo que se pierde si cambia la persona.
voice-routine = La rutina que { $code } describe para cada cliente es la siguiente.
voice-routine-again = En { $clients }, { $code } describe la misma rutina que { $first }.
voice-client = { $client }: { $told }
voice-times = dice hacer { $times }.
voice-times-visits = { $times ->
        [one] { $times } visita mensual
       *[other] { $times } visitas mensuales
    }
voice-times-calls = { $times ->
        [one] { $times } llamada mensual
       *[other] { $times } llamadas mensuales
    }
voice-times-video = { $times ->
        [one] { $times } videollamada mensual
       *[other] { $times } videollamadas mensuales
    }
voice-times-messages = { $times ->
        [one] { $times } mensaje mensual
       *[other] { $times } mensajes mensuales
    }
voice-areas = Áreas propias que participan: { $areas }.
voice-different-vague = Qué hace distinto no lo precisó: { $words }.
voice-different = Lo que hace distinto: { $words }.
voice-shared = También responde por este cliente { $codes }.
voice-not-on-record = Ningún registro de la empresa conoce este cliente.

voice-quote-approach = El enfoque con que se acerca al cliente lo resume así: { $words }.
voice-approach-reading =
    Es una descripción propia, que debe leerse junto con la rutina anterior: el enfoque declarado
    solo se sostiene si la agenda lo respalda.
    .again = También este enfoque debe leerse junto con la rutina que lo respalda.
voice-no-approach = { $code } no describió su enfoque con el cliente: dato no disponible.
    .again = Tampoco { $code } describió su enfoque.
voice-sources =
    Para enterarse de nuevas ventas o proyectos, su mejor fuente es { $best }; le siguen { $rest }.
    .again = Ordena sus fuentes como { $first }: { $best }; después, { $rest }.
voice-source-only = Para enterarse de nuevas ventas o proyectos, su mejor fuente es { $first }.
# Una respuesta que elude lo que se preguntó.
voice-quote-vague = Cuando se le pidió detalle, no lo dio: { $words }.
voice-quote-learns = De un proyecto nuevo se entera de esta manera: { $words }.
voice-lead-ahead =
    Del último supo { $days ->
        [one] { $days } día
       *[other] { $days } días
    } antes de la solicitud formal.
voice-lead-same = Del último supo el mismo día de la solicitud formal.
voice-lead-late =
    Del último supo ya hecha la solicitud formal: su anticipación fue de { $days } días.
voice-ahead = Dice conocer antes de la solicitud { $share } de las oportunidades.
voice-quote-asks = Siempre pregunta: { $words }.
voice-quote-obstacle = Cuando su contacto no comparte información, procede así: { $words }.
voice-information-early =
    Llegar antes de la solicitud permite influir en lo que se pedirá; conviene que lo que averigua
    quede donde otros puedan verlo.
    .again = Llega, como { $first }, a tiempo de influir en lo que se pedirá.
voice-information-late =
    Con esa anticipación se compite sobre todo por precio, por lo que la fuente que avisa primero
    merece más tiempo de la agenda.
    .again = Llega, como { $first }, cuando ya se compite por precio.
voice-information-mixed =
    Las dos respuestas apuntan en sentidos distintos, por lo que conviene preguntar por más casos
    antes de dar por buena la anticipación declarada.
    .again = También sus dos respuestas apuntan en sentidos distintos.
voice-discount =
    Decide sin autorización hasta { $discount } de descuento, y una autorización tarda, según
    declara, { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.
    .again = Tiene el mismo límite de descuento que { $first } ({ $discount }) y espera lo mismo una autorización.
voice-support =
    El apoyo que mejor califica es el de { $best } ({ $best_rating }), y el que peor, el de { $worst }
    ({ $worst_rating }).
    .again = De los apoyos opina como { $first }.
voice-risk-high =
    Si faltara tres meses ve un riesgo alto ({ $risk }) en su mejor cuenta, lo que pide nombrar un
    respaldo que el cliente conozca.
    .again = También su mejor cuenta correría un riesgo alto ({ $risk }) en su ausencia.
voice-risk-low =
    Si faltara tres meses ve un riesgo contenido ({ $risk }) en su mejor cuenta.
    .again = Tampoco su mejor cuenta correría gran riesgo ({ $risk }) en su ausencia.
voice-quote-backup = Sobre quién la atendería dice: { $words }.
voice-conflicts = A los conflictos por clientes o comisiones les da una frecuencia de { $conflicts }.
voice-quote-problems = Entre sus principales problemas señala: { $words }.
voice-quote-change = Si pudiera cambiar una cosa del departamento: { $words }.
voice-partial = La entrevista es parcial: trae { $share } de las respuestas obligatorias.
voice-not-valid =
    Por no alcanzar las respuestas que se exigen se describe, pero no cuenta para lo que varios
    tienen en común.
voice-refused = Prefirió no responder a { $questions }: se respeta y no se estima.
    .again = Tampoco quiso responder a { $questions }.
voice-not-known = Dijo no saber, en todo o en parte, lo que se pregunta en { $questions }: no se toma por cero.
    .again = Tampoco sabe todo lo que se pregunta en { $questions }.

voice-together = Los vendedores, lado a lado
voice-together-one =
    Solo hay una entrevista, la de { $code }. Los patrones comunes no pueden distinguirse con una
    sola voz: lo que aquí parece una costumbre del departamento puede ser una costumbre personal.
    Para completar el apartado hace falta al menos otra entrevista, por separado y con el mismo
    cuestionario.
voice-together-opening =
    Con las mismas preguntas, lo que declaran los { $count } vendedores puede ponerse lado a lado.
voice-table-sellers = Los vendedores entrevistados, según lo que declaran
voice-column-seller = Vendedor
voice-column-key = Cuentas clave
voice-column-key-recorded = Cuentas clave registradas
voice-column-top = % del mayor cliente
voice-column-visits = Visitas al mes
voice-column-front = % de la semana con clientes
voice-column-lead = Días de anticipación
voice-column-ahead = % conocido antes
voice-column-approval = Días de autorización
voice-column-risk = Riesgo de ausencia
voice-differences = En qué difieren
voice-differences-none = En las cifras que declaran no hay diferencias entre ellos.
voice-differences-opening =
    Las diferencias importan tanto como lo común, porque muestran prácticas que ya existen en la
    empresa y podrían compartirse.
voice-differences-reading =
    Antes de leer una diferencia como mérito o falta conviene recordar que cada vendedor tiene
    clientes distintos: la cartera puede explicarla.
voice-department = Lo que los vendedores declaran del departamento
voice-department-opening =
    Ningún registro dice qué cuentas son clave ni quién las tiene. Mientras llega, queda lo que cuentan
    { $valid ->
        [1] la única persona entrevistada
       *[other] los { $valid } vendedores entrevistados
    }, que no es un censo: puede haber otros a quienes no se entrevistó.
voice-department-key =
    De memoria, { $high_code } nombra { $high } cuentas clave y { $low_code }, { $low }. Una cuenta que es clave
    solo para quien la atiende todavía no lo es para la empresa, y por eso conviene que la dirección
    confirme la lista antes de medir nada con ella.
    .alone =
        De memoria, { $code } nombra { $value } cuentas clave. Una cuenta que es clave solo para quien la
        atiende todavía no lo es para la empresa, y por eso conviene que la dirección confirme la lista.
voice-department-portfolio =
    Cada vendedor atiende, según dice, entre { $low } clientes ({ $low_code }) y { $high } ({ $high_code })
    contando los que no son clave. Quien tiene más clientes reparte las mismas horas entre más, de modo
    que el número de cuentas clave por persona no se entiende sin el total.
    .alone =
        { $code } atiende, según dice, { $value } clientes contando los que no son clave: son los que
        compiten por las mismas horas.
voice-department-time =
    A las cuentas clave dicen dedicar entre { $low } de su tiempo ({ $low_code }) y { $high } ({ $high_code }).
    Antes de pedir más tiempo a quien menos les da conviene mirar su cartera: cuántos otros clientes
    atiende y cuántas horas piden.
    .alone = A las cuentas clave { $code } dice dedicar { $value } de su tiempo.
voice-department-share =
    Los clientes por los que cada quien respondió suman entre { $low } ({ $low_code }) y { $high }
    ({ $high_code }) de su propia venta. Es la parte de la venta del vendedor, no de la empresa: esta
    solo puede darla el libro de ventas.
    .alone =
        Los clientes por los que respondió suman { $value } de la venta de { $code }. Es la parte de la
        venta del vendedor, no de la empresa: esta solo puede darla el libro de ventas.
voice-department-wanted =
    Con la lista de personal, la de cuentas clave y el libro de ventas, lo declarado podrá compararse
    con lo registrado; hasta entonces sirve para preguntar mejor, no para decidir cuántas personas
    hacen falta.
voice-contrast-key = Cuentas clave que dicen atender: de { $low } ({ $low_code }) a { $high } ({ $high_code }).
voice-contrast-contacts = Contactos por cliente: de { $low } ({ $low_code }) a { $high } ({ $high_code }) en promedio.
voice-contrast-years = Años con cada cliente: de { $low } ({ $low_code }) a { $high } ({ $high_code }) en promedio.
voice-contrast-visits = Visitas mensuales a sus clientes: de { $low } ({ $low_code }) a { $high } ({ $high_code }).
voice-contrast-front = Parte de la semana frente al cliente: de { $low } ({ $low_code }) a { $high } ({ $high_code }).
voice-contrast-lead = Días de anticipación en el último proyecto: de { $low } ({ $low_code }) a { $high } ({ $high_code }).
voice-contrast-ahead = Oportunidades conocidas antes de la solicitud: de { $low } ({ $low_code }) a { $high } ({ $high_code }).
voice-contrast-discount = Descuento que deciden solos: de { $low } ({ $low_code }) a { $high } ({ $high_code }).
voice-contrast-approval = Días que tarda una autorización: de { $low } ({ $low_code }) a { $high } ({ $high_code }).
voice-contrast-risk = Riesgo de una ausencia: de { $low } ({ $low_code }) a { $high } ({ $high_code }).
voice-contrast-conflicts = Frecuencia de conflictos: de { $low } ({ $low_code }) a { $high } ({ $high_code }).

voice-against = Lo declarado frente a lo registrado
voice-compared =
    De lo que los vendedores declaran, { $compared } datos tienen un registro con que compararse, y
    { $agreeing } coinciden.
voice-gaps =
    En { $minor ->
        [one] { $minor } la diferencia es menor
       *[other] { $minor } la diferencia es menor
    } y en { $major } es mayor.
voice-differing =
    { $count ->
        [one] { $count } respuesta de lista cerrada no es la que muestran los registros.
       *[other] { $count } respuestas de lista cerrada no son las que muestran los registros.
    }
voice-neutral =
    Una diferencia no dice quién está en lo cierto: el vendedor habla de memoria y los registros solo
    contienen lo que alguien anotó. Sirve para saber qué conviene revisar con cada uno.
voice-nothing-compared =
    Nada de lo declarado tiene un registro con que compararse, de modo que todo lo anterior descansa
    en la palabra de los vendedores.
voice-table-counts = Cuántos datos declarados coinciden con los registros, por vendedor
voice-column-compared = Contrastados
voice-column-agreeing = Coinciden
voice-column-minor = Menores
voice-column-major = Mayores
voice-column-differing = Distintos
voice-column-unchecked = Sin contraste
voice-table-gaps = Lo declarado que se aparta de los registros
voice-column-said = Declarado
voice-column-recorded = Registrado
voice-column-gap = Diferencia
voice-column-class = Clase
voice-gaps-left =
    { $count ->
        [one] Queda fuera del cuadro { $count } diferencia.
       *[other] Quedan fuera del cuadro { $count } diferencias.
    }
voice-verdict-agrees = coincide
voice-verdict-minor = menor
voice-verdict-major = mayor
voice-verdict-differs = distinto
voice-verdict-unchecked = sin contraste
voice-figure-years-here = años en la empresa
voice-figure-portfolio = clientes en total
voice-figure-key = cuentas clave
voice-figure-basis = base de asignación
voice-figure-plan = plan de cuenta
voice-figure-lead = días de anticipación
voice-figure-ahead = oportunidades conocidas antes
voice-figure-variable = parte variable del ingreso
voice-figure-years = años atendiendo al cliente
voice-figure-bought = años como cliente
voice-figure-contacts = contactos
voice-figure-described = personas descritas
voice-figure-share = parte de las ventas del vendedor
voice-figure-visits = visitas al mes
voice-figure-dealings = tratos al mes
voice-figure-wallet = participación en el cliente
voice-figure-stage = etapa de la relación
voice-figure-areas = áreas propias que participan
voice-figure-discount = descuento y días de autorización
voice-figure-backup = quién cubriría una ausencia
voice-readings = Cada tipo de diferencia suele tener una explicación que conviene comprobar primero.
voice-over-contacts =
    Más contactos declarados que registrados suele significar trabajo que no se anotó, y no que el
    trato no exista: conviene completar el registro con el propio vendedor.
voice-under-contacts =
    Menos contactos declarados que registrados suele significar fichas antiguas, o personas a quienes
    atienden otras áreas.
voice-over-share =
    Un cliente al que se da más peso del que tiene suele ser el que más tiempo ocupa; conviene revisar
    si la agenda sigue a las ventas.
voice-under-share =
    Un cliente al que se da menos peso del que tiene puede estar recibiendo menos atención de la que
    su venta justifica.
voice-over-years =
    Más años declarados que registrados suele significar que la relación empezó antes de la
    asignación formal, a veces desde otro puesto.
voice-under-years =
    Menos años declarados que registrados suele significar que la asignación se abrió antes de que el
    vendedor se hiciera cargo de verdad.
voice-over-bought =
    Una antigüedad mayor que la primera factura suele venir de tratos anteriores al sistema actual.
voice-under-bought =
    Una antigüedad menor que la primera factura suele contar desde que el vendedor conoció la cuenta.
voice-over-visits =
    Más visitas declaradas que registradas suele significar visitas sin anotar.
voice-under-visits =
    Menos visitas declaradas que registradas suele significar que el último mes no fue como los demás.
voice-over-dealings =
    Más tratos declarados que registrados suele significar llamadas y mensajes que nadie captura.
voice-under-dealings =
    Menos tratos declarados que registrados suele significar que se anotan también los que el vendedor
    no tiene por trabajo.
voice-over-key =
    Más cuentas clave declaradas que registradas suele incluir prospectos, o cuentas que el vendedor
    trata como clave sin que la empresa las haya designado.
voice-under-key =
    Menos cuentas clave declaradas que registradas suele significar que algunas designaciones no se
    han comunicado.
voice-over-portfolio =
    Más clientes declarados que registrados suele incluir los que ya no compran, o los que se atienden
    sin asignación.
voice-under-portfolio =
    Menos clientes declarados que registrados suele significar asignaciones que nadie ejerce.
voice-unchecked =
    Lo demás queda sin contraste, y se toma como declarado. La causa se dice para que pueda
    remediarse.
voice-unchecked-item = { $figures }: { $reason }.
voice-limits = Límites de lo que dicen las entrevistas
voice-limit-sample =
    { $count ->
        [one] Habla un vendedor, elegido y no sorteado: no es una muestra representativa, y lo que dice no se extiende a los demás.
       *[other] Hablan { $count } vendedores, elegidos y no sorteados: no son una muestra representativa, y lo que dicen no se extiende a los demás.
    }
voice-limit-self = Es autodeclaración: describe lo que cada quien cree o quiere contar de su trabajo.
voice-limit-memory = Fechas y frecuencias se dan de memoria, en números redondos.
voice-limit-desire = Se tiende a contar la rutina que se considera correcta; el relato de la última visita ayuda a corregirlo.
