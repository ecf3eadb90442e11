"""What may be stated about the basis on which the accounts are served?"""

from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Definition, MissingData
from llavero.analysis.basis.method import Kind
from llavero.foundation.measure import Measure, Unit

KINDS: tuple[Kind, ...] = ("product", "segment", "geography")
View = Literal["key", "all", "kam", "rest"]

DEFINITIONS = (
    Definition("M08", Unit.CLASS, ("shapiro1984",)),
    Definition("M08.single_owner", Unit.SHARE),
    Definition("M08.declared", Unit.CLASS),
    Definition("M08.product_purity", Unit.SHARE),
    Definition("M08.product_reverse", Unit.SHARE),
    Definition("M08.product_nmi", Unit.INDEX, ("vinh2010",)),
    Definition("M08.product_chance", Unit.INDEX),
    Definition("M08.product_adjusted", Unit.INDEX, ("vinh2010",)),
    Definition("M08.product_p", Unit.INDEX, ("phipson2010",)),
    Definition("M08.segment_purity", Unit.SHARE),
    Definition("M08.segment_reverse", Unit.SHARE),
    Definition("M08.segment_nmi", Unit.INDEX, ("vinh2010",)),
    Definition("M08.segment_chance", Unit.INDEX),
    Definition("M08.segment_adjusted", Unit.INDEX, ("vinh2010",)),
    Definition("M08.segment_p", Unit.INDEX, ("phipson2010",)),
    Definition("M08.geography_purity", Unit.SHARE),
    Definition("M08.geography_reverse", Unit.SHARE),
    Definition("M08.geography_nmi", Unit.INDEX, ("vinh2010",)),
    Definition("M08.geography_chance", Unit.INDEX),
    Definition("M08.geography_adjusted", Unit.INDEX, ("vinh2010",)),
    Definition("M08.geography_p", Unit.INDEX, ("phipson2010",)),
    Definition("M08.all", Unit.CLASS),
    Definition("M08.all_single_owner", Unit.SHARE),
    Definition("M08.kam", Unit.CLASS),
    Definition("M08.kam_single_owner", Unit.SHARE),
    Definition("M08.rest", Unit.CLASS),
    Definition("M08.rest_single_owner", Unit.SHARE),
)


@dataclass(frozen=True, slots=True)
class DimensionFigures:
    """How well one dimension explains who serves whom."""

    kind: Kind
    candidate: bool
    purity: Measure
    reverse: Measure
    information: Measure
    chance: Measure
    adjusted: Measure
    p: Measure


@dataclass(frozen=True, slots=True)
class BasisOfOrganisation:
    """On what basis the accounts are served, and how we know."""

    view: Literal["key", "all"]  # the key accounts; all accounts where nobody says which are key
    basis: Measure  # M08
    leading: tuple[Kind, ...]  # dimensions of the verdict
    inseparable: bool
    sellers: int
    accounts: int
    permutations: int
    owned: Measure  # share of sales in accounts with a single owner
    dimensions: tuple[DimensionFigures, ...]
    products_as_lines: bool = False  # nobody names a line, and the few products stand for them


@dataclass(frozen=True, slots=True)
class BasisInContext:
    """The same for other accounts or sellers, as context."""

    view: View
    sellers: int
    accounts: int
    basis: Measure
    owned: Measure


@dataclass(frozen=True, slots=True)
class SharesOfSeller:
    """How one seller's sales spread over the categories; they add up to one."""

    name: str
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SellerMix:
    """How each seller's sales spread over one dimension: the largest sellers and categories."""

    kind: Kind
    categories: tuple[str, ...]
    several: bool  # after them, the accounts that span categories
    others: bool  # last, the small categories together
    sellers: tuple[SharesOfSeller, ...]
    left_out: int  # sellers with smaller sales


@dataclass(frozen=True, slots=True)
class DeclaredBasis:
    """What the sellers answered when asked how their accounts were assigned."""

    basis: Measure
    count: int  # sellers who answered so
    answers: int  # sellers who answered
    agrees: bool | None  # with the basis found in the sales; None where there is none


FINDINGS = (BasisOfOrganisation, BasisInContext, SellerMix, DeclaredBasis, MissingData)
