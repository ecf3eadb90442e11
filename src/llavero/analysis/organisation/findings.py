"""What may be stated about the organisation as it is?"""

from dataclasses import dataclass

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.boxes import Box
from llavero.foundation.measure import Measure, Unit

CONFIGURATION = ("homburg2002",)
DEFINITIONS = (
    Definition("ORG.people", Unit.HEADS),
    Definition("ORG.levels", Unit.COUNT),
    Definition("ORG.span", Unit.REPORTS),
    Definition("ORG.roots", Unit.COUNT),
    Definition("ORG.managers", Unit.HEADS),
    Definition("ORG.wide", Unit.HEADS),
    Definition("ORG.narrow", Unit.HEADS),
    Definition("ORG.unmanaged", Unit.SHARE),
    Definition("ORG.vacancies", Unit.COUNT),
    Definition("ORG.vacancies_commercial", Unit.COUNT),
    Definition("ORG.vacancies_department", Unit.COUNT),
    Definition("ORG.department", Unit.HEADS),
    Definition("ORG.distance", Unit.COUNT),
    Definition("ORG.bosses", Unit.COUNT),
    Definition("ORG.kams", Unit.HEADS),
    Definition("ORG.kams_managed", Unit.SHARE),
    Definition("ORG.backup", Unit.SHARE),
    Definition("ORG.areas", Unit.COUNT),
    Definition("ORG.silent_areas", Unit.COUNT, ("workman2003",)),
    Definition("ORG.few_areas", Unit.SHARE),
    Definition("ORG.top_management", Unit.RATING, CONFIGURATION),
    Definition("ORG.formalisation", Unit.RATING, CONFIGURATION),
    Definition("ORG.teams", Unit.RATING, CONFIGURATION),
    Definition("ORG.activity", Unit.RATING, CONFIGURATION),
    Definition("ORG.selectivity", Unit.RATING, CONFIGURATION),
    Definition("ORG.type", Unit.CLASS, CONFIGURATION),
)


@dataclass(frozen=True, slots=True)
class OrganisationToday:
    """The company's hierarchy on the day looked from."""

    people: Measure
    levels: Measure
    span: Measure
    managers: Measure
    unmanaged: Measure
    head: str  # post of who has nobody above and most people below
    boxes: tuple[Box, ...]  # parents first
    drawn: int  # people in the drawing; those who hang from another root are not


@dataclass(frozen=True, slots=True)
class FurtherChart:
    """People who hang from somebody else than the head: a tree of their own."""

    head: str
    boxes: tuple[Box, ...]
    drawn: int


@dataclass(frozen=True, slots=True)
class Leader:
    """One who has people below."""

    name: str
    title: str
    reports: int


@dataclass(frozen=True, slots=True)
class Spans:
    """Who leads too many, and who too few."""

    wide: Measure
    narrow: Measure
    most: int  # reports beyond which a span is wide
    fewest: int  # reports below which it is narrow
    widest: tuple[Leader, ...]  # at most ten, the widest first
    narrowest: tuple[Leader, ...]  # at most ten, in the order of their posts


@dataclass(frozen=True, slots=True)
class VacantPost:
    """A post that nobody holds."""

    title: str
    dept: str
    chief: str  # post above; empty where nobody is said
    reports: int  # people who report to it meanwhile
    kam: bool


@dataclass(frozen=True, slots=True)
class VacantPosts:
    """The posts of the list that nobody holds."""

    vacancies: Measure
    commercial: Measure
    department: Measure
    posts: tuple[VacantPost, ...]


@dataclass(frozen=True, slots=True)
class Peers:
    """Posts of one title that stand beside the department's head."""

    title: str
    posts: int


@dataclass(frozen=True, slots=True)
class PlaceOfDepartment:
    """Where the key account department hangs today."""

    chain: tuple[str, ...]  # posts from the department's head up to the top
    people: Measure
    distance: Measure  # steps from its head to the top
    bosses: Measure  # people outside it to whom its people report
    peers: tuple[Peers, ...]  # who reports to the same person as its head
    relation: str  # to sales: peer, inside, over, apart, spread, alone
    sales: str  # post of who leads sales; empty where several do, or nobody
    common: str  # post of the first who stands above both; empty where nobody does
    reaches_head: bool  # whether its chain ends at the head of the company


@dataclass(frozen=True, slots=True)
class Cover:
    """Whether each KAM has a manager, and each key account somebody in reserve."""

    kams: Measure
    managed: Measure
    backup: Measure
    uncovered: tuple[str, ...]  # who serves key accounts of which none has a backup


@dataclass(frozen=True, slots=True)
class AreaLinks:
    """How one area deals with key accounts."""

    area: str
    people: int
    accounts: int  # key accounts met
    meetings: int
    sales: bool


@dataclass(frozen=True, slots=True)
class Silos:
    """Which areas have dealt with key accounts of late."""

    areas: Measure
    silent: Measure
    few: Measure  # key accounts that few areas know
    months: int
    least: int  # areas below which they are few
    links: tuple[AreaLinks, ...]  # the most meetings first
    only_sales: bool  # nobody outside sales is on record at all


@dataclass(frozen=True, slots=True)
class Trait:
    """One trait of the programme: its score from 1 to 5, and what it rests on."""

    name: str
    score: Measure
    basis: str  # answers, plans, meetings, choice; empty where it is not known


@dataclass(frozen=True, slots=True)
class ProgrammeToday:
    """Which type of programme the present one is most like."""

    type: Measure
    next: str  # type that comes next; empty where none is told
    distance: float
    next_distance: float
    traits: tuple[Trait, ...]
    possible: tuple[str, ...]  # types that what is missing could still make of it


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


@dataclass(frozen=True, slots=True)
class Unplaced:
    """One whose manager is not known, and why."""

    name: str
    title: str
    dept: str
    reason: str  # none, unknown, left, namesakes, circle
    said: str  # the manager as the list says it; those who may be meant, of namesakes


@dataclass(frozen=True, slots=True)
class WithoutManager:
    """Everyone but the head whose manager is not known."""

    people: tuple[Unplaced, ...]


@dataclass(frozen=True, slots=True)
class AreasWithoutHead:
    """Areas of which the paths do not tell who leads them."""

    areas: tuple[str, ...]


FINDINGS = (
    OrganisationToday,
    FurtherChart,
    Spans,
    VacantPosts,
    PlaceOfDepartment,
    Cover,
    Silos,
    ProgrammeToday,
    SeveralRoots,
    CircleOfManagers,
    WithoutManager,
    AreasWithoutHead,
    MissingData,
)
