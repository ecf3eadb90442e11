"""What does the selection hand on to the analyses after it: criteria, score and place?

No analysis imports another: what several of them read has its type here.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

CRITERIA = tuple(f"c{number}" for number in range(1, 13))  # methods C2
# What a review proposes; who is key stays longer than others enter. Barred: a gate is not passed.
Proposal = Literal["stays", "enters", "grey", "leaves", "out", "barred"]


@dataclass(frozen=True, slots=True)
class ScoredAccounts:
    """Every account that has a score, in columns: a value per account, the best account first.

    They are those that pass the gates, and after them those that do not and are key today or were
    decided of by somebody: these are measured on the scales of the others and have no place.
    """

    groups: tuple[str, ...]
    names: tuple[str, ...]
    weights: tuple[float, ...]  # of CRITERIA, in force; 0 where no account has the criterion
    raw: tuple[tuple[float | None, ...], ...]  # per criterion of CRITERIA; None: not known
    scaled: tuple[tuple[float, ...], ...]  # per criterion, in [0, 1]; what is not known is imputed
    coverage: tuple[float, ...]  # part of all weights whose criteria are known (CV17)
    score: tuple[float, ...]  # 0-100
    rank: tuple[int | None, ...]  # from 1; None: a gate is not passed
    within: tuple[bool, ...]  # among the first `number`
    probability: tuple[float | None, ...]  # P(select) under other weights; None without a rank
    incumbent: tuple[bool, ...]  # key today
    proposal: tuple[Proposal, ...]  # of the rule, before anybody decided otherwise
    selected: tuple[bool, ...]  # proposed as key account: by the rule, or as somebody decided
    number: int  # K*


@dataclass(frozen=True, slots=True)
class PlacesBefore:
    """The place of each account by the rule of today, put to what was known on a day before."""

    day: date
    groups: tuple[str, ...]
    rank: tuple[int, ...]  # from 1; of those that passed the gates on the day
