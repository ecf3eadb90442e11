"""Does a report come in the clothes of the company, and leave the text of its template behind?"""

from dataclasses import replace

import pytest
from openxml_audit import OpenXmlValidator

from llavero.report.word.corporate.colours import contrast
from llavero.report.word.corporate.package import TemplateRefused
from llavero.report.word.corporate.template import open_template
from llavero.report.word.render import render, written
from tests.report.word.corporate.templates import (
    A4,
    LETTER,
    SAMPLE,
    WORD,
    Made,
    head,
    spanish,
    style,
)
from tests.report.word.opened import NS, Opened, words
from tests.report.word.opened import style as style_of
from tests.report.word.studio import plain_report, report

W = f"{{{NS['w']}}}"
LYING = (
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>'
    '<w:pgMar w:top="900" w:right="900" w:bottom="900" w:left="900" w:header="400" '
    'w:footer="400" w:gutter="0"/></w:sectPr></w:pPr></w:p>'
)


def alternating() -> Made:
    """Return a template on letter paper with a cover, odd and even heads, and a lying section."""
    references = (
        '<w:headerReference w:type="first" r:id="rHead1"/>'
        '<w:headerReference w:type="default" r:id="rHead2"/>'
        '<w:headerReference w:type="even" r:id="rHead3"/>'
    )
    heads = (head("hdr", "Portada", picture=True), head("hdr", "Impar"), head("hdr", "Par"))
    return Made(
        styles=style("Normal", "Normal", default="1") + style("Encabezado", "Encabezado"),
        sections=f"{LYING}<w:sectPr>{references}{LETTER}<w:titlePg/></w:sectPr>",
        theme=None,
        heads=heads,
        settings="<w:evenAndOddHeaders/>",
    )


TEMPLATES = {
    "Spanish, A4, with a logo": spanish,
    "letter, odd and even": alternating,
    "neither theme nor styles": lambda: Made(theme=None),
    "a document": lambda: replace(spanish(), kind=f"{WORD}.document.main+xml"),
    "a pale accent and a wide font": lambda: Made(theme=("FFF2A8", "Verdana")),
}


def dressed(folder, made: Made, language: str = "es", **changes) -> Opened:
    """Return the report of the studio in a template."""
    template = open_template(made.write(folder / "casa.dotx"))
    whole = replace(report(language), **changes) if changes else report(language)
    return Opened.of(written(whole, "letter", template=template).content)


@pytest.fixture(scope="module")
def red(tmp_path_factory):
    return dressed(tmp_path_factory.mktemp("red"), spanish())


@pytest.mark.slow
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_report_in_a_template_breaks_no_rule_of_the_format(tmp_path, name):
    template = open_template(TEMPLATES[name]().write(tmp_path / "casa.dotx"))
    path = render(report("en"), tmp_path / "out.docx", template=template, count_pages=False)

    result = OpenXmlValidator().validate(str(path))

    assert [f"{error.part_uri}: {error.description}" for error in result.errors] == []


def test_the_text_of_the_template_is_left_behind(red):
    assert not [name for name, part in red.parts.items() if SAMPLE.encode() in part]


def test_styles_under_spanish_ids_and_names_become_those_the_report_calls(red):
    names = {s.get(f"{W}styleId"): s for s in red.find("//w:style", "word/styles.xml")}

    assert {"Heading1", "Heading2", "ListBullet", "TOC1"} <= set(names)
    assert not {"Ttulo1", "Ttulo2", "Listaconvietas", "TDC1"} & set(names)
    assert names["Heading1"].xpath("string(w:rPr/w:color/@w:val)", namespaces=NS) == "C00000"
    assert names["Heading2"].xpath("string(w:basedOn/@w:val)", namespaces=NS) == "Heading1"


def test_a_style_of_the_company_under_an_id_of_ours_is_kept_beside_ours(red):
    styles = {
        s.get(f"{W}styleId"): s.xpath("string(w:name/@w:val)", namespaces=NS)
        for s in red.find("//w:style", "word/styles.xml")
    }

    assert styles["Figure"] == "Figure"
    assert styles["Figure2"] == "Figura de la casa"


def test_every_style_in_use_is_defined_once(red):
    defined = red.find("//w:style/@w:styleId", "word/styles.xml")
    parts = [name for name in red.parts if name.endswith("head1.xml")] + ["word/document.xml"]
    used = {
        value
        for part in parts
        for kind in ("pStyle", "rStyle", "tblStyle")
        for value in red.find(f"//w:{kind}/@w:val", part)
    }

    assert len(set(defined)) == len(defined)
    assert used <= set(defined)


def test_one_style_of_each_kind_holds_where_none_is_named(red):
    kinds = red.find("//w:style[@w:default='1']/@w:type", "word/styles.xml")

    assert sorted(kinds) == ["character", "numbering", "paragraph", "table"]


def test_a_style_that_is_added_does_not_take_over_how_normal_is_set(red):
    cell = red.find("//w:style[@w:styleId='TableText']/w:pPr", "word/styles.xml")[0]

    assert cell.find(f"{W}jc").get(f"{W}val") == "left"  # Normal is justified
    assert cell.find(f"{W}spacing").get(f"{W}after") == "40"


def test_the_language_is_that_of_the_report_and_not_of_the_template(red):
    said = set(red.find("//w:lang/@w:val", "word/styles.xml"))

    assert said == {"es-MX"}


def test_headings_are_numbered_as_the_brief_does_and_bullets_as_the_company_does(red):
    assert not red.find("//w:style[@w:styleId='Heading1']/w:pPr/w:numPr", "word/styles.xml")
    bullets = "string(//w:style[@w:styleId='ListBullet']/w:pPr/w:numPr/w:numId/@w:val)"
    assert red.find(bullets, "word/styles.xml") == "8"
    lists = red.find("//w:num/@w:numId", "word/numbering.xml")
    patterns = red.find("//w:abstractNum/@w:abstractNumId", "word/numbering.xml")
    assert len(set(lists)) == len(lists)
    assert len(set(patterns)) == len(patterns)
    used = set(red.find("//w:numId/@w:val")) | set(red.find("//w:numId/@w:val", "word/styles.xml"))
    assert used <= set(lists)
    title = next(p for p in red.find("//w:p") if words(p) == "Cuentas clave")
    own = title.xpath("string(w:pPr/w:numPr/w:numId/@w:val)", namespaces=NS)
    start = f"string(//w:num[@w:numId='{own}']/w:lvlOverride/w:startOverride/@w:val)"
    assert red.find(start, "word/numbering.xml") == "1"


def test_each_chapter_begins_a_page_though_the_heading_of_the_company_does_not(red):
    titles = [p for p in red.find("//w:p") if style_of(p) == "Heading1"]

    assert titles
    assert all(p.find(f"{W}pPr/{W}pageBreakBefore") is not None for p in titles)


def test_sheets_lie_as_those_of_the_template_with_its_margins(red):
    sizes = {(s.get(f"{W}w"), s.get(f"{W}h"), s.get(f"{W}orient")) for s in red.find("//w:pgSz")}
    assert sizes == {("11906", "16838", None), ("16838", "11906", "landscape")}
    assert {m.get(f"{W}left") for m in red.find("//w:pgMar")} == {"1701"}


def test_a_template_with_a_lying_section_gives_it_to_what_needs_one(tmp_path):
    opened = dressed(tmp_path, alternating())

    margins = {
        (s.find(f"{W}pgSz").get(f"{W}orient"), s.find(f"{W}pgMar").get(f"{W}left"))
        for s in opened.find("//w:sectPr")
    }
    assert margins == {(None, "1417"), ("landscape", "900")}


def test_every_section_has_the_header_and_footer_of_the_company_with_their_picture(red):
    for properties in red.find("//w:sectPr"):
        links = properties.xpath("w:headerReference/@r:id | w:footerReference/@r:id", namespaces=NS)
        said = [words(red.xml(red.target(link))) for link in links]
        assert said == ["Casa Colorada", "Confidencial"]
    header = red.target(red.find("//w:headerReference/@r:id")[0])
    picture = red.target(red.find("//a:blip/@r:embed", header)[0], header)
    assert red.parts[picture].startswith(b"\x89PNG")
    assert not red.find("//w:evenAndOddHeaders", "word/settings.xml")


def test_the_cover_and_even_pages_have_their_own_heads_and_what_lacks_is_ours(tmp_path):
    opened = dressed(tmp_path, alternating())
    upright = opened.find("//w:sectPr[w:pgSz[not(@w:orient)]]")[0]

    said = {
        link.get(f"{W}type"): words(opened.xml(opened.target(link.get(f"{{{NS['r']}}}id"))))
        for link in upright.findall(f"{W}headerReference")
    }
    assert said == {"first": "Portada", "default": "Impar", "even": "Par"}
    assert opened.find("//w:evenAndOddHeaders", "word/settings.xml")
    footers = {link.get(f"{W}type") for link in upright.findall(f"{W}footerReference")}
    assert footers == {"default", "even"}  # the template has none


def test_no_two_drawings_share_a_number(red):
    numbers = [
        value
        for name in red.parts
        if name.endswith(".xml")
        for value in red.find("//wp:docPr/@id", name)
    ]

    assert len(set(numbers)) == len(numbers)


def test_charts_take_the_colours_and_the_letters_of_the_theme(red):
    chart = red.parts["word/charts/chart1.xml"].decode()

    assert "C00000" in chart
    assert "1F3A5F" not in chart
    assert 'typeface="Georgia"' in chart
    assert "theme1.xml" in " ".join(red.parts)


def test_what_warns_stays_red_and_what_has_no_theme_stays_as_it_is(tmp_path):
    assert "A94F3D" in dressed(tmp_path, spanish()).parts["word/document.xml"].decode()
    bare = dressed(tmp_path, Made(theme=None))
    assert "1F3A5F" in bare.parts["word/charts/chart1.xml"].decode()


def test_white_letters_are_read_on_a_pale_colour_that_is_made_darker(tmp_path):
    template = open_template(Made(theme=("FFF2A8", "Verdana")).write(tmp_path / "a.dotx"))

    assert contrast(template.colours["1F3A5F"], "FFFFFF") >= 4.5


def test_letters_that_are_wider_than_ours_are_set_smaller_in_tables(tmp_path):
    size = "number(//w:style[@w:styleId='TableText']/w:rPr/w:sz/@w:val)"
    narrow = dressed(tmp_path, Made(styles=style("Normal", "Normal", default="1"), theme=None))
    wide = dressed(
        tmp_path,
        Made(
            styles=style(
                "Normal", "Normal", '<w:rPr><w:rFonts w:ascii="Verdana"/></w:rPr>', default="1"
            )
        ),
    )

    assert narrow.find(size, "word/styles.xml") == 18  # Times New Roman is as wide as Calibri
    assert wide.find(size, "word/styles.xml") == 13


def test_the_same_report_in_the_same_template_gives_the_same_bytes(tmp_path):
    template = open_template(spanish().write(tmp_path / "casa.dotx"))

    first = written(plain_report(), "letter", template=template).content
    assert written(plain_report(), "letter", template=template).content == first


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (Made(kind="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), "macros"),
        (Made(kind="application/vnd.ms-word.document.macroEnabled.main+xml"), "macros"),
        (
            Made(
                types='<Override PartName="/word/vbaProject.bin" '
                'ContentType="application/vnd.ms-office.vbaProject"/>',
                extra=(("word/vbaProject.bin", b"\0"),),
            ),
            "macros",
        ),
        (Made(kind="application/vnd.ms-excel.sheet.main+xml"), "other"),
        (Made(styles="<w:style>"), "damaged"),
        (Made(sections=f'<w:sectPr>{A4}<w:pgMar w:left="5000" w:right="5000"/></w:sectPr>'), "narrow"),
    ],
    ids=["dotm", "docm", "a program inside", "not Word", "broken XML", "no room"],
)  # fmt: skip
def test_what_cannot_be_a_template_is_refused_with_the_reason(tmp_path, made, reason):
    with pytest.raises(TemplateRefused) as refused:
        open_template(made.write(tmp_path / "casa.dotx"))

    assert refused.value.code == f"template-{reason}"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "missing"),
        (b"", "other"),
        (b"<html>", "other"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "old-or-locked"),
        (b"PK\x03\x04" + b"\0" * 600, "damaged"),
    ],
)
def test_a_file_that_is_no_package_is_refused_with_the_reason(tmp_path, content, reason):
    path = tmp_path / "casa.dotx"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(TemplateRefused) as refused:
        open_template(path)

    assert refused.value.code == f"template-{reason}"


def test_declarations_of_entities_are_refused(tmp_path):
    made = Made(numbering='<!DOCTYPE a [<!ENTITY b "c">]>')

    with pytest.raises(TemplateRefused):
        open_template(made.write(tmp_path / "casa.dotx"))
