# Si lo que deben las cuentas está dentro de lo acordado.

p24 =
    .meaning =
        La empresa financia a estas cuentas más allá de lo que firmó, y ese dinero no está en la cifra de
        venta por la que se las felicita.
    .stake =
        Pasan del límite por sí mismas { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        El atraso suele ser la primera señal de un cliente en dificultades o de un reclamo que nadie cerró, y
        quien cobra sin quien atiende, o al revés, pierde el dinero o la cuenta.
    .needs = las fechas de vencimiento y de pago de las facturas
p24-overdue = Parte de lo que se debe vencida hace más de noventa días
    .said =
        De lo que deben estas cuentas, { $figure } venció hace más de noventa días, por encima de { $limit }.
p24-days = Días de venta por cobrar más allá del plazo
    .said =
        Lo que ya venció y no se ha cobrado equivale a { $figure } días de venta, cuando el margen sobre el
        plazo es de { $limit }.

parameter-p24-overdue = Parte vencida hace más de noventa días desde la que hay riesgo de crédito (P24)
    .why = Cuánto de lo que se debe puede estar muy vencido.
parameter-p24-days = Días por cobrar más allá del plazo desde los que hay riesgo de crédito (P24)
    .why = Cuánto puede alargarse el cobro sobre lo acordado.

prb-overdue = Parte de lo abierto muy vencida
    .definition =
        Parte de lo que deben las cuentas consideradas que venció hace más de noventa días; con varias
        monedas, de las partidas.
    .formula = vencido hace más de noventa días ÷ por cobrar
prb-collection = Días por cobrar más allá del plazo
    .definition =
        Días de venta del año que las cuentas consideradas deben pasada la fecha acordada: los días por cobrar
        menos los del plazo.
    .formula = vencido ÷ facturado del año × días del año
