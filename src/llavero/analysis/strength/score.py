"""How strong is the relation with each account on a day, put together from all that is known?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from llavero.analysis import payments
from llavero.analysis.answers import Setting
from llavero.analysis.places import part, spread, tallied
from llavero.analysis.strength import method
from llavero.analysis.strength.meetings import (
    Met,
    Persons,
    Served,
    days_since,
    first_meeting,
    met_until,
    persons_until,
    served,
)
from llavero.analysis.strength.method import Scale
from llavero.analysis.strength.parameters import scale
from llavero.foundation.period import Period
from llavero.ledger.columns import UNKNOWN, Floats, Labels, texts
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

HALF_A_YEAR = 183  # days of meetings on record, below which nothing is said of a year


@dataclass(frozen=True, slots=True)
class Strengths:
    """The strength of each relation, and what it is made of. NaN where not known."""

    components: Floats  # (accounts, 8)  of COMPONENTS, in [0, 1]
    score: Floats  # RSS, 0-100
    coverage: Floats  # weight of the components that are known
    measured: Floats  # 0-100, of the components that were counted
    judged: Floats  # 0-100, of those that rest on what somebody holds of the contacts
    active: Floats  # contacts met in the year
    top_share: Floats  # part of the most met one


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the relations on a day, once read."""

    day: date
    places: Mapping[str, int]
    tiers: Labels  # places in TIERS; UNKNOWN where an account has none
    holders: Served
    met: Met
    persons: Persons
    active: Floats  # (persons,)  1 or 0: met in the year
    silent: Floats  # (persons,)  days since the last meeting; infinite where there was none
    late: Floats  # part of what fell due that was paid late


def strengths(ledger: Ledger, day: date, places: Mapping[str, int], setting: Setting) -> Strengths:
    """Return the strength of the relation with each account, as it stood on a day."""
    if not recorded(ledger, day):
        return unknown(len(places))
    return scored(known(ledger, day, places, setting), scale(setting))


def recorded(ledger: Ledger, day: date) -> bool:
    """Return whether meetings of half a year or more before the day are on record."""
    first = first_meeting(ledger)
    return first is not None and (day - first).days >= HALF_A_YEAR


def unknown(count: int) -> Strengths:
    """Return what is said of relations of which no meeting is on record: nothing."""
    nothing = np.full(count, np.nan)
    components = np.full((count, len(method.COMPONENTS)), np.nan)
    return Strengths(components, nothing, np.zeros(count), nothing, nothing, nothing, nothing)


def known(ledger: Ledger, day: date, places: Mapping[str, int], setting: Setting) -> Known:
    """Read what is known of the relations. The levels of the accounts are those of today."""
    met = met_until(ledger, day, places)
    persons = persons_until(ledger, day, places, met)
    return Known(
        day=day,
        places=places,
        tiers=_tiers(ledger, setting.as_of, places),
        holders=served(ledger, day, places),
        met=met,
        persons=persons,
        active=_active(met, persons),
        silent=_silent(day, met, persons),
        late=_late(ledger, day, places),
    )


def scored(found: Known, numbers: Scale) -> Strengths:
    """Return the score of each account."""
    met, persons, count = found.met, found.persons, found.met.count
    level = np.where(found.tiers == UNKNOWN, numbers.usual, found.tiers)
    named = met.total(met.named)
    # Where meetings are on record and none of them says with whom, nobody knows how many.
    active = np.where(
        (met.total(met.weight) > 0) & (named == 0), np.nan, met.different(met.contact)
    )
    components = np.column_stack(
        [
            method.role_coverage(persons.role, found.active, persons.place, count),
            _density(active, numbers.contacts[level], persons, count),
            _authority(found, count),
            _sentiment(found, numbers, count),
            _cadence(found, numbers, count),
            np.minimum(1, part(met.total(met.they), met.total(met.sided)) / numbers.reciprocal),
            -np.expm1(-found.holders.years / numbers.continuity),
            1 - found.late,
        ]
    )
    components[:, numbers.weights == 0] = np.nan  # what has no weight covers nothing
    top = met.greatest(met.contact, met.weight > 0)
    return Strengths(
        components=components,
        score=method.strength(components, active, top, numbers),
        coverage=method.coverage(components, numbers.weights),
        measured=method.weighted(components, np.where(method.JUDGED, 0, numbers.weights)),
        judged=method.weighted(components, np.where(method.JUDGED, numbers.weights, 0)),
        active=active,
        top_share=top,
    )


def targets(found: Known, numbers: Scale) -> Floats:
    """Return the most days there should be between two meetings with each person (E2)."""
    level = np.where(found.tiers == UNKNOWN, numbers.usual, found.tiers)
    at = method.influence_class(found.persons.influence)
    return np.asarray(numbers.days[level[found.persons.place], at], dtype=np.float64)


def _tiers(ledger: Ledger, day: date, places: Mapping[str, int]) -> Labels:
    rows = ledger.rows(key_groups(ledger, day))
    at = {tier: label for label, tier in enumerate(method.TIERS)}
    found = np.full(len(places), UNKNOWN)
    groups, tiers = texts(rows, "group_id"), rows.column("tier").to_pylist()
    for group, tier in zip(groups, tiers, strict=True):
        if group in places:
            found[places[group]] = at.get(tier, UNKNOWN)
    return found


def _of_contact(persons: Persons, values: Floats, otherwise: float) -> Floats:
    """Return the value of each person's contact; `otherwise` for who was never met."""
    found = np.full(persons.contact.size, otherwise)
    met = persons.contact != UNKNOWN
    found[met] = values[persons.contact[met]]
    return found


def _active(met: Met, persons: Persons) -> Floats:
    named = met.contact != UNKNOWN
    weight = tallied(met.contact[named], len(met.contacts), met.weight[named])
    return (_of_contact(persons, weight, 0.0) > 0).astype(np.float64)


def _silent(day: date, met: Met, persons: Persons) -> Floats:
    last = np.full(len(met.contacts), np.inf)
    named = met.contact != UNKNOWN
    np.minimum.at(last, met.contact[named], days_since(day, met.last_on[named]))
    return _of_contact(persons, last, np.inf)


def _late(ledger: Ledger, day: date, places: Mapping[str, int]) -> Floats:
    """Return the part of what fell due in the year that was paid late."""
    if not ledger.has("ledger", "due_date", "paid_date"):
        return np.full(len(places), np.nan)
    table = payments.payments(ledger, Period.last_complete_months(day), day)
    due, late = spread(ledger, table, places, "due", "late")
    return part(late, due)


def _density(active: Floats, wanted: Floats, persons: Persons, count: int) -> Floats:
    mapped = tallied(persons.place, count) > 0
    return np.where(mapped | (active > 0), np.minimum(1, active / wanted), np.nan)


def _authority(found: Known, count: int) -> Floats:
    influence, place = np.nan_to_num(found.persons.influence), found.persons.place
    met = tallied(place, count, influence * found.active)
    return part(met, tallied(place, count, influence))


def _sentiment(found: Known, numbers: Scale, count: int) -> Floats:
    persons = found.persons
    fresh = days_since(found.day, persons.verified_on) <= numbers.fresh_days
    weight = persons.influence * found.active * np.where(fresh, 1.0, numbers.stale_weight)
    return method.weighted_mean((persons.sentiment + 2) / 4, weight, persons.place, count)


def _cadence(found: Known, numbers: Scale, count: int) -> Floats:
    kept = method.cadence(found.silent, targets(found, numbers))
    return method.weighted_mean(kept, np.ones(kept.size), found.persons.place, count)
