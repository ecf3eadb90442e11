"""Which accounts may be chosen at all?"""

import numpy as np
import pytest

from llavero.analysis.selection import gates

NAN = np.nan
LIMITS = gates.Limits()


def words(verdicts):
    said = {gates.PASSES: "passes", gates.FAILS: "fails", gates.UNKNOWN: "unknown"}
    return [said[one] for one in verdicts.tolist()]


def test_a_year_of_history_passes_and_so_does_a_contract_with_a_known_wallet():
    months, contract = np.array([12.0, 11, 3, NAN]), np.array([False, False, True, False])

    found = gates.with_history(months, contract, 12, whole=True)

    assert words(found) == ["passes", "fails", "passes", "fails"]


def test_a_ledger_that_does_not_reach_back_knows_nobodys_history():
    found = gates.with_history(np.array([7.0]), np.array([False]), 12, whole=False)

    assert words(found) == ["unknown"]


def test_an_account_is_large_by_sales_by_headroom_or_by_a_written_reason():
    sales = np.array([10.0, 20, 30, 40, 1, 2])
    headroom = np.array([NAN, NAN, NAN, 5, 500, NAN])
    strategic = np.array([False] * 5 + [True])

    found, threshold = gates.large_enough(
        sales, headroom, strategic, np.ones(6, dtype=np.bool_), LIMITS
    )

    assert threshold == pytest.approx(27.5)
    assert words(found) == ["fails", "fails", "passes", "passes", "passes", "passes"]


def test_places_are_taken_among_the_accounts_that_count():
    sales, none = np.array([1000.0, 1, 2, 3]), np.full(4, NAN)
    counted = np.array([False, True, True, True])

    _, threshold = gates.large_enough(sales, none, np.zeros(4, dtype=np.bool_), counted, LIMITS)

    assert threshold == pytest.approx(2.5)


def test_credit_fails_by_lateness_or_by_a_block_and_is_open_where_nothing_is_known():
    late = np.array([0.25, 0.26, NAN, NAN, NAN, 0.0])
    blocked = np.array([NAN, NAN, 1, 0, NAN, 1])

    found = gates.at_most(late, 0.25, blocked)

    assert words(found) == ["passes", "fails", "fails", "passes", "unknown", "fails"]


def test_complexity_is_open_while_what_nobody_knows_might_be_enough():
    items = np.array([[1, 1, 0, 0], [1, NAN, NAN, NAN], [0, 0, NAN, 0]], dtype=np.float64)

    assert words(gates.enough_of(items, 2)) == ["passes", "unknown", "unknown", "fails"]


def test_openness_and_alerts_that_nobody_looked_at_keep_nobody_out():
    assert words(gates.at_least(np.array([2.0, 1, NAN]), 2)) == ["passes", "fails", "unknown"]
    assert words(gates.without(np.array([0.0, 1, NAN]))) == ["passes", "fails", "unknown"]


def test_each_account_knows_the_gates_it_fails_and_those_to_be_verified():
    passes, fails, unknown = (np.full(2, one, dtype=np.int8) for one in (1, 0, -1))
    mixed = np.array([1, 0], dtype=np.int8)

    found = gates.gates(passes, passes, mixed, passes, unknown, unknown, passes, threshold=1.0)

    assert found.eligible.tolist() == [True, False]
    assert found.failed(1) == ("G3",)
    assert found.unknown(0) == ("G5", "G6")
    assert found.unread == ("G5", "G6")
    assert gates.counts(found.verdicts, gates.FAILS)["G3"] == 1
    assert not gates.gates(*[fails] * 7, threshold=1.0).eligible.any()


def test_six_gates_are_a_fault_of_the_caller():
    with pytest.raises(ValueError, match="7 verdicts, not 6"):
        gates.gates(*[np.ones(1, dtype=np.int8)] * 6, threshold=1.0)
