"""Can one ask who should serve whom, and decide it for an account?"""

import json

import pytest
from python_calamine import CalamineWorkbook


@pytest.fixture
def study(terminal, tmp_path):
    """Return a terminal with a study: Lucía has three of four key accounts, and Pedro one."""
    return opened(terminal, tmp_path, ("Lucía", "Lucía", "Lucía", "Pedro"))


def opened(terminal, tmp_path, sellers):
    """Return a terminal with a study of as many key accounts, and who has each."""
    lines = ["doc_id,doc_date,account_id,account_name,seller_id,net_amount"]
    for n, seller in enumerate(sellers, start=1):
        for month in range(1, 13):
            lines.append(f"D{n}{month:02},2025-{month:02}-20,C{n},Cuenta {n},{seller},{100 * n}.50")
    sales = tmp_path / "ledger.csv"
    sales.write_text("\n".join(lines), encoding="utf-8")
    key = tmp_path / "ka_status.csv"
    key.write_text(
        "group_id,from,tier\n"
        + "".join(f"C{n},2020-01-01,T1\n" for n in range(1, len(sellers) + 1)),
        encoding="utf-8",
    )
    return terminal.after(
        ("new", "acme", "--company", "Acme"),
        ("import", "acme", str(sales), str(key), "--yes"),
        ("analyse", "acme", "--as-of", "2025-12-31"),
    )


def asked(study, *options):
    ended = study.run("assign", "acme", "--seconds", "1", "--json", *options)
    assert ended.code == 0, ended.err
    return ended.document


def takers(document):
    return {one["group"]: one["then"] for one in document["best"]["plan"]}


def test_the_answer_is_told_at_once_and_then_whether_time_gave_a_better_one(study):
    ended = study.run("assign", "acme", "--most-changes", "100%", "--seconds", "1")

    assert ended.code == 0
    assert ended.out.startswith("Respuesta al momento:\nUna cuenta cambiaría de manos")
    assert "pasa de Lucía" in ended.out
    assert "No se halló uno mejor" in ended.out


def test_of_many_moves_the_first_are_told_and_how_many_more_there_are(terminal, tmp_path):
    study = opened(terminal, tmp_path, ("Lucía",) * 120 + ("Pedro",))

    ended = study.run("assign", "acme", "--most-changes", "100%", "--seconds", "0")

    said = ended.out.splitlines()
    moves = int(next(line for line in said if "cambiarían de manos" in line).split()[0])
    assert sum(line.startswith("- ") for line in said) == 40
    assert (
        f"Quedan {moves - 40} cuentas más; con -o se escriben todas en un libro de Excel." in said
    )


def test_the_limit_of_changes_and_the_number_of_people_hold_this_time_only(study):
    none = asked(study, "--most-changes", "0%")
    more = asked(study, "--most-changes", "100%", "--kams", "4")
    again = asked(study)

    assert (none["best"]["moves"], none["most_changes"]) == (0, 0)
    assert [one["post"] for one in more["people"]] == [None, None, 1, 2]
    assert len(again["people"]) == 2
    assert again["best"]["bound"] <= again["best"]["cost"]


def test_a_lock_is_kept_with_who_and_why_until_it_is_taken_back(study):
    locked = asked(study, "--lock", "Cuenta 4=lucía", "--by", "Ana", "--why", "lo pidió")
    later = asked(study)
    free = asked(study, "--unlock", "C4", "--by", "Ana")

    assert takers(locked)["C4"] == takers(later)["C4"] == "Lucía"
    assert later["locks"] == [
        {"account": "C4", "person": later["people"][0]["id"], "by": "Ana", "why": "lo pidió"}
    ]
    assert free["locks"] == []
    path = study.workspace / "studies" / "acme" / "assignment-locks.jsonl"
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [(one["by"], one["seller"] is None) for one in lines] == [("Ana", False), ("Ana", True)]


def test_a_lock_holds_in_the_next_run_and_the_report_tells_it(study):
    asked(study, "--lock", "Cuenta 4=Pedro", "--by", "Ana")
    assert study.run("analyse", "acme", "--as-of", "2025-12-31").code == 0

    assert "Cuenta 4, con Pedro (Ana," in study.run("findings", "acme").out


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Cuenta 4", "No se entiende «Cuenta 4»"),
        ("Cuenta 4=Zoé", "«Zoé» no es una sola de las personas"),
    ],
)
def test_a_lock_that_cannot_be_understood_is_told_and_nothing_is_kept(study, said, told):
    ended = study.run("assign", "acme", "--lock", said, "--by", "Ana")

    assert ended.code == 2
    assert told in ended.err
    assert not (study.workspace / "studies" / "acme" / "assignment-locks.jsonl").exists()


def test_a_file_of_locks_that_somebody_broke_is_told_with_its_row(study):
    path = study.workspace / "studies" / "acme" / "assignment-locks.jsonl"
    path.write_text('{"group": 1}\n', encoding="utf-8")

    ended = study.run("assign", "acme")

    assert ended.code == 2
    assert "fila 1" in ended.err


def test_the_division_is_written_to_a_workbook(study, tmp_path):
    path = tmp_path / "reparto.xlsx"

    assert study.run("assign", "acme", "--seconds", "0", "-o", str(path)).code == 0

    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["Reparto", "Cargas"]
    rows = book.get_sheet_by_name("Reparto").to_python()
    assert [row[0] for row in rows[1:]] == ["C1", "C2", "C3", "C4"]


def test_without_key_accounts_there_is_nothing_to_divide(terminal, sales):
    terminal.after(
        ("new", "acme", "--company", "Acme"),
        ("import", "acme", sales, "--yes"),
        ("analyse", "acme"),
    )

    ended = terminal.run("assign", "acme")

    assert ended.code == 12
    assert "no hay cuentas clave que repartir" in ended.err
