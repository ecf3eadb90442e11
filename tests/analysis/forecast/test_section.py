"""How are the coming years of the accounts told?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Answer
from llavero.analysis.forecast import DEFINITIONS, section
from llavero.analysis.forecast.findings import RepeatBuying
from llavero.analysis.forecast.section import value_section
from llavero.document import Callout, Heading, Paragraph, Table
from llavero.foundation.measure import Measure, Source, Unit
from llavero.prose import Prose, Style
from tests.analysis.forecast.buyers import Irregular, regular
from tests.analysis.forecast.test_answer import (
    DAY,
    DRIVERS,
    RATES,
    SALES,
    answered,
    irregular,
    whole,
)
from tests.companies import company

PACKAGE = "llavero.analysis.forecast"


def told(found, language, kind=Paragraph):
    blocks = value_section(found, Prose(Style.of(language), PACKAGE))
    return [block for block in blocks if isinstance(block, kind)]


def plain(text):
    return str(text).replace("\N{NO-BREAK SPACE}", " ")


def said(found, language):
    return [plain(block.text) for block in told(found, language)]


def test_the_paragraphs_go_from_the_value_to_what_it_rests_on():
    assert said(whole(), "es") == [
        "Si cada cuenta clave repitiera durante 5 años lo que dejó en el periodo, con las bajas que "
        "cabe esperar, todas juntas valdrían hoy MXN 174.81. El cálculo descansa en supuestos "
        "configurables: una permanencia anual de 84.6 %, que es la observada en la cartera llevada "
        "hacia 90 %, un crecimiento de 0 % y un descuento de 12 % al año. Como no se conoce el costo "
        "de servir, se parte del margen bruto y el valor queda por encima del verdadero. Sirve para "
        "comparar cuentas entre sí, porque a todas se les supone la misma permanencia; no pronostica "
        "lo que hará cada una.",
        "La probabilidad de que cada cuenta siga comprando no se publica: el modelo pide 200 cuentas "
        "con compras y que 100 de ellas hayan vuelto a comprar, y hay 3 y 2.",
    ]


def test_english_says_the_same_with_the_same_figures():
    assert said(whole(), "en") == [
        "If each key account repeated its result of the period for 5 years, allowing for the losses to be expected, all of them together would be worth MXN 174.81 today. The calculation rests on configurable assumptions: a yearly retention of 84.6%, which is the one observed in the portfolio pulled towards 90%, growth of 0% and a discount rate of 12% a year. As the cost to serve is not known, it starts from gross margin, so the value is overstated. "
        "It serves to compare accounts with one another, because all are given the same retention; it "
        "does not forecast what each will do.",
        "The probability that each account is still buying is not published: the model needs 200 accounts that have bought, 100 of them more than once, and there are 3 and 2.",
    ]


@pytest.mark.parametrize(
    ("language", "titles", "source"),
    [
        (
            "es",
            ["Cuenta", "Margen anual", "Valor en 5 años"],
            "Fuentes: libro de ventas; permanencia, crecimiento y descuento son supuestos configurables.",
        ),
        (
            "en",
            ["Account", "Annual margin", "Value over 5 years"],
            "Sources: sales ledger; retention, growth and discount are configurable assumptions.",
        ),
    ],
)
def test_the_table_holds_the_accounts_and_no_empty_column(language, titles, source):
    (table,) = told(whole(), language, Table)

    assert plain(table.source) == source
    assert [plain(column.title) for column in table.columns] == titles
    assert [[plain(cell) for cell in row] for row in table.rows] == [
        ["norte", "MXN 40.00", "MXN 116.54"],
        ["sur", "MXN 20.00", "MXN 58.27"],
    ]


def test_it_says_from_which_margin_it_starts():
    either = said(whole(cts_drivers=DRIVERS, cts_rates=RATES), "es")[0]
    both = said(whole(cts_drivers=DRIVERS + "\nsur | orders | 1", cts_rates=RATES), "es")[0]

    assert "Se parte de la contribución y, donde no se conoce el costo de servir, del" in either
    assert "Se parte de la contribución, una vez descontado el costo de servir." in both


@pytest.mark.parametrize(
    ("language", "start"),
    [
        (
            "es",
            "La tabla dice cuánto valdría hoy cada una de las cuentas mayores si durante 5 años",
        ),
        (
            "en",
            "The table says what each of the largest accounts would be worth today if it repeated its result of the period for 5",
        ),
    ],
)
def test_without_key_accounts_nothing_is_added_up(language, start):
    assert said(whole(ka_status=None), language)[0].startswith(start)


@pytest.mark.parametrize(
    ("language", "missing"),
    [
        ("es", "Sin el costo de lo vendido no se sabe qué deja cada cuenta al año ni, por tanto, "
               "cuánto vale conservarla."),
        ("en", "Without the cost of what was sold, nobody knows what each account earns in a year nor, "
               "therefore, what keeping it is worth."),
    ],
)  # fmt: skip
def test_a_ledger_without_costs_says_so_and_shows_no_table(language, missing):
    bare = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-01-10 | norte | 5"
    found = whole(ledger=bare)

    (callout,) = told(found, language, Callout)
    assert plain(callout.items[0]).startswith(missing)
    assert told(found, language, Table) == []
    assert len(said(found, language)) == 1


@pytest.mark.parametrize(
    ("language", "missing"),
    [
        ("es", "El libro de ventas no deja ver cuántas cuentas permanecen de un año al siguiente, y "
               "sin eso no se calcula cuánto valdrá cada una."),
        ("en", "The sales ledger does not show how many accounts stay from one year to the next, and "
               "without that nobody can say what each will be worth."),
    ],
)  # fmt: skip
def test_eleven_months_say_that_nobody_knows_who_stays(language, missing):
    late = SALES.replace("2024-", "2025-").replace("2025-01-10", "2025-02-10")

    (callout,) = told(whole(ledger=late), language, Callout)
    assert plain(callout.items[0]).startswith(missing)


@pytest.mark.slow
def test_a_probability_is_told_with_what_the_model_missed():
    found = answered(irregular())
    spanish, english = said(found, "es"), said(found, "en")

    assert spanish == [
        "La probabilidad de que una cuenta siga comprando sale de un modelo de compras repetidas, "
        "ajustado a 260 de las 260 cuentas con compras. Puesto a prueba con el último año, se "
        "equivocó 0.60 veces lo que se equivoca quien supone que se repite el anterior. En importes, "
        "su error fue de 0.57 veces el de repetir el año, de modo que también se da el importe que "
        "cabe esperar."
    ]
    assert english == [
        "The probability that an account is still buying comes from a model of repeat buying, fitted "
        "to 260 of the 260 accounts that have bought. Tested on the last year, its error was 0.60 times that of assuming that the year before would repeat itself. In amounts its error was "
        "0.57 times that of repeating the year, so the amount to be expected is given too."
    ]
    (paragraph,) = told(found, "es")
    assert paragraph.citations == ("fader2005", "fader2013")
    (table,) = told(found, "es", Table)
    assert [plain(c.title) for c in table.columns] == [
        "Cuenta",
        "Probabilidad de que siga comprando",
        "Compras esperadas en un año",
    ]
    assert len(table.rows) == 15


@pytest.mark.slow
def test_regular_buyers_are_told_why_they_have_no_probability():
    found = answered(company(ledger=regular(200, DAY)))

    assert said(found, "es") == [
        "La probabilidad de que cada cuenta siga comprando no se publica, porque los compradores son "
        "regulares: la variación mediana de sus intervalos es de 0.00 y el modelo pide 0.6 o más. "
        "Para ellos dice más el silencio relativo."
    ]
    assert said(found, "en") == [
        "The probability that each account is still buying is not published, because buyers are "
        "regular: the median variation of their intervals is 0.00, and the model needs 0.6 or more. For them, relative silence says more."
    ]


STOPPED = {
    (
        "short",
        "es",
    ): "La probabilidad de que cada cuenta siga comprando no se publica: la historia no "
    "alcanza para ajustar el modelo hasta hace un año y ponerlo a prueba con lo que pasó después.",
    (
        "short",
        "en",
    ): "The probability that each account is still buying is not published: the history "
    "is too short to fit the model up to a year ago and test it on what came after.",
    (
        "unfitted",
        "es",
    ): "La probabilidad de que cada cuenta siga comprando no se publica, porque el "
    "modelo no llegó a ajustarse a las compras.",
    (
        "unfitted",
        "en",
    ): "The probability that each account is still buying is not published, because "
    "the model could not be fitted to the purchases.",
    (
        "worse",
        "es",
    ): "La probabilidad de que cada cuenta siga comprando no se publica: en el último "
    "año, suponer que se repetía el anterior no falló en ninguna cuenta.",
    (
        "worse",
        "en",
    ): "The probability that each account is still buying is not published: in the last year, assuming that the one before would repeat itself was right for every account.",
    ("measured", "es"): "La probabilidad de que cada cuenta siga comprando no se publica: puesto a "
    "prueba con el último año, el modelo se equivocó 1.25 veces lo que se equivoca quien supone que "
    "se repite el anterior.",
    (
        "measured",
        "en",
    ): "The probability that each account is still buying is not published: tested on the last year, the model's error was 1.25 times that of assuming that the year before would repeat itself.",
}


@pytest.mark.parametrize(("stopped", "language"), STOPPED.keys())
def test_each_guard_says_why_there_is_no_probability(stopped, language):
    few = whole().finding(RepeatBuying)
    missed = Measure("M55.error", 1.25, Unit.RATIO, Source.LEDGER)
    found = replace(few, buying="worse", error=missed) if stopped == "measured" else (
        replace(few, buying=stopped)
    )  # fmt: skip

    assert said(Answer((found,)), language) == [STOPPED[stopped, language]]


UNSAID = {
    ("tied", "es"): "El importe que cabe esperar no se publica, porque el tamaño de los pedidos "
    "depende de su frecuencia y el modelo supone que no.",
    ("tied", "en"): "The amount to be expected is not published, because the size of the orders "
    "depends on how often they come, and the model assumes that it does not.",
    (
        "unfitted",
        "es",
    ): "El importe que cabe esperar no se publica, porque el modelo de importes no "
    "llegó a ajustarse.",
    ("unfitted", "en"): "The amount to be expected is not published, because the model of amounts "
    "could not be fitted.",
    (
        "worse",
        "es",
    ): "El importe que cabe esperar no se publica, porque en la misma prueba el modelo "
    "no acertó más que repetir el año.",
    (
        "worse",
        "en",
    ): "The amount to be expected is not published, because in the same test the model "
    "did no better than repeating the year.",
}


@pytest.mark.parametrize(("stopped", "language"), UNSAID.keys())
def test_each_guard_says_why_there_is_no_amount(stopped, language):
    few = whole().finding(RepeatBuying)
    found = Answer((replace(few, buying="told", spending=stopped),))

    assert said(found, language)[0].endswith(UNSAID[stopped, language])


def test_where_nothing_is_known_nothing_is_said():
    empty = answered(company(ledger="doc_id | doc_date | account_id | net_amount | cogs"))
    dollars = "doc_id|doc_date|account_id|currency|net_amount|cogs\nA1|2025-01-10|norte|USD|5|3"
    without_rates = whole(ledger=dollars)

    for language in ("es", "en"):
        assert told(empty, language, Heading) == []
        assert told(without_rates, language, Heading) == []
        assert section(Answer(), Prose(Style.of(language), PACKAGE)) == ()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_figure_has_a_name_a_definition_a_formula_and_its_reasons(language):
    prose = Prose(Style.of(language), PACKAGE)
    once = company(ledger=Irregular(more="\nX1 | 2025-06-01 | sola | 99999").ledger(DAY))
    found = (whole(), whole(ka_status=None), answered(irregular()), answered(once))

    for definition in DEFINITIONS:
        for part in ("", ".definition", ".formula"):
            assert prose.text(definition.sentence + part)
    figures = [figure for one in found for figure in one.figures]
    for reason in {reason for figure in figures for reason in figure.reasons}:
        assert prose.text(f"reason-{reason}")
