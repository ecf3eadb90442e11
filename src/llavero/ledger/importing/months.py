"""Which column says the month of a sale and no day: "enero 2023", "ene-23", "01/2023"?"""

import re

from llavero.ledger.importing.dates import MONTHS, day
from llavero.ledger.importing.parsing import tidy
from llavero.ledger.mapping import DateOrder
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.sources.sql import identifier

SAYS_WHEN = frozenset({"date", "month", "period"})
_NUMBER = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_IN_FIGURES = re.compile(rf"{_YEAR}[-/.]{_NUMBER}|{_YEAR}(?:0[1-9]|1[0-2])|{_NUMBER}[-/.]{_YEAR}")
# A year of two digits after a space may be a day: "Jan 15".
_IN_LETTERS = re.compile(rf"([a-z]+)(?:(?: de |[-/., ])+{_YEAR}|[-/]\d\d)")


def is_month_of_year(source: str, look: Looks) -> bool:
    """Return whether a column that says when holds months of a year and nothing else."""
    if look.blank or not look.different or not heading(source).concepts & SAYS_WHEN:
        return False
    return all(map(_is_month, look.different))


def first_day(source: str) -> str:
    """Return the SQL of the first day of the months in a column, as a text; else what it holds."""
    value = tidy(identifier(source))
    read = day(value, (DateOrder.ISO,), months=True)
    return f"coalesce(strftime({read}, '%Y-%m-%d'), {identifier(source)})"


def _is_month(value: str) -> bool:
    if _IN_FIGURES.fullmatch(value):
        return True
    found = _IN_LETTERS.fullmatch(value.casefold())
    return found is not None and found[1] in MONTHS
