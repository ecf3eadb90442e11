# Lo que dice el informe fuera de las secciones de cada análisis.

report-title = Diagnóstico y estrategia de cuentas clave
report-subtitle = Administración, selección, categorización y relación con las cuentas clave

section-one = Cuentas clave
    .opening = Esta sección describe el departamento de cuentas clave con los registros de la empresa: cómo se organiza, cuántas personas lo forman frente a la fuerza de ventas, cuántos clientes atiende cada ejecutivo de cuentas clave (KAM, por sus siglas en inglés) y qué parte de la venta representa.
section-two = Relaciones con clientes
    .opening = Esta sección reúne lo que los vendedores declaran en entrevista y lo que los registros dicen de su relación con los clientes. Lo declarado y lo registrado se presentan siempre como tales.
section-three = Relaciones en el departamento
    .opening = Esta sección parte de la organización tal como está registrada, que es la base para decidir dónde conviene ubicar el departamento, con cuántas personas y con qué funciones.
section-four = Propuesta de mejora
    .opening = Esta sección dice qué puede salir mal en el departamento, con las cifras de la empresa que lo muestran, cuánto podría perderse, qué hacer, quién y para cuándo, y cierra con la estrategia para las cuentas clave en su conjunto.

needs-heading = Datos usados y datos que faltan
needs-present = Esta sección se apoya en { $data }.
needs-lacking = Falta: { $data }. La tabla dice cómo aportarlo y qué permitiría afirmar; mientras tanto no se estima.
needs-table = Datos que faltan para «{ $title }», cómo aportarlos y qué permitirían
needs-data = Dato
needs-remedy = Cómo aportarlo
needs-allows = Qué permitiría
needs-source = Fuente: revisión de los archivos importados.

need-sales = las ventas, partida por partida
    .remedy = Importe las facturas y notas de crédito de dos años o más, con fecha, cliente, vendedor e importe.
    .allows = Decir cuánto vende el departamento, cómo se concentran las ventas, qué cuentas son clave y cómo evolucionan.
need-rates = los tipos de cambio que faltan
    .remedy = Una tabla con el mes, la moneda y su tipo de cambio, de cada moneda y de todos los meses con ventas en ella.
    .allows = Sumar la venta de todas las monedas: sin ellos no hay crecimiento, concentración, margen ni selección.
need-ka-status = la lista de cuentas clave vigentes
    .remedy = Un archivo con el cliente o grupo y, de ser posible, las fechas de alta y baja y el nivel.
    .allows = Clientes por KAM, ventas de las cuentas clave y brecha de cobertura.
need-staff = la lista de personal
    .remedy = El listado de recursos humanos con número, nombre, puesto, departamento, jefe directo y fecha de ingreso.
    .allows = Número de vendedores y tamaño del departamento frente a la fuerza de ventas.
need-sellers = el vendedor de cada venta
    .remedy = Una columna de vendedor en el libro de ventas, o el archivo de asignaciones de clientes a vendedores.
    .allows = Ventas por vendedor y base de organización del departamento.
need-interviews = las entrevistas a vendedores
    .remedy = Al menos dos entrevistas por separado con el cuestionario, en un archivo con una fila por respuesta.
    .allows = Rutina, enfoque, estrategias de información y patrones comunes, comparados con los registros.
need-assignments = la asignación de clientes a vendedores
    .remedy = Un archivo con cliente, vendedor, papel y fechas, o la columna de responsable del CRM.
    .allows = Años atendiendo a cada cliente, traspasos y respaldos.
need-contacts = los contactos de cada cliente
    .remedy = La exportación de contactos del CRM con cliente, puesto y papel en la compra.
    .allows = Contactos por empresa y cobertura de papeles.
need-interactions = las visitas, llamadas y reuniones
    .remedy = La exportación de actividades del CRM con fecha, cliente, contacto y responsable.
    .allows = Contactos activos, cadencia y dependencia de un solo contacto.
need-managers = el jefe directo de cada persona
    .remedy = Una columna con el número o el nombre del jefe en la lista de personal.
    .allows = El organigrama completo y el tramo de control.
need-staff-cost = el costo anual de cada puesto
    .remedy = Una columna de costo anual en la lista de personal, o el costo medio por puesto.
    .allows = Comparar el costo de las opciones de tamaño y ubicación.
need-product-lines = la línea de producto de cada venta
    .remedy = Una columna de línea o familia en el libro de ventas, o el catálogo de productos.
    .allows = Saber si el departamento se organiza por producto y qué cuentas compran a varias líneas.
need-regions = la región de cada cliente
    .remedy = Una columna de región, estado o territorio en el archivo de clientes.
    .allows = Saber si el departamento se organiza por zona y qué cuentas compran en varias regiones.
need-purchasing = cómo compra cada cliente
    .remedy = Una columna que diga si compra de forma central, local o mixta.
    .allows = Justificar la ubicación del departamento.
need-costs = el costo de lo vendido
    .remedy = Una columna de costo en el libro de ventas.
    .allows = Margen por cuenta y su erosión, y cuánto vale cada cuenta.
need-cost-to-serve = el costo de servir a cada cliente
    .remedy = Un archivo con cliente, concepto y cantidad, y otro con el costo por unidad de cada concepto.
    .allows = Contribución por cuenta y cuentas que destruyen valor.
need-payments = la fecha en que se pagó cada factura
    .remedy = Columnas de vencimiento y de pago en el libro de ventas.
    .allows = Cartera vencida y exposición de crédito.
need-wallets = lo que cada cliente compra en total
    .remedy = Una estimación anual por cliente con su fuente y su grado de certeza.
    .allows = Participación en el cliente y potencial no capturado.
need-plans = los planes de cuenta
    .remedy = Un archivo con cliente, responsable y fecha de la última actualización.
    .allows = Saber qué planes siguen vigentes.
need-opportunities = las oportunidades y proyectos
    .remedy = La exportación de oportunidades del CRM con la fecha en que se conocieron y la de solicitud formal.
    .allows = Saber si el departamento se anticipa o reacciona.

data-title = Método y datos
data-period =
    Este informe estudia a { $company } en el periodo del { $period }, con fecha de corte
    { $as_of }.
data-ledger =
    El libro de ventas tiene { $rows } partidas, de la primera venta del { $first } a la última del
    { $last }.
data-no-ledger =
    No se importaron ventas: lo que sigue se apoya en los demás archivos, y lo que dependería de las
    ventas se señala como dato que falta.
data-staff-alone =
    No se importaron ventas ni entrevistas: lo que sigue se apoya en la lista de personal, que se mira
    en la fecha de corte dada o, sin ella, en la del día en que llegó. Lo que dependería de lo demás
    se señala como dato que falta.
data-currency =
    Los importes están en { $currency }, sin impuestos, con las notas de crédito restadas y sin las
    ventas entre empresas del grupo.
data-conventions =
    Las cuentas de un mismo grupo se cuentan como una. Lo que no puede calcularse se dice, con su
    razón, y nunca se informa como cero. Las cifras del libro de ventas son un censo y no llevan
    intervalo; lo registrado, lo declarado y lo estimado se distinguen siempre. Los umbrales son
    supuestos; los que pueden configurarse están en el anexo de supuestos.
data-trace =
    Cada cifra del texto conduce a su fila en el anexo de cifras, donde constan su definición, su
    fórmula, su periodo y los datos en que descansa.
data-tables-heading = Datos recibidos
data-tables-wanted = Cada sección dice qué datos le faltan y qué cambiaría con ellos.
data-tables-absent =
    No se recibieron: { $tables }.
data-tables = Tablas importadas y para qué sirven
data-table = Tabla
data-rows = Filas
data-use = Para qué sirve
data-source = Fuente: archivos importados.

details-title = Anexos de detalle
details-opening = Aquí está, por tema y en el orden de las secciones, lo que sostiene lo dicho en ellas: las cuentas una por una, cada criterio y cada prueba.
details-heading = Anexo { $letter }. { $title }
details-annex = anexo { $letter }
details-table = Tabla { $number }
details-see = El detalle está en el { $annex }.
details-see-more = Más detalle, en el mismo anexo ({ $places }).
details-see-there = El detalle está en el { $annex } ({ $places }).
assumptions-heading = Anexo de supuestos
assumptions =
    Los umbrales, horas y tasas de la tabla los propone la práctica, no los datos de la empresa. Se
    cambian con una orden y las cifras vuelven a calcularse. { $changed ->
        [0] Todos tienen su valor por omisión.
        [one] Uno se cambió.
       *[other] Se cambiaron { $changed }.
    }
assumptions-changed-table = Supuestos que alguien cambió
assumptions-default-table = Supuestos con su valor por omisión
assumptions-what = Supuesto
assumptions-value = Valor
assumptions-origin = Origen
assumptions-changed = { $by }, { $at }; por omisión, { $default }
assumptions-because = { $by }, { $at }; por omisión, { $default }. Motivo: { $why }
assumptions-source = Fuente: parámetros de la corrida.

table-ledger = Libro de ventas
    .use = Ventas, concentración, crecimiento, base de organización.
table-accounts = Clientes
    .use = Grupos, segmentos y regiones.
table-ka-status = Lista de cuentas clave
    .use = Clientes por KAM y ventas de cuentas clave.
table-assignments = Asignaciones
    .use = Quién atiende a quién y desde cuándo.
table-employees = Personal
    .use = Tamaño del departamento y organigrama.
table-contacts = Contactos
    .use = Contactos por empresa y cobertura de papeles.
table-interactions = Interacciones
    .use = Contactos activos y cadencia.
table-interviews = Entrevistas
    .use = Rutinas, enfoques y contraste con los registros.
table-interview-keys = Claves de las entrevistas
    .use = De quién es cada código, para el contraste; no se imprime.
table-seller-accounts = Cuentas por vendedor según los registros
    .use = Contraste de lo declarado, donde no hay libro de ventas.
table-opportunities = Oportunidades
    .use = Anticipación a los proyectos.
table-plans = Planes de cuenta
    .use = Vigencia de los planes.
table-assessments = Valoraciones de cuentas
    .use = Criterios que ningún sistema registra y decisiones del comité.
table-effort-judgements = Juicios de venta según la atención
    .use = Cuántos ejecutivos se pagan a sí mismos.
table-competence-assessments = Evaluación de competencias
    .use = Perfil de los ejecutivos y sus brechas.
table-raci = Matriz de responsabilidades
    .use = Quién responde de cada proceso, según acordó la empresa.
table-programme-rules = Reglas del programa
    .use = Qué reglas y registros del programa están por escrito.
table-service-months = Servicio por cuenta y mes
    .use = Entregas a tiempo y completas, y quejas.
table-line-states = Líneas que no se compran
    .use = Qué espacios están cerrados.
table-quotas = Cuotas
    .use = Metas por vendedor.
table-cts-drivers = Consumos del costo de servir
    .use = Contribución por cuenta.
table-cts-rates = Tarifas del costo de servir
    .use = Contribución por cuenta.
table-fx = Tipos de cambio
    .use = Conversión a la moneda del estudio.
table-codings = Codificación de entrevistas
    .use = Patrones comunes.
table-calendar = Calendario
    .use = Días y horas laborables.

annex-period = periodo
annex-before = periodo anterior
annex-formula = Fórmula: { $formula }.
annex-partial = Cifra parcial: { $reasons }.
annex-many = { $count ->
        [one] { $count } cifra, en las tablas
       *[other] { $count } cifras, en las tablas
    }
annex-each = por vendedor, cuenta o año
scope-signal-silence = Señal de silencio
scope-signal-rhythm = Señal de ritmo
scope-signal-mix = Señal de mezcla
scope-signal-slide = Señal de venta
scope-signal-margin = Señal de margen
scope-place-O0 = Lugar: la atención por los directivos
scope-place-O1 = Lugar: la dependencia de la dirección general
scope-place-O2 = Lugar: la dirección comercial
scope-place-O3 = Lugar: la inclusión en ventas
scope-place-O4 = Lugar: la inclusión en marketing
scope-place-O5 = Lugar: el reparto por unidad de negocio
scope-place-O6 = Lugar: el reparto por zona
scope-place-O7 = Lugar: la organización matricial
scope-place-O8 = Lugar: la división propia
scope-turn-conc-up = Con más: peso de las cuentas clave
scope-turn-conc-down = Con menos: peso de las cuentas clave
scope-turn-mb-up = Con más: compra en varias unidades o líneas
scope-turn-mb-down = Con menos: compra en varias unidades o líneas
scope-turn-mr-up = Con más: compra en varias zonas
scope-turn-mr-down = Con menos: compra en varias zonas
scope-turn-ce-up = Con más: compra centralizada
scope-turn-ce-down = Con menos: compra centralizada
scope-turn-sz-up = Con más: ejecutivos que hacen falta
scope-turn-sz-down = Con menos: ejecutivos que hacen falta
scope-turn-te-up = Con más: venta por proyectos
scope-turn-te-down = Con menos: venta por proyectos
scope-turn-cf-up = Con más: conflicto con ventas
scope-turn-cf-down = Con menos: conflicto con ventas
scope-turn-sl-up = Con más: lentitud de las autorizaciones
scope-turn-sl-down = Con menos: lentitud de las autorizaciones
scope-place-criterion-K1 = Autoridad y acceso a la alta dirección
scope-place-criterion-K2 = Coordinación entre unidades y áreas
scope-place-criterion-K3 = Cercanía local
scope-place-criterion-K4 = Poco conflicto con ventas
scope-place-criterion-K5 = Bajo costo y masa crítica
scope-place-criterion-K6 = Ajuste a la compra centralizada
scope-place-criterion-K7 = Rapidez de decisión
scope-place-criterion-K8 = Especialización técnica
scope-place-criterion-K9 = Responsabilidad por resultados
scope-place-criterion-K10 = Facilidad de implantación
scope-what-if-today = Caso: hoy
scope-what-if-largest = Caso: se va la mayor
scope-what-if-five = Caso: se van las cinco mayores
scope-what-if-fall = Caso: la mayor compra menos
scope-what-if-merger = Caso: las dos mayores se unen
scope-size-present = Tamaño: el de hoy
scope-size-workload = Tamaño: por horas
scope-size-reserve = Tamaño: por horas, con reserva
scope-size-usual = Tamaño: por horas, con el supuesto
scope-size-marginal = Tamaño: por rendimiento marginal
scope-size-breakdown = Tamaño: por venta por persona
scope-what-if-new = Caso: entra una cuenta nueva
annex-day = { $day }
annex-table = { $table } ({ $rows } filas)
annex-n = Base: { $n }.
source-of-ledger = libro de ventas
source-of-crm = CRM
source-of-hr = lista de personal
source-of-interview = declarado en entrevista
source-of-public = fuente pública
source-of-assumption = supuesto
scope-support-sales-support = Soporte de ventas
scope-support-finance = Análisis financiero y precios
scope-support-projects = Proyectos especiales y soluciones
scope-support-service = Servicio dedicado
scope-support-logistics = Logística y abastecimiento de cuentas
scope-support-engineering = Ingeniería y preventa
scope-support-marketing = Mercadotecnia de cuentas
scope-support-intelligence = Inteligencia de cuentas y registro
scope-support-legal = Jurídico y contratos
scope-support-credit = Crédito y cobranza
scope-support-training = Capacitación y desarrollo
scope-actor-DG = Dirección general
scope-actor-DC = Dirección comercial
scope-actor-JK = Jefatura de cuentas clave
scope-actor-K = Ejecutivo de cuentas clave
scope-actor-VR = Ventas regionales
scope-actor-MK = Mercadotecnia
scope-actor-FI = Finanzas
scope-actor-OP = Operaciones y logística
scope-actor-SC = Servicio al cliente
scope-actor-TI = Sistemas
scope-actor-JU = Jurídico
scope-actor-RH = Recursos humanos
scope-competence-strategy = Visión estratégica
scope-competence-business = Conocimiento del negocio del cliente
scope-competence-finance = Análisis financiero
scope-competence-planning = Planeación de cuenta
scope-competence-relations = Relación multinivel
scope-competence-negotiation = Negociación
scope-competence-value = Venta consultiva y propuesta de valor
scope-competence-leadership = Liderazgo sin autoridad
scope-competence-coordination = Coordinación y gestión de proyectos
scope-competence-inside = Venta interna
scope-competence-product = Conocimiento de producto y técnico
scope-competence-communication = Comunicación y escucha
scope-competence-data = Análisis de datos y registro
scope-competence-ethics = Ética e integridad
scope-competence-conflict = Manejo de conflicto y ambigüedad
scope-competence-innovation = Innovación y cocreación

anonymous-company = Empresa X
