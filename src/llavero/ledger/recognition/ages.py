"""Is a table a list of what customers owe, by how long they have owed it?

It names customers and holds amounts, and is neither a list of customers nor of sales.
"""

import re
from collections.abc import Iterable

from llavero.ledger.names import plain

LEAST = 3
_AGE = re.compile(
    r"(?:de |from )?\d{1,3} ?(?:a|to|al|hasta)? ?\d{1,3}(?: ?(?:dias?|days?|d))?"
    r"|(?:mas de|mayor(?:es)? (?:a|de)|over|more than|older than|above) \d{2,3}"
    r"(?: ?(?:dias?|days?))?"
    r"|\d{2,3}(?: ?(?:dias?|days?))? ?(?:y mas|o mas|and over|or more|and older)"
    r"|\d{2,3} (?:dias?|days?)"
    r"|por vencer|no vencid[oa]s?|sin vencer|not (?:yet )?due|al corriente|current"
)


def holds_ages(headings: Iterable[str]) -> bool:
    """Return whether many headings are ages of a debt: "1 a 30", "31-60 días", "Over 90"."""
    return sum(_is_age(heading) for heading in headings) >= LEAST


def _is_age(heading: str) -> bool:
    # A year is no number of days.
    return bool(_AGE.fullmatch(plain(heading))) and not re.search(r"(?:19|20)\d\d", heading)
