"""How strong is the relation with each account?"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llavero.analysis.selection import relation

NAN = np.nan


def contacts(*rows):
    """Return contacts from (account, role, influence, sentiment, stale, active, days silent)."""
    account, role, influence, sentiment, stale, active, silent = zip(*rows, strict=True)
    return relation.Contacts(
        np.array(account, dtype=np.int64),
        role,
        np.array(influence, dtype=np.float64),
        np.array(sentiment, dtype=np.float64),
        np.array(stale, dtype=np.bool_),
        np.array(active, dtype=np.bool_),
        np.array(silent, dtype=np.float64),
    )


def meetings(sought=(0.3,), top=(0.4,), years=(4.0,)):
    return relation.Meetings(*(np.array(one, dtype=np.float64) for one in (sought, top, years)))


def test_score_of_the_components_is_that_of_the_methods():
    # TV-RSS, with the eighth component and its weight.
    parts = np.array([[0.75, 0.6, 0.5, 0.7, 0.8, 0.4, 0.63, 0.9]]).T
    weights = np.array([0.20, 0.10, 0.15, 0.20, 0.15, 0.05, 0.05, 0.10])

    assert relation.weighted(parts, weights)[0] == pytest.approx(68.65)


def test_a_mapped_account_is_scored_by_each_component():
    # Roles: decider .25 and user .15 met, buyer not. Density 2 ÷ 5. Authority 7 ÷ 10.
    # Attitude (5·4 ÷ 4 + 2·2 ÷ 4) ÷ 7. Cadence: met within the target, and one never met.
    found = relation.strength(
        contacts(
            (0, "decider", 5, 2, False, True, 10),
            (0, "user", 2, 0, False, True, 20),
            (0, "buyer", 3, 1, False, False, np.inf),
        ),
        meetings(),
        ("",),
    )

    parts = (0.40, 0.4, 0.7, 6 / 7, 2 / 3, 1.0, 1 - np.exp(-1))
    expected = 100 * np.dot(relation.WEIGHTS, parts) / relation.WEIGHTS.sum()
    assert found[0] == pytest.approx(expected)


def test_what_hangs_on_one_contact_counts_half_at_most_and_less_where_all_meetings_do():
    one = contacts((0, "decider", 5, 2, False, True, 0))

    assert relation.strength(one, meetings(), ("T3",))[0] == 50
    assert relation.strength(one, meetings(top=(1.0,)), ("T3",))[0] == pytest.approx(42.5)


def test_an_old_attitude_weighs_half():
    def score(stale):
        return relation.strength(
            contacts(
                (0, "decider", 4, 2, stale, True, 0),
                (0, "user", 4, -2, False, True, 0),
            ),
            meetings(),
            ("T3",),
        )[0]

    parts = relation.WEIGHTS[3] / relation.WEIGHTS.sum()
    assert score(False) - score(True) == pytest.approx(100 * parts * (1 / 2 - 1 / 3))


def test_too_few_known_components_give_no_score():
    nobody = relation.Contacts(
        np.zeros(0, dtype=np.int64), (), *(np.zeros(0) for _ in range(2)),
        *(np.zeros(0, dtype=np.bool_) for _ in range(2)), np.zeros(0),
    )  # fmt: skip

    assert np.isnan(relation.strength(nobody, meetings(), ("T1",))[0])


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_longer_silence_never_strengthens_a_relation(one, other):
    def score(days):
        rows = ((0, "decider", 5, 1, False, True, days), (0, "user", 2, 1, False, True, 0))
        return relation.strength(contacts(*rows), meetings(), ("T2",))[0]

    short, long = sorted((one, other))
    assert score(long) <= score(short) + 1e-9
