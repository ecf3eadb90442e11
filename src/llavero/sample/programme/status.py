"""Which groups are, or were, key accounts, since when and at which level?"""

from dataclasses import dataclass
from datetime import date

from llavero.sample.company import Company
from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import LEFT_PROGRAMME
from llavero.sample.roster.people import NEW_KAM_MONTH

PROGRAMME_AGE = 24  # months before the ledger starts
LEVEL_OF_FORMER = "T3"


@dataclass(frozen=True, slots=True)
class KeySpell:
    """A spell of a group as a key account."""

    group: Account
    tier: str
    start: date
    end: date | None = None


def key_spells(company: Company) -> tuple[KeySpell, ...]:
    """Return the spells: most as old as the programme, energy's as young as its manager."""
    span = company.span
    made = []
    for top in company.tops():
        month = NEW_KAM_MONTH if top.slot.startswith("F") else -PROGRAMME_AGE
        left = LEFT_PROGRAMME.get(top.slot)
        end = span.month(left[1]) if left else None
        made.append(KeySpell(top, top.tier or LEVEL_OF_FORMER, span.month(month), end))
    return tuple(made)
