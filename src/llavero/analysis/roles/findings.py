"""What may be stated about what the department does?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

PRICES = ("yip1996", "capon2010")

DEFINITIONS = (
    Definition("ROL.kams", Unit.HEADS, ("talley1961",)),
    Definition("ROL.people", Unit.HEADS),
    Definition("ROL.support", Unit.HEADS),
    Definition("ROL.support_fte", Unit.FTE),
    Definition("ROL.area_fte", Unit.FTE),
    Definition("ROL.present_support", Unit.HEADS),
    Definition("ROL.support_cost", Unit.MONEY),
    Definition("ROL.internal", Unit.SHARE),
    Definition("ROL.quote", Unit.HOURS),
    Definition("ROL.answer", Unit.HOURS),
    Definition("M57", Unit.SHARE, PRICES),
    Definition("M57.groups", Unit.ACCOUNTS, PRICES),
    Definition("M56.overdue", Unit.SHARE),
    Definition("M56.overdue_amount", Unit.MONEY),
    Definition("ROL.technical", Unit.SHARE),
    Definition("ROL.public", Unit.ACCOUNTS),
    Definition("ROL.wallet", Unit.SHARE, ("mcdonald1998",)),
    Definition("ROL.records", Unit.SHARE, ("salojarvi2010",)),
    Definition("ROL.covered", Unit.SHARE, ("webster1972",)),
    Definition("ROL.narrow", Unit.SHARE, ("marcoscuevas2014",)),
    Definition("ROL.plans", Unit.SHARE, ("ryals2007",)),
    Definition("ROL.backup", Unit.SHARE),
    Definition("ROL.ahead", Unit.SHARE),
    Definition("ROL.consent", Unit.SHARE),
    Definition("ROL.metrics", Unit.COUNT),
    Definition("ROL.leaving", Unit.SHARE),
    Definition("ROL.unclaimed", Unit.SHARE),
    Definition("ROL.unasked", Unit.SHARE),
    Definition("ROL.approval", Unit.DAYS),
    Definition("ROL.conflicts", Unit.RATING),
    Definition("ROL.away", Unit.RATING),
    Definition("ROL.sponsor", Unit.RATING),
    Definition("ROL.rating", Unit.RATING),
    Definition("ROL.met", Unit.SHARE),
    Definition("ROL.gaps", Unit.COUNT, ("millman1996",)),
    Definition("ROL.gap", Unit.RATING, ("millman1996",)),
    Definition("ROL.projects", Unit.COUNT),
    Definition("ROL.complaints", Unit.SHARE),
    Definition("ROL.delivery", Unit.SHARE),
    Definition("ROL.contracts", Unit.COUNT),
)

State = Literal["met", "not", "unknown"]


@dataclass(frozen=True, slots=True)
class SignRead:
    """A figure beside its limit."""

    name: str
    figure: Measure
    limit: float
    goal: float  # what it should reach
    state: State
    times: float | None  # how far past the limit, one at the limit; None: not known


@dataclass(frozen=True, slots=True)
class SupportArea:
    """An area of support: whether the company's figures ask for it, and how much of it."""

    area: str
    state: State
    signs: tuple[SignRead, ...]
    fte: Measure
    people: int  # posts of their own
    shared: bool  # some of it is borrowed from an area that exists
    present: int  # posts of the department that do it today


@dataclass(frozen=True, slots=True)
class Function:
    """A function: how much the company's figures ask for it, and what money it touches."""

    function: str
    likelihood: int  # 1 to 5 (methods H1)
    state: State
    signs: tuple[SignRead, ...]  # the most pressing first
    value: Literal["shown", "stake", "none"]
    money: Measure | None


@dataclass(frozen=True, slots=True)
class Functions:
    """The functions, those to take on first before the others."""

    first: int  # of them, argued one by one
    functions: tuple[Function, ...]
    low: Measure | None  # what the rule of selection gains over the largest accounts, at least
    high: Measure | None  # and at most, as a part of what accounts leave


@dataclass(frozen=True, slots=True)
class Competence:
    """What a competence asks for by level of service, and what is known of it here."""

    competence: str
    required: tuple[int, int, int]  # T1, T2, T3
    gap: Measure | None  # levels short, on average of those assessed
    work: SignRead | None  # what the work of all shows


@dataclass(frozen=True, slots=True)
class Profile:
    """What an account manager must be able to do here."""

    tiers: tuple[int, int, int] | None  # accounts of each level; None: not known
    assessed: int  # people
    wrong: bool  # a level short in as many competences as P18 says
    gaps: Measure
    competences: tuple[Competence, ...]


@dataclass(frozen=True, slots=True)
class Process:
    """Who does what in a process, an actor each."""

    process: str
    parts: tuple[str, ...]  # of ACTORS
    own: bool  # the company's own agreement


@dataclass(frozen=True, slots=True)
class RaciFault:
    """A row of the company's own agreement that cannot hold."""

    process: str
    fault: Literal["answers", "nobody", "unknown"]


@dataclass(frozen=True, slots=True)
class Responsibilities:
    """Who answers for each process."""

    processes: tuple[Process, ...]
    first: tuple[Process, ...]  # of the functions to take on first
    carried: int  # processes that the account manager carries out
    overloaded: bool
    faults: tuple[RaciFault, ...]


@dataclass(frozen=True, slots=True)
class InsideRelation:
    """An area with which the department deals."""

    actor: str
    called: str  # as the staff list calls it; empty where it has none
    stands_in: str  # actor who takes its part, where it is not there
    weak: bool
    rating: Measure  # of its support, by the sellers
    met: Measure  # part of the accounts that it meets
    figure: Measure | None  # another that says it is weak


@dataclass(frozen=True, slots=True)
class InsideRelations:
    """The areas, the weakest relation first."""

    known: bool  # there is a staff list to say which areas exist
    relations: tuple[InsideRelation, ...]


@dataclass(frozen=True, slots=True)
class OutsideRelation:
    """Somebody outside with whom the department deals."""

    relation: str
    matters: bool | None  # None: the records do not tell
    figure: Measure | None
    count: int | None  # accounts, contacts or sellers that speak for it


@dataclass(frozen=True, slots=True)
class Team:
    """A team of account managers."""

    name: str  # empty: of all the accounts
    people: int
    more: bool = False  # and of others, too small for a team of their own


@dataclass(frozen=True, slots=True)
class ProposedPost:
    """A post of the department."""

    post: str
    people: int
    fte: float
    present: int


Basis = Literal["segment", "geography", "product", "named"]


@dataclass(frozen=True, slots=True)
class Department:
    """The department as it is proposed."""

    marked: bool  # the staff list says who belongs to it
    carries: bool  # who leads serves accounts as well, in place of an account manager
    sized: bool  # by the hours of its accounts; otherwise as many as there are
    basis: Basis
    founded: Literal["sales", "placed", "assumed"]  # on what the basis rests
    leads: int
    kams: Measure
    people: Measure
    support: Measure
    support_fte: Measure
    present_support: Measure
    support_cost: Measure
    teams: tuple[Team, ...]
    posts: tuple[ProposedPost, ...]


Change = Literal["new", "changed", "closed", "unchanged"]


@dataclass(frozen=True, slots=True)
class PostChange:
    """What becomes of a post."""

    change: Change
    title: str  # as the staff list has it; empty where it is new
    post: str  # that it becomes; empty where it ends
    people: int


@dataclass(frozen=True, slots=True)
class Action:
    """A step of the transition."""

    phase: Literal[1, 2, 3]
    action: str
    owner: str  # actor
    figure: Measure | None  # where it starts
    goal: float | None  # what it must reach
    sign: str


@dataclass(frozen=True, slots=True)
class Transition:
    """How the department gets there."""

    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Element:
    """One of the eight elements of a programme, and whether the records answer it."""

    element: str
    figure: Measure | None


@dataclass(frozen=True, slots=True)
class Elements:
    """The eight elements of a programme."""

    elements: tuple[Element, ...]


FINDINGS = (
    SupportArea,
    Functions,
    Profile,
    Responsibilities,
    InsideRelations,
    OutsideRelation,
    Department,
    PostChange,
    Transition,
    Elements,
    MissingData,
)
