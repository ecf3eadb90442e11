# Si lo que se sabe de los clientes está registrado, a tiempo y completo.

p19 =
    .meaning =
        Una parte de lo que se sabe de estas cuentas vive en la memoria y en el teléfono de quien las
        atiende: la lista dice a quién se conoció, no con quién se trata hoy.
    .stake =
        Donde más se nota es en { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Cuando cambie quien atiende, el relevo empezará por preguntar al cliente quién es quién, y mientras
        tanto nadie más en la empresa puede saber a quién llamar.
    .needs = el registro de visitas y llamadas con su contacto, o lo que dicen los vendedores de con cuántas personas tratan
p19-unmet = Parte de los contactos registrados sin trato reciente
    .said =
        De los { $n } contactos registrados en estas cuentas, { $figure } lleva meses sin una sola
        interacción anotada; el límite es { $limit }.
p19-gap = Contactos que se declaran de más sobre los registrados
    .said =
        En la cuenta mediana los vendedores dicen tratar con { $figure } más personas de las que constan, más
        de { $limit }: no es que una de las dos cuentas sea falsa, sino que hay trato que nadie anota.

parameter-p19-unmet = Parte de los contactos sin trato reciente desde la que el registro está vacío (P19)
    .why = Cuántos contactos pueden estar sin trato antes de que la lista deje de servir.
parameter-p19-gap = Contactos declarados de más desde los que falta registro (P19)
    .why = Qué diferencia entre lo dicho y lo registrado se toma por trato sin anotar.
parameter-p19-days = Días sin trato desde los que un contacto cuenta como no tratado (P19)
    .why = Cuánto puede pasar sin una interacción anotada.

p20 =
    .meaning =
        Quien se entera con la solicitud en la mano compite en lo que otro ayudó a especificar: queda el
        precio y el plazo, que es donde menos pesa la relación.
    .stake =
        Así llegan los proyectos de { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Se gana menos, se gana con descuento y la empresa no puede preparar inventario, gente ni crédito con
        anticipación; tampoco se entera de los proyectos a los que nadie la invitó.
    .needs = las oportunidades con la fecha en que se conocieron y la de su solicitud, o lo que dicen los vendedores
p20-ahead = Parte de las oportunidades que se conocen antes de la solicitud
    .said =
        De las oportunidades de estas cuentas, solo { $figure } se conocía antes de la solicitud formal,
        cuando se busca al menos { $limit }.
p20-lead = Días entre que se conoce un proyecto y se solicita
    .said =
        Entre que se conoce un proyecto y se solicita pasan en la mediana { $figure } días (con signo
        negativo se conoció después de la solicitud), y se busca un mínimo de { $limit }.
p20-called = Vendedores que actúan cuando los llaman
    .said =
        De los { $n } vendedores entrevistados, los { $figure } describen una atención que empieza cuando el
        cliente llama.

parameter-p20-ahead = Parte de oportunidades conocidas antes por debajo de la cual se es reactivo (P20)
    .why = Cuánta anticipación se pide a quien atiende una cuenta clave.
parameter-p20-lead = Días de anticipación por debajo de los cuales se es reactivo (P20)
    .why = Cuánto tiempo hace falta para influir en un proyecto.

p21 =
    .meaning =
        Sin la bolsa de compra no se distingue a quien nos compra todo de quien apenas nos prueba: la misma
        venta puede ser un techo o un comienzo.
    .stake =
        No se conoce la de { $accounts }, que { $affected ->
            [one] aporta
           *[other] aportan juntas
        } { $share } { $of }.
    .consequence =
        Las horas se reparten por lo que ya se vende, el potencial queda para quien lo pregunte primero y una
        baja de participación no se ve hasta que es baja de venta.
    .needs = las cuentas clave y una estimación de lo que compran a todos sus proveedores
p21-unknown = Parte de las cuentas sin bolsa de compra conocida
    .said =
        De { $n } cuentas, nadie ha estimado la bolsa de compra en { $figure }, más de { $limit }.

parameter-p21-unknown = Parte de cuentas sin bolsa conocida desde la que es un problema (P21)
    .why = Cuántas cuentas pueden estar sin estimar.

prb-unmet = Contactos sin trato reciente
    .definition =
        Parte de los contactos registrados en las cuentas consideradas con quienes nadie anotó una
        interacción en los días que se fijan.
    .formula = contactos sin interacción ÷ contactos registrados
prb-unlogged = Contactos declarados de más
    .definition =
        Mediana, entre vendedor y cuenta, de cuántos contactos más se declaran (Q13) de los que constan;
        declarar menos cuenta como ninguno.
    .formula = mediana(máx(cero, declarado ÷ registrado − uno))
prb-lead = Anticipación de los proyectos
    .definition =
        Mediana de los días entre que se conoció una oportunidad del año y se solicitó; sin registro, la del
        último proyecto según los vendedores (Q31).
    .formula = mediana(solicitud − conocimiento)
prb-reactive = Vendedores reactivos
    .definition = Vendedores en cuyas respuestas aparece la atención que empieza cuando llama el cliente.
    .formula = número de vendedores con el código R23
