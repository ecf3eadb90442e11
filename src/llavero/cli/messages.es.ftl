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
