"""Which words say that nobody was interviewed, and which only look like it?"""

import pytest

from llavero.report.brief.evidence.invented import invented
from llavero.report.brief.evidence.units import Part, units
from llavero.report.brief.manuscript import Line
from tests.report.brief.documents.hand import text_of


def said(text: str) -> str | None:
    return invented(units([Part(Line(text))]))


@pytest.mark.parametrize(
    "text",
    [
        "Como no hubo acceso, imaginamos lo que contestarían dos vendedores.",
        "Las entrevistas que siguen son ficticias.",
        "Las respuestas de los dos ejecutivos fueron inventadas por el equipo.",
        "We have imagined how two of them would answer.",
        "The interviews below are hypothetical.",
        "Two simulated interviews stand in for the real ones.",
    ],
)
def test_a_text_that_says_so_is_taken_at_its_word(text):
    assert said(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Entrevistamos a dos vendedores; sus nombres son ficticios.",
        "The names in these interviews are made up.",
        "Ninguna respuesta fue inventada.",
        "Se simularon veinte mil años de ventas.",
        "En un escenario hipotético, la respuesta de la empresa tardaría un mes.",
        "El vendedor dijo que nunca lo había imaginado.",
        "Hicimos dos entrevistas por separado.",
    ],
)
def test_changed_names_and_supposed_cases_are_no_invention(text):
    assert said(text) is None


@pytest.mark.parametrize(
    ("name", "title", "line"),
    [
        ("good.es.md", "# 2. Relaciones con clientes", "Imaginamos lo que contestarían dos vendedores."),
        ("good.en.md", "# Customer Relationships", "We have imagined how two of them would answer."),
    ],
)  # fmt: skip
def test_such_a_document_fails_whatever_else_it_holds(checked, name, title, line):
    result = checked(text_of(name).replace(title, f"{title}\n\n{line}\n"))

    assert [f.evidence for f in result.hard_fails if f.id == "invented-interviews"] == [line]
    assert result.score <= 59
