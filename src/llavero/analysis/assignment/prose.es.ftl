# ¿Quién debería atender cada cuenta clave?

assignment-heading = Reparto de las cuentas: quién debería atender a quién
assignment-now-key =
    Se reparten { $accounts } cuentas clave entre { $people } personas, con las horas que pide cada
    nivel de servicio.
assignment-now-chosen =
    Se reparten las { $accounts } cuentas que propone la selección entre { $people } personas, con
    las horas que pide cada nivel de servicio.
assignment-assumed =
    { $count ->
        [one] Una cuenta no tiene nivel de servicio y se toma del segundo.
       *[other] { $count } cuentas no tienen nivel de servicio y se toman del segundo.
    }
assignment-assumed-all = Ninguna cuenta tiene nivel de servicio: todas se toman del segundo, y las cargas son tan buenas como ese supuesto.
assignment-posts =
    { $posts ->
        [one] Se cuenta con un puesto nuevo
       *[other] Se cuenta con { $posts } puestos nuevos
    } del dimensionamiento, que aún no tiene cartera.
assignment-head =
    Como el equipo es pequeño, quien lo dirige también atiende cuentas, con una parte de su tiempo.
assignment-loads =
    Hoy la carga va de { $least } a { $most } de las horas disponibles; con un reparto parejo todos
    estarían en { $even }.
assignment-uneven =
    El coeficiente de variación de { $cv } (Gini de { $gini }) mide esa distancia: quien más carga
    no puede dar a cada cuenta lo que su nivel promete, y otros tienen tiempo sin cuenta.
assignment-uneven-room =
    El coeficiente de variación de { $cv } (Gini de { $gini }) mide esa distancia. Nadie rebasa las
    horas que tiene: es una diferencia de equidad, no de sobrecarga, y lo que se mueva puede esperar
    a una ocasión natural.
assignment-even-now = Las cargas de hoy ya son casi iguales: el coeficiente de variación es de { $cv } (Gini de { $gini }).
assignment-one-load = Hoy la carga es de { $most } de las horas disponibles.
assignment-scarce =
    Ningún reparto basta por sí solo: aun parejo rebasa las horas que hay, así que moverlas
    distribuye la sobrecarga pero no la elimina. Eso lo resuelve el número de personas.
assignment-improves =
    Se propone que { $moves ->
        [one] una cuenta cambie
       *[other] { $moves } cuentas cambien
    } de manos ({ $share } de las que hoy tienen quien las atienda) y que { $stays ->
        [one] una siga
       *[other] { $stays } sigan
    } donde están.
assignment-after =
    La carga quedaría entre { $least } y { $most }, con un coeficiente de variación de { $cv } (Gini
    de { $gini }).
assignment-after-even = Todos quedarían en { $most } de sus horas.
assignment-saved =
    En total el reparto pasa de { $before } a { $after } horas de costo al año: desequilibrio, poca
    afinidad y traspasos, todo medido en horas. Ahorra { $saved }.
assignment-stands =
    El reparto presente se sostiene: ningún cambio ahorra más horas de desequilibrio o de poca
    afinidad que las que cuesta romper una relación. No se propone mover cuentas.
assignment-enters =
    Ninguna cuenta que ya tiene ejecutivo debería cambiar de manos: el traspaso costaría más de lo
    que alivia.
assignment-entries =
    { $entries ->
        [one] Una cuenta no la atiende nadie que pueda seguir con ella, y se le asigna a quien menos cuesta.
       *[other] { $entries } cuentas no las atiende nadie que pueda seguir con ellas, y cada una se asigna a quien menos cuesta.
    }
assignment-best =
    Ningún otro reparto con estas reglas cuesta menos, según la cota que da el propio cálculo.
assignment-gap =
    Ningún otro reparto con estas reglas puede costar menos en más de { $gap }, según la cota que da
    el propio cálculo; con más tiempo se busca uno mejor con la orden assign.
assignment-reached =
    Se llegó al límite de cambios, de { $most } de las cuentas con ejecutivo.
assignment-moves-heading = Qué se mueve y por qué
assignment-moves-lead =
    Cada movimiento se explica por lo que pasaría si solo esa cuenta se quedara donde está.
assignment-move-relief =
    { $account } pasa de { $giver }, hoy al { $load } de su tiempo, a { $taker }: son { $hours }
    horas al año, y moverlas evita { $relief } de desequilibrio.
    .again =
        { $account } pasa de { $giver }, hoy al { $load } de su tiempo, a { $taker }, con las mismas horas y el
        mismo alivio que { $like }.
assignment-move-fit =
    { $account } ({ $hours } horas al año) pasa de { $giver } a { $taker }, que atiende más cuentas
    de su giro, región o idioma.
assignment-move-decided = { $account } ({ $hours } horas al año) pasa de { $giver } a { $taker } por decisión anotada.
assignment-move-entry =
    { $account } ({ $hours } horas al año) la lleva hoy { $giver }, que no es del equipo de cuentas
    clave o ya no está; pasa a { $taker }.
assignment-move-orphan = { $account } ({ $hours } horas al año) no tiene quien la atienda; pasa a { $taker }.
assignment-move-gains = La afinidad de quien la recibe ahorra { $fit } horas.
assignment-move-loses = Quien la recibe conoce menos su giro, región o idioma, lo que cuesta { $fit } horas.
assignment-move-gains-post = Con la experiencia media del equipo, quien ocupe el puesto ahorraría { $fit } horas.
assignment-move-loses-post = Con la experiencia media del equipo, quien ocupe el puesto tardaría { $fit } horas más que quien la conoce.
assignment-move-cost =
    El traspaso cuesta { $handover } horas y el saldo es de { $net }.
assignment-move-cost-years =
    El traspaso rompe una relación de { $years } años y cuesta { $handover } horas; el saldo es de
    { $net }.
assignment-move-cost-strength =
    El traspaso rompe una relación de fuerza { $strength } sobre cien y cuesta { $handover } horas;
    el saldo es de { $net }.
assignment-move-cost-both =
    El traspaso rompe una relación de { $years } años y fuerza { $strength } sobre cien, y cuesta
    { $handover } horas; el saldo es de { $net }.
assignment-post = puesto nuevo { $post }
assignment-nobody-serves = nadie
assignment-person-leads = { $name } (dirige)
assignment-more-moves =
    Los demás movimientos, con lo que vale cada uno.
assignment-stays-heading = Qué no se mueve, y por qué
assignment-kept =
    { $count ->
        [one] Una cuenta convendría a otra cartera si la relación no contara; se queda porque
            romperla costaría más:
       *[other] { $count } cuentas convendrían a otra cartera si la relación no contara; se quedan
            porque romperla costaría más:
    } { $accounts }.
assignment-kept-both = { $account }, con { $holder } ({ $years } años, fuerza { $strength }, { $handover } horas de traspaso)
assignment-kept-years = { $account }, con { $holder } ({ $years } años, { $handover } horas de traspaso)
assignment-kept-strength = { $account }, con { $holder } (fuerza { $strength }, { $handover } horas de traspaso)
assignment-kept-bare = { $account }, con { $holder } ({ $handover } horas de traspaso)
assignment-kept-none =
    De las que se quedan, ninguna convendría a otra cartera aunque el traspaso no costara nada: no es
    la costumbre la que las retiene.
assignment-locked =
    Por decisión anotada no entran en el reparto: { $accounts }.
assignment-locked-one = { $account }, con { $holder } ({ $by }, { $at })
assignment-locked-why = { $account }, con { $holder } ({ $by }, { $at }: { $why })
assignment-idle =
    Hay decisiones que no pueden aplicarse, porque nombran una cuenta o una persona que no entra en
    el reparto: { $names }.
assignment-limits-heading = Cuánto cuesta mover menos
assignment-limits-flat =
    Mover más cuentas no mejora nada: el límite de cambios no cuesta.
assignment-limits-first =
    Con el límite de { $limit } { $moves ->
        [one] basta { $moves } cambio
       *[other] bastan { $moves } cambios
    } para bajar el coeficiente de variación de { $before } a { $cv }, y el costo de { $now } a
    { $cost } horas.
assignment-limits-within =
    Que con más cambios el coeficiente suba un poco no es un error: dentro del margen una carga no
    cuesta nada, y el cálculo prefiere ahí conservar relaciones y experiencia.
assignment-limits-rest =
    Sin límite se harían { $moves ->
        [one] { $moves } cambio
       *[other] { $moves } cambios
    } y el costo bajaría de { $cost } a { $free } horas: eso es lo que cuesta el límite propuesto.
assignment-limits-free =
    Quitar el límite propuesto no ahorra nada: las cuentas que valía la pena mover ya se mueven.
assignment-limits-advice =
    Cada cambio inquieta a un cliente, así que los primeros valen más que los últimos: conviene
    hacerlos por orden, con un relevo acompañado, y medir antes de seguir.

assignment-table = Lo que carga cada persona, hoy y con la propuesta
assignment-column-person = Persona
assignment-column-accounts-now = Cuentas hoy
assignment-column-accounts = Cuentas propuestas
assignment-column-hours-now = Horas hoy
assignment-column-hours = Horas propuestas
assignment-column-load-now = Carga hoy
assignment-column-load = Carga propuesta
assignment-left-out =
    { $count ->
        [one] No se muestra una persona más.
       *[other] No se muestran { $count } personas más.
    }
assignment-moves-table = Cuentas que cambiarían de manos
assignment-column-account = Cuenta
assignment-column-giver = De
assignment-column-taker = A
assignment-column-account-hours = Horas
assignment-column-relief = Alivio
assignment-column-fit = Afinidad
assignment-column-handover = Traspaso
assignment-column-net = Saldo
assignment-source =
    Fuente: cálculo propio con el libro de ventas, las asignaciones y los supuestos de horas.
assignment-chart = Carga de cada persona, hoy y con la propuesta
assignment-chart-now = Hoy
assignment-chart-then = Propuesta
assignment-chart-axis = Horas requeridas entre disponibles
assignment-chart-alternative =
    Hoy la carga más alta es de { $most } y con la propuesta de { $then }.
assignment-limits-chart = Desequilibrio al que se llega con cada límite de cambios
assignment-limits-series = Coeficiente de variación de la carga
assignment-limits-axis = Coeficiente de variación
assignment-limits-category = Límite de cambios
assignment-limits-any = sin límite
assignment-limits-share = { $share }
assignment-limits-alternative =
    Sin cambios el coeficiente de variación es de { $before }; sin límite, de { $after }.

assignment-sheet-plan = Reparto
assignment-sheet-loads = Cargas
assignment-sheet-code = Clave

assignment-one-person =
    Solo { $name } puede atender las { $accounts } cuentas: no hay nada que repartir. La pregunta
    pasa a ser si una persona basta, y quién la suple.
assignment-missing = El reparto se propone con lo que hay; esto lo haría más firme
assignment-missing-none = El reparto de las cuentas no pudo calcularse
assignment-no-kinds =
    No se conoce el giro ni la región de las cuentas, así que el reparto no sabe a quién le va mejor
    cada una.
    .remedy = Impórtese una lista de clientes con segmento o región.
assignment-no-strength =
    Sin un registro de contactos no se conoce la fuerza de cada relación, y todas pesan lo mismo.
    .remedy = Impórtense las visitas y llamadas del CRM.
assignment-no-assignments =
    Ninguna lista dice quién atiende a quién y desde cuándo; se tomó de las fichas de clientes o de
    quién les vende.
    .remedy = Impórtese la lista de asignaciones con sus fechas.
assignment-nobody =
    Nadie que siga en la empresa atiende estas cuentas, según los registros.
    .remedy = Impórtese la lista de personal con el departamento de cuentas clave.
assignment-no-sellers =
    El libro de ventas no dice quién vende, ni hay una lista de quién atiende a quién.
    .remedy = Impórtese la columna de vendedor o la lista de asignaciones.
assignment-no-accounts =
    No hay cuentas clave designadas ni propuestas que alguien atienda.
    .remedy = Impórtese la lista de cuentas clave con su nivel de servicio.

asg-accounts = Cuentas que se reparten
    .definition = Cuentas clave en la fecha de corte o, si de ellas se dimensionó, las que propone la selección.
    .formula = #{ "{" }i{ "}" }
asg-people = Personas entre quienes se reparten
    .definition = Quienes venden en el departamento o atienden estas cuentas y siguen en la empresa, con los puestos nuevos del dimensionamiento.
    .formula = #{ "{" }k{ "}" }
asg-even-load = Carga de un reparto parejo
    .definition = Horas de todas las cuentas entre las horas disponibles de todas las personas.
    .formula = Σ h ÷ Σ H
asg-moves = Cuentas que cambiarían de manos
    .definition = Cuentas que la propuesta da a otra persona que la que hoy las atiende y podría seguir.
    .formula = #{ "{" }i: x ≠ x0{ "}" }
asg-moved-share = Parte de las cuentas que cambiaría de manos
    .definition = Cuentas que cambiarían de manos entre las que hoy tienen a un candidato.
    .formula = cambios ÷ cuentas con ejecutivo
asg-entries = Cuentas que se asignan por primera vez
    .definition = Cuentas que hoy no atiende ningún candidato.
    .formula = #{ "{" }i: x0 = ∅{ "}" }
asg-stays = Cuentas que siguen donde están
    .definition = Cuentas que la propuesta deja con quien las atiende.
    .formula = #{ "{" }i: x = x0{ "}" }
asg-cv-now = Variación de la carga, hoy
    .definition = Desviación entre la media de la carga de las personas que hay.
    .formula = desviación ÷ media
asg-cv = Variación de la carga, propuesta
    .definition = Desviación entre la media de la carga que daría la propuesta, con los puestos nuevos.
    .formula = desviación ÷ media
asg-gini-now = Gini de la carga, hoy
    .definition = Desigualdad de la carga entre las personas que hay.
    .formula = Σ (2k − n − 1) × carga ÷ (n Σ carga)
asg-gini = Gini de la carga, propuesto
    .definition = Desigualdad de la carga que daría la propuesta.
    .formula = Σ (2k − n − 1) × carga ÷ (n Σ carga)
asg-least-now = Carga menor, hoy
    .definition = La menor de las cargas de hoy.
    .formula = min h ÷ H
asg-least = Carga menor, propuesta
    .definition = La menor de las cargas que daría la propuesta.
    .formula = min h ÷ H
asg-most-now = Carga mayor, hoy
    .definition = La mayor de las cargas de hoy.
    .formula = max h ÷ H
asg-most = Carga mayor, propuesta
    .definition = La mayor de las cargas que daría la propuesta.
    .formula = max h ÷ H
asg-cost-now = Costo del reparto presente
    .definition = Horas al año que cuestan el desequilibrio y la poca afinidad si ninguna cuenta cambia de manos; las de nadie se cuentan donde la propuesta las pone.
    .formula = desequilibrio + poca afinidad
asg-cost = Costo del reparto propuesto
    .definition = Horas al año que cuestan el desequilibrio, la poca afinidad y los traspasos de la propuesta.
    .formula = desequilibrio + poca afinidad + traspasos
asg-saved = Horas que ahorra la propuesta
    .definition = Costo del reparto presente menos costo del propuesto.
    .formula = costo hoy − costo propuesto
asg-gap = Distancia al mejor reparto posible
    .definition = Parte del costo propuesto que, a lo más, ahorraría el mejor reparto con las mismas reglas.
    .formula = (costo − cota) ÷ costo
asg-limit-moves = Cambios con un límite dado
    .definition = Cuentas que cambiarían de manos si solo pudiera hacerlo la parte que dice el límite.
    .formula = #{ "{" }i: x ≠ x0{ "}" }
asg-limit-cv = Variación de la carga con un límite dado
    .definition = Desviación entre la media de la carga a la que se llegaría con ese límite.
    .formula = desviación ÷ media
asg-limit-cost = Costo con un límite dado
    .definition = Horas al año que costaría el mejor reparto hallado con ese límite.
    .formula = desequilibrio + poca afinidad + traspasos
asg-load-now = Carga de una persona en el reparto, hoy
    .definition = Horas que piden las cuentas que atiende entre sus horas disponibles.
    .formula = h ÷ H
asg-load = Carga de una persona, propuesta
    .definition = Horas que pedirían sus cuentas propuestas entre sus horas disponibles.
    .formula = h ÷ H
asg-hours-now = Horas de una persona en el reparto, hoy
    .definition = Horas al año que piden las cuentas que atiende.
    .formula = Σ h
asg-hours = Horas de una persona, propuestas
    .definition = Horas al año que pedirían sus cuentas propuestas.
    .formula = Σ h
asg-accounts-now = Cuentas de una persona en el reparto, hoy
    .definition = Cuentas de las que se reparten que atiende.
    .formula = #{ "{" }i: x0 = k{ "}" }
asg-accounts-then = Cuentas de una persona, propuestas
    .definition = Cuentas que la propuesta le da.
    .formula = #{ "{" }i: x = k{ "}" }
asg-account-hours = Horas que pide la cuenta en el reparto
    .definition = Horas al año de su nivel de servicio, más las que el dimensionamiento añade a la que ha de crecer.
    .formula = h
asg-account-relief = Desequilibrio que evita un movimiento
    .definition = Horas de desequilibrio que habría de más si solo esa cuenta se quedara.
    .formula = desequilibrio si se queda − propuesto
asg-account-fit = Afinidad que gana un movimiento
    .definition = Horas que ahorra que quien recibe la cuenta conozca mejor su giro y región; negativas si los conoce menos.
    .formula = poca afinidad antes − después
asg-account-handover = Costo de un traspaso
    .definition = Horas que cuesta cambiar de manos la cuenta: más cuanto más fuerte y larga es la relación y si ya cambió hace poco.
    .formula = h × parte × (1 + fuerza + años + traspaso reciente)
asg-account-net = Saldo de un movimiento
    .definition = Horas que se ahorran con el movimiento, todo contado.
    .formula = alivio + afinidad − traspaso
asg-account-years = Años de la cuenta en las mismas manos, en el reparto
    .definition = Años desde que la atiende quien la atiende hoy.
    .formula = (T − inicio) ÷ 365.25
asg-account-strength = Fuerza de la relación, en el reparto
    .definition = Puntuación de la fuerza de la relación, de cero a cien.
    .formula = RSS
