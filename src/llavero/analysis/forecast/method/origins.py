"""What would each rule have said at days gone by, and what came afterwards?

A rolling origin: at each, only the months before it are known, and the accounts that had bought.
Source: methods C6.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.forecast.method.kinds import KINDS, YEAR, age, kinds
from llavero.analysis.forecast.method.rules import forecasts
from llavero.ledger.columns import Flags, Floats, Labels


@dataclass(frozen=True, slots=True)
class Origin:
    """One look back: what was known then, what each rule said, what came."""

    month: int  # months that were known
    known: Flags  # (accounts,)  had bought by then
    kind: Labels  # (accounts,)  place in KINDS, then
    said: Floats  # (rules, accounts)
    scale: Floats  # (accounts,)  usual year of the account, then, > 0 where known
    came: Floats  # (accounts,)  net sales of the twelve months after, any sign

    def closed_by(self, month: int) -> bool:
        """Return whether all that came after it was known at `month`."""
        return self.month + YEAR <= month

    def by(self, rules: Sequence[int]) -> Floats:
        """Return the forecasts when each kind of account has its own rule.

        rules   (kinds,)  places in RULES
        """
        return of_kinds(self.said, self.kind, rules)


def of_kinds(said: Floats, kind: Labels, rules: Sequence[int]) -> Floats:
    """Return for each account what the rule of its kind said."""
    chosen = np.asarray(rules)[kind]
    found: Floats = said[chosen, np.arange(kind.size)]
    return found


def origin_months(months: int, step: int) -> tuple[int, ...]:
    """Return after how many months to look back: a year before and after, the last one latest."""
    return tuple(range(months - YEAR, YEAR - 1, -step))[::-1]


def origins(history: Floats, step: int) -> tuple[Origin, ...]:
    """Return the looks back, earliest first.

    history   (accounts, months)  net sales
    step      months from one to the next
    """
    return tuple(_origins(history, step))


def _origins(history: Floats, step: int) -> Iterator[Origin]:
    for month in origin_months(history.shape[1], step):
        past = history[:, :month]
        known = age(past) > 0
        came = history[:, month : month + YEAR].sum(axis=1)
        yield Origin(month, known, kinds(past), forecasts(past), usual_year(past), came)


def usual_year(history: Floats) -> Floats:
    """Return what each account buys in a year, over all the months since it first did.

    history   (accounts, months)  net sales; what was credited beyond what was bought is left out
    """
    bought = history > 0
    first = np.where(bought.any(axis=1), bought.argmax(axis=1), 0)
    lived = history.shape[1] - first
    found: Floats = np.maximum(history, 0.0).sum(axis=1) / lived * YEAR
    return found


def misses(found: Sequence[Origin]) -> tuple[Floats, Labels]:
    """Return how much each rule missed, and of how many accounts.

    returns   (origins, rules, kinds)  sum of the absolute errors;  (origins, kinds)  accounts
    """
    errors = [_by_kind(one) for one in found]
    counts = [np.bincount(one.kind[one.known], minlength=len(KINDS)) for one in found]
    return np.stack(errors), np.stack(counts)


def _by_kind(one: Origin) -> Floats:
    missed = np.abs(one.said - one.came)[:, one.known]
    kind = one.kind[one.known]
    return np.stack([np.bincount(kind, row, len(KINDS)) for row in missed])
