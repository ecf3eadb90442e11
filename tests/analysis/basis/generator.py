"""Companies organised on a known basis, as the operating characteristics of methods B3 ask."""

from typing import Literal

import numpy as np

from llavero.analysis.basis.method import Coverage

Basis = Literal["product", "segment", "geography", "named_account"]


def organised(
    basis: Basis,
    *,
    accounts: int,
    sellers: int,
    noise: float = 0.0,
    rng: np.random.Generator,
) -> Coverage:
    """Return accounts of lognormal size served on `basis`, a part of them at random.

    Five segments and four regions, uniform; mix of four products Dirichlet(.7), shares below
    .05 dropped; the seller is the category's number modulo the number of sellers.
    """
    size = rng.lognormal(0, 1, accounts)
    segment, region = rng.integers(0, 5, accounts), rng.integers(0, 4, accounts)
    mix = rng.dirichlet([0.7] * 4, accounts)
    account, product = np.nonzero(mix >= 0.05)
    owner = rng.integers(0, sellers, accounts)
    seller = {
        "product": product % sellers,
        "segment": (segment % sellers)[account],
        "geography": (region % sellers)[account],
        "named_account": owner[account],
    }[basis]
    stray = (rng.random(accounts) < noise)[account]
    return Coverage(
        account.astype(np.int64),
        product.astype(np.int64),
        np.where(stray, owner[account], seller).astype(np.int64),
        size[account] * mix[account, product],
        segment,
        region,
    )
