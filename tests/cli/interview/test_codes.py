"""Suggested codes go out in a sheet, and come back as what a person decided."""

import zipfile
from xml.etree import ElementTree

import pytest

from llavero.ledger.interviews.codings import kept_codings
from llavero.report.form.sheets import sheets_of
from llavero.study import Settings, create_study
from tests.report.form.filling import S, rewritten, write_cell

TABLE = """interview_id,seller_code,language,date,question_id,account,value,text
E1,V01,es,2026-10-05,Q01,,1,
E1,V01,es,2026-10-05,Q30,,,Me avisa el mecánico de la planta y pregunto cuándo es el paro.
E1,V01,es,2026-10-05,Q36,,,Con amistad y confianza.
E1,V01,es,2026-10-05,Q42,,,Los precios.
"""
DECISION, CODE = 9, 5


@pytest.fixture
def study(terminal, tmp_path):
    made = create_study(terminal.workspace, "acme", Settings("Acme, S.A."))
    path = tmp_path / "t.csv"
    path.write_text(TABLE, encoding="utf-8")
    terminal.run("interview", "import", "acme", str(path))
    return made


@pytest.fixture
def sheet(terminal, study, tmp_path):
    path = tmp_path / "codigos.xlsx"
    assert terminal.run("interview", "codes", "acme", "--export", str(path)).code == 0
    return path


def lines(path):
    return [(n, [str(c) for c in row]) for n, row in enumerate(sheets_of(path)[0], start=1)][2:]


def decide(path, cells):
    """Write cells, named (row, column), as who decides does."""

    def fill(name, content):
        if name != "xl/worksheets/sheet1.xml":
            return content
        root = ElementTree.fromstring(content)
        for cell in root.iter(f"{S}c"):
            at = (int(cell.get("r")[1:]), ord(cell.get("r")[0]) - ord("A"))
            if at in cells:
                write_cell(cell, cells[at])
        return ElementTree.tostring(root)

    rewritten(path, fill)


def take(terminal, path, coder="C1"):
    return terminal.run(
        "interview", "codes", "acme", "--import", str(path), "--coder", coder, "--json"
    )


def suggestions(path):
    return [(n, row) for n, row in lines(path) if row[CODE]]


def test_only_answers_that_carry_codes_are_handed_out(sheet):
    asked = {row[0].split("|")[2] for _, row in lines(sheet)}
    assert asked == {"Q30", "Q36"}


def test_a_suggestion_shows_its_words(sheet):
    assert suggestions(sheet)
    for _, row in suggestions(sheet):
        assert row[8]
        assert 0 < float(row[7]) <= 1


def test_what_is_confirmed_and_added_becomes_codings(terminal, study, sheet):
    (first, row), *others = suggestions(sheet)
    blank = next(n for n, line in lines(sheet) if not line[CODE] and line[0] == row[0])
    decide(
        sheet,
        {(first, DECISION): "Sí", (blank, CODE): "A06"} | {(n, DECISION): "No" for n, _ in others},
    )
    told = take(terminal, sheet).document
    assert (told["confirmed"], told["added"], told["rejected"]) == (1, 1, len(others))
    given = {(one.question_id, one.code, one.coder) for one in kept_codings(study)}
    assert given >= {(row[0].split("|")[2], row[CODE], "C1"), (row[0].split("|")[2], "A06", "C1")}


def test_a_suggestion_without_a_decision_stays_one(terminal, study, sheet):
    told = take(terminal, sheet).document
    assert told["open"] == len(suggestions(sheet))
    assert kept_codings(study) == []


def test_an_answer_that_carries_no_code_says_so(terminal, study, sheet):
    rows = suggestions(sheet)
    decide(sheet, {(n, DECISION): "No" for n, _ in rows})
    take(terminal, sheet)
    assert {one.code for one in kept_codings(study)} == {"N00"}


def test_deciding_again_replaces_what_the_same_coder_decided(terminal, study, sheet):
    (first, _), *_ = suggestions(sheet)
    decide(sheet, {(first, DECISION): "Sí"})
    take(terminal, sheet)
    decide(sheet, {(first, DECISION): "No"})
    take(terminal, sheet)
    assert {one.code for one in kept_codings(study)} == {"N00"}


def test_two_coders_are_compared(terminal, study, sheet):
    decide(sheet, {(n, DECISION): "Sí" for n, _ in suggestions(sheet)})
    take(terminal, sheet, "C1")
    take(terminal, sheet, "C2")
    shown = terminal.run("interview", "codes", "acme", "--json").document
    assert shown["coders"] == ["C1", "C2"]
    assert shown["twice"] == shown["coded"]


def test_a_code_that_is_in_no_book_is_told_with_its_row(terminal, study, sheet):
    blank = next(n for n, line in lines(sheet) if not line[CODE])
    decide(sheet, {(blank, CODE): "Z99"})
    ended = terminal.run("interview", "codes", "acme", "--import", str(sheet), "--coder", "C1")
    assert f"fila {blank}: «Z99»" in ended.out


def test_a_coder_must_be_named(terminal, sheet):
    ended = terminal.run("interview", "codes", "acme", "--import", str(sheet))
    assert ended.code == 2
    assert "--coder" in ended.err


def test_a_sheet_of_another_study_is_refused(terminal, sheet, tmp_path):
    create_study(terminal.workspace, "otra", Settings("Otra"))
    path = tmp_path / "t.csv"
    terminal.run("interview", "import", "otra", str(path))
    ended = terminal.run("interview", "codes", "otra", "--import", str(sheet), "--coder", "C1")
    assert ended.code == 10
    assert "«acme»" in ended.err


def test_a_table_that_is_no_sheet_of_codes_is_refused(terminal, study, sheet):
    rewritten(
        sheet,
        lambda n, c: (
            c.replace(b"llavero-codes", b"otra-cosa") if n == "xl/sharedStrings.xml" else c
        ),
    )
    assert take(terminal, sheet).code == 10


def test_names_of_persons_do_not_go_out(terminal, tmp_path):
    create_study(terminal.workspace, "acme", Settings("Acme"))
    path = tmp_path / "t.csv"
    path.write_text(
        TABLE.replace("el mecánico de la planta", "Don Beto, el mecánico,"), encoding="utf-8"
    )
    terminal.run("interview", "import", "acme", str(path))
    out = tmp_path / "codigos.xlsx"
    terminal.run("interview", "codes", "acme", "--export", str(out))
    with zipfile.ZipFile(out) as archive:
        assert "Beto" not in archive.read("xl/sharedStrings.xml").decode()


def test_a_deleted_interview_takes_its_codes_along(terminal, study, sheet):
    decide(sheet, {(n, DECISION): "Sí" for n, _ in suggestions(sheet)})
    take(terminal, sheet)
    terminal.run("interview", "delete", "acme", "V01")
    assert kept_codings(study) == []
    assert not list(study.sources.rglob("*.xlsx"))


def test_nothing_to_code_is_told(terminal):
    create_study(terminal.workspace, "vacio", Settings("Acme"))
    assert terminal.run("interview", "codes", "vacio").code == 12
