"""Which place had each account half a year ago, by the rule of today?

Methods D5: a key account leaves after two reviews on end. The earlier review takes its places from
the score of the day, as the review of today takes them from that of today.
"""

import numpy as np

from llavero.analysis.scored import PlacesBefore
from llavero.analysis.selection import ranking
from llavero.analysis.selection.assessed import assessed
from llavero.analysis.selection.dated import YEAR
from llavero.analysis.selection.facts import Facts
from llavero.analysis.selection.proof.past import day_after
from llavero.analysis.selection.proof.reading import known_on
from llavero.analysis.selection.rule import Rule
from llavero.ledger.tables import Ledger

HALF_A_YEAR = 6  # months


def places_before(ledger: Ledger, facts: Facts, rule: Rule, *, served: bool) -> PlacesBefore | None:
    """Return the places of half a year ago; None where there were none.

    facts    what is known today
    served   the choice of today takes the cost to serve from what is left
    """
    months = facts.panel.months - HALF_A_YEAR
    if months < YEAR:
        return None
    found = assessed(known_on(ledger, facts, months, served=served), rule)
    if not found.eligible.any() or not found.weights.any():
        return None
    eligible = np.flatnonzero(found.eligible)
    place = ranking.places(found.score[eligible], eligible)
    return PlacesBefore(
        day=day_after(facts.panel, months),
        groups=tuple(found.facts.groups[at] for at in eligible.tolist()),
        rank=tuple((place + 1).tolist()),
    )
