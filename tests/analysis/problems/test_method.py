"""Are likelihood, severity and risk those of methods H1?"""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.problems.method import (
    level,
    likelihood,
    ratio,
    severity,
    with_mentions,
)


@pytest.mark.parametrize(
    ("past", "likely"),
    [(0.69, 1), (0.7, 2), (0.99, 2), (1, 3), (1.24, 3), (1.25, 4), (1.74, 4), (1.75, 5)],
)
def test_likelihood_follows_the_bands_of_h1(past, likely):
    assert likelihood(past) == likely


@pytest.mark.parametrize(
    ("share", "severe"),
    [(0, 1), (0.009, 1), (0.01, 2), (0.05, 3), (0.099, 3), (0.1, 4), (0.25, 5), (1, 5)],
)
def test_severity_follows_the_share_at_stake(share, severe):
    assert severity(share) == severe


def test_severity_is_never_below_the_floor_of_the_catalogue():
    assert severity(0, floor=4) == 4
    assert severity(0.3, floor=4) == 5


@pytest.mark.parametrize(
    ("risk", "named"),
    [(1, "low"), (5, "low"), (6, "medium"), (11, "medium"), (12, "high"), (20, "critical")],
)
def test_risk_has_four_levels(risk, named):
    assert level(risk) == named


def test_a_mention_raises_by_one_and_one_by_all_to_four_at_least():
    assert with_mentions(2, some=True, every=False) == 3
    assert with_mentions(5, some=True, every=True) == 5
    assert with_mentions(1, some=True, every=True) == 4
    assert with_mentions(2, some=False, every=False) == 2


def test_a_figure_at_its_limit_is_at_one_whichever_way_is_bad():
    assert ratio(0.2, 0.2, "above") == 1
    assert ratio(5, 5, "below") == 1
    assert ratio(-0.01, 0.01, "fall") == 1


def test_nothing_where_something_is_asked_is_past_every_limit():
    assert ratio(0, 1, "below") == math.inf


def test_a_rise_is_never_a_fall():
    assert ratio(0.02, 0.01, "fall") < 0


@given(
    value=st.floats(0.01, 100),
    more=st.floats(0.01, 100),
    limit=st.floats(0.01, 100),
)
def test_worse_figures_are_never_less_likely_to_be_a_problem(value, more, limit):
    worse, better = value + more, value

    assert likelihood(ratio(worse, limit, "above")) >= likelihood(ratio(better, limit, "above"))
    assert likelihood(ratio(better, limit, "below")) >= likelihood(ratio(worse, limit, "below"))
