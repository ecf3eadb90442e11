"""What may be stated about what sellers have in common?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

DEFINITIONS = (
    Definition("M16.sellers", Unit.COUNT),
    Definition("M16.marks", Unit.COUNT),
    Definition("M16.confirmed", Unit.SHARE),
    Definition("M16.holders", Unit.COUNT),
    Definition("M16.share", Unit.SHARE),
    Definition("M16.set", Unit.COUNT, ("pasquier1999",)),
    Definition("M16.shared", Unit.COUNT),
    Definition("M16.jaccard", Unit.SHARE),
    Definition("M16.expected", Unit.COUNT),
    Definition("M16.chance", Unit.SHARE),
    Definition("M16.distance", Unit.INDEX, ("gower1971",)),
    Definition("M16.silhouette", Unit.INDEX),
    Definition("M16.stability", Unit.SHARE),
    Definition("M16.least-chance", Unit.SHARE),
    Definition("M16.difference", Unit.DAYS),
    Definition("M16.contrast", Unit.SHARE, ("benjamini1995",)),
    Definition("M16.new", Unit.COUNT, ("guest2006",)),
    Definition("M16.facets", Unit.COUNT),
    Definition("M16.alike", Unit.SHARE),
    Definition("M16.tension-one", Unit.INDEX),
    Definition("M16.tension-share", Unit.SHARE),
    Definition("M16.tension-other", Unit.SHARE),
    Definition("M16.tension-count", Unit.COUNT),
    Definition("M16.tension-days", Unit.INDEX),
    Definition("M16.tension-hours", Unit.INDEX),
    Definition("M16.kappa", Unit.INDEX, ("cohen1960",)),
    Definition("M16.alpha", Unit.INDEX, ("krippendorff2018",)),
    Definition("M16.twice", Unit.COUNT),
)
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}

Kind = Literal["routine", "information", "approach", "topic", "condition"]
Level = Literal["unanimous", "majority", "divided", "single"]


@dataclass(frozen=True, slots=True)
class PatternsHeard:
    """On how many sellers and codes the patterns rest."""

    sellers: Measure
    marks: Measure
    confirmed: Measure  # part of them that a person said
    codes: tuple[str, ...]  # of the sellers
    least: int  # sellers, below which nothing is common


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that show a trait, names of persons masked."""

    words: str
    code: str  # of the seller
    question: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """A trait, in how many sellers it is found and in whom."""

    trait: str
    kind: Kind
    question: str
    level: Level
    holders: Measure
    of: Measure  # sellers of whom it is known
    share: Measure | None  # only where there are enough sellers for a percentage
    codes: tuple[str, ...]
    others: tuple[str, ...]
    quote: Quoted | None
    confirmed: bool
    shown: bool  # in the table: half of the sellers have it, and at least two


@dataclass(frozen=True, slots=True)
class SharedSet:
    """Traits that the same sellers share."""

    traits: tuple[str, ...]
    codes: tuple[str, ...]
    size: Measure


@dataclass(frozen=True, slots=True)
class Pair:
    """How alike two sellers are."""

    one: str
    other: str
    shared: Measure
    jaccard: Measure
    expected: Measure
    chance: Measure
    rare: bool  # by chance less than once in a thousand times
    distance: Measure


@dataclass(frozen=True, slots=True)
class GroupsFound:
    """Groups of sellers that are clear and firm."""

    groups: tuple[tuple[str, ...], ...]
    silhouette: Measure
    stability: Measure


@dataclass(frozen=True, slots=True)
class NoGroups:
    """No groups are told: too few sellers, or none that are clear and firm."""

    enough: bool


@dataclass(frozen=True, slots=True)
class NoContrast:
    """So few sellers cannot show that something goes with a trait."""

    least: Measure  # the smallest p they could give


@dataclass(frozen=True, slots=True)
class Contrasted:
    """Those who have a trait learn of projects earlier or later than the others."""

    trait: str
    difference: Measure
    chance: Measure
    stands: bool  # among all that were tried


@dataclass(frozen=True, slots=True)
class Brought:
    """How many codes an interview brought that none before it had."""

    code: str
    new: Measure


@dataclass(frozen=True, slots=True)
class RoutineTold:
    """Which facets of the routine a seller tells, and whether it is a standard one."""

    code: str
    facets: tuple[str, ...]
    told: Measure
    alike: Measure
    standard: bool


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two answers of one seller that hardly go together."""

    code: str
    kind: str
    account: str
    one: Measure | None
    other: Measure | None


@dataclass(frozen=True, slots=True)
class CodersAgree:
    """How far the people who coded agree."""

    coders: int
    within: bool  # one person, twice
    twice: Measure  # answers coded by two or more
    kappa: Measure
    alpha: Measure
    reading: Literal["firm", "tentative", "refine"] | None
    weak: tuple[str, ...]  # codes on which they agree too little
    enough: bool


FINDINGS: tuple[type, ...] = (
    PatternsHeard,
    Pattern,
    SharedSet,
    Pair,
    GroupsFound,
    NoGroups,
    NoContrast,
    Contrasted,
    Brought,
    RoutineTold,
    Contradiction,
    CodersAgree,
    MissingData,
)
