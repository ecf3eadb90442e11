"""How are the rows of a query read as columns, without an object for each of them?"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Labels = NDArray[np.int64]
Days = NDArray[np.datetime64]
UNKNOWN = -1  # label of a row that has none
NOTHING = Decimal(0)
# Arrow widens what it adds or takes away by a digit, and has no more than 38.
MONEY = pa.decimal128(36, 6)
EXACT = 2**53  # up to which floats hold every whole number


@dataclass(frozen=True, slots=True)
class Amounts:
    """Money of many rows: exact where it is added up or shown, floats where it is compared."""

    exact: pa.Array  # decimals, none null
    floats: Floats

    @classmethod
    def of(cls, exact: pa.Array) -> "Amounts":
        """Return the amounts of an Arrow array of decimals."""
        return cls(exact, _rounded(exact))

    def __sub__(self, other: "Amounts") -> "Amounts":
        return Amounts.of(pc.subtract(self.exact, other.exact).cast(MONEY))

    def at(self, place: int) -> Decimal:
        """Return one amount."""
        amount: Decimal = self.exact[place].as_py()
        return amount

    def total(self, where: Flags | None = None) -> Decimal:
        """Return the sum of the amounts, or of those `where` it holds."""
        kept = self.exact if where is None else self.exact.filter(pa.array(where, pa.bool_()))
        total: Decimal | None = pc.sum(kept).as_py()
        return NOTHING if total is None else total


def amounts(rows: pa.Table, column: str) -> Amounts:
    """Return a column of money without nulls."""
    return Amounts.of(_whole(rows, column).cast(MONEY))


def texts(rows: pa.Table, column: str) -> list[str]:
    """Return a column of texts without nulls."""
    found: list[str] = rows.column(column).to_pylist()
    return found


def coded(rows: pa.Table, column: str) -> tuple[tuple[str, ...], Labels]:
    """Return the distinct values in order, and the place of each row's; UNKNOWN where null."""
    encoded = _whole(rows, column).dictionary_encode(null_encoding="encode")
    values = encoded.dictionary.to_pylist()
    names = tuple(sorted(value for value in values if value is not None))
    ranks: dict[str | None, int] = {name: at for at, name in enumerate(names)} | {None: UNKNOWN}
    rank = np.array([ranks[value] for value in values], dtype=np.int64)
    return names, rank[_values(encoded.indices, np.int32)]


def flags(rows: pa.Table, column: str) -> Flags:
    """Return a column of yes and no; null is no."""
    whole = _whole(rows, column).cast(pa.uint8())
    return _values(whole, np.uint8).astype(np.bool_) & ~_is_null(whole)


def days(rows: pa.Table, column: str) -> Days:
    """Return a column of dates; null is NaT."""
    whole = _whole(rows, column).cast(pa.int32())
    found: Days = _values(whole, np.int32).astype("datetime64[D]")
    found[_is_null(whole)] = np.datetime64("NaT")
    return found


def months_since(first: date, days: Days) -> Labels:
    """Return how many months lie between the month of `first` and that of each day."""
    months = days.astype("datetime64[M]") - np.datetime64(first, "M")
    found: Labels = months.astype(np.int64)
    return found


def floats(rows: pa.Table, column: str) -> Floats:
    """Return a column of numbers; null is NaN."""
    whole = _whole(rows, column)
    if pa.types.is_decimal(whole.type):
        found = _rounded(whole.cast(MONEY))
    else:
        found = _values(whole.cast(pa.float64()), np.float64)
    found[_is_null(whole)] = np.nan
    return found


# Arrow's own ways to NumPy and to fill what is null take half a second to import pandas.


def _values(column: pa.Array, type_: type[np.generic]) -> NDArray[Any]:  # Any: that type
    """Return the values of an array as they lie in memory: any where it is null."""
    start, end = column.offset, column.offset + len(column)
    return np.frombuffer(column.buffers()[1], type_)[start:end].copy()


def _rounded(money: pa.Array) -> Floats:
    """Return the floats nearest to decimals; Arrow's own cast may miss them by the last bit."""
    halves = np.frombuffer(money.buffers()[1] or b"", np.int64).reshape(-1, 2)
    low, high = halves[money.offset : money.offset + len(money)].T
    # A quotient of two whole numbers that floats hold exactly is rounded once, and so rightly.
    nearest: Floats = low / 10**6
    large = (high != low >> 63) | (np.abs(low) > EXACT)
    for place in np.flatnonzero(large).tolist():
        amount = money[place].as_py()
        nearest[place] = np.nan if amount is None else float(amount)
    return nearest


def _is_null(column: pa.Array) -> Flags:
    return _values(column.is_null().cast(pa.uint8()), np.uint8).astype(np.bool_)


def _whole(rows: pa.Table, column: str) -> pa.Array:
    chunks = rows.column(column)
    return pa.concat_arrays(chunks.chunks) if chunks.num_chunks else pa.nulls(0, chunks.type)
