"""What do contacts, meetings, plans and opportunities say of each account?"""

from dataclasses import replace
from datetime import date

import numpy as np

from llavero.analysis.places import OUTSIDE, part, placed
from llavero.analysis.portfolio import people_measures as people
from llavero.analysis.portfolio.declared import Declared
from llavero.analysis.portfolio.reading.trading import View
from llavero.analysis.portfolio.records import Flags, Floats, Relations
from llavero.analysis.strength.links import by_primary, departments_met, functions_met, one_pair
from llavero.analysis.strength.meetings import (
    Met,
    Persons,
    Served,
    met_until,
    persons_until,
    reach,
)
from llavero.foundation.period import Period
from llavero.ledger.columns import texts
from llavero.ledger.tables import Ledger

SENIOR = 4  # level of a contact


def meetings_reach(ledger: Ledger, day: date) -> bool:
    """Return whether the interactions on record fill the year until the day."""
    return reach(ledger, Period.year_until(day).start)


def relations(ledger: Ledger, view: View, holders: Served, strength: Floats) -> Relations:
    """Return whom we know at each account and who meets whom.

    strength   of each relation, 0-100
    """
    planned, prospects = _planned(ledger, view), _with_prospects(ledger, view)
    if not meetings_reach(ledger, view.day):
        return _without_meetings(strength, planned, prospects)
    met = met_until(ledger, view.day, view.places)
    persons = persons_until(ledger, view.day, view.places, met)
    return Relations(
        strength=strength,
        active=met.different(met.contact),
        ours=departments_met(ledger, met),
        theirs=functions_met(persons, met),
        one_pair=one_pair(met, holders),
        senior=_senior(persons, met.count),
        sponsored=_sponsored(ledger, met, holders),
        fallen=_fallen(ledger, view, met),
        planned=planned,
        prospects=prospects,
    )


def with_told(found: Relations, said: Declared) -> tuple[Relations, Flags]:
    """Return the relations with what sellers say where nothing is on record, and of whom it is."""
    plans = np.isnan(found.planned) & ~np.isnan(said.planned)
    areas = np.isnan(found.ours) & ~np.isnan(said.areas)
    filled = replace(
        found,
        planned=np.where(plans, said.planned, found.planned),
        ours=np.where(areas, 1 + said.areas, found.ours),  # the seller's own, and the others
    )
    return filled, plans | areas


def _without_meetings(strength: Floats, planned: Floats, prospects: Floats) -> Relations:
    nothing = np.full(planned.size, np.nan)
    return Relations(
        strength=strength,
        active=nothing,
        ours=nothing,
        theirs=nothing,
        one_pair=nothing,
        senior=nothing,
        sponsored=nothing,
        fallen=nothing,
        planned=planned,
        prospects=prospects,
    )


def _fallen(ledger: Ledger, view: View, met: Met) -> Floats:
    if not reach(ledger, Period.year_until(view.day).before.start):
        return np.full(met.count, np.nan)
    return part(met.total(met.weight), met.total(met.before)) - 1


def _planned(ledger: Ledger, view: View) -> Floats:
    if not ledger.has("plans"):
        return np.full(len(view.places), np.nan)
    start, found = Period.year_until(view.day).start, np.zeros(len(view.places))
    for row in ledger.rows(people.written_plans(ledger, view.day)).to_pylist():
        at = view.places.get(row["group_id"])
        if at is not None and row["on"] is not None:
            found[at] = float(row["on"] >= start)
    return found


def _with_prospects(ledger: Ledger, view: View) -> Floats:
    if not ledger.has("opportunities"):
        return np.full(len(view.places), np.nan)
    found = np.zeros(len(view.places))
    groups = texts(ledger.rows(people.prospects(ledger, view.day)), "group_id")
    place = placed(groups, view.places)
    found[place[place != OUTSIDE]] = 1.0
    return found


def _senior(persons: Persons, count: int) -> Floats:
    said = ~np.isnan(persons.level)
    place = persons.place[said]
    high = np.bincount(place, persons.level[said] >= SENIOR, count) > 0
    anyone = np.bincount(place, minlength=count) > 0
    return np.where(anyone, high.astype(np.float64), np.nan)


def _sponsored(ledger: Ledger, met: Met, holders: Served) -> Floats:
    """Return the year's meetings with the head of the company or who reports to the head."""
    rows = ledger.rows(people.staff(ledger)).to_pylist()
    if not 0 < sum(row["is_head"] for row in rows) <= people.HEADS:
        return np.full(met.count, np.nan)
    top = {row["seller_id"] for row in rows if row["is_top"]}
    above = np.array([name in top for name in met.sellers], dtype=np.bool_)
    sponsored = above[met.seller] & ~by_primary(met, holders)
    return met.total(np.where(sponsored, met.weight, 0.0))
