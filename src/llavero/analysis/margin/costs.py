"""What do the records hold of sales and their cost, once read?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.margin import method
from llavero.foundation.period import Period, add_months, month_end
from llavero.ledger.columns import NOTHING, Amounts, Flags, Floats


@dataclass(frozen=True, slots=True)
class Totals:
    """Sales and their cost, of some months or some groups."""

    net: Decimal = NOTHING
    costed: Decimal = NOTHING  # net amount of the lines whose cost is known
    cogs: Decimal = NOTHING
    gross: Decimal = NOTHING  # without signs, of all lines and of those whose cost is not known
    uncosted: Decimal = NOTHING
    invoiced: Decimal = NOTHING
    credited: Decimal = NOTHING

    def __add__(self, other: "Totals") -> "Totals":
        return Totals(
            self.net + other.net,
            self.costed + other.costed,
            self.cogs + other.cogs,
            self.gross + other.gross,
            self.uncosted + other.uncosted,
            self.invoiced + other.invoiced,
            self.credited + other.credited,
        )

    @property
    def left(self) -> Decimal:
        """Return what is left of the sales whose cost is known."""
        return self.costed - self.cogs

    @property
    def margin(self) -> float | None:
        """Return that as a part of them (M50)."""
        return method.margin(float(self.costed), float(self.cogs))

    @property
    def known(self) -> bool:
        """Return whether the cost of anything is known."""
        return bool(self.costed or self.cogs)

    @property
    def whole(self) -> bool:
        """Return whether the cost of everything is known."""
        return not self.uncosted

    @property
    def coverage(self) -> float | None:
        """Return the part of what was invoiced and credited whose cost is known."""
        return method.coverage(float(self.uncosted), float(self.gross))


@dataclass(frozen=True, slots=True)
class Groups:
    """Sales and their cost of each group in a period: columns."""

    places: Mapping[str, int]  # by group
    names: tuple[str, ...]
    is_key: Flags
    columns: tuple[Amounts, ...]  # in the order of Totals

    def of(self, group: str) -> Totals | None:
        """Return the group's totals, None where it bought nothing."""
        place = self.places.get(group)
        return None if place is None else Totals(*(column.at(place) for column in self.columns))

    @property
    def is_known(self) -> Flags:
        """Return of which groups any cost is known."""
        _, costed, cogs = self.columns[:3]
        known: Flags = (costed.floats != 0) | (cogs.floats != 0)
        return known

    @property
    def costed(self) -> Floats:
        """Return each group's sales whose cost is known."""
        return self.columns[1].floats

    @property
    def left(self) -> Floats:
        """Return what is left of each group's sales whose cost is known."""
        _, costed, cogs = self.columns[:3]
        return (costed - cogs).floats


@dataclass(frozen=True, slots=True)
class Service:
    """What it cost to serve the groups."""

    costs: Mapping[str, float]  # by group; who is not there has nothing recorded
    unpriced: tuple[str, ...]  # drivers that were used and have no rate
    drivers: int  # that were used
    pools: Mapping[str, float | None]  # by driver; None: not said


@dataclass(frozen=True, slots=True)
class Costs:
    """Everything that the findings are made of. Rows only: nothing is read from here on."""

    setting: Setting
    sheet: Sheet
    first: date  # first days of the ledger's first month, and of its last until the day
    last: date
    months: Mapping[tuple[date, bool], Totals]  # by month, of key accounts and of the rest
    groups: Groups  # of the period
    groups_before: Groups  # of the period before
    watched: tuple[tuple[str, str], ...]  # group, name
    watched_are_key: bool
    no_key: str  # why key accounts are not told apart; empty where they are
    service: Service | None  # None: no cost to serve is recorded

    def within(self, period: Period, *, key: bool | None = None) -> Totals:
        """Return the totals of the period's months: of key accounts, of the rest, or of all."""
        return total(
            found
            for (month, is_key), found in self.months.items()
            if period.start <= month <= period.end and key in (None, is_key)
        )

    def covers(self, period: Period) -> bool:
        """Return whether the ledger holds the whole period."""
        return self.first <= period.start and period.end <= month_end(self.last)

    @property
    def years(self) -> tuple[Period, ...]:
        """Return the years of twelve months that end with the period and are all there."""
        found, end = [], self.setting.period.end
        while self.covers(year := Period(add_months(end, -11), end)):
            found.append(year)
            end = month_end(add_months(end, -12))
        return tuple(reversed(found))


def total(parts: Iterable[Totals]) -> Totals:
    """Return the sum of the parts."""
    return sum(parts, Totals())
