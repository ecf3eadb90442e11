"""Does every number of the department's work that a person may change decide something?"""

from dataclasses import replace

import pytest

from llavero.analysis.answers import Answer
from llavero.analysis.figures import Sheet
from llavero.analysis.roles.areas import support_areas
from llavero.analysis.roles.catalogue import AREAS, FUNCTIONS
from llavero.analysis.roles.findings import Department, Functions, Responsibilities, SupportArea
from llavero.analysis.roles.parameters import FIRST, GOALS, LIMITS, OVERLOAD, RATIOS, SPAN
from llavero.analysis.roles.records import Account, Records
from llavero.analysis.roles.signs import read
from llavero.foundation.measure import Measure, Source, Unit
from tests.analysis.roles.test_answer import SETTING, SIZED, whole

SIGNS = {sign.name: sign for signs in (*AREAS.values(), *FUNCTIONS.values()) for sign in signs}
UNITS = dict.fromkeys(("ROL.area_fte",), Unit.FTE)


def set_to(**values):
    return replace(
        SETTING, values={f"roles.{name.replace('_', '-')}": v for name, v in values.items()}
    )


def records(setting, *figures):
    accounts = tuple(Account(f"g{at}", 1, None, "", "", 1) for at in range(20))
    own = {figure.id: figure for figure in figures}
    told = {(sign.analysis, sign.figure): own.get(sign.figure) for sign in SIGNS.values()}
    told = {key: figure for key, figure in told.items() if figure}
    sheet = Sheet(UNITS, None, "MXN")
    return Records(setting, sheet, SIZED, None, accounts, (), None, own, told)


@pytest.mark.parametrize("name", LIMITS)
def test_a_limit_decides_whether_its_figure_speaks(name):
    sign, default = SIGNS[name], LIMITS[name].default
    figure = Measure(sign.figure, default, LIMITS[name].unit, Source.LEDGER)
    # The figure lies at the limit: one limit above it, one below.
    low, high = (
        read(sign, records(replace(SETTING, values={LIMITS[name].name: moved}), figure)).state
        for moved in (default - 0.01, default + 0.01)
    )

    assert {low, high} == {"met", "not"}


@pytest.mark.parametrize("name", GOALS)
def test_a_goal_is_what_the_figure_is_told_to_reach(name):
    setting = replace(SETTING, values={GOALS[name].name: 0.42})

    assert read(SIGNS[name], records(setting)).goal == 0.42


@pytest.mark.parametrize("area", RATIOS)
def test_a_ratio_decides_how_much_work_an_area_is(area):
    def work(ratio):
        speaking = [
            Measure(s.figure, 0.0 if s.below else 99, Unit.COUNT, Source.LEDGER)
            for s in AREAS[area]
        ]
        tiers = [
            Measure("D4.account_tier", "T1", Unit.CLASS, Source.LEDGER, f"group:{n}") for n in "ab"
        ]
        earlier = replace(SIZED, answers={**SIZED.answers, "portfolio": _answer(tiers)})
        setting = replace(SETTING, values={RATIOS[area].name: ratio})
        given = replace(records(setting, *speaking), earlier=earlier)
        kams = Measure("ROL.kams", 20, Unit.HEADS, Source.HR)
        return next(one.fte.value for one in support_areas(given, kams) if one.area == area)

    assert work(1) == pytest.approx(2 * work(2))


def _answer(figures):
    return Answer(figures=tuple(figures))


def of_area(setting, name):
    return next(one for one in whole(SIZED, setting).all(SupportArea) if one.area == name)


def test_the_least_of_finance_the_shared_part_and_the_whole_post_decide_posts():
    assert of_area(set_to(least_finance=1.5), "finance").fte.value == 1.5
    assert of_area(set_to(shared=0.4), "legal").fte.value == 0.4
    assert of_area(set_to(whole=0.9), "finance").people == 0


def test_the_span_decides_how_many_lead():
    leads = [
        whole(SIZED, replace(SETTING, values={SPAN.name: span})).finding(Department).leads
        for span in (2, 7)
    ]

    assert leads == [4, 1]


def test_overload_and_how_many_are_argued_are_decided_by_their_numbers():
    tight = whole(SIZED, replace(SETTING, values={OVERLOAD.name: 7, FIRST.name: 1}))

    assert tight.finding(Responsibilities).overloaded
    assert tight.finding(Functions).first == 1
