"""Where does the department belong, with all that is said of it?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor

import numpy as np

from llavero.analysis.answers import Earlier, Setting
from llavero.analysis.figures import Sheet
from llavero.analysis.placement.arguments import (
    Case,
    arguments_against,
    arguments_for,
    rejected,
    weight,
)
from llavero.analysis.placement.findings import (
    Cost,
    CriterionSeen,
    Fit,
    OptionSeen,
    Outweighed,
    Placement,
    SignalSeen,
    TurnSeen,
)
from llavero.analysis.placement.method.reversal import Turn, outweighing, swings, turns
from llavero.analysis.placement.method.robustness import winning_shares
from llavero.analysis.placement.method.situation import Floats, Rules, Situation
from llavero.analysis.placement.method.weighing import Judged, criterion_signals, judged
from llavero.analysis.placement.options import CRITERIA, OPTIONS, SIGNALS
from llavero.analysis.placement.parameters import FULL_CONFLICT, FULL_DAYS, WEAK
from llavero.analysis.placement.rules import changed, rules_in_force
from llavero.analysis.placement.signals import Signal
from llavero.foundation.measure import Measure, Source

NEARLY = 1e-4  # people; a turn is narrowed down to less


@dataclass(frozen=True, slots=True)
class Today:
    """Where the department is; no option: nobody knows."""

    option: str | None = None
    chain: tuple[str, ...] = ()  # posts from the department's head up to the top


def placement(
    situation: Situation,
    signals: Sequence[Signal],
    today: Today,
    setting: Setting,
    earlier: Earlier,
    sheet: Sheet,
) -> Placement:
    """Return where the department belongs, and how surely."""
    rules = rules_in_force(setting)
    found = judged(situation, rules)
    won = winning_shares(found, rules, np.random.default_rng(setting.seed))
    seen = tuple(_seen(one, situation, rules) for one in signals)
    turned = tuple(_turn(one, situation, rules, setting, sheet) for one in turns(situation, rules))
    sheet = sheet.doubting(*(("signals-assumed",) if None in situation.signals else ()))
    case = Case(found, rules, seen, turned, criterion_signals(situation), earlier, sheet)
    winner, second = found.winner, _second(found, won)
    ours, theirs = _apart(found, rules, second)
    return Placement(
        option=OPTIONS[winner],
        runner_up=None if second is None else OPTIONS[second],
        weak=float(won[winner]) < setting.value(WEAK),
        assumed=situation.signals.count(None),
        provisional=_provisional(situation, found),
        ours=ours,
        theirs=theirs,
        figure=sheet.figure("PLA.option", OPTIONS[winner]),
        second=sheet.figure("PLA.runner_up", None if second is None else OPTIONS[second]),
        utility=sheet.figure("PLA.utility", float(found.utilities[winner])),
        runner_utility=_utility(second, found, sheet),
        win=sheet.figure("PLA.win", float(won[winner])),
        options=tuple(_options(found, won, rules, sheet)),
        criteria=tuple(CriterionSeen(k, weight(at, found, sheet)) for at, k in enumerate(CRITERIA)),
        signals=seen,
        arguments=arguments_for(case),
        against=arguments_against(case),
        rejected=rejected(case, today.option),
        unjudged=tuple(_better_unjudged(found)),
        turns=turned,
        outweighed=_outweighed(found, rules, second, sheet),
        fit=_fit(today, OPTIONS[winner]),
        cost=cost(earlier, sheet),
        changed=changed(setting),
    )


def _provisional(situation: Situation, found: Judged) -> bool:
    half = situation.signals.count(None) * 2 >= len(SIGNALS)
    return half or any(True for _ in _better_unjudged(found))


def _fit(today: Today, option: str) -> Fit:
    chief = today.chain[1] if len(today.chain) > 1 else ""
    if today.option is None:
        return Fit(None, chief, today.chain, "unknown")
    if today.option == option:
        return Fit(today.option, chief, today.chain, "stays")
    begins = today.option == "O0"
    return Fit(today.option, chief, today.chain, "begins" if begins else "moves")


def _second(found: Judged, won: Floats) -> int | None:
    """Return who wins next most often; of equals the more useful."""
    others = [at for at in found.order if at != found.winner]
    return max(others, key=lambda at: (float(won[at]), float(found.utilities[at])), default=None)


def _apart(found: Judged, rules: Rules, second: int | None) -> tuple[str, str]:
    """Return the criteria in which the winner gains and loses most against the runner-up."""
    if second is None:
        return CRITERIA[0], CRITERIA[0]
    gained = found.weights * (rules.scores[found.winner] - rules.scores[second])
    return CRITERIA[int(gained.argmax())], CRITERIA[int(gained.argmin())]


def _outweighed(found: Judged, rules: Rules, second: int | None, sheet: Sheet) -> Outweighed | None:
    turned = None if second is None else outweighing(found, rules, second)
    if second is None or turned is None:
        return None
    at, needed = turned
    scope = f"place-criterion:{CRITERIA[at]}"
    return Outweighed(
        CRITERIA[at],
        OPTIONS[second],
        weight(at, found, sheet),
        sheet.figure("PLA.turn_weight", needed, scope=scope),
    )


def _utility(at: int | None, found: Judged, sheet: Sheet) -> Measure:
    value = None if at is None else float(found.utilities[at])
    scope = f"place:{OPTIONS[found.winner if at is None else at]}"
    return sheet.figure("PLA.option_utility", value, scope=scope)


def _options(found: Judged, won: Floats, rules: Rules, sheet: Sheet) -> Iterator[OptionSeen]:
    for at, option in enumerate(OPTIONS):
        scope = f"place:{option}"
        yield OptionSeen(
            option,
            found.standings[at],
            sheet.figure("PLA.option_utility", float(found.utilities[at]), scope=scope),
            sheet.figure("PLA.option_win", float(won[at]), scope=scope),
            tuple(float(score) for score in rules.scores[at]),
        )


def _better_unjudged(found: Judged) -> Iterator[str]:
    """Yield the options that would be more useful and of which nobody knows whether they may."""
    for at, standing in enumerate(found.standings):
        if standing == "unjudged" and found.utilities[at] > found.utilities[found.winner]:
            yield OPTIONS[at]


def _seen(signal: Signal, situation: Situation, rules: Rules) -> SignalSeen:
    led = swings(situation, rules, signal.name) if signal.origin == "assumed" else ()
    return SignalSeen(
        signal.name,
        signal.origin,
        signal.figure,
        signal.evidence,
        tuple(OPTIONS[at] for at in led),
    )


def _turn(
    turn: Turn, situation: Situation, rules: Rules, setting: Setting, sheet: Sheet
) -> TurnSeen:
    start = situation.signal(turn.signal)
    assert start is not None, "only known signals turn"
    side = "up" if turn.value > start else "down"
    scope = f"turn:{turn.signal}-{side}"
    id, value = _behind(turn, rules, setting, up=side == "up")
    figure = sheet.figure(id, value, scope=scope, source=Source.ASSUMPTION)
    return TurnSeen(turn.signal, "up" if side == "up" else "down", figure, OPTIONS[turn.winner])


def _whole(people: float, *, up: bool) -> int:
    """Return the people with whom the answer has turned: nobody hires a part of one."""
    return ceil(people - NEARLY) if up else floor(people + NEARLY)


def _behind(turn: Turn, rules: Rules, setting: Setting, *, up: bool) -> tuple[str, float]:
    """Return the figure of the company that a signal comes from, at the turn."""
    match turn.signal:
        case "sz":
            return "PLA.turn_people", _whole(turn.value * rules.full_people, up=up)
        case "sl":
            return "PLA.turn_days", round(turn.value * setting.value(FULL_DAYS), 1)
        case "conc":
            return "PLA.turn_share", turn.value * rules.full_share
        case "cf":
            return "PLA.turn_share", turn.value * setting.value(FULL_CONFLICT)
        case _:
            return "PLA.turn_share", turn.value


def cost(earlier: Earlier, sheet: Sheet) -> Cost:
    """Return what the people cost whom the proposal would hire."""
    sizing = {f.key: f for f in earlier.of("sizing").figures if f.value is not None}
    footprint = {f.key: f for f in earlier.of("footprint").figures if f.value is not None}
    needed, each = sizing.get("SIZ.needed"), sizing.get("SIZ.cost")
    present = sizing.get("SIZ.present") or footprint.get("M01")
    lacking = None
    if needed is not None and present is not None and each is not None:
        lacking = max(0.0, _number(needed) - _number(present)) * _number(each)
    because = "no-staff-cost" if needed is not None else "not-sized"
    total = sheet.figure("PLA.cost", lacking, because)
    return Cost(present, needed, each, total)


def _number(figure: Measure) -> float:
    assert not isinstance(figure.value, str | None), "a figure with a number"
    return float(figure.value)
