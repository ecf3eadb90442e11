"""What part of what the company earns stands in some accounts?

Contribution where it is known of the company and of each of the accounts, and together they leave
something; else sales. What accounts that leave nothing are worth their contribution cannot say.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from llavero.analysis.problems.facts import Facts, number
from llavero.analysis.problems.findings import Basis


@dataclass(frozen=True, slots=True)
class Stake:
    """A part of the company, and of what."""

    part: float
    whole: float
    basis: Basis

    @property
    def share(self) -> float:
        """Return the part as a share, no more than the whole."""
        return max(0.0, min(1.0, self.part / self.whole))


def stake(facts: Facts, groups: Sequence[str]) -> Stake | None:
    """Return what stands in some groups; None where nothing was sold."""
    return _of_contribution(facts, groups) or _of_sales(facts, groups)


def _of_contribution(facts: Facts, groups: Sequence[str]) -> Stake | None:
    whole = facts.known("margin", "M52")
    if whole is None or whole <= 0 or not groups:
        return None
    known = facts.of_groups("margin", "M52.account")
    left = [number(known.get(group)) for group in groups]
    parts = [one for one in left if one is not None]
    if len(parts) < len(groups) or fsum(parts) <= 0:
        return None
    return Stake(fsum(parts), whole, "contribution")


def _of_sales(facts: Facts, groups: Sequence[str]) -> Stake | None:
    whole = facts.sold
    if whole <= 0:
        return None
    return Stake(fsum(max(0.0, facts.sales.get(one, 0.0)) for one in groups), whole, "sales")
