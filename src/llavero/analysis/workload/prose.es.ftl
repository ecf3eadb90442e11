# ¿Quién lleva qué, y desde cuándo?

workload-heading = Carga y equilibrio de las carteras
workload-no-sellers =
    Los datos no dicen quién atiende a cada cuenta, de modo que no puede describirse la carga de
    nadie.
    .remedy =
        Impórtese el vendedor en el libro de ventas, el responsable en la lista de clientes o una
        tabla de asignaciones con cuenta, vendedor y fechas.
workload-no-positive-sales =
    Ningún vendedor tiene ventas positivas acreditadas en el periodo, y de ellas se deduciría quién
    atiende a cada cuenta; no puede describirse la carga de nadie.
    .remedy = Impórtese una tabla de asignaciones con cuenta, vendedor y fechas.
workload-no-rates =
    Faltan tipos de cambio para más venta de la que puede dejarse fuera, y de la venta se deduciría
    quién atiende a cada cuenta; no puede describirse la carga de nadie.
    .remedy = Impórtese el tipo de cambio mensual de cada moneda, o una tabla de asignaciones.
workload-no-key-accounts =
    Falta la lista de cuentas clave: se describe a los vendedores en general y sus cuentas mayores,
    sin llamarlas clave.
    .remedy = Impórtese una tabla con la cuenta o grupo, las fechas de alta y baja y su nivel.
workload-no-tiers =
    Las cuentas clave no traen nivel de servicio, por lo que la carga en horas no puede calcularse;
    se informa por cuentas y por ventas.
    .remedy = Añádase a la lista de cuentas clave el nivel de cada una.
workload-no-assignments =
    Faltan las asignaciones con sus fechas. Los años atendiendo se estiman desde la primera factura
    y los traspasos no pueden contarse.
    .remedy = Impórtese una tabla con cuenta, vendedor, fecha de inicio y, si la hay, de término.
workload-no-contacts = Falta la lista de contactos de los clientes.
    .remedy = Impórtense del sistema comercial los contactos, con su cuenta, su puesto y su papel.
workload-no-interactions =
    Falta el registro de visitas, llamadas y reuniones, por lo que no se sabe qué contactos están
    activos: un contacto sin registro no es un contacto inactivo.
    .remedy = Impórtense las interacciones con fecha, cuenta, contacto y persona propia.

workload-kams =
    Se describe a { $count ->
        [one] { $count } persona que atiende
       *[other] { $count } personas que atienden
    } cuentas clave.
workload-sellers =
    Los datos no señalan quién atiende cuentas clave, por lo que se describe a { $count ->
        [one] { $count } vendedor
       *[other] { $count } vendedores
    } en general.
workload-by-assignments = Quién atiende a quién se toma de las asignaciones vigentes en la fecha de corte.
workload-by-owners =
    Quién atiende a quién se toma del responsable que figura en la lista de clientes, que no trae
    fechas.
workload-by-sales =
    Quién atiende a quién se deduce de las ventas del periodo: cada cuenta se adjudica a quien más
    le vendió.
workload-heaviest-accounts =
    El mayor número de cuentas lo lleva { $name }, con { $carried }.
workload-heaviest-sales = La mayor venta la lleva { $name }, con { $carried }.
workload-heaviest-hours =
    El mayor número de horas requeridas corresponde a { $name }, con { $carried } al año.
workload-one-heaviest =
    La cartera mayor es la de { $name }, por { $carried }. Las medidas coinciden en la misma cartera,
    que es la primera que conviene revisar si se reasignan cuentas.
workload-most-accounts = el número de cuentas ({ $carried })
workload-most-sales = la venta ({ $carried })
workload-most-hours = las horas requeridas al año ({ $carried })
workload-who-says =
    Qué cartera es mayor depende de la medida: cada una señala a personas distintas, y por eso
    ninguna basta sola para reasignar.
workload-no-hours =
    Sin niveles de servicio la carga en horas no puede calcularse; las cuentas y las ventas son
    aproximaciones, porque no todas las cuentas piden el mismo tiempo.
workload-overloaded =
    De { $known ->
        [one] { $known } cartera
       *[other] { $known } carteras
    } con horas conocidas, { $overloaded ->
        [0] ninguna está sobrecargada
        [one] una está sobrecargada
       *[other] { $overloaded } están sobrecargadas
    }.
workload-verdict-over =
    Con esa carga, las cuentas de menor nivel quedan sin atención antes de que alguien lo decida;
    procede reasignar o ampliar antes que pedir más esfuerzo.
workload-fits =
    Con estos supuestos nadie rebasa lo disponible, así que los problemas de atención, si los hay,
    no se explican por falta de horas.
workload-assumed =
    Las horas son un supuesto configurable: { $first }, { $second } y { $third } al año por cuenta
    del primer, segundo y tercer nivel, contra { $available } disponibles por persona de tiempo
    completo.
workload-declared =
    Las horas de cada nivel son un supuesto configurable: { $first }, { $second } y { $third } al año por
    cuenta del primero, el segundo y el tercero. Las { $available } de una persona de tiempo completo son
    las que declaran los propios vendedores; el supuesto habitual está en la sección sobre el tamaño del
    departamento.
workload-single =
    Hay una sola cartera, de modo que no hay equilibrio que medir entre personas.
workload-balance-accounts =
    El número de cuentas por persona tiene un coeficiente de variación de { $cv } y un Gini de
    { $gini }.
workload-balance-sales =
    En ventas, el coeficiente de variación es de { $cv } y el Gini de { $gini }.
workload-balance-hours =
    En horas requeridas, el coeficiente de variación es de { $cv } y el Gini de { $gini }.
workload-even =
    Ninguna medida rebasa { $limit } (supuesto configurable): las carteras están razonablemente
    equilibradas.
workload-few =
    Ninguna medida supera { $limit } (supuesto configurable), pero con tan pocas personas o cuentas
    eso no prueba que el reparto sea equilibrado.
workload-uneven =
    Alguna medida rebasa { $limit } (supuesto configurable): las carteras están desequilibradas y
    conviene revisar el reparto antes de comparar resultados entre personas.
workload-tenure =
    La mitad de la venta está en cuentas que su vendedor atiende desde hace { $years } años o más.
workload-tenure-censored =
    Algunas de esas relaciones empiezan donde empieza el libro de ventas y pueden ser más antiguas: las
    fechas de asignación lo dirían.
workload-repeated =
    { $count ->
        [one] Una cuenta cambió
       *[other] { $count } cuentas cambiaron
    } de manos más de una vez en tres años: { $accounts }. La rotación del contacto propio es un
    riesgo conocido para la relación.
workload-passed-on = { $name } ({ $times ->
        [one] { $times } traspaso
       *[other] { $times } traspasos
    })
workload-none-repeated =
    Ninguna de las cuentas observadas cambió de manos más de una vez en tres años, lo que favorece
    la continuidad de la relación.
workload-at-least = ≥ { $years }
workload-left-out =
    { $count ->
        [one] Se omite { $count } vendedor de menor venta.
       *[other] Se omiten { $count } vendedores de menor venta.
    }
workload-source-assignments = Fuentes: libro de ventas, asignaciones y lista de personal.
    .contacts = Fuentes: libro de ventas, asignaciones, lista de personal y registro de contactos.
workload-source-owners = Fuentes: libro de ventas, lista de clientes y lista de personal.
    .contacts = Fuentes: libro de ventas, lista de clientes, lista de personal y registro de contactos.
workload-source-sales = Fuentes: libro de ventas y lista de personal.
    .contacts = Fuentes: libro de ventas, lista de personal y registro de contactos.
workload-table-kams = Carga de quienes atienden cuentas clave
workload-table-sellers = Carga de los vendedores
workload-column-key = Cuentas clave
workload-column-accounts = Todas las cuentas
workload-column-sales = Ventas acreditadas
workload-column-material = Cuentas de un décimo o más
workload-column-hours = Horas requeridas
workload-column-load = Carga
workload-column-class = Clase
workload-column-tenure = Años atendiendo
workload-class-slack = holgura
workload-class-adequate = adecuada
workload-class-tight = tensa
workload-class-overloaded = sobrecarga
workload-chart-load = Carga por persona: horas requeridas entre horas disponibles
workload-chart-load-alternative =
    Barras con la carga de cada persona; la mayor es la de { $name }, con { $value }.
workload-series-load = Carga
workload-axis-load = Parte de las horas disponibles
workload-chart-sales = Ventas acreditadas por persona
workload-chart-sales-alternative =
    Barras con las ventas acreditadas a cada persona; las mayores son las de { $name }, con
    { $value }.
workload-series-sales = Ventas netas
workload-axis-sales = Ventas netas ({ $currency })

relations-heading = Lo que dicen los registros de cada vendedor
relations-opening =
    Los registros dicen por sí solos con qué clientes trabaja cada vendedor, cuánto pesan en su venta,
    cuántos contactos se conocen y desde cuándo los atiende. Lo que se declare en entrevistas se
    contrasta con estas cifras, y una diferencia es un hallazgo y no un error.
relations-seller = { $name }
relations-key =
    { $name } atiende como titular { $accounts ->
        [one] { $accounts } cuenta clave
       *[other] { $accounts } cuentas clave
    }.
relations-all =
    { $name } atiende como titular { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    }.
relations-none-credited =
    { $count ->
        [one] Ninguna de las cuentas que encabeza este vendedor tiene ventas acreditadas a él en el periodo; compraron a otros vendedores o no compraron
       *[other] Ninguna de las cuentas que encabezan estos vendedores tiene ventas acreditadas a ellos en el periodo; compraron a otros vendedores o no compraron
    }: { $names }.
relations-top =
    El cliente que más pesa es { $client }, con { $share } de la venta acreditada al vendedor.
relations-new =
    Lleva menos de medio año vendiendo, de modo que las proporciones son parciales.
relations-alone =
    { $count ->
        [one] La relación pende de un solo hilo, con un contacto activo o ninguno, en una de ellas
       *[other] La relación pende de un solo hilo, con un contacto activo o ninguno, en { $count } de ellas
    }: { $names }.
relations-none-alone =
    Todos los clientes mostrados tienen más de un contacto activo.
relations-left-out =
    { $count ->
        [one] Queda fuera de la tabla { $count } cliente
       *[other] Quedan fuera de la tabla { $count } clientes
    } de menor venta.
relations-idle =
    { $count ->
        [one] No está en la tabla, porque en el periodo no tiene ventas acreditadas al vendedor,
       *[other] No están en la tabla, porque en el periodo no tienen ventas acreditadas al vendedor,
    } { $names }.
relations-all-idle =
    { $count ->
        [one] En el periodo no tiene ventas acreditadas al vendedor
       *[other] En el periodo ninguna tiene ventas acreditadas al vendedor
    }: { $names }.
relations-table = Clientes de { $name } según los registros
relations-client = Cliente
relations-share = Parte de su venta
relations-sales = Ventas acreditadas
relations-listed = Contactos registrados
relations-active = Contactos activos
relations-years = Años atendiendo
relations-age = Antigüedad del cliente
relations-handovers = Traspasos en tres años

m11 = Cuentas clave de un vendedor
    .definition = Grupos que son cuenta clave en la fecha de corte y de los que el vendedor es titular.
    .formula = #{ "{" }grupos clave con titular k{ "}" }
m11-all = Cuentas de un vendedor
    .definition = Grupos, clave o no, de los que el vendedor es titular en la fecha de corte.
    .formula = #{ "{" }grupos con titular k{ "}" }
m11-sellers = Personas con cartera
    .definition = Quienes atienden cuentas clave; todos los vendedores con cartera donde no se sabe cuáles lo son.
    .formula = #{ "{" }k con cartera{ "}" }
m12-listed = Contactos registrados de un cliente
    .definition = Personas del cliente que figuran en el registro de contactos.
    .formula = #{ "{" }contactos del grupo{ "}" }
m12-active = Contactos activos de un cliente
    .definition = Personas del cliente con al menos una interacción en los doce meses anteriores a la fecha de corte.
    .formula = #{ "{" }contactos con interacción en doce meses{ "}" }
m13 = Años atendiendo a un cliente
    .definition = Años desde el inicio de la asignación continua vigente; los huecos de hasta noventa días no la interrumpen.
    .formula = (T − inicio) ÷ días del año
m13-cumulative = Años acumulados atendiendo a un cliente
    .definition = Años de todas las asignaciones del vendedor en el cliente, también las interrumpidas.
    .formula = Σ duración ÷ días del año
m14 = Parte de la venta de un vendedor en un cliente
    .definition = Venta positiva acreditada al vendedor en el cliente, sobre la suma de sus ventas positivas.
    .formula = máx(s(k,i), 0) ÷ Σ máx(s(k,j), 0)
m14-net = Parte neta de la venta de un vendedor en un cliente
    .definition = Venta neta acreditada al vendedor en el cliente, sobre su venta neta total.
    .formula = s(k,i) ÷ Σ s(k,j)
m14-sales = Venta de un vendedor en un cliente
    .definition = Venta neta acreditada al vendedor en el cliente durante el periodo.
    .formula = s(k,i)
m14-seller-sales = Venta de un vendedor
    .definition = Venta neta acreditada al vendedor durante el periodo, sin cuentas de la casa.
    .formula = Σ s(k,i)
m26-seller = Cuentas con un décimo o más de la venta de un vendedor
    .definition = Cuentas cuya parte de la venta positiva del vendedor llega a la décima parte.
    .formula = #{ "{" }i: p(k,i) ≥ 1/10{ "}" }
m30 = Carga de un vendedor
    .definition = Horas al año que piden sus cuentas clave, según su nivel, entre las horas disponibles.
    .formula = Σ horas por nivel ÷ horas disponibles
m30-hours = Horas requeridas de un vendedor
    .definition = Horas al año que piden sus cuentas clave según el nivel de cada una (supuesto configurable).
    .formula = Σ horas por nivel
m30-available = Horas disponibles de un vendedor
    .definition = Horas al año que una persona puede dedicar a sus cuentas, por su jornada (supuesto configurable).
    .formula = semanas × horas × parte para cuentas × jornada
m30-overloaded = Carteras sobrecargadas
    .definition = Personas cuya carga rebasa el umbral de sobrecarga.
    .formula = #{ "{" }k: carga > umbral{ "}" }
m31-accounts-cv = Variación de las cuentas por persona
    .definition = Desviación entre la media del número de cuentas por persona.
    .formula = desviación ÷ media
m31-accounts-gini = Gini de las cuentas por persona
    .definition = Desigualdad del número de cuentas entre personas.
    .formula = Σ (2i − n − 1)·x(i) ÷ (n·Σ x)
m31-sales-cv = Variación de las ventas por persona
    .definition = Desviación entre la media de las ventas acreditadas por persona.
    .formula = desviación ÷ media
m31-sales-gini = Gini de las ventas por persona
    .definition = Desigualdad de las ventas acreditadas entre personas.
    .formula = Σ (2i − n − 1)·x(i) ÷ (n·Σ x)
m31-hours-cv = Variación de las horas por persona
    .definition = Desviación entre la media de las horas requeridas por persona.
    .formula = desviación ÷ media
m31-hours-gini = Gini de las horas por persona
    .definition = Desigualdad de las horas requeridas entre personas.
    .formula = Σ (2i − n − 1)·x(i) ÷ (n·Σ x)
m32 = Años atendiendo, mediana de las carteras
    .definition = Mediana de los años atendiendo, ponderada por la venta acreditada.
    .formula = mediana ponderada de los años
m32-seller = Años atendiendo, mediana de un vendedor
    .definition = Mediana de los años atendiendo del vendedor en sus cuentas, ponderada por la venta.
    .formula = mediana ponderada de los años
m32-handovers = Traspasos de una cuenta
    .definition = Cambios de vendedor titular de la cuenta en los tres años anteriores a la fecha de corte.
    .formula = #{ "{" }cambios de titular{ "}" }
m32-repeated = Cuentas traspasadas más de una vez
    .definition = Cuentas observadas que cambiaron de titular más de una vez en tres años.
    .formula = #{ "{" }i: traspasos > 1{ "}" }
m33 = Antigüedad de un cliente
    .definition = Años desde la primera factura positiva del cliente; si cae en el primer mes del libro, son al menos esos.
    .formula = (T − primera factura) ÷ días del año
