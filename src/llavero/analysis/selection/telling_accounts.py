"""What is stated of each account: its score, its place, and what decided?"""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.scored import CRITERIA, ScoredAccounts
from llavero.analysis.selection.choice import Choice
from llavero.analysis.selection.findings import Account, AccountsChosen, Decided
from llavero.analysis.selection.parameters import CORE, FRONTIER, MARGINAL
from llavero.analysis.selection.robustness import Firmness
from llavero.foundation.measure import Measure
from llavero.ledger.columns import Flags, Floats, Labels

TOLD = 200  # accounts that are told one by one
NAMED = 2  # criteria that a sentence names
BARRED = "gate-not-passed"


def accounts_chosen(made: Choice, sheet: Sheet, setting: Setting) -> AccountsChosen:
    """Return the accounts that are chosen, in doubt, decided of, or key today: the best first."""
    columns = _columns(made)
    decided = np.array([one is not None for one in made.found.facts.judged.decisions])
    spoken = np.array([word != "out" for word in made.proposal], dtype=np.bool_)
    told = spoken | made.selected | decided
    order = [at for at in columns.order.tolist() if told[at]]
    return AccountsChosen(
        tuple(_account(columns, at, sheet, setting) for at in order[:TOLD]),
        max(0, len(order) - TOLD),
    )


@dataclass(frozen=True, slots=True)
class _Columns:
    """What is known of the assessed accounts, in their order; NaN where a gate is not passed."""

    made: Choice
    rank: Floats
    chosen: Floats
    low: Floats
    high: Floats
    noise: Floats
    doubtful: Flags
    score: Floats
    order: Labels  # the best first, those without a rank last
    line: float | None  # score of the last account of the number
    middle: Floats  # (criteria,)  part of the eligible account in the middle
    unread: tuple[str, ...]  # gates that are said once, of all


def _columns(made: Choice) -> _Columns:
    rank, score = _spread(made, made.place + 1), made.found.score
    return _Columns(
        made=made,
        rank=rank,
        chosen=_spread(made, made.firm.chosen),
        low=_spread(made, made.firm.low + 1),
        high=_spread(made, made.firm.high + 1),
        noise=_spread(made, made.noise),
        doubtful=_spread(made, made.doubtful) == 1,
        score=score,
        order=_order(rank, score),
        line=_line(made),
        middle=np.median(made.found.parts[made.eligible], axis=0),
        unread=made.found.gates.unread,
    )


def _spread(made: Choice, values: Floats | Labels | Flags) -> Floats:
    """Return values of the eligible accounts as a column of all the assessed."""
    found = np.full(len(made.proposal), np.nan)
    found[made.eligible] = values
    return found


def _order(rank: Floats, score: Floats) -> Labels:
    """Return the assessed accounts, the best first and those that no rank has last."""
    return np.lexsort((-score, np.nan_to_num(rank, nan=np.inf)))


def _line(made: Choice) -> float | None:
    """Return the score of the last account of the number."""
    if not made.many.number:
        return None
    last = made.place == min(made.many.number, made.place.size) - 1
    return float(made.found.score[made.eligible[last]][0])


def _account(columns: _Columns, at: int, sheet: Sheet, setting: Setting) -> Account:
    made, found = columns.made, columns.made.found
    facts, scope = found.facts, f"group:{found.facts.groups[at]}"
    everywhere = int(found.at[at])
    strong, weak = _strong_and_weak(columns, at)

    def figure(id: str, value: float | None, *, whole: bool = False) -> Measure:
        known = value is not None and not np.isnan(value)
        number = None if value is None or not known else int(value) if whole else float(value)
        return sheet.figure(id, number, BARRED, scope=scope)

    return Account(
        group=facts.groups[at],
        name=facts.names[at],
        proposal=made.proposal[at],
        selected=bool(made.selected[at]),
        incumbent=bool(facts.incumbent[at]),
        firmness=_firmness(columns.chosen[at], setting),
        doubtful=bool(columns.doubtful[at]),
        imputed=_imputed(columns, at),
        strong=strong,
        weak=weak,
        failed=found.gates.failed(everywhere),
        unknown=tuple(g for g in found.gates.unknown(everywhere) if g not in columns.unread),
        decided=_decided(columns, at),
        score=figure("C4.score", columns.score[at]),
        rank=figure("C4.rank", columns.rank[at], whole=True),
        gap=figure("C4.gap", None if columns.line is None else columns.score[at] - columns.line),
        coverage=figure("C2.account_coverage", found.coverage[at]),
        chosen=figure("C6.chosen", columns.chosen[at]),
        low=figure("C6.low", columns.low[at], whole=True),
        high=figure("C6.high", columns.high[at], whole=True),
        noise=figure("C6.noise", columns.noise[at]),
        parts=tuple(
            sheet.figure("C4.part", float(part), scope=f"{scope}/criterion:{criterion}")
            for criterion, part in zip(CRITERIA, found.parts[at], strict=True)
        ),
    )


def _firmness(chosen: float, setting: Setting) -> Firmness | None:
    if np.isnan(chosen):
        return None
    if chosen >= setting.value(CORE):
        return "core"
    if chosen >= setting.value(FRONTIER):
        return "frontier"
    return "marginal" if chosen >= setting.value(MARGINAL) else "out"


def _imputed(columns: _Columns, at: int) -> tuple[str, ...]:
    found = columns.made.found
    unknown: Flags = ~found.criteria.known[at] & (found.weights > 0)
    return tuple(CRITERIA[place] for place in np.flatnonzero(unknown).tolist())


def _strong_and_weak(columns: _Columns, at: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the criteria that lift an account above the middle one, and those that hold it back.

    What is not known of it neither lifts it nor holds it back.
    """
    found = columns.made.found
    apart = np.where(found.criteria.known[at], found.parts[at] - columns.middle, 0.0)
    order = np.argsort(-apart, kind="stable").tolist()
    strong = tuple(CRITERIA[one] for one in order[:NAMED] if apart[one] > 0)
    strong = strong or (CRITERIA[int(np.argmax(found.parts[at]))],)
    # What has most room to the best score is what holds an account back.
    room = np.where(found.criteria.known[at], 100 * found.weights - found.parts[at], 0.0)
    worst = np.argsort(-room, kind="stable").tolist()
    weak = tuple(CRITERIA[one] for one in worst if room[one] > 0 and CRITERIA[one] not in strong)
    return strong, weak[:NAMED]


def _decided(columns: _Columns, at: int) -> Decided | None:
    said = columns.made.found.facts.judged.decisions[at]
    if said is None:
        return None
    return Decided("in" if said.kind == "in" else "out", said.by, said.on, said.why)


def scored_accounts(made: Choice) -> ScoredAccounts:
    """Return every account that has a score, for the analyses that come after."""
    columns, found = _columns(made), made.found
    order = columns.order
    names, groups, incumbent = found.facts.names, found.facts.groups, found.facts.incumbent
    within = np.nan_to_num(columns.rank, nan=np.inf) <= made.many.number
    return ScoredAccounts(
        groups=tuple(groups[at] for at in order.tolist()),
        names=tuple(names[at] for at in order.tolist()),
        weights=tuple(found.weights.tolist()),
        raw=tuple(_known(column) for column in found.criteria.raw[order].T),
        scaled=tuple(tuple(column.tolist()) for column in found.criteria.score[order].T),
        coverage=tuple(found.coverage[order].tolist()),
        score=tuple(columns.score[order].tolist()),
        rank=tuple(None if np.isnan(one) else int(one) for one in columns.rank[order].tolist()),
        within=tuple(within[order].tolist()),
        probability=_known(columns.chosen[order]),
        incumbent=tuple(incumbent[order].tolist()),
        proposal=tuple(made.proposal[at] for at in order.tolist()),
        selected=tuple(made.selected[order].tolist()),
        number=made.many.number,
    )


def _known(values: Floats) -> tuple[float | None, ...]:
    return tuple(None if np.isnan(one) else one for one in values.tolist())
