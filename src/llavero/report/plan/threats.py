"""What puts the account at risk, as far as figures tell?"""

from collections.abc import Callable, Iterator

from llavero.analysis.account.findings import LineSold
from llavero.foundation.measure import Measure
from llavero.prose import Unsigned
from llavero.report.plan.known import Known
from llavero.report.plan.point import Point

FALLEN_LINE = -0.20  # of the sales of a line, from which its fall is told (ours)
WEIGHTY_LINE = 0.02  # of the sales before, that the line lost at least (ours)
MARGIN_LOST = -0.01  # of the margin, from which its fall is told (methods H2, P08)
DORMANT = 2.0  # silences of the usual length (M49)
PRESSED = 4  # of 5, the pressure of competitors that is told
MOST = 4


def risks(known: Known) -> tuple[Point, ...]:
    """Return what puts the account at risk, the most pressing first."""
    found = [point for look in RISKS for point in look(known)]
    return tuple(found[:MOST])


def _fallen(known: Known) -> Iterator[Point]:
    if known.fallen is not None and known.fallen.change.value is not None:
        change = known.fallen.change
        yield Point("fallen", {"change": Unsigned(change)}, change)


def _warned(known: Known) -> Iterator[Point]:
    if known.visit is not None:
        facts = {"signals": known.visit.signals, "past": known.visit.past}
        told = "warned" if known.visit.past.value is not None else "warned-untried"
        yield Point(told, facts, known.visit.past)


def _silent(known: Known) -> Iterator[Point]:
    silence = known.figure("M49.account")
    # Who has fallen or is warned of is told already.
    if (
        known.fallen is None
        and known.visit is None
        and silence is not None
        and _number(silence) > DORMANT
    ):
        yield Point("silent", {"times": silence}, silence)


def _losing(known: Known) -> Iterator[Point]:
    contribution = known.figure("M52.account")
    if contribution is not None and _number(contribution) < 0:
        yield Point("losing", {"amount": Unsigned(contribution)}, contribution)


def _margin(known: Known) -> Iterator[Point]:
    change = known.figure("M50.account_change")
    if change is not None and _number(change) <= MARGIN_LOST:
        yield Point("margin", {"change": Unsigned(change)}, change)


def _lines(known: Known) -> Iterator[Point]:
    """Yield the product line that lost most, where it lost a large part."""
    trade = known.record.trade
    fallen = [line for line in trade.lines if _has_fallen(line)] if trade else []
    if trade is None or trade.before.value is None or not fallen:
        return
    most = min(fallen, key=lambda line: _lost(line.change))
    if -_lost(most.change) >= WEIGHTY_LINE * float(trade.before.value):
        told = "line-lost" if most.sales.value == 0 else "line"
        yield Point(told, {"line": most.line, "change": Unsigned(most.change)}, most.change)


def _has_fallen(line: LineSold) -> bool:
    return bool(line.line) and line.change.value is not None and _number(line.change) <= FALLEN_LINE


def _lost(change: Measure) -> float:
    """Return what was bought more than before, in money: less than nothing."""
    assert change.numerator is not None, "a change that is known has parts"
    assert change.denominator is not None, "a change that is known has parts"
    return float(change.numerator) - float(change.denominator)


def _alone(known: Known) -> Iterator[Point]:
    people = known.record.people
    active = people.active if people else None
    if active is not None and active.value is not None and _number(active) <= 1:
        yield Point("alone", {"active": active}, active)


def _leaver(known: Known) -> Iterator[Point]:
    leaver = known.alerts.get("leaver")
    if leaver is not None and leaver.figure.value is not None:
        yield Point("leaver", {"part": leaver.figure}, leaver.figure)


def _pressed(known: Known) -> Iterator[Point]:
    judgement = known.record.judgement
    if judgement and judgement.pressure is not None and judgement.pressure >= PRESSED:
        yield Point("pressed", {"pressure": judgement.pressure}, None)


def _number(figure: Measure) -> float:
    assert figure.value is not None, "only asked of figures with a value"
    return float(figure.value)


RISKS: tuple[Callable[[Known], Iterator[Point]], ...] = (
    _fallen,
    _warned,
    _silent,
    _losing,
    _margin,
    _lines,
    _leaver,
    _alone,
    _pressed,
)
