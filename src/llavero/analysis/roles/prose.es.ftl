# ¿Qué hace el departamento, con quién y cómo se llega a ello?

roles-heading = Lo que hace el departamento
roles-structure-heading = Estructura interna y áreas de apoyo
roles-size =
    Se propone un departamento de { $people } personas: { $kams ->
        [one] un ejecutivo
       *[other] { $kams } ejecutivos
    } de cuentas clave, { $leads ->
        [one] un puesto de mando
       *[other] { $leads } puestos de mando
    } y { $support ->
        [0] ningún puesto propio de apoyo
        [one] un puesto propio de apoyo
       *[other] { $support } puestos propios de apoyo
    }.
roles-size-unknown =
    No se sabe cuántos ejecutivos piden las cuentas ni cuántos hay, así que aquí se propone la forma
    del departamento y no su número.
roles-sized = El número de ejecutivos es el que piden las horas de las cuentas.
roles-carries = Con tan pocos, quien dirige atiende también cuentas y cubre las horas que faltan para completarlas.
roles-not-sized =
    El número de ejecutivos es el de hoy, porque las horas que piden las cuentas no se conocen; es un
    supuesto que conviene revisar antes de contratar.
roles-basis-segment =
    Los equipos se forman por segmento del cliente, que es como hoy se reparten sus ventas: cambiarlo
    rompería relaciones sin ganar nada que las cifras muestren.
roles-basis-geography =
    Los equipos se forman por zona, que es como hoy se reparten las ventas; los grupos que compran en
    varias zonas necesitan un responsable único.
roles-basis-product =
    Las ventas se reparten hoy por línea de producto, pero una cuenta clave se atiende entera: cada
    una debe tener un ejecutivo y los especialistas de línea lo apoyan.
roles-basis-named =
    Los ejecutivos responden de cuentas con nombre, sin partirlas por zona ni por línea.
roles-basis-placed-geography =
    Los equipos se forman por zona, como pide la ubicación que se propone.
roles-basis-placed-product =
    Los equipos se forman por unidad de negocio, como pide la ubicación que se propone.
roles-basis-assumed =
    Ninguna base de organización se distingue en las ventas, de modo que se supone la más simple:
    cada ejecutivo responde de cuentas con nombre.
roles-areas-asked =
    De { $all } áreas de apoyo posibles, las cifras de la empresa piden { $asked ->
        [one] una
       *[other] { $asked }
    }: { $names }.
roles-areas-none =
    De { $all } áreas de apoyo posibles, las cifras que se conocen no piden ninguna.
roles-areas-nothing-known =
    De ninguna hay dato que decida; el anexo dice qué falta para cada una, y mientras tanto el apoyo se
    toma prestado de las áreas que existen.
roles-areas-not = No piden { $names }.
roles-areas-unknown = No hay dato que decida sobre { $names }.
roles-area = { $area } ({ $does }). { $sign } { $meaning } { $size }
roles-area-people =
    { $people ->
        [one] Le corresponde un puesto propio
       *[other] Le corresponden { $people } puestos propios
    } ({ $fte } por su razón), y hoy { $present ->
        [0] no hay ninguno con ese nombre
        [one] hay uno
       *[other] hay { $present }
    }.
roles-area-shared =
    La razón da { $fte } de puesto: basta una persona designada de un área que ya existe.
roles-area-unsized = Cuánto le corresponde no puede decirse todavía.
roles-support-today =
    Hoy el departamento { $present ->
        [0] no tiene personal de apoyo
        [one] tiene una persona de apoyo
       *[other] tiene { $present } personas de apoyo
    }; { $support ->
        [0] no se propone ninguna más
        [one] se propone un puesto
       *[other] se proponen { $support } puestos
    }.
roles-support-joined =
    La suma de dedicaciones es de { $fte } puestos; antes de contratar conviene juntar en una misma
    persona las áreas que no llegan a un puesto completo.
roles-support-cost =
    Al costo mediano del personal de apoyo de hoy, esos puestos cuestan { $cost } al año.
roles-support-context =
    En un estudio entre empresas de tecnología, las de mejor retorno comercial tenían en apoyo cerca
    de la mitad de su gente de ventas; es un contexto y no una meta.
roles-areas-table = Áreas de apoyo: qué las pide y cuánto
roles-column-area = Área
roles-column-signs = Cifra y límite
roles-column-verdict = Veredicto
roles-column-fte = Dedicación
roles-column-people = Puestos
roles-column-today = Hoy
roles-verdict-met = la piden
roles-verdict-not = no la piden
roles-verdict-unknown = sin dato
roles-verdict-bring = sin dato; hace falta { $bring }
roles-cell-sign = { $name }: { $figure } (límite: { $limit })
roles-cell-sign-unknown = { $name }: sin dato
roles-shared = compartido
roles-posts-table = Puestos del departamento propuesto
roles-column-post = Puesto
roles-column-level = Nivel
roles-chart = Organigrama interno propuesto del departamento de cuentas clave
roles-chart-alternative =
    Organigrama del departamento: la jefatura, los equipos de ejecutivos y las áreas de apoyo.
roles-chart-team = Equipo de { $name }
roles-chart-team-more = Equipo de { $name } y otros
roles-chart-team-all = Ejecutivos de cuentas clave
roles-chart-support = Apoyo
roles-chart-people =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }
roles-chart-shared = compartido, sin puesto propio
roles-chart-unknown = número por definir

roles-profile-heading = Perfil del ejecutivo
roles-profile-tiers =
    El perfil depende de las cuentas que se atienden: { $first ->
        [0] ninguna
        [one] una
       *[other] { $first }
    } del primer nivel, { $second ->
        [0] ninguna
        [one] una
       *[other] { $second }
    } del segundo y { $third ->
        [0] ninguna
        [one] una
       *[other] { $third }
    } del tercero. Las del primer nivel piden el grado más alto en casi todo: quien
    las lleva coordina y decide más de lo que vende.
roles-profile-no-tiers =
    El perfil depende del nivel de las cuentas que se atienden, y hoy no se conoce; en el anexo se da
    para los tres.
roles-profile-role =
    El puesto no es el de un vendedor con cuentas mayores: administra la relación, orquesta a las
    áreas y piensa el negocio del cliente.
roles-profile-core =
    Lo que no admite sustituto es entender el negocio del cliente y sus números, planear la cuenta,
    tratar con varios niveles a la vez, negociar y dirigir sin mando. Como requisitos de entrada se
    piden título o experiencia equivalente, cinco años de venta entre empresas y tres en el sector para
    el primer nivel, el idioma de las cuentas, disponibilidad para viajar y uso diario del registro de
    clientes.
roles-profile-work =
    Nadie ha evaluado a las personas, pero el trabajo de todas juntas deja ver dónde puede faltar:
    { $items }. Estas cifras hablan del conjunto y de sus medios, no de una persona.
roles-profile-work-fine =
    Nadie ha evaluado a las personas; en lo que el trabajo de todas juntas deja ver, ninguna cifra
    pasa de su límite.
roles-profile-work-item = { $competence } ({ $name }: { $figure })
roles-profile-assess =
    Para medir la brecha hace falta que califiquen de uno a cinco el jefe, la propia persona y un par,
    en una tabla con persona, competencia, quién califica y nivel.
roles-profile-gaps =
    Se evaluó a { $assessed ->
        [one] una persona
       *[other] { $assessed } personas
    }. En { $gaps ->
        [0] ninguna competencia
        [one] una competencia
       *[other] { $gaps } competencias
    } el conjunto queda un nivel o más por debajo de lo que piden sus cuentas.
roles-profile-widest = Las brechas más anchas están en { $items }.
roles-profile-gap-item = { $competence } ({ $gap } niveles)
roles-profile-wrong =
    Con tantas, el perfil es hoy un problema del departamento y no de una persona: conviene un plan
    de desarrollo antes de repartir de nuevo las cuentas.
roles-profile-enough = No son tantas como para hablar de un perfil inadecuado.
roles-profile-table = Perfil por nivel de servicio y evidencia
roles-column-competence = Competencia
roles-column-first = Primer nivel
roles-column-second = Segundo
roles-column-third = Tercero
roles-column-evidence = Evidencia observable
roles-column-known = Lo que se sabe
roles-cell-gap = faltan { $gap } niveles

roles-functions-heading = Funciones que producen valor
roles-functions-order =
    El departamento tiene veintiséis funciones posibles y no puede empezar por todas. Las cifras de la
    empresa pasan de su límite en { $asked ->
        [0] ninguna
        [one] una
       *[other] { $asked }
    }; se ordenan por cuánto lo pasan, y lo que nadie puede ver va después de lo que ya se ve mal.
roles-functions-none =
    Ninguna cifra conocida pide con urgencia una función; lo primero es medir.
roles-function-1 = Primero, { $name } ({ $code }).
roles-function-2 = En segundo lugar, { $name } ({ $code }).
roles-function-3 = En tercero, { $name } ({ $code }).
roles-function-4 = Después, { $name } ({ $code }).
roles-function-5 = A la vez, { $name } ({ $code }).
roles-function-6 = También, { $name } ({ $code }).
roles-function-7 = Además, { $name } ({ $code }).
roles-function-8 = Por último de las que urgen, { $name } ({ $code }).
roles-function-kpi =
    Indicador: { $kpi }; hoy { $baseline }, meta { $goal }.
roles-money-shown =
    Toca { $money } al año, y el método con que se eligen los casos ha acertado más que no tenerlo.
roles-money-stake = Toca { $money }, que es lo que está en juego y no una ganancia mostrada.
roles-money-none =
    De las que aquí se argumentan queda como «valor no demostrado» en dinero lo que sigue: { $names }.
roles-functions-money =
    El valor se dice sin adornos. { $linked ->
        [one] Una función toca dinero que el libro registra
       *[other] { $linked } funciones tocan dinero que el libro registra
    }, y { $shown ->
        [0] ninguna ha probado su método con los años pasados
        [one] una ha probado su método con los años pasados
       *[other] { $shown } han probado su método con los años pasados
    }; en las demás el valor no está demostrado, lo que no significa que no exista.
roles-functions-no-money =
    Con lo que se registra no puede decirse cuánto dinero toca cada función: todas quedan como «valor no
    demostrado», lo que no significa que no lo tengan.
roles-selection-shown =
    La función de seleccionar ({ $code }) se probó hacia atrás: supera a tomar las mayores cuentas por
    entre { $low } y { $high } de lo que dejan.
roles-selection-unshown =
    La función de seleccionar ({ $code }) se probó hacia atrás: la diferencia con tomar las mayores
    cuentas va de { $low } a { $high } y no se sostiene por encima de cero, así que su valor tampoco
    está demostrado.
roles-functions-unknown =
    De otras no hay dato con que juzgarlas: { $names }. Conviene empezar a registrarlo antes de
    ponerles meta.
roles-functions-unknown-many =
    De otras { $count } no hay dato con que juzgarlas, y el anexo dice cuáles. Conviene empezar a
    registrarlo antes de ponerles meta.
roles-functions-table = Las veintiséis funciones: valor, indicador, punto de partida y dinero
roles-column-function = Función
roles-column-value = Valor que produce
roles-column-kpi = Indicador
roles-column-baseline = Hoy
roles-column-money = Dinero que toca
roles-cell-none = valor no demostrado
roles-cell-function = { $code } { $name }
roles-cell-stake = { $money }, en juego
roles-cell-shown = { $money }, método probado

roles-inside-heading = Relaciones internas
roles-inside-weak =
    De { $all } áreas con que trata el departamento, { $weak ->
        [0] ninguna muestra una relación débil en lo que se sabe
        [one] una muestra una relación débil
       *[other] { $weak } muestran una relación débil
    }{ $weak ->
        [0] .
       *[other] , y por ellas conviene empezar.
    }
roles-inside-area = { $area }: { $evidence }.
roles-inside-ask =
    Lo primero que hay que acordar con esta área es { $gets }, con un plazo escrito: { $sla }.
roles-inside-rated = los entrevistados califican su apoyo con { $rating } de cinco
roles-inside-met = trata con { $met } de las cuentas miradas
roles-inside-approval = una autorización tarda { $figure } días, según los entrevistados
roles-inside-others = vende a cuentas clave { $figure } de la venta de la empresa sin pasar por el departamento
roles-inside-unknown =
    Nadie ha calificado el apoyo de las áreas ni consta cuáles tratan con las cuentas, así que la tabla
    del anexo es el acuerdo que se propone y no un diagnóstico.
roles-inside-missing =
    La lista de personal no muestra estas áreas, y entre paréntesis va quién debe tomar su papel, que
    conviene dejar por escrito: { $names }.
roles-inside-missing-item = { $area } ({ $other })
roles-raci =
    Cada uno de los { $processes } procesos tiene un solo responsable último. El ejecutivo ejecuta
    { $carried }.
roles-raci-first = De los procesos que aquí urgen responden: { $items }.
roles-raci-first-item = { $process }, { $actor }
roles-raci-over =
    Son demasiados para una persona que además debe estar con el cliente, y es otra razón para el
    soporte de ventas.
roles-raci-fits = Caben en una jornada si el apoyo propuesto existe.
roles-raci-own = La matriz recoge { $own } acuerdos propios de la empresa.
roles-raci-default =
    Es la matriz de partida; la empresa puede importar la suya en una tabla con proceso, actor y letra.
roles-raci-fault-answers = El acuerdo de { $process } no tiene un único responsable último, y no se toma.
roles-raci-fault-nobody = El acuerdo de { $process } no dice quién ejecuta, y no se toma.
roles-raci-fault-unknown = El proceso { $process } del acuerdo no es uno de los catorce, y no se toma.
roles-raci-faults = Acuerdos que no pueden sostenerse
roles-inside-table = Relaciones internas: qué da el departamento, qué recibe y cómo
roles-column-gives = Da
roles-column-gets = Recibe
roles-column-sla = Plazo
roles-column-forum = Foro y frecuencia
roles-column-owner = Resuelve
roles-raci-table = Quién responde de cada proceso
roles-raci-source =
    R ejecuta, A responde, C se le consulta, I se le informa. DG dirección general, DC dirección
    comercial, JK jefatura, K ejecutivo, VR ventas regionales, MK mercadotecnia, FI finanzas, OP
    operaciones, SC servicio, TI sistemas, JU jurídico, RH recursos humanos.
roles-column-process = Proceso

roles-outside-heading = Relaciones externas
roles-outside-matter =
    De las quince relaciones externas que un departamento así puede tener, los datos señalan { $count ->
        [one] una que está viva
       *[other] { $count } que están vivas
    }, y por ellas conviene empezar.
roles-outside-none =
    Los datos no señalan como viva ninguna de las quince relaciones externas: o no se tienen, o
    nadie las anota.
roles-outside-item = { $name }: sirve para { $purpose }. Señal de que está viva: { $evidence }. El límite: { $limit }.
roles-outside-gap =
    No aparece nadie de { $names } entre los contactos de las cuentas miradas: esa puerta está por
    abrir.
roles-outside-limits =
    Los límites importan tanto como el trato. Con los competidores solo cabe la información pública,
    nunca precios ni reparto de clientes; y con todos, no llevar a una cuenta lo que se supo en otra.
roles-outside-rest = De otras relaciones externas los datos no dicen nada: { $names }. En el anexo se dan con su propósito y su límite, para decidir cuáles conviene abrir.
roles-outside-table = Relaciones externas, propósito, límite y evidencia
roles-column-actor = Actor
roles-column-purpose = Propósito
roles-column-limit = Límite
roles-column-here = En esta empresa

roles-transition-heading = Transición
roles-transition-phases =
    El cambio se hace en tres fases, de tres, seis y nueve meses: primero lo que no cuesta y detiene
    pérdidas, después lo que crea capacidad y al final lo que conviene decidir con mejores datos.
roles-transition-phase =
    En { $phase } hay { $count ->
        [one] una acción
       *[other] { $count } acciones
    }; la que más pesa es { $action }.
roles-phase-1 = la primera fase
roles-phase-2 = la segunda
roles-phase-3 = la tercera
roles-transition-table = Acciones de la transición, responsables e hitos
roles-column-phase = Fase
roles-column-action = Acción
roles-column-who = Responsable
roles-column-milestone = Punto de partida e hito
roles-months-1 = Primera fase
roles-months-2 = Segunda fase
roles-months-3 = Tercera fase
roles-milestone = { $name }: de { $figure } a { $goal }
roles-changes =
    Sobre el personal de hoy, el cambio es este: { $new ->
        [0] ningún puesto nuevo
        [one] un puesto nuevo
       *[other] { $new } puestos nuevos
    }, { $changed ->
        [0] ninguno que cambie
        [one] uno que cambia
       *[other] { $changed } que cambian
    }, { $closed ->
        [0] ninguno que se cierre
        [one] uno que se cierra
       *[other] { $closed } que se cierran
    } y { $unchanged ->
        [0] ninguno igual
        [one] uno igual
       *[other] { $unchanged } iguales
    }.
roles-changes-no-department =
    La lista de personal no señala un departamento, así que los ejecutivos salen de quienes hoy venden a
    esas cuentas.
roles-changes-no-list =
    Sin lista de personal no puede decirse qué puestos de hoy siguen, cambian o se cierran.
roles-changes-table = Puestos nuevos, que cambian, que se cierran y que siguen igual
roles-column-change = Cambio
roles-column-now = Puesto de hoy
roles-column-becomes = Pasa a ser
roles-without-task = por definir con la persona
roles-elements =
    De los ocho elementos que hacen un programa, los registros responden { $known }; el anexo dice
    cuáles y con qué cifra.
roles-elements-table = Los ocho elementos de un programa
roles-column-element = Elemento
roles-column-answered = Cifra que lo responde
roles-cell-figure = { $name }: { $figure }

roles-source = Fuentes: cifras de este informe y supuestos configurables.
roles-source-staff = Fuentes: lista de personal y cifras de este informe.
roles-source-catalogue = Fuente: catálogo del método, con las cifras de este informe.
roles-missing = Faltan datos para decir más del trabajo del departamento
roles-no-staff = No se importó una lista de personal.
    .remedy = Con puestos, departamentos y costos se diría qué puestos siguen, cambian o son nuevos, y cuánto cuesta.
roles-no-interviews = No hay entrevistas.
    .remedy = Con ellas se sabría cuánto tiempo se va en administración y cómo califican los vendedores a cada área.
roles-no-interactions = No hay registro de visitas.
    .remedy = Con él se vería qué áreas tratan con cada cuenta.
roles-no-assessments = Nadie ha evaluado las competencias.
    .remedy = Basta una tabla con persona, competencia, quién califica y nivel de uno a cinco.
