"""Which seller serves which customer, since when, with whom beside and behind?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.people import (
    FIELD_SELLERS,
    FORMER_KAM,
    HANDOVER_MONTH,
    NEW_KAM_MONTH,
    Employee,
    Staff,
)
from llavero.sample.roster.span import Span
from llavero.sample.roster.vocabulary import key_groups

FIELD_PART = 0.2  # of the credit of a key account goes to the field seller beside the KAM
LEGACY = ("K1", "K1", "K2", "K3", "K3", "K4", "K5", "K5")  # small accounts that KAMs kept
LEFT_PROGRAMME = {"X01": ("K5", 18), "X02": ("K3", 24)}  # former KAM, month of leaving
WITHOUT_BACKUP = ("K1",)
_BACKUP = {"K2": "K4", "K3": "K5", "K4": "K3", "K5": "K2", "K6": "K4"}


@dataclass(frozen=True, slots=True)
class Assignment:
    """A spell of a seller on an account."""

    account: str
    seller: Employee
    role: str
    split: float
    start: date
    end: date | None = None


def kam_of_slots() -> Mapping[str, str]:
    """Return the KAM slot of each key group that a KAM serves now."""
    return {group.slot: group.kam for group in key_groups() if group.kam}


def assignments(
    customers: Sequence[Account], staff: Staff, span: Span, rng: np.random.Generator
) -> tuple[Assignment, ...]:
    """Return who serves each account; nobody serves the house's accounts and our own company."""
    turn: defaultdict[str, int] = defaultdict(int)
    legacy = _legacy(customers)
    field_of: dict[str, Employee] = {}
    start_of: dict[str, date] = {}  # one day for a whole group
    made: list[Assignment] = []
    for account in customers:
        if account.is_house or account.is_intercompany:
            continue
        field_seller = field_of.get(account.duplicate_of) or _next_in(account, staff, turn)
        field_of[account.code] = field_seller
        if account.top not in start_of:
            start_of[account.top] = _start(account, staff, span, rng)
        start = start_of[account.top]
        kept_by = legacy.get(account.duplicate_of or account.code)
        if kept_by:
            made.append(Assignment(account.code, staff.kam(kept_by), "primary", 1.0, start))
        elif account.slot in kam_of_slots():
            made += _key(account, staff, field_seller, span, start)
        elif account.slot in LEFT_PROGRAMME:
            kam, month = LEFT_PROGRAMME[account.slot]
            day = span.month(month)
            made.append(Assignment(account.code, staff.kam(kam), "primary", 1.0, start, day))
            made.append(Assignment(account.code, field_seller, "primary", 1.0, day))
        else:
            made.append(Assignment(account.code, field_seller, "primary", 1.0, start))
    return tuple(made)


def _legacy(customers: Sequence[Account]) -> Mapping[str, str]:
    """Return which KAM kept which of the bigger accounts that are not key."""
    plain = [a for a in customers if not (a.slot or a.is_house or a.is_intercompany)]
    biggest = sorted(plain, key=lambda a: -a.millions)[20 : 20 + len(LEGACY)]
    return {account.code: kam for account, kam in zip(biggest, LEGACY, strict=True)}


def _next_in(account: Account, staff: Staff, turn: defaultdict[str, int]) -> Employee:
    region = account.region.name
    turn[region] += 1
    return staff.by_slot[f"{region}-{turn[region] % FIELD_SELLERS + 1}"]


def _start(account: Account, staff: Staff, span: Span, rng: np.random.Generator) -> date:
    """Return the day on which the present seller began: before the ledger starts."""
    kam = kam_of_slots().get(account.slot, "K5")
    hired = max(staff.kam(kam if kam not in ("K2", "K6") else FORMER_KAM).hired, span.month(-120))
    room = (span.first - hired).days
    # The greatest accounts have been with their manager the longest.
    early, late = (0.05, 0.2) if account.tier == "T1" else (0.15, 0.9)
    return date.fromordinal(hired.toordinal() + int(room * rng.uniform(early, late)))


def _key(
    account: Account, staff: Staff, field_seller: Employee, span: Span, start: date
) -> list[Assignment]:
    """Return the KAM of a key account, those before, the field seller beside and who stands in."""
    slot = kam_of_slots()[account.slot]
    kam, code, own = staff.kam(slot), account.code, 1 - FIELD_PART
    made: list[Assignment] = []
    if slot == "K2":
        day = span.month(HANDOVER_MONTH)
        made.append(Assignment(code, staff.kam(FORMER_KAM), "primary", own, start, day))
        start = day
    elif slot == "K6":
        day = span.month(NEW_KAM_MONTH)
        made.append(Assignment(code, field_seller, "primary", 1.0, start, day))
        start = day
    made.append(Assignment(code, kam, "primary", own, start))
    made.append(Assignment(code, field_seller, "support", FIELD_PART, start))
    if slot not in WITHOUT_BACKUP:
        made.append(Assignment(code, staff.kam(_BACKUP[slot]), "backup", 0.0, start))
    return made


def primary_at(given: Sequence[Assignment], day: date) -> Mapping[str, Employee]:
    """Return who serves each account on a day."""
    return {
        a.account: a.seller
        for a in given
        if a.role == "primary" and a.start <= day and (a.end is None or day < a.end)
    }
