"""How much would sellers and categories agree if the assignment were random?

Labels are moved as whole numbers, a permutation at a time, and each table is one weighted count
over combined codes: nothing of the size of accounts × permutations is ever held.
"""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import permutations as orders

import numpy as np

from llavero.analysis.basis.method import Floats, Labels, normalised_information, summed

PERMUTATIONS = 1999
# Units that one test may move, all permutations together: some tenths of a second. Larger
# companies get fewer permutations, and the report says how many: with so many accounts chance
# varies little, and its mean and the verdict are known long before.
BUDGET = 40_000_000
FEWEST = 199
LISTED = 8  # cells of an account up to which all their orders are listed (8! = 40,320)
WRITTEN = 4  # cells up to which all orders of every account are written out (4! = 24)
BATCH = 2_000_000  # cells of the tables held at a time


def permutations_within(budget: int, units: int) -> int:
    """Return how many permutations of `units` fit: PERMUTATIONS, or fewer, but FEWEST at least."""
    return max(FEWEST, min(PERMUTATIONS, budget // max(1, units)))


def null_between(
    seller: Labels,
    categories: Sequence[Labels],
    weight: Floats,
    sellers: int,
    *,
    permutations: int,
    rng: np.random.Generator,
) -> tuple[Floats, ...]:
    """Return the information of each category with sellers permuted across accounts.

    seller       (accounts,)
    categories   each (accounts,), labels from 0; one permutation serves them all
    returns      each (permutations,)
    """
    moved = seller.astype(np.int64)  # a copy: shuffled in place, again and again
    widths = [int(category.max()) + 1 for category in categories]

    def draw() -> list[Floats]:
        rng.shuffle(moved)
        return [
            summed(moved * width + category, weight, sellers * width)
            for category, width in zip(categories, widths, strict=True)
        ]

    return _informations(draw, sellers, widths, permutations)


def null_within(
    account: Labels,
    product: Labels,
    seller: Labels,
    weight: Floats,
    sellers: int,
    *,
    permutations: int,
    rng: np.random.Generator,
) -> Floats:
    """Return the information with product labels permuted within each account.

    account, product, seller, weight   (cells,)
    returns                            (permutations,)
    """
    width = int(product.max()) + 1
    shuffles, order = _shuffles(account, product, seller * width, rng)
    sorted_weight = weight[order]

    def draw() -> list[Floats]:
        codes = np.concatenate([shuffle() for shuffle in shuffles])
        return [summed(codes, sorted_weight, sellers * width)]

    return _informations(draw, sellers, [width], permutations)[0]


Shuffle = Callable[[], Labels]


def _shuffles(
    account: Labels, product: Labels, row: Labels, rng: np.random.Generator
) -> tuple[list[Shuffle], Labels]:
    """Return, for accounts with as many cells each, a way to draw codes; and the cells' order."""
    cells = np.bincount(account)[account]
    order = np.lexsort((account, cells))
    sizes, first = np.unique(cells[order], return_index=True)
    blocks = np.split(order, first[1:])
    made = [
        _shuffle(product[block].reshape(-1, size), row[block].reshape(-1, size), rng)
        for size, block in zip(sizes.tolist(), blocks, strict=True)
    ]
    return made, order


def _shuffle(product: Labels, row: Labels, rng: np.random.Generator) -> Shuffle:
    """Return a way to draw codes with the products of each account in random order.

    product, row   (accounts, cells)
    """
    accounts, cells = product.shape
    if cells == 1:
        fixed = (product + row).ravel()
        return lambda: fixed
    if cells > LISTED:
        return lambda: (rng.permuted(product, axis=1) + row).ravel()
    listed = _orders(cells)
    if cells <= WRITTEN:
        # Every order of every account, ready to be picked: (accounts × orders, cells).
        codes = (product[:, listed] + row[:, None, :]).reshape(-1, cells)
        first = np.arange(accounts, dtype=np.int64) * len(listed)
        return lambda: codes.take(first + rng.integers(len(listed), size=accounts), axis=0).ravel()
    start = np.arange(accounts, dtype=np.int64)[:, None] * cells

    def drawn() -> Labels:
        place = listed.take(rng.integers(len(listed), size=accounts), axis=0)
        place += start
        codes: Labels = product.take(place)
        codes += row
        return codes.ravel()

    return drawn


@cache
def _orders(cells: int) -> Labels:
    """Return every order of so many cells: (orders, cells)."""
    return np.array(list(orders(range(cells))), dtype=np.int64)


def _informations(
    draw: Callable[[], list[Floats]], sellers: int, widths: Sequence[int], permutations: int
) -> tuple[Floats, ...]:
    held = max(1, BATCH // (sellers * max(widths)))
    found: list[list[Floats]] = [[] for _ in widths]
    for start in range(0, permutations, held):
        drawn = [draw() for _ in range(min(held, permutations - start))]
        for at, width in enumerate(widths):
            tables = np.stack([one[at] for one in drawn]).reshape(-1, sellers, width)
            found[at].append(normalised_information(tables))
    return tuple(np.concatenate(parts) for parts in found)
