"""Which text boxes that stand together make one drawing, as an org chart of loose shapes does?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from llavero.report.brief.manuscript import Block, Drawing, Line

SHORT = 80
TOGETHER = 4
PAGE = 1800  # letters in boxes that may be the text of a document


@dataclass(frozen=True, slots=True)
class LooseBox:
    """A text box that stands by itself, until it is known what stands beside it."""

    blocks: tuple[Block, ...]

    @property
    def label(self) -> str | None:
        """Return its words, if it holds one short line."""
        if len(self.blocks) != 1 or not isinstance(self.blocks[0], Line):
            return None
        return self.blocks[0].text if len(self.blocks[0].text) <= SHORT else None


Piece = Block | LooseBox


def unboxed(pieces: Iterable[Piece]) -> Iterator[Block]:
    """Yield the blocks, those of loose boxes as lines."""
    for piece in pieces:
        yield from piece.blocks if isinstance(piece, LooseBox) else (piece,)


def gathered(pieces: Iterable[Piece]) -> tuple[Block, ...]:
    """Return the blocks, each run of at least four short text boxes as one drawing."""
    return tuple(_gathered(pieces))


def paged(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks; where boxes hold most of the text, they are its page and no figure."""
    lines = [block for block in blocks if isinstance(block, Line)]
    boxed = sum(len(line.text) for line in lines if line.boxed)
    if boxed < PAGE or boxed * 2 <= sum(len(line.text) for line in lines):
        return blocks
    return tuple(replace(b, boxed=False) if isinstance(b, Line) else b for b in blocks)


def _gathered(pieces: Iterable[Piece]) -> Iterator[Block]:
    for is_short, run in groupby(pieces, key=lambda piece: _label(piece) is not None):
        found = list(run)
        if is_short and len(found) >= TOGETHER:
            yield Drawing("shapes", tuple(label for piece in found if (label := _label(piece))))
        else:
            yield from unboxed(found)


def _label(piece: Piece) -> str | None:
    return piece.label if isinstance(piece, LooseBox) else None
