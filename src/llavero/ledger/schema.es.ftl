# Cómo se llaman las tablas y columnas del libro para quien las lee.

table-ledger = libro de ventas
    .line_id = línea
    .doc_id = documento
    .doc_type = tipo de documento
    .doc_date = fecha
    .ref_doc_id = documento que corrige
    .account_id = cliente
    .account_name = nombre del cliente
    .seller_id = vendedor
    .seller_name = nombre del vendedor
    .product_id = producto
    .product_line = línea de producto
    .qty = cantidad
    .unit_price = precio unitario
    .list_price = precio de lista
    .net_amount = importe neto
    .currency = moneda
    .fx_rate = tipo de cambio del documento
    .cogs = costo de lo vendido
    .due_date = fecha de vencimiento
    .paid_date = fecha de pago
    .region = región
    .bu = unidad de negocio

table-accounts = lista de clientes
    .account_id = clave del cliente
    .group_id = grupo o matriz
    .name = nombre
    .tax_id = identificación fiscal
    .segment = segmento
    .region = región
    .city = ciudad
    .country = país
    .language = idioma
    .employees = empleados
    .revenue = ventas anuales del cliente
    .is_key = es cuenta clave
    .is_intercompany = es del propio grupo
    .is_house = es cuenta de la casa
    .is_pool = reúne a muchos clientes
    .purchasing_mode = quién compra
    .status = estado
    .owner_id = responsable
    .wallet_est = bolsa de compra estimada
    .wallet_source = fuente de la bolsa de compra
    .wallet_grade = certeza de la bolsa de compra

table-ka-status = cuentas clave vigentes
    .group_id = cliente o grupo
    .from = desde
    .to = hasta
    .tier = nivel

table-assignments = asignación de vendedores
    .account_id = cliente
    .seller_id = vendedor
    .role = papel
    .split = reparto
    .from = desde
    .to = hasta

table-contacts = contactos
    .contact_id = clave del contacto
    .account_id = cliente
    .name = nombre
    .function = área o puesto
    .level = nivel jerárquico
    .role = papel en la compra
    .influence = influencia
    .sentiment = actitud
    .owner_id = responsable
    .created = fecha de registro
    .last_verified = última confirmación
    .consent = consentimiento

table-interactions = visitas y contactos con clientes
    .id = clave
    .account_id = cliente
    .contact_id = contacto
    .employee_id = persona nuestra
    .date = fecha
    .channel = medio
    .initiated_by = quién buscó a quién
    .duration_min = duración en minutos
    .objective = objetivo
    .outcome = resultado

table-employees = lista de personal
    .employee_id = número de empleado
    .name = nombre
    .sales_code = clave de vendedor o iniciales
    .email = correo del trabajo
    .dept = departamento
    .job_title = puesto
    .job_family = área de ventas u otra
    .sales_post = función en ventas
    .is_kam_dept = es del departamento de cuentas clave
    .is_manager = tiene personal a cargo
    .manager_id = jefe directo
    .org_path = ruta en el organigrama
    .hire_date = fecha de ingreso
    .end_date = fecha de baja
    .fte = parte de jornada
    .region = región
    .language = idiomas
    .bu = unidad de negocio
    .cost_year = costo anual
    .variable_pct = parte variable del sueldo

table-vacancies = puestos vacantes
    .vacancy_id = clave del puesto
    .dept = departamento
    .job_title = puesto
    .job_family = área de ventas u otra
    .is_kam_dept = es del departamento de cuentas clave
    .manager_id = jefe directo
    .org_path = ruta en el organigrama
    .region = región
    .bu = unidad de negocio

table-interviews = entrevistas a vendedores
    .interview_id = clave de la entrevista
    .seller_code = código del vendedor
    .date = fecha
    .language = idioma
    .question_id = pregunta
    .account_id = cliente
    .value = respuesta cerrada
    .text = respuesta abierta
    .interviewer = quien entrevistó

table-interview-keys = clave de cada vendedor entrevistado
    .seller_code = código de la entrevista
    .seller_id = persona

table-seller-accounts = cuentas de cada vendedor según los registros
    .account_id = cliente
    .seller_code = código del vendedor
    .sales = ventas de doce meses
    .share = % de las ventas del vendedor
    .first_year = año de la primera factura
    .contacts = contactos registrados

table-codings = códigos de las entrevistas
    .interview_id = clave de la entrevista
    .question_id = pregunta
    .account_id = cliente
    .coder = quien codificó
    .code = código
    .span = palabras citadas

table-cts-drivers = uso de los servicios por cliente
    .account_id = cliente
    .driver = inductor de costo
    .month = mes
    .quantity = cantidad

table-cts-rates = tarifas del costo de servir
    .driver = inductor de costo
    .rate = costo por unidad
    .pool = bolsa de costo

table-fx = tipos de cambio
    .month = mes
    .currency = moneda
    .rate = tipo de cambio

table-opportunities = oportunidades
    .opportunity_id = clave
    .account_id = cliente
    .name = asunto
    .owner_id = vendedor
    .stage = etapa
    .amount = importe esperado
    .currency = moneda
    .probability = probabilidad
    .known_on = cuándo se supo
    .requested_on = cuándo se solicitó
    .close_on = cierre

table-plans = planes de cuenta
    .account_id = cliente o grupo
    .owner_id = responsable
    .written_on = fecha de elaboración
    .updated_on = última actualización
    .sections_complete = apartados completos

table-assessments = valoraciones de cuentas
    .account_id = cliente o grupo
    .date = fecha
    .judge = quién valora
    .strategic_fit = encaje estratégico
    .reference_value = prestigio
    .openness = apertura a colaborar
    .competitor_pressure = presión de la competencia
    .special_service = servicio especial
    .is_blocked = bloqueada
    .integrity_alert = alerta de integridad
    .strategic_reason = motivo estratégico
    .decision = decisión
    .decision_reason = motivo de la decisión

table-effort-judgements = juicios de venta según la atención
    .account_id = cliente o grupo
    .tier = nivel de servicio
    .judge = quién juzga
    .date = fecha
    .hours_now = horas de hoy
    .sales_none = venta sin atención
    .sales_half = venta con la mitad de la atención
    .sales_now = venta con la atención actual
    .sales_more = venta con la mitad más de atención
    .sales_full = venta con toda la atención
table-competence-assessments = evaluación de competencias
    .employee_id = persona
    .competence = competencia
    .rater = tipo de evaluador
    .level = nivel
    .date = fecha

table-raci = matriz de responsabilidades
    .process = proceso
    .actor = actor
    .part = letra

table-programme-rules = reglas del programa
    .item = regla o registro
    .in_force = vigente
    .since = desde
    .evidence = evidencia

table-service-months = servicio por cuenta y mes
    .account_id = cliente
    .month = mes
    .deliveries = entregas
    .on_time = entregas a tiempo y completas
    .complaints = quejas
    .closed_on_time = quejas cerradas a tiempo

table-line-states = líneas que no se compran
    .account_id = cliente o grupo
    .product_line = línea de producto
    .standing = por qué no se compra
    .until = hasta
    .note = nota

table-quotas = cuotas de venta
    .seller_id = vendedor
    .from = desde
    .to = hasta
    .quota = cuota

table-calendar = calendario laboral
    .month = mes
    .working_days = días laborables
    .working_hours = horas laborables
