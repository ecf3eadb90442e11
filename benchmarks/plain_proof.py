"""What is the least that plain NumPy must do to put a choice to the proof?

The same looks back, criteria, captures, draws and resamples, without ledgers, gates that may be
missing, unknown costs, lists or anything that is not needed for this one panel.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
WEIGHTS = np.array([0.12, 0.14, 0.08, 0.06])
REPEATS = 1_999


def plain_proof(sales: Floats, left: Floats) -> Floats:
    """Return, per outcome, the lead of the score over the largest, and its interval."""
    rng = np.random.default_rng(1)
    columns: list[Floats] = []
    for at in range(12, sales.shape[1] - 11, 6):
        before, after = sales[:, at - 12 : at].sum(1), sales[:, at : at + 12].sum(1)
        margin = left[:, at : at + 12].sum(1)
        buying = before > 0
        eligible = np.flatnonzero(before >= np.quantile(before[buying], 0.75))
        number = max(1, round(0.05 * buying.sum()))
        score = np.full(len(sales), -np.inf)
        score[eligible] = _scores(sales[eligible, :at], left[eligible, at - 12 : at].sum(1))
        ours, largest = (np.argsort(-by, kind="stable")[:number] for by in (score, before))
        known = np.flatnonzero((sales[:, :at] > 0).any(1))
        outcomes = np.maximum(np.stack([margin, after, after - before], axis=1), 0)
        outcomes[(sales[:, :at] <= 0).all(1)] = 0
        for _ in range(REPEATS):
            outcomes[rng.choice(known, number, replace=False)].sum(0)
        for outcome in outcomes.T:
            apart = np.zeros(len(sales))
            apart[ours] += outcome[ours]
            apart[largest] -= outcome[largest]
            columns += [apart, outcome]
    return _interval(np.stack(columns, axis=1), rng)


def _scores(sales: Floats, margin: Floats) -> Floats:
    quarters = sales[:, sales.shape[1] % 3 :].reshape(len(sales), -1, 3).sum(2)
    late, early = np.tril_indices(quarters.shape[1], -1)
    slope = np.median((quarters[:, late] - quarters[:, early]) / (late - early), axis=1)
    mean = quarters.mean(1)
    size = np.log1p(np.maximum(sales[:, -12:].sum(1), 0))
    criteria = [
        np.clip(size, *np.percentile(size, [5, 95])),
        np.sign(margin) * np.log1p(np.abs(margin)),
        np.clip(4 * slope / mean, -0.5, 1),
        -np.clip(quarters.std(1) / mean, 0, 1.5),
    ]
    scaled = [(c - c.min()) / (c.max() - c.min()) for c in criteria]
    return np.asarray(np.stack(scaled, axis=1) @ WEIGHTS)


def _interval(columns: Floats, rng: np.random.Generator) -> Floats:
    drawn = np.empty((REPEATS, columns.shape[1] // 2))
    for at in range(REPEATS):
        counts = np.bincount(rng.integers(len(columns), size=len(columns)), minlength=len(columns))
        sums = counts.astype(np.float64) @ columns
        drawn[at] = sums[::2] / sums[1::2]
    leads = drawn.reshape(REPEATS, -1, 3).mean(1)
    return np.percentile(leads, [2.5, 50, 97.5], axis=0)
