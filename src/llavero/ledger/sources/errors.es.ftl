# Errores: lo que impide leer una fuente.
source-not-found = No se encuentra «{ $source }»: no hay archivo ni carpeta con ese nombre.
source-empty = El archivo «{ $file }» está vacío.
source-no-table = El archivo «{ $file }» no contiene una tabla que se sepa leer.
source-is-picture = El archivo «{ $file }» es por dentro una imagen, no una tabla.
source-is-pdf = El archivo «{ $file }» es por dentro un PDF, no una tabla.
source-is-document = El archivo «{ $file }» es por dentro un documento de texto o una presentación, no una tabla.
source-is-archive = El archivo «{ $file }» es un archivo comprimido; hay que extraer antes lo que contiene.
source-is-program = El archivo «{ $file }» es por dentro un programa, no una tabla.
source-unreadable = El archivo «{ $file }» no se puede leer: { $reason }.
source-text-no-table = En el texto «{ $file }» no se reconocen columnas: no hay coma, punto y coma, tabulador ni barra que separe sus renglones de forma pareja.
source-line-too-long = El archivo «{ $file }» tiene un renglón tan largo que no puede ser una fila de una tabla.
source-workbook-unreadable = El libro «{ $file }» está dañado: { $reason }.
source-workbook-locked = El libro «{ $file }» pide contraseña. Guárdese una copia sin contraseña.
source-workbook-no-table = Ninguna hoja del libro «{ $file }» contiene una tabla.
source-page-no-table = El archivo «{ $file }» es una página web sin tablas.
source-parquet-unreadable = El archivo Parquet «{ $file }» está dañado: { $reason }.
source-sqlite-unreadable = La base SQLite «{ $file }» no se puede leer: { $reason }.
source-sqlite-empty = La base SQLite «{ $file }» no tiene tablas.
source-folder-no-table = En la carpeta «{ $folder }» no hay archivos con tablas.
source-database-url-invalid = La dirección «{ $scheme }://…» no nombra una base de datos. Se escribe postgresql://usuario@servidor/base o mysql://usuario@servidor/base.
source-database-unreachable = No se pudo leer la base { $database }: { $reason }.
source-database-table-unknown = La base { $database } no tiene la tabla { $table }. Tiene: { $known }.
source-database-empty = En la base { $database } no hay tablas que este usuario pueda leer.

recipe-not-found = La carpeta «{ $folder }» no es una receta: no tiene ninguna consulta «tabla.sql».
recipe-settings-invalid = «{ $file }» no se entiende: { $reason }.
recipe-table-unknown = La receta tiene «{ $file }», pero no hay tabla con ese nombre. Las tablas son: { $known }.
recipe-not-one-select = «{ $file }» debe contener una sola consulta SELECT.
recipe-sql-fails = «{ $file }»: la base de datos dice: { $reason }
recipe-sql-fails-at-line = «{ $file }», renglón { $line }: la base de datos dice: { $reason }
recipe-columns-unknown = «{ $file }» da columnas que la tabla no tiene: { $columns }. Tiene: { $known }.
recipe-columns-repeated = «{ $file }» da dos columnas con el mismo nombre: { $columns }.
recipe-columns-missing = A «{ $file }» le faltan columnas obligatorias: { $columns }.

# Notas: lo que vio quien leyó la fuente.
source-no-heading = No hay un renglón con los nombres de las columnas; se nombran por su posición.
source-rows-above-heading =
    { $rows ->
        [one] Hay { $rows } renglón antes de los nombres de las columnas; no se toma como dato.
       *[other] Hay { $rows } renglones antes de los nombres de las columnas; no se toman como datos.
    }
source-heading-of-two-rows = Los nombres de las columnas ocupan dos renglones y se leen juntos.
source-sheet-without-table = La hoja «{ $sheet }» de «{ $file }» no contiene una tabla.
source-sheet-hidden = La hoja «{ $sheet }» de «{ $file }» está oculta; se lee como las demás.
source-read-line-by-line = «{ $file }» tiene comillas sueltas o renglones en blanco intercalados; se leyó renglón por renglón.
source-skipped-lock = «{ $file }» se omite: es la marca que deja un libro abierto.
source-skipped-hidden = «{ $file }» se omite: es un archivo oculto.
source-skipped-empty = «{ $file }» se omite: está vacío.
source-skipped-other = «{ $file }» se omite: no es un archivo de datos.

# Motivos: por qué un renglón no es una fila de la tabla.
source-fault-too-many-fields = El renglón tiene más campos que columnas la tabla.
