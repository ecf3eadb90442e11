"""Where does each piece of a chapter stand, so that no page is left half empty?"""

import pytest

from llavero.document import (
    Block,
    Callout,
    Chapter,
    Chart,
    ChartKind,
    Column,
    Heading,
    Paragraph,
    Series,
    Table,
)
from llavero.prose import Prose, Style, Text
from llavero.report.word.chart.size import least
from llavero.report.word.sheet.page import Page
from llavero.report.word.sheet.placing import Placed, placed

LABELS = Prose(Style.of("es"), "llavero.report.word")
PAGE = Page.of("letter")


def said(lines: int = 1) -> Paragraph:
    """Return a paragraph of about so many lines."""
    return Paragraph(
        Text.plain("Las cuentas clave compran cada mes lo que compraban antes. " * lines)
    )


def chart(bars: int = 12) -> Chart:
    """Return a chart of horizontal bars, taller the more there are."""
    words = Text.plain("Ventas por cuenta")
    names = tuple(f"Cuenta {at}" for at in range(bars))
    return Chart(ChartKind.BAR, words, names, (Series("venta", (1.0,) * bars),), words, words)


def table(rows: int) -> Table:
    """Return a table of one column."""
    row = (Text.plain("Aceros Norte"),)
    return Table(Text.plain("Cuentas"), (Column(Text.plain("Cuenta")),), (row,) * rows, row[0])


def tall(rows: int) -> Table:
    """Return a table of rows of six lines."""
    row = (Text.plain("Aceros Norte compra cada mes lo que compraba antes. " * 9),)
    return Table(Text.plain("Cuentas"), (Column(Text.plain("Cuenta")),), (row,) * rows, row[0])


def standing(*blocks: Block) -> list[Placed]:
    """Return the pieces of a chapter as they stand."""
    return placed(Chapter(Text.plain("Cuentas clave"), blocks), "letter", LABELS)


def kinds(pieces: list[Placed]) -> list[str]:
    """Return what stands where."""
    return [type(one.piece).__name__ for one in pieces]


def test_what_fits_stands_in_its_order_and_size():
    pieces = standing(Heading(Text.plain("Ventas")), said(), chart(), said())

    assert kinds(pieces) == ["Heading", "Paragraph", "Chart", "Paragraph"]
    assert [one.shrunk for one in pieces] == [1.0] * 4


def test_a_chart_a_little_too_tall_for_its_page_is_drawn_smaller():
    pieces = standing(said(32), chart(12), said(20))

    shrunk = pieces[1].shrunk
    assert kinds(pieces) == ["Paragraph", "Chart", "Paragraph"]
    assert least(chart(12), PAGE) <= shrunk < 1.0


def test_charts_of_one_page_are_drawn_smaller_together():
    pieces = standing(said(2), chart(13), chart(13), said(30))

    assert kinds(pieces) == ["Paragraph", "Chart", "Chart", "Paragraph"]
    assert pieces[1].shrunk == pytest.approx(pieces[2].shrunk)
    assert least(chart(13), PAGE) <= pieces[1].shrunk < 1.0


def test_the_text_after_a_chart_that_does_not_fit_goes_before_it():
    first, second, third = said(33), said(30), said(31)
    pieces = standing(first, chart(20), second, third)

    assert kinds(pieces) == ["Paragraph", "Paragraph", "Chart", "Paragraph"]
    assert [pieces[at].piece for at in (0, 1, 3)] == [first, second, third]


def test_text_under_the_next_heading_stays_there():
    pieces = standing(said(33), chart(20), Heading(Text.plain("Permanencia")), said(30))

    assert kinds(pieces) == ["Paragraph", "Chart", "Heading", "Paragraph"]


def test_the_words_that_introduce_a_table_do_not_leave_it():
    pieces = standing(said(40), chart(13), said(3), table(4), said(30))

    assert kinds(pieces)[:4] == ["Paragraph", "Chart", "Paragraph", "Table"]
    assert [one.kept for one in pieces[:4]] == [False, False, True, False]


def test_a_table_of_few_rows_may_break_only_where_most_of_a_page_would_wait_empty_for_it():
    low, high = standing(said(12), table(10), said(2), tall(10))[1::2]

    assert not low.broken
    assert high.broken


def test_no_piece_is_lost_or_told_twice():
    blocks = [
        *[block for _ in range(6) for block in (said(9), chart(18), said(4), table(8))],
        Callout("missing", Text.plain("Faltan datos"), (Text.plain("El costo."),)),
    ]

    pieces = standing(*blocks)

    assert len(pieces) == len(blocks)
    assert {id(one.piece) for one in pieces} == {id(block) for block in blocks}


def test_a_short_last_page_is_spared_by_smaller_charts():
    alone = standing(chart(14), said(20))
    spared = standing(chart(14), said(28))

    assert alone[0].shrunk == 1.0
    assert spared[0].shrunk < 1.0
