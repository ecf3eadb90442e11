# Con qué facultades y con qué respaldo se atiende.

p10 =
    .meaning =
        Quien está frente al cliente no puede cerrar: lleva la pregunta adentro y vuelve cuando el
        comprador ya oyó otra oferta.
    .stake =
        La espera es la misma en todas las cuentas del programa, de { $accounts }: juntas aportan { $share }
        { $of }.
    .consequence =
        El cliente aprende que hay que hablar con alguien más arriba, el ejecutivo deja de ser el
        interlocutor y las ventas que dependen de contestar primero se van a quien contesta.
    .needs = la respuesta de los vendedores a cuánto tarda una autorización de precio
p10-days = Días que tarda una autorización de precio
    .said =
        Una autorización de precio tarda { $figure } días según los vendedores, y con más de { $limit } la
        oferta suele llegar tarde.

parameter-p10-days = Días de autorización de un precio desde los que faltan facultades (P10)
    .why = Cuánto puede esperar una oferta sin perder la ocasión.

prb-approval-days = Días de autorización de un precio
    .definition = Media de los días que, según los vendedores entrevistados, tarda una autorización (Q37).
    .formula = media de las respuestas
