"""Is the file built of real styles, bookmarks, captions and sections?"""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

import docx as python_docx
import pytest

from llavero.document import Annex, Callout, Chapter, Column, Heading, Paragraph, Table
from llavero.prose import FigureSpan, NameSpan, Text
from llavero.report.word.render import written
from tests.report.word.opened import NS, Opened, style, words
from tests.report.word.studio import plain_report, report
from tests.report.word.studio import row as figure_row

STYLES = [
    "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "Body Text", "List Bullet",
    "List Number", "caption", "Table Text", "Table Number", "Table Header", "Source Line",
    "Callout", "toc 1", "toc 2", "toc 3", "table of figures", "Hyperlink", "header", "footer",
]  # fmt: skip


def test_every_style_in_use_is_defined(docx):
    defined = set(docx.find("//w:style/@w:styleId", "word/styles.xml"))
    parts = [name for name in docx.parts if name.startswith(("word/doc", "word/head", "word/foot"))]
    used = {
        value
        for part in parts
        for kind in ("pStyle", "rStyle", "tblStyle")
        for value in docx.find(f"//w:{kind}/@w:val", part)
    }

    assert used <= defined


@pytest.mark.parametrize("name", STYLES)
def test_the_template_has_the_style(spanish, name):
    assert name in spanish.find("//w:style/w:name/@w:val", "word/styles.xml")


def test_no_paragraph_goes_without_a_style(docx):
    bare = [words(p) for p in docx.find("//w:p") if not style(p)]

    assert bare == []


@pytest.mark.parametrize(
    ("language", "numbers", "expected"),
    [("es", None, "es-MX"), ("es", "es-ES", "es-ES"), ("en", None, "en-US"), ("en", "es-ES", "en-US")],
)  # fmt: skip
def test_the_language_stands_in_the_styles_and_the_properties(language, numbers, expected):
    opened = Opened.of(written(report(language, numbers=numbers), "letter").content)

    defaults = opened.find("//w:rPrDefault//w:lang/@w:val", "word/styles.xml")
    assert defaults == [expected]
    assert opened.find("//*[local-name()='language']/text()", "docProps/core.xml") == [expected]
    assert opened.find("//w:themeFontLang/@w:val", "word/settings.xml") == [expected]


def test_the_properties_name_title_author_company_and_the_date_of_the_report(content):
    document = python_docx.Document(BytesIO(content))

    properties = document.core_properties
    assert properties.author == "Lucía Ñáñez"
    assert properties.title in ("Diagnóstico y estrategia de cuentas clave",
                                "Diagnosis and strategy of key accounts")  # fmt: skip
    assert properties.modified == datetime(2025, 10, 31, tzinfo=UTC)
    assert "Comercial Sierra Madre" in Opened.of(content).parts["docProps/app.xml"].decode()


def test_every_link_inside_the_document_arrives(docx):
    bookmarks = set(docx.find("//w:bookmarkStart/@w:name"))
    anchors = set(docx.find("//w:hyperlink/@w:anchor"))
    fields = {i.split()[1] for i in docx.find("//w:instrText/text()") if "PAGEREF" in i}

    assert anchors
    assert anchors | fields <= bookmarks


def test_bookmarks_have_legal_names_and_each_its_own(docx):
    names = docx.find("//w:bookmarkStart/@w:name")
    identities = docx.find("//w:bookmarkStart/@w:id")

    assert all(len(name) <= 40 and name.replace("_", "").isalnum() for name in names)
    assert len({name.lower() for name in names}) == len(names)
    assert sorted(identities) == sorted(docx.find("//w:bookmarkEnd/@w:id"))
    assert len(set(identities)) == len(identities)


def test_each_figure_of_the_text_leads_to_its_row_in_the_annex(spanish):
    linked = spanish.find("//w:p[w:pPr/w:pStyle/@w:val='BodyText']/w:hyperlink[w:r/w:rPr/w:rStyle]")
    rows = {
        anchor: words(row)
        for row in spanish.find("//w:tbl//w:tr")
        for anchor in row.xpath(".//w:bookmarkStart/@w:name", namespaces=NS)
    }

    assert words(linked[0]) == "62.4\N{NO-BREAK SPACE}%"
    assert "M05" in rows[linked[0].get(f"{{{NS['w']}}}anchor")]


def test_a_figure_without_a_row_in_the_annex_is_a_fault_of_ours():
    orphan = Paragraph(Text((FigureSpan("1", "M99"),)))
    chapters = (Chapter(Text.plain("Uno"), (orphan,)),)

    with pytest.raises(ValueError, match="M99"):
        written(plain_report(chapters=chapters), "letter")


def test_a_citation_that_is_not_among_the_references_is_a_fault_of_ours():
    chapters = (Chapter(Text.plain("Uno"), (Paragraph(Text.plain("Dos."), ("nadie2020",)),)),)

    with pytest.raises(ValueError, match="nadie2020"):
        written(plain_report(chapters=chapters), "letter")


def test_citations_stand_before_the_stop_in_alphabetical_order(spanish):
    paragraph = next(p for p in spanish.find("//w:p") if style(p) == "BodyText")

    assert words(paragraph).endswith("contabilidad (Davies y Ryals, 2014; Homburg et al., 2002).")


def test_references_hang_and_their_titles_are_italic(spanish):
    entry = next(p for p in spanish.find("//w:p") if style(p) == "Bibliography")
    italic = entry.xpath(".//w:r[w:rPr/w:i]", namespaces=NS)

    assert "*" not in words(entry)
    assert [words(run) for run in italic] == ["Industrial Marketing Management, 43"]
    indent = spanish.find("//w:style[@w:styleId='Bibliography']/w:pPr/w:ind", "word/styles.xml")[0]
    assert indent.get(f"{{{NS['w']}}}hanging") == indent.get(f"{{{NS['w']}}}left")


def test_captions_are_numbered_in_order_with_a_sequence_field(docx, language):
    labels = {"es": ("Figura", "Tabla"), "en": ("Figure", "Table")}[language]
    for label, kinds in zip(labels, (("Caption",), ("TableCaption",)), strict=True):
        said = [words(p) for p in docx.find("//w:p") if style(p) in kinds]
        fields = [i for i in docx.find("//w:instrText/text()") if f" SEQ {label} " in i]

        assert said == [s for s in said if s.startswith(f"{label}\N{NO-BREAK SPACE}")]
        numbers = [int(s.split("\N{NO-BREAK SPACE}")[1].split(".")[0]) for s in said]
        assert numbers == list(range(1, len(said) + 1))
        assert len(fields) == len(said)


def test_sections_of_the_brief_are_numbered_as_there_and_others_are_not(spanish):
    titles = {words(p): p for p in spanish.find("//w:p") if style(p) == "Heading1"}
    numbered = {t for t, p in titles.items() if p.xpath("w:pPr/w:numPr", namespaces=NS)}

    assert list(titles) == [
        "Método y datos", "Cuentas clave", "Relaciones con clientes",
        "Relaciones en el departamento", "Referencias", "Cuestionario", "Anexo de cifras",
    ]  # fmt: skip
    assert numbered == {"Cuentas clave", "Relaciones con clientes", "Relaciones en el departamento"}


def test_a_section_that_stands_alone_keeps_its_number():
    only = Chapter(Text.plain("Propuesta"), (Heading(Text.plain("Hoy")),), section=4)
    opened = Opened.of(written(plain_report(chapters=(only,)), "letter").content)

    title = next(p for p in opened.find("//w:p") if style(p) == "Heading1")
    used = title.xpath("w:pPr/w:numPr/w:numId/@w:val", namespaces=NS)[0]
    start = f"//w:num[@w:numId='{used}']/w:lvlOverride[@w:ilvl='0']/w:startOverride/@w:val"
    assert opened.find(start, "word/numbering.xml") == ["4"]


def test_no_heading_skips_a_level():
    blocks = (Heading(Text.plain("Tres"), 3), Heading(Text.plain("Dos"), 2))
    chapters = (Chapter(Text.plain("Uno"), blocks),)
    opened = Opened.of(written(plain_report(chapters=chapters), "letter").content)

    headings = [style(p) for p in opened.find("//w:p") if style(p).startswith("Heading")]
    assert headings == ["Heading1", "Heading2", "Heading2"]


def test_each_numbered_list_starts_at_one(spanish):
    lists = [
        p.xpath("w:pPr/w:numPr/w:numId/@w:val", namespaces=NS)[0]
        for p in spanish.find("//w:p")
        if style(p) == "ListNumber"
    ]

    assert lists[0] == lists[1] != lists[2]


def test_names_are_not_spell_checked_and_hold_no_illegal_signs():
    name = Paragraph(Text((NameSpan("Acme\x0b & <Hijos>"),)))
    opened = Opened.of(
        written(plain_report(chapters=(Chapter(Text.plain("Uno"), (name,)),)), "letter").content
    )

    run = opened.find("//w:r[w:t='Acme & <Hijos>']")[0]
    assert run.xpath("w:rPr/w:noProof", namespaces=NS)


def test_headings_and_captions_stay_with_what_follows(spanish):
    for kept in ("Heading1", "Heading2", "Heading3", "TableCaption", "Figure", "TableHeader"):
        path = f"//w:style[@w:styleId='{kept}']/w:pPr/w:keepNext"
        assert spanish.find(path, "word/styles.xml"), kept


def test_a_callout_says_its_kind_once_and_stays_with_the_heading_above():
    box = Callout("missing", Text.plain("Datos que faltan"), (Text.plain("Falta la lista."),))
    chapter = Chapter(Text.plain("Uno"), (Heading(Text.plain("Carga")), box))
    opened = Opened.of(written(plain_report(chapters=(chapter,)), "letter").content)

    said = [words(p) for p in opened.find("//w:tbl//w:p")]
    assert said == ["Datos que faltan", "Falta la lista."]
    above = opened.find("//w:tbl/preceding-sibling::w:p[1]")[0]
    assert above.xpath("w:pPr/w:keepNext", namespaces=NS)


def test_paper_and_margins_are_as_asked():
    for paper, expected in (("letter", ("12240", "15840")), ("a4", ("11906", "16838"))):
        opened = Opened.of(written(plain_report(), paper).content)
        size = opened.find("//w:pgSz")[0]
        margins = set(opened.find("//w:pgMar")[0].attrib.values())
        assert (size.get(f"{{{NS['w']}}}w"), size.get(f"{{{NS['w']}}}h")) == expected
        assert margins == {"1417", "709", "0"}


def test_an_unknown_paper_is_refused():
    with pytest.raises(ValueError, match="folio"):
        written(plain_report(), "folio")


def test_wide_tables_charts_and_drawings_lie_on_their_side_and_the_rest_stands(spanish):
    sections = [
        size.get(f"{{{NS['w']}}}orient", "portrait") for size in spanish.find("//w:sectPr/w:pgSz")
    ]

    assert "landscape" in sections
    assert all(one != after for one, after in pairwise(sections))
    assert sections[0] == "portrait"
    assert spanish.find("count(//w:sectPr[w:headerReference and w:footerReference])") == len(
        sections
    )


def test_the_words_that_introduce_a_table_stay_with_its_caption():
    said, other = Paragraph(Text.plain("Atiende a dos.")), Paragraph(Text.plain("Nada sigue."))
    column, cell = Column(Text.plain("Cliente")), Text.plain("Norte")
    shown = Table(Text.plain("Clientes"), (column,), ((cell,),), Text.plain("Fuente: libro."))
    chapter = Chapter(Text.plain("Uno"), (said, shown, other, said))
    opened = Opened.of(written(plain_report(chapters=(chapter,)), "letter").content)

    kept = [
        (words(p), bool(p.xpath("w:pPr/w:keepNext", namespaces=NS)))
        for p in opened.find("//w:p")
        if style(p) == "BodyText"
    ]
    assert kept == [("Atiende a dos.", True), ("Nada sigue.", False), ("Atiende a dos.", False)]


def test_running_heads_are_mirrored_and_the_cover_has_none(spanish):
    section = spanish.find("//w:sectPr")[0]
    heads = {
        link.get(f"{{{NS['w']}}}type"): link.get(f"{{{NS['r']}}}id")
        for link in section.xpath("w:headerReference", namespaces=NS)
    }
    odd, even = (
        [words(run) for run in spanish.find("//w:r[w:t]", spanish.target(heads[side]))]
        for side in ("default", "even")
    )

    assert odd == even[::-1]
    assert len(odd) == 2
    assert "first" not in heads
    assert section.xpath("w:titlePg", namespaces=NS)
    assert spanish.find("//w:evenAndOddHeaders", "word/settings.xml")


def test_the_footer_counts_pages_with_fields(docx, language):
    section = docx.find("//w:sectPr")[0]
    link = section.xpath("w:footerReference[@w:type='default']/@r:id", namespaces=NS)[0]
    fields = docx.find("//w:instrText/text()", docx.target(link))

    assert [field.strip() for field in fields] == ["PAGE", "NUMPAGES"]
    expected = {"es": "Página\N{NO-BREAK SPACE}1 de\N{NO-BREAK SPACE}1",
                "en": "Page\N{NO-BREAK SPACE}1 of\N{NO-BREAK SPACE}1"}[language]  # fmt: skip
    assert words(docx.xml(docx.target(link))).endswith(expected)


def test_an_empty_report_is_still_a_document():
    opened = Opened.of(written(plain_report(chapters=()), "letter").content)

    assert [words(p) for p in opened.find("//w:p") if style(p) == "Title"]


def test_a_place_named_in_the_text_is_a_link_that_arrives():
    see = Text.join((Text.to("annex-A", "anexo A"), Text.to("table:1", "Tabla 1")))
    column, cell = Column(Text.plain("Cliente")), Text.plain("Norte")
    shown = Table(Text.plain("Clientes"), (column,), ((cell,),), Text.plain("Fuente: libro."))
    blocks = (Heading(Text.plain("Anexo A"), place="annex-A"), shown)
    chapters = (
        Chapter(Text.plain("Uno"), (Paragraph(Text.plain("Dicho."), see=see),)),
        Chapter(Text.plain("Anexos"), blocks),
    )
    opened = Opened.of(written(plain_report(chapters=chapters), "letter").content)

    said = opened.find("//w:p[w:pPr/w:pStyle/@w:val='BodyText']")[0]
    anchors = said.xpath("w:hyperlink/@w:anchor", namespaces=NS)
    assert len(anchors) == 2
    assert set(anchors) <= set(opened.find("//w:bookmarkStart/@w:name"))
    assert "REF caption_table_1" in " ".join(said.xpath(".//w:instrText/text()", namespaces=NS))


def test_figures_of_one_definition_share_a_row_and_keep_a_place_each():
    one = figure_row("es", "M26.share@group:A", "20 %")
    other = figure_row("es", "M26.share@group:B", "10 %")
    told = Paragraph(Text((FigureSpan("20 %", one.key), FigureSpan("10 %", other.key))))
    made = plain_report(chapters=(Chapter(Text.plain("Uno"), (told,)),))
    opened = Opened.of(written(replace(made, annex=Annex((one, other))), "letter").content)

    names = opened.find("//w:tbl//w:bookmarkStart/@w:name")
    assert len([name for name in names if name.startswith("figure_")]) == 2
    said = words(opened.find("//w:tbl")[-1])
    assert said.count("M26.share") == 1
    assert said.count(str(one.definition)) == 1
    assert "20" in said
    assert "10" in said
