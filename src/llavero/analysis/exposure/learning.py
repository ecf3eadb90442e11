"""Does the company's own past say better than an expert who is lost?"""

from dataclasses import dataclass

import numpy as np

from llavero.analysis.exposure.findings import Learning
from llavero.analysis.exposure.history import SEEN_BEFORE, Look, cases
from llavero.analysis.exposure.method.logistic import Fitted, Judged, fitted, judged
from llavero.analysis.exposure.parameters import LOSSES, RIDGE
from llavero.analysis.exposure.records import Records
from llavero.ledger.columns import Flags, Floats
from llavero.ledger.tables import Ledger


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the past says, and whether it is used."""

    state: Learning
    losses: int
    judged: Judged | None = None
    model: Fitted | None = None
    varied: tuple[bool, ...] = ()  # of SEEN_BEFORE: some had it, and some did not

    @property
    def ratios(self) -> dict[str, float]:
        """Return the odds ratios that replace the expert's: of factors that some had."""
        if self.state != "used" or self.model is None:
            return {}
        ratios = np.exp(self.model.weights[: len(SEEN_BEFORE)]).tolist()
        pairs = zip(SEEN_BEFORE, ratios, self.varied, strict=True)
        return {name: ratio for name, ratio, varied in pairs if varied}

    def base(self, silence: Floats, otherwise: float) -> Floats:
        """Return the probability of each account before its factors count.

        silence     (accounts,)  recency ratio
        otherwise   of all, where the past is not used
        """
        if self.state != "used" or self.model is None:
            return np.full(silence.size, otherwise)
        return self.model.probability(_alone(silence))


def _alone(silence: Floats) -> Floats:
    none = np.zeros((silence.size, len(SEEN_BEFORE)))
    return np.column_stack([none, np.nan_to_num(np.log1p(silence))])


def learnt(ledger: Ledger, records: Records, past: tuple[Look, ...]) -> Learnt:
    """Return what the past says, tried on its last year by the years before it."""
    losses = sum(int(look.lost.sum()) for look in past)
    if losses < records.setting.value(LOSSES):
        return Learnt("few", losses)
    ridge = records.setting.value(RIDGE)
    years = list(cases(ledger, records, past))
    seen, unseen = _parted(years)
    said = fitted(*seen, ridge).probability(unseen[0])
    verdict = judged(said, float(seen[1].mean()), unseen[1])
    if not verdict.wins:
        return Learnt("no_better", losses, verdict)
    factors, lost = _together(years)
    varied = np.ptp(factors[:, : len(SEEN_BEFORE)], axis=0) > 0
    return Learnt("used", losses, verdict, fitted(factors, lost, ridge), tuple(varied.tolist()))


Cases = tuple[Floats, Flags]


def _parted(years: list[Cases]) -> tuple[Cases, Cases]:
    """Return the cases to learn from, and those to be judged by: the last year.

    Of a single year, every second account.
    """
    if len(years) > 1:
        return _together(years[1:]), years[0]
    factors, lost = years[0]
    return (factors[::2], lost[::2]), (factors[1::2], lost[1::2])


def _together(years: list[Cases]) -> Cases:
    return np.vstack([f for f, _ in years]), np.concatenate([lost for _, lost in years])
