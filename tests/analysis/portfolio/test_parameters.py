"""Does each parameter of the categories act, or stand in what is told?"""

import re
from dataclasses import replace
from functools import cache

import pytest

from llavero.analysis.portfolio import PARAMETERS, section
from llavero.foundation.measure import Status
from llavero.prose import Prose, Style
from tests.analysis.portfolio.test_answer import (
    ACCOUNTS,
    BOUGHT,
    SETTING,
    figures,
    met,
    sales,
    scored,
    whole,
)
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
    "portfolio.stage-coverage": 0.9,
    "portfolio.uncoupling-signals": 1,
    "portfolio.firm": 0.99,
    "portfolio.large-headroom": 0.1,
    "portfolio.exit-conditions": 1,
    "portfolio.exit-probability": 1,
    "portfolio.exit-overdue": 0.9,
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
# Norte buys a third line: one account in five does.
THIRD_LINE = "K1 | 2025-06-05 | norte | 10 | cable | 2025-06-20 | 2025-06-21 | 6"
# Two accounts more that are larger than the key accounts.
LARGER = {"c0": (300, 300, 300), "c1": (300, 300, 300)}
# Golfo buys nearly everything from others: Sur's is no longer the largest headroom.
VAST = ACCOUNTS.replace(
    "golfo      | Golfo   |            |  ", "golfo      | Golfo   | 50000      | A"
)


def unpaid() -> str:
    """Return the sales of which Oeste still owes April and December: half is long overdue."""
    return "\n".join(
        re.sub(r"2025-(04|12)-21", "", row) if row.startswith("oeste2025") else row
        for row in sales().splitlines()
    )


# What the company must be, and which accounts chosen, so that it comes near the bound; and a
# figure that then moves.
NEAR: dict[str, tuple[str, dict[str, str], tuple[str, ...]]] = {
    "portfolio.applicable": (
        "D1.account_breadth@group:sur", {"ledger": f"{sales()}\n{THIRD_LINE}"}, (),
    ),
    "portfolio.large-headroom": (
        "D4.account_tier@group:sur", {"accounts": VAST}, ("norte", "sur"),
    ),
    "portfolio.firm": ("D4.account_tier@group:sur", {}, ("norte", "sur")),
    # Nobody meets Sur, so one of the two indicators of its first stage does not hold.
    "portfolio.stage-earlier": (
        "D3.account_stage@group:sur", met({"norte": 5, "este": 5, "oeste": 1, "golfo": 3}), (),
    ),
    "portfolio.stage-coverage": ("D3.provisional", {}, ()),
    "portfolio.exit-probability": ("D5.account_met@group:oeste", {}, ()),
    "portfolio.exit-overdue": ("D5.account_met@group:oeste", {"ledger": unpaid()}, ()),
}  # fmt: skip


@cache
def found(
    *values: tuple[str, float], near: str | None = None
) -> tuple[dict[str, tuple[object, Status]], str]:
    """Return the figures of the answer, and what is said of them.

    near   the parameter to whose bound the company comes close
    """
    _, tables, selected = NEAR.get(near or "", ("", {}, ()))
    earlier = scored(*selected) if selected else None
    answer = whole(earlier, replace(SETTING, values=dict(values)), **tables)
    said = texts(section(answer, Prose(Style.of("es"), "llavero.analysis.portfolio")))
    values_ = {key: (one.value, one.status) for key, one in figures(answer).items()}
    return values_, "\n".join(said)


def test_every_parameter_is_tried():
    assert sorted((*ACTS, *TOLD)) == sorted(parameter.name for parameter in PARAMETERS)


@pytest.mark.parametrize("name", [name for name in ACTS if name not in NEAR])
def test_a_parameter_moves_a_figure_or_what_is_said(name):
    figures_before, said_before = found()
    figures_after, said_after = found((name, float(ACTS[name])))

    words = re.sub(r"\d", "", said_after) != re.sub(r"\d", "", said_before)
    assert words or figures_after != figures_before


@pytest.mark.parametrize("name", NEAR)
def test_a_parameter_moves_its_figure_where_an_account_is_near_its_bound(name):
    moved, _, _ = NEAR[name]
    (before, _), (after, _) = found(near=name), found((name, float(ACTS[name])), near=name)

    assert after[moved] != before[moved]


def test_the_place_from_which_an_account_leaves_is_that_up_to_which_the_selection_keeps_it():
    beyond = {"ledger": sales({**BOUGHT, **LARGER})}  # Oeste is the seventh by sales, of five
    met_of = "D5.account_met@group:oeste"

    usual = figures(whole(**beyond))[met_of].value
    wider = replace(SETTING, values={"selection.stays": 1.45})

    assert figures(whole(None, wider, **beyond))[met_of].value == int(str(usual)) - 1


@pytest.mark.parametrize("name", TOLD)
def test_what_is_promised_is_told(name):
    assert found((name, float(TOLD[name])))[1] != found()[1]
