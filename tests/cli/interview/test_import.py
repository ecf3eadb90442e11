"""What came back from sellers goes into the ledger by one command, whatever it came as."""

import csv
import io

import pytest

from llavero.ledger.interviews.kept import interview_rows
from llavero.study import Settings, create_study, open_study
from tests.cli.conftest import Terminal
from tests.report.form.filling import ANSWERS, EXPECTED, filled_excel, filled_word, form

TABLE = """interview_id,seller_code,language,date,question_id,account,value,text
E1,V01,es,2026-10-05,Q01,,1,
E1,V01,es,2026-10-05,Q03,,2012,
E1,V01,es,2026-10-05,Q36,,,Con datos.
E2,V02,en,2026-10-06,Q01,,1,
E2,V02,en,2026-10-06,Q11,Aceros Norte,2018,
"""


@pytest.fixture
def study(terminal: Terminal):
    return create_study(terminal.workspace, "acme", Settings("Acme, S.A."))


def rows(study):
    return {
        (row["seller_code"], row["question_id"], row["account_id"] or ""): (
            row["value"] or "",
            row["text"] or "",
        )
        for row in interview_rows(open_study(study.folder.parent.parent, study.slug))
    }


def bring(terminal, *paths, more=()):
    return terminal.run("interview", "import", "acme", *map(str, paths), *more)


@pytest.mark.parametrize(("fill", "name"), [(filled_word, "f.docx"), (filled_excel, "f.xlsx")])
def test_a_form_becomes_rows_and_its_file_is_kept(terminal, study, tmp_path, fill, name):
    ended = bring(terminal, fill(tmp_path / name))
    assert ended.code == 0
    assert rows(study) == {("V05", *key): said for key, said in EXPECTED.items()}
    (kept,) = study.sources.rglob(f"*.original.{name[2:]}")
    assert kept.read_bytes() == (tmp_path / name).read_bytes()


def test_the_same_form_twice_changes_nothing(terminal, study, tmp_path):
    path = filled_word(tmp_path / "f.docx")
    bring(terminal, path)
    before = rows(study)
    ended = bring(terminal, path, more=["--json"])
    assert [one["status"] for one in ended.document["interviews"]] == ["unchanged"]
    assert rows(study) == before


def test_a_corrected_form_replaces_the_former(terminal, study, tmp_path):
    bring(terminal, filled_word(tmp_path / "f.docx"))
    corrected = {**ANSWERS, "Q03:0:value:0:0": "2016"}
    ended = bring(terminal, filled_excel(tmp_path / "f.xlsx", corrected), more=["--json"])
    assert [one["status"] for one in ended.document["interviews"]] == ["replaced"]
    assert rows(study)["V05", "Q03", ""] == ("2016", "")
    assert len(rows(study)) == len(EXPECTED)


def test_the_same_form_in_two_files_is_taken_once(terminal, study, tmp_path):
    files = filled_word(tmp_path / "f.docx"), filled_excel(tmp_path / "f.xlsx")
    ended = bring(terminal, *files, more=["--json"])
    assert [one["status"] for one in ended.document["interviews"]] == ["imported", "unchanged"]
    assert len(rows(study)) == len(EXPECTED)


def test_the_same_form_in_two_files_that_differ_is_told(terminal, study, tmp_path):
    other = {**ANSWERS, "Q03:0:value:0:0": "2016"}
    files = filled_word(tmp_path / "f.docx"), filled_excel(tmp_path / "f.xlsx", other)
    ended = bring(terminal, *files)
    assert ended.code == 11
    assert "f.xlsx: trae la misma entrevista de V05 que f.docx" in ended.out
    assert rows(study)["V05", "Q03", ""] == ("2015", "")


def test_another_form_of_the_same_seller_is_blocked(terminal, study, tmp_path):
    bring(terminal, filled_word(tmp_path / "f.docx"))
    other = filled_word(tmp_path / "g.docx", made=form(id="ffffffffffff"))
    ended = bring(terminal, other, more=["--json"])
    assert ended.code == 11
    (told,) = ended.document["interviews"]
    assert (told["status"], told["rule"]) == ("refused", "code-taken")
    assert "V05-012345" in told["message"]


def test_a_form_of_another_study_is_refused(terminal, study, tmp_path):
    ended = bring(terminal, filled_word(tmp_path / "f.docx", made=form("otra")))
    assert ended.code == 10
    assert "«otra»" in ended.err
    assert rows(study) == {}


def test_who_declines_leaves_nothing_but_that(terminal, study, tmp_path):
    said = {**ANSWERS, "Q01:0:value:0:0": "No"}
    ended = bring(terminal, filled_word(tmp_path / "f.docx", said))
    assert ended.code == 0
    assert "no aceptó" in ended.out
    assert rows(study) == {("V05", "Q01", ""): ("No", "")}
    assert not list(study.sources.rglob("*.docx"))


def test_a_form_without_consent_leaves_nothing(terminal, study, tmp_path):
    said = {tag: value for tag, value in ANSWERS.items() if not tag.startswith("Q01")}
    ended = bring(terminal, filled_word(tmp_path / "f.docx", said))
    assert ended.code == 11
    assert "Q01" in ended.out
    assert rows(study) == {}


def test_a_form_without_a_date_says_so(terminal, study, tmp_path):
    said = {tag: value for tag, value in ANSWERS.items() if "day" not in tag}
    ended = bring(terminal, filled_word(tmp_path / "f.docx", said))
    assert ended.code == 11
    assert "AAAA-MM-DD" in ended.out


def test_what_cannot_be_read_is_told_and_kept_as_it_was_said(terminal, study, tmp_path):
    said = {**ANSWERS, "Q09:0:value:0:0": "casi todo", "Q11:1:value:0:0": "hace mucho"}
    ended = bring(terminal, filled_word(tmp_path / "f.docx", said), more=["--json"])
    (told,) = ended.document["interviews"]
    assert {(f["question"], f["account"]) for f in told["faults"]} == {("Q09", ""), ("Q11", "C1")}
    assert rows(study)["V05", "Q09", ""] == ("casi todo", "")


def test_an_account_without_a_name_is_told(terminal, study, tmp_path):
    said = {**ANSWERS, "Q11:3:value:0:0": "2020"}
    ended = bring(terminal, filled_word(tmp_path / "f.docx", said))
    assert "número 3" in ended.out
    assert not any(value == ("2020", "") for value in rows(study).values())


def test_a_table_gives_each_interview_its_own_source(terminal, study, tmp_path):
    path = tmp_path / "respuestas.csv"
    path.write_text(TABLE, encoding="utf-8")
    assert bring(terminal, path).code == 0
    assert rows(study)["V02", "Q11", "Aceros Norte"] == ("2018", "")
    assert {row["source_id"].split("-csv")[0] for row in interview_rows(study)} == {"e1", "e2"}


def test_other_headings_and_other_dates_are_understood(terminal, study, tmp_path):
    path = tmp_path / "respuestas.csv"
    table = list(csv.reader(io.StringIO(TABLE)))
    table[0] = [
        "Entrevista",
        "Código vendedor",
        "Idioma",
        "Fecha",
        "Pregunta",
        "Cuenta",
        "Valor",
        "Texto",
    ]
    for row in table[1:]:
        row[3] = "/".join(reversed(row[3].split("-")))
    path.write_text("\n".join(";".join(row) for row in table), encoding="utf-8")
    assert bring(terminal, path).code == 0
    assert rows(study)["V01", "Q36", ""] == ("", "Con datos.")


def test_a_table_of_something_else_is_refused(terminal, study, sales):
    ended = bring(terminal, sales)
    assert ended.code == 10
    assert "ventas.csv" in ended.err
    assert rows(study) == {}


def test_a_bad_file_does_not_stop_a_good_one(terminal, study, tmp_path):
    bad = tmp_path / "mala.docx"
    bad.write_bytes(b"PK\x03\x04 nada")
    ended = bring(terminal, bad, filled_word(tmp_path / "f.docx"))
    assert ended.code == 10
    assert "mala.docx está dañado" in ended.err
    assert len(rows(study)) == len(EXPECTED)


def test_a_rehearsal_writes_nothing(terminal, study, tmp_path):
    ended = bring(terminal, filled_word(tmp_path / "f.docx"), more=["--dry-run"])
    assert ended.code == 0
    assert "no se escribió nada" in ended.out
    assert rows(study) == {}


def test_the_list_says_what_counts(terminal, study, tmp_path):
    bring(terminal, filled_word(tmp_path / "f.docx"))
    (one,) = terminal.run("interview", "list", "acme", "--json").document["interviews"]
    assert (one["code"], one["channel"], one["date"]) == ("V05", "word", "2026-10-06")
    assert one["standing"] == "insufficient"
    assert one["short"] == ["Q21"]
    assert "V05 · " in terminal.run("interview", "list", "acme").out


def test_copied_answers_are_told(terminal, study, tmp_path):
    long = "Cada lunes reviso los pedidos pendientes con almacén y luego llamo al comprador para saber qué falta esta semana."
    said = {**ANSWERS, "Q21:0:text:0:0": long}
    one = filled_word(tmp_path / "f.docx", said)
    other = filled_word(tmp_path / "g.docx", said, form(code="V06", id="ffffffffffff"))
    told = bring(terminal, one, other, more=["--json"]).document
    assert [(pair["one"], pair["other"]) for pair in told["alike"]] == [
        ("V05-012345", "V06-ffffff")
    ]
    assert len(terminal.run("interview", "list", "acme", "--json").document["alike"]) == 1


def test_a_deleted_interview_is_gone_with_its_file(terminal, study, tmp_path):
    path = tmp_path / "respuestas.csv"
    path.write_text(TABLE, encoding="utf-8")
    bring(terminal, path, filled_word(tmp_path / "f.docx"))
    ended = terminal.run("interview", "delete", "acme", "v05")
    assert ended.code == 0
    assert {code for code, _, _ in rows(study)} == {"V01", "V02"}
    assert not list(study.sources.rglob("V05*"))
    left = b"".join(p.read_bytes() for p in study.folder.rglob("*") if p.is_file())
    assert b"turno de noche" not in left
    assert terminal.run("interview", "delete", "acme", "V05").code == 2


def test_an_interview_imported_among_others_is_deleted_alone(terminal, study, tmp_path):
    path = tmp_path / "entrevistas.csv"
    path.write_text(TABLE, encoding="utf-8")
    assert terminal.run("import", "acme", str(path), "--yes").code == 0
    ended = terminal.run("interview", "delete", "acme", "V01", "--json")
    assert ended.document["rows"] == 3
    assert ended.document["copies"] == ["entrevistas.csv"]
    assert {code for code, _, _ in rows(study)} == {"V02"}
    assert not list(study.sources.rglob("*.csv"))


def test_an_interview_held_in_another_source_is_not_counted_twice(terminal, study, tmp_path):
    path = tmp_path / "entrevistas.csv"
    path.write_text(TABLE, encoding="utf-8")
    terminal.run("import", "acme", str(path), "--yes")
    ended = bring(terminal, path, more=["--json"])
    assert {one["rule"] for one in ended.document["interviews"]} == {"held-elsewhere"}
    assert len(rows(study)) == 5


def test_help_speaks_of_each_command(terminal):
    said = terminal.bare("interview", "--help").out
    assert "Borra una entrevista" in said
    assert "Hace el formulario" in said


def test_the_workspace_may_be_said_before_the_command(terminal, study):
    ended = terminal.bare("interview", "--workspace", str(terminal.workspace), "list", "acme")
    assert ended.code == 0


def test_who_declines_takes_no_answers_from_those_who_come_in_the_same_import(
    terminal, study, tmp_path
):
    answers = {**ANSWERS, "Q11:2:value:0:0": "2020", "Q15:1:value:0:0": "30"}
    full = filled_word(tmp_path / "f.docx", answers)
    declined = filled_excel(
        tmp_path / "g.xlsx",
        {"HEAD:0:day:0:0": "2026-10-07", "Q01:0:value:0:0": "No"},
        form(code="V06", id="ba9876543210"),
    )

    ended = bring(terminal, declined, full, more=["--json"])

    assert ended.document["rows_set_aside"] == 0
    found = rows(study)
    assert found["V06", "Q01", ""] == ("No", "")
    assert found["V05", "Q11", "C1"] == ("2018", "")
    assert found["V05", "Q11", "C2"] == ("2020", "")
