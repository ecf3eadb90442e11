"""Do enough of our areas deal with the upper accounts?"""

from collections.abc import Iterator

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.tables import Ledger

P11_AREAS = Parameter("problems.p11-areas", 3, 1, 12, Unit.COUNT, whole=True)
P11_NARROW = Parameter("problems.p11-narrow", 0.50, 0.01, 1, Unit.SHARE)
P11_DELIVERY = Parameter("problems.p11-delivery", 0.95, 0.01, 1, Unit.SHARE)

LIMITS = (
    P11_AREAS,
    P11_NARROW,
    P11_DELIVERY,
)
DEFINITIONS: tuple[Definition, ...] = (Definition("PRB.narrow", Unit.SHARE, ("marcoscuevas2014",)),)
MEETINGS = Missing("interactions", ("employee_id", "date"))
UPPER = ("T1", "T2")


def silos(facts: Facts) -> Seen:
    """Return whether few of our areas deal with the upper accounts, or we deliver late (P11).

    Affected are the accounts of the first two levels with fewer areas than the limit; of all the
    accounts looked at, where nobody has a level.
    """
    met = facts.of_groups("relationships", "M38.ours")
    upper = [group for group in met if facts.tiers.get(group) in UPPER] or list(met)
    few = facts.value(P11_AREAS)
    narrow = tuple(group for group in upper if (number(met[group]) or 0) < few)
    part = facts.own(
        "PRB.narrow",
        len(narrow) / len(upper) if upper else None,
        "not-recorded",
        n=len(upper),
        parts=(len(narrow), len(upper)),
        source=Source.CRM,
    )
    delivery = facts.told("roles", "ROL.delivery", Unit.SHARE, "no-table-for-it")
    readings = (
        Reading("narrow", part, P11_NARROW),
        Reading("delivery", delivery, P11_DELIVERY, "below"),
    )
    missing = () if upper else (MEETINGS, Missing("employees", ("dept",)))
    return Seen(readings, narrow, missing)


DETECTORS: dict[str, Detector] = {"P11": silos}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of this detector come."""
    met = ledger.table("interactions")
    yield Origin(("PRB.narrow",), "interactions", met, ("interactions", "employees"))
