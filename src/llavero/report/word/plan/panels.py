"""How is a panel of a plan drawn: its title with number, state, source and age, and its rows?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from llavero.document import Blank, Chart, Fact, FactList, Panel, PlanCell, PlanTable, PlanText
from llavero.document.account_plan import PanelBody
from llavero.report.word.chart.charts import chart
from llavero.report.word.draft import Draft
from llavero.report.word.markup import Element, element, qualified
from llavero.report.word.palette import BAND, CALLOUTS, HAIRLINE, MUTED, NAVY, STEEL, WHITE
from llavero.report.word.plan.letters import bold, key, letters, place, written
from llavero.report.word.plan.room import (
    CELL,
    CHART,
    HEADING,
    PAD,
    TWIPS,
    Room,
    column_widths,
    fact_widths,
    panel_height,
)
from llavero.report.word.sheet.page import MARGIN, TWIPS_PER_CM, Page
from llavero.report.word.text.paragraphs import paragraph

BLANK_GROUND, BLANK_INK = CALLOUTS["missing"][1], CALLOUTS["missing"][2]
# Ground and letters of the number of a content, by its state.
STATES = {
    "complete": (NAVY, WHITE),
    "partly": (STEEL, WHITE),
    "blank": (BLANK_GROUND, BLANK_INK),
}


@dataclass(slots=True)
class Panels:
    """Draws the panels of one page."""

    draft: Draft
    room: Room

    def drawn(self, panel: Panel, width: int, tall: float) -> list[Element]:
        """Return a panel as the content of a cell, which ends in a paragraph.

        tall   points of the band it stands in, which a chart fills
        """
        content: list[Element] = [self._title(panel)]
        for body in panel.bodies:
            if isinstance(body, Chart):
                free = tall - panel_height(panel, width, self.room) + CHART
                content.append(self._chart(body, width, free))
            else:
                content += self._body(body, panel, width)
        # A cell of Word ends in a paragraph; after a table it is as low as may be.
        return [*content, paragraph("Spacer")]

    def _title(self, panel: Panel) -> Element:
        size = self.room.size * HEADING
        content: list[Element] = []
        for number in panel.numbers:
            ground, ink = STATES[panel.state or "partly"]
            shade = element("w:shd", val="clear", color="auto", fill=ground)
            mark = f"\N{NO-BREAK SPACE}{number}\N{NO-BREAK SPACE}"
            content += [letters(mark, size, bold(), element("w:color", val=ink), shade)]
            content += [letters(" ", size)]
        content += written(panel.title, size, bold(), element("w:color", val=NAVY))
        if panel.note is not None:
            content += [letters("   ", size)]
            content += written(panel.note, self.room.size * 0.9, element("w:color", val=MUTED))
        rule = element("w:pBdr", element("w:top", val="single", sz=8, space=1, color=NAVY))
        return paragraph("PlanText", *content, properties=(element("w:keepNext"), rule))

    def _body(self, body: PanelBody, panel: Panel, width: int) -> list[Element]:
        match body:
            case FactList():
                rows = [self._fact(fact, fact_widths(width)) for fact in body.facts]
                return [self._table(str(panel.title), fact_widths(width), rows)]
            case PlanTable():
                return [self._figures(body, panel, width)]
            case PlanText():
                rows = [self._row([self._cell(item, width)]) for item in body.items]
                return [self._table(str(panel.title), [width], rows)]
            case _:
                raise ValueError(f"a plan holds no {type(body).__name__}")

    def _chart(self, body: Chart, width: int, tall: float) -> Element:
        """Return a chart without caption: the title of the panel names it."""
        self.draft.page = Page(width + 2 * MARGIN, self.draft.page.height)
        drawn = chart(replace(body, height=tall * TWIPS / TWIPS_PER_CM), self.draft)[0]
        drawing = drawn.find(qualified("w:r"))
        assert drawing is not None, "a chart stands in a run"
        return paragraph("PlanText", drawing)

    def _fact(self, fact: Fact, widths: Sequence[int]) -> Element:
        label = element("w:color", val=MUTED)
        cells = [
            self._cell_of([*written(fact.label, self.room.size, label)], widths[0]),
            self._cell(fact.value, widths[1], figure=fact.figure),
        ]
        return self._row(cells)

    def _figures(self, body: PlanTable, panel: Panel, width: int) -> Element:
        widths = column_widths([column.width for column in body.columns], width)
        right = [column.numeric for column in body.columns]
        head = [
            self._cell_of(
                [*written(column.title, self.room.size, bold())],
                column_width,
                ground=BAND,
                numeric=column.numeric,
            )
            for column, column_width in zip(body.columns, widths, strict=True)
        ]
        rows = [
            self._row(
                self._cell(cell, w, numeric=n)
                for cell, w, n in zip(row, widths, right, strict=True)
            )
            for row in body.rows
        ]
        return self._table(str(panel.title), widths, [self._row(head, header=True), *rows])

    def _cell(
        self, cell: PlanCell, width: int, *, figure: str = "", numeric: bool = False
    ) -> Element:
        size = self.room.size
        if not isinstance(cell, Blank):
            content = [*written(cell, size), *([key(figure, size)] if figure else [])]
            return self._cell_of(content, width, numeric=numeric)
        control = place(cell, size, self.draft.drawing_id())
        least = self.room.lines_of(cell)
        return self._cell_of([control], width, ground=BLANK_GROUND, least=least)

    def _cell_of(
        self,
        content: Sequence[Element],
        width: int,
        *,
        ground: str | None = None,
        numeric: bool = False,
        least: int = 1,
    ) -> Element:
        shade = element("w:shd", val="clear", color="auto", fill=ground) if ground else None
        properties = element("w:tcPr", element("w:tcW", w=width, type="dxa"), shade)
        align = (element("w:jc", val="right"),) if numeric else ()
        style = "PlanBlank" if ground == BLANK_GROUND else "PlanText"
        lines = [paragraph(style, *content, properties=align)]
        empty = element("w:rPr", element("w:sz", val=round(self.room.size * 2)))
        for _ in range(least - 1):
            line = paragraph("PlanText")
            line[0].append(empty.__copy__())
            lines.append(line)
        return element("w:tc", properties, *lines)

    def _row(self, cells: Iterable[Element], *, header: bool = False) -> Element:
        repeated = element("w:tblHeader") if header else None
        return element("w:tr", element("w:trPr", element("w:cantSplit"), repeated), *cells)

    def _table(self, title: str, widths: Sequence[int], rows: Sequence[Element]) -> Element:
        return table(title, widths, rows, margin=CELL, pad=PAD, lines=HAIRLINE)


def table(
    title: str,
    widths: Sequence[int],
    rows: Sequence[Element],
    *,
    margin: float = 0.0,
    pad: float = 0.0,
    lines: str | None = None,
) -> Element:
    """Return a table of fixed columns; `margin` and `pad` of its cells are in points."""
    line = {"val": "single", "sz": 4, "space": 0, "color": lines}
    borders = element("w:tblBorders", element("w:bottom", **line), element("w:insideH", **line))
    sides = {"top": pad, "left": margin, "bottom": pad, "right": margin}
    margins = [element(f"w:{s}", w=round(p * TWIPS), type="dxa") for s, p in sides.items()]
    return element(
        "w:tbl",
        element(
            "w:tblPr",
            element("w:tblStyle", val="TableNormal"),
            element("w:tblW", w=sum(widths), type="dxa"),
            borders if lines else None,
            element("w:tblLayout", type="fixed"),
            element("w:tblCellMar", *margins),
            element("w:tblCaption", val=title),
        ),
        element("w:tblGrid", *[element("w:gridCol", w=width) for width in widths]),
        *rows,
    )
