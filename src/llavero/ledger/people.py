"""Which of our people does a file mean, by whatever it calls them?

A person is known by the code of the staff list, the code or initials of the sales system, the
e-mail address, the name with its words in any order, or a post that only one person holds.
What two people share tells neither of them.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from llavero.ledger.names import parts_of_label, plain, words_of

Row = Mapping[str, Any]
_IN_BRACKETS = re.compile(r"\s*[(\[].*[)\]]\s*$")


def who_is_meant(staff: Iterable[Row]) -> Callable[[str | None], str | None]:
    """Return a function that gives the employee_id that a reference means, None if nobody's.

    staff   rows of the staff list with employee_id, name, email, sales_code, job_title, end_date
    """
    rows = list(staff)
    codes = {row["employee_id"] for row in rows}
    ways = [_unique(rows, way) for way in (_code, _mail, _name, _post)]
    turned = _unique(rows, lambda row: _in_order(row["name"] or row["employee_id"]))

    def meant(said: str | None) -> str | None:
        if not said or said in codes:
            return said or None
        for spelling in _spellings(said):
            if spelling in codes:
                return spelling
            for known in ways:
                if (found := known.get(_key(spelling))) is not None:
                    return found
            if (found := turned.get(_in_order(spelling))) is not None:
                return found
        return None

    return meant


def _spellings(said: str) -> Iterator[str]:
    """Yield a reference as it stands, without what brackets add, and its parts: "V07 - Ana"."""
    yield said
    yield _IN_BRACKETS.sub("", said)
    yield from parts_of_label(said)


def _key(said: str) -> str:
    return said.casefold().strip() if "@" in said else plain(said)


def _unique(rows: Iterable[Row], way: Callable[[Row], str]) -> Mapping[str, str]:
    holders: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if key := way(row):
            holders[key].add(row["employee_id"])
    return {key: min(ids) for key, ids in holders.items() if len(ids) == 1}


def _code(row: Row) -> str:
    return plain(row["sales_code"] or "")


def _mail(row: Row) -> str:
    return (row["email"] or "").casefold().strip()


def _name(row: Row) -> str:
    return plain(row["name"] or row["employee_id"])


def _in_order(name: str) -> str:
    words = words_of(name)
    return words if " " in words else ""


def _post(row: Row) -> str:
    left: date | None = row["end_date"]
    return "" if left is not None else plain(row["job_title"] or "")
