"""Who works in sales, whom do they serve, and what is credited to each?"""

from datetime import date
from decimal import Decimal

from llavero.analysis.footprint import key_accounts, measures, portfolios
from tests.analysis.footprint.companies import LEDGER, RICH, SETTING
from tests.companies import company, rows

TODAY = SETTING.as_of


def test_the_sales_force_includes_everyone_of_the_department_and_nobody_else():
    people = measures.sales_people(company(employees=RICH["employees"]))

    assert rows(company(employees=RICH["employees"]), people.select("employee_id", "post")) == [
        ("ana", "seller"),
        ("juan", "seller"),
        ("lucia", "seller"),
        ("luz", "support"),
        ("marta", "manager"),
        ("pedro", "seller"),
    ]


def test_who_has_no_post_is_a_manager_if_people_report_to_them_and_a_seller_otherwise():
    ledger = company(
        employees="""
        employee_id | dept   | job_family | is_manager
        ------------+--------+------------+-----------
        jefa        | Ventas | sales      | true
        juan        | Ventas | sales      |
        """
    )

    people = measures.sales_people(ledger).select("employee_id", "post", "fte")

    assert rows(ledger, people) == [("jefa", "manager", 1.0), ("juan", "seller", 1.0)]


def test_sales_by_seller_subtract_credit_notes_and_keep_those_of_nobody():
    ledger = company(**RICH)

    sold = measures.sales_by_seller(ledger, SETTING.period)

    assert rows(ledger, sold.select("seller_id", "net_amount", "house_amount")) == [
        ("juan", Decimal(250), Decimal(0)),
        ("lucia", Decimal(400), Decimal(0)),
        ("pedro", Decimal(250), Decimal(0)),
        (None, Decimal(100), Decimal(100)),
    ]


def test_key_sales_count_from_the_day_the_group_became_key():
    ledger = company(**RICH)
    broken = (date(2025, 2, 1),)  # Grupo Sur became key on the 15th

    sold = measures.key_sales_by_seller(ledger, SETTING.period, broken)

    assert rows(ledger, sold) == [
        ("juan", Decimal(100)),  # Aceros Bajío belongs to Aceros Norte
        ("lucia", Decimal(400)),
        ("pedro", Decimal(120)),
    ]


def test_sales_of_todays_key_accounts_count_the_whole_period():
    ledger = company(**RICH)

    sold = measures.sales_of_key_groups(ledger, SETTING.period, TODAY)

    assert ("pedro", Decimal(200)) in rows(ledger, sold)


def test_a_portfolio_tells_primary_groups_from_shared_ones():
    ledger = company(**RICH)

    served = portfolios.assigned_portfolio(ledger, TODAY)

    columns = ("seller_id", "group_id", "is_primary", "fraction", "is_key")
    assert rows(ledger, served.select(*columns)) == [
        ("juan", "golfo", True, 1.0, True),
        ("juan", "tienda", True, 1.0, False),
        ("lucia", "norte", True, 0.85, True),  # mean of 0.7 of one account and all of the other
        ("pedro", "norte", False, 0.15, True),
        ("pedro", "puerto", True, 1.0, False),
        ("pedro", "sur", True, 1.0, True),
    ]


def test_splits_that_do_not_add_up_to_one_are_brought_to_it_and_listed():
    ledger = company(
        assignments="""
        account_id | seller_id | role    | split | from       | to
        -----------+-----------+---------+-------+------------+-----------
        norte      | lucia     | primary | 0.75  | 2024-01-01 |
        norte      | pedro     | support | 0.5   | 2024-01-01 |
        sur        | pedro     | primary | 1.0   | 2024-01-01 |
        viejo      | pedro     | primary | 0.5   | 2020-01-01 | 2021-01-01
        """
    )

    served = portfolios.assigned_portfolio(ledger, TODAY)
    unbalanced = portfolios.unbalanced_splits(ledger, TODAY)

    assert rows(ledger, served.select("seller_id", "group_id", "fraction")) == [
        ("lucia", "norte", 0.6),
        ("pedro", "norte", 0.4),
        ("pedro", "sur", 1.0),
    ]
    assert rows(ledger, unbalanced) == [("norte", 1.25)]


def test_without_assignments_a_portfolio_is_who_sold_most_or_the_owner_of_the_list():
    sold = company(ledger=LEDGER)
    owned = company(
        accounts="""
        account_id | name  | owner_id
        -----------+-------+---------
        norte      | Norte | lucia
        sur        | Sur   |
        """
    )

    by_sales, by_owner = (
        portfolios.portfolio(ledger, SETTING.period, TODAY) for ledger in (sold, owned)
    )

    assert (by_sales[0], by_owner[0]) == ("sales", "owners")
    assert ("pedro", "puerto", True) in rows(
        sold, by_sales[1].select("seller_id", "group_id", "is_primary")
    )
    assert rows(owned, by_owner[1].select("seller_id", "group_id", "fraction")) == [
        ("lucia", "norte", 1.0)
    ]


def test_every_key_account_has_a_row_though_nobody_may_own_it():
    ledger = company(ka_status=RICH["ka_status"], accounts=RICH["accounts"])
    _, served = portfolios.portfolio(ledger, SETTING.period, TODAY)

    owners = key_accounts.key_account_owners(ledger, served, TODAY)

    assert rows(ledger, owners.select("group_id", "seller_id")) == [
        ("golfo", None),
        ("norte", None),
        ("sur", None),
    ]
