"""Which of our people does a file mean, by whatever it calls them?

A person is known by the code of the staff list, the code or initials of the sales system, the
e-mail address, the name in any order of its words, or a post that only one person holds. What two
people share tells neither of them.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from llavero.ledger.names import parts_of_label, plain

Row = Mapping[str, Any]
_IN_BRACKETS = re.compile(r"\s*[(\[].*[)\]]\s*$")


def who_is_meant(staff: Iterable[Row]) -> Callable[[str | None], str | None]:
    """Return a function that gives the employee_id that a reference means, None if nobody's.

    staff   rows of the staff list with employee_id, name, email, sales_code, job_title, end_date
    """
    rows = list(staff)
    codes = {row["employee_id"] for row in rows}
    ways = [(key, _unique(rows, way)) for key, way in _WAYS]

    def meant(said: str | None) -> str | None:
        if not said or said in codes:
            return said or None
        for spelling in _spellings(said):
            if spelling in codes:
                return spelling
            for key, known in ways:
                if (found := known.get(key(spelling))) is not None:
                    return found
        return None

    return meant


def namesakes(staff: Iterable[Row]) -> Callable[[str | None], tuple[str, ...]]:
    """Return a function that gives who bears the name a reference says, where several do.

    staff   rows of the staff list with employee_id and name
    """
    holders: dict[str, set[str]] = defaultdict(set)
    for row in staff:
        holders[_words(row) or _name(row)].add(row["employee_id"])

    def bearers(said: str | None) -> tuple[str, ...]:
        for spelling in _spellings(said or ""):
            found = holders.get(_in_any_order(spelling) or plain(spelling), set())
            if len(found) > 1:
                return tuple(sorted(found))
        return ()

    return bearers


SHORTEST = 3  # letters of a word that may stand for a name


def who_is_named_in_part(staff: Iterable[Row]) -> Callable[[str | None], tuple[str, ...]]:
    """Return a function that gives whose name a part may be: "J. Pérez", "Pérez", "Pérez, Juan".

    Each word said is a word of the name, or its first letter where a whole word stands beside it.
    Who is still here goes before who left.

    staff   rows of the staff list with employee_id, name, end_date
    """
    named: dict[str, tuple[str, ...]] = {}
    bearers: dict[str, set[str]] = defaultdict(set)
    gone = set()
    for row in staff:
        named[row["employee_id"]] = words = tuple(_name(row).split())
        for word in words:
            bearers[word].add(row["employee_id"])
        if row["end_date"] is not None:
            gone.add(row["employee_id"])

    def candidates(said: str | None) -> tuple[str, ...]:
        words = plain(said or "").split()
        whole = [word for word in words if len(word) >= SHORTEST]
        if not whole or any(SHORTEST > len(word) > 1 for word in words):
            return ()
        likely = set.intersection(*(bearers.get(word, set()) for word in whole))
        fit = {one for one in likely if _fits(words, named[one])}
        return tuple(sorted(fit - gone or fit))

    return candidates


def says_much_of_a_name(said: str) -> bool:
    """Return whether a part of a name is two whole words or more: "Laura Ibarra", not "L. Ibarra".

    Who has three or four names goes by two of them outside the staff list.
    """
    words = plain(said).split()
    return len(words) > 1 and all(w.isalpha() and len(w) >= SHORTEST for w in words)


def _fits(said: Iterable[str], name: Iterable[str]) -> bool:
    """Return whether each word that is said stands for a word of its own of the name."""
    left = list(name)
    for word in sorted(said, key=len, reverse=True):
        found = next((one for one in left if one == word), None)
        if found is None and len(word) == 1:
            found = next((one for one in left if one.startswith(word)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _spellings(said: str) -> Iterator[str]:
    """Yield a reference as it stands, turned at its comma, without brackets, and its parts.

    "Ruiz Vega, Ana" is Ana Ruiz Vega even where an Ana Vega Ruiz works here too.
    """
    yield said
    family, comma, given = said.partition(",")
    if comma and "," not in given:
        yield f"{given.strip()} {family.strip()}"
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


def _words(row: Row) -> str:
    return _in_any_order(row["name"] or row["employee_id"])


def _in_any_order(name: str) -> str:
    """Return what "Ruiz, Ana", "RUIZ ANA" and "Ana Ruiz" share; nothing of a single word."""
    words = sorted(plain(name).split())
    return " ".join(words) if len(words) > 1 else ""


def _post(row: Row) -> str:
    left: date | None = row["end_date"]
    return "" if left is not None else plain(row["job_title"] or "")


# How a reference is written as each way of naming a person.
_WAYS = (
    (_key, _code),
    (_key, _mail),
    (_key, _name),
    (_in_any_order, _words),
    (_key, _post),
)
