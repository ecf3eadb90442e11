# ¿Qué queda de las ventas, una vez descontado su costo y el de servir?

margin-heading = Margen y costo de servir
margin-no-rates =
    Faltan tipos de cambio para más venta de la que puede dejarse fuera, y sin ellos no puede decirse
    qué deja la venta.
    .remedy = Impórtese el tipo de cambio mensual de cada moneda.
margin-no-cost =
    El libro de ventas no trae el costo de lo vendido, por lo que no puede decirse qué deja cada
    cuenta: vender más no es ganar más.
    .remedy = Impórtese el libro de ventas con una columna de costo por partida.
margin-no-service =
    Faltan los costos de servir, de modo que no se calcula la contribución, y la curva de la ballena
    se traza con el margen.
    .remedy =
        Impórtense los inductores de costo por cuenta (pedidos, entregas, visitas, devoluciones) y
        el costo unitario de cada uno.

margin-company =
    La empresa obtiene un margen bruto de { $margin }, que equivale a { $amount } en el periodo.
margin-coverage =
    El costo se conoce para { $coverage } de lo facturado y abonado; las partidas sin costo quedan fuera.
margin-eroding =
    Un año antes el margen era de { $before }, de modo que cayó { $change }: conviene saber si por
    precio, por mezcla o por costo.
margin-improving =
    Un año antes el margen era de { $before }, de modo que mejoró { $change }.
margin-steady =
    Un año antes el margen era de { $before }, prácticamente el mismo (cambio de { $change }).
margin-key =
    Las cuentas clave dejan { $margin } y las demás { $rest }, una diferencia de { $gap }.
margin-key-behind =
    La distancia es grande: las cuentas más importantes compran mucho más barato, y la literatura
    advierte que la dependencia de pocas cuentas puede volverse en contra del proveedor.
margin-key-below =
    Las cuentas clave dejan menos por cada unidad de venta, como suele ocurrir con las cuentas
    grandes; importa que el volumen lo compense.
margin-key-above =
    Las cuentas clave dejan más por cada unidad de venta que el resto, lo que sugiere que no se han
    comprado con descuentos.
margin-key-even = Las cuentas clave y el resto dejan casi lo mismo por cada unidad de venta.
margin-key-eroding =
    El margen de las cuentas clave cae { $slope } por año según su pendiente trimestral, más de
    lo que se toma como alerta: procede revisar concesiones cuenta por cuenta.
margin-key-holding =
    La pendiente trimestral de su margen es de { $slope } por año, por debajo de lo que se toma como
    alerta.
margin-lost =
    Las cuentas observadas cuyo margen más cayó frente al periodo anterior son { $accounts }.
margin-lost-account = { $name } (de { $before } a { $margin })
margin-service = Servir a las cuentas costó { $service } en el periodo.
margin-service-all = Todo ese costo está asignado a cuentas.
margin-service-coverage = La parte asignada a cuentas es de { $coverage }.
margin-unassigned =
    Quedan { $unassigned } sin asignar, que se informan aparte y no se reparten según la venta.
margin-unpriced = No tienen costo unitario estos inductores: { $drivers }.
margin-contribution =
    Descontados ese costo y el de lo vendido, la contribución es de { $contribution }.
margin-whale-contribution =
    De { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    } con contribución conocida, { $destroyers ->
        [one] una resta
       *[other] { $destroyers } restan en conjunto
    } { $destroyed }.
margin-whale-peak =
    { $count ->
        [one] Sin ella, la que dejan todas juntas sería { $peak } de la actual; antes de retirarla procede
            cambiar el modo de servirla.
       *[other] Sin ellas, la que dejan todas juntas sería { $peak } de la actual; antes de retirarlas
            procede cambiar el modo de servirlas.
    }
margin-whale-none-contribution =
    Ninguna de las { $accounts } cuentas con contribución conocida resta valor.
margin-whale-margin =
    De { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    } con margen conocido, { $destroyers ->
        [one] una resta
       *[other] { $destroyers } restan en conjunto
    } { $destroyed }.
margin-whale-credited-alone =
    Sus notas de crédito superan a sus facturas, lo que nada dice del precio que paga.
margin-whale-credited-all =
    En todas ellas las notas de crédito superan a las facturas, lo que nada dice del precio que pagan.
margin-whale-credited-some =
    { $credited ->
        [one] En una de ellas
       *[other] En { $credited } de ellas
    } las notas de crédito superan a las facturas, lo que nada dice del precio que pagan.
margin-whale-others = El resto compra por debajo de su costo.
margin-whale-price =
    De { $accounts ->
        [one] { $accounts } cuenta
       *[other] { $accounts } cuentas
    } con margen conocido, { $destroyers ->
        [one] una compra por debajo de su costo y resta
       *[other] { $destroyers } compran por debajo de su costo y restan en conjunto
    } { $destroyed }.
margin-whale-none-margin =
    Ninguna de las { $accounts } cuentas con margen conocido compra por debajo de su costo.
margin-whale-before-service =
    Sin costos de servir la curva se traza con el margen, que es lo más que cada cuenta puede dejar:
    servirla solo puede bajarla.
margin-notes =
    Las notas de crédito equivalen a { $ratio } de lo facturado, por debajo de { $limit }, que se
    toma como alerta.
margin-notes-none =
    El libro de ventas no contiene notas de crédito en el periodo ({ $ratio } de lo facturado, con
    alerta a partir de { $limit }); conviene confirmar que no se registren aparte.
margin-notes-high =
    Las notas de crédito equivalen a { $ratio } de lo facturado, por encima de { $limit }, que se
    toma como alerta: conviene separar devoluciones, errores y descuentos.

margin-year-table = Margen bruto por año de doce meses
margin-year-end = Año que termina el
margin-year-company = Empresa
margin-year-key = Cuentas clave
margin-year-rest = Demás cuentas
margin-year-coverage = Venta con costo conocido
margin-year-chart = Margen bruto por año
margin-year-chart-alternative =
    Líneas con el margen bruto de cada año; el de la empresa va de { $first } a { $last }.
margin-year-axis = Margen bruto
margin-key-table = Margen de las cuentas clave, una por una
margin-largest-table = Margen de las cuentas de mayor venta, una por una
margin-account-sales = Ventas netas
margin-account-margin = Margen bruto
margin-account-change = Cambio
margin-account-amount = Importe del margen
margin-account-service = Costo de servir
margin-account-left = Contribución
margin-whale-chart-contribution = Curva de la ballena: contribución acumulada
margin-whale-chart-margin = Curva de la ballena: margen bruto acumulado, antes del costo de servir
margin-whale-chart-alternative =
    Línea acumulada, de la cuenta que más deja a la que más resta; su punto más
    alto es { $peak }.
margin-whale-series-contribution = Contribución acumulada
margin-whale-series-margin = Margen acumulado
margin-whale-axis-contribution = Contribución acumulada ({ $currency })
margin-whale-axis-margin = Margen acumulado ({ $currency })
margin-whale-accounts-contribution = Cuentas, de mayor a menor contribución
margin-whale-accounts-margin = Cuentas, de mayor a menor margen
margin-loss-table-contribution = Cuentas que más valor restan, una vez servidas
margin-loss-table-margin = Cuentas que más restan: su margen es negativo
margin-source-service = Fuentes: libro de ventas y costos de servir.

m50 = Margen bruto
    .definition = Ventas menos su costo, sobre las ventas; las partidas de costo desconocido quedan fuera.
    .formula = Σ (neto − costo) ÷ Σ neto
m50-amount = Importe del margen bruto
    .definition = Ventas de costo conocido menos su costo.
    .formula = Σ (neto − costo)
m50-coverage = Venta con costo conocido
    .definition = Parte de lo facturado y abonado en el periodo cuyas partidas traen costo.
    .formula = Σ |neto| con costo ÷ Σ |neto|
m50-before = Margen bruto del periodo anterior
    .definition = Margen bruto de los mismos meses del periodo anterior.
    .formula = Σ (neto − costo) ÷ Σ neto, periodo anterior
m50-change = Cambio del margen bruto
    .definition = Margen bruto del periodo menos el del periodo anterior.
    .formula = margen ahora − margen antes
m50-slope = Pendiente del margen bruto
    .definition = Cambio anual del margen: pendiente mediana entre trimestres.
    .formula = pendiente de Theil y Sen × trimestres del año
m50-key = Margen bruto de las cuentas clave
    .definition = Margen bruto de las cuentas que son clave en la fecha de corte.
    .formula = Σ (neto − costo) ÷ Σ neto, cuentas clave
m50-rest = Margen bruto de las demás cuentas
    .definition = Margen bruto de las cuentas que no son clave en la fecha de corte.
    .formula = Σ (neto − costo) ÷ Σ neto, demás cuentas
m50-gap = Diferencia de margen de las cuentas clave
    .definition = Margen bruto de las cuentas clave menos el de las demás.
    .formula = margen de clave − margen de las demás
m50-key-before = Margen bruto anterior de las cuentas clave
    .definition = Margen bruto, en el periodo anterior, de las cuentas que hoy son clave.
    .formula = Σ (neto − costo) ÷ Σ neto, cuentas clave, periodo anterior
m50-key-change = Cambio del margen de las cuentas clave
    .definition = Margen bruto de las cuentas clave en el periodo menos el del anterior.
    .formula = margen ahora − margen antes, cuentas clave
m50-key-slope = Pendiente del margen de las cuentas clave
    .definition = Cambio anual del margen de las cuentas que hoy son clave: pendiente mediana entre trimestres.
    .formula = pendiente de Theil y Sen × trimestres del año
m50-year = Margen bruto del año
    .definition = Margen bruto de un año de doce meses.
    .formula = Σ (neto − costo) ÷ Σ neto, año
m50-coverage-year = Venta del año con costo conocido
    .definition = Parte de lo facturado y abonado en el año cuyas partidas traen costo.
    .formula = Σ |neto| con costo ÷ Σ |neto|, año
m50-key-year = Margen bruto del año, cuentas clave
    .definition = Margen bruto del año de las cuentas que hoy son clave.
    .formula = Σ (neto − costo) ÷ Σ neto, cuentas clave, año
m50-rest-year = Margen bruto del año, demás cuentas
    .definition = Margen bruto del año de las cuentas que hoy no son clave.
    .formula = Σ (neto − costo) ÷ Σ neto, demás cuentas, año
m50-account = Margen bruto de una cuenta
    .definition = Margen bruto de la cuenta en el periodo.
    .formula = Σ (neto − costo) ÷ Σ neto, cuenta
m50-account-before = Margen bruto anterior de una cuenta
    .definition = Margen bruto de la cuenta en el periodo anterior.
    .formula = Σ (neto − costo) ÷ Σ neto, cuenta, periodo anterior
m50-account-change = Cambio del margen de una cuenta
    .definition = Margen bruto de la cuenta en el periodo menos el del anterior.
    .formula = margen ahora − margen antes, cuenta
m50-account-amount = Importe del margen de una cuenta
    .definition = Ventas de costo conocido de la cuenta menos su costo.
    .formula = Σ (neto − costo), cuenta
m50-account-sales = Ventas netas de una cuenta
    .definition = Ventas netas de la cuenta en el periodo.
    .formula = Σ neto, cuenta
m51 = Costo de servir
    .definition = Lo que usaron las cuentas de cada inductor de costo, por su costo unitario.
    .formula = Σ inductor × costo unitario
m51-coverage = Costo de servir asignado
    .definition = Parte del costo de servir que se asigna a cuentas; sin importes, parte de los inductores que tienen costo unitario.
    .formula = Σ asignado ÷ Σ costo
m51-unassigned = Costo de servir sin asignar
    .definition = Costo de los centros menos lo asignado a cuentas; no se reparte según la venta.
    .formula = Σ costo − Σ asignado
m51-account = Costo de servir a una cuenta
    .definition = Lo que usó la cuenta de cada inductor de costo, por su costo unitario.
    .formula = Σ inductor × costo unitario, cuenta
m52 = Contribución
    .definition = Margen bruto menos costo de servir.
    .formula = margen − costo de servir
m52-account = Contribución de una cuenta
    .definition = Margen bruto de la cuenta menos el costo de servirla.
    .formula = margen − costo de servir, cuenta
m53-peak = Cima de la curva de la ballena
    .definition = Contribución de las cuentas que suman, sobre la contribución total.
    .formula = máx acumulado ÷ total
m53-peak-amount = Importe de la cima de la curva
    .definition = Contribución conjunta de las cuentas que suman.
    .formula = máx acumulado
m53-accounts = Cuentas con contribución conocida
    .definition = Grupos con costo de lo vendido y costo de servir conocidos.
    .formula = #{ "{" }i con contribución{ "}" }
m53-destroyers = Cuentas que restan valor
    .definition = Grupos con contribución negativa en el periodo.
    .formula = #{ "{" }i: contribución < 0{ "}" }
m53-credited = Cuentas que restan por sus notas de crédito
    .definition = Grupos con contribución negativa cuyas ventas de costo conocido son negativas en el periodo.
    .formula = #{ "{" }i: contribución < 0 y Σ neto < 0{ "}" }
m53-destroyed = Valor que restan
    .definition = Suma de las contribuciones negativas.
    .formula = Σ mín(contribución, 0)
m53-key-destroyers = Cuentas clave que restan valor
    .definition = Parte de las cuentas clave de contribución conocida que la tienen negativa.
    .formula = #{ "{" }clave con contribución < 0{ "}" } ÷ #{ "{" }clave{ "}" }
cv3 = Notas de crédito sobre lo facturado
    .definition = Importe de las notas de crédito del periodo sobre el de las facturas y notas de cargo.
    .formula = Σ notas de crédito ÷ Σ facturas
