# ¿Cuántas personas necesita el departamento?

sizing-heading = Cuántas personas necesita el departamento
sizing-hours-key =
    { $accounts ->
        [one] La cuenta clave designada hoy pide
       *[other] Las { $accounts } cuentas clave designadas hoy piden
    } { $hours } de atención al año, y un puesto completo puede dar { $available }.
sizing-hours-chosen =
    { $accounts ->
        [one] La cuenta clave que propone la selección pide
       *[other] Las { $accounts } cuentas clave que propone la selección piden
    } { $hours } de atención al año, y un puesto completo puede dar { $available }.
sizing-needed =
    El cociente es de { $workload }: { $needed ->
        [one] hace falta { $needed } ejecutivo
       *[other] hacen falta { $needed } ejecutivos
    } de cuentas clave.
sizing-reserve =
    Con reserva para vacaciones imprevistas, vacantes y cuentas nuevas serían { $reserve }.
sizing-present = Hoy hay { $present }.
sizing-no-accounts =
    No se sabe qué cuentas son o serían clave, de modo que no hay horas que sumar ni departamento
    que dimensionar.
    .remedy = Impórtese la lista de cuentas clave con su nivel, o un libro de ventas del que elegirlas.

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
