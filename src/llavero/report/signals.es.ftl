# Señales que las cifras ya muestran: dato, lectura y lo que conviene hacer primero.

signals-priority-heading = Señales por prioridad
signals-priority =
    { $count ->
        [one] Las cifras de este informe sostienen una señal que pide una medida.
       *[other] Las cifras de este informe sostienen { $count } señales que piden una medida. Se ordenan por la parte de la venta que cada una toca; al final van aquellas cuya parte no se conoce.
    }
    Una señal no demuestra una causa: dice dónde mirar primero y quién debe responder. Los umbrales
    son supuestos.
signals-table = Señales, su evidencia, el primer paso y quién responde
signals-column-signal = Señal
signals-column-evidence = Evidencia
signals-column-step = Primer paso
signals-column-owner = Responde
signals-source = Fuentes: cifras de las secciones anteriores.
signals-reading-heading = Lectura de cada señal y primeros pasos
signals-none-seen =
    Con los datos disponibles no pudo buscarse ninguna señal. Esto no significa que no haya nada que
    mejorar: significa que todo está por medirse.
signals-none =
    Con los datos disponibles no se encuentra ninguna señal que rebase los umbrales. Esto no
    significa que no haya nada que mejorar: significa que lo que pudo medirse está dentro de lo
    previsto, y que lo demás está por medirse.
signals-absent-heading = Lo que se buscó sin encontrarlo y lo que no pudo buscarse
signals-clear = Las cifras se revisaron y no rebasan el umbral en lo siguiente: { $names }.
signals-blind =
    Lo siguiente no pudo examinarse y no debe darse por bueno. En cada caso se dice qué hace
    falta.
signals-needs-rates = faltan los tipos de cambio de más venta de la que puede dejarse fuera
signals-blind-one = { $name }: { $needs }.

signal-concentration = Dependencia de la cuenta mayor
    .short = la dependencia de una sola cuenta
    .named = La cuenta de mayor venta es { $account }.
    .fact = La cuenta mayor reúne { $largest } de la venta y las cinco mayores, { $five }: la cartera se comporta como si tuviera { $effective } cuentas iguales.
    .meaning = Por encima de { $limit } en una sola cuenta, su salida o una renegociación dura decide el año, y la empresa negocia sabiendo que no puede perder. La evidencia sobre el efecto en la utilidad es mixta; la exposición no lo es.
    .first = Conviene que la dirección comercial fije un tope de exposición por cuenta, prepare el escenario de pérdida de esa venta y ponga responsable a las cuentas que podrían ocupar su lugar.
    .evidence = { $largest } en la cuenta mayor
    .step = Fijar un tope de exposición y preparar el escenario de pérdida
    .owner = Dirección comercial
    .needs = hacen falta ventas positivas con su cliente

signal-one-account = Un resultado que depende de una cuenta
    .short = un resultado que decide una sola cuenta
    .fact = La venta cambió { $growth } en el periodo; sin { $account }, que por sí sola la movió { $moved }, habría cambiado { $without }.
    .meaning = El signo del resultado lo decide un cliente. La cifra de la empresa dice más de él que del trabajo con los demás.
    .first = Conviene que la dirección comercial presente cada mes la venta con y sin esa cuenta, y que la meta del resto de la cartera se fije por separado.
    .evidence = { $without } sin esa cuenta, frente a { $growth } con ella
    .step = Informar y presupuestar con y sin esa cuenta
    .owner = Dirección comercial
    .needs = hacen falta ventas del periodo anterior con su cliente

signal-fall = Caída de la venta comparable
    .short = la caída de la venta comparable
    .fact = La venta pasó de { $before } a { $sales } en los mismos meses: cayó { $growth }.
    .turned = La venta pasó de { $before } a { $sales } en los mismos meses; donde las notas de crédito superan a las facturas, ningún porcentaje dice cuánto cayó.
    .course = La serie trimestral confirma el rumbo, con { $trend } del nivel medio por año.
    .meaning = Una caída de la empresa entera rara vez es de un solo vendedor: puede venir de clientes perdidos, de clientes que compran menos o de precios. La primera sección separa las dos primeras vías; el efecto de los precios queda por medir.
    .first = Conviene que la dirección comercial revise las cuentas que más restan, una por una, y separe lo recuperable de lo perdido antes de fijar la meta siguiente.
    .evidence = { $growth } menos de venta comparable
    .turned-evidence = de { $before } a { $sales }
    .step = Repartir la caída entre clientes perdidos, clientes que compran menos y precios
    .owner = Dirección comercial
    .needs = hacen falta ventas del periodo anterior

signal-shrunk = Cuentas que compran menos
    .short = la venta que no se conserva
    .fact = De la venta del periodo anterior se conserva { $gross } sin contar los aumentos. Parte de la diferencia está en { $accounts ->
            [one] { $accounts } cuenta que sigue comprando y compra
           *[other] { $accounts } cuentas que siguen comprando y compran
        } { $amount } menos.
    .meaning = Es venta de clientes que no se han ido, y puede ir a un competidor mientras la cuenta figura como activa. Con menos de { $limit } conservado, las cuentas nuevas se gastan en reponer lo que se pierde.
    .first = Conviene que la jefatura de cuentas clave y las gerencias de ventas llamen primero a las de mayor disminución y anoten la causa: precio, surtido, servicio o menor actividad del cliente.
    .evidence = { $gross } conservado; { $amount } menos en cuentas activas
    .step = Llamar a las de mayor disminución y anotar la causa
    .owner = Jefatura de cuentas clave y gerencias de ventas
    .needs = hacen falta ventas del periodo anterior con su cliente

signal-lost = Cuentas perdidas
    .short = las cuentas perdidas
    .fact =
        { $accounts ->
            [one] Una cuenta que compró en el periodo anterior no lo hizo en este y resta { $amount }.
           *[other] Dejaron de comprar { $accounts } cuentas, que restan { $amount } frente al periodo anterior.
        }
    .largest = La mayor es { $account }, con { $largest }.
    .meaning = Una cuenta perdida se nota cuando ya no compra; la razón suele ser anterior y estar en el pedido, el precio o la persona que la atendía. Sin esa razón, la pérdida se repite.
    .first = Conviene hacer una entrevista de salida a las de mayor venta, que no conduzca quien las atendía, y decidir con la dirección comercial cuáles justifican un intento de recuperación.
    .evidence = { $amount } menos, en { $accounts } { $accounts ->
            [one] cuenta
           *[other] cuentas
        }
    .step = Entrevista de salida a las de mayor venta
    .owner = Dirección comercial
    .needs = hacen falta ventas del periodo anterior con su cliente

signal-silent = Cuentas en silencio
    .short = las cuentas en silencio
    .fact =
        { $risk ->
            [0] Ninguna cuenta está
            [one] { $risk } cuenta está
           *[other] { $risk } cuentas están
        } en riesgo, por llevar sin comprar más de { $limit } veces su intervalo habitual; { $dormant ->
            [0] ninguna está dormida
            [one] { $dormant } está dormida
           *[other] { $dormant } están dormidas
        } y { $lost ->
            [0] ninguna parece perdida
            [one] { $lost } parece perdida
           *[other] { $lost } parecen perdidas
        }. Juntas hicieron { $share } de la venta del periodo. La mayor es { $account }, que compró { $amount } y lleva { $days } días sin pedir.
    .assumed = De ellas, { $assumed } { $assumed ->
            [one] ha comprado muy pocas veces para tener un intervalo propio, y se usa uno supuesto
           *[other] han comprado muy pocas veces para tener un intervalo propio, y se usa uno supuesto
        }; las demás hicieron { $known } de la venta.
    .meaning = Las llamadas deben hacerse en los días siguientes. El silencio no es todavía una pérdida y admite una llamada; cuando la cuenta ya figure como perdida, esa venta habrá que buscarla en clientes nuevos.
    .first = Conviene que cada ejecutivo llame a las suyas, de mayor a menor venta, y que la jefatura de cuentas clave reciba la respuesta por escrito y la convierta en una alerta mensual.
    .evidence = { $share } de la venta del periodo
    .step = Llamada de rescate, de mayor a menor venta
    .owner = Ejecutivos de cuenta y su jefatura
    .needs = hacen falta varias compras por cliente, con fecha

signal-key-behind = Cuentas clave que crecen menos que el resto
    .short = las cuentas clave que crecen menos que el resto
    .fact = La venta de las cuentas clave cambió { $growth } y la de las demás { $rest }; de la venta anterior conservan { $gross } y { $gross_rest }, respectivamente.
    .pooled = El resto incluye ventas a clientes sin cuenta propia ({ $pooled } de la venta de la empresa), de modo que la comparación debe leerse con esa reserva.
    .meaning = La distancia pasa de { $limit } en contra de las cuentas que reciben más atención. O se eligieron por lo que ya compraban, y no por lo que pueden comprar, o la atención no llega a traducirse en venta.
    .first = Conviene que la jefatura de cuentas clave revise, cuenta por cuenta, por qué es clave y qué potencial le queda, y proponga a la dirección comercial altas y bajas de la lista.
    .evidence = { $growth } frente a { $rest } en el resto
    .step = Revisar la lista de cuentas clave, una por una
    .owner = Jefatura de cuentas clave
    .needs = hace falta la lista de cuentas clave y ventas del periodo anterior

signal-rest-behind = Descuido de las cuentas que no son clave
    .short = el descuido de las cuentas que no son clave
    .fact = La venta de las cuentas que no son clave cambió { $rest }, frente a { $growth } en las cuentas clave; de la venta anterior conservan { $gross_rest } y { $gross }, respectivamente.
    .pooled = El resto incluye ventas a clientes sin cuenta propia ({ $pooled } de la venta de la empresa), de modo que la comparación debe leerse con esa reserva.
    .meaning = Una distancia de más de { $limit } sugiere que la atención se concentra arriba y que las medianas se quedan sin dueño; de ellas salen las cuentas clave siguientes.
    .first = Conviene que la gerencia de ventas dé responsable y meta a las medianas con más historia y proteja horas para ellas, o que las pase a un canal interior.
    .evidence = { $rest } frente a { $growth } en las cuentas clave
    .step = Dar responsable, meta y horas a las cuentas medianas
    .owner = Gerencia de ventas
    .needs = hace falta la lista de cuentas clave y ventas del periodo anterior

signal-hockey = Venta cargada al cierre del trimestre
    .short = la venta cargada al cierre del trimestre
    .fact = El último mes de cada trimestre reúne en promedio { $stick } de la venta del trimestre.
    .meaning = Por encima de { $limit } conviene sospechar de metas que premian el cierre: se adelantan pedidos, se conceden descuentos y la operación trabaja a saltos.
    .first = Conviene que la dirección comercial, con recursos humanos, revise el peso del cierre en la compensación y compare los descuentos del último mes con los de los otros dos.
    .evidence = { $stick } en el último mes del trimestre
    .step = Comparar los descuentos del cierre y revisar la compensación
    .owner = Dirección comercial y recursos humanos
    .needs = hacen falta varios trimestres completos de ventas

signal-margin = Erosión del margen de la empresa
    .short = la erosión del margen de la empresa
    .fact = El margen bruto pasó de { $before } a { $margin }, un cambio de { $change }.
    .meaning = Más de { $limit } en un año es una alerta: la venta puede crecer y dejar menos. La causa puede estar en el costo, en la mezcla de productos o en el precio, y cada una pide una respuesta distinta.
    .first = Conviene que finanzas separe esas tres causas y que, mientras tanto, todo descuento por debajo de un piso pase por una autorización escrita.
    .evidence = { $change } de margen bruto
    .step = Separar costo, mezcla y precio; fijar un piso de autorización
    .owner = Finanzas
    .needs = hace falta el costo de lo vendido, con historia del periodo anterior

signal-key-margin = Margen de las cuentas clave
    .short = la erosión o el rezago del margen de las cuentas clave
    .gap = Las cuentas clave dejan { $margin } de margen bruto y las demás { $rest }: una diferencia de { $gap }, mayor que los { $behind } que se toman como alerta.
    .pooled = El resto incluye ventas a clientes sin cuenta propia ({ $pooled } de la venta de la empresa), de modo que la comparación debe leerse con esa reserva.
    .slope = El margen de las cuentas clave ({ $margin }) cambia { $slope } por año según su pendiente trimestral, más allá de la alerta de { $erosion }.
    .meaning = El volumen justifica un precio menor hasta cierto punto. Más allá, la cuenta clave se sostiene con el margen de las otras, y venderle más no mejora el resultado.
    .first = Conviene que finanzas y la jefatura de cuentas clave fijen un piso de margen por cuenta con una escalera de autorizaciones, y que toda concesión se cambie por algo: volumen, plazo, surtido o exclusividad.
    .gap-evidence = { $gap } frente al resto
    .slope-evidence = { $slope } por año
    .step = Piso de margen y autorizaciones por escalón
    .owner = Finanzas y jefatura de cuentas clave
    .needs = hace falta el costo de lo vendido y la lista de cuentas clave

signal-destroyers = Cuentas que cuesta más servir que lo que dejan
    .short = las cuentas que cuesta más servir que lo que dejan
    .fact = Después del costo de servirlas, { $destroyers } de { $accounts } cuentas tienen contribución negativa y deshacen { $amount } de lo que las demás aportan.
    .meaning = Con { $limit } de las cuentas o más en esa situación, el problema no es de un cliente difícil: son las condiciones de servicio, que se conceden sin precio.
    .first = Conviene que finanzas entregue el estado de resultados de las peores y que quien las atiende acuerde pedido mínimo, ventanas de entrega o un precio por los servicios especiales.
    .evidence = { $destroyers } de { $accounts } cuentas, que restan { $amount }
    .step = Estado de resultados por cuenta y menú de servicios con precio
    .owner = Finanzas
    .needs = hacen falta los consumos por cuenta y el costo por unidad de cada uno

signal-credit-notes = Notas de crédito frecuentes
    .short = las notas de crédito frecuentes
    .fact = Las notas de crédito suman { $ratio } de lo facturado.
    .meaning = Por encima de { $limit } suele haber errores de pedido, de precio o de entrega que el cliente paga con su tiempo antes de que la empresa los pague con dinero.
    .first = Conviene que operaciones y finanzas clasifiquen por motivo las del último trimestre y ataquen el más frecuente.
    .evidence = { $ratio } de lo facturado
    .step = Clasificarlas por motivo
    .owner = Operaciones y finanzas
    .needs = hace falta que el libro de ventas distinga las notas de crédito

signal-overload = Sobrecarga de ejecutivos
    .short = la sobrecarga de ejecutivos
    .fact =
        { $overloaded ->
            [one] De { $count } personas observadas, una requiere más de { $limit } de las horas que tiene.
           *[other] De { $count } personas observadas, { $overloaded } requieren más de { $limit } de las horas que tienen.
        }
    .meaning = Las horas son las que prometen los niveles de servicio de sus cuentas. Con esa carga alguna cuenta recibe menos de lo que se decidió darle, y no es la dirección quien elige cuál.
    .first = Conviene que la jefatura de cuentas clave reasigne por horas y no por número de cuentas, quite primero las tareas que no son de atención y contrate solo si la carga sigue por encima de lo disponible.
    .evidence = { $overloaded } de { $count } personas
    .step = Reasignar por horas y quitar tareas sin valor
    .owner = Jefatura de cuentas clave
    .needs = hace falta el nivel de servicio de cada cuenta clave

signal-unbalanced = Carteras desequilibradas
    .short = las carteras desequilibradas
    .by-accounts = El número de cuentas varía entre personas con un coeficiente de variación de { $variation }.
    .by-sales = La venta varía entre personas con un coeficiente de variación de { $variation }.
    .by-hours = Las horas requeridas varían entre personas con un coeficiente de variación de { $variation }.
    .meaning = Por encima de { $limit }, comparar resultados entre personas es injusto y las metas iguales premian la cartera más que el trabajo.
    .first = Conviene que la jefatura de cuentas clave proponga una vez al año un reparto por horas y potencial, con un límite de cuentas que cambian de manos para no romper relaciones.
    .by-accounts-evidence = coeficiente de variación de { $variation } en cuentas
    .by-sales-evidence = coeficiente de variación de { $variation } en venta
    .by-hours-evidence = coeficiente de variación de { $variation } en horas
    .step = Reparto anual por horas y potencial, con pocos cambios
    .owner = Jefatura de cuentas clave
    .needs = hacen falta dos o más personas con cuentas a su cargo

signal-outside = Venta a cuentas clave acreditada fuera del departamento
    .short = la venta a cuentas clave acreditada fuera del departamento
    .fact = Las cuentas clave compran { $share } de la venta de la empresa; de esos puntos, { $others } están acreditados a quien no es del departamento.
    .meaning = Es más de { $limit } de lo que esas cuentas compran. Donde dos equipos se acreditan al mismo cliente puede haber disputa por la comisión o, peor, nadie que responda por la cuenta completa.
    .first = Conviene que la dirección comercial escriba la regla de crédito, doble o dividido, nombre quién arbitra y en cuántos días, y ponga una meta compartida por cuenta.
    .evidence = { $others } de la venta de la empresa
    .step = Regla de crédito por escrito y un árbitro
    .owner = Dirección comercial
    .needs = hace falta la lista de cuentas clave, el personal y el vendedor de cada venta

signal-elsewhere = Departamento ocupado en cuentas que no son clave
    .short = el departamento ocupado en cuentas que no son clave
    .fact = El departamento tiene acreditado { $share } de la venta de la empresa; de esos puntos, { $elsewhere } corresponden a cuentas que no son clave.
    .meaning = Con más de { $limit } de su venta fuera de la lista, o la lista es más corta que el trabajo real o el departamento vende lo que otro equipo podría vender. En ambos casos las cuentas clave compiten por su tiempo.
    .first = Conviene que la jefatura de cuentas clave clasifique esas cuentas en tres grupos (se designan, se traspasan o se conservan con su razón) y que la dirección comercial lo apruebe antes del siguiente reparto.
    .evidence = { $elsewhere } de la venta de la empresa
    .step = Clasificarlas: designar, traspasar o conservar
    .owner = Jefatura de cuentas clave
    .needs = hace falta la lista de cuentas clave, el personal y el vendedor de cada venta

signal-orphans = Cuentas clave sin responsable
    .short = las cuentas clave sin responsable
    .fact =
        { $orphans ->
            [one] De { $key } cuentas clave, una no tiene a nadie del departamento como responsable principal.
           *[other] De { $key } cuentas clave, { $orphans } no tienen a nadie del departamento como responsable principal.
        }
    .meaning = La designación promete al cliente una atención que nadie tiene el encargo de dar, y la empresa la cuenta como parte del programa.
    .first = Conviene que la jefatura de cuentas clave nombre responsable y respaldo para cada una, o la retire de la lista.
    .evidence = { $orphans } de { $key } cuentas clave
    .step = Nombrar responsable y respaldo, o retirarlas de la lista
    .owner = Jefatura de cuentas clave
    .needs = hace falta la lista de cuentas clave y a quién está asignada cada una

signal-idle = Ejecutivos sin cuenta clave asignada
    .short = los ejecutivos sin cuenta clave asignada
    .fact =
        { $count ->
            [one] Una persona del departamento no encabeza ninguna cuenta clave; el promedio es de { $mean } y quien más lleva tiene { $most }.
           *[other] No encabezan ninguna cuenta clave { $count } personas del departamento; el promedio es de { $mean } y quien más lleva tiene { $most }.
        }
    .meaning = Puede ser un ingreso reciente, una cartera en traspaso o un registro que no se actualizó; conviene saber cuál antes de hablar de falta de personal.
    .first = Conviene que la jefatura de cuentas clave confirme la asignación y, si la capacidad existe, descargue con ella a quien más lleva.
    .evidence = promedio de { $mean } y máximo de { $most } por persona
    .step = Confirmar la asignación y usar la capacidad libre
    .owner = Jefatura de cuentas clave
    .needs = hace falta la lista de cuentas clave y a quién está asignada cada una

signal-passed-on = Traspasos frecuentes
    .short = los traspasos frecuentes
    .repeated =
        { $repeated ->
            [one] Una de las cuentas observadas cambió de manos más de una vez en tres años.
           *[other] Cambiaron de manos más de una vez en tres años { $repeated } de las cuentas observadas.
        }
    .median = La mediana de los años que una persona lleva con su cuenta, ponderada por la venta, es de { $median }, menor que los { $limit } que se toman como alerta.
    .meaning = Con cada traspaso se pierde lo que solo sabía quien se va, y el cliente vuelve a presentarse. La investigación encuentra que el cliente sigue a veces a la persona y no a la empresa.
    .first = Conviene que la jefatura de cuentas clave exija un expediente de cuenta y un traspaso con visitas de ambos, y que recursos humanos revise por qué se producen los cambios.
    .repeated-evidence = { $repeated } { $repeated ->
            [one] cuenta
           *[other] cuentas
        } con más de un traspaso
    .median-evidence = mediana de { $median } años por cuenta
    .step = Expediente de cuenta y traspaso con doble visita
    .owner = Jefatura de cuentas clave y recursos humanos
    .needs = hacen falta las asignaciones con sus fechas

signal-unattributed = Venta sin vendedor
    .short = la venta sin vendedor
    .fact = No tiene vendedor acreditado { $part } de la venta.
    .house = A cuentas de la casa corresponde { $house } de la venta de la empresa.
    .meaning = Por encima de { $limit }, las medidas por vendedor describen solo una parte de la empresa, y una venta sin dueño no tiene quien la defienda cuando baja.
    .first = Conviene que la dirección comercial decida qué cuentas son de la casa por política y que administración de ventas complete el vendedor de las demás.
    .evidence = { $part } de la venta
    .step = Decidir qué es de la casa y completar el vendedor del resto
    .owner = Dirección comercial y administración de ventas
    .needs = hace falta el vendedor de cada venta

signal-single-contact = Clientes con un contacto activo o ninguno
    .short = los clientes con un contacto activo o ninguno
    .fact = De { $clients } clientes observados, en { $alone } hubo a lo más un contacto activo en el año. El de mayor venta es { $account }, con { $amount } y { $active } { $active ->
            [one] contacto activo
           *[other] contactos activos
        }.
    .meaning = La relación descansa en una persona que puede cambiar de puesto o de empresa, y lo que se sabe del cliente pasa por un solo par de ojos.
    .first = Conviene que cada ejecutivo trace el mapa de papeles de esas cuentas y acuerde con la jefatura tres contactos nuevos por cuenta, empezando por quien decide y quien usa el producto.
    .evidence = { $alone } de { $clients } clientes
    .step = Mapa de papeles y contactos nuevos en las mayores
    .owner = Ejecutivos de cuenta
    .needs = hace falta el registro de visitas, llamadas y reuniones con su contacto

signal-hierarchy = Líneas de mando sin cerrar
    .short = las líneas de mando sin cerrar
    .roots = En la lista de personal, de { $people } personas, { $roots } no tienen a nadie arriba.
    .circles =
        { $circles ->
            [one] Un grupo de personas termina por depender de sí mismo.
           *[other] En { $circles } grupos, las personas terminan por depender de sí mismas.
        }
    .meaning = Un organigrama con varias cabezas o con círculos no permite decir quién autoriza ni a quién se escala, y toda propuesta de ubicación del departamento se apoyaría en un dato dudoso.
    .first = Conviene que recursos humanos corrija el jefe directo de esas personas antes de discutir la estructura.
    .roots-evidence = { $roots } personas sin nadie arriba
    .circles-evidence = { $circles } { $circles ->
            [one] círculo
           *[other] círculos
        } en { $people } personas
    .step = Corregir el jefe directo en la lista de personal
    .owner = Recursos humanos
    .needs = hace falta el jefe directo de cada persona

signal-basis = Reparto de cuentas sin regla visible
    .short = el reparto de cuentas sin regla visible
    .fact = La prueba sobre la base de organización da este resultado: { $basis }. En cuentas con un solo vendedor está { $owned } de la venta.
    .declared = Los vendedores declaran que se reparten las cuentas { $declared }; las ventas muestran otra base: { $basis }.
    .meaning = Sin una regla que se diga y se cumpla, cada asignación nueva se discute desde el principio y el cliente no sabe a quién llamar.
    .first = Conviene que la dirección comercial escriba la regla de asignación y sus excepciones, y que la aplique primero a las cuentas con más de un vendedor.
    .evidence = { $owned } de la venta con un solo vendedor
    .declared-evidence = declarado: { $declared }; en las ventas: { $basis }
    .step = Escribir la regla de asignación y sus excepciones
    .owner = Dirección comercial
    .needs = hace falta el vendedor de cada venta y al menos una dimensión: línea, segmento o zona
