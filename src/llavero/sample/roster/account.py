"""What is one customer of the fictional company?"""

from dataclasses import dataclass
from decimal import Decimal

from llavero.sample.roster.vocabulary import Region, Segment


@dataclass(frozen=True, slots=True)
class Account:
    """A customer."""

    code: str
    name: str
    short: str  # as people say it
    slot: str  # of its key group; "" for the rest
    parent: str  # code of the account above; "" at the top
    top: str  # code at the top of the group; its own where it has none
    segment: Segment
    region: Region
    city: str
    millions: float  # pesos in the last year, as planted
    tax_id: str = ""
    story: str = ""
    tier: str = ""
    currency: str = "MXN"
    staff: int = 0
    purchasing: str = "local"
    duplicate_of: str = ""
    is_house: bool = False
    is_intercompany: bool = False
    wallet: Decimal | None = None
    wallet_grade: str = ""

    @property
    def plain_name(self) -> str:
        """Return the name without its legal form."""
        return self.name.split(",")[0]

    @property
    def is_holding(self) -> bool:
        """Return whether the account buys nothing itself."""
        return self.millions == 0


def account_code(number: int) -> str:
    """Return the code of the customer that was entered as the `number`-th."""
    return f"C{10001 + number}"
