"""Would the choice, made in the past, have caught what came afterwards?"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.selection.eligible import gates_of
from llavero.analysis.selection.gates import Limits
from llavero.analysis.selection.proof.answer import answer, joined
from llavero.analysis.selection.proof.findings import (
    DEFINITIONS,
    CaptureCurve,
    ChangeAfterChoice,
    HistoryTooShort,
    LooksBack,
    NothingToProve,
    ProofOfChoice,
)
from llavero.analysis.selection.proof.reading import past, span
from llavero.analysis.selection.records import facts
from llavero.analysis.selection.rule import Rule
from llavero.foundation.measure import Status
from llavero.foundation.period import Period
from tests.analysis.selection.proof.worlds import RULE
from tests.companies import company

# What each account buys every month, by year; a quarter of it is left, of Sur's nothing.
YEARS = {
    "norte": (100, 100, 100),
    "sur": (90, 90, 0),
    "este": (40, 60, 80),
    "oeste": (10, 10, 10),
    "golfo": (0, 0, 50),
    "bajio": (5, 5, 5),
}
COST = {"sur": 1.0}
ANY_SIZE = Rule(RULE.weights, number=1, limits=Limits(sales=0.0))  # no account is too small
COUNTER = "account_id | name | is_pool\nmostrador | Mostrador | true"
KEY = "group_id | from | to\noeste | 2023-06-01 | 2025-01-01\nbajio | 2025-01-01 |"


def lines(years=YEARS, *, months=12, cost=True, account=True):
    """Return a ledger in which each account buys as much every month of a year."""
    rows = [f"doc_id | doc_date | account_id | net_amount{' | cogs' if cost else ''}"]
    for name, bought in years.items():
        for back, amount in enumerate(reversed(bought)):
            for month in range(1, months + 1 if back == 0 else 13):
                if amount:
                    left = f" | {amount * COST.get(name, 0.75)}" if cost else ""
                    day = date(2025 - back, month, 5)
                    rows.append(f"{name}{day} | {day} | {name} | {amount}{left}")
    return "\n".join(rows)


def setting(day=date(2025, 12, 31)):
    return Setting(day, Period.last_complete_months(day), "MXN")


def proved(ledger=None, rule=RULE, day=date(2025, 12, 31), **tables):
    made = company(ledger=ledger or lines(), **tables)
    return answer(made, setting(day), rule, facts(made, setting(day), Earlier()))


def figures(found):
    return {figure.key: figure for figure in found.figures}


def test_the_choice_is_made_again_every_half_year_with_a_year_on_each_side():
    looks = proved().finding(LooksBack)

    assert looks is not None
    assert [str(look.day) for look in looks.looks] == ["2023-12-31", "2024-06-30", "2024-12-31"]
    assert [look.accounts.value for look in looks.looks] == [5, 5, 5]
    # Of the five that buy, only the two largest reach the sales that the gates ask for.
    assert [look.eligible.value for look in looks.looks] == [2, 2, 2]
    assert [look.number.value for look in looks.looks] == [1, 1, 1]
    assert looks.looks[0].score.period == Period(date(2024, 1, 1), date(2024, 12, 31))


def test_as_large_a_part_is_chosen_as_today():
    grown = {"norte": (9, 9, 9), "sur": (8, 8, 8), "este": (0, 7, 7), "oeste": (0, 6, 6)}
    rule = Rule(RULE.weights, number=2, limits=Limits(sales=0.0, months=0))

    looks = proved(lines(grown), rule=rule).finding(LooksBack)

    assert looks is not None
    assert [look.accounts.value for look in looks.looks] == [2, 4, 4]
    assert [look.number.value for look in looks.looks] == [1, 2, 2]


def test_where_nothing_says_how_many_one_in_twenty_is_chosen_or_the_part_that_is_asked_for():
    few, many = (
        proved(rule=Rule(RULE.weights, limits=Limits(sales=0.0), part=part))
        .finding(LooksBack)
        .looks[0]
        for part in (0.05, 0.4)
    )

    assert (few.number.value, many.number.value) == (1, 2)


def test_what_the_score_caught_is_told_beside_simpler_rules():
    proof = proved(rule=Rule(RULE.weights, number=2, limits=Limits(sales=0.0))).finding(
        ProofOfChoice
    )

    assert proof is not None
    left, sales, change = proof.outcomes
    # Norte and Sur are the largest; what they left: 300 of 480, 300 of 510 and 300 of 720 the year.
    assert (left.kind, sales.kind, change.kind) == ("left", "sales", "change")
    assert sales.simple.value == pytest.approx((190 / 265 + (100 + 45) / 230 + 100 / 195) / 3)
    assert sales.best.value == pytest.approx((190 / 265 + 170 / 230 + 180 / 195) / 3)
    assert left.margin.value == pytest.approx((160 / 175 + 170 / 185 + 180 / 195) / 3)
    assert left.simple.value == pytest.approx((100 / 175 + 100 / 185 + 100 / 195) / 3)


def test_accounts_born_later_are_left_out_and_their_share_is_told():
    look = proved().finding(LooksBack).looks[-1]

    assert look.accounts.value == 5
    assert look.born.value == pytest.approx(50 / 245)


def test_the_list_of_each_day_is_told_only_where_it_has_dates():
    dated, bare = proved(ka_status=KEY), proved(ka_status="group_id\noeste")

    assert figures(dated)["BT.key_sales"].value == pytest.approx(
        (10 / 265 + 10 / 230 + 10 / 195) / 3
    )
    assert figures(bare)["BT.key_sales"].reasons == ("no-ka-history",)
    assert figures(proved())["BT.key_sales"].reasons == ("no-ka-history",)


def test_without_costs_margin_is_no_outcome_and_sales_are_drawn():
    found = proved(lines(cost=False))

    assert figures(found)["BT.score_left"].status is Status.NOT_COMPUTABLE
    assert found.finding(CaptureCurve).kind == "sales"
    assert figures(found)["BT.margin_sales"].reasons == ("no-cost",)


def test_margin_is_partial_where_some_costs_are_not_known():
    some = "\nX1 | 2025-03-03 | norte | 10 |"

    found = figures(proved(lines() + some))

    assert found["BT.score_left"].reasons == ("cost-coverage",)
    assert found["BT.score_sales"].reasons == ()


def test_less_than_two_years_says_how_many_months_are_missing():
    found = proved(lines({"norte": (80, 100), "sur": (5, 7)}, months=10), day=date(2025, 10, 31))

    assert found.finding(HistoryTooShort) == HistoryTooShort(22, 24, 2)
    assert figures(found)["BT.score_sales"].reasons == ("not-enough-history",)


def test_two_years_are_enough_for_one_look_back():
    found = proved(lines({"norte": (80, 100), "sur": (5, 7)}), rule=ANY_SIZE)

    assert found.finding(ProofOfChoice).origins.value == 1
    assert figures(found)["BT.score_sales"].value == pytest.approx(100 / 107)


def test_weights_on_criteria_without_dates_cannot_be_proved():
    found = proved(rule=Rule({"c7": 1.0}))

    assert found.finding(NothingToProve) == NothingToProve("undated")
    assert figures(found)["BT.origins"].reasons == ("no-look-back",)


def test_a_ledger_of_nothing_but_counters_has_nobody_to_choose():
    found = proved(lines({"mostrador": (5, 5, 5)}), accounts=COUNTER)

    assert found.finding(NothingToProve) == NothingToProve("nobody")


def test_a_ledger_that_only_takes_back_has_no_sales_to_look_back_on():
    found = proved(lines({"norte": (-5, -5, -5)}))

    assert found.findings == ()
    assert figures(found)["BT.origins"].reasons == ("no-sales",)


def test_nothing_sold_before_the_day_leaves_nothing_to_say():
    found = proved(day=date(2020, 12, 31))

    assert found.findings == ()
    assert figures(found)["BT.origins"].reasons == ("no-sales",)


def test_sales_that_no_rate_converts_keep_the_proof_from_being_made():
    foreign = lines(cost=False).replace("net_amount", "net_amount | currency")
    foreign = "\n".join(
        line if at == 0 else f"{line} | {'USD' if 'norte' in line else 'MXN'}"
        for at, line in enumerate(foreign.splitlines())
    )

    found = proved(foreign)

    assert found.findings == ()
    assert figures(found)["BT.score_sales"].reasons == ("missing-rates",)


def eligible(**tables):
    """Return how many accounts passed the gates at each look back."""
    rule = replace(RULE, limits=Limits(sales=0.0))
    looks = proved(rule=rule, **tables).finding(LooksBack)
    return [look.eligible.value for look in looks.looks]


def test_the_gates_of_today_are_put_to_what_was_known_on_each_day():
    kept_out = "account_id | date | integrity_alert | is_blocked | openness\n"

    assert eligible() == [5, 5, 5]
    # Blocked in March 2024; an alert since May 2023; closed to us, and then open.
    assert eligible(assessments=f"{kept_out}norte | 2024-03-01 | | true |") == [5, 4, 4]
    assert eligible(assessments=f"{kept_out}sur | 2023-05-01 | true | |") == [4, 4, 4]
    closed = "este | 2023-05-01 | | | 1\neste | 2024-09-01 | | | 4"
    assert eligible(assessments=f"{kept_out}{closed}") == [4, 4, 5]


def test_a_judgement_without_a_date_was_known_on_no_past_day():
    assert eligible(assessments="account_id | date | is_blocked\nnorte | | true") == [5, 5, 5]


def test_an_account_with_a_written_reason_is_eligible_from_the_day_it_was_written():
    told = "account_id | date | strategic_reason\nbajio | 2024-06-01 | opens the north"

    looks = proved(assessments=told).finding(LooksBack)

    assert [look.eligible.value for look in looks.looks] == [2, 3, 3]


def test_who_was_late_on_the_day_was_not_eligible_whatever_was_paid_since():
    rows = ["doc_id | doc_date | account_id | net_amount | due_date | paid_date"]
    for name, paid in (("norte", "2024-09-01"), ("sur", "")):
        for at in range(36):
            day = date(2023 + at // 12, 1 + at % 12, 5)
            late = paid if name == "norte" and day < date(2024, 3, 1) else str(day)
            rows.append(f"{name}{at} | {day} | {name} | 10 | {day} | {late}")
    rule = replace(RULE, limits=Limits(sales=0.0))

    looks = proved("\n".join(rows), rule=rule).finding(LooksBack)

    assert [look.eligible.value for look in looks.looks] == [1, 1, 2]


def test_a_look_back_sees_what_the_choice_of_that_day_saw():
    day, limits = date(2024, 6, 30), Limits()
    cut = lines().splitlines()
    then = "\n".join(line for line in cut if "-" not in line or line.split(" | ")[1] <= str(day))
    whole, short = company(ledger=lines()), company(ledger=then)
    now, known = facts(whole, setting(), Earlier()), facts(short, setting(day), Earlier())

    back = past(whole, now, span(now)).on(18)

    at = [back.groups.index(group) for group in known.groups]
    verdicts = gates_of(back, limits).verdicts[:, at]
    assert verdicts.tolist() == gates_of(known, limits).verdicts.tolist()
    assert back.panel.sales[at].tolist() == known.panel.sales.tolist()


RATES = "driver | rate\norders | 10"


def drivers(months, accounts=("norte", "sur", "este", "oeste", "bajio"), quantity=1):
    rows = [f"{name} | orders | {quantity} | {month}" for name in accounts for month in months]
    return "\n".join(["account_id | driver | quantity | month", *rows])


EVERY_MONTH = [date(2023 + at // 12, 1 + at % 12, 1) for at in range(36)]


def served(**tables):
    made = company(ledger=lines(), cts_rates=RATES, **tables)
    rule = replace(RULE, limits=Limits(sales=0.0))
    return answer(made, setting(), rule, facts(made, setting(), Earlier()), served=True)


def test_what_is_left_is_after_the_cost_to_serve_where_every_year_has_it():
    costly = drivers(EVERY_MONTH, ("norte",), 20) + drivers(
        EVERY_MONTH, ("sur", "este", "oeste", "bajio"), 0.1
    ).removeprefix("account_id | driver | quantity | month")

    found = served(cts_drivers=costly)

    proof = found.finding(ProofOfChoice)
    assert proof.service == "taken"
    # Norte leaves 25 a month and costs 200: nothing of what came is its.
    assert figures(found)["BT.simple_left"].value == 0
    assert (
        figures(proved(rule=replace(RULE, limits=Limits(sales=0.0))))["BT.simple_left"].value > 0.4
    )


@pytest.mark.parametrize(
    "recorded", [EVERY_MONTH[24:], [""]], ids=["only in the last year", "without months"]
)
def test_a_cost_to_serve_that_past_years_have_not_leaves_gross_margin_and_that_is_said(recorded):
    found = served(cts_drivers=drivers(recorded, quantity=5))

    gross = proved(rule=replace(RULE, limits=Limits(sales=0.0)))
    assert found.finding(ProofOfChoice).service == "undated"
    assert figures(found)["BT.score_left"].value == figures(gross)["BT.score_left"].value
    assert gross.finding(ProofOfChoice).service == "unused"


def test_an_account_that_stands_for_many_customers_is_not_chosen():
    pooled = "account_id | name | is_pool\nnorte | Norte | true"

    look = proved(accounts=pooled, rule=ANY_SIZE).finding(LooksBack).looks[0]

    assert look.accounts.value == 4


def test_where_all_are_chosen_each_time_there_is_nothing_to_prove():
    alone = proved(lines({"norte": (100, 110, 120)}))

    assert alone.finding(NothingToProve) == NothingToProve("everybody")
    assert alone.finding(ProofOfChoice) is None
    assert figures(alone)["BT.efficiency_sales"].reasons == ("no-look-back",)


def test_one_purchase_each_still_gives_a_proof():
    once = proved(
        "doc_id | doc_date | account_id | net_amount\n"
        + "\n".join(
            f"{at} | {date(2023 + at % 3, 1 + at, 3)} | c{at} | {100 + at}" for at in range(12)
        ),
        day=date(2025, 12, 31),
        rule=ANY_SIZE,
    )

    assert once.finding(ProofOfChoice) is not None


def test_no_effect_of_either_sign_is_claimed():
    change = proved().finding(ChangeAfterChoice)

    assert change is not None
    assert change.chosen.value is not None
    assert not [one for one in DEFINITIONS if "effect" in one.id]


def test_every_figure_has_a_definition_and_a_trace_that_runs():
    made = company(ledger=lines(), ka_status=KEY)
    found = answer(made, setting(), RULE, facts(made, setting(), Earlier()))

    assert {figure.id for figure in found.figures} <= {one.id for one in DEFINITIONS}
    assert {one.id for one in DEFINITIONS} == {trace.measure for trace in found.traces}
    months = made.engine.rows(found.traces[0].steps[0].sql)
    assert sum(months.column("net_amount").to_pylist()) == Decimal(12 * (300 + 180 + 180 + 95))


def test_the_proof_joins_the_answer_whose_choice_it_tests():
    proof = proved()
    before = Answer(("a finding",), proof.figures[:1], proof.traces[:1])

    found = joined(before, proof)

    assert found.findings == ("a finding", *proof.findings)
    assert found.figures == proof.figures
    assert len(found.traces) == len(DEFINITIONS) + 1


def test_the_same_facts_give_the_same_figures():
    assert proved().figures == proved().figures
