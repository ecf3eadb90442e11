"""How is it told what is left of the sales?"""

import pytest

from llavero.analysis.answers import Answer
from llavero.analysis.margin import DEFINITIONS, section
from llavero.document import Callout, Chart, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.margin.test_answer import DRIVERS, RATES, whole

PACKAGE = "llavero.analysis.margin"


def paragraphs(language, **tables):
    blocks = section(whole(**tables), Prose(Style.of(language), PACKAGE))
    return [
        str(b.text).replace("\N{NO-BREAK SPACE}", " ") for b in blocks if isinstance(b, Paragraph)
    ]


def test_the_paragraphs_go_from_the_figure_to_what_it_means():
    said = paragraphs("es", cts_drivers=DRIVERS, cts_rates=RATES)

    assert said[0] == (
        "La empresa obtiene un margen bruto de 40.0 %, que equivale a MXN 80.00 en el periodo. Un "
        "año antes el margen era de 45.0 %, de modo que cayó 5.0 pp: conviene saber si por precio, "
        "por mezcla o por costo."
    )
    assert said[1].startswith(
        "Las cuentas clave dejan 30.0 % y las demás 50.0 %, una diferencia de −20.0 pp. La "
        "distancia es grande"
    )
    assert said[2].endswith("son norte (de 40.0 % a 30.0 %).")
    assert said[3].startswith("Servir a las cuentas costó MXN 55.00 en el periodo.")
    assert "una resta MXN 15.00. Sin ella, la que dejan todas juntas sería" in said[4]
    assert "por encima de 5 %" in said[5]


def test_english_says_the_same_with_the_same_figures():
    said = paragraphs("en", cts_drivers=DRIVERS, cts_rates=RATES)

    assert said[0].startswith("The company makes a gross margin of 40.0%, which is MXN 80.00")
    assert "one takes away MXN 15.00. Without it, what they leave together would be" in said[4]


@pytest.mark.parametrize("language", ["es", "en"])
def test_tables_and_charts_stand_where_there_is_something_to_show(language):
    prose = Prose(Style.of(language), PACKAGE)
    plain = [type(b) for b in section(whole(), prose)]
    served = [type(b) for b in section(whole(cts_drivers=DRIVERS, cts_rates=RATES), prose)]

    # Without costs of serving the whale is that of the margin; with them, Norte takes value away.
    assert (plain.count(Table), plain.count(Chart), plain.count(Callout)) == (2, 2, 1)
    assert (served.count(Table), served.count(Chart), served.count(Callout)) == (3, 2, 0)


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_ledger_without_costs_is_told(language):
    prose = Prose(Style.of(language), PACKAGE)
    found = whole(ledger="doc_id | doc_date | account_id | net_amount\nA1 | 2025-01-10 | n | 5")

    assert [b for b in section(found, prose) if isinstance(b, Callout)]
    assert section(Answer(), prose) == ()


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_figure_has_a_name_a_definition_a_formula_and_its_reasons(language):
    prose = Prose(Style.of(language), PACKAGE)
    found = (whole(), whole(ka_status=None), whole(cts_drivers=DRIVERS, cts_rates=RATES))

    for definition in DEFINITIONS:
        for part in ("", ".definition", ".formula"):
            assert prose.text(definition.sentence + part)
    figures = [figure for one in found for figure in one.figures]
    for reason in {reason for figure in figures for reason in figure.reasons}:
        assert prose.text(f"reason-{reason}")


CREDITED = """
    doc_id | doc_type    | doc_date   | account_id | net_amount | cogs
    -------+-------------+------------+------------+------------+-----
    A1     | invoice     | 2025-01-10 | norte      | 50         | 30
    A2     | credit_note | 2025-02-10 | norte      | 80         | 40
    A3     | invoice     | 2025-12-10 | sur        | 100        | {cost}
    A4     | invoice     | 2025-12-10 | este       | 100        | 60
"""


@pytest.mark.parametrize(
    ("language", "cost", "told"),
    [
        ("es", 120, "2 restan en conjunto MXN 40.00. En una de ellas las notas de crédito superan"),
        ("es", 60, "una resta MXN 20.00. Sus notas de crédito superan a sus facturas"),
        ("en", 120, "2 together take away MXN 40.00. In one of them credit notes exceed invoices"),
        ("en", 60, "one takes away MXN 20.00. Its credit notes exceed its invoices"),
    ],
)
def test_who_is_credited_more_than_it_buys_is_not_told_to_buy_below_cost(language, cost, told):
    said = paragraphs(language, ledger=CREDITED.format(cost=cost))

    whale = next(text for text in said if told in text)
    rest = {"es": "El resto compra por debajo de su costo", "en": "The rest buy below cost"}
    assert (rest[language] in whale) == (cost == 120)
