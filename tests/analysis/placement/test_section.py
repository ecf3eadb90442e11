"""How is the place of the department told, whichever it is and whatever is known?"""

import re
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.placement import answer, section
from llavero.analysis.placement.findings import Placement
from llavero.analysis.placement.options import CRITERIA, OPTIONS
from llavero.document import Callout, Chart, Heading, OrgChart, Paragraph, Table
from llavero.prose import Prose, Style
from tests.analysis.placement.companies import SETTING, STAFF, told, whole
from tests.companies import company

LANGUAGES = ("es", "en")
# Every gate open.
OPEN = {
    "placement.no-department-people": 100.0,
    "placement.apart": 1.0,
    "placement.division-people": 1.0,
}


@cache
def lead(option: str) -> Answer:
    """Return the answer where an option has the most points in everything."""
    best = {f"placement.{option}-{criterion}".lower(): 5.0 for criterion in CRITERIA}
    rest = {
        f"placement.{other}-{criterion}".lower(): 1.0
        for other in OPTIONS
        if other != option
        for criterion in CRITERIA[::2]
    }
    return answer(whole(), replace(SETTING, values={**OPEN, **best, **rest}), told())


def blocks(found, language):
    return section(found, Prose(Style.of(language), "llavero.analysis.placement"))


def paragraphs(found, language):
    return [str(b.text) for b in blocks(found, language) if isinstance(b, Paragraph)]


def text(found, language):
    return "\n".join(paragraphs(found, language)).replace("\N{NO-BREAK SPACE}", " ")


def fives(said):
    words = re.findall(r"\w+", said.casefold())
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def likeness(one, other):
    first, second = fives(one), fives(other)
    return len(first & second) / max(1, len(first | second))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("option", OPTIONS)
def test_every_place_is_argued_in_full_without_repeating_itself(option, language):
    found = lead(option)

    assert found.finding(Placement).option == option
    said = paragraphs(found, language)
    assert all(likeness(one, other) < 0.6 for one, other in combinations(said, 2))
    assert len(" ".join(said)) > 2 * 1800  # two cuartillas at least


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_nothing_known_the_section_argues_on_assumptions_without_repeating_itself(language):
    found = answer(company(), SETTING, Earlier())

    said = paragraphs(found, language)

    assert all(likeness(one, other) < 0.6 for one, other in combinations(said, 2))
    assert [b.kind for b in blocks(found, language) if isinstance(b, Callout)] == [
        "warning",
        "missing",
    ]


def test_figure_meaning_and_consequence_stand_in_one_paragraph():
    said = text(answer(whole(), SETTING, told()), "es")

    assert (
        "Los grupos que reparten su compra entre dos o más unidades o líneas reúnen 60.0 % de la "
        "venta de cuentas clave. Para el cliente somos una sola empresa" in said
    )
    assert "resuelve entre ellas sin subir de nivel" in said


def test_the_recommendation_says_what_changes_and_what_would_change_it():
    said = text(answer(whole(), SETTING, told()), "en")

    assert (
        "the proposal is to place the key account department under the commercial" in said.lower()
    )
    assert "Today the head of the department reports to the post of Gerente de Ventas" in said
    assert "the place asks for 5 managers and there are 2 today" in said
    assert "costs MXN 2,100 a year, at MXN 700 a person" in said.replace(".00", "")
    assert "One figure would change the recommendation by itself" in said


def test_a_weak_recommendation_is_said_plainly_with_the_question_that_decides():
    weak = replace(SETTING, values={"placement.weak": 1.0})

    said = text(answer(whole(), weak, told()), "es")

    assert "es una recomendación débil" in said
    assert "La elección se reduce a una pregunta" in said


def test_what_cannot_be_chosen_is_marked_in_the_chart():
    found = answer(whole(), SETTING, told())

    chart = next(b for b in blocks(found, "es") if isinstance(b, Chart))

    assert "La dirección comercial (propuesta)" in chart.categories
    assert "La división propia (no viable)" in chart.categories


def test_today_is_drawn_beside_the_proposal_where_the_department_moves():
    charts = [b for b in blocks(answer(whole(), SETTING, told()), "es") if isinstance(b, OrgChart)]

    today, proposal = (chart.root for chart in charts)
    assert [post.title for post in today.walk() if post.highlighted] == ["Jefa de cuentas"]
    places = {post.title: [r.title for r in post.reports] for post in proposal.walk()}
    assert "Jefa de cuentas" in places["Director Comercial"]
    assert "Ejecutivos de cuentas clave" in places["Jefa de cuentas"]


def test_functional_relations_are_dotted():
    chart = [b for b in blocks(lead("O7"), "es") if isinstance(b, OrgChart)][-1]

    assert [post.title for post in chart.root.walk() if post.dotted] == [
        "Enlace de cuentas clave en tuberías",
        "Enlace de cuentas clave en válvulas",
    ]


def test_posts_that_nobody_listed_are_assumed_and_those_of_the_department_proposed():
    found = answer(company(), SETTING, Earlier())
    chart = next(b for b in blocks(found, "es") if isinstance(b, OrgChart))

    holders = {post.title: post.holder for post in chart.root.walk()}

    assert holders["Dirección comercial"] == "puesto supuesto"
    assert holders["Jefatura de cuentas clave"] == "puesto propuesto"
    assert holders["Ejecutivos de cuentas clave"] == "por dimensionar"


def test_nobody_is_told_of_a_part_of_a_manager():
    placed = answer(whole(), SETTING, told()).finding(Placement)

    turn = next(t for t in placed.turns if t.signal == "sz" and t.side == "up")

    assert turn.value.value == 8  # half of the sales is enough for a division; eight people too
    assert turn.option == "O8"


def test_a_company_without_department_gets_its_first():
    staff = "\n".join(line for line in STAFF.splitlines() if "Cuentas clave" not in line)

    said = text(answer(whole(employees=staff), SETTING, told()), "es")

    assert "se trata de crear el primero" in said
    assert "una jefatura de cuentas clave" in said


def test_scores_and_signals_stand_in_an_annex():
    kept = [b for b in blocks(answer(whole(), SETTING, told()), "en") if isinstance(b, Table)]

    assert [table.detail for table in kept] == [False, True, True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_of_the_way_has_its_heading(language):
    heads = [
        b for b in blocks(answer(whole(), SETTING, told()), language) if isinstance(b, Heading)
    ]

    assert len([head for head in heads if not head.detail]) == 8
