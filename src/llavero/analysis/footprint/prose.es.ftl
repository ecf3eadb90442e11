# ¿Qué tamaño tiene el departamento de cuentas clave y qué parte de la venta carga?

footprint-heading = Tamaño y alcance del departamento

## Tamaño

footprint-size-kam =
    Al { $day }, el departamento de cuentas clave cuenta con { $sellers ->
        [one] { $sellers } vendedor, que equivale
       *[other] { $sellers } vendedores, que equivalen
    } a { $fte } puestos de tiempo completo.
footprint-size-none =
    Al { $day }, el departamento de cuentas clave no tiene vendedores en activo.
footprint-size-kam-inferred =
    Al { $day }, { $sellers ->
        [one] { $sellers } vendedor encabeza
       *[other] { $sellers } vendedores encabezan
    } alguna cuenta clave. Como los registros no señalan un departamento, se toman como tal.
footprint-size-average =
    { $average ->
        [1] En el promedio de los meses del periodo fue una persona, con { $fte } puestos.
       *[other] En el promedio de los meses del periodo fueron { $average } personas y { $fte } puestos.
    }
footprint-size-staff =
    Con su mando y su personal de apoyo, el departamento suma { $staff ->
        [one] { $staff } persona
       *[other] { $staff } personas
    }.
footprint-size-force =
    La fuerza de ventas completa reúne a { $force } personas ({ $fte } puestos de tiempo completo):
    { $sellers } con cuota, { $managers } en puestos de mando y { $support } de apoyo.
footprint-size-ledger-sellers =
    El libro de ventas acredita en el periodo a { $sellers ->
        [one] { $sellers } vendedor
       *[other] { $sellers } vendedores
    }; sin lista de personal no se sabe cuántas personas más sostienen la venta.
footprint-size-ratio =
    En consecuencia, { $sellers } de los vendedores de la empresa se dedica a cuentas clave.
footprint-size-ratio-staff =
    Medido por plantilla, el departamento pesa { $staff }, y por puestos de tiempo completo, { $fte }.
footprint-size-leaner =
    Por vendedor, dispone de menos mando y apoyo que el resto de la fuerza de ventas. Esto sugiere que
    parte del trabajo de soporte recae en quienes venden o en otras áreas, lo que conviene contrastar
    en las entrevistas.
footprint-size-fuller =
    Por vendedor, dispone de más mando y apoyo que el resto de la fuerza de ventas. Es coherente con
    cuentas que piden la atención de varias funciones, aunque ese costo adicional debe sostenerse con
    resultados.
footprint-size-even =
    Su peso entre quienes venden y su peso en la plantilla casi coinciden: está dotado de mando y apoyo como el resto de
    la fuerza de ventas, sin un respaldo distintivo para las cuentas clave.
footprint-size-before =
    Un año antes, al { $day }, había { $sellers ->
        [one] { $sellers } vendedor
       *[other] { $sellers } vendedores
    } de cuentas clave en una fuerza de { $force } personas, y su proporción entre los vendedores era
    de { $ratio }.
footprint-size-up =
    El departamento ha ganado peso entre quienes venden, por lo que también crece lo que debe
    esperarse de él.
footprint-size-down =
    El departamento ha perdido peso entre quienes venden: si la tarea no disminuyó, cada integrante
    carga hoy con más.
footprint-size-same = Su peso entre quienes venden se ha mantenido.
footprint-size-evidence =
    La investigación describe programas muy distintos según las actividades, los participantes, los
    recursos y la formalización que combinan. El tamaño, por sí solo, no dice si el programa es el
    adecuado; dice con qué fuerza cuenta.
footprint-size-alone =
    El departamento no tiene más personas que sus vendedores: ni mando ni apoyo propios, de modo que
    lo administrativo recae en quienes venden o en otras áreas.
footprint-size-unknown-no-list =
    No puede decirse cuántas personas forman el departamento de cuentas clave ni cuántas forman la
    fuerza de ventas, porque no se recibió la lista de personal. Con ella se conocerían ambas cifras y
    la proporción entre ellas, que dice si las cuentas clave reciben una parte del personal acorde con
    su parte de la venta.
footprint-size-unknown-no-department =
    No puede decirse cuántas personas forman el departamento de cuentas clave, porque la lista de
    personal no señala cuáles le pertenecen. Con esa marca se sabría qué parte de la fuerza de ventas
    es y si su tamaño corresponde a lo que vende.

## Venta por vendedor

footprint-sales-company = Las ventas netas de la empresa en el periodo sumaron { $company }.
footprint-sales-share =
    El departamento tiene acreditado { $share } de ellas ({ $amount }) y los demás vendedores,
    { $others }.
footprint-sales-unknown-sellers =
    No puede decirse qué porcentaje de ellas corresponde al departamento de cuentas clave: hace falta
    saber quién hizo cada venta y quién pertenece al departamento. Con ambos datos se sabría cuánto del
    resultado depende de ese equipo y qué parte de la venta a cuentas clave atienden otros.
footprint-sales-unknown-level =
    Ninguna parte de ellas puede darse por del departamento de cuentas clave, porque no son positivas: las
    notas de crédito superan a las facturas.
footprint-sales-unknown-people =
    No puede decirse qué porcentaje de ellas corresponde al departamento de cuentas clave, porque los
    vendedores del libro de ventas no son los de la lista de personal. Basta con que los dos usen la misma
    clave para cada persona.
footprint-sales-unknown-department =
    No puede decirse qué porcentaje de ellas corresponde al departamento de cuentas clave, porque no se
    sabe quién le pertenece. Con ese dato se sabría cuánto del resultado depende de ese equipo.
footprint-sales-all-attributed = No queda venta sin vendedor acreditado.
footprint-sales-unattributed =
    El { $unattributed } restante no tiene vendedor acreditado, de modo que las tres partes suman el
    total de la venta.
footprint-sales-house =
    Dentro de esa parte, { $house } de la venta corresponde a cuentas de la casa.
footprint-sales-only-unattributed =
    De esa venta, { $unattributed } no tiene vendedor acreditado.
footprint-sales-up =
    Un año antes la proporción del departamento era de { $before }. El cambio, de { $change }, amplía la parte del
    resultado de la empresa que depende de este equipo.
footprint-sales-down =
    Un año antes la proporción del departamento era de { $before }. El cambio, de { $change }, reduce la parte del
    resultado de la empresa que depende de este equipo; conviene saber si fue una decisión.
footprint-sales-same =
    Un año antes la proporción del departamento era de { $before }, prácticamente la misma: el reparto de la venta
    entre el departamento y el resto es estable.
footprint-sales-meaning =
    La cifra muestra a quién se acredita la venta, no quién la originó ni qué habría comprado el
    cliente con otra atención.

## Venta por cuenta

footprint-key-share =
    Vista por cuenta y no por vendedor, la venta a cuentas clave representa { $share } del total, según
    el estado de cada cuenta en la fecha del documento.
footprint-key-today = Con las cuentas que hoy son clave, durante todo el periodo, sería { $today }.
footprint-key-today-only =
    Las cuentas que hoy son clave compran { $today } de la venta del periodo; sin el historial de su
    designación no puede medirse según el estado en cada fecha.
footprint-key-before = Un año antes esa proporción era de { $before }.
footprint-gap-positive =
    La brecha de cobertura es de { $gap }: las cuentas clave compran más de lo que el departamento
    tiene acreditado.
footprint-gap-negative =
    La brecha de cobertura es de { $gap }: el departamento tiene acreditado más de lo que compran las
    cuentas clave.
footprint-gap-even =
    La brecha de cobertura es de { $gap }: en conjunto, lo que compran las cuentas clave y lo que
    vende el departamento casi coinciden.
footprint-gap-parts =
    La forman { $others } de venta a cuentas clave que no está acreditada al departamento, menos
    { $elsewhere } que el departamento vende a cuentas que no son clave.
footprint-gap-positive-meaning =
    Mientras otros vendan a esas cuentas, el departamento no ve la relación completa; conviene acordar
    quién responde por cada una y cómo se acredita su venta.
footprint-gap-negative-meaning =
    El tiempo que el departamento dedica a cuentas que no son clave compite con las que sí lo son;
    conviene decidir si se designan, se traspasan o se conservan.
footprint-gap-even-meaning =
    El saldo puede ocultar dos corrientes de signo contrario, por lo que importan más sus dos partes
    que su diferencia.

## Productividad

footprint-productivity =
    Cada puesto de tiempo completo del departamento vendió en el periodo { $productivity }.
footprint-productivity-before = Un año antes la cifra era de { $before }.
footprint-productivity-above =
    La productividad relativa es de { $ratio }: el departamento aporta una proporción de la venta mayor
    que su proporción de vendedores.
footprint-productivity-below =
    La productividad relativa es de { $ratio }: el departamento aporta una proporción de la venta menor
    que su proporción de vendedores. Puede deberse a cuentas en desarrollo o a un equipo holgado; la
    carga de trabajo lo aclara.
footprint-productivity-parity =
    La productividad relativa es de { $ratio }: el departamento aporta una proporción de la venta
    semejante a su proporción de vendedores.
footprint-evidence =
    La eficacia de estos programas se ha asociado con actividades intensas y anticipadas, con el
    compromiso de la alta dirección y con el acceso a recursos, más que con la formalización. Estas cifras describen la estructura y no prueban su eficacia.

## Clientes por vendedor

footprint-clients-key =
    Hay { $accounts ->
        [one] { $accounts } cuenta clave vigente
       *[other] { $accounts } cuentas clave vigentes
    }.
footprint-clients-mean =
    Cada vendedor del departamento atiende en promedio { $mean } cuentas clave, con una mediana de
    { $median } y un recorrido de { $least } a { $most }.
footprint-clients-all =
    Sumados los clientes que no son clave, el promedio es de { $everyone } por vendedor.
footprint-clients-all-only =
    Cada vendedor del departamento atiende en promedio { $everyone } clientes, con una mediana de
    { $median }; no se sabe cuáles son clave.
footprint-clients-fractional =
    Si la cuenta compartida se reparte según el crédito de cada quien, el promedio es de { $fractional }.
footprint-clients-before = Un año antes el promedio del departamento era de { $before } cuentas clave.
footprint-clients-even =
    El reparto es parejo (coeficiente de variación de { $variation }), así que el promedio describe
    bien a cada integrante.
footprint-clients-uneven =
    El reparto es desigual (coeficiente de variación de { $variation }): el promedio oculta carteras muy
    distintas, y conviene revisar la asignación antes de hablar de falta de personal.
footprint-clients-none =
    { $count ->
        [one] Un vendedor del departamento no tiene
       *[other] { $count } vendedores del departamento no tienen
    } cuenta clave a su cargo; la cifra los incluye.
footprint-clients-orphans =
    { $count ->
        [one] Una cuenta clave está huérfana, sin vendedor del departamento que la encabece:
       *[other] { $count } cuentas clave están huérfanas, sin vendedor del departamento que las encabece:
    } { $accounts }.
footprint-clients-orphans-more =
    { $count ->
        [one] Una cuenta clave está huérfana, sin vendedor del departamento que la encabece:
       *[other] { $count } cuentas clave están huérfanas, sin vendedor del departamento que las encabece;
    } entre ellas, { $accounts }.
footprint-orphan = { $account }
footprint-orphan-served = { $account } (la atiende { $seller })
footprint-clients-unknown =
    No puede decirse cuántos clientes atiende cada ejecutivo de cuentas clave: hace falta la lista de
    cuentas clave y la asignación de cada una. Con ellas se sabría si el reparto es parejo o si alguna
    cuenta queda sin responsable, que es lo primero que conviene corregir.
footprint-clients-no-orphans = Todas las cuentas clave tienen un vendedor del departamento que las encabeza.
footprint-clients-sellers =
    En el conjunto de la fuerza de ventas, cada vendedor atiende en promedio { $mean } clientes.
footprint-clients-sellers-only =
    No se sabe qué vendedores atienden cuentas clave. Cada vendedor de la empresa atiende en promedio
    { $mean } clientes.

## Tablas y gráficas

footprint-table = Tamaño y alcance del departamento de cuentas clave
footprint-table-source = Corte: { $day }. Periodo: { $period }. Año anterior: corte al { $before }.
footprint-table-lacking = Sin datos para calcular: { $names }.
footprint-table-lacking-many = Se omiten { $count } medidas que los datos no permiten calcular.
footprint-column-before = Año anterior
footprint-column-when = Momento
footprint-column-source = Fuente
footprint-when-day = Corte
footprint-when-period = Periodo
footprint-from-ledger = Ventas
footprint-from-hr = Personal
footprint-from-crm = Asignaciones
footprint-from-interview = Entrevistas
footprint-from-public = Pública
footprint-from-assumption = Supuesto
footprint-no-value = sin dato
footprint-sellers-table = Clientes y ventas de cada vendedor de cuentas clave
footprint-all-sellers-table = Clientes y ventas de cada vendedor
footprint-sellers-left-out =
    { $count ->
        [one] Se omite { $count } vendedor de menor venta.
       *[other] Se omiten { $count } vendedores de menor venta.
    }
footprint-column-key = Cuentas clave
footprint-column-all = Clientes
footprint-column-sales = Ventas
footprint-column-within = Parte del departamento
footprint-column-fte = Puesto
footprint-column-productivity = Ventas por puesto
footprint-share-chart = Reparto de la venta por quién la tiene acreditada
footprint-share-chart-department = Departamento de cuentas clave
footprint-share-chart-others = Otros vendedores
footprint-share-chart-nobody = Sin vendedor acreditado
footprint-share-chart-now = Periodo
footprint-share-chart-before = Año anterior
footprint-share-chart-value = Proporción de la venta neta
footprint-share-chart-alternative =
    Barra apilada con el reparto de la venta del periodo: { $share } del departamento, { $others } de
    otros vendedores y { $unattributed } sin vendedor acreditado.
footprint-clients-chart = Cuentas clave y clientes de cada vendedor del departamento
footprint-clients-chart-from-crm = Fuente: asignaciones de cuentas.
footprint-clients-chart-from-hr = Fuente: lista de personal.
footprint-clients-chart-from-ledger = Fuente: libro de ventas.
footprint-clients-chart-value = Número de cuentas
footprint-clients-chart-alternative =
    Barras con las cuentas clave y con todos los clientes de cada vendedor; el promedio de cuentas
    clave es de { $mean }.

## Advertencias

footprint-cautions-title = Cómo leer estas cifras
footprint-inferred =
    Los vendedores de cuentas clave se infieren de quién es responsable principal de alguna; con un
    departamento señalado en la lista de personal la cifra podría cambiar.
footprint-ledger-sellers =
    Sin lista de personal, el número de vendedores es el de quienes tienen ventas acreditadas en el
    periodo.
footprint-outside =
    { $count ->
        [one] { $count } integrante del departamento tiene un puesto ajeno a ventas; se suma
       *[other] { $count } integrantes del departamento tienen un puesto ajeno a ventas; se suman
    } a la fuerza de ventas para que las proporciones sean comparables.
footprint-by-owners =
    Los clientes de cada vendedor se toman del responsable que indica la lista de clientes, que no
    tiene fechas.
footprint-by-sales =
    Sin asignaciones, se toma como cliente de cada vendedor aquel a quien vendió más que nadie en el
    periodo.
footprint-splits =
    En { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    } el crédito compartido no suma la unidad; se ajustó en proporción.
footprint-unlinked =
    { $count ->
        [one] { $count } vendedor del libro de ventas no está
       *[other] { $count } vendedores del libro de ventas no están
    } en la lista de personal; su venta se cuenta fuera del departamento.
footprint-rates =
    { $count ->
        [one] { $count } partida carece de tipo de cambio y no entra
       *[other] { $count } partidas carecen de tipo de cambio y no entran
    } en los importes.
footprint-short =
    El libro de ventas cubre { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } del periodo. Los importes son los de esos meses; no se anualizan.
footprint-earlier =
    El libro de ventas cubre { $months ->
        [one] { $months } mes
       *[other] { $months } meses
    } del año anterior; la comparación es parcial.
footprint-ratio =
    Las cuentas grandes explican parte de la productividad relativa: no debe leerse como mérito ni
    demérito de quienes las atienden.

## Lo que falta

footprint-missing-title = Datos que faltan
footprint-missing-employees = No hay lista de personal.
    .remedy = Importe una tabla de empleados con departamento, puesto, fechas de ingreso y baja y jornada. Permitiría medir el tamaño del departamento y de la fuerza de ventas, la venta por puesto y la productividad relativa.
footprint-missing-department = La lista de personal no señala un departamento de cuentas clave.
    .remedy = Marque en la lista de personal a quienes pertenecen al departamento; permitiría medir su tamaño y su parte de la venta sin inferirlos.
footprint-missing-dates = La lista de personal no trae fechas de ingreso y de baja.
    .remedy = Añada ambas fechas, incluidas las bajas del último año; permitirían el promedio del periodo y la comparación con el año anterior.
footprint-missing-leaving = La lista de personal trae las fechas de ingreso, pero ninguna de baja.
    .remedy = Añada a quienes causaron baja en el último año, con su fecha, o la columna de bajas en blanco si no hubo; permitirían el promedio del periodo y la comparación con el año anterior.
footprint-missing-status = Los datos no dicen qué cuentas son clave.
    .remedy = Importe una tabla con los grupos designados y las fechas de su designación; permitiría contar las cuentas clave por vendedor, su parte de la venta y la brecha de cobertura.
footprint-missing-history = La designación de cuentas clave no trae fechas.
    .remedy = Añada desde cuándo y hasta cuándo fue clave cada cuenta; permitiría medir su venta según el estado en cada fecha y compararla con el año anterior.
footprint-missing-assignments = No hay asignaciones de cuentas a vendedores.
    .remedy = Importe una tabla con cuenta, vendedor, papel, reparto y fechas; permitiría contar los clientes de cada vendedor sin inferirlos de la venta.
footprint-missing-sellers = El libro de ventas no dice quién vendió.
    .remedy = Añada el vendedor de cada partida, o importe asignaciones con fechas; permitiría saber qué parte de la venta corresponde al departamento.
footprint-missing-earlier = El libro de ventas no cubre el año anterior.
    .remedy = Importe las ventas del año anterior; permitirían comparar cada proporción con la de entonces.

## Definiciones

m01 = Vendedores de cuentas clave
    .definition = Personas con cuota del departamento de cuentas clave, en activo el día del corte. Sin departamento señalado, los responsables principales de alguna cuenta clave.
    .formula = #{ "{" }e: departamento de cuentas clave, con cuota, ingreso ≤ T < baja{ "}" }
m01-fte = Puestos de vendedor de cuentas clave
    .definition = Los mismos vendedores, contados por la parte de jornada que cubren.
    .formula = Σ jornada
m01-average = Vendedores de cuentas clave, promedio del periodo
    .definition = Promedio de los vendedores en activo al cierre de cada mes del periodo.
    .formula = media de los cierres de mes
m01-average-fte = Puestos de vendedor de cuentas clave, promedio del periodo
    .definition = Promedio de los puestos de tiempo completo al cierre de cada mes del periodo.
    .formula = media de los cierres de mes de Σ jornada
m01-before = Vendedores de cuentas clave, un año antes
    .definition = Personas con cuota del departamento en activo al final del periodo anterior.
    .formula = #{ "{" }e: ingreso ≤ T′ < baja{ "}" }
m01-staff = Plantilla del departamento
    .definition = Todas las personas del departamento de cuentas clave, con mando y apoyo, el día del corte.
    .formula = #{ "{" }e: departamento de cuentas clave{ "}" }
m01-staff-fte = Puestos del departamento
    .definition = La plantilla del departamento, contada por la parte de jornada que cubre.
    .formula = Σ jornada
m02 = Fuerza de ventas total
    .definition = Personas de ventas en activo el día del corte: vendedores, mando y apoyo, con todo el departamento de cuentas clave.
    .formula = #{ "{" }e: ventas o departamento de cuentas clave{ "}" }
m02-fte = Puestos de la fuerza de ventas
    .definition = La fuerza de ventas, contada por la parte de jornada que cubre.
    .formula = Σ jornada
m02-average = Fuerza de ventas, promedio del periodo
    .definition = Promedio de las personas de ventas en activo al cierre de cada mes.
    .formula = media de los cierres de mes
m02-average-fte = Puestos de la fuerza de ventas, promedio del periodo
    .definition = Promedio de los puestos de tiempo completo de ventas al cierre de cada mes.
    .formula = media de los cierres de mes de Σ jornada
m02-before = Fuerza de ventas, un año antes
    .definition = Personas de ventas en activo al final del periodo anterior.
    .formula = #{ "{" }e: ingreso ≤ T′ < baja{ "}" }
m02-sellers = Vendedores con cuota
    .definition = Personas de la fuerza de ventas que llevan cuota. Sin lista de personal, quienes tienen venta acreditada en el periodo.
    .formula = #{ "{" }e: ventas, con cuota{ "}" }
m02-sellers-fte = Puestos de vendedor con cuota
    .definition = Los vendedores con cuota, contados por la parte de jornada que cubren.
    .formula = Σ jornada
m02-sellers-before = Vendedores con cuota, un año antes
    .definition = Vendedores con cuota en activo al final del periodo anterior.
    .formula = #{ "{" }e: ventas, con cuota, en T′{ "}" }
m02-managers = Mandos de ventas
    .definition = Personas de la fuerza de ventas en puestos de mando, el día del corte.
    .formula = #{ "{" }e: ventas, mando{ "}" }
m02-managers-fte = Puestos de mando de ventas
    .definition = Los mandos de ventas, contados por la parte de jornada que cubren.
    .formula = Σ jornada
m02-support = Apoyo de ventas
    .definition = Personas de la fuerza de ventas en puestos de apoyo, el día del corte.
    .formula = #{ "{" }e: ventas, apoyo{ "}" }
m02-support-fte = Puestos de apoyo de ventas
    .definition = El apoyo de ventas, contado por la parte de jornada que cubre.
    .formula = Σ jornada
m03-sellers = Tamaño relativo por vendedores
    .definition = Vendedores de cuentas clave entre todos los vendedores con cuota.
    .formula = vendedores de cuentas clave ÷ vendedores con cuota
m03-staff = Tamaño relativo por plantilla
    .definition = Plantilla del departamento entre la fuerza de ventas completa.
    .formula = plantilla del departamento ÷ fuerza de ventas
m03-fte = Tamaño relativo por puestos
    .definition = Puestos de tiempo completo del departamento entre los de la fuerza de ventas.
    .formula = Σ jornada del departamento ÷ Σ jornada de ventas
m03-before = Tamaño relativo por vendedores, un año antes
    .definition = Vendedores de cuentas clave entre vendedores con cuota al final del periodo anterior.
    .formula = vendedores de cuentas clave ÷ vendedores con cuota, en T′
m04 = Cuentas clave por vendedor
    .definition = Cuentas clave vigentes de las que el vendedor es responsable principal; para la empresa, el promedio de los vendedores del departamento, con los que no tienen ninguna.
    .formula = media de #{ "{" }grupos: clave en T, responsable principal = k{ "}" }
m04-median = Cuentas clave por vendedor, mediana
    .definition = Valor central de las cuentas clave de los vendedores del departamento.
    .formula = mediana
m04-min = Cuentas clave por vendedor, mínimo
    .definition = Menor número de cuentas clave de un vendedor del departamento.
    .formula = mínimo
m04-max = Cuentas clave por vendedor, máximo
    .definition = Mayor número de cuentas clave de un vendedor del departamento.
    .formula = máximo
m04-cv = Desigualdad de las cuentas clave por vendedor
    .definition = Coeficiente de variación: desviación de la población entre la media.
    .formula = σ ÷ μ
m04-before = Cuentas clave por vendedor, un año antes
    .definition = El mismo promedio al final del periodo anterior.
    .formula = media en T′
m04-fractional = Cuentas clave por vendedor, según reparto
    .definition = Cuentas clave contadas por la parte del crédito que corresponde al vendedor.
    .formula = media de Σ reparto
m04-all = Clientes por vendedor de cuentas clave
    .definition = Grupos, sean o no clave, de los que el vendedor es responsable principal.
    .formula = media de #{ "{" }grupos: responsable principal = k{ "}" }
m04-all-median = Clientes por vendedor de cuentas clave, mediana
    .definition = Valor central de los clientes de los vendedores del departamento.
    .formula = mediana
m04-all-cv = Desigualdad de los clientes por vendedor
    .definition = Coeficiente de variación de los clientes de los vendedores del departamento.
    .formula = σ ÷ μ
m04-seller = Clientes por vendedor de la empresa
    .definition = Promedio de grupos por vendedor con cuota, sea o no del departamento.
    .formula = media de #{ "{" }grupos: responsable principal = vendedor{ "}" }
m04-key-accounts = Cuentas clave vigentes
    .definition = Grupos designados como cuenta clave el día del corte.
    .formula = #{ "{" }grupos: desde ≤ T < hasta{ "}" }
m04-orphans = Cuentas clave huérfanas
    .definition = Cuentas clave vigentes sin un vendedor del departamento como responsable principal.
    .formula = #{ "{" }grupos clave sin responsable del departamento{ "}" }
m05 = Venta del departamento
    .definition = Proporción de la venta neta acreditada a personas del departamento, por vendedor.
    .formula = Σ venta del departamento ÷ Σ venta de la empresa
m05-others = Venta de otros vendedores
    .definition = Proporción de la venta neta acreditada a vendedores ajenos al departamento.
    .formula = Σ venta de otros ÷ Σ venta de la empresa
m05-unattributed = Venta sin vendedor
    .definition = Proporción de la venta neta que no está acreditada a nadie.
    .formula = Σ venta sin vendedor ÷ Σ venta de la empresa
m05-house = Venta de cuentas de la casa
    .definition = Proporción de la venta neta sin vendedor que corresponde a cuentas de la casa.
    .formula = Σ venta de la casa ÷ Σ venta de la empresa
m05-company = Ventas netas de la empresa
    .definition = Facturas y notas de cargo menos notas de crédito, sin impuestos ni ventas entre compañías del grupo.
    .formula = Σ facturas + Σ notas de cargo − Σ notas de crédito
m05-amount = Ventas netas del departamento
    .definition = Venta neta acreditada a personas del departamento.
    .formula = Σ venta del departamento
m05-before = Venta del departamento, un año antes
    .definition = La misma proporción en el periodo anterior.
    .formula = Σ venta del departamento ÷ Σ venta de la empresa, en el periodo anterior
m05-others-before = Venta de otros vendedores, un año antes
    .definition = La misma proporción en el periodo anterior.
    .formula = Σ venta de otros ÷ Σ venta de la empresa, en el periodo anterior
m05-unattributed-before = Venta sin vendedor, un año antes
    .definition = La misma proporción en el periodo anterior.
    .formula = Σ venta sin vendedor ÷ Σ venta de la empresa, en el periodo anterior
m05-change = Cambio de la venta del departamento
    .definition = Diferencia entre la proporción del periodo y la del anterior.
    .formula = proporción del periodo − proporción del anterior
m05-within = Parte de la venta del departamento
    .definition = Venta acreditada al vendedor entre la del departamento.
    .formula = venta de k ÷ Σ venta del departamento
m06 = Venta de cuentas clave
    .definition = Proporción de la venta neta de grupos que eran clave en la fecha del documento.
    .formula = Σ venta de grupos clave en su fecha ÷ Σ venta de la empresa
m06-today = Venta de las cuentas clave de hoy
    .definition = Proporción de la venta del periodo de los grupos que son clave el día del corte.
    .formula = Σ venta de grupos clave en T ÷ Σ venta de la empresa
m06-before = Venta de cuentas clave, un año antes
    .definition = La misma proporción en el periodo anterior, según el estado en cada fecha.
    .formula = Σ venta de grupos clave en su fecha ÷ Σ venta de la empresa, en el periodo anterior
m07 = Brecha de cobertura
    .definition = Venta de cuentas clave menos venta del departamento, en puntos de la venta total.
    .formula = venta de cuentas clave − venta del departamento
m07-by-others = Venta de cuentas clave fuera del departamento
    .definition = Venta a cuentas clave acreditada a otros vendedores o a nadie.
    .formula = Σ venta clave no acreditada al departamento ÷ Σ venta de la empresa
m07-elsewhere = Venta del departamento fuera de las cuentas clave
    .definition = Venta del departamento a cuentas que no son clave.
    .formula = Σ venta del departamento a cuentas no clave ÷ Σ venta de la empresa
m07-before = Brecha de cobertura, un año antes
    .definition = La misma diferencia en el periodo anterior.
    .formula = venta de cuentas clave − venta del departamento, en el periodo anterior
m09 = Venta por puesto de cuentas clave
    .definition = Venta acreditada entre los puestos de tiempo completo promedio del periodo.
    .formula = Σ venta del departamento ÷ puestos promedio
m09-sales = Venta del vendedor
    .definition = Venta neta acreditada al vendedor en el periodo.
    .formula = Σ venta de k
m09-before = Venta por puesto de cuentas clave, un año antes
    .definition = La misma cifra en el periodo anterior.
    .formula = Σ venta del departamento ÷ puestos promedio, en el periodo anterior
m10 = Productividad relativa
    .definition = Proporción de la venta entre proporción de vendedores; la unidad es paridad.
    .formula = venta del departamento ÷ tamaño relativo por vendedores
m10-before = Productividad relativa, un año antes
    .definition = La misma razón en el periodo anterior.
    .formula = venta del departamento ÷ tamaño relativo por vendedores, en el periodo anterior
