"""How is the basis of organisation told?"""

import re
from dataclasses import replace

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.basis import DEFINITIONS, answer, section
from llavero.analysis.basis.findings import BasisInContext, BasisOfOrganisation
from llavero.document import Callout, Chart, Paragraph, Table
from llavero.prose import FigureSpan, Prose, Style
from tests.analysis.basis.test_answer import drawings, footprint_of
from tests.analysis.footprint.companies import SETTING
from tests.companies import company

INTERVIEWS = """
    interview_id | seller_code | date       | question_id | value
    -------------+-------------+------------+-------------+------------------
    I1           | V01         | 2025-12-01 | Q08         | línea de producto
    I2           | V02         | 2025-12-01 | Q08         | línea de producto
"""


def blocks(language, earlier=None, **tables):
    found = answer(company(**tables), SETTING, earlier or Earlier())
    return section(found, Prose(Style.of(language), "llavero.analysis.basis"))


def paragraphs(told):
    return [
        str(b.text).replace("\N{NO-BREAK SPACE}", " ") for b in told if isinstance(b, Paragraph)
    ]


@pytest.fixture(scope="module", params=["es", "en"])
def told(request):
    tables = drawings("geography")
    return request.param, blocks(
        request.param, footprint_of("S0", "S1"), interviews=INTERVIEWS, **tables
    )


def test_the_decision_comes_first_then_how_we_know_then_the_caution(told):
    said = paragraphs(told[1])

    starts = {
        "es": (
            "La organización de las cuentas clave entre 4 vendedores es por zona geográfica. Se juzga "
            "por lo que muestran las ventas de 20 cuentas, no por lo que dice el organigrama. La "
            "zona explica quién vende mucho mejor que el azar",
            "La prueba pregunta cuánto ayuda conocer la línea, el segmento o la zona",
            "La comparación se hace con 1,999 repartos al azar. No es una inferencia",
            "En el conjunto de las cuentas de la empresa la base es por zona geográfica",
        ),
        "en": (
            "Among 4 sellers, the key accounts are assigned by geography. This is judged by what "
            "the sales of 20 accounts show, not by what the organisation chart says. Geography "
            "explains who sells far better than chance",
            "The test asks how much knowing the line, the segment or the region helps",
            "The comparison is with 1,999 random assignments. It is not an inference",
            "Over all accounts of the company, assignment is by geography",
        ),
    }[told[0]]
    assert all(text.startswith(start) for text, start in zip(said, starts, strict=True))


def test_a_declared_basis_that_differs_is_a_finding(told):
    said = paragraphs(told[1])[-1]

    expected = {
        "es": "2 de 2 vendedores declaran que sus cuentas se asignan por línea de producto, lo que "
        "difiere de lo que muestran las ventas.",
        "en": "2 of 2 sellers state that their accounts are assigned by product line, which "
        "differs from what the sales show.",
    }[told[0]]
    assert expected in said


def test_no_digit_of_the_prose_is_typed_by_hand(told):
    plain = [
        span.text
        for block in told[1]
        if isinstance(block, Paragraph)
        for span in block.text.spans
        if not isinstance(span, FigureSpan)
    ]

    assert not any(re.search(r"\d", text) for text in plain)


def test_the_section_shows_the_spread_and_what_each_dimension_explains(told):
    chart = next(block for block in told[1] if isinstance(block, Chart))
    table = next(block for block in told[1] if isinstance(block, Table))

    assert len(chart.categories) == 4
    assert len(chart.series) == 4
    assert len(table.rows) == 3
    assert len(table.columns) == 7


def test_too_few_accounts_show_only_how_the_sales_spread():
    told = blocks("es", **drawings("geography", accounts=6, sellers=3, key=6))

    table = next(block for block in told if isinstance(block, Table))
    assert len(table.columns) == 3
    assert paragraphs(told) == [
        "Para las cuentas clave la base de organización no es concluyente: con 3 vendedores y 6 "
        "cuentas la prueba no tiene con qué comparar. Se muestra solo cómo se reparte la venta."
    ]


def test_sales_without_sellers_say_what_is_missing():
    tables = {"ledger": "doc_id | doc_date | account_id | net_amount\nA1 | 2025-03-10 | A01 | 10"}

    told = blocks("en", **tables)

    assert paragraphs(told)[0].startswith("The sales ledger credits no seller with positive sales")
    assert any(isinstance(b, Callout) and b.kind == "missing" for b in told)


@pytest.mark.parametrize("basis", ["product", "segment", "named_account"])
@pytest.mark.parametrize("language", ["es", "en"])
def test_each_verdict_has_its_reading_and_its_meaning(basis, language):
    said = paragraphs(blocks(language, **drawings(basis)))

    word = {
        "es": {
            "product": "por línea de producto",
            "segment": "por cliente, según su segmento",
            "named_account": "por cliente, con cuentas nominales",
        },
        "en": {
            "product": "by product line",
            "segment": "by client, according to segment",
            "named_account": "by client, with named accounts",
        },
    }[language][basis]
    assert word in said[0]
    assert said[0].count(".") >= 4


def told_with(verdict, leading, contexts=()):
    """Return the paragraphs for a basis that is given, not found."""
    found = answer(company(**drawings("segment")), SETTING, Earlier())
    basis = found.finding(BasisOfOrganisation)
    assert basis is not None
    given = replace(basis, basis=replace(basis.basis, value=verdict), leading=leading)
    views = tuple(
        BasisInContext(view, 2, 20, replace(basis.basis, value=value), basis.owned)
        for view, value in contexts
    )
    prose = Prose(Style.of("es"), "llavero.analysis.basis")
    return paragraphs(section(Answer((replace(given, inseparable=True), *views)), prose))


def test_a_mixed_basis_names_both_dimensions_and_says_when_they_cannot_be_separated():
    said = told_with("product-segment", ("product", "segment"))

    assert "es mixta, de línea de producto y segmento." in said[0]
    assert "no son separables con estos datos." in said[0]


def test_no_basis_is_said_without_calling_it_one():
    said = told_with("none", (), [("all", "none")])

    assert said[0].startswith(
        "En las ventas de 20 cuentas no se identifica con qué base se reparten las cuentas clave"
    )
    assert "tampoco puede afirmarse una base" in said[-1]


@pytest.mark.parametrize(
    ("language", "why"),
    [
        ("es", "Se observan todas las cuentas porque no se conoce cuáles con venta son clave."),
        ("en", "All accounts are looked at, because none with sales is known to be key."),
    ],
)
def test_all_accounts_are_judged_where_nobody_says_which_are_key(language, why):
    tables = {name: drawn for name, drawn in drawings("geography").items() if name != "ka_status"}

    assert why in paragraphs(blocks(language, **tables))[0]


def test_two_groups_of_sellers_with_another_basis_are_set_side_by_side():
    said = told_with("segment", ("segment",), [("kam", "segment"), ("rest", "geography")])

    assert (
        "el departamento de cuentas clave, por cliente, según su segmento; el resto, por zona "
        "geográfica." in said[-1]
    )


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_definition_can_be_said(language):
    prose = Prose(Style.of(language), "llavero.analysis.basis")

    for definition in DEFINITIONS:
        assert prose.text(definition.sentence)
        assert prose.text(f"{definition.sentence}.definition")
        assert prose.text(f"{definition.sentence}.formula")


def test_sales_without_any_label_tell_only_who_owns_the_accounts():
    lines = "\n".join(
        f"A{at} | 2025-03-10 | cuenta{at} | S{at % 3} | {at + 10}" for at in range(12)
    )
    ledger = f"doc_id | doc_date | account_id | seller_id | net_amount\n{lines}"

    told = blocks("es", ledger=ledger)

    assert [type(block) for block in told].count(Table) == 0
    assert [type(block) for block in told].count(Chart) == 0
    assert "por cliente, con cuentas nominales" in paragraphs(told)[0]
    assert len(paragraphs(told)) == 1


def test_only_the_largest_sellers_and_categories_are_drawn():
    lines = "\n".join(
        f"A{at} | 2025-03-10 | cuenta{at % 40} | S{at % 15:02d} | L{at % 9} | {at + 10}"
        for at in range(240)
    )
    ledger = f"doc_id | doc_date | account_id | seller_id | product_line | net_amount\n{lines}"

    told = blocks("en", ledger=ledger)

    chart = next(block for block in told if isinstance(block, Chart))
    assert len(chart.categories) == 12
    assert chart.series[-1].name == "Others"
    assert len(chart.series) == 7
    assert "3 sellers with smaller sales are left out." in str(chart.source)
    assert sum(series.values[0] or 0 for series in chart.series) == pytest.approx(1)


def test_a_dimension_without_power_says_so():
    sellers = ["S0"] * 8 + ["S1"]
    ledger = "doc_id | doc_date | account_id | seller_id | region | net_amount\n" + "\n".join(
        f"A{at} | 2025-03-10 | cuenta{at} | {seller} | Zona {seller} | 10"
        for at, seller in enumerate(sellers)
    )

    told = blocks("es", ledger=ledger)

    assert "la prueba queda sin potencia." in " ".join(paragraphs(told))
    table = next(block for block in told if isinstance(block, Table))
    assert str(table.rows[0][-1]) == "—"


def test_a_basis_declared_where_the_sales_show_none_stands_alone():
    tables = {"ledger": "doc_id | doc_date | account_id | net_amount\nA1 | 2025-03-10 | A01 | 10"}

    said = paragraphs(blocks("es", interviews=INTERVIEWS, **tables))

    assert said[-1].endswith("las ventas no permiten contrastarlo.")
