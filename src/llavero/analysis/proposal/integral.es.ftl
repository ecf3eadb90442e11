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
    .seen = La regla deja { $one } cuentas en la zona donde solo un comité puede decidir.
    .effect = Se espera que la lista deje de crecer por presión y que cada cambio tenga acta.
integral-dashboard = Seguir las cuentas clave en un tablero de ocho indicadores con su punto de partida
    .how = Se toma el valor que cada indicador tiene en este informe y se repite el cálculo cada trimestre.
    .seen = De los ocho, hoy tienen dato { $one }.
    .effect = Se espera que el programa se discuta con cifras y que un desvío se vea en un trimestre y no en un año.
integral-hours = Repartir las cuentas clave por horas y reasignar cada año
    .how = Se suman las horas que promete el nivel de cada cuenta y se iguala la carga de las personas, con un límite de cambios para proteger relaciones.
    .seen = Las horas varían hoy entre personas con un coeficiente de { $one }.
    .effect = Se espera que nadie prometa horas que no tiene y que las metas sean comparables.
integral-profit = Llevar el estado de resultados y el costo de servir de cada cuenta clave
    .how = Finanzas costea por actividad y entrega la cuenta de cada cliente a quien lo atiende, antes de cada negociación.
    .seen = Hoy está asignado a las cuentas { $one } del costo de servir.
    .effect = Se espera que las concesiones se decidan por lo que la cuenta deja y no por lo que compra.
integral-pay = Pagar a los ejecutivos de cuentas clave por contribución, participación en el cliente y plan
    .how = Se simula un año con la mezcla nueva, se acuerda con el equipo y se aplica completa, sin convivir con la anterior.
    .seen = El último mes de cada trimestre concentra { $one } de su venta.
    .effect = Se espera menos venta empujada al cierre y más tiempo para lo que da fruto después.
integral-place = Ubicar el departamento de cuentas clave donde pueda decidir y darle facultades por escrito
    .how = Se aplica la ubicación que argumenta la sección anterior, junto con la página que dice quién concede qué.
    .seen = La opción con más puntos es { $one }, que gana en { $two } de los sorteos de pesos.
    .effect = Se espera que las aprobaciones tarden menos y que un conflicto entre áreas tenga quien lo cierre.
integral-points = Seleccionar las cuentas clave con filtros y puntos, con pesos que el comité acuerda antes de ver los nombres
    .how = Primero se aplican los filtros; a las que pasan se les suman puntos por criterio, y el comité decide solo la zona gris.
    .seen = Pasan los filtros { $one } cuentas y quedan elegidas { $two }, que suman { $three } de la venta.
    .effect = Se espera que la lista resista la pregunta de por qué una cuenta no está.
integral-number = Seleccionar solo las cuentas que la capacidad permite atender bien
    .how = El número sale de las horas que hay y de lo que deja la siguiente cuenta, y se revisa cuando cambia el equipo.
    .seen = La capacidad alcanza para { $one } cuentas y la lista de hoy tiene { $two }.
    .effect = Se espera que la promesa de servicio se cumpla en todas las elegidas.
integral-frontier = Seleccionar en dos listas: el núcleo firme y la frontera
    .how = El núcleo se mantiene de un año a otro; las de la frontera se revisan cada semestre con un dato nuevo sobre la mesa.
    .seen = Quedan { $one } cuentas en la frontera y { $two } en el núcleo.
    .effect = Se espera discutir pocas cuentas y discutirlas mejor.
integral-proof = Seleccionar con prueba: repetir cada año la elección hacia atrás, contra la regla simple
    .how = Si los puntos no vencen a tomar las cuentas mayores, se dice y se corrigen los criterios.
    .seen = La prueba pudo hacerse en { $one } fechas pasadas.
    .effect = Se espera que el método se gane su lugar o lo pierda a la vista de todos.
integral-mutual = Seleccionar de común acuerdo: preguntar al cliente si quiere ser cuenta clave
    .how = Antes de invertir se le propone qué recibiría y qué se le pide, y se anota la respuesta.
    .seen = A { $one } cuentas nadie les ha preguntado cómo nos ven.
    .effect = Se espera no invertir en quien solo quiere precio.
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
    .effect = Se espera que el esfuerzo siga al futuro de la cuenta y no a su pasado.
integral-levels = Categorizar en tres niveles con una promesa de servicio que se pueda contar
    .how = Cada nivel dice horas, visitas, tiempo de respuesta y patrocinador; lo básico no se le niega a nadie.
    .seen = La regla cambiaría de nivel a { $one } cuentas.
    .effect = Se espera que el cliente sepa qué esperar y el equipo qué cumplir.
integral-stages = Categorizar por etapa de la relación: dónde está y a cuál debe llegar
    .how = Cada cuenta tiene una etapa demostrada por hechos, una meta y un paso con fecha.
    .seen = Están por debajo de la etapa que su cuadrante pide { $one } cuentas.
    .effect = Se espera que las relaciones avancen o que se deje de pagar por que no avancen.
integral-mirror = Categorizar también desde el lado del cliente: qué somos para él
    .how = Alguien que no le vende pregunta cuánto le importa lo que compra y cuánto le costaría cambiar de proveedor.
    .seen = Falta esa respuesta de { $one } cuentas.
    .effect = Se espera dejar de tratar como estratégica a una cuenta que nos ve como un proveedor más.
integral-exits = Categorizar con puerta de salida: reglas de baja y una transición cuidada
    .how = Se sale por regla y en meses, con un dueño, un modelo de atención nuevo y un mensaje que no diga que la cuenta ya no importa.
    .seen = Cumplen las condiciones de salida { $one } cuentas y se vigilan { $two }.
    .effect = Se espera recuperar horas sin perder la venta que hoy las ocupa.
integral-contacts = Fortalecer la relación con cada cuenta clave con un mapa de papeles y una meta de contactos por nivel
    .how = Se anota quién decide, quién usa, quién influye y quién paga, y se acuerda a quién falta conocer.
    .seen = En promedio está cubierto { $one } de los papeles de la compra.
    .effect = Se espera que la salida de una persona del cliente no deje a la empresa sin interlocutor.
integral-diamond = Pasar la relación con las cuentas clave del moño al diamante, función con función
    .how = El ejecutivo dirige y presenta; técnico habla con técnico y pagos con cobranza, sin pedir permiso.
    .seen = Hay { $one } cuentas en moño y { $two } en diamante.
    .effect = Se espera que la relación no dependa de dos personas que se entienden.
integral-sponsor = Respaldar la relación con las cuentas mayores con un patrocinador ejecutivo
    .how = Un directivo por cuenta del primer nivel, con reuniones fechadas y un tema que solo él pueda tratar.
    .seen = Los vendedores califican el apoyo de la dirección con { $one } de un máximo de cinco.
    .effect = Se espera acceso a decisiones que hoy se toman antes de que el ejecutivo se entere.
integral-routine = Tomar de lo que ya hacen los mejores una rutina común para la relación con cada cuenta
    .how = Ocho pasos: preparar, fijar objetivo, visitar, recorrer, acordar por escrito, registrar, coordinar y dar seguimiento.
    .seen = Lo que tienen en común se busca en { $one } entrevistas.
    .effect = Se espera que la atención no cambie cuando cambia la persona.
integral-early = Cuidar la relación con preguntas que anticipen los proyectos de la cuenta
    .how = Una guía breve sobre planes, presupuesto y renovaciones, que se contesta en la visita y se guarda en el expediente.
    .seen = De los proyectos conocidos, { $one } se supieron antes de la solicitud formal.
    .effect = Se espera llegar a la especificación y no solo a la cotización.
integral-backup = Asegurar la continuidad de la relación con respaldo y traspasos cuidados
    .how = Cada cuenta tiene un segundo nombre que el cliente conoce, y ningún traspaso dura menos de noventa días.
    .seen = Hoy tiene respaldo { $one } de las cuentas.
    .effect = Se espera que la cuenta se quede cuando la persona se va.
integral-alert = Vigilar la relación con las cuentas clave con una alerta de fuga y una llamada a tiempo
    .how = Cada semana se avisa de quien pasó de su ritmo de compra, y alguien llama antes de cinco días.
    .seen = Las cuentas con aviso ponen en juego { $one }.
    .effect = Se espera hablar con el cliente cuando todavía no ha decidido irse.
