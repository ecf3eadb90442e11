"""Does each parameter of the categories act, or stand in what is told?"""

import re
from dataclasses import replace
from functools import cache

import pytest

from llavero.analysis.portfolio import PARAMETERS, section
from llavero.prose import Prose, Style
from tests.analysis.portfolio.test_answer import SETTING, figures, whole
from tests.analysis.test_parameters import texts

# A value that moves a figure, or what is said in other words.
ACTS = {
    "portfolio.weight-potential": 60,
    "portfolio.weight-contribution": 60,
    "portfolio.weight-growth": 60,
    "portfolio.weight-fit": 60,
    "portfolio.weight-prestige": 60,
    "portfolio.weight-openness": 60,
    "portfolio.weight-payment": 60,
    "portfolio.weight-share": 60,
    "portfolio.weight-relation": 60,
    "portfolio.weight-satisfaction": 60,
    "portfolio.weight-age": 60,
    "portfolio.weight-breadth": 60,
    "portfolio.cut": 20,
    "portfolio.band": 40,
    "portfolio.coverage": 0.15,
    "portfolio.growth-reach": 0.9,
    "portfolio.applicable": 0.9,
    "portfolio.concentration": 5,
    "portfolio.stage-own": 0.1,
    "portfolio.stage-earlier": 1,
    "portfolio.stage-coverage": 0.1,
    "portfolio.uncoupling-signals": 1,
    "portfolio.firm": 0.5,
    "portfolio.large-headroom": 0.1,
    "portfolio.exit-conditions": 1,
    "portfolio.exit-place": 2,
    "portfolio.exit-probability": 0.1,
    "portfolio.exit-overdue": 0.01,
}
# A value of what is promised to an account, or asked of an exit: it is told with its number.
TOLD = {
    "portfolio.star-gain": 0.2,
    "portfolio.tier-1-visits": 7,
    "portfolio.tier-2-visits": 7,
    "portfolio.tier-3-visits": 7,
    "portfolio.tier-1-reviews": 7,
    "portfolio.tier-2-reviews": 7,
    "portfolio.tier-3-reviews": 7,
    "portfolio.tier-1-sponsor": 7,
    "portfolio.tier-2-sponsor": 7,
    "portfolio.tier-3-sponsor": 7,
    "portfolio.tier-1-answer": 7,
    "portfolio.tier-2-answer": 7,
    "portfolio.tier-3-answer": 7,
    "portfolio.tier-1-quote": 7,
    "portfolio.tier-2-quote": 7,
    "portfolio.tier-3-quote": 7,
    "portfolio.exit-months-least": 3,
    "portfolio.exit-months-most": 18,
    "portfolio.exit-meetings": 5,
    "portfolio.exit-watch": 24,
}
# What must be set besides, so that the company comes near the bound that is tried.
BESIDE: dict[str, tuple[tuple[str, float], ...]] = {}


@cache
def found(*values: tuple[str, float]) -> tuple[dict[str, object], str]:
    """Return the figures of the answer, and what is said of them."""
    answer = whole(setting=replace(SETTING, values=dict(values)))
    said = texts(section(answer, Prose(Style.of("es"), "llavero.analysis.portfolio")))
    values_ = {key: (one.value, one.status) for key, one in figures(answer).items()}
    return values_, "\n".join(said)


def test_every_parameter_is_tried():
    assert sorted((*ACTS, *TOLD)) == sorted(parameter.name for parameter in PARAMETERS)


@pytest.mark.parametrize("name", ACTS)
def test_a_parameter_moves_a_figure_or_what_is_said(name):
    beside = BESIDE.get(name, ())
    figures_before, said_before = found(*beside)
    figures_after, said_after = found(*beside, (name, float(ACTS[name])))

    words = re.sub(r"\d", "", said_after) != re.sub(r"\d", "", said_before)
    assert words or figures_after != figures_before


@pytest.mark.parametrize("name", TOLD)
def test_what_is_promised_is_told(name):
    assert found((name, float(TOLD[name])))[1] != found()[1]
