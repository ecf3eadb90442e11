# Con qué facultades y con qué respaldo se atiende.

p10 =
    .meaning =
        Quien está frente al cliente no puede cerrar: lleva la pregunta adentro y vuelve cuando el
        comprador ya oyó otra oferta.
    .stake =
        La espera es la misma en { $accounts }: de ahí sale { $share } { $of }.
    .consequence =
        El cliente aprende que hay que hablar con alguien más arriba, el ejecutivo deja de ser el
        interlocutor y las ventas que dependen de contestar primero se van a quien contesta.
    .needs = la respuesta de los vendedores a cuánto tarda una autorización de precio
p10-days = Días que tarda una autorización de precio
    .said =
        Una autorización de precio tarda { $figure } días según los vendedores, y con más de { $limit } la
        oferta suele llegar tarde.

parameter-p10-days = Días de autorización de un precio desde los que faltan facultades (P10)
    .why = Cuánto puede esperar una oferta sin perder la ocasión.
parameter-p10-escalated = Parte de las ofertas que sube a autorización desde la que faltan facultades (P10)
    .why = Cuántas ofertas puede decidir otro.
p10-escalated = Parte de las ofertas que sube a autorización
    .said = { $figure } de las ofertas sube a autorización, más de { $limit }.
prb-escalated = Parte de las ofertas que sube a autorización
    .definition = Ofertas que decide alguien por encima del vendedor, entre todas; ninguna tabla lo registra.
    .formula = ofertas autorizadas por otro ÷ ofertas

p08 =
    .meaning =
        Dos personas cobran por el mismo pedido o ninguna sabe si lo cobrará, y el cliente recibe dos
        precios y dos promesas.
    .stake =
        El cruce alcanza a { $accounts }, y con { $affected ->
            [one] ella
           *[other] ellas
        } a { $share } { $of }.
    .consequence =
        Mientras no haya una regla de crédito escrita, cada parte protege su venta antes que la cuenta, y la
        información que debería compartirse se guarda.
    .needs =
        el vendedor de cada venta y la plantilla del departamento, o lo que digan los vendedores de los
        conflictos
p08-elsewhere = Venta de cuentas clave que facturan otros
    .said =
        { $figure } de lo que compran las cuentas clave se acredita a vendedores ajenos al departamento,
        cuando con más de { $limit } ya no está claro quién responde por ellas.
p08-conflicts = Frecuencia de los conflictos según los vendedores
    .said =
        Los vendedores dan a los conflictos por clientes o comisiones una frecuencia de { $figure }, y desde
        { $limit } son parte del trabajo de cada mes.

parameter-p08-elsewhere = Venta de cuentas clave facturada por otros que se tolera (P08)
    .why = Cuánta venta ajena al departamento confunde quién responde.
parameter-p08-conflicts = Frecuencia de conflictos, de cero a cuatro, desde la que es un problema (P08)
    .why = Cuántos conflictos por clientes o comisiones se toleran.

p09 =
    .meaning =
        Quien decide en el cliente no encuentra a su igual enfrente, y lo que excede al ejecutivo de cuenta
        no lo firma nadie.
    .stake =
        Fuera de esa agenda { $affected ->
            [one] queda
           *[other] quedan
        } { $accounts }, con { $share } { $of }.
    .consequence =
        En una negociación difícil el cliente llama a quien conoce arriba; si no conoce a nadie, llama a
        otro proveedor.
    .needs =
        el nivel de cada cuenta clave y el registro de las reuniones de la dirección, o lo que digan los
        vendedores de su apoyo
p09-sponsored = Cuentas del primer nivel que la dirección visitó en medio año
    .said =
        En medio año tuvo una reunión con la dirección { $figure } de las cuentas del primer nivel, por
        debajo de { $limit }.
p09-rating = Apoyo de la dirección según los vendedores
    .said =
        Los vendedores califican el apoyo de la dirección con { $figure }, y con { $limit } o menos no
        cuentan con él.

parameter-p09-sponsored = Cuentas del primer nivel que la dirección debe visitar en medio año (P09)
    .why = Qué parte de ellas necesita un patrocinador que se vea.
parameter-p09-rating = Calificación del apoyo de la dirección desde la que es débil (P09)
    .why = Con qué nota se considera que los vendedores están solos.

p11 =
    .meaning =
        El ejecutivo hace de mensajero entre áreas que el cliente no ve, y cada asunto de entrega o de
        servicio espera a que él lo traduzca.
    .stake =
        Así se { $affected ->
            [one] atiende
           *[other] atienden
        } { $accounts }: { $share } { $of }.
    .consequence =
        Lo que se pierde entre áreas lo paga la cuenta en tiempo, y el cliente lo anota a nombre de la
        empresa entera.
    .needs = el registro de interacciones, con el área de quien trató al cliente
p11-narrow = Cuentas de los primeros niveles con pocas áreas nuestras en trato
    .said =
        En { $figure } de las cuentas de los primeros niveles tratan con el cliente menos áreas nuestras de
        las que harían falta, más que el límite de { $limit }.
p11-delivery = Entregas completas y a tiempo
    .said = { $figure } de las entregas llegó completa y a tiempo, menos de { $limit }.

parameter-p11-areas = Áreas nuestras que deben tratar con una cuenta de los primeros niveles (P11)
    .why = Con cuántas áreas se considera atendida por la empresa y no por una persona.
parameter-p11-narrow = Parte de cuentas con pocas áreas desde la que es un problema (P11)
    .why = Cuántas cuentas atendidas por pocas áreas se toleran.
parameter-p11-delivery = Entregas completas y a tiempo que se piden (P11)
    .why = Desde qué cumplimiento las áreas trabajan juntas.

prb-sponsored = Cuentas del primer nivel que la dirección visitó
    .definition = De las cuentas de nivel T1, las que trató en medio año quien encabeza la empresa o quien le reporta, sin ser su titular.
    .formula = visitadas ÷ cuentas T1
prb-narrow = Cuentas de los primeros niveles con pocas áreas en trato
    .definition = De las cuentas T1 y T2, aquellas con las que trataron en el año menos áreas nuestras que las pedidas.
    .formula = con pocas áreas ÷ cuentas T1 y T2
