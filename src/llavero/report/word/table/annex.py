"""What stands behind each figure of the text, in as few pages as can be read?

Figures stand together that share their subject, period and records: what they share is said once.
Those of one definition share a row, and their values stand side by side below it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from llavero.document import FigureRow
from llavero.prose import Text
from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element, element
from llavero.report.word.table.column_widths import Widths
from llavero.report.word.table.grid import Content, Grid
from llavero.report.word.text import bookmarks
from llavero.report.word.text.paragraphs import paragraph, unnumbered_title
from llavero.report.word.text.spans import run, runs

# Key, figure, value, what it is.
SHARES = (0.12, 0.26, 0.12, 0.50)
COLUMNS = ("key", "figure", "value", "definition")
NUMERIC = (False, False, True, False)
BOLD, ITALIC = "w:b", "w:i"


def annex_of_figures(draft: Draft) -> list[Element]:
    """Return the table in which every figure of the text has its place."""
    rows = draft.report.annex.figures
    if not rows:
        return []
    title = draft.labels.say("word-annex")
    grid = Grid(_widths(draft.page.text_width), NUMERIC, tiny=True)
    header = grid.header(
        runs(draft.labels.say(f"word-annex-{name}"), draft, link=None) for name in COLUMNS
    )
    return [
        unnumbered_title(title, draft),
        paragraph("BodyText", *runs(_opening(draft), draft)),
        grid.table(str(title), [header, *_body(rows, grid, draft)]),
    ]


def _opening(draft: Draft) -> Text:
    period = draft.report.period
    return draft.labels.say("word-annex-opening", period=period, before=period.before)


def _widths(total: int) -> Widths:
    columns = [int(total * share) for share in SHARES]
    columns[-1] += total - sum(columns)
    return Widths(tuple(columns), small=True)


def _body(rows: Iterable[FigureRow], grid: Grid, draft: Draft) -> Iterator[Element]:
    for topic, under in _grouped(rows, lambda row: str(row.topic)).items():
        if topic:
            yield grid.spanning([_styled(topic, BOLD)], keep=True)
        for same in _grouped(under, _provenance).values():
            yield grid.spanning([_styled(_provenance(same[0]), ITALIC)], keep=True)
            for alike in _grouped(same, _meaning).values():
                yield from _figures(alike, grid, draft)


def _grouped(
    rows: Iterable[FigureRow], of: Callable[[FigureRow], str]
) -> dict[str, list[FigureRow]]:
    """Return the rows by what `of` says of them, in order of appearance."""
    groups: dict[str, list[FigureRow]] = {}
    for row in rows:
        groups.setdefault(of(row), []).append(row)
    return groups


def _provenance(row: FigureRow) -> str:
    """Return what figures of a group have in common: their period, source and records."""
    return str(_joined((row.period, row.source, row.rests_on), " · "))


def _meaning(row: FigureRow) -> str:
    return str(_joined((row.name, row.definition), row.measure))


def _figures(alike: Sequence[FigureRow], grid: Grid, draft: Draft) -> Iterator[Element]:
    """Yield the row of a figure; of several with one definition, that and the value of each."""
    first, several = alike[0], len(alike) > 1
    key = [run(first.measure, element("w:noProof"))]
    if not several:
        cells = (
            _marked(first, key, draft),
            _said(_joined((first.name, first.scope), " · "), draft),
            _said(first.value, draft),
            _said(_joined((first.definition, first.doubts, first.base)), draft),
        )
        yield grid.row([cell] for cell in cells)
        return
    cells = (key, _said(first.name, draft), [], _said(first.definition, draft))
    yield grid.row(([cell] for cell in cells), keep=True)
    yield grid.spanning(list(_values(alike, draft)))


def _values(alike: Iterable[FigureRow], draft: Draft) -> Iterator[Element]:
    for at, row in enumerate(alike):
        if at:
            yield run("; ")
        value = _styled(f"\N{NO-BREAK SPACE}{row.value}", BOLD)
        doubts = [run(f" ({row.doubts})")] if row.doubts.spans else []
        yield from _marked(row, [*_said(row.scope, draft), value, *doubts], draft)


def _joined(texts: Iterable[Text], separator: str = " ") -> Text:
    return Text.join((text for text in texts if text.spans), separator)


def _marked(row: FigureRow, content: Content, draft: Draft) -> Content:
    return draft.marked(bookmarks.figure_row(row.key), *content)


def _said(text: Text, draft: Draft) -> Content:
    return runs(text, draft, link=None)


def _styled(text: str, look: str) -> Element:
    return run(text, element(look))
