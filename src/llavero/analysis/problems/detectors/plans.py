"""Is there a plan for each key account that somebody still works with?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import mean

import ibis
from ibis import Table

from llavero.analysis.answers import Definition, Setting
from llavero.analysis.heard import answers
from llavero.analysis.problems.detector import Detector, Origin, Reading, Seen
from llavero.analysis.problems.facts import Facts
from llavero.analysis.problems.findings import Missing
from llavero.foundation.measure import Source, Unit
from llavero.foundation.parameter import Parameter
from llavero.ledger.columns import texts
from llavero.ledger.tables import Ledger

P16_IN_FORCE = Parameter("problems.p16-in-force", 0.80, 0.01, 1, Unit.SHARE)
P16_COMPLETE = Parameter("problems.p16-complete", 0.60, 0.01, 1, Unit.SHARE)
P16_FIRST = Parameter("problems.p16-first", 6, 1, 36, Unit.COUNT, whole=True)
P16_OTHERS = Parameter("problems.p16-others", 12, 1, 60, Unit.COUNT, whole=True)

LIMITS = (P16_IN_FORCE, P16_COMPLETE, P16_FIRST, P16_OTHERS)
PLANNED = ("ryals2007",)
DEFINITIONS = (
    Definition("PRB.plans_in_force", Unit.SHARE, PLANNED),
    Definition("PRB.plans_complete", Unit.SHARE, PLANNED),
    Definition("PRB.plans_said", Unit.SHARE, PLANNED),
)
PLANS = Missing("plans", ("account_id", "updated_on", "sections_complete"))
SECTIONS = 15  # of a plan, methods E6
MONTH = 365.25 / 12  # days
ASKED, OF_THE_YEAR = "Q28", ("≤12 m", "≤3 m")
NOT_RECORDED = "not-recorded"


@dataclass(frozen=True, slots=True)
class Plan:
    """The latest plan of a group."""

    on: date | None  # last updated
    sections: float | None


def no_live_plans(facts: Facts) -> Seen:
    """Return whether key accounts lack a plan in force, or plans lack content (P16).

    A plan of the first level is in force for fewer months. Where no plans are on record, what
    sellers say of theirs (Q28). Affected are the accounts without a plan in force.
    """
    plans, looked = _plans(facts), facts.looked_at
    live = [one for one in looked if plans is not None and _in_force(facts, one, plans.get(one))]
    known = plans is not None and bool(looked)
    in_force = facts.own(
        "PRB.plans_in_force",
        len(live) / len(looked) if known else None,
        NOT_RECORDED,
        n=len(looked),
        parts=(len(live), len(looked)),
        source=Source.CRM,
    )
    held = [plans[group] for group in looked if group in plans] if plans is not None else []
    scores = [one.sections / SECTIONS for one in held if one.sections is not None]
    complete = facts.own(
        "PRB.plans_complete",
        mean(scores) if scores else None,
        NOT_RECORDED,
        n=len(scores),
        source=Source.CRM,
    )
    readings = [
        Reading("in-force", in_force, P16_IN_FORCE, "below"),
        Reading("complete", complete, P16_COMPLETE, "below"),
    ]
    if known:
        return Seen(tuple(readings), tuple(one for one in looked if one not in live))
    readings.append(_said(facts))
    return Seen(tuple(readings), looked, (PLANS,))


def _said(facts: Facts) -> Reading:
    said = [
        given.closed.chosen("value")
        for one in facts.interviews
        for given in one.answers
        if given.question == ASKED
    ]
    known = [one for one in said if one is not None]
    recent = sum(one in OF_THE_YEAR for one in known)
    share = facts.own(
        "PRB.plans_said",
        recent / len(known) if known else None,
        "not-answered",
        n=len(known),
        parts=(recent, len(known)),
        source=Source.INTERVIEW,
    )
    return Reading("said", share, P16_IN_FORCE, "below")


def _in_force(facts: Facts, group: str, plan: Plan | None) -> bool:
    if plan is None or plan.on is None:
        return False
    first = facts.tiers.get(group) == "T1"
    months = facts.value(P16_FIRST if first else P16_OTHERS)
    return (facts.setting.as_of - plan.on).days <= months * MONTH + 1


def _plans(facts: Facts) -> Mapping[str, Plan] | None:
    if not facts.ledger.has("plans"):
        return None
    rows = facts.ledger.rows(latest_plans(facts.ledger, facts.setting))
    days, parts = rows.column("on").to_pylist(), rows.column("sections").to_pylist()
    told = zip(texts(rows, "group_id"), days, parts, strict=True)
    return {group: Plan(on, sections) for group, on, sections in told}


def latest_plans(ledger: Ledger, setting: Setting) -> Table:
    """Return when the plan of each group was last updated by the day, and how much it holds.

    Columns: group_id, on (null: no date), sections (the most of that group's plans).
    """
    plans = ledger.table("plans")
    links = ledger.table("account_links").select("account_ref", "group_id")
    day = ibis.date(setting.as_of.isoformat())
    written = plans.filter(plans.written_on.isnull() | (plans.written_on <= day))
    updated = ibis.ifelse(written.updated_on <= day, written.updated_on, None)
    dated = written.mutate(on=ibis.coalesce(updated, written.written_on))
    joined = dated.join(links, dated.account_id == links.account_ref)
    found = joined.group_by("group_id").agg(
        on=joined.on.max(), sections=joined.sections_complete.max()
    )
    return found.order_by("group_id")


DETECTORS: dict[str, Detector] = {"P16": no_live_plans}


def origins(ledger: Ledger, setting: Setting) -> Iterator[Origin]:
    """Yield from which rows the figures of these detectors come."""
    ids = ("PRB.plans_in_force", "PRB.plans_complete")
    yield Origin(ids, "latest_plans", latest_plans(ledger, setting), ("plans",))
    yield Origin(("PRB.plans_said",), "answers", answers(ledger), ("interviews",))
