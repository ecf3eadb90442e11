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

p05 =
    .meaning =
        La lealtad del cliente se formó con la persona y no con la empresa: vende más mientras está, y se
        va con ella.
    .stake =
        Sin un segundo rostro conocido { $affected ->
            [one] está
           *[other] están
        } { $accounts }: { $share } { $of }.
    .consequence =
        Una baja, un ascenso o una enfermedad bastan para que la relación vuelva a empezar con alguien a
        quien el cliente no conoce, y en ese tiempo parte con ventaja el competidor que ya lo visita.
    .needs =
        el registro de interacciones y, en las asignaciones, quién es el respaldo de cada cuenta
p05-through = Parte de los tratos que tiene una sola persona nuestra, sin respaldo
    .said =
        En { $who }, { $figure } de los tratos del año los tuvo una sola persona nuestra y nadie figura
        como respaldo. Con { $limit } o más de los tratos en una persona y sin respaldo { $accounts ->
            [one] solo está esa cuenta
           *[other] hay { $accounts } cuentas
        }.
p05-uncovered = Vendedores cuya mejor cuenta no atendería nadie
    .said =
        De los { $asked } vendedores a quienes se preguntó, { $figure ->
            [one] uno dice
           *[other] { $figure } dicen
        } que nadie atendería su mejor cuenta si faltara una temporada.
p05-backed = Cuentas que dependen de una persona sin respaldo
    .said = { $figure } cuentas dependen de una persona sin respaldo.

parameter-p05-through = Parte de los tratos en una persona desde la que una cuenta depende de ella (P05)
    .why = Qué cuentas sin respaldo se señalan.

p06 =
    .meaning =
        Un solo interlocutor es un solo voto: lo que esa persona no sabe, no dice o no decide queda fuera
        de nuestra vista.
    .stake =
        Así { $affected ->
            [one] está
           *[other] están
        } { $accounts }, con { $share } { $of }.
    .consequence =
        El día que cambie de puesto, la cuenta no se pierde por precio sino por silencio, y la noticia
        llega cuando el pedido ya no llega.
    .needs = la lista de contactos de los clientes y el registro de interacciones
p06-contacts = Contactos activos de la cuenta que menos tiene
    .said =
        En { $who } { $figure ->
            [0] no se trató en el año con ninguno de los contactos registrados
            [one] se trató en el año con un solo contacto
           *[other] se trató en el año con solo { $figure } contactos
        }, y la relación se considera expuesta con { $limit } o menos.
p06-share = Parte de los tratos que pasa por el contacto más frecuente
    .said =
        En { $who }, { $figure } de los tratos del año pasó por la misma persona del cliente; desde
        { $limit } la relación pende de un solo hilo.

parameter-p06-contacts = Contactos activos con los que una relación está expuesta (P06)
    .why = Cuántas personas del cliente hay que tratar.
parameter-p06-share = Parte de los tratos en un contacto desde la que la relación pende de él (P06)
    .why = Cuánto puede concentrarse el trato en una persona.

prb-unbacked = Cuentas que dependen de una persona sin respaldo
    .definition = Cuentas sin respaldo vigente en las que el titular tiene la mayor parte de los tratos del año.
    .formula = #{ "{" }i: E4 ≥ límite, sin respaldo{ "}" }
prb-uncovered = Vendedores cuya mejor cuenta no atendería nadie
    .definition = Vendedores que, al preguntárseles quién los cubriría, dicen que nadie (Q40).
    .formula = número de vendedores
