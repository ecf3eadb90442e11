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
cli-new-as-of = Fecha de corte; si se omite, el fin del último mes del libro de ventas.
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
cli-stage-organisation = organigrama
cli-stage-done = listo

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
