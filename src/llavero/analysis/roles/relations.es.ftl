# Con quién trata el departamento dentro y fuera, y quién responde de cada proceso.

actor-dg = Dirección general
    .meaning = Un directivo que responde vale más que diez visitas, y solo esta área puede darlo.
    .gives = las cuentas que deciden el año, en una página al mes
    .gets = patrocinio y decisiones que nadie más puede tomar
    .sla = respuesta a lo escalado en dos días
    .forum = revisión trimestral del programa
    .owner = el consejo de cuentas
actor-dc = Dirección comercial
    .meaning = Cada día de espera es un día en que el competidor ya contestó.
    .gives = previsión, riesgos y excepciones por cuenta
    .gets = facultades, recursos y arbitraje
    .sla = autorización de precio en un día
    .forum = revisión semanal de oportunidades
    .owner = la dirección general
actor-jk = Jefatura de cuentas clave
actor-k = Ejecutivo de cuentas clave
actor-vr = Ventas regionales
    .meaning = Mientras no haya regla, dos personas de la empresa compiten por la misma cuenta y el cliente lo nota.
    .gives = acuerdos del grupo y visitas conjuntas
    .gets = ejecución local y aviso de lo que pasa en cada sede
    .sla = aviso de contacto con la cuenta el mismo día
    .forum = revisión semanal de oportunidades
    .owner = la dirección comercial
actor-mk = Mercadotecnia
    .meaning = Sin ella la cuenta solo oye al vendedor, y lo que este cuenta depende de su memoria.
    .gives = lo que preguntan las cuentas y casos que contar
    .gets = contenido y eventos por cuenta
    .sla = material por cuenta en diez días
    .forum = consejo trimestral de cuentas
    .owner = la dirección comercial
actor-fi = Finanzas
    .meaning = Sin ella nadie sabe qué deja cada cuenta hasta que se cierra el año.
    .gives = aviso temprano de pagos y de cambios de condiciones
    .gets = rentabilidad por cuenta, crédito y conciliación
    .sla = respuesta de crédito en un día
    .forum = conciliación mensual
    .owner = la dirección general
actor-op = Operaciones y logística
    .meaning = La promesa la hace el ejecutivo y la cumple esta área: si no hablan, la incumplen juntos.
    .gives = previsión por cuenta y cambios de pedido
    .gets = fechas firmes y aviso de lo que no llegará
    .sla = aviso de retraso en cuatro horas
    .forum = junta mensual de ventas y operaciones
    .owner = la dirección general
actor-sc = Servicio al cliente
    .meaning = Lo que el cliente recuerda es el último problema, y lo resuelve gente que el ejecutivo no manda.
    .gives = contexto de la cuenta y prioridad de cada caso
    .gets = cierre de quejas con su causa
    .sla = primera respuesta en cuatro horas
    .forum = junta mensual de servicio
    .owner = la jefatura de cuentas clave
actor-ti = Sistemas
    .meaning = Un registro que cuesta llenar no se llena, y entonces el departamento decide de memoria.
    .gives = qué datos hacen falta y quién los usa
    .gets = registro sencillo, tableros y accesos
    .sla = incidencia atendida en un día
    .forum = junta mensual de datos
    .owner = finanzas
actor-ju = Jurídico
    .meaning = Un contrato detenido detiene la venta, aunque el cliente ya haya dicho que sí.
    .gives = términos pedidos y calendario de vencimientos
    .gets = contratos revisados y límites claros
    .sla = revisión de contrato en cinco días
    .forum = consejo trimestral de cuentas
    .owner = la dirección general
actor-rh = Recursos humanos
    .meaning = El perfil que no se busca ni se paga no llega.
    .gives = perfil del puesto y evaluación
    .gets = candidatos, formación y pago que premie el largo plazo
    .sla = vacante cubierta en sesenta días
    .forum = revisión semestral de personal
    .owner = la dirección general
# Para los actores que no son áreas de la empresa no hace falta más que el nombre.

process-selection = Selección de cuentas
process-plan = Plan de cuenta
process-price = Precio y contrato
process-forecast = Pronóstico
process-order = Pedido y entrega
process-complaint = Queja crítica
process-project = Proyecto conjunto
process-credit = Crédito y cobranza
process-campaign = Campaña o evento de cuenta
process-records = Registro y datos
process-review = Revisión del negocio con el cliente
process-commission = Comisiones y crédito de venta
process-training = Selección y formación del equipo
process-status = Alta y baja de cuenta clave

outside-x01 = Centro de compras del cliente
    .purpose = negociación y contratos
    .limit = regalos según política y trato igual a todos
    .evidence =
        { $count ->
            [one] un contacto de compras registrado
           *[other] { $count } contactos de compras registrados
        }
outside-x02 = Usuarios y operación del cliente
    .purpose = especificación y satisfacción
    .limit = seguridad en sitio
    .evidence =
        { $count ->
            [one] un contacto de operación o técnico registrado
           *[other] { $count } contactos de operación o técnicos registrados
        }
outside-x03 = Alta dirección del cliente
    .purpose = estrategia y patrocinio
    .limit = un solo mensaje, acordado antes
    .evidence =
        { $count ->
            [one] un directivo registrado
           *[other] { $count } directivos registrados
        }
outside-x04 = Finanzas del cliente
    .purpose = pagos y crédito
    .limit = confidencialidad
    .evidence =
        { $count ->
            [one] un contacto de finanzas registrado
           *[other] { $count } contactos de finanzas registrados
        }
outside-x05 = Filiales y matriz del grupo
    .purpose = acuerdos de grupo
    .limit = coherencia de precios
    .evidence =
        { $count ->
            [one] un grupo compra por varias empresas
           *[other] { $count } grupos compran por varias empresas
        }
outside-x06 = Clientes del cliente
    .purpose = demanda final
    .limit = solo con autorización del cliente
    .evidence =
        { $count ->
            [one] un vendedor los cita entre sus mejores fuentes
           *[other] { $count } vendedores los citan entre sus mejores fuentes
        }
outside-x07 = Distribuidores e integradores
    .purpose = cobertura y servicio
    .limit = conflicto de canal
    .evidence =
        { $count ->
            [one] una cuenta o vendedor los señala
           *[other] { $count } cuentas o vendedores los señalan
        }
outside-x08 = Proveedores propios
    .purpose = innovación y respaldo
    .limit = cláusulas de confidencialidad
    .evidence =
        { $count ->
            [one] un registro
           *[other] { $count } registros
        }
outside-x09 = Consultores y prescriptores
    .purpose = especificación
    .limit = conflicto de interés
    .evidence =
        { $count ->
            [one] un registro
           *[other] { $count } registros
        }
outside-x10 = Cámaras y asociaciones
    .purpose = información y reputación
    .limit = derecho de la competencia
    .evidence =
        { $count ->
            [one] un vendedor las cita entre sus mejores fuentes
           *[other] { $count } vendedores las citan entre sus mejores fuentes
        }
outside-x11 = Competidores
    .purpose = referencia y licitaciones
    .limit = nunca precios ni reparto de clientes
    .evidence =
        { $count ->
            [one] un vendedor los sigue por medios lícitos
           *[other] { $count } vendedores los siguen por medios lícitos
        }
outside-x12 = Autoridades y reguladores
    .purpose = permisos y normas
    .limit = anticorrupción y reglas de cabildeo
    .evidence =
        { $count ->
            [one] una cuenta es del sector público
           *[other] { $count } cuentas son del sector público
        }
outside-x13 = Bancos, aseguradoras y afianzadoras
    .purpose = garantías y factoraje
    .limit = reserva de los datos del cliente
    .evidence = saldo vencido por encima del límite
outside-x14 = Universidades y centros técnicos
    .purpose = proyectos y talento
    .limit = propiedad intelectual
    .evidence =
        { $count ->
            [one] un registro
           *[other] { $count } registros
        }
outside-x15 = Medios y comunidad
    .purpose = reputación
    .limit = vocería autorizada
    .evidence =
        { $count ->
            [one] un registro
           *[other] { $count } registros
        }
