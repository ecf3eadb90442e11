"""How many account managers does a company need?"""

import pytest

from llavero.analysis import selection
from llavero.analysis.answers import Answer, Earlier, MissingData
from llavero.analysis.scored import ScoredAccounts
from llavero.analysis.sizing import DEFINITIONS
from llavero.analysis.sizing.findings import Headcount, HoursOfAccounts
from llavero.foundation.measure import Source, Status
from tests.analysis.sizing.companies import WEEKS, figures, sized, told, with_values

KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2020-01-01 | T1
    sur      | 2020-01-01 | T2
    este     | 2020-01-01 | T3
"""
STAFF = """
    employee_id | dept | sales_post | is_kam_dept | hire_date  | end_date   | fte | cost_year
    ------------+------+------------+-------------+------------+------------+-----+----------
    lucia       | KAM  | seller     | true        | 2020-01-01 |            | 1   | 900
    pedro       | KAM  | seller     | true        | 2020-01-01 |            | 0.5 | 300
    marta       | KAM  | seller     | true        | 2020-01-01 | 2025-06-01 | 1   | 100
    irma        | KAM  | manager    | true        | 2020-01-01 |            | 1   | 5000
"""


def scored(*groups):
    n = len(groups)
    return ScoredAccounts(
        groups=groups, names=groups, weights=(), raw=(), scaled=(), coverage=(1.0,) * n,
        score=(50.0,) * n, rank=tuple(range(1, n + 1)), within=(True,) * n,
        probability=(1.0,) * n, incumbent=(False,) * n, proposal=("enters",) * n,
        selected=(True,) * n, number=n,
    )  # fmt: skip


def test_the_hours_of_the_levels_over_those_of_a_post_are_the_need():
    found = sized(ka_status=KEY, employees=STAFF).finding(Headcount)

    assert found is not None
    assert (found.base, found.accounts.value, found.hours.value) == ("key", 3, 816.0)
    assert found.available.value == pytest.approx(1196)
    assert found.workload.value == pytest.approx(816 / 1196)
    assert (found.needed.value, found.reserve.value, found.managers.value) == (1, 1, 0)


def test_who_left_and_who_leads_is_no_account_manager():
    found = sized(ka_status=KEY, employees=STAFF).finding(Headcount)

    assert found is not None
    assert (found.present.value, found.present_fte.value) == (2, 1.5)
    assert found.cost.value == pytest.approx((900 + 300) / 1.5)


def test_management_may_state_what_an_account_manager_costs():
    found = sized(setting=with_values(sizing__kam_cost=700), ka_status=KEY, employees=STAFF)

    assert figures(found)["SIZ.cost"].value == 700
    assert figures(found)["SIZ.cost"].source == Source.ASSUMPTION


def test_without_a_cost_nothing_is_guessed():
    cost = figures(sized(ka_status=KEY))["SIZ.cost"]

    assert (cost.value, cost.reasons) == (None, ("no-staff-cost",))


def test_an_account_to_be_won_asks_for_more_hours():
    earlier = told(star="sur")

    found = sized(earlier, ka_status=KEY).finding(Headcount)

    assert found is not None
    assert found.hours.value == pytest.approx(480 + 240 * 1.15 + 96)
    assert found.stars == 1


def test_an_account_without_a_level_is_taken_for_the_second_and_it_is_said():
    found = sized(ka_status=KEY.replace("T1", "  ")).finding(Headcount)

    assert found is not None
    assert found.hours.value == 240 + 240 + 96
    assert (found.workload.status, found.workload.reasons) == (Status.PARTIAL, ("tiers-assumed",))


def test_what_two_sellers_say_of_their_week_goes_before_the_assumption():
    setting = with_values(voice__answered=0)

    found = sized(setting=setting, ka_status=KEY, interviews=WEEKS).finding(Headcount)

    assert found is not None
    assert found.available.value == pytest.approx(46 * 40 * 0.70)
    assert found.available.source == Source.INTERVIEW
    assert (found.workload.reasons, found.hours.reasons) == (("declared",), ())


def test_what_somebody_laid_down_goes_before_what_sellers_say():
    setting = with_values(voice__answered=0, workload__account_share=0.5)

    found = sized(setting=setting, ka_status=KEY, interviews=WEEKS).finding(Headcount)

    assert found is not None
    assert found.available.value == pytest.approx(46 * 40 * 0.50)


def test_one_seller_alone_does_not_change_the_hours_of_a_post():
    setting = with_values(voice__answered=0)
    one = "\n".join(line for line in WEEKS.splitlines() if "V02" not in line)

    found = sized(setting=setting, ka_status=KEY, interviews=one).finding(Headcount)

    assert found is not None
    assert found.available.value == pytest.approx(1196)


def test_accounts_key_today_go_before_those_proposed_until_somebody_states_how_many():
    chosen = Answer((scored("norte", "oeste"),))
    earlier = told(star="oeste", quadrant="strategic", tier="T1")
    earlier.answers["selection"] = chosen

    lists = sized(earlier, ka_status=KEY).all(HoursOfAccounts)

    assert [(one.base, one.accounts.value) for one in lists] == [("key", 3), ("chosen", 2)]
    assert lists[1].hours.value == 480 + 240


def test_a_company_without_key_accounts_is_sized_for_those_proposed():
    earlier = Earlier({"selection": Answer((scored("norte", "oeste"),))})

    found = sized(earlier).finding(Headcount)

    assert found is not None
    assert (found.base, found.accounts.value, found.present.value) == ("chosen", 2, None)


def test_without_accounts_it_says_what_is_missing_and_every_figure_why():
    found = sized()

    assert found.finding(Headcount) is None
    assert [one.sentence for one in found.all(MissingData)] == ["sizing-no-accounts"]
    told = {one.id for one in DEFINITIONS if ".option_" not in one.id}
    assert {figure.id for figure in found.figures} == told
    assert all(figure.value is not None or figure.reasons for figure in found.figures)


def test_the_selection_still_says_on_what_its_number_rests():
    # The size of the department reads it by its name.
    assert {"basis", "stated"} <= set(selection.findings.NumberOfKeyAccounts.__dataclass_fields__)
