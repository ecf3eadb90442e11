"""What does the fictional company sell, at which list price and cost?"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llavero.sample.roster.vocabulary import ProductLine

YEARLY_RISE = 1.04  # of list prices and costs, each January

Floats = np.ndarray[tuple[int], np.dtype[np.float64]]
Integers = np.ndarray[tuple[int], np.dtype[np.int64]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The products, line after line."""

    codes: tuple[str, ...]
    line: Integers  # (products,) index of the product line
    first: Integers  # (lines,) index of the first product of each line
    count: Integers  # (lines,)
    price: Floats  # (products,) list price in the first year, pesos
    cost: Floats  # (products,) in the first year, pesos


def catalogue(lines: Sequence[ProductLine], rng: np.random.Generator) -> Catalogue:
    """Return the products of the product lines."""
    count = np.array([line.products for line in lines])
    line = np.repeat(np.arange(len(lines)), count)
    price = np.array([entry.price for entry in lines])[line] * rng.lognormal(0, 0.6, len(line))
    margin = np.array([entry.margin for entry in lines])[line] + rng.normal(0, 0.02, len(line))
    codes = tuple(
        f"{entry.code[:3].upper()}-{number:03d}"
        for entry in lines
        for number in range(1, entry.products + 1)
    )
    first = np.concatenate([[0], count.cumsum()[:-1]])
    return Catalogue(codes, line, first, count, price.round(2), price * (1 - margin))
