"""What is stated of the choice as a whole: gates, criteria, number, comparison, firmness?"""

from collections.abc import Iterable

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet, money
from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection import gates
from llavero.analysis.selection.assessed import Assessed
from llavero.analysis.selection.choice import Choice
from llavero.analysis.selection.findings import (
    ChoiceFirm,
    Compared,
    CriteriaWeighed,
    Criterion,
    Gate,
    GatesPassed,
    NobodyPasses,
    NothingToWeigh,
    NumberOfKeyAccounts,
    Packed,
    Scenario,
)
from llavero.analysis.selection.parameters import (
    CORE,
    COVERAGE,
    FRONTIER,
    MARGINAL,
    STATED,
    UPLIFTS,
)
from llavero.foundation.measure import Measure, Source
from llavero.ledger.columns import Flags

SCENARIOS = ("low", "middle", "high")
DECISIVE = 2  # criteria that are told
LARGEST = 0.90  # of the key accounts among as many of the largest, from which size decides
LISTED = 8  # names that a sentence can hold
NO_STAFF, NO_STAFF_COST, NO_KEY = "no-kam", "no-staff-cost", "no-key-accounts"


def gates_passed(found: Assessed, sheet: Sheet) -> GatesPassed:
    """Return which accounts may be chosen at all."""
    verdicts = found.gates.verdicts
    passed = found.gates.eligible
    failed = gates.counts(verdicts, gates.FAILS)
    open_ = gates.counts(verdicts[:, passed], gates.UNKNOWN)
    threshold = found.gates.threshold
    return GatesPassed(
        accounts=sheet.figure("C1.accounts", len(found.every)),
        eligible=sheet.figure("C1.eligible", int(passed.sum()), n=len(found.every)),
        threshold=sheet.figure(
            "C1.threshold", None if np.isnan(threshold) else money(threshold), "no-positive-sales"
        ),
        gates=tuple(
            Gate(
                gate,
                sheet.figure("C1.failed", failed[gate], scope=f"gate:{gate}"),
                sheet.figure("C1.unknown", open_[gate], scope=f"gate:{gate}"),
            )
            for gate in gates.GATES
        ),
        unread=found.gates.unread,
    )


def nobody_passes(found: Assessed, sheet: Sheet) -> NobodyPasses:
    """Return that no account passes, and which gate keeps most of them out."""
    failed = gates.counts(found.gates.verdicts, gates.FAILS)
    gate = max(failed, key=lambda one: failed[one])
    figure = sheet.figure("C1.failed", failed[gate], scope=f"gate:{gate}")
    return NobodyPasses(gate, figure)


def nothing_to_weigh(found: Assessed, sheet: Sheet) -> NothingToWeigh:
    """Return that no criterion with points is known of any account."""
    return NothingToWeigh(sheet.figure("C1.eligible", int(found.eligible.sum())))


def criteria_weighed(made: Choice, sheet: Sheet, setting: Setting) -> CriteriaWeighed:
    """Return by what the accounts are measured."""
    found = made.found
    return CriteriaWeighed(
        tuple(_criterion(made, sheet, at) for at in range(len(CRITERIA))),
        sheet.figure("C2.coverage", found.present),
        found.present < setting.value(COVERAGE) - 1e-9,
        found.served,
    )


def _criterion(made: Choice, sheet: Sheet, at: int) -> Criterion:
    found, scope = made.found, f"criterion:{CRITERIA[at]}"
    known = found.criteria.known[made.eligible, at]
    present = bool(known.any())
    room = made.room[at] if present else (None, None)

    def figure(id: str, value: object, source: Source = Source.LEDGER) -> Measure:
        number = None if value is None or not present else float(str(value))
        return sheet.figure(id, number, "criterion-unknown", scope=scope, source=source)

    return Criterion(
        criterion=CRITERIA[at],
        present=present,
        constant=present and bool(found.criteria.constant[at]),
        weight=sheet.figure(
            "C3.weight", float(found.weights[at]), scope=scope, source=Source.ASSUMPTION
        ),
        known=sheet.figure(
            "C2.known", float(known.mean()), scope=scope, parts=(int(known.sum()), known.size)
        ),
        without=figure("C6.without", made.without[at]),
        least=figure("C6.least", room[0]),
        most=figure("C6.most", room[1]),
    )


def number_of_key_accounts(made: Choice, sheet: Sheet, setting: Setting) -> NumberOfKeyAccounts:
    """Return how many accounts are to be key, and what says so."""
    many = made.many
    told = sheet.of_a_day()
    why = NO_STAFF if many.hours is None else NO_STAFF_COST
    unpaid = "no-cost" if many.hour_cost is not None else NO_STAFF_COST
    return NumberOfKeyAccounts(
        basis=many.basis,
        size=many.size,
        stated=bool(setting.value(STATED)),
        number=sheet.figure("C5.number", many.number, n=made.eligible.size),
        elbow=sheet.figure("C5.elbow", many.elbow, "few-accounts"),
        capacity=told.figure("C5.capacity", many.capacity, NO_STAFF, source=Source.ASSUMPTION),
        hours=told.figure("C5.hours", many.hours, NO_STAFF, source=Source.ASSUMPTION),
        hour_cost=sheet.figure(
            "C5.hour_cost",
            None if many.hour_cost is None else money(many.hour_cost),
            why,
            source=Source.HR,
        ),
        scenarios=tuple(
            Scenario(
                setting.value(uplift),
                sheet.figure("C5.paying", paying, unpaid, scope=scope, source=Source.ASSUMPTION),
                sheet.figure("C5.number_if", number, unpaid, scope=scope, source=Source.ASSUMPTION),
            )
            for scope, uplift, paying, number in zip(
                (f"scenario:{name}" for name in SCENARIOS),
                UPLIFTS,
                many.paying,
                many.numbers,
                strict=True,
            )
        ),
    )


def compared(made: Choice, sheet: Sheet) -> Compared:
    """Return the choice beside the key accounts of today."""
    found = made.found
    sales = np.nan_to_num(found.every.panel.sales[:, -12:].sum(axis=1))
    total = float(sales.sum())
    chosen = float(sales[found.at[made.selected]].sum())
    present = int(found.facts.incumbent.sum())
    words = dict.fromkeys(("stays", "enters", "grey", "leaves", "barred"), 0)
    for word, incumbent in zip(made.proposal, found.facts.incumbent.tolist(), strict=True):
        if word in words and (incumbent or word != "barred"):
            words[word] += 1
    decided = sum(one is not None for one in found.facts.judged.decisions)
    shared = _largest_shared(found, sales, present)
    return Compared(
        by_size=bool(present) and shared / present >= LARGEST,
        selected=sheet.figure("C5.selected", int(made.selected.sum())),
        share=sheet.figure(
            "C5.share",
            chosen / total if total > 0 else None,
            "no-positive-sales",
            parts=(chosen, total),
        ),
        present=sheet.figure("C5.present", present or None, NO_KEY),
        decided=sheet.figure("C5.decided", decided),
        overlap=sheet.figure(
            "C5.overlap", shared / present if present else None, NO_KEY, parts=(shared, present)
        ),
        **{word: sheet.figure(f"C5.{word}", count) for word, count in words.items()},
    )


def _largest_shared(found: Assessed, sales: Iterable[float], present: int) -> int:
    """Return how many key accounts of today are among as many of the largest accounts."""
    outside = found.every.is_pool | found.every.is_own
    order = np.argsort(-np.where(outside, -np.inf, np.asarray(sales)), kind="stable")
    return int(found.every.incumbent[order[:present]].sum())


def choice_firm(made: Choice, sheet: Sheet, setting: Setting) -> ChoiceFirm:
    """Return how far the choice hangs on its weights, its method and its months."""
    core, frontier, marginal = (setting.value(one) for one in (CORE, FRONTIER, MARGINAL))
    often = made.firm.chosen
    doubted = made.doubtful & made.within
    counts = {
        "core": often >= core,
        "frontier": (often >= frontier) & (often < core),
        "marginal": (often >= marginal) & (often < frontier),
        "looser": made.looser >= core,
        "steady": made.within & (made.noise >= core),
    }
    left = made.found.criteria.raw[made.eligible, 1]
    return ChoiceFirm(
        **{name: sheet.figure(f"C6.{name}", int(flags.sum())) for name, flags in counts.items()},
        tau_topsis=sheet.figure("C4.tau_topsis", made.topsis.agreement, "few-accounts"),
        tau_left=sheet.figure("C4.tau_left", made.left.agreement, "few-accounts"),
        tau_others=sheet.figure("C4.tau_topsis_left", made.agreement_of_others, "few-accounts"),
        by_sales=bool(np.isnan(left).all()),
        doubtful=sheet.figure("C4.doubtful", int(made.doubtful.sum())),
        doubted=_names(made, doubted),
        decisive=_decisive(made),
    )


def _decisive(made: Choice) -> tuple[str, ...]:
    order = np.argsort(made.without, kind="stable")
    return tuple(CRITERIA[at] for at in order[:DECISIVE].tolist() if made.without[at] < 1)


def _names(made: Choice, chosen: Flags) -> tuple[str, ...]:
    """Return the names of the eligible accounts chosen, the best first."""
    order = np.argsort(made.place)
    places = made.eligible[order[chosen[order]]][:LISTED]
    return tuple(made.found.facts.names[at] for at in places.tolist())


def packed_otherwise(made: Choice, sheet: Sheet) -> Packed:
    """Return what a choice by worth within the same hours would change."""
    if made.packed is None:
        return Packed(sheet.figure("C5.packed", None, "no-choice"), (), ())
    chosen, ours = made.packed.chosen, made.within
    return Packed(
        sheet.figure("C5.packed", int((chosen & ~ours).sum())),
        _names(made, chosen & ~ours),
        _names(made, ours & ~chosen),
    )
