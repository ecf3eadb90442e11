"""May those who serve key accounts decide?"""

from collections.abc import Iterator

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.tables import Ledger

P10_DAYS = Parameter("problems.p10-days", 3, 0.5, 60, Unit.COUNT)
P10_ESCALATED = Parameter("problems.p10-escalated", 0.30, 0.01, 1, Unit.SHARE)

LIMITS = (
    P10_DAYS,
    P10_ESCALATED,
)
DEFINITIONS: tuple[Definition, ...] = (Definition("PRB.escalated", Unit.SHARE, ("kempeners1999",)),)
INTERVIEWS = Missing("interviews", ("question_id", "value"))


def no_authority(facts: Facts) -> Seen:
    """Return whether a price that the seller may not decide takes too long (P10).

    No table says which part of the deals goes up for approval: that half of it is not known.
    Affected are all the accounts looked at, for whoever serves them waits alike.
    """
    days = facts.told("roles", "ROL.approval", Unit.DAYS, "not-asked")
    escalated = facts.own("PRB.escalated", None, "no-table-for-it", source=Source.CRM)
    missing = () if days.value is not None else (INTERVIEWS,)
    readings = (
        Reading("days", days, P10_DAYS),
        Reading("escalated", escalated, P10_ESCALATED),
    )
    return Seen(readings, facts.looked_at, missing)


DETECTORS: dict[str, Detector] = {"P10": no_authority}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of this detector come."""
    yield from ()
