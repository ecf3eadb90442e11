"""Which figures of the company are past their limit, and how far?"""

from collections.abc import Iterable

from llavero.analysis.roles.catalogue import Sign
from llavero.analysis.roles.findings import SignRead, State
from llavero.analysis.roles.parameters import GOALS, LIMITS
from llavero.analysis.roles.records import Records
from llavero.foundation.measure import Source, Unit, not_computable

MOST_OF_A_FEW = 1.5
FAR = 9.99  # times past the limit, beyond which it makes no difference
GRADES = ((0.7, 1), (1.0, 2), (1.25, 3), (1.75, 4))  # of the times past the limit (methods H1)
UNKNOWN = 3  # likelihood of what nobody can see


def read(sign: Sign, records: Records) -> SignRead:
    """Return the figure of a sign beside its limit."""
    limit = records.setting.value(LIMITS[sign.name])
    goal = records.setting.value(GOALS.get(sign.name, LIMITS[sign.name]))
    figure = records.figure(sign)
    if figure is None or figure.value is None or isinstance(figure.value, str):
        missing = figure or not_computable(sign.figure, Unit.COUNT, Source.LEDGER, "not-recorded")
        return SignRead(sign.name, missing, limit, goal, "unknown", None)
    value = float(figure.value)
    passed = value < limit if sign.below else value > limit
    passed = passed or (sign.included and value == limit)
    times = _times(value, limit, sign.below)
    # One account more is not one time more, and what a few declare is not what is on record.
    if figure.unit == Unit.ACCOUNTS or figure.source == Source.INTERVIEW:
        times = min(times, MOST_OF_A_FEW)
    return SignRead(sign.name, figure, limit, goal, "met" if passed else "not", times)


def _times(value: float, limit: float, below: bool) -> float:
    """Return how far a figure is past its limit: one at it, more beyond (methods H1)."""
    if limit < 0 or not below:  # both below zero where the figure falls short of a loss
        return min(FAR, max(0.0, value / limit)) if limit else FAR
    return min(FAR, limit / value) if value > 0 else FAR


def state(signs: Iterable[SignRead]) -> State:
    """Return whether any sign speaks; unknown where none can be read."""
    states = [sign.state for sign in signs]
    if "met" in states:
        return "met"
    return "not" if "not" in states else "unknown"


def likelihood(signs: Iterable[SignRead]) -> int:
    """Return from 1 to 5 how pressing it is, by the sign furthest past its limit (methods H1)."""
    known = [sign for sign in signs if sign.times is not None]
    if not known:
        return UNKNOWN
    return max(_grade(sign) for sign in known)


def _grade(sign: SignRead) -> int:
    times = sign.times or 0.0
    grade = next((grade for most, grade in GRADES if times < most), 5)
    return max(grade, 3) if sign.state == "met" else min(grade, 2)


def pressing(signs: Iterable[SignRead]) -> tuple[SignRead, ...]:
    """Return the signs that speak first, the furthest past its limit before the others."""
    order = {"met": 0, "not": 1, "unknown": 2}
    return tuple(sorted(signs, key=lambda one: (order[one.state], -(one.times or 0.0))))
