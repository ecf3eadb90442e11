# ¿Qué categoría tiene cada cuenta y cómo debe tratarse?

portfolio-heading = Categorías de las cuentas y cómo tratar cada una
portfolio-opening-selected =
    El programa reúne { $accounts ->
        [one] { $accounts } cuenta elegida
       *[other] { $accounts } cuentas elegidas
    } por la selección.
portfolio-opening-key =
    El programa reúne { $accounts ->
        [one] { $accounts } cuenta, designada como clave
       *[other] { $accounts } cuentas, las designadas como clave
    }.
portfolio-opening-largest =
    Los datos no designan cuentas clave, por lo que se toman { $accounts ->
        [one] { $accounts } cuenta, la que reúne
       *[other] { $accounts } cuentas, las de mayor venta, que reúnen
    } la mayor parte de la venta.
portfolio-matrix =
    Cada una se sitúa por lo que ofrece a la empresa (atractividad) y por cómo la empresa está
    situada en ella (posición), en escalas de cero a cien cortadas en { $cut }.
portfolio-spread = El resultado es: { $categories }.
portfolio-in-strategic =
    { $accounts ->
        [one] { $accounts } estratégica
       *[other] { $accounts } estratégicas
    } ({ $share } de la venta del programa)
portfolio-in-star =
    { $accounts ->
        [one] { $accounts } estrella
       *[other] { $accounts } estrellas
    } ({ $share })
portfolio-in-status = { $accounts } de mantenimiento ({ $share })
portfolio-in-streamline = { $accounts } por racionalizar ({ $share })
portfolio-in-unclaimed = { $accounts } sin categoría ({ $share })
portfolio-strategic-many =
    La venta se concentra en cuentas estratégicas: lo que está en juego es sostenerlas y crecer con
    ellas, de modo que ahí van las mejores personas y los planes conjuntos.
portfolio-star-many =
    Lo que más pesa son cuentas atractivas donde la posición todavía es débil: procede invertir por
    hitos, con un plazo para ganar posición o dejar de invertir.
portfolio-status-many =
    Lo que más pesa son cuentas bien atendidas que ofrecen poco más: procede proteger su margen y no
    darles más servicio del que devuelven.
portfolio-streamline-many =
    Lo que más pesa son cuentas que ofrecen poco y donde la posición es débil: procede servirlas por
    un canal menos costoso y liberar horas para las demás.
portfolio-unclaimed-many =
    De la mayor parte se conoce demasiado poco para afirmar una categoría; antes de repartir
    recursos conviene reunir lo que falta.
portfolio-nothing-claimed =
    De ninguna se conoce lo bastante para afirmar una categoría: se exige { $least } del peso de
    cada eje. Mientras falten esos datos no procede cambiar el trato de nadie por su categoría, y
    cada cuenta conserva el nivel que tiene.
portfolio-border =
    { $border ->
        [0] Ninguna está a menos de { $band } puntos de un corte, de modo que las categorías no
            dependen de afinar los pesos.
        [one] Una cuenta está a menos de { $band } puntos de un corte y se marca como frontera: es
            la que el comité debe discutir.
       *[other] Hay { $border } cuentas a menos de { $band } puntos de un corte, marcadas como
            frontera: son las que el comité debe discutir.
    }
portfolio-certainty =
    La probabilidad de cada categoría dice en qué parte de los repartos de peso cercanos al acordado
    quedaría la cuenta en el mismo cuadrante; no mide lo que aún no se sabe de ella.
portfolio-median =
    Leída en términos relativos, con la mediana de las propias cuentas como corte (atractividad
    { $attractiveness }, posición { $strength }), { $moved ->
        [0] ninguna cambiaría de cuadrante
        [one] una cuenta cambiaría de cuadrante
       *[other] { $moved } cuentas cambiarían de cuadrante
    }: esa lectura ordena las cuentas entre sí y no dice si son buenas, por lo que aquí se usa
    la absoluta.
portfolio-outside =
    { $claimed ->
        [0] Fuera del programa compran { $outside } cuentas más y de ninguna se sabe lo bastante
            para llamarla atractiva.
        [one] Fuera del programa compran { $outside } cuentas más, y una de ellas resulta atractiva
            con lo que se sabe: conviene que el comité la mire antes de cerrar la selección.
       *[other] Fuera del programa compran { $outside } cuentas más, y { $claimed } de ellas resultan
            atractivas con lo que se sabe: conviene que el comité las mire antes de cerrar la selección.
    }
portfolio-moved-none =
    Desde la corrida del { $since } ninguna de las { $compared } cuentas que pueden compararse
    cambió de categoría.
portfolio-moved =
    Desde la corrida del { $since } cambiaron de categoría { $moved } de las { $compared } cuentas
    que pueden compararse: { $accounts }.
portfolio-moved-unknown =
    En la corrida del { $since } no se afirmó la categoría de ninguna cuenta que hoy la tenga, de modo
    que no hay movimiento que contar.
portfolio-moved-account = { $name } (de { $before } a { $now })
portfolio-no-former-run =
    El estudio no guarda una corrida de fecha anterior con categorías, de modo que todavía no puede
    decirse quién cambió; la próxima se comparará con esta.

portfolio-stages =
    Los indicadores observables permiten afirmar la etapa de la relación en { $staged } de las
    { $accounts } cuentas: se afirma la más alta que cumple { $own } de sus indicadores conocidos y
    { $earlier } de los de cada etapa anterior.
portfolio-stages-provisional =
    En { $provisional } la etapa es provisional, porque se conoce menos de { $covered } de los
    indicadores que la sostienen.
portfolio-stages-short =
    { $short ->
        [0] Ninguna está por debajo de la etapa que pide su categoría.
        [one] Una está por debajo de la etapa que pide su categoría: hay más valor en juego que
            relación para sostenerlo.
       *[other] Hay { $short } por debajo de la etapa que pide su categoría: hay más valor en
            juego que relación para sostenerlo, y ahí debe empezar el trabajo.
    }
portfolio-stages-uncoupling =
    { $uncoupling ->
        [one] Una muestra { $signals } señales o más de desintegración y pide una visita de dirección.
       *[other] { $uncoupling } muestran { $signals } señales o más de desintegración y piden una
            visita de dirección.
    }
portfolio-stages-none =
    Sin registro de contactos, reuniones y planes no puede afirmarse en qué etapa está la relación
    con ninguna cuenta.
portfolio-unasked =
    Cómo ve cada cliente a la empresa está pendiente de preguntar en { $unasked } cuentas. La
    respuesta cambiaría el trato de las estratégicas que nos tengan por un proveedor rutinario o de
    palanca: ahí procede volverse más difícil de sustituir o invertir menos.
portfolio-life-unasked =
    { $unasked ->
        [one] El momento de vida de una cuenta está por preguntar
       *[other] El momento de vida de { $unasked } cuentas está por preguntar
    }: ni el libro de ventas ni el registro comercial dicen si hay proyectos en común o si cae la
    demanda del propio cliente, que es lo que separa a una cuenta especial de una regular y a una
    que baja de una que se apaga.

portfolio-said =
    { $sellers ->
        [one] El vendedor entrevistado habla
       *[other] Los { $sellers } vendedores entrevistados hablan
    } de { $spoken ->
        [one] una cuenta
       *[other] { $spoken } cuentas
    } del programa; lo que declaran va aparte de lo registrado y nunca lo sustituye.
portfolio-said-shares =
    En { $shares ->
        [one] una, la bolsa de compra no está registrada
       *[other] { $shares }, la bolsa de compra no está registrada
    } y la matriz usa la parte que ellos estiman: la categoría que de ahí sale es una hipótesis que
    conviene comprobar con el cliente antes de mover recursos.
portfolio-said-rivals =
    En { $rivals ->
        [one] una nombran
       *[other] { $rivals } nombran
    } a un competidor, pero no cuánto vende ahí, de modo que la participación se sigue leyendo sola.
portfolio-said-risk =
    De { $known ->
        [one] una dicen qué tan difícil sería sustituirnos, y { $hard ->
            [0] no lo sería
           *[other] lo sería
        }
       *[other] { $known } dicen qué tan difícil sería sustituirnos, y lo sería en { $hard ->
            [0] ninguna
           *[other] { $hard }
        }
    }: donde lo es, una falla le cuesta caro al cliente; donde no, puede irse sin aviso.
portfolio-said-impact =
    Cuánto pesa la empresa en los resultados del cliente está por preguntar, porque no se conocen sus
    compras totales: hasta entonces se da solo el riesgo y no cómo nos clasifica.
portfolio-said-easily-left =
    { $accounts ->
        [one] Una cuenta es estratégica para la empresa y, según sus vendedores, puede
       *[other] { $accounts } cuentas son estratégicas para la empresa y, según sus vendedores, pueden
    } sustituirla con facilidad: ahí procede volverse más difícil de sustituir o invertir menos.
portfolio-said-otherwise =
    En { $accounts ->
        [one] una cuenta
       *[other] { $accounts } cuentas
    } la etapa que describen no es la que muestran los indicadores: puede faltar registro o sobrar
    optimismo, y conviene aclararlo antes de fijar la meta.
portfolio-said-differ =
    { $accounts ->
        [one] En una cuenta las respuestas difieren entre sí
       *[other] En { $accounts } cuentas las respuestas difieren entre sí
    }; la tabla da la media y lo marca.
portfolio-said-table = Lo que declaran los vendedores de cada cuenta, junto a la etapa por indicadores
portfolio-column-said-share = Su parte de la compra
portfolio-column-said-rival = Nombra competidor
portfolio-column-said-risk = Sustituirnos (de uno, fácil, a cinco)
portfolio-column-said-stage = Etapa que describen
portfolio-column-found-stage = Etapa por indicadores
portfolio-column-said-plan = Plan del año
portfolio-column-said-areas = Otras áreas
portfolio-said-used = { $share } (declarado)
portfolio-said-differs = { $said } (difieren)
portfolio-said-stage = { $now }; hace dos años, { $before }
portfolio-said-yes = sí
portfolio-said-no = no
portfolio-source-said = Fuente: entrevistas a vendedores que cuentan, la última de cada uno; la etapa por indicadores, de los registros.

portfolio-levels =
    Según la regla, { $levels }.
portfolio-level = { $accounts ->
        [one] { $accounts } queda en { $tier }
       *[other] { $accounts } quedan en { $tier }
    }
portfolio-levels-kept =
    { $kept ->
        [one] Una cuenta sin categoría conserva el nivel que tiene.
       *[other] Las { $kept } cuentas sin categoría conservan el nivel que tienen.
    }
portfolio-levels-changed =
    { $changed ->
        [0] Ninguna cuenta cambia de nivel.
        [one] Cambia de nivel una cuenta.
       *[other] Cambian de nivel { $changed } cuentas.
    }
portfolio-hours-more =
    El programa pediría { $hours } horas al año en lugar de { $now }: antes de prometer el servicio
    hay que ver si esas horas existen, o exigir más para llamar estratégica a una cuenta.
portfolio-hours-less =
    El programa pediría { $hours } horas al año en lugar de { $now }: las horas que se liberan deben
    ir a las cuentas que están por debajo de su etapa.
portfolio-hours-same = El programa pediría las mismas { $hours } horas al año que hoy.
portfolio-hours = El programa pide { $hours } horas al año.

portfolio-exits-none =
    Ninguna cuenta clave reúne { $needed } condiciones de salida en dos revisiones seguidas, la de
    hoy y la del { $earlier }, reconstruida con los datos fechados.
portfolio-exits-no-review =
    El libro de ventas no alcanza a reconstruir la revisión de hace medio año, de modo que no puede
    proponerse ninguna salida: la regla pide dos revisiones seguidas.
portfolio-exits =
    { $leaving ->
        [one] Una cuenta clave reúne { $needed } condiciones de salida en dos revisiones seguidas, o
            una causa inmediata, y se propone su salida del programa.
       *[other] { $leaving } cuentas clave reúnen { $needed } condiciones de salida en dos revisiones
            seguidas, o una causa inmediata, y se propone su salida del programa.
    }
portfolio-exits-by-sales-before =
    En la revisión anterior el lugar de cada cuenta es por venta, porque la selección no puede
    repetirse en esa fecha.
portfolio-mergers =
    { $merged ->
        [one] Una cuenta de la lista es hoy parte de otra cuenta clave y sale de inmediato de ella:
            { $accounts }. Su trato pasa a la cuenta que la reúne.
       *[other] { $merged } cuentas de la lista son hoy parte de otra cuenta clave y salen de
            inmediato de ella: { $accounts }. Su trato pasa a la cuenta que las reúne.
    }
portfolio-merger = { $name } (en { $into })
portfolio-exits-watched =
    { $watched ->
        [one] Una cuenta las reúne solo hoy y queda en observación hasta la siguiente revisión.
       *[other] Hay { $watched } cuentas que las reúnen solo hoy y quedan en observación hasta la
            siguiente revisión.
    }
portfolio-exits-many =
    Son tantas que la causa ya no está en cada una: antes de sacar a nadie conviene revisar cómo se
    eligió el programa y si su costo y sus precios se calculan bien.
portfolio-exits-more =
    { $count ->
        [one] Y una cuenta más, de menor venta.
       *[other] Y { $count } cuentas más, de menor venta.
    }
portfolio-exit-leaves = Salida por { $conditions }: { $accounts }.
portfolio-exit-watched = Observación por { $conditions }: { $accounts }.
portfolio-exit-account = { $name } (ventas de { $sales })
portfolio-exit-insolvent = causa inmediata, insolvencia según su origen
portfolio-exit-blocked = causa inmediata, bloqueo por insolvencia, litigio o crédito según la valoración
portfolio-exit-alert = causa inmediata, alerta de integridad o lista de sanciones
portfolio-exit-place = lugar en la selección más allá de { $place } veces el número elegido
portfolio-exit-place-sales = lugar por venta más allá de { $place } veces el número de cuentas del programa
portfolio-exit-contribution = contribución negativa o menor que el costo de su nivel
portfolio-exit-streamline = categoría de racionalizar con probabilidad de { $probability } o más
portfolio-exit-closed = el cliente no quiere ser tratado como cuenta clave
portfolio-exit-credit = crédito roto, con más de { $overdue } del saldo muy vencido
portfolio-exit-stalled = estrella que no avanza
portfolio-exits-unchecked = No pudieron comprobarse: { $conditions }.
portfolio-exits-plan =
    Salir es un plan de { $least } a { $most } meses y no una noticia: responsable, nuevo modelo de
    atención, mensaje de «cambio de modelo de atención» y nunca de que ya no importa, { $meetings }
    reuniones de traspaso, precios y términos que se ajustan por pasos y { $watch } meses de
    vigilancia. Antes de decidir se estima lo que costaría: bajar a un cliente hiere más que no
    haberlo subido nunca, según evidencia de consumo.

portfolio-treatment-heading = Administración, selección, categorización y relación
portfolio-treatment =
    La tabla resume, por categoría, qué se hace con las cuentas bajo cada uno de los cuatro rubros
    del encargo.
portfolio-treatment-table = Estrategia por categoría
portfolio-column-category = Categoría
portfolio-column-administration = Administración
portfolio-column-selection = Selección
portfolio-column-categorisation = Categorización
portfolio-column-relation = Relación
portfolio-name-strategic = Estratégica: invertir ({ $accounts })
portfolio-name-star = Estrella: invertir por hitos ({ $accounts })
portfolio-name-status = Mantenimiento: proteger ({ $accounts })
portfolio-name-streamline = Racionalizar: administrar para flujo ({ $accounts })
portfolio-name-unclaimed = Sin categoría: reunir datos ({ $accounts })
portfolio-do-strategic-administration =
    Nivel { $first }: { $hours } horas y { $visits } visitas al año; el mejor ejecutivo, plan conjunto
    y cuenta de resultados propia.
portfolio-do-strategic-selection =
    Se confirma cada año; si la probabilidad de selección baja de { $firm }, el comité la revisa antes
    de renovar la inversión.
portfolio-do-strategic-categorisation =
    Meta: sostener la participación y crecer juntos. Relación interdependiente o más; preguntar cómo
    nos ve.
portfolio-do-strategic-relation =
    Patrocinador de dirección con { $sponsor } reuniones al año, { $reviews } revisiones con el cliente,
    pares función con función y proyecto conjunto.
portfolio-do-star-administration =
    Nivel { $second } ({ $hours } horas), o { $first } si su potencial supera el de { $large } de las cuentas; presupuesto
    que se libera al cumplir cada hito.
portfolio-do-star-selection =
    Entra por potencial, no por venta: pedir prueba de la bolsa de compra y de la apertura del cliente.
portfolio-do-star-categorisation =
    Meta: ganar { $gain } de participación y subir una etapa; si no avanza en el plazo, se
    reclasifica.
portfolio-do-star-relation =
    De un contacto a varios, proyecto ancla, acceso a quien decide; { $visits } visitas y { $reviews }
    revisiones al año.
portfolio-do-status-administration =
    Nivel { $second }: { $hours } horas; servicio estándar, contrato marco y control de concesiones de
    precio.
portfolio-do-status-selection =
    Permanece por lo que deja, no por lo que promete; se compara cada año con las que esperan entrar.
portfolio-do-status-categorisation =
    Meta: retención y contribución. Vigilar margen y tendencia; si crece el potencial, pasa a
    estratégica.
portfolio-do-status-relation =
    Conservar cadencia y respaldo: { $visits } visitas y { $reviews } revisiones al año, segundo contacto
    por cada función que compra.
portfolio-do-streamline-administration =
    Nivel { $third } ({ $hours } horas) o canal interior o digital; precio por servicio y pedidos sin
    visita.
portfolio-do-streamline-selection =
    Salida si reúne { $conditions } condiciones en dos revisiones seguidas, con un plan de { $least } a
    { $most } meses.
portfolio-do-streamline-categorisation =
    Meta: bajar el costo de servir sobre la venta. Relación básica, sin inversión específica.
portfolio-do-streamline-relation =
    Contacto por interior y { $visits } visitas al año; responsable y mensaje claros si cambia el modelo
    de atención.
portfolio-do-unclaimed-administration =
    Conserva su nivel y sus horas hasta la próxima revisión; ninguna inversión nueva sin datos.
portfolio-do-unclaimed-selection =
    Se juzga con los filtros y criterios que sí se conocen, marcada como de datos incompletos.
portfolio-do-unclaimed-categorisation =
    Meta: poder afirmar una categoría. Estimar su bolsa de compra y preguntar satisfacción y apertura.
portfolio-do-unclaimed-relation =
    La próxima visita lleva las preguntas que faltan; registrar contactos, papeles y reuniones.

portfolio-chart = Matriz de cartera: atractividad y posición
portfolio-chart-alternative =
    Burbujas de { $count } cuentas según su posición y su atractividad; el tamaño es la venta y las
    líneas marcan el corte. La mayor es { $name }.
portfolio-axis-attractiveness = Atractividad (de cero a cien)
portfolio-axis-strength = Posición relativa (de cero a cien)
portfolio-source = Fuentes: libro de ventas, clientes, contactos y reuniones. Los números son los de la tabla de las cuentas del programa.
portfolio-source-tables = Fuentes: libro de ventas, clientes, contactos y reuniones.
portfolio-source-assumptions = Fuente: supuestos del estudio.
portfolio-left-out = No se muestran { $count } cuentas más, de menor venta.
portfolio-standing-table = Las cuentas del programa en la matriz
portfolio-column-number = Núm.
portfolio-column-sales = Ventas
portfolio-column-attractiveness = Atractividad
portfolio-column-strength = Posición
portfolio-column-certainty = Probabilidad
portfolio-border-category = { $category } (frontera)
portfolio-account-table = Tratamiento de cada cuenta: momento de vida, etapa, nivel, recursos y objetivo
portfolio-column-life = Momento de vida
portfolio-life-ask-joint = por preguntar
portfolio-life-ask-demand = por preguntar: su demanda
portfolio-life-ask-age = por preguntar: antigüedad
portfolio-column-stage = Etapa y meta
portfolio-column-tier = Nivel
portfolio-column-hours = Horas al año
portfolio-column-objective = Objetivo
portfolio-stage-to = { $stage } → { $goal }
portfolio-stage-provisional = { $stage } (provisional)
portfolio-stage-none = sin etapa clara
portfolio-tier-to = { $before } → { $now }
portfolio-objective-strategic-share = Sostener { $share } de su compra y crecer en contribución con un plan conjunto.
portfolio-objective-strategic = Crecer en contribución con un plan conjunto.
portfolio-objective-star-share = Pasar de { $share } a { $goal } de su compra y subir una etapa.
portfolio-objective-star = Ganar participación y subir una etapa.
portfolio-objective-status = Conservar la cuenta y su contribución con servicio estándar.
portfolio-objective-streamline = Bajar el costo de servirla sobre la venta; revisar canal.
portfolio-objective-unclaimed = Averiguar: { $asks }.
portfolio-level-table = Niveles de servicio
portfolio-column-level = Nivel
portfolio-column-accounts = Cuentas
portfolio-column-level-hours = Horas por cuenta
portfolio-column-visits = Visitas al año
portfolio-column-reviews = Revisiones al año
portfolio-column-sponsor = Reuniones con dirección
portfolio-column-answer = Horas para responder
portfolio-column-quote = Horas para cotizar

portfolio-measure-heading = Con qué se mide
portfolio-measure =
    Cada eje es la media ponderada de lo que se conoce. En las escalas de importes, cincuenta es lo
    que compra o deja la mediana de { $reference } { $yardsticks }; en crecimiento, cincuenta es no crecer y
    cien crecer { $reach } al año. Lo que no se sabe cede su peso, y con menos de { $least } del peso
    conocido no se afirma categoría.
portfolio-measure-of-key = las cuentas hoy clave
portfolio-measure-of-largest = las mayores cuentas
portfolio-measure-none = (sin dato)
portfolio-measure-sales = ({ $sales } de venta)
portfolio-measure-both = ({ $sales } de venta y { $contribution } de contribución)
portfolio-measure-rivals =
    De los competidores no se sabe cuánto venden en cada cuenta, por lo que la participación se lee
    sola y no frente a la del mejor rival.
portfolio-measure-overfull =
    La bolsa de compra anotada es menor que lo que ya se les vende en { $accounts }: esa estimación no
    se usa y debe corregirse.
portfolio-component-table = Componentes de los dos ejes y de cuántas cuentas se conoce cada uno
portfolio-column-component = Componente
portfolio-column-axis = Eje
portfolio-column-weight = Peso
portfolio-column-known = Cuentas que lo tienen
portfolio-known-of = { $known } de { $accounts }
portfolio-axis-name-attractiveness = Atractividad
portfolio-axis-name-strength = Posición
portfolio-component-potential = Potencial: compra que va a otros
portfolio-component-contribution = Contribución
portfolio-component-growth = Crecimiento
portfolio-component-fit = Encaje estratégico
portfolio-component-prestige = Prestigio
portfolio-component-openness = Apertura a colaborar
portfolio-component-payment = Pago puntual
portfolio-component-share = Participación en su compra
portfolio-component-relation = Fuerza de la relación
portfolio-component-satisfaction = Satisfacción comparada
portfolio-component-age = Antigüedad de la relación
portfolio-component-breadth = Amplitud de líneas
portfolio-ask-potential = bolsa de compra
portfolio-ask-contribution = costos
portfolio-ask-growth = más historia
portfolio-ask-fit = encaje
portfolio-ask-prestige = prestigio
portfolio-ask-openness = apertura
portfolio-ask-payment = pagos
portfolio-ask-share = bolsa de compra
portfolio-ask-relation = contactos
portfolio-ask-satisfaction = satisfacción
portfolio-ask-age = primera compra
portfolio-ask-breadth = líneas de producto

portfolio-no-wallet =
    No se conoce la bolsa de compra de ninguna cuenta: faltan el potencial y la participación, los
    componentes de más peso de cada eje.
    .remedy =
        Anótese por cuenta lo que compra al año, a cualquiera, de lo que la empresa vende, y cuán
        seguro es el dato, o pregúntese a los vendedores qué parte de ello nos compra; con eso podrían afirmarse categorías.
portfolio-some-wallets =
    De parte de las cuentas no se conoce la bolsa de compra, y de ellas no se afirma categoría.
    .remedy = La tabla de tratamiento dice de qué cuentas falta.
portfolio-no-cost =
    Sin costos no se conoce la contribución, el segundo componente de más peso de la atractividad.
    .remedy = Impórtese el libro de ventas con una columna de costo por partida.
portfolio-no-meetings =
    Sin contactos y reuniones de todo el año no se mide la fuerza de la relación ni su etapa.
    .remedy = Impórtense del sistema de clientes los contactos y las actividades.
portfolio-no-payments =
    Sin fechas de vencimiento y de pago no se sabe quién paga tarde.
    .remedy = Impórtense con cada factura la fecha en que vencía y la fecha en que se pagó.
portfolio-no-answers =
    No hay respuestas de clientes y vendedores por cuenta: encaje, prestigio, apertura, satisfacción
    frente al mejor competidor y cómo nos ve el cliente.
    .remedy =
        Con ellas cambiarían los dos ejes, el trato de las estratégicas que nos tienen por uno más y
        la salida de quien no quiere ser cuenta clave.

portfolio-only-sellers =
    De las cuentas se tiene lo que dicen los vendedores, no lo que dicen los clientes: faltan la
    satisfacción frente al mejor competidor, cuánto vende este, cuánto pesa la empresa en las compras
    del cliente y qué proyectos hay en común.
    .remedy =
        Pregúntense al cliente en la próxima revisión: completarían los dos ejes, cómo ve cada uno a la
        empresa y el momento de vida de las cuentas.

d1-accounts = Cuentas del programa
    .definition = Cuentas que se tratan una por una: las elegidas por la selección; si no la hay, las designadas como clave; si tampoco, las mayores que reúnen la mayor parte de la venta.
    .formula = #{ "{" }i del programa{ "}" }
d1-strategic = Cuentas estratégicas
    .definition = Cuentas del programa con atractividad y posición en el corte o por encima.
    .formula = #{ "{" }i: A ≥ corte, B ≥ corte{ "}" }
d1-star = Cuentas estrella
    .definition = Cuentas del programa atractivas donde la posición no llega al corte.
    .formula = #{ "{" }i: A ≥ corte, B < corte{ "}" }
d1-status = Cuentas de mantenimiento
    .definition = Cuentas del programa con buena posición cuya atractividad no llega al corte.
    .formula = #{ "{" }i: A < corte, B ≥ corte{ "}" }
d1-streamline = Cuentas por racionalizar
    .definition = Cuentas del programa por debajo del corte en ambos ejes.
    .formula = #{ "{" }i: A < corte, B < corte{ "}" }
d1-unclaimed = Cuentas sin categoría
    .definition = Cuentas del programa de las que se conoce, en algún eje, menos peso del exigido.
    .formula = #{ "{" }i: cobertura < mínimo{ "}" }
d1-strategic-share = Venta de las cuentas estratégicas
    .definition = Parte de la venta del programa que hacen las cuentas estratégicas.
    .formula = Σ ventas de la categoría ÷ Σ ventas del programa
d1-star-share = Venta de las cuentas estrella
    .definition = Parte de la venta del programa que hacen las cuentas estrella.
    .formula = Σ ventas de la categoría ÷ Σ ventas del programa
d1-status-share = Venta de las cuentas de mantenimiento
    .definition = Parte de la venta del programa que hacen las cuentas de mantenimiento.
    .formula = Σ ventas de la categoría ÷ Σ ventas del programa
d1-streamline-share = Venta de las cuentas por racionalizar
    .definition = Parte de la venta del programa que hacen las cuentas por racionalizar.
    .formula = Σ ventas de la categoría ÷ Σ ventas del programa
d1-unclaimed-share = Venta de las cuentas sin categoría
    .definition = Parte de la venta del programa que hacen las cuentas sin categoría.
    .formula = Σ ventas de la categoría ÷ Σ ventas del programa
d1-border = Cuentas en la frontera
    .definition = Cuentas con categoría a menos de la banda del corte en algún eje.
    .formula = #{ "{" }i: |A − corte| ≤ banda o |B − corte| ≤ banda{ "}" }
d1-yardstick-sales = Venta de la cuenta clave mediana
    .definition = Mediana de las ventas de las cuentas clave que compran; sin ellas, de las mayores. Es el cincuenta de la escala del potencial.
    .formula = mediana(ventas)
d1-yardstick-contribution = Contribución de la cuenta clave mediana
    .definition = Mediana de la contribución de las cuentas clave que dejan algo; sin ellas, de las mayores. Es el cincuenta de la escala de contribución.
    .formula = mediana(contribución)
d1-median-attractiveness = Atractividad mediana
    .definition = Mediana de la atractividad de las cuentas con categoría: el corte de la lectura relativa.
    .formula = mediana(A)
d1-median-strength = Posición mediana
    .definition = Mediana de la posición de las cuentas con categoría: el corte de la lectura relativa.
    .formula = mediana(B)
d1-median-moved = Cuentas que cambian con la lectura relativa
    .definition = Cuentas cuyo cuadrante sería otro con las medianas como corte.
    .formula = #{ "{" }i: cuadrante relativo ≠ absoluto{ "}" }
d1-outside = Cuentas fuera del programa
    .definition = Cuentas con compras en el periodo que no están en el programa.
    .formula = #{ "{" }i con compras fuera del programa{ "}" }
d1-outside-claimed = Cuentas atractivas fuera del programa
    .definition = Cuentas fuera del programa cuya categoría puede afirmarse y es estratégica o estrella.
    .formula = #{ "{" }i fuera: A ≥ corte{ "}" }
d1-moved = Cuentas que cambiaron de categoría
    .definition = Cuentas cuya categoría es otra que en la última corrida de fecha anterior.
    .formula = #{ "{" }i: categoría ≠ la anterior{ "}" }
d2-unasked = Cuentas pendientes de preguntar
    .definition = Cuentas del programa de las que no se sabe cómo ve el cliente a la empresa.
    .formula = #{ "{" }i sin respuesta{ "}" }
d2-life-unasked = Cuentas cuyo momento de vida está por preguntar
    .definition = Cuentas del programa cuyo momento de vida depende de lo que nadie ha preguntado o el libro de ventas no alcanza a decir.
    .formula = #{ "{" }i: momento por preguntar{ "}" }
d2-spoken = Cuentas de las que hablan los vendedores
    .definition = Cuentas del programa de las que algún vendedor entrevistado responde.
    .formula = #{ "{" }i con respuesta{ "}" }
d1-declared-shares = Cuentas de participación declarada
    .definition = Cuentas del programa sin bolsa de compra registrada, cuya participación es la que dicen los vendedores.
    .formula = #{ "{" }i: bolsa de compra = ventas ÷ participación declarada{ "}" }
d1-rivals-named = Cuentas con competidor nombrado
    .definition = Cuentas del programa en las que algún vendedor nombra a un competidor.
    .formula = #{ "{" }i: competidor nombrado{ "}" }
d2-risk-known = Cuentas con dificultad de sustitución declarada
    .definition = Cuentas del programa de las que los vendedores dicen qué tan difícil sería sustituir a la empresa.
    .formula = #{ "{" }i con riesgo declarado{ "}" }
d2-hard = Cuentas donde sería difícil sustituirnos
    .definition = Cuentas del programa cuya dificultad de sustitución, según los vendedores, llega a la mitad de la escala.
    .formula = #{ "{" }i: riesgo ≥ 3{ "}" }
d2-easily-left = Cuentas estratégicas fáciles de sustituir
    .definition = Cuentas estratégicas del programa en las que, según los vendedores, sería fácil sustituir a la empresa.
    .formula = #{ "{" }i estratégica: riesgo < 3{ "}" }
d3-said-otherwise = Cuentas de etapa discutida
    .definition = Cuentas del programa cuya etapa por indicadores no es la que describe ningún vendedor.
    .formula = #{ "{" }i: etapa ∉ declaradas{ "}" }
d1-account-share-said = Participación que declaran los vendedores
    .definition = Media de la parte de su compra que, según los vendedores, la cuenta hace a la empresa.
    .formula = media(participación declarada)
d2-account-risk = Dificultad de sustituirnos en una cuenta
    .definition = Media, de uno a cinco, de lo difícil que sería para el cliente sustituir a la empresa, según los vendedores.
    .formula = media(dificultad declarada)
d3-account-said = Etapa que describen los vendedores
    .definition = Etapa de la relación hoy, según los vendedores; sin valor si difieren.
    .formula = tarjeta elegida
d3-account-said-before = Etapa de hace dos años según los vendedores
    .definition = Etapa de la relación hace dos años, según los vendedores; sin valor si difieren.
    .formula = tarjeta elegida
d3-account-areas = Otras áreas que participan en una cuenta
    .definition = Media de las áreas o personas de la empresa que, según los vendedores, participan además de ellos.
    .formula = media(áreas declaradas)
d3-staged = Cuentas con etapa
    .definition = Cuentas del programa cuya etapa puede afirmarse con los indicadores conocidos.
    .formula = #{ "{" }i con etapa{ "}" }
d3-provisional = Cuentas con etapa provisional
    .definition = Cuentas cuya etapa descansa en menos indicadores conocidos de los exigidos.
    .formula = #{ "{" }i: indicadores conocidos < mínimo{ "}" }
d3-short = Cuentas por debajo de su etapa meta
    .definition = Cuentas estratégicas o estrella cuya etapa no llega a la que pide su categoría.
    .formula = #{ "{" }i: etapa < meta{ "}" }
d3-uncoupling = Cuentas en desintegración
    .definition = Cuentas con al menos las señales de desintegración que se exigen.
    .formula = #{ "{" }i: señales ≥ mínimo{ "}" }
d4-t1 = Cuentas en el primer nivel
    .definition = Estratégicas, y estrellas elegidas con firmeza y con potencial de los mayores.
    .formula = #{ "{" }i en el nivel{ "}" }
d4-t2 = Cuentas en el segundo nivel
    .definition = Las demás estrellas y las de mantenimiento.
    .formula = #{ "{" }i en el nivel{ "}" }
d4-t3 = Cuentas en el tercer nivel
    .definition = Las elegidas sin firmeza y las que se racionalizan.
    .formula = #{ "{" }i en el nivel{ "}" }
d4-kept = Cuentas que conservan su nivel
    .definition = Cuentas del programa sin categoría, que la regla no mueve.
    .formula = #{ "{" }i sin categoría{ "}" }
d4-changed = Cuentas que cambian de nivel
    .definition = Cuentas a las que la regla da otro nivel que el que tienen.
    .formula = #{ "{" }i: nivel ≠ actual{ "}" }
d4-hours = Horas que pide el programa
    .definition = Horas al año según el nivel que la regla da a cada cuenta.
    .formula = Σ horas del nivel
d4-hours-now = Horas que el programa pide hoy
    .definition = Horas al año según el nivel que cada cuenta tiene hoy.
    .formula = Σ horas del nivel actual
d5-leaving = Cuentas que deberían salir
    .definition = Cuentas clave con las condiciones de salida exigidas en dos revisiones seguidas, o con una causa inmediata.
    .formula = #{ "{" }i: condiciones ≥ mínimo, hoy y hace medio año{ "}" }
d5-watched = Cuentas en observación
    .definition = Cuentas clave con las condiciones de salida exigidas solo en esta revisión.
    .formula = #{ "{" }i: condiciones ≥ mínimo, solo hoy{ "}" }
d5-merged = Cuentas de la lista fusionadas en otra
    .definition = Cuentas designadas como clave que pertenecen a un grupo que también lo está.
    .formula = #{ "{" }i: su grupo está en la lista{ "}" }
d1-account-sales = Ventas netas de una cuenta
    .definition = Ventas netas de la cuenta en el periodo.
    .formula = Σ neto, cuenta
d1-account-attractiveness = Atractividad de una cuenta
    .definition = Media ponderada, de cero a cien, de lo que la cuenta ofrece: potencial, contribución, crecimiento, encaje, prestigio, apertura y pago.
    .formula = Σ w·v ÷ Σ w, de lo conocido
d1-account-strength = Posición en una cuenta
    .definition = Media ponderada, de cero a cien, de cómo la empresa está situada en la cuenta: participación, relación, satisfacción, antigüedad y amplitud.
    .formula = Σ w·v ÷ Σ w, de lo conocido
d1-account-attractiveness-known = Peso conocido de la atractividad
    .definition = Parte del peso del eje cuyos componentes se conocen de la cuenta.
    .formula = Σ w conocido
d1-account-strength-known = Peso conocido de la posición
    .definition = Parte del peso del eje cuyos componentes se conocen de la cuenta.
    .formula = Σ w conocido
d1-account-quadrant = Categoría de una cuenta
    .definition = Cuadrante de la matriz en que está la cuenta, con cortes absolutos.
    .formula = A y B frente al corte
d1-account-certainty = Probabilidad de la categoría
    .definition = Parte de los pesos sorteados en torno a los acordados con los que la cuenta queda en la misma categoría.
    .formula = P(cuadrante), pesos ~ Dirichlet(κ·w)
d1-account-median-quadrant = Categoría relativa de una cuenta
    .definition = Cuadrante de la cuenta con las medianas del programa como cortes.
    .formula = A y B frente a las medianas
d1-account-headroom = Potencial no capturado de una cuenta
    .definition = Lo que la cuenta compra a otros de lo que la empresa vende.
    .formula = bolsa de compra − ventas
d1-account-contribution = Contribución de una cuenta
    .definition = Margen de la cuenta menos el costo de servirla; sin este, el margen.
    .formula = Σ (neto − costo) − costo de servir, cuenta
d1-account-trend = Tendencia de una cuenta
    .definition = Cambio anual de las ventas de la cuenta: pendiente mediana entre trimestres de los últimos cinco años sobre el trimestre medio; con menos de ocho, crecimiento sobre el año anterior.
    .formula = pendiente de Theil y Sen × trimestres del año ÷ media
d1-account-late = Pago tardío de una cuenta
    .definition = Parte de lo que venció en el periodo que se pagó, o sigue abierta, más de treinta días después.
    .formula = Σ tardío ÷ Σ vencido en el periodo
d1-account-share = Participación en la compra de una cuenta
    .definition = Ventas sobre la bolsa de compra de la cuenta.
    .formula = ventas ÷ bolsa de compra
d1-account-share-goal = Participación meta en una cuenta
    .definition = Participación que se propone: la actual en las estratégicas y la actual más la ganancia acordada en las estrellas.
    .formula = participación + ganancia
d1-account-relation = Fuerza de la relación con una cuenta
    .definition = De cero a cien: papeles cubiertos, contactos, autoridad, ánimo, cadencia, reciprocidad, continuidad y desempeño, de lo que se conoce.
    .formula = 100 · Σ w·c ÷ Σ w, de lo conocido
d1-account-age = Antigüedad de una cuenta
    .definition = Años desde su primera venta hasta la fecha de corte.
    .formula = (corte − primera venta) ÷ 365.25
d1-account-breadth = Amplitud de líneas de una cuenta
    .definition = Líneas que compra sobre las que compran las cuentas de su segmento.
    .formula = líneas compradas ÷ líneas aplicables
d2-account-life = Momento de vida de una cuenta
    .definition = Mañana, hoy especial, hoy regular o ayer, por antigüedad, participación, potencial y tendencia.
    .formula = reglas de ciclo de vida
d3-account-stage = Etapa de la relación con una cuenta
    .definition = La etapa más alta cuyos indicadores conocidos se cumplen, y los de las anteriores en la parte exigida.
    .formula = máx{ "{" }g: indicadores de g ≥ 70 %, anteriores ≥ 50 %{ "}" }
d3-account-known = Indicadores conocidos de la etapa
    .definition = Parte conocida de los indicadores en que descansa la etapa.
    .formula = #{ "{" }conocidos{ "}" } ÷ #{ "{" }indicadores{ "}" }
d4-account-tier = Nivel de servicio de una cuenta
    .definition = Nivel que la regla da a la cuenta; sin categoría, el que tiene.
    .formula = regla de niveles
d4-account-hours = Horas de una cuenta
    .definition = Horas al año de su nivel de servicio.
    .formula = horas del nivel
d5-account-met = Condiciones de salida de una cuenta
    .definition = Condiciones de salida que la cuenta cumple hoy, de las que pueden comprobarse.
    .formula = #{ "{" }condiciones cumplidas{ "}" }
d5-account-met-before = Condiciones de salida hace medio año
    .definition = Condiciones de salida que la cuenta cumplía hace medio año, con los datos fechados de entonces.
    .formula = #{ "{" }condiciones cumplidas{ "}" }, hace medio año
