"""Is it found where key accounts are chosen by size alone, or are too many?"""

from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import (
    KEY,
    SALES,
    asked,
    earlier,
    figure,
    looked_for,
    metric,
)

WEST = "group_id | from\noeste | 2020-01-01"


def categories(norte, sur):
    return earlier(
        portfolio=(
            figure("D1.account_quadrant", norte, Unit.CLASS, "group:norte"),
            figure("D1.account_quadrant", sur, Unit.CLASS, "group:sur"),
        )
    )


def test_the_largest_as_key_though_half_of_them_offer_nothing_is_a_wrong_rule():
    found = looked_for("P02", categories("streamline", "strategic"), ledger=SALES, ka_status=KEY)

    assert metric(found, "overlap").figure.value == 1
    assert metric(found, "streamline").figure.value == 0.5
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_the_largest_as_key_are_no_problem_where_they_are_worth_it():
    found = looked_for("P02", categories("strategic", "star"), ledger=SALES, ka_status=KEY)

    assert metric(found, "overlap").past
    assert not metric(found, "streamline").past
    assert found.state == "not_detected"


def test_key_accounts_that_are_not_the_largest_are_not_chosen_by_size():
    found = looked_for("P02", ledger=SALES, ka_status=WEST)

    assert metric(found, "overlap").figure.value == 0


def test_sellers_who_do_not_know_why_accounts_are_key_are_a_sign_of_it():
    said = asked(("V01", "Q07", "no sé"), ("V02", "Q07", "ventas"))

    found = looked_for("P02", ledger=SALES, ka_status=KEY, interviews=said)

    assert metric(found, "unexplained").figure.value == 1
    assert (found.state, found.likelihood.value) == ("detected", 3)
    assert found.accounts == ("norte", "sur")


def test_without_a_list_of_key_accounts_nobody_knows_how_they_are_chosen():
    found = looked_for("P02", ledger=SALES)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["ka_status"]


def programme(accounts, fit):
    return earlier(
        footprint=(figure("M04.key_accounts", accounts, Unit.ACCOUNTS),),
        selection=(figure("C5.capacity", fit, Unit.ACCOUNTS),),
    )


def test_two_key_accounts_where_one_fits_are_too_many():
    found = looked_for("P03", programme(2, 1), ledger=SALES, ka_status=KEY)

    assert metric(found, "capacity").figure.value == 2
    assert found.state == "detected"
    assert found.accounts == ("sur",)  # the smaller one is the one that does not fit


def test_two_key_accounts_where_four_fit_are_not():
    found = looked_for("P03", programme(2, 4), ledger=SALES, ka_status=KEY)

    assert found.state == "not_detected"
    assert found.accounts == ()


def test_sixty_key_accounts_are_too_many_whoever_serves_them():
    before = earlier(footprint=(figure("M04.key_accounts", 60, Unit.ACCOUNTS),))

    found = looked_for("P03", before, ledger=SALES, ka_status=KEY)

    assert found.state == "detected"
    assert metric(found, "capacity").figure.value is None
    assert [one.table for one in found.missing] == ["employees"]


def test_without_a_list_nobody_knows_how_many_are_key():
    assert looked_for("P03", ledger=SALES).state == "no_data"
