"""Is what people wrote in a report still there when it is written anew?"""

from io import BytesIO

import pytest
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from PIL import Image

from llavero.document import Paragraph
from llavero.report.word.keeping.opening import open_earlier
from tests.report.word.keeping.desk import (
    Desk,
    adding,
    at,
    commenting,
    inserting,
    lines,
    opened,
    removing,
    retyping,
    said,
    short_report,
    xml_after,
)
from tests.report.word.keeping.test_marks import needs_office, saved_by_office


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


@pytest.fixture
def first(desk):
    """The report as it was generated and sent out."""
    return desk.write(short_report())


def comments(made):
    return [(one.author, one.text) for one in opened(made).comments]


def conflicts(made):
    return [(one.conflict, one.where) for one in made.kept.conflicts]


def test_a_report_that_nobody_edited_is_written_as_without_keeping(desk, first):
    again = desk.keep(first, short_report())

    assert again.content == first.read_bytes()
    assert again.kept.outcomes == ()


def test_new_figures_replace_text_that_nobody_edited(desk, first):
    again = desk.keep(first, short_report(sales="140"))

    assert again.content == desk.write(short_report(sales="140")).read_bytes()


def test_an_edited_paragraph_stands_in_place_of_the_generated_one(desk, first):
    edited = desk.edit(first, adding("Las ventas", " Según Finanzas."))

    again = desk.keep(edited, short_report())

    assert "Las ventas fueron de 100. Según Finanzas." in lines(again)
    assert "Las ventas fueron de 100." not in lines(again)
    assert conflicts(again) == []


def test_a_figure_that_moved_in_an_edited_paragraph_is_told_in_a_comment(desk, first):
    edited = desk.edit(first, adding("Las ventas", " Según Finanzas."))

    again = desk.keep(edited, short_report(sales="140"))

    assert "Las ventas fueron de 100. Según Finanzas." in lines(again)
    assert conflicts(again) == [("figures-moved", "Ventas")]
    [(author, comment)] = comments(again)
    assert author == "Llavero"
    assert comment.endswith("Las ventas fueron de 140.")


def test_an_edited_paragraph_that_is_no_longer_generated_is_kept_and_told(desk, first):
    edited = desk.edit(first, adding("Hay un puesto", " Lo cubre Ana."))

    again = desk.keep(edited, short_report(without=("post",)))

    assert "Hay un puesto vacante. Lo cubre Ana." in lines(again)
    assert conflicts(again) == [("not-generated", "Puestos")]


def test_an_untouched_paragraph_that_is_no_longer_generated_goes(desk, first):
    again = desk.keep(first, short_report(without=("post",)))

    assert "Hay un puesto vacante." not in lines(again)
    assert again.kept.outcomes == ()


def test_text_edited_in_the_other_language_is_kept_and_told(desk, first):
    edited = desk.edit(first, adding("Las ventas", " Según Finanzas."))

    again = desk.keep(edited, short_report("en"))

    assert "Las ventas fueron de 100. Según Finanzas." in lines(again)
    assert "The team has sellers: 6." in lines(again)
    assert [conflict for conflict, _ in conflicts(again)] == ["other-language"]
    assert "Sales came to 100." in comments(again)[0][1]


def test_a_paragraph_typed_anew_takes_the_place_of_the_generated_one(desk, first):
    edited = desk.edit(first, retyping("Las ventas", "Vendimos cien."))

    again = desk.keep(edited, short_report())

    assert "Vendimos cien." in lines(again)
    assert "Las ventas fueron de 100." not in lines(again)
    assert [one.kind for one in again.kept.outcomes] == ["edited"]


def test_an_added_paragraph_stands_after_what_it_followed(desk, first):
    edited = desk.edit(first, inserting("Compró más Tubos", "Norte abrió una planta."))
    new = Paragraph(said("growth", "Creció."))

    again = lines(desk.keep(edited, short_report(extra=(new,))))

    assert again.index("Norte abrió una planta.") == again.index("Compró más Aceros Norte") + 1
    assert "Creció." in again


def test_paragraphs_of_one_sentence_are_told_apart_by_whom_they_name(desk, first):
    edited = desk.edit(first, adding("Compró más Tubos", ", y pagó a tiempo."))

    again = lines(desk.keep(edited, short_report(without=("norte",))))

    assert "Compró más Tubos del Sur, y pagó a tiempo." in again
    assert "Compró más Aceros Norte" not in again


def test_a_removed_paragraph_stays_removed(desk, first):
    edited = desk.edit(first, removing("Las ventas"))

    again = desk.keep(edited, short_report())

    assert not any(line.startswith("Las ventas") for line in lines(again))
    assert [(one.kind, one.conflict) for one in again.kept.outcomes] == [("removed", None)]


def test_a_removed_paragraph_that_would_say_something_else_is_told(desk, first):
    edited = desk.edit(first, removing("Las ventas"))

    again = desk.keep(edited, short_report(sales="140"))

    assert conflicts(again) == [("removed-changed", "Ventas")]
    assert "Las ventas fueron de 140." in comments(again)[0][1]


def test_a_paragraph_stays_where_a_person_moved_it(desk, first):
    def move(document):
        moved, after = at(document, "Las ventas")._p, at(document, "Hay un puesto")._p
        after.addnext(moved)

    again = lines(desk.keep(desk.edit(first, move), short_report(sales="140")))

    assert again.count("Las ventas fueron de 140.") == 1
    assert again.index("Las ventas fueron de 140.") == again.index("Hay un puesto vacante.") + 1


def test_an_edited_cell_keeps_its_table(desk, first):
    def correct(document):
        table = next(t for t in document.tables if len(t.columns) == 2)
        table.cell(1, 0).paragraphs[0].add_run(" (México)")

    again = desk.keep(desk.edit(first, correct), short_report(sales="140"))

    cells = [cell.text for t in opened(again).tables for row in t.rows for cell in row.cells]
    assert "Aceros Norte (México)" in cells
    assert conflicts(again) == [("figures-moved", "Ventas")]


def test_a_comment_keeps_its_author_its_date_and_its_place(desk, first):
    edited = desk.edit(first, commenting("Las ventas", "¿Con IVA?"))
    [before] = opened_at(edited).comments

    again = desk.keep(edited, short_report())

    [after] = opened(again).comments
    assert (after.author, after.text, after.timestamp) == ("Lucía", "¿Con IVA?", before.timestamp)
    starts = at(opened(again), "Las ventas")._p.xpath("w:commentRangeStart")
    assert len(starts) == 1


def test_a_comment_on_text_that_changed_is_kept_and_told(desk, first):
    edited = desk.edit(first, commenting("Las ventas", "¿Con IVA?"))

    again = desk.keep(edited, short_report(sales="140"))

    assert comments(again) == [("Lucía", "¿Con IVA?")]
    assert conflicts(again) == [("comment-moved", "Ventas")]


def test_a_comment_on_text_that_is_gone_is_kept_and_told(desk, first):
    edited = desk.edit(first, commenting("Hay un puesto", "¿Quién?"))

    again = desk.keep(edited, short_report(without=("post",)))

    assert comments(again) == [("Lucía", "¿Quién?")]
    assert conflicts(again) == [("comment-moved", "Puestos")]


def test_an_added_section_comes_with_picture_link_list_and_table(desk, first):
    def add(document):
        before = at(document, "Puestos")
        before.insert_paragraph_before("Lo que acordamos", style="Heading 2")
        before.insert_paragraph_before("Primero, hablar", style="List Number")
        picture = BytesIO()
        Image.new("RGB", (40, 20), "navy").save(picture, "PNG")
        picture.seek(0)
        before.insert_paragraph_before().add_run().add_picture(picture)
        table = document.add_table(1, 2)
        table.cell(0, 0).text = "Acuerdo"
        before._p.addprevious(table._tbl)
        link = document.part.relate_to("https://example.com/acta", HYPERLINK, is_external=True)
        xml_after("Primero, hablar", LINK.replace("LINK", link))(document)

    made = desk.keep(desk.edit(first, add), short_report(sales="140"))
    document = opened(made)

    assert "Lo que acordamos" in lines(made)
    assert len(document.inline_shapes) == 1
    assert "Acuerdo" in [c.text for t in document.tables for r in t.rows for c in r.cells]
    targets = [r.target_ref for r in document.part.rels.values() if r.is_external]
    assert targets == ["https://example.com/acta"]
    entries = [p.text for p in document.paragraphs if p.style.name.lower().startswith("toc 2")]
    assert any(entry.startswith("Lo que acordamos") for entry in entries)
    assert faults(made, desk) == []


def test_tracked_changes_are_kept_as_tracked(desk, first):
    inserted = '<w:ins w:id="900" w:author="Ana"><w:r><w:t>Añadido.</w:t></w:r></w:ins>'
    edited = desk.edit(first, xml_after("Las ventas", inserted))

    again = desk.keep(edited, short_report())

    kept = at(opened(again), "Las ventas")._p
    assert kept.xpath("w:ins/@w:author") == ["Ana"]
    assert again.kept.count("edited") == 1


def test_a_paragraph_whose_deletion_is_tracked_is_kept_as_tracked(desk, first):
    def delete(document):
        paragraph = at(document, "Las ventas")._p
        deleted = OxmlElement("w:del")
        deleted.set(qn("w:id"), "901")
        deleted.set(qn("w:author"), "Ana")
        for run in paragraph.xpath("w:r"):
            for letters in run.xpath("w:t"):
                letters.tag = qn("w:delText")
            deleted.append(run)
        paragraph.append(deleted)

    again = desk.keep(desk.edit(first, delete), short_report())

    deleted = opened(again).element.body.xpath(".//w:del//w:delText/text()")
    assert "".join(deleted) == "Las ventas fueron de 100."
    assert faults(again, desk) == []


def test_an_equation_and_a_page_break_of_a_person_are_kept(desk, first):
    def add(document):
        before = at(document, "Puestos")
        before.insert_paragraph_before().add_run().add_break(WD_BREAK.PAGE)
        before.insert_paragraph_before()._p.append(parse_xml(EQUATION))

    again = desk.keep(desk.edit(first, add), short_report())

    body = opened(again).element.body
    assert len(body.xpath(".//w:br[@w:type='page']")) == 1
    assert "x=1" in "".join(body.itertext())


def test_contents_that_word_put_in_the_place_of_ours_are_written_anew(desk, first):
    def replace_contents(document):
        title = next(p._p for p in document.paragraphs if p.text == "Contenido")
        title.addprevious(parse_xml(GALLERY))
        title.getparent().remove(title)

    again = desk.keep(desk.edit(first, replace_contents), short_report())

    assert lines(again).count("Contenido") == 1
    assert again.kept.outcomes == ()


def test_emphasis_alone_is_an_edit(desk, first):
    def stress(document):
        at(document, "Las ventas").runs[0].bold = True

    again = desk.keep(desk.edit(first, stress), short_report())

    assert at(opened(again), "Las ventas").runs[0].bold


def test_an_edited_heading_is_listed_in_the_contents_and_links_still_lead_to_it(desk, first):
    edited = desk.edit(first, adding("Puestos", " y personas"))

    made = desk.keep(edited, short_report())

    entries = [p.text for p in opened(made).paragraphs if p.style.name.lower() == "toc 2"]
    assert any("Puestos y personas" in entry for entry in entries)
    body = opened(made).element.body
    names = set(body.xpath("//w:bookmarkStart/@w:name"))
    assert set(body.xpath("//w:hyperlink/@w:anchor")) <= names


def test_tables_are_numbered_on_past_one_that_a_person_captioned(desk, first):
    def caption(document):
        source = at(document, "Tabla")._p
        source.addprevious(captioned("Acuerdos"))

    made = desk.keep(desk.edit(first, caption), short_report())

    captions = [line for line in lines(made) if line.startswith("Tabla\N{NO-BREAK SPACE}")]
    assert "Tabla\N{NO-BREAK SPACE}1. Acuerdos" in captions
    assert "Tabla\N{NO-BREAK SPACE}2. Ventas por cuenta" in captions


def test_headers_that_were_edited_are_told(desk, first):
    def change(document):
        document.sections[-1].header.paragraphs[0].add_run(" Confidencial")

    again = desk.keep(desk.edit(first, change), short_report())

    assert [conflict for conflict, _ in conflicts(again)] == ["heads-edited"]
    assert "Confidencial" in comments(again)[0][1]


def test_the_report_of_another_study_of_the_company_is_kept_and_told(desk, first):
    edited = desk.edit(first, adding("Las ventas", " Según Finanzas."))

    again = desk.keep(edited, short_report("es", study="otro"))

    assert "Las ventas fueron de 100. Según Finanzas." in lines(again)
    assert [conflict for conflict, _ in conflicts(again)] == ["other-study"]


def test_a_file_without_its_list_still_tells_what_was_edited(desk, first):
    def inspect(document):
        links = document.part.rels
        for link in [k for k, r in links.items() if r.reltype.endswith("/customXml")]:
            del links[link]

    edited = desk.edit(first, adding("Las ventas", " Según Finanzas."), inspect)

    again = desk.keep(edited, short_report())

    assert "Las ventas fueron de 100. Según Finanzas." in lines(again)
    assert [conflict for conflict, _ in conflicts(again)] == ["list-missing"]


def test_keeping_again_and_again_keeps_all(desk, first):
    edited = desk.edit(
        first,
        adding("Las ventas", " Según Finanzas."),
        inserting("Puestos", "Una nota."),
        removing("Compró más Aceros"),
        commenting("Hay un puesto", "¿Quién?"),
    )
    once = desk.keep(edited, short_report())
    twice = desk.keep(desk.save(once.content), short_report())
    edited = desk.edit(desk.save(twice.content), adding("Una nota", " Y otra."))
    last = desk.keep(edited, short_report(people="7"))

    assert twice.content == once.content
    text = lines(last)
    assert "Las ventas fueron de 100. Según Finanzas." in text
    assert "Una nota. Y otra." in text
    assert "Compró más Aceros Norte" not in text
    assert "El equipo tiene vendedores: 7." in text
    assert comments(last) == [("Lucía", "¿Quién?")]


def test_a_difference_that_nobody_settled_is_told_again(desk, first):
    edited = desk.edit(first, adding("Las ventas", " Según Finanzas."))
    once = desk.keep(edited, short_report(sales="140"))

    again = desk.keep(desk.save(once.content), short_report(sales="140"))
    moved = desk.keep(desk.save(again.content), short_report(sales="150"))

    assert conflicts(again) == [("still-open", "Ventas")]
    assert len(comments(again)) == 1
    assert [text.rpartition(" ")[2] for _, text in comments(moved)] == ["150."]


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_report_that_keeps_breaks_no_rule_of_the_format(desk, first, language):
    edited = desk.edit(
        first,
        adding("Las ventas", " Según Finanzas."),
        inserting("Puestos", "Una nota.", "List Bullet"),
        removing("Compró más Aceros"),
        commenting("Hay un puesto", "¿Quién?"),
        xml_after("El equipo", '<w:ins w:id="9" w:author="A"><w:r><w:t>!</w:t></w:r></w:ins>'),
    )

    assert faults(desk.keep(edited, short_report(language, sales="140")), desk) == []


EDITABLE = ("Las ventas", "Compró más Aceros", "Compró más Tubos", "Primero", "El equipo")
WORDS = st.text(st.characters(categories=("L", "N"), include_characters=" .,"), min_size=1)


@given(
    added=st.dictionaries(st.sampled_from(EDITABLE), WORDS.filter(str.strip), min_size=1),
    without=st.sets(st.sampled_from(("sales", "norte", "sur", "list", "table", "team"))),
    sales=st.sampled_from(("100", "140")),
    language=st.sampled_from(("es", "en")),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_word_of_a_person_is_lost_whatever_the_new_report_says(
    desk, first, added, without, sales, language
):
    edits = [adding(start, words) for start, words in added.items()]
    edited = desk.edit(first, *edits)
    wrote = [at(opened_at(edited), start).text for start in added]

    again = desk.keep(edited, short_report(language, sales=sales, without=without))

    assert set(wrote) <= set(lines(again))


@needs_office
@pytest.mark.slow
def test_edits_that_libreoffice_saved_are_kept(desk, first):
    edited = desk.edit(
        first,
        adding("Las ventas", " Según Finanzas."),
        inserting("Puestos", "Una nota.", "List Bullet"),
        removing("Compró más Aceros"),
        commenting("Hay un puesto", "¿Quién?"),
    )

    again = desk.keep(saved_by_office(edited), short_report(people="7"))

    text = lines(again)
    assert "Las ventas fueron de 100. Según Finanzas." in text
    assert "Una nota." in text
    assert "Compró más Aceros Norte" not in text
    assert "El equipo tiene vendedores: 7." in text
    assert comments(again) == [("Lucía", "¿Quién?")]
    assert sorted(one.kind for one in again.kept.outcomes) == [
        "added",
        "commented",
        "edited",
        "removed",
    ]


HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
LINK = '<w:hyperlink r:id="LINK"><w:r><w:t> (acta)</w:t></w:r></w:hyperlink>'


EQUATION = (
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
    "<m:r><m:t>x=1</m:t></m:r></m:oMath>"
)
GALLERY = (
    f"<w:sdt {nsdecls('w')}><w:sdtPr><w:docPartObj>"
    '<w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    "<w:sdtContent><w:p><w:r><w:t>Índice de Word</w:t></w:r></w:p></w:sdtContent></w:sdt>"
)


def opened_at(path):
    """Return the document at a path."""
    return open_earlier(path).document


def captioned(words):
    """Return a caption as Word writes it when a person asks for one."""
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="TableCaption"/></w:pPr>'
        '<w:r><w:t xml:space="preserve">Tabla\N{NO-BREAK SPACE}</w:t></w:r>'
        + sign.format("begin")
        + "<w:r><w:instrText> SEQ Tabla \\* ARABIC </w:instrText></w:r>"
        + sign.format("separate")
        + "<w:r><w:t>9</w:t></w:r>"
        + sign.format("end")
        + f'<w:r><w:t xml:space="preserve">. {words}</w:t></w:r></w:p>'
    )


def faults(made, desk):
    """Return the rules of the format that a document breaks."""
    path = desk.save(made.content)
    return [f"{e.part_uri}: {e.description}" for e in OpenXmlValidator().validate(str(path)).errors]
