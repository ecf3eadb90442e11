"""How do words fit into a box?"""

from collections.abc import Sequence
from dataclasses import dataclass

from llavero.report.word.drawing.picture import Line
from llavero.report.word.lettering.text_width import lines, shortened, text_width

LEAST = 6.5  # points: smaller letters are not read on paper
STEP = 0.5
LEADING = 1.22  # height of a line of Calibri, in letters
SLACK = 1.03  # Word may break a line a little earlier than we do


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a box that stand together; `smaller` by so many points than its first."""

    text: str
    bold: bool = False
    italic: bool = False
    smaller: float = 0.0

    def at(self, size: float) -> float:
        """Return the size of these words in a box of a size."""
        return max(LEAST, size - self.smaller)


def fitted_lines(words: Sequence[Words], size: float, width: float, height: float) -> list[Line]:
    """Return the lines of a box whose inside is `width` × `height` points.

    Letters shrink before words are cut, and words are cut before the box overflows: the first
    words keep as many lines as there is room, the others one each.
    """
    said = [one for one in words if one.text]
    tried = size
    while tried >= LEAST:
        found = [line for one in said for line in _broken(one, one.at(tried), width)]
        if _fit(found, width, height):
            return found
        tried -= STEP
    return _cut(said, width, height)


def _broken(words: Words, size: float, width: float) -> list[Line]:
    broken = lines(words.text, size * SLACK, width, bold=words.bold)
    return [Line(text, size, words.bold, words.italic) for text in broken]


def _fit(written: list[Line], width: float, height: float) -> bool:
    narrow = all(
        text_width(line.text, line.size * SLACK, bold=line.bold) <= width for line in written
    )
    return narrow and sum(line.size * LEADING for line in written) <= height


def _cut(words: Sequence[Words], width: float, height: float) -> list[Line]:
    first, *others = words
    rest = [_shortened(one.text, one, width) for one in others]
    room = max(1, int(height / (LEAST * LEADING)) - len(rest))
    broken = lines(first.text, LEAST * SLACK, width, bold=first.bold)
    kept = [*broken[: room - 1], " ".join(broken[room - 1 :])]
    named = [_shortened(text, first, width) for text in kept]
    return [line for line in [*named, *rest] if line.text]


def _shortened(text: str, words: Words, width: float) -> Line:
    # A name may be broken by its own line ends, which are no letters.
    whole = " ".join(text.split())
    short = shortened(whole, LEAST * SLACK, width, bold=words.bold)
    return Line(short, LEAST, words.bold, words.italic)
