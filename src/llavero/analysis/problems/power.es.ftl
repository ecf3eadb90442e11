# Quién tiene el poder sobre el precio, y si es uno dentro de cada grupo.

p23 =
    .meaning =
        La dependencia no es mutua y el precio ya lo muestra: cada negociación se cierra un poco más abajo
        porque de este lado cuesta más decir que no.
    .stake =
        Ocurre con { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Lo que se cede no vuelve: el precio de hoy es el punto de partida del contrato siguiente, y la cuenta
        que más pesa acaba siendo la que menos deja.
    .needs = la bolsa de compra de las cuentas y el precio de lista de lo que se les vende
p23-ratio = Cuánto dependemos de la cuenta por cada parte en que ella depende de nosotros
    .said =
        { $who } pesa en nuestra venta { $figure } veces lo que nosotros pesamos en sus compras, por encima
        de { $limit }.
p23-fall = Cambio de lo que se paga sobre el precio de lista
    .said =
        En un año lo que paga { $who } sobre el precio de lista ha cambiado { $figure }, una baja que pasa de
        { $limit }.

parameter-p23-ratio = Asimetría de dependencia desde la que el poder está del otro lado (P23)
    .why = Cuánto más puede pesar la cuenta para nosotros que nosotros para ella.
parameter-p23-fall = Baja del precio sobre lista desde la que se considera que cae (P23)
    .why = Qué cambio en un año no es ruido de mezcla.

p30 =
    .meaning =
        Dentro de un mismo grupo cada empresa negoció por su lado, y la diferencia no responde a una regla que
        la empresa pueda explicar cuando se la pregunten.
    .stake =
        Ocurre en { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        En cuanto el grupo compare facturas pedirá el menor de los precios para todos, con efecto hacia atrás;
        conviene llegar a esa conversación con una lista neta por grupo y no con una explicación.
    .needs = cantidades y productos en el libro de ventas, y a qué grupo pertenece cada cuenta
p30-apart = Productos con precios distintos dentro de un grupo
    .said =
        Las empresas de { $who } pagan precios apartados en { $figure } de los { $n } productos que comparten;
        con { $limit } ya se considera incoherente.

parameter-p30-spread = Variación del precio de un producto dentro del grupo desde la que está apartado (P30)
    .why = Qué diferencia de precio explican el volumen y el flete.
parameter-p30-products = Productos apartados desde los que el grupo tiene precios incoherentes (P30)
    .why = Cuántos productos hacen de una excepción un problema.

prb-asymmetry = Asimetría de dependencia
    .definition =
        Parte de nuestra venta que compra la cuenta, sobre la parte de su bolsa de compra que nos compra.
    .formula = (venta de la cuenta ÷ venta de la empresa) ÷ participación en el cliente
prb-price-change = Cambio del precio sobre lista
    .definition =
        Lo que la cuenta pagó sobre el precio de lista de lo que compró en el periodo, menos lo mismo del
        periodo anterior.
    .formula = Σ pagado ÷ Σ (cantidad × lista), menos el del periodo anterior
prb-apart = Productos con precios apartados en un grupo
    .definition =
        Productos que compran dos empresas o más de un grupo y cuyo precio varía entre ellas más de lo que se
        fija; del grupo que más tiene.
    .formula = #(producto: σ ÷ μ de los precios > límite)
