# Estrategias para el programa entero, bajo los cuatro rubros del encargo (métodos I3).

heading-administration = Administración de las cuentas clave
    .lead = Administrar las cuentas clave es decidir con qué reglas, con qué cifras y con cuántas horas se atienden.
heading-selection = Selección de las cuentas clave
    .lead = Seleccionar las cuentas clave es decir por qué una lo es y otra no, de modo que se pueda explicar al que quedó fuera.
heading-categorisation = Categorización de las cuentas clave
    .lead = Categorizar las cuentas clave es dar a cada una el trato que su lugar merece, y no el mismo a todas.
heading-relationship = Relación con las cuentas clave
    .lead = Cuidar la relación con las cuentas clave es hacer que descanse en muchas personas, de ambos lados, y no en la memoria de una.

integral-committee = Gobernar las cuentas clave con un comité y un calendario anual
    .how = Dos sesiones al año deciden entradas, salidas y cambios de nivel; entre ellas la lista no se toca.
    .seen =
        La regla deja { $one ->
            [one] { $one } cuenta
           *[other] { $one } cuentas
        } en la zona donde solo un comité puede decidir.
    .effect = La lista deja así de crecer por presión, y cada cambio tiene acta.
integral-dashboard = Seguir las cuentas clave en un tablero de ocho indicadores con su punto de partida
    .how = Se toma el valor que cada indicador tiene en este informe y se repite el cálculo cada trimestre.
    .seen =
        De los ocho, hoy { $one ->
            [one] tiene dato { $one }
           *[other] tienen dato { $one }
        }.
    .effect = El programa se discute entonces con cifras, y un desvío se ve en un trimestre y no en un año.
integral-hours = Repartir las cuentas clave por horas y reasignar cada año
    .how = Se suman las horas que promete el nivel de cada cuenta y se iguala la carga de las personas, con un límite de cambios para proteger relaciones.
    .seen = Las horas varían hoy entre personas con un coeficiente de { $one }.
    .effect = Nadie promete así horas que no tiene, y las metas de unos y otros pueden compararse.
integral-profit = Llevar el estado de resultados y el costo de servir de cada cuenta clave
    .how = Finanzas costea por actividad y entrega la cuenta de cada cliente a quien lo atiende, antes de cada negociación.
    .seen = Hoy está asignado a las cuentas { $one } del costo de servir.
    .effect = Con esa cuenta delante, una concesión se decide por lo que el cliente deja y no por lo que compra.
integral-pay = Pagar a los ejecutivos de cuentas clave por contribución, participación en el cliente y plan
    .how = Se simula un año con la mezcla nueva, se acuerda con el equipo y se aplica completa, sin convivir con la anterior.
    .seen = El último mes de cada trimestre reúne { $one } de su venta; la tercera parte sería lo neutral.
    .effect = Lo que se busca es menos venta empujada al cierre y más tiempo para lo que da fruto después.
integral-place = Ubicar el departamento de cuentas clave donde pueda decidir y darle facultades por escrito
    .how = Se aplica la ubicación que argumenta la sección anterior, junto con la página que dice quién concede qué.
    .seen = La opción con más puntos es { $one }, que gana en { $two } de los sorteos de pesos.
    .effect = Las aprobaciones deben tardar menos, y un conflicto entre áreas, tener quien lo cierre.
integral-points = Seleccionar las cuentas clave con filtros y puntos, con pesos que el comité acuerda antes de ver los nombres
    .how = Primero se aplican los filtros; a las que pasan se les suman puntos por criterio, y el comité decide solo la zona gris.
    .seen =
        { $one ->
            [one] Pasa los filtros { $one } cuenta
           *[other] Pasan los filtros { $one } cuentas
        } y { $two ->
            [one] queda elegida { $two }, que suma
           *[other] quedan elegidas { $two }, que suman
        } { $three } de la venta.
    .effect = Una lista hecha de este modo resiste la pregunta de por qué una cuenta no está.
integral-number = Seleccionar solo las cuentas que la capacidad permite atender bien
    .how = El número sale de las horas que hay y de lo que deja la siguiente cuenta, y se revisa cuando cambia el equipo.
    .seen =
        La capacidad alcanza para { $one ->
            [one] { $one } cuenta
           *[other] { $one } cuentas
        } y la lista de hoy tiene { $two }.
    .effect = Lo que se promete a cada elegida puede entonces cumplirse.
integral-frontier = Seleccionar en dos listas: el núcleo firme y la frontera
    .how = El núcleo se mantiene de un año a otro; las de la frontera se revisan cada semestre con un dato nuevo sobre la mesa.
    .seen =
        Al variar los pesos, { $two ->
            [one] { $two } cuenta se elige casi siempre (el núcleo)
           *[other] { $two } cuentas se eligen casi siempre (el núcleo)
        } y { $one ->
            [one] otra, las más de las veces (la frontera)
           *[other] otras { $one }, las más de las veces (la frontera)
        }.
    .effect = El comité discute así pocas cuentas, y las discute mejor.
integral-proof = Seleccionar con prueba: repetir cada año la elección hacia atrás, contra la regla simple
    .how = Si los puntos no vencen a tomar las cuentas mayores, se dice y se corrigen los criterios.
    .seen =
        La prueba pudo hacerse en { $one ->
            [one] { $one } fecha pasada
           *[other] { $one } fechas pasadas
        }.
    .effect = El método se gana su lugar, o lo pierde, a la vista de todos.
integral-mutual = Seleccionar de común acuerdo: preguntar al cliente si quiere ser cuenta clave
    .how = Antes de invertir se le propone qué recibiría y qué se le pide, y se anota la respuesta.
    .seen =
        { $one ->
            [one] A { $one } cuenta nadie le ha preguntado
           *[other] A { $one } cuentas nadie les ha preguntado
        } cómo nos ve.
    .effect = Se evita invertir en quien solo quiere precio.
integral-matrix = Categorizar con la matriz de atractividad y posición, con una estrategia por cuadrante
    .how = Se invierte en las estratégicas, se gana posición en las estrellas con plazo, se protege el margen en las de mantenimiento y se abarata el servicio en las demás.
    .seen =
        Hoy { $one ->
            [0] no hay ninguna cuenta estratégica
            [one] es estratégica { $one } cuenta
           *[other] son estratégicas { $one } cuentas
        } y { $two ->
            [0] ninguna es estrella
            [one] { $two } es estrella
           *[other] { $two } son estrellas
        }.
    .effect = El esfuerzo sigue de este modo al futuro de la cuenta y no a su pasado.
integral-levels = Categorizar en tres niveles con una promesa de servicio que se pueda contar
    .how = Cada nivel dice horas, visitas, tiempo de respuesta y patrocinador; lo básico no se le niega a nadie.
    .seen =
        La regla cambiaría de nivel a { $one ->
            [one] { $one } cuenta
           *[other] { $one } cuentas
        }.
    .effect = El cliente sabe qué esperar, y el equipo, qué cumplir.
integral-stages = Categorizar por etapa de la relación: dónde está y a cuál debe llegar
    .how = Cada cuenta tiene una etapa demostrada por hechos, una meta y un paso con fecha.
    .seen =
        { $one ->
            [one] Está por debajo de la etapa que su cuadrante pide { $one } cuenta
           *[other] Están por debajo de la etapa que su cuadrante pide { $one } cuentas
        }.
    .effect = O la relación avanza, o deja de invertirse en ella.
integral-mirror = Categorizar también desde el lado del cliente: qué somos para él
    .how = Alguien que no le vende pregunta cuánto le importa lo que compra y cuánto le costaría cambiar de proveedor.
    .seen =
        Falta esa respuesta de { $one ->
            [one] { $one } cuenta
           *[other] { $one } cuentas
        }.
    .effect = Sirve para no tratar como estratégica a una cuenta que nos ve como un proveedor más.
integral-exits = Categorizar con puerta de salida: reglas de baja y una transición cuidada
    .how = Se sale por regla y en meses, con un dueño, un modelo de atención nuevo y un mensaje que no diga que la cuenta ya no importa.
    .seen =
        { $one ->
            [0] Ninguna cuenta cumple hoy las condiciones de salida
            [one] Cumple las condiciones de salida { $one } cuenta
           *[other] Cumplen las condiciones de salida { $one } cuentas
        } y { $two ->
            [0] ninguna se vigila
            [one] se vigila { $two }
           *[other] se vigilan { $two }
        }.
    .effect = Se recuperan horas sin perder la venta que hoy las ocupa.
integral-contacts = Fortalecer la relación con cada cuenta clave con un mapa de papeles y una meta de contactos por nivel
    .how = Se anota quién decide, quién usa, quién influye y quién paga, y se acuerda a quién falta conocer.
    .seen = En promedio está cubierto { $one } de los papeles de la compra.
    .effect = Cuando una persona del cliente se vaya, la empresa debe conservar con quién hablar.
integral-diamond = Pasar la relación con las cuentas clave del moño al diamante, función con función
    .how = El ejecutivo dirige y presenta; técnico habla con técnico y pagos con cobranza, sin pedir permiso.
    .seen =
        Hay { $one ->
            [one] { $one } cuenta
           *[other] { $one } cuentas
        } en moño y { $two } en diamante.
    .effect = La relación deja de depender de dos personas que se entienden.
integral-sponsor = Respaldar la relación con las cuentas mayores con un patrocinador ejecutivo
    .how = Un directivo por cuenta del primer nivel, con reuniones fechadas y un tema que solo él pueda tratar.
    .seen = Los vendedores califican el apoyo de la dirección con { $one } de un máximo de cinco.
    .effect = Se gana acceso a decisiones que hoy se toman antes de que el ejecutivo se entere.
integral-routine = Tomar de lo que ya hacen los mejores una rutina común para la relación con cada cuenta
    .how = Ocho pasos: preparar, fijar objetivo, visitar, recorrer, acordar por escrito, registrar, coordinar y dar seguimiento.
    .seen =
        Lo que tienen en común se busca en { $one ->
            [one] { $one } entrevista
           *[other] { $one } entrevistas
        }.
    .effect = Cuando cambie la persona, la atención no tiene por qué cambiar.
integral-early = Cuidar la relación con preguntas que anticipen los proyectos de la cuenta
    .how = Una guía breve sobre planes, presupuesto y renovaciones, que se contesta en la visita y se guarda en el expediente.
    .seen = De los proyectos conocidos, { $one } se supo antes de la solicitud formal.
    .effect = Se trata de llegar a la especificación y no solo a la cotización.
integral-backup = Asegurar la continuidad de la relación con respaldo y traspasos cuidados
    .how = Cada cuenta tiene un segundo nombre que el cliente conoce, y ningún traspaso dura menos de noventa días.
    .seen = Hoy tiene respaldo { $one } de las cuentas.
    .effect = Si la persona se va, la cuenta se queda.
integral-alert = Vigilar la relación con las cuentas clave con una alerta de fuga y una llamada a tiempo
    .how = Cada semana se avisa de quien pasó de su ritmo de compra, y alguien llama antes de cinco días.
    .seen = Las cuentas con aviso compran { $one } al año.
    .effect = Así se habla con el cliente cuando todavía no ha decidido irse.
