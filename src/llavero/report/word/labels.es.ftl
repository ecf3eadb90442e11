# Lo que el documento dice por su cuenta, alrededor de lo que dicen los capítulos.

word-table = Tabla
word-figure = Figura
word-contents = Contenido
word-list-of-figures = Índice de figuras
word-list-of-tables = Índice de tablas
word-references = Referencias
word-period = Periodo: { $period }
word-as-of = Fecha de corte: { $day }
word-author = Elaboró: { $author }
word-page = Página
word-of-pages = de
word-logo = Logotipo de { $company }

word-callout-missing = Datos que faltan
word-callout-warning = Advertencia
word-callout-finding = Hallazgo

word-annex = Anexo de cifras
word-annex-opening =
    Cada cifra del texto conduce a su lugar en esta tabla: qué mide, cuánto vale y cómo se calculó.
    Sobre cada grupo de cifras está el periodo y la fuente de que vienen y los registros en que
    descansan; la que no dice de quién es, es de toda la empresa. El periodo va del { $period }; el periodo
    anterior, del { $before }.
word-annex-key = Clave
word-annex-figure = Cifra y alcance
word-annex-value = Valor
word-annex-definition = Qué es y cómo se calculó

word-chart-part = { $caption } ({ $post })
word-chart-part-of = { $caption } ({ $post }, { $part } de { $parts })
word-posts-below =
    { $posts ->
        [one] y { $posts } puesto más
       *[other] y { $posts } puestos más
    }
word-same-posts =
    { $posts ->
        [one] { $posts } puesto
       *[other] { $posts } puestos
    }

word-in-millions = { $title }, en millones
word-in-thousands = { $title }, en miles
word-line = Línea
