# Lo que dice la línea de comandos.

cli-llavero = Administración de cuentas clave a partir de los registros de la empresa.
cli-usage = Uso:
cli-options = Opciones
cli-commands = Órdenes
cli-required = obligatoria
cli-default = por omisión
cli-options-metavar = [OPCIONES]
cli-command-metavar = ORDEN [ARGUMENTOS]…
cli-option-help = Muestra esta ayuda.
cli-option-workspace = Carpeta de trabajo que contiene los estudios.
cli-option-debug = Muestra los detalles técnicos si algo falla.
cli-option-json = Escribe un solo documento JSON en la salida y nada más.
cli-option-language = Idioma: es o en.

cli-new = Crea un estudio de una empresa.
cli-new-company = Nombre de la empresa.
cli-new-currency = Moneda en la que se darán las cifras (ISO).
cli-new-numbers = Cómo se escriben las cifras: es-ES, 1.234,5; es-MX y en-US, 1,234.5. Si se omite, según el idioma y la moneda.
cli-new-as-of = Fecha de corte; si se omite, el fin del último mes del libro de ventas si a ese mes le faltan pocos días, y si no, el día de la última venta.
cli-new-done = Estudio «{ $study }» creado en { $folder }.

# Cómo se usó mal una orden.
cli-missing-parameter = Falta indicar { $parameter }.
cli-no-such-option = No existe la opción { $option }.
cli-bad-option-usage = La opción { $option } se usó mal.
cli-bad-parameter = El valor de { $parameter } no es válido; se admite: { $allowed }.
cli-no-such-command = No existe esa orden. Las órdenes son: { $commands }.
cli-misuse = La orden no se entendió: { $reason }
cli-see-help = Consúltese «{ $command } --help».
cli-interrupted = Se interrumpió; no se guardó nada a medias.
cli-unusable-absent = No se puede usar «{ $file }»: no existe.
cli-unusable-folder = No se puede usar «{ $file }»: es una carpeta.
cli-unusable-file = No se puede usar «{ $file }»: no es una carpeta.
cli-unusable-read-only = No se puede usar «{ $file }»: el disco es de solo lectura.
cli-unusable-full = No se puede usar «{ $file }»: no queda espacio en el disco.
cli-unusable-forbidden = No se puede usar «{ $file }»: no hay permiso.
cli-our-fault = Llavero falló por un error propio ({ $kind }); los datos no cambiaron. Con --debug se muestran los detalles.
cli-import = Importa archivos, carpetas o bases de datos al libro de un estudio.

cli-check = Comprueba un documento de Word frente al encargo.
cli-check-brief = Otro encargo, en TOML, en lugar de las cuatro secciones.
cli-check-pages = Cuenta también las páginas, si está LibreOffice.

cli-stage = { $done } de { $total }: { $stage }
cli-stage-footprint = tamaño del departamento
cli-stage-basis = base de organización
cli-stage-concentration = concentración
cli-stage-retention = permanencia y crecimiento
cli-stage-workload = carga de trabajo
cli-stage-margin = margen
cli-stage-selection = selección de cuentas clave
cli-stage-forecast = valor de las cuentas
cli-stage-portfolio = categoría de cada cuenta
cli-stage-organisation = organigrama
cli-stage-patterns = patrones de las entrevistas
cli-stage-done = listo

cli-parameters = Muestra los parámetros de un estudio, que son sus supuestos configurables, y los cambia.
cli-parameters-set = Da un valor a un parámetro; sin valor, vuelve al valor por omisión. Puede repetirse.
cli-parameters-by = Quién hace el cambio; si se omite, quien inició la sesión.
cli-parameters-why = Por qué se hace el cambio.
cli-weights = Muestra los pesos de los criterios de selección, y los toma de un orden o de comparaciones.
cli-weights-ranks = Los doce criterios del más al menos importante, separados por comas.
cli-weights-judgements = Un CSV con las columnas one, other y times (y member, si son varias personas): cuántas veces más importante es uno que otro.
cli-weights-contradiction = En «{ $node }» la razón de consistencia es { $ratio } y se admite { $limit }; conviene revisar { $judgements }.
cli-weight = { $criterion }  { $share }  { $what }
cli-parameters-next = Rige desde la próxima corrida. Sigue: llavero analyse { $study }
cli-parameter = { $name } = { $value }
cli-parameter-range = Por omisión, { $default }; admite de { $least } a { $most }.
cli-parameter-set = Lo puso { $by } el { $at } (UTC).
cli-parameter-because = Motivo: { $why }

cli-analyse = Ejecuta todos los análisis sobre el libro del estudio y guarda la corrida.
cli-analyse-as-of = Fecha de corte de esta corrida.
cli-analyse-done =
    Corrida { $run } del estudio «{ $study }»: corte { $as_of }, periodo { $period };
    { $figures } cifras, de ellas { $computed } calculadas, y { $findings } hallazgos. Queda en { $folder }.
cli-figures = Muestra todas las cifras de la última corrida.
cli-findings = Muestra todos los hallazgos de la última corrida.
cli-trace = Muestra la definición, el SQL y las filas de una cifra.
cli-trace-rows = Filas que se muestran de cada tabla.
cli-trace-formula = Fórmula: { $formula }
cli-trace-value = Valor: { $value }
cli-trace-reference = Referencia: { $entry }
cli-trace-table = Tabla { $table }: { $rows } filas, de:
cli-trace-count = { $shown } de { $rows } filas
cli-report = Escribe el informe de Word de la última corrida.
cli-report-output = Archivo de Word que se escribe.
cli-report-paper = Tamaño del papel.
cli-report-author = Quién firma el informe.
cli-report-pdf = Escribe también una copia en PDF, si está LibreOffice.
cli-report-done = Informe escrito en { $file }.
cli-demo = Crea la empresa de muestra, la importa, la analiza y escribe sus informes.
cli-demo-no-serve = Termina después de escribir los informes.
cli-demo-generated = Empresa de muestra «{ $company }»: { $files } archivos en { $folder }.
cli-demo-next = Ábralos, o siga con: llavero figures demo --workspace { $workspace }

cli-stage-import-open = abriendo las fuentes
cli-stage-import-read = leyendo las filas
cli-stage-import-hundredths = leyendo una fuente larga, por centésimas
cli-stage-import-check = revisando el libro
cli-import-recipe = Carpeta con una consulta SELECT por tabla del libro.
cli-import-mapping = Archivo de correspondencia de columnas, corregido a mano.
cli-import-yes = Acepta todo lo que se propone, sin preguntar.
cli-import-dry-run-option = Muestra lo que haría y no escribe nada.
cli-import-interrupted = La última importación al estudio «{ $study }» se interrumpió; el libro quedó como estaba antes de ella.
cli-import-about = Sobre «{ $source }»:
cli-import-none = ninguna
cli-import-choose = Número de la respuesta
cli-import-choices = Respuestas posibles: { $choices }.
cli-import-proposal = Se propone: { $proposal }.
cli-import-answer = Se responde corrigiendo { $file } y repitiendo la importación, o con --yes, que acepta lo propuesto.
cli-import-dry-run = Ensayo: no se escribe nada.
cli-import-imported = { $source }: se toma como { $table }.
cli-import-replaced = { $source }: se toma como { $table } y reemplaza las filas anteriores del mismo nombre.
cli-import-unchanged = { $source }: ya estaba importado, sin cambios.
cli-import-same-content = { $source }: tiene lo mismo que «{ $other }», que ya está; no se cuenta dos veces.
cli-import-not-recognised = { $source }: no se reconoce como una tabla del libro; no se importa.
cli-import-lacking = Le falta lo indispensable: { $columns }.
cli-import-probable = [probable]
cli-import-private = No se importan, por ser datos de personas que no hacen falta: { $columns }.
cli-import-ignored = No se usan: { $columns }.
cli-import-rows =
    { $read ->
        [one] { $read } fila leída
       *[other] { $read } filas leídas
    } = { $kept ->
        [one] { $kept } conservada
       *[other] { $kept } conservadas
    } + { $aside ->
        [one] { $aside } apartada
       *[other] { $aside } apartadas
    }.
cli-import-read-as = Sus columnas se leen como las de «{ $source }».
cli-import-unread =
    { $values ->
        [one] En { $values } fila no se pudo leer «{ $column }»; se conserva sin ese valor.
       *[other] En { $values } filas no se pudo leer «{ $column }»; se conservan sin ese valor.
    }
cli-import-derived = Se deduce del departamento y del puesto: { $columns }.
cli-import-aside-file = Lo apartado se ve en { $file }.
cli-import-no-copy = No se guarda copia de esta fuente por ser muy grande o una base de datos; se guarda su huella.
cli-import-totals = Totales de todo el libro, para conciliar con contabilidad:
cli-import-year = año
cli-import-lines = líneas
cli-import-invoices = facturado
cli-import-credits = notas de crédito
cli-import-net = neto
cli-import-errors = Impide importar:
cli-import-warnings = Conviene revisar:
cli-import-missing = Lo que aún falta para el informe, por sección:
cli-import-missing-section = Sección { $section }: { $what }.
cli-import-nothing-written = Ensayo terminado: no se escribió nada.
cli-import-no-change = Nada cambió: todo estaba ya en el libro.
cli-import-done = Importado. Sigue: llavero analyse { $study }

cli-choice-dates-dmy = día/mes/año
cli-choice-dates-mdy = mes/día/año
cli-choice-rows-keep = se cuentan
cli-choice-rows-leave = se apartan
