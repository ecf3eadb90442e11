"""Which accounts may be chosen at all, and which gate keeps the others out?

Methods C1. A gate passes, fails, or is not known: what nobody knows keeps no account out, and is
to be checked.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Verdicts = NDArray[np.int8]

GATES = ("G1", "G2", "G3", "G4", "G5", "G6", "G7")
PASSES, FAILS, UNKNOWN = 1, 0, -1


@dataclass(frozen=True, slots=True)
class Limits:
    """Where each gate stands; the defaults are those of methods C1."""

    months: float = 12  # of history
    sales: float = 0.75  # place among the sales of all
    headroom: float = 0.90  # place among the known headrooms
    overdue: float = 0.25  # of the balance, more than ninety days late
    complexity: float = 2
    openness: float = 2


@dataclass(frozen=True, slots=True)
class Gates:
    """What each gate says of each account, and the sales from which G3 passes."""

    verdicts: Verdicts  # (gates, accounts)
    threshold: float  # of sales; NaN where nobody bought

    @property
    def eligible(self) -> Flags:
        """Return the accounts that no gate keeps out."""
        passed: Flags = (self.verdicts != FAILS).all(axis=0)
        return passed

    def failed(self, account: int) -> tuple[str, ...]:
        """Return the gates that an account does not pass."""
        return self._those(account, FAILS)

    def unknown(self, account: int) -> tuple[str, ...]:
        """Return the gates that are to be checked of an account."""
        return self._those(account, UNKNOWN)

    @property
    def unread(self) -> tuple[str, ...]:
        """Return the gates of which nothing is known of most accounts that none keeps out.

        They are said once, and not of each account.
        """
        passed = self.verdicts[:, self.eligible]
        mostly = (passed == UNKNOWN).sum(axis=1) > passed.shape[1] / 2
        return tuple(GATES[at] for at in np.flatnonzero(mostly).tolist())

    def _those(self, account: int, verdict: int) -> tuple[str, ...]:
        found = np.flatnonzero(self.verdicts[:, account] == verdict)
        return tuple(GATES[at] for at in found.tolist())


def gates(*verdicts: Verdicts, threshold: float) -> Gates:
    """Return the gates together, G1 first.

    Raises ValueError if there are not as many as GATES.
    """
    if len(verdicts) != len(GATES):
        raise ValueError(f"gates: {len(GATES)} verdicts, not {len(verdicts)}")
    return Gates(np.stack(verdicts), threshold)


def unless(barred: Flags) -> Verdicts:
    """Return a gate that passes whom nothing bars."""
    return np.where(barred, FAILS, PASSES).astype(np.int8)


def with_history(months: Floats, contract: Flags, least: float, *, whole: bool) -> Verdicts:
    """Return the gate G2: long enough a customer, or a contract stands for that.

    months     (accounts,)  since the first purchase; NaN where it never bought
    contract   (accounts,)  signed, and the wallet is well known
    whole      the records reach back so far; else nobody knows who bought before them
    """
    short = FAILS if whole else UNKNOWN
    long = np.nan_to_num(months, nan=-1.0) >= least
    never = np.isnan(months)
    return np.select([long | contract, never], [PASSES, FAILS], short).astype(np.int8)


def large_enough(
    sales: Floats, headroom: Floats, strategic: Flags, counted: Flags, limits: Limits
) -> tuple[Verdicts, float]:
    """Return the gate G3, and the sales from which it passes.

    sales      (accounts,)  of the year; NaN where not known
    headroom   (accounts,)  what it could buy more; NaN where not known
    strategic  (accounts,)  somebody wrote why it is
    counted    (accounts,)  accounts among which places are taken
    """
    bought = sales[counted & (np.nan_to_num(sales) > 0)]
    threshold = float(np.quantile(bought, limits.sales)) if bought.size else np.nan
    room = headroom[counted & (np.nan_to_num(headroom) > 0)]
    wide = float(np.quantile(room, limits.headroom)) if room.size else np.inf
    with np.errstate(invalid="ignore"):
        passes = (sales >= threshold) | (headroom >= wide) | strategic
    return np.where(passes, PASSES, FAILS).astype(np.int8), threshold


def at_most(values: Floats, limit: float, barred: Floats) -> Verdicts:
    """Return the gate G4: little is very late, and nobody says that the account is blocked.

    barred   (accounts,)  1 yes, 0 no, NaN nobody said
    """
    with np.errstate(invalid="ignore"):
        fails = (values > limit) | (barred == 1)
    known = ~np.isnan(values) | (barred == 0)
    return np.select([fails, known], [FAILS, PASSES], UNKNOWN).astype(np.int8)


def enough_of(items: Floats, least: float) -> Verdicts:
    """Return the gate G5: enough items are true; not known while those not known might be.

    items   (items, accounts)  1 yes, 0 no, NaN not known
    """
    true, open_ = (items == 1).sum(axis=0), np.isnan(items).sum(axis=0)
    return np.select([true >= least, true + open_ >= least], [PASSES, UNKNOWN], FAILS).astype(
        np.int8
    )


def at_least(values: Floats, limit: float) -> Verdicts:
    """Return the gate G6: the value reaches the limit; not known where it is not."""
    found = np.select([np.isnan(values), values >= limit], [UNKNOWN, PASSES], FAILS)
    return found.astype(np.int8)


def without(alert: Floats) -> Verdicts:
    """Return the gate G7: nobody found an alert; not known where nobody looked."""
    return np.select([alert == 1, alert == 0], [FAILS, PASSES], UNKNOWN).astype(np.int8)


def counts(verdicts: Verdicts, verdict: int) -> Mapping[str, int]:
    """Return of how many accounts each gate says that."""
    found = (verdicts == verdict).sum(axis=1).tolist()
    return dict(zip(GATES, found, strict=True))
