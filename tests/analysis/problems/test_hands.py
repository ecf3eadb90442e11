"""Are overloaded hands found, and hands that change too often?"""

from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import KEY, SALES, earlier, figure, looked_for, metric

STAFF = """
    employee_id | name  | job_family | sales_post | is_kam_dept | hire_date  | end_date
    ------------+-------+------------+------------+-------------+------------+-----------
    lucia       | Lucía | sales      | seller     | true        | 2019-01-01 |
    omar        | Omar  | sales      | seller     | true        | 2019-01-01 | 2025-06-30
    irma        | Irma  | sales      | manager    | true        | 2019-01-01 | 2025-06-30
    raul        | Raúl  | sales      | seller     | true        | 2019-01-01 | 2023-06-30
"""


def loads(lucia, pedro):
    return earlier(
        workload=(
            figure("M30", lucia, Unit.SHARE, "seller:lucia"),
            figure("M30", pedro, Unit.SHARE, "seller:pedro"),
            figure("M14", 0.9, Unit.SHARE, "seller:lucia/group:norte"),
            figure("M14", 0.8, Unit.SHARE, "seller:pedro/group:sur"),
        )
    )


def test_who_is_asked_for_half_as_many_hours_again_is_overloaded():
    found = looked_for("P04", loads(1.5, 0.8), ledger=SALES, ka_status=KEY)

    assert found.state == "detected"
    assert metric(found, "load").who == "lucia"
    assert found.accounts == ("norte",)


def test_full_hands_are_not_overloaded():
    found = looked_for("P04", loads(0.8, 0.7), ledger=SALES, ka_status=KEY)

    assert found.state == "not_detected"


def test_the_accounts_of_all_who_are_overloaded_are_affected():
    found = looked_for("P04", loads(1.5, 1.3), ledger=SALES, ka_status=KEY)

    assert found.accounts == ("norte", "sur")


def test_without_levels_of_service_nobody_knows_of_overload():
    found = looked_for("P04", ledger=SALES)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["ka_status", "assignments"]


def hands(average=2.0, tenure=6.0, changes=0, years=6.0):
    return earlier(
        footprint=(figure("M01.average", average, Unit.HEADS),),
        workload=(figure("M32", tenure, Unit.YEARS),),
        relationships=(
            figure("M32.account_changes", changes, Unit.COUNT, "group:norte"),
            figure("M32.account", years, Unit.YEARS, "group:norte"),
        ),
    )


def test_one_of_two_account_managers_who_left_in_the_year_is_a_turnover():
    found = looked_for("P07", hands(), ledger=SALES, ka_status=KEY, employees=STAFF)

    # Omar left; Irma leads and sells nothing, Raúl left two years before.
    assert metric(found, "turnover").figure.value == 0.5
    assert found.state == "detected"


def test_an_account_that_passed_on_twice_is_one():
    found = looked_for("P07", hands(changes=2, years=0.5), ledger=SALES, ka_status=KEY)

    assert metric(found, "handovers").past
    assert metric(found, "handovers").who == "norte"
    assert found.accounts == ("norte",)


def test_new_hands_everywhere_are_one():
    assert looked_for("P07", hands(tenure=1.0), ledger=SALES, ka_status=KEY).state == "detected"


def test_old_hands_are_none():
    found = looked_for("P07", hands(), ledger=SALES, ka_status=KEY)

    assert found.state == "not_detected"
    assert found.accounts == ()


def test_without_staff_nor_assignments_nobody_knows_of_turnover():
    found = looked_for("P07", ledger=SALES)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["employees", "assignments"]
