# Cómo se dice cada cifra que pasa de su límite, y cómo se nombra en una tabla.

sign-internal =
    La coordinación interna y la administración se llevan { $figure } de la semana, en la mediana de
    { $n ->
        [one] un vendedor entrevistado
       *[other] { $n } vendedores entrevistados
    } (límite: { $limit }).
    .short = semana en coordinación y administración
sign-quote = Los entrevistados dicen tardar { $figure } horas en cotizar, cuando se prometen { $limit }.
    .short = horas para cotizar
sign-answer =
    Los entrevistados dicen tardar { $figure } horas en responder una solicitud, cuando a una cuenta
    del primer nivel se le prometen { $limit }.
    .short = horas para responder
sign-service =
    Está asignado a cuentas { $figure } del costo de servir; se pide al menos { $limit }.
    .short = costo de servir asignado a cuentas
sign-dispersion =
    Entre empresas de un mismo grupo el precio de un mismo producto varía { $figure } en el caso
    mediano (límite: { $limit }).
    .short = dispersión de precios dentro de un grupo
sign-weight =
    Las cuentas clave pesan { $figure } de la venta, y desde { $limit } conviene que alguien siga su
    rentabilidad.
    .short = peso de las cuentas clave en la venta
sign-technical =
    En cuentas que suman { $figure } de la venta mirada interviene ya nuestra gente técnica (límite:
    { $limit }).
    .short = venta de cuentas con intervención técnica
sign-engineering =
    En cuentas que suman { $figure } de la venta mirada interviene ya nuestra gente técnica (límite:
    { $limit }).
    .short = venta de cuentas con intervención técnica
sign-won =
    Las oportunidades que se pidieron formalmente y se ganaron suman { $figure } de la venta a cuentas
    clave (límite: { $limit }).
    .short = venta de oportunidades ganadas
sign-projects = Hay { $figure } proyectos conjuntos al año (límite: { $limit }).
    .short = proyectos conjuntos al año
sign-complaints = El { $figure } de las quejas pasa del plazo (límite: { $limit }).
    .short = quejas fuera de plazo
sign-delivery = Llega completo y a tiempo { $figure } de los pedidos; se pide { $limit }.
    .short = entregas completas y a tiempo
sign-first-tier =
    Al primer nivel de servicio corresponden { $figure } cuentas, y desde { $limit } se justifica un
    plan de mercadotecnia por cuenta.
    .short = cuentas del primer nivel
sign-wallet =
    De { $figure } de las cuentas miradas no se conoce la bolsa de compra (límite: { $limit }).
    .short = cuentas sin bolsa de compra conocida
sign-records =
    Con { $figure } de los contactos registrados nadie ha tenido trato en un año (límite: { $limit }).
    .short = contactos registrados sin trato en un año
sign-contracts = Hay { $figure } contratos marco vigentes (límite: { $limit }).
    .short = contratos marco vigentes
sign-public =
    Entre las cuentas miradas hay { $figure } del sector público, que compra con reglas propias.
    .short = cuentas del sector público
sign-overdue =
    El { $figure } de lo que deben estas cuentas lleva más de noventa días vencido (límite:
    { $limit }).
    .short = saldo con más de noventa días vencido
sign-competences =
    En { $figure } competencias, quienes fueron evaluados quedan un nivel o más por debajo del perfil.
    .short = competencias con brecha
sign-profile =
    En { $figure } competencias, quienes fueron evaluados quedan un nivel o más por debajo del perfil
    (límite: { $limit }).
    .short = competencias con brecha
sign-leaving =
    La regla de selección dejaría fuera { $figure } de las cuentas que hoy se tratan como clave
    (límite: { $limit }).
    .short = cuentas clave que la regla no elegiría
sign-unclaimed =
    A { $figure } de las cuentas del programa no se les puede asignar categoría, porque se sabe
    demasiado poco de ellas (límite: { $limit }).
    .short = cuentas sin categoría por falta de datos
sign-plans =
    Tiene un plan de cuenta del último año { $figure } de las cuentas miradas; se pide { $limit }.
    .short = cuentas con plan vigente
sign-margin-gap =
    El margen de las cuentas clave queda { $figure } respecto al de las demás (límite: { $limit }).
    .short = margen de las clave frente al resto
sign-margin-slope =
    El margen de las cuentas clave cambia { $figure } al año (límite: { $limit }).
    .short = cambio anual del margen de las clave
sign-loss =
    El { $figure } de las cuentas clave deja pérdida (límite: { $limit }).
    .short = cuentas clave que dejan pérdida
sign-covered =
    En la cuenta mediana hay trato con { $figure } de los papeles de la compra, ponderados por su
    importancia; se pide { $limit }.
    .short = papeles de la compra con trato
sign-single =
    { $figure ->
        [one] Una cuenta clave pende de un solo contacto.
       *[other] De un solo contacto penden { $figure } cuentas clave.
    }
    .short = cuentas que penden de un contacto
sign-sponsor =
    Los entrevistados califican con { $figure } de cinco el apoyo de la dirección (límite:
    { $limit }).
    .short = apoyo de la dirección, de uno a cinco
sign-ahead-said =
    Los entrevistados declaran conocer { $figure } de las oportunidades antes de la solicitud formal;
    se pide { $limit }.
sign-ahead =
    Se conoció antes de la solicitud formal { $figure } de las oportunidades; se pide { $limit }.
    .short = oportunidades conocidas con anticipación
sign-space =
    Lo que las cuentas no compran, y sí sus semejantes, equivale a { $figure } de la venta (límite:
    { $limit }).
    .short = espacios en blanco sobre la venta
sign-narrow =
    En { $figure } de las cuentas miradas intervienen menos de tres áreas nuestras (límite:
    { $limit }).
    .short = cuentas atendidas por menos de tres áreas
sign-others =
    El { $figure } de la venta de la empresa se hace a cuentas clave desde fuera del departamento
    (límite: { $limit }).
    .short = venta a cuentas clave desde fuera del departamento
sign-credited =
    Las notas de crédito equivalen a { $figure } de lo facturado (límite: { $limit }).
    .short = notas de crédito sobre lo facturado
sign-missed =
    La previsión por cuenta se equivoca en { $figure } de la venta (límite: { $limit }).
    .short = error de la previsión por cuenta
sign-unasked =
    A { $figure } de las cuentas del programa nadie les ha preguntado cómo nos ven (límite:
    { $limit }).
    .short = cuentas a las que no se preguntó cómo nos ven
sign-stake =
    Las cuentas con señales tempranas de fuga suman { $figure } de la venta (límite: { $limit }).
    .short = venta de cuentas con señales de fuga
sign-silent =
    Las cuentas que callan más de lo habitual sumaban { $figure } de la venta (límite: { $limit }).
    .short = venta de cuentas en silencio
sign-largest =
    Una sola cuenta compra { $figure } de la venta (límite: { $limit }).
    .short = peso de la cuenta mayor
sign-backup =
    Tiene respaldo nombrado { $figure } de las cuentas miradas; se pide { $limit }.
    .short = cuentas con respaldo nombrado
sign-leaver =
    { $figure ->
        [one] La relación con una cuenta clave está
       *[other] La relación con { $figure } cuentas clave está
    } en manos de alguien que se fue o se va.
    .short = cuentas en manos de quien se va
sign-away =
    Los entrevistados califican con { $figure } de cinco el riesgo de que falten tres meses (límite:
    { $limit }).
    .short = riesgo de ausencia declarado, de uno a cinco
sign-consent =
    De { $figure } de los contactos registrados consta si consienten que se guarden sus datos.
    .short = contactos con consentimiento registrado
sign-metrics =
    De los ocho indicadores de un programa hay dato de { $figure ->
        [0] ninguno
       *[other] { $figure }
    }; se piden al menos { $limit }.
    .short = indicadores del programa con dato
