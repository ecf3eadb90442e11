"""What may be stated about what accounts could buy and do not?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.foundation.measure import Measure, Unit

LIKE = ("bhattacharyya1943", "sarwar2000")
DRAWN = ("rubin1981",)

DEFINITIONS = (
    Definition("WS.accounts", Unit.ACCOUNTS),
    Definition("WS.lines", Unit.COUNT),
    Definition("WS.open", Unit.COUNT, LIKE),
    Definition("WS.potential", Unit.MONEY, LIKE),
    Definition("WS.potential_low", Unit.MONEY),
    Definition("WS.potential_high", Unit.MONEY),
    Definition("WS.potential_share", Unit.SHARE),
    Definition("WS.closed", Unit.COUNT),
    Definition("WS.suggested", Unit.COUNT),
    Definition("WS.right", Unit.COUNT),
    Definition("WS.precision", Unit.SHARE, LIKE),
    Definition("WS.popular", Unit.SHARE),
    Definition("WS.base", Unit.SHARE),
    Definition("WS.lift", Unit.RATIO),
    Definition("WS.gain", Unit.POINTS),
    Definition("WS.gain_low", Unit.POINTS, DRAWN),
    Definition("WS.gain_high", Unit.POINTS, DRAWN),
    Definition("WS.space", Unit.MONEY),
    Definition("WS.space_low", Unit.MONEY),
    Definition("WS.space_high", Unit.MONEY),
    Definition("WS.space_buyers", Unit.SHARE),
    Definition("WS.line_share", Unit.SHARE),
)

# What is known of a line that an account does not buy; nothing known is open.
State = Literal["bought", "open", "unusual", "refused", "not_applicable", "contract"]


@dataclass(frozen=True, slots=True)
class SuggestionsTried:
    """Whether what the peers buy says more of the next purchases than what everybody buys."""

    verdict: Literal["better", "worse", "same"]  # against popularity
    peers: int
    suggestions: int  # per account
    suggested: Measure
    right: Measure  # of them, those that were bought
    few: bool  # too few to speak of parts of them
    precision: Measure
    popular: Measure
    base: Measure
    lift: Measure
    gain: Measure
    gain_low: Measure
    gain_high: Measure


@dataclass(frozen=True, slots=True)
class OpenSpace:
    """A line that an account does not buy and most of those like it do."""

    name: str
    line: str
    potential: Measure  # a year, at the median part
    low: Measure  # at the first quartile
    high: Measure  # at the third quartile
    buyers: Measure  # part of the peers that buy it


@dataclass(frozen=True, slots=True)
class OpenSpaces:
    """How much more the accounts would buy if they bought as those like them do."""

    by: Literal["peers", "popularity"]  # what ranks them
    tried: bool  # a trial chose it
    penetration: float  # part of the peers that must buy the line
    band: float  # times larger or smaller that a peer may be
    least: int  # peers that must buy it
    segmented: bool  # peers are of the same segment, where it is known and large enough
    stated: bool  # a list says of some lines why they are not bought
    accounts: Measure
    lines: Measure
    open: Measure
    potential: Measure
    low: Measure
    high: Measure
    share: Measure  # of the sales
    closed: Measure
    spaces: tuple[OpenSpace, ...]  # the largest of the largest accounts


@dataclass(frozen=True, slots=True)
class MapCell:
    """One account and one line."""

    state: State
    share: Measure | None  # of what the account buys; None: it does not buy it


@dataclass(frozen=True, slots=True)
class MapRow:
    """One account over the lines of the map."""

    name: str
    cells: tuple[MapCell, ...]


@dataclass(frozen=True, slots=True)
class LineMap:
    """The largest accounts over the largest lines."""

    lines: tuple[str, ...]
    rows: tuple[MapRow, ...]


@dataclass(frozen=True, slots=True)
class TooFewToCompare:
    """There are not enough accounts or lines for one to say what another lacks."""

    accounts: int
    lines: int


FINDINGS = (SuggestionsTried, OpenSpaces, LineMap, TooFewToCompare, MissingData)
