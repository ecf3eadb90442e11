"""How long is a text in cuartillas? Prose only, and exact (a cuartilla has no official norm).

Headings, captions, tables, text boxes, figures, references and copies of the brief are no prose.
Compare characters, not rounded cuartillas: 5,399 characters are 3.00 and less than three.

Source: Fondo Blanco Editorial (n.d.), "¿Qué es una cuartilla?"; Zavala Ruiz (2012): 28 lines of
60 to 65 characters.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from llavero.report.brief.evidence.units import Part
from llavero.report.brief.headings import is_caption
from llavero.report.brief.manuscript import Grid, Line

PRESETS = {
    "editorial": 1800,
    "editorial_corta": 1700,
    "pagina_1_5": 2450,
    "holandesa_es": 2100,
    "pagina_doble": 1830,
}
MINIMUM = "editorial"  # what a section must reach
TARGET = "pagina_1_5"  # what it should reach, so that it also fills typed pages
THIN = 1 / 20  # of what a section must reach, tables and all
SPACES = re.compile(r"\s+")
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Length:
    """The length of a text."""

    characters: float  # whole, unless two sections share a text
    words: float

    def cuartillas(self, preset: str = MINIMUM) -> float:
        """Return the cuartillas, unrounded."""
        return self.characters / PRESETS[preset]

    def reaches(self, minimum: float, preset: str = MINIMUM) -> bool:
        """Return whether it has so many cuartillas."""
        return self.characters >= minimum * PRESETS[preset]

    def missing(self, minimum: float, preset: str = MINIMUM) -> int:
        """Return the characters that it lacks."""
        return max(0, ceil(minimum * PRESETS[preset] - self.characters))

    def is_thin(self, minimum: float) -> bool:
        """Return whether it is too short to say in full anything of what so many would hold."""
        return self.characters < THIN * minimum * PRESETS[MINIMUM]

    def __add__(self, other: "Length") -> "Length":
        return Length(self.characters + other.characters, self.words + other.words)

    def __mul__(self, share: float) -> "Length":
        return Length(self.characters * share, self.words * share)


def length(text: str) -> Length:
    """Return the length of a text: each run of blanks is one blank."""
    counted = SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()
    return Length(len(counted), len(WORD.findall(counted)))


def prose(parts: Iterable[Part]) -> tuple[str, ...]:
    """Return the paragraphs and list items that count."""
    return tuple(
        part.block.text
        for part in parts
        if isinstance(part.block, Line) and not (part.ignored or part.copied or _is_apart(part))
    )


def prose_length(parts: Iterable[Part]) -> Length:
    """Return the length of what counts."""
    return length(" ".join(prose(parts)))


def uncounted_length(parts: Iterable[Part]) -> Length:
    """Return the length of what stands in tables and text boxes, which does not count."""
    texts: list[str] = []
    for part in parts:
        if isinstance(part.block, Grid):
            texts.extend(cell for row in part.block.rows for cell in row)
        elif isinstance(part.block, Line) and part.block.boxed and not part.ignored | part.copied:
            texts.append(part.block.text)
    return length(" ".join(texts))


def _is_apart(part: Part) -> bool:
    line = part.block
    assert isinstance(line, Line), "only lines are asked"
    return part.heading or line.boxed or is_caption(line)
