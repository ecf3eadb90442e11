"""How does the report come from the terminal, and what is told of the text that is kept?"""

import docx
import pytest

ACME = ("new", "acme", "--company", "Acme")


@pytest.fixture
def analysed(terminal, sales):
    return terminal.after(ACME, ("import", "acme", sales, "--yes"), ("analyse", "acme"))


@pytest.fixture
def reported(terminal, sales):
    """Return a terminal where the report was written to its usual place."""
    commands = (("import", "acme", sales, "--yes"), ("analyse", "acme"), ("report", "acme"))
    return terminal.after(ACME, *commands)


@pytest.fixture
def report(reported):
    return reported.workspace / "studies" / "acme" / "acme-es.docx"


def edited(path, words):
    """Return the path of a copy of a report to which somebody has added words."""
    document = docx.Document(str(path))
    long = [p for p in document.paragraphs if p.style.name == "Body Text" and len(p.text) > 80]
    long[0].add_run(words)
    copy = path.with_name("editado.docx")
    document.save(str(copy))
    return copy


def test_what_was_kept_is_told_with_its_place(reported, report, tmp_path):
    copy = edited(report, " Lo confirmó Finanzas.")
    target = tmp_path / "new.docx"

    ended = reported.run(
        "report", "acme", "--keep", str(copy), "--language", "en", "-o", str(target)
    )

    assert ended.code == 0, ended.err
    assert "1 paragraph, table or figure that was changed" in ended.out
    assert "is kept in the other language" in ended.out
    assert any("Lo confirmó Finanzas." in p.text for p in docx.Document(str(target)).paragraphs)


def test_what_was_kept_is_told_as_json(reported, report, tmp_path):
    copy = edited(report, " Lo confirmó Finanzas.")
    target = tmp_path / "new.docx"

    told = reported.run("report", "acme", "--keep", str(copy), "-o", str(target), "--json").document

    assert told["files"] == [str(target)]
    assert (told["kept"]["edited"], told["kept"]["conflicts"]) == (1, 0)
    [edit] = told["kept"]["edits"]
    assert edit["text"].endswith("Lo confirmó Finanzas.")
    assert edit["where"]


def test_a_report_without_keeping_is_told_as_json(analysed, tmp_path):
    target = tmp_path / "new.docx"

    told = analysed.run("report", "acme", "-o", str(target), "--json").document

    assert told == {"files": [str(target)], "kept": None}


def test_the_edited_report_is_not_written_over_unless_that_is_asked_for(reported, report):
    edited(report, " Lo confirmó Finanzas.").replace(report)
    before = report.read_bytes()

    refused = reported.run("report", "acme", "--keep", str(report))

    assert (refused.code, report.read_bytes()) == (10, before)
    assert "acme-es.docx" in refused.err

    assert reported.run("report", "acme", "--keep", str(report), "-o", str(report)).code == 0
    assert any("Lo confirmó Finanzas." in p.text for p in docx.Document(str(report)).paragraphs)


def test_a_file_that_is_no_report_leaves_everything_as_it_was(analysed, tmp_path):
    letter = tmp_path / "carta.docx"
    docx.Document().save(str(letter))
    target = tmp_path / "new.docx"

    refused = analysed.run("report", "acme", "--keep", str(letter), "-o", str(target))

    assert refused.code == 10
    assert "carta.docx" in refused.err
    assert not target.exists()
