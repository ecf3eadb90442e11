"""Does the company depend on few accounts, or an account on one person?"""

from collections.abc import Iterator

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, extreme
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Measure, Source, Unit, not_computable
from llavero.foundation.parameter import Parameter
from llavero.ledger.tables import Ledger

P01_LARGEST = Parameter("problems.p01-largest", 0.20, 0.01, 1, Unit.SHARE)
P01_EFFECTIVE = Parameter("problems.p01-effective", 5, 1, 100, Unit.ACCOUNTS)
P01_RELATION = Parameter("problems.p01-relation", 50, 1, 100, Unit.SCORE)

LIMITS = (P01_LARGEST, P01_EFFECTIVE, P01_RELATION)
DEFINITIONS: tuple[Definition, ...] = ()
SALES = Missing("ledger", ("account_id", "net_amount"))


def few_accounts(facts: Facts) -> Seen:
    """Return whether sales hang on few accounts, or on one with a weak relation (P01).

    Affected are the accounts of a tenth of the sales or more; else the largest.
    """
    material = facts.of_groups("concentration", "M26.share")
    largest = facts.by_size(facts.sales)[:1]
    first = facts.called(largest[0]) if largest else ""
    readings = [
        Reading("largest", _told(facts, "M21.cr1", Unit.SHARE), P01_LARGEST, who=first),
        Reading("effective", _told(facts, "M23", Unit.ACCOUNTS), P01_EFFECTIVE, "below"),
    ]
    missing = [] if facts.sales else [SALES]
    weakest = extreme(facts.of_groups("relationships", "E5"), False, among=material.__contains__)
    if weakest is not None:
        group, score = weakest
        share = ("share", material[group])
        who = facts.called(group)
        readings.append(Reading("relation", score, P01_RELATION, "below", who=who, more=(share,)))
    elif material:
        missing.append(Missing("contacts", ("role", "sentiment")))
    return Seen(tuple(readings), tuple(material) or largest, tuple(missing))


def _told(facts: Facts, id: str, unit: Unit) -> Measure:
    found = facts.figure("concentration", id)
    return found or not_computable(id, unit, Source.LEDGER, "no-sales")


DETECTORS: dict[str, Detector] = {"P01": few_accounts}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield nothing: every figure here is of an earlier analysis."""
    yield from ()
