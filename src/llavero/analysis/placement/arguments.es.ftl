# Los argumentos: lo que cada criterio dice de la empresa, y lo que cada lugar da en él.

# Criterios.
k1 = Autoridad y acceso a la alta dirección
k2 = Coordinación entre unidades y áreas
k3 = Cercanía local
k4 = Poco conflicto con ventas
k5 = Bajo costo y masa crítica
k6 = Ajuste a la compra centralizada
k7 = Rapidez de decisión
k8 = Especialización técnica
k9 = Responsabilidad por resultados
k10 = Facilidad de implantación

argument-head =
    { $criterion } (pesa { $weight }; { $score } de cinco, frente a { $mean } de media entre todos los
    lugares).

# Qué dicen las cifras.
k1-key-share = Las cuentas clave compran { $value } de lo que la empresa vende.
k1-approval = Según los vendedores, autorizar un descuento que no deciden solos tarda { $value } días.
k2-lines =
    Los grupos que reparten su compra entre dos o más unidades o líneas reúnen { $value } de la venta
    de cuentas clave.
k3-places =
    De la venta de cuentas clave, { $value } corresponde a grupos que compran en dos o más zonas.
k4-booked =
    Vendedores ajenos al departamento facturan { $value } de lo que compran las cuentas clave.
k4-conflicts =
    Los vendedores califican con { $value } de cuatro la frecuencia de los conflictos por clientes o
    comisiones.
k5-needed =
    Las horas que piden las cuentas clave equivalen a { $value ->
        [one] { $value } ejecutivo
       *[other] { $value } ejecutivos
    }.
k5-sellers =
    El departamento tiene { $value ->
        [one] { $value } vendedor
       *[other] { $value } vendedores
    }.
k5-accounts = Son { $value } las cuentas clave por atender.
k6-central = Un solo centro de compras decide { $value } de la venta de cuentas clave.
k6-lines = Además, { $value } de esa venta cruza unidades o líneas de producto.
k6-places = Y { $value } se entrega en varias zonas a la vez.
k7-approval = La autorización mediana tarda { $value } días, de acuerdo con las entrevistas.
k8-projects =
    De lo que compran las cuentas clave, { $value } proviene de proyectos que se pidieron
    formalmente y se ganaron en el periodo.
k9-key-share = En estas cuentas se juega { $value } de la venta de la empresa.
k9-needed =
    Atenderlas pide { $value ->
        [one] { $value } ejecutivo dedicado
       *[other] { $value } ejecutivos dedicados
    }.
k9-department = El departamento acredita { $value } de la venta de la empresa.
k10-needed =
    El equipo que hay que poner en marcha es de { $value ->
        [one] { $value } ejecutivo
       *[other] { $value } ejecutivos
    }.
k10-sellers =
    Hoy se dedican a cuentas clave { $value ->
        [one] { $value } vendedor
       *[other] { $value } vendedores
    }.
k10-people = La empresa entera suma { $value } personas.

# Qué significa, si el criterio pesa mucho o poco aquí.
k1-much =
    Con tanto en juego, un ejecutivo de cuenta necesita que alguien con mando respalde precios,
    inversiones y excepciones; las empresas que involucran a su alta dirección atienden mejor a sus
    cuentas clave.
k1-little =
    La dependencia es todavía moderada, de modo que el respaldo de la dirección ayuda, pero no hace
    falta que la dirección conduzca el día a día.
k2-much =
    Para el cliente somos una sola empresa; si cada unidad le habla por su lado, nadie responde por
    el conjunto, y la integración interna es parte del diseño de cualquier programa de este tipo.
k2-little =
    Casi toda la compra pasa por una sola línea, así que coordinar unidades rinde poco y no conviene
    pagar por ello.
k3-much =
    La mayor parte de lo que compran se decide y se entrega en una misma zona: quien está cerca ve
    antes el problema y el proyecto.
k3-little =
    Como los grupos compran en varias zonas, la presencia local la da la fuerza de campo y el
    departamento aporta lo que ninguna zona ve: el cliente completo.
k4-much =
    Cuando dos equipos cobran por el mismo cliente, la discusión consume horas y el cliente la nota;
    es uno de los dilemas internos más descritos al implantar estos programas.
k4-little =
    El roce con ventas es contenido; basta una regla de crédito clara y no hace falta separar
    estructuras para evitarlo.
k5-much =
    Un grupo tan pequeño no paga estructura propia: cada puesto de coordinación que se añada debe
    justificarse contra la venta que deja.
k5-little =
    Hay masa crítica: el costo de coordinar se reparte entre un equipo que ya puede especializarse,
    y ahorrar estructura deja de ser lo primero.
k6-much =
    Un comprador que negocia por todas sus sedes pide un interlocutor que pueda comprometer a toda
    nuestra empresa; esa fue la razón de los primeros programas nacionales de cuentas.
k6-little =
    La compra sigue repartida entre sedes o líneas, y un acuerdo central todavía decide poco.
k7-much =
    Mientras se espera una firma, el cliente compara; gran parte del trabajo de un ejecutivo de
    cuentas clave es vender hacia dentro, y cada escalón lo alarga.
k7-little =
    Las decisiones salen en un plazo razonable, así que acortar escalones es deseable sin ser
    urgente.
k8-much =
    Buena parte de la venta se gana con ingeniería y servicio: el conocimiento técnico del cliente
    debe estar dentro del equipo y no en otra área.
k8-little =
    Se vende sobre todo producto corriente, y el apoyo técnico puede pedirse por proyecto.
k9-much =
    Lo que pesa tanto en el resultado necesita un responsable que rinda cuentas de margen,
    crecimiento y permanencia, medidos aparte.
k9-little =
    El tamaño del programa aún permite medirlo dentro de otra área, con indicadores propios.
k10-much =
    Con un equipo de ese tamaño, un cambio profundo cuesta más de lo que devuelve en el primer año;
    las barreras internas son la causa habitual de que un programa no arranque.
k10-little =
    El equipo tiene tamaño para sostener un cambio de estructura, y la comodidad de la transición
    deja de decidir.

# Qué significa cuando el dato no se conoce.
k1-assumed =
    No se sabe cuánto pesan las cuentas clave en la venta; si pesan mucho, sin el respaldo de alguien con mando no se sostienen precios ni inversiones.
k2-assumed =
    Falta saber si los clientes compran en varias partes de la empresa; donde lo hacen, alguien debe responder por el conjunto.
k3-assumed =
    No consta dónde compran las cuentas clave; si cada una lo hace en una sola plaza, quien esté cerca la atiende mejor.
k4-assumed =
    Nadie ha medido el roce con ventas; allí donde existe, las dos partes necesitan un jefe común o fronteras claras.
k5-assumed =
    El número de ejecutivos necesarios no se ha calculado; con pocos, cada puesto de estructura debe pagarse con la venta que deja.
k6-assumed =
    No se sabe quién decide las compras del cliente; un comprador central exige un interlocutor que comprometa a todas nuestras sedes.
k7-assumed =
    Se desconoce cuánto tarda una autorización; si tarda, cada escalón que se quite se nota ante el cliente.
k8-assumed =
    No hay registro de cuánta venta nace de proyectos; cuanta más, más conviene tener el conocimiento técnico dentro del equipo.
k9-assumed =
    Sin la parte de la venta que está en juego no puede decirse cuánto urge un responsable único; la regla es que lo que se mide aparte se cuida.
k10-assumed =
    A falta de un tamaño calculado, la prudencia aconseja el cambio que menos piezas mueve: las barreras internas son la causa habitual de que un programa no arranque.

# Qué da este lugar en cada criterio.
k1-O0 = Que atiendan los propios directivos da a la cuenta la máxima autoridad.
k1-O1 = Depender de la dirección general pone al jefe de cuentas clave a un paso de esa firma.
k1-O2 = La dirección comercial tiene asiento donde se decide y trato directo con los compradores.
k1-O8 = Un director de división se sienta con los demás directores y decide lo suyo.
k2-O1 = Por encima de todas las áreas, la dirección general puede obligarlas a una misma oferta.
k2-O2 =
    Una misma jefatura dirige ventas, marketing y cuentas clave, y resuelve entre ellas sin subir de
    nivel.
k2-O7 =
    La matriz nombra en cada unidad o zona a quien responde por el cliente, y a uno que responde por
    todo.
k2-O8 = La división firma con las demás áreas lo que cada una pone en la cuenta.
k3-O3 = Dentro de ventas, el ejecutivo comparte oficina y clientes con la fuerza de campo.
k3-O5 = Cada unidad conserva a su gente junto a sus clientes.
k3-O6 = La zona tiene al ejecutivo en la plaza, con el idioma y los tiempos del cliente.
k3-O7 = El enlace de cada zona sigue en su plaza aunque responda a una línea común.
k4-O0 = Sin un equipo aparte no hay a quién disputarle el crédito de la venta.
k4-O2 =
    El director comercial es jefe de ambas partes: reparte el crédito de una venta compartida sin
    ser juez y parte.
k5-O0 = No añade un solo puesto.
k5-O2 = Aprovecha análisis, soporte y crédito que el área comercial ya paga.
k5-O3 = Es lo más barato: no pide jefaturas nuevas ni sistemas aparte.
k5-O4 = Comparte con marketing el análisis y la propuesta de valor.
k6-O1 = La dirección general puede firmar un acuerdo que obligue a todas las sedes.
k6-O7 = La línea central negocia y cada unidad ejecuta lo firmado en su sede.
k6-O8 = La división negocia por todas las sedes y responde de que se cumpla.
k7-O0 = Quien visita es quien decide.
k7-O1 = Entre el ejecutivo y quien autoriza queda un solo escalón.
k7-O5 = La unidad decide sobre su producto sin esperar a nadie.
k7-O6 = La gerencia de zona resuelve en la plaza.
k7-O8 = La división tiene facultades propias y no pide turno.
k8-O5 = El ejecutivo vive junto a los ingenieros de su producto.
k8-O7 = El enlace de cada unidad aporta su especialidad a un mismo plan de cuenta.
k8-O8 = La división puede contratar a sus propios especialistas.
k9-O5 = El resultado de la cuenta entra en el resultado de la unidad, que ya se mide.
k9-O6 = La zona ya responde por su venta, y la cuenta entra en esa meta.
k9-O8 = La división tiene su propio estado de resultados y un solo responsable.
k10-O0 = No hay nada que implantar.
k10-O2 = Solo cambia una línea de mando: nadie pierde su puesto ni su cartera.
k10-O3 = Puede hacerse el lunes: las personas ya están ahí.
k10-O6 = Usa las gerencias de zona que existen.
argument-other = En esto da más que la media de los lugares, sin ser su rasgo más propio.

# Objeciones y respuestas a lo que habla a favor.
k1-objection =
    Podría objetarse que la cercanía con la dirección se agota cuando su agenda se llena;
k1-answer =
    para evitarlo, cada cuenta del primer nivel tiene un patrocinador con dos visitas al año y el
    jefe de cuentas clave conserva facultades propias.
k2-objection = Cabe responder que coordinar añade juntas;
k2-answer =
    la junta se limita a una al mes con una orden del día fija, y sustituye a las consultas sueltas
    que hoy recibe cada área.
k3-objection = Se dirá que nadie conoce la plaza como el vendedor de zona;
k3-answer =
    por eso la zona conserva la visita y el pedido, y el departamento lleva el plan, el precio marco
    y al interlocutor central.
k4-objection = Alguien temerá que ventas pierda a sus mejores clientes;
k4-answer =
    la regla de crédito doble en el primer año paga a ambos por la misma venta mientras se aprende a
    compartirla.
k5-objection = Es cierto que lo barato puede quedarse corto;
k5-answer = el tamaño se revisa cada año con las horas, y la estructura crece solo si la carga lo pide.
k6-objection = No todos los grupos compran así;
k6-answer =
    los que deciden en cada sede siguen con su vendedor, y el acuerdo central se ofrece únicamente
    donde el cliente ya compra unido.
k7-objection = Decidir pronto puede ser decidir mal;
k7-answer =
    una matriz de facultades fija hasta dónde llega cada nivel, y finanzas revisa cada trimestre las
    excepciones.
k8-objection = El especialista puede encerrarse en su producto;
k8-answer = el plan de cuenta es uno, y lo firma quien responde por el cliente entero.
k9-objection = Medir aparte puede volver al equipo una isla;
k9-answer =
    parte del variable se liga a un indicador compartido con ventas y operaciones, de modo que nadie
    gana a costa del otro.
k10-objection = Lo fácil de implantar no siempre es lo que hace falta;
k10-answer =
    la propuesta se pone en marcha por fases y deja escrita la condición con la que se pasaría a una
    estructura mayor.

# Lo que habla en contra, y cómo se compensa.
k1-against =
    El departamento queda lejos de quien puede comprometer a la empresa, y el comprador lo percibe.
k1-remedy =
    Un patrocinador de la alta dirección por cuenta del primer nivel da la autoridad que el lugar no
    da.
k2-against = A las áreas que no dependen de la misma jefatura hay que convencerlas cada vez.
k2-remedy =
    Acuerdos de servicio con operaciones, finanzas y logística, y una junta mensual por cuenta,
    ocupan el lugar de la línea de mando que falta.
k3-against = El ejecutivo estará lejos de las plantas y almacenes del cliente.
k3-remedy =
    La visita de rutina queda en la fuerza de campo, con un resumen de cada visita que el ejecutivo
    lee antes de la siguiente reunión.
k4-against = Ventas verá en el departamento a un competidor por sus cuentas.
k4-remedy = El crédito de cada venta compartida se escribe antes de empezar y no se negocia después.
k5-against = Es de los lugares más caros, y con pocas cuentas cada puesto pesa.
k5-remedy =
    Las áreas de apoyo empiezan compartidas y se hacen propias al llenarse la mitad de un puesto.
k6-against = Ante un comprador central, este lugar habla por una parte de la empresa y no por toda.
k6-remedy =
    Se nombra a un responsable único por grupo, con poder por escrito para negociar el acuerdo
    marco.
k7-against = Cada excepción subirá un escalón más antes de volver al cliente.
k7-remedy =
    Facultades de precio por nivel de cuenta y un plazo de un día para lo que las exceda acortan el
    camino sin cambiar la línea de mando.
k8-against = El lugar no acerca al especialista técnico a la cuenta.
k8-remedy =
    Cada cuenta que lo pida tiene un ingeniero asignado por nombre, con horas reservadas en el plan.
k9-against = El resultado de las cuentas clave se diluye en el de un área mayor.
k9-remedy =
    Un estado de contribución por cuenta, revisado cada trimestre, hace visible lo que el
    organigrama no separa.
k10-against = Implantarlo cambia líneas de mando, metas y sistemas a la vez.
k10-remedy =
    Se avanza por fases con un piloto de pocas cuentas, y ninguna persona cambia de cartera antes de
    que su relevo esté presentado.

# Por qué un criterio hunde a otra opción.
k1-sinks = no da a los ejecutivos la autoridad que piden cuentas de este peso
k2-sinks = deja a cada unidad hablar por su lado con el mismo cliente
k3-sinks = aleja al departamento de donde se compra y se entrega
k4-sinks = no pone a nadie por encima del conflicto con ventas
k5-sinks = cuesta más estructura de la que el equipo puede pagar
k6-sinks = no puede firmar por todas las sedes ante un comprador central
k7-sinks = añade escalones a decisiones que ya tardan
k8-sinks = separa al ejecutivo de quien conoce la solución técnica
k9-sinks = no deja a nadie que responda por el resultado de estas cuentas
k10-sinks = pide un cambio mayor del que la empresa puede absorber ahora
