"""What may the report cite, and how does a citation read?"""

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from llavero.document import Reference

AND = {"es": "y", "en": "&"}


@cache
def _entries() -> dict[str, dict[str, object]]:
    text = files("llavero.report").joinpath("references.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def references(keys: Iterable[str], language: str) -> tuple[Reference, ...]:
    """Return the entries of `keys`, once each, in the order of the list.

    Raises KeyError for a key that is not in the list: nothing is cited that nobody checked.
    """
    found = (_reference(key, language) for key in set(keys))
    return tuple(sorted(found, key=lambda reference: reference.entry.casefold()))


def known_keys() -> frozenset[str]:
    """Return every key that may be cited."""
    return frozenset(_entries())


def _reference(key: str, language: str) -> Reference:
    stored = _entries()[key]
    entry = str(stored["entry"])
    if language == "es":
        entry = entry.replace(", & ", " y ").replace(" & ", " y ").replace("(n.d.)", "(s. f.)")
    return Reference(key, _citation(stored, language), entry)


def _citation(stored: dict[str, object], language: str) -> str:
    authors = stored["authors"]
    assert isinstance(authors, list), "references.toml gives a list of authors"
    year = str(stored["year"])
    if year in ("n.d.", "s. f."):
        year = {"es": "s. f.", "en": "n.d."}[language]
    if len(authors) > 2:
        return f"{authors[0]} et al., {year}"
    return f"{f' {AND[language]} '.join(authors)}, {year}"
