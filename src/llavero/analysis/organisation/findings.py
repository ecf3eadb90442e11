"""What may be stated about the organisation as it is?"""

from dataclasses import dataclass

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.boxes import Box
from llavero.foundation.measure import Measure, Unit

DEFINITIONS = (
    Definition("ORG.people", Unit.HEADS),
    Definition("ORG.levels", Unit.COUNT),
    Definition("ORG.span", Unit.REPORTS),
    Definition("ORG.roots", Unit.COUNT),
)


@dataclass(frozen=True, slots=True)
class OrganisationToday:
    """The company's hierarchy on the day looked from."""

    people: Measure
    levels: Measure
    span: Measure
    head: str  # post of who has nobody above and most people below
    boxes: tuple[Box, ...]  # parents first
    drawn: int  # people in the drawing; those who hang from another root are not


@dataclass(frozen=True, slots=True)
class PlaceOfDepartment:
    """Where the key account department hangs today."""

    chain: tuple[str, ...]  # posts from the department's head up to the top


@dataclass(frozen=True, slots=True)
class SeveralRoots:
    """More than one person has nobody above."""

    roots: Measure
    names: tuple[str, ...]  # at most ten
    orphans: int  # of them, those whose manager is said but not on the list


@dataclass(frozen=True, slots=True)
class CircleOfManagers:
    """Some people end up above themselves."""

    names: tuple[str, ...]


FINDINGS = (OrganisationToday, PlaceOfDepartment, SeveralRoots, CircleOfManagers, MissingData)
