"""May those who serve key accounts decide, and does the company stand behind them?"""

from collections.abc import Iterator
from statistics import mean

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.heard import answers
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.tables import Ledger

P10_DAYS = Parameter("problems.p10-days", 3, 0.5, 60, Unit.COUNT)

LIMITS = (P10_DAYS,)
DEFINITIONS = (Definition("PRB.approval_days", Unit.COUNT, ("kempeners1999",)),)
INTERVIEWS = Missing("interviews", ("question_id", "value"))


def no_authority(facts: Facts) -> Seen:
    """Return whether a price that the seller may not decide takes too long (P10).

    No table says which part of the deals goes up for approval: that half of it is not looked at.
    Affected are all the accounts looked at, for whoever serves them waits alike.
    """
    asked = (one.number("Q37", "dias") for one in facts.interviews)
    said = [answer for answer in asked if answer is not None]
    days = facts.own(
        "PRB.approval_days",
        mean(said) if said else None,
        "not-answered",
        n=len(said),
        source=Source.INTERVIEW,
    )
    missing = () if said else (INTERVIEWS,)
    return Seen((Reading("days", days, P10_DAYS),), facts.looked_at, missing)


DETECTORS: dict[str, Detector] = {"P10": no_authority}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    yield Origin(("PRB.approval_days",), "answers", answers(ledger), ("interviews",))
