# El plan de una cuenta, en dos páginas.

plan-title = Plan de cuenta · { $name }
plan-subtitle = { $company } · corte { $day }
plan-complete =
    { $complete ->
        [one] { $complete } contenido completo
       *[other] { $complete } contenidos completos
    } de { $of } · { $partly ->
        [one] { $partly } en parte
       *[other] { $partly } en parte
    }
plan-trace = Cada cifra lleva su clave en gris; «llavero trace ESTUDIO CLAVE@group:{ $group }» la abre hasta sus filas. Lo sombreado solo lo sabe una persona: escríbase ahí.
plan-state-complete = completo
plan-state-partly = en parte
plan-state-blank = por llenar
plan-age-unknown = sin fecha
plan-age-today = al día de corte
plan-age =
    hace { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
plan-unknown = no calculable: { $reasons }
plan-not-on-record = no consta
plan-range = { $value } ({ $low } a { $high })
plan-days = { $days } d
plan-and-more = { $said } y { $more } más
plan-signed = { $value }
plan-on-record = registros

# Los quince contenidos.
plan-content-summary = Resumen
plan-content-profile = Perfil y estrategia del cliente
plan-content-market = Mercado y clientes del cliente
plan-content-relationships = Mapa de relaciones
plan-content-performance = Desempeño e historia
plan-content-wallet = Bolsa, participación y competidores
plan-content-needs = Necesidades y retos del cliente
plan-content-position = Posición
plan-content-value = Propuesta de valor cuantificada
plan-content-objectives = Objetivos
plan-content-strategies = Estrategias y proyectos
plan-content-actions = Acciones
plan-content-budget = Presupuesto y rentabilidad esperada
plan-content-risks = Riesgos y contingencia
plan-content-reviews = Revisión y firma

plan-summary-no-sales = { $name } no tiene ventas registradas hasta la fecha de corte.
plan-summary-sales = { $name } compró { $sales } en el periodo; no hay un periodo anterior comparable.
plan-summary-grew = { $name } compró { $sales } en el periodo, { $change } más que en el anterior.
plan-summary-fell = { $name } compró { $sales } en el periodo, { $change } menos que en el anterior.
plan-summary-placed = Su categoría en la cartera es { $category }.
plan-summary-ahead = El pronóstico de sus compras en los próximos doce meses es de { $said }.
plan-summary-fallen = Sus compras ya cayeron respecto de un año antes: lo primero es saber por qué.
plan-summary-warned = Da señales que en otras cuentas han precedido a una caída: conviene visitarla ahora.
plan-plan-none = No consta un plan anterior; este sería el primero.
plan-plan-undated = Consta un plan anterior sin fecha.
plan-plan-in-force =
    El plan anterior se actualizó hace { $age ->
        [one] { $age } día
       *[other] { $age } días
    } y sigue vigente.
plan-plan-late =
    El plan anterior se actualizó hace { $age ->
        [one] { $age } día
       *[other] { $age } días
    } y está vencido.

plan-group = Clave
plan-group-of =
    { $group } · { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    }
plan-segment = Segmento
plan-place = Lugar
plan-staff = Empleados
plan-buys = Compra
plan-buys-central = centralizada
plan-buys-local = en cada sede
plan-buys-mixed = en parte centralizada
plan-served = La atiende
plan-served-since = { $name }, desde el { $since }
plan-others = Apoyan
plan-key = Cuenta clave
plan-key-no = No es cuenta clave
plan-key-yes = Sí, nivel { $tier }
plan-key-since = Sí, nivel { $tier }, desde el { $since }
plan-no-tier = sin asignar
plan-score = Puntuación
plan-score-rank = { $score } puntos, lugar { $rank }
plan-why = Por qué
plan-why-scored = Tiene puntuación, pero no está entre las propuestas, las de hoy ni las dudosas.
plan-why-not-scored = No pasa los filtros previos o no se puntuó en la última corrida.
plan-tier-ruled = Nivel según la regla
plan-stage = Etapa
plan-ask-label-strategy = Su estrategia

plan-no-trade = No hay ventas registradas hasta la fecha de corte.
plan-chart =
    Venta neta mensual, { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    }
plan-chart-series = Venta neta
plan-chart-source = Fuente: libro de ventas.
plan-chart-alternative = Línea de la venta neta de { $months } meses; la del periodo suma { $sales }.
plan-untold = La corrida no da
plan-untold-trend = tendencia
plan-untold-service = costo de servir
plan-untold-contribution = contribución
plan-performance = Cifras, pronóstico y avisos
plan-sales = Ventas del periodo
plan-before = Periodo anterior
plan-change = Cambio
plan-trend = Tendencia anual
plan-margin = Margen bruto
plan-service = Costo de servir
plan-contribution = Contribución
plan-ahead = Pronóstico a doce meses
plan-missed = Error pasado del pronóstico
plan-signs = Avisos tempranos
plan-signs-fallen = ya cayó: { $change } frente a un año antes
plan-signs-warned = señales de { $signals }
plan-signs-silence = ninguno listado; última compra hace { $days } d
plan-signs-none = ninguno listado en la última corrida
plan-lines = Mezcla por línea y espacios abiertos
plan-no-lines = No se conoce la línea de producto de lo que compra.
plan-column-line = Línea
plan-column-sales = Ventas
plan-column-share = Peso
plan-column-change = Cambio
plan-line-unnamed = sin línea
plan-lines-more =
    y { $more ->
        [one] { $more } línea más
       *[other] { $more } líneas más
    }
plan-no-spaces = La última corrida no lista espacios abiertos en esta cuenta.
plan-column-space = No compra
plan-column-potential = Potencial al año (intervalo)
plan-column-buyers = La compran

plan-wallet = Bolsa de compra
plan-wallet-known = { $amount } ({ $known })
plan-graded = certeza { $grade }
plan-ungraded = sin certeza declarada
plan-wallet-share = Participación
plan-pressure = Presión de competidores
plan-pressed = { $pressure } de un máximo de cinco
plan-competitors = Competidores
plan-spoken = En entrevista
plan-coded = Códigos
plan-said-q17 = { $seller }: nos compra { $part } %
plan-said-q18 = { $seller }: nombró competidor
plan-said-q19 = { $seller }: sustituirnos, { $grade } de cinco
plan-said-q20 = { $seller }: relación { $stage }
plan-proposed = Propuesto por su categoría
plan-not-in-programme = La cuenta no está en la cartera analizada; la estrategia se decide aquí.
plan-in-one-year = A un año
plan-in-three-years = A tres años

plan-contacts = Contactos
plan-no-contacts = No consta ningún contacto de esta cuenta.
plan-ask-label-contacts = A quién conocemos
plan-ask-label-missing = A quién falta conocer
plan-ask-missing = Puestos que faltan, y quién nos los presenta
plan-column-post = Puesto
plan-column-role = Papel
plan-column-influence = Influye
plan-column-attitude = Actitud
plan-column-known = Se supo hace
plan-persons-more =
    y { $more ->
        [one] { $more } persona más
       *[other] { $more } personas más
    }
plan-post-unknown = puesto no registrado
plan-role-decider = decide
plan-role-approver = aprueba
plan-role-buyer = compra
plan-role-influencer = influye
plan-role-user = usa
plan-role-gatekeeper = filtra
plan-role-champion = promueve
plan-listed =
    { $listed ->
        [one] { $listed } registrado
       *[other] { $listed } registrados
    }; no hay interacciones que digan si hay trato
plan-listed-active =
    { $listed ->
        [one] { $listed } registrado
       *[other] { $listed } registrados
    }, { $active ->
        [one] { $active } activo
       *[other] { $active } activos
    } en el año
plan-gaps = Papeles sin trato
plan-no-gaps = ninguno
plan-strength = Fuerza de la relación

plan-alerts = Avisos de la relación
plan-alert-single = un solo contacto activo ({ $value })
plan-alert-leaver = { $value } del trato está en quien se va
plan-alert-old = personas de peso sin confirmar: { $value }
plan-alert-silent = { $value } días sin trato
plan-alert-dependent = { $value } del trato pasa por un solo contacto
plan-alert-handovers = { $value } traspasos de vendedor
plan-risk-leaver = quien se va de la empresa reúne { $part } del trato
plan-do-leaver = Presentar ya a quien sustituye al que se va: reúne { $part } del trato.
plan-category = Categoría
plan-category-known = { $category }: atractividad { $attractiveness }, posición { $strength }
plan-not-placed = sin categoría: faltan datos para afirmarla
plan-strengths = Fortalezas
plan-weaknesses = Debilidades
plan-opportunities = Oportunidades
plan-threats = Amenazas
plan-side-untold = las cifras no señalan ninguna
plan-chance-space = no compra { $line }: { $potential } al año
plan-chance-chances =
    { $count ->
        [one] { $count } oportunidad abierta
       *[other] { $count } oportunidades abiertas
    }
plan-chance-headroom = compra a otros { $headroom } al año
plan-strategy = Estrategia
plan-strategy-strategic = Invertir: plan conjunto, patrocinador, integración.
plan-strategy-star = Invertir por hitos: ganar posición, varios contactos, proyecto ancla.
plan-strategy-status = Mantener: proteger el margen, servicio estándar, contrato marco.
plan-strategy-streamline = Administrar para flujo: bajar el costo de servir, otro canal, precio por servicio.
plan-strategy-unclaimed = Ninguna todavía: primero se reúne lo que falta para darle categoría.
plan-chances = Oportunidades abiertas
plan-closes = cierra el { $on }
plan-closes-late = debió cerrar el { $on }
plan-projects = Proyectos

plan-risk-fallen = sus compras cayeron { $change } frente a un año antes
plan-risk-warned = señales de { $signals }; con ellas, { $past } acabó en caída
plan-risk-warned-untried = señales de { $signals }
plan-risk-silent = no compra desde hace { $times } veces lo usual
plan-risk-losing = atenderla cuesta { $amount } más de lo que deja
plan-risk-margin = su margen bajó { $change }
plan-risk-line = { $line }: compra { $change } menos
plan-risk-line-lost = ya no compra { $line }
plan-risk-alone = la relación depende de { $active ->
        [0] nadie con trato en el año
       *[other] un solo contacto con trato en el año
    }
plan-risk-pressed = los competidores presionan: { $pressure } de cinco

plan-do-fallen = Visitar a quien decide y averiguar por qué las compras cayeron { $change }.
plan-do-warned = Visitar la cuenta: señales de { $signals }; con ellas, { $past } acabó en caída.
plan-do-warned-untried = Visitar la cuenta: da señales de { $signals }.
plan-do-silent = Llamar: no compra desde hace { $times } veces lo usual.
plan-do-losing = Revisar servicio y precio: atenderla cuesta { $amount } más de lo que deja.
plan-do-margin = Revisar precios y concesiones: el margen bajó { $change }.
plan-do-line = Averiguar por qué compra { $change } menos de { $line }.
plan-do-line-lost = Averiguar por qué ya no compra { $line } y quién se la vende.
plan-do-decider = Llegar a quien decide o aprueba: nadie lo hace entre los contactos activos ({ $active }).
plan-do-space = Ofrecer { $line }: valdría { $potential } al año ({ $low } a { $high }); la compran { $buyers } de sus semejantes.
plan-do-share = Acordar hitos para pasar de { $share } a { $goal } de su compra.
plan-do-late = Cerrar o actualizar «{ $name }», que debió cerrar el { $on }.
plan-do-chances =
    Revisar { $count ->
        [one] la oportunidad abierta: { $count }
       *[other] las oportunidades abiertas: { $count }
    }.
plan-do-nobody = Registrar a quién conocemos en la cuenta, con puesto y papel en la compra.
plan-do-confirm = Confirmar lo que se sabe de { $post }: hace más de { $days } días.
plan-do-wallet = Estimar la bolsa de compra con el cliente y anotar de dónde sale.
plan-do-write = Completar y firmar este plan: no consta ninguno anterior.
plan-do-renew = Renovar el plan: el anterior se actualizó hace { $age } días.
plan-column-action = Acción (primeras, sugeridas por las cifras)
plan-column-figure = Cifra
plan-column-owner = Responsable
plan-column-date = Fecha
plan-column-resource = Recurso
plan-column-risk = Riesgo
plan-column-contingency = Si ocurre
plan-period = { $period }
plan-leaves = Deja al año
plan-hours = Horas al año, según la regla
plan-budget = Presupuesto
plan-profit = Contribución esperada
plan-column-rhythm = Ritmo
plan-column-days = Fechas propuestas
plan-column-sponsor = Patrocinador
plan-column-signature = Firma y fecha
plan-rhythm =
    Nivel { $tier }: { $reviews ->
        [one] { $reviews } revisión
       *[other] { $reviews } revisiones
    } al año con el cliente, y del plan en cada una.
plan-rhythm-sponsored =
    Nivel { $tier }: { $reviews ->
        [one] { $reviews } revisión
       *[other] { $reviews } revisiones
    } al año con el cliente y del plan; { $meetings ->
        [one] { $meetings } reunión
       *[other] { $meetings } reuniones
    } con el patrocinador.
plan-review-days = { $days }

# Lo que se pide a una persona.
plan-ask-strategy = Qué busca el cliente en los próximos años
plan-ask-market = A quién vende el cliente y cómo va su mercado
plan-ask-needs = Qué necesita el cliente de nosotros y qué le preocupa
plan-ask-value = Cuánto gana o ahorra el cliente con nosotros, y cómo se mide
plan-ask-wallet = Cuánto compra al año, a todos
plan-ask-competitors = Quiénes son y qué hacen mejor
plan-ask-one-year = Meta medible, de cuánto a cuánto y para cuándo
plan-ask-three-years = Meta medible, de cuánto a cuánto y para cuándo
plan-ask-contacts = Puestos, papel en la compra y actitud
plan-ask-strengths = Otras
plan-ask-weaknesses = Otras
plan-ask-opportunities = Otras
plan-ask-threats = Otras
plan-ask-projects = Proyectos con el cliente y quién los lleva
plan-ask-action = Otra acción
plan-ask-owner = Quién
plan-ask-date = Cuándo
plan-ask-resource = Con qué
plan-ask-risk = Otro riesgo
plan-ask-contingency = Qué se hará
plan-ask-budget = Gasto e inversión del año
plan-ask-profit = Cuánto debe dejar la cuenta
plan-ask-sponsor = Nombre y puesto
plan-ask-signature = Firma
plan-ask-rhythm = Cada cuánto se revisa
plan-ask-days = Próximas fechas
