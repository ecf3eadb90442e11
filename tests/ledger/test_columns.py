"""How are the rows of a query read as columns?"""

from datetime import date
from decimal import Decimal

import numpy as np
import pyarrow as pa
from hypothesis import example, given
from hypothesis import strategies as st

from llavero.ledger.columns import UNKNOWN, amounts, coded, days, flags, floats, texts

MONEY = st.decimals(-(10**15), 10**15, places=6)
ROWS = pa.table(
    {
        "amount": pa.array([Decimal("1.10"), Decimal("-2.20"), Decimal(0)], pa.decimal128(38, 6)),
        "day": [date(2025, 1, 31), None, date(1969, 12, 31)],
        "flag": [True, None, False],
        "number": [1, None, 3],
        "text": ["sur", None, "norte"],
    }
)


def test_amounts_are_exact_where_they_are_added_up():
    read = amounts(ROWS, "amount")

    assert read.total() == Decimal("-1.10")
    assert read.total(np.array([True, False, True])) == Decimal("1.10")
    assert read.at(1) == Decimal("-2.20")
    assert (read - read).total() == 0
    assert read.floats.tolist() == [1.1, -2.2, 0.0]


@given(st.lists(MONEY, max_size=30))
@example([Decimal("0.935363"), Decimal("999999999999999.999999")])
def test_amounts_add_up_and_are_rounded_as_their_decimals(values):
    rows = pa.table({"amount": pa.array(values, pa.decimal128(38, 6))})

    read = amounts(rows, "amount")

    assert read.total() == sum(values, Decimal(0))
    assert read.floats.tolist() == [float(value) for value in values]


def test_what_is_null_is_no_day_no_number_no_label_and_not_so():
    assert days(ROWS, "day").astype(object).tolist() == [
        date(2025, 1, 31),
        None,
        date(1969, 12, 31),
    ]
    assert flags(ROWS, "flag").tolist() == [True, False, False]
    assert np.isnan(floats(ROWS, "number")).tolist() == [False, True, False]
    assert texts(ROWS, "text") == ["sur", None, "norte"]
    names, label = coded(ROWS, "text")
    assert names == ("norte", "sur")
    assert label.tolist() == [1, UNKNOWN, 0]


def test_slices_and_chunks_are_read_as_they_stand():
    rows = pa.concat_tables([ROWS.slice(2, 1), ROWS.slice(1, 1)])

    assert amounts(rows, "amount").floats.tolist() == [0.0, -2.2]
    assert days(rows, "day").astype(object).tolist() == [date(1969, 12, 31), None]
    assert coded(rows, "text")[1].tolist() == [0, UNKNOWN]


def test_no_rows_give_empty_columns():
    none = ROWS.slice(0, 0)

    assert amounts(none, "amount").total() == 0
    assert not days(none, "day").size
    assert not flags(none, "flag").size
    assert not floats(none, "number").size
    assert coded(none, "text")[0] == ()
