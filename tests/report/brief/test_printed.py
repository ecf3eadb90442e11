import json
from pathlib import Path

import pytest

from llavero.report.brief.printed import Printed
from tests.report.brief.documents.hand import text_of


def test_the_text_tells_a_teacher_what_is_there_and_what_is_not(checked):
    said = Printed(checked(text_of("mediocre.es.md")), "es").text("tarea.docx")

    assert "tarea.docx frente al encargo: administración de cuentas clave" in said
    assert "No alcanza lo que se pide." in said
    assert "«El departamento tiene 3 vendedores.»" in said
    assert "Sección 1: falta decir qué parte de la fuerza de ventas es el departamento." in said
    assert "— se dice que no se tiene, y por qué" in said
    assert "Se piden 2 entrevistas o más y el texto distingue 1." in said


def test_the_same_is_said_in_english(checked):
    said = Printed(checked(text_of("mediocre.es.md")), "en").text("homework.docx")

    assert "It falls short of what is asked." in said
    assert "“El departamento tiene 3 vendedores.”" in said
    assert "Section 1: add what part of the sales force the department is." in said


def test_the_form_of_the_json_is_the_one_documented(checked):
    told = Printed(checked(text_of("good.es.md")), "es").json()

    assert json.loads(json.dumps(told)) == told
    assert set(told) >= {"sections", "score", "hard_fails", "language", "duplicates", "advice"}
    section = told["sections"][0]
    assert {key: section[key] for key in ("number", "title", "found", "cuartillas", "minimum", "pages")} == {
        "number": 1, "title": "Cuentas clave", "found": True, "cuartillas": 1.07, "minimum": 1.0,
        "pages": None,
    }  # fmt: skip
    item = section["items"][1]
    assert {key: item[key] for key in ("id", "points", "earned", "status")} == {
        "id": "1.sellers", "points": 3.0, "earned": 3.0, "status": "pass",
    }  # fmt: skip
    assert item["evidence"]


def test_every_field_of_the_json_is_documented(checked):
    page = (Path(__file__).parents[3] / "docs" / "reference" / "check.md").read_text("utf-8")
    told = Printed(checked(text_of("mediocre.es.md")), "es").json()
    section = told["sections"][0]

    fields = {*told, *section, *section["items"][0], *section["items"][0]["asks"][0]}

    assert {field for field in fields if field not in page} == set()


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "# Cuentas clave y relaciones con clientes\n\nTiene 8 vendedores. Venden 20 %. Son 3 zonas.",
        "# Cuentas clave\n\nNo se obtuvo el porcentaje de las ventas totales.\n\n# Relaciones con clientes\n\n"
        "Su correo es ana@cliente.mx y no más.\n\n| a | b |\n| c | " + "x " * 250 + " |",
    ],
)  # fmt: skip
def test_every_sentence_can_be_said(checked, text, language):
    printed = Printed(checked(text), language)

    assert printed.text("x.docx")
    assert printed.json()["advice"]
