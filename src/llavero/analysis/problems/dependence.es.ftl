# De qué y de quién se depende.

p01 =
    .meaning =
        La cartera no reparte el riesgo: lo que decida esa cuenta en su próximo presupuesto pesa más en el
        año de la empresa que lo que el departamento logre con todas las demás.
    .stake =
        Lo que está expuesto no es abstracto: { $accounts } { $affected ->
            [one] aporta
           *[other] aportan
        } { $share } { $of }.
    .consequence =
        Una cuenta así también negocia sabiéndolo: cada renovación se discute con el precio sobre la mesa,
        y una baja no se repone en el mismo año con clientes del tamaño habitual.
    .needs = el libro de ventas por cuenta
p01-largest = Parte de la venta que compra la mayor cuenta
    .said = { $who } compra { $figure } de todo lo que vende la empresa, cuando el límite prudente es { $limit }.
p01-effective = Número efectivo de cuentas
    .said =
        La venta se reparte como si hubiera solo { $figure } cuentas iguales, por debajo de las { $limit }
        con las que se considera repartida.
p01-relation = Fuerza de la relación más débil entre las cuentas de mayor peso
    .said =
        La relación con { $who }, que compra { $share } de la venta, tiene una fuerza de { $figure } puntos
        de cien, menos de los { $limit } que convendrían a una cuenta de ese tamaño.

parameter-p01-largest = Parte de la venta en una sola cuenta desde la que hay dependencia (P01)
    .why = Cuánto puede pesar la mayor cuenta antes de que se señale.
parameter-p01-effective = Número efectivo de cuentas por debajo del cual hay dependencia (P01)
    .why = Cuán repartida debe estar la venta.
parameter-p01-relation = Fuerza de la relación que se pide a las cuentas de mayor peso (P01)
    .why = Qué relación se considera débil para una cuenta de la que tanto depende.
