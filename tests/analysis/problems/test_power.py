"""Is it found where prices fall to whom we depend on, or differ within a group?"""

from llavero.foundation.measure import Unit
from tests.analysis.problems.companies import KEY, earlier, figure, looked_for, metric

# Norte pays nine tenths of the list and then eight; sur always nine tenths.
LISTED = """
    doc_id | doc_date   | account_id | product_id | qty | list_price | net_amount
    -------+------------+------------+------------+-----+------------+-----------
    B1     | 2024-05-10 | norte      | tubo       | 100 | 10         | 900
    B2     | 2024-05-10 | sur        | tubo       | 10  | 10         | 90
    A1     | 2025-05-10 | norte      | tubo       | 100 | 10         | 800
    A2     | 2025-05-10 | sur        | tubo       | 20  | 10         | 180
"""


def wallets(**shares):
    held = (figure("M40", share, Unit.SHARE, f"group:{group}") for group, share in shares.items())
    return earlier(relationships=tuple(held))


def test_an_account_that_weighs_more_to_us_and_pays_ever_less_has_the_power():
    # Norte is 800 of 980; we are a tenth of what it buys.
    found = looked_for("P23", wallets(norte=0.1, sur=0.6), ledger=LISTED, ka_status=KEY)

    assert metric(found, "ratio").figure.value == 800 / 980 / 0.1
    assert round(metric(found, "fall").figure.value, 9) == -0.1
    assert metric(found, "fall").who == "norte"
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_with_prices_that_hold_there_is_no_asymmetry_of_power():
    held = LISTED.replace("| 800", "| 900")
    found = looked_for("P23", wallets(norte=0.1), ledger=held, ka_status=KEY)

    assert metric(found, "ratio").past
    assert found.state == "not_detected"


def test_where_each_depends_on_the_other_prices_are_not_looked_at():
    found = looked_for("P23", wallets(norte=0.9, sur=0.9), ledger=LISTED, ka_status=KEY)

    assert [one.name for one in found.metrics] == ["ratio"]
    assert found.state == "not_detected"


def test_without_a_list_price_or_a_wallet_nobody_knows_who_has_the_power():
    unlisted = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-05-10 | norte | 800"
    found = looked_for("P23", wallets(norte=0.1), ledger=unlisted, ka_status=KEY)

    assert found.state == "no_data"
    assert found.missing[0].columns == ("list_price", "qty")
    assert looked_for("P23", ledger=LISTED, ka_status=KEY).missing[0].table == "accounts"


GROUPS = """
    account_id | group_id | name
    -----------+----------+--------
    norte1     | norte    | Norte 1
    norte2     | norte    | Norte 2
    sur        |          | Sur
"""


def sold(*prices):
    """Return a ledger in which norte 1 pays 10 for each product, and norte 2 what is given."""
    rows = ["doc_id | doc_date | account_id | product_id | qty | net_amount", "---"]
    for at, price in enumerate(prices):
        rows.append(f"A{at} | 2025-02-01 | norte1 | p{at} | 10 | 100")
        rows.append(f"B{at} | 2025-02-01 | norte2 | p{at} | 10 | {price * 10}")
    return "\n".join(rows)


def test_three_products_at_prices_apart_within_a_group_are_incoherent():
    found = looked_for("P30", ledger=sold(12, 13, 14, 10), accounts=GROUPS)

    # 12 against 10 is a tenth of deviation over the mean of 11.
    assert metric(found, "apart").figure.value == 3
    assert metric(found, "apart").figure.n == 4
    assert metric(found, "apart").who == "norte"
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_one_product_apart_is_an_exception():
    found = looked_for("P30", ledger=sold(12, 10, 10), accounts=GROUPS)

    assert metric(found, "apart").figure.value == 1
    assert found.state == "not_detected"
    assert found.accounts == ()


def test_a_group_that_pays_one_price_has_none():
    assert looked_for("P30", ledger=sold(10, 10), accounts=GROUPS).state == "not_detected"


def test_without_quantities_or_groups_prices_cannot_be_compared():
    plain = "doc_id | doc_date | account_id | net_amount\nA1 | 2025-05-10 | norte1 | 800"
    found = looked_for("P30", ledger=plain)

    assert found.state == "no_data"
    assert [one.table for one in found.missing] == ["ledger", "accounts"]


def test_without_groups_nobody_knows_what_their_companies_pay():
    alone = "account_id | name\nnorte1 | Norte 1\nnorte2 | Norte 2"
    found = looked_for("P30", ledger=sold(12, 13, 14), accounts=alone)

    assert found.state == "no_data"
    assert metric(found, "apart").figure.reasons == ("no-groups",)
