# Qué planes hay.

p16 =
    .meaning =
        Sin un plan, el año de cada cuenta lo deciden los pedidos que llegan: no hay objetivo contra el cual
        saber si se avanza, ni acuerdo con las demás áreas sobre qué pone cada una.
    .stake =
        { $affected ->
            [one] Trabaja
           *[other] Trabajan
        } sin plan vigente { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan
        } { $share } { $of }.
    .consequence =
        Lo que sabe el ejecutivo queda en su cabeza, y la empresa se compromete de memoria con sus mayores
        clientes.
    .needs = los planes de cuenta con su fecha, o lo que digan los vendedores de los suyos
p16-in-force = Cuentas con un plan vigente
    .said = Tiene un plan vigente { $figure } de las cuentas, cuando debería tenerlo { $limit }.
p16-complete = Contenido de los planes
    .said =
        Los planes que hay traen { $figure } de lo que un plan debe contener, por debajo de { $limit }.
p16-said = Planes del último año según los vendedores
    .said =
        Según los vendedores, { $figure } de sus planes es del último año, cuando debería serlo { $limit }.

parameter-p16-in-force = Cuentas que deben tener un plan vigente (P16)
    .why = Qué parte sin plan se tolera.
parameter-p16-complete = Contenido que se pide a los planes (P16)
    .why = Desde qué parte de los quince contenidos un plan sirve.
parameter-p16-first = Meses que un plan del primer nivel está vigente (P16)
    .why = Cada cuánto debe ponerse al día el plan de las primeras cuentas.
parameter-p16-others = Meses que un plan de los demás niveles está vigente (P16)
    .why = Cada cuánto debe ponerse al día el plan de las demás cuentas.

prb-plans-in-force = Cuentas con un plan vigente
    .definition = Parte de las cuentas miradas cuyo plan se puso al día dentro de los meses de su nivel.
    .formula = con plan vigente ÷ cuentas
prb-plans-complete = Contenido de los planes
    .definition = Media de la parte de los quince contenidos de un plan que está completa.
    .formula = media(completos ÷ 15)
prb-plans-said = Planes del último año según los vendedores
    .definition = De lo que respondieron los vendedores sobre sus planes, lo que es de los doce últimos meses (Q28).
    .formula = del último año ÷ respuestas
