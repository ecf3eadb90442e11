# ¿Qué cuentas son clave, por qué, y qué tan firme es la elección?

selection-heading = Selección de cuentas clave
selection-source = Fuentes: libro de ventas y las tablas recibidas de que se toma cada criterio; cálculo propio.
selection-and = { $before } y { $last }

selection-opening =
    La regla propone { $selected ->
        [one] una cuenta clave, que reúne
       *[other] { $selected } cuentas clave, que reúnen
    } { $share } de la venta del periodo.
selection-opening-bare =
    La regla propone { $selected ->
        [one] una cuenta clave
       *[other] { $selected } cuentas clave
    }; qué parte de la venta reúnen no puede decirse, porque la de la empresa no es positiva.
selection-opening-present =
    De las { $present } actuales { $stays ->
        [one] permanece { $stays }
       *[other] permanecen { $stays }
    }.
selection-opening-leaves =
    { $leaves ->
        [one] Otra queda por debajo del corte.
       *[other] Otras { $leaves } quedan por debajo del corte.
    }
selection-opening-barred =
    { $barred ->
        [one] Una no pasa algún filtro.
       *[other] { $barred } no pasan algún filtro.
    }
selection-opening-enters =
    { $enters ->
        [one] Entra una cuenta que hoy no es clave.
       *[other] Entran { $enters } cuentas que hoy no son clave.
    }
selection-opening-nobody-enters = Ninguna cuenta nueva entra sin más.
selection-opening-first =
    No hay una lista vigente con qué compararlas, de modo que es una primera propuesta para el comité.
selection-opening-grey =
    { $grey ->
        [one] Otra queda en zona gris, donde la diferencia de puntos es demasiado corta
       *[other] Otras { $grey } quedan en zona gris, donde la diferencia de puntos es demasiado corta
    } para decidir sin el comité.
selection-opening-decided =
    { $decided ->
        [one] En un caso prevalece una decisión escrita
       *[other] En { $decided } casos prevalecen decisiones escritas
    } sobre la regla.

selection-gates =
    De { $accounts ->
        [one] { $accounts } cuenta considerada
       *[other] { $accounts } cuentas consideradas
    }, { $eligible ->
        [one] una pasa los filtros previos; solo ella recibe puntos
       *[other] { $eligible } pasan los filtros previos; solo entre ellas se reparten puntos
    }. Un filtro sin datos no descarta a nadie: queda por verificar.
selection-gates-nobody =
    De { $accounts ->
        [one] { $accounts } cuenta considerada
       *[other] { $accounts } cuentas consideradas
    }, ninguna pasa los filtros previos.
selection-gates-sales =
    Por tamaño se pide una venta anual de { $threshold } o más, o bien un potencial sin captar
    sobresaliente, o un motivo estratégico por escrito.
selection-gates-unread =
    De la mayoría de las elegibles no se sabe lo que piden estos filtros: { $gates }. Conviene verificarlos
    antes de comunicar la lista.
selection-gate = { $gate } · { $what }
selection-gate-g1 = cliente externo
selection-gate-g2 = antigüedad
selection-gate-g3 = tamaño o potencial
selection-gate-g4 = crédito
selection-gate-g5 = complejidad
selection-gate-g6 = apertura a colaborar
selection-gate-g7 = cumplimiento
selection-gate-table = Filtros previos y cuentas que quedan fuera por cada uno
selection-gate-column = Filtro
selection-gate-failed = No lo pasan
selection-gate-unknown = Por verificar
selection-nobody-title = Ninguna cuenta pasa los filtros
selection-nobody =
    El filtro que más cuentas deja fuera es el de { $gate }, con { $failed }. Mientras no se revise su
    umbral o el dato que lo alimenta, no hay entre quiénes elegir.
selection-nothing-title = No hay con qué puntuar
selection-nothing =
    De las { $eligible } cuentas que pasan los filtros no se conoce ningún criterio que tenga puntos.
    Conviene revisar los pesos o aportar los datos que faltan.

selection-criteria =
    Cada cuenta recibe de cero a cien puntos: la suma de sus criterios, cada uno llevado a una misma
    escala entre las cuentas elegibles y multiplicado por su peso.
selection-criteria-absent =
    Los criterios con datos reúnen { $coverage } del peso acordado. Faltan por completo { $criteria }; su
    peso se reparte entre los demás.
selection-criteria-thin =
    Los criterios con datos reúnen apenas { $coverage } del peso acordado, menos de lo que la regla
    pide para ser concluyente. Faltan por completo { $criteria }; su peso se reparte entre los demás, y la
    lista debe leerse como un primer orden.
selection-criteria-constant =
    { $count ->
        [one] Un criterio no distingue a nadie: { $criteria }.
       *[other] Hay criterios que no distinguen a nadie: { $criteria }.
    }
selection-criteria-service =
    La contribución descuenta el costo de servir de cada cuenta.
selection-criteria-margin =
    La contribución es el margen bruto, sin costo de servir: no se conoce el de las cuentas
    suficientes para comparar a todas con la misma vara.
selection-c1 = ventas actuales
selection-c2 = contribución
selection-c3 = potencial
selection-c4 = crecimiento
selection-c5 = estabilidad
selection-c6 = puntualidad de pago
selection-c7 = encaje estratégico
selection-c8 = prestigio
selection-c9 = fuerza de la relación
selection-c10 = apertura a colaborar
selection-c11 = complejidad
selection-c12 = valor defensivo
selection-criterion = { $criterion } · { $what }
selection-weight-absent =
    { $count ->
        [one] Se omite un criterio del que no hay dato alguno.
       *[other] Se omiten { $count } criterios de los que no hay dato alguno.
    }
selection-weight-table = Criterios, pesos en vigor y lo que cada uno decide
selection-criterion-column = Criterio
selection-weight-weight = Peso
selection-weight-known = Cuentas con dato
selection-weight-without = Lista que se conserva sin él

selection-number-chosen =
    El número de cuentas clave se fijó en { $number }.
selection-number-capacity =
    El número de cuentas clave es { $number }, las que el equipo puede atender.
selection-number-marginal =
    El número de cuentas clave es { $number }, las que devolverían lo que cuesta atenderlas con la
    mejora que la empresa declaró.
selection-number-eligible =
    El número de cuentas clave es { $number }: todas las que pasan los filtros, menos de las que el
    equipo podría atender.
selection-number-eligible-only =
    El número de cuentas clave es { $number }: todas las que pasan los filtros. La capacidad del equipo
    no se conoce, y queda por ver si alcanza para ellas.
selection-number-present =
    El número de cuentas clave se mantiene en { $number }, las actuales, porque no se conoce la
    capacidad del equipo.
selection-number-practice =
    El número de cuentas clave es { $number } según la práctica usual, porque no se conocen ni el
    equipo ni una lista vigente; el comité debe confirmarlo.
selection-places =
    De esos lugares, { $selected } se llenan sin duda; los que quedan los decide el comité con { $grey ->
        [one] la única cuenta
       *[other] las { $grey } cuentas
    } de la zona gris.
selection-capacity =
    Los ejecutivos disponen de { $hours } horas al año, que con las de cada nivel alcanzan para
    { $capacity } cuentas en el orden de sus puntos.
selection-paying =
    Con una hora a { $cost }, una mejora de { $uplift } de la contribución y del potencial pagaría el
    servicio en { $paying ->
        [one] { $paying } cuenta
       *[other] { $paying } cuentas
    }, y una de { $high }, en { $most }.
selection-paying-stated =
    Esa mejora la declaró la empresa, y por eso también limita el número.
selection-paying-unstated =
    Esa mejora es un supuesto que la empresa aún no ha declarado: se muestra para que la discuta la
    dirección, y todavía no limita el número.
selection-size-few =
    Con { $number } cuentas el programa es menor que los que suelen describirse; concentra la
    atención, pero también el riesgo.
selection-size-usual =
    Con { $number } cuentas el tamaño es el que suele describirse como razonable.
selection-size-many =
    Con { $number } cuentas el programa es mayor que los que suelen describirse, y pide un equipo a la medida.
selection-size-stretched =
    Con { $number } cuentas el programa excede lo que suele describirse como sostenible: si todas
    son clave, ninguna lo es.
selection-scenario-table = Cuántas cuentas clave, según la mejora que se suponga
selection-scenario-uplift = Mejora supuesta
selection-scenario-paying = Cuentas que pagan su servicio
selection-scenario-number = Número dentro de la capacidad
selection-elbow =
    Como descripción, la curva del valor acumulado se dobla en { $elbow }; es forma de los datos, no
    una recomendación.
selection-packed =
    Con las mismas horas, una elección por valor, y no por puntos, cambiaría { $differs ->
        [one] una cuenta
       *[other] { $differs } cuentas
    }: entrarían { $enters }, y dejarían su lugar { $leaves }. El comité puede ver ahí el precio de
    preferir el encaje a la contribución.

selection-chart = Puntos de las primeras cuentas, por grupo de criterios
selection-chart-axis = Puntos (de cero a cien)
selection-chart-alternative =
    Barras apiladas de { $count } cuentas, de { $first } ({ $score } puntos) a { $last } ({ $least }).
selection-cluster-today = Valor hoy
selection-cluster-tomorrow = Valor mañana
selection-cluster-strategy = Estrategia
selection-cluster-relation = Relación
selection-chosen-table = Cuentas propuestas y en zona gris, con lo que decidió de cada una
selection-leaving-table = Cuentas clave actuales que saldrían, con lo que decidió de cada una
selection-more =
    La tabla muestra las primeras { $shown }; las { $more } restantes se ven con la orden «llavero
    findings».
selection-column-rank = Puesto
selection-column-proposal = Propuesta
selection-column-score = Puntos
selection-column-chosen = Firmeza
selection-column-reason = Qué decidió
selection-proposal-stays = Permanece
selection-proposal-enters = Entra
selection-proposal-grey = Zona gris
selection-proposal-leaves = Sale
selection-proposal-out = Fuera
selection-proposal-barred = No pasa filtros
selection-proposal-decided-in = Incluida por decisión
selection-proposal-decided-out = Excluida por decisión
selection-why-stays-above =
    { $strongs ->
        [one] La sostiene
       *[other] La sostienen
    } { $strong }; está { $gap } puntos arriba del corte.
selection-why-stays-below =
    Está { $gap } puntos abajo del corte, dentro del margen que se da a las actuales;
    { $strongs ->
        [one] la sostiene
       *[other] la sostienen
    } { $strong } y { $weaks ->
        [one] la frena
       *[other] la frenan
    } { $weak }.
selection-why-enters-above =
    { $strongs ->
        [one] La distingue
       *[other] La distinguen
    } { $strong }; supera el corte por { $gap } puntos.
selection-why-grey-above =
    Supera el corte por solo { $gap } puntos, poco para una cuenta nueva;
    { $strongs ->
        [one] la apoya
       *[other] la apoyan
    } { $strong } y { $weaks ->
        [one] la frena
       *[other] la frenan
    } { $weak }.
selection-why-grey-below =
    Le faltan { $gap } puntos para el corte; { $strongs ->
        [one] la apoya
       *[other] la apoyan
    } { $strong } y { $weaks ->
        [one] la frena
       *[other] la frenan
    } { $weak }.
selection-why-grey-at =
    Es la última que cabe en el número, sin margen para una cuenta nueva;
    { $strongs ->
        [one] la apoya
       *[other] la apoyan
    } { $strong } y { $weaks ->
        [one] la frena
       *[other] la frenan
    } { $weak }.
selection-why-stays-at =
    Es la última que cabe en el número; { $strongs ->
        [one] la sostiene
       *[other] la sostienen
    } { $strong } y { $weaks ->
        [one] la frena
       *[other] la frenan
    } { $weak }.
selection-why-enters-at =
    Es la última que cabe en el número; { $strongs ->
        [one] la distingue
       *[other] la distinguen
    } { $strong }.
selection-why-leaves-below =
    Está { $gap } puntos abajo del corte; { $weaks ->
        [one] la frena
       *[other] la frenan
    } { $weak }.
selection-why-none = No hay lugar para ella con el número de cuentas propuesto.
selection-why-barred = No pasa el filtro de { $gates }.
selection-verify = Por verificar: { $gates }.
selection-decided-in = { $by } la incluyó el { $on }: { $why }.
selection-decided-in-undated = { $by } la incluyó{ $on }: { $why }.
selection-decided-out = { $by } la excluyó el { $on }: { $why }.
selection-decided-out-undated = { $by } la excluyó{ $on }: { $why }.
selection-somebody = Alguien de la empresa
selection-no-reason = sin motivo escrito

selection-overlap =
    De la lista actual, { $overlap } está también entre las cuentas de mayor venta, tomadas en igual número: el resto se
    designó por otra razón que su tamaño, y conviene que esa razón conste por escrito.
selection-overlap-size =
    De la lista actual, { $overlap } está también entre las cuentas de mayor venta, tomadas en igual número: hoy ser
    clave y ser grande son casi lo mismo.
selection-leaving =
    Las que quedan por debajo no se retiran de inmediato: la salida se confirma en dos revisiones
    seguidas, con un plan de transición y un nuevo modelo de atención.
selection-all-stay =
    Ninguna de las actuales tendría que salir, de modo que la revisión puede dedicarse a las que piden
    entrar.

selection-takes-all =
    { $number ->
        [one] Solo esa cuenta pasa los filtros y se elige: no hubo entre quiénes escoger, de modo que
            nada puede decirse de la firmeza de la elección ni de lo que decide cada criterio.
       *[other] Las { $number } cuentas que pasan los filtros se eligen todas: no hubo entre quiénes
            escoger, de modo que nada puede decirse de la firmeza de la elección ni de lo que decide
            cada criterio.
    }
selection-firm =
    La elección se repitió con miles de juegos de pesos cercanos a los acordados. Para { $number ->
        [one] { $number } lugar
       *[other] { $number } lugares
    }, { $core ->
        [0] ninguna cuenta resulta elegida casi siempre
        [one] una cuenta resulta elegida casi siempre
       *[other] { $core } cuentas resultan elegidas casi siempre
    }, { $frontier ->
        [0] ninguna más las más de las veces
        [one] otra lo es las más de las veces
       *[other] otras { $frontier } lo son las más de las veces
    } y { $marginal ->
        [0] ninguna solo de vez en cuando
        [one] una solo de vez en cuando
       *[other] { $marginal } solo de vez en cuando
    }.
selection-firm-more =
    Con pesos más dispersos { $looser ->
        [0] no queda ninguna segura
        [one] queda una segura
       *[other] las seguras son { $looser }
    }; y al sortear de nuevo los meses de cada año, { $steady ->
        [0] ninguna de las primeras conserva su lugar
        [one] una de las primeras conserva su lugar
       *[other] { $steady } de las primeras conservan su lugar
    }.
selection-decisive =
    El criterio que más decide es { $criterion }: sin él se conservaría { $kept } de la lista.
selection-decisive-none = Ningún criterio decide por sí solo: sin cualquiera de ellos la lista es la misma.
selection-room =
    Su peso, hoy de { $weight }, puede moverse entre { $least } y { $most } sin que cambie una sola cuenta.
selection-agreement =
    Ordenadas por su cercanía a la cuenta ideal, y por su contribución a secas, las cuentas guardan con
    estos puntos una concordancia de { $topsis } y { $left }, donde uno es el mismo orden y cero es el azar.
selection-agreement-sales =
    Ordenadas por su cercanía a la cuenta ideal, y por su venta a secas, las cuentas guardan con estos
    puntos una concordancia de { $topsis } y { $left }, donde uno es el mismo orden y cero es el azar.
selection-agreement-others =
    Entre sí, esos otros dos órdenes concuerdan en { $others }: cuanto menos, más depende la lista de lo que se quiera premiar.
selection-reversal =
    La cercanía al ideal se mide contra las demás cuentas de la lista: añadir o quitar una puede
    invertir el orden de otras dos sin que nada haya cambiado en ellas. Por eso contrasta la elección
    y no la decide.
selection-why-doubtful = Dudosa: de los tres órdenes solo uno la elegiría.
selection-doubtful-none = Ninguna cuenta entra por uno solo de los tres órdenes.
selection-doubtful-others =
    Un solo orden elegiría { $doubtful ->
        [one] { $doubtful } cuenta, que no está entre las propuestas.
       *[other] { $doubtful } cuentas, ninguna entre las propuestas.
    }
selection-doubtful =
    Un solo orden elegiría { $doubtful ->
        [one] { $doubtful } cuenta
       *[other] { $doubtful } cuentas
    }; de las propuestas son dudosas por eso { $names }.

selection-no-history =
    El libro de ventas no cubre doce meses con ventas antes de la fecha de corte, y con menos no se
    elige a nadie.
    .remedy = Impórtese al menos un año completo de partidas.
selection-no-rates =
    Faltan tipos de cambio para más venta de la que puede dejarse fuera, y los puntos no serían
    comparables entre cuentas.
    .remedy = Impórtese el tipo de cambio mensual de cada moneda.
selection-no-cost =
    Sin el costo de lo vendido no se conoce lo que deja cada cuenta, el criterio de más peso junto con
    el potencial.
    .remedy = Impórtese el libro de ventas con una columna de costo por partida.
selection-no-wallet =
    Sin la bolsa de compra de ningún cliente no puede medirse el potencial, y la lista premia lo que
    ya se vende.
    .remedy =
        Añádase a la lista de clientes lo que cada uno compra al año de lo que se vende, y qué tan
        seguro es el dato.
selection-no-payments =
    Sin fechas de vencimiento y de pago no se sabe quién paga tarde: ni el filtro de crédito ni el
    criterio de pago pueden aplicarse.
    .remedy = Impórtese el libro de ventas con vencimiento y pago de cada factura.
selection-no-relation =
    Sin contactos e interacciones no se mide la fuerza de la relación con cada cuenta.
    .remedy = Impórtense los contactos y las actividades del sistema de clientes.
selection-no-judgements =
    Nadie ha valorado el encaje estratégico, el prestigio, la apertura ni la presión de la
    competencia, que ningún sistema registra; tampoco constan alertas ni decisiones del comité.
    .remedy =
        Impórtese una tabla de valoraciones con una fila por cuenta; sus columnas están en la página
        de tablas.
selection-no-staff =
    Sin lista de personal con el departamento de cuentas clave no se sabe cuántas cuentas caben.
    .remedy = Impórtese la lista de personal, con el departamento y el costo de cada puesto.
selection-no-key-accounts =
    No hay lista de cuentas clave vigentes, y no puede decirse quién entra y quién sale.
    .remedy = Impórtese la lista de cuentas clave con su fecha de alta.

c1-accounts = Cuentas consideradas
    .definition = Grupos que han comprado alguna vez, que son clave o que tienen un motivo o una decisión por escrito.
    .formula = número de grupos
c1-eligible = Cuentas elegibles
    .definition = Cuentas que ningún filtro deja fuera; un filtro sin datos no deja fuera a nadie.
    .formula = número de cuentas sin filtro reprobado
c1-threshold = Venta desde la que se pasa el filtro de tamaño
    .definition = Percentil acordado de la venta anual entre las cuentas externas con venta positiva.
    .formula = percentil de las ventas
c1-failed = Cuentas que un filtro deja fuera
    .definition = Cuentas consideradas que no cumplen la condición del filtro.
    .formula = número de cuentas que no lo pasan
c1-unknown = Cuentas por verificar en un filtro
    .definition = Cuentas elegibles de las que no se sabe si cumplen la condición del filtro.
    .formula = número de cuentas sin dato
c2-coverage = Peso de los criterios con datos
    .definition = Parte del peso acordado cuyos criterios se conocen de alguna cuenta elegible.
    .formula = Σ pesos con dato ÷ Σ pesos
c2-known = Cuentas con dato de un criterio
    .definition = Parte de las cuentas elegibles de las que se conoce el criterio.
    .formula = cuentas con dato ÷ cuentas elegibles
c2-account-coverage = Cobertura de una cuenta
    .definition = Parte del peso en vigor cuyos criterios se conocen de la cuenta; lo demás se imputa con la mediana.
    .formula = Σ pesos conocidos
c3-weight = Peso en vigor de un criterio
    .definition = Puntos del criterio entre los de todos los criterios con datos.
    .formula = puntos ÷ Σ puntos
c4-score = Puntos de la cuenta
    .definition = Suma ponderada de sus criterios, de cero a cien.
    .formula = Σ peso × criterio en escala
c4-part = Puntos que aporta un criterio
    .definition = Lo que el criterio suma a los puntos de la cuenta.
    .formula = peso × criterio en escala
c4-rank = Puesto de la cuenta
    .definition = Lugar de la cuenta entre las elegibles, de más a menos puntos.
    .formula = orden de los puntos
c4-gap = Distancia al corte
    .definition = Puntos de la cuenta menos los de la última que cabe en el número propuesto.
    .formula = puntos − puntos del corte
c4-tau-topsis = Concordancia con el orden por cercanía al ideal
    .definition = Correlación de rangos de Kendall entre los puntos y la cercanía a la cuenta ideal.
    .formula = τ de Kendall
c4-tau-left = Concordancia con el orden por contribución
    .definition = Correlación de rangos de Kendall entre los puntos y la contribución, o la venta donde no hay costos.
    .formula = τ de Kendall
c4-tau-topsis-left = Concordancia entre los otros dos órdenes
    .definition = Correlación de rangos de Kendall entre la cercanía a la cuenta ideal y la contribución, o la venta donde no hay costos.
    .formula = τ de Kendall
c4-doubtful = Cuentas dudosas
    .definition = Cuentas que solo uno de los tres órdenes pondría dentro del número propuesto.
    .formula = número de cuentas con un solo voto
c5-number = Número de cuentas clave propuesto
    .definition = El fijado por la empresa o, si no, el menor entre la capacidad, lo que se paga con la mejora declarada y las elegibles.
    .formula = mín(capacidad, cuentas que se pagan, elegibles)
c5-elbow = Codo de la curva de valor
    .definition = Número de cuentas en que la curva acumulada de puntos por contribución más se separa de la recta.
    .formula = arg máx(valor acumulado − cuentas acumuladas)
c5-capacity = Cuentas que el equipo puede atender
    .definition = Cuentas que, en el orden de sus puntos, caben en las horas de los ejecutivos.
    .formula = máx k con Σ horas ≤ horas disponibles
c5-hours = Horas disponibles del equipo
    .definition = Jornadas de los ejecutivos de cuentas clave por las horas al año que cada una da a las cuentas.
    .formula = jornadas × semanas × horas × parte para cuentas
c5-hour-cost = Costo de una hora de ejecutivo
    .definition = Costo anual medio de una jornada de ejecutivo entre sus horas para cuentas, o el que fijó la empresa.
    .formula = costo anual ÷ horas de una jornada
c5-paying = Cuentas cuya mejora paga su servicio
    .definition = Cuentas elegibles cuya mejora supuesta iguala al menos el costo de las horas que piden.
    .formula = número de cuentas con mejora ≥ horas × costo por hora
c5-number-if = Número de cuentas con una mejora
    .definition = El menor entre la capacidad y las cuentas que se pagan con esa mejora.
    .formula = mín(capacidad, cuentas que se pagan)
c5-selected = Cuentas propuestas
    .definition = Cuentas que permanecen o entran según la regla, más las incluidas y menos las excluidas por decisión.
    .formula = número de cuentas
c5-share = Venta de las cuentas propuestas
    .definition = Venta del periodo de las cuentas propuestas entre la de la empresa.
    .formula = Σ venta de las propuestas ÷ Σ venta
c5-present = Cuentas clave actuales
    .definition = Cuentas que son clave en la fecha de corte.
    .formula = número de cuentas
c5-stays = Cuentas que permanecen
    .definition = Cuentas clave actuales cuyo puesto no pasa del margen que se les da sobre el número.
    .formula = número de cuentas
c5-enters = Cuentas que entran
    .definition = Cuentas que hoy no son clave y cuyo puesto queda con holgura dentro del número.
    .formula = número de cuentas
c5-grey = Cuentas en zona gris
    .definition = Cuentas que hoy no son clave, con un puesto cercano al corte o con pocos datos.
    .formula = número de cuentas
c5-leaves = Cuentas que saldrían
    .definition = Cuentas clave actuales cuyo puesto pasa del margen que se les da.
    .formula = número de cuentas
c5-barred = Cuentas clave que no pasan los filtros
    .definition = Cuentas clave actuales que algún filtro deja fuera.
    .formula = número de cuentas
c5-decided = Cuentas con decisión escrita
    .definition = Cuentas sobre las que alguien decidió en contra de la regla, o la confirmó.
    .formula = número de cuentas
c5-overlap = Coincidencia de la lista actual con las de mayor venta
    .definition = Parte de las cuentas clave actuales que está entre las de mayor venta, en igual número.
    .formula = actuales entre las mayores ÷ actuales
c5-packed = Cuentas que cambiaría una elección por valor
    .definition = Cuentas que una elección exacta de puntos por contribución pondría, con las mismas horas.
    .formula = número de cuentas distintas
c6-chosen = Firmeza de la cuenta
    .definition = Parte de los juegos de pesos, cercanos a los acordados, con los que la cuenta cabe en el número.
    .formula = veces elegida ÷ sorteos de pesos
c6-low = Mejor puesto probable
    .definition = Puesto que la cuenta alcanza o mejora en uno de cada veinte sorteos de pesos.
    .formula = percentil bajo del puesto
c6-high = Peor puesto probable
    .definition = Puesto que la cuenta no rebasa en diecinueve de cada veinte sorteos de pesos.
    .formula = percentil alto del puesto
c6-noise = Firmeza ante otros meses
    .definition = Parte de los sorteos de meses, en bloques de tres dentro del nivel de cada año, con los que la cuenta cabe en el número.
    .formula = veces elegida ÷ sorteos de meses
c6-core = Cuentas del núcleo
    .definition = Cuentas elegidas casi siempre cuando varían los pesos.
    .formula = número de cuentas con firmeza de núcleo
c6-frontier = Cuentas de frontera
    .definition = Cuentas elegidas las más de las veces cuando varían los pesos.
    .formula = número de cuentas con firmeza de frontera
c6-marginal = Cuentas marginales
    .definition = Cuentas elegidas de vez en cuando al variar los pesos.
    .formula = número de cuentas con firmeza marginal
c6-looser = Cuentas del núcleo con pesos dispersos
    .definition = Cuentas elegidas casi siempre cuando los pesos se apartan más de los acordados.
    .formula = número de cuentas
c6-steady = Cuentas firmes ante otros meses
    .definition = Cuentas dentro del número que casi siempre siguen dentro al sortear los meses de nuevo.
    .formula = número de cuentas
c6-without = Lista que se conserva sin un criterio
    .definition = Índice de Jaccard entre las cuentas elegidas con todos los criterios y sin ese.
    .formula = cuentas en ambas ÷ cuentas en alguna
c6-least = Peso mínimo con la misma lista
    .definition = Menor peso que el criterio puede tener, con los demás en proporción, sin que cambie la lista.
    .formula = mínimo del intervalo del peso
c6-most = Peso máximo con la misma lista
    .definition = Mayor peso que el criterio puede tener, con los demás en proporción, sin que cambie la lista.
    .formula = máximo del intervalo del peso
