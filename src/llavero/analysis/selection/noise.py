"""Would other months of the same years choose other accounts?

Methods C6: the months of each account stray from the level of their year; blocks of three
consecutive strays are drawn anew, the same for all accounts, and put on the levels again. Trends
stay; luck does not. Block bootstrap: Künsch (1989).
"""

from dataclasses import replace

import numpy as np

from llavero.analysis.selection import dated
from llavero.analysis.selection.assessed import Assessed
from llavero.analysis.selection.dated import YEAR, Panel
from llavero.ledger.columns import Flags, Floats, Labels

BLOCK = 3  # months
DRAWS = 200
NEAR = 4  # accounts are drawn up to this multiple of the number: the others stay out
FEWEST_NEAR = 60


def under_other_months(
    found: Assessed, eligible: Labels, place: Labels, limit: int, rng: np.random.Generator
) -> Floats:
    """Return how often each eligible account is chosen when its months are drawn anew.

    eligible   places of the eligible accounts among the assessed
    place      (eligible,)  from 0
    """
    near = place < max(NEAR * limit, FEWEST_NEAR)
    chosen = np.zeros(place.size)
    panel = found.facts.panel.of(_among(eligible[near], len(found.facts)))
    base = found.criteria.score[eligible[near]]
    scales = _scales(found, eligible)
    for _ in range(DRAWS):
        score = _redrawn(base, dated.dated(redrawn(panel, rng)), scales) @ found.weights
        first = np.argsort(-score, kind="stable")[:limit]
        chosen[np.flatnonzero(near)[first]] += 1
    return chosen / DRAWS


def _among(places: Labels, size: int) -> Flags:
    flags = np.zeros(size, dtype=np.bool_)
    flags[places] = True
    return flags


def redrawn(panel: Panel, rng: np.random.Generator) -> Panel:
    """Return a panel of the same levels, year by year, with its strays drawn anew in blocks."""
    months = panel.months
    starts = rng.integers(0, max(1, months - BLOCK + 1), size=-(-months // BLOCK))
    drawn = np.minimum((starts[:, None] + np.arange(BLOCK)).ravel()[:months], months - 1)
    left = None if panel.left is None else _strayed(panel.left, drawn)
    return replace(panel, sales=_strayed(panel.sales, drawn), left=left)


def _strayed(amounts: Floats, drawn: Labels) -> Floats:
    level = levels(amounts)
    return np.asarray(level + (amounts - level)[:, drawn], dtype=np.float64)


def levels(amounts: Floats) -> Floats:
    """Return the mean month of the year of each month, years counted back from the last."""
    months = amounts.shape[1]
    found = np.empty_like(amounts)
    for end in range(months, 0, -YEAR):
        year = slice(max(0, end - YEAR), end)
        found[:, year] = amounts[:, year].mean(axis=1, keepdims=True)
    return found


_DATED = (0, 1, 3, 4)  # places of the criteria of `dated` among all


def _scales(found: Assessed, eligible: Labels) -> tuple[tuple[Floats, Floats], ...]:
    """Return raw values and scores of the eligible for each dated criterion, in order."""
    scales = []
    for at in _DATED:
        known = found.criteria.known[eligible, at]
        raw = found.criteria.raw[eligible, at][known]
        score = found.criteria.score[eligible, at][known]
        order = np.argsort(raw, kind="stable")
        scales.append((raw[order], score[order]))
    return tuple(scales)


def _redrawn(base: Floats, drawn: dated.Dated, scales: tuple[tuple[Floats, Floats], ...]) -> Floats:
    """Return the scores with those of the dated criteria on the scales of the choice."""
    found = base.copy()
    values = (drawn.sales, drawn.left, drawn.growth, drawn.volatility)
    for at, value, (raw, score) in zip(_DATED, values, scales, strict=True):
        if raw.size:
            known = ~np.isnan(value)
            found[known, at] = np.interp(value[known], raw, score)
    return found
