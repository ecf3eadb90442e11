"""What is the least that plain NumPy must do to choose accounts and try how firm the choice is?

The same twelve criteria, scores, TOPSIS, number, 5,000 draws of weights near those agreed and as
many farther away, 200 draws of months, criteria left out, room of each weight and the best choice
within the same hours, written as one script, for accounts that all pass the gates and have no cost
to serve.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.candidates import Candidates

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
POINTS = np.array([12, 14, 14, 8, 6, 6, 10, 6, 8, 6, 6, 4]) / 100
FALLING = np.array([4, 5])
DRAWS, REDRAWN = 5_000, 200
HOURS, AVAILABLE, COST = 240.0, 12.0 * 46 * 40 * 0.65, 900_000.0 / (46 * 40 * 0.65)


@dataclass(frozen=True, slots=True)
class Plain:
    """What the script finds, of the accounts that buy."""

    score: Floats
    number: int
    topsis: Floats
    near: Floats  # P(select)
    far: Floats
    places: Floats  # (2, looked at)  5th and 95th percentile
    months: Floats  # P(select), of those looked at
    without: Floats
    room: Floats
    packed: Places
    paying: tuple[int, ...]  # accounts that gain what they cost, by uplift
    knee: int


def plain_choice(of: Candidates) -> Plain:
    """Return the choice and how firm it is."""
    rng = np.random.default_rng(1)
    at = np.flatnonzero(of.sales[:, -12:].sum(1) > 0)
    sales, left = of.sales[at], of.left[at]
    raw = _raw(of, at, sales, left)
    values = _scaled(raw)
    score = values @ POINTS
    order = np.argsort(-score, kind="stable")
    number = int(AVAILABLE // HOURS)
    looked_at = order[: 4 * number]
    near, places = _drawn(values, number, looked_at, 50, rng)
    far, _ = _drawn(values, number, looked_at[:0], 20, rng)
    worth = score * np.maximum(raw[:, 1], 0)
    rate = np.clip(raw[:, 1] / raw[:, 0], 0, 1)
    gain = np.maximum(raw[:, 1], 0) + np.nan_to_num(raw[:, 2]) * rate
    panels = sales[looked_at], left[looked_at]
    return Plain(
        score=score,
        number=number,
        topsis=_topsis(raw),
        near=near,
        far=far,
        places=places,
        months=_redrawn(values, raw, panels, looked_at, number, rng),
        without=_without(values, order[:number]),
        room=_room(values, order[:number]),
        packed=_packed(worth, number),
        paying=tuple(int((uplift * gain >= HOURS * COST).sum()) for uplift in (0, 0.02, 0.05)),
        knee=_knee(np.sort(worth)[::-1]),
    )


def _raw(of: Candidates, at: Places, sales: Floats, left: Floats) -> Floats:
    met = (of.sites >= 2, of.lines >= 2, of.central == 1, of.special == 1, of.roles >= 3)
    sold, kept = sales[:, -12:].sum(1), left[:, -12:].sum(1)
    growth, volatility = _dated(sales)
    pressed = np.maximum(kept, 0) / np.maximum(kept, 0).sum() * of.pressure[at]
    columns = [sold, kept, np.maximum(of.wallet[at] - sold, 0), growth, volatility, of.late[at]]
    columns += [of.fit[at], of.prestige[at], of.relation[at], of.openness[at]]
    return np.stack([*columns, np.sum(met, axis=0)[at].astype(np.float64), pressed], axis=1)


def _dated(sales: Floats) -> tuple[Floats, Floats]:
    """Return growth and volatility, of the quarters since the first purchase."""
    quarters = sales.reshape(len(sales), -1, 3).sum(2)
    count = quarters.shape[1]
    first = np.minimum((sales > 0).argmax(1) // 3, count)
    growth, volatility = np.full((2, len(sales)), np.nan)
    for start in range(count - 3):
        rows = np.flatnonzero(first == start)
        own = quarters[rows, start:]
        mean, length = own.mean(1), count - start
        season = np.arange(length) % (4 if length >= 12 else 1)
        usual = np.stack([own[:, season == one].mean(1) for one in range(season.max() + 1)], 1)
        volatility[rows] = np.sqrt(((own - usual[:, season]) ** 2).mean(1)) / mean
        if length >= 8:
            late, early = np.tril_indices(length, -1)
            slopes = (own[:, late] - own[:, early]) / (late - early)
            growth[rows] = 4 * np.median(slopes, axis=1) / mean
    now, then = sales[:, -12:].sum(1), sales[:, -24:-12].sum(1)
    change = np.where(then > 0, now / np.where(then > 0, then, 1) - 1, np.nan)
    return np.where(np.isnan(growth), change, growth), volatility


def _scaled(raw: Floats) -> Floats:
    size = np.log1p(np.maximum(raw[:, 0], 0))
    columns = [
        _stretched(np.clip(size, *np.percentile(size, [5, 95]))),
        _stretched(np.sign(raw[:, 1]) * np.log1p(np.abs(raw[:, 1]))),
        _stretched(np.log1p(raw[:, 2])),
        (np.clip(raw[:, 3], -0.5, 1) + 0.5) / 1.5,
        1 - np.clip(raw[:, 4], 0, 1.5) / 1.5,
        1 - raw[:, 5],
        raw[:, 6] / 5,
        raw[:, 7] / 5,
        raw[:, 8] / 100,
        (raw[:, 9] - 1) / 4,
        raw[:, 10] / 5,
        _stretched(raw[:, 11]),
    ]
    return np.stack([np.where(np.isnan(one), np.nanmedian(one), one) for one in columns], axis=1)


def _stretched(values: Floats) -> Floats:
    low, high = np.nanmin(values), np.nanmax(values)
    return np.asarray((values - low) / (high - low))


def _topsis(raw: Floats) -> Floats:
    raw = np.where(np.isnan(raw), np.nanmedian(raw, axis=0), raw)
    weighted = raw / np.sqrt((raw**2).sum(0)) * POINTS
    weighted[:, FALLING] *= -1
    ends = weighted.max(0), weighted.min(0)
    best, worst = (np.sqrt(((weighted - end) ** 2).sum(1)) for end in ends)
    return np.asarray(worst / (best + worst))


def _drawn(
    values: Floats, number: int, looked_at: Places, concentration: float, rng: np.random.Generator
) -> tuple[Floats, Floats]:
    chosen, places = np.zeros(len(values)), np.zeros((DRAWS, looked_at.size))
    for at, weights in enumerate(rng.dirichlet(concentration * POINTS, DRAWS)):
        score = values @ weights
        chosen[np.argpartition(-score, number)[:number]] += 1
        if looked_at.size:
            ordered = np.sort(score)
            places[at] = score.size - np.searchsorted(ordered, score[looked_at], side="right")
    return chosen / DRAWS, np.percentile(places, [5, 95], axis=0)


def _redrawn(
    values: Floats,
    raw: Floats,
    panels: tuple[Floats, Floats],
    rows: Places,
    number: int,
    rng: np.random.Generator,
) -> Floats:
    chosen, months = np.zeros(rows.size), panels[0].shape[1]
    levels = [np.repeat(one.reshape(len(one), -1, 12).mean(2), 12, axis=1) for one in panels]
    scales = [(np.sort(raw[:, at]), np.sort(values[:, at])) for at in (0, 1, 3)]
    for _ in range(REDRAWN):
        drawn = (rng.integers(0, months - 2, months // 3)[:, None] + np.arange(3)).ravel()
        sold, kept = (
            level + (one - level)[:, drawn] for one, level in zip(panels, levels, strict=True)
        )
        own = values[rows].copy()
        growth, volatility = _dated(sold)
        for at, column, (before, after) in zip(
            (0, 1, 3), (sold[:, -12:].sum(1), kept[:, -12:].sum(1), growth), scales, strict=True
        ):
            own[:, at] = np.interp(column, before, after)
        own[:, 4] = 1 - np.clip(volatility, 0, 1.5) / 1.5
        own = np.where(np.isnan(own), values[rows], own)
        chosen[np.argsort(-(own @ POINTS), kind="stable")[:number]] += 1
    return chosen / REDRAWN


def _without(values: Floats, ours: Places) -> Floats:
    found = []
    for at in range(POINTS.size):
        others = np.delete(values, at, axis=1) @ np.delete(POINTS, at)
        shared = np.intersect1d(np.argsort(-others, kind="stable")[: ours.size], ours).size
        found.append(shared / (2 * ours.size - shared))
    return np.array(found)


def _room(values: Floats, ours: Places) -> Floats:
    rest = np.setdiff1d(np.arange(len(values)), ours)
    bounds = []
    for at, weight in enumerate(POINTS):
        base = (values @ POINTS - weight * values[:, at]) / (1 - weight)
        slope = values[:, at] - base
        steeper = slope[ours][:, None] - slope[rest]
        with np.errstate(divide="ignore", invalid="ignore"):
            crossing = (base[rest] - base[ours][:, None]) / steeper
        low = crossing[(steeper > 0) & (crossing <= weight)]
        high = crossing[(steeper < 0) & (crossing >= weight)]
        bounds.append((low.max(initial=0.0), high.min(initial=1.0)))
    return np.array(bounds)


def _packed(worth: Floats, number: int) -> Places:
    """Return the best choice within the hours: all accounts need the same, so the worthiest."""
    return np.argsort(-worth, kind="stable")[:number]


def _knee(worth: Floats) -> int:
    rising = np.cumsum(worth)
    along = np.arange(worth.size) / (worth.size - 1)
    return int(np.argmax((rising - rising[0]) / (rising[-1] - rising[0]) - along)) + 1
