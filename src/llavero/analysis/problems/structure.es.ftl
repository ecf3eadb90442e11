# Si quien atiende sigue a la forma de comprar, y si el trabajo está repartido.

p26 =
    .meaning =
        El cliente decide en un solo lugar y la empresa llega por varios, sin que nadie lleve la voz: cada
        quien conoce su parte y el cliente conoce todas.
    .stake =
        Ocurre en { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        El comprador central compara ofertas que salieron de la misma empresa, escoge la mejor de cada una, y
        ninguno de los que atienden puede comprometer un acuerdo para el grupo entero.
    .needs = cómo decide sus compras cada cliente, y la región y el vendedor de cada venta
p26-central = Compra central que abarca varias regiones o unidades
    .said =
        Entre las cuentas clave, el índice de compra central que abarca varias regiones o unidades es de
        { $figure }, por encima de { $limit }.
p26-leaderless = Parte de los grupos centrales que atienden varios sin un responsable
    .said =
        De los { $n } grupos que compran desde un solo lugar, { $figure } tiene varios vendedores y ninguno al
        frente, más de { $limit }.

parameter-p26-central = Compra central y amplia desde la que la estructura debe seguirla (P26)
    .why = Desde cuándo la forma de comprar pide un solo responsable.
parameter-p26-leaderless = Parte de grupos sin responsable desde la que la estructura no sigue la compra (P26)
    .why = Cuántos grupos pueden estar sin alguien al frente.
parameter-p26-counts = Parte de la venta del grupo desde la que cuenta quien la vende (P26)
    .why = Quién atiende de veras y quién vendió una vez.
parameter-p26-lead = Parte de la venta del grupo que hace de quien la vende su responsable (P26)
    .why = Cuándo uno solo lleva el grupo aunque otros vendan.

p27 =
    .meaning =
        Las cuentas crecieron donde estaban y nadie volvió a repartir: unas carteras piden más horas de las
        que hay y otras dejan horas libres.
    .stake =
        Las carteras que cargan de más llevan { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Las cuentas de las carteras llenas reciben lo que queda del día, empezando por las que menos llaman, y
        un solo puesto que quede vacante las descubre a todas.
    .needs = el nivel de servicio de las cuentas clave y quién atiende cada una
p27-uneven = Desigualdad de las horas que carga cada quien
    .said =
        Las horas que piden las cuentas de cada quien varían { $figure } veces su media entre { $n } personas,
        cuando hasta { $limit } se consideran parejas.

p27-accounts = Desigualdad de las cuentas que lleva cada quien
    .said =
        Sin niveles de servicio no hay horas que comparar; las cuentas de cada quien varían { $figure }
        veces su media entre { $n } personas, cuando hasta { $limit } se consideran parejas.

parameter-p27-uneven = Variación de las horas entre carteras desde la que están desequilibradas (P27)
    .why = Cuánto pueden diferir las carteras.

prb-central-wide = Compra central y amplia
    .definition =
        Parte de la venta a cuentas clave que se decide en un lugar, por la mayor de las partes que compran
        en varias unidades o líneas o en varias regiones.
    .formula = compra central × máx(varias unidades, varias regiones)
prb-leaderless = Grupos sin responsable
    .definition =
        Parte de los grupos que compran desde un solo lugar, atienden dos vendedores o más y ninguno es el
        único titular ni vende lo bastante para llevarlo.
    .formula = grupos sin responsable ÷ grupos de compra central
