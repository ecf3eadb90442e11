"""Where does the account stand: strengths, weaknesses, opportunities, threats?"""

from collections.abc import Iterator

from llavero.report.plan.known import Known
from llavero.report.plan.point import Point
from llavero.report.plan.threats import risks

FEW = 2  # of each


def matrix(known: Known) -> tuple[tuple[Point, ...], ...]:
    """Return strengths, weaknesses, opportunities and threats, as far as figures tell them."""
    chosen = known.chosen
    strong = chosen.strong if chosen else ()
    weak = chosen.weak if chosen else ()
    return (
        tuple(Point("criterion", {"criterion": one}) for one in strong[:FEW]),
        tuple(Point("criterion", {"criterion": one}) for one in weak[:FEW]),
        tuple(_opportunities(known))[:FEW],
        risks(known)[:FEW],
    )


def _opportunities(known: Known) -> Iterator[Point]:
    for space in known.spaces:
        yield Point("space", {"line": space.line, "potential": space.potential}, space.potential)
    chances = known.record.chances
    if chances is not None and chances.open:
        yield Point("chances", {"count": chances.count}, chances.count)
    headroom = known.figure("M41", "D1.account_headroom")
    if headroom is not None and headroom.value:
        yield Point("headroom", {"headroom": headroom}, headroom)
