"""What do the records hold of each account, once read? Columns, an account each."""

from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any

import numpy as np

from llavero.analysis.selection.dated import YEAR, Panel
from llavero.ledger.columns import Days, Flags, Floats

# A yes or no that may not be known.
Known = Floats  # 1 yes, 0 no, NaN not known
GRADES = {"A": 1.0, "B": 0.8, "C": 0.5}  # how far a wallet is trusted, methods C2
SOUND_GRADES = ("A", "B")  # good enough to stand for a history, G2


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided of an account against the rule."""

    kind: str  # "in" or "out"
    by: str
    on: date | None
    why: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What people judged of each account; NaN where nobody did."""

    fit: Floats  # 0-5
    prestige: Floats  # 0-5
    openness: Floats  # 1-5
    pressure: Floats  # 1-5
    special: Known
    blocked: Known
    alert: Known
    strategic: tuple[str, ...]  # written reason, empty where there is none
    decisions: tuple[Decision | None, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of each account that may be chosen."""

    groups: tuple[str, ...]
    names: tuple[str, ...]
    panel: Panel  # what is left is the margin, before any cost to serve
    service: Floats  # (accounts, months)  cost to serve
    served: Flags  # one is recorded in the last year
    first_on: Days  # of the first purchase; NaT where it never bought
    is_pool: Flags
    is_house: Flags  # served by management; nobody is credited
    is_own: Flags  # of the company itself
    incumbent: Flags
    tiers: tuple[str, ...]
    sites: Floats
    lines: Floats
    central: Known
    roles: Floats
    wallet: Floats
    grades: tuple[str, ...]
    contract: Flags
    late: Floats  # part of the balance that is past due
    very_late: Floats
    relation: Floats  # RSS
    judged: Judged

    def __len__(self) -> int:
        return len(self.groups)

    def of(self, kept: Flags) -> "Facts":
        """Return the facts of some of the accounts."""
        found: Facts = _of(self, kept)
        return found


def _of(value: Any, kept: Flags) -> Any:  # Any: columns of several kinds
    if isinstance(value, Panel):
        return value.of(kept)
    if isinstance(value, tuple):
        return tuple(value[at] for at in np.flatnonzero(kept).tolist())
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _of(getattr(value, f.name), kept) for f in fields(value)})
    return value[kept]


def of_months(
    groups: tuple[str, ...], names: tuple[str, ...], panel: Panel, first_on: Days
) -> Facts:
    """Return accounts of which nothing is known but what they bought and left."""
    count = len(groups)
    nobody, unknown = np.zeros(count, dtype=np.bool_), np.full(count, np.nan)
    return Facts(
        groups=groups,
        names=names,
        panel=panel,
        service=np.zeros((count, panel.months)),
        served=nobody,
        first_on=first_on,
        is_pool=nobody,
        is_house=nobody,
        is_own=nobody,
        incumbent=nobody,
        tiers=("",) * count,
        sites=unknown,
        lines=unknown,
        central=unknown,
        roles=unknown,
        wallet=unknown,
        grades=("",) * count,
        contract=nobody,
        late=unknown,
        very_late=unknown,
        relation=unknown,
        judged=nobody_judged(count),
    )


def nobody_judged(count: int) -> Judged:
    """Return the judgements of so many accounts of which nobody judged anything."""
    unknown = np.full(count, np.nan)
    return Judged(*(unknown,) * 7, strategic=("",) * count, decisions=(None,) * count)


def served(service: Floats) -> Flags:
    """Return of which groups a cost to serve is recorded in the last year of the months."""
    return np.asarray((service[:, -YEAR:] != 0).any(axis=1), dtype=np.bool_)
