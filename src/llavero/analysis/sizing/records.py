"""What do the facts and the earlier answers hold that the size rests on?"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.hours import TIERS
from llavero.analysis.scored import ScoredAccounts
from llavero.analysis.sizing import measures
from llavero.analysis.sizing.findings import Base
from llavero.analysis.sizing.parameters import GROWTH
from llavero.ledger.columns import floats, texts
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

USUAL = "T2"  # level of an account that has none, as the selection takes it (methods C5)
STAR = "star"
GROUP = "group:"
Kind = tuple[str | None, bool]  # level of service, and whether its category asks for growth


@dataclass(frozen=True, slots=True)
class Served:
    """Accounts to be served: how many of each kind."""

    base: Base
    kinds: Mapping[Kind, int]

    @property
    def count(self) -> int:
        """Return how many they are."""
        return sum(self.kinds.values())

    @property
    def stars(self) -> int:
        """Return how many are to be won."""
        return sum(count for (_, star), count in self.kinds.items() if star)

    @property
    def assumed(self) -> int:
        """Return how many have no level of service."""
        return sum(count for (tier, _), count in self.kinds.items() if tier not in TIERS)

    def of_tier(self, tier: str) -> int:
        """Return how many have the level of service."""
        return sum(count for (one, _), count in self.kinds.items() if one == tier)

    def hours(self, setting: Setting) -> float:
        """Return the hours a year that they ask for together."""
        growth = setting.value(GROWTH)
        return sum(
            count * setting.value(TIERS.get(tier or USUAL, TIERS[USUAL])) * (growth if star else 1)
            for (tier, star), count in self.kinds.items()
        )


@dataclass(frozen=True, slots=True)
class Staff:
    """The account managers on the day."""

    heads: int
    posts: float
    cost: float | None  # of a full post; None: nobody's is known


def key_today(ledger: Ledger, setting: Setting, earlier: Earlier) -> Served | None:
    """Return the key accounts of the day; None where no list says which are."""
    if not ledger.has("ka_status"):
        return None
    rows = ledger.rows(key_groups(ledger, setting.as_of))
    stars = _stars(earlier.of("portfolio"))
    tiers = rows.column("tier").to_pylist()
    return _served("key", zip(texts(rows, "group_id"), tiers, strict=True), stars)


def chosen(ledger: Ledger, setting: Setting, earlier: Earlier) -> Served | None:
    """Return the accounts that the selection proposes; None where it chose none."""
    scored = earlier.of("selection").finding(ScoredAccounts)
    if scored is None or not any(scored.selected):
        return None
    portfolio = earlier.of("portfolio")
    tiers = _by_group(portfolio, "D4.account_tier")
    groups = [g for g, taken in zip(scored.groups, scored.selected, strict=True) if taken]
    return _served("chosen", ((one, tiers.get(one)) for one in groups), _stars(portfolio))


def staff(ledger: Ledger, day: date) -> Staff | None:
    """Return the account managers on a day; None where no list says who they are."""
    if not ledger.has("employees", "is_kam_dept"):
        return None
    rows = ledger.rows(measures.managers_on(ledger, day))
    posts, cost = floats(rows, "fte"), floats(rows, "cost_year")
    known = ~np.isnan(cost)
    paid = float(posts[known].sum())
    mean = float(cost[known].sum()) / paid if paid > 0 else None
    return Staff(len(set(texts(rows, "employee_id"))), float(posts.sum()), mean)


def _served(
    base: Base, accounts: Iterable[tuple[str, str | None]], stars: frozenset[str]
) -> Served | None:
    kinds = Counter((tier, group in stars) for group, tier in accounts)
    return Served(base, dict(kinds)) if kinds else None


def _stars(portfolio: Answer) -> frozenset[str]:
    quadrants = _by_group(portfolio, "D1.account_quadrant")
    return frozenset(group for group, quadrant in quadrants.items() if quadrant == STAR)


def _by_group(answer: Answer, id: str) -> dict[str, str]:
    return {
        one.scope.removeprefix(GROUP): str(one.value)
        for one in answer.figures
        if one.id == id and one.value is not None
    }
