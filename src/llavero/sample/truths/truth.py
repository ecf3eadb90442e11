"""What is one planted truth, and how are all of them asked for?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

Value = int | float | Decimal | str | date | tuple[object, ...] | Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Truth:
    """One thing that is so, and where it shows.

    Money is in pesos, exact. A share is a fraction. A mapping goes from code to value.
    """

    id: str
    value: Value
    seen_in: tuple[str, ...]  # files that hold it
    measures: tuple[str, ...] = ()  # of methods: M05, P04, Q15
    exact: bool = True  # False: the diagnosis may come near only, within `tolerance`
    tolerance: float = 0.0


@dataclass(frozen=True, slots=True)
class Truths:
    """Everything that is true of one company, and the files that tell it."""

    company: str
    as_of: date
    seed: int
    files: tuple[Path, ...]  # to be imported; others in the folder are for people
    truths: tuple[Truth, ...]

    def __iter__(self) -> Iterator[Truth]:
        return iter(self.truths)

    def __getitem__(self, id: str) -> Truth:
        """Return the truth of that id. Raises KeyError."""
        for truth in self.truths:
            if truth.id == id:
                return truth
        raise KeyError(f"there is no truth {id}")

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of all truths, in their order."""
        return tuple(truth.id for truth in self.truths)


def pesos(millionths: int) -> Decimal:
    """Return an exact amount of pesos."""
    return Decimal(millionths).scaleb(-6)


def share(part: int, whole: int) -> float:
    """Return a fraction. Raises ZeroDivisionError if the whole is nothing."""
    return part / whole
