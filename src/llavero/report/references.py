"""What may the report cite, and how does a citation read?"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from llavero.document import Reference

AND = {"es": "y", "en": "&"}
# Before the sound of i Spanish says "e"; "hia" and "hie" do not begin with it.
AND_BEFORE_I = re.compile(r" y (?=[IÍ]|H[ií](?![aeo]))")


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


def with_e(text: str) -> str:
    """Return Spanish text that joins names with "e" where the next begins with the sound of i."""
    return AND_BEFORE_I.sub(" e ", text)


def _reference(key: str, language: str) -> Reference:
    stored = _entries()[key]
    entry = str(stored["entry"])
    if language == "es":
        entry = _in_spanish(entry)
    return Reference(key, _citation(stored, language), entry)


def _in_spanish(entry: str) -> str:
    """Return an entry whose authors are joined in Spanish; titles, in italics, stay as printed."""
    parts = entry.split("*")
    for at in range(0, len(parts), 2):
        joined = parts[at].replace(", & ", " y ").replace(" & ", " y ")
        joined = with_e(joined)
        parts[at] = joined.replace("(n.d.)", "(s. f.)").replace(". In ", ". En ")
    return "*".join(parts)


def _citation(stored: dict[str, object], language: str) -> str:
    authors = stored["authors"]
    assert isinstance(authors, list), "references.toml gives a list of authors"
    year = str(stored["year"])
    if year in ("n.d.", "s. f."):
        year = {"es": "s. f.", "en": "n.d."}[language]
    if len(authors) > 2:
        return f"{authors[0]} et al., {year}"
    joined = f" {AND[language]} ".join(authors)
    return f"{with_e(joined) if language == 'es' else joined}, {year}"
