"""How much will each account buy, by which rule, and how wrong was it before?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis.forecast.method import choice, interval
from llavero.analysis.forecast.method.choice import Rules
from llavero.analysis.forecast.method.interval import Errors, Judged
from llavero.analysis.forecast.method.kinds import KINDS, YEAR, kinds
from llavero.analysis.forecast.method.origins import (
    Origin,
    of_kinds,
    origins,
    usual_year,
)
from llavero.analysis.forecast.method.rules import forecasts
from llavero.analysis.forecast.parameters import ADVANTAGE, COVERAGE, STEP
from llavero.analysis.forecast.sales.history import SalesHistory
from llavero.ledger.columns import Floats, Labels

SIMPLE: Rules = (choice.SIMPLE,) * len(KINDS)
Replayed = tuple[Origin, Rules, tuple[Origin, ...]]


@dataclass(frozen=True, slots=True)
class AccountForecasts:
    """What each account is expected to buy: columns, in the order of the history."""

    kind: Labels
    rules: Rules  # of each kind
    said: Floats
    low: Floats | None  # None: there is no look back from which to learn it
    high: Floats | None
    looks: tuple[Origin, ...]  # back
    replayed: tuple[Replayed, ...]  # with what was chosen then

    @property
    def told(self) -> list[tuple[Origin, Floats]]:
        """Return what the rules in use would have said at each look back."""
        return [(look, look.by(self.rules)) for look in self.looks]

    @property
    def unseen(self) -> list[tuple[Origin, Floats]]:
        """Return what was said by rules chosen without what came."""
        return [(look, look.by(rules)) for look, rules, _ in self.replayed]


def account_forecasts(history: SalesHistory) -> AccountForecasts:
    """Return the forecast of each account, and what was learnt from looking back."""
    value, months = history.setting.value, history.accounts
    advantage = value(ADVANTAGE)
    looks = origins(months, int(value(STEP)))
    rules = choice.chosen_at(looks, advantage) if looks else SIMPLE
    kind, said = kinds(months), of_kinds(forecasts(months), kinds(months), rules)
    low = high = None
    if looks:
        past = _errors(looks, rules)
        low, high = interval.interval(Judged(kind, said, usual_year(months)), past, value(COVERAGE))
    replayed = choice.replayed(looks, advantage)
    return AccountForecasts(kind, rules, said, low, high, looks, replayed)


def _errors(looks: Sequence[Origin], rules: Rules) -> Errors:
    return interval.joined(
        [interval.errors(_judged(look, rules), look.came[look.known]) for look in looks]
    )


def _judged(look: Origin, rules: Rules) -> Judged:
    return Judged(look.kind, look.by(rules), look.scale).among(look.known)


def covered(found: AccountForecasts, coverage: float) -> tuple[int, int]:
    """Return how many accounts fell within intervals made before, and of how many.

    coverage   that the intervals were made for
    """
    inside = judged = 0
    for look, rules, closed in found.replayed:
        asked, came = _judged(look, rules), look.came[look.known]
        low, high = interval.interval(asked, _errors(closed, rules), coverage)
        told = np.isfinite(high)
        inside += int((told & (low <= came) & (came <= high)).sum())
        judged += int(told.sum())
    return inside, judged


def missed_share(told: Sequence[tuple[Origin, Floats]]) -> float | None:
    """Return the sum of the absolute errors over what was sold to the accounts known."""
    came = sum(float(look.came[look.known].sum()) for look, _ in told)
    return sum(choice.absolute(*one) for one in told) / came if came > 0 else None


def scaled(told: Sequence[tuple[Origin, Floats]], months: Floats) -> float | None:
    """Return the errors over how much the accounts changed from year to year before (MASE).

    months   (accounts, months)  of the history; only looks back with two years before them count
    """
    two_years = [one for one in told if one[0].month >= 2 * YEAR]
    before = 0.0
    for look, _ in two_years:
        year = months[:, look.month - YEAR : look.month].sum(axis=1)
        earlier = months[:, look.month - 2 * YEAR : look.month - YEAR].sum(axis=1)
        before += float(np.abs(year - earlier)[look.known].sum())
    return sum(choice.absolute(*one) for one in two_years) / before if before > 0 else None


def born_later(found: AccountForecasts) -> float | None:
    """Return the part of a year's sales to accounts that nobody knew when it began."""
    whole = sum(float(np.maximum(look.came, 0).sum()) for look in found.looks)
    new = sum(float(np.maximum(look.came, 0)[~look.known].sum()) for look in found.looks)
    return new / whole if whole > 0 else None
