"""How does a person or a script import?"""

from pathlib import Path

import pytest

from llavero.study import open_study


@pytest.fixture
def study(terminal):
    assert terminal.run("new", "norte", "--company", "Aceros Norte").code == 0
    return open_study(terminal.workspace, "norte")


AMBIGUOUS = "Factura,Fecha,Cliente,Importe neto\n" + "".join(
    f"F{n},0{n % 9 + 1}/0{n % 7 + 1}/2025,Aceros Norte,{n * 100}.50\n" for n in range(1, 30)
)


def test_an_import_tells_rows_totals_and_what_is_missing(terminal, study, sales):
    ended = terminal.run("import", "norte", sales)

    assert ended.code == 0
    assert "ventas.csv: se toma como libro de ventas." in ended.out
    assert "16 filas leídas = 16 conservadas + 0 apartadas." in ended.out
    assert "MXN 32,808.00" in ended.out
    assert "Sección 1: la lista de cuentas clave vigentes" in ended.out
    assert "Importado. Sigue: llavero analyse norte" in ended.out


def test_what_is_probable_is_told_apart_from_its_reason(terminal, study, sales):
    content = Path(sales).read_text(encoding="utf-8").replace("Importe neto", "Importe")
    Path(sales).write_text(content, encoding="utf-8")

    ended = terminal.run("import", "norte", sales, "--yes")

    assert "→ importe neto [probable] («Importe»" in ended.out
    assert "«libro de ventas»" in ended.out


def test_an_english_study_is_told_in_english(terminal, sales):
    terminal.run("new", "north", "--company", "North Steel", "--language", "en")

    ended = terminal.run("import", "north", sales)

    assert "ventas.csv: taken as sales ledger." in ended.out
    assert "16 rows read = 16 kept + 0 set aside." in ended.out


def test_json_is_one_document(terminal, study, sales):
    ended = terminal.run("import", "norte", sales, "--json")

    document = ended.document
    [source] = document["sources"]
    assert document["changed"] is True
    assert source["table"] == "ledger"
    assert source["rows"] == {"read": 16, "kept": 16, "set_aside": 0}
    assert {column["target"] for column in source["columns"]} >= {"doc_date", "net_amount"}
    assert document["totals"][0]["net"] == "32808.000000"
    assert "need-ka-status" in {need["id"] for need in document["missing"]}
    assert ended.err == ""


def test_the_same_import_again_changes_nothing(terminal, study, sales):
    terminal.run("import", "norte", sales)

    ended = terminal.run("import", "norte", sales)

    assert ended.code == 0
    assert "ya estaba importado" in ended.out
    assert "Nada cambió" in ended.out


def test_a_dry_run_says_so_and_writes_nothing(terminal, study, sales):
    ended = terminal.run("import", "norte", sales, "--dry-run")

    assert ended.code == 0
    assert "Ensayo terminado: no se escribió nada." in ended.out
    assert [path.name for path in study.folder.iterdir()] == ["study.json"]


def test_a_question_is_told_with_its_answers_and_nothing_is_imported(terminal, study, tmp_path):
    path = tmp_path / "ventas.csv"
    path.write_text(AMBIGUOUS)

    ended = terminal.run("import", "norte", str(path))

    assert ended.code == 10
    assert "Respuestas posibles: dmy (día/mes/año), mdy (mes/día/año)." in ended.err
    assert "no se importó nada" in ended.err
    assert not study.ledger.exists()


def test_a_question_is_answered_by_correcting_the_mapping(terminal, study, tmp_path):
    path = tmp_path / "ventas.csv"
    path.write_text(AMBIGUOUS)
    asked = terminal.run("import", "norte", str(path), "--json")
    [source] = asked.document["error"]["facts"]["sources"]
    mapping = Path(source["mapping"]).read_text(encoding="utf-8")
    assert source["questions"][0]["choices"] == ["dmy", "mdy"]

    begun = mapping.index("[[question]]")
    corrected = mapping[:begun].replace('date_orders = ["iso"', 'date_orders = ["mdy", "iso"')
    (tmp_path / "mia.toml").write_text(corrected, encoding="utf-8")
    ended = terminal.run("import", "norte", str(path), "--mapping", str(tmp_path / "mia.toml"))

    assert ended.code == 0, ended.err


def test_yes_takes_what_is_proposed_and_remembers_it(terminal, study, tmp_path):
    path = tmp_path / "ventas.csv"
    path.write_text(AMBIGUOUS)

    ended = terminal.run("import", "norte", str(path), "--yes")
    (tmp_path / "otras.csv").write_text(AMBIGUOUS.replace("\nF", "\nG"))
    again = terminal.run("import", "norte", str(tmp_path / "otras.csv"))

    assert (ended.code, again.code) == (0, 0)


def test_a_person_at_the_terminal_is_asked(terminal, study, tmp_path, monkeypatch):
    from llavero.cli.session import Session

    path = tmp_path / "ventas.csv"
    path.write_text(AMBIGUOUS)
    monkeypatch.setattr(Session, "asks", True)
    monkeypatch.setattr("click.prompt", lambda *_arguments, **_options: 2)

    ended = terminal.run("import", "norte", str(path))

    assert ended.code == 0
    assert "Sobre «ventas.csv»:" in ended.err
    assert "2  mdy (mes/día/año)" in ended.err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("vacio.csv", b"", "está vacío"),
        ("foto.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(200), "imagen"),
        ("nada.csv", None, "No se encuentra"),
        ("recetas.csv", b"plato,sabor\nmole,picante\npozole,suave\n", "No se reconoc"),
    ],
)
def test_what_cannot_be_read_is_told_and_ends_with_ten(
    terminal, study, tmp_path, name, content, said
):
    if content is not None:
        (tmp_path / name).write_bytes(content)

    ended = terminal.run("import", "norte", str(tmp_path / name))

    assert ended.code == 10
    assert said in ended.err
    assert not study.ledger.exists()


def test_data_that_cannot_be_trusted_end_with_eleven_and_are_not_written(terminal, study, tmp_path):
    path = tmp_path / "ventas.csv"
    path.write_text(AMBIGUOUS)
    asked = terminal.run("import", "norte", str(path), "--json")
    [source] = asked.document["error"]["facts"]["sources"]
    mapping = Path(source["mapping"]).read_text(encoding="utf-8")
    wrong = mapping[: mapping.index("[[question]]")].replace('"dmy"', '"compact"')
    (tmp_path / "mia.toml").write_text(wrong.replace('"mdy"', '"compact"'), encoding="utf-8")

    ended = terminal.run("import", "norte", str(path), "--mapping", str(tmp_path / "mia.toml"))

    assert ended.code == 11
    assert "no se pudieron leer" in ended.err
    assert not study.ledger.exists()


def test_an_interrupted_import_is_told_by_the_next_command(terminal, study, sales):
    (study.folder / ".importing").mkdir()
    (study.folder / ".importing" / "half.parquet").write_bytes(b"half")

    ended = terminal.run("import", "norte", sales)

    assert ended.code == 0
    assert "La última importación al estudio «norte» se interrumpió" in ended.err


def test_negative_totals_are_imported_and_told(terminal, study, tmp_path):
    path = tmp_path / "abonos.csv"
    lines = [f"N{n},2025-03-{n},Aceros Norte,-{n}.00" for n in range(10, 29)]
    path.write_text("Folio,Fecha,Cliente,Importe neto\n" + "\n".join(lines))

    ended = terminal.run("import", "norte", str(path), "--json")

    assert ended.code == 0, ended.out
    assert ended.document["totals"][0]["net"] == "-361.000000"
