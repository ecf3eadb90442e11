"""Are key accounts without a live plan found?"""

import pytest

from tests.analysis.problems.companies import KEY, SALES, asked, looked_for, metric


def plans(norte, sur, sections=12):
    return f"""
        account_id | written_on | updated_on | sections_complete
        -----------+------------+------------+------------------
        norte      | 2020-01-01 | {norte}    | {sections}
        sur        | 2020-01-01 | {sur}      | {sections}
    """


def with_plans(**said):
    return looked_for("P16", ledger=SALES, ka_status=KEY, **said)


def test_plans_of_two_years_ago_are_not_in_force():
    found = with_plans(plans=plans("2023-12-01", "2023-12-01"))

    assert metric(found, "in-force").figure.value == 0
    assert (found.state, found.likelihood.value) == ("detected", 5)
    assert found.accounts == ("norte", "sur")


def test_a_plan_of_nine_months_ago_is_in_force_but_for_the_first_level():
    found = with_plans(plans=plans("2025-03-31", "2025-03-31"))

    assert metric(found, "in-force").figure.value == 0.5
    assert found.accounts == ("norte",)


def test_fresh_and_full_plans_are_no_problem():
    found = with_plans(plans=plans("2025-12-01", "2025-12-01"))

    assert metric(found, "complete").figure.value == pytest.approx(12 / 15)
    assert found.state == "not_detected"


def test_fresh_plans_with_little_in_them_are_one():
    found = with_plans(plans=plans("2025-12-01", "2025-12-01", sections=3))

    assert metric(found, "complete").past
    assert found.state == "detected"


def test_without_plans_on_record_sellers_say_whether_there_are_any():
    found = with_plans(interviews=asked(("V01", "Q28", "no"), ("V02", "Q28", "≤12 m")))

    assert metric(found, "said").figure.value == 0.5
    assert found.state == "detected"
    assert [one.table for one in found.missing] == ["plans"]


def test_without_plans_nor_interviews_nobody_knows():
    assert with_plans().state == "no_data"
