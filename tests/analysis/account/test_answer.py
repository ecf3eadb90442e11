"""What do the records hold of one account?"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from llavero.analysis.account import account_records
from llavero.analysis.account.parameters import PLAN_MONTHS
from llavero.analysis.answers import Setting
from llavero.foundation.period import Period
from tests.companies import company

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
SALES = """
    doc_id | doc_type    | doc_date   | account_id | product_line | net_amount | cogs
    -------+-------------+------------+------------+--------------+------------+-----
    A1     | invoice     | 2024-01-15 | norte      | Tubo         | 100        | 60
    A2     | invoice     | 2025-02-15 | norte      | Tubo         | 90         | 60
    A3     | invoice     | 2025-11-15 | norte sur  | Placa        | 60         | 45
    A4     | credit_note | 2025-12-10 | norte      | Tubo         | 30         | 15
    A5     | invoice     | 2025-12-15 | este       | Tubo         | 500        | 400
"""
ACCOUNTS = """
    account_id | group_id | name             | segment   | region | wallet_est | wallet_grade
    -----------+----------+------------------+-----------+--------+------------+-------------
    norte      |          | Aceros del Norte | Acero     | Norte  | 300        | B
    norte sur  | norte    | Norte Sur        | Acero     | Sur    |            |
    este       |          | Este <&> Hijos   | Comercio  | Este   |            |
"""


def record(group="norte", **tables):
    return account_records(company(**tables), SETTING, (group,))[group]


def test_a_group_buys_what_its_accounts_buy_less_what_was_credited():
    trade = record(ledger=SALES, accounts=ACCOUNTS).trade

    assert trade is not None
    assert (trade.sales.value, trade.before.value) == (Decimal(120), Decimal(100))
    assert trade.change.value == pytest.approx(0.20)
    assert trade.margin.value == pytest.approx((120 - 90) / 120)
    assert [(one.line, one.sales.value) for one in trade.lines] == [("Placa", 60), ("Tubo", 60)]
    assert [one.share.value for one in trade.lines] == [0.5, 0.5]
    assert trade.lines[1].change.value == pytest.approx(-0.40)
    assert (trade.first_on, trade.last_on) == (date(2024, 1, 15), date(2025, 11, 15))


def test_months_without_sales_stand_in_the_course_with_nothing():
    trade = record(ledger=SALES, accounts=ACCOUNTS).trade

    assert trade is not None
    months = {one.month: one.amount for one in trade.months}
    assert len(months) == 24
    assert months[date(2024, 2, 1)] == 0
    assert months[date(2025, 12, 1)] == Decimal(-30)
    assert sum(months.values()) == Decimal(220)


def test_a_part_of_the_wallet_has_the_range_of_its_grade():
    wallet = record(ledger=SALES, accounts=ACCOUNTS).wallet

    assert wallet is not None
    assert wallet.amount.value == Decimal(300)
    found = (wallet.low.value, wallet.share.value, wallet.high.value)
    assert found == pytest.approx((0.4 / 1.25, 0.4, 0.4 / 0.75))


def test_what_nobody_recorded_is_none_and_never_zero():
    found = record("este", ledger=SALES, accounts=ACCOUNTS)

    assert found.wallet is found.people is found.chances is found.plan is found.judgement is None
    assert (found.servers, found.said, found.coded) == ((), (), ())
    assert found.profile.is_key is None
    assert found.trade is not None
    assert (found.trade.before.value, found.trade.change.value) == (Decimal(0), None)
    assert found.trade.change.reasons == ("nothing-before",)


def test_an_account_without_costs_has_no_margin():
    bare = SALES.replace(" | cogs", "").replace(" | 60\n", "\n")
    lines = [
        line.rpartition("|")[0] if line.count("|") == 6 else line for line in bare.splitlines()
    ]
    found = record(ledger="\n".join(lines), accounts=ACCOUNTS)

    assert found.trade is not None
    assert (found.trade.margin.value, found.trade.margin.reasons) == (None, ("no-cost",))


def test_an_account_that_never_bought_has_no_trade():
    accounts = (
        ACCOUNTS
        + "    oeste      |          | Oeste            |           |        |            |\n"
    )
    found = record("oeste", ledger=SALES, accounts=accounts)

    assert found.profile.name == "Oeste"
    assert found.trade is None


def test_a_person_is_active_who_was_met_in_the_year():
    contacts = """
        contact_id | account_id | name | function | role    | influence | last_verified
        -----------+------------+------+----------+---------+-----------+--------------
        P1         | norte      | Ana  | Compras  | buyer   | 3         | 2025-01-10
        P2         | norte sur  | Luis | Dirección| decider | 5         |
        P3         | norte      | Eva  | Planta   | user    |           |
    """
    interactions = """
        id | account_id | contact_id | employee_id | date
        ---+------------+------------+-------------+-----------
        I1 | norte      | P1         | K1          | 2025-06-01
        I2 | norte      | P1         | K1          | 2025-03-01
        I3 | norte      | P2         | K1          | 2024-06-01
    """
    people = record(
        ledger=SALES, accounts=ACCOUNTS, contacts=contacts, interactions=interactions
    ).people

    assert people is not None
    assert (people.listed.value, people.active.value) == (3, 1)
    assert [(one.key, one.active, one.known_on) for one in people.persons] == [
        ("P2", False, date(2024, 6, 1)),
        ("P1", True, date(2025, 6, 1)),
        ("P3", False, None),
    ]
    assert [(one.contact, one.colleague, one.times) for one in people.meetings] == [("P1", "K1", 2)]
    assert "Ana" not in repr(people)


@pytest.mark.parametrize(
    ("tier", "updated", "in_force"),
    [
        ("T1", "2025-07-01", True),
        ("T1", "2025-06-30", False),
        ("T2", "2024-12-31", True),
        ("", "2024-12-30", False),
    ],
)
def test_a_plan_is_in_force_for_the_months_of_its_level(tier, updated, in_force):
    found = record(
        ledger=SALES,
        accounts=ACCOUNTS,
        ka_status=f"group_id | from | tier\nnorte | 2020-01-01 | {tier}",
        plans=f"account_id | updated_on | sections_complete\nnorte | {updated} | 9",
    )

    assert found.plan is not None
    assert found.plan.in_force is in_force
    assert found.plan.sections.value == 9
    assert found.plan.age.value == (date(2025, 12, 31) - date.fromisoformat(updated)).days


@pytest.mark.parametrize("tier", ["T1", "T2", "T3"])
def test_the_months_for_which_a_plan_is_in_force_can_be_set(tier):
    ledger = company(
        ledger=SALES,
        accounts=ACCOUNTS,
        ka_status=f"group_id | from | tier\nnorte | 2020-01-01 | {tier}",
        plans="account_id | updated_on | sections_complete\nnorte | 2025-09-30 | 9",
    )
    name = PLAN_MONTHS[tier].name

    found = {
        months: account_records(ledger, replace(SETTING, values={name: float(months)}), ("norte",))[
            "norte"
        ].plan
        for months in (2, 4)
    }

    assert {months: plan.in_force for months, plan in found.items()} == {2: False, 4: True}


def test_an_opportunity_is_open_until_somebody_says_how_it_ended():
    opportunities = """
        opportunity_id | account_id | name | amount | probability | known_on   | close_on
        ---------------+------------+------+--------+-------------+------------+-----------
        O1             | norte      | Won  | 10     | 1.0         | 2025-01-01 | 2025-06-01
        O2             | norte      | Open | 20     | 0.5         | 2025-01-01 | 2025-06-01
        O3             | norte      | Late | 30     |             | 2025-01-01 | 2025-06-01
        O4             | norte      | Next | 40     |             | 2025-01-01 | 2026-06-01
        O5             | norte      | Then | 50     | 0.5         | 2026-02-01 | 2026-06-01
    """
    chances = record(ledger=SALES, accounts=ACCOUNTS, opportunities=opportunities).chances

    assert chances is not None
    assert [one.name for one in chances.open] == ["Next", "Open"]
    assert chances.count.value == 2


def test_answers_are_told_under_the_code_of_the_seller():
    interviews = """
        interview_id | seller_code | date       | question_id | account_id       | value | text
        -------------+-------------+------------+-------------+------------------+-------+-----
        E1           | V01         | 2025-10-06 | Q19         | Aceros del Norte | 4     | Es caro
        E1           | V01         | 2025-10-06 | Q05         |                  | 12    |
    """
    found = record(ledger=SALES, accounts=ACCOUNTS, interviews=interviews)

    assert [(one.question, one.seller, one.value, one.open) for one in found.said] == [
        ("Q19", "V01", "4", True)
    ]
    assert "Es caro" not in repr(found)
