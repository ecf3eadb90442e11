# ¿Cuántas personas necesita el departamento?

sizing-heading = Cuántas personas necesita el departamento
sizing-hours-key =
    El tamaño se deduce del trabajo y no de la costumbre: { $accounts ->
        [one] la cuenta clave designada hoy pide
       *[other] las { $accounts } cuentas clave designadas hoy piden
    } { $hours } horas de atención al año según su nivel de servicio, y un puesto completo puede
    darles { $available }.
sizing-hours-chosen =
    El tamaño se deduce del trabajo y no de la costumbre: { $accounts ->
        [one] la cuenta clave que propone la selección pide
       *[other] las { $accounts } cuentas clave que propone la selección piden
    } { $hours } horas de atención al año según su nivel de servicio, y un puesto completo puede
    darles { $available }.
sizing-hours-declared =
    Sin lista de cuentas clave ni libro de ventas, solo queda lo que declaran los vendedores: { $accounts ->
        [one] nombran { $accounts } cuenta clave, que pediría
       *[other] nombran { $accounts } cuentas clave, que pedirían
    } { $hours } horas de atención al año si todas fueran del segundo nivel de servicio, y un puesto
    completo puede darles { $available }.
sizing-stars =
    { $stars ->
        [one] A { $stars } de ellas, de categoría estrella, se le suma
       *[other] A { $stars } de ellas, de categoría estrella, se les suma
    } el recargo de horas que cuesta ganar posición.
sizing-assumed =
    De ellas, { $assumed ->
        [one] { $assumed } no tiene nivel de servicio y se toma por el segundo, de modo que el total
            es un supuesto hasta que se le asigne.
       *[other] { $assumed } no tienen nivel de servicio y se toman por el segundo, de modo que el
            total es un supuesto hasta que se les asigne.
    }
sizing-assumed-all =
    Ninguna tiene nivel de servicio: se toman por el segundo, de modo que el total es un supuesto
    hasta que se les asigne, y con otro nivel cambiaría en proporción.
sizing-needed =
    El cociente es de { $workload } puestos, es decir, { $needed ->
        [one] { $needed } ejecutivo
       *[other] { $needed } ejecutivos
    }, o { $reserve } con la reserva para vacantes, ausencias y cuentas nuevas.
sizing-needed-roomy =
    El cociente es de { $workload } puestos, es decir, { $needed ->
        [one] { $needed } ejecutivo
       *[other] { $needed } ejecutivos
    }, en los que ya cabe la reserva para vacantes, ausencias y cuentas nuevas.
sizing-tiny =
    Las horas no llenan un puesto: no se justifica un departamento, y basta con que un directivo o
    un vendedor reserve ese tiempo, con nombre y agenda, hasta que crezca el número de cuentas.
sizing-each =
    Tocarían { $each } cuentas por ejecutivo. Como referencia, y nunca como meta, quienes practican
    el oficio hablan de entre { $low } y { $high }, o de hasta { $top } en carteras sencillas; lo
    que decide es el nivel de servicio que se promete, no ese número.
sizing-first =
    La empresa no señala hoy un departamento de cuentas clave, de modo que esta cifra es la de uno
    que empieza y no la corrección del que hay.
sizing-shared =
    Hoy las { $present ->
        [one] atiende { $present } vendedor que lleva
       *[other] atienden { $present } vendedores que llevan
    } también otras cuentas, y no se sabe qué parte de su tiempo reciben las clave: no puede decirse
    si falta o sobra gente, solo cuánta pide el trabajo.
sizing-post-elsewhere = La carga de la primera sección usa las mismas horas declaradas.
sizing-post-declared =
    Las horas de un puesto son las que declaran los propios vendedores: una mediana de { $week } horas
    por semana, con { $share } de su tiempo para cuentas clave. El supuesto habitual, de { $usual }
    horas, pediría { $workload } puestos.
sizing-post-declared-aside =
    Los vendedores declaran una mediana de { $week } horas por semana y { $share } de su tiempo para
    cuentas clave; aquí manda lo que fijó la empresa.
sizing-post-facing =
    De esa semana, { $facing } se va con el cliente o en preparar la visita; lo demás es coordinación y
    trámite, que un apoyo administrativo libera antes y más barato que una contratación.
sizing-post-assumed =
    Las horas de un puesto son un supuesto configurable: se conocerían mejor con las respuestas de
    al menos dos vendedores sobre su semana, o con un registro de tiempos de un mes.
sizing-other-key =
    Las { $accounts } cuentas designadas hoy pedirían { $workload } puestos, frente a los que piden
    las propuestas.
sizing-other-chosen =
    Las { $accounts } cuentas que propone la selección pedirían { $workload } puestos con el nivel
    que la regla les da.
sizing-circular =
    Ese número de cuentas se tomó de las horas que ya existen, de modo que no puede usarse para
    decir si faltan personas: por eso manda la lista de hoy.
sizing-fit-short =
    Hoy hay { $present } puestos y faltan { $gap }: las horas existentes cubren { $coverage } de lo que
    se promete. Si no se amplía, la promesa se incumple por donde nadie lo decide.
sizing-left =
    Repartidas las horas por nivel de servicio y después por venta, { $unserved ->
        [one] { $unserved } cuenta quedaría
       *[other] { $unserved } cuentas quedarían
    } sin atención, con { $share } de la venta de todas ellas: { $names }. Las salidas son tres:
    contratar, bajar el nivel de servicio de algunas por decisión expresa o devolverlas a ventas.
sizing-fit-fits =
    { $present ->
        [1] Hoy hay un puesto
       *[other] Hoy hay { $present } puestos
    }, cuyas horas cubren { $coverage } de lo que se pide. La diferencia es menor que el margen de los
    supuestos: no prueba que falte ni que sobre nadie, y el esfuerzo rinde más en repartir bien las
    cuentas que en cambiar cuántos las atienden.
sizing-fit-spare =
    Hoy hay { $present } puestos, { $gap } más de los que piden las horas, con una cobertura de
    { $coverage }. No es motivo de recorte por sí solo.
sizing-room =
    Las horas disponibles alcanzarían para { $room ->
        [one] { $room } cuenta más
       *[other] { $room } cuentas más
    } del tercer nivel; si la empresa no las tiene, lo prudente es no cubrir la siguiente vacante.
sizing-attrition =
    Al ritmo de salidas de los últimos tres años, la rotación natural absorbería la diferencia en
    { $years } años.
sizing-fit-unclear =
    Hoy hay { $present } puestos, y qué se concluye depende de las horas de un puesto: con las que se
    declaran { $declared }, y con el supuesto { $assumed }. Ninguna contratación ni recorte se sostiene
    mientras no se mida esa semana: conviene un registro de tiempos de un mes antes de decidir.
sizing-lacking = faltan { $gap }
sizing-to-spare = sobran { $gap }
sizing-leaders-none =
    Con un solo ejecutivo no hace falta jefatura: basta con que dependa de quien dirige lo
    comercial.
sizing-leaders =
    Para dirigirlos { $managers ->
        [one] hace falta una jefatura
       *[other] hacen falta { $managers } jefaturas
    }, con { $span } ejecutivos por mando como supuesto, { $people } personas en total.
sizing-leaders-carry =
    Con tan pocos ejecutivos, quien dirige también atiende cuentas, hasta la mitad de su tiempo: en
    total { $people } personas.
sizing-span-within =
    Hoy el tramo de control es de { $span }, dentro de lo usual para este trabajo, que va de { $least }
    a { $most }.
sizing-span-outside =
    Hoy el tramo de control es de { $span }, fuera de lo usual para este trabajo, que va de { $least }
    a { $most }.
sizing-span-nobody = Hoy la lista no señala a nadie que dirija el departamento.
sizing-breakdown =
    Como contraste, la venta que se espera de las cuentas en los doce meses siguientes, { $ahead }, entre
    los { $per } que hoy vende cada puesto, da { $number } puestos.
sizing-breakdown-turnover =
    Incluye una rotación anual de { $turnover }.
sizing-breakdown-caveat =
    No sirve para decidir, porque supone que la venta causa la plantilla y no al revés; sirve para
    notar cuándo el método de horas se aparta mucho de lo que se hace hoy.
sizing-marginal =
    El rendimiento marginal parte de lo que { $judges ->
        [one] una persona juzgó
       *[other] { $judges } personas juzgaron
    } que { $judged ->
        [one] compraría { $judged } cuenta, por sí o por su nivel de servicio,
       *[other] comprarían { $judged } cuentas, por sí o por su nivel de servicio,
    } con menos y con más atención. Puestas las horas donde más rinden, cada ejecutivo se paga a sí
    mismo hasta { $number } puestos.
sizing-marginal-flat =
    La ganancia es plana alrededor: con un quinto menos se pierde { $below } y con un quinto más,
    { $above }.
sizing-marginal-steep =
    La ganancia cae pronto alrededor: con un quinto menos se pierde { $below } y con un quinto más,
    { $above }, de modo que el número importa y conviene revisar los juicios antes de fijarlo.
sizing-marginal-inside =
    El tamaño por horas cae en la zona plana, de { $low } a { $high } puestos, y por eso se prefiere:
    es el que cumple lo que se promete sin costar ganancia.
sizing-marginal-outside =
    El tamaño por horas queda fuera de la zona plana, que va de { $low } a { $high } puestos: o los
    niveles de servicio prometen lo que la venta no devuelve, o los juicios miran corto. Conviene
    revisar ambos antes de contratar o de reducir.
sizing-marginal-fixed =
    Las cuentas sin juicio, sin venta o sin margen conservan sus horas, que suman { $fixed } puestos.
sizing-marginal-bent =
    { $bent ->
        [one] En una cuenta
       *[other] En { $bent } cuentas
    } las primeras horas rinden menos que las siguientes: ahí atender a medias es lo más caro.
sizing-marginal-bent-all =
    En todas ellas las primeras horas rinden menos que las siguientes: atenderlas a medias es lo más
    caro.
sizing-unread =
    { $count ->
        [one] De un juicio no sale una curva
       *[other] De { $count } juicios no sale una curva
    }, porque lo dio una sola persona o porque sus puntos no crecen: { $names }.
sizing-cost =
    Un ejecutivo cuesta { $cost } al año con cargas.
sizing-cost-stated =
    Un ejecutivo cuesta { $cost } al año con cargas, según fijó la dirección.
sizing-cost-department =
    El departamento entero cuesta { $department }, { $share } de la venta de las cuentas.
sizing-break-even =
    Con { $margin } de margen, un puesto más se paga con { $sales } de venta adicional al año,
    { $share } de lo que hoy compran esas cuentas. Es la cifra que conviene poner junto a cualquier
    propuesta de contratación: quien la pide debe decir de qué cuentas saldrá.
sizing-break-even-gross =
    El margen es el bruto, sin el costo de servir, de modo que la venta necesaria es algo mayor.
sizing-options =
    La tabla pone juntos los tamaños que da cada método. La diferencia entre ellos mide lo que no
    se sabe; no existe una proporción universal entre este departamento y la fuerza de ventas que
    sirva para zanjarla.
sizing-option-present = Hoy
sizing-option-workload = Por horas
sizing-option-reserve = Por horas, con reserva
sizing-option-usual = Por horas, con el supuesto de un puesto
sizing-option-marginal = Por rendimiento marginal
sizing-option-breakdown = Por venta por persona
sizing-table-options = Tamaños posibles del equipo de ejecutivos
sizing-column-option = Método
sizing-column-posts = Puestos
sizing-column-cost = Costo al año
sizing-column-coverage = Horas cubiertas
sizing-column-load = Carga después
sizing-source = Fuentes: lista de cuentas clave, lista de personal, libro de ventas y supuestos; cálculo propio.
sizing-source-declared = Fuentes: entrevistas y supuestos; cálculo propio.
sizing-chart-options = Ejecutivos que da cada método
sizing-chart-options-alternative =
    Barras con los puestos que da cada método; por horas son { $workload }.
sizing-series-posts = Puestos completos
sizing-axis-posts = Puestos completos
sizing-chart-profit = Ganancia según el número de ejecutivos
sizing-chart-profit-alternative =
    Línea de la ganancia anual de las cuentas juzgadas con cada número de ejecutivos; es mayor con
    { $number }, contando los puestos de las cuentas que nadie juzgó.
sizing-series-profit = Ganancia
sizing-axis-profit = Contribución menos costo ({ $currency } al año)
sizing-axis-people = Ejecutivos para las cuentas juzgadas
sizing-table-hours-key = De dónde salen las horas: cuentas clave de hoy
sizing-table-hours-chosen = De dónde salen las horas: cuentas propuestas
sizing-column-tier = Nivel de servicio
sizing-column-accounts = Cuentas
sizing-column-each = Horas por cuenta
sizing-column-total = Horas al año
sizing-tier-none = Sin nivel, por el segundo
sizing-tier-all = Total
sizing-tier-all-stars = Total, con el recargo de las de categoría estrella
sizing-no-accounts =
    No se sabe qué cuentas son o serían clave, de modo que no hay horas que sumar ni departamento
    que dimensionar.
    .remedy =
        Impórtese la lista de cuentas clave con su nivel, un libro de ventas del que elegirlas o las
        entrevistas de los vendedores.
sizing-only-declared =
    El tamaño descansa solo en las cuentas que nombran los vendedores entrevistados: las de quienes
    no lo fueron no están, y su nivel de servicio no se conoce.
    .remedy = Impórtese la lista de cuentas clave con su nivel, o el libro de ventas.
sizing-no-cost =
    No se conoce lo que cuesta un ejecutivo, por lo que no se dicen el costo de cada tamaño ni la
    venta que paga un puesto.
    .remedy =
        Añádase a la lista de personal el costo anual con cargas, o fíjese con el parámetro
        sizing.kam-cost.
sizing-no-judgements =
    Nadie ha juzgado cuánto compraría cada cuenta con menos y con más atención; el rendimiento
    marginal, que diría hasta qué ejecutivo se paga solo cada puesto, no puede calcularse, y no se
    inventa una curva.
    .remedy =
        Impórtese la tabla de juicios de venta según la atención, de dos personas o más: por cuenta o
        por nivel, cinco puntos cada una.

siz-accounts = Cuentas para las que se dimensiona
    .definition = Cuentas clave de hoy; las propuestas, donde alguien fijó cuántas han de ser o no hay lista de hoy.
    .formula = #{ "{" }cuentas por atender{ "}" }
siz-hours = Horas que piden las cuentas
    .definition = Horas al año según el nivel de servicio de cada cuenta, más el recargo de las que se quiere hacer crecer (supuestos configurables). Una cuenta sin nivel se toma por el segundo.
    .formula = Σ horas por nivel × recargo
siz-available = Horas de un puesto completo
    .definition = Horas al año que un puesto da a cuentas clave: mediana de lo que declaran los vendedores, si contestan dos o más; si no, el supuesto.
    .formula = semanas × horas por semana × parte para cuentas
siz-workload = Ejecutivos necesarios por carga de trabajo
    .definition = Puestos completos que cubren las horas que piden las cuentas.
    .formula = Σ horas ÷ horas de un puesto
siz-needed = Ejecutivos necesarios
    .definition = Los necesarios por carga de trabajo, redondeados hacia arriba.
    .formula = ⌈Σ horas ÷ horas de un puesto⌉
siz-reserve = Ejecutivos necesarios con reserva
    .definition = Los necesarios por carga de trabajo más la reserva, redondeados hacia arriba.
    .formula = ⌈Σ horas ÷ horas de un puesto × (1 + reserva)⌉
siz-managers = Jefaturas necesarias
    .definition = Mandos que dirigen a los ejecutivos necesarios con el tramo de control supuesto; ninguno si basta un ejecutivo.
    .formula = ⌈ejecutivos ÷ tramo⌉
siz-people = Ejecutivos y jefaturas
    .definition = Personas que suman ejecutivos y jefaturas; un equipo pequeño lo dirige quien también atiende cuentas.
    .formula = ejecutivos + jefaturas
siz-present = Ejecutivos de hoy
    .definition = Vendedores del departamento de cuentas clave en la fecha de corte.
    .formula = #{ "{" }ejecutivos en activo{ "}" }
siz-present-fte = Puestos completos de ejecutivo hoy
    .definition = Suma de las jornadas de los ejecutivos de cuentas clave en la fecha de corte.
    .formula = Σ jornada
siz-cost = Costo anual de un ejecutivo
    .definition = Costo con cargas de un puesto completo: el que fijó la dirección, o la media de la lista de personal.
    .formula = Σ costo ÷ Σ jornada
siz-key-accounts = Cuentas clave de hoy
    .definition = Grupos designados como cuenta clave en la fecha de corte.
    .formula = #{ "{" }grupos clave{ "}" }
siz-key-hours = Horas que piden las cuentas clave de hoy
    .definition = Horas al año según el nivel de servicio de cada cuenta clave de hoy.
    .formula = Σ horas por nivel × recargo
siz-key-workload = Ejecutivos para las cuentas clave de hoy
    .definition = Puestos completos que cubren las horas de las cuentas clave de hoy.
    .formula = Σ horas ÷ horas de un puesto
siz-chosen-accounts = Cuentas clave propuestas
    .definition = Grupos que la selección propone como cuenta clave.
    .formula = #{ "{" }grupos propuestos{ "}" }
siz-chosen-hours = Horas que piden las cuentas propuestas
    .definition = Horas al año según el nivel de servicio que la regla da a cada cuenta propuesta.
    .formula = Σ horas por nivel × recargo
siz-chosen-workload = Ejecutivos para las cuentas propuestas
    .definition = Puestos completos que cubren las horas de las cuentas propuestas.
    .formula = Σ horas ÷ horas de un puesto
siz-per-manager-accounts = Cuentas por ejecutivo necesario
    .definition = Cuentas para las que se dimensiona, entre los ejecutivos necesarios.
    .formula = #cuentas ÷ ejecutivos necesarios
siz-gap = Puestos que faltan
    .definition = Puestos necesarios por carga de trabajo menos los de hoy; negativo si sobran.
    .formula = necesarios − de hoy
siz-usual-gap = Puestos que faltan con el supuesto
    .definition = Lo mismo con las horas de un puesto que da el supuesto, sin lo que declaran los vendedores.
    .formula = Σ horas ÷ horas supuestas − de hoy
siz-coverage = Cobertura de las horas
    .definition = Horas que dan los puestos de hoy entre las que piden las cuentas.
    .formula = puestos × horas de un puesto ÷ Σ horas
siz-unserved = Cuentas que quedarían sin horas
    .definition = Cuentas a las que no alcanzan las horas de hoy si se reparten por nivel de servicio y después por venta.
    .formula = #{ "{" }i: Σ horas hasta i > horas que hay{ "}" }
siz-unserved-share = Venta de las cuentas sin horas
    .definition = Venta del periodo de las cuentas que quedarían sin horas, entre la de todas para las que se dimensiona.
    .formula = Σ s(sin horas) ÷ Σ s
siz-room = Cuentas más que cabrían
    .definition = Cuentas del tercer nivel a las que alcanzarían las horas que sobran.
    .formula = horas que sobran ÷ horas del tercer nivel
siz-attrition-years = Años hasta que la rotación absorbe el sobrante
    .definition = Puestos que sobran entre las salidas de ejecutivos por año de los últimos tres.
    .formula = sobrante ÷ salidas por año
siz-usual-available = Horas de un puesto según el supuesto
    .definition = Semanas por horas por semana por la parte para cuentas (supuesto configurable).
    .formula = semanas × horas por semana × parte para cuentas
siz-usual-workload = Ejecutivos necesarios con el supuesto
    .definition = Horas que piden las cuentas entre las horas supuestas de un puesto.
    .formula = Σ horas ÷ horas supuestas
siz-said-week = Horas por semana que declaran los vendedores
    .definition = Mediana de la suma de las cuatro partes de la semana (pregunta diez), con dos respuestas o más.
    .formula = mediana(Σ horas de la semana)
siz-said-share = Parte del tiempo para cuentas clave que declaran
    .definition = Mediana de la parte del tiempo que dedican a cuentas clave (pregunta nueve), con dos respuestas o más.
    .formula = mediana(parte)
siz-said-facing = Parte de la semana con el cliente o preparando
    .definition = Mediana de las horas frente al cliente y de preparación entre las de la semana (pregunta diez).
    .formula = mediana((frente + preparación) ÷ Σ)
siz-leaders = Jefaturas de hoy
    .definition = Mandos del departamento de cuentas clave en la fecha de corte.
    .formula = #{ "{" }mandos en activo{ "}" }
siz-span = Tramo de control de hoy
    .definition = Ejecutivos de cuentas clave por cada mando del departamento.
    .formula = ejecutivos ÷ mandos
siz-leavers = Ejecutivos que se fueron
    .definition = Ejecutivos de cuentas clave con baja en los tres años anteriores a la fecha de corte.
    .formula = #{ "{" }bajas en tres años{ "}" }
siz-turnover = Rotación anual de ejecutivos
    .definition = Bajas por año de los tres últimos entre el número medio de ejecutivos.
    .formula = bajas por año ÷ media de ejecutivos
siz-per-manager = Venta por puesto de ejecutivo
    .definition = Venta acreditada al departamento entre sus puestos completos medios del periodo.
    .formula = s(departamento) ÷ puestos
siz-ahead = Venta que se espera de las cuentas
    .definition = Previsión de los doce meses siguientes de las cuentas para las que se dimensiona; el último año, donde no hay previsión.
    .formula = Σ previsión
siz-breakdown = Ejecutivos según la venta por persona
    .definition = Venta esperada entre la venta por puesto de hoy, más la rotación. Solo contraste: supone que la venta causa la plantilla.
    .formula = Σ previsión ÷ venta por puesto × (1 + rotación)
siz-department-cost = Costo anual del departamento
    .definition = Suma del costo con cargas de las personas del departamento en la fecha de corte.
    .formula = Σ costo
siz-cost-share = Costo del departamento sobre la venta de las cuentas
    .definition = Costo del departamento entre la venta del periodo de las cuentas para las que se dimensiona.
    .formula = Σ costo ÷ Σ s
siz-margin = Margen de contribución de las cuentas
    .definition = Parte de la venta de las cuentas que queda tras el costo de lo vendido y, donde se conoce, el de servir.
    .formula = Σ contribución ÷ Σ s
siz-break-even = Venta que paga a un ejecutivo
    .definition = Venta adicional al año cuya contribución iguala el costo de un puesto.
    .formula = costo ÷ margen de contribución
siz-break-even-share = Venta que paga a un ejecutivo, sobre la de las cuentas
    .definition = Venta que paga a un ejecutivo entre la del periodo de las cuentas para las que se dimensiona.
    .formula = venta que lo paga ÷ Σ s
siz-marginal = Ejecutivos según el rendimiento marginal
    .definition = Último número cuyo último ejecutivo aporta al menos su costo, con las horas donde más rinden según los puntos juzgados; las cuentas sin juicio conservan sus horas.
    .formula = máx{ "{" }N: Δ contribución(N) ≥ costo{ "}" }
siz-marginal-low = Límite bajo de la zona plana
    .definition = Menor número de ejecutivos cuya ganancia dista de la mejor menos de lo que no es diferencia.
    .formula = mín{ "{" }N: π(N) ≥ (1 − pérdida) × π(N*){ "}" }
siz-marginal-high = Límite alto de la zona plana
    .definition = Mayor número de ejecutivos cuya ganancia dista de la mejor menos de lo que no es diferencia.
    .formula = máx{ "{" }N: π(N) ≥ (1 − pérdida) × π(N*){ "}" }
siz-lost-below = Ganancia que se pierde con un quinto menos
    .definition = Parte de la mejor ganancia que falta con cuatro quintos de los ejecutivos que rinden.
    .formula = 1 − π(0.8 × N*) ÷ π(N*)
siz-lost-above = Ganancia que se pierde con un quinto más
    .definition = Parte de la mejor ganancia que falta con un quinto más de los ejecutivos que rinden.
    .formula = 1 − π(1.2 × N*) ÷ π(N*)
siz-judged = Cuentas con juicio de su respuesta
    .definition = Cuentas cuya venta bajo cada esfuerzo juzgaron dos personas o más, por sí o por su nivel.
    .formula = #{ "{" }cuentas con curva{ "}" }
siz-judges = Personas que juzgaron
    .definition = Personas que dieron puntos de venta según la atención.
    .formula = #{ "{" }personas{ "}" }
siz-option-posts = Ejecutivos de una opción
    .definition = Puestos completos que da cada método.
    .formula = N
siz-option-cost = Costo anual de una opción
    .definition = Puestos de la opción por el costo de uno.
    .formula = N × costo
siz-option-coverage = Cobertura de las horas de una opción
    .definition = Horas que dan los puestos de la opción entre las que piden las cuentas, sin pasar del total.
    .formula = mín(1, N × horas de un puesto ÷ Σ horas)
siz-option-load = Carga con una opción
    .definition = Horas que piden las cuentas entre las que dan los puestos de la opción.
    .formula = Σ horas ÷ (N × horas de un puesto)
siz-declared-accounts = Cuentas clave que nombran los vendedores
    .definition = Cuentas clave que los entrevistados nombran, una vez cada una; las que cuentan, si no las nombran.
    .formula = #{ "{" }cuentas nombradas{ "}" }
siz-declared-hours = Horas que piden las cuentas nombradas
    .definition = Horas del segundo nivel por cada cuenta que nombran los vendedores: su nivel no se conoce.
    .formula = #cuentas × horas del segundo nivel
siz-declared-workload = Ejecutivos para las cuentas nombradas
    .definition = Puestos completos que cubren las horas de las cuentas que nombran los vendedores.
    .formula = Σ horas ÷ horas de un puesto
