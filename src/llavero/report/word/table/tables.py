"""How is a table written: its caption, its rows and where they come from?"""

from llavero.document import Table
from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element
from llavero.report.word.palette import GROUNDS
from llavero.report.word.table.column_widths import column_widths
from llavero.report.word.table.grid import Grid
from llavero.report.word.text.captions import source_line, table_caption
from llavero.report.word.text.spans import CELL_LINK, runs

KEPT_WHOLE = 10  # rows: a table no longer than this never breaks across pages


def table(
    block: Table, draft: Draft, *, broken: bool = False, small: bool = False
) -> list[Element]:
    """Return the caption, the table and its source line; a short one breaks only if `broken`."""
    numeric = tuple(column.numeric for column in block.columns)
    grid = Grid(column_widths(block, draft.page.text_width, small=small), numeric)
    rows = [grid.header(runs(column.title, draft, link=None) for column in block.columns)]
    last = len(block.rows) - 1
    for at, cells in enumerate(block.rows):
        # Three rows stay with the caption and three with the source line, whatever breaks between.
        keep = (last < KEPT_WHOLE and not broken) or at < 2 or at >= last - 2
        fills = [GROUNDS.get(one, "") for one in block.grounds[at]] if block.grounds else ()
        said = [[runs(cell, draft, link=CELL_LINK)] for cell in cells]
        rows.append(grid.row(said, keep=keep, fills=fills))
    return [
        table_caption(block.caption, draft),
        grid.table(str(block.caption), rows, total=block.total),
        source_line(block.source, draft),
    ]
