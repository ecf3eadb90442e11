"""Is a sentence strict, and do its figures come out as figures?"""

from datetime import date
from decimal import Decimal

import pytest

from llavero.foundation.measure import Measure, Source, Status, Unit
from llavero.foundation.period import Period
from llavero.foundation.values import Money, Points, Ratio, Share, Years
from llavero.prose import FigureSpan, NameSpan, Prose, ProseError, Style, Text, write

ES, EN, SPAIN = Style.of("es"), Style.of("en"), Style("es", "es-ES")
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("value", "style", "written"),
    [
        (12345, ES, "12,345"),
        (12345, SPAIN, "12.345"),
        (Money(Decimal("1234.50"), "MXN"), ES, f"MXN{NBSP}1,235"),
        (Money(Decimal("12.5"), "MXN"), SPAIN, f"MXN{NBSP}12,50"),
        (Money(Decimal("0"), "MXN"), ES, f"MXN{NBSP}0"),
        (Share(0.125), ES, f"12.5{NBSP}%"),
        (Share(0.125), EN, "12.5%"),
        (Share(0.125), SPAIN, f"12,5{NBSP}%"),
        (Points(-0.031), ES, f"−3.1{NBSP}pp"),
        (Ratio(1.005), ES, "1.01"),
        (Years(2.34), ES, "2.3"),
        (Years(2.34, at_least=True), ES, f"≥{NBSP}2.3"),
        (date(2025, 3, 1), ES, f"1{NBSP}de marzo de{NBSP}2025"),
        (date(2025, 3, 1), EN, f"1{NBSP}March 2025"),
        (Decimal("-0.4").to_integral(), EN, None),
    ],
)
def test_a_value_is_written_as_its_readers_expect(value, style, written):
    if written is None:
        with pytest.raises(TypeError, match="nobody has said how to write"):
            write(value, style)
    else:
        assert write(value, style) == written


@pytest.mark.parametrize(
    ("start", "style", "written"),
    [
        (date(2024, 7, 1), EN, f"1{NBSP}July 2024 to 30{NBSP}June 2025"),
        (date(2024, 7, 1), ES, f"1{NBSP}de julio de{NBSP}2024 al 30{NBSP}de junio de{NBSP}2025"),
        (date(2025, 1, 1), EN, f"1{NBSP}January to 30{NBSP}June 2025"),
        (date(2025, 1, 1), ES, f"1{NBSP}de enero al 30{NBSP}de junio de{NBSP}2025"),
        (date(2025, 6, 30), EN, f"30{NBSP}June 2025"),
    ],
)
def test_a_period_names_both_its_ends_and_says_a_year_once(start, style, written):
    assert write(Period(start, date(2025, 6, 30)), style) == written


def test_a_figure_in_a_sentence_keeps_its_key():
    measure = Measure("M05", 0.42, Unit.SHARE, Source.LEDGER)

    said = Prose(ES).say("cell", value=measure)

    assert said.spans == (FigureSpan(f"42.0{NBSP}%", "M05"),)


def test_a_name_is_told_apart_from_prose():
    said = Prose(ES).say("cell", value=Text.name("Aceros 2000"))

    assert said.spans == (NameSpan("Aceros 2000"),)


def test_a_plural_follows_its_number_and_the_number_is_written_by_us():
    prose = Prose(SPAIN, "llavero.analysis.organisation")

    assert prose.text("people-behind-box", people=1) == "1 persona"
    assert prose.text("people-behind-box", people=12345) == "12.345 personas"


def test_a_figure_without_value_says_so():
    none = Measure(
        "M05", None, Unit.SHARE, Source.LEDGER, status=Status.NOT_COMPUTABLE, reasons=("x",)
    )

    assert write(none, ES) == "no calculable"


def test_an_unknown_sentence_is_an_error():
    with pytest.raises(ProseError, match="no sentence"):
        Prose(ES).say("no-such-sentence")


def test_a_missing_fact_is_an_error():
    with pytest.raises(ProseError, match="cell"):
        Prose(ES).say("cell")


def test_line_breaks_of_the_source_are_no_line_breaks_of_the_text():
    said = Prose(ES, "llavero.report").text("data-currency", currency="MXN")

    assert "\n" not in said


def test_a_name_that_ends_in_a_stop_ends_the_sentence():
    prose = Prose(ES, "llavero.analysis.proposal")

    said = prose.text("proposal-waits", names=Text.name("Tubos, S.A."))

    assert said == "Antes debe estar hecho lo siguiente: Tubos, S.A."
