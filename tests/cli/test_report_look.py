"""Does a report come as it was asked for, and is what cannot be said in a sentence?"""

import pytest

from llavero.report.word import rendering
from tests.report.word.corporate.templates import Made, spanish
from tests.report.word.opened import Opened
from tests.report.word.test_logo import png


@pytest.fixture
def acme(terminal, sales, monkeypatch):
    """Return a terminal where a study was analysed, on a machine without LibreOffice."""
    monkeypatch.setattr(rendering.shutil, "which", lambda name: None)
    return terminal.after(
        ("new", "acme", "--company", "Acme"),
        ("import", "acme", sales, "--yes"),
        ("analyse", "acme"),
    )


@pytest.mark.slow
def test_a_report_in_a_template_with_logo_and_author(acme, tmp_path):
    template = spanish().write(tmp_path / "casa.dotx")
    logo = tmp_path / "logo.png"
    logo.write_bytes(png(300, 50))
    target = tmp_path / "acme.docx"

    ended = acme.run(
        "report", "acme", "-o", str(target), "--template", str(template), "--logo", str(logo),
        "--author", "Ana Ruiz",
    )  # fmt: skip

    assert ended.code == 0, ended.err
    opened = Opened.of(target.read_bytes())
    assert opened.find("//w:p[w:pPr/w:pStyle/@w:val='CoverLogo']//wp:inline")
    assert "Ana Ruiz" in opened.parts["docProps/core.xml"].decode()
    assert opened.find(
        "//w:style[@w:styleId='Heading1']//w:color[@w:val='C00000']", "word/styles.xml"
    )


@pytest.mark.slow
def test_what_cannot_be_is_a_sentence(acme, tmp_path):
    macros = Made(kind="application/vnd.ms-word.template.macroEnabledTemplate.main+xml")
    dotm = macros.write(tmp_path / "casa.dotm")
    svg = tmp_path / "logo.svg"
    svg.write_text("<svg/>")

    refused = acme.run("report", "acme", "--template", str(dotm))
    drawn = acme.run("report", "acme", "--logo", str(svg))
    twice = acme.run("report", "acme", "--template", str(dotm), "--paper", "a4")
    key = acme.run("report", "acme", "--key", str(tmp_path / "key.csv"))
    pdf = acme.run("report", "acme", "-o", str(tmp_path / "a.docx"), "--pdf")

    assert (refused.code, drawn.code, twice.code, key.code, pdf.code) == (10, 10, 2, 2, 2)
    assert "casa.dotm trae macros" in refused.err
    assert "use PNG o JPEG" in drawn.err
    assert "trae su propio papel" in twice.err
    assert "va con --anonymous" in key.err
    assert "LibreOffice" in pdf.err


@pytest.mark.slow
def test_an_anonymous_report_comes_with_its_key_where_asked(acme, tmp_path):
    target, key = tmp_path / "a.docx", tmp_path / "key.csv"

    ended = acme.run("report", "acme", "-o", str(target), "--anonymous", "--key", str(key))

    assert ended.code == 0, ended.err
    said = Opened.of(target.read_bytes()).parts["word/document.xml"].decode()
    assert "Acme" not in said
    assert "Empresa X" in said
    assert key.read_text(encoding="utf-8-sig").startswith("code,kind,names")
