"""Would last year's suggestions have been right?"""

import numpy as np

from llavero.analysis.answers import Setting
from llavero.analysis.whitespace.findings import SuggestionsTried
from llavero.analysis.whitespace.method import trial
from llavero.analysis.whitespace.method.peers import peers, shares
from llavero.analysis.whitespace.method.potential import penetration, popularity, potential
from llavero.analysis.whitespace.parameters import BAND, BUYERS, PEERS, SUGGESTIONS
from llavero.analysis.whitespace.records import Records, Weighed

NOTHING_OPEN = "nothing-to-suggest"
FEW = 10  # suggestions, below which a part of them is told as a count


def weighed(records: Records, setting: Setting) -> Weighed:
    """Return what the peers of each group that bought in the period buy."""
    size = np.maximum(records.now, 0).sum(axis=1)
    bought = records.chosen(np.flatnonzero(size > 0))
    mix, size = shares(bought.now), size[size > 0]
    like = peers(
        mix, size, bought.segment, count=int(setting.value(PEERS)), band=setting.value(BAND)
    )
    found = potential(mix, like, least=int(setting.value(BUYERS)))
    return Weighed(bought, size, mix, found)


def suggestions_tried(records: Records) -> SuggestionsTried | None:
    """Return how the suggestions of a year ago fared; None where they cannot be known."""
    if records.before is None:
        return None
    setting = records.setting
    size = np.maximum(records.before, 0).sum(axis=1)
    who = np.flatnonzero(size > 0)
    before, after = records.before[who], records.now[who]
    mix = shares(before)
    count = int(setting.value(PEERS))
    like = peers(mix, size[who], records.segment[who], count=count, band=setting.value(BAND))
    rules = (penetration(potential(mix, like, least=1)), popularity(mix))
    suggestions = int(setting.value(SUGGESTIONS))
    tally = trial.tally(before, after, rules, suggestions=suggestions)
    compared = trial.comparison(tally, np.random.default_rng(setting.seed))
    if compared is None:
        return None
    precision, base, gain = tally.precision(0), tally.base, compared.over_popular
    made = int(tally.made.sum())
    figure = records.sheet.figure
    return SuggestionsTried(
        verdict=gain.verdict,
        peers=count,
        suggestions=suggestions,
        suggested=figure("WS.suggested", made, n=int((tally.made > 0).sum())),
        right=figure("WS.right", int(tally.right[:, 0].sum()), n=made),
        few=made < FEW,
        precision=figure("WS.precision", precision, NOTHING_OPEN, n=made),
        popular=figure("WS.popular", tally.precision(1), NOTHING_OPEN, n=made),
        base=figure("WS.base", base, NOTHING_OPEN, n=int(tally.open.sum())),
        lift=figure("WS.lift", precision / base if precision is not None and base else None),
        gain=figure("WS.gain", gain.value),
        gain_low=figure("WS.gain_low", gain.low),
        gain_high=figure("WS.gain_high", gain.high),
    )
