# What the document says by itself, around what the chapters say.

word-table = Table
word-figure = Figure
word-contents = Contents
word-list-of-figures = List of figures
word-list-of-tables = List of tables
word-references = References
word-period = Period: { $period }
word-as-of = As of { $day }
word-author = Prepared by { $author }
word-page = Page
word-of-pages = of
word-logo = Logo of { $company }

word-callout-missing = Missing data
word-callout-warning = Caution
word-callout-finding = Finding

word-annex = Annex of figures
word-annex-opening =
    Every figure of the text leads to its place in this table: what it measures, what it is and how
    it was computed. Above each group of figures stand the period and source they come from and the
    records they rest on; a figure that names nobody is of the whole company. The period runs from
    { $period }; the period before, from { $before }.
word-annex-key = Key
word-annex-figure = Figure and scope
word-annex-value = Value
word-annex-definition = What it is and how it was computed

word-chart-part = { $caption } ({ $post })
word-chart-part-of = { $caption } ({ $post }, { $part } of { $parts })
word-posts-below =
    { $posts ->
        [one] and { $posts } more post
       *[other] and { $posts } more posts
    }
word-same-posts =
    { $posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }

word-in-millions = { $title }, in millions
word-in-thousands = { $title }, in thousands
word-line = Line
