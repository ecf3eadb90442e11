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
from llavero.ledger.recognition.judgement import SCALED
from tests.ledger.recognition import asked, mapped, proposed, raw_table


@pytest.mark.parametrize(
    ("text", "kind", "mark", "value"),
    [
        ("1.234,56", "decimal", ",", "1234.56"),
        ("1,234.56", "decimal", ".", "1234.56"),
        ("1 234,56", "decimal", ",", "1234.56"),
        ("1'234.50", "decimal", ".", "1234.50"),
        ("(1,234.50)", "decimal", ".", "-1234.50"),
        ("$ (1,234.50)", "decimal", ".", "-1234.50"),
        ("USD (5.00)", "decimal", ".", "-5.00"),
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


def test_signs_of_one_currency_are_found_in_the_values_and_a_bare_dollar_says_none():
    found = currencies_in(["€ 1", "2 €", "US$3", "$4", "S/ 5", "MX$6", "MXN7"])

    assert found == {"EUR": 2, "USD": 1, "PEN": 1, "MXN": 2}


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


MANY = [f"{at}.{at + 100}" for at in range(1, 15)]


def test_three_figures_after_the_usual_mark_are_asked_for_however_many():
    (found,) = proposed(ledger(MANY))

    assert asked(found) == ["decimals:Importe"]


def test_an_amount_below_a_thousand_tells_that_the_others_have_thousands():
    (found,) = proposed(ledger([*MANY, "850"]))

    assert (asked(found), amount(found).written.decimal_mark) == ([], ",")
    assert amount(found).reason.sentence == "recognition-decimals-thousands"


@pytest.mark.parametrize("heading", ["Importe (miles)", "Ventas (miles de pesos)", "Venta MDP"])
def test_amounts_in_thousands_are_asked_for(heading):
    (found,) = proposed(
        raw_table("ventas.csv", f"Fecha | Cliente | {heading}\n--+--+--\n21/01/2025 | A | 1.5")
    )

    assert asked(found) == ["column:net_amount"]
    assert found.questions[0].sentence.sentence == "recognition-scaled"


@pytest.mark.parametrize("heading", ["Importe", "Importe 1000", "Total", "Monto millar"])
def test_amounts_in_units_are_not_taken_for_thousands(heading):
    assert not SCALED.search(heading)


def test_a_unit_price_is_never_proposed_for_the_amount_that_is_missing():
    (found,) = proposed(
        raw_table(
            "ventas.csv",
            """
            Folio | Fecha      | Cliente | Producto | Cantidad | Precio
            ------+------------+---------+----------+----------+-------
            F1    | 21/01/2025 | A       | Tubo     | 3        | 10.50
            F2    | 22/01/2025 | B       | Codo     | 2        | 20.75
            """,
        )
    )

    assert asked(found) == ["column:net_amount"]
    assert (found.questions[0].choices, found.questions[0].proposal) == (("Precio",), None)


@pytest.mark.parametrize(
    ("amounts", "currency"), [(["€ 1.50", "€ 2.50"], "EUR"), (["US$1.50", "US$2.50"], "USD")]
)
def test_the_sign_that_all_amounts_carry_is_their_currency(amounts, currency):
    (found,) = proposed(ledger(amounts))

    assert (found.constants, asked(found)) == ({"currency": currency}, [])


@pytest.mark.parametrize("amounts", [["USD 1.50", "$ 2.50"], ["€ 1.50", "2.50"]])
def test_a_currency_that_only_some_amounts_say_is_asked_for(amounts):
    (found,) = proposed(ledger(amounts))

    assert asked(found) == ["currency"]
    assert found.questions[0].proposal is None
    assert "MXN" in found.questions[0].choices
    assert "currency" not in found.constants


@pytest.mark.parametrize(
    "headings",
    [
        [f"2024-{month:02d}-01" for month in range(1, 7)],
        [f"{month:02d}/2024" for month in range(1, 7)],
        ["Q1 2024", "Q2 2024"],
        ["2023", "2024"],
        ["Ventas 2023", "Ventas 2024"],
    ],
)
def test_periods_that_run_across_are_said_to(headings):
    across = " | ".join(headings)
    values = " | ".join(str(at * 100) for at, _ in enumerate(headings, 1))
    (found,) = proposed(
        raw_table("ventas.csv", f"Cliente | {across}\n--+--\nNorte | {values}\nSur | {values}")
    )

    assert found.table is None
    assert found.reason.sentence == "recognition-months-across"


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


@pytest.mark.parametrize("heading", ["P.V.P.", "PVP", "Precio de venta al público"])
def test_the_price_to_the_public_is_the_list_price_and_not_what_was_charged(heading):
    drawn = f"""
        Fecha      | Factura | Cliente | Producto | Cantidad | Precio | {heading} | Importe neto
        2025-01-10 | F1      | norte   | tubo     | 2        | 90.00  | 100.00    | 180.00
        2025-01-11 | F2      | sur     | codo     | 3        | 45.50  | 50.00     | 136.50
        2025-02-01 | F3      | norte   | codo     | 1        | 45.50  | 50.00     | 45.50
    """

    (found,) = proposed(raw_table("ventas.csv", drawn))

    assert mapped(found)["list_price"] == heading
    assert mapped(found)["unit_price"] == "Precio"
