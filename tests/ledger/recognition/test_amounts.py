"""How does a column write its numbers?"""

from decimal import Decimal

import pytest

from llavero.ledger.mapping import Confidence
from llavero.ledger.recognition.evidence.amounts import (
    currencies_in,
    digits_of,
    is_negative,
    mark_of,
    number_evidence,
    parsed,
)
from tests.ledger.recognition import asked, proposed, raw_table


@pytest.mark.parametrize(
    ("text", "kind", "mark", "value"),
    [
        ("1.234,56", "decimal", ",", "1234.56"),
        ("1,234.56", "decimal", ".", "1234.56"),
        ("1 234,56", "decimal", ",", "1234.56"),
        ("1'234.50", "decimal", ".", "1234.50"),
        ("(1,234.50)", "decimal", ".", "-1234.50"),
        ("123-", "whole", "", "-123"),
        ("-99,5", "decimal", ",", "-99.5"),
        ("−99,5", "decimal", ",", "-99.5"),
        ("$ 1.234,00", "decimal", ",", "1234.00"),
        ("-$5.00", "decimal", ".", "-5.00"),
        ("MXN 1,234.50", "decimal", ".", "1234.50"),
        ("1,234.50 USD", "decimal", ".", "1234.50"),
        ("S/. 120.50", "decimal", ".", "120.50"),
        ("1234", "whole", "", "1234"),
        ("1.234.567", "decimal", ",", "1234567"),
        ("0.123", "decimal", ".", "0.123"),
        ("12 %", "whole", "", "12"),
        ("-", "whole", "", "0"),
    ],
)
def test_a_number_shows_its_decimal_mark(text, kind, mark, value):
    digits = digits_of(text)

    assert digits is not None
    assert mark_of(digits) == (kind, mark)
    assert parsed(text, mark or ".") == Decimal(value)
    assert is_negative(text) == value.startswith("-")


@pytest.mark.parametrize("text", ["1.234", "1,234", "-1,234", "$ 12.500"])
def test_three_digits_after_one_mark_read_both_ways(text):
    assert mark_of(digits_of(text) or "")[0] == "either"


@pytest.mark.parametrize("text", ["C001", "N/A", "1e5", "RFC", "2025-01-01", "12 de mayo", ""])
def test_what_is_no_number_is_none(text):
    assert digits_of(text) is None


def test_currency_codes_are_found_in_the_values():
    assert currencies_in(["MXN 1", "2 USD", "3", "USD 4"]) == {"MXN": 1, "USD": 2}


def test_evidence_counts_what_proves_a_mark_and_what_reads_both_ways():
    evidence = number_evidence("Importe", ["1.234", "99,10", "5", "abc"])

    assert (evidence.own, evidence.numbers, evidence.group["."]) == (",", 3, 1)


def ledger(amounts: list[str], name="ventas.csv", more=""):
    rows = "\n".join(f"2{at}/0{at}/2025 | Uno | {a}{more}" for at, a in enumerate(amounts, 1))
    extra = " | Costo" if more else ""
    return raw_table(name, f"Fecha | Cliente | Importe{extra}\n---+---+---\n{rows}")


def amount(table_map):
    return next(c for c in table_map.columns if c.target == "net_amount")


def test_a_decimal_comma_in_one_amount_decides_for_the_other():
    (found,) = proposed(ledger(["1.234", "2.500"], more=" | 10,50"))

    assert amount(found).written.decimal_mark == ","
    assert amount(found).reason.sentence == "recognition-decimals-file"
    assert asked(found) == []


def test_the_amounts_of_another_file_decide():
    found, _ = proposed(ledger(["1.234", "2.500"], "a.csv"), ledger(["10,50", "3,75"], "b.csv"))

    assert amount(found).written.decimal_mark == ","
    assert amount(found).reason.sentence == "recognition-decimals-import"


def test_a_few_amounts_that_read_both_ways_are_asked_for():
    (found,) = proposed(ledger(["1.234", "2.500"]))

    assert asked(found) == ["decimals:Importe"]
    assert found.questions[0].proposal == ","
    assert amount(found).confidence is Confidence.UNCERTAIN


def test_the_mark_of_the_study_decides_where_it_makes_thousands():
    (found,) = proposed(ledger(["1,234", "2,500"]))

    assert amount(found).written.decimal_mark == "."
    assert asked(found) == []


def test_amounts_with_points_and_commas_as_decimals_are_asked_for():
    (found,) = proposed(ledger(["10,50", "10.75", "3,25"]))

    assert asked(found) == ["decimals:Importe"]
    assert found.questions[0].proposal == ","


OPPORTUNITIES = """
    Oportunidad | Cliente | Etapa | Monto  | Probabilidad | Fecha de cierre
    ------------+---------+-------+--------+--------------+----------------
    Uno         | A       | Prop. | 100.50 | {}           | 2025-01-31
    Dos         | B       | Cierre| 200.50 | {}           | 2025-02-28
"""


@pytest.mark.parametrize(
    ("first", "second", "hundredths"),
    [("75", "10", True), ("0.75", "0.1", False), ("75 %", "10 %", False), ("1", "0", False)],
)
@pytest.mark.parametrize("canonical", [frozenset(), frozenset({"Probabilidad"})])
def test_bare_percentages_above_one_are_hundredths(first, second, hundredths, canonical):
    drawing = OPPORTUNITIES.format(first, second)

    (found,) = proposed(raw_table("oportunidades.csv", drawing, canonical=canonical))

    (probability,) = [c for c in found.columns if c.target == "probability"]
    assert probability.written.hundredths == hundredths


def test_the_currency_of_a_heading_holds_for_every_row():
    (found,) = proposed(
        raw_table(
            "ventas.csv",
            """
            Fecha      | Cliente | Importe (USD)
            -----------+---------+--------------
            31/01/2025 | Uno     | 10.50
            """,
        )
    )

    assert found.constants == {"currency": "USD"}


def test_amounts_in_two_currencies_without_a_column_for_it_are_asked_for():
    (found,) = proposed(ledger(["MXN 10.50", "USD 20.50", "MXN 5.25"]))

    assert asked(found) == ["currency"]
    assert found.questions[0].choices == ("MXN", "USD")
