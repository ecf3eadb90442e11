# Metas de los indicadores del plan (métodos H3).

parameter-goal-p01-largest = Meta: parte de la venta que compra la mayor cuenta (P01)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p04-load = Meta: carga de la cartera que pide más horas (P04)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p06-contacts = Meta: contactos activos de la cuenta que menos tiene (P06)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p06-share = Meta: parte de los tratos que pasa por el contacto más frecuente (P06)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p07-turnover = Meta: rotación de los ejecutivos en el año (P07)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p08-conflicts = Meta: frecuencia de los conflictos según los vendedores (P08)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p09-sponsored = Meta: cuentas del primer nivel que la dirección visitó en medio año (P09)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p09-rating = Meta: apoyo de la dirección según los vendedores (P09)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p10-days = Meta: días que tarda una autorización de precio (P10)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p11-delivery = Meta: entregas completas y a tiempo (P11)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p12-slope = Meta: cambio anual del margen de las cuentas clave (P12)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p13-coverage = Meta: costo de servir asignado a las cuentas (P13)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p13-destroyers = Meta: cuentas clave que cuestan más de lo que dejan (P13)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p14-gap = Meta: crecimiento de lo que se concede frente al de la venta (P14)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p15-kept = Meta: cambio de lo que conservan las cuentas medianas (P15)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p16-in-force = Meta: cuentas con un plan vigente (P16)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p16-complete = Meta: contenido de los planes (P16)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p16-said = Meta: planes del último año según los vendedores (P16)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p17-late = Meta: parte de la venta del trimestre que cae en su último mes (P17)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p18-gaps = Meta: competencias con una brecha de un nivel o más (P18)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p19-unmet = Meta: parte de los contactos registrados sin trato reciente (P19)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p20-ahead = Meta: parte de las oportunidades que se conocen antes de la solicitud (P20)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p20-lead = Meta: días entre que se conoce un proyecto y se solicita (P20)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p21-unknown = Meta: parte de las cuentas sin bolsa de compra conocida (P21)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p23-ratio = Meta: cuánto dependemos de la cuenta por cada parte en que ella depende de nosotros (P23)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p24-overdue = Meta: parte de lo que se debe vencida hace más de noventa días (P24)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p26-leaderless = Meta: parte de los grupos centrales que atienden varios sin un responsable (P26)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p27-uneven = Meta: desigualdad de las horas que carga cada quien (P27)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p28-unmeasured = Meta: indicadores del programa sin dato, de ocho (P28)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p29-overstayed = Meta: parte de las cuentas clave que dos revisiones habrían dado de baja (P29)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p29-rule = Meta: regla de baja por escrito (P29)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p30-apart = Meta: productos con precios distintos dentro de un grupo (P30)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p31-consent = Meta: parte de los contactos sin consentimiento registrado (P31)
    .why = A dónde debe llegar el indicador con el plan.

parameter-goal-p31-rules = Meta: aviso de privacidad, libro de regalos y capacitación en competencia que están vigentes (P31)
    .why = A dónde debe llegar el indicador con el plan.
