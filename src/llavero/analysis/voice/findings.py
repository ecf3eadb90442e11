"""What may be stated about what the sellers say?"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.voice.method import Verdict
from llavero.foundation.measure import Measure, Unit, Value

DEFINITIONS = (
    Definition("M11.said", Unit.ACCOUNTS),
    Definition("M11.recorded", Unit.ACCOUNTS),
    Definition("M11.matched", Unit.ACCOUNTS),
    Definition("M11.forgotten", Unit.ACCOUNTS),
    Definition("M11.added", Unit.ACCOUNTS),
    Definition("M12.said", Unit.CONTACTS),
    Definition("M12.recorded", Unit.CONTACTS),
    Definition("M12.said_mean", Unit.CONTACTS),
    Definition("M13.said", Unit.YEARS),
    Definition("M13.recorded", Unit.YEARS),
    Definition("M13.said_mean", Unit.YEARS),
    Definition("M14.said", Unit.SHARE),
    Definition("M14.recorded", Unit.SHARE),
    Definition("M14.said_sum", Unit.SHARE),
    Definition("M15.interviews", Unit.COUNT),
    Definition("M15.valid", Unit.COUNT),
    Definition("M15.answered", Unit.SHARE),
    Definition("M15.points", Unit.POINTS),
    Definition("M15.parts", Unit.SHARE),
    Definition("M15.years", Unit.YEARS),
    Definition("M15.compared", Unit.COUNT),
    Definition("M15.agreeing", Unit.COUNT),
    Definition("M15.minor", Unit.COUNT),
    Definition("M15.major", Unit.COUNT),
    Definition("M15.differing", Unit.COUNT),
    Definition("M15.unchecked", Unit.COUNT),
    Definition("Q03", Unit.YEARS),
    Definition("Q03.recorded", Unit.YEARS),
    Definition("Q04.sales", Unit.YEARS),
    Definition("Q04.key", Unit.YEARS),
    Definition("Q05", Unit.ACCOUNTS),
    Definition("Q05.recorded", Unit.ACCOUNTS),
    Definition("Q08", Unit.CLASS),
    Definition("Q08.recorded", Unit.CLASS),
    Definition("Q09", Unit.SHARE),
    Definition("Q10.customer", Unit.HOURS),
    Definition("Q10.preparation", Unit.HOURS),
    Definition("Q10.internal", Unit.HOURS),
    Definition("Q10.administration", Unit.HOURS),
    Definition("Q10.week", Unit.HOURS),
    Definition("Q10.customer_share", Unit.SHARE),
    Definition("Q12", Unit.YEARS),
    Definition("Q12.recorded", Unit.YEARS),
    Definition("Q14", Unit.CONTACTS),
    Definition("Q14.recorded", Unit.CONTACTS),
    Definition("Q16.visits", Unit.COUNT),
    Definition("Q16.visits_recorded", Unit.COUNT),
    Definition("Q16.calls", Unit.COUNT),
    Definition("Q16.video", Unit.COUNT),
    Definition("Q16.messages", Unit.COUNT),
    Definition("Q16.dealings", Unit.COUNT),
    Definition("Q16.dealings_recorded", Unit.COUNT),
    Definition("Q16.visits_sum", Unit.COUNT),
    Definition("Q17", Unit.SHARE),
    Definition("Q17.recorded", Unit.SHARE),
    Definition("Q19", Unit.INDEX),
    Definition("Q20", Unit.CLASS),
    Definition("Q20.before", Unit.CLASS),
    Definition("Q20.recorded", Unit.CLASS),
    Definition("Q28", Unit.CLASS),
    Definition("Q28.recorded", Unit.CLASS),
    Definition("Q29", Unit.COUNT),
    Definition("Q29.recorded", Unit.COUNT),
    Definition("Q31", Unit.DAYS),
    Definition("Q31.recorded", Unit.DAYS),
    Definition("Q33", Unit.SHARE),
    Definition("Q33.recorded", Unit.SHARE),
    Definition("Q37.discount", Unit.SHARE),
    Definition("Q37.days", Unit.COUNT),
    Definition("Q38", Unit.COUNT),
    Definition("Q39", Unit.SHARE),
    Definition("Q39.recorded", Unit.SHARE),
    Definition("Q40", Unit.COUNT),
    Definition("Q41", Unit.COUNT),
)
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}

KnownBy = Literal["keys", "records", "deduced", "unknown"]


@dataclass(frozen=True, slots=True)
class FaultFound:
    """Something in an interview that a person should look at."""

    rule: str
    question: str
    account: str
    facts: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class InterviewHeld:
    """An interview, and whether it counts."""

    code: str
    interview: str  # id
    day: date | None
    language: str
    consented: bool
    valid: bool
    partial: bool
    answered: Measure
    faults: tuple[FaultFound, ...]
    superseded: bool  # a later interview has the same code


@dataclass(frozen=True, slots=True)
class InterviewsAlike:
    """Two interviews of which more is the same than two people would say."""

    one: str  # codes
    other: str
    overlap: float


@dataclass(frozen=True, slots=True)
class InterviewsHeard:
    """The interviews together."""

    read: Measure
    valid: Measure
    codes: tuple[str, ...]  # of those that are told
    days: int  # different days on which they were held
    needed: int  # for patterns to be told


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a seller, names of persons masked."""

    question: str
    text: str


@dataclass(frozen=True, slots=True)
class KeyAccounts:
    """Which key accounts a seller names from memory, against those on record."""

    said: Measure
    recorded: Measure
    matched: tuple[str, ...]
    forgotten: tuple[str, ...]  # on record, not named; the largest first
    added: tuple[str, ...]  # named, not on record as key accounts of the seller
    unheard: tuple[str, ...]  # of these, those that no record knows
    against: Literal["key", "answered", "nothing"]  # what the names are set beside


@dataclass(frozen=True, slots=True)
class ClientHeard:
    """What a seller says of one client, beside what is on record."""

    name: str
    missed: bool  # by the records, which know other clients
    shared_with: tuple[str, ...]  # codes of others who answer for it
    contacts: Measure
    contacts_recorded: Measure
    years: Measure
    years_recorded: Measure
    share: Measure
    share_recorded: Measure
    visits: Measure
    calls: Measure
    video: Measure
    messages: Measure
    wallet: Measure
    replacing: Measure
    stage: Measure
    stage_before: Measure
    plan: Measure
    areas: tuple[str, ...]
    different: Quote | None  # Q23


@dataclass(frozen=True, slots=True)
class Hours:
    """A seller's week."""

    customer: Measure
    preparation: Measure
    internal: Measure
    administration: Measure
    week: Measure
    customer_share: Measure
    key_share: Measure  # of the time, that goes to key accounts (Q09)


@dataclass(frozen=True, slots=True)
class Support:
    """How a seller rates the support of one area."""

    area: str
    rating: Measure


@dataclass(frozen=True, slots=True)
class Company:
    """What a seller says of the company around."""

    discount: Measure
    approval: Measure
    supports: tuple[Support, ...]
    variable: Measure
    risk: Measure  # of being away for three months
    conflicts: Measure


@dataclass(frozen=True, slots=True)
class Information:
    """How a seller learns of new business."""

    sources: tuple[str, ...]  # best first
    lead: Measure  # days, of the last project
    ahead: Measure  # part of the opportunities known before the request


@dataclass(frozen=True, slots=True)
class SellerHeard:
    """What one seller says. Never the name: the code."""

    code: str
    language: str
    valid: bool
    partial: bool
    known_by: KnownBy
    post: str | None
    years_here: Measure
    years_sales: Measure
    years_key: Measure
    portfolio: Measure
    criteria: tuple[str, ...]  # Q07
    key: KeyAccounts
    clients: tuple[ClientHeard, ...]
    contacts_mean: Measure
    contacts_most: tuple[str, Measure] | None
    contacts_least: tuple[str, Measure] | None
    narrow: int  # clients with so few contacts that one leaving is felt
    years_mean: Measure
    years_most: tuple[str, Measure] | None
    top: tuple[str, Measure] | None  # client of most of the seller's sales, as said
    share_sum: Measure
    visits_sum: Measure
    recorded_in: tuple[str, ...]  # Q26
    plan: Measure  # Q28, where it is answered once
    hours: Hours
    information: Information
    company: Company
    quotes: tuple[Quote, ...]
    refused: tuple[str, ...]  # questions
    not_known: tuple[str, ...]  # questions, or parts of them
    blank: bool  # nothing was answered


@dataclass(frozen=True, slots=True)
class Contrast:
    """How far the sellers are apart in one figure."""

    figure: str  # ends the id of the sentence that names it
    low: Measure
    high: Measure
    low_code: str
    high_code: str


@dataclass(frozen=True, slots=True)
class DepartmentSaid:
    """What the sellers say of a department of which nothing is on record."""

    apart: tuple[Contrast, ...]  # figures in which they differ
    alone: tuple[tuple[str, str, Measure], ...]  # figure, code and what the only seller says


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """Whose a code is, so that the name is printed nowhere."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure that was said, beside the record of it."""

    code: str
    account: str | None
    figure: str  # ends the id of the sentence that names it
    said: Measure
    recorded: Measure
    gap: Measure | None
    verdict: Verdict
    over: bool | None  # said is more than recorded


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How what was said stands to the records, of one seller or of all."""

    code: str | None
    compared: Measure
    agreeing: Measure
    minor: Measure
    major: Measure
    differing: Measure
    unchecked: Measure


@dataclass(frozen=True, slots=True)
class Uncheckable:
    """A kind of figure that no record could be set beside, and why."""

    figure: str
    reasons: tuple[str, ...]
    count: int


FINDINGS = (
    InterviewsHeard,
    InterviewHeld,
    InterviewsAlike,
    SellerHeard,
    Pseudonym,
    Contrast,
    DepartmentSaid,
    Reconciled,
    Compared,
    Uncheckable,
    MissingData,
)
