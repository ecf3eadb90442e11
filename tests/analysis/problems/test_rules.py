"""Is it found where the programme does not measure itself, or rules are missing?"""

from dataclasses import replace
from datetime import date

import pytest

from llavero.analysis.answers import Earlier, FormerRun
from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import KEY, SALES, earlier, figure, looked_for, metric

MEASURED = {
    "footprint": figure("M05", 0.5, Unit.SHARE),
    "retention": figure("M43", 0.9, Unit.SHARE),
    "margin": figure("M52", 10, Unit.MONEY),
    "relationships": figure("E5.median", 60.0, Unit.SCORE),
    "roles": figure("ROL.plans", 0.5, Unit.SHARE),
}


def test_five_of_eight_figures_with_data_are_a_measured_programme():
    before = earlier(**{name: (found,) for name, found in MEASURED.items()})
    found = looked_for("P28", before, ledger=SALES, ka_status=KEY)

    # Neither the share of wallet nor net retention is known, and no table holds satisfaction.
    assert metric(found, "unmeasured").figure.value == 3
    assert found.state == "not_detected"
    assert {one.table for one in found.missing} == {"accounts", "ledger"}


def test_fewer_than_five_are_not():
    before = earlier(**{name: (MEASURED[name],) for name in ("footprint", "retention", "margin")})
    found = looked_for("P28", before, ledger=SALES, ka_status=KEY)

    assert metric(found, "unmeasured").figure.value == 5
    assert found.state == "detected"
    assert found.accounts == ("norte", "sur")


def test_without_a_list_of_key_accounts_there_is_no_programme_to_measure():
    found = looked_for("P28", ledger=SALES)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["ka_status"]


def reviewed(now, before=None):
    """Return the conditions of exit that each account meets now, and half a year before."""
    found = [figure("D5.account_met", met, Unit.COUNT, f"group:{g}") for g, met in now.items()]
    found += [
        figure("D5.account_met_before", met, Unit.COUNT, f"group:{g}")
        for g, met in (before or {}).items()
    ]
    return earlier(portfolio=tuple(found))


def test_an_account_that_two_reviews_would_have_taken_off_is_a_lack_of_rules():
    found = looked_for(
        "P29",
        reviewed({"norte": 2, "sur": 0}, {"norte": 3, "sur": 2}),
        ledger=SALES,
        ka_status=KEY,
    )

    assert metric(found, "overstayed").figure.value == 0.5
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_one_review_alone_decides_nothing():
    found = looked_for(
        "P29",
        reviewed({"norte": 2, "sur": 0}, {"norte": 1, "sur": 2}),
        ledger=SALES,
        ka_status=KEY,
    )

    assert found.state == "not_detected"


def test_what_the_run_of_an_earlier_day_found_is_a_review_too():
    then = figure("D5.account_met", 2, Unit.COUNT, "group:norte")
    former = FormerRun(date(2025, 3, 31), {then.key: then})
    now = replace(reviewed({"norte": 2, "sur": 0}), former=former)
    found = looked_for("P29", now, ledger=SALES, ka_status=KEY)

    assert metric(found, "overstayed").figure.value == 1
    assert metric(found, "overstayed").figure.n == 1


@pytest.mark.parametrize(
    ("in_force", "state"), [("true", "not_detected"), ("false", "detected"), ("", "not_detected")]
)
def test_the_company_says_whether_it_has_a_rule_of_exit(in_force, state):
    rules = f"item | in_force\nexit_rule | {in_force}"
    found = looked_for("P29", ledger=SALES, ka_status=KEY, programme_rules=rules)

    assert found.state == state


def test_without_a_list_reviews_or_rules_nobody_knows():
    found = looked_for("P29", ledger=SALES)

    assert found.state == "no_data"
    assert {one.table for one in found.missing} == {"programme_rules", "ka_status"}


PEOPLE = """
    contact_id | account_id | consent
    -----------+------------+--------
    c1         | norte      | true
    c2         | norte      | false
    c3         | sur        | true
    c4         | sur        | true
"""
KEPT = """
    item                 | in_force | since
    ---------------------+----------+-----------
    privacy_notice       | true     | 2024-01-01
    gift_log             | true     |
    competition_training | true     | 2025-03-01
"""


def test_a_contact_without_consent_is_found_at_its_account_with_the_floor_of_the_law():
    found = looked_for("P31", ledger=SALES, ka_status=KEY, contacts=PEOPLE, programme_rules=KEPT)

    assert metric(found, "consent").figure.value == 1 / 4
    assert metric(found, "rules").said == "no"
    assert found.state == "detected"
    assert found.accounts == ("norte",)
    assert found.severity.value >= 4


def test_consents_and_documents_complete_are_no_problem():
    agreed = PEOPLE.replace("false", "true ")
    found = looked_for("P31", ledger=SALES, ka_status=KEY, contacts=agreed, programme_rules=KEPT)

    assert found.state == "not_detected"
    assert found.missing == ()


def test_a_training_given_more_than_a_year_ago_is_no_longer_in_force():
    old = KEPT.replace("2025-03-01", "2024-03-01")
    found = looked_for("P31", ledger=SALES, ka_status=KEY, programme_rules=old)

    assert metric(found, "rules").figure.value == 2
    assert metric(found, "rules").said == "yes"
    assert found.accounts == ("norte", "sur")


def test_rules_that_are_in_part_stated_are_in_part_a_problem():
    some = "item | in_force\nprivacy_notice | true\nalgo propio | true"
    found = looked_for("P31", ledger=SALES, ka_status=KEY, programme_rules=some)

    assert metric(found, "rules").said == "partial"
    assert found.likelihood.value == 3


def test_nothing_stated_is_not_known_and_the_floor_still_holds():
    found = looked_for("P31", Earlier(), ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert found.severity.value == 4
    assert {one.table for one in found.missing} == {"contacts", "programme_rules"}
