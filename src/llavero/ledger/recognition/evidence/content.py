"""What do the values of a column look like, whatever its heading says?"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from llavero.ledger.recognition.evidence.amounts import digits_of, mark_of
from llavero.ledger.recognition.evidence.dates import NUMERIC as NUMERIC_ORDERS
from llavero.ledger.recognition.evidence.dates import written_date
from llavero.ledger.recognition.words.vocabulary import known_share, meanings
from llavero.ledger.schema import Column, Type

_CODE = re.compile(r"(?=.*\d)[\w./#-]{1,24}")
_YEAR = re.compile(r"(?:19|20)\d\d(?:\.0)?")
_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
# Columns that say something by being blank.
BLANK_SAYS = frozenset({"end_date", "to", "paid_date", "ref_doc_id", "group_id", "manager_id"})
BLANK_FIT = 0.6
# Columns in which people of the company are named, which an e-mail address does too.
PEOPLE = frozenset({"seller_id", "owner_id", "manager_id", "employee_id"})
MAIL_FIT = 0.8
NAME_AS_CODE = 0.9
CONSTANT_FIT, SOME = 0.7, 3  # one segment for all: from so many customers it tells none apart
ALL_UNIQUE = 0.9
# Columns that name someone or something, which yes and no do not.
NAMING = PEOPLE | {
    "account_id",
    "account_name",
    "name",
    "seller_name",
    "group_id",
    "dept",
    "doc_id",
}
# What people write where there is no number and no date.
DASHES = frozenset({"-", "--", "—", "n/a", "N/A", "n/d", "N/D", "s/d", "S/D", "NaN", "nan", "None"})
EXAMINED = 600  # different values that are looked at

# Degrees that people write in words: "Alta", "En contra".
WORDED = frozenset({"influence", "sentiment"})
NUMERIC = frozenset({Type.MONEY, Type.QUANTITY, Type.NUMBER, Type.INTEGER})


@dataclass(frozen=True)
class Looks:
    """How the sampled values of one column look. Shares are of the different values."""

    heading: str
    rows: int
    filled: int
    different: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Return whether there are rows and none has a value."""
        return self.rows > 0 and self.filled == 0

    @property
    def unique(self) -> float:
        """Return different values per filled cell."""
        return len(self.different) / self.filled if self.filled else 1.0

    @cached_property
    def dates(self) -> float:
        """Return the share of dates; a bare number of five digits is none."""
        return self._share(lambda value: written_date(value, serial=False) is not None)

    @property
    def numeric_dates(self) -> bool:
        """Return whether some date is written in figures with the year at the end."""
        read = (written_date(value, serial=False) for value in self.different[:EXAMINED])
        return any(date and date.orders <= set(NUMERIC_ORDERS) for date in read)

    @cached_property
    def dates_or_serials(self) -> float:
        """Return the share of dates, Excel's bare numbers included."""
        return self._share(lambda value: written_date(value) is not None)

    @cached_property
    def years(self) -> float:
        """Return the share of years alone."""
        return self._share(lambda value: _YEAR.fullmatch(value) is not None)

    @cached_property
    def months(self) -> float:
        """Return the share of months of a year: "01/2022"."""
        return self._share(lambda value: _MONTH.fullmatch(value) is not None)

    @cached_property
    def numbers(self) -> float:
        """Return the share of numbers."""
        return self._share(lambda value: digits_of(value) is not None)

    @cached_property
    def decimals(self) -> float:
        """Return the share of numbers that write decimals or thousands."""
        return self._share(lambda value: mark_of(digits_of(value) or "0")[0] != "whole")

    @cached_property
    def codes(self) -> float:
        """Return the share of codes: one word with a digit in it."""
        return self._share(lambda value: _CODE.fullmatch(value) is not None)

    @cached_property
    def mails(self) -> float:
        """Return the share of e-mail addresses."""
        return self._share(lambda value: _MAIL.fullmatch(value) is not None)

    @cached_property
    def flags(self) -> bool:
        """Return whether the values are marks: yes and no, or a cross and nothing."""
        if not 0 < len(self.different) <= 2:
            return False
        meant = meanings("flag", self.different)
        worded = not any(value.isdigit() for value in self.different)
        if len(self.different) == 1:
            return worded and len(meant) == 1 and self.filled < self.rows
        return len(set(meant.values())) == 2 and (worded or set(self.different) == {"0", "1"})

    def _share(self, true_of: Callable[[str], bool]) -> float:
        examined = [value for value in self.different[:EXAMINED] if value not in DASHES]
        return sum(map(true_of, examined)) / len(examined) if examined else 0.0


def looks(heading: str, values: Sequence[str | None]) -> Looks:
    """Return how the values of a column look."""
    filled = [value for value in values if value]
    return Looks(heading, len(values), len(filled), tuple(dict.fromkeys(filled)))


def fit(seen: Looks, column: Column, *, typed: bool = False) -> float:
    """Return how well the values can be a column of the schema: 0 they cannot, 1 they can.

    `typed` says that the source itself vouches for its dates and numbers.
    """
    if not seen.different:
        blank = BLANK_FIT if column.name in BLANK_SAYS else 0.0
        return 1.0 if seen.rows == 0 else blank
    if column.type is Type.DATE:
        alone = max(seen.years, seen.months) if column.name == "from" else 0.0
        return _enough(max(seen.dates_or_serials, alone))
    if column.name in WORDED and not seen.numbers:
        return _enough(known_share(column.name, seen.different))
    if column.type in NUMERIC:
        return _enough(seen.numbers) * (0.3 if seen.dates > 0.95 and not typed else 1.0)
    if column.type is Type.BOOLEAN:
        return _enough(known_share("flag", seen.different))
    return _text_fit(seen, column)


def _text_fit(seen: Looks, column: Column) -> float:
    if column.name == "sales_code" and seen.unique < ALL_UNIQUE:
        return 0.0
    if column.name == "email":
        return 1.0 if seen.mails > 0.5 else 0.0
    if seen.mails > 0.5:
        return MAIL_FIT if column.name in PEOPLE else 0.0
    if column.name in NAMING and seen.flags:
        return 0.0
    if column.name == "employee_id" and not seen.codes:
        # "Colaborador" may hold the code or the name; beside a column of codes it is the name.
        return NAME_AS_CODE
    if seen.dates > 0.9 and not seen.codes > 0.9:
        return 0.0
    if column.name == "line_id":
        return 1.0 if seen.numbers > 0.9 and seen.decimals < 0.1 else 0.0
    if column.name == "segment" and len(seen.different) == 1 and seen.filled >= SOME:
        return CONSTANT_FIT
    if column.name in ("product_line", "region", "segment", "city", "country"):
        return 0.6 if seen.numbers > 0.9 else 1.0
    if seen.decimals > 0.8 and seen.numbers > 0.9:
        return 0.0
    if column.name in ("name", "account_name", "seller_name") and seen.codes > 0.9:
        return 0.4
    if column.values:
        known = known_share(column.name, seen.different) >= 0.5
        # Kinds of documents are asked for one by one; any other list must be known.
        return 1.0 if known else 0.7 if column.name == "doc_type" else 0.0
    return 1.0


def _enough(share: float) -> float:
    if share >= 0.9:
        return 1.0
    return 0.85 if share >= 0.6 else 0.0
