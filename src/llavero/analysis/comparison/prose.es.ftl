# ¿Quién vende más, o menos, de lo que harían esperar las cuentas, las horas y los años que tiene?

comparison-heading = Lo que vende cada quien frente a lo esperable
comparison-why =
    La venta a secas premia a quien recibió las mejores cuentas. Para juzgar si falta gente, o solo
    está mal repartida, se pone junto al potencial de la cartera, las horas que pide y los años en
    la empresa.
comparison-few =
    Aquí no se ordena a nadie: { $complete ->
        [0] de ninguno de los { $count } vendedores se sabe todo eso
        [one] solo de { $complete } de los { $count } vendedores se sabe todo eso
       *[other] de { $complete } de los { $count } vendedores se sabe todo eso
    }, y con menos de { $least } la comparación diría más del azar que de las personas. La tabla de
    los anexos los muestra por código y sin orden de mérito.
comparison-few-all =
    Aquí no se ordena a nadie: se sabe todo eso de { $count ->
        [one] un vendedor
       *[other] los { $count } vendedores
    }, pero con menos de { $least } la comparación diría más del azar que de las personas. La tabla
    de los anexos los muestra por código y sin orden de mérito.
comparison-alike =
    Aquí no se ordena a nadie: { $complete } de los { $count } vendedores tienen los datos, pero
    venden todos lo mismo y no hay diferencia que explicar. Por eso la tabla de los anexos no lleva
    orden de mérito, aunque con { $least } bastaría.
comparison-explained =
    Entre los { $complete } vendedores de los que se sabe todo, esas tres cosas explican
    { $explained } de las diferencias de venta; lo que queda es lo que cada quien hace con lo que
    tiene, y también el azar.
comparison-idle-potential = El potencial no entra en la cuenta, porque es el mismo para todos.
comparison-idle-hours =
    Las horas no entran en la cuenta, porque son las mismas para todos o van de la mano del
    potencial.
comparison-idle-tenure =
    Los años no entran en la cuenta, porque son los mismos para todos o van de la mano de lo demás.
comparison-span =
    La venta frente a la esperable va de { $least_difference } ({ $least }) a { $most_difference }
    ({ $most }).
comparison-nobody =
    Ninguno se aparta tanto que el azar no baste para explicarlo: el orden de la tabla no autoriza a
    premiar ni a reprochar.
comparison-standing =
    { $standing ->
        [one] Uno se aparta
       *[other] { $standing } se apartan
    } más de lo que explicaría el azar: { $names }. Conviene mirar ahí primero, antes de mover
    cuentas o puestos.
comparison-meaning =
    La diferencia no dice por qué. Puede deberse a la persona, a una cuenta que se abrió o se cerró
    ese año, o a un potencial mal estimado; se aclara con quien atiende esas cuentas, no con la
    tabla.
comparison-size =
    Para el tamaño del departamento importa otra cosa: la venta por ejecutivo mezcla lo que rinde la
    persona con lo que da su cartera, y por eso sirve de contraste y no de regla.
comparison-table-compared = Venta de cada vendedor frente a la esperable, por código
comparison-table-plain = Venta, potencial, horas y antigüedad de cada vendedor, por código y sin orden de mérito
comparison-source-key =
    Venta de los últimos doce meses en las cuentas clave de cada vendedor; bolsa de compra de las
    mismas; horas según su nivel de servicio; años desde la contratación.
comparison-source-all =
    Venta de los últimos doce meses en las cuentas de cada vendedor; bolsa de compra de las mismas;
    años desde la contratación.
comparison-column-code = Código
comparison-column-accounts = Cuentas
comparison-column-sales = Venta
comparison-column-potential = Potencial
comparison-column-hours = Horas al año
comparison-column-tenure = Años
comparison-column-expected = Esperable
comparison-column-difference = Diferencia
comparison-column-standing = Frente al azar
comparison-above = por encima
comparison-below = por debajo
comparison-within = dentro
comparison-no-potential =
    De algún vendedor no se conoce lo que sus cuentas compran a todos los proveedores.
    .remedy = Con la columna de bolsa de compra en la lista de clientes se conocería su potencial.
comparison-no-hours = De algún vendedor no se sabe cuántas horas piden sus cuentas.
    .remedy = Con el nivel de servicio de cada cuenta clave se sabrían.
comparison-no-tenure = De algún vendedor no se sabe desde cuándo está.
    .remedy = Con la fecha de contratación en la lista de personal se sabría.

cmp-sellers = Vendedores de la comparación
    .definition = Vendedores que atienden cuentas clave; donde ninguna lista las nombra, los que atienden cualquier cuenta.
    .formula = número de vendedores
cmp-complete = Vendedores con todos los datos
    .definition = Los que venden y tienen conocidos el potencial, las horas y los años.
    .formula = número de vendedores
cmp-explained = Parte de las diferencias de venta que se explica
    .definition = Parte de la variación del logaritmo de la venta que explican el logaritmo del potencial, las horas y los años.
    .formula = 1 − Σ residuo² ÷ Σ (log venta − media)²
cmp-standing = Vendedores que se apartan más que por azar
    .definition = Aquellos cuyo residuo, medido sin contarlos, pasa del límite que por azar cruzaría alguien una vez de cada veinte.
    .formula = número con |t| > t(1 − 0.05 ÷ 2n)
cmp-accounts = Cuentas de un vendedor en la comparación
    .definition = Grupos que atiende: los clave, o todos donde ninguna lista los nombra.
    .formula = número de grupos
cmp-sales = Venta de un vendedor en la comparación
    .definition = Venta neta que se le acredita en esas cuentas durante el periodo.
    .formula = Σ venta neta
cmp-potential = Potencial de un vendedor
    .definition = Bolsa de compra de sus cuentas; conocida si lo es la de cuentas que suman la parte fijada de su venta.
    .formula = Σ bolsa de compra
cmp-hours = Horas que piden las cuentas de un vendedor
    .definition = Horas al año de cada cuenta según su nivel de servicio.
    .formula = Σ horas del nivel
cmp-tenure = Años de un vendedor en la empresa
    .definition = Años desde la contratación; sin esa fecha, desde su primera venta.
    .formula = (fecha de corte − inicio) ÷ 365.25
cmp-expected = Venta esperable de un vendedor
    .definition = La que dan el potencial, las horas y los años según el ajuste de todos los vendedores, en las cuentas de bolsa conocida.
    .formula = exp(a + b₁ log potencial + b₂ horas + b₃ años)
cmp-difference = Diferencia con la venta esperable
    .definition = Venta en las cuentas de bolsa conocida sobre la esperable, menos uno.
    .formula = venta ÷ esperable − 1
