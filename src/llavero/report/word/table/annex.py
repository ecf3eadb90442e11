"""What stands behind each figure of the text?"""

from llavero.document import FigureRow
from llavero.prose import Text
from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element, element
from llavero.report.word.palette import MUTED
from llavero.report.word.table.column_widths import Widths
from llavero.report.word.table.grid import Content, Grid
from llavero.report.word.text import bookmarks
from llavero.report.word.text.paragraphs import paragraph, unnumbered_title
from llavero.report.word.text.spans import run, runs

# Key, figure and scope, value, period and source, definition and what it rests on.
SHARES = (0.12, 0.18, 0.12, 0.13, 0.45)
COLUMNS = ("key", "figure", "value", "period", "definition")
NUMERIC = (False, False, True, False, False)


def annex_of_figures(draft: Draft) -> list[Element]:
    """Return the table in which every figure of the text has its row."""
    rows = draft.report.annex.figures
    if not rows:
        return []
    title = draft.labels.say("word-annex")
    grid = Grid(_widths(draft.page.text_width), NUMERIC)
    header = grid.header(
        runs(draft.labels.say(f"word-annex-{name}"), draft, link=None) for name in COLUMNS
    )
    return [
        unnumbered_title(title, draft),
        paragraph("BodyText", *runs(_opening(draft), draft)),
        grid.table(str(title), [header, *(_row(row, grid, draft) for row in rows)]),
    ]


def _opening(draft: Draft) -> Text:
    period = draft.report.period
    return draft.labels.say("word-annex-opening", period=period, before=period.before)


def _widths(total: int) -> Widths:
    columns = [int(total * share) for share in SHARES]
    columns[-1] += total - sum(columns)
    return Widths(tuple(columns), small=True)


def _row(row: FigureRow, grid: Grid, draft: Draft) -> Element:
    key = draft.marked(bookmarks.figure_row(row.key), run(row.key, element("w:noProof")))
    cells: tuple[list[Content], ...] = (
        [key],
        [_said(row.name, draft), _muted(row.scope, draft)],
        [_said(row.value, draft)],
        [_said(row.period, draft), _muted(row.source, draft)],
        [_said(row.definition, draft), _muted(row.rests_on, draft)],
    )
    return grid.row([cell[:1] + [line for line in cell[1:] if line] for cell in cells])


def _said(text: Text, draft: Draft) -> Content:
    return runs(text, draft, link=None)


def _muted(text: Text, draft: Draft) -> Content:
    return [run(str(text), element("w:color", val=MUTED))] if str(text) else []
