"""What do the facts hold of the accounts to divide and of who may serve them, once read?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from llavero.analysis.answers import Setting
from llavero.analysis.assignment.method import NOBODY
from llavero.analysis.serving import Basis

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]
Base = Literal["key", "chosen"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who may serve accounts: one of our people, or a post to be filled."""

    id: str  # empty: a new post
    name: str
    post: int  # from 1, of a new post; 0: somebody is there
    leads: bool
    fte: float
    region: str
    languages: frozenset[str]  # empty: not said

    @property
    def scope(self) -> str:
        """Return the scope of the candidate's figures."""
        return f"seller:{self.id}" if self.id else f"post:{self.post}"


@dataclass(frozen=True, slots=True)
class Case:
    """The accounts to divide, by group id, and who may serve them. NaN: not known."""

    setting: Setting
    base: Base  # the key accounts of the day, or those that the selection proposes
    basis: Basis  # how it is known who serves whom
    groups: tuple[str, ...]
    names: tuple[str, ...]
    hours: Floats
    post: float  # hours a year that a full post gives to accounts
    assumed: int  # accounts without a level of service
    holder: tuple[str, ...]  # who serves each, by name; empty: nobody is known to
    owner: Labels  # place among the candidates; NOBODY where no candidate serves it
    candidates: tuple[Candidate, ...]
    segment: Labels
    region: Labels
    languages: tuple[frozenset[str], ...]  # in which each account is served; empty: not said
    said: Labels  # (candidates,)  region of each among those of the accounts; NOBODY: not said
    years: Floats  # with who serves it
    strength: Floats  # of the relation, 0-100
    handovers: Floats  # in three years
    locks: Mapping[int, int]  # account -> candidate
    idle: tuple[str, ...]  # locks that name an account or a person that is not here

    @property
    def available(self) -> Floats:
        """Return the hours a year that each candidate can give to accounts."""
        return self.post * np.array([one.fte for one in self.candidates])

    @property
    def locked(self) -> Labels:
        """Return whom each account must have; NOBODY where anybody may."""
        found = np.full(len(self.groups), NOBODY)
        for account, candidate in self.locks.items():
            found[account] = candidate
        return found

    def locking(self, more: Mapping[int, int]) -> "Case":
        """Return the same with more locks."""
        return replace(self, locks={**self.locks, **more})
