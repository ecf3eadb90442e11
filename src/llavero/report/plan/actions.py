"""What should be done first with the account, as far as figures tell?"""

from collections.abc import Callable, Iterator

from llavero.report.plan.known import Known
from llavero.report.plan.point import Point
from llavero.report.plan.threats import risks

MOST = 6
DECIDING = ("decider", "approver")
OLD_DAYS = 180  # after which what is known of a person has to be confirmed (E5)
WEIGHTY = 4  # influence of 5 from which a person is missed


def actions(known: Known) -> tuple[Point, ...]:
    """Return what to do first, the most pressing first; each rests on a figure or on a gap."""
    found = [point for suggest in SUGGESTIONS for point in suggest(known)]
    return tuple(found[:MOST])


def _against(known: Known) -> Iterator[Point]:
    """Yield what answers a risk."""
    for risk in risks(known):
        if risk.id not in ("alone", "pressed"):
            yield risk


def _deciders(known: Known) -> Iterator[Point]:
    people = known.record.people
    if people is None or people.active.value is None:
        return
    met = {one.role for one in people.persons if one.active}
    if not met & set(DECIDING):
        yield Point("decider", {"active": people.active}, people.active)


def _spaces(known: Known) -> Iterator[Point]:
    for space in known.spaces[:1]:
        facts = {
            "line": space.line,
            "potential": space.potential,
            "low": space.low,
            "high": space.high,
            "buyers": space.buyers,
        }
        yield Point("space", facts, space.potential)


def _share(known: Known) -> Iterator[Point]:
    placed = known.placed
    if placed and placed.category == "star" and placed.share_goal.value is not None:
        facts = {"share": placed.share, "goal": placed.share_goal}
        yield Point("share", facts, placed.share_goal)


def _chances(known: Known) -> Iterator[Point]:
    chances = known.record.chances
    late = [
        one
        for one in (chances.open if chances else ())
        if one.close_on and one.close_on < known.day
    ]
    if late:
        yield Point("late", {"name": late[0].name, "on": late[0].close_on})
    elif chances is not None and chances.open:
        yield Point("chances", {"count": chances.count}, chances.count)


def _contacts(known: Known) -> Iterator[Point]:
    people = known.record.people
    if people is None:
        yield Point("nobody")
        return
    for one in people.persons:
        old = one.known_on is None or (known.day - one.known_on).days > OLD_DAYS
        if old and one.post and (one.influence or 0) >= WEIGHTY:
            yield Point("confirm", {"post": one.post, "days": OLD_DAYS})
            return


def _plan(known: Known) -> Iterator[Point]:
    plan = known.record.plan
    if plan is None:
        yield Point("write")
    elif plan.in_force is False:
        yield Point("renew", {"age": plan.age}, plan.age)


def _wallet(known: Known) -> Iterator[Point]:
    if known.record.wallet is None:
        yield Point("wallet")


SUGGESTIONS: tuple[Callable[[Known], Iterator[Point]], ...] = (
    _against,
    _deciders,
    _spaces,
    _share,
    _chances,
    _contacts,
    _wallet,
    _plan,
)
