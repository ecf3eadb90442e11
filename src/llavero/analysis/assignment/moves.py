"""Which accounts would change hands, which would not, and why?"""

from collections.abc import Iterator

import numpy as np

from llavero.analysis.assignment.dividing import BIT, Division, Parts, kept_for_relation, parts_of
from llavero.analysis.assignment.findings import Kept, Locked, Move, Why
from llavero.analysis.assignment.method import NOBODY
from llavero.analysis.assignment.records import Case, Labels
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import Measure, Source

MOVES = 200  # a run holds
KEPT = 10
LOCKED = 50


def moves(split: Division, plan: Labels, sheet: Sheet) -> Iterator[Move]:
    """Yield the accounts that would change hands, and those of nobody; dearest to leave first."""
    moved = np.flatnonzero(plan != split.now).tolist()
    parts = {account: parts_of(split, plan, account) for account in moved}

    def place(account: int) -> tuple[bool, float, float, int]:
        entry = split.now[account] == NOBODY
        return bool(entry), -parts[account].net, -split.problem.hours[account], account

    for account in sorted(moved, key=place)[:MOVES]:
        yield _move(split, plan, account, parts[account], sheet)


def _move(split: Division, plan: Labels, account: int, parts: Parts, sheet: Sheet) -> Move:
    case, owner, taker = split.case, int(split.now[account]), int(plan[account])
    now, then = split.loads(split.now), split.loads(plan)
    candidate = case.candidates[taker]
    told = _OfAccount(case, account, sheet)
    is_entry = owner == NOBODY
    no_owner = "not-assigned"

    def load(id: str, value: float, at: int) -> Measure:
        scope = case.candidates[at].scope
        return sheet.figure(id, value, scope=scope, source=Source.ASSUMPTION)

    return Move(
        name=case.names[account],
        why=_why(split, account, parts),
        giver=case.holder[account],
        taker=candidate.name,
        post=candidate.post,
        giver_load=None if is_entry else load("ASG.load_now", float(now[owner]), owner),
        giver_then=None if is_entry else load("ASG.load", float(then[owner]), owner),
        taker_load=load("ASG.load_now", float(now[taker]), taker),
        taker_then=load("ASG.load", float(then[taker]), taker),
        hours=told("ASG.account_hours", float(case.hours[account])),
        relief=told("ASG.account_relief", None if is_entry else parts.relief, no_owner),
        fit=told("ASG.account_fit", None if is_entry else parts.fit, no_owner),
        handover=told("ASG.account_handover", None if is_entry else parts.handover, no_owner),
        net=told("ASG.account_net", None if is_entry else parts.net, no_owner),
        years=told.years(),
        strength=told.strength(),
    )


def _why(split: Division, account: int, parts: Parts) -> Why:
    if split.problem.locked[account] != NOBODY:
        return "decided"
    if split.now[account] == NOBODY:
        return "entry"
    return "relief" if parts.relief >= max(parts.fit, BIT) else "fit"


def kept(split: Division, plan: Labels, sheet: Sheet) -> Iterator[Kept]:
    """Yield the accounts that stay for the relation, those that it would cost most to hand over."""
    for account in kept_for_relation(split, plan)[:KEPT].tolist():
        told = _OfAccount(split.case, account, sheet)
        yield Kept(
            split.case.names[account],
            split.case.holder[account],
            told("ASG.account_handover", float(split.handover[account])),
            told.years(),
            told.strength(),
        )


def locked(case: Case) -> Iterator[Locked]:
    """Yield the accounts of which somebody decided who serves them."""
    decided = {lock.group: lock for lock in case.setting.locks}
    for account, candidate in sorted(case.locks.items())[:LOCKED]:
        lock = decided.get(case.groups[account])
        if lock is not None:
            holder = case.candidates[candidate].name
            yield Locked(case.names[account], holder, lock.by, lock.at, lock.why)


class _OfAccount:
    """Writes the figures of one account."""

    def __init__(self, case: Case, account: int, sheet: Sheet) -> None:
        self.case = case
        self.account = account
        self.sheet = sheet
        self.scope = f"group:{case.groups[account]}"

    def __call__(self, id: str, value: float | None, because: str = "no-start") -> Measure:
        return self.sheet.figure(id, value, because, scope=self.scope, source=Source.ASSUMPTION)

    def years(self) -> Measure:
        """Return for how long the account is in the same hands."""
        value = _known(self.case.years[self.account])
        return self.sheet.figure("ASG.account_years", value, "no-start", scope=self.scope)

    def strength(self) -> Measure:
        """Return how strong the relation is."""
        value = _known(self.case.strength[self.account])
        return self.sheet.figure(
            "ASG.account_strength", value, "no-interactions", scope=self.scope, source=Source.CRM
        )


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
