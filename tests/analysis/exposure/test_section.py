"""Is what could be lost told so that a director can act on it, in both languages?"""

from dataclasses import replace

import pytest

from llavero.analysis.exposure import NAME, section
from llavero.analysis.exposure.findings import AccountAtRisk, FactorSeen
from llavero.diagnosis.order import PROSE_PACKAGES
from llavero.document import Callout, Chart, Heading, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.exposure.companies import answered, of_causes, quitting, sales_only
from tests.companies import company

ES, EN = Style("es", "es-MX"), Style("en", "en-US")


def blocks(ledger, style=ES, **values):
    return section(answered(ledger, **values), Prose(style, PROSE_PACKAGES[NAME]))


def told(ledger, style=ES, **values):
    return "\n".join(
        str(one.text) for one in blocks(ledger, style, **values) if isinstance(one, Paragraph)
    )


def rows(found, caption):
    (table,) = (
        one for one in found if isinstance(one, Table) and caption in str(one.caption).lower()
    )
    return [[str(cell) for cell in row] for row in table.rows]


def test_the_bad_year_is_told_before_who_makes_it_and_what_to_do():
    said = told(of_causes())

    order = ["peor año de cada veinte la pérdida", "años peores", "Si desaparecieran", "confiar"]
    assert [said.index(words) for words in order] == sorted(said.index(words) for words in order)


def test_the_same_is_told_in_english():
    said = told(of_causes(), EN)

    assert "In the worst year out of twenty the loss reaches" in said
    assert "How far can this be trusted?" in said


def test_a_bad_year_that_loses_nothing_is_no_loss_that_reaches_nought():
    hardly = {"prior": 0.001, "prior_years": 10_000, "least_probability": 0.0001}

    said, in_english = (told(of_causes(), style, **hardly) for style in (ES, EN))

    assert "no se pierde nada" in said
    assert "la pérdida llega a" not in said
    assert "nothing is lost" in in_english


@pytest.mark.parametrize("style", [ES, EN])
@pytest.mark.parametrize("ledger", [of_causes, sales_only, quitting])
def test_every_company_is_told_in_every_language(ledger, style):
    found = blocks(ledger(), style)

    assert isinstance(found[0], Heading)
    assert any(isinstance(one, Chart) for one in found)


def test_each_account_stands_beside_its_causes_and_its_defences():
    found = rows(blocks(of_causes()), "cuentas que hacen los años peores")

    causes = {row[0].lower(): row[1] for row in found}
    assert causes["golfo"] == "un solo contacto, decisor contrario"
    assert causes["norte"] == "relación fuerte, relación de muchos años"


def test_what_could_not_be_looked_at_is_named():
    assert "Una causa no pudo mirarse en ninguna cuenta (contrato por terminar)" in told(
        of_causes()
    )


def test_what_is_missing_is_told_with_what_it_would_change():
    (box,) = (one for one in blocks(sales_only()) if isinstance(one, Callout))

    assert box.kind == "missing"
    assert any("Impórtese la lista de cuentas clave" in str(item) for item in box.items)


def test_companies_without_causes_on_record_are_told_what_would_show_them():
    assert "no distingue qué acción ahorraría más" in told(company(ledger=_one_account()))


def test_a_cause_that_the_past_does_not_hold_to_harm_is_not_called_one():
    said = told(of_causes(), ratio_falling_sales=0.9)

    assert "venta en caída" not in said
    assert "decisor contrario" in said


@pytest.mark.parametrize(
    ("style", "expected"),
    [(ES, "(venta en caída) no anunció"), (EN, "(falling sales) foretold")],
)
def test_a_sign_that_foretold_nothing_is_told_as_no_cause_and_not_passed_over(style, expected):
    given = answered(quitting())
    milder: list[object] = []
    for one in given.findings:
        match one:
            case FactorSeen():
                milder.append(replace(one, harms=False, learnt=True))
            case AccountAtRisk():
                milder.append(replace(one, factors=("falling_sales", "long_relationship")))
            case _:
                milder.append(one)
    found = replace(given, findings=tuple(milder))
    said = "\n".join(
        str(one.text)
        for one in section(found, Prose(style, PROSE_PACKAGES[NAME]))
        if isinstance(one, Paragraph)
    )

    assert expected in said


def test_weights_that_come_of_the_past_are_told_as_such():
    said = told(quitting())

    assert "reemplaza a esa probabilidad" in said
    assert "puntuación de Brier" in said


def test_a_company_that_leaves_nothing_is_told_so():
    ledger = company(
        ledger="""
            doc_id | doc_type    | doc_date   | account_id | net_amount
            D1     | invoice     | 2025-03-10 | norte      | 100
            D2     | credit_note | 2025-04-10 | norte      | 100
        """
    )

    assert "Ninguna cuenta deja hoy algo que pueda perderse" in told(ledger)


def test_nothing_is_told_where_nothing_was_sold():
    assert blocks(company(ledger="doc_id | doc_date | account_id | net_amount")) == ()


def _one_account():
    lines = [f"D{month} | 2025-{month:02}-10 | norte | 100" for month in range(1, 13)]
    return "\n".join(["doc_id | doc_date | account_id | net_amount", *lines])
