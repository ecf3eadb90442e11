"""Do accounts stay and grow?"""

from datetime import date
from decimal import Decimal

import pytest

from llavero.analysis.answers import Earlier, MissingData, Setting
from llavero.analysis.retention import DEFINITIONS, answer
from llavero.analysis.retention.findings import (
    AccountsInDetail,
    AccountsKept,
    BridgeOfChange,
    ChangeOfSales,
    KeyAccountsKept,
    LostAccount,
    NewAccount,
    NotEnoughHistory,
    SalesByYear,
    SalesWithoutRate,
    SilentAccount,
    SilentAccounts,
)
from llavero.foundation.measure import Status
from llavero.foundation.period import Period
from tests.companies import company

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")
HEADER = "doc_id | doc_date | account_id | net_amount"
# Aceros Norte grows, Sur shrinks, Este leaves in 2025, Oeste comes in 2025, Golfo returns what it
# never paid: the vector TV-B6 and two more.
FIVE = """
    doc_id | doc_type    | doc_date   | account_id | net_amount
    -------+-------------+------------+------------+-----------
    A1     | invoice     | 2024-01-15 | norte      | 100
    A2     | invoice     | 2025-12-15 | norte      | 120
    A3     | invoice     | 2024-06-15 | sur        | 80
    A4     | invoice     | 2025-11-15 | sur        | 40
    A5     | invoice     | 2024-12-15 | este       | 60
    A6     | invoice     | 2025-12-15 | oeste      | 30
    A7     | credit_note | 2025-12-15 | golfo      | 7
"""


def monthly(*accounts, first=(2022, 1), last=(2025, 12)):
    """Return a ledger in which each account buys each month what its function of time says."""
    lines, year, month, at = [HEADER], *first, 0
    while (year, month) <= last:
        for name, amount in accounts:
            sold = amount(at)
            if sold:
                lines.append(f"D{name}{at} | {year}-{month:02d}-10 | {name} | {sold:.2f}")
        year, month, at = (year, month + 1, at + 1) if month < 12 else (year + 1, 1, at + 1)
    return "\n".join(lines)


def figures(found):
    return {figure.key: figure for figure in found.figures}


def test_retention_is_that_of_the_vector_of_the_methods():
    kept = answer(company(ledger=FIVE), SETTING, Earlier()).finding(AccountsKept)

    assert kept is not None
    assert kept.gross.value == pytest.approx(0.583333, abs=1e-6)
    assert kept.net.value == pytest.approx(0.666667, abs=1e-6)
    assert kept.logos.value == pytest.approx(2 / 3)
    assert (kept.active.value, kept.active_before.value) == (3, 3)
    assert kept.losing


def test_the_parts_of_the_change_add_up_exactly():
    found = answer(company(ledger=FIVE), SETTING, Earlier())

    bridge = found.finding(BridgeOfChange)
    assert bridge is not None
    assert {part.kind: part.amount.value for part in bridge.parts} == {
        "new": Decimal(30),
        "recovered": Decimal(0),
        "grown": Decimal(20),
        "shrunk": Decimal(-40),
        "lost": Decimal(-60),
        "credited": Decimal(0),
        "negative": Decimal(-7),
    }
    assert sum(part.amount.value for part in bridge.parts) == bridge.change.value == Decimal(-57)
    assert bridge.before.value + bridge.change.value == bridge.sales.value == Decimal(183)
    assert (bridge.top, bridge.without_top.value) == ("este", pytest.approx(183 / 180 - 1))
    assert bridge.reading == "decides"
    assert [(one.name, one.sales.value) for one in found.all(LostAccount)] == [("este", -60)]
    assert [(one.name, one.sales.value) for one in found.all(NewAccount)] == [("oeste", 30)]


@pytest.mark.parametrize(
    ("largest", "before", "now", "share", "reading"),
    [
        ("norte", 100, 300, 200 / 190, "decides"),
        ("norte", 100, 200, 100 / 160, "explains"),
        ("norte", 100, 180, 80 / 160, "spread"),
        ("norte", 100, 20, -80 / 40, "spread"),
        ("PÚBLICO EN GENERAL", 100, 300, 200 / 190, "pool"),
    ],
)
def test_the_account_that_changed_most_is_read_by_its_part_of_the_change(
    largest, before, now, share, reading
):
    others = round((now - before) / share) - (now - before)
    ledger = company(
        ledger=f"""
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2024-01-10 | {largest}  | {before}
        A2     | 2025-01-10 | {largest}  | {now}
        B1     | 2024-12-10 | sur        | 50
        B2     | 2025-12-10 | sur        | {50 + others // 2}
        C1     | 2024-12-10 | este       | 50
        C2     | 2025-12-10 | este       | {50 + others - others // 2}
        """
    )

    bridge = answer(ledger, SETTING, Earlier()).finding(BridgeOfChange)

    assert bridge is not None
    assert (bridge.top, bridge.reading) == (largest, reading)
    assert bridge.top_share.value == pytest.approx(share)


def test_an_account_that_comes_back_is_recovered_and_not_new():
    ledger = company(
        ledger=monthly(
            ("norte", lambda t: 10),
            ("golfo", lambda t: 5 if t < 12 or t >= 36 else 0),
        )
    )

    found = answer(ledger, SETTING, Earlier())

    assert figures(found)["M42.recovered"].value == 1
    assert found.all(NewAccount) == ()
    assert figures(found)["M45.account@group:golfo"].reasons == ("recovered-account",)


def test_eleven_months_give_an_estimate_and_reasons_but_no_growth():
    ledger = company(ledger=monthly(("norte", lambda t: 100), first=(2025, 2)))

    found = answer(ledger, SETTING, Earlier())

    short = found.finding(NotEnoughHistory)
    assert short is not None
    assert (short.months, short.needed) == (11, 18)
    assert short.sales.value == Decimal(1100)
    assert short.annualised.value == 1200
    assert (short.annualised.status, short.annualised.reasons) == (Status.PARTIAL, ("estimated",))
    for id in ("M45", "M42", "M43", "M44", "M46", "M47"):
        assert figures(found)[id].value is None
        assert figures(found)[id].reasons == ("not-enough-history",)
    assert found.finding(ChangeOfSales) is None


def test_fewer_than_six_months_are_never_taken_to_a_year():
    ledger = company(ledger=monthly(("norte", lambda t: 100), first=(2025, 8)))

    annualised = figures(answer(ledger, SETTING, Earlier()))["M45.annualised"]

    assert (annualised.value, annualised.reasons) == (None, ("few-months",))


def test_eighteen_months_compare_six_with_six_and_say_so():
    ledger = company(ledger=monthly(("norte", lambda t: 100 + t), first=(2024, 7)))

    change = answer(ledger, SETTING, Earlier()).finding(ChangeOfSales)

    assert change is not None
    assert change.months == 6
    assert change.growth.value == pytest.approx((687 - 615) / 615)
    assert change.growth.reasons == ("compared-months",)


def test_a_year_under_way_is_compared_with_the_same_months_and_estimated_by_its_seasons():
    setting = Setting(date(2025, 6, 30), Period(date(2024, 7, 1), date(2025, 6, 30)), "MXN")
    seasonal = ("norte", lambda t: 11 if t % 12 == 11 else 1)
    ledger = company(ledger=monthly(seasonal, last=(2025, 6)))

    found = figures(answer(ledger, setting, Earlier()))

    assert found["M45.ytd"].value == 0
    assert found["M45.annualised"].value == 22


def test_growth_at_the_rates_of_the_year_before_leaves_the_currency_out():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | currency | net_amount
        -------+------------+------------+----------+-----------
        A1     | 2024-01-10 | norte      | USD      | 100
        A2     | 2025-01-10 | norte      | USD      | 110
        A3     | 2024-12-10 | norte      | MXN      | 1000
        A4     | 2025-12-10 | norte      | MXN      | 1000
        """,
        fx="""
        month      | currency | rate
        -----------+----------+-----
        2024-01-01 | USD      | 10
        2025-01-01 | USD      | 20
        """,
    )

    change = answer(ledger, SETTING, Earlier()).finding(ChangeOfSales)

    assert change is not None
    assert change.several_currencies
    assert change.growth.value == pytest.approx(3200 / 2000 - 1)
    assert change.constant.value == pytest.approx(2100 / 2000 - 1)


def test_missing_rates_leave_no_figure_and_say_so():
    ledger = company(
        ledger="""
        doc_id | doc_date   | account_id | currency | net_amount
        -------+------------+------------+----------+-----------
        A1     | 2024-01-10 | norte      | USD      | 100
        A2     | 2025-12-10 | norte      | MXN      | 110
        """
    )

    found = answer(ledger, SETTING, Earlier())

    without = found.finding(SalesWithoutRate)
    assert without is not None
    assert without.too_many
    others = [f for f in found.figures if f.id != "M45.excluded"]
    assert {f.value for f in others} == {None}
    assert {f.reasons for f in others} == {("missing-rates",)}


def test_few_missing_rates_make_the_figures_partial():
    lines = monthly(("norte", lambda t: 10_000)).splitlines()
    lines = ["doc_id | doc_date | account_id | net_amount | currency"] + [
        f"{line} | MXN" for line in lines[1:]
    ]
    lines.append("X1 | 2025-03-10 | norte | 10 | USD")
    ledger = company(
        ledger="\n".join(lines),
        fx="""
        month      | currency | rate
        -----------+----------+-----
        2024-01-01 | USD      | 20
        """,
    )

    growth = figures(answer(ledger, SETTING, Earlier()))["M45"]

    assert (growth.status, growth.reasons) == (Status.PARTIAL, ("missing-rate",))


def test_key_accounts_are_those_of_the_first_day_and_are_set_against_the_rest():
    ledger = company(
        ledger=FIVE,
        ka_status="""
        group_id | from       | to
        ---------+------------+-----------
        norte    | 2023-01-01 |
        este     | 2023-01-01 | 2025-06-01
        """,
    )

    found = answer(ledger, SETTING, Earlier())

    key = found.finding(KeyAccountsKept)
    assert key is not None
    assert key.logos.value == 0.5
    assert key.growth.value == pytest.approx(120 / 160 - 1)
    assert key.growth_rest.value == pytest.approx(63 / 80 - 1)
    assert key.verdict == "worse"
    assert key.growth.reasons == ()
    detail = found.finding(AccountsInDetail)
    assert detail is not None
    assert detail.key
    assert [one.name for one in detail.accounts] == ["norte"]


def test_accounts_that_became_key_during_the_period_are_taken_with_a_doubt():
    ledger = company(
        ledger=FIVE,
        ka_status="""
        group_id | from
        ---------+-----------
        norte    | 2025-06-01
        """,
    )

    key = answer(ledger, SETTING, Earlier()).finding(KeyAccountsKept)

    assert key is not None
    assert key.growth.reasons == ("key-status-at-end",)


def test_without_key_accounts_the_largest_are_looked_at_and_the_gap_is_told():
    found = answer(company(ledger=FIVE), SETTING, Earlier())

    detail = found.finding(AccountsInDetail)
    assert detail is not None
    assert not detail.key
    assert [one.name for one in detail.accounts] == ["norte", "sur", "oeste"]
    assert found.finding(MissingData) is not None
    assert figures(found)["M42.key"].reasons == ("no-ka-status",)


def test_silence_is_listed_by_the_sales_that_hang_on_it():
    ledger = company(
        ledger=monthly(
            ("norte", lambda t: 10),
            ("sur", lambda t: 50 if t < 36 + 5 else 0),  # last bought in May
            ("este", lambda t: 70 if t < 36 + 9 else 0),  # last bought in September
        )
    )

    silent = answer(ledger, SETTING, Earlier()).all(SilentAccount)

    assert [(one.name, one.state) for one in silent] == [("este", "at_risk"), ("sur", "lost")]
    assert silent[1].days.value == (date(2025, 12, 31) - date(2025, 5, 10)).days


def test_years_are_of_twelve_months_and_the_first_one_is_compared_with_nothing():
    ledger = company(ledger=monthly(("norte", lambda t: 100 * 1.1 ** (t // 12)), first=(2023, 1)))

    found = answer(ledger, SETTING, Earlier())

    years = found.finding(SalesByYear)
    assert years is not None
    assert [year.period.end.year for year in years.years] == [2023, 2024, 2025]
    assert years.years[0].growth.reasons == ("first-year",)
    assert years.years[2].growth.value == pytest.approx(0.1)
    assert figures(found)["M46"].value == pytest.approx(0.1)


def test_a_planted_growth_is_recovered():
    ledger = company(ledger=monthly(("norte", lambda t: 1000 + 10 * t)))

    found = figures(answer(ledger, SETTING, Earlier()))

    # Ten a month are ninety a quarter from one quarter to the next: 360 a year.
    mean = sum(1000 + 10 * t for t in range(48)) / 16
    assert found["M47"].value == pytest.approx(360 / mean)
    assert found["M47.tau"].value == pytest.approx(1)
    assert found["M47.account@group:norte"].value == pytest.approx(360 / mean)


def test_a_company_of_credit_notes_alone_has_no_rates_and_no_zeros():
    ledger = company(ledger=monthly(("golfo", lambda t: -5)))

    found = figures(answer(ledger, SETTING, Earlier()))

    assert found["M45"].reasons == ("nothing-before",)
    assert found["M42"].value is None
    assert found["M47"].reasons == ("no-level",)
    assert found["M49.share"].reasons == ("no-positive-sales",)


def test_an_empty_ledger_gives_a_finding_and_no_zero():
    found = answer(company(ledger=HEADER), SETTING, Earlier())

    assert found.finding(MissingData) is not None
    assert {figure.value for figure in found.figures} == {None}


def test_the_order_of_the_lines_and_the_currency_change_no_share():
    lines = FIVE.strip().splitlines()
    turned = "\n".join([lines[0], *reversed(lines[2:])])

    one = figures(answer(company(ledger=FIVE), SETTING, Earlier()))
    other = figures(answer(company(ledger=turned), SETTING, Earlier()))

    assert {key: f.value for key, f in one.items()} == {key: f.value for key, f in other.items()}


def test_every_figure_opens_down_to_its_rows():
    ledger = company(
        ledger=FIVE,
        ka_status="""
        group_id | from
        ---------+-----------
        norte    | 2023-01-01
        """,
    )
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
            assert figure.value is None or mine, f"{figure.key}: {step.name}"


# Norte buys 50 and is credited 80 of the year before; Este leaves, and returns 10 more.
CREDITED = """
    doc_id | doc_type    | doc_date   | account_id | net_amount
    -------+-------------+------------+------------+-----------
    A1     | invoice     | 2024-01-15 | norte      | 100
    A2     | invoice     | 2025-06-15 | norte      | 50
    A3     | credit_note | 2025-12-15 | norte      | 80
    A4     | invoice     | 2024-12-15 | este       | 60
    A5     | credit_note | 2025-01-15 | este       | 10
"""


def test_an_account_that_is_credited_more_than_it_buys_has_not_stopped_buying():
    found = answer(company(ledger=CREDITED), SETTING, Earlier())

    parts = {part.kind: part.amount.value for part in found.finding(BridgeOfChange).parts}
    assert (parts["credited"], parts["lost"]) == (Decimal(-130), Decimal(-70))
    assert [one.name for one in found.all(LostAccount)] == ["este"]


def test_sales_that_turn_negative_have_no_growth_and_no_net_retention():
    found = answer(company(ledger=CREDITED), SETTING, Earlier())

    told = figures(found)
    assert told["M45.sales"].value == Decimal(-40)
    for key in ("M45", "M44", "M45.without_top"):
        assert told[key].reasons == ("negative-sales",), key
    assert (told["M42"].value, told["M43"].value) == (0.0, 0.0)
    assert found.finding(AccountsKept).losing


def test_an_account_that_had_bought_and_been_credited_is_not_a_new_one():
    ledger = """
        doc_id | doc_type    | doc_date   | account_id | net_amount
        -------+-------------+------------+------------+-----------
        A1     | invoice     | 2024-01-15 | norte      | 100
        A2     | credit_note | 2024-02-15 | norte      | 100
        A3     | invoice     | 2025-06-15 | norte      | 50
        B1     | invoice     | 2024-12-15 | este       | 60
        B2     | invoice     | 2025-12-15 | este       | 60
    """

    found = answer(company(ledger=ledger), SETTING, Earlier())

    assert found.all(NewAccount) == ()
    parts = {part.kind: part.amount.value for part in found.finding(BridgeOfChange).parts}
    assert parts["recovered"] == Decimal(50)


def test_accounts_that_bought_once_are_silent_by_an_assumed_interval_and_are_no_sign():
    once = """
        doc_id | doc_date   | account_id | net_amount
        -------+------------+------------+-----------
        A1     | 2024-01-15 | sur        | 10
        A2     | 2025-03-15 | norte      | 300
        A3     | 2025-12-20 | sur        | 100
    """

    silent = answer(company(ledger=once), SETTING, Earlier()).finding(SilentAccounts)

    assert silent.share.value == pytest.approx(0.75)
    assert (silent.assumed.value, silent.known_share.value) == (1, 0.0)
    assert not silent.urgent


def test_a_known_interval_still_makes_a_sign():
    regular = (
        HEADER
        + "\n"
        + "\n".join(f"D{month} | 2025-{month:02}-10 | norte | 100" for month in range(1, 8))
    )

    silent = answer(company(ledger=regular), SETTING, Earlier()).finding(SilentAccounts)

    assert (silent.assumed.value, silent.known_share.value) == (0, 1.0)
    assert silent.urgent
