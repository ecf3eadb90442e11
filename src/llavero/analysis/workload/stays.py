"""Since when does a seller serve an account, and how do we know (methods CV8)?"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.analysis.handovers import handovers as passed_on
from llavero.analysis.workload import method
from llavero.analysis.workload.records import UNSAID, Records
from llavero.foundation.measure import Measure
from llavero.foundation.period import month_start, years_before

YEARS_OF_HANDOVERS = 3
StartKnownBy = Literal["assignment", "first-invoice", "first-interaction"]


@dataclass(frozen=True, slots=True)
class Served:
    """A seller's years at an account."""

    years: Measure  # M13
    cumulative: Measure


def served(records: Records, seller: str, group: str) -> Served:
    """Return the seller's years at the group, with their source."""
    spells = [spell for spell in records.spells.get(group, ()) if spell.seller == seller]
    if not records.assigned:
        return _since_first_trace(records, seller, group)
    day = records.setting.as_of
    if not any(spell.start <= day < spell.end for spell in spells):
        return _unknown(records, seller, group, "not-assigned")
    trace = first_trace(records, seller, group)
    if trace is None and any(spell.start == UNSAID for spell in spells):
        return _unknown(records, seller, group, "no-start")
    known: StartKnownBy = "assignment"
    dated = []
    for spell in spells:
        if spell.start != UNSAID:
            dated.append((spell.start, spell.end))
        elif trace is not None and trace[0] < spell.end:
            dated.append((trace[0], spell.end))
            known = trace[1]
    stay = method.stay(dated, day)
    if stay is None:
        return _unknown(records, seller, group, "no-start")
    doubts = () if known == "assignment" else _doubts(records, stay.since, known)
    return _told(records, seller, group, stay, known, doubts)


def first_trace(records: Records, seller: str, group: str) -> tuple[date, StartKnownBy] | None:
    """Return the first day on which the records see the seller at the group, and which records."""
    invoiced = records.credit(seller, group).first_on
    if invoiced is not None:
        return invoiced, "first-invoice"
    met = records.met.get((seller, group))
    return (met, "first-interaction") if met is not None else None


def _since_first_trace(records: Records, seller: str, group: str) -> Served:
    trace = first_trace(records, seller, group)
    if trace is None:
        return _unknown(records, seller, group, "no-start")
    since, known = trace
    years = method.years_between(since, records.setting.as_of)
    stay = method.Stay(since, years, years)
    return _told(records, seller, group, stay, known, _doubts(records, since, known))


def _doubts(records: Records, since: date, known: StartKnownBy) -> tuple[str, ...]:
    reason = "start-from-sales" if known == "first-invoice" else "start-from-interactions"
    return (reason, "left-censored") if is_censored(records, since) else (reason,)


def is_censored(records: Records, since: date) -> bool:
    """Return whether a start falls in the ledger's first month: it may lie before."""
    return records.ledger_start is not None and month_start(since) == records.ledger_start


def _told(
    records: Records,
    seller: str,
    group: str,
    stay: method.Stay,
    known: StartKnownBy,
    doubts: tuple[str, ...],
) -> Served:
    scope = pair_scope(seller, group)
    detail = {"tenure_source": known, "since": stay.since.isoformat()}
    sheet = records.sheet.of_a_day()
    return Served(
        sheet.figure("M13", stay.years, scope=scope, doubts=doubts, detail=detail),
        sheet.figure("M13.cumulative", stay.cumulative, scope=scope, doubts=doubts, detail=detail),
    )


def _unknown(records: Records, seller: str, group: str, because: str) -> Served:
    scope, sheet = pair_scope(seller, group), records.sheet.of_a_day()
    return Served(
        sheet.figure("M13", None, because, scope=scope),
        sheet.figure("M13.cumulative", None, because, scope=scope),
    )


def pair_scope(seller: str, group: str) -> str:
    """Return the scope of the figures of a seller at a group."""
    return f"seller:{seller}/group:{group}"


def relationship_age(records: Records, group: str) -> Measure:
    """Return the years since the group first bought (M33)."""
    scope, sheet = f"group:{group}", records.sheet.of_a_day()
    first = records.first_sales.get(group)
    if first is None:
        return sheet.figure("M33", None, "never-bought", scope=scope)
    doubts = ("left-censored",) if is_censored(records, first) else ()
    years = method.years_between(first, records.setting.as_of)
    return sheet.figure("M33", years, scope=scope, doubts=doubts)


def handovers(records: Records, group: str) -> Measure:
    """Return how often the group changed hands in three years (M32)."""
    scope, sheet = f"group:{group}", records.sheet.of_a_day()
    if not records.assigned:
        return sheet.figure("M32.handovers", None, "no-assignments", scope=scope)
    day = records.setting.as_of
    since = years_before(day, YEARS_OF_HANDOVERS)
    spells = records.spells.get(group, ())
    if not spells:
        return sheet.figure("M32.handovers", None, "not-assigned", scope=scope)
    times = passed_on(((s.account, s.seller, s.start) for s in spells), since, day)
    return sheet.figure("M32.handovers", times, scope=scope)
