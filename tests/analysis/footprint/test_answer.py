"""How big is the department, and what does it carry?"""

from datetime import date
from decimal import Decimal

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.footprint import DEFINITIONS, answer
from llavero.analysis.footprint.findings import Caution, ClientsPerKam, OrphanAccount
from llavero.foundation.measure import Status
from llavero.foundation.period import Period
from tests.analysis.footprint.companies import (
    ASSIGNMENTS,
    EMPLOYEES,
    LEDGER,
    RICH,
    SETTING,
    without,
)
from tests.companies import company


def answered(setting=SETTING, **drawings):
    found = answer(company(**drawings), setting, Earlier())
    return found, {figure.key: figure for figure in found.figures}


@pytest.fixture(scope="module")
def rich():
    return answered(**RICH)


@pytest.mark.parametrize(
    ("id", "value"),
    [
        ("M01", 2),
        ("M01.fte", 1.5),
        ("M01.average", 1.5),  # Pedro came in July
        ("M01.average_fte", 1.25),
        ("M01.before", 1),
        ("M01.staff", 4),
        ("M02", 5),  # Ana has left; Luz, outside sales, counts with her department
        ("M02.sellers", 3),
        ("M02.managers", 1),
        ("M02.support", 1),
        ("M02.fte", 4.5),
        ("M02.average", 28 / 6),  # ten months with four, six of them with Pedro; two with Ana
        ("M02.before", 5),
        ("M03.sellers", 2 / 3),
        ("M03.staff", 4 / 5),
        ("M03.fte", 3.5 / 4.5),
        ("M03.before", 1 / 3),
        ("M04", 1.0),
        ("M04.all", 1.5),
        ("M04.fractional", 1.0),
        ("M04.seller", 5 / 3),
        ("M04.key_accounts", 3),
        ("M04.orphans", 1),
        ("M04.before", 1.0),
        ("M04@seller:lucia", 1),
        ("M04.all@seller:pedro", 2),
        ("M04.fractional@seller:lucia", 0.85),
        ("M05.company", 1000),
        ("M05.amount", 650),
        ("M05", 0.65),
        ("M05.others", 0.25),
        ("M05.unattributed", 0.10),
        ("M05.house", 0.10),
        ("M05.before", 0.30),
        ("M05.change", 0.35),
        ("M05.within@seller:lucia", 400 / 650),
        ("M06", 0.62),  # Grupo Sur bought 80 before it became key
        ("M06.today", 0.70),
        ("M06.before", 0.30),
        ("M07", -0.03),
        ("M07.by_others", 0.10),
        ("M07.elsewhere", 0.13),
        ("M09", 650 / 1.25),
        ("M09@seller:pedro", 250 / 0.25),
        ("M09.before", 300.0),
        ("M10", 0.65 / (2 / 3)),
        ("M10.before", 0.90),
    ],
)
def test_each_measure_has_the_value_worked_out_by_hand(rich, id, value):
    figure = rich[1][id]

    assert float(figure.value) == pytest.approx(value)
    assert figure.status == Status.OK


def test_department_others_and_unattributed_make_up_the_company(rich):
    parts = [rich[1][id] for id in ("M05", "M05.others", "M05.unattributed")]

    assert sum(part.value for part in parts) == pytest.approx(1, abs=1e-12)
    assert sum(part.numerator for part in parts) == Decimal(1000)
    assert sum(part.detail["shown"] for part in parts) == pytest.approx(1)


def test_the_gap_is_what_others_sell_to_key_accounts_less_what_the_department_sells_elsewhere(rich):
    gap, others, elsewhere = (rich[1][id].value for id in ("M07", "M07.by_others", "M07.elsewhere"))

    assert gap == pytest.approx(others - elsewhere)
    assert gap == pytest.approx(rich[1]["M06"].value - rich[1]["M05"].value)


def test_a_key_account_that_no_one_of_the_department_owns_is_an_orphan(rich):
    assert rich[0].all(OrphanAccount) == (OrphanAccount("Golfo", "Juan"),)


def test_a_member_outside_sales_is_added_and_noted(rich):
    assert Caution("footprint-outside", 1) in rich[0].all(Caution)
    assert any(c.sentence == "footprint-ratio" for c in rich[0].all(Caution))
    assert rich[0].all(MissingData) == ()


def test_a_seller_without_accounts_stays_in_the_mean():
    more = EMPLOYEES + "    rosa | Rosa | KAM | sales | seller | true | 2020-01-01 | | 1\n"

    found, figures = answered(**{**RICH, "employees": more})

    assert figures["M04"].value == pytest.approx(2 / 3)
    assert figures["M04.min"].value == 0
    clients = found.finding(ClientsPerKam)
    assert clients is not None
    assert clients.without_accounts == 1
    assert clients.balance == "uneven"


def test_without_a_marked_department_its_sellers_are_inferred_from_the_key_accounts():
    unmarked = EMPLOYEES.replace("true ", "false")

    found, figures = answered(**{**RICH, "employees": unmarked})

    assert figures["M01"].value == 3  # Lucía, Pedro and Juan, who leads Golfo
    assert figures["M01"].status == Status.PARTIAL
    assert figures["M01"].reasons == ("no-kam-department",)
    assert figures["M01.before"].value == 1  # only Norte was key a year before
    assert figures["M01.staff"].reasons == ("no-kam-department",)
    assert figures["M05"].status == Status.PARTIAL
    assert Caution("footprint-inferred", 3) in found.all(Caution)
    assert [m.sentence for m in found.all(MissingData)] == ["footprint-missing-department"]


@pytest.mark.parametrize(
    ("dates", "missing"),
    [("hire_date", "footprint-missing-leaving"), ("fte", "footprint-missing-dates")],
)
def test_of_a_staff_list_only_the_dates_that_it_lacks_are_said_to_be_missing(dates, missing):
    value = "2020-01-01" if dates == "hire_date" else "1"
    staff = f"""
        employee_id | dept   | job_family | sales_post | is_kam_dept | {dates}
        ------------+--------+------------+------------+-------------+--------
        lucia       | KAM    | sales      | seller     | true        | {value}
        juan        | Ventas | sales      | seller     | false       | {value}
    """

    found, _ = answered(**{**RICH, "employees": staff})

    assert missing in [m.sentence for m in found.all(MissingData)]


def test_without_a_staff_list_sellers_are_those_of_the_ledger_and_said_so():
    found, figures = answered(**without("employees"))

    assert figures["M02.sellers"].value == 3
    assert figures["M02.sellers"].status == Status.PARTIAL
    assert figures["M02"].value is None
    assert figures["M02"].reasons == ("no-employees",)
    assert figures["M01"].value == 3
    assert [m.sentence for m in found.all(MissingData)] == ["footprint-missing-employees"]


def test_without_status_clients_are_counted_and_key_accounts_are_not():
    found, figures = answered(**without("ka_status"))

    assert figures["M04"].reasons == ("no-ka-status",)
    assert figures["M04.all"].value == 1.5
    assert figures["M06"].value is figures["M07"].value is None
    assert figures["M05"].value == 0.65
    assert found.all(OrphanAccount) == ()


def test_status_without_dates_gives_only_the_share_of_todays_key_accounts():
    key = """
        group_id
        --------
        norte
        sur
    """

    found, figures = answered(**{**RICH, "ka_status": key})

    assert figures["M06"].reasons == ("no-ka-history",)
    assert figures["M06.today"].value == pytest.approx(0.70)
    assert figures["M07"].value == pytest.approx(0.05)
    assert figures["M07"].reasons == ("no-ka-history",)
    assert figures["M04.before"].value is None
    assert [m.sentence for m in found.all(MissingData)] == ["footprint-missing-history"]


def test_a_department_without_active_sellers_has_zero_of_them_and_nothing_per_seller():
    gone = """
        employee_id | dept   | job_family | sales_post | is_kam_dept | hire_date  | end_date
        ------------+--------+------------+------------+-------------+------------+-----------
        lucia       | KAM    | sales      | seller     | true        | 2020-01-01 | 2024-06-01
        juan        | Ventas | sales      | seller     | false       | 2020-01-01 |
    """

    _, figures = answered(**{**RICH, "employees": gone})

    assert figures["M01"].value == 0
    assert figures["M03.sellers"].value == 0
    assert figures["M04"].reasons == ("no-kam",)
    assert figures["M09"].reasons == ("zero-denom",)
    assert figures["M10"].reasons == ("zero-denom",)


def test_a_ledger_alone_gives_what_it_can_and_no_zero_for_the_unknown():
    found, figures = answered(ledger=LEDGER)

    known = {key for key, figure in figures.items() if figure.value is not None}
    assert known == {
        "M02.sellers",
        "M02.sellers_before",
        "M04.seller",
        "M05.company",
        "M05.unattributed",
        "M05.unattributed_before",
        "M04.all@seller:juan",
        "M04.all@seller:lucia",
        "M04.all@seller:pedro",
        "M09.sales@seller:juan",
        "M09.sales@seller:lucia",
        "M09.sales@seller:pedro",
    }
    assert all(figure.reasons for figure in figures.values() if figure.value is None)
    assert [m.table for m in found.all(MissingData)] == ["employees", "ka_status", "assignments"]


def test_sales_that_name_nobody_are_not_taken_for_sales_of_others():
    anonymous = """
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2025-01-10 | norte      | 100
    """

    _, figures = answered(ledger=anonymous, employees=EMPLOYEES)

    for id in ("M05", "M05.others", "M05.unattributed", "M09"):
        assert "no-sellers" in figures[id].reasons


def test_a_sale_without_seller_goes_to_who_was_assigned_that_day():
    anonymous = """
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2025-01-10 | norte      | 75
        A2     | 2025-01-10 | nadie      | 25
    """

    _, figures = answered(**{**RICH, "ledger": anonymous})

    assert figures["M05"].value == 0.75
    assert figures["M05.unattributed"].value == 0.25


def test_sellers_that_the_staff_list_does_not_have_do_not_make_the_department_sell_nothing():
    strangers = LEDGER.replace("lucia", "L-07 ").replace("pedro", "P-08 ").replace("juan", "J-09")

    _, figures = answered(ledger=strangers, employees=EMPLOYEES)

    assert figures["M05"].value is None
    assert figures["M05"].reasons == ("sellers-not-linked",)


def test_a_company_that_sold_nothing_has_no_shares():
    returned = """
        doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount
        -------+-------------+------------+------------+-----------+-----------
        N1     | credit_note | 2025-01-10 | norte      | lucia     | 100
    """

    _, figures = answered(**{**RICH, "ledger": returned})

    assert figures["M05"].reasons == ("no-positive-sales",)
    assert "no-positive-sales" in figures["M06"].reasons
    assert figures["M05.company"].value == -100


def test_a_staff_list_without_dates_knows_today_and_nothing_before():
    undated = """
        employee_id | dept   | job_family | sales_post | is_kam_dept
        ------------+--------+------------+------------+------------
        lucia       | KAM    | sales      | seller     | true
        juan        | Ventas | sales      | seller     | false
    """

    _, figures = answered(**{**RICH, "employees": undated})

    assert figures["M01"].status == Status.OK
    assert figures["M01.average"].reasons == ("no-employment-dates",)
    assert figures["M01.before"].reasons == ("no-employment-dates",)
    assert figures["M09"].value == 400  # by the posts of today, and said so
    assert "no-employment-dates" in figures["M09"].reasons


def test_eleven_months_are_compared_in_part_and_fewer_than_six_not_at_all():
    setting = Setting(date(2025, 11, 30), Period(date(2024, 12, 1), date(2025, 11, 30)), "MXN")
    eleven = LEDGER.replace("2024-01-10", "2024-12-10").replace("2024-04-10", "2025-01-15")

    found, figures = answered(setting, **{**RICH, "ledger": eleven})
    later = LEDGER.replace("2024-01-10", "2024-09-10").replace("2024-04-10", "2024-10-10")
    _, four = answered(**{**RICH, "ledger": later})

    assert figures["M05"].status == Status.OK
    assert figures["M05.before"].reasons == ("no-earlier-sales",)
    assert "footprint-missing-earlier" in {m.sentence for m in found.all(MissingData)}
    assert four["M05.before"].reasons == ("no-earlier-sales",)


def test_a_ledger_that_starts_inside_the_period_is_not_scaled_up_to_a_year():
    short = "\n".join(line for line in LEDGER.splitlines() if " 2024-" not in line)
    short = short.replace("2025-01-", "2025-02-")

    found, figures = answered(**{**RICH, "ledger": short})

    assert figures["M09"].value == pytest.approx(520)
    assert figures["M09"].reasons == ("short-period",)
    assert Caution("footprint-short", 0, 11) in found.all(Caution)


@pytest.mark.parametrize(
    ("lines", "value", "status"),
    [(50, None, Status.NOT_COMPUTABLE), (150, 1.0, Status.PARTIAL)],
)
def test_lines_without_a_rate_make_the_share_partial_or_unknown(lines, value, status):
    known = "".join(f"    P{at} | 2025-03-10 | norte | lucia | MXN | 10\n" for at in range(lines))
    foreign = """
        doc_id | doc_date   | account_id | seller_id | currency | net_amount
        -------+------------+------------+-----------+----------+-----------
        F1     | 2025-03-10 | norte      | lucia     | USD      | 10
    """

    found, figures = answered(**{**RICH, "ledger": foreign.rstrip() + "\n" + known})

    assert figures["M05"].value == value
    assert figures["M05"].status == status
    assert figures["M05"].reasons == ("missing-rate",)
    assert Caution("footprint-rates", 1) in found.all(Caution)


def test_an_earlier_period_covered_by_half_is_compared_in_part():
    later = LEDGER.replace("2024-01-10", "2024-05-10").replace("2024-04-10", "2024-06-10")

    found, figures = answered(**{**RICH, "ledger": later})

    assert figures["M05.before"].value == pytest.approx(0.30)
    assert figures["M05.before"].reasons == ("earlier-period-incomplete",)
    assert figures["M05.change"].status == Status.PARTIAL
    assert Caution("footprint-earlier", 0, 8) in found.all(Caution)


def test_a_staff_list_without_those_who_left_understates_the_average_and_cannot_look_back():
    staying = """
        employee_id | dept   | job_family | sales_post | is_kam_dept | hire_date
        ------------+--------+------------+------------+-------------+-----------
        lucia       | KAM    | sales      | seller     | true        | 2020-01-01
        pedro       | KAM    | sales      | seller     | true        | 2025-07-01
    """

    _, figures = answered(**{**RICH, "employees": staying})

    assert figures["M01.average"].value == 1.5
    assert figures["M01.average"].reasons == ("no-employment-dates",)
    assert figures["M01.before"].value is None


def test_a_key_account_that_nobody_serves_is_an_orphan_without_a_name_beside_it():
    alone = "\n".join(line for line in ASSIGNMENTS.splitlines() if "golfo" not in line)

    found, _ = answered(**{**RICH, "assignments": alone})

    assert found.all(OrphanAccount) == (OrphanAccount("Golfo", None),)


def test_a_key_account_that_the_head_of_the_department_leads_is_no_orphan():
    led = ASSIGNMENTS.replace("golfo      | juan  ", "golfo      | marta ")

    found, figures = answered(**{**RICH, "assignments": led})

    assert found.all(OrphanAccount) == ()
    assert figures["M04.orphans"].value == 0


def test_sellers_whom_the_staff_list_does_not_have_leave_clients_unknown_and_not_none():
    strange = {
        name: drawing.replace("lucia ", "v01   ").replace("pedro", "v02  ").replace("juan", "v03 ")
        for name, drawing in (("ledger", LEDGER), ("assignments", ASSIGNMENTS))
    }

    _, figures = answered(**{**RICH, **strange})

    for id in ("M04.all", "M04.seller"):
        assert figures[id].value is None
        assert figures[id].reasons == ("sellers-not-linked",)


def test_one_seller_who_is_the_whole_sales_force_is_all_of_it():
    alone = """
        employee_id | dept | job_family | sales_post | is_kam_dept | hire_date  | end_date
        ------------+------+------------+------------+-------------+------------+---------
        lucia       | KAM  | sales      | seller     | true        | 2020-01-01 |
    """

    _, figures = answered(**{**RICH, "employees": alone})

    assert figures["M03.sellers"].value == 1
    assert figures["M04.cv"].value == 0


def test_an_empty_company_crashes_nothing():
    _, figures = answered(ledger="doc_id | doc_date | account_id | net_amount")

    assert {figure.value for figure in figures.values()} == {None}
    assert figures["M05.company"].reasons == ("no-ledger",)


def test_neither_the_order_of_the_rows_nor_the_currency_moves_a_share(rich):
    head, rule, *lines = LEDGER.strip().splitlines()
    turned = "\n".join([head, rule, *reversed(lines)])
    tenfold = "\n".join([head, rule, *(line.rstrip() + "0" for line in lines)])

    for drawing in (turned, tenfold):
        _, figures = answered(**{**RICH, "ledger": drawing})
        for id in ("M05", "M06", "M07", "M10", "M05.within@seller:lucia"):
            assert figures[id].value == pytest.approx(rich[1][id].value)


def test_every_figure_is_defined_and_opens_down_to_its_rows():
    ledger = company(**RICH)
    found = answer(ledger, SETTING, Earlier())
    traced = {trace.measure: trace for trace in found.traces}

    assert {figure.id for figure in found.figures} == {d.id for d in DEFINITIONS} == set(traced)
    opened: dict[str, list[dict[str, object]]] = {}
    for id, trace in traced.items():
        opened[id] = ledger.engine.rows(trace.rows.sql).to_pylist()
        for step in trace.steps:
            assert ledger.engine.rows(step.sql) is not None
    for figure in found.figures:
        lines = [x for x in opened[figure.id] if x.get("scope", figure.scope) == figure.scope]
        assert lines, figure.key
    assert len(opened["M02"]) == 5
    assert len([x for x in opened["M04"] if x["scope"] == "seller:pedro"]) == 3
    assert sum(x["net_amount"] for x in opened["M05"]) == 1000


@pytest.mark.parametrize(
    ("amount", "currency", "reason"),
    [("100", "USD", "missing-rate"), ("-100", "MXN", "no-positive-sales")],
)
def test_sales_that_cannot_tell_whom_a_seller_serves_give_no_zero_clients(amount, currency, reason):
    ledger = f"""
        doc_id | doc_date   | account_id | seller_id | net_amount | currency
        -------+------------+------------+-----------+------------+---------
        A1     | 2025-01-10 | norte      | lucia     | {amount}   | {currency}
    """

    found, figures = answered(ledger=ledger)

    assert figures["M04.seller"].value is None
    assert figures["M04.seller"].reasons == (reason,)
    clients = found.finding(ClientsPerKam)
    assert clients is not None
    assert [one.accounts.value for one in clients.sellers] == [None]
