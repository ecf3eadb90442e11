"""How many people sell to key accounts, and how many sell at all? M01 to M03."""

from collections.abc import Callable
from enum import Enum
from typing import Literal

from llavero.analysis.footprint.facts import BEFORE, TODAY, Facts, Roster, columns
from llavero.analysis.footprint.figures import Number, doubts, figure, number, trend
from llavero.analysis.footprint.findings import SizeOfDepartment
from llavero.analysis.footprint.method import quotient
from llavero.foundation.measure import Measure, Source
from llavero.foundation.period import Period

NEARLY = 0.02  # shares of sellers and of staff that differ by less are told as even
Doubts = tuple[list[str], list[str]]  # reasons for no figure, reasons for half a one


class When(Enum):
    """On which days people are counted."""

    TODAY = "today"
    AVERAGE = "average"
    BEFORE = "before"


def size_of_department(facts: Facts) -> SizeOfDepartment:
    """Return the heads and full posts of the department and of the sales force."""
    staff = facts.staff
    department, force = staff.department, staff.everyone
    of_post = {post: staff.of_post(post) for post in ("seller", "manager", "support")}

    def count(id: str, roster: Roster, *, posts: bool = False, when: When = When.TODAY) -> Measure:
        return _count(facts, id, roster, _staff_doubts(facts, when), when, posts=posts)

    members, members_fte = _members(facts, department)
    everyone, everyone_fte = count("M02", force), count("M02.fte", force, posts=True)
    kam, sellers = kam_count(facts, "M01"), _sellers(facts, When.TODAY)
    kam_before = kam_count(facts, "M01.before", when=When.BEFORE)
    sellers_before = _sellers(facts, When.BEFORE)
    by_sellers = _ratio("M03.sellers", kam, sellers)
    by_staff = _ratio("M03.staff", members, everyone)
    by_sellers_before = _ratio("M03.before", kam_before, sellers_before)
    return SizeOfDepartment(
        inferred=facts.inferred,
        outside_sales=staff.outside_sales,
        backing=_backing(number(by_sellers), number(by_staff)),
        trend=trend(number(by_sellers), number(by_sellers_before)),
        sellers=kam,
        sellers_fte=kam_count(facts, "M01.fte", posts=True),
        sellers_average=kam_count(facts, "M01.average", when=When.AVERAGE),
        sellers_average_fte=kam_count(facts, "M01.average_fte", posts=True, when=When.AVERAGE),
        sellers_before=kam_before,
        staff=members,
        staff_fte=members_fte,
        force=everyone,
        force_fte=everyone_fte,
        force_average=count("M02.average", force, when=When.AVERAGE),
        force_average_fte=count("M02.average_fte", force, posts=True, when=When.AVERAGE),
        force_before=count("M02.before", force, when=When.BEFORE),
        force_sellers=sellers,
        force_sellers_fte=count("M02.sellers_fte", of_post["seller"], posts=True),
        force_sellers_before=sellers_before,
        force_managers=count("M02.managers", of_post["manager"]),
        force_managers_fte=count("M02.managers_fte", of_post["manager"], posts=True),
        force_support=count("M02.support", of_post["support"]),
        force_support_fte=count("M02.support_fte", of_post["support"], posts=True),
        by_sellers=by_sellers,
        by_staff=by_staff,
        by_fte=_ratio("M03.fte", members_fte, everyone_fte),
        by_sellers_before=by_sellers_before,
    )


def kam_count(facts: Facts, id: str, *, posts: bool = False, when: When = When.TODAY) -> Measure:
    """Return how many sellers, or full posts of sellers, serve key accounts."""
    lacking, partly = kam_doubts(facts, when)
    if facts.inferred and posts and not facts.supplied.staff:
        partly.append("no-employees")
    roster = facts.kams or facts.staff.everyone
    return _count(facts, id, roster, (lacking, partly), when, posts=posts)


def kam_doubts(facts: Facts, when: When) -> Doubts:
    """Return what stands against counting who sells to key accounts."""
    unsaid = "no-kam-department" if facts.supplied.staff else "no-employees"
    if facts.kams is None:
        return [unsaid, *([] if facts.supplied.key_status else ["no-ka-status"])], []
    if not facts.inferred:
        return _staff_doubts(facts, when)
    dated = facts.supplied.assignment_dates and facts.supplied.key_history
    return ([] if dated or when is When.TODAY else ["no-assignment-dates"]), [unsaid]


def _staff_doubts(facts: Facts, when: When) -> Doubts:
    said = facts.supplied
    if not said.staff:
        return ["no-employees"], []
    if when is When.TODAY or (said.hire_dates and said.end_dates):
        return [], []
    # A list without leavers understates every earlier day; it cannot tell growth from memory.
    if when is When.AVERAGE and said.hire_dates:
        return [], ["no-employment-dates"]
    return ["no-employment-dates"], []


def _count(
    facts: Facts, id: str, roster: Roster, against: Doubts, when: When, *, posts: bool
) -> Measure:
    lacking, partly = against
    source = Source.CRM if facts.inferred and id.startswith("M01") else Source.HR
    value = _statistic(facts, when, posts=posts)(roster)
    period = _period(facts, when)
    return figure(
        id, value, source, lacking=lacking, partly=partly, period=period, n=len(roster.ids)
    )


def _statistic(facts: Facts, when: When, *, posts: bool) -> Callable[[Roster], Number]:
    if when is When.AVERAGE:
        days = columns(facts.setting)[0]
        return lambda r: r.mean_posts(days) if posts else r.mean_heads(days)
    day = TODAY if when is When.TODAY else BEFORE
    return lambda r: r.posts(day) if posts else r.heads(day)


def _period(facts: Facts, when: When) -> Period:
    day = facts.setting.as_of if when is When.TODAY else facts.setting.before.end
    return facts.setting.period if when is When.AVERAGE else Period(day, day)


def _members(facts: Facts, department: Roster) -> tuple[Measure, Measure]:
    against = _staff_doubts(facts, When.TODAY)
    if facts.supplied.staff and (facts.inferred or facts.kams is None):
        against = (["no-kam-department"], [])
    return (
        _count(facts, "M01.staff", department, against, When.TODAY, posts=False),
        _count(facts, "M01.staff_fte", department, against, When.TODAY, posts=True),
    )


def _sellers(facts: Facts, when: When) -> Measure:
    """Return the sellers of the staff list; without one, those whom the ledger credits."""
    before = when is When.BEFORE
    id = "M02.sellers_before" if before else "M02.sellers"
    if facts.supplied.staff:
        against = _staff_doubts(facts, when)
        return _count(facts, id, facts.staff.of_post("seller"), against, when, posts=False)
    sold = facts.sold_before if before else facts.sold
    known = sum(1 for seller in sold.by_seller if seller is not None)
    covered = facts.months_before == facts.setting.before.months or not before
    lacking = () if known and covered else ("no-employees",)
    return figure(
        id,
        known,
        Source.LEDGER,
        lacking=lacking,
        partly=("no-employees",),
        period=sold.period,
        n=known,
    )


def _ratio(id: str, part: Measure, whole: Measure) -> Measure:
    lacking, partly = doubts(part, whole)
    above, below = number(part), number(whole)
    return figure(
        id,
        quotient(above, below),
        Source.HR,
        lacking=lacking,
        partly=partly,
        period=whole.period,
        numerator=above,
        denominator=below,
    )


def _backing(
    by_sellers: float | None, by_staff: float | None
) -> Literal["leaner", "fuller", "even"] | None:
    """Return whether the department has less or more people around its sellers than the rest."""
    if not by_sellers or by_staff is None:
        return None
    if abs(by_staff - by_sellers) < NEARLY:
        return "even"
    return "leaner" if by_staff < by_sellers else "fuller"
