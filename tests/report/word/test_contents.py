"""Are the contents and the lists in place, and do they tell the truth about pages?"""

from llavero.report.word.render import written
from tests.report.word.opened import Opened, style, words
from tests.report.word.studio import plain_report, report


def lines(opened: Opened, *styles: str) -> list[str]:
    """Return the lines of the contents or of the lists."""
    return [words(p) for p in opened.find("//w:p") if style(p) in styles]


def test_the_contents_hold_every_heading_of_two_levels_in_order(spanish):
    shown = ("Heading1", "Heading2")
    headings = [words(p) for p in spanish.find("//w:p") if style(p) in shown]

    assert [
        line.split("\N{EN SPACE}")[-1] for line in lines(spanish, "TOC1", "TOC2", "TOC3")
    ] == headings
    assert "1.2\N{EN SPACE}Carga" in lines(spanish, "TOC2")


def test_the_lists_hold_every_caption_in_order(spanish):
    captions = [words(p) for p in spanish.find("//w:p") if style(p) in ("Caption", "TableCaption")]

    assert sorted(lines(spanish, "TableofFigures")) == sorted(captions)


def test_each_field_that_begins_also_ends(docx):
    kinds = docx.find("//w:fldChar/@w:fldCharType")

    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")


def test_without_counted_pages_no_number_is_shown_and_word_is_asked_for_them(spanish):
    assert all(not line[-1].isdigit() for line in lines(spanish, "TOC1", "TOC2"))
    settings = [element.tag.rpartition("}")[2] for element in spanish.xml("word/settings.xml")]
    assert settings.index("updateFields") < settings.index("compat")


def test_with_counted_pages_each_line_ends_with_its_page_and_word_asks_nothing():
    listed = written(report(), "letter").listed
    pages = {bookmark: at for at, bookmark in enumerate(listed, start=3)}
    opened = Opened.of(written(report(), "letter", pages).content)

    assert lines(opened, "TOC1")[0] == "Método y datos3"
    assert all(line[-1].isdigit() for line in lines(opened, "TOC1", "TOC2", "TableofFigures"))
    assert not opened.find("//w:updateFields", "word/settings.xml")


def test_a_report_without_tables_has_no_list_of_tables():
    opened = Opened.of(written(plain_report(), "letter").content)

    assert lines(opened, "ListHeading") == []
