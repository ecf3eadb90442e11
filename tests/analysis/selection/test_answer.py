"""Which accounts are key, and why? Asked of whole companies."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from llavero.analysis.answers import Earlier, MissingData
from llavero.analysis.scored import CRITERIA, ScoredAccounts
from llavero.analysis.selection import DEFINITIONS, answer
from llavero.analysis.selection.findings import (
    AccountsChosen,
    ChoiceFirm,
    Compared,
    CriteriaWeighed,
    GatesPassed,
    NobodyPasses,
    NothingToWeigh,
    NumberOfKeyAccounts,
)
from llavero.analysis.selection.parameters import WEIGHTS
from llavero.analysis.selection.proof.findings import HistoryTooShort, ProofOfChoice
from llavero.foundation.measure import Status
from llavero.foundation.period import Period
from tests.analysis.selection.companies import (
    ASSESSED,
    EVERYTHING,
    KEY,
    NAMES,
    SETTING,
    lines,
    twelve,
    with_,
)
from tests.companies import company

WIDE = {"selection.sales-percentile": 0.1}  # nearly all pass the gate of size


def asked(ledger=None, setting=SETTING, **values):
    chosen = {f"selection.{name.replace('_', '-')}": float(v) for name, v in values.items()}
    return answer(ledger or twelve(), replace(setting, values={**WIDE, **chosen}), Earlier())


def figures(found):
    return {figure.key: figure for figure in found.figures}


def told(found):
    accounts = found.finding(AccountsChosen)
    assert accounts is not None
    return {one.group: one for one in accounts.accounts}


def scored(found):
    accounts = found.finding(ScoredAccounts)
    assert accounts is not None
    return accounts


def test_every_account_is_considered_and_each_gate_says_whom_it_keeps_out():
    gates = asked().finding(GatesPassed)

    assert gates is not None
    failed = {one.gate: one.failed.value for one in gates.gates}
    assert gates.accounts.value == 12
    # Lago buys since July, Bajío pays late, Golfo buys one line from one site.
    assert (failed["G2"], failed["G4"], failed["G1"]) == (1, 1, 0)
    assert gates.eligible.value == 9


def test_a_score_is_what_its_criteria_add():
    for account in told(asked()).values():
        parts = sum(float(str(part.value)) for part in account.parts)
        assert account.score.value == pytest.approx(parts)


def test_the_columns_handed_on_make_the_score():
    accounts = scored(asked())
    scaled = np.array(accounts.scaled)

    assert (100 * np.array(accounts.weights) @ scaled).tolist() == pytest.approx(accounts.score)
    assert len(accounts.raw) == len(accounts.scaled) == len(CRITERIA)
    assert sum(accounts.weights) == pytest.approx(1)
    ranked = [rank for rank in accounts.rank if rank is not None]
    assert ranked == list(range(1, len(ranked) + 1))
    assert accounts.groups[0] == "norte"


def test_who_is_key_stays_longer_than_others_enter():
    found = scored(asked(number=4))
    proposals = dict(zip(found.groups, found.proposal, strict=True))

    by_rank = {rank: group for group, rank in zip(found.groups, found.rank, strict=True)}
    assert proposals["norte"] == "stays"
    assert proposals[by_rank[4]] == ("stays" if by_rank[4] in KEY else "grey")
    assert proposals["puerto"] == "leaves"


def test_a_key_account_that_fails_a_gate_has_points_and_no_rank():
    found = answer(twelve(), SETTING, Earlier())  # only the largest quarter passes
    puerto = told(found)["puerto"]

    assert (puerto.proposal, puerto.failed) == ("barred", ("G3",))
    assert puerto.score.value is not None
    assert (puerto.rank.value, puerto.rank.reasons) == (None, ("gate-not-passed",))


def test_an_account_that_nothing_is_late_with_passes_and_one_that_is_does_not():
    accounts = scored(asked())

    assert "bajio" not in accounts.groups
    late = accounts.raw[CRITERIA.index("c6")]
    assert all(one is not None and 0 <= one <= 1 for one in late)


def test_written_decisions_prevail_with_who_when_and_why():
    decided = """
        account_id | date       | judge  | decision | decision_reason
        -----------+------------+--------+----------+----------------
        norte      | 2025-12-01 | comité | out      | se vende la planta
        lago       | 2025-12-02 | Lucía  | in       | contrato nuevo
    """
    found = asked(with_(assessments=decided))
    one, other = told(found)["norte"], told(found)["lago"]

    assert one.decided is not None
    assert (one.decided.kind, one.decided.by, one.decided.on, one.decided.why) == (
        "out", "comité", date(2025, 12, 1), "se vende la planta",
    )  # fmt: skip
    assert not one.selected
    assert (other.proposal, other.failed) == ("barred", ("G2", "G3"))
    assert other.selected
    assert figures(found)["C5.decided"].value == 2
    assert figures(found)["C5.barred"].value == 0


def test_a_decision_made_after_the_day_is_not_known_yet():
    later = ASSESSED.replace("2025-11-01", "2026-01-05")

    weighed = asked(with_(assessments=later)).finding(CriteriaWeighed)

    assert weighed is not None
    assert {one.criterion for one in weighed.criteria if not one.present} == {
        "c7", "c8", "c10", "c12",
    }  # fmt: skip


def test_the_number_is_what_the_hours_serve_and_gains_bind_once_stated():
    number = asked().finding(NumberOfKeyAccounts)

    assert number is not None
    # 46 weeks × 40 hours × .65 = 1,196: 480 of Norte, 240 each of Este, Sur and the next one.
    assert (number.hours.value, number.capacity.value) == (1196, 3)
    assert (number.number.value, number.basis) == (3, "capacity")
    stated = asked(uplift_stated=1).finding(NumberOfKeyAccounts)
    assert stated is not None
    assert (stated.number.value, stated.basis) == (stated.scenarios[1].paying.value, "marginal")


def test_without_staff_the_number_of_today_is_kept_and_without_a_list_usual_practice():
    kept = asked(with_(employees=None)).finding(NumberOfKeyAccounts)
    usual = asked(with_(employees=None, ka_status=None)).finding(NumberOfKeyAccounts)

    assert kept is not None
    assert usual is not None
    assert (kept.basis, kept.number.value) == ("present", 4)
    assert usual.basis == "eligible"  # ten by practice, and nine pass
    assert figures(asked(with_(employees=None)))["C5.capacity"].reasons == ("no-kam",)


def test_without_a_list_of_key_accounts_the_first_enter():
    found = asked(with_(ka_status=None), number=3)

    assert [one.proposal for one in told(found).values()] == ["enters"] * 3
    assert figures(found)["C5.present"].reasons == ("no-key-accounts",)
    assert "selection-no-key-accounts" in [one.sentence for one in found.all(MissingData)]


def test_the_choice_is_compared_with_the_list_of_today():
    compared = asked(number=4).finding(Compared)

    assert compared is not None
    parts = (compared.stays, compared.leaves, compared.barred)
    assert sum(int(str(one.value)) for one in parts) == compared.present.value == 4
    assert compared.overlap.value == 0.5  # Norte and Sur are among the four largest


def test_a_bare_ledger_is_measured_by_what_it_has_and_says_what_it_lacks():
    found = asked(company(ledger=lines(cost=False, paid=False)))
    weighed = found.finding(CriteriaWeighed)

    assert weighed is not None
    assert [one.criterion for one in weighed.criteria if one.present] == ["c1", "c4", "c5", "c11"]
    assert weighed.thin
    assert weighed.coverage.value == pytest.approx((12 + 8 + 6 + 6) / 100)
    assert [one.sentence for one in found.all(MissingData)] == [
        "selection-no-cost",
        "selection-no-wallet",
        "selection-no-payments",
        "selection-no-relation",
        "selection-no-judgements",
        "selection-no-staff",
        "selection-no-key-accounts",
    ]


def test_firmness_adds_up_to_the_number():
    found = asked(number=4)
    firm = found.finding(ChoiceFirm)

    assert firm is not None
    chosen = [one for one in scored(found).probability if one is not None]
    assert sum(chosen) == pytest.approx(4)
    assert firm.core.value == sum(one >= 0.9 for one in chosen)
    assert firm.tau_left.value is not None


def test_the_same_facts_give_the_same_answer():
    assert asked().findings == asked().findings


def test_less_than_a_year_gives_no_choice():
    found = asked(company(ledger=lines(months=8)))

    assert [one.sentence for one in found.all(MissingData)] == ["selection-no-history"]
    assert figures(found)["C5.number"].reasons == ("not-enough-history",)


def test_where_nobody_passes_the_gate_that_keeps_most_out_is_said():
    alerts = "account_id | integrity_alert\n" + "\n".join(f"{name} | true" for name in NAMES)

    found = asked(with_(assessments=alerts)).finding(NobodyPasses)

    assert found is not None
    assert (found.gate, found.failed.value) == ("G7", 12)


def test_where_no_criterion_has_points_nothing_is_weighed():
    nothing = {one.name.partition(".")[2].replace("-", "_"): 0 for one in WEIGHTS}

    found = asked(**nothing)

    assert found.finding(NothingToWeigh) is not None
    assert figures(found)["C5.number"].reasons == ("no-choice",)


def test_the_three_orders_are_set_against_each_other_two_by_two():
    # With one criterion the points and the nearness to the ideal give the same order, so both
    # agree with contribution as much.
    only = {one.name.partition(".")[2].replace("-", "_"): 0 for one in WEIGHTS}

    found = figures(asked(**{**only, "weight_c5": 10}))

    assert found["C4.tau_topsis"].value == pytest.approx(1)
    assert found["C4.tau_topsis_left"].value == pytest.approx(found["C4.tau_left"].value)
    assert abs(float(str(found["C4.tau_left"].value))) < 0.9


def test_one_account_that_buys_everything_is_the_choice():
    one = "\n".join(
        line for line in lines().splitlines() if "| norte |" in line or "doc_id" in line
    )

    found = asked(company(ledger=one, ka_status="group_id\nnorte"))

    assert scored(found).groups == ("norte",)
    assert told(found)["norte"].proposal == "stays"
    assert figures(found)["C4.tau_topsis"].reasons == ("few-accounts",)


def test_accounts_that_bought_once_are_no_trend_and_no_crash():
    rows = [f"D{at} | 2025-0{1 + at % 8}-10 | c{at:02} | {100 + at}" for at in range(30)]
    rows += ["E1 | 2023-01-10 | c00 | 50", "E2 | 2024-12-10 | c01 | 50"]

    found = asked(company(ledger="doc_id | doc_date | account_id | net_amount\n" + "\n".join(rows)))

    assert [one.sentence for one in found.all(MissingData)][:1] == ["selection-no-cost"]
    assert figures(found)["C1.accounts"].value == 30


def test_sales_without_a_rate_give_no_choice():
    sales = "doc_id | doc_date | account_id | net_amount | currency\n" + "\n".join(
        f"D{year}{month} | {year}-{month:02d}-10 | norte | 100 | {'USD' if month > 6 else 'MXN'}"
        for year in (2024, 2025)
        for month in range(1, 13)
    )

    found = asked(company(ledger=sales))

    assert [one.sentence for one in found.all(MissingData)] == ["selection-no-rates"]
    assert figures(found)["C4.tau_left"].reasons == ("missing-rates",)


def test_the_cost_to_serve_counts_where_it_is_known_of_most():
    served = "account_id | driver | quantity | month\n" + "\n".join(
        f"{name} | orders | 10 | 2025-06-01" for name in NAMES
    )
    some, most = asked(), asked(with_(cts_drivers=served))
    weighed = most.finding(CriteriaWeighed)

    assert weighed is not None
    assert weighed.after_service
    at = CRITERIA.index("c2")
    before, after = (found.raw[at][0] for found in (scored(some), scored(most)))
    assert before is not None
    assert after is not None
    assert before - after == pytest.approx(50)


def test_pools_and_the_companys_own_accounts_are_not_external_customers():
    accounts = EVERYTHING["accounts"].replace("wallet_grade", "wallet_grade | is_pool")
    rows = accounts.splitlines()
    rows = [rows[0], *(row + (" | true" if "oeste" in row else " | false") for row in rows[1:])]

    found = asked(with_(accounts="\n".join(rows)))

    assert figures(found)["C1.failed@gate:G1"].value == 1
    assert "oeste" not in scored(found).groups


def test_every_figure_is_defined_and_traced():
    found = asked()
    traced = {trace.measure for trace in found.traces}

    assert {figure.id for figure in found.figures} <= {one.id for one in DEFINITIONS}
    assert traced == {one.id for one in DEFINITIONS}
    assert all(figure.reasons for figure in found.figures if figure.status is Status.NOT_COMPUTABLE)


def test_each_trace_runs_on_the_ledger_by_itself():
    ledger = twelve()
    for trace in asked(ledger).traces:
        for step in (*trace.steps, trace.rows):
            assert ledger.engine.rows(step.sql).num_rows > 0, (trace.measure, step.name)


def test_a_period_that_ends_before_a_year_of_sales_is_too_early():
    day = date(2023, 9, 30)
    early = replace(SETTING, as_of=day, period=Period(date(2022, 10, 1), day))

    found = asked(setting=early)

    assert [one.sentence for one in found.all(MissingData)] == ["selection-no-history"]


def test_the_choice_is_put_to_the_proof_with_its_own_weights_and_number():
    found = asked(number=4)
    proof = found.finding(ProofOfChoice)

    assert proof is not None
    assert figures(found)["BT.origins"].value == 3  # of three years, each half year but the ends
    # Sales, contribution, stability and payment are dated, 38 of the 100 points; growth, 8 more,
    # once there are two years before the look back.
    assert figures(found)["BT.coverage"].value == pytest.approx((0.38 + 0.38 + 0.46) / 3)


def test_two_years_are_enough_for_one_look_back_and_fewer_say_so():
    two, fewer = (asked(with_(ledger=lines(months))) for months in (24, 20))

    assert figures(two)["BT.origins"].value == 1
    assert fewer.finding(HistoryTooShort) is not None
    assert fewer.finding(AccountsChosen) is not None
