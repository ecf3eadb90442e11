# ¿Qué tan fuerte es la relación con cada cuenta clave y de quién depende?

relationships-heading = Fuerza de la relación con las cuentas clave
relationships-nothing =
    Los datos no contienen contactos, interacciones ni asignaciones, de modo que de la relación con
    cada cuenta no se puede afirmar nada: que no haya registro no significa que no haya relación.
relationships-key =
    { $accounts ->
        [one] Se midió la relación con { $accounts } cuenta clave.
       *[other] Se midió la relación con { $accounts } cuentas clave.
    }
relationships-largest =
    Los datos no dicen qué cuentas son clave; en su lugar se miden las { $accounts } de mayor venta,
    sin llamarlas clave.
relationships-all-rated =
    De todas ({ $rated } de { $accounts }) se conoce lo suficiente para dar un puntaje de fuerza, de cero
    a cien, y la mediana es { $median }.
relationships-rated =
    De { $rated ->
        [one] { $rated } de ellas
       *[other] { $rated } de ellas
    } se conoce lo suficiente para dar un puntaje de fuerza, de cero a cien, y la mediana es
    { $median }.
relationships-ends =
    La más débil es { $weakest } ({ $low }) y la más fuerte { $strongest } ({ $high }): conviene
    llevar a la primera las prácticas que sostienen a la segunda antes de buscar cuentas nuevas.
relationships-unrated =
    De ninguna se conoce lo suficiente para un puntaje de fuerza, y por eso se muestran solo las
    partes que constan.
relationships-short =
    En { $short } de { $accounts } hay menos contactos activos de los que pide su nivel de servicio;
    ahí un cambio de puesto en el cliente puede dejar a la empresa sin interlocutor.
relationships-short-unlevelled =
    Ninguna cuenta tiene nivel de servicio. Frente a lo que se pide a las del nivel usual, en { $short }
    de { $accounts } hay menos contactos activos; ahí un cambio de puesto en el cliente puede dejar a
    la empresa sin interlocutor.
relationships-formula =
    El puntaje es la suma ponderada de ocho componentes: { $formula }. Si falta alguno, los demás
    pesan en proporción, y no se da puntaje cuando lo conocido pesa menos de lo exigido. Una relación
    que descansa en un solo contacto tiene tope, y se recorta la que concentra casi todo el trato en
    una persona.
relationships-apart =
    Lo contado en los registros (contactos, fechas, pagos) y lo valorado por personas (papeles,
    influencia, actitud) se muestran por separado, porque lo segundo es opinión.
relationships-own =
    { $count ->
        [one] En { $count } cuenta la valoración parece ser del propio ejecutivo que la atiende; se marca como autoevaluada y debería contrastarla otra persona.
       *[other] En { $count } cuentas la valoración parece ser del propio ejecutivo que las atiende; se marca como autoevaluada y debería contrastarla otra persona.
    }
relationships-stale =
    { $count ->
        [one] En { $count } cuenta alguna actitud se confirmó hace demasiado y pesa menos.
       *[other] En { $count } cuentas alguna actitud se confirmó hace demasiado y pesa menos.
    }
relationships-part-coverage = cobertura de papeles { $weight }
relationships-part-density = densidad de contactos { $weight }
relationships-part-authority = autoridad { $weight }
relationships-part-sentiment = actitud { $weight }
relationships-part-cadence = cadencia { $weight }
relationships-part-reciprocity = reciprocidad { $weight }
relationships-part-continuity = continuidad { $weight }
relationships-part-performance = desempeño { $weight }

relationships-alerts = Alertas de la relación
relationships-alerts-opening =
    Una cuenta que se sostiene en una persona se pierde con ella: la lealtad al vendedor vende más
    mientras él está y se va cuando él se va. Las alertas se ordenan por la venta que está en juego.
relationships-alert-single =
    Un solo hilo: { $count ->
        [one] { $count } cuenta, con { $sales } de venta, tiene
       *[other] { $count } cuentas, con { $sales } de venta, tienen
    } a lo sumo { $limit ->
        [one] { $limit } contacto activo
       *[other] { $limit } contactos activos
    }: { $accounts }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
relationships-do-single =
    Antes de un trimestre, que el ejecutivo presente a otra persona de la empresa con un segundo y un
    tercer contacto de áreas distintas.
relationships-alert-leaver =
    Salidas: en { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    }, con { $sales } de venta, alguien que trató con el cliente se fue o tiene fecha de salida:
    { $accounts }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
relationships-do-leaver =
    Nombrar hoy a quien lo releva, hacer juntos las visitas de traspaso y pasar por escrito contactos,
    acuerdos y pendientes.
relationships-alert-old =
    Personas de peso sin confirmar: en { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    }, con { $sales } de venta, quien decide, aprueba o influye no ha sido visto ni confirmado en
    { $limit } días: { $accounts }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
relationships-do-old =
    Confirmar quién ocupa hoy el puesto y actualizar el registro; si la persona se fue, buscar a su
    sucesor.
relationships-alert-silent =
    Silencio: en { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    }, con { $sales } de venta, nadie ha tenido contacto en el plazo de su nivel:
    { $accounts }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
relationships-do-silent =
    Llamar esta semana, empezando por la de mayor venta, y anotar el motivo del silencio.
relationships-alert-dependent =
    Dependencia del contacto principal: en { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    }, con { $sales } de venta, una sola persona concentra { $limit } o más del trato:
    { $accounts }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
relationships-do-dependent =
    Repartir el trato: llevar a las reuniones a una segunda persona del cliente y a una de la empresa.
relationships-alert-handovers =
    Rotación de titular: { $count ->
        [one] { $count } cuenta, con { $sales } de venta, ha tenido
       *[other] { $count } cuentas, con { $sales } de venta, han tenido
    } más de { $limit ->
        [one] { $limit } traspaso
       *[other] { $limit } traspasos
    } en el plazo mirado: { $accounts }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
relationships-do-handovers =
    Sostener al titular actual y preguntar al cliente qué se perdió en cada cambio.
relationships-with-figure = { $name } ({ $figure })
relationships-dependent = { $name } ({ $share }, { $post })
relationships-silent = { $name } ({ $days } días)
relationships-silent-always = { $name } (sin contacto desde que hay registros, ≥ { $days } días)
relationships-leaver = { $name } ({ $who }, { $day }, con { $share } del trato)
relationships-leaver-unmet = { $name } ({ $who }, { $day })

relationships-roles =
    La cobertura de papeles dice si la empresa trata con quienes participan en la compra, y no solo
    con quien la firma. Los huecos son personas que existen en el cliente y que nadie nuestro ha
    tratado en el año, o que no están en el registro.
relationships-no-decider =
    { $count ->
        [one] En { $count } cuenta nadie trata con quien decide
       *[other] En { $count } cuentas nadie trata con quien decide
    } ({ $names }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }): es el primer hueco que hay que cerrar, porque sin esa persona el precio se discute con quien no
    puede aceptarlo.
relationships-deciders = En todas las cuentas medidas se trata con quien decide.
relationships-functions =
    La tabla que sigue cruza las áreas de la empresa con los puestos del cliente: una relación sólida
    reparte el trato entre varias, y una frágil lo deja en una casilla.
relationships-shapes =
    De { $accounts } cuentas, en { $bow_ties } el trato entre el titular y un contacto pasa de { $much }
    (moño) y en { $diamonds } no pasa de { $little } y participan varias áreas de cada lado (diamante).
relationships-through =
    Donde más depende del titular es en { $name }: { $share } de las interacciones pasaron por { $seller }.

relationships-trade =
    La participación en la compra y el potencial no capturado dicen cuánto queda por ganar con la
    relación que ya existe; el intervalo viene de qué tan segura es la bolsa de compra. Que el cliente
    busque a la empresa es señal de que la relación le sirve.

relationships-table = Relación con cada cuenta clave
relationships-table-largest = Relación con las cuentas mayores
relationships-strength-table = Las relaciones más débiles
relationships-trade-table = Participación, potencial e iniciativa
relationships-roles-table = Papeles de compra cubiertos y huecos
relationships-functions-table = Interacciones entre áreas propias y puestos del cliente
relationships-column-account = Cuenta
relationships-column-contacts = Activos de la meta (registrados)
relationships-column-listed = Contactos registrados (meta de activos)
relationships-column-sales = Ventas
relationships-column-headroom = Por capturar
relationships-column-sought = Inicia el cliente
relationships-column-lowest = Lo que más resta
relationships-column-effective = Efectivos
relationships-column-compliance = Cadencia cumplida
relationships-column-shape = Titular y un contacto
relationships-column-tenure = Años del titular
relationships-column-share = Participación en su compra
relationships-column-score = Fuerza
relationships-column-measured = Lo contado
relationships-column-judged = Lo valorado
relationships-column-coverage = Papeles
relationships-column-density = Densidad
relationships-column-authority = Autoridad
relationships-column-sentiment = Actitud
relationships-column-cadence = Cadencia
relationships-column-reciprocity = Reciprocidad
relationships-column-continuity = Continuidad
relationships-column-performance = Desempeño
relationships-column-roles = Cobertura
relationships-column-covered = Con contacto activo
relationships-column-gaps = Huecos
relationships-column-function = Puesto del cliente
relationships-cell-contacts = { $active } de { $wanted } ({ $listed })
relationships-cell-listed = { $listed } ({ $wanted })
relationships-cell-lowest = { $name } ({ $value })
relationships-cell-bow-tie = { $share } moño
relationships-cell-between = { $share }
relationships-cell-diamond = { $share } diamante
relationships-cell-share = { $share } ({ $low } a { $high })
relationships-cell-score = { $score } ({ $coverage })
relationships-cell-own = { $value } (autoevaluado)
relationships-at-least = ≥ { $years }
relationships-none = ninguno
relationships-map = Mapa de la relación con { $account }
relationships-map-source =
    Fuente: contactos e interacciones registrados. Los nombres solo se muestran con consentimiento.
relationships-map-alternative =
    Mapa de la relación con { $account }: { $theirs } personas del cliente por nivel, con su papel,
    influencia y actitud, y { $ours } de la empresa con quienes tratan.
relationships-map-age =
    { $months ->
        [0] este mes
        [one] hace { $months } mes
       *[other] hace { $months } meses
    }
relationships-map-read =
    El mapa muestra la cuenta clave de mayor venta: quién decide, con qué actitud y quién de la
    empresa lo trata. Un trazo discontinuo es un dato supuesto o viejo; una persona influyente sin
    línea que la una a la empresa es el contacto que conviene abrir primero.
relationships-role-decider = quien decide
relationships-role-approver = quien aprueba
relationships-role-buyer = quien compra
relationships-role-influencer = quien influye
relationships-role-user = quien usa
relationships-role-gatekeeper = quien filtra el acceso
relationships-role-champion = promotor
relationships-source = Fuentes: las tablas recibidas de contactos, trato y responsables, y el libro de ventas.
relationships-source-crm = Fuentes: contactos, interacciones y lista de personal. Partes de las interacciones del año.
relationships-rest = El resto ({ $rest }) es de otros puestos, de otras áreas o sin nombre.
relationships-left-out =
    { $count ->
        [one] Queda fuera de la tabla { $count } cuenta de menor venta.
       *[other] Quedan fuera de la tabla { $count } cuentas de menor venta.
    }
relationships-stronger =
    { $count ->
        [one] Queda fuera de la tabla { $count } cuenta más fuerte.
       *[other] Quedan fuera de la tabla { $count } cuentas más fuertes.
    }
relationships-better-covered =
    { $count ->
        [one] Queda fuera de la tabla { $count } cuenta mejor cubierta.
       *[other] Quedan fuera de la tabla { $count } cuentas mejor cubiertas.
    }

relationships-no-key-accounts =
    Falta la lista de cuentas clave: se miden las de mayor venta, con las metas del nivel más bajo.
    .remedy = Importe una tabla con la cuenta o el grupo, las fechas de alta y baja y su nivel.
relationships-no-contacts =
    Falta la lista de contactos de los clientes: no se sabe con quién se cuenta, qué papeles están
    cubiertos ni cuál es la fuerza de la relación.
    .remedy = Importe los contactos del CRM con cuenta, puesto, papel en la compra, influencia y actitud.
relationships-no-roles =
    Los contactos no dicen su papel en la compra, de modo que no se sabe qué papeles faltan.
    .remedy = Anote de cada contacto si decide, aprueba, compra, influye, usa o filtra.
relationships-no-interactions =
    Faltan las interacciones del último medio año o más: los contactos activos, la cadencia y la fuerza
    no se conocen, que no es lo mismo que no tener contacto.
    .remedy = Importe visitas, llamadas y mensajes con fecha, cuenta, contacto y persona de la empresa.
relationships-no-dates =
    Los contactos no dicen cuándo se confirmaron por última vez, de modo que una actitud antigua no se
    distingue de una reciente.
    .remedy = Importe la fecha de última verificación de cada contacto.
relationships-no-assignments =
    Faltan las asignaciones con fechas: la antigüedad del titular se estima y los traspasos no se
    pueden contar.
    .remedy = Importe una tabla con cuenta, vendedor, primer día y, si lo hay, último día.
relationships-no-wallet =
    No se conoce cuánto compra cada cuenta a todos los proveedores: ni la participación ni lo que falta
    por capturar se pueden calcular, y no se suponen.
    .remedy = Anote la bolsa de compra anual de cada cuenta, con su origen y qué tan segura es.

m34 = Contactos activos de una cuenta
    .definition = Personas de la cuenta con al menos una interacción en los doce meses hasta la fecha de corte.
    .formula = #{ "{" }c : n(c) > 0{ "}" }
m34-listed = Contactos registrados de una cuenta
    .definition = Personas de la cuenta que constan en la lista de contactos.
    .formula = #{ "{" }c{ "}" }
m34-old = Personas de peso sin confirmar
    .definition = Contactos que deciden, aprueban o influyen mucho y a los que nadie ha visto ni confirmado en los días vigentes.
    .formula = #{ "{" }c{ "}" }
m35 = Contactos efectivos
    .definition = Número de contactos iguales que concentrarían el trato tanto como los de la cuenta; una interacción con varios cuenta una parte por cada uno.
    .formula = 1 / Σ q²
m36 = Dependencia del contacto principal
    .definition = Parte de las interacciones con alguien nombrado que tuvo el contacto más tratado.
    .formula = max q
m37 = Cobertura de papeles
    .definition = Peso de los papeles de la compra que tiene algún contacto activo, sobre el de todos.
    .formula = Σ ω / Σ ω
m38-people = Personas propias que tratan con la cuenta
    .definition = Personas de la empresa con alguna interacción con la cuenta en el año.
    .formula = #{ "{" }e{ "}" }
m38-ours = Áreas propias que tratan con la cuenta
    .definition = Departamentos de la empresa con alguna interacción con la cuenta en el año.
    .formula = #{ "{" }d(e){ "}" }
m38-theirs = Puestos del cliente con los que se trata
    .definition = Áreas o puestos distintos de los contactos tratados en el año.
    .formula = #{ "{" }f(c){ "}" }
m39 = Índice moño
    .definition = Parte de las interacciones con alguien nombrado que ocurre entre el titular y un solo contacto; sin titular, entre la pareja que más se trata.
    .formula = max n(k, c) / Σ n
m32-account = Antigüedad del titular en la cuenta
    .definition = Años de la asignación vigente y continua del titular; las pausas de hasta noventa días no cuentan. Sin fecha, desde su primera factura o interacción.
    .formula = (T − t) / 365.25
m32-account-changes = Traspasos de la cuenta
    .definition = Cambios de titular de la cuenta en los años mirados.
    .formula = #{ "{" }k ≠ k′{ "}" }
m33-account = Antigüedad de la relación
    .definition = Años desde la primera venta; cuando el libro de ventas empieza ese mes, es un mínimo.
    .formula = (T − t) / 365.25
m40 = Participación en la compra de la cuenta
    .definition = Ventas netas del periodo sobre lo que la cuenta compra a todos de lo que la empresa vende.
    .formula = s / w
m40-low = Participación, mínimo
    .definition = Participación si la bolsa de compra fuera tan grande como admite su grado de certeza.
    .formula = s / (w · (1 + g))
m40-high = Participación, máximo
    .definition = Participación si la bolsa de compra fuera tan pequeña como admite su grado de certeza.
    .formula = min(1, s / (w · (1 − g)))
m41 = Potencial no capturado de la cuenta
    .definition = Lo que la cuenta compra a otros de lo que la empresa vende.
    .formula = max(0, w − s)
m58 = Iniciativa del cliente
    .definition = Parte de las interacciones del año que buscó el cliente, entre las que dicen quién buscó a quién.
    .formula = n(c → k) / n
e2-compliance = Cadencia cumplida
    .definition = Parte de los contactos registrados a los que se vio dentro del plazo de su influencia y del nivel de la cuenta.
    .formula = #{ "{" }c : Δ ≤ τ{ "}" } / #{ "{" }c{ "}" }
e2-regularity = Regularidad
    .definition = Uno menos la variación de los días entre un día con trato y el siguiente, con cuatro intervalos o más.
    .formula = 1 − min(1, σ / μ)
e2-days = Días desde el último contacto
    .definition = Días desde la última interacción con alguien de la cuenta; si no hubo ninguna, desde que hay registros.
    .formula = T − max t
e4-kam = Trato a través del titular
    .definition = Parte de las interacciones del año que tuvo el titular de la cuenta.
    .formula = n(k) / n
e4-leaving = Trato de quienes se van
    .definition = Parte de las interacciones del año que tuvo quien se fue o tiene fecha de salida.
    .formula = Σ n(e) / n
e5 = Fuerza de la relación
    .definition = Media ponderada, de cero a cien, de ocho componentes conocidos de la relación, con topes para la que depende de una persona.
    .formula = 100 · Σ w c / Σ w
e5-coverage = Parte conocida de la fuerza
    .definition = Peso de los componentes de la fuerza que se conocen.
    .formula = Σ w
e5-measured = Fuerza contada
    .definition = Media ponderada de los componentes que se cuentan en los registros: densidad, cadencia, reciprocidad, continuidad y desempeño.
    .formula = 100 · Σ w c / Σ w
e5-judged = Fuerza valorada
    .definition = Media ponderada de los componentes que descansan en lo que alguien opina de los contactos: papeles, autoridad y actitud.
    .formula = 100 · Σ w c / Σ w
e5-density = Densidad de contactos
    .definition = Contactos activos sobre los que pide el nivel de la cuenta, hasta uno.
    .formula = min(1, n / n*)
e5-authority = Autoridad
    .definition = Influencia de los contactos activos sobre la de todos los registrados.
    .formula = Σ i(activos) / Σ i
e5-sentiment = Actitud
    .definition = Actitud media de los contactos activos, de cero a uno, ponderada por su influencia; la antigua pesa menos.
    .formula = Σ i · (a + 2) / 4 / Σ i
e5-cadence = Cadencia
    .definition = Media, sobre los contactos registrados, de lo que queda de la relación según los días de más sin verlos.
    .formula = mean e^(−max(0, Δ − τ) / τ)
e5-reciprocity = Reciprocidad
    .definition = Iniciativa del cliente sobre la que hace recíproca una relación, hasta uno.
    .formula = min(1, M58 / r)
e5-continuity = Continuidad
    .definition = Crece con los años que el titular lleva en la cuenta.
    .formula = 1 − e^(−t / c)
e5-performance = Desempeño
    .definition = Parte de lo que venció en el año y se pagó a tiempo, que es lo que consta del desempeño.
    .formula = 1 − d
e5-account-sales = Ventas de la cuenta en juego
    .definition = Ventas netas de la cuenta en el periodo.
    .formula = Σ s
e5-accounts = Cuentas cuya relación se mide
    .definition = Cuentas clave, o las de mayor venta donde no se sabe cuáles lo son.
    .formula = n
e5-rated = Cuentas con puntaje
    .definition = Cuentas medidas de las que se conoce lo suficiente para un puntaje de fuerza.
    .formula = n
e5-median = Fuerza mediana
    .definition = Mediana de la fuerza de las cuentas con puntaje.
    .formula = med E5
e5-bow-ties = Cuentas en moño
    .definition = Cuentas en que el trato entre el titular y un contacto llega al umbral vigente.
    .formula = n
e5-diamonds = Cuentas en diamante
    .definition = Cuentas en que ese trato es poco y participan varias áreas de cada lado.
    .formula = n
e5-short = Cuentas con pocos contactos activos
    .definition = Cuentas con menos contactos activos de los que pide su nivel.
    .formula = n
e4-single-accounts = Cuentas de un solo hilo
    .definition = Cuentas medidas con a lo sumo los contactos activos del umbral.
    .formula = n
e4-single-sales = Ventas de las cuentas de un solo hilo
    .definition = Ventas del periodo de las cuentas con a lo sumo los contactos activos del umbral.
    .formula = Σ s
e4-leaver-accounts = Cuentas con alguien que se va
    .definition = Cuentas medidas en las que alguien que las trató se fue o tiene fecha de salida.
    .formula = n
e4-leaver-sales = Ventas de las cuentas con alguien que se va
    .definition = Ventas del periodo de las cuentas en las que alguien que las trató se fue o tiene fecha de salida.
    .formula = Σ s
e4-old-accounts = Cuentas con personas de peso sin confirmar
    .definition = Cuentas medidas en las que alguien de peso no ha sido visto ni confirmado en los días vigentes.
    .formula = n
e4-old-sales = Ventas de las cuentas con personas de peso sin confirmar
    .definition = Ventas del periodo de las cuentas en las que alguien de peso no ha sido visto ni confirmado en los días vigentes.
    .formula = Σ s
e4-silent-accounts = Cuentas en silencio
    .definition = Cuentas medidas sin contacto en el plazo de su nivel.
    .formula = n
e4-silent-sales = Ventas de las cuentas en silencio
    .definition = Ventas del periodo de las cuentas sin contacto en el plazo de su nivel.
    .formula = Σ s
e4-dependent-accounts = Cuentas que dependen de un contacto
    .definition = Cuentas medidas en las que un contacto concentra la parte del trato del umbral.
    .formula = n
e4-dependent-sales = Ventas de las cuentas que dependen de un contacto
    .definition = Ventas del periodo de las cuentas en las que un contacto concentra la parte del trato del umbral.
    .formula = Σ s
e4-handovers-accounts = Cuentas con rotación de titular
    .definition = Cuentas medidas con más traspasos que los del umbral.
    .formula = n
e4-handovers-sales = Ventas de las cuentas con rotación de titular
    .definition = Ventas del periodo de las cuentas con más traspasos que los del umbral.
    .formula = Σ s
