"""Which text boxes that stand together make one drawing, as an org chart of loose shapes does?"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from llavero.report.brief.manuscript import Block, Drawing, Line

SHORT = 80
TOGETHER = 4


def gathered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks, each run of at least four short text boxes as one drawing."""
    return tuple(_gathered(blocks))


def _gathered(blocks: Iterable[Block]) -> Iterator[Block]:
    for is_short, run in groupby(blocks, key=_is_short_box):
        found = list(run)
        if is_short and len(found) >= TOGETHER:
            yield Drawing("shapes", tuple(line.text for line in found if isinstance(line, Line)))
        else:
            yield from found


def _is_short_box(block: Block) -> bool:
    return isinstance(block, Line) and block.boxed and len(block.text) <= SHORT
