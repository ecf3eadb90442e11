"""A file that must not be opened is refused, and the sentence says why."""

import io
import struct
import zipfile

import pytest

from llavero.report.form.archive import MOST_UNFOLDED, FormRefused, Kind, kind_of, safe_parts
from llavero.report.form.excel_reading import read_excel
from llavero.report.word.form.reading import read_word

from .filling import filled_excel, filled_word, rewritten


def why(path, read=None):
    with pytest.raises(FormRefused) as refused:
        _read(path, read or safe_parts)
    return refused.value.code


def _read(path, read):
    kind_of(path)
    read(path)


def written(tmp_path, content, name="f.docx"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


def with_part(path, name, content):
    out = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(name, content)
    path.write_bytes(out.getvalue())
    return path


def test_a_file_that_is_not_there(tmp_path):
    assert why(tmp_path / "f.docx") == "form-not-found"


def test_an_empty_file(tmp_path):
    assert why(written(tmp_path, b"")) == "form-empty"


def test_an_old_format(tmp_path):
    assert (
        why(written(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600))
        == "form-old-format"
    )


def test_a_password(tmp_path):
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert why(written(tmp_path, locked)) == "form-locked"


@pytest.mark.parametrize("keep", [0.3, 0.9])
def test_a_file_cut_off(tmp_path, keep):
    path = filled_word(tmp_path / "f.docx")
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * keep)])
    assert why(path) == "form-damaged"


def test_a_part_that_is_damaged(tmp_path):
    path = filled_word(tmp_path / "f.docx")
    rewritten(path, lambda name, content: content[:-40] if name == "word/document.xml" else content)
    assert why(path, read_word) == "form-damaged"


def test_macros_in_word(tmp_path):
    path = with_part(filled_word(tmp_path / "f.docx"), "word/vbaProject.bin", b"macro")
    assert why(path, read_word) == "form-macros"


def test_macros_in_excel(tmp_path):
    path = with_part(filled_excel(tmp_path / "f.xlsx"), "xl/vbaProject.bin", b"macro")
    assert why(path, read_excel) == "form-macros"


def test_a_workbook_linked_to_another(tmp_path):
    path = with_part(
        filled_excel(tmp_path / "f.xlsx"), "xl/externalLinks/externalLink1.xml", b"<a/>"
    )
    assert why(path, read_excel) == "form-linked"


def test_a_formula_that_starts_a_program(tmp_path):
    path = filled_excel(tmp_path / "f.xlsx")
    change = b"<ns0:f>cmd|'/c calc'!A1</ns0:f></ns0:c>"
    rewritten(
        path, lambda n, c: c.replace(b"</ns0:c>", change, 1) if n.endswith("sheet2.xml") else c
    )
    assert why(path, read_excel) == "form-linked"


def test_a_field_that_fetches_what_lies_elsewhere(tmp_path):
    path = filled_word(tmp_path / "f.docx")
    field = b'<w:p xmlns:w="x"><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:p>'
    rewritten(
        path,
        lambda n, c: (
            c.replace(b"</ns0:body>", field + b"</ns0:body>") if n == "word/document.xml" else c
        ),
    )
    assert why(path, read_word) == "form-linked"


def test_a_template_that_lies_elsewhere(tmp_path):
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://x/attachedTemplate" Target="http://example.com/t.dotm" TargetMode="External"/></Relationships>'
    )
    path = with_part(filled_word(tmp_path / "f.docx"), "word/_rels/settings.xml.rels", relations)
    assert why(path, read_word) == "form-linked"


def test_a_link_in_an_answer_is_only_a_link(tmp_path):
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://x/hyperlink" Target="mailto:a@example.com" TargetMode="External"/></Relationships>'
    )
    path = with_part(filled_word(tmp_path / "f.docx"), "word/_rels/endnotes.xml.rels", relations)
    assert read_word(path).code == "V05"


def test_words_that_fields_use_may_be_said(tmp_path):
    path = filled_word(tmp_path / "f.docx", {"Q24:0:text:0:0": "Por DDE, o con un LINK | como sea"})
    assert read_word(path).said


def test_entities(tmp_path):
    path = filled_word(tmp_path / "f.docx")
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]>'
    rewritten(path, lambda n, c: bomb + c if n == "word/document.xml" else c)
    assert why(path, read_word) == "form-entities"


def test_a_bomb_that_says_its_size(tmp_path):
    path = filled_word(tmp_path / "f.docx")
    out = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/x.xml", b"\0" * (MOST_UNFOLDED + 1))
    path.write_bytes(out.getvalue())
    assert path.stat().st_size < MOST_UNFOLDED / 100
    assert why(path, read_word) == "form-too-large"


def test_a_bomb_that_lies_about_its_size(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * (MOST_UNFOLDED + 1))
    content = bytearray(out.getvalue())
    central = content.rindex(b"PK\x01\x02")
    struct.pack_into("<I", content, central + 24, 10)
    assert why(written(tmp_path, bytes(content)), read_word) == "form-damaged"


def test_an_open_document(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<a/>")
    assert why(written(tmp_path, out.getvalue(), "f.odt")) == "form-open-document"


def test_a_document_that_is_no_form(tmp_path):
    path = filled_word(tmp_path / "f.docx")
    rewritten(
        path, lambda n, c: c.replace(b"llavero", b"otracosa") if n == "word/document.xml" else c
    )
    assert why(path, read_word) == "form-not-a-form"


def test_a_table_of_answers_is_neither_word_nor_excel(tmp_path):
    assert kind_of(written(tmp_path, b"interview_id,seller_code", "f.csv")) == Kind.OTHER
