"""How wide is a text in Calibri, and how does it break into lines?"""

from functools import cache, lru_cache

from llavero.report.word.lettering.glyph_widths import BOLD, REGULAR, UNITS_PER_EM

NBSP = "\N{NO-BREAK SPACE}"
ELLIPSIS = "…"
# A letter that the table lacks is taken to be as wide as the widest common one.
UNKNOWN = "W"


@cache
def _widths(bold: bool) -> dict[str, float]:
    table = BOLD if bold else REGULAR
    widths = {
        letter: width / UNITS_PER_EM for width, letters in table.items() for letter in letters
    }
    widths[NBSP] = widths[" "]
    return widths


# The words of a table are measured for its columns, its height and its lines.
@lru_cache(maxsize=1 << 16)
def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of `text` on one line, in points, at a size in points."""
    widths = _widths(bold)
    unknown = widths[UNKNOWN]
    return size * sum(widths.get(letter, unknown) for letter in text)


def is_measured(text: str) -> bool:
    """Return whether the width of each letter of `text` is known."""
    return _widths(False).keys() >= set(text)


def longest_word(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of the widest part of `text` that cannot be broken, in points."""
    return max((text_width(word, size, bold=bold) for word in text.split(" ")), default=0.0)


def lines(text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """Return `text` broken into lines no wider than `width` points, where its words allow it."""
    broken: list[str] = []
    for word in text.split():
        joined = f"{broken[-1]} {word}" if broken else word
        if broken and text_width(joined, size, bold=bold) <= width:
            broken[-1] = joined
        else:
            broken.append(word)
    return broken


def shortened(text: str, size: float, width: float, *, bold: bool = False) -> str:
    """Return as much of `text` as fits on a line of `width` points, and … for what does not."""
    if text_width(text, size, bold=bold) <= width:
        return text
    kept = text
    while kept and text_width(kept + ELLIPSIS, size, bold=bold) > width:
        kept = kept[:-1]
    return kept.rstrip() + ELLIPSIS


def squeezed(text: str, size: float, width: float) -> str:
    """Return `text` on a line of `width` points: its beginning and its end, … for what is between.

    Names that begin alike are often told apart by how they end.
    """
    kept = len(text)
    while kept and text_width(_ends(text, kept), size) > width:
        kept -= 1
    return _ends(text, kept)


def _ends(text: str, kept: int) -> str:
    if kept >= len(text):
        return text
    tail = kept // 2
    return text[: kept - tail].rstrip() + ELLIPSIS + text[len(text) - tail :].lstrip()
