"""By which words is an area, a post, a kind of customer or a function at one known?"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from llavero.ledger.names import plain

TECHNICAL = "IN"  # area


@cache
def area_of(dept: str) -> str:
    """Return the actor, or TECHNICAL, that a department's name speaks for; empty for none."""
    return next((area for area in _listed()["areas"] if _speaks(dept, "areas", area)), "")


def does(title: str) -> str:
    """Return the area whose work a post of the department does; empty where nobody can tell."""
    said, known = plain(title), _listed()["does"]
    return next((area for area, words in known.items() if any(w in said for w in words)), "")


def leads(title: str) -> bool:
    """Return whether a post leads others."""
    return _speaks(title, "posts", "leading")


def leads_sales(title: str) -> bool:
    """Return whether a post leads all that is sold."""
    return _speaks(title, "leads-sales")


def is_post(kind: str, said: str) -> bool:
    """Return whether title and area are of a kind of post: commercial, sales or marketing."""
    return _speaks(said, "posts", kind)


def is_public(segment: str) -> bool:
    """Return whether a segment is of the public sector."""
    return _speaks(segment, "segments", "public")


def distributes(segment: str) -> bool:
    """Return whether a segment sells on what it buys."""
    return _speaks(segment, "segments", "distributes")


def at_client(relation: str, function: str) -> bool:
    """Return whether a function at a client is of the relation: X01 to X04."""
    return _speaks(function, "at-client", relation)


def _speaks(text: str, *where: str) -> bool:
    return bool(_pattern(where).search(plain(text)))


@cache
def _pattern(where: tuple[str, ...]) -> re.Pattern[str]:
    words: Any = _listed()  # Any: a table of tables of words, or of words
    for name in where:
        words = words[name]
    return re.compile(rf"\b(?:{'|'.join(_beginnings(words))})")


def _beginnings(words: Iterable[str]) -> Iterable[str]:
    return (re.escape(word.removesuffix(".")) + r"\b" * word.endswith(".") for word in words)


@cache
def _listed() -> Mapping[str, Any]:  # Any: as above
    text = files("llavero.analysis").joinpath("titles.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
