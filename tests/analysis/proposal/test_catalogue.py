"""Does the catalogue of strategies hold together, and is each said in both languages?"""

import tomllib
from copy import deepcopy
from importlib.resources import files
from typing import Any

import pytest

from llavero.analysis.proposal.catalogue import PROBLEMS, catalogue, read
from llavero.prose import Prose, Style

RAW: dict[str, Any] = tomllib.loads(
    files("llavero.analysis.proposal").joinpath("catalogue.toml").read_text(encoding="utf-8")
)


def test_every_problem_has_two_to_four_strategies():
    counts = [len(catalogue().of(problem)) for problem in PROBLEMS]

    assert len(counts) == 32
    assert set(counts) <= {2, 3, 4}
    assert sum(counts) == 112


def test_some_actions_serve_three_problems_or_more():
    serving: dict[str, set[str]] = {}
    for one in catalogue().strategies:
        serving.setdefault(one.action, set(catalogue().works[one.action].also)).add(one.problem)

    assert {action for action, problems in serving.items() if len(problems) >= 3} >= {
        *("backup", "capture", "committee", "plan", "profit", "dashboard", "sponsor", "pay"),
    }


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_strategy_and_every_shared_action_is_said(language):
    prose = Prose(Style.of(language), "llavero.analysis.proposal")

    for one in catalogue().strategies:
        assert prose.has(f"strategy-{one.id.lower().replace('.', '-')}")
    for name in RAW["actions"]:
        assert all(prose.has(f"action-{name}{part}") for part in ("", ".short", ".why", ".begin"))


def wrong(change: Any) -> dict[str, Any]:
    raw = deepcopy(RAW)
    change(raw)
    return raw


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda raw: raw["problems"].pop("P09"), "problems: P09"),
        (lambda raw: raw["problems"]["P09"]["strategies"].clear(), "P09 has 0 strategies"),
        (lambda raw: raw["actions"]["pay"].update(owner="JEFE"), "pay: owner"),
        (lambda raw: raw["actions"]["pay"].update(horizon="XL"), "pay: horizon"),
        (lambda raw: raw["actions"]["pay"].update(cost="gratis"), "pay: cost"),
        (lambda raw: raw["actions"]["pay"].update(effort=4), "pay: effort"),
        (lambda raw: raw["actions"]["pay"].update(after=["nothing"]), "pay: after"),
        (lambda raw: raw["actions"]["pay"].update(removes=["rain"]), "pay: removes"),
        (lambda raw: raw["actions"]["pay"].update(colour="red"), "pay: nobody knows colour"),
        (lambda raw: raw["actions"].update(idle=raw["actions"]["pay"]), "actions of strategies"),
        (
            lambda raw: raw["problems"]["P09"]["strategies"][0].update(effort=1),
            "P09.s1: what an action asks for",
        ),
        (lambda raw: raw["actions"]["committee"].update(after=["rules"]), "cycle"),
    ],
)
def test_a_catalogue_that_does_not_hold_together_is_refused(change, says):
    with pytest.raises(ValueError, match=says):
        read(wrong(change))
