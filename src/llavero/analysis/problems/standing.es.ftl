# Si el cliente nos ve como lo vemos, y si la relación avanza.

p22 =
    .meaning =
        La cuenta prometía y se le dedica tiempo de cuenta con futuro, pero ni la relación ni la parte de sus
        compras que nos toca se han movido: falta una apuesta concreta o falta la puerta por la que entrar.
    .stake =
        Están así { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Cada año así consume horas que otra cuenta aprovecharía, y el cliente se acostumbra a tratarnos como
        el segundo proveedor que somos hoy.
    .needs = la bolsa de compra de las cuentas, y lo que dicen los vendedores de la etapa de hoy y la de hace dos años
p22-stalled = Cuentas estrella sin avance en dos años
    .said =
        { $figure ->
            [one] Una cuenta estrella sigue
           *[other] { $figure } cuentas estrella siguen
        } en la misma etapa que hace dos años y con la misma parte de sus compras; de { $n } se sabe.

parameter-p22-flat = Movimiento de la participación que cuenta como ninguno (P22)
    .why = Cuánto puede moverse en dos años la parte de la bolsa sin que sea un avance.

p25 =
    .meaning =
        La empresa invierte como si la dependencia fuera mutua; según quien la atiende, el cliente podría
        cambiarnos sin gran trabajo, de modo que para él somos una compra de rutina o una palanca de precio.
    .stake =
        Es lo que se dice de { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Lo que se invierte en esa relación puede no devolver lealtad, y la próxima negociación se parecerá más
        a una licitación que a un plan conjunto. Nadie le ha preguntado al cliente: conviene empezar por ahí.
    .needs = la categoría de las cuentas, y qué tan difícil sería sustituirnos, dicho por el cliente o al menos por quien lo atiende
p25-mismatched = Cuentas estratégicas que nos sustituirían con facilidad
    .said =
        De las { $n } cuentas estratégicas de las que los vendedores opinaron, { $figure ->
            [one] una podría sustituirnos
           *[other] { $figure } podrían sustituirnos
        } con facilidad.

parameter-p25-hard = Dificultad de sustituirnos, de uno a cinco, que hace de nosotros un proveedor importante (P25)
    .why = Desde qué respuesta se entiende que al cliente le costaría cambiar.

prb-stalled = Cuentas estrella estancadas
    .definition =
        Cuentas estrella cuya etapa, según sus vendedores, es la de hace dos años y cuya venta se ha movido en
        ese tiempo menos del margen, medida contra la bolsa de compra de hoy.
    .formula = #(estrella: etapa igual y |Δ venta ÷ bolsa| ≤ margen)
prb-mismatched = Cuentas estratégicas que no nos ven como clave
    .definition =
        Cuentas estratégicas para nosotros en las que, según los vendedores (Q19), sustituirnos sería menos
        difícil de lo que se fija.
    .formula = #(estratégica: dificultad < límite)
