# Qué dejan las cuentas clave.

p12 =
    .meaning =
        Venderles cuesta cada vez más margen: cada renovación y cada alza de costo ceden un poco, y la suma
        no aparece en ninguna venta por separado.
    .stake =
        La baja o la distancia se ve en { $accounts }: { $share } { $of }.
    .consequence =
        De seguir así, la venta que más trabajo da termina por ser la que menos sostiene al resto de la
        empresa, y recuperar un precio cedido es más difícil que no cederlo.
    .needs = el costo de lo vendido y la lista de cuentas clave
p12-slope = Cambio anual del margen de las cuentas clave
    .said =
        El margen de las cuentas clave se mueve a razón de { $figure } por año, y desde una baja de
        { $limit } se considera erosión.
p12-gap = Margen de las cuentas clave frente al de las demás
    .said =
        Las cuentas clave dejan { $margin } de margen y las demás { $rest }: una diferencia de { $figure }, mayor que
        los { $limit } que el volumen suele explicar.

parameter-p12-slope = Baja anual del margen de las cuentas clave desde la que hay erosión (P12)
    .why = Cuánto margen puede cederse por año.
parameter-p12-gap = Margen por debajo del de las demás que se tolera (P12)
    .why = Qué diferencia explica el volumen.

p13 =
    .meaning =
        El margen bruto las hace ver iguales: la entrega urgente, la visita técnica y la devolución no
        llevan el nombre de quien las pidió.
    .stake =
        En esa situación { $affected ->
            [one] está
           *[other] están
        } { $accounts }, con { $share } { $of }.
    .consequence =
        Sin ese costo a la vista se negocia el precio de lo que se vende y se regala el de cómo se sirve.
    .needs = lo que cada cuenta consume de servicio y lo que cuesta cada unidad
p13-coverage = Costo de servir asignado a las cuentas
    .said =
        Está asignado a las cuentas que lo causan { $figure } del costo de servir, menos de { $limit }.
p13-destroyers = Cuentas clave que cuestan más de lo que dejan
    .said =
        { $figure } de las cuentas clave cuesta más de lo que deja, y desde { $limit } ya no son excepciones.

parameter-p13-coverage = Costo de servir que debe estar asignado (P13)
    .why = Cuánto costo sin nombre se tolera.
parameter-p13-destroyers = Cuentas clave con pérdida que se toleran (P13)
    .why = Desde cuántas dejan de ser excepciones.

p14 =
    .meaning =
        Una concesión que se repite deja de agradecerse: el cliente la cuenta como suya y negocia desde ahí
        la siguiente.
    .stake =
        Crece así en { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan
        } { $share } { $of }.
    .consequence =
        Retirarla después cuesta más que no haberla dado, porque se vive como una pérdida, y mientras tanto
        se paga con margen un volumen que quizá habría venido igual.
    .needs = el precio de lista y la cantidad de cada venta de los dos últimos años
p14-gap = Crecimiento de lo que se concede frente al de la venta
    .said =
        Lo que se cobra por debajo del precio de lista pasó de { $before } a { $now } de esa lista, y creció
        { $figure } más que la venta; el límite es { $limit }.

parameter-p14-gap = Crecimiento de las concesiones sobre el de la venta que se tolera (P14)
    .why = Cuánto más deprisa que la venta puede crecer lo que se concede.

prb-concession = Parte de la lista que se concede
    .definition = Lo que se cobró por debajo del precio de lista a las cuentas miradas, entre lo que valdría a ese precio.
    .formula = (a lista − cobrado) ÷ a lista
prb-concession-before = Parte de la lista que se concedía antes
    .definition = La misma parte en el periodo anterior.
    .formula = (a lista − cobrado) ÷ a lista
prb-concession-gap = Crecimiento de las concesiones frente al de la venta
    .definition = Crecimiento de lo concedido menos el de la venta sobre la que se concede, en las cuentas que compraron en ambos periodos.
    .formula = Δ% concedido − Δ% cobrado
