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
cli-stage-relationships = fuerza de las relaciones
cli-stage-margin = margen
cli-stage-selection = selección de cuentas clave
cli-stage-forecast = valor de las cuentas
cli-stage-portfolio = categoría de cada cuenta
cli-stage-organisation = organigrama
cli-stage-comparison = lo que vende cada quien frente a lo esperable
cli-stage-sizing = cuántos ejecutivos hacen falta
cli-stage-roles = funciones, áreas de apoyo y relaciones
cli-stage-problems = problemas y su riesgo
cli-stage-proposal = propuesta y plan de acción
cli-stage-warning = aviso temprano
cli-stage-whitespace = espacios en blanco
cli-stage-placement = lugar del departamento
cli-stage-assignment = reparto de cuentas
cli-stage-voice = lo que dicen los vendedores
cli-stage-patterns = patrones de las entrevistas
cli-stage-done = listo

cli-parameters = Muestra los parámetros de un estudio, que son sus supuestos configurables, y los cambia.
cli-parameters-set = Da un valor a un parámetro; sin valor, vuelve al valor por omisión. Puede repetirse.
cli-parameters-by = Quién hace el cambio; si se omite, quien inició la sesión.
cli-parameters-why = Por qué se hace el cambio.
cli-assign = Dice quién debería atender cada cuenta clave: una respuesta al momento y otra mejor con más tiempo.
cli-assign-lock = Deja una cuenta con una persona, por decisión que queda anotada. Puede repetirse.
cli-assign-unlock = Retira la decisión sobre una cuenta. Puede repetirse.
cli-assign-most-changes = Parte de las cuentas con ejecutivo que puede cambiar de manos, solo esta vez.
cli-assign-kams = Cuántos ejecutivos habría; los que falten son puestos nuevos.
cli-assign-seconds = Segundos para buscar una respuesta mejor.
cli-assign-output = Escribe el reparto en un libro de Excel.
cli-assign-at-once = Respuesta al momento:
cli-assign-summary =
    { $moves ->
        [0] Ninguna cuenta cambiaría de manos
        [one] Una cuenta cambiaría de manos
       *[other] { $moves } cuentas cambiarían de manos
    }; el coeficiente de variación de la carga iría de { $before } a { $cv }.
cli-assign-cost = El reparto cuesta { $cost } horas al año; el presente, { $now }. Otro podría costar menos en { $gap }, a lo más.
cli-assign-progress = Buscando uno mejor: { $cost } horas, a { $gap } de la cota
cli-assign-better = Con más tiempo se halló uno mejor:
cli-assign-more = { $more ->
    [one] Queda { $more } cuenta más; con -o se escriben todas en un libro de Excel.
   *[other] Quedan { $more } cuentas más; con -o se escriben todas en un libro de Excel.
}
cli-assign-no-better = No se halló uno mejor; otro podría costar menos en { $gap }, a lo más.
cli-assign-written = Queda en { $file }.
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
cli-report-template = Plantilla de Word (.dotx o .docx) de la empresa: sus estilos, tema, hoja, encabezados y pies.
cli-report-logo = Imagen que va en la portada, PNG o JPEG.
cli-report-paper = Tamaño del papel.
cli-report-author = Quién firma el informe.
cli-report-anonymous = Escribe claves en lugar de los nombres de cuentas, grupos, contactos, personas y la empresa.
cli-report-key = CSV que dice a quién corresponde cada clave; solo con --anonymous. Guárdelo aparte del informe.
cli-report-pdf = Escribe también una copia en PDF, si está LibreOffice.
cli-report-done = Informe escrito en { $file }.
cli-spared = { $file } se había editado desde que se escribió, o venía de otra parte. Nada se perdió: queda como estaba en { $copy }.
cli-spared-name = editado
cli-report-spared = Para pasar al informe nuevo lo que alguien escribió en él: llavero report { $study } --keep { $copy }
cli-report-keep = Informe anterior que alguien editó: lo que escribió se conserva.
cli-keep-nothing = En { $file } nadie cambió nada de lo que se había generado.
cli-keep-names = En lo que escribieron las personas no se cambiaron los nombres por claves: revíselo antes de entregar el informe.
cli-keep-done = De { $file } se conservó lo que escribieron las personas:
cli-keep-edited =
    { $count ->
        [one] { $count } párrafo, tabla o figura que se cambió
       *[other] { $count } párrafos, tablas o figuras que se cambiaron
    }
cli-keep-added =
    { $count ->
        [one] { $count } párrafo, tabla o figura que se añadió
       *[other] { $count } párrafos, tablas o figuras que se añadieron
    }
cli-keep-removed =
    { $count ->
        [one] { $count } parte generada que se quitó y sigue quitada
       *[other] { $count } partes generadas que se quitaron y siguen quitadas
    }
cli-keep-moved =
    { $count ->
        [one] { $count } parte que se cambió de lugar
       *[other] { $count } partes que se cambiaron de lugar
    }
cli-keep-commented =
    { $count ->
        [one] { $count } comentario
       *[other] { $count } comentarios
    }
cli-keep-conflicts =
    { $count ->
        [one] Hay un lugar que revisar; en el documento lo señala un comentario:
       *[other] Hay { $count } lugares que revisar; en el documento los señalan comentarios:
    }
cli-keep-front = la portada
cli-keep-figures-moved = En «{ $where }» se conserva «{ $text }», pero lo que el informe diría ahí cambió.
cli-keep-not-generated = En «{ $where }» se conserva «{ $text }», que el informe ya no genera.
cli-keep-other-language = En «{ $where }» se conserva, en el otro idioma, «{ $text }».
cli-keep-removed-changed = En «{ $where }» sigue quitado un párrafo que hoy diría otra cosa: «{ $text }».
cli-keep-comment-moved = En «{ $where }», el texto al que se refiere el comentario «{ $text }» cambió o ya no está.
cli-keep-still-open = En «{ $where }» sigue sin resolverse una diferencia de la vez anterior: «{ $text }».
cli-keep-heads-edited = Los encabezados o pies de página se habían cambiado a mano y no se conservan: «{ $text }».
cli-keep-other-study = El archivo es de otro estudio de la misma empresa, o la empresa se llamaba de otro modo.
cli-keep-list-missing = El archivo perdió la lista de lo que se había generado: no se sabe qué párrafos se quitaron, y vuelven a estar.
cli-keep-link-left-out = No se tomó una imagen u objeto que solo enlazaba a otro archivo, junto a «{ $text }».
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

# Las entrevistas.
cli-interview = Prepara, recoge y guarda las entrevistas de los vendedores.
cli-interview-form = Hace el formulario de una entrevista, en Word o Excel.
cli-interview-invite = Da un código a cada vendedor con cuentas clave y hace su formulario.
cli-interview-import = Trae al libro los formularios contestados, o un CSV de respuestas.
cli-interview-list = Muestra las entrevistas y qué conviene mirar en ellas.
cli-interview-delete = Borra una entrevista y lo que se guardó de ella.
cli-interview-word = Un formulario de Word, que también puede imprimirse (lo que se hace si no se dice otra cosa).
cli-interview-excel = Un formulario de Excel.
cli-interview-code = El código del vendedor, que va en lugar de su nombre.
cli-interview-output = Dónde se escribe el formulario.
cli-interview-form-done = Formulario escrito en { $file }.
cli-interview-imported = { $file }: entrevista de { $code } guardada.
cli-interview-replaced = { $file }: entrevista de { $code } corregida; sustituye a la anterior.
cli-interview-unchanged = { $file }: la entrevista de { $code } ya estaba, sin cambios.
cli-interview-declined = { $file }: { $code } no aceptó participar. Se guarda solo eso; sus demás respuestas, si las hay, no.
cli-interview-no-code = { $file }: falta el código del vendedor. No se guardó nada: escríbalo en el formulario y vuelva a importarlo.
cli-interview-no-consent = { $file }: { $code } no contestó si acepta participar (Q01). No se guardó nada: pregúntelo antes.
cli-interview-no-day = { $file }: la entrevista de { $code } no tiene fecha, o no se entiende. No se guardó nada: escríbala como AAAA-MM-DD.
cli-interview-code-taken = { $file }: ya hay una entrevista de { $code } ({ $other }). Dos entrevistas con el mismo código no se admiten: borre la otra con «llavero interview delete» o dé otro código.
cli-interview-twice = { $file }: trae la misma entrevista de { $code } que { $other }, con otras respuestas. Se tomó { $other }; importe solo la buena.
cli-interview-held-elsewhere = { $file }: la entrevista de { $code } ya vino con «{ $source }». Corrija allí, o bórrela antes con «llavero interview delete».
cli-interview-standing-valid = Contesta { $answered } de { $required } preguntas imprescindibles. Cuenta.
cli-interview-standing-partial = Contesta { $answered } de { $required } preguntas imprescindibles ({ $share }). Cuenta, como parcial.
cli-interview-standing-insufficient = Contesta { $answered } de { $required } preguntas imprescindibles ({ $share }). No basta para los patrones; se guarda.
cli-interview-standing-declined = No aceptó participar.
cli-interview-more = … y { $more } avisos más.
cli-interview-rows-aside = { $file }: { $rows } filas no pudieron tomarse. «llavero import --dry-run» dice por qué, fila por fila.
cli-interview-none = El estudio «{ $study }» no tiene entrevistas. «llavero interview form { $study }» hace un formulario.
cli-interview-one = { $code } · { $day } · { $language } · { $way } · { $accounts ->
    [one] { $accounts } cuenta
   *[other] { $accounts } cuentas
}
cli-interview-short = Respuestas cortas: { $questions }.
cli-interview-alike = Las respuestas abiertas de { $one } y { $other } coinciden en { $overlap }. Pregunte cómo se contestaron.
cli-interview-way-word = Word
cli-interview-way-excel = Excel
cli-interview-way-table = tabla
cli-interview-way-terminal = terminal
cli-interview-deleted = Borrada la entrevista de { $code }: { $rows } filas.
cli-interview-deleted-copy = Borrada la copia guardada de { $file }.
cli-interview-remains-key = Queda a quién corresponde el código { $code }, en la tabla de claves.
cli-interview-remains-runs = Quedan las corridas hechas antes, que no cambian ({ $runs }): bórrelas de { $folder } y analice de nuevo.
cli-interview-remains-files = Quedan los archivos que estén fuera del estudio: informes ya escritos y los formularios que usted recibió.
cli-interview-folder = Carpeta de los formularios.
cli-interview-list-file = Un CSV con quién recibe qué código. Guárdelo aparte de los formularios.
cli-interview-invited = { $code }  { $name }: { $accounts ->
    [one] { $accounts } cuenta
   *[other] { $accounts } cuentas
} → { $file }
cli-interview-invited-some = { $code }  { $name }: { $accounts } cuentas, las { $asked } que pregunta el formulario → { $file }
cli-interview-invited-before = { $code }  { $name }: ya entrevistado, no se hace formulario.
cli-interview-invited-secret = Esta lista une códigos y personas: no la guarde con las entrevistas ni la adjunte. Ningún formulario lleva el nombre.
cli-interview-list-name-head = Vendedor
cli-interview-list-seller-head = Código en los datos
cli-interview-list-form-head = Formulario
cli-interview-code-head = Código
cli-interview-ask = Hace una entrevista en la terminal, pregunta por pregunta.
cli-interview-interviewer = Quién entrevista.
cli-interview-ask-code = Código del vendedor (V05)
cli-interview-ask-how = Enter pasa a la siguiente, NS es «no sabe», NR «no contesta». «{ $back }» vuelve atrás, «{ $why }» dice para qué se pregunta, «{ $stop }» guarda y sale. Una barra \ al final de la línea la continúa.
cli-interview-ask-goes-on = Sigue la entrevista de { $code }: { $done } respuestas guardadas.
cli-interview-ask-roster = Sus cuentas clave según los registros: { $accounts }.
cli-interview-ask-accounts = Nombre sus cuentas clave, una por línea, hasta { $most }. Una línea vacía termina.
cli-interview-ask-several = números o nombres, separados con comas
cli-interview-ask-short = Es corta: se piden { $words } palabras o más. Se guarda así; con «<» puede ampliarse.
cli-interview-ask-saved = Guardada. Siga con: llavero interview ask { $study } --code { $code }
cli-interview-draft = { $code } · empezada en la terminal y sin terminar
cli-interview-deleted-draft = Borrada la entrevista sin terminar de { $code }.
cli-interview-codes = Da los códigos que sugieren las palabras para que una persona los confirme, y toma lo que decide.
cli-codes-export = Escribe en un Excel cada respuesta abierta, los códigos sugeridos, sus palabras y qué tan seguros son.
cli-codes-import = Toma las decisiones de ese Excel.
cli-codes-coder = Quién codifica, con una clave y no un nombre. La segunda vuelta de la misma persona lleva «/2».
cli-codes-exported = Escrito en { $file }. Decida sí o no en cada código, añada los que falten y tráigalo con: llavero interview codes { $study } --import ARCHIVO --coder CLAVE
cli-codes-imported = { $coder }: { $confirmed } códigos confirmados, { $added } añadidos, { $rejected } rechazados.
cli-codes-open = Sin decidir: { $open } códigos sugeridos. En las respuestas que sí codificó cuentan como rechazados.
cli-codes-left = Respuestas de las que no decidió nada: { $left }. Siguen con lo sugerido.
cli-codes-code-unknown = { $file }, fila { $row }: «{ $said }» no está en el libro de códigos. No se tomó.
cli-codes-answer-gone = { $file }, fila { $row }: la respuesta ya no está en el estudio. No se tomó «{ $said }».
cli-codes-standing = Respuestas abiertas: { $answers }. Códigos sugeridos: { $suggested }. Codificadas por alguien: { $coded }; por dos o más: { $twice }.
cli-codes-coders = Codificaron: { $coders }.
cli-codes-agreement = Acuerdo entre codificadores (alfa de Krippendorff, todos los códigos): { $alpha }.
cli-map = Dibuja el mapa de la relación con una cuenta clave, en SVG o con formas de Word.
cli-map-output = Archivo que se escribe: .svg o .docx.
cli-map-done = Mapa escrito en { $file }.
cli-orgchart = Dibuja el organigrama actual de la empresa, en SVG o con formas de Word.
    .more = El que no cabe en una página se divide: en Word, en varias; en SVG, en varios archivos numerados.
cli-orgchart-output = Archivo que se escribe: .svg o .docx.
cli-orgchart-done = Organigrama escrito en { $file }.
cli-plan = Escribe el plan de una cuenta en dos páginas, con lo que ya consta de ella.
    .more = La cuenta se nombra por su clave, la de su grupo o parte de su nombre. Lo que solo sabe una persona queda marcado para llenarse.
cli-plan-all = Escribe los planes de todas las cuentas clave en una carpeta.
cli-plan-output = Archivo que se escribe; con --all, la carpeta.
cli-plan-done = Plan escrito en { $file }: { $score }.
