# El resumen ejecutivo: lo que debe saber quien lee una sola página.

summary-title = Resumen ejecutivo
summary-opening = Esto permiten afirmar las cifras del periodo del { $period }.

summary-grew = La venta pasó de { $before } a { $sales } y creció { $growth } en los meses comparables.
summary-fell = La venta pasó de { $before } a { $sales } y cayó { $growth } en los meses comparables. La caída obliga a distinguir clientes perdidos de clientes que compran menos antes de fijar la meta siguiente.
summary-held = La venta pasó de { $before } a { $sales }, con un cambio de { $growth }: se sostiene en los meses comparables. Conviene mirar debajo del total: las cuentas que suben y las que bajan pueden compensarse.
summary-turned = La venta pasó de { $before } a { $sales } en los meses comparables; donde las notas de crédito superan a las facturas, el cambio no se da como porcentaje. Antes de fijar una meta hay que saber qué se abonó y a quién.
summary-same = La venta fue de { $sales }, la misma que en los meses comparables del periodo anterior.

summary-size =
    { $sellers ->
        [one] Una persona vende a cuentas clave, { $part } de los vendedores.
       *[other] Venden a cuentas clave { $sellers } personas, { $part } de los vendedores.
    }
summary-share = A ellas se acredita { $share } de la venta.
summary-share-up = Su parte creció { $change } desde { $before }: la empresa depende más de este equipo.
summary-share-down = Su parte bajó { $change } desde { $before }; conviene saber si fue una decisión.
summary-share-same = Un año antes su parte era de { $before }, sin cambio que pida una medida.
summary-gap-positive = La brecha de cobertura es de { $gap }: otros acreditan venta a cuentas clave, y falta decidir quién responde por ella.
summary-gap-negative = La brecha de cobertura es de { $gap }: el departamento vende también a cuentas que no son clave, y ese tiempo compite con el de las que sí lo son.
summary-gap-even = La brecha de cobertura es de { $gap }: lo que acredita el departamento equivale a lo que compran las cuentas clave.

summary-clients = Cada vendedor del departamento encabeza en promedio { $mean } cuentas clave, con un mínimo de { $least } y un máximo de { $most }.
summary-balance-even = Las carteras están equilibradas, y los resultados de las personas pueden compararse.
summary-balance-uneven = Las carteras están desequilibradas: antes de comparar personas conviene revisar el reparto.
summary-overloaded =
    { $overloaded ->
        [one] De { $count } personas, una pasa de las horas que tiene.
       *[other] De { $count } personas, { $overloaded } pasan de las horas que tienen.
    }

summary-basis-of-key = la venta a las cuentas clave
summary-basis-of-all = la venta
summary-basis-found = La base de organización que muestran las ventas es { $basis }; { $owned } de { $whose } está en cuentas con un solo vendedor.
summary-basis-none = La prueba de la base de organización da este resultado: { $basis }. Ninguna dimensión explica quién vende a quién, y { $owned } de { $whose } está en cuentas con un solo vendedor. Falta una regla de asignación escrita.
summary-basis-inconclusive = La prueba de la base de organización da este resultado: { $basis }. El { $owned } de { $whose } está en cuentas con un solo vendedor. Conviene preguntar a los vendedores cómo se reparten las cuentas antes de decidir sobre la estructura.

summary-concentration-diversified = La cuenta mayor reúne { $largest } de la venta y las cinco mayores { $five }; la cartera equivale a { $effective } cuentas iguales. Ningún cliente decide por sí solo el año, y la atención puede repartirse por potencial.
summary-concentration-one-account = La cuenta mayor reúne { $largest } de la venta y las cinco mayores { $five }; la cartera equivale a { $effective } cuentas iguales. La salida de la mayor decidiría por sí sola el año y pide un plan aparte.
summary-concentration-moderate = La cuenta mayor reúne { $largest } de la venta y las cinco mayores { $five }; la cartera equivale a { $effective } cuentas iguales. La salida de una de las primeras obligaría a rehacer el presupuesto.
summary-concentration-high = La cuenta mayor reúne { $largest } de la venta y las cinco mayores { $five }; la cartera equivale a { $effective } cuentas iguales. La empresa depende de muy pocos clientes y necesita un plan para cada uno y otro para diversificar.

summary-kept-gaining = Permanece { $logos } de las cuentas; de su venta se conserva { $gross } sin contar aumentos y { $net } al contarlos.
summary-kept-losing = Permanece { $logos } de las cuentas; de su venta se conserva { $gross } sin contar aumentos y { $net } al contarlos. Los aumentos no compensan lo que se pierde, y el crecimiento depende de conseguir clientes nuevos.
summary-kept-turned = Tiene ventas todavía { $logos } de las cuentas; tomadas una por una conservan { $gross } de su venta, y juntas nada, porque las notas de crédito superan lo que compran.
summary-lost =
    { $accounts ->
        [one] Una cuenta dejó de comprar y resta { $amount }.
       *[other] Dejaron de comprar { $accounts } cuentas, que restan { $amount }.
    }
summary-silent = Las que llevan en silencio más tiempo del habitual hicieron { $share } de la venta: conviene llamarlas primero.
summary-silent-assumed =
    { $assumed ->
        [one] Una cuenta lleva más en silencio que un intervalo supuesto, pero ha comprado muy pocas veces para tener uno propio: no es señal de nada.
       *[other] Llevan más en silencio que un intervalo supuesto { $assumed } cuentas que han comprado muy pocas veces para tener uno propio: no es señal de nada.
    }
summary-silent-light = Las que callan más de lo habitual hicieron solo { $share } de la venta, de modo que no urgen.

summary-margin = El margen bruto es de { $margin }.
summary-margin-eroding = Bajó { $change } en un año: se vende dejando menos, y falta separar costo, mezcla y precio.
summary-margin-improving = Mejoró { $change } en un año.
summary-margin-steady = Se mantiene estable, con un cambio de { $change } en un año.
summary-key-margin-behind = Las cuentas clave dejan { $margin } y las demás { $rest }: procede revisar sus concesiones una por una.
summary-key-margin-below = Las cuentas clave dejan { $margin } y las demás { $rest }, una distancia que el volumen puede justificar y que conviene vigilar.
summary-key-margin-above = Las cuentas clave dejan { $margin } y las demás { $rest }: la atención que reciben se paga.
summary-key-margin-even = Las cuentas clave dejan { $margin } y las demás { $rest }, sin diferencia que pida una medida.

summary-heard =
    { $valid ->
        [one] Se entrevistó a { $valid } vendedor: lo que declara se pone junto a los registros.
       *[other] Se entrevistó a { $valid } vendedores por separado.
    }
summary-shared = Comparten, ante todo: { $traits }.
summary-trait = { $trait } ({ $holders } de { $of })
summary-against =
    De { $compared } cifras declaradas que pudieron contrastarse, { $agreeing } coinciden con los registros
summary-against-far = y { $major } se apartan mucho: conviene aclararlas antes de decidir con ellas.
summary-against-near = y ninguna se aparta mucho.
summary-relations =
    La relación se midió en { $rated } de { $count } cuentas clave; la mediana de su fuerza es { $median } de cien.
summary-relations-single =
    { $count ->
        [one] Una depende de un solo contacto activo y compra { $sales } al año.
       *[other] { $count } dependen de un solo contacto activo y compran { $sales } al año.
    }
summary-relations-leaver =
    { $count ->
        [one] A una ({ $sales } al año) la atiende alguien que se fue o tiene fecha de salida.
       *[other] A { $count } ({ $sales } al año) las atiende alguien que se fue o tiene fecha de salida.
    }

summary-place-firm = El lugar que mejor conviene al departamento es { $option }: gana en { $win } de los sorteos de pesos.
summary-place-weak = El lugar preferible del departamento es { $option }, con ventaja débil: gana en { $win } de los sorteos de pesos, y decide el criterio de la dirección.
summary-place-provisional = Con los datos que hay, el lugar preferible del departamento es { $option } (gana en { $win } de los sorteos de pesos); la propuesta es provisional.
summary-place-next = Le sigue { $option }.
summary-needed =
    { $accounts ->
        [one] Una cuenta clave pide
       *[other] Las { $accounts } cuentas clave piden
    } { $hours } horas al año, el trabajo de { $needed ->
        [one] un ejecutivo
       *[other] { $needed } ejecutivos
    }.
summary-fit-short = Hoy hay { $present }: faltan.
summary-fit-spare = Hoy hay { $present }: alcanzan y sobran horas.
summary-fit-fits = Hoy hay { $present }: la diferencia cabe en el margen de los supuestos.
summary-fit-unclear = Hoy hay { $present }: antes de contratar o recortar hay que medir las horas.

summary-first =
    { $count ->
        [one] Se detecta un problema que conviene atender: { $names }.
       *[other] De { $detected } problemas detectados, los de mayor riesgo son: { $names }.
    }
summary-lever = Lo que más evita, { $count } a la vez: { $action }.
summary-effect = El ingreso en riesgo pasaría de { $before } a { $after }, según supuestos.
summary-warned =
    { $visit ->
        [one] Da aviso temprano una cuenta que aún no ha caído y compra { $stake } al año ({ $share } de la venta): { $names }. Conviene visitarla antes de que caiga.
       *[other] Dan aviso temprano { $visit } cuentas que aún no han caído y compran { $stake } al año ({ $share } de la venta); conviene visitar primero a { $names }.
    }
summary-choice = { $selected ->
        [one] La regla propone { $selected } cuenta clave, que reúne
       *[other] La regla propone { $selected } cuentas clave, que reúnen
    } { $share } de la venta.
summary-choice-bare = { $selected ->
        [one] La regla propone una cuenta clave; la parte de la venta que reúne
       *[other] La regla propone { $selected } cuentas clave; la parte de la venta que reúnen
    } no puede decirse, porque la de la empresa no es positiva.
summary-choice-now =
    Cuentas clave hoy: { $present }; permanecen: { $stays }; quedan por debajo del corte:
    { $leaves }.
summary-proof-earned =
    Repetida en { $origins } fechas del pasado, esa elección acertó más que tomar las cuentas mayores en lo
    que la sección señala.
summary-proof-not-earned =
    Repetida en { $origins } fechas del pasado, no supera a la regla simple de tomar las cuentas
    mayores.
summary-ahead =
    Para los próximos doce meses se prevén ventas de { $total }, un cambio de { $change }, entre { $low } y
    { $high }.
summary-ahead-bare =
    Para los próximos doce meses se prevén ventas de { $total }, un cambio de { $change }; la historia no
    alcanza para darles un intervalo.
summary-ahead-same =
    Con tan poca historia solo cabe suponer que en los próximos doce meses se repite la venta de los
    doce últimos, { $total }; no es un pronóstico.
summary-first-none = Ninguna cifra rebasa los umbrales de alerta; la última sección dice qué se revisó y qué falta por medir.

summary-lacking = No se afirma nada sobre lo siguiente, por falta de datos: { $topics }.
summary-lacking-one = { $topic } ({ $needs })
summary-lacking-everything = las ventas, su crecimiento, su concentración y la selección de cuentas clave
    .needs = no se importaron ventas
summary-lacking-rates = faltan los tipos de cambio de más venta de la que puede dejarse fuera
summary-lacking-sales = el crecimiento
    .needs = falta un periodo anterior con que comparar
    .nothing-before = no hubo ventas positivas en el periodo anterior
summary-lacking-department = el tamaño del departamento
    .needs = falta la lista de cuentas clave o la de personal
summary-lacking-portfolios = los clientes por ejecutivo
    .needs = falta la lista de cuentas clave y su asignación
summary-lacking-basis = la base de organización
    .needs = falta el vendedor de cada venta o una dimensión con que compararlo
    .no-positive-sales = ningún vendedor tiene ventas positivas en el periodo
summary-lacking-concentration = la concentración
    .needs = faltan ventas positivas en el periodo
summary-lacking-kept = la permanencia de las cuentas
    .needs = faltan ventas del periodo anterior por cliente
    .nothing-before = ningún cliente tuvo ventas positivas en el periodo anterior
summary-lacking-margin = el margen
    .needs = falta el costo de lo vendido
    .costed-not-positive = las ventas de costo conocido no son positivas
summary-lacking-choice = la selección de cuentas clave
    .needs = faltan criterios con datos
    .not-enough-history = falta un año completo de ventas
    .no-choice = ninguna cuenta pasa los filtros previos, o ningún criterio tiene datos
summary-lacking-interviews = lo que dicen los vendedores
    .needs = faltan entrevistas válidas
summary-lacking-relationships = la fuerza de las relaciones
    .needs = se sabe demasiado poco de contactos, papeles y trato para un puntaje
summary-lacking-place = el lugar del departamento
    .needs = faltan las señales de la empresa que lo deciden
summary-lacking-headcount = el número de ejecutivos
    .needs = faltan las cuentas clave y su nivel de servicio
summary-lacking-first = las prioridades
    .needs = faltan cifras que comparar con los umbrales
