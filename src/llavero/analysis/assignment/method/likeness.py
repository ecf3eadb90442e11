"""How well does an account go with what each person knows, and what does a handover of it cost?

Source: ours.
"""

from collections.abc import Sequence

import numpy as np

from llavero.analysis.assignment.method.problem import NOBODY, Floats, Labels


def known_kind(kind: Labels, hours: Floats, owner: Labels, people: int) -> Floats:
    """Return which part of each person's other hours is for accounts of the account's kind.

    kind     (accounts,)  segment or region; NOBODY where it is not known
    hours    (accounts,)  >= 0
    owner    (accounts,)  who has it now; NOBODY where no candidate has
    returns  (accounts, people)  in [0, 1]; NaN where nothing is known

    The account itself teaches nothing of whether its owner suits it, so it is left out. Who serves
    no other account is taken for the mean of those who do.
    """
    served = (owner != NOBODY) & (kind != NOBODY)
    kinds = int(kind.max(initial=NOBODY)) + 1
    given = np.zeros((kinds, people))
    np.add.at(given, (kind[served], owner[served]), hours[served])
    mine = np.zeros((kind.size, people))
    mine[served, owner[served]] = hours[served]
    of_kind = np.zeros((kind.size, people))
    of_kind[kind != NOBODY] = given[kind[kind != NOBODY]]
    whole = given.sum(axis=0)[None, :] - mine
    with np.errstate(divide="ignore", invalid="ignore"):
        part = np.where(whole > 0, (of_kind - mine) / whole, np.nan)
    part[kind == NOBODY] = np.nan
    return _with_means(part)


def said_kind(kind: Labels, said: Labels, learned: Floats) -> Floats:
    """Return what is learned, but 1 or 0 for a person of whom it is said which kind is theirs.

    said   (people,)  NOBODY where it is not said
    """
    agrees = (kind[:, None] == said[None, :]).astype(np.float64)
    known = (said != NOBODY)[None, :] & (kind != NOBODY)[:, None]
    return np.where(known, agrees, learned)


def spoken(asked: Sequence[frozenset[str]], speaks: Sequence[frozenset[str]]) -> Floats:
    """Return which part of each account's languages each person speaks.

    returns  (accounts, people)  in [0, 1]; NaN where either is not known
    """
    found = np.full((len(asked), len(speaks)), np.nan)
    for account, wanted in enumerate(asked):
        for person, known in enumerate(speaks):
            if wanted and known:
                found[account, person] = len(wanted & known) / len(wanted)
    return found


def fit(parts: list[Floats], weights: list[float]) -> Floats:
    """Return the weighted mean of what is known of each pair; NaN where nothing is."""
    stacked, weight = np.stack(parts), np.array(weights)[:, None, None]
    known = np.where(np.isnan(stacked), 0.0, weight)
    total = known.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total > 0, (known * np.nan_to_num(stacked)).sum(axis=0) / total, np.nan)


def misfit_cost(hours: Floats, suits: Floats, part: float) -> Floats:
    """Return the hours that each account costs more in each person's hands; 0 where unknown.

    part   of its hours, in the hands of who knows nothing like it
    """
    return np.asarray(part * hours[:, None] * (1 - np.nan_to_num(suits, nan=1.0)))


def handover_cost(hours: Floats, adds: Floats, part: float) -> Floats:
    """Return the hours that a handover of each account costs.

    adds   (accounts,)  how often the part is added for the relation that it breaks, >= 0
    """
    return np.asarray(part * hours * (1 + adds))


def with_mean(values: Floats) -> Floats:
    """Return the values, unknown ones taken for the mean of the known; all 0 where none is."""
    known = ~np.isnan(values)
    mean = float(values[known].mean()) if known.any() else 0.0
    return np.where(known, values, mean)


def _with_means(part: Floats) -> Floats:
    known = ~np.isnan(part)
    count = known.sum(axis=1)
    mean = np.where(count > 0, np.nansum(part, axis=1) / np.maximum(count, 1), np.nan)
    return np.where(known, part, mean[:, None])
