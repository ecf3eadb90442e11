"""What do the facts and the earlier answers hold that the size rests on?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pyarrow as pa

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.hours import TIERS, hours_asked
from llavero.analysis.scored import ScoredAccounts
from llavero.analysis.sizing import measures
from llavero.analysis.sizing.findings import Base
from llavero.foundation.measure import Measure
from llavero.foundation.period import years_before
from llavero.interview.answers import Interview
from llavero.ledger.columns import Days, Floats, days, floats, texts
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

STAR = "star"
GROUP = "group:"
TURNOVER_YEARS = 3


@dataclass(frozen=True, slots=True)
class Served:
    """Accounts to be served, in columns: a value per account."""

    base: Base
    groups: tuple[str, ...]
    tiers: tuple[str | None, ...]
    star: tuple[bool, ...]  # its category asks for growth

    @property
    def count(self) -> int:
        """Return how many they are."""
        return len(self.groups)

    @property
    def stars(self) -> int:
        """Return how many are to be won."""
        return sum(self.star)

    @property
    def assumed(self) -> int:
        """Return how many have no level of service."""
        return sum(tier not in TIERS for tier in self.tiers)

    def hours(self, setting: Setting) -> Floats:
        """Return the hours a year that each asks for."""
        return hours_asked(setting, self.tiers, self.star)


@dataclass(frozen=True, slots=True)
class Staff:
    """The department on the day, and who left it."""

    heads: int  # account managers
    posts: float
    cost: float | None  # of a full post of theirs; None: nobody's is known
    leaders: int
    department_cost: float | None
    unpriced: int  # people of the department whose cost is not known
    leavers: int | None  # account managers who left in three years; None: nobody is said to leave
    average: float  # account managers in those years


@dataclass(frozen=True, slots=True)
class Sales:
    """What the groups bought in the period."""

    names: Mapping[str, str]
    amounts: Mapping[str, float]

    def of(self, groups: Iterable[str]) -> Floats:
        """Return what each of the groups bought; 0 for one that bought nothing."""
        return np.array([self.amounts.get(group, 0.0) for group in groups], dtype=np.float64)


def key_today(ledger: Ledger, setting: Setting, earlier: Earlier) -> Served | None:
    """Return the key accounts of the day; None where no list says which are."""
    if not ledger.has("ka_status"):
        return None
    rows = ledger.rows(key_groups(ledger, setting.as_of).order_by("group_id"))
    groups = texts(rows, "group_id")
    return _served("key", groups, rows.column("tier").to_pylist(), earlier)


def chosen(earlier: Earlier) -> Served | None:
    """Return the accounts that the selection proposes; None where it chose none."""
    scored = earlier.of("selection").finding(ScoredAccounts)
    if scored is None:
        return None
    tiers = by_group(earlier.of("portfolio"), "D4.account_tier")
    groups = [g for g, taken in zip(scored.groups, scored.selected, strict=True) if taken]
    said = [tiers[one].value if one in tiers else None for one in groups]
    return _served("chosen", groups, [None if s is None else str(s) for s in said], earlier)


def declared(interviews: Sequence[Interview]) -> Served | None:
    """Return the key accounts that sellers speak of, one that two of them name once.

    Who names none is taken for as many accounts of their own as they say.
    """
    named = dict.fromkeys(name for one in interviews for name in one.listed("Q06", "accounts"))
    silent = [one for one in interviews if not one.listed("Q06", "accounts")]
    more = round(sum(one.number("Q06", "count") or 0 for one in silent))
    names = (*named, *(f"#{at}" for at in range(more)))
    none = (None,) * len(names)
    return Served("declared", names, none, (False,) * len(names)) if names else None


def staff(ledger: Ledger, day: date) -> Staff | None:
    """Return the department on a day; None where no list says who belongs to it."""
    if not ledger.has("employees", "is_kam_dept"):
        return None
    here = ledger.rows(measures.department_on(ledger, day))
    if not here.num_rows:
        return None
    post = np.array(texts(here, "post"))
    posts, cost = floats(here, "fte"), floats(here, "cost_year")
    kam, known = post == "seller", ~np.isnan(cost)
    paid = float(posts[kam & known].sum())
    leavers, average = _turnover(ledger.rows(measures.department(ledger)), day)
    return Staff(
        heads=int(kam.sum()),
        posts=float(posts[kam].sum()),
        cost=float(cost[kam & known].sum()) / paid if paid > 0 else None,
        leaders=int((post == "manager").sum()),
        department_cost=float(cost[known].sum()) if known.any() else None,
        unpriced=int((~known).sum()),
        leavers=leavers if ledger.has("employees", "end_date") else None,
        average=average,
    )


def sales(ledger: Ledger, setting: Setting) -> Sales:
    """Return what each group bought in the period."""
    rows = ledger.rows(measures.sold(ledger, setting.period))
    groups = texts(rows, "group_id")
    names = [name or group for name, group in zip(_names(rows), groups, strict=True)]
    amounts = floats(rows, "net_amount").tolist()
    return Sales(dict(zip(groups, names, strict=True)), dict(zip(groups, amounts, strict=True)))


def by_group(answer: Answer, id: str) -> dict[str, Measure]:
    """Return the figures of one measure that have a value, by group."""
    return {
        one.scope.removeprefix(GROUP): one
        for one in answer.figures
        if one.id == id and one.value is not None and one.scope.startswith(GROUP)
    }


def _names(rows: pa.Table) -> list[str | None]:
    found: list[str | None] = rows.column("group_name").to_pylist()
    return found


def _served(
    base: Base, groups: Sequence[str], tiers: Sequence[str | None], earlier: Earlier
) -> Served | None:
    if not groups:
        return None
    quadrants = by_group(earlier.of("portfolio"), "D1.account_quadrant")
    stars = {group for group, quadrant in quadrants.items() if quadrant.value == STAR}
    return Served(base, tuple(groups), tuple(tiers), tuple(group in stars for group in groups))


def _turnover(people: pa.Table, day: date) -> tuple[int, float]:
    """Return how many account managers left in three years, and how many there were on average."""
    kam = np.array(texts(people, "post")) == "seller"
    hired, left = days(people, "hired_on")[kam], days(people, "left_on")[kam]
    since = np.datetime64(years_before(day, TURNOVER_YEARS) + timedelta(days=1))
    until = np.datetime64(day)
    gone = (left >= since) & (left <= until)
    ends = np.arange(since, until + 1, 30)
    return int(gone.sum()), float(np.mean([_there(hired, left, one).sum() for one in ends]))


def _there(hired: Days, left: Days, day: np.datetime64) -> np.ndarray:
    return (np.isnat(hired) | (hired <= day)) & (np.isnat(left) | (left > day))
