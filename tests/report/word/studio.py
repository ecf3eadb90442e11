"""A report with every kind of block, for the tests of the Word renderer: the company is invented."""

from dataclasses import replace
from datetime import date

from llavero.document import (
    Annex,
    Bullets,
    Callout,
    Chapter,
    Chart,
    ChartKind,
    Column,
    FigureRow,
    Heading,
    OrgChart,
    Paragraph,
    Post,
    Reference,
    Report,
    Series,
    Table,
)
from llavero.foundation.period import Period
from llavero.prose import FigureSpan, NameSpan, PlainSpan, Style, Text

NBSP = "\N{NO-BREAK SPACE}"
ACCOUNTS = (
    "Aceros Norte, S. A. de C. V.",
    "Grupo Constructor del Bajío",
    "Ferretera Lozano Hermanos",
    "Talleres Pérez",
    "Industrias Metálicas de Querétaro",
    "Comercializadora Ñandú & Cía.",
    "Envases del Pacífico",
    "Maquinados López",
    "Refrigeración Total",
    "Química Andina",
    "Plásticos Ávila",
    "Otras cuentas",
)
SALES = (
    48_210_330.5, 31_902_118.0, 22_118_040.0, 15_090_221.0, 12_871_400.0, 9_120_887.0,
    7_450_112.0, 5_998_010.0, 4_870_900.0, 3_310_450.0, 2_790_118.0, 19_804_226.0,
)  # fmt: skip


def say(report_language: str, spanish: str, english: str) -> Text:
    """Return prose in the language of the report."""
    return Text.plain(spanish if report_language == "es" else english)


def figure(text: str, key: str | None = None) -> Text:
    """Return a figure that leads to its row, or nowhere."""
    return Text((FigureSpan(text, key),))


def running_shares() -> tuple[float, ...]:
    """Return the cumulative share of the accounts."""
    total, running, shares = sum(SALES), 0.0, []
    for amount in SALES:
        running += amount
        shares.append(running / total)
    return tuple(shares)


def staff(branches: int = 4, sellers: int = 4) -> Post:
    """Return a company of a director, `branches` areas, and sellers below each."""
    names = ("Dirección comercial", "Dirección de operaciones", "Finanzas", "Capital humano",
             "Tecnología", "Jurídico")  # fmt: skip
    areas = tuple(
        Post(
            names[at % len(names)],
            f"D{at + 1:02d}",
            tuple(
                Post(
                    "Ejecutivo de cuentas clave" if at == 0 else "Analista responsable de zona",
                    f"V{at + 1}{seller + 1:02d}",
                    highlighted=at == 0,
                    dotted=seller == 2,
                )
                for seller in range(sellers)
            ),
            highlighted=at == 0,
        )
        for at in range(branches)
    )
    return Post("Dirección general", "D00", areas)


def charts(language: str) -> tuple[Chart, ...]:
    """Return a chart of each kind."""
    source = say(language, "Fuente: libro de ventas.", "Source: sales ledger.")
    sales = "Ventas (MXN)" if language == "es" else "Sales (MXN)"
    share = "Participación acumulada" if language == "es" else "Running share"
    months = tuple(f"{2024 + at // 12}-{at % 12 + 1:02d}" for at in range(24))
    pareto = Chart(
        ChartKind.PARETO,
        say(language, "Ventas por cuenta y participación acumulada", "Sales by account and running share"),
        ACCOUNTS,
        (Series(sales, SALES), Series(share, running_shares())),
        source,
        say(language, "Columnas de mayor a menor; tres cuentas reúnen más de la mitad.",
            "Columns from largest to smallest; three accounts make up more than half."),
        value_title=sales,
    )  # fmt: skip
    return (
        pareto,
        Chart(
            ChartKind.COLUMN,
            say(language, "Cuentas por vendedor", "Accounts per seller"),
            ("V01", "V02", "V03", "V04", "V05"),
            (
                Series("2024", (14, 11, 9, 17, 6)),
                Series("2025", (15, 12, None, 16, 8)),
            ),
            source,
            say(language, "V04 atiende más cuentas.", "V04 serves the most accounts."),
            value_title="Cuentas" if language == "es" else "Accounts",
            category_title="Vendedor" if language == "es" else "Seller",
        ),
        Chart(
            ChartKind.BAR,
            say(language, "Crecimiento por cuenta", "Growth by account"),
            ACCOUNTS[:9],
            (Series("Δ", (0.21, 0.113, -0.08, 0.05, 0.31, -0.22, 0.02, 0.0, 0.09)),),
            source,
            say(language, "Dos cuentas caen.", "Two accounts fall."),
            value_title="Crecimiento anual" if language == "es" else "Yearly growth",
            number_format="0%",
        ),
        Chart(
            ChartKind.STACKED,
            say(language, "Mezcla de líneas por vendedor", "Mix of product lines by seller"),
            ("V01", "V02", "V03", "V04", "V05", "V06"),
            (
                Series("Tubo", (0.5, 0.2, 0.33, 0.1, 0.02, 0.6)),
                Series("Lámina", (0.3, 0.5, 0.33, 0.2, 0.90, 0.2)),
                Series("Perfil", (0.15, 0.2, 0.3, 0.65, 0.05, 0.1)),
                Series("Servicios" if language == "es" else "Services",
                       (0.05, 0.1, 0.04, 0.05, 0.03, 0.1)),
            ),
            source,
            say(language, "V05 vende casi sólo lámina.", "V05 sells little but sheet."),
            value_title="Parte de la venta" if language == "es" else "Share of sales",
            number_format="0%",
        ),
        Chart(
            ChartKind.LINE,
            say(language, "Ventas por mes", "Sales by month"),
            months,
            (
                Series(sales, tuple(120_000.0 + 9_000 * (at % 7) - 1_500 * at for at in range(24))),
                Series("KAM", tuple(None if at == 5 else 90_000.0 + 2_000 * at for at in range(24))),
            ),
            source,
            say(language, "La venta de cuentas clave sube.", "Key account sales rise."),
            value_title=sales,
        ),
        Chart(
            ChartKind.BUBBLE,
            say(language, "Matriz de cartera", "Portfolio matrix"),
            (),
            (
                Series(
                    "Clave" if language == "es" else "Key",
                    points=((82, 75, 48), (64, 81, 32), (71, 40, 22), (35, 66, 15)),
                    labels=ACCOUNTS[:4],
                ),
                Series(
                    "Resto" if language == "es" else "Rest",
                    points=((20, 30, 9), (44, 22, 7), (52, 55, 6)),
                    labels=ACCOUNTS[5:8],
                ),
            ),
            source,
            say(language, "Dos cuentas son atractivas y fuertes.", "Two are attractive and strong."),
            value_title="Atractividad" if language == "es" else "Attractiveness",
            category_title="Posición" if language == "es" else "Position",
            number_format="0",
            span=(0.0, 100.0),
            cross=50.0,
        ),
    )  # fmt: skip


def many_columns(language: str) -> Chart:
    """Return a chart that needs a sheet on its side."""
    return Chart(
        ChartKind.COLUMN,
        say(language, "Ventas por semana", "Sales by week"),
        tuple(f"S{at:02d}" for at in range(1, 41)),
        (Series("MXN", tuple(1000.0 + 37 * (at % 11) for at in range(40))),),
        say(language, "Fuente: libro de ventas.", "Source: sales ledger."),
        say(language, "Cuarenta semanas sin tendencia.", "Forty weeks without a trend."),
        value_title="MXN",
    )


def account_table(language: str) -> Table:
    """Return a table with a total and figures that lead to the annex."""
    rows = tuple(
        (
            Text.name(name),
            figure(f"MXN{NBSP}{amount:,.0f}", "M05" if at == 0 else None),
            figure(f"{amount / sum(SALES) * 100:.1f}{NBSP}%"),
        )
        for at, (name, amount) in enumerate(zip(ACCOUNTS, SALES, strict=True))
    )
    total = (
        say(language, "Total", "Total"),
        figure(f"MXN{NBSP}{sum(SALES):,.0f}"),
        figure(f"100.0{NBSP}%"),
    )
    return Table(
        say(language, "Ventas por cuenta", "Sales by account"),
        (
            Column(say(language, "Cuenta", "Account")),
            Column(say(language, "Ventas", "Sales"), numeric=True),
            Column(say(language, "Parte", "Share"), numeric=True),
        ),
        (*rows, total),
        say(language, "Fuente: libro de ventas.", "Source: sales ledger."),
        total=True,
    )


def wide_table(language: str) -> Table:
    """Return a table with too many figures for an upright sheet."""
    months = [Column(Text.plain(f"2025-{month:02d}"), numeric=True) for month in range(1, 13)]
    columns = (Column(say(language, "Cuenta", "Account")), *months)
    rows = tuple(
        (Text.name(name), *(figure(f"{amount * month / 78:,.0f}") for month in range(1, 13)))
        for name, amount in zip(ACCOUNTS[:8], SALES, strict=False)
    )
    caption = say(language, "Ventas por cuenta y mes (MXN)", "Sales by account and month (MXN)")
    return Table(caption, columns, rows, say(language, "Fuente: libro.", "Source: ledger."))


def long_table(language: str) -> Table:
    """Return a table of several pages, with running text in its cells."""
    reading = say(
        language,
        "Se observa una compra regular con una pausa en el verano; la relación descansa en un "
        "solo contacto y conviene ampliarla.",
        "Buying is regular with a pause in summer; the relation rests on one contact and should "
        "be widened.",
    )
    rows = tuple(
        (Text.plain(f"P{at:02d}"), Text.name(ACCOUNTS[at % 11]), reading, figure(str(at)))
        for at in range(1, 46)
    )
    columns = (
        Column(say(language, "Clave", "Key")),
        Column(say(language, "Cuenta", "Account")),
        Column(say(language, "Lectura", "Reading")),
        Column(say(language, "Pedidos", "Orders"), numeric=True),
    )
    caption = say(language, "Lectura de cada cuenta", "Reading of each account")
    return Table(caption, columns, rows, say(language, "Fuente: libro.", "Source: ledger."))


def body(language: str) -> Paragraph:
    """Return a paragraph with figures, a name and two references."""
    return Paragraph(
        Text(
            (
                PlainSpan("El departamento reúne el " if language == "es" else "The department makes "),
                FigureSpan(f"62.4{NBSP}%", "M05"),
                PlainSpan(" de las ventas; la cuenta mayor, " if language == "es"
                          else " of sales; the largest account, "),
                NameSpan(ACCOUNTS[0]),
                PlainSpan(", aporta el " if language == "es" else ", brings "),
                FigureSpan(f"26.3{NBSP}%", "M03.heads@seller:V01/account:aceros norte"),
                PlainSpan(
                    ". La lectura depende de cómo se asignan las ventas de la casa, que no tienen "
                    "vendedor y se informan aparte para que el total concilie con contabilidad."
                    if language == "es"
                    else ". The reading depends on how house sales are assigned, which have no "
                    "seller and are reported apart, so that the total agrees with the accounts."
                ),
            )
        ),
        ("homburg2002", "davies2014"),
    )  # fmt: skip


def row(language: str, key: str, value: str) -> FigureRow:
    """Return a row of the annex."""
    return FigureRow(
        key,
        say(language, "Parte de las ventas del departamento", "Share of sales of the department"),
        Text.name("Comercial Sierra Madre"),
        figure(value, key),
        figure("1 nov 2024 – 31 oct 2025"),
        say(language, "Libro de ventas", "Sales ledger"),
        say(
            language,
            "Ventas de las cuentas asignadas al departamento entre las ventas totales del periodo.",
            "Sales of the accounts assigned to the department over all sales of the period.",
        ),
        say(language, "Partidas de venta: 104,331 filas.", "Sales lines: 104,331 rows."),
        topic=say(language, "Tamaño del departamento", "Size of the department"),
        doubts=Text(()),
        base=Text(()),
    )


def report(language: str = "es", *, numbers: str | None = None) -> Report:
    """Return a report with every kind of block."""
    texts = {
        "es": ("Cuentas clave", "Relaciones con clientes", "Relaciones en el departamento"),
        "en": ("Key accounts", "Relations with customers", "Relations inside the department"),
    }[language]
    caption = say(language, "Organigrama actual", "Organisation today")
    staff_source = say(language, "Fuente: lista de personal.", "Source: staff list.")
    alternative = say(language, "La dirección comercial reúne a los ejecutivos.", "Sales leads.")
    small, large = staff(), staff(6, 13)
    key = "M03.heads@seller:V01/account:aceros norte"
    return Report(
        company="Comercial Sierra Madre, S. A. de C. V.",
        title=say(language, "Diagnóstico y estrategia de cuentas clave", "Diagnosis and strategy of key accounts"),
        subtitle=say(language, "Administración, selección, categorización y relación",
                     "Management, selection, categorisation and relation"),
        author="Lucía Ñáñez",
        as_of=date(2025, 10, 31),
        period=Period(date(2024, 11, 1), date(2025, 10, 31)),
        style=Style.of(language, numbers),
        chapters=(
            Chapter(say(language, "Método y datos", "Method and data"), (body(language),)),
            Chapter(
                Text.plain(texts[0]),
                (
                    body(language),
                    Heading(say(language, "Concentración", "Concentration")),
                    body(language),
                    charts(language)[0],
                    account_table(language),
                    Heading(say(language, "Carga", "Load")),
                    Heading(say(language, "Por vendedor", "By seller"), 3),
                    body(language),
                    charts(language)[1],
                    Callout(
                        "warning",
                        say(language, "Cuentas con saldo negativo", "Accounts below zero"),
                        (say(language, "Dos cuentas devolvieron más de lo que compraron en el periodo.",
                             "Two accounts returned more than they bought."),),
                    ),
                    *charts(language)[2:],
                ),
                section=1,
            ),
            Chapter(
                Text.plain(texts[1]),
                (
                    body(language),
                    Callout(
                        "missing",
                        say(language, "No hay entrevistas", "There are no interviews"),
                        (
                            say(language, "Falta el testimonio de al menos dos vendedores.",
                                "The testimony of at least two sellers is missing."),
                            say(language, "Impórtelo con el formulario o en la página de entrevistas.",
                                "Import it with the form or on the page of interviews."),
                        ),
                    ),
                    Bullets(tuple(say(language, t, e) for t, e in (
                        ("Visita mensual con agenda.", "A monthly visit with an agenda."),
                        ("Revisión de pedidos los lunes.", "A look at the orders on Mondays."),
                    ))),
                    Bullets(tuple(say(language, t, e) for t, e in (
                        ("Escuchar al cliente.", "Listen to the customer."),
                        ("Comparar con el libro.", "Compare with the ledger."),
                    )), numbered=True),
                    Bullets((say(language, "Volver a empezar.", "Start again."),), numbered=True),
                    long_table(language),
                    Heading(say(language, "Por mes", "By month")),
                    wide_table(language),
                    many_columns(language),
                    body(language),
                ),
                section=2,
            ),
            Chapter(
                Text.plain(texts[2]),
                (
                    body(language),
                    OrgChart(caption, small, staff_source, alternative),
                    Callout(
                        "finding",
                        say(language, "El departamento depende de ventas", "It reports to sales"),
                        (say(language, "La cadena es corta.", "The chain is short."),),
                    ),
                    Heading(say(language, "Organización completa", "Whole organisation")),
                    OrgChart(caption, large, staff_source, alternative),
                    body(language),
                ),
                section=3,
            ),
        ),
        references=(
            Reference("davies2014", "Davies y Ryals, 2014", "Davies, I. A., & Ryals, L. J. (2014). The effectiveness of key account management practices. *Industrial Marketing Management, 43*(7), 1182–1194."),
            Reference("homburg2002", "Homburg et al., 2002", "Homburg, C., Workman, J. P., Jr., & Jensen, O. (2002). A configurational perspective on key account management. *Journal of Marketing, 66*(2), 38–60. https://doi.org/10.1509/jmkg.66.2.38.18471"),
        ),
        annex=Annex(
            (row(language, "M05", f"62.4{NBSP}%"), row(language, key, f"26.3{NBSP}%")),
            (Chapter(say(language, "Cuestionario", "Questionnaire"), (body(language),)),),
        ),
    )  # fmt: skip


def plain_report(**changes: object) -> Report:
    """Return a report with one paragraph, changed as asked."""
    only = Chapter(Text.plain("Uno"), (Paragraph(Text.plain("Dos palabras.")),))
    whole = report()
    plain = replace(whole, chapters=(only,), references=(), annex=Annex(()))
    return replace(plain, **changes)
