"""Which product stands on each line, at which price, list price and cost?"""

from collections.abc import Mapping, Sequence

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.span import MONTHS
from llavero.sample.sales.products import YEARLY_RISE, Catalogue, Floats, Integers

DISCOUNT_DRIFT = 0.015  # a year, to key accounts
EROSION = 0.045  # a year, to the account whose margin wears away
INCOHERENT = (0.04, 0.17, 0.29, 0.11)  # discounts inside one group
FEWER_LINES = 3  # that the silently declining account still buys in its last half year


def products_bought(
    customers: Sequence[Account],
    account: Integers,
    month: Integers,
    goods: Catalogue,
    rng: np.random.Generator,
) -> Integers:
    """Return the product of each line: every customer has lines it likes."""
    codes = list(customers[0].segment.lines)
    likes = np.array([[a.segment.lines[c] for c in codes] for a in customers])
    mix = rng.gamma(likes * 2.0)
    bounds = (mix / mix.sum(axis=1, keepdims=True)).cumsum(axis=1)
    drawn = rng.random(len(account))
    line = np.minimum((drawn[:, None] > bounds[account]).sum(axis=1), len(codes) - 1)
    fading = np.array([a.story == "silent_decline" for a in customers])[account]
    line = np.where(fading & (month >= MONTHS - 6), line % FEWER_LINES, line)
    within = np.floor(goods.count[line] * rng.random(len(line)) ** 1.6).astype(np.int64)
    product: Integers = goods.first[line] + within
    return product


def prices(
    customers: Sequence[Account],
    account: Integers,
    month: Integers,
    product: Integers,
    goods: Catalogue,
    rng: np.random.Generator,
) -> tuple[Floats, Floats, Floats]:
    """Return net price, list price and cost of a piece, in pesos."""
    years = month // 12
    rise = YEARLY_RISE**years
    discount, drift = _discounts(customers, rng)
    granted = discount[account] + drift[account] * (month / 12 - 1.5)
    granted = granted + rng.normal(0.0, 0.01, len(account))
    listed: Floats = goods.price[product] * rise
    return listed * (1 - granted), listed, goods.cost[product] * rise


def _discounts(customers: Sequence[Account], rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Return the discount of each account in the middle of the span, and its yearly rise."""
    by_group: Mapping[str, float] = {
        top: float(rng.uniform(0.10, 0.16)) for top in dict.fromkeys(a.top for a in customers)
    }
    discount = np.array([by_group[a.top] if a.slot else rng.uniform(0.03, 0.09) for a in customers])
    drift = np.array([DISCOUNT_DRIFT if a.slot else 0.0 for a in customers])
    apart = iter(INCOHERENT)
    for index, account in enumerate(customers):
        if account.story == "margin_erosion":
            drift[index] = EROSION
        elif account.story == "price_incoherence":
            discount[index] = next(apart)
    return discount, drift


def currency_factor(
    customers: Sequence[Account], account: Integers, month: Integers, rates: Integers
) -> Floats:
    """Return what turns pesos into the currency in which the account is invoiced."""
    foreign = np.array([a.currency != "MXN" for a in customers])[account]
    factor: Floats = np.where(foreign, 10_000 / rates[month], 1.0)
    return factor
