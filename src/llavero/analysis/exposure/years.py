"""What is lost in each of many years that might come, today and after each action?"""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.exposure.method.draws import Case, Dependence, Drawn, drawn
from llavero.analysis.exposure.method.odds import probabilities
from llavero.analysis.exposure.parameters import (
    DRAWS,
    FACTORS,
    bounds,
    dependences,
    severity,
)
from llavero.analysis.exposure.unit import Unit
from llavero.ledger.columns import Floats


@dataclass(frozen=True, slots=True)
class Weighed:
    """The accounts with their factors and what these weigh."""

    base: Floats  # (members,)  probability before the factors
    present: Floats  # (members, factors)  1, 0 or NaN
    ratios: Floats  # (factors,)
    base_by_key: float | None = None  # of the key accounts' own past, where it may be compared

    @property
    def there(self) -> Floats:
        """Return where each factor is known to be there."""
        return np.nan_to_num(self.present)

    @property
    def harms(self) -> tuple[int, ...]:
        """Return the places of the factors that can be taken away from some account."""
        return tuple(
            at for at in range(len(FACTORS)) if self.ratios[at] > 1 and self.there[:, at].any()
        )

    def probability_by_key(self, setting: Setting) -> Floats | None:
        """Return the probability of each account, by the key accounts' own past."""
        if self.base_by_key is None:
            return None
        base = np.full(self.base.size, self.base_by_key)
        return probabilities(base, self.ratios[None, :] ** self.there, bounds(setting))

    def probability(self, setting: Setting, without: tuple[int, ...] = ()) -> Floats:
        """Return the probability of each account, where some factors have been taken away."""
        there = self.there.copy()
        there[:, list(without)] = 0
        return probabilities(self.base, self.ratios[None, :] ** there, bounds(setting))


@dataclass(frozen=True, slots=True)
class Years:
    """What is lost in each draw.

    The cases: today, with no fate shared, with more of it shared, without each factor that harms,
    without all of them, and with the base of the key accounts' own past.
    """

    drawn: Drawn
    today: Floats  # (members,)  probability
    harms: tuple[int, ...]  # places of the factors, in the order of `without`
    compared: bool  # the last case is by the key accounts' own past

    @property
    def total(self) -> Floats:
        """Return the loss of each draw as things are today."""
        found: Floats = self.drawn.total[0]
        return found

    @property
    def independent(self) -> Floats:
        """Return the loss of each draw if no fate were shared."""
        found: Floats = self.drawn.total[1]
        return found

    @property
    def linked(self) -> Floats:
        """Return the loss of each draw if more of it were shared."""
        found: Floats = self.drawn.total[2]
        return found

    def without(self, at: int) -> Floats:
        """Return the loss of each draw if the `at`-th of the harming factors were not there."""
        found: Floats = self.drawn.total[3 + at]
        return found

    @property
    def after(self) -> Floats:
        """Return the loss of each draw if no factor did harm."""
        found: Floats = self.drawn.total[3 + len(self.harms)] if self.harms else self.total
        return found

    @property
    def by_key(self) -> Floats | None:
        """Return the loss of each draw by the key accounts' own past, if that is known."""
        return self.drawn.total[-1] if self.compared else None


def years(unit: Unit, weighed: Weighed, setting: Setting) -> Years:
    """Return what is lost in each of many years, with the same luck in every case."""
    today, apart, linked = dependences(setting)
    harms = weighed.harms
    now = weighed.probability(setting)
    cases = [_case(unit, now, shared) for shared in (today, apart, linked)]
    taken = [(at,) for at in harms] + ([harms] if harms else [])
    cases += [_case(unit, weighed.probability(setting, one), today) for one in taken]
    if (by_key := weighed.probability_by_key(setting)) is not None:
        cases.append(_case(unit, by_key, today))
    draws = round(setting.value(DRAWS))
    found = drawn(unit.book, cases, severity(setting), draws=draws, seed=setting.seed)
    return Years(found, now, harms, by_key is not None)


def _case(unit: Unit, probability: Floats, shared: Dependence) -> Case:
    crowd = unit.crowd
    rest = probability[crowd] if crowd.size else None
    return Case(probability[unit.alone], shared, rest)
