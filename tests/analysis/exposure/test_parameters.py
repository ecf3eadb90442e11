"""Does every number of the revenue at risk that a person may change decide something?"""

from functools import cache

import pytest

from llavero.analysis.exposure.parameters import FACTORS, PARAMETERS
from tests.analysis.exposure.companies import answered, of_causes, quitting

# To what each is moved, and which figure moves with it.
MOVES = {
    "prior": (0.4, "EXP.base"),
    "prior_years": (500, "EXP.base"),
    "least_probability": (0.4, "EXP.mean"),
    "most_probability": (0.01, "EXP.mean"),
    "fall": (0.9, "EXP.factor_accounts@factor:falling_sales"),
    "overdue": (0.99, "EXP.factor_accounts@factor:overdue"),
    "change_months": (1, "EXP.factor_accounts@factor:kam_change"),
    "pressure": (4, "EXP.factor_accounts@factor:competitor_project"),
    "strong": (5, "EXP.factor_accounts@factor:strong_relationship"),
    "long_years": (3, "EXP.factor_accounts@factor:long_relationship"),
    "full": (0, "EXP.mean"),
    "part_least": (0.69, "EXP.mean"),
    "part_most": (0.95, "EXP.mean"),
    "recovery": (0, "EXP.mean"),
    "market": (0.5, "EXP.rar95"),
    "manager": (0.45, "EXP.rar95"),
    "linked_market": (0.5, "EXP.rar95_linked"),
    "linked_manager": (0.45, "EXP.rar95_linked"),
    "draws": (1_000, "EXP.mean"),
    "alarm": (0.30, "EXP.alarm"),
    "portfolio": (1, "EXP.stress@case:portfolio"),
    "costed": (1, "EXP.exposure"),
} | {f"ratio_{name}": (3, f"EXP.factor_ratio@factor:{name}") for name in FACTORS}
OF_MANY = {"losses": (100_000, "EXP.mean"), "ridge": (1_000, "EXP.mean")}


@cache
def usual():
    return {figure.key: figure.value for figure in answered(of_causes()).figures}


@pytest.mark.parametrize("name", [name for name in MOVES if name != "costed"])
def test_each_parameter_moves_the_figure_it_should(name):
    value, key = MOVES[name]

    moved = {one.key: one.value for one in answered(of_causes(), **{name: value}).figures}

    assert moved[key] != usual()[key]


@pytest.mark.parametrize("name", [name for name in FACTORS if name != "contract_end"])
def test_the_weight_of_each_factor_that_is_there_moves_the_loss(name):
    moved = {one.key: one.value for one in answered(of_causes(), **{f"ratio_{name}": 20}).figures}

    assert moved["EXP.mean"] > usual()["EXP.mean"]


@pytest.mark.parametrize("name", OF_MANY)
def test_what_decides_how_the_past_is_read_moves_the_loss(name):
    value, key = OF_MANY[name]

    before, after = (
        {one.key: one.value for one in answered(quitting(), **values).figures}
        for values in ({}, {name: value})
    )

    assert before[key] != after[key]


def test_every_parameter_is_tried():
    tried = sorted(f"exposure.{name.replace('_', '-')}" for name in (*MOVES, *OF_MANY))

    assert tried == sorted(one.name for one in PARAMETERS)
