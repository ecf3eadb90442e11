# Qué pasa con las cuentas medianas.

p15 =
    .meaning =
        La atención se concentra arriba, y el tramo del que saldrán las próximas cuentas clave se atiende
        con lo que sobra.
    .stake =
        { $affected ->
            [one] Compra
           *[other] Compran
        } menos que el año anterior { $accounts }, con { $share } { $of }.
    .consequence =
        Una cuenta mediana no se pierde en un día: se reduce pedido a pedido, y cuando falta una grande no
        hay con quién reponerla.
    .needs = tres años de ventas, o dos y la lista de cuentas clave
p15-kept = Cambio de lo que conservan las cuentas medianas
    .said =
        De lo que compraban las cuentas medianas se conserva { $now }, y un año antes se conservaba
        { $before }: un cambio de { $figure }, cuando se tolera una baja de { $limit }.
p15-growth = Crecimiento de las cuentas clave por encima del de las medianas
    .said =
        Las cuentas medianas se mueven { $growth } en el año y las cuentas clave { $figure } por encima de
        ellas, más que los { $limit } que se toleran.

parameter-p15-kept = Baja de lo que conservan las cuentas medianas que se tolera (P15)
    .why = Cuánto puede caer en un año lo que se conserva de ellas.
parameter-p15-growth = Crecimiento de las clave sobre el de las medianas que se tolera (P15)
    .why = Desde qué distancia se considera que se descuidan.
parameter-p15-from = Percentil desde el que una cuenta es mediana (P15)
    .why = Qué cuentas, por debajo, son pequeñas.
parameter-p15-to = Percentil hasta el que una cuenta es mediana (P15)
    .why = Qué cuentas, por encima, son grandes.

prb-middle-kept = Lo que se conserva de las cuentas medianas
    .definition = Parte de lo que compraron el año anterior las cuentas medianas que no son clave y que siguen comprando, sin contar lo que crecieron.
    .formula = Σ mín(antes, ahora) ÷ Σ antes
prb-middle-kept-before = Lo que se conservaba un año antes
    .definition = La misma parte un año antes, con las cuentas medianas de entonces.
    .formula = Σ mín(antes, ahora) ÷ Σ antes
prb-middle-change = Cambio de lo que conservan las cuentas medianas
    .definition = Lo que se conserva menos lo que se conservaba un año antes.
    .formula = parte de ahora − parte de antes
prb-middle-growth = Crecimiento de las cuentas medianas
    .definition = Cambio de la venta de las cuentas medianas del año anterior.
    .formula = Σ ahora ÷ Σ antes − 1
prb-growth-gap = Crecimiento de las clave sobre el de las medianas
    .definition = Crecimiento de las cuentas clave menos el de las medianas.
    .formula = crecimiento de las clave − crecimiento de las medianas
