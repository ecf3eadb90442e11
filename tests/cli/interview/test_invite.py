"""Forms are made for those who serve key accounts, and no form says whose it is."""

import re
import zipfile

import pytest

from llavero.interview.course import asked_about
from llavero.ledger.interviews.kept import seller_codes
from llavero.report.form.excel_reading import read_excel
from llavero.report.word.form.reading import read_word
from llavero.study import Settings, create_study, open_study
from tests.report.form.filling import ANSWERS, filled_word, form

# Lucía serves ten key accounts, Óscar one and a small one; Ana's key account went to Óscar.
KEY = [f"C{n:02}" for n in range(1, 12)]
SELLERS = {"S1": "Lucía Garza", "S2": "Óscar Leal", "S3": "Ana Ruiz"}


@pytest.fixture
def study(terminal, tmp_path):
    made = create_study(terminal.workspace, "acme", Settings("Acme, S.A."))
    for name, lines in {
        "clientes.csv": ["account_id,name"] + [f"{c},Cliente {c}" for c in [*KEY, "C99"]],
        "cuentas_clave.csv": ["group_id,from"] + [f"{c},2020-01-01" for c in KEY],
        "personal.csv": ["employee_id,name,dept,job_title"]
        + [f"{id_},{name},Ventas,Vendedor" for id_, name in SELLERS.items()],
        "asignaciones.csv": ["account_id,seller_id,from,to"]
        + [f"{c},S1,2021-01-01," for c in KEY[:10]]
        + ["C11,S2,2024-01-01,", "C99,S2,2020-01-01,", "C11,S3,2020-01-01,2024-01-01"],
    }.items():
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        assert terminal.run("import", "acme", str(path), "--yes").code == 0
    sales = tmp_path / "ventas.csv"
    lines = [
        f"F{m}{n},2025-{m:02}-05,C{n:02},S1,{n * 100}.00"
        for m in range(1, 13)
        for n in range(1, 11)
    ]
    sales.write_text(
        "doc_id,doc_date,account_id,seller_id,net_amount\n" + "\n".join(lines) + "\n",
        encoding="utf-8",
    )
    assert terminal.run("import", "acme", str(sales), "--yes").code == 0
    return open_study(terminal.workspace, made.slug)


def invite(terminal, tmp_path, *more):
    return terminal.run("interview", "invite", "acme", "-o", str(tmp_path / "f"), "--json", *more)


def test_each_seller_of_key_accounts_gets_a_code_and_a_form(terminal, study, tmp_path):
    invited = invite(terminal, tmp_path).document["invited"]
    assert {one["seller_id"]: one["accounts"] for one in invited} == {"S1": 10, "S2": 1}
    assert {one["code"] for one in invited} == {"V01", "V02"}
    assert seller_codes(study) == {one["seller_id"]: one["code"] for one in invited}
    assert {path.name for path in (tmp_path / "f").iterdir()} == {"V01.docx", "V02.docx"}


def test_a_form_asks_of_eight_accounts_at_most_the_five_largest_among_them(
    terminal, study, tmp_path
):
    invited = {one["seller_id"]: one for one in invite(terminal, tmp_path).document["invited"]}
    asked = list(read_word(tmp_path / "f" / f"{invited['S1']['code']}.docx").account_ids.values())
    assert len(asked) == invited["S1"]["asked"] == 8
    assert asked[:5] == ["C10", "C09", "C08", "C07", "C06"]
    assert set(asked[5:]) < {"C01", "C02", "C03", "C04", "C05"}


@pytest.mark.parametrize("kind", ["--word", "--excel"])
def test_no_form_holds_the_name_or_code_of_its_seller(terminal, study, tmp_path, kind):
    invite(terminal, tmp_path, kind)
    for path in (tmp_path / "f").iterdir():
        with zipfile.ZipFile(path) as archive:
            said = "".join(
                archive.read(name).decode("utf-8", "replace") for name in archive.namelist()
            )
        for id_, name in SELLERS.items():
            assert name not in said
            assert not re.search(rf"\b{id_}\b", said)


def test_codes_stay_when_all_are_invited_again(terminal, study, tmp_path):
    first = invite(terminal, tmp_path).document["invited"]
    again = invite(terminal, tmp_path).document["invited"]
    assert [(o["code"], o["seller_id"]) for o in first] == [
        (o["code"], o["seller_id"]) for o in again
    ]


def test_who_was_interviewed_gets_no_form_and_new_codes_are_above(terminal, study, tmp_path):
    done = filled_word(tmp_path / "d.docx", ANSWERS, form(code="V07"))
    terminal.run("interview", "import", "acme", str(done))
    invited = invite(terminal, tmp_path).document["invited"]
    assert {one["code"] for one in invited} == {"V08", "V09"}
    answered = tmp_path / "f" / "V08.docx"
    again = filled_word(tmp_path / "V08.docx", ANSWERS, form(code="V08"))
    terminal.run("interview", "import", "acme", str(again))
    assert answered.exists()
    files = {one["code"]: one["file"] for one in invite(terminal, tmp_path).document["invited"]}
    assert files["V08"] == ""
    assert files["V09"]


def test_the_list_of_who_is_who_is_a_file_apart(terminal, study, tmp_path):
    path = tmp_path / "quien.csv"
    invite(terminal, tmp_path, "--list", str(path))
    lines = path.read_text("utf-8-sig").splitlines()
    assert lines[0] == "Código,Vendedor,Código en los datos,Formulario"
    assert any("Lucía Garza,S1" in line for line in lines)


def test_nobody_is_invited_without_key_accounts(terminal, tmp_path):
    create_study(terminal.workspace, "vacio", Settings("Acme"))
    ended = terminal.run("interview", "invite", "vacio")
    assert ended.code == 12
    assert "interview form vacio" in ended.err


@pytest.mark.parametrize("said", ["S2", "Óscar Leal", "oscar leal"])
def test_a_form_is_made_for_a_seller_by_code_or_name(terminal, study, tmp_path, said):
    path = tmp_path / "uno.xlsx"
    ended = terminal.run(
        "interview", "form", "acme", said, "--excel", "--code", "v05", "-o", str(path)
    )
    assert ended.code == 0
    reply = read_excel(path)
    assert (reply.code, dict(reply.account_ids)) == ("V05", {1: "C11"})


def test_a_code_names_files_and_is_letters_and_digits(terminal, study):
    ended = terminal.run("interview", "form", "acme", "S2", "--code", "../V05")
    assert ended.code == 2
    assert "«../V05»" in ended.err


def test_a_seller_nobody_knows_is_told_with_those_there_are(terminal, study):
    ended = terminal.run("interview", "form", "acme", "Zoe")
    assert ended.code == 2
    assert "S1, S2" in ended.err


def test_a_form_without_a_seller_has_room_for_accounts(terminal, tmp_path):
    create_study(terminal.workspace, "vacio", Settings("Acme"))
    path = tmp_path / "f.docx"
    assert terminal.run("interview", "form", "vacio", "--language", "en", "-o", str(path)).code == 0
    reply = read_word(path)
    assert (reply.identity.language, reply.code, dict(reply.account_ids)) == ("en", "", {})


def test_of_more_than_eight_the_largest_and_some_by_chance_always_the_same():
    by_size = [f"C{n}" for n in range(20)]
    asked = asked_about(by_size, seed=1)
    assert asked[:5] == ("C0", "C1", "C2", "C3", "C4")
    assert len(set(asked)) == 8
    assert asked == asked_about(by_size, seed=1)
    assert asked_about(by_size[:8], seed=1) == tuple(by_size[:8])
