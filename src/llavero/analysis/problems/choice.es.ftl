# Qué cuentas son clave, y cuántas.

p02 =
    .meaning =
        La lista distingue el tamaño y no la importancia: una cuenta grande que no ofrece futuro ni nos
        prefiere recibe el mismo trato que otra que sí.
    .stake =
        La duda alcanza a { $accounts }: { $share } { $of } se atiende como clave sin un criterio que se
        pueda explicar.
    .consequence =
        Las horas que se ponen ahí no se ponen en la cuenta que sí crecería con ellas, y nadie puede decirle
        que no a quien pide entrar en la lista.
    .needs = la lista de cuentas clave y lo que coloca a cada una en la cartera
p02-overlap = Coincidencia de las cuentas clave con las de mayor venta
    .said =
        { $figure } de las cuentas clave son simplemente las de mayor venta; desde { $limit } la lista es la
        del volumen con otro nombre.
p02-streamline = Parte de las cuentas clave que convendría racionalizar
    .said =
        { $figure } de las cuentas clave caen en la categoría que convendría racionalizar, cuando desde
        { $limit } la selección queda en entredicho.
p02-unexplained = Vendedores que no saben por qué sus cuentas son clave
    .said =
        De los { $asked } vendedores a quienes se preguntó, { $figure ->
            [one] uno no sabe
           *[other] { $figure } no saben
        } por qué sus cuentas son clave.

parameter-p02-overlap = Coincidencia con las mayores desde la que se elige por tamaño (P02)
    .why = Cuánto puede parecerse la lista a la de mayores ventas.
parameter-p02-streamline = Parte de cuentas clave por racionalizar que se tolera (P02)
    .why = Cuántas cuentas clave sin atractivo ni posición ponen en duda la selección.

p03 =
    .meaning =
        Cada cuenta que se añade sin horas nuevas se paga con horas de las demás, y el trato deja de ser
        distinto justo donde se prometió que lo sería.
    .stake =
        Las que no caben son las de menor venta, { $accounts }, con { $share } { $of }.
    .consequence =
        El daño mayor no está en ellas sino en que no se nota: las visitas se espacian en todas y «cuenta
        clave» se vuelve un título.
    .needs = la lista de cuentas clave y la plantilla del departamento
p03-capacity = Cuentas clave entre las que el equipo puede atender
    .said =
        Hay { $accounts } cuentas clave, { $figure } veces las que caben en las horas del equipo, y desde
        { $limit } ya no caben todas.
p03-number = Número de cuentas clave
    .said = Son { $figure } cuentas clave, más de las { $limit } que un programa suele sostener.

parameter-p03-capacity = Cuentas clave entre las que caben, desde donde son demasiadas (P03)
    .why = Cuánto puede pasarse el programa de las horas que hay.
parameter-p03-number = Número de cuentas clave desde el que son demasiadas (P03)
    .why = Hasta cuántas sostiene un programa.

prb-overlap = Coincidencia de las cuentas clave con las de mayor venta
    .definition = Parte de las cuentas clave que está entre otras tantas de mayor venta del periodo.
    .formula = |clave ∩ mayores K| ÷ K
prb-streamline = Parte de las cuentas clave por racionalizar
    .definition = De las cuentas clave con categoría, las que caen en «racionalizar».
    .formula = por racionalizar ÷ con categoría
prb-unexplained = Vendedores que no saben por qué sus cuentas son clave
    .definition = Vendedores entrevistados que responden «no sé» a por qué son clave (Q07).
    .formula = número de vendedores
prb-over-capacity = Cuentas clave entre las que caben
    .definition = Cuentas clave por cada una que el equipo puede atender con sus horas.
    .formula = K ÷ K_cap
