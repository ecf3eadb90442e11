"""Are tables native, readable and accessible?"""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.document import Annex, Chapter, Column, Table
from llavero.prose import Text
from llavero.report.word.palette import GROUNDS
from llavero.report.word.render import written
from llavero.report.word.table.column_widths import column_widths, fits
from tests.report.word.opened import NS, Opened, style, words
from tests.report.word.studio import account_table, plain_report, row, wide_table

UPRIGHT = 9406  # twips between the margins of a letter page


def only_table(table: Table) -> tuple[Opened, object]:
    """Return a document with one table, and the table."""
    chapters = (Chapter(Text.plain("Uno"), (table,)),)
    explained = Annex((row("es", "M05", "MXN 1"),))
    opened = Opened.of(written(plain_report(chapters=chapters, annex=explained), "letter").content)
    return opened, opened.find("//w:tbl[w:tblPr/w:tblStyle/@w:val='ReportTable']")[0]


def test_every_table_repeats_its_header_and_divides_no_row(docx):
    tables = docx.find("//w:tbl[w:tblPr/w:tblStyle/@w:val='ReportTable']")

    assert len(tables) == 4
    for table in tables:
        rows = table.findall("w:tr", NS)
        assert rows[0].xpath("w:trPr/w:tblHeader", namespaces=NS)
        assert all(row.xpath("w:trPr/w:cantSplit", namespaces=NS) for row in rows)
        assert table.xpath("w:tblPr/w:tblCaption/@w:val", namespaces=NS)[0]


def test_figures_stand_to_the_right_under_their_title():
    _, table = only_table(account_table("es"))

    styles = [[style(cell) for cell in row.xpath("w:tc/w:p", namespaces=NS)]
              for row in table.findall("w:tr", NS)]  # fmt: skip
    assert styles[0] == ["TableHeader", "TableHeaderNumber", "TableHeaderNumber"]
    assert styles[1] == ["TableText", "TableNumber", "TableNumber"]


def test_the_last_row_of_a_table_with_a_total_looks_like_one():
    _, table = only_table(account_table("es"))

    look = table.xpath("w:tblPr/w:tblLook", namespaces=NS)[0]
    assert look.get(f"{{{NS['w']}}}lastRow") == "1"
    assert words(table.findall("w:tr", NS)[-1]).startswith("Total")


def grade_map() -> Table:
    """Return a map of one severity by two likelihoods."""
    titles = ("Severidad", "Probable", "Seguro")
    said = tuple(Text.plain(one) for one in ("5", "P01", "P02"))
    columns = tuple(Column(Text.plain(title)) for title in titles)
    grounds = (("", "low", "critical"),)
    return Table(Text.plain("Mapa"), columns, (said,), Text.plain("Propia."), grounds=grounds)


def test_the_cells_of_a_map_have_the_ground_of_their_grade():
    _, table = only_table(grade_map())

    cells = table.findall("w:tr", NS)[1].findall("w:tc", NS)
    fills = [cell.xpath("string(w:tcPr/w:shd/@w:fill)", namespaces=NS) for cell in cells]
    assert fills == ["", GROUNDS["low"], GROUNDS["critical"]]


def test_grounds_get_darker_by_grade_so_that_grey_paper_shows_them():
    lights = [sum(bytes.fromhex(fill)) for fill in GROUNDS.values()]

    assert lights == sorted(lights, reverse=True)
    assert all(before - after > 30 for before, after in pairwise(lights))


def test_a_map_without_a_ground_for_each_cell_is_refused():
    whole = grade_map()

    with pytest.raises(ValueError, match="a ground for each"):
        replace(whole, grounds=(("low",),))


def test_the_caption_stands_above_and_the_source_below():
    _, table = only_table(account_table("es"))

    assert style(table.getprevious()) == "TableCaption"
    assert style(table.getnext()) == "SourceLine"
    assert words(table.getnext()) == "Fuente: libro de ventas."


def test_a_short_table_is_kept_on_one_page():
    accounts = account_table("es")
    _, table = only_table(
        Table(accounts.caption, accounts.columns, accounts.rows[:8], accounts.source)
    )

    paragraphs = table.xpath("w:tr[position() > 1]//w:p", namespaces=NS)
    assert all(p.xpath("w:pPr/w:keepNext", namespaces=NS) for p in paragraphs)


def test_a_long_table_keeps_three_rows_at_each_end_and_may_break_between():
    short = account_table("es")
    _, table = only_table(Table(short.caption, short.columns, short.rows[:1] * 20, short.source))

    kept = [
        bool(line.xpath("w:tc/w:p/w:pPr/w:keepNext", namespaces=NS))
        for line in table.findall("w:tr", NS)[1:]
    ]
    assert kept == [True] * 2 + [False] * 15 + [True] * 3


def test_figures_of_a_table_lead_to_the_annex_without_a_line_below_them(spanish):
    links = spanish.find("//w:tbl//w:hyperlink/w:r/w:rPr/w:rStyle/@w:val")

    assert set(links) == {"CellLink"}


def test_a_table_that_is_too_wide_for_an_upright_sheet_fits_one_on_its_side():
    assert fits(account_table("es"), UPRIGHT)
    assert not fits(wide_table("es"), UPRIGHT)
    assert not column_widths(wide_table("es"), 13006).small


def test_a_table_too_wide_for_any_sheet_gets_smaller_letters():
    columns = tuple(Column(Text.plain(f"Columna{at}"), numeric=True) for at in range(20))
    row = tuple(Text.plain("1,234,567") for _ in columns)
    crowded = Table(Text.plain("T"), columns, (row,), Text.plain("F"))
    opened, _ = only_table(crowded)

    assert column_widths(crowded, 13006).small
    assert "TableNumberSmall" in opened.find("//w:pStyle/@w:val")


def test_a_table_without_rows_still_has_its_header():
    empty = Table(Text.plain("Vacía"), (Column(Text.plain("A")),), (), Text.plain("F"))
    _, table = only_table(empty)

    assert len(table.findall("w:tr", NS)) == 1


def test_names_take_the_room_that_figures_leave():
    table = wide_table("es")

    widths = column_widths(table, 13006).columns

    assert widths[0] > 1.5 * max(widths[1:])


def test_one_very_long_word_does_not_turn_the_sheet():
    address = Text.plain("https://ejemplo.mx/" + "a" * 120)
    table = Table(
        Text.plain("T"), (Column(Text.plain("A")),) * 2, ((address, address),), Text.plain("F")
    )

    assert fits(table, UPRIGHT)


cell = st.text("abc ñÁ0123456789,.%-", max_size=60).map(Text.plain)


@given(st.data(), st.integers(1, 12), st.integers(0, 5), st.integers(3000, 14000))
def test_widths_add_up_and_none_vanishes(data, count, rows, total):
    columns = tuple(
        Column(Text.plain("Título"), data.draw(st.booleans()), data.draw(st.floats(0.2, 5)))
        for _ in range(count)
    )
    body = tuple(tuple(data.draw(cell) for _ in columns) for _ in range(rows))
    table = Table(Text.plain("T"), columns, body, Text.plain("F"))

    widths = column_widths(table, total).columns

    assert sum(widths) == total
    assert min(widths) > 0


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=6))
def test_no_figure_is_broken_where_the_table_fits(amounts):
    columns = (Column(Text.plain("Cuenta"), width=9.0), Column(Text.plain("V"), numeric=True))
    rows = tuple((Text.plain("Aceros"), Text.plain(f"{amount:,}")) for amount in amounts)
    table = Table(Text.plain("T"), columns, rows, Text.plain("F"))

    widths = column_widths(table, UPRIGHT)

    longest = max(len(f"{amount:,}") for amount in amounts)
    assert widths.columns[1] >= longest * 60  # no digit or comma at 9 points is under 3 points
