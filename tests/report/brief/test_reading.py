import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Word

from llavero.foundation.errors import ExitCode
from llavero.report.brief.manuscript import Drawing, Grid, Line
from llavero.report.word.reading import NotWordDocument, read
from tests.report.brief.documents.hand import W, add_xml, png, saved, smartart, text_box


@pytest.fixture
def word() -> Word:
    return Document()


def blocks(word: Word, folder: Path):
    return read(saved(word, folder / "read.docx")).blocks


def lines(word: Word, folder: Path) -> list[str]:
    return [block.text for block in blocks(word, folder) if isinstance(block, Line)]


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (f"{run('Hay ')}<w:ins w:id='1' w:author='a'>{run('ocho')}</w:ins>", "Hay ocho"),
        (
            f"{run('Hay ')}<w:del w:id='1' w:author='a'><w:r><w:delText>seis</w:delText></w:r></w:del>"
            f"{run('ocho')}",
            "Hay ocho",
        ),
        (f"{run('Hay ')}<w:moveFrom w:id='1' w:author='a'>{run('seis')}</w:moveFrom>", "Hay"),
        (f"<w:sdt><w:sdtContent>{run('En un control')}</w:sdtContent></w:sdt>", "En un control"),
        (f"{run('Se ve')}{run(' y esto no', '<w:vanish/>')}", "Se ve"),
        (f"{run('Nota')}<w:r><w:footnoteReference w:id='2'/></w:r>{run(' al pie')}", "Nota al pie"),
        (f"<w:hyperlink w:anchor='x'>{run('Un enlace')}</w:hyperlink>", "Un enlace"),
        (f"<w:fldSimple w:instr='PAGEREF x'>{run('7')}</w:fldSimple>", "7"),
        (f"<w:smartTag>{run('Etiqueta')}</w:smartTag>", "Etiqueta"),
        ("<w:r><w:t>fuerza</w:t><w:noBreakHyphen/><w:t>ventas</w:t></w:r>", "fuerza-ventas"),
        ("<w:r><w:t>uno</w:t><w:tab/><w:t>dos</w:t></w:r>", "uno dos"),
    ],
)  # fmt: skip
def test_a_paragraph_is_read_as_its_reader_sees_it(word, tmp_path, inner, expected):
    add_xml(word, f"<w:p {W}>{inner}</w:p>")

    assert lines(word, tmp_path) == [expected]


def test_a_content_control_around_paragraphs_is_read(word, tmp_path):
    inner = f"<w:p>{run('Dentro de un control.')}</w:p>"
    add_xml(word, f"<w:sdt {W}><w:sdtContent>{inner}</w:sdtContent></w:sdt>")

    assert lines(word, tmp_path) == ["Dentro de un control."]


def test_a_text_box_is_read_once_and_marked(word, tmp_path):
    text_box(word, "Texto de un cuadro.")

    assert blocks(word, tmp_path) == (Line("Texto de un cuadro.", size=11.0, boxed=True),)


def test_loose_boxes_that_stand_together_are_one_drawing(word, tmp_path):
    for post in ("Director", "Gerente", "Ejecutivo", "Analista"):
        text_box(word, post)

    assert blocks(word, tmp_path) == (
        Drawing("shapes", ("Director", "Gerente", "Ejecutivo", "Analista")),
    )


def test_a_callout_of_short_lines_is_no_drawing(word, tmp_path):
    cell = word.add_table(1, 1).cell(0, 0)
    cell.text = "Datos que faltan"
    for text in ("No hay entrevistas.", "Falta el personal.", "Falta el costo."):
        cell.add_paragraph(text)

    found = blocks(word, tmp_path)

    assert len(found) == 4
    assert all(isinstance(block, Line) and block.boxed for block in found)


def test_smartart_gives_its_words(word, tmp_path):
    smartart(word, ["Director", "Gerente"])

    assert blocks(word, tmp_path) == (Drawing("smartart", ("Director", "Gerente")),)


def test_a_picture_gives_its_alternative_text(word, tmp_path):
    picture = tmp_path / "dot.png"
    picture.write_bytes(png())
    word.add_picture(str(picture))
    word.inline_shapes[0]._inline.docPr.set("descr", "Organigrama")

    assert blocks(word, tmp_path) == (Drawing("picture", (), "Organigrama"),)


def test_a_table_of_contents_field_is_marked_on_every_line_it_spans(word, tmp_path):
    def field(kind: str) -> str:
        return f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"

    start = f"{field('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>{field('separate')}"
    add_xml(word, f"<w:p {W}>{start}{run('1. Cuentas clave 3')}</w:p>")
    add_xml(word, f"<w:p {W}>{run('2. Relaciones 5')}{field('end')}</w:p>")
    add_xml(word, f"<w:p {W}>{run('Empieza el texto.')}</w:p>")

    found = [block.contents for block in blocks(word, tmp_path) if isinstance(block, Line)]

    assert found == [True, True, False]


def test_a_heading_written_with_a_line_break_is_parted_from_its_text(word, tmp_path):
    inner = f"{run('Cuentas clave', '<w:b/>')}<w:r><w:br/></w:r>{run('La empresa vende cajas.')}"
    add_xml(word, f"<w:p {W}>{inner}</w:p>")

    assert lines(word, tmp_path) == ["Cuentas clave", "La empresa vende cajas."]


def test_a_line_break_in_mid_sentence_parts_nothing(word, tmp_path):
    inner = f"{run('La empresa')}<w:r><w:br/></w:r>{run('vende cajas.')}"
    add_xml(word, f"<w:p {W}>{inner}</w:p>")

    assert lines(word, tmp_path) == ["La empresa vende cajas."]


@pytest.mark.parametrize(
    ("style", "level"), [("Heading 1", 1), ("Heading 3", 3), ("Title", 0), ("Normal", None)]
)
def test_the_level_of_a_heading_is_that_of_its_style(word, tmp_path, style, level):
    word.add_paragraph("Cuentas clave", style=style)

    (line,) = blocks(word, tmp_path)

    assert line.level == level


def test_a_style_of_ones_own_based_on_a_heading_is_a_heading(word, tmp_path):
    own = word.styles.add_style("Mi título", 1)
    own.base_style = word.styles["Heading 2"]
    word.add_paragraph("Cuentas clave", style="Mi título")

    (line,) = blocks(word, tmp_path)

    assert (line.level, line.bold) == (2, True)


def test_merged_cells_are_repeated(word, tmp_path):
    table = word.add_table(3, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Todo"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Laura"
    table.cell(1, 1).text, table.cell(2, 1).text = "6", "8"

    (grid,) = blocks(word, tmp_path)

    assert grid == Grid((("Todo", "Todo"), ("Laura", "6"), ("Laura", "8")))


def test_a_table_of_one_cell_that_frames_a_page_is_read_as_the_page(word, tmp_path):
    cell = word.add_table(1, 1).cell(0, 0)
    cell.text = "La empresa vende cajas. " * 30
    cell.add_paragraph("Y también empaque.")

    assert [type(block) for block in blocks(word, tmp_path)] == [Line, Line]
    assert not any(block.boxed for block in blocks(word, tmp_path))


def test_a_form_with_long_answers_beside_its_titles_is_read_as_lines_that_do_not_count(
    word, tmp_path
):
    row = word.add_table(1, 2).rows[0].cells
    row[0].text, row[1].text = "Cuentas clave", "La empresa vende cajas. " * 30

    found = blocks(word, tmp_path)

    assert [line.text[:13] for line in found] == ["Cuentas clave", "La empresa ve"]
    assert all(line.boxed for line in found)


def test_the_parts_of_a_strict_document_are_found(word, tmp_path):
    word.add_paragraph("Texto.")
    plain = saved(word, tmp_path / "plain.docx")
    strict = tmp_path / "strict.docx"
    old = b"http://schemas.openxmlformats.org/"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(strict, "w") as target:
        for name in source.namelist():
            body = source.read(name).replace(old, b"http://purl.oclc.org/ooxml/")
            target.writestr(name, body)

    assert [block.text for block in read(strict).blocks] == ["Texto."]


def _zip(path: Path, **parts: str) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, body in parts.items():
            archive.writestr(name, body)


RELATIONS = (
    '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="{}"/></Relationships>'
)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "check-file-missing"),
        (b"", "check-file-empty"),
        (b"\xd0\xcf\x11\xe0 an old .doc", "check-file-old-or-locked"),
        (b"%PDF-1.7 not Word", "check-file-pdf"),
        (b"PK\x03\x04 and then nothing", "check-file-damaged"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "check-file-odt"),
        (
            {"_rels/.rels": RELATIONS.format("xl/workbook.xml"), "xl/workbook.xml": "<workbook/>"},
            "check-file-other",
        ),
        (
            {
                "_rels/.rels": RELATIONS.format("word/document.xml"),
                "word/document.xml": "<document",
            },
            "check-file-damaged",
        ),
    ],
)
def test_what_is_no_word_document_is_refused_with_its_reason(tmp_path, content, code):
    path = tmp_path / "file.docx"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content:
        _zip(path, **content)

    with pytest.raises(NotWordDocument) as refused:
        read(path)

    assert refused.value.code == code
    assert refused.value.exit_code == ExitCode.SOURCE_NOT_RECOGNISED


def test_a_document_cut_in_half_is_damaged(word, tmp_path):
    word.add_paragraph("Texto. " * 500)
    path = saved(word, tmp_path / "half.docx")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    with pytest.raises(NotWordDocument) as refused:
        read(path)

    assert refused.value.code == "check-file-damaged"
