"""Who of us serves each account today, and for how long?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from ibis import Table

from llavero.analysis import serving
from llavero.analysis.answers import Setting
from llavero.analysis.assignment.records import Floats
from llavero.analysis.assignment.rows import pairs_of
from llavero.analysis.handovers import group_spells, handovers
from llavero.analysis.serving import Basis
from llavero.analysis.stays import years_between
from llavero.analysis.strength.meetings import served
from llavero.foundation.period import years_before
from llavero.ledger.tables import Ledger

YEARS_OF_HANDOVERS = 3


@dataclass(frozen=True, slots=True)
class Holding:
    """Who of us serves an account, and for how many years."""

    seller: str
    sales: float  # credited in the period
    since: date | None


def holdings_of(
    ledger: Ledger, setting: Setting, pairs: Table, wanted: Iterable[str]
) -> dict[str, tuple[Holding, ...]]:
    """Return who serves each of the accounts: who sells it most first."""
    names = ("seller_id", "group_id", "net_amount", "first_sale_on")
    credited = {
        (seller, group): (float(amount), first)
        for seller, group, amount, first in pairs_of(
            ledger, serving.credited_pairs(ledger, setting.period), *names
        )
    }
    groups, found = set(wanted), dict[str, list[Holding]]()
    for seller, group in pairs_of(ledger, pairs, "seller_id", "group_id"):
        if group in groups:
            sales, since = credited.get((seller, group), (0.0, None))
            found.setdefault(group, []).append(Holding(seller, sales, since))
    return {
        group: tuple(sorted(held, key=lambda one: (-one.sales, one.seller)))
        for group, held in found.items()
    }


def holder(held: tuple[Holding, ...], place: Mapping[str, int]) -> Holding | None:
    """Return who serves an account: of several, a candidate before anyone else."""
    return next((one for one in held if one.seller in place), held[0] if held else None)


def years_held(
    ledger: Ledger,
    setting: Setting,
    basis: Basis,
    places: Mapping[str, int],
    held: list[Holding | None],
) -> Floats:
    """Return for how long each account is in the same hands: as assigned, else since it bought."""
    if basis != "sales":
        return served(ledger, setting.as_of, places).years
    since = (one.since if one else None for one in held)
    return np.array([np.nan if day is None else years_between(day, setting.as_of) for day in since])


def handovers_of(ledger: Ledger, day: date, groups: tuple[str, ...]) -> Floats:
    """Return how often each account changed hands in the last years; NaN where nobody says."""
    if not ledger.has("assignments"):
        return np.full(len(groups), np.nan)
    spells: dict[str, list[tuple[str, str, date]]] = {group: [] for group in groups}
    names = ("group_id", "account_id", "seller_id", "spell_from")
    for group, account, seller, start in pairs_of(ledger, group_spells(ledger, day), *names):
        if group in spells:
            spells[group].append((account, seller, start))
    since = years_before(day, YEARS_OF_HANDOVERS)
    return np.array([float(handovers(spells[group], since, day)) for group in groups])
