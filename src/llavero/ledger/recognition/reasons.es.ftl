# Por qué se propone cada cosa al reconocer un archivo, y lo que se pregunta.

recognition-table = sus encabezados y valores son los de la tabla «{ $table }»
recognition-table-close = puede ser la tabla «{ $table }» o también: { $others }
recognition-table-none = ningún encabezado corresponde a una tabla conocida
recognition-table-lacks = lo más cercano es la tabla «{ $table }», pero falta: { $columns }
recognition-table-little = lo más cercano es la tabla «{ $table }», pero pocos encabezados lo dicen
recognition-hidden-copy =
    es una hoja oculta y otra a la vista ya es la tabla «{ $table }»: para importarla hay que mostrarla
recognition-months-across =
    los periodos van a lo ancho, de «{ $first }» a «{ $last }»; se necesita una fila por documento,
    con su fecha en una columna
recognition-months-beside =
    son ventas por mes y ya hay ventas por documento: contarían dos veces. Si son de otros años, conviene
    importarlas antes que los documentos
recognition-ages =
    es la cartera por antigüedad: dice lo que cada cliente debe, no lo que compró, y ninguna cifra sale de ella
recognition-system = es la exportación «{ $shape }» de { $system }

recognition-schema-name = el encabezado es el nombre de la columna
recognition-answered = así lo decidió una persona
recognition-kept = así está en la correspondencia guardada
recognition-preset = así exporta { $system } («{ $shape }»)
recognition-heading = «{ $heading }» lo dice y los valores concuerdan
recognition-heading-likely = «{ $heading }» suele decir esto y los valores concuerdan
recognition-heading-faint = «{ $heading }» podría ser esto, pero no lo dice con claridad
recognition-heading-blank = «{ $heading }» lo dice, aunque no trae ningún valor
recognition-no-code = no hay clave; se toma «{ $heading }» para distinguir a cada quien
recognition-same-as = «{ $heading }» sirve de clave y de nombre
recognition-made-from-row = no hay clave; se forma con el archivo y la fila
recognition-candidate = «{ $heading }» también podría ser esta columna
recognition-rivals = «{ $heading }» y también { $others } podrían ser esta columna
recognition-chosen-among = se prefiere «{ $heading }»; también podrían ser: { $others }
recognition-column-missing =
    la tabla «{ $table }» necesita la columna «{ $column }» y ningún encabezado la dice

recognition-net-proven = «{ $heading }» más el impuesto da el total: es el importe sin impuesto
recognition-net-line = «{ $heading }» es cantidad por precio
recognition-undiscounted = «{ $heading }» es el importe antes del descuento
recognition-repeated =
    «{ $heading }» repite el mismo importe en cada línea del documento: parece ser su total
recognition-taxed =
    «{ $heading }» parece incluir impuestos y no hay un importe sin ellos; las ventas se miden sin
    impuestos
recognition-total-untold = «{ $heading }»: nada en el archivo dice que incluya impuestos
recognition-scaled =
    «{ $heading }» parece estar en miles o millones, y aquí se leería tal como viene, en unidades: conviene
    importar los importes completos

recognition-dates-ask =
    «{ $heading }»: { $example } puede ser día/mes o mes/día, y nada en los archivos lo decide
recognition-dates-mixed =
    «{ $heading }» mezcla fechas que solo pueden ser día/mes con otras que solo pueden ser mes/día
recognition-dates-file = «{ $heading }» se lee como «{ $other }», del mismo archivo
recognition-dates-import = «{ $heading }» se lee como las fechas de los otros archivos
recognition-dates-steady = «{ $heading }»: en este orden las fechas avanzan con los documentos
recognition-dates-monthly = «{ $heading }»: en este orden es siempre el mismo día de cada mes
recognition-dates-comma = «{ $heading }»: donde se escribe coma decimal, el día va primero
recognition-dates-custom =
    «{ $heading }»: en este orden las fechas llenan meses seguidos y es el usual del idioma
recognition-decimals-ask = «{ $heading }»: no se sabe si la marca separa miles o decimales
recognition-decimals-mixed = «{ $heading }» mezcla importes con punto decimal y con coma decimal
recognition-decimals-file = «{ $heading }» se lee como los otros importes del archivo
recognition-decimals-import = «{ $heading }» se lee como los importes de los otros archivos
recognition-decimals-thousands =
    «{ $heading }»: en todos los valores la marca va antes de tres cifras, así que separa miles
recognition-decimals-custom = «{ $heading }» se lee según la forma usual del estudio
recognition-currency-ask = «{ $heading }» trae importes en varias monedas: { $currencies }
recognition-currency-some =
    algunos importes de «{ $heading }» dicen { $currencies } y otros no dicen moneda: ¿en cuál se leen todos?
    Los que digan otra se apartan

recognition-rates-pairs =
    cada fila va de una moneda a otra; se leen las que llevan a { $currency }, según «{ $heading }»
recognition-rates-elsewhere =
    son tipos de cambio de una moneda a otra y ninguno lleva a { $currency }, la del estudio
    (columna «{ $heading }»)
recognition-rates-unclear =
    son tipos de cambio entre monedas y no se sabe de cuál a cuál: { $headings }

recognition-value-ask = ¿qué significa «{ $value }» en «{ $heading }»?
recognition-keys-ask =
    ¿son cuentas clave los clientes con «{ $values }» en «{ $heading }»? Ninguna lista dice cuáles lo son
recognition-credit-notes-by-name = se llama «{ $name }» y ningún importe lleva signo: cada fila es de una nota de crédito y resta
recognition-region-of-seller = es de quien vende y no de la venta: sigue siempre a «{ $seller }»
recognition-rows-ask = ¿las filas con «{ $value }» en «{ $heading }» son ventas?
recognition-rows-left = dice el estado del documento; quedan fuera: { $values }
recognition-all-valid = dice el estado del documento y todos son válidos

recognition-ignored-secret = es una contraseña o una clave de acceso: nunca se lee
recognition-ignored-personal = es un dato personal que no se necesita
recognition-ignored-pay = es un dato de pago a personas; solo se importa el costo anual, si se pide
recognition-ignored-technical = es un dato interno del sistema
recognition-ignored-supplier = es del proveedor, no del cliente
recognition-ignored-address = es un domicilio y no se necesita
recognition-ignored-web = es una página de internet y no se necesita
recognition-ignored-tax = es un impuesto; las ventas se miden sin impuestos
recognition-ignored-discount = es un descuento; el importe neto ya lo considera
recognition-ignored-taxed = es un total que incluye o puede incluir impuestos
recognition-ignored-unit-cost = es el costo de una unidad; se necesita el de la línea
recognition-ignored-derived = se calcula de otras columnas
recognition-ignored-balance = es un saldo o un pago, no una venta
recognition-ignored-shipping = es de la entrega, no de la venta
recognition-ignored-exchange = es un tipo de cambio; se lee de su propia tabla
recognition-ignored-terms = es una condición de pago
recognition-ignored-note = es una nota
recognition-ignored-dynamic-account = es una cuenta contable del reporte
recognition-ignored-line-kind = es el tipo de línea, no de documento
recognition-ignored-empty = no trae ningún valor
recognition-ignored-rival = se prefirió «{ $chosen }» para la columna «{ $column }»
recognition-ignored-content =
    el encabezado parece la columna «{ $column }», pero los valores no pueden serlo
recognition-ignored-unknown = no corresponde a ninguna columna

recognition-kept-title = Cómo se lee «{ $raw }».
recognition-kept-how =
    Se puede corregir: cada [[column]] dice qué encabezado (source) es qué columna (target).
    La próxima vez que llegue un archivo con los mismos encabezados se leerá así.
recognition-kept-questions =
    Preguntas abiertas: se responden corrigiendo la columna y borrando la pregunta.
recognition-kept-fill-down = Encabezados que vienen vacíos desde la segunda línea de cada documento.
recognition-kept-constants = Valores iguales para todas las filas.
recognition-kept-rows = Solo se conservan las filas con estos valores; "" es una celda vacía.
