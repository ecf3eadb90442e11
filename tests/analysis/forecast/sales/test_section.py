"""How are the sales of the coming twelve months told?"""

from dataclasses import replace

import numpy as np
import pytest

from llavero.analysis.answers import Answer
from llavero.analysis.forecast import section
from llavero.analysis.forecast.sales.findings import (
    ChoiceByForecast,
    RulesOfAccounts,
    SalesAhead,
)
from llavero.document import Callout, Chart, Heading, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.forecast.sales.ledgers import answered, growing

PACKAGE = "llavero.analysis.forecast"


def told(found: Answer, language: str, kind: type) -> list:
    blocks = section(found, Prose(Style.of(language), PACKAGE))
    return [block for block in blocks if isinstance(block, kind)]


def plain(text: object) -> str:
    return str(text).replace("\N{NO-BREAK SPACE}", " ")


def said(found: Answer, language: str) -> list[str]:
    return [plain(block.text) for block in told(found, language, Paragraph)]


@pytest.fixture(scope="module")
def rising() -> Answer:
    """Return thirty accounts that grew by a fifth a year, for four years."""
    return answered(growing(30, 48, yearly=1.2))


def test_the_total_is_told_with_its_rule_its_past_error_and_its_interval(rising):
    spanish, english = said(rising, "es")[0], said(rising, "en")[0]

    assert spanish.startswith(
        "En los doce meses que siguen al 31 de diciembre de 2025 cabe esperar "
    )
    assert "La cifra aplica al último año el crecimiento que traía" in spanish
    assert "Puesta a prueba en 25 fechas pasadas con lo que entonces se sabía" in spanish
    assert "con una probabilidad de 80.0 %" in spanish
    assert "acertó en" in spanish
    assert english.startswith("In the twelve months after 31 December 2025 sales of MXN ")
    assert "Tried at 25 past dates with what was known then" in english
    assert told(rising, "es", Paragraph)[0].citations == ("vovk2005",)


def test_the_chart_goes_on_from_the_past_into_a_band(rising):
    (chart,) = told(rising, "es", Chart)

    sold, expected, low, high = chart.series
    assert len(chart.categories) == 48
    assert (chart.categories[0], chart.categories[-1]) == ("ene 2023", "dic 2026")
    assert sold.values[36:] == (None,) * 12
    assert expected.values[:36] == (None,) * 36
    for least, level, most in zip(
        low.values[36:], expected.values[36:], high.values[36:], strict=True
    ):
        assert 0 <= least <= level <= most
    assert [series.edge for series in chart.series] == [False, False, True, True]


def test_the_largest_accounts_stand_with_their_interval_and_past_error(rising):
    table = told(rising, "en", Table)[-1]

    titles = [plain(column.title) for column in table.columns]
    assert titles == ["Account", "Last twelve months", "Forecast", "Least", "Most", "Past error"]
    assert len(table.rows) == 15


def test_a_short_history_says_that_no_rule_was_tried():
    found = answered(growing(30, 20, yearly=1.0))

    assert "La historia abarca 20 meses" in said(found, "es")[0]
    assert "The history spans 20 months" in said(found, "en")[0]
    (chart,) = told(found, "es", Chart)
    assert len(chart.series) == 2
    titles = [plain(column.title) for column in told(found, "es", Table)[0].columns]
    assert titles == ["Cuenta", "Últimos doce meses", "Previsión"]


def test_less_than_a_year_says_what_to_import():
    found = answered(growing(30, 8, yearly=1.0))

    headings = [plain(one.text) for one in told(found, "es", Heading)]
    (callout, *_) = told(found, "es", Callout)
    assert headings[0] == "Ventas previstas de los próximos doce meses"
    assert "no reúne doce meses completos" in plain(callout.items[0])


SENTENCES = {
    ("beats", "es"): "no incluye el cero: elegir por la previsión supera a la regla simple",
    ("beats", "en"): "does not include zero: choosing by forecast beats the simple rule",
    ("level", "es"): "incluye el cero: elegir por la previsión no supera a la regla simple",
    ("level", "en"): "includes zero: choosing by forecast does not beat the simple rule",
    ("loses", "es"): "para elegir cuentas, la previsión no sirve",
    ("loses", "en"): "for choosing accounts the forecast is of no use",
    ("same", "es"): "es elegir lo mismo que por las ventas del último año",
    ("same", "en"): "is the same choice as by the sales of the last year",
}


@pytest.mark.parametrize(("verdict", "language"), SENTENCES)
def test_each_verdict_on_choosing_by_forecast_has_its_sentence(rising, verdict, language):
    chosen = replace(rising.finding(ChoiceByForecast), verdict=verdict)
    total = rising.finding(SalesAhead)

    assert SENTENCES[verdict, language] in said(Answer((total, chosen)), language)[1]


def test_a_check_on_the_years_of_the_choice_says_that_it_is_favoured(rising):
    chosen = replace(rising.finding(ChoiceByForecast), verdict="level", unseen=False)
    found = Answer((rising.finding(SalesAhead), chosen))

    assert said(found, "es")[1].endswith("lo que favorece a la previsión.")
    assert said(found, "en")[1].endswith("which favours the forecast.")


RULES = {
    ("repeats", "es"): "Se supone que se repite el último año",
    ("repeats", "en"): "The last year is taken to repeat itself",
    ("pace", "es"): "el ritmo de los últimos seis meses",
    ("pace", "en"): "the pace of the last six months",
    ("growth", "es"): "aplica al último año el crecimiento",
    ("growth", "en"): "applies to the last year the growth",
    ("half-growth", "es"): "la mitad del crecimiento",
    ("half-growth", "en"): "half the growth",
    ("growth-theta", "es"): "La cifra es la media de dos",
    ("growth-theta", "en"): "The figure is the mean of two",
    ("theta", "es"): "método Theta",
    ("theta", "en"): "Theta method",
}


@pytest.mark.parametrize(("rule", "language"), RULES)
def test_each_rule_of_the_total_has_its_sentence(rising, rule, language):
    total = replace(rising.finding(SalesAhead), rule=rule)

    assert RULES[rule, language] in said(Answer((total,)), language)[0]


def test_theta_is_cited_where_it_is_used(rising):
    total = replace(rising.finding(SalesAhead), rule="theta")

    (paragraph,) = told(Answer((total,)), "es", Paragraph)
    assert paragraph.citations == ("hyndman2003", "vovk2005")


def test_a_rule_that_did_no_better_blind_is_not_called_proven(rising):
    rules = rising.finding(RulesOfAccounts)
    worse = replace(rules, simple=False, unseen=replace(rules.unseen, value=1.1))
    found = Answer((rising.finding(SalesAhead), worse))

    assert "la ventaja sobre repetir el año no está probada" in said(found, "es")[1]
    assert "the advantage over repeating the year is not proven" in said(found, "en")[1]


def test_falling_sales_are_told_without_a_sign():
    found = answered(growing(30, 48, yearly=0.7))

    assert " menos que en los doce anteriores" in said(found, "es")[0]
    assert "\N{MINUS SIGN}" not in said(found, "es")[0]
    assert " less than in the twelve before" in said(found, "en")[0]


def test_level_sales_are_told_to_stay():
    found = answered(np.full((3, 36), 10.0))

    assert "como en los doce anteriores" in said(found, "es")[0]
    assert "as in the twelve before" in said(found, "en")[0]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "suman MXN −36.00. Donde las notas de crédito superan a las facturas"),
        ("en", "add up to MXN −36.00. Where credit notes exceed invoices"),
    ],
)
def test_sales_that_are_not_positive_are_told_without_a_forecast(language, sentence):
    found = answered(np.array([[10.0] * 24 + [-5.0] * 12, [2.0] * 36]))

    paragraphs = said(found, language)
    assert sentence in paragraphs[0]
    assert not told(found, language, Chart)
