"""A file of which nothing can be kept is refused, and the sentence says why."""

import zipfile
from dataclasses import replace
from io import BytesIO

import docx
import pytest

from llavero.prose import Prose, Style
from llavero.report.word.keeping import opening
from llavero.report.word.keeping.opening import KeepRefused, open_earlier
from llavero.report.word.render import render_keeping
from tests.report.word.keeping.desk import Desk, short_report

PACKAGE = "llavero.report.word.keeping"


@pytest.fixture
def first(tmp_path):
    return Desk(tmp_path).write(short_report())


def why(path):
    """Return why a file is refused, once it was said in both languages."""
    with pytest.raises(KeepRefused) as refused:
        open_earlier(path)
    for language in ("es", "en"):
        said = Prose(Style.of(language), PACKAGE).text(refused.value.code, **refused.value.facts)
        assert path.name in said
    return refused.value.code


def holding(tmp_path, content):
    path = tmp_path / "bad.docx"
    path.write_bytes(content)
    return path


def changed(path, name, content):
    """Return a copy of a file in which a part is another."""
    made = BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(made, "w") as target:
        for one in source.namelist():
            if one != name:
                target.writestr(one, source.read(one))
        target.writestr(name, content)
    return holding(path.parent, made.getvalue())


def test_a_file_that_is_not_there(tmp_path):
    assert why(tmp_path / "no.docx") == "keep-not-found"


def test_an_empty_file(tmp_path):
    assert why(holding(tmp_path, b"")) == "keep-empty"


def test_a_pdf(tmp_path):
    assert why(holding(tmp_path, b"%PDF-1.7\n" + b"x" * 900)) == "keep-other"


def test_the_old_format_of_word(tmp_path):
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    assert why(holding(tmp_path, old)) == "keep-old-format"


def test_half_a_file(tmp_path, first):
    content = first.read_bytes()
    assert why(holding(tmp_path, content[: len(content) // 2])) == "keep-damaged"


def test_a_body_that_is_no_xml(first):
    assert why(changed(first, "word/document.xml", b"<w:document")) == "keep-damaged"


def test_a_part_that_is_not_there(first):
    missing = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    )
    missing += b'<Relationship Id="rId1" Type="x/image" Target="media/no.png"/></Relationships>'
    assert why(changed(first, "word/_rels/document.xml.rels", missing)) == "keep-damaged"


def test_macros(first):
    assert why(changed(first, "word/vbaProject.bin", b"x")) == "keep-macros"


def test_declarations_of_entities(first):
    body = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    assert why(changed(first, "word/document.xml", body)) == "keep-entities"


def test_a_file_that_would_unfold_without_end(first, monkeypatch):
    monkeypatch.setattr(opening, "MOST_UNFOLDED", 100_000)
    assert why(changed(first, "word/media/x.png", b"\0" * 200_000)) == "keep-too-large"


def test_a_document_of_another_program(tmp_path):
    path = tmp_path / "letter.docx"
    docx.Document().save(str(path))
    assert why(path) == "keep-not-ours"


def test_the_report_of_another_company_leaves_no_file(tmp_path, first):
    other = replace(short_report(), study="otro", company="Otra empresa")
    target = tmp_path / "new.docx"

    with pytest.raises(KeepRefused) as refused:
        render_keeping(other, target, open_earlier(first), count_pages=False)

    assert refused.value.code == "keep-other-company"
    assert not target.exists()
