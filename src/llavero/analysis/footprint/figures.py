"""How is a figure of this analysis made, whole, in part or not at all?"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from llavero.analysis.figures import number as number
from llavero.analysis.footprint.findings import DEFINITIONS
from llavero.foundation.measure import COMPANY, Measure, Source, Status, Unit, Value, not_computable
from llavero.foundation.period import Period

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
# A mean for the company is a whole number for one seller.
COUNTED = {"M04": Unit.ACCOUNTS, "M04.all": Unit.ACCOUNTS}
Trend = Literal["up", "down", "same"]
SAME = 0.005  # half a point
Number = int | float | Decimal


def figure(
    id: str,
    value: Value | None,
    source: Source,
    *,
    lacking: Iterable[str] = (),
    partly: Iterable[str] = (),
    period: Period | None = None,
    scope: str = COMPANY,
    currency: str | None = None,
    n: int | None = None,
    numerator: Number | None = None,
    denominator: Number | None = None,
) -> Measure:
    """Return the figure; without a value if it lacks anything or there is none (CV9).

    lacking   reasons for which it cannot be computed
    partly    reasons for which it may only be read in part
    """
    unit = COUNTED.get(id, UNITS[id]) if scope != COMPANY else UNITS[id]
    lacking, partly = tuple(dict.fromkeys(lacking)), tuple(dict.fromkeys(partly))
    if lacking or value is None:
        reasons = lacking or ("zero-denom",)
        return not_computable(id, unit, source, *reasons, scope=scope, period=period)
    return Measure(
        id,
        value,
        unit,
        source,
        scope=scope,
        currency=currency,
        n=n,
        numerator=numerator,
        denominator=denominator,
        period=period,
        status=Status.PARTIAL if partly else Status.OK,
        reasons=partly,
    )


def doubts(*measures: Measure) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the reasons for which a figure made of `measures` is lacking, and is partial."""
    lacking = tuple(r for m in measures if m.value is None for r in m.reasons)
    partly = tuple(r for m in measures if m.value is not None for r in m.reasons)
    return lacking, partly


def difference(id: str, now: Measure, then: Measure) -> Measure:
    """Return the figure `id`: now less then."""
    lacking, partly = doubts(now, then)
    a, b = number(now), number(then)
    change = None if a is None or b is None else a - b
    return figure(id, change, Source.LEDGER, lacking=lacking, partly=partly, period=now.period)


def trend(now: float | None, then: float | None) -> Trend | None:
    """Return which way a share went; less than SAME is told as no change."""
    if now is None or then is None:
        return None
    if abs(now - then) < SAME:
        return "same"
    return "up" if now > then else "down"
