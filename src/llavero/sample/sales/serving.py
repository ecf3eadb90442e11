"""Who serves each customer on each day, and who beside the key account manager?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import Assignment
from llavero.sample.roster.people import Employee
from llavero.sample.roster.span import Span
from llavero.sample.sales.lines import NOBODY
from llavero.sample.sales.products import Integers


@dataclass(frozen=True, slots=True)
class Sellers:
    """Who may be credited: per account and day, and beside the KAM."""

    primary: np.ndarray[tuple[int, int], np.dtype[np.int64]]  # (accounts, days)
    beside: Integers  # (accounts,) the field seller of a key account


def sellers(
    customers: Sequence[Account],
    given: Sequence[Assignment],
    people: Sequence[Employee],
    span: Span,
) -> Sellers:
    """Return who serves each account on each day."""
    place = {account.code: index for index, account in enumerate(customers)}
    person = {employee.code: index for index, employee in enumerate(people)}
    primary = np.full((len(customers), span.days), NOBODY, dtype=np.int64)
    beside = np.full(len(customers), NOBODY, dtype=np.int64)
    for spell in given:
        row, who = place[spell.account], person[spell.seller.code]
        if spell.role == "primary":
            start = max(span.index(spell.start), 0)
            end = span.index(spell.end) if spell.end else span.days
            primary[row, start:end] = who
        elif spell.role == "support":
            beside[row] = who
    return Sellers(primary, beside)
