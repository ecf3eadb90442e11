"""Companies whose past is made up, with a known truth."""

from datetime import date

import numpy as np

from llavero.analysis.selection.dated import Panel, since
from llavero.analysis.selection.facts import Facts, of_months
from llavero.analysis.selection.proof.past import Past
from llavero.analysis.selection.rule import Rule

JANUARY = date(2021, 1, 1)
RULE = Rule({"c1": 0.12, "c2": 0.14, "c4": 0.08, "c5": 0.06})
ACCOUNTS, CHOSEN = 300, 15
PERSISTENCE, SPREAD, LEAVING = 0.7, 0.5, 0.06


def bare(panel: Panel) -> Facts:
    """Return accounts of which only the months are known."""
    names = tuple(str(at) for at in range(len(panel.sales)))
    months = np.datetime64(panel.first, "M") + since(panel)
    first_on = np.where(since(panel) < panel.months, months, np.datetime64("NaT"))
    return of_months(names, names, panel, first_on.astype("datetime64[D]"))


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
    return Past(bare(Panel(JANUARY, sales, left)))
