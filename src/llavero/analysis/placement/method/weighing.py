"""How much does each criterion weigh in a company, and how useful is each place to it?

Source: methods G2, additive utility after Hwang & Yoon (1981).
"""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.placement.method.gates import Standing, standings
from llavero.analysis.placement.method.situation import Floats, Rules, Situation
from llavero.analysis.placement.options import LEAST, MOST, OPTIONS, SIGNALS


@dataclass(frozen=True, slots=True)
class Judged:
    """The places as they suit a company."""

    weights: Floats  # (criteria,)  sum to 1
    utilities: Floats  # (options,)  0 to 100
    standings: tuple[Standing, ...]

    @property
    def viable(self) -> tuple[bool, ...]:
        """Return which options may be recommended: nothing is whose gate cannot be judged."""
        return tuple(one in ("open", "advised") for one in self.standings)

    @property
    def order(self) -> tuple[int, ...]:
        """Return the viable options, most useful first; of equals the first in order."""
        places = [at for at, open_ in enumerate(self.viable) if open_]
        return tuple(sorted(places, key=lambda at: (-round(float(self.utilities[at]), 9), at)))

    @property
    def hopeful(self) -> int:
        """Return the place of the best option, were every gate open that cannot be judged."""
        places = [at for at, standing in enumerate(self.standings) if standing != "shut"]
        return min(places, key=lambda at: (-round(float(self.utilities[at]), 9), at))

    @property
    def winner(self) -> int:
        """Return the place of the option that is recommended."""
        return self.order[0]


def criterion_signals(situation: Situation) -> Floats:
    """Return how much the company asks for each criterion, from 0 to 1."""
    x = dict(zip(SIGNALS, situation.assumed.tolist(), strict=True))
    return np.array(
        [
            0.6 * x["conc"] + 0.4 * x["sl"],
            x["mb"],
            1 - x["mr"],
            x["cf"],
            1 - x["sz"],
            x["ce"] * max(x["mb"], x["mr"]),
            x["sl"],
            x["te"],
            0.7 * x["conc"] + 0.3 * x["sz"],
            1 - x["sz"],
        ]
    )


def weights(situation: Situation, rules: Rules) -> Floats:
    """Return the weight of each criterion; they sum to 1.

    With no weight left to any criterion all count the same.
    """
    raw = rules.emphasis * (rules.floor + rules.slope * criterion_signals(situation))
    if raw.sum() <= 0:
        return np.full(raw.size, 1 / raw.size)
    return np.asarray(raw / raw.sum(), dtype=np.float64)


def utilities(scores: Floats, weight: Floats) -> Floats:
    """Return how useful each option is, from 0 to 100."""
    return np.asarray(100 * ((scores - LEAST) / (MOST - LEAST)) @ weight, dtype=np.float64)


def contributions(scores: Floats, weight: Floats, option: int) -> Floats:
    """Return what each criterion gives an option beyond the mean of all: (criteria,)."""
    return np.asarray(weight * (scores[option] - scores.mean(axis=0)), dtype=np.float64)


def judged(situation: Situation, rules: Rules) -> Judged:
    """Return the places as they suit a company."""
    weight = weights(situation, rules)
    found = Judged(weight, utilities(rules.scores, weight), standings(situation, rules.gates))
    assert len(found.utilities) == len(OPTIONS), "a score per option"
    return found
