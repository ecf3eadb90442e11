"""Which accounts are in the programme, and how firmly were they chosen?"""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from llavero.analysis.portfolio.declared import Declared
from llavero.analysis.portfolio.records import Flags, Floats, Review
from llavero.analysis.scored import CRITERIA, ScoredAccounts

MOST_SALES = 0.80  # which the largest accounts make, where nobody chose any
Origin = Literal["selected", "key", "largest"]


@dataclass(frozen=True, slots=True)
class Programme:
    """The accounts that are to be treated one by one."""

    origin: Origin
    member: Flags
    firmness: Floats  # P(select); NaN where no selection gave it
    rank: Floats  # of the selection; NaN without
    number: int  # how many were chosen
    reference: Flags  # the accounts whose median is the yardstick of the scales

    @property
    def is_ranked(self) -> bool:
        """Return whether the selection gave places."""
        return bool(np.any(~np.isnan(self.rank)))


def programme(review: Review, scored: ScoredAccounts | None) -> Programme:
    """Return who is in the programme: the selected, else the key accounts, else the largest."""
    key = review.is_key
    reference = key if key.any() else _largest(review.trade.sales.floats)
    firmness, rank = np.full(key.size, np.nan), np.full(key.size, np.nan)
    if scored is None or not any(scored.selected):
        origin: Origin = "key" if key.any() else "largest"
        return Programme(origin, reference, firmness, rank, int(reference.sum()), reference)
    member, places = np.zeros(key.size, dtype=np.bool_), review.places
    for at, group in enumerate(scored.groups):
        place = places.get(group)
        if place is not None:
            member[place] = scored.selected[at]
            firmness[place] = _known(scored.probability[at])
            rank[place] = _known(scored.rank[at])
    return Programme("selected", member, firmness, rank, scored.number, reference)


def _known(value: float | None) -> float:
    return np.nan if value is None else float(value)


def _largest(sales: Floats) -> Flags:
    """Return the accounts that make most of the sales, largest first."""
    order = np.argsort(-sales, kind="stable")
    summed = np.cumsum(np.maximum(sales[order], 0))
    chosen = np.zeros(sales.size, dtype=np.bool_)
    if summed.size and summed[-1] > 0:
        chosen[order[: int(np.searchsorted(summed, MOST_SALES * summed[-1])) + 1]] = True
    return chosen & (sales > 0)


def criterion(review: Review, scored: ScoredAccounts | None, name: str) -> Floats:
    """Return what the selection knows of a criterion, over the accounts of the review."""
    found, places = np.full(len(review.groups), np.nan), review.places
    if scored is not None:
        values = scored.raw[CRITERIA.index(name)]
        for group, value in zip(scored.groups, values, strict=True):
            place = places.get(group)
            if place is not None:
                found[place] = _known(value)
    return found


def declared(review: Review, scored: ScoredAccounts | None) -> Declared:
    """Return what people said of each account, with the judgements that the selection knows."""
    said = review.declared
    return replace(
        said,
        fit=_first(said.fit, criterion(review, scored, "c7")),
        prestige=_first(said.prestige, criterion(review, scored, "c8")),
        openness=_first(said.openness, criterion(review, scored, "c10")),
    )


def _first(one: Floats, other: Floats) -> Floats:
    return np.where(np.isnan(one), other, one)
