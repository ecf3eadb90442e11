"""Would choosing accounts by their forecast have caught more than choosing by their sales?"""

import numpy as np

from llavero.analysis.forecast.method import choice
from llavero.analysis.forecast.method.capture import Caught, Look, caught, first
from llavero.analysis.forecast.sales.accounts import AccountForecasts
from llavero.analysis.forecast.sales.findings import ON_THE_SAME, ChoiceByForecast, Verdict
from llavero.analysis.forecast.sales.history import SalesHistory
from llavero.foundation.measure import Measure


def choice_by_forecast(history: SalesHistory, found: AccountForecasts) -> ChoiceByForecast:
    """Return what the choice would have caught at the looks back, of which there is one or more."""
    unseen = bool(found.unseen)
    told, number = found.unseen or found.told, history.number
    looks = [
        Look(
            said[look.known],
            look.said[choice.SIMPLE][look.known],
            look.came[look.known],
            min(number, int(look.known.sum())),
        )
        for look, said in told
    ]
    result = caught(looks, np.random.default_rng(history.setting.seed))
    past = history.sheet.over(history.span)
    doubts = () if unseen else (ON_THE_SAME,)

    def figure(name: str, value: float | None) -> Measure:
        return past.figure(f"M61.{name}", value, "no-sales", n=len(looks), doubts=doubts)

    return ChoiceByForecast(
        verdict=_verdict(result, looks),
        key=bool(history.key_count),
        unseen=unseen,
        chosen=past.figure("M61.chosen", number),
        efficiency=figure("efficiency", result.forecast if result else None),
        simple=figure("simple_efficiency", result.simple if result else None),
        advantage=figure("advantage", result.advantage if result else None),
        low=figure("advantage_low", result.low if result else None),
        high=figure("advantage_high", result.high if result else None),
    )


def _alike(look: Look) -> bool:
    """Return whether both rules choose the same accounts."""
    chosen, simple = first(look.forecast, look.number), first(look.simple, look.number)
    return np.array_equal(chosen, simple)


def _verdict(found: Caught | None, looks: list[Look]) -> Verdict:
    if found is None or all(_alike(look) for look in looks):
        return "same"
    return "beats" if found.beats else "loses" if found.loses else "level"
