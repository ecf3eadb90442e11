"""Are falling margins, hidden costs and growing concessions found?"""

import pytest

from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import KEY, SALES, earlier, figure, looked_for, metric


def margins(slope, gap, change=0.0, own=0.25):
    return earlier(
        margin=(
            figure("M50.key_slope", slope, Unit.POINTS),
            figure("M50.gap", gap, Unit.POINTS),
            figure("M50.key", 0.25, Unit.SHARE),
            figure("M50.rest", 0.30, Unit.SHARE),
            figure("M50.account_change", change, Unit.POINTS, "group:norte"),
            figure("M50.account", own, Unit.SHARE, "group:norte"),
        )
    )


def test_key_accounts_that_lose_two_points_a_year_erode():
    found = looked_for("P12", margins(-0.02, 0.0, change=-0.03), ledger=SALES, ka_status=KEY)

    assert metric(found, "slope").ratio == 2
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_key_accounts_that_leave_much_less_than_the_rest_do_too():
    found = looked_for("P12", margins(0.0, -0.06, own=0.20), ledger=SALES, ka_status=KEY)

    assert metric(found, "gap").past
    assert found.accounts == ("norte",)


def test_key_accounts_that_gain_margin_do_not():
    found = looked_for("P12", margins(0.02, 0.01), ledger=SALES, ka_status=KEY)

    assert (found.state, found.likelihood.value) == ("not_detected", 1)


def test_without_costs_nobody_knows_of_erosion():
    found = looked_for("P12", ledger=SALES)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["ledger", "ka_status"]


def served(coverage, destroyers, norte=10.0):
    return earlier(
        margin=(
            figure("M52", 100.0, Unit.MONEY),
            figure("M51.coverage", coverage, Unit.SHARE),
            figure("M53.key_destroyers", destroyers, Unit.SHARE),
            figure("M51.account", 5.0, Unit.MONEY, "group:norte"),
            figure("M52.account", norte, Unit.MONEY, "group:norte"),
        )
    )


def test_a_cost_to_serve_that_is_half_assigned_is_hidden():
    found = looked_for("P13", served(0.5, 0.0), ledger=SALES, ka_status=KEY)

    assert found.state == "detected"
    assert found.accounts == ("sur",)  # what it costs nobody knows


def test_key_accounts_at_a_loss_are_a_hidden_cost():
    found = looked_for("P13", served(1.0, 0.5, norte=-3.0), ledger=SALES, ka_status=KEY)

    assert found.state == "detected"
    assert found.accounts == ("norte",)
    assert found.basis == "sales"  # what leaves nothing its contribution cannot weigh


def test_a_cost_that_is_known_of_accounts_that_pay_it_is_not_hidden():
    assert looked_for("P13", served(1.0, 0.0), ledger=SALES, ka_status=KEY).state == "not_detected"


def test_without_costs_to_serve_nobody_knows_whether_they_are_hidden():
    found = looked_for("P13", ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["cts_drivers", "cts_rates"]


def priced(now):
    """Return sales of ten pieces at a list price of 10: 90 paid the year before, `now` in this."""
    return f"""
        doc_id | doc_date   | account_id | product_id | qty | list_price | net_amount
        -------+------------+------------+------------+-----+------------+-----------
        A0     | 2024-01-02 | norte      | tubo       | 10  | 10         | 90
        A1     | 2025-03-10 | norte      | tubo       | 10  | 10         | {now}
    """


def test_concessions_that_double_on_less_sales_become_a_right():
    found = looked_for("P14", ledger=priced(80), ka_status=KEY)

    # What is conceded goes from 10 to 20, and what is charged from 90 to 80.
    assert metric(found, "gap").figure.value == pytest.approx(20 / 10 - 80 / 90)
    assert dict(metric(found, "gap").more)["now"].value == pytest.approx(0.2)
    assert dict(metric(found, "gap").more)["before"].value == pytest.approx(0.1)
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_concessions_that_stay_do_not():
    found = looked_for("P14", ledger=priced(90), ka_status=KEY)

    assert metric(found, "gap").figure.value == pytest.approx(0)
    assert found.state == "not_detected"


def test_without_list_prices_nobody_knows_of_concessions():
    found = looked_for("P14", ledger=SALES, ka_status=KEY)

    assert found.state == "no_data"
    assert found.missing[0].columns == ("list_price", "qty")
