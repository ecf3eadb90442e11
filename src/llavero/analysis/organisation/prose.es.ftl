# ¿Quién depende de quién hoy?

organisation-heading = La organización hoy
organisation-size =
    La lista de personal registra { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    } en activo, en { $levels ->
        [one] { $levels } nivel
       *[other] { $levels } niveles
    } de mando.
organisation-head =
    El puesto más alto es el de { $head }; { $managers ->
        [one] { $managers } persona tiene gente a su cargo
       *[other] { $managers } personas tienen gente a su cargo
    }, con { $span } colaboradores directos en promedio.
organisation-all-managed =
    De todos se sabe quién es su jefe, así que la cadena de mando puede seguirse completa.
organisation-unmanaged =
    De { $unmanaged } de quienes deberían tener jefe, la lista no permite saber quién es; esa parte
    de la organización queda fuera de lo que aquí se dice sobre niveles y tramos de control.
organisation-wide =
    { $wide ->
        [one] Un solo mando dirige
       *[other] { $wide } mandos dirigen
    } a más de { $most } colaboradores directos: { $who }.
organisation-wide-meaning =
    Con tanta gente a cargo queda poco tiempo para acompañar a cada quien, y las decisiones que
    suben se forman en fila.
organisation-none-wide = Nadie dirige a más de { $most } colaboradores directos.
organisation-narrow =
    En el otro extremo, { $narrow ->
        [one] { $narrow } mando tiene
       *[other] { $narrow } mandos tienen
    } menos de { $fewest } colaboradores directos: { $who }.
organisation-narrow-meaning =
    Un nivel que dirige a tan pocos alarga la cadena sin repartir el trabajo; conviene preguntar qué
    aporta antes de contar con él.
organisation-leader = { $post } ({ $reports })
organisation-names-more = { $names } y { $more } más
organisation-vacancies =
    Hay { $vacancies ->
        [one] { $vacancies } puesto vacante
       *[other] { $vacancies } puestos vacantes
    }, { $commercial ->
        [0] ninguno del área comercial.
        [one] { $commercial } del área comercial.
       *[other] { $commercial } del área comercial.
    }
organisation-vacancies-department =
    { $department ->
        [one] { $department } de ellos es del departamento de cuentas clave: alguien
       *[other] { $department } de ellos son del departamento de cuentas clave: alguien
    } lleva mientras tanto esas cuentas además de las suyas.
organisation-vacant-chiefs =
    { $count ->
        [one] Uno de los vacantes es un puesto
       *[other] { $count } de los vacantes son puestos
    } de mando, y quienes dependen de él responden hoy a nadie en la lista: { $who }.
organisation-department =
    El departamento de cuentas clave tiene { $people ->
        [one] { $people } persona.
       *[other] { $people } personas.
    }
organisation-place =
    El puesto que lo encabeza es el de { $head }, que depende del de { $chief }.
organisation-above = Por encima quedan, en este orden: { $above }.
organisation-place-top =
    El puesto que lo encabeza es el de { $head }, sin nadie por encima en la lista.
organisation-distance =
    { $distance ->
        [one] De ahí a la cima hay { $distance } paso: lo que una cuenta pide llega a quien decide sin intermediarios.
        [2] De ahí a la cima hay { $distance } pasos: entre una petición de la cuenta y quien dirige la empresa media una sola persona.
       *[other] De ahí a la cima hay { $distance } pasos, y cada uno es una espera para la cuenta que pide algo fuera de lo previsto.
    }
organisation-place-apart =
    Su cadena de mando no llega, en la lista, a quien encabeza la empresa; antes de decidir su lugar
    hay que aclarar de quién depende.
organisation-bosses =
    Su gente no responde a una sola cabeza: depende de { $bosses } mandos distintos de fuera del
    departamento, y ninguno de ellos responde por el programa completo.
organisation-peers =
    { $count ->
        [one] A la misma altura, bajo el mismo mando, está { $peers }.
       *[other] A la misma altura, bajo el mismo mando, están { $peers }.
    }
organisation-peers-alike = { $post } ({ $posts } puestos)
organisation-no-peers = Nadie más depende del mismo mando.
organisation-sales-peer =
    { $sales }, que reúne a casi toda la fuerza de ventas, depende del mismo mando: un desacuerdo
    sobre a quién pertenece un cliente se resuelve en un escritorio, el de { $common }.
organisation-sales-inside =
    El departamento está dentro de la línea de ventas: { $sales } dirige a la vez a los vendedores y
    a las cuentas clave. Es cercano y barato, pero quien arbitra un conflicto entre ambos es parte de
    él.
organisation-sales-over =
    Quien encabeza el departamento, { $sales }, dirige también a casi toda la fuerza de ventas: las
    cuentas clave compiten por su tiempo con la venta de cada día.
organisation-sales-apart =
    Ventas responde a { $sales }, en otra rama; el primero que manda sobre ambos es { $common }, y
    hasta ahí sube lo que no acuerden entre ellos.
organisation-sales-unlinked =
    Ventas responde a { $sales }, en otra rama, y la lista no señala a nadie que mande sobre ambos.
organisation-sales-spread =
    La fuerza de ventas no tiene una sola cabeza en la lista, de modo que el departamento debe
    acordar con varias.
organisation-sales-alone =
    Fuera del departamento y de quienes lo dirigen la lista no registra personal de ventas.
organisation-no-department =
    La lista no señala un departamento de cuentas clave, por lo que el organigrama no lo destaca. Si
    alguien las atiende como parte de otro puesto, nadie responde por ellas en conjunto.
organisation-kams-managed =
    { $kams ->
        [one] Atiende cuentas clave { $kams } persona
       *[other] Atienden cuentas clave { $kams } personas
    }, de las que { $managed } tiene en la lista un jefe en funciones.
organisation-kams =
    { $kams ->
        [one] Atiende cuentas clave { $kams } persona.
       *[other] Atienden cuentas clave { $kams } personas.
    }
organisation-kams-all-managed =
    { $kams ->
        [one] Atiende cuentas clave { $kams } persona, con un jefe en funciones.
       *[other] Atienden cuentas clave { $kams } personas, todas con un jefe en funciones.
    }
organisation-backup = De las cuentas clave con responsable, { $backup } tiene a alguien más como respaldo.
organisation-backup-unknown = De quién las atendería en su ausencia no hay registro.
organisation-uncovered =
    { $count ->
        [one] De { $names } no se registra respaldo en ninguna cuenta: su ausencia
       *[other] De { $names } no se registra respaldo en ninguna cuenta: la ausencia de cualquiera
    } dejaría a esos clientes sin nadie que los conozca.
organisation-no-silos =
    Las { $areas } áreas de la empresa han tratado con alguna cuenta clave en los últimos { $months } meses.
organisation-silos =
    De las { $areas } áreas de la empresa, { $silent } no { $silent ->
        [one] ha
       *[other] han
    } tratado con ninguna cuenta clave en los últimos { $months } meses, según el registro de
    interacciones: { $names }.
organisation-few-areas =
    En { $few } de las cuentas clave participan menos de { $least } áreas nuestras.
organisation-silos-meaning =
    No toda área tiene que tratar con clientes, pero la que decide sobre su entrega, su crédito o su
    precio sin conocerlos lo hace a ciegas; con esas conviene empezar.
organisation-only-sales =
    En el registro solo aparece gente de ventas: o nadie más trata con las cuentas clave, o nadie más
    lo anota. Conviene preguntarlo antes de hablar de silos.
organisation-type-method =
    ¿Qué clase de programa es el de hoy? Hay ocho maneras conocidas de llevar cuentas clave, que se
    distinguen por cinco rasgos; aquí se { $known ->
        [one] conoce
       *[other] conocen
    } { $known } de { $all }.
organisation-type-unknown =
    { $known ->
        [one] Con { $known } rasgo
       *[other] Con { $known } rasgos
    } no se dice a cuál se parece más.
organisation-type =
    El programa se parece sobre todo al tipo { $type }, del que se aparta { $distance } puntos por
    rasgo; le sigue el tipo { $next }, a { $next_distance }.
organisation-type-close = La diferencia entre ambos es pequeña: conviene leerlo como una mezcla de los dos.
organisation-type-top-management =
    Es el programa que la dirección hace suyo: tiene autoridad y reglas, y su riesgo es depender del
    tiempo de muy pocas personas.
organisation-type-middle-management =
    Es el programa que sostienen los mandos medios: tiene método y actividad, y le falta el peso de
    la dirección cuando hay que mover a otras áreas.
organisation-type-operating-level =
    Es el programa que vive en la operación: hay procedimientos, pero ni la dirección ni otras áreas
    se comprometen, y las decisiones que exceden al vendedor se quedan sin dueño.
organisation-type-cross-functional =
    Es el programa en que toda la empresa participa: el más completo y también el que más coordinación
    cuesta.
organisation-type-unstructured =
    Es el programa que se hace sobre la marcha: hay actividad, pero sin reglas escritas, y lo que
    sabe cada quien se va con él.
organisation-type-isolated =
    Es el programa de vendedores solos: cada quien atiende su cuenta sin que otras áreas ni la
    dirección intervengan, y lo que la cuenta recibe depende de una persona.
organisation-type-country-club =
    Es el programa de representación: la dirección recibe a los clientes, pero detrás hay poca
    actividad y poco método que lo sostenga.
organisation-type-no-programme =
    En los hechos no hay programa: las cuentas clave se atienden como cualquier otra.
organisation-type-missing = No se conoce: { $traits }.
organisation-type-possible =
    Nada se supone en su lugar; según lo que resulte, el programa podría quedar como { $types }.
organisation-type-settled = Nada se supone en su lugar; sea lo que sea, el tipo no cambia.
organisation-traits = Rasgos del programa de cuentas clave, del uno al cinco
organisation-traits-source =
    Fuentes: entrevistas, planes, registro de interacciones y libro de ventas, como se indica en cada rasgo.
organisation-column-trait = Rasgo
organisation-column-score = Nota
organisation-column-basis = De dónde sale
trait-top-management = Participación de la dirección
    .inside = la participación de la dirección
    .answers = Apoyo de la dirección, como lo califican los vendedores (Q38)
    .missing = No se sabe; lo dice la pregunta Q38 de la entrevista
trait-formalisation = Formalización
    .inside = la formalización
    .answers = Planes de cuenta escritos y su antigüedad, según los vendedores (Q28)
    .plans = Planes de cuenta registrados y su antigüedad
    .missing = No se sabe; lo dicen la pregunta Q28 o el registro de planes
trait-teams = Trabajo en equipo
    .inside = el trabajo en equipo
    .answers = Otras áreas que participan en cada cuenta, según los vendedores (Q29)
    .meetings = Otras áreas que han tratado con cada cuenta en un año, según el registro
    .missing = No se sabe; lo dicen la pregunta Q29 o el registro de interacciones
trait-activity = Intensidad de la actividad
    .inside = la intensidad de la actividad
    .answers = Visitas y llamadas al mes por cuenta, según los vendedores (Q16)
    .meetings = Tratos al mes por cuenta, según el registro de un año
    .missing = No se sabe; lo dicen el registro de interacciones o la pregunta Q16
trait-selectivity = Selectividad
    .inside = la selectividad
    .choice = Qué pocas de las cuentas que compran son clave
    .missing = No se sabe; lo dice la lista de cuentas clave
organisation-areas = Trato de cada área con las cuentas clave en los últimos { $months } meses
organisation-areas-source = Fuentes: registro de interacciones y lista de personal.
organisation-column-area = Área
organisation-column-people = Personas
organisation-column-met = Cuentas clave tratadas
organisation-column-meetings = Tratos
organisation-vacant-table = Puestos vacantes
organisation-column-post = Puesto
organisation-column-chief = Depende de
organisation-column-reports = Dependen de él
organisation-unplaced = Personas cuyo jefe no se conoce
organisation-unplaced-more = Personas cuyo jefe no se conoce: las primeras { $rows }, y { $more } más que da el rastro de la cifra
organisation-column-person = Persona
organisation-column-reason = Por qué no se conoce
unplaced-none = La lista no dice de quién depende
unplaced-unknown = «{ $said }» no está en la lista
unplaced-left = «{ $said }» ya no está en la empresa
unplaced-namesakes = Su jefe puede ser { $said }
unplaced-circle = Su cadena de mando vuelve a la misma persona; la lista dice «{ $said }»
organisation-doubts = Dudas sobre la lista de personal
several-roots =
    { $roots } personas no tienen a nadie por encima ({ $names }); de ellas, { $orphans ->
        [one] { $orphans } tiene
       *[other] { $orphans } tienen
    } un jefe que no aparece en la lista. El organigrama muestra a quienes dependen de la primera.
several-roots-more =
    { $roots } personas no tienen a nadie por encima, entre ellas { $names }; de todas, { $orphans ->
        [one] { $orphans } tiene
       *[other] { $orphans } tienen
    } un jefe que no aparece en la lista. El organigrama muestra a quienes dependen de la primera.
managers-with-one-name =
    { $people ->
        [one] De { $names } el jefe puede ser
       *[other] De { $people } personas ({ $names }) el jefe puede ser
    } más de una persona, porque lo que dice la lista conviene a varias; no se elige entre ellas. La
    clave del jefe en lugar de su nombre lo resuelve.
areas-without-head =
    { $count ->
        [one] De un área la ruta no dice quién la encabeza
       *[other] De { $count } áreas la ruta no dice quién las encabeza
    } ({ $areas }); su gente se cuelga del mando más cercano por encima.
circle-of-managers = La cadena de mando de { $names } se cierra sobre sí misma; conviene corregirla.
organisation-missing = Falta para dibujar el organigrama
organisation-chart = Organigrama actual de la empresa
organisation-chart-alternative =
    Organigrama con { $people } personas encabezado por { $head }; las cajas destacadas pertenecen
    al departamento de cuentas clave.
organisation-further-chart = Organigrama de quienes dependen de { $head }, sin mando común con el resto
organisation-further-alternative =
    Organigrama con { $people } personas encabezado por { $head }, que en la lista no depende de
    nadie; las cajas destacadas pertenecen al departamento de cuentas clave.
person-and-team =
    { $name } y { $team ->
        [one] { $team } persona
       *[other] { $team } personas
    }
person-team-and-vacant =
    { $name } y { $team ->
        [one] { $team } persona
       *[other] { $team } personas
    }; { $vacant ->
        [one] { $vacant } vacante
       *[other] { $vacant } vacantes
    }
people-behind-box =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }
people-and-vacant-behind-box =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }; { $vacant ->
        [one] { $vacant } vacante
       *[other] { $vacant } vacantes
    }
vacant-posts-behind-box =
    { $vacant ->
        [one] Vacante
       *[other] { $vacant } vacantes
    }
no-staff-list = No se importó ninguna lista de personal.
    .remedy = Basta un archivo con número de empleado, nombre, puesto, departamento y jefe directo.
no-managers = La lista de personal no dice de quién depende cada persona.
    .remedy = Agregue una columna con el número o el nombre del jefe directo, o con la ruta en el organigrama, y vuelva a importarla.
organisation-no-backups = Las asignaciones no dicen quién es el respaldo de cada cuenta.
    .remedy = Una columna con el papel de cada quien (principal, apoyo, respaldo) permite decir qué cuentas quedarían solas.
organisation-no-interactions = No hay registro de visitas, llamadas y reuniones.
    .remedy = Con él se diría qué áreas tratan con las cuentas clave y cuáles trabajan sin verlas.
organisation-no-key-accounts = No se sabe qué cuentas son clave.
    .remedy = Con la lista de cuentas clave se diría qué áreas las tratan y quién las cubre.
organisation-no-traits = No hay datos de cómo es el programa de cuentas clave de hoy.
    .remedy = Las entrevistas, el registro de interacciones, los planes y la lista de cuentas clave dirían a qué clase de programa se parece.
organisation-no-support-answers = Ningún vendedor ha calificado el apoyo de la dirección.
    .remedy = Lo pregunta la entrevista (Q38).
organisation-no-plans = No se sabe qué cuentas tienen un plan escrito.
    .remedy = Lo preguntan la entrevista (Q28) y el registro de planes.
organisation-no-areas-told = No se sabe qué otras áreas participan en cada cuenta.
    .remedy = Lo preguntan la entrevista (Q29) y el registro de interacciones.
organisation-no-activity = No se sabe con qué frecuencia se trata a cada cuenta.
    .remedy = Lo dicen el registro de interacciones y la entrevista (Q16).
organisation-no-choice = No se sabe qué parte de las cuentas es clave.
    .remedy = Lo dice la lista de cuentas clave.

org-people = Personas en activo
    .definition = Personas contratadas hasta la fecha de corte y sin baja anterior a ella.
    .formula = #{ "{" }e: ingreso ≤ T < baja{ "}" }
org-levels = Niveles de mando
    .definition = Número de puestos en la cadena más larga desde la cabeza de la empresa.
    .formula = máx profundidad(e)
org-span = Tramo de control medio
    .definition = Promedio de colaboradores directos de quienes tienen alguno.
    .formula = Σ colaboradores ÷ #mandos
org-roots = Personas sin nadie por encima
    .definition = Personas en activo sin jefe, o con un jefe que no está en la lista.
    .formula = #{ "{" }e: jefe(e) = ∅{ "}" }
org-managers = Mandos
    .definition = Personas o puestos vacantes con al menos un colaborador directo.
    .formula = #{ "{" }e: colaboradores(e) > 0{ "}" }
org-wide = Mandos con demasiados colaboradores
    .definition = Mandos con más colaboradores directos que el límite configurado.
    .formula = #{ "{" }e: colaboradores(e) > límite{ "}" }
org-narrow = Mandos con muy pocos colaboradores
    .definition = Mandos con menos colaboradores directos que el mínimo configurado.
    .formula = #{ "{" }e: 0 < colaboradores(e) < mínimo{ "}" }
org-unmanaged = Parte sin jefe conocido
    .definition = Personas y puestos, quien encabeza aparte, cuyo jefe no se puede saber por la lista.
    .formula = (#raíces − 1) ÷ (#puestos − 1)
org-vacancies = Puestos vacantes
    .definition = Filas de la lista de personal que son un puesto que nadie ocupa.
    .formula = #vacantes
org-vacancies-commercial = Puestos vacantes del área comercial
    .definition = Puestos vacantes de ventas o del departamento de cuentas clave.
    .formula = #{ "{" }v: comercial(v){ "}" }
org-vacancies-department = Puestos vacantes del departamento
    .definition = Puestos vacantes del departamento de cuentas clave.
    .formula = #{ "{" }v: departamento(v){ "}" }
org-department = Personas del departamento de cuentas clave
    .definition = Personas en activo de las unidades señaladas como de cuentas clave.
    .formula = #{ "{" }e: departamento(e){ "}" }
org-distance = Distancia a la cima
    .definition = Pasos de mando desde quien encabeza el departamento hasta quien no tiene a nadie por encima.
    .formula = #cadena − 1
org-bosses = Mandos de fuera del departamento
    .definition = Mandos distintos, de fuera del departamento, de quienes depende su gente.
    .formula = #{ "{" }jefe(e): e del departamento, jefe de fuera{ "}" }
org-kams = Quienes atienden cuentas clave
    .definition = Responsables principales de alguna cuenta clave en la fecha de corte; sin asignaciones, la gente del departamento.
    .formula = #{ "{" }k{ "}" }
org-kams-managed = Parte con jefe en funciones
    .definition = De quienes atienden cuentas clave, los que tienen un jefe en la lista cuyo puesto no está vacante.
    .formula = #{ "{" }k: jefe(k) en funciones{ "}" } ÷ #{ "{" }k{ "}" }
org-backup = Cuentas clave con respaldo
    .definition = De las cuentas clave con responsable, las que tienen a otra persona asignada como respaldo.
    .formula = #{ "{" }a: respaldo(a) ≠ responsable(a){ "}" } ÷ #{ "{" }a con responsable{ "}" }
org-areas = Áreas de la empresa
    .definition = Departamentos con personas en activo.
    .formula = #áreas
org-silent-areas = Áreas sin trato con cuentas clave
    .definition = Áreas de las que nadie ha tratado con una cuenta clave en los meses configurados.
    .formula = #{ "{" }área: tratos = 0{ "}" }
org-few-areas = Cuentas clave que pocas áreas conocen
    .definition = Cuentas clave con las que han tratado menos áreas que el mínimo configurado.
    .formula = #{ "{" }a: áreas(a) < mínimo{ "}" } ÷ #{ "{" }a{ "}" }
org-top-management = Participación de la dirección
    .definition = Calificación media del apoyo de la dirección, del uno al cinco (Q38).
    .formula = media(Q38 dirección)
org-formalisation = Formalización
    .definition = Media por cuenta de la nota de su plan escrito: sin plan, viejo, del año o del trimestre.
    .formula = media(nota del plan)
org-teams = Trabajo en equipo
    .definition = Media por cuenta de las otras áreas que participan, llevada del uno al cinco.
    .formula = media(1 + 2 · áreas ÷ centro), entre 1 y 5
org-activity = Intensidad de la actividad
    .definition = Media por cuenta de los tratos al mes, llevada del uno al cinco.
    .formula = media(1 + 2 · tratos ÷ centro), entre 1 y 5
org-selectivity = Selectividad
    .definition = Qué pocas son las cuentas clave entre las que compran, llevado del uno al cinco.
    .formula = 3 − log2(parte clave ÷ centro), entre 1 y 5
org-type = Tipo de programa
    .definition = De ocho tipos, aquel cuyos rasgos se apartan menos de los conocidos.
    .formula = arg mín media |rasgo − rasgo del tipo|
