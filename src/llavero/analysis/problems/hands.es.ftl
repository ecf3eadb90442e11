# En manos de quién están las cuentas.

p04 =
    .meaning =
        No es cuestión de empeño: las horas que faltan salen de preparar visitas, de registrar y de buscar
        negocio nuevo, que son las que ningún cliente reclama.
    .stake =
        De ese tiempo { $affected ->
            [one] depende
           *[other] dependen
        } { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan
        } { $share } { $of }.
    .consequence =
        Lo primero que se resiente es lo que no avisa, como el contacto que deja de verse o el proyecto que
        se conoce tarde; y si esa persona se va, todas quedan sin memoria a la vez.
    .needs = quién atiende cada cuenta y el nivel de servicio de las cuentas clave
p04-load = Carga de la cartera que pide más horas
    .said =
        A { $who } las cuentas que atiende le piden { $figure } de las horas que tiene, por encima de
        { $limit }, que es lo que puede sostenerse sin dejar algo.

parameter-p04-load = Horas pedidas entre disponibles desde las que hay sobrecarga (P04)
    .why = Cuánto puede pedirse a una persona.

p07 =
    .meaning =
        Cada cambio de manos borra lo que no está escrito: a quién llamar, qué se prometió, qué molestó.
    .stake =
        Lo { $affected ->
            [one] acaba de vivir, o lo vive a menudo,
           *[other] acaban de vivir, o lo viven a menudo,
        } { $accounts }, con { $share } { $of }.
    .consequence =
        El cliente aprende que explicar su negocio es tarea suya cada vez, y empieza a comparar, porque
        volver a empezar con otro proveedor le cuesta lo mismo.
    .needs = la plantilla con altas y bajas, y las asignaciones con sus fechas
p07-turnover = Rotación de los ejecutivos en el año
    .said = En el último año se fue { $figure } de quienes llevan cuentas clave, más de { $limit }.
p07-tenure = Años de una cuenta en las mismas manos
    .said =
        La mitad de la venta lleva en las mismas manos { $figure } años o menos, por debajo de los
        { $limit } que toma conocer a un cliente.
p07-handovers = Cambios de titular de la cuenta que más tuvo
    .said =
        { $who } cambió de titular { $figure } veces en los años observados, y desde { $limit } el cliente
        deja de invertir en la relación.

parameter-p07-turnover = Rotación anual de ejecutivos desde la que es un problema (P07)
    .why = Cuántas salidas de quienes llevan cuentas clave se toleran.
parameter-p07-tenure = Años en las mismas manos por debajo de los que es un problema (P07)
    .why = Cuánto tarda en conocerse a un cliente.
parameter-p07-handovers = Cambios de titular de una cuenta desde los que es un problema (P07)
    .why = Cuántas veces puede pasar una cuenta de manos.

prb-turnover = Rotación de los ejecutivos en el año
    .definition = Ejecutivos de cuentas clave con baja en el año, entre su número medio.
    .formula = bajas ÷ media de ejecutivos
