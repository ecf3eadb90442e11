# Si alguna cuenta se va sin decirlo.

p32 =
    .meaning =
        Ninguna avisó: se nota en lo que dejaron de comprar, y en las listas siguen contando como si nada
        hubiera pasado.
    .stake =
        Dan esa señal { $accounts }, que todavía { $affected ->
            [one] aportó
           *[other] aportaron juntas
        } { $share } { $of } en el periodo.
    .consequence =
        Cada mes de silencio abarata el cambio para el cliente y encarece el regreso; cuando la baja llegue al
        cierre del año ya no habrá con quién hablar.
    .needs = el libro de ventas con más de un año de historia
p32-silence = Silencio de la cuenta, en veces su intervalo de compra
    .said =
        { $who } lleva sin comprar { $figure } veces su intervalo habitual, por encima de { $limit }.
p32-days = Días sin comprar de esa cuenta
    .said = Son { $figure } días desde su última factura, más que los { $limit } que podrían ser casualidad.
p32-fall = Cambio de los dos últimos trimestres contra el año anterior
    .said =
        En el mejor de sus dos últimos trimestres las compras de { $who } cambiaron { $figure } respecto del
        mismo trimestre de un año antes, una caída que llega a { $limit }.

parameter-p32-silence = Veces su intervalo de compra desde las que una cuenta calla (P32)
    .why = Cuánto silencio es más que una demora.
parameter-p32-days = Días sin comprar por debajo de los cuales no hay silencio (P32)
    .why = Quien compra cada pocos días calla varias veces su intervalo en una semana.
parameter-p32-fall = Caída de dos trimestres seguidos desde la que una cuenta se apaga (P32)
    .why = Qué caída contra el año anterior se toma por una fuga.

prb-quarters = Cambio de los dos últimos trimestres
    .definition =
        Cambio de la venta de los dos últimos trimestres del periodo contra los mismos del año anterior: el
        menos malo de los dos.
    .formula = máx(trimestre ÷ el de un año antes) − uno, de los dos últimos
