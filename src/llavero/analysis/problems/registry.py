"""Which detector looks for which problem? Families of detectors, put in the catalogue's order."""

from collections.abc import Iterator, Mapping
from typing import Protocol, cast

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.problems.catalogue import ENTRIES, Entry
from llavero.analysis.problems.detector import Detector, Origin
from llavero.analysis.problems.detectors import (
    attrition,
    authority,
    choice,
    credit,
    crediting,
    dependence,
    earnings,
    hands,
    incentives,
    knowledge,
    middle,
    plans,
    power,
    rules,
    silos,
    sponsors,
    standing,
    structure,
)
from llavero.foundation.parameter import Parameter
from llavero.ledger.tables import Ledger


class Family(Protocol):
    """What a module of detectors offers."""

    LIMITS: tuple[Parameter, ...]  # past which its figures speak for a problem
    DEFINITIONS: tuple[Definition, ...]  # of the figures that it computes itself
    DETECTORS: Mapping[str, Detector]  # by problem

    def origins(self, ledger: Ledger, setting: Setting) -> Iterator[Origin]:
        """Yield from which rows its own figures come."""
        ...


FAMILIES: tuple[Family, ...] = tuple(
    cast(Family, module)
    for module in (
        dependence,
        choice,
        hands,
        crediting,
        sponsors,
        authority,
        silos,
        earnings,
        middle,
        plans,
        incentives,
        knowledge,
        standing,
        power,
        credit,
        structure,
        rules,
        attrition,
    )
)
_FOUND = {id: detect for family in FAMILIES for id, detect in family.DETECTORS.items()}
DETECTORS: tuple[tuple[Entry, Detector], ...] = tuple(
    (entry, _FOUND[entry.id]) for entry in ENTRIES if entry.id in _FOUND
)
LIMITS: tuple[Parameter, ...] = tuple(one for family in FAMILIES for one in family.LIMITS)
DEFINITIONS: tuple[Definition, ...] = tuple(
    one for family in FAMILIES for one in family.DEFINITIONS
)


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of all the detectors come."""
    for family in FAMILIES:
        yield from family.origins(ledger, setting)
