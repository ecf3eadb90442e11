"""Does LibreOffice, where it is installed, lay the report out as it should?"""

import pytest
from pypdf import PdfReader

from llavero.report.word import office, pages, render, rendering, to_pdf
from llavero.report.word.rendering import OfficeFailed, OfficeMissing
from tests.report.word.opened import Opened, style, words
from tests.report.word.studio import plain_report, report

needs_office = pytest.mark.skipif(office() is None, reason="LibreOffice is not installed")


@needs_office
@pytest.mark.slow
def test_the_contents_show_the_pages_on_which_the_headings_stand(tmp_path, language):
    path = render(report(language), tmp_path / "report.docx")
    texts = [page.extract_text() for page in PdfReader(to_pdf(path)).pages]

    opened = Opened.of(path.read_bytes())
    lines = [words(p) for p in opened.find("//w:p") if style(p) == "TOC1"]
    assert len(lines) == 7
    for line in lines:
        title = line.split("\N{EN SPACE}")[-1].rstrip("0123456789")
        page = int(line[len(line.rstrip("0123456789")) :])
        assert title in texts[page - 1]
    assert not opened.find("//w:updateFields", "word/settings.xml")


@needs_office
@pytest.mark.slow
def test_every_letter_of_the_pdf_is_embedded(tmp_path):
    path = render(report(), tmp_path / "report.docx", count_pages=False)
    target = to_pdf(path, tmp_path / "copy.pdf")

    fonts = {
        name: font.get_object()
        for page in PdfReader(target).pages
        for name, font in page["/Resources"].get("/Font", {}).items()
    }
    assert fonts
    for font in fonts.values():
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        descriptor = inner["/FontDescriptor"].get_object()
        assert any(key.startswith("/FontFile") for key in descriptor)


@needs_office
@pytest.mark.slow
def test_pages_are_counted(tmp_path):
    path = render(plain_report(), tmp_path / "report.docx", count_pages=False)

    assert pages(path) == 3  # the cover, the contents, the only chapter


@needs_office
def test_a_conversion_that_takes_too_long_is_ended(tmp_path):
    path = render(plain_report(), tmp_path / "report.docx", count_pages=False)

    with pytest.raises(OfficeFailed):
        to_pdf(path, patience=0.01)


def test_without_libreoffice_there_is_no_pdf_but_there_is_a_report(tmp_path, monkeypatch):
    monkeypatch.setattr(rendering.shutil, "which", lambda name: None)
    path = render(plain_report(), tmp_path / "report.docx")

    assert pages(path) is None
    with pytest.raises(OfficeMissing):
        to_pdf(path)
    assert Opened.of(path.read_bytes()).find("//w:updateFields", "word/settings.xml")


def test_a_program_that_makes_no_pdf_is_said_to_fail(tmp_path, monkeypatch):
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\necho no space left >&2\n")
    program.chmod(0o755)
    monkeypatch.setattr(rendering.shutil, "which", lambda name: str(program))
    path = render(plain_report(), tmp_path / "report.docx")

    with pytest.raises(OfficeFailed, match="no space left"):
        to_pdf(path)
    assert Opened.of(path.read_bytes()).find("//w:updateFields", "word/settings.xml")
