"""Would other weights recommend another place? Methods G2: Dirichlet around those in force."""

import numpy as np

from llavero.analysis.placement.method.situation import Floats, Rules
from llavero.analysis.placement.method.weighing import Judged, utilities

DRAWS = 3_000


def winning_shares(
    judged: Judged, rules: Rules, rng: np.random.Generator, draws: int = DRAWS
) -> Floats:
    """Return in what part of the draws each option is best: (options,), 0 where not viable.

    A criterion without weight never gets any.
    """
    weighty = judged.weights > 0
    drawn = np.zeros((draws, judged.weights.size))
    alpha = rules.concentration * judged.weights[weighty]
    drawn[:, weighty] = rng.dirichlet(alpha, size=draws)
    found = utilities(rules.scores, drawn.T)
    found[~np.array(judged.viable)] = -1.0
    best = found.argmax(axis=0)
    return np.bincount(best, minlength=len(found)) / draws
