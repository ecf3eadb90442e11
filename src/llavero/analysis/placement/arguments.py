"""What speaks for the place, what against it, and which others were weighed (methods G2)?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from llavero.analysis.answers import Earlier
from llavero.analysis.figures import Sheet
from llavero.analysis.placement.findings import Argument, Rejected, SignalSeen, TurnSeen
from llavero.analysis.placement.method.situation import ASSUMED, Floats, Rules
from llavero.analysis.placement.method.weighing import Judged, contributions
from llavero.analysis.placement.options import CRITERIA, MAIN_SIGNAL, OPTIONS
from llavero.foundation.measure import Measure

FOR, MOST_FOR, AGAINST, ALTERNATIVES = 4, 6, 2, 2
# What the sources of each criterion have found of it, or say of it.
CITED: Mapping[str, tuple[str, ...]] = {
    "K1": ("workman2003", "homburg2002"),
    "K2": ("storbacka2012", "workman2003"),
    "K3": ("kempeners1999", "birkinshaw2001"),
    "K4": ("marcoscuevas2014", "wilson2014b"),
    "K5": ("wengler2006",),
    "K6": ("shapiro1984", "capon2010"),
    "K7": ("speakman2012",),
    "K8": ("salojarvi2010",),
    "K9": ("storbacka2012", "davies2014"),
    "K10": ("leischnig2018",),
}
# The signals that weigh a criterion, and figures of other analyses that also speak of it.
SIGNALS_OF: Mapping[str, tuple[str, ...]] = {
    "K1": ("conc", "sl"),
    "K2": ("mb",),
    "K3": ("mr",),
    "K4": ("cf",),
    "K5": ("sz",),
    "K6": ("ce", "mb", "mr"),
    "K7": ("sl",),
    "K8": ("te",),
    "K9": ("conc", "sz"),
    "K10": ("sz",),
}
ALSO: Mapping[str, tuple[tuple[str, str], ...]] = {
    "K5": (("footprint", "M01"), ("footprint", "M04.key_accounts")),
    "K9": (("footprint", "M05"),),
    "K10": (("footprint", "M01"), ("organisation", "ORG.people")),
}


@dataclass(frozen=True, slots=True)
class Case:
    """What the arguments are made of."""

    judged: Judged
    rules: Rules
    signals: Sequence[SignalSeen]
    turns: Sequence[TurnSeen]
    asked: Floats  # (criteria,)  how much the company asks for each, from 0 to 1
    earlier: Earlier
    sheet: Sheet

    def evidence(self, criterion: str) -> tuple[Measure, ...]:
        """Return the figures of the company that speak of a criterion."""
        seen = {one.signal: one for one in self.signals}
        own = [f for name in SIGNALS_OF[criterion] for f in seen[name].evidence]
        if own:
            return tuple({figure.key: figure for figure in own}.values())
        told = (_figure(self.earlier, *one) for one in ALSO.get(criterion, ()))
        return tuple(figure for figure in told if figure is not None)

    def turn(self, criterion: str) -> TurnSeen | None:
        """Return where the answer turns when the criterion's own signal moves."""
        own = MAIN_SIGNAL[criterion]
        return next((turn for turn in self.turns if turn.signal == own), None)


def arguments_for(case: Case) -> tuple[Argument, ...]:
    """Return what speaks most for the winner; more of it where figures of the company lack."""
    order = _by_contribution(case)
    positive = [at for at, gained in order if gained > 0]
    chosen = positive[:FOR]
    for at in positive[FOR:]:
        told = sum(bool(case.evidence(CRITERIA[one])) for one in chosen)
        if told < FOR and len(chosen) < MOST_FOR and case.evidence(CRITERIA[at]):
            chosen.append(at)
    return tuple(_argument(at, case) for at in chosen)


def arguments_against(case: Case) -> tuple[Argument, ...]:
    """Return what speaks most against the winner."""
    worst = [at for at, _ in reversed(_by_contribution(case))]
    return tuple(_argument(at, case) for at in worst[:AGAINST])


def rejected(case: Case, today: str | None) -> tuple[Rejected, ...]:
    """Return the alternatives that were weighed: the next best, that of today, and the
    best of those that may not be chosen."""
    order, winner = case.judged.order, case.judged.winner
    chosen = [at for at in order if at != winner][:ALTERNATIVES]
    if today is not None and OPTIONS.index(today) not in (*chosen, winner):
        chosen.append(OPTIONS.index(today))
    for standing in ("unjudged", "shut"):
        kept = [at for at, one in enumerate(case.judged.standings) if one == standing]
        best = max(kept, key=lambda at: float(case.judged.utilities[at]), default=None)
        if best is not None and best not in chosen:
            chosen.append(best)
    return tuple(_rejected(at, case) for at in chosen)


def _by_contribution(case: Case) -> list[tuple[int, float]]:
    gained = contributions(case.rules.scores, case.judged.weights, case.judged.winner).tolist()
    return sorted(enumerate(gained), key=lambda one: (-one[1], one[0]))


def _argument(at: int, case: Case) -> Argument:
    winner, criterion = case.judged.winner, CRITERIA[at]
    scores, scope = case.rules.scores, f"place:{OPTIONS[winner]}/place-criterion:{criterion}"
    return Argument(
        criterion,
        OPTIONS[winner],
        weight(at, case.judged, case.sheet),
        case.sheet.figure("PLA.score", float(scores[winner, at]), scope=scope),
        case.sheet.figure("PLA.mean_score", float(scores[:, at].mean()), scope=scope),
        case.evidence(criterion),
        _level(at, case),
        case.turn(criterion),
        CITED[criterion],
    )


def weight(at: int, judged: Judged, sheet: Sheet) -> Measure:
    """Return how much a criterion weighs."""
    scope = f"place-criterion:{CRITERIA[at]}"
    return sheet.figure("PLA.weight", float(judged.weights[at]), scope=scope)


def _level(at: int, case: Case) -> Literal["much", "little", "assumed"]:
    own = MAIN_SIGNAL[CRITERIA[at]]
    if any(one.signal == own and one.origin == "assumed" for one in case.signals):
        return "assumed"
    return "much" if case.asked[at] >= ASSUMED else "little"


def _rejected(at: int, case: Case) -> Rejected:
    winner, scores = case.judged.winner, case.rules.scores
    lost = case.judged.weights * (scores[at] - scores[winner])
    sinks = int(lost.argmin())
    scope = f"place:{OPTIONS[at]}/place-criterion:{CRITERIA[sinks]}"
    won = f"place:{OPTIONS[winner]}/place-criterion:{CRITERIA[sinks]}"
    return Rejected(
        OPTIONS[at],
        case.judged.standings[at],
        CRITERIA[sinks],
        case.sheet.figure(
            "PLA.option_utility", float(case.judged.utilities[at]), scope=f"place:{OPTIONS[at]}"
        ),
        case.sheet.figure("PLA.score", float(scores[at, sinks]), scope=scope),
        case.sheet.figure("PLA.score", float(scores[winner, sinks]), scope=won),
        bool(case.judged.utilities[at] > case.judged.utilities[winner]),
    )


def _figure(earlier: Earlier, analysis: str, key: str) -> Measure | None:
    found = (f for f in earlier.of(analysis).figures if f.key == key and f.value is not None)
    return next(found, None)
