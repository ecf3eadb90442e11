"""In which order does a column write its dates?"""

from datetime import date, timedelta

import pytest

from llavero.ledger.mapping import Confidence, DateOrder
from llavero.ledger.recognition.evidence.dates import date_evidence, orders_needed, written_date
from tests.ledger.recognition import asked, proposed, raw_table

ISO, DMY, MDY = DateOrder.ISO, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "orders", "day"),
    [
        ("31/01/2025", {DMY}, "2025-01-31"),
        ("01/31/2025", {MDY}, "2025-01-31"),
        ("31-01-25", {DMY}, "2025-01-31"),
        ("31.01.2025", {DMY}, "2025-01-31"),
        ("1/31/25", {MDY}, "2025-01-31"),
        ("31/01/2025 14:30", {DMY}, "2025-01-31"),
        ("2025-01-31", {ISO}, "2025-01-31"),
        ("2025/1/31", {ISO}, "2025-01-31"),
        ("2025-01-31 10:00:00", {ISO}, "2025-01-31"),
        ("2025-01-31T10:00:00Z", {ISO}, "2025-01-31"),
        ("45688", {DateOrder.EXCEL}, "2025-01-31"),
        ("45688.5", {DateOrder.EXCEL}, "2025-01-31"),
        ("20250131", {DateOrder.COMPACT}, "2025-01-31"),
        ("31-ene-25", {DMY}, "2025-01-31"),
        ("31 de enero de 2025", {DMY}, "2025-01-31"),
        ("viernes, 31 de enero de 2025", {DMY}, "2025-01-31"),
        ("Jan 31, 2025", {MDY}, "2025-01-31"),
        ("31 January 2025", {DMY}, "2025-01-31"),
        ("15-set-24", {DMY}, "2024-09-15"),
        ("31/12/98", {DMY}, "1998-12-31"),
    ],
)
def test_a_date_is_read_in_the_orders_it_can_have(text, orders, day):
    read = written_date(text)

    assert read is not None
    assert read.orders == orders
    assert {found.isoformat() for _, found in read.readings} == {day}


@pytest.mark.parametrize(
    "text", ["C001", "1234", "32/13/2025", "1,234.50", "2025", "A-45688", "", "30/02/2025"]
)
def test_what_is_no_date_is_none(text):
    assert written_date(text) is None


def test_a_date_that_reads_both_ways_gives_both():
    read = written_date("03/04/2025")

    assert read is not None
    assert dict(read.readings) == {DMY: date(2025, 4, 3), MDY: date(2025, 3, 4)}


def test_the_orders_needed_are_those_of_the_values_and_the_one_decided():
    evidence = date_evidence(
        "Fecha", ["2025-01-02", "31/01/2025", "03/04/2025", "45688"], serial=True
    )

    assert orders_needed(evidence, DMY) == (ISO, DateOrder.EXCEL, DMY)


def ledger(dates: list[str], name: str = "ventas.csv", headings: str = "Fecha | Cliente | Importe"):
    rows = "\n".join(f"{day} | Cliente {at} | {at + 1}.50" for at, day in enumerate(dates))
    return raw_table(name, f"{headings}\n---+---+---\n{rows}")


def date_column(table_map):
    return next(c for c in table_map.columns if c.target == "doc_date")


def test_one_day_above_twelve_decides_for_the_column():
    (found,) = proposed(ledger(["03/04/2025", "05/06/2025", "13/06/2025"]))

    assert date_column(found).written.date_orders == (DMY,)
    assert asked(found) == []


def test_a_day_above_twelve_decides_although_it_stands_beyond_the_sample():
    dates = ["03/04/2025", "05/06/2025"] * 3000 + ["01/25/2025"] + ["01/02/2025"] * 500

    (found,) = proposed(ledger(dates))

    assert date_column(found).written.date_orders == (MDY,)


def test_dates_that_read_both_ways_and_nothing_decides_are_asked_for_with_a_proposal():
    (found,) = proposed(ledger(["03/04/2025", "05/06/2025"]))

    assert asked(found) == ["dates:Fecha"]
    assert found.questions[0].proposal == "dmy"
    assert date_column(found).confidence is Confidence.UNCERTAIN


def test_another_date_column_of_the_file_decides():
    (found,) = proposed(
        raw_table(
            "ventas.csv",
            """
            Fecha      | Vencimiento | Cliente | Importe
            -----------+-------------+---------+--------
            03/04/2025 | 18/04/2025  | Uno     | 10.50
            05/06/2025 | 20/06/2025  | Dos     | 11.50
            """,
        )
    )

    assert date_column(found).written.date_orders == (DMY,)
    assert date_column(found).reason.sentence == "recognition-dates-file"
    assert asked(found) == []


def test_another_file_of_the_import_decides_where_the_custom_agrees():
    found, _ = proposed(
        ledger(["03/04/2025", "05/06/2025"], "a.csv"), ledger(["25/04/2025"], "b.csv")
    )

    assert date_column(found).reason.sentence == "recognition-dates-import"
    assert date_column(found).written.date_orders == (DMY,)


def test_a_file_of_another_country_does_not_decide_against_the_custom():
    found, _ = proposed(
        ledger(["03/04/2025", "05/06/2025"], "a.csv"),
        ledger(["04/25/2025"], "b.csv", "Date | Customer | Amount"),
    )

    assert asked(found) == ["dates:Fecha"]


def test_dates_that_advance_with_the_rows_in_one_order_only_are_read_in_it():
    start = date(2024, 1, 1)
    days = [start + timedelta(days=at) for at in range(400)]
    written = [f"{d:%d/%m/%Y}" for d in days if d.day <= 12]

    (found,) = proposed(ledger(written))

    assert date_column(found).written.date_orders == (DMY,)
    assert date_column(found).reason.sentence == "recognition-dates-steady"
    assert date_column(found).confidence is Confidence.PROBABLE


def test_the_same_day_of_each_month_is_a_day():
    (found,) = proposed(
        ledger(["05/01/2025", "02/01/2025", "01/01/2025", "04/01/2025", "03/01/2025"])
    )

    assert date_column(found).written.date_orders == (MDY,)
    assert date_column(found).reason.sentence == "recognition-dates-monthly"


def test_a_decimal_comma_says_that_the_day_comes_first():
    (found,) = proposed(
        raw_table(
            "sales.csv",
            """
            Date       | Customer | Amount
            -----------+----------+---------
            03/04/2025 | Uno      | 1.234,50
            05/06/2025 | Dos      | 99,10
            """,
        ),
        language="en",
    )

    assert date_column(found).written.date_orders == (DMY,)
    assert date_column(found).reason.sentence == "recognition-dates-comma"


def test_custom_decides_only_where_the_dates_fill_months_in_a_row():
    days = [f"{day:02}/{month:02}/2025" for month in (3, 4, 5, 6) for day in (2, 9, 5)]

    (found,) = proposed(ledger(days[::-1][:7] + days[:5]))

    assert date_column(found).written.date_orders == (DMY,)
    assert date_column(found).reason.sentence == "recognition-dates-custom"


def test_custom_does_not_decide_where_no_month_is_missing_in_the_other_order_either():
    (found,) = proposed(ledger(["02/04/2025", "01/03/2025", "01/05/2025", "01/03/2025"]))

    assert asked(found) == ["dates:Fecha"]


def test_a_column_that_mixes_both_orders_is_asked_for_and_keeps_both():
    (found,) = proposed(ledger(["13/04/2025", "04/25/2025", "14/04/2025", "03/04/2025"]))

    assert asked(found) == ["dates:Fecha"]
    assert date_column(found).written.date_orders == (DMY, MDY)


def test_iso_and_day_first_in_one_column_are_both_read():
    (found,) = proposed(ledger(["2025-04-13", "25/04/2025", "45688"]))

    assert date_column(found).written.date_orders == (ISO, DateOrder.EXCEL, DMY)
    assert asked(found) == []


def test_dates_typed_by_the_source_are_not_questioned():
    raw = raw_table(
        "ventas.parquet",
        """
        Fecha      | Cliente | Importe
        -----------+---------+--------
        2025-04-03 | Uno     | 1.234
        2025-06-05 | Dos     | 2.500
        """,
        canonical=frozenset({"Fecha", "Importe"}),
    )

    (found,) = proposed(raw)

    assert asked(found) == []
