"""Which habits and conditions do the closed answers show, each seller's own words apart?

A trait is held, not held, or not known where the seller did not answer.
"""

from collections.abc import Callable, Mapping

from llavero.analysis.answers import Setting
from llavero.analysis.heard import areas_rated
from llavero.analysis.patterns.parameters import (
    APPROVAL_DAYS,
    CONFLICTS,
    LOW_SUPPORT,
    QUOTE_HOURS,
    RISK,
)
from llavero.interview.answers import Interview

Holds = Callable[[Interview, Setting], bool | None]
OLD_PLANS = ("no", ">12 m")
SOURCES = 1  # rank of the source that is compared


def closed_traits(interview: Interview, setting: Setting) -> Mapping[str, bool]:
    """Return which traits a seller has, of those that the answers tell."""
    told = {name: holds(interview, setting) for name, holds in TRAITS.items()}
    told |= _first_source(interview) | _support(interview, setting)
    return {name: held for name, held in told.items() if held is not None}


def _no_plan(interview: Interview, _: Setting) -> bool | None:
    once = interview.chosen("Q28")
    if once is not None:
        return once in OLD_PLANS
    each = [interview.chosen("Q28", account=account) for account in interview.accounts]
    known = [plan for plan in each if plan is not None]
    return 2 * sum(plan in OLD_PLANS for plan in known) > len(known) if known else None


def _no_crm(interview: Interview, _: Setting) -> bool | None:
    where = interview.listed("Q26", "where")
    return "CRM" not in where if where else None


def _slow_approval(interview: Interview, setting: Setting) -> bool | None:
    days = interview.number("Q37", "dias")
    return None if days is None else days >= setting.value(APPROVAL_DAYS)


def _slow_quote(interview: Interview, setting: Setting) -> bool | None:
    hours = interview.number("Q27", "cotizacion")
    return None if hours is None else hours > setting.value(QUOTE_HOURS)


def _risk(interview: Interview, setting: Setting) -> bool | None:
    risk = interview.number("Q40")
    return None if risk is None else risk >= setting.value(RISK)


def _conflicts(interview: Interview, setting: Setting) -> bool | None:
    often = interview.number("Q41")
    return None if often is None else often >= setting.value(CONFLICTS)


def _inside(interview: Interview, _: Setting) -> bool | None:
    """Return whether coordination and administration take more hours than the customer."""
    hours = {part: interview.number("Q10", part) for part in ("frente", "interna", "admin")}
    known = [value for value in hours.values() if value is not None]
    if len(known) < len(hours):
        return None
    front, *inside = known
    return sum(inside) > front


def _late(interview: Interview, _: Setting) -> bool | None:
    days = interview.number("Q31")
    return None if days is None else days <= 0


TRAITS: Mapping[str, Holds] = {
    "no-plan": _no_plan,
    "no-crm": _no_crm,
    "slow-approval": _slow_approval,
    "slow-quote": _slow_quote,
    "risk": _risk,
    "conflicts": _conflicts,
    "inside": _inside,
    "late": _late,
}
QUESTIONS = {
    "no-plan": "Q28",
    "no-crm": "Q26",
    "slow-approval": "Q37",
    "slow-quote": "Q27",
    "risk": "Q40",
    "conflicts": "Q41",
    "inside": "Q10",
    "late": "Q31",
    "source": "Q32",
    "support": "Q38",
}


def _first_source(interview: Interview) -> dict[str, bool | None]:
    first = interview.chosen("Q32", str(SOURCES))
    return {f"source:{first}": True} if first else {}


def _support(interview: Interview, setting: Setting) -> dict[str, bool | None]:
    rated = {area: interview.number("Q38", area) for area in areas_rated()}
    low = setting.value(LOW_SUPPORT)
    return {f"support:{area}": given <= low for area, given in rated.items() if given is not None}
