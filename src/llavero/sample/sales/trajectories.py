"""How much does each customer buy in each of the 36 months?"""

from collections.abc import Sequence

import numpy as np

from llavero.sample.roster.account import Account
from llavero.sample.roster.span import MONTHS

YEARLY_GROWTH = 1.05
# Of a month against the mean of its year, from the first month of the span on.
SEASON = np.array([0.92, 0.95, 1.08, 0.98, 1.03, 1.02, 0.96, 0.99, 1.02, 1.10, 1.06, 0.89])
LAST_MONTH_OF_LOST = 26
_DECLINE = np.concatenate([np.ones(24), [0.97, 0.95, 0.93, 0.88, 0.82, 0.76], np.full(6, 0.52)])

Grid = np.ndarray[tuple[int, int], np.dtype[np.float64]]


def monthly_targets(customers: Sequence[Account], rng: np.random.Generator) -> Grid:
    """Return what each account is to buy each month.

    returns   (accounts, 36)  pesos >= 0
    """
    base = np.array([a.millions for a in customers])[:, None] * 1e6 / 12
    spread = np.array([0.08 if a.slot else 0.3 for a in customers])[:, None]
    noise = np.exp(rng.normal(0.0, 1.0, (len(customers), MONTHS)) * spread)
    shape = np.stack([_shape(account) for account in customers])
    season: Grid = np.tile(SEASON, MONTHS // 12)[None, :]
    targets: Grid = base * shape * season * noise
    return targets


def _shape(account: Account) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return the course of an account; about 1 over the last year unless it is leaving."""
    months = np.arange(MONTHS)
    growth = {"growth": 1.55, "left_programme": 0.9}.get(account.story, YEARLY_GROWTH)
    course = growth ** ((months - 29.5) / 12)
    if account.story == "silent_decline":
        return _DECLINE
    if account.story == "lost":
        return np.asarray(np.where(months < LAST_MONTH_OF_LOST, 1.0, 0.0))
    return np.asarray(course)
