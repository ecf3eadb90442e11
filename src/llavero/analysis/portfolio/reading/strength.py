"""How strong is the relation with each account, put together from contacts and meetings?"""

from collections.abc import Sequence

import numpy as np

from llavero.analysis.portfolio.method import relationship
from llavero.analysis.portfolio.reading.columns import part, tallied
from llavero.analysis.portfolio.reading.meetings import Met, Persons, Served
from llavero.analysis.portfolio.reading.trading import View, days_since
from llavero.analysis.portfolio.records import Floats
from llavero.ledger.columns import UNKNOWN

LOWEST_TIER = "T3"  # whose targets hold for who has no level
USUAL_INFLUENCE = 3


def strength(
    view: View,
    tiers: Sequence[str | None],
    holders: Served,
    late: Floats,
    met: Met,
    persons: Persons,
) -> Floats:
    """Return the strength of each relation (RSS), 0-100; NaN where too little is known."""
    levels = [tier if tier in relationship.CADENCE else LOWEST_TIER for tier in tiers]
    known = [str(level) for level in levels]
    contacts = met.different(met.contact)
    active = _active(met, persons)
    they = part(met.total(met.they), met.total(met.sided))
    components = np.column_stack(
        [
            relationship.role_coverage(persons.role, active, persons.place, met.count),
            _density(contacts, known, persons, met.count),
            _authority(persons, active, met.count),
            _sentiment(view, persons, active, met.count),
            _cadence(view, known, met, persons),
            np.minimum(1, they / relationship.RECIPROCAL),
            -np.expm1(-holders.years / relationship.CONTINUITY_YEARS),
            1 - late,
        ]
    )
    return relationship.strength(components, contacts, met.greatest(met.contact, met.weight > 0))


def _of_contact(persons: Persons, values: Floats, otherwise: float) -> Floats:
    """Return the value of each person's contact; `otherwise` for who was never met."""
    found = np.full(persons.contact.size, otherwise)
    known = persons.contact != UNKNOWN
    found[known] = values[persons.contact[known]]
    return found


def _active(met: Met, persons: Persons) -> Floats:
    named = met.contact >= 0
    weight = tallied(met.contact[named], len(met.contacts), met.weight[named])
    return (_of_contact(persons, weight, 0.0) > 0).astype(np.float64)


def _density(contacts: Floats, levels: Sequence[str], persons: Persons, count: int) -> Floats:
    wanted = np.array([relationship.CONTACTS_WANTED[level] for level in levels], dtype=np.float64)
    mapped = tallied(persons.place, count) > 0
    return np.where(mapped | (contacts > 0), np.minimum(1, contacts / wanted), np.nan)


def _authority(persons: Persons, active: Floats, count: int) -> Floats:
    influence = np.nan_to_num(persons.influence)
    met = tallied(persons.place, count, influence * active)
    return part(met, tallied(persons.place, count, influence))


def _sentiment(view: View, persons: Persons, active: Floats, count: int) -> Floats:
    fresh = days_since(view.day, persons.verified_on) <= relationship.FRESH_DAYS
    weight = persons.influence * active * np.where(fresh, 1.0, relationship.STALE_WEIGHT)
    return relationship.weighted_mean((persons.sentiment + 2) / 4, weight, persons.place, count)


def _cadence(view: View, levels: Sequence[str], met: Met, persons: Persons) -> Floats:
    last = np.full(len(met.contacts), np.inf)
    named = met.contact >= 0
    np.minimum.at(last, met.contact[named], days_since(view.day, met.last_on[named]))
    silent = _of_contact(persons, last, np.inf)
    said = np.where(np.isnan(persons.influence), USUAL_INFLUENCE, persons.influence)
    influence = np.clip(said, 1, 5).astype(np.int64)
    rows = {level: row for row, level in enumerate(relationship.CADENCE)}
    targets = np.array([list(days.values()) for days in relationship.CADENCE.values()])
    level = np.array([rows[one] for one in levels], dtype=np.int64)[persons.place]
    kept = relationship.cadence(silent, targets[level, influence - 1].astype(np.float64))
    return relationship.weighted_mean(kept, np.ones(kept.size), persons.place, met.count)
