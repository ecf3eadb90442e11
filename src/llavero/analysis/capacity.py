"""How many hours a year can a full post give to key accounts: as assumed, and as sellers say?"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from llavero.analysis.answers import Setting
from llavero.analysis.heard import ANSWERED, counting
from llavero.analysis.hours import ACCOUNT_SHARE, WEEK_HOURS, WEEKS
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter
from llavero.interview.answers import Interview
from llavero.ledger.tables import Ledger

# Whether the week that two or more sellers declare stands in for the assumed one.
DECLARED = Parameter("sizing.declared", 1, 0, 1, Unit.COUNT, whole=True)
OF_HOURS = (WEEK_HOURS, ACCOUNT_SHARE)  # what interviews may say instead
LEAST = 2  # answers for a median to be taken (methods G3)
PARTS = ("frente", "prep", "interna", "admin")  # of the week, as question Q10 has them
FACING = ("frente", "prep")
Numbers = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What sellers say of their week: a number of each that answered."""

    weeks: Numbers  # hours a week
    shares: Numbers  # part of the time that goes to key accounts
    facing: Numbers  # part of the week with the customer or in preparation


@dataclass(frozen=True, slots=True)
class Capacity:
    """The hours a year that a full post gives to key accounts."""

    hours: float  # in force
    usual: float  # as the parameters have it
    declared: float | None  # as the sellers say; None: too few say it
    said: Said

    @property
    def by_sellers(self) -> bool:
        """Return whether what is in force is what sellers say."""
        return self.declared is not None and self.hours == self.declared


def capacity(ledger: Ledger, setting: Setting) -> Capacity:
    """Return the hours of a full post: the sellers' median where they are to be followed."""
    numbers = tuple(map(setting.value, (*OF_HOURS, WEEKS, DECLARED, ANSWERED)))
    return ledger.once(f"capacity {numbers}", lambda: _capacity(ledger, setting))


def _capacity(ledger: Ledger, setting: Setting) -> Capacity:
    value = setting.value
    usual = value(WEEKS) * value(WEEK_HOURS) * value(ACCOUNT_SHARE)
    said = _said(counting(ledger, setting))
    week, share = middle(said.weeks), middle(said.shares)
    declared = None if week is None or share is None else value(WEEKS) * week * share
    # What somebody laid down for this company goes before what sellers say.
    laid_down = any(value(one) != one.default for one in OF_HOURS)
    follow = bool(declared) and bool(value(DECLARED)) and not laid_down
    return Capacity(declared if follow and declared else usual, usual, declared, said)


def middle(numbers: Sequence[float]) -> float | None:
    """Return the median of what sellers say; None where too few say it."""
    return median(numbers) if len(numbers) >= LEAST else None


def _said(interviews: Sequence[Interview]) -> Said:
    weeks = [week for week in map(_week, interviews) if week]
    shares = [one.number("Q09") for one in interviews]
    facing = [_week(one, FACING) / _week(one) for one in interviews if _week(one)]
    return Said(tuple(weeks), tuple(s / 100 for s in shares if s is not None), tuple(facing))


def _week(interview: Interview, parts: Sequence[str] = PARTS) -> float:
    return sum(interview.number("Q10", part) or 0.0 for part in parts)
