"""How is it told what the department does, in both languages?"""

import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.roles import answer, section
from llavero.analysis.roles.catalogue import AREAS, COMPETENCES, FUNCTIONS, INSIDE, OUTSIDE, RACI
from llavero.analysis.roles.transition import STEPS
from llavero.document import Callout, Heading, OrgChart, Paragraph, Table
from llavero.foundation.measure import Measure, Source, Unit
from llavero.prose import Prose, Style
from tests.analysis.roles.test_answer import INTERVIEWS, LENIENT, SETTING, SIZED, STAFF, whole
from tests.companies import company

LANGUAGES = ("es", "en")


def prose(language):
    return Prose(Style.of(language), "llavero.analysis.roles")


def said(blocks):
    return " ".join(str(block.text) for block in blocks if isinstance(block, Paragraph))


def full(by="none"):
    basis = Answer(figures=(Measure("M08", by, Unit.CLASS, Source.LEDGER),))
    earlier = Earlier({**SIZED.answers, "basis": basis})
    return whole(earlier, LENIENT, employees=STAFF, interviews=INTERVIEWS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_the_catalogue_has_its_words(language):
    known = prose(language)
    ids = [
        f"area-{a}{part}" for a in AREAS for part in ("", ".does", ".meaning", ".post", ".bring")
    ]
    ids += [f"function-{f.lower()}{part}" for f in FUNCTIONS for part in ("", ".value", ".kpi")]
    argued = [f for f, signs in FUNCTIONS.items() if signs]
    ids += [f"function-{f.lower()}{part}" for f in argued for part in (".why", ".do")]
    signs = [sign for some in (*AREAS.values(), *FUNCTIONS.values()) for sign in some]
    ids += [f"sign-{sign.name}{part}" for sign in signs for part in ("", ".short")]
    ids += [f"step-{name}" for name in STEPS]
    ids += [f"competence-{name}.evidence" for name in COMPETENCES]
    ids += [f"process-{name}" for name in RACI]
    parts = ("", ".gives", ".gets", ".sla", ".forum", ".owner", ".meaning")
    ids += [f"actor-{name.lower()}{part}" for name in INSIDE for part in parts]
    ids += [f"outside-{x.lower()}{part}" for x in OUTSIDE for part in (".purpose", ".limit")]

    assert [one for one in ids if not known.has(one)] == []


def test_every_sign_past_its_limit_has_a_step_of_the_transition():
    urged = {sign.name for signs in FUNCTIONS.values() for sign in signs}
    unseen = {"contracts", "projects"}  # no table holds them

    assert urged - unseen <= set(STEPS)


def test_an_area_is_argued_from_its_figure_to_its_posts():
    words = said(section(full(), prose("es")))

    assert "Soporte de ventas (pedidos, cotización, seguimiento y agenda)." in words
    assert "se llevan 50.0\u00a0% de la semana, en la mediana de un vendedor entrevistado" in words
    assert "Le corresponden 2 puestos propios (2 por su razón), y hoy hay uno." in words


def test_a_function_is_argued_with_its_figure_its_goal_and_its_money():
    words = said(section(full(), prose("en")))

    assert "carry credit and collection with finance (F15)." in words
    assert "30.0% of what these accounts owe has been overdue" in words
    assert "Measured by balance more than ninety days overdue: 30.0% today, goal 5%." in words
    assert "what is at stake and not a gain that was shown" in words


def test_value_that_nothing_shows_is_said_to_be_not_demonstrated():
    tables = [b for b in section(full(), prose("es")) if isinstance(b, Table)]

    functions = next(table for table in tables if len(table.rows) == 26)
    money = {str(row[0])[:3]: str(row[4]) for row in functions.rows}
    assert money["F26"] == "Valor no demostrado"
    assert money["F15"].endswith(", en juego")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chart_draws_the_head_the_teams_and_the_cells(language):
    blocks = section(full(by="segment"), prose(language))
    chart = next(b for b in blocks if isinstance(b, OrgChart))

    lead = prose(language).text("post-lead")
    assert chart.root.title == lead
    titles = [post.title for post in chart.root.walk()]
    assert any("Obra" in title for title in titles)
    assert prose(language).text("area-sales-support") in titles
    shared = prose(language).text("area-legal")
    assert [post.dotted for post in chart.root.walk() if post.title == shared] == [True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_of_the_catalogue_stand_in_an_annex(language):
    tables = [b for b in section(full(), prose(language)) if isinstance(b, Table)]

    detailed = {len(table.rows) for table in tables if table.detail}
    assert detailed == {26, 16, 15, 14, 11, 10, 8}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agreement_that_cannot_hold_is_told(language):
    raci = "process | actor | part\nplan | JK | A\nplan | DC | A\nplan | K | R"

    blocks = section(whole(raci=raci), prose(language))

    title = prose(language).text("roles-raci-faults")
    warned = next(b for b in blocks if isinstance(b, Callout) and str(b.title) == title)
    assert len(warned.items) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_any_data_it_says_what_is_missing_and_gives_no_number(language):
    blocks = section(answer(company(), SETTING, Earlier()), prose(language))

    assert prose(language).text("roles-size-unknown") in said(blocks)
    assert prose(language).text("roles-areas-nothing-known") in said(blocks)
    missing = next(b for b in blocks if isinstance(b, Callout) and b.kind == "missing")
    assert len(missing.items) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_parts_are_headed_whatever_came(language):
    for found in (full(), answer(company(), SETTING, Earlier())):
        heads = [b for b in section(found, prose(language)) if isinstance(b, Heading)]

        assert len(heads) == 6


def test_an_empty_answer_has_no_section():
    assert section(Answer(), prose("es")) == ()
