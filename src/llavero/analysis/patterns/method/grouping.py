"""Do the sellers fall into groups?

Average linkage over Gower's distance; the number of groups by silhouette (Rousseeuw 1987). Groups
are told only where they are clear and stay when any one seller is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Labels = tuple[int, ...]

LEAST = 5  # sellers
CLEAR = 0.5  # silhouette
STABLE = 0.8  # part of the leave-one-out runs that give the same groups


@dataclass(frozen=True, slots=True)
class Grouping:
    """Groups of sellers, and how clear and firm they are."""

    labels: Labels  # of each seller, from 0
    silhouette: float
    stability: float


def groups(distance: Floats, clear: float = CLEAR, stable: float = STABLE) -> Grouping | None:
    """Return the groups, or None where there are too few sellers or no clear and firm ones.

    distance   (sellers, sellers), whole: no NaN
    """
    count = len(distance)
    if count < LEAST or np.isnan(distance).any():
        return None
    best = _best(distance)
    if best is None or best[1] < clear:
        return None
    kept = sum(_same(best[0], left) for left in _without_each(distance)) / count
    return Grouping(best[0], best[1], kept) if kept >= stable else None


def silhouette(distance: Floats, labels: Labels) -> float:
    """Return the mean silhouette; one alone in its group counts 0."""
    marks = np.array(labels)
    widths = []
    for at, mark in enumerate(marks):
        own = (marks == mark) & (np.arange(len(marks)) != at)
        if not own.any():
            widths.append(0.0)
            continue
        near = float(distance[at, own].mean())
        far = min(float(distance[at, marks == o].mean()) for o in set(labels) - {int(mark)})
        widths.append((far - near) / max(far, near) if max(far, near) > 0 else 0.0)
    return float(np.mean(widths))


def _best(distance: Floats) -> tuple[Labels, float] | None:
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    tree = linkage(squareform(distance, checks=False), method="average")
    found = []
    for size in range(2, len(distance) // 2 + 1):
        labels = _numbered(fcluster(tree, size, criterion="maxclust").tolist())
        if len(set(labels)) > 1:
            found.append((labels, silhouette(distance, labels)))
    return max(found, key=lambda each: (each[1], -len(set(each[0]))), default=None)


def _without_each(distance: Floats) -> Iterator[tuple[int, Labels | None]]:
    for at in range(len(distance)):
        rest = np.delete(np.delete(distance, at, 0), at, 1)
        best = _best(rest)
        yield at, best[0] if best else None


def _same(labels: Labels, left: tuple[int, Labels | None]) -> bool:
    at, others = left
    return others is not None and _numbered([*labels[:at], *labels[at + 1 :]]) == others


def _numbered(labels: list[int]) -> Labels:
    """Return the labels numbered in the order in which they come."""
    order = {label: number for number, label in enumerate(dict.fromkeys(labels))}
    return tuple(order[label] for label in labels)
