"""Are values written as text without losing anything, and told apart by what they look like?"""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from llavero.ledger.sources.cell import Kind, as_text, is_canonical, kind_of, types_of


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, None),
        ("", None),
        ("00123", "00123"),
        (True, "true"),
        (7, "7"),
        (1200.0, "1200"),
        (0.1, "0.1"),
        (1e-7, "0.0000001"),
        (1.5e300, "15" + "0" * 299),
        (Decimal("1.50"), "1.50"),
        (Decimal("1E+3"), "1000"),
        (date(2024, 1, 31), "2024-01-31"),
        (datetime.fromisoformat("2024-01-31"), "2024-01-31"),
        (datetime.fromisoformat("2024-01-31T08:30"), "2024-01-31 08:30:00"),
        (time(8, 30), "08:30:00"),
        (timedelta(hours=2), "2:00:00"),
        (b"\x01\xff", "01ff"),
    ],
)
def test_value_is_written_plainly(value, text):
    assert as_text([value]) == [text]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", Kind.BLANK),
        ("  ", Kind.BLANK),
        ("1.234,50", Kind.NUMBER),
        ("-1,234.50", Kind.NUMBER),
        ("(40.00)", Kind.NUMBER),
        ("$ 1,200.00", Kind.NUMBER),
        ("MXN 12", Kind.NUMBER),
        ("15 %", Kind.NUMBER),
        ("IVA 16%", Kind.TEXT),
        ("IVA 12", Kind.TEXT),
        ("VAT 20%", Kind.TEXT),
        ("1e5", Kind.NUMBER),
        ("31/01/2024", Kind.DATE),
        ("2024-01-31 08:30:00", Kind.DATE),
        ("31-ene-24", Kind.DATE),
        ("2024", Kind.YEAR),
        ("F-2024", Kind.TEXT),
        ("Norte 3", Kind.TEXT),
    ],
)
def test_text_is_told_by_its_looks(text, kind):
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("values", "canonical"),
    [
        ([1, 2.5, None], True),
        ([date(2024, 1, 31), datetime.fromisoformat("2024-01-31T08:00")], True),
        ([1, "dos"], False),
        ([date(2024, 1, 31), 45688.0], False),
        ([1.5, ""], True),
        (["", None], False),
    ],
)
def test_column_is_canonical_if_the_source_typed_all_of_it(values, canonical):
    assert is_canonical(types_of(values)) is canonical
