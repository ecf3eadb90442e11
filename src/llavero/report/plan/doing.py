"""What will be done, with what, against which risks, and when is it looked at again?"""

from collections.abc import Iterator

from llavero.analysis.portfolio.parameters import SERVICE
from llavero.document import Blank, Column, Fact, FactList, Panel, PlanCell, PlanTable
from llavero.foundation.period import add_months, month_end
from llavero.prose import Text
from llavero.report.plan.actions import actions
from llavero.report.plan.point import Point
from llavero.report.plan.position import point_said
from llavero.report.plan.teller import Teller
from llavero.report.plan.threats import risks

ROWS = 6  # of the table of actions, suggested or blank
RISKS = 4
YEAR = 12


def action_table(tell: Teller) -> Panel:
    """Return the first actions that figures suggest, with places for owner, day and resource."""
    columns = (
        Column(tell.say("column-action"), width=4.0),
        Column(tell.say("column-figure"), width=1.5),
        Column(tell.say("column-owner"), width=1.5),
        Column(tell.say("column-date"), width=1.0),
        Column(tell.say("column-resource"), width=1.3),
    )
    rows = []
    suggested = actions(tell.known)
    for at in range(ROWS):
        rows.append(_action(tell, at, suggested[at] if at < len(suggested) else None))
    return tell.panel(12, PlanTable(columns, tuple(rows)))


def _action(tell: Teller, at: int, point: Point | None) -> tuple[PlanCell, ...]:
    places = tuple(_numbered(tell, name, at) for name in ("owner", "date", "resource"))
    if point is None:
        return (_numbered(tell, "action", at), Text(()), *places)
    figure = Text.name(point.figure.id) if point.figure else tell.say("on-record")
    return (point_said(tell, "do", point), figure, *places)


def _numbered(tell: Teller, name: str, at: int) -> PlanCell:
    return Blank(f"{name}-{at + 1}", tell.say(f"ask-{name}"))


def risk_table(tell: Teller, width: float = 1.0) -> Panel:
    """Return the risks that figures show, with a place for what is done if they come."""
    columns = (
        Column(tell.say("column-risk"), width=1.5),
        Column(tell.say("column-contingency"), width=1.2),
    )
    found = risks(tell.known)
    rows: list[tuple[PlanCell, ...]] = [
        (point_said(tell, "risk", one).capitalised(), _numbered(tell, "contingency", at))
        for at, one in enumerate(found[:RISKS])
    ]
    rows.append(
        (tell.blank("risk", 2, grows=False), Blank("contingency-own", tell.say("ask-contingency")))
    )
    return tell.panel(14, PlanTable(columns, tuple(rows)), width=width)


def budget(tell: Teller, width: float = 1.0) -> Panel:
    """Return what is expected of the account, and places for what will be spent on it."""
    return tell.panel(13, FactList(tuple(_budget(tell))), width=width)


def _budget(tell: Teller) -> Iterator[Fact]:
    known = tell.known
    if known.ahead is not None:
        yield tell.figure("ahead", known.ahead.said)
    if (margin := known.figure("M54.account_margin")) is not None:
        yield tell.figure("leaves", margin)
    if (hours := known.figure("D4.account_hours")) is not None:
        yield tell.figure("hours", hours)
    yield Fact(tell.say("budget"), tell.blank("budget"))
    yield Fact(tell.say("profit"), tell.blank("profit"))


def reviews(tell: Teller) -> Panel:
    """Return when the plan is looked at again, and a place for the sponsor to sign."""
    columns = (
        Column(tell.say("column-rhythm"), width=2.4),
        Column(tell.say("column-days"), width=2.4),
        Column(tell.say("column-sponsor"), width=1.8),
        Column(tell.say("column-signature"), width=1.8),
    )
    row = (
        _rhythm(tell),
        _days(tell),
        tell.blank("sponsor"),
        tell.blank("signature", 2, grows=False),
    )
    return tell.panel(15, PlanTable(columns, (row,)))


def _rhythm(tell: Teller) -> PlanCell:
    tier = tell.known.tier
    if tier not in SERVICE["reviews"]:
        return tell.blank("rhythm")
    value = tell.known.run.setting.value
    reviews, meetings = (value(SERVICE[what][tier]) for what in ("reviews", "sponsor"))
    told = "rhythm-sponsored" if meetings else "rhythm"
    return tell.say(told, tier=Text.name(tier), reviews=round(reviews), meetings=round(meetings))


def _days(tell: Teller) -> PlanCell:
    tier = tell.known.tier
    times = 0.0
    if tier in SERVICE["reviews"]:
        times = tell.known.run.setting.value(SERVICE["reviews"][tier])
    if times <= 0:
        return tell.blank("days")
    many = min(round(times), YEAR)
    ends = (
        month_end(add_months(tell.known.day, round(YEAR / many * at))) for at in range(1, many + 1)
    )
    return tell.say("review-days", days=Text.join((tell.cell(day) for day in ends), "; "))
