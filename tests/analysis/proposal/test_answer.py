"""What is proposed at the public door, for a company of a few lines, and how is it told?"""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from llavero.analysis import proposal
from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.proposal.findings import (
    Answered,
    Effect,
    Fault,
    FindOut,
    Integral,
    Owner,
    Plan,
    PlannedAction,
)
from llavero.analysis.proposal.integral import HEADINGS, ideas
from llavero.analysis.proposal.parameters import (
    FEWER,
    GOALS,
    LEAST,
    LEVER,
    MOST,
    QUARTERS,
    SERIOUS,
)
from llavero.document import Bullets, Chart, ChartKind, Heading, Paragraph, Table
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.period import Period
from llavero.prose import PlainSpan, Prose, Style
from tests.analysis.proposal.found import Metric, problem, share
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
LEDGER = company(
    ledger="""
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2025-06-10 | norte      | 300
    """,
    employees="""
        employee_id | name  | dept | job_title           | job_family | is_kam_dept | manager_id
        ------------+-------+------+---------------------+------------+-------------+-----------
        irma        | Irma  | KAM  | Gerente de cuentas  | sales      | true        |
        lucia       | Lucía | KAM  | Ejecutiva de cuenta | sales      | true        | irma
        pedro       | Pedro | KAM  | Ejecutiva de cuenta | sales      | true        | irma
    """,
)
LARGEST = Metric("largest", share(0.5), 0.2, 2.5, past=True)
UNSEEN = problem("P18", None, state="no_data", metrics=(), missing=("competence_assessments",))
FOUND = (
    problem("P01", 25, metrics=(LARGEST,)),
    problem("P05", 16, metrics=(Metric("through", share(0.9), 0.8, 1.1, past=True),)),
    problem("P06", 16, metrics=(Metric("share", share(1.0), 0.6, 1.7, past=True),)),
    problem("P07", 12, metrics=(), mentions=2),
    problem("P24", 4, metrics=(Metric("overdue", share(0.2), 0.1, 2.0, past=True),)),
    UNSEEN,
)
ENGLISH_SPANISH = pytest.mark.parametrize("language", ["es", "en"])


def money(id: str, value: float) -> Measure:
    return Measure(id, value, Unit.MONEY, Source.ASSUMPTION, currency="MXN")


@dataclass(frozen=True, slots=True)
class Saving:
    """What removing a factor is worth, as much of it as is read."""

    factor: str
    mean: Measure


@dataclass(frozen=True, slots=True)
class Savings:
    """What all the actions are worth, as much of it as is read."""

    before: Measure
    after: Measure
    mean_saved: Measure


@dataclass(frozen=True, slots=True)
class RiskMap:
    """The order in which problems are told."""

    ranking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way of working, as much of it as is read."""

    trait: str
    holders: Measure
    of: Measure
    shown: bool = True


EXPOSED = (
    Saving("single_thread", money("EXP.saving_mean", 40)),
    Saving("overdue", money("EXP.saving_mean", 0)),
    Savings(money("EXP.rar95", 100), money("EXP.rar95_after", 60), money("EXP.mean_saved", 30)),
)
HEARD = Pattern(
    "R20",
    Measure("M16.holders", 2, Unit.COUNT, Source.INTERVIEW),
    Measure("M16.sellers", 3, Unit.COUNT, Source.INTERVIEW),
)


def answer(*found, setting=SETTING, **others) -> Answer:
    answers = {"problems": Answer(found), **{name: Answer(told) for name, told in others.items()}}
    return proposal.answer(LEDGER, setting, Earlier(answers))


def told(given: Answer, language: str) -> list[object]:
    """Return the blocks of the section."""
    return list(proposal.section(given, Prose(Style.of(language), "llavero.analysis.proposal")))


def set_to(parameter, value: float) -> Setting:
    return replace(SETTING, values={parameter.name: value})


def words(blocks) -> str:
    texts = [b.text for b in blocks if isinstance(b, Paragraph | Heading)]
    texts += [item for b in blocks if isinstance(b, Bullets) for item in b.items]
    return "\n".join(map(str, texts))


def test_every_detected_problem_is_answered_and_the_plan_holds_together():
    given = answer(*FOUND)

    assert [one.problem for one in given.all(Answered)] == ["P01", "P05", "P06", "P07", "P24"]
    assert given.all(Fault) == ()
    assert given.finding(Plan).levers.value == sum(o.lever for o in given.all(PlannedAction)) > 0


def test_problems_are_answered_in_the_order_in_which_they_are_told():
    given = answer(*FOUND, RiskMap(("P07", "P24", "P06", "P05", "P01")))

    assert [one.problem for one in given.all(Answered)] == ["P07", "P24", "P06", "P05", "P01"]


def test_the_first_and_the_last_result_against_a_problem_are_dated():
    given = answer(*FOUND)
    ends = {one.action: one.end for one in given.all(PlannedAction)}

    for one in given.all(Answered):
        done = [ends[name] for name in one.actions if ends[name]]
        assert (one.begins, one.ends) == (min(done), max(done))
    assert any(one.begins < one.ends for one in given.all(Answered))


def test_what_the_section_does_not_answer_stands_in_its_annex():
    many = [problem(f"P{at:02d}", 12, metrics=(), mentions=2) for at in range(1, 15)]
    blocks = told(answer(*many), "es")
    asked = [b for b in blocks if isinstance(b, Heading) and str(b.text).endswith(")")]

    assert [one.detail for one in asked] == [False] * 8 + [True] * 6


def test_the_quarters_begin_the_month_after_the_day_looked_from():
    plan = answer(*FOUND).finding(Plan)

    assert plan.quarters[0] == Period(date(2026, 1, 1), date(2026, 3, 31))
    assert plan.quarters[-1].end == date(2027, 6, 30)


def test_an_owner_is_a_post_of_the_staff_list_and_never_a_name():
    owners = {one.actor: one.post for one in answer(*FOUND).all(Owner)}

    assert owners["JK"] == "Gerente de cuentas"
    assert owners["K"] == "Ejecutiva de cuenta"
    for language in ("es", "en"):
        said = words(told(answer(*FOUND), language))
        assert not [name for name in ("Irma", "Lucía", "Pedro") if name in said]


def test_what_removing_a_factor_is_worth_stands_with_its_action():
    given = answer(*FOUND, exposure=EXPOSED)

    savings = {one.action: one.saving for one in given.all(PlannedAction) if one.saving}
    assert {action: figure.value for action, figure in savings.items()} == {"P06.s1": 40}
    effect = given.finding(Effect)
    assert (effect.before.value, effect.after.value, effect.factor) == (100, 60, "single_thread")


def test_what_nobody_can_see_is_proposed_to_be_found_out():
    assert answer(*FOUND).all(FindOut) == (FindOut("competence_assessments", (), ("P18",)),)


def test_of_a_table_that_is_there_what_it_lacks_is_named():
    unseen = problem("P24", None, state="no_data", metrics=(), missing=("ledger.paid_date",))

    assert answer(unseen).all(FindOut) == (FindOut("ledger", ("paid_date",), ("P24",)),)
    assert "con lo que hoy no trae (fecha de pago)" in words(told(answer(unseen), "es"))


def test_under_each_heading_stand_three_strategies_at_least_whatever_is_known():
    for given in (answer(), answer(UNSEEN), answer(*FOUND)):
        counts = [sum(o.heading == h for o in given.all(Integral)) for h in HEADINGS]
        assert min(counts) >= 3


def test_a_strategy_says_what_called_for_it_and_who_works_so():
    figure = Measure("C5.grey", 4, Unit.ACCOUNTS, Source.LEDGER)
    earlier = {
        "problems": Answer(FOUND),
        "patterns": Answer((HEARD,)),
        "selection": Answer((), (figure,)),
    }
    given = proposal.answer(LEDGER, SETTING, Earlier(earlier))

    by_name = {one.name: one for one in given.all(Integral)}
    assert by_name["committee"].figures == (figure,)
    assert by_name["committee"].reason == "always"
    assert by_name["contacts"].problems == ("P06",)
    assert [one.trait for one in by_name["contacts"].support] == ["R20"]


def test_every_heading_has_a_strategy_that_every_programme_owes_or_a_trigger():
    for one in ideas():
        assert one.always or one.problems or one.above is not None or one.below is not None


@ENGLISH_SPANISH
def test_the_section_tells_levers_answers_plan_calendar_and_four_headings(language):
    blocks = told(answer(*FOUND, exposure=EXPOSED), language)

    charts = [block for block in blocks if isinstance(block, Chart)]
    tables = [block for block in blocks if isinstance(block, Table) and not block.detail]
    assert [chart.kind for chart in charts] == [ChartKind.TIMELINE]
    assert str(charts[0].alternative).count(charts[0].categories[0][3:20]) == 1
    assert len(tables) == 1
    assert len(tables[0].rows) <= 12
    assert len(str(words(blocks))) > 5000


@ENGLISH_SPANISH
@pytest.mark.parametrize("given", [(), (UNSEEN,), FOUND], ids=["nothing", "unseen", "found"])
def test_no_digit_is_typed_into_the_prose(language, given):
    blocks = told(answer(*given), language)
    texts = [b.text for b in blocks if isinstance(b, Paragraph)]
    texts += [item for b in blocks if isinstance(b, Bullets) for item in b.items]
    plain = [span.text for t in texts for span in t.spans if isinstance(span, PlainSpan)]

    assert plain
    assert not [text for text in plain if any(mark.isdigit() for mark in text)]


@ENGLISH_SPANISH
def test_no_paragraph_is_longer_than_a_reader_takes_in(language):
    blocks = told(answer(*FOUND, exposure=EXPOSED), language)

    longest = max(len(str(b.text).split()) for b in blocks if isinstance(b, Paragraph))
    assert longest <= 160


def test_with_nothing_detected_it_says_so_and_proposes_to_find_out_first():
    said = words(told(answer(UNSEEN), "es"))

    assert "No es lo mismo que estar a salvo" in said
    assert "Qué averiguar primero" in said
    assert "Las palancas" not in said


def test_with_nothing_looked_at_it_says_so():
    assert "No hay datos con los que buscar problemas" in words(told(answer(), "es"))


def test_a_plan_too_full_for_its_owners_says_so():
    full = answer(*FOUND, setting=set_to(MOST, 1))

    assert full.finding(Plan).unplaced.value > 0
    assert {fault.kind for fault in full.all(Fault)} == {"unplaced"}
    assert "La decisión es de la dirección" in words(told(full, "es"))


def test_each_number_of_the_plan_decides_something():
    usual = answer(*FOUND)

    def counted(parameter, value):
        return answer(*FOUND, setting=set_to(parameter, value)).finding(Plan)

    plan = usual.finding(Plan)
    assert counted(LEVER, 5).levers.value < plan.levers.value
    assert counted(MOST, 2).later.value > plan.later.value
    assert len(counted(QUARTERS, 7).quarters) == 7
    assert counted(SERIOUS, 25).actions.value < plan.actions.value
    assert counted(FEWER, 4).actions.value > plan.actions.value
    more = answer(*FOUND, setting=set_to(LEAST, 7))
    assert len(more.all(Integral)) > len(usual.all(Integral))


@pytest.mark.parametrize("name", GOALS)
def test_a_goal_is_what_its_figure_is_told_to_reach(name):
    id, _, metric = name.partition("-")
    seen = Metric(metric, share(0.9), 0.8, 1.1, past=True)
    setting = set_to(GOALS[name], 0.42)

    given = answer(problem(id.upper(), 20, metrics=(seen,)), setting=setting)

    assert given.finding(Answered).kpi.goal == 0.42


@pytest.mark.parametrize("name", GOALS)
def test_a_goal_is_of_a_figure_that_problems_are_looked_for_by(name):
    for language in ("es", "en"):
        assert Prose(Style.of(language), "llavero.analysis.problems").has(name)
