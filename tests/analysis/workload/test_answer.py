"""Who carries what?"""

from datetime import date
from decimal import Decimal

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.workload import DEFINITIONS, answer
from llavero.analysis.workload.findings import (
    AccountPassedOn,
    Balance,
    Heaviest,
    LoadOfSellers,
    RecordsOfSeller,
    Tenure,
)
from llavero.foundation.measure import Status
from llavero.foundation.period import Period
from tests.companies import company

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
# Lucía serves Norte and Sur, Pedro serves Este; Oeste is nobody's key account and is Pedro's.
SALES = """
    doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount
    -------+-------------+------------+------------+-----------+-----------
    A0     | invoice     | 2021-03-05 | norte      | lucia     | 10
    A1     | invoice     | 2025-01-10 | norte      | lucia     | 600
    A2     | invoice     | 2025-02-10 | sur        | lucia     | 300
    A3     | credit_note | 2025-02-20 | golfo      | lucia     | 50
    A4     | invoice     | 2025-03-10 | este       | pedro     | 100
    A5     | invoice     | 2025-03-10 | oeste      | pedro     | 100
    A6     | invoice     | 2022-04-01 | este       | pedro     | 5
"""
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2020-01-01 | T1
    sur      | 2020-01-01 | T2
    este     | 2020-01-01 | T3
"""
ASSIGNED = """
    account_id | seller_id | role    | from       | to
    -----------+-----------+---------+------------+-----------
    norte      | lucia     | primary | 2018-01-01 |
    sur        | pedro     | primary | 2019-01-01 | 2023-06-01
    sur        | marta     | primary | 2023-06-01 | 2024-06-01
    sur        | lucia     | primary | 2024-06-01 |
    este       | pedro     | primary |            |
    oeste      | pedro     | primary | 2024-01-01 |
"""


def figures(found):
    return {figure.key: figure for figure in found.figures}


def whole(**more):
    tables = {"ledger": SALES, "ka_status": KEY, "assignments": ASSIGNED, **more}
    return answer(company(**{k: v for k, v in tables.items() if v}), SETTING, Earlier())


def test_hours_per_tier_over_the_hours_available_are_the_load():
    loads = whole().finding(LoadOfSellers)

    assert loads is not None
    assert loads.kam
    told = [(s.name, s.key_accounts.value, s.accounts.value, s.hours.value) for s in loads.sellers]
    assert told == [("lucia", 2, 2, 720.0), ("pedro", 1, 2, 96.0)]
    assert loads.sellers[0].load.value == pytest.approx(720 / 1196)
    assert [s.load_class for s in loads.sellers] == ["slack", "slack"]
    assert loads.overloaded.value == 0


def test_half_a_post_has_half_of_the_hours():
    found = whole(
        employees="""
        employee_id | dept | sales_post | is_kam_dept | fte
        ------------+------+------------+-------------+----
        lucia       | KAM  | seller     | true        | 0.5
        pedro       | KAM  | seller     | true        | 1
        nora        | KAM  | seller     | true        | 1
        jefa        | KAM  | manager    | true        | 1
        """
    )

    loads = found.finding(LoadOfSellers)
    assert loads is not None
    assert figures(found)["M30.available@seller:lucia"].value == 598
    assert loads.sellers[0].load_class == "overloaded"
    assert loads.overloaded.value == 1
    # Nora has no account and stays; the head carries none and is no portfolio.
    assert [(s.name, s.key_accounts.value) for s in loads.sellers] == [
        ("lucia", 2),
        ("pedro", 1),
        ("nora", 0),
    ]


def test_key_accounts_without_a_tier_have_no_hours_and_some_make_them_partial():
    none = whole(ka_status="group_id | from\nnorte | 2020-01-01\neste | 2020-01-01")
    some = whole(ka_status=KEY.replace("| T2", "|   "))

    assert figures(none)["M30@seller:lucia"].reasons == ("no-tiers",)
    assert next(m.sentence for m in none.all(MissingData)) == "workload-no-tiers"
    hours = figures(some)["M30.hours@seller:lucia"]
    assert (hours.value, hours.status, hours.reasons) == (480, Status.PARTIAL, ("tiers-missing",))


def test_shares_of_the_seller_leave_credit_balances_out_and_the_net_ones_do_not():
    found = figures(whole())

    assert found["M14@seller:lucia/group:norte"].value == pytest.approx(600 / 900)
    assert found["M14.net@seller:lucia/group:norte"].value == pytest.approx(600 / 850)
    assert found["M14.sales@seller:lucia/group:norte"].value == Decimal(600)
    assert found["M14.seller_sales@seller:lucia"].value == Decimal(850)
    assert found["M26.seller@seller:lucia"].value == 2


def test_years_come_from_the_assignment_or_else_from_the_first_invoice():
    found = figures(whole())

    assert found["M13@seller:lucia/group:norte"].value == pytest.approx(8, abs=0.01)
    assert found["M13@seller:lucia/group:norte"].detail["tenure_source"] == "assignment"
    este = found["M13@seller:pedro/group:este"]
    assert este.value == pytest.approx(3.75, abs=0.01)
    assert este.detail["tenure_source"] == "first-invoice"
    assert este.reasons == ("start-from-sales",)


def test_without_a_start_or_an_invoice_the_first_interaction_tells():
    found = whole(
        ka_status=KEY + "    golfo    | 2020-01-01 | T3\n",
        assignments=ASSIGNED + "    golfo | nora | primary | |\n",
        interactions="""
        id | account_id | contact_id | employee_id | date
        ---+------------+------------+-------------+-----------
        i1 | golfo      | c9         | nora        | 2024-12-31
        """,
    )

    golfo = figures(found)["M13@seller:nora/group:golfo"]
    assert golfo.detail["tenure_source"] == "first-interaction"
    assert golfo.value == pytest.approx(1, abs=0.01)


def test_a_start_that_no_record_knows_is_not_invented():
    found = whole(
        ka_status=KEY + "    golfo    | 2020-01-01 | T3\n",
        assignments=ASSIGNED + "    golfo | nora | primary | |\n",
    )

    golfo = figures(found)["M13@seller:nora/group:golfo"]
    assert (golfo.value, golfo.reasons) == (None, ("no-start",))


def test_a_relationship_as_old_as_the_ledger_is_at_least_so_old():
    found = figures(whole())

    assert found["M33@group:norte"].reasons == ("left-censored",)
    assert found["M33@group:este"].reasons == ()


def test_contacts_are_listed_or_active_and_unknown_without_a_record():
    nothing = figures(whole())
    found = figures(
        whole(
            contacts="""
            contact_id | account_id
            -----------+-----------
            c1         | norte
            c2         | norte
            c3         | sur
            """,
            interactions="""
            id | account_id | contact_id | employee_id | date
            ---+------------+------------+-------------+-----------
            i1 | norte      | c1         | lucia       | 2025-05-01
            i2 | norte      | c1         | lucia       | 2025-06-01
            i3 | norte      | c2         | lucia       | 2024-12-31
            """,
        )
    )

    assert nothing["M12.listed@group:norte"].reasons == ("no-contacts",)
    assert nothing["M12.active@group:norte"].reasons == ("no-interactions",)
    assert found["M12.listed@group:norte"].value == 2
    assert found["M12.active@group:norte"].value == 1
    assert found["M12.active@group:sur"].value == 0


def test_accounts_that_pass_on_twice_are_told():
    found = whole()

    passed = found.all(AccountPassedOn)
    assert [(one.name, one.handovers.value) for one in passed] == [("sur", 2)]
    tenure = found.finding(Tenure)
    assert tenure is not None
    assert tenure.repeated.value == 1
    # Norte carries two thirds of the sales of the key accounts: its eight years are the median.
    assert tenure.median.value == pytest.approx(8, abs=0.01)


def test_the_heaviest_is_told_by_each_yardstick():
    heaviest = whole().all(Heaviest)

    assert [(one.yardstick, one.name) for one in heaviest] == [
        ("accounts", "lucia"),
        ("sales", "lucia"),
        ("hours", "lucia"),
    ]


def test_where_two_carry_the_same_nobody_is_said_to_carry_most():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | seller_id | net_amount
        -------+------------+------------+-----------+-----------
        A1     | 2025-01-10 | norte      | lucia     | 600
        A2     | 2025-01-10 | sur        | marco     | 500
        """
    )

    heaviest = answer(ledger, SETTING, Earlier()).all(Heaviest)

    assert [(one.yardstick, one.name) for one in heaviest] == [("sales", "lucia")]


def test_balance_compares_the_portfolios():
    balance = whole().finding(Balance)

    assert balance is not None
    assert balance.accounts.value == pytest.approx(1 / 3)  # 2 and 1: 0.5 over 1.5
    assert balance.sales.value == pytest.approx(325 / 525)
    assert balance.verdict == "uneven"


def test_one_seller_has_no_balance():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | seller_id | net_amount
        -------+------------+------------+-----------+-----------
        A1     | 2025-01-10 | norte      | lucia     | 600
        """
    )

    found = answer(ledger, SETTING, Earlier())

    balance = found.finding(Balance)
    assert balance is not None
    assert balance.verdict is None
    assert figures(found)["M31.sales_cv"].reasons == ("single-seller",)
    assert found.all(Heaviest) == ()


def test_without_key_accounts_sellers_in_general_are_told_and_labelled_so():
    found = answer(company(ledger=SALES), SETTING, Earlier())

    loads = found.finding(LoadOfSellers)
    assert loads is not None
    assert not loads.kam
    assert loads.basis == "sales"
    assert [s.name for s in loads.sellers] == ["lucia", "pedro"]
    assert figures(found)["M11.all@seller:lucia"].reasons == ("no-assignments",)
    assert figures(found)["M30@seller:lucia"].reasons == ("no-ka-status",)
    years = figures(found)["M13@seller:lucia/group:norte"]
    assert years.reasons == ("start-from-sales", "left-censored")
    assert {m.table for m in found.all(MissingData)} == {
        "ka_status",
        "assignments",
        "contacts",
        "interactions",
    }


def test_owners_of_the_customer_list_serve_where_nothing_is_assigned():
    accounts = "account_id | name | owner_id\nnorte | Norte | pedro\nsur | Sur | pedro"
    found = answer(company(ledger=SALES, accounts=accounts), SETTING, Earlier())

    loads = found.finding(LoadOfSellers)
    assert loads is not None
    assert loads.basis == "owners"
    assert [(s.name, s.accounts.value) for s in loads.sellers] == [("pedro", 2)]


def test_accounts_of_the_house_are_in_no_portfolio():
    accounts = "account_id | name | is_house\nnorte | Norte | true"
    found = answer(company(ledger=SALES, accounts=accounts), SETTING, Earlier())

    assert "M14@seller:lucia/group:norte" not in figures(found)
    assert figures(found)["M14@seller:lucia/group:sur"].value == 1


def test_who_has_sold_for_less_than_half_a_year_has_partial_shares():
    ledger = SALES + "    A9 | invoice | 2025-10-01 | lago | nora | 10\n"

    share = figures(answer(company(ledger=ledger), SETTING, Earlier()))[
        "M14@seller:nora/group:lago"
    ]

    assert (share.value, share.reasons) == (1.0, ("new-seller",))


def test_a_seller_of_credit_notes_alone_has_no_shares():
    ledger = company(
        ledger="""
        doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount
        -------+-------------+------------+------------+-----------+-----------
        A1     | credit_note | 2025-01-10 | norte      | lucia     | 600
        """,
        assignments="account_id | seller_id | from\nnorte | lucia | 2020-01-01",
    )

    found = figures(answer(ledger, SETTING, Earlier()))

    assert found["M14@seller:lucia/group:norte"].reasons == ("no-positive-sales",)
    assert found["M26.seller@seller:lucia"].value is None
    assert found["M32"].value is None


def test_missing_rates_leave_the_accounts_but_not_the_sales():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | seller_id | currency | net_amount
        -------+------------+------------+-----------+----------+-----------
        A1     | 2025-01-10 | norte      | lucia     | USD      | 600
        A2     | 2025-01-10 | sur        | lucia     | MXN      | 600
        """,
        assignments=ASSIGNED,
    )

    found = figures(answer(ledger, SETTING, Earlier()))

    assert found["M14.seller_sales@seller:lucia"].reasons == ("missing-rates",)
    assert found["M11.all@seller:lucia"].value == 2


def test_nobody_named_anywhere_is_told():
    found = answer(
        company(ledger="doc_id | doc_date | account_id | net_amount\nA1 | 2025-01-10 | n | 5"),
        SETTING,
        Earlier(),
    )

    assert [m.sentence for m in found.all(MissingData)] == ["workload-no-sellers"]
    assert {figure.value for figure in found.figures} == {None}


def test_the_records_of_a_seller_hold_the_key_clients_by_size():
    sellers = whole().all(RecordsOfSeller)

    assert [(s.name, [c.name for c in s.clients]) for s in sellers] == [
        ("lucia", ["norte", "sur"]),
        ("pedro", ["este"]),
    ]
    assert (sellers[0].top, sellers[0].met) == ("norte", False)


@pytest.mark.parametrize("tables", [{}, {"ka_status": None, "assignments": None}])
def test_every_figure_opens_down_to_its_rows(tables):
    drawings = {
        "ledger": SALES,
        "ka_status": KEY,
        "assignments": ASSIGNED,
        "contacts": "contact_id | account_id\nc1 | norte",
        "interactions": "id | account_id | contact_id | employee_id | date\n"
        "i1 | norte | c1 | lucia | 2025-05-01",
        **tables,
    }
    ledger = company(**{k: v for k, v in drawings.items() if v})
    found = answer(ledger, SETTING, Earlier())
    traced = {trace.measure: trace for trace in found.traces}

    assert {definition.id for definition in DEFINITIONS} == set(traced)
    for figure in found.figures:
        for step in (*traced[figure.id].steps, traced[figure.id].rows):
            lines = ledger.engine.rows(step.sql).to_pylist()
            if figure.scope == "company":
                mine = [line for line in lines if "scope" not in line]
            else:
                mine = [line for line in lines if line["scope"] == figure.scope]
            assert not figure.value or mine, f"{figure.key}: {step.name}"


@pytest.mark.parametrize(
    ("amount", "currency", "sentence", "reason"),
    [
        ("100", "USD", "workload-no-rates", "missing-rates"),
        ("-100", "MXN", "workload-no-positive-sales", "no-positive-sales"),
    ],
)
def test_where_sales_cannot_tell_who_serves_whom_it_says_why(amount, currency, sentence, reason):
    ledger = f"""
        doc_id | doc_date   | account_id | seller_id | net_amount | currency
        -------+------------+------------+-----------+------------+---------
        A1     | 2025-01-10 | norte      | lucia     | {amount}   | {currency}
    """

    found = answer(company(ledger=ledger), SETTING, Earlier())

    assert [one.sentence for one in found.all(MissingData)] == [sentence]
    assert {figure.reasons for figure in found.figures} == {(reason,)}


@pytest.mark.parametrize(("first", "from_start"), [("lucia", True), ("pedro", False)])
def test_an_account_still_in_the_hands_that_opened_it_was_never_passed_on(first, from_start):
    ledger = f"""
        doc_id | doc_date   | account_id | seller_id | net_amount
        -------+------------+------------+-----------+-----------
        A0     | 2021-01-10 | viejo      | pedro     | 1
        A1     | 2025-03-10 | norte      | {first}   | 100
        A2     | 2025-09-10 | norte      | lucia     | 200
    """

    tenure = answer(company(ledger=ledger), SETTING, Earlier()).finding(Tenure)

    assert tenure is not None
    assert tenure.median.value < 1
    assert tenure.from_start is from_start
