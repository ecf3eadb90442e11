"""Is what the accounts owe within what was agreed?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.payments import payments
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Measure, Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import floats, texts
from llavero.ledger.tables import Ledger

P24_OVERDUE = Parameter("problems.p24-overdue", 0.10, 0.005, 1, Unit.SHARE)
P24_DAYS = Parameter("problems.p24-days", 30, 1, 365, Unit.DAYS)

LIMITS = (P24_OVERDUE, P24_DAYS)
DEFINITIONS = (Definition("PRB.overdue", Unit.SHARE), Definition("PRB.collection", Unit.DAYS))
YEAR_DAYS = 365


@dataclass(frozen=True, slots=True)
class Owed:
    """What one account, or all of them, owes."""

    open: float
    overdue: float
    billed: float  # in the year
    past_due: float  # of what is open

    @property
    def overdue_share(self) -> float | None:
        """Return the part of what is open that is long overdue."""
        return self.overdue / self.open if self.open > 0 else None

    @property
    def beyond(self) -> float | None:
        """Return the days of sales that are past the day agreed (M56).

        They are the days of sales outstanding less those of the terms, whenever sales fall.
        """
        return self.past_due / self.billed * YEAR_DAYS if self.billed > 0 else None


def overdue(facts: Facts) -> Seen:
    """Return whether too much of what is owed is long overdue, or paid long after the terms (P24).

    Affected are the accounts that are past a limit by themselves.
    """
    if not facts.ledger.has("ledger", "due_date", "paid_date"):
        missing = (Missing("ledger", ("due_date", "paid_date")),)
        return Seen(_readings(facts, Owed(0, 0, 0, 0)), (), missing)
    owed = _owed(facts)
    whole = Owed(
        sum(one.open for one in owed.values()),
        sum(one.overdue for one in owed.values()),
        sum(one.billed for one in owed.values()),
        sum(one.past_due for one in owed.values()),
    )
    past = tuple(group for group, one in owed.items() if _is_past(facts, one))
    return Seen(_readings(facts, whole), past)


def _readings(facts: Facts, whole: Owed) -> tuple[Reading, ...]:
    share: Measure = facts.own(
        "PRB.overdue", whole.overdue_share, "no-payments", parts=(whole.overdue, whole.open)
    )
    days = facts.own("PRB.collection", whole.beyond, "no-payments")
    return Reading("overdue", share, P24_OVERDUE), Reading("days", days, P24_DAYS)


def _is_past(facts: Facts, one: Owed) -> bool:
    late = one.overdue_share is not None and one.overdue_share > facts.value(P24_OVERDUE)
    long = one.beyond is not None and one.beyond > facts.value(P24_DAYS)
    return late or long


def _owed(facts: Facts) -> Mapping[str, Owed]:
    """Return what each of the accounts looked at owes; amounts, or lines in several currencies."""
    setting = facts.setting
    rows = facts.ledger.rows(payments(facts.ledger, setting.period, setting.as_of))
    columns = (floats(rows, name).tolist() for name in ("open", "overdue", "billed", "past_due"))
    owed = dict(zip(texts(rows, "group_id"), zip(*columns, strict=True), strict=True))
    return {group: Owed(*owed[group]) for group in facts.looked_at if group in owed}


DETECTORS: dict[str, Detector] = {"P24": overdue}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    owed = payments(ledger, setting.period, setting.as_of).order_by("group_id")
    yield Origin(("PRB.overdue", "PRB.collection"), "payments", owed, ("ledger",))
