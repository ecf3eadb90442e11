# La propuesta: qué se hace, quién, cuándo y cómo se sabrá.

proposal-heading = Qué se propone, quién lo hace y cómo se sabrá
proposal-opening =
    { $served ->
        [one] Contra el problema detectado
       *[other] Contra los { $served } problemas detectados
    } se { $actions ->
        [one] propone { $actions } acción
       *[other] proponen { $actions } acciones
    }, del { $from } al { $to }. Un mismo trabajo suele evitar varios problemas, y por eso el plan se ordena por acciones y no por problemas: primero las que más evitan y, entre las demás, las del problema con más riesgo y menos esfuerzo para empezar.
proposal-levers =
    { $levers ->
        [one] Una de las acciones sirve a { $lever } problemas o más: es la palanca del plan, y tiene prioridad sobre todo lo demás.
       *[other] Son { $levers } las que sirven a { $lever } problemas o más: son las palancas, y tienen prioridad sobre todo lo demás.
    }
proposal-no-levers = Ninguna acción sirve a { $lever } problemas o más: no hay palancas, y cada problema se atiende por separado.
proposal-load =
    Nadie responde de más de { $busiest ->
        [one] una acción
       *[other] { $busiest } acciones
    } a la vez en un trimestre (el máximo fijado es { $most }).
proposal-later =
    Para lograrlo, { $later ->
        [one] una acción se hace más tarde de lo que su plazo permitiría, porque espera a otra o porque su responsable está ocupado con lo que evita más riesgo
       *[other] { $later } acciones se hacen más tarde de lo que su plazo permitiría, porque esperan a otra o porque su responsable está ocupado con lo que evita más riesgo
    }.
proposal-handed =
    { $handed ->
        [one] Una más pasa
       *[other] Otras { $handed } pasan
    } a quien puede hacerse cargo en lugar de su responsable natural, que está completo.
proposal-unplaced =
    { $unplaced ->
        [one] Una acción no cabe
       *[other] No caben { $unplaced } acciones
    } en el plazo del plan sin rebasar ese máximo: o se dejan para después, o se suma a alguien, o se acepta el riesgo. La decisión es de la dirección y conviene tomarla por escrito.
proposal-effect =
    De todo ello, la simulación alcanza a medir las causas que constan en las cuentas. El ingreso en riesgo, la pérdida que solo un año de cada veinte rebasaría, pasaría de { $before } a { $after } según supuestos, y la pérdida de un año medio bajaría en { $saved }. No es una promesa: es lo que resultaría si esas condiciones dejaran de estar presentes en las cuentas que hoy las tienen.
proposal-effect-rare =
    De todo ello, la simulación alcanza a medir las causas que constan en las cuentas: la pérdida de un año medio bajaría en { $saved }, según supuestos. Hoy, en diecinueve años de cada veinte no se pierde nada, de modo que el valor está en los pocos en que sí. No es una promesa: es lo que resultaría si esas condiciones dejaran de estar presentes en las cuentas que hoy las tienen.
proposal-no-effect = No se estima cuánto dinero salvaría el plan: la simulación de pérdidas no tiene con qué compararlo. Las metas de cada acción son, por ahora, la única forma de saber si funciona.
proposal-nothing = No se detecta ninguno de los problemas del catálogo con los datos que hay, de modo que no hay nada que prevenir con cifras propias. No es lo mismo que estar a salvo: lo que no se pudo mirar sigue sin saberse. Se propone averiguarlo primero y, mientras tanto, lo que todo programa de cuentas clave debe tener.
proposal-nothing-looked = No hay datos con los que buscar problemas. Lo que sigue es lo que todo programa de cuentas clave debe tener; en cuanto haya ventas, entrevistas o listas, la propuesta se apoyará en ellas.

proposal-levers-heading = Las palancas: lo que evita varios problemas a la vez
proposal-lever-serves-1 = Aquí atiende a { $count } problemas a la vez: { $names }.
proposal-lever-serves-2 = En esta empresa evita { $count } de los problemas detectados: { $names }.
proposal-lever-serves-3 = Sirve contra { $count } de los problemas de arriba: { $names }.
proposal-levers-more =
    { $count ->
        [one] Otra palanca está, con estas, al principio de la tabla del plan.
       *[other] Otras { $count } palancas están, con estas, al principio de la tabla del plan.
    }
proposal-who-1 = Responde { $owner }, que debe tenerla en marcha y medida antes del { $date }.
proposal-who-2 = Se encarga { $owner }, con plazo hasta el { $date } para que funcione y se mida.
proposal-who-3 = La pone en marcha { $owner }; el { $date } su efecto ya debe verse en cifras.
proposal-who-no-place = Responde { $owner }; en el plazo del plan no tiene sitio sin quitar otra.
proposal-who-handed = La toma { $owner } porque { $natural } está completo en esos trimestres; debe estar en marcha y medida antes del { $date }.
proposal-begin-1 = El lunes puede empezarse por { $begin }.
proposal-begin-2 = El primer paso cabe en una semana: { $begin }.
proposal-begin-3 = Para empezar basta con { $begin }.
proposal-know-1 = Se sabrá por un indicador: { $kpi }.
proposal-know-2 = Su indicador es este: { $kpi }.
proposal-know-3 = La medida del avance es una sola: { $kpi }.
proposal-waits = Antes debe estar hecho lo siguiente: { $names }.
proposal-saving = Según los supuestos de la simulación, por sí sola bajaría la pérdida de un año medio en { $saving }.

proposal-kpi-less = { $name }, con la meta de bajar de { $baseline } a { $goal }
proposal-kpi-more = { $name }, con la meta de subir de { $baseline } a { $goal }
proposal-kpi-kept = { $name }, que está en { $baseline }, con la meta de que siga así
proposal-kpi-said = los vendedores que hablan del problema, con la meta de pasar de { $baseline } a ninguno
proposal-kpi-accounts = las cuentas a las que alcanza el problema, con la meta de pasar de { $baseline } a ninguna
proposal-kpi-cell = { $name }: de { $baseline } a { $goal }
proposal-kpi-cell-said = Vendedores que lo nombran: de { $baseline } a { $goal }
proposal-kpi-cell-accounts = Cuentas a las que alcanza: de { $baseline } a { $goal }
proposal-kpi-cell-unknown = Indicador por medir

proposal-answers-heading = Qué se hará contra cada problema
proposal-answers =
    Estos son los problemas en orden de prioridad: primero el de mayor riesgo. Cada uno tiene sus estrategias, un responsable, un indicador con su valor de hoy y su meta, un plazo y la señal que avisaría de que vuelve.
proposal-answers-rest =
    { $count ->
        [one] Lo que se propone contra el otro problema detectado, de menor prioridad, está
       *[other] Lo que se propone contra los otros { $count } problemas detectados, de menor prioridad, está
    } en el anexo de este apartado.
proposal-answer-title = { $problem } ({ $id })
proposal-answer-strategies-1 = Para evitarlo se propone lo siguiente:
proposal-answer-strategies-2 = Las estrategias son estas:
proposal-answer-strategies-3 = Conviene hacer lo que sigue:
proposal-answer-who-1 = Responde { $owner }, con plazo hasta el { $date }.
proposal-answer-who-2 = Lo lleva { $owner }, que tiene hasta el { $date }.
proposal-answer-who-3 = Queda como responsable { $owner }; el plazo vence el { $date }.
proposal-answer-steps-1 = Responde { $owner }: la primera de sus acciones debe estar lista el { $first } y la última, el { $date }.
proposal-answer-steps-2 = Lo lleva { $owner }, con un primer resultado el { $first } y todo lo demás a más tardar el { $date }.
proposal-answer-steps-3 = Queda como responsable { $owner }; hay algo que entregar ya el { $first }, y el plazo de todo vence el { $date }.
proposal-answer-who-no-place = Responde { $owner }; sus acciones no caben en el plazo del plan.
proposal-answer-know-1 = Indicador: { $kpi }. La señal temprana de que vuelve es que { $warning }.
proposal-answer-know-2 = Se mide así: { $kpi }. Si { $warning }, el problema está volviendo.
proposal-answer-know-3 = El indicador es este: { $kpi }. Como señal temprana se vigila si { $warning }.
proposal-answer-warning = Señal temprana: { $warning }.

proposal-plan-heading = El plan de acción
proposal-plan = La tabla ordena las acciones por su prioridad, con responsable, indicador, meta y plazo.
proposal-plan-first = La tabla trae las { $count } primeras de { $actions }, por su prioridad, con responsable, indicador, meta y plazo.
proposal-table = Plan de acción por orden de prioridad
proposal-table-first = Plan de acción: las primeras { $count } acciones por orden de prioridad
proposal-table-all = Plan de acción completo, por orden de prioridad
proposal-source = Elaboración propia; metas, plazos y costos son supuestos que pueden cambiarse.
proposal-column-at = Nº
proposal-column-action = Acción
proposal-column-prevents = Evita
proposal-column-owner = Responsable
proposal-column-kpi = Indicador: de hoy a la meta
proposal-column-by = Plazo
proposal-column-cost = Costo
proposal-column-effort = Esfuerzo
proposal-column-after = Después de
proposal-column-load = T{ $at }
proposal-column-actions = Acciones
proposal-no-date = sin sitio
cost-low = bajo
cost-medium = medio
cost-high = alto
proposal-load-table = Acciones de cada responsable por trimestre
proposal-load-source = Elaboración propia; los trimestres se cuentan desde la fecha de corte.

proposal-roadmap-caption = Calendario de las primeras { $count } acciones
proposal-roadmap-source = Elaboración propia. En oscuro, las palancas; en claro, las demás acciones. Los meses se cuentan desde la fecha de corte; entre paréntesis, la clave del responsable.
proposal-roadmap-source-alike = Elaboración propia. Los meses se cuentan desde la fecha de corte; entre paréntesis, la clave del responsable.
proposal-roadmap-wait = Espera
proposal-roadmap-lever = Palanca
proposal-roadmap-other = Otra acción
proposal-roadmap-months = Meses desde la fecha de corte
proposal-roadmap-alternative = Barras horizontales, una por acción, desde que empieza hasta que termina. { $lines }
proposal-roadmap-line = { $action }: del mes { $from } al { $to }.
proposal-roadmap-name = { $at }. { $action } ({ $owner })
proposal-roadmap = El calendario muestra qué ocurre a la vez y qué espera a qué.

proposal-find-heading = Qué averiguar primero
proposal-find = No saber también es un riesgo. Con estos datos podrían verse problemas que hoy nadie puede descartar; se ordenan por cuántos dejarían ver.
proposal-find-one = { $table }: { $problems }.
proposal-find-columns = { $table }, con lo que hoy no trae ({ $columns }): { $problems }.

proposal-integral-heading = La estrategia para las cuentas clave en su conjunto
proposal-integral = Evitar problemas no basta: las cuentas clave necesitan una estrategia con cuatro rubros, que son los del encargo. Se sigue el orden de identificar, analizar, elegir estrategias y construir la capacidad para llevarlas a cabo. De cada estrategia se dice qué cifra la pide, qué se espera de ella según supuestos y qué problemas evita, por su clave.
proposal-integral-minimum = Ninguna cifra de hoy la pide: se incluye porque sin ella el rubro queda incompleto.
proposal-integral-support = Ya lo practican vendedores: { $traits }.
proposal-integral-approach = enfoque «{ $trait }» ({ $holders } de { $of })
proposal-integral-trait = { $trait } ({ $holders } de { $of })
proposal-integral-prevents = Evita { $problems }.

proposal-category-heading = Qué se hace con las cuentas de cada categoría
proposal-category = Al final, la estrategia se decide cuenta por cuenta, según lo que cada una ofrece y el lugar que ocupamos en ella.
proposal-category-none = Ninguna cuenta tiene categoría todavía: cuando haya ventas y contactos con que calcularla, este apartado dirá qué hacer con cada una.
proposal-category-strategic =
    { $accounts ->
        [one] A la única cuenta estratégica
       *[other] A las { $accounts } cuentas estratégicas
    }, con { $share } de la venta del programa ({ $names }), se les da lo mejor: plan conjunto, patrocinador, equipo completo e integración. Lo que se busca es crecer juntos y cuidar la contribución, porque aquí ya se tiene el lugar.
proposal-category-star =
    { $accounts ->
        [one] En la única cuenta estrella
       *[other] En las { $accounts } cuentas estrella
    }, con { $share } de la venta ({ $names }), se invierte con plazo: más contactos, un proyecto ancla y un paso con fecha. Si en ese tiempo no avanza, se baja la inversión en vez de esperarla.
proposal-category-status =
    { $accounts ->
        [one] La única cuenta de mantenimiento
       *[other] Las { $accounts } cuentas de mantenimiento
    }, con { $share } de la venta ({ $names }), se conserva con un servicio estándar bien hecho, contrato marco y margen protegido: conocen y aprecian a la empresa, y no van a crecer mucho más.
proposal-category-streamline =
    { $accounts ->
        [one] La única cuenta por racionalizar
       *[other] Las { $accounts } cuentas por racionalizar
    }, con { $share } de la venta ({ $names }), se atiende por un canal más barato y con los servicios cobrados aparte; si ni así deja, sale por regla y con cuidado.
proposal-category-unclaimed =
    De { $accounts ->
        [one] una cuenta
       *[other] { $accounts } cuentas
    }, con { $share } de la venta ({ $names }), todavía no se sabe lo bastante para darle categoría: lo primero es la conversación anual que dice cuánto compran, cómo nos ven y qué quieren.

owner-dg = la dirección general
owner-dc = la dirección comercial
owner-jk = la jefatura de cuentas clave
owner-k = cada ejecutivo de cuenta
owner-vr = ventas regionales
owner-mk = mercadotecnia
owner-fi = finanzas
owner-op = operaciones
owner-sc = servicio al cliente
owner-ti = sistemas
owner-ju = el área jurídica
owner-rh = recursos humanos
proposal-owner-post = { $owner } (en la lista de personal, { $post })
proposal-owner-stand = { $other }, que hace las veces de { $owner }

# La señal de que un problema empieza o vuelve.

warning-p01 = la cuenta mayor pesa más que el trimestre anterior
warning-p02 = una cuenta entra o sale de la lista sin acta
warning-p03 = entra una cuenta nueva y no sale ninguna
warning-p04 = se cancelan visitas por falta de tiempo
warning-p05 = en un mes nadie más que el ejecutivo ha hablado con la cuenta
warning-p06 = el contacto de siempre deja de contestar o cambia de puesto
warning-p07 = un ejecutivo se va o pide cambiar de cartera
warning-p08 = dos personas reclaman la misma venta
warning-p09 = un patrocinador cancela por segunda vez
warning-p10 = una cotización espera firma más de un día
warning-p11 = un área se entera de un pedido por el cliente
warning-p12 = se repite un descuento sin contrapartida
warning-p13 = se concede un servicio especial sin precio
warning-p14 = el cliente da por hecha una concesión al renovar
warning-p15 = una cuenta mediana compra menos dos trimestres seguidos
warning-p16 = un plan llega a su fecha de revisión sin cambios
warning-p17 = el último mes del trimestre vende mucho más que los otros
warning-p18 = una negociación se pierde por algo que el perfil pide saber
warning-p19 = una visita pasa dos días sin registrarse
warning-p20 = la primera noticia de un proyecto es la licitación
warning-p21 = el pronóstico de una cuenta falla por más de lo acostumbrado
warning-p22 = el paso acordado con la cuenta cambia de fecha
warning-p23 = la cuenta pide una rebaja sin ofrecer nada
warning-p24 = una factura pasa de treinta días vencida
warning-p25 = el cliente manda a la reunión a alguien de menor nivel
warning-p26 = dos vendedores cotizan al mismo grupo
warning-p27 = una persona pide ayuda y otra tiene horas libres
warning-p28 = pasa un mes sin que nadie pida el tablero
warning-p29 = una cuenta cumple las condiciones de salida por segunda revisión
warning-p30 = una filial pregunta por el precio de otra
warning-p31 = se da de alta un contacto sin consentimiento
warning-p32 = una cuenta rebasa su intervalo habitual de compra

# Las cifras y los supuestos.

pro-actions = Acciones del plan
    .definition = Las que evitan los problemas detectados, cada una contada una vez aunque evite varios.
    .formula = #acciones
pro-levers = Palancas
    .definition = Acciones que sirven a tantos problemas detectados como pide el supuesto.
    .formula = #{"{"}acciones con problemas ≥ límite{"}"}
pro-served = Problemas con propuesta
    .definition = Problemas detectados contra los que el plan tiene acciones.
    .formula = #problemas
pro-busiest = Carga más alta de un trimestre
    .definition = Acciones de quien más tiene en el trimestre más lleno.
    .formula = máx. acciones por responsable y trimestre
pro-later = Acciones que se hacen más tarde
    .definition = Las que empiezan después de lo que su plazo permite, por esperar a otra o porque su responsable está completo.
    .formula = #{"{"}inicio > primero de su plazo{"}"}
pro-handed = Acciones que toma otra persona
    .definition = Las que pasan a un segundo responsable porque el natural está completo.
    .formula = #acciones
pro-unplaced = Acciones sin sitio
    .definition = Las que no caben en el plan sin rebasar el máximo de acciones por responsable y trimestre.
    .formula = #acciones

parameter-lever = Problemas que debe servir una acción para ser palanca
    .why = Qué acciones van primero en el plan.
parameter-most = Acciones de un responsable en un trimestre, como máximo
    .why = Cuánto puede hacerse a la vez y qué se deja para después.
parameter-quarters = Trimestres que alcanza el plan
    .why = Qué acciones caben en él.
parameter-serious = Riesgo desde el que se planean todas las estrategias de un problema
    .why = Cuántas acciones tiene el plan.
parameter-fewer = Estrategias que se planean contra los demás problemas
    .why = Cuántas acciones tiene el plan.
parameter-least = Estrategias que se proponen, al menos, en cada rubro
    .why = Cuántas estrategias integrales se incluyen aunque ninguna cifra las pida.
