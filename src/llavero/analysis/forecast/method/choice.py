"""Which rule is used for which kind of account? The one that missed less, or else the simple one.

Source: methods C6 (what is chosen on some origins is reported on origins that were not touched).
"""

from collections.abc import Sequence

import numpy as np

from llavero.analysis.forecast.method.origins import Origin, misses
from llavero.ledger.columns import Floats, Labels

SIMPLE = 0  # place of the simple rule
JUDGED = 50  # looks at accounts of a kind for it to have a rule of its own
Rules = tuple[int, ...]  # place of the rule of each kind


def chosen(errors: Floats, counts: Labels, advantage: float) -> Rules:
    """Return the rule of each kind.

    errors      (origins, rules, kinds)  sum of the absolute errors
    counts      (origins, kinds)  accounts
    advantage   part by which a rule must miss less than the simple one to replace it
    """
    by_kind, looks = errors.sum(axis=0), counts.sum(axis=0)
    overall = better(by_kind.sum(axis=1), advantage)
    return tuple(
        better(by_kind[:, kind], advantage) if looks[kind] >= JUDGED else overall
        for kind in range(looks.size)
    )


def better(errors: Floats, advantage: float) -> int:
    """Return the rule that missed least, if it missed enough less than the simple one.

    errors   (rules,)  the simple one first
    """
    best = int(errors.argmin())
    return best if errors[best] < (1 - advantage) * errors[SIMPLE] else SIMPLE


def chosen_at(found: Sequence[Origin], advantage: float) -> Rules:
    """Return the rules chosen with all these looks back."""
    return chosen(*misses(found), advantage)


def replayed(
    found: Sequence[Origin], advantage: float
) -> tuple[tuple[Origin, Rules, tuple[Origin, ...]], ...]:
    """Return each look back at which a rule could already be chosen, and what was chosen then.

    returns   of each: the look back, its rules, and the looks closed by then on which they rest
    """
    told = []
    for one in found:
        closed = tuple(other for other in found if other.closed_by(one.month))
        if closed:
            told.append((one, chosen_at(closed, advantage), closed))
    return tuple(told)


def ratio(found: Sequence[tuple[Origin, Floats]]) -> float | None:
    """Return how much forecasts missed, over how much the simple rule did; None if it never did.

    found   looks back, each with its forecasts (accounts,)
    """
    missed = sum(absolute(one, said) for one, said in found)
    simple = sum(absolute(one, one.said[SIMPLE]) for one, _ in found)
    return missed / simple if simple > 0 else None


def absolute(one: Origin, said: Floats) -> float:
    """Return the sum of the absolute errors of the accounts known then."""
    return float(np.abs(said - one.came)[one.known].sum())
