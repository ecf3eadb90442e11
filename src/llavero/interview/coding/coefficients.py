"""How far do coders agree beyond what chance would give?

Sources: Cohen (1960), "A Coefficient of Agreement for Nominal Scales", Educational and
Psychological Measurement 20(1), 37-46. Krippendorff (2018), "Content Analysis: An Introduction to
Its Methodology", 4th ed., SAGE, chapter 12, cited below as K.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from enum import StrEnum

FIRM = 0.80  # K: the customary requirement
TENTATIVE = 0.667  # K: the lowest level at which tentative conclusions are acceptable


class Reading(StrEnum):
    """What an agreement allows."""

    FIRM = "firm"
    TENTATIVE = "tentative"
    REFINE = "refine"  # the definition is to be refined and the answers coded again


def kappa(counts: Sequence[Sequence[int]]) -> float | None:
    """Return Cohen's kappa; None where chance alone would make both agree on everything.

    counts       (values, values)  units that one coder put in the row's value, the other in the
                                   column's
    returns      at most 1

    Raises ValueError if the table is not square.
    Source: Cohen (1960), eq. 1.
    """
    if any(len(row) != len(counts) for row in counts):
        raise ValueError(f"a square table of counts is needed, not {counts}")
    total = sum(sum(row) for row in counts)
    if not total:
        return None
    agreed = sum(counts[n][n] for n in range(len(counts)))
    columns: list[int] = [sum(column) for column in zip(*counts, strict=True)]
    # Whole numbers, so that an agreement by chance of exactly one is seen.
    by_chance: int = sum(sum(row) * column for row, column in zip(counts, columns, strict=True))
    if by_chance == total * total:
        return None
    return (agreed * total - by_chance) / (total * total - by_chance)


def alpha(units: Sequence[Sequence[Hashable | None]]) -> float | None:
    """Return Krippendorff's alpha for nominal values; None where nothing can disagree.

    units        (units, coders)  the value that each coder gave, None where a coder gave none
    returns      at most 1

    Source: K, section 12.3.3, by coincidences.
    """
    given = [[value for value in unit if value is not None] for unit in units]
    paired = [Counter(unit) for unit in given if len(unit) > 1]
    values: Counter[Hashable] = Counter()
    matches = 0.0
    for unit in paired:
        values.update(unit)
        matches += sum(n * (n - 1) for n in unit.values()) / (unit.total() - 1)
    total = values.total()
    unlike = total * total - sum(n * n for n in values.values())
    return 1 - (total - 1) * (total - matches) / unlike if unlike else None


def reading(coefficient: float | None) -> Reading | None:
    """Return what an alpha allows; None where there is none."""
    if coefficient is None:
        return None
    if coefficient >= FIRM:
        return Reading.FIRM
    return Reading.TENTATIVE if coefficient >= TENTATIVE else Reading.REFINE
