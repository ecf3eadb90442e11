"""Is it found where accounts leave without saying so?"""

from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import KEY, SALES, earlier, figure, looked_for, metric

# Norte buys half of what it did in both of its last quarters, sur in one of them only.
QUARTERS = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    B1     | 2024-08-10 | norte      | 100
    B2     | 2024-11-10 | norte      | 100
    B3     | 2024-08-10 | sur        | 100
    B4     | 2024-11-10 | sur        | 100
    A1     | 2025-08-10 | norte      | 50
    A2     | 2025-11-10 | norte      | 40
    A3     | 2025-08-10 | sur        | 50
    A4     | 2025-11-10 | sur        | 130
"""


def silence(**accounts):
    """Return how long accounts have been silent: times their interval, and days."""
    found = []
    for group, (times, days) in accounts.items():
        found.append(figure("M49.account", times, Unit.RATIO, f"group:{group}"))
        found.append(figure("M49.account_days", days, Unit.DAYS, f"group:{group}"))
    return earlier(retention=tuple(found))


def test_an_account_silent_for_months_is_leaving():
    found = looked_for("P32", silence(norte=(4.0, 90), sur=(0.5, 10)), ledger=SALES, ka_status=KEY)

    assert metric(found, "silence").who == "norte"
    assert metric(found, "silence").ratio == 2
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_a_week_of_silence_of_a_daily_buyer_is_no_alarm():
    found = looked_for("P32", silence(norte=(7.0, 7), sur=(1.0, 20)), ledger=SALES, ka_status=KEY)

    assert not metric(found, "days").past
    assert found.state == "not_detected"
    assert found.accounts == ()


def test_the_silence_told_is_the_longest_that_has_lasted():
    found = looked_for("P32", silence(norte=(7.0, 7), sur=(3.0, 90)), ledger=SALES, ka_status=KEY)

    assert metric(found, "silence").who == "sur"
    assert found.accounts == ("sur",)


def test_a_fall_of_half_in_two_quarters_on_end_is_leaving_and_in_one_it_is_not():
    found = looked_for("P32", ledger=QUARTERS, ka_status=KEY)

    assert metric(found, "fall").figure.value == -0.5
    assert metric(found, "fall").who == "norte"
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_accounts_that_buy_as_before_are_not():
    steady = QUARTERS.replace("| 50", "| 95").replace("| 40", "| 99")

    assert looked_for("P32", ledger=steady, ka_status=KEY).state == "not_detected"


def test_a_first_year_has_nothing_to_fall_from():
    found = looked_for("P32", ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["ledger"]
