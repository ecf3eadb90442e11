"""Would choosing accounts by their forecast have caught more than choosing by their sales?"""

import numpy as np

from llavero.analysis.forecast.method import choice
from llavero.analysis.forecast.method.capture import Caught, Look, caught, look
from llavero.analysis.forecast.sales.accounts import AccountForecasts
from llavero.analysis.forecast.sales.findings import ON_THE_SAME, ChoiceByForecast, Verdict
from llavero.analysis.forecast.sales.history import SalesHistory
from llavero.foundation.measure import Measure


def choice_by_forecast(history: SalesHistory, found: AccountForecasts) -> ChoiceByForecast:
    """Return what the choice would have caught at the looks back, of which there is one or more."""
    unseen = bool(found.unseen)
    told, number = found.unseen or found.told, history.number
    looks = [
        look(
            said,
            origin.said[choice.SIMPLE],
            origin.came,
            origin.known,
            min(number, int(origin.known.sum())),
        )
        for origin, said in told
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
        advantage=figure("advantage", result.advantage.value if result else None),
        low=figure("advantage_low", result.advantage.low if result else None),
        high=figure("advantage_high", result.advantage.high if result else None),
    )


def _verdict(found: Caught | None, looks: list[Look]) -> Verdict:
    if found is None or all(np.array_equal(one.forecast, one.simple) for one in looks):
        return "same"
    return "beats" if found.advantage.above else "loses" if found.advantage.below else "level"
