"""How are rows and columns written so that Word repeats, keeps and aligns them?"""

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache

from llavero.report.word.markup import Element, element
from llavero.report.word.package.table_style import TABLE
from llavero.report.word.table.column_widths import Widths
from llavero.report.word.text.paragraphs import paragraph

Content = list[Element]  # the runs of one paragraph


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of one table: how wide they are, and which stand to the right."""

    widths: Widths
    numeric: tuple[bool, ...]
    tiny: bool = False  # the letters of an annex, which nobody reads from end to end

    def header(self, titles: Iterable[Content]) -> Element:
        """Return the row that Word repeats on every page of the table."""
        cells = [
            self._cell([paragraph(self._style("Header", at), *title)], at)
            for at, title in enumerate(titles)
        ]
        return element("w:tr", _row_properties(repeated=True), *cells)

    def row(
        self,
        contents: Iterable[Sequence[Content]],
        *,
        keep: bool = False,
        fills: Sequence[str] = (),
    ) -> Element:
        """Return a row of cells of paragraphs, not divided, kept with the next if `keep`.

        fills   the colour behind each cell; empty where there is none
        """
        cells = [
            self._cell(
                [self._line(line, at, keep=keep) for line in content],
                at,
                fills[at] if fills else "",
            )
            for at, content in enumerate(contents)
        ]
        return element("w:tr", _row_properties(), *cells)

    def spanning(self, content: Content, *, keep: bool = False) -> Element:
        """Return a row of one cell, as wide as the table."""
        line = self._line(content, self.numeric.index(False), keep=keep)
        shape = element(
            "w:tcPr",
            element("w:tcW", w=sum(self.widths.columns), type="dxa"),
            element("w:gridSpan", val=len(self.widths.columns)),
        )
        return element("w:tr", _row_properties(), element("w:tc", shape, line))

    def table(self, title: str, rows: Iterable[Element], *, total: bool = False) -> Element:
        """Return the table, with a title for who cannot see it."""
        return element(
            "w:tbl",
            element(
                "w:tblPr",
                element("w:tblStyle", val=TABLE),
                element("w:tblW", w=sum(self.widths.columns), type="dxa"),
                element("w:tblLayout", type="fixed"),
                _look(total=total),
                element("w:tblCaption", val=title),
            ),
            element("w:tblGrid", *[element("w:gridCol", w=w) for w in self.widths.columns]),
            *rows,
        )

    def _line(self, content: Content, at: int, *, keep: bool) -> Element:
        style = self._style("" if self.numeric[at] else "Text", at)
        return paragraph(style, *content, properties=(element("w:keepNext"),) if keep else ())

    def _style(self, use: str, at: int) -> str:
        right = "Number" if self.numeric[at] else ""
        if self.tiny:
            return f"Table{use}{right}Tiny"
        return f"Table{use}{right}" + ("Small" if self.widths.small else "")

    def _cell(self, content: Iterable[Element], at: int, fill: str = "") -> Element:
        return element("w:tc", copy(_cell_properties(self.widths.columns[at], fill)), *content)


# Thousands of cells and rows are alike; a copy is made faster than the like of it.
@cache
def _cell_properties(width: int, fill: str) -> Element:
    shade = element("w:shd", val="clear", color="auto", fill=fill) if fill else None
    return element("w:tcPr", element("w:tcW", w=width, type="dxa"), shade)


def _row_properties(*, repeated: bool = False) -> Element:
    return copy(_row_shape(repeated=repeated))


@cache
def _row_shape(*, repeated: bool) -> Element:
    return element("w:trPr", element("w:cantSplit"), element("w:tblHeader") if repeated else None)


def _look(*, total: bool) -> Element:
    return element(
        "w:tblLook",
        val="0660" if total else "0620",
        firstRow=1,
        lastRow=int(total),
        firstColumn=0,
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )
