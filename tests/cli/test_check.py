import json
from pathlib import Path

import pytest
from docx import Document

from llavero.cli.main import run
from tests.report.brief.documents.hand import saved, text_of, written


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return saved(written(text_of("good.es.md")), tmp_path / "good.docx")


def test_a_good_document_ends_with_0(good, capsys):
    assert run(["check", str(good), "--no-pages"]) == 0
    assert "Puntaje: 100 de 100. Cumple lo que se pide." in capsys.readouterr().out


def test_an_empty_document_ends_with_13(tmp_path, capsys):
    empty = saved(Document(), tmp_path / "empty.docx")

    assert run(["check", str(empty), "--no-pages"]) == 13
    assert "Puntaje: 0 de 100. No alcanza lo que se pide." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "No existe el archivo tarea.docx."),
        (b"%PDF-1.7", "tarea.docx es un PDF"),
        (b"{\\rtf1 hola}", "tarea.docx es un texto RTF"),
        (b"hola a todos", "tarea.docx no es un documento de Word (.docx)."),
        (b"\xd0\xcf\x11\xe0", "tarea.docx es un documento de Word antiguo (.doc)"),
    ],
)
def test_what_cannot_be_read_ends_with_10(tmp_path, capsys, monkeypatch, content, message):
    monkeypatch.setenv("LLAVERO_LANGUAGE", "es")
    path = tmp_path / "tarea.docx"
    if content is not None:
        path.write_bytes(content)

    assert run(["check", str(path)]) == 10
    assert message in capsys.readouterr().err


def test_it_is_said_in_the_language_of_the_document_unless_another_is_asked(tmp_path, capsys):
    path = saved(written(text_of("good.en.md")), tmp_path / "good.docx")

    run(["check", str(path), "--no-pages"])
    assert "It gives what is asked." in capsys.readouterr().out
    run(["check", str(path), "--no-pages", "--language", "es"])
    assert "Cumple lo que se pide." in capsys.readouterr().out


def test_json_is_one_document(good, capsys):
    assert run(["check", str(good), "--no-pages", "--json"]) == 0

    told = json.loads(capsys.readouterr().out)

    assert (told["score"], told["language"], told["hard_fails"]) == (100.0, "es", [])


def test_a_wrong_brief_ends_with_2_and_tells_each_fault(good, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("LLAVERO_LANGUAGE", "es")
    brief = tmp_path / "brief.toml"
    brief.write_text("pass_score = 'much'", encoding="utf-8")

    assert run(["check", str(good), "--brief", str(brief)]) == 2

    said = capsys.readouterr().err
    assert "pass_score (línea 1): debe ser un número que no sea negativo." in said
    assert "sections: falta." in said
    assert "El encargo brief.toml tiene 3 faltas." in said
