"""How much support does a sign ask for, how pressing is a function, does a RACI hold?"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.roles.areas import posts
from llavero.analysis.roles.catalogue import (
    ACTORS,
    AREAS,
    COMPETENCES,
    FUNCTIONS,
    OUTSIDE,
    RACI,
    Sign,
)
from llavero.analysis.roles.findings import RaciFault
from llavero.analysis.roles.parameters import LIMITS
from llavero.analysis.roles.profile import called, short_of
from llavero.analysis.roles.records import Records, whole_company
from llavero.analysis.roles.responsibilities import called as process_called
from llavero.analysis.roles.responsibilities import fault, own_rows
from llavero.analysis.roles.signs import likelihood, read, state
from llavero.analysis.roles.structure import shares
from llavero.analysis.titles import area_of, is_public
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.period import Period
from llavero.prose import Prose, Style

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")


def records(figure=None):
    own = {figure.id: figure} if figure else {}
    return Records(SETTING, Sheet({}, None, "MXN"), Earlier(), None, (), (), None, own)


def figure(value, unit=Unit.SHARE, source=Source.CRM):
    return Measure("ROL.plans", value, unit, source)


PLANS = Sign("plans", "ROL.plans", below=True)


def test_the_catalogue_is_that_of_the_method():
    assert len(AREAS) == 11
    assert tuple(FUNCTIONS) == tuple(f"F{at:02d}" for at in range(1, 27))
    assert len(COMPETENCES) == 16
    assert COMPETENCES["negotiation"] == (5, 4, 4)
    assert COMPETENCES["ethics"] == (5, 5, 5)
    assert (len(RACI), len(OUTSIDE)) == (14, 15)


def test_every_sign_has_its_limit():
    signs = [sign for signs in (*AREAS.values(), *FUNCTIONS.values()) for sign in signs]

    assert {sign.name for sign in signs} <= set(LIMITS)


@pytest.mark.parametrize(
    ("fte", "expected"),
    [(0.25, (0, True)), (0.5, (1, False)), (0.9, (1, False)), (1, (1, False)), (1.71, (2, False))],
)
def test_less_than_half_a_post_is_shared_and_from_there_on_there_is_a_person(fte, expected):
    assert posts(fte, 0.5) == expected


def test_what_is_left_above_whole_posts_is_shared_too():
    assert posts(2.3, 0.5) == (2, True)


@given(st.floats(0.01, 40), st.floats(0.1, 1))
def test_posts_are_within_one_of_the_work(fte, whole):
    people, _ = posts(fte, whole)

    assert abs(people - fte) <= 1


@pytest.mark.parametrize(
    ("value", "grade"), [(0.80, 2), (0.79, 3), (0.64, 4), (0.45, 5), (1.0, 2), (0.0, 5)]
)
def test_likelihood_grows_with_how_far_a_figure_falls_short(value, grade):
    sign = read(PLANS, records(figure(value)))

    assert likelihood([sign]) == grade


def test_what_nobody_can_see_is_a_likelihood_of_three_and_no_verdict():
    sign = read(PLANS, records())

    assert (likelihood([sign]), state([sign]), sign.figure.value) == (3, "unknown", None)


def test_what_a_few_declare_never_presses_as_what_is_on_record():
    declared = read(PLANS, records(figure(0.1, source=Source.INTERVIEW)))
    recorded = read(PLANS, records(figure(0.1)))

    assert likelihood([declared]) < likelihood([recorded])


def test_a_limit_below_zero_is_passed_by_a_larger_loss():
    slope = Measure("M50.key_slope", -0.02, Unit.POINTS, Source.LEDGER)
    earlier = Earlier({"margin": Answer(figures=(slope,))})
    told = whole_company(earlier)
    base = Records(SETTING, Sheet({}, None, "MXN"), earlier, None, (), (), None, told=told)

    sign = read(Sign("margin-slope", "M50.key_slope", "margin", below=True), base)

    assert (sign.state, sign.times) == ("met", pytest.approx(2))


def test_what_another_analysis_assumes_is_no_sign():
    assumed = Measure("PLA.x_te", 0.5, Unit.SHARE, Source.ASSUMPTION)
    told = whole_company(Earlier({"placement": Answer(figures=(assumed,))}))
    base = Records(SETTING, Sheet({}, None, "MXN"), Earlier(), None, (), (), None, told=told)

    assert read(Sign("won", "PLA.x_te", "placement", included=True), base).state == "unknown"


def test_the_default_matrix_holds_and_loads_the_account_manager_with_eight_processes():
    assert [name for name, parts in RACI.items() if fault(parts)] == []
    carried = [parts[ACTORS.index("K")] for parts in RACI.values()]
    assert sum("R" in part.split("/") for part in carried) == 8


def test_two_who_answer_or_none_who_carries_out_cannot_hold():
    assert fault(("A", "A", "R")) == RaciFault("", "answers")
    assert fault(("C", "I", "R")) == RaciFault("", "answers")
    assert fault(("A", "C", "I")) == RaciFault("", "nobody")
    assert fault(("A/R", "C", "")) is None


def test_own_agreements_are_read_by_process_and_actor_however_they_are_written():
    rows = [
        {"process": "Plan", "actor": "jk", "part": "a"},
        {"process": "plan", "actor": " K", "part": "r"},
        {"process": "order", "actor": "OP", "part": "R/A"},
    ]

    found = own_rows(rows)

    assert found["plan"][ACTORS.index("JK")] == "A"
    assert found["plan"][ACTORS.index("K")] == "R"
    assert found["order"][ACTORS.index("OP")] == "A/R"


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_process_is_known_by_the_name_that_the_report_gives_it(language):
    prose = Prose(Style.of(language), "llavero.analysis.roles")

    assert [process_called(prose.text(f"process-{name}")) for name in RACI] == list(RACI)
    assert process_called("Baile de gala") == "baile de gala"


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_competence_is_known_by_the_name_that_the_report_gives_it(language):
    prose = Prose(Style.of(language), "llavero.analysis.roles")

    said = [called(prose.text(f"competence-{name}")) for name in COMPETENCES]
    assert said == list(COMPETENCES)


def test_a_level_off_the_scale_is_no_judgement():
    rows = [{"employee_id": "k1", "competence": "1", "rater": "manager", "level": 9}]

    assert short_of(rows, {}) == {}


def test_a_competence_is_known_by_number_or_name_in_both_languages():
    assert called("6") == "negotiation"
    assert called("Negociación") == "negotiation"
    assert called("Negotiation skills") == "negotiation"
    assert called("Análisis de datos y CRM") == "data"
    assert called("Venta interna") == "inside"
    assert called("cocina") == ""


def test_a_gap_is_what_the_mean_of_the_raters_lacks_for_the_level_of_the_accounts():
    rows = [
        {"employee_id": "k1", "competence": "1", "rater": "manager", "level": 3},
        {"employee_id": "k1", "competence": "1", "rater": "self", "level": 4},
        {"employee_id": "k2", "competence": "1", "rater": "manager", "level": 5},
    ]

    short = short_of(rows, {"k1": "T1", "k2": "T3"})

    assert short == {"strategy": [1.5, 0.0]}  # 5 asked less 3.5; 3 asked and 5 had


@given(st.lists(st.floats(1, 1e6), min_size=1, max_size=6), st.integers(6, 60))
def test_teams_share_out_everyone_and_leave_no_team_empty(amounts, number):
    heads = shares(amounts, number)

    assert sum(heads) == number
    assert min(heads) >= 1


def test_people_are_cut_by_sales():
    assert shares([60.0, 30.0, 10.0], 6) == [3, 2, 1]


@pytest.mark.parametrize(
    ("dept", "actor"),
    [
        ("Dirección Comercial", "DC"),
        ("Dirección General", "DG"),
        ("Crédito y Cobranza", "FI"),
        ("Logística", "OP"),
        ("Information Services", "TI"),
        ("Italian desk", ""),
        ("Human Resources", "RH"),
        ("Ingeniería", "IN"),
        ("Servicio al Cliente", "SC"),
    ],
)
def test_an_area_is_known_by_its_name(dept, actor):
    assert area_of(dept) == actor


def test_a_public_segment_is_known_and_a_publisher_is_not_one():
    assert is_public("Gobierno municipal")
    assert is_public("Sector público")
    assert not is_public("Publicidad")
