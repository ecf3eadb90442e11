"""What are the fictional customers and people called, and what are their tax numbers?"""

import unicodedata
from collections.abc import Iterator

import numpy as np

from llavero.sample.roster.vocabulary import Vocabulary

LEGAL_FORMS = ("S.A. de C.V.", "S. de R.L. de C.V.", "S.A.P.I. de C.V.")
# What the tax office tells sellers to write for the public at large and for foreign customers:
# many customers share them, so they say nothing of who is who.
PUBLIC_TAX_ID = "XAXX010101000"
FOREIGN_TAX_ID = "XEXX010101000"
_CLOSING = "ABCDEFGHIJKLMNPQRSTUVWXYZ123456789"


def proper_names(words: Vocabulary, rng: np.random.Generator) -> Iterator[str]:
    """Yield proper names that no two customers share, neighbours with different beginnings."""
    starts, ends = rng.permutation(len(words.starts)), rng.permutation(len(words.ends))
    for turn in range(len(ends)):
        for place, start in enumerate(starts):
            yield words.starts[start] + words.ends[ends[(place + turn) % len(ends)]]


def person_name(words: Vocabulary, rng: np.random.Generator, *, woman: bool) -> str:
    """Return the name of a person: given name and two surnames."""
    given = words.women if woman else words.men
    first, second = rng.choice(len(words.surnames), 2, replace=False)
    return f"{given[rng.integers(len(given))]} {words.surnames[first]} {words.surnames[second]}"


def tax_id(name: str, rng: np.random.Generator) -> str:
    """Return a well-formed tax number of a company: three letters, a date, a closing key."""
    letters = [c for c in plain_letters(name) if c.isalpha()] + list("XYZ")
    year, month, day = rng.integers(60, 110) % 100, rng.integers(1, 13), rng.integers(1, 29)
    closing = "".join(_CLOSING[i] for i in rng.integers(len(_CLOSING), size=2))
    digit = str(rng.integers(10))
    return f"{''.join(letters[:3])}{year:02d}{month:02d}{day:02d}{closing}{digit}"


def plain_letters(text: str) -> str:
    """Return `text` in capitals without accents."""
    bare = unicodedata.normalize("NFKD", text)
    return "".join(c for c in bare if not unicodedata.combining(c)).upper()


def misspelt(name: str, way: int) -> str:
    """Return the name as another clerk would have typed it, in one of four ways."""
    match way % 4:
        case 0:
            return plain_letters(name).replace(",", "").replace(".", "")
        case 1:
            return name.replace(", S.A. de C.V.", "").replace(", S. de R.L. de C.V.", " SRL")
        case 2:
            before, comma, form = name.partition(",")
            return before[:-2] + before[-2] * 2 + before[-1] + comma + form
        case _:
            return name.replace(" de C.V.", " DE CV").replace("S.A.", "SA").replace("  ", " ")
