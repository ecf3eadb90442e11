"""What would each rule have said, what came, and which rule is used?"""

import numpy as np
import pytest

from llavero.analysis.forecast.method.choice import (
    JUDGED,
    better,
    chosen,
    chosen_at,
    ratio,
    replayed,
)
from llavero.analysis.forecast.method.kinds import KINDS
from llavero.analysis.forecast.method.origins import (
    misses,
    of_kinds,
    origin_months,
    origins,
    usual_year,
)
from llavero.analysis.forecast.method.rules import RULES, forecasts

REPEATS, GROWTH = RULES.index("repeats"), RULES.index("growth")


def growing(accounts: int, months: int, yearly: float, seed: int = 1) -> np.ndarray:
    """Return accounts that grow alike, each month apart by a tenth."""
    rng = np.random.default_rng(seed)
    sizes = rng.lognormal(6, 1, accounts)[:, None]
    return sizes * yearly ** (np.arange(months) / 12) * rng.gamma(100, 0.01, (accounts, months))


def test_every_look_back_has_a_year_before_and_after_it():
    assert origin_months(36, 3) == (12, 15, 18, 21, 24)
    assert origin_months(38, 6) == (14, 20, 26)
    assert origin_months(24, 3) == (12,)
    assert origin_months(23, 3) == ()


def test_a_look_back_knows_nothing_of_what_came_after_it():
    history = growing(20, 36, 1.3)
    changed = history.copy()
    changed[:, 24:] = 7.0

    then, now = origins(history, 12), origins(changed, 12)

    assert (then[1].said == now[1].said).all()
    assert (then[1].said == forecasts(history[:, :24])).all()
    assert (then[1].came == history[:, 24:].sum(axis=1)).all()


def test_accounts_born_later_are_not_judged_and_lost_ones_are():
    history = np.ones((3, 24))
    history[1, :12] = 0  # born later
    history[2, 12:] = 0  # lost
    (one,) = origins(history, 3)

    errors, counts = misses([one])

    assert one.known.tolist() == [True, False, True]
    assert counts.sum() == 2
    assert errors[0, REPEATS].sum() == 12


def test_a_usual_year_is_over_the_months_since_the_first_purchase():
    assert usual_year(np.array([[0.0, 0, 6, -3, 0, 0]])).tolist() == [18]


def test_a_rule_replaces_the_simple_one_if_it_missed_enough_less():
    assert better(np.array([100.0, 97, 99]), 0.02) == 1
    assert better(np.array([100.0, 99, 101]), 0.02) == 0
    assert better(np.array([0.0, 0, 0]), 0.02) == 0


def test_a_kind_seen_too_seldom_takes_the_rule_of_all():
    errors = np.array([[[100.0, 10], [50, 20]]])  # the second rule misses less, but not of the kind

    assert chosen(errors, np.array([[JUDGED, JUDGED]]), 0.02) == (1, 0)
    assert chosen(errors, np.array([[JUDGED, JUDGED - 1]]), 0.02) == (1, 1)


def test_each_kind_is_told_by_its_own_rule():
    said = np.array([[1.0, 2], [10, 20]])

    assert of_kinds(said, np.array([0, 1]), (1, 0)).tolist() == [10, 2]


def test_growth_is_found_where_all_accounts_grow():
    found = origins(growing(200, 60, 1.25), 3)

    rules = chosen_at(found, 0.02)

    assert rules[KINDS.index("regular")] == GROWTH
    late = [one for one in found if one.month >= 24]
    assert ratio([(one, one.by(rules)) for one in late]) < 0.4


def test_where_nothing_grows_the_simple_rule_stays():
    assert chosen_at(origins(growing(200, 36, 1.0), 3), 0.02) == (0, 0, 0, 0)


def test_what_was_chosen_then_rests_on_what_had_closed_by_then():
    found = origins(growing(60, 36, 1.1), 3)

    told = replayed(found, 0.02)

    assert [one.month for one, _, _ in told] == [24]
    assert [other.month for other in told[0][2]] == [12]
    assert told[0][1] == chosen_at(found[:1], 0.02)
    assert replayed(origins(growing(60, 35, 1.1), 3), 0.02) == ()


def test_where_the_simple_rule_never_missed_there_is_no_quotient():
    found = origins(np.ones((3, 24)), 3)

    assert ratio([(one, one.said[0]) for one in found]) is None


def test_the_quotient_of_the_simple_rule_is_one():
    found = origins(growing(10, 30, 1.2), 3)

    assert ratio([(one, one.said[0]) for one in found]) == pytest.approx(1)
