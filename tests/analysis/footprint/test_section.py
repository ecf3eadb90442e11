"""How are the size and the reach of the department told?"""

import re

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.footprint import DEFINITIONS, answer, section
from llavero.document import Callout, Chart, Paragraph, Table
from llavero.foundation.measure import Measure, Source, Unit
from llavero.prose import FigureSpan, Prose, Style
from tests.analysis.footprint.companies import (
    ACCOUNTS,
    ASSIGNMENTS,
    EMPLOYEES,
    KEY,
    LEDGER,
    RICH,
    SETTING,
    without,
)
from tests.companies import company


def blocks(language, drawings):
    found = answer(company(**drawings), SETTING, Earlier())
    return section(found, Prose(Style.of(language), "llavero.analysis.footprint"))


def paragraphs(told):
    return [
        str(b.text).replace("\N{NO-BREAK SPACE}", " ") for b in told if isinstance(b, Paragraph)
    ]


@pytest.fixture(scope="module", params=["es", "en"])
def told(request):
    return request.param, blocks(request.param, RICH)


def test_the_size_is_told_from_the_figure_to_what_it_implies():
    said = paragraphs(blocks("es", RICH))

    assert said[0] == (
        "Al 31 de diciembre de 2025, el departamento de cuentas clave cuenta con 2 vendedores, que "
        "equivalen a 1.5 puestos de tiempo completo. En el promedio de los meses del periodo "
        "fueron 1.5 personas y 1.3 puestos. Con su mando y su personal de apoyo, el departamento "
        "suma 4 personas. La fuerza de ventas completa reúne a 5 personas (4.5 puestos de tiempo "
        "completo): 3 con cuota, 1 en puestos de mando y 1 de apoyo."
    )
    assert said[1].startswith(
        "En consecuencia, 66.7 % de los vendedores de la empresa se dedica a cuentas clave."
    )


def test_the_gap_is_explained_in_words_with_its_two_parts():
    said = paragraphs(blocks("en", RICH))

    gap = next(text for text in said if text.startswith("The coverage gap"))
    assert gap.startswith(
        "The coverage gap is −3.0 pp: the department is credited with more than the key accounts "
        "buy. It is made up of 10.0 pp of sales to key accounts that are not credited to the "
        "department, less 13.0 pp that the department sells to accounts that are not key."
    )


def test_both_languages_show_the_same_figures():
    def figures(language):
        return [
            span.figure
            for block in blocks(language, RICH)
            if isinstance(block, Paragraph)
            for span in block.text.spans
            if isinstance(span, FigureSpan)
        ]

    assert sorted(filter(None, figures("es"))) == sorted(filter(None, figures("en")))


def test_the_rich_case_fills_a_page_that_a_director_would_sign(told):
    said = paragraphs(told[1])

    assert sum(map(len, said)) >= 2500
    assert all(len(re.findall(r"\w+", text)) <= 120 for text in said)
    assert not any(
        re.search(r"\d", part.text)
        for b in told[1]
        if isinstance(b, Paragraph)
        for part in b.text.spans
        if not isinstance(part, FigureSpan)
    )


def test_the_section_has_its_tables_its_charts_and_its_warnings(told):
    kinds = [type(block) for block in told[1]]

    assert kinds.count(Table) == 2
    assert kinds.count(Chart) == 2
    callouts = [block for block in told[1] if isinstance(block, Callout)]
    assert [callout.kind for callout in callouts] == ["warning"]
    sellers = [b for b in told[1] if isinstance(b, Table)][1]
    assert [str(row[0]) for row in sellers.rows] == ["Lucía", "Pedro"]


def test_the_summary_sets_the_year_before_beside_each_figure(told):
    summary = next(block for block in told[1] if isinstance(block, Table))
    cells = [[str(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in summary.rows]

    share = next(row for row in cells if row[1].startswith("65.0"))
    assert share[2].startswith("30.0")
    assert len(cells) == 30


@pytest.mark.parametrize(
    ("lacking", "callout"),
    [
        (("employees",), "No hay lista de personal. Importe una tabla de empleados"),
        (("ka_status",), "Los datos no dicen qué cuentas son clave. Importe una tabla"),
        (("employees", "assignments", "ka_status"), "No hay asignaciones de cuentas a vendedores."),
    ],
)
def test_what_is_missing_is_said_with_its_remedy(lacking, callout):
    told = blocks("es", without(*lacking))

    missing = next(b for b in told if isinstance(b, Callout) and b.kind == "missing")
    assert any(str(item).startswith(callout) for item in missing.items)


def test_a_ledger_alone_tells_what_it_can():
    said = paragraphs(blocks("es", {"ledger": LEDGER}))

    assert said == [
        "No puede decirse cuántas personas forman el departamento de cuentas clave ni cuántas "
        "forman la fuerza de ventas, porque no se recibió la lista de personal. Con ella se "
        "conocerían ambas cifras y la proporción entre ellas, que dice si las cuentas clave reciben "
        "una parte del personal acorde con su parte de la venta. El libro de ventas acredita en el periodo a 3 vendedores; sin lista de "
        "personal no se sabe cuántas personas más sostienen la venta.",
        "Las ventas netas de la empresa en el periodo sumaron MXN 1,000. No puede decirse qué "
        "porcentaje de ellas corresponde al departamento de cuentas clave, porque no se sabe quién "
        "le pertenece. Con ese dato se sabría cuánto del resultado depende de ese equipo. De esa "
        "venta, 10.0 % no tiene vendedor acreditado.",
        "No se sabe qué vendedores atienden cuentas clave. Cada vendedor de la empresa atiende en "
        "promedio 1.7 clientes.",
    ]


FLAT = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    A1     | 2025-01-10 | norte      | 600
    A2     | 2025-02-10 | sur        | 400
"""


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "es",
            (
                "porque no se recibió la lista de personal",
                "quién hizo cada venta",
                "cuántos clientes",
            ),
        ),
        ("en", ("because no staff list was received", "who made each sale", "How many customers")),
    ],
)
def test_a_ledger_without_sellers_says_what_cannot_be_told_and_why_and_draws_no_empty_table(
    language, sentences
):
    told = blocks(language, {"ledger": FLAT})

    said = " ".join(paragraphs(told))
    assert all(sentence in said for sentence in sentences)
    assert not [b for b in told if isinstance(b, Table)]


def test_the_summary_holds_the_figures_that_are_known_and_names_the_others():
    told = blocks("es", {"ledger": LEDGER})

    (summary, *_) = [b for b in told if isinstance(b, Table)]
    assert all(str(row[1]) != "sin dato" or str(row[2]) != "sin dato" for row in summary.rows)
    left_out = 30 - len(summary.rows)
    assert f"Se omiten {left_out} medidas" in str(summary.source)


def test_a_few_figures_without_a_value_are_named_below_the_summary():
    (summary, *_) = [b for b in blocks("es", without("ka_status")) if isinstance(b, Table)]

    assert "Sin datos para calcular: Cuentas clave vigentes" in str(summary.source)


def test_every_sentence_can_be_said_in_both_languages(told):
    language, _ = told
    prose = Prose(Style.of(language), "llavero.analysis.footprint")

    for definition in DEFINITIONS:
        assert prose.text(definition.sentence)
        assert prose.text(f"{definition.sentence}.definition")
        assert prose.text(f"{definition.sentence}.formula")


def test_parts_of_a_whole_are_shown_as_they_were_rounded_together():
    third = Measure("M05", 1 / 3, Unit.SHARE, Source.LEDGER, detail={"shown": 0.334})

    said = Prose(Style.of("en"), "llavero.analysis.footprint").text("cell", value=third)

    assert said == "33.4%"


def test_the_chart_shows_the_parts_as_the_text_tells_them_and_none_that_is_zero():
    thirds = """
        doc_id | doc_date   | account_id | seller_id | net_amount
        -------+------------+------------+-----------+-----------
        A1     | 2025-12-30 | norte      | lucia     | 468.45
        A2     | 2025-12-30 | norte      | juan      | 529.32
        A3     | 2025-12-30 | zeta       | {}        | 2.23
    """
    with_nobody = dict(RICH, ledger=thirds.format(" "))
    whole = dict(RICH, ledger=thirds.format("juan"))

    def parts(drawings):
        chart = next(b for b in blocks("es", drawings) if isinstance(b, Chart))
        return [series.values[-1] for series in chart.series]

    assert parts(with_nobody) == [0.469, 0.529, 0.002]
    assert parts(whole) == [0.468, 0.532]  # nobody's part is none, and is not in the legend


def test_a_department_without_sellers_is_said_to_have_none():
    gone = EMPLOYEES.replace(
        "seller     | true        | 2020-01-01 |            |",
        "seller | true | 2020-01-01 | 2024-01-01 |",
    )
    gone = gone.replace(
        "seller     | true        | 2025-07-01 |            |",
        "seller | true | 2023-01-01 | 2024-01-01 |",
    )

    said = paragraphs(blocks("es", {**RICH, "employees": gone}))

    assert said[0].startswith(
        "Al 31 de diciembre de 2025, el departamento de cuentas clave no tiene vendedores en activo."
    )
    assert "No se sabe qué vendedores atienden cuentas clave" not in " ".join(said)


def test_inferred_sellers_are_told_as_such():
    said = paragraphs(blocks("es", without("employees")))

    assert said[0].startswith(
        "Al 31 de diciembre de 2025, 3 vendedores encabezan alguna cuenta clave. Como los registros "
        "no señalan un departamento, se toman como tal."
    )


def test_status_without_history_tells_only_todays_key_accounts():
    drawings = {**RICH, "ka_status": "group_id\nnorte\nsur"}

    said = " ".join(paragraphs(blocks("es", drawings)))

    assert "Las cuentas que hoy son clave compran 70.0 % de la venta del periodo" in said
    assert "Todas las cuentas clave tienen un vendedor del departamento" in said


def test_stable_shares_and_sellers_without_accounts_are_told():
    more = EMPLOYEES + "    rosa | Rosa | KAM | sales | seller | true | 2020-01-01 | | 1\n"
    steady = """
        doc_id | doc_date   | account_id | seller_id | net_amount
        -------+------------+------------+-----------+-----------
        V1     | 2024-01-10 | norte      | lucia     | 60
        V2     | 2024-04-10 | tienda     | juan      | 40
        A1     | 2025-01-10 | norte      | lucia     | 60
        A2     | 2025-02-10 | tienda     | juan      | 40
    """

    said = " ".join(paragraphs(blocks("en", {**RICH, "ledger": steady, "employees": more})))

    assert "A year earlier the department's share was 60.0%, practically the same" in said
    assert "No sale is left without a seller." in said
    assert "One seller of the department has no key account; the figure includes them." in said
    assert "The coverage gap is 0.0 pp" in said


def test_many_orphans_are_named_in_part():
    many = ACCOUNTS + "".join(f"    hu{at} | | Huérfana {at} | false\n" for at in range(9))
    key = KEY + "".join(f"    hu{at} | 2025-01-01 |\n" for at in range(9))

    said = " ".join(paragraphs(blocks("es", {**RICH, "accounts": many, "ka_status": key})))

    assert "10 cuentas clave están huérfanas" in said
    assert "entre ellas, Golfo (la atiende Juan); Huérfana 0;" in said
    assert "Huérfana 8" not in said


def test_a_long_sales_force_without_key_sellers_is_shown_in_part():
    lines = "\n".join(f"A{at} | 2025-03-10 | c{at} | S{at:02d} | {100 + at}" for at in range(30))
    ledger = f"doc_id | doc_date | account_id | seller_id | net_amount\n{lines}"

    told = blocks("es", {"ledger": ledger})

    table = [b for b in told if isinstance(b, Table)][1]
    assert len(table.rows) == 25
    assert str(table.rows[0][0]) == "S29"
    assert "Se omiten 5 vendedores de menor venta." in str(table.source)


def test_an_empty_answer_tells_nothing():
    assert section(Answer(), Prose(Style.of("es"), "llavero.analysis.footprint")) == ()


def test_an_orphan_that_nobody_serves_is_only_named():
    assignments = "\n".join(line for line in ASSIGNMENTS.splitlines() if "golfo" not in line)

    said = " ".join(paragraphs(blocks("en", {**RICH, "assignments": assignments})))

    assert "no seller of the department to lead it: Golfo." in said


OWED = """
    doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount
    -------+-------------+------------+------------+-----------+-----------
    A1     | invoice     | 2025-03-10 | norte      | lucia     | 10
    A2     | credit_note | 2025-04-10 | norte      | lucia     | 50
"""
ELSEWHERE = OWED.replace("credit_note", "invoice    ").replace("lucia", "V-099")


@pytest.mark.parametrize(
    ("ledger", "language", "because"),
    [
        (OWED, "es", "porque no son positivas"),
        (OWED, "en", "because they are not positive"),
        (ELSEWHERE, "es", "no son los de la lista de personal"),
        (ELSEWHERE, "en", "are not those of the staff list"),
    ],
)
def test_nobody_is_asked_who_made_each_sale_where_it_is_known(ledger, language, because):
    said = " ".join(paragraphs(blocks(language, {**RICH, "ledger": ledger})))

    assert because in said
    assert {"es": "quién hizo cada venta", "en": "who made each sale"}[language] not in said
