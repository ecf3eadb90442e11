"""Is it found where the structure does not follow the buying, or portfolios are uneven?"""

from dataclasses import replace

from llavero.analysis.problems.tables import others_table
from llavero.foundation.measure import Source, Unit
from llavero.prose import Prose, Style
from tests.analysis.problems.companies import KEY, earlier, figure, looked_for, metric

ACCOUNTS = """
    account_id | group_id | name    | purchasing_mode
    -----------+----------+---------+----------------
    norte1     | norte    | Norte 1 | central
    norte2     | norte    | Norte 2 | central
    sur        |          | Sur     | local
"""
BY_TWO = """
    doc_id | doc_date   | account_id | seller_id | net_amount
    -------+------------+------------+-----------+-----------
    A1     | 2025-02-10 | norte1     | lucia     | 300
    A2     | 2025-03-10 | norte2     | pedro     | 300
    A3     | 2025-04-10 | sur        | lucia     | 100
"""


def central(buying, units, regions):
    return earlier(
        placement=(
            figure("PLA.x_ce", buying, Unit.INDEX),
            figure("PLA.x_mb", units, Unit.INDEX),
            figure("PLA.x_mr", regions, Unit.INDEX),
        )
    )


def test_a_group_that_buys_as_one_and_is_served_by_two_without_a_lead_is_a_misfit():
    found = looked_for(
        "P26", central(0.8, 0.2, 0.5), ledger=BY_TWO, accounts=ACCOUNTS, ka_status=KEY
    )

    assert metric(found, "central").figure.value == 0.8 * 0.5
    assert metric(found, "leaderless").figure.value == 1
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_whoever_sells_nearly_all_of_the_group_leads_it():
    one = BY_TWO.replace("pedro     | 300", "pedro     | 90 ")
    found = looked_for("P26", central(0.8, 0.2, 0.5), ledger=one, accounts=ACCOUNTS, ka_status=KEY)

    assert metric(found, "leaderless").figure.value == 0
    assert found.state == "not_detected"


def test_where_two_figures_decide_together_the_one_that_is_not_past_is_told():
    one = BY_TWO.replace("pedro     | 300", "pedro     | 90 ")
    found = looked_for("P26", central(0.8, 0.2, 0.5), ledger=one, accounts=ACCOUNTS, ka_status=KEY)

    prose = Prose(Style.of("en"), "llavero.analysis.problems")
    (row,) = others_table((found,), prose).rows
    assert "nobody in the lead" in str(row[3])
    assert "0.4" not in str(row[3])


def test_the_only_primary_leads_whoever_sells():
    held = "account_id | seller_id | from\nnorte1 | ana | 2020-01-01\nnorte2 | ana | 2020-01-01"
    found = looked_for(
        "P26",
        central(0.8, 0.2, 0.5),
        ledger=BY_TWO,
        accounts=ACCOUNTS,
        ka_status=KEY,
        assignments=held,
    )

    assert metric(found, "leaderless").figure.value == 0


def test_where_customers_buy_by_parts_who_leads_does_not_matter():
    found = looked_for(
        "P26", central(0.2, 0.2, 0.5), ledger=BY_TWO, accounts=ACCOUNTS, ka_status=KEY
    )

    assert [one.name for one in found.metrics] == ["central"]
    assert found.state == "not_detected"


def test_what_is_assumed_of_the_buying_is_not_known():
    assumed = replace(figure("PLA.x_ce", 0.5, Unit.INDEX), source=Source.ASSUMPTION)
    wide = figure("PLA.x_mr", 0.9, Unit.INDEX)
    found = looked_for("P26", earlier(placement=(assumed, wide)), ledger=BY_TWO, ka_status=KEY)

    assert found.state == "no_data"
    assert ("accounts", ("purchasing_mode", "region")) in [
        (one.table, one.columns) for one in found.missing
    ]


HELD = """
    account_id | seller_id | from
    -----------+-----------+-----------
    norte      | lucia     | 2020-01-01
    sur        | pedro     | 2020-01-01
"""


def hours(spread, **carried):
    loads = [
        figure("M30.hours", value, Unit.HOURS, f"seller:{who}") for who, value in carried.items()
    ]
    return earlier(workload=(figure("M31.hours_cv", spread, Unit.INDEX), *loads))


def test_one_who_carries_twice_the_others_is_an_unbalanced_portfolio():
    sales = BY_TWO.replace("norte1", "norte").replace("norte2", "norte")
    before = hours(0.6, lucia=1000.0, pedro=250.0)
    found = looked_for("P27", before, ledger=sales, ka_status=KEY, assignments=HELD)

    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_without_hours_the_accounts_of_each_are_compared():
    found = looked_for(
        "P27",
        earlier(
            workload=(
                figure("M31.accounts_cv", 0.8, Unit.INDEX),
                figure("M11", 9, Unit.ACCOUNTS, "seller:lucia"),
                figure("M11", 1, Unit.ACCOUNTS, "seller:pedro"),
            )
        ),
        ledger=BY_TWO.replace("norte1", "norte").replace("norte2", "norte"),
        ka_status=KEY,
        assignments=HELD,
    )

    assert [one.name for one in found.metrics] == ["accounts"]
    assert found.state == "detected"
    assert found.accounts == ("norte",)


def test_even_hours_are_none_and_hours_nobody_knows_are_not_known():
    even = looked_for("P27", hours(0.1, lucia=500.0, pedro=450.0), ledger=BY_TWO, ka_status=KEY)
    unknown = looked_for("P27", ledger=BY_TWO, ka_status=KEY)

    assert even.state == "not_detected"
    assert unknown.state == "no_data"
    assert {one.table for one in unknown.missing} == {"ka_status", "assignments"}
