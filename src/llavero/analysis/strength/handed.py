"""What is handed on of the strength of the relations, so that a report has one figure of it?

No analysis imports another: what several of them read has its type here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.strength.score import strengths
from llavero.ledger.columns import Floats
from llavero.ledger.tables import Ledger

TOLD_BY = "relationships"


@dataclass(frozen=True, slots=True)
class RelationScores:
    """The accounts with a score, in columns: a value per account."""

    groups: tuple[str, ...]
    score: tuple[float, ...]  # RSS, 0-100
    coverage: tuple[float, ...]  # weight of the components that are known

    def over(self, places: Mapping[str, int]) -> Floats:
        """Return the score of each of some accounts; NaN where there is none."""
        found = np.full(len(places), np.nan)
        for group, score in zip(self.groups, self.score, strict=True):
            if group in places:
                found[places[group]] = score
        return found


def scores(ledger: Ledger, setting: Setting, earlier: Earlier, places: Mapping[str, int]) -> Floats:
    """Return the score of each of some accounts today: as told already, where it has been."""
    told = earlier.of(TOLD_BY).finding(RelationScores)
    if told is None:
        return strengths(ledger, setting.as_of, places, setting).score
    return told.over(places)
