"""Does each number of the place move a figure of it?"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from llavero.analysis.placement import PARAMETERS, answer
from llavero.analysis.placement.findings import Placement
from llavero.analysis.placement.options import CRITERIA, OPTIONS
from llavero.analysis.placement.rules import rules_in_force
from llavero.ledger.tables import Ledger
from tests.analysis.placement.companies import SETTING, told, whole

# A value that this company is sensitive to, and a figure that it moves.
MOVES = {
    "placement.o2-k1": (1, "PLA.option_utility@place:O2"),
    **{f"placement.weight-{k}".lower(): (3, f"PLA.weight@place-criterion:{k}") for k in CRITERIA},
    **{
        f"placement.signal-{x}": (0.123, f"PLA.x_{x}")
        for x in ("conc", "mb", "mr", "ce", "sz", "te", "cf", "sl")
    },
    "placement.weight-floor": (3, "PLA.weight@place-criterion:K1"),
    "placement.weight-slope": (5, "PLA.weight@place-criterion:K1"),
    "placement.full-share": (0.9, "PLA.x_conc"),
    "placement.full-people": (20, "PLA.x_sz"),
    "placement.full-conflict": (0.9, "PLA.x_cf"),
    "placement.full-days": (40, "PLA.x_sl"),
    "placement.counts": (0.45, "PLA.x_mb"),
    "placement.no-department-people": (9, "PLA.option_win@place:O0"),
    "placement.top-people": (90, "PLA.option_win@place:O1"),
    "placement.top-share": (0.9, "PLA.option_win@place:O1"),
    "placement.apart": (0.9, "PLA.option_win@place:O5"),
    "placement.matrix-people": (9, "PLA.option_win@place:O7"),
    "placement.division-people": (5, "PLA.option_win@place:O8"),
    "placement.division-share": (0.9, "PLA.option_win@place:O8"),
    "placement.concentration": (2, "PLA.win"),
}
SCORES = {
    f"placement.{option}-{criterion}".lower(): (row, column)
    for row, option in enumerate(OPTIONS)
    for column, criterion in enumerate(CRITERIA)
}
# What must be set besides for the gate to be the one that decides.
BESIDE = {
    "placement.no-department-people": {"placement.o0-k5": 5.0, "placement.weight-k5": 9.0},
    "placement.top-people": {"placement.top-share": 0.9},
    "placement.top-share": {"placement.top-people": 90.0},
    "placement.division-share": {"placement.division-people": 5.0},
    "placement.apart": {"placement.weight-k8": 9.0},
    "placement.matrix-people": {"placement.weight-k2": 9.0},
}
SAID = """
    interview_id | seller_code | date       | question_id | value
    -------------+-------------+------------+-------------+-------
    I1           | V01         | 2025-11-01 | Q01         | si
    I1           | V01         | 2025-11-01 | Q37         | dias=8
"""


@cache
def spoken() -> Ledger:
    return whole(interviews=SAID)


def figures(values: Mapping[str, float]) -> dict[str, object]:
    setting = replace(SETTING, values={"voice.answered": 0.0, **values})
    return {f.key: f.value for f in answer(spoken(), setting, told()).figures}


def test_every_number_of_the_place_is_tried():
    tried = {*MOVES, *SCORES, "placement.weak"}

    assert tried == {one.name for one in PARAMETERS}


@pytest.mark.parametrize("name", SCORES)
def test_each_score_is_that_of_its_option_and_criterion(name):
    setting = replace(SETTING, values={name: 1.5})

    scores = rules_in_force(setting).scores

    changed = np.argwhere(scores != rules_in_force(SETTING).scores).tolist()
    assert changed == [list(SCORES[name])]


def test_a_recommendation_is_weak_below_the_firmness_asked_for():
    setting = replace(SETTING, values={"placement.weak": 1.0})
    firm = replace(SETTING, values={"placement.weak": 0.0})

    assert answer(spoken(), setting, told()).finding(Placement).weak
    assert not answer(spoken(), firm, told()).finding(Placement).weak


@pytest.mark.parametrize("name", MOVES)
def test_each_number_of_the_place_moves_its_figure(name):
    value, moved = MOVES[name]
    beside = BESIDE.get(name, {})

    assert figures({**beside, name: value})[moved] != figures(beside)[moved]
