"""Companies whose past is made up, with a known truth."""

from datetime import date

import numpy as np

from llavero.analysis.selection.dated import Panel
from llavero.analysis.selection.proof.origins import Past, Rule

JANUARY = date(2021, 1, 1)
RULE = Rule({"c1": 0.12, "c2": 0.14, "c4": 0.08, "c5": 0.06})
ACCOUNTS, CHOSEN = 300, 15
PERSISTENCE, SPREAD, LEAVING = 0.7, 0.5, 0.06


def null_years(rng, years):
    """Return yearly sales in which nobody's choice changes anything: methods C6.

    Sizes are lognormal, years wander around them, and six in a hundred leave every year.
    """
    level, wander = rng.normal(0, 1.3, ACCOUNTS), rng.normal(0, SPREAD, ACCOUNTS)
    stays = np.ones(ACCOUNTS, dtype=np.bool_)
    found = []
    for _ in range(years):
        found.append(np.exp(level + wander) * stays)
        fresh = rng.normal(0, SPREAD * np.sqrt(1 - PERSISTENCE**2), ACCOUNTS)
        wander = PERSISTENCE * wander + fresh
        stays &= rng.random(ACCOUNTS) >= LEAVING
    return np.stack(found, axis=1)


def null_past(rng, years=4):
    """Return the same company month by month, with a margin that says no more than sales do."""
    yearly = null_years(rng, years)
    sales = np.repeat(yearly / 12, 12, axis=1) * rng.lognormal(0, 0.2, (ACCOUNTS, 12 * years))
    left = sales * rng.uniform(0.2, 0.4, (ACCOUNTS, 1))
    return Past(Panel(JANUARY, sales, left), np.zeros(ACCOUNTS, dtype=np.bool_))
