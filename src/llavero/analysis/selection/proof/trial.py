"""What did the score catch over all looks back, beside simpler rules, chance and the best?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from llavero.analysis import backtest
from llavero.analysis.backtest import HIGH, LOW, RESAMPLES
from llavero.analysis.bootstrap import Difference, Pair, differences
from llavero.analysis.selection.proof.origins import CHOOSERS, KINDS, Chooser, Kind, Origin
from llavero.analysis.selection.ranking import agreement
from llavero.ledger.columns import Flags, Floats, Labels

CURVE = 16  # points of the curve, at most
BEYOND = 2  # the curve goes to so many times as many accounts as are chosen


@dataclass(frozen=True, slots=True)
class Caught:
    """How much of one outcome each choice caught: the looks back averaged, None where unknown."""

    capture: Mapping[Chooser, float | None]
    best: float | None
    chance: float | None
    low: float | None  # the middle 95 % of chance
    high: float | None
    efficiency: Mapping[Chooser, float | None]
    precision: Mapping[Chooser, float | None]
    agreement: float | None  # τ of score and outcome, of the eligible
    gain: Difference | None  # of the score over the simple rule


@dataclass(frozen=True, slots=True)
class Curve:
    """How much of one outcome is caught by how many accounts, the looks back averaged."""

    numbers: Labels
    score: Floats
    simple: Floats
    best: Floats
    chance: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, slots=True)
class Trial:
    """All that the looks back tell."""

    origins: tuple[Origin, ...]
    caught: Mapping[Kind, Caught]
    curves: Mapping[Kind, Curve]
    loss: Mapping[Chooser, float | None]  # of the sales of the chosen, what was gone a year later
    loss_gain: Difference | None  # of the score over the simple rule; less than 0 is good
    chosen_change: float | None  # of the sales of the largest settled accounts, a year later
    rest_change: float | None


def trial(
    origins: Sequence[Origin], rng: np.random.Generator, *, resamples: int = RESAMPLES
) -> Trial:
    """Return what the choices of the past caught.

    origins   at least one
    """
    kinds = [kind for kind in KINDS if all(kind in one.outcomes for one in origins)]
    numbers = _numbers(origins)
    drawn = _by_chance(origins, kinds, numbers, rng, resamples)
    pairs = [[_pair(one, one.outcomes[kind]) for one in origins] for kind in kinds]
    told = differences([*pairs, [_losses(one) for one in origins]], rng, resamples=resamples)
    caught, curves = {}, {}
    for at, kind in enumerate(kinds):
        chance = drawn[:, at]
        caught[kind] = _caught(origins, kind, chance[:, -1], told[at])
        if backtest.gained(np.concatenate([one.outcomes[kind] for one in origins])).any():
            curves[kind] = _curve(origins, kind, numbers, chance[:, :-1])
    return Trial(
        origins=tuple(origins),
        caught=caught,
        curves=curves,
        loss=_each(origins, _loss),
        loss_gain=told[-1],
        chosen_change=mean(_change(one, one.settled & one.choices["simple"]) for one in origins),
        rest_change=mean(_change(one, one.settled & ~one.choices["simple"]) for one in origins),
    )


def mean(values: Iterable[float | None]) -> float | None:
    """Return the mean of those that are known; None where none is."""
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None


def _numbers(origins: Sequence[Origin]) -> Labels:
    """Return for how many accounts the curve is drawn: no more than were eligible in any look."""
    most = min(
        BEYOND * max(one.number for one in origins),
        min(int(one.eligible.sum()) for one in origins),
    )
    return np.unique(np.linspace(1, most, CURVE).round().astype(np.int64))


def _by_chance(
    origins: Sequence[Origin],
    kinds: Sequence[Kind],
    numbers: Labels,
    rng: np.random.Generator,
    draws: int,
) -> Floats:
    """Return what chance catches, the looks back averaged: (draws, kinds, numbers and then K)."""
    found = []
    for one in origins:
        points = np.union1d(numbers, [one.number])
        outcomes = np.stack([one.outcomes[kind][one.known] for kind in kinds], axis=1)
        drawn = backtest.drawn_captures(outcomes, points, rng, draws)
        found.append(drawn[:, :, np.searchsorted(points, [*numbers, one.number])])
    return _average(np.stack(found))


def _average(parts: Floats) -> Floats:
    """Return the mean over the first axis of those that are known; NaN where none is."""
    known = (~np.isnan(parts)).sum(axis=0)
    summed = np.nansum(parts, axis=0) / np.maximum(known, 1)
    return np.where(known > 0, summed, np.nan)


def _caught(
    origins: Sequence[Origin], kind: Kind, chance: Floats, gain: Difference | None
) -> Caught:
    """Return what was caught of one outcome.

    chance   (draws,)
    """
    drawn = not np.isnan(chance).any()
    low, high = np.percentile(chance, [LOW, HIGH]) if drawn else (None, None)
    expected = (one.number / int(one.known.sum()) for one in origins)
    return Caught(
        capture=_each(origins, lambda one, chosen: backtest.capture(chosen, one.outcomes[kind])),
        best=mean(_best(one, kind) for one in origins),
        chance=mean(expected) if drawn else None,
        low=None if low is None else float(low),
        high=None if high is None else float(high),
        efficiency=_each(
            origins, lambda one, chosen: backtest.efficiency(chosen, one.outcomes[kind])
        ),
        precision=_each(
            origins, lambda one, chosen: backtest.precision(chosen, one.outcomes[kind])
        ),
        agreement=mean(
            agreement(one.score[one.eligible], np.nan_to_num(one.outcomes[kind][one.eligible]))
            for one in origins
        ),
        gain=gain,
    )


def _each(
    origins: Sequence[Origin], told: Callable[[Origin, Flags], float | None]
) -> Mapping[Chooser, float | None]:
    """Return the mean of each way to choose that every look back has."""
    choosers = [name for name in CHOOSERS if all(name in one.choices for one in origins)]
    return {name: mean(told(one, one.choices[name]) for one in origins) for name in choosers}


def _best(one: Origin, kind: Kind) -> float | None:
    gain = backtest.gained(one.outcomes[kind])
    return backtest.capture(backtest.first(gain, one.number), gain)


def _curve(origins: Sequence[Origin], kind: Kind, numbers: Labels, chance: Floats) -> Curve:
    """Return the curve of one outcome.

    chance   (draws, numbers)
    """

    def caught(by: Callable[[Origin], Floats]) -> Floats:
        found = [backtest.captures(by(one), one.outcomes[kind], numbers) for one in origins]
        return _average(np.stack(found))

    low, high = np.percentile(chance, [LOW, HIGH], axis=0)
    return Curve(
        numbers=numbers,
        score=caught(lambda one: one.score),
        simple=caught(lambda one: np.where(one.known, one.before, -np.inf)),
        best=caught(lambda one: backtest.gained(one.outcomes[kind])),
        chance=np.mean([numbers / int(one.known.sum()) for one in origins], axis=0),
        low=low,
        high=high,
    )


def _pair(one: Origin, outcome: Floats) -> Pair:
    gain = backtest.gained(outcome)
    return Pair(gain * one.choices["score"], gain, gain * one.choices["simple"], gain)


def _losses(one: Origin) -> Pair:
    lost, held = _lost(one), np.maximum(one.before, 0)
    score, simple = one.choices["score"], one.choices["simple"]
    return Pair(lost * score, held * score, lost * simple, held * simple)


def _lost(one: Origin) -> Floats:
    """Return what each account bought less in the year after than in the one before."""
    held = np.maximum(one.before, 0)
    return np.asarray(np.clip(held - one.outcomes["sales"], 0, held), dtype=np.float64)


def _loss(one: Origin, chosen: Flags) -> float | None:
    held = float(np.maximum(one.before, 0)[chosen].sum())
    return float(_lost(one)[chosen].sum()) / held if held > 0 else None


def _change(one: Origin, chosen: Flags) -> float | None:
    held = float(one.before[chosen].sum())
    return float(one.outcomes["sales"][chosen].sum()) / held - 1 if held > 0 else None
