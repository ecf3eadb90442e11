# Por qué un encargo no se entiende

check-brief-not-understood = { $count ->
    [one] El encargo { $file } tiene una falta.
   *[other] El encargo { $file } tiene { $count } faltas.
 }
check-brief-place = { $where } (línea { $line })
check-brief-no-file = { $where }: no se puede leer.
check-brief-no-toml = { $where }: no es TOML: { $what }
check-brief-missing = { $where }: falta.
check-brief-unknown-field = { $where }: nadie lo pide; puede estar mal escrito.
check-brief-not-text = { $where }: debe ser un texto.
check-brief-not-number = { $where }: debe ser un número que no sea negativo.
check-brief-not-positive = { $where }: debe ser mayor que cero.
check-brief-not-flag = { $where }: debe ser true o false.
check-brief-not-list = { $where }: debe ser una lista de textos.
check-brief-not-table = { $where }: debe ser una tabla.
check-brief-not-tables = { $where }: debe ser una lista de tablas.
check-brief-name-taken = { $where }: ese nombre ya designa una clase de número.
check-brief-unknown-name = { $where }: no hay nada que se llame { $what }.
check-brief-nothing-asked = { $where }: no dice qué buscar.
check-brief-clue = { $where }: no se entiende «{ $what }».
check-brief-expression = { $where }: la expresión regular está mal: { $what }
check-brief-number-twice = { $where }: el número { $what } está dos veces.
check-brief-id-twice = { $where }: el contenido { $what } está dos veces.
