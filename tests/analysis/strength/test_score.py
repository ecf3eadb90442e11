"""How strong is the relation with each account of a small company?"""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from llavero.analysis.answers import Answer, Earlier
from llavero.analysis.strength.handed import RelationScores, scores
from llavero.analysis.strength.measures import primaries
from llavero.analysis.strength.method import COMPONENTS
from llavero.analysis.strength.score import strengths
from tests.analysis.strength.relations import DAY, SETTING, TABLES
from tests.companies import company

PLACES = {"norte": 0, "sur": 1}
# Roles: decider .25 and user .15 are met. Density: 2 of 5. Authority: 7 of 10. Attitude: all of
# the decider (5), half of the user (2). Cadence: the decider is met within 90 days, the user was
# met 120 days ago against 60, the buyer never. Sought by them: 1 of 4. Lucía: four years.
# Of what fell due, 100 of 400 was paid late.
PARTS = (
    0.40,
    2 / 5,
    7 / 10,
    (5 + 2 * 0.5) / 7,
    (1 + np.exp(-60 / 60)) / 3,
    (1 / 4) / 0.30,
    1 - np.exp(-4),
    3 / 4,
)
WEIGHTS = np.array([0.20, 0.10, 0.15, 0.20, 0.15, 0.05, 0.05, 0.10])


def strong(day=DAY, **tables):
    return strengths(company(**{**TABLES, **tables}), day, PLACES, SETTING)


def test_each_component_is_what_the_records_say():
    found = strong().components[0]

    assert found[[0, 1, 2, 3, 4, 5, 7]] == pytest.approx([*PARTS[:6], PARTS[7]])
    assert found[6] == pytest.approx(1 - np.exp(-1), abs=1e-3)  # four years of four


def test_the_score_is_the_weighted_mean_of_the_components():
    parts = np.array([*PARTS[:6], strong().components[0, 6], PARTS[7]])

    assert strong().score[0] == pytest.approx(100 * WEIGHTS @ parts)
    assert strong().coverage[0] == pytest.approx(1)


def test_what_was_counted_and_what_somebody_holds_are_told_apart():
    found = strong()
    judged = 0.20 * PARTS[0] + 0.15 * PARTS[2] + 0.20 * PARTS[3]

    assert found.judged[0] == pytest.approx(100 * judged / 0.55)
    assert found.score[0] == pytest.approx(0.55 * found.judged[0] + 0.45 * found.measured[0])


def test_an_account_of_which_nobody_is_mapped_has_no_score():
    assert np.isnan(strong().score[1])


def test_without_meetings_on_record_there_are_no_scores_and_never_a_zero():
    nobody = company(**{name: t for name, t in TABLES.items() if name != "interactions"})
    found = strengths(nobody, DAY, PLACES, SETTING)

    assert np.isnan(found.score).all()
    assert np.isnan(found.active).all()


def test_an_interaction_with_two_contacts_counts_half_for_each():
    # n1: 1 + 1 + ½ of the 4 with somebody named.
    assert strong().top_share[0] == pytest.approx(2.5 / 4)


def test_meetings_that_name_nobody_say_nothing_of_how_many_are_active():
    nameless = """
        id | account_id | contact_id | employee_id | date
        ---+------------+------------+-------------+-----------
        m1 | sur        |            | lucia       | 2025-12-01
        m2 | norte      | n1         | lucia       | 2025-01-02
    """
    found = strong(interactions=nameless)

    assert np.isnan(found.active[1])
    assert found.active[0] == 1


def test_a_past_day_is_judged_by_what_had_happened_until_then():
    then = strong(day=date(2025, 8, 31))

    assert then.active[0] == 1  # n2 was met in the year before, and again in September
    assert then.top_share[0] == 1


def test_a_stay_bridges_a_gap_of_ninety_days_and_starts_anew_after_a_longer_one():
    def since(back):
        spells = f"""
            account_id | seller_id | role    | from       | to
            -----------+-----------+---------+------------+-----------
            norte      | lucia     | primary | 2021-12-31 | 2023-06-30
            norte      | lucia     | primary | {back} |
        """
        ledger = company(**{**TABLES, "assignments": spells})
        return ledger.rows(primaries(ledger, DAY)).to_pylist()[0]["since"]

    assert since("2023-09-28") == date(2021, 12, 31)
    assert since("2023-09-29") == date(2023, 9, 29)


def test_other_weights_give_another_score():
    values = {f"relationships.weight-{name}": 0 for name in COMPONENTS if name != "coverage"}
    found = strengths(company(**TABLES), DAY, PLACES, replace(SETTING, values=values))

    assert found.score[0] == pytest.approx(40)


def test_what_was_told_already_is_not_computed_anew():
    told = Earlier({"relationships": Answer((RelationScores(("norte",), (12.5,), (0.9,)),))})
    found = scores(company(**TABLES), SETTING, told, PLACES)

    assert found[0] == 12.5
    assert np.isnan(found[1])
