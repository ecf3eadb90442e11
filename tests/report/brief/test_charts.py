import pytest

from llavero.report.brief.evidence.charts import company_charts, inner_charts
from llavero.report.brief.evidence.units import Part
from llavero.report.brief.manuscript import Drawing, Grid, Line

POSTS = ("Director general", "Director comercial", "Gerente de ventas", "Gerente de cuentas clave")
TEAM = ("Gerente de cuentas clave", "Ejecutivo norte", "Ejecutivo sur", "Analista financiero")


def counts(*blocks: Line | Grid | Drawing) -> tuple[int, int]:
    parts = [Part(block) for block in blocks]
    return len(company_charts(parts, ())), len(inner_charts(parts, ()))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([Line("El organigrama es importante para todos.")], (0, 0)),
        ([Drawing("picture"), Line("Figura 1. Organigrama de la empresa")], (1, 0)),
        ([Line("Organigrama interno del departamento:"), Drawing("picture")], (0, 1)),
        ([Drawing("picture", description="Organigrama completo")], (1, 0)),
        ([Drawing("picture"), Line("Figura 1. Nuestra planta de Silao")], (0, 0)),
        ([Drawing("smartart", POSTS)], (1, 0)),
        ([Drawing("shapes", TEAM), Line("Estructura interna del área")], (0, 1)),
        ([Drawing("chart", POSTS), Line("Organigrama")], (0, 0)),
        ([Drawing("shapes", ("Plan", "Do", "Check", "Act"))], (0, 0)),
        ([Grid(tuple((post,) for post in POSTS)), Line("Organigrama de la empresa")], (1, 0)),
        ([Grid(tuple((post,) for post in POSTS)), Line("Tabla 2. Sueldos")], (0, 0)),
        (
            [Line("Organigrama completo:"), *(Line(f"- {post}") for post in POSTS)],
            (1, 0),
        ),
        ([Drawing("picture"), Line("Who reports to whom at the works")], (1, 0)),
        ([Drawing("picture"), Line("Inside the unit: chain of command")], (0, 1)),
        # The caption tells what a drawing shows, whatever the next paragraph speaks of.
        (
            [
                Drawing("picture"), Line("Figure 1. Organisation chart of Harbourline"),
                Line("The department should have six people."),
            ],
            (1, 0),
        ),
        # A long paragraph announces the drawing that follows it in its last words.
        ([Line("Se argumenta. " * 30 + "Este es el organigrama completo:"), Drawing("picture")], (1, 0)),
        (
            [
                Drawing("picture"), Line("Figura 1. Organigrama general"),
                Drawing("picture"), Line("Figura 2. Organigrama interno"),
            ],
            (1, 1),
        ),
        (
            [Drawing("picture"), Line("Organigrama"), Line("x" * 400), Drawing("picture"), Line("Organigrama")],
            (1, 1),
        ),
    ],
)  # fmt: skip
def test_an_org_chart_is_something_drawn_and_not_a_word(blocks, expected):
    assert counts(*blocks) == expected


@pytest.mark.parametrize(
    "drawing",
    [
        Drawing("shapes", ("Personas del cliente", "Nuestra gente", *POSTS)),
        Drawing("shapes", ("The customer's people", "Our people", *POSTS)),
        Drawing("smartart", POSTS, "Mapa de actores de Aceros Norte"),
        Drawing("shapes", POSTS, "Stakeholder map of Aceros Norte"),
    ],
)
def test_a_map_of_the_people_of_a_customer_is_no_org_chart_though_it_shows_posts(drawing):
    assert counts(drawing) == (0, 0)
    assert counts(drawing, Drawing("picture"), Line("Organigrama de la empresa")) == (1, 0)
