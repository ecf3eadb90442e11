"""Are the contents and the lists in place, and do they tell the truth about pages?"""

from llavero.document import Annex, Chapter, Column, Heading, Paragraph, Report, Table
from llavero.prose import Text
from llavero.report.word.render import written
from tests.report.word.opened import NS, Opened, style, words
from tests.report.word.studio import plain_report, report


def lines(opened: Opened, *styles: str) -> list[str]:
    """Return the lines of the contents or of the lists."""
    return [words(p) for p in opened.find("//w:p") if style(p) in styles]


def with_annexes() -> Report:
    """Return a report with a table in its text, one in each of two annexes, and one after them."""
    annexes = (
        Heading(Text.plain("Anexo A. Carga"), place="annex-A", annex="A"),
        table("Horas"),
        table("Viajes"),
        Heading(Text.plain("Anexo B. Margen"), place="annex-B", annex="B"),
        table("Costos"),
    )
    return plain_report(
        chapters=(
            Chapter(
                Text.plain("Cuentas"),
                (Paragraph(Text.to("table:B.1", "Tabla B.1")), table("Ventas")),
            ),
        ),
        annex=Annex(
            (),
            (
                Chapter(Text.plain("Anexos"), annexes),
                Chapter(Text.plain("Supuestos"), (table("Valores"),)),
            ),
        ),
    )


def table(caption: str) -> Table:
    """Return a table of one cell."""
    cell = Text.plain("Aceros Norte")
    return Table(Text.plain(caption), (Column(cell),), ((cell,),), Text.plain("Fuente: libro."))


def test_tables_of_an_annex_count_under_its_letter_and_leave_the_others_alone():
    opened = Opened.of(written(with_annexes(), "letter").content)

    captions = [words(p) for p in opened.find("//w:p") if style(p) == "TableCaption"]
    assert [one.replace("\N{NO-BREAK SPACE}", " ") for one in captions] == [
        "Tabla 1. Ventas",
        "Tabla A.1. Horas",
        "Tabla A.2. Viajes",
        "Tabla B.1. Costos",
        "Tabla 2. Valores",
    ]
    sequences = [i.split()[1] for i in opened.find("//w:instrText/text()") if " SEQ " in i]
    assert sequences == ["Tabla", "Tabla_A", "Tabla_A", "Tabla_B", "Tabla"]


def test_annexes_are_listed_by_their_chapter_and_their_tables_where_they_stand():
    opened = Opened.of(written(with_annexes(), "letter").content)

    assert lines(opened, "TOC1", "TOC2") == ["Cuentas", "Anexos", "Supuestos"]
    listed = [one.replace("\N{NO-BREAK SPACE}", " ") for one in lines(opened, "TableofFigures")]
    assert listed == ["Tabla 1. Ventas", "Tabla 2. Valores"]


def test_what_word_would_rebuild_the_contents_from_is_what_they_hold():
    opened = Opened.of(written(with_annexes(), "letter").content)
    chapters, behind = (i for i in opened.find("//w:instrText/text()") if " TOC \\o" in i)

    assert '"1-2"' in chapters
    assert '"1-1"' in behind
    within = [titles_within(opened, one.split("\\b ")[1].strip()) for one in (chapters, behind)]
    first = ["Cuentas"]
    assert within == [first, ["Anexos", "Anexo A. Carga", "Anexo B. Margen", "Supuestos"]]


def titles_within(opened: Opened, bookmark: str) -> list[str]:
    """Return the headings between the two ends of a bookmark."""
    start = opened.find(f"//w:bookmarkStart[@w:name='{bookmark}']")[0]
    inside, held = False, []
    for element in start.getroottree().getroot().iter():
        if element is start:
            inside = True
        if inside and element.tag.endswith("}bookmarkEnd"):
            same = f"{{{NS['w']}}}id"
            if element.get(same) == start.get(same):
                break
        if inside and element.tag.endswith("}p") and style(element).startswith("Heading"):
            held.append(words(element))
    return held


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
