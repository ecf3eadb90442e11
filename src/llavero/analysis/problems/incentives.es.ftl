# Si quienes atienden cuentas clave cobran y están preparados para el largo plazo.

p17 =
    .meaning =
        El esfuerzo se ordena por el cierre del periodo y no por lo que la cuenta puede dar en años: abrir un
        contacto, preparar una renovación o sostener un precio no se pagan en el mes en que se hacen.
    .stake =
        Ese calendario alcanza a { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Lo previsible es que se adelanten pedidos, se conceda descuento para llegar a la meta y quede para
        después lo que construye la cuenta; el cliente aprende a esperar el fin de mes.
    .needs = lo que dicen los vendedores de su variable, y las fechas de la venta
p17-share = Parte del variable que descansa en la venta del periodo
    .said =
        Según los vendedores que lo contestaron, { $figure } de su ingreso variable se calcula sobre la
        venta del periodo, cuando pasado { $limit } el incentivo deja de mirar lejos.
p17-late = Parte de la venta del trimestre que cae en su último mes
    .said =
        En el último mes de cada trimestre cae { $figure } de la venta, más de { $limit }: la venta se
        concentra donde se mide la meta.

parameter-p17-share = Parte del variable sobre venta del periodo desde la que el incentivo es corto (P17)
    .why = Cuánto del variable puede descansar en la venta sin que se señale.
parameter-p17-late = Parte de la venta del trimestre en su último mes desde la que hay prisa por cerrar (P17)
    .why = Qué concentración al cierre se toma por efecto de las metas.

p18 =
    .meaning =
        No es la falta de una persona sino una distancia común entre lo que piden las cuentas y aquello para
        lo que se preparó a quienes las atienden.
    .stake =
        Los evaluados atienden { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Sin un plan de desarrollo, la conversación con el cliente se queda en pedido y precio, que es donde
        menos se distingue la empresa, y las cuentas que piden más quedan atendidas por debajo de su nivel.
    .needs = una evaluación de competencias de quienes atienden cuentas clave
p18-gaps = Competencias con una brecha de un nivel o más
    .said =
        En { $figure } competencias los evaluados quedan en promedio un nivel o más por debajo de lo que
        piden sus cuentas; desde { $limit } se trata como un problema de perfil.

parameter-p18-gaps = Competencias con brecha desde las que el perfil es inadecuado (P18)
    .why = Cuántas brechas hacen del perfil un problema y no un curso pendiente.

prb-pay-on-sales = Variable que descansa en la venta del periodo
    .definition =
        Media, entre los vendedores entrevistados que tienen variable y dijeron su base (Q39), de la parte
        que es venta del periodo; sus bases pesan por igual y una liquidación anual no cuenta.
    .formula = media(bases de venta ÷ bases)
