"""What is known of the contacts of one account?"""

from collections.abc import Iterator
from datetime import date

import numpy as np

from llavero.analysis.relationships.findings import (
    AccountPeople,
    KnownColleague,
    KnownContact,
    KnownLink,
)
from llavero.analysis.relationships.parameters import OLD_DAYS, WEIGHTY
from llavero.analysis.relationships.records import Records
from llavero.analysis.strength.meetings import days_since
from llavero.analysis.strength.method import ROLE_WEIGHTS
from llavero.analysis.strength.score import Known
from llavero.ledger.columns import UNKNOWN, Flags, Floats

ROLES = tuple(ROLE_WEIGHTS)


def roles_covered(known: Known, persons: Flags) -> tuple[str, ...]:
    """Return the roles that an active contact has, in order."""
    met = persons & (known.active > 0) & (known.persons.role != UNKNOWN)
    found = set(known.persons.role[met].tolist())
    return tuple(role for at, role in enumerate(ROLES) if at in found)


def raters(known: Known, persons: Flags) -> frozenset[str]:
    """Return who looks after the active contacts whose attitude is on record.

    The records say of no judgement whose it is: it is taken to be of who looks after the contact.
    """
    rated = persons & (known.active > 0) & ~np.isnan(known.persons.sentiment)
    owners = known.persons.owner[rated]
    return frozenset(known.persons.owners[at] for at in np.unique(owners) if at != UNKNOWN)


def stale_judgements(records: Records, persons: Flags) -> bool:
    """Return whether some attitude that counts was confirmed too long ago, or nobody knows when."""
    known = records.known
    rated = persons & (known.active > 0) & ~np.isnan(known.persons.sentiment)
    age = days_since(known.day, known.persons.verified_on[rated])
    return bool(np.any(~(age <= records.numbers.fresh_days)))


def unconfirmed(records: Records) -> Floats:
    """Return, for each contact, the days since it was met or confirmed, whichever is later.

    NaN where neither is on record.
    """
    known = records.known
    silent = np.where(np.isinf(known.silent), np.nan, known.silent)
    return np.asarray(np.fmin(silent, days_since(known.day, known.persons.verified_on)))


def old_and_weighty(records: Records) -> Flags:
    """Return which contacts weigh in the purchase and nobody has met or confirmed of late."""
    persons = records.known.persons
    decides = np.isin(persons.role, [ROLES.index("decider"), ROLES.index("approver")])
    weighty = decides | (np.nan_to_num(persons.influence) >= records.setting.value(WEIGHTY))
    age = unconfirmed(records)
    return np.asarray(weighty & ~(age <= records.setting.value(OLD_DAYS)), dtype=np.bool_)


def people(records: Records, place: int, names: dict[str, str]) -> AccountPeople:
    """Return whom we know at an account and who of us meets them.

    names   of the contacts who agreed to be on record
    """
    known = records.known
    rows = np.flatnonzero(known.persons.place == place)
    contacts = tuple(_contact(records, int(row), names) for row in rows)
    links = tuple(_links(records, place, {one.key for one in contacts}))
    ours = sorted({one.colleague for one in links})
    return AccountPeople(
        group=records.groups[place],
        account=records.names[place],
        contacts=contacts,
        colleagues=tuple(_colleague(records, key) for key in ours),
        links=links,
    )


def _contact(records: Records, row: int, names: dict[str, str]) -> KnownContact:
    known, persons = records.known, records.known.persons
    key = persons.ids[row]
    age, silent = unconfirmed_at(records, row), float(known.silent[row])
    owner = int(persons.owner[row])
    function, role = int(persons.function[row]), int(persons.role[row])
    return KnownContact(
        key=key,
        post=persons.functions[function] if function != UNKNOWN else "",
        name=names.get(key, ""),
        role=ROLES[role] if role != UNKNOWN else None,
        level=_whole(persons.level[row]),
        influence=_whole(persons.influence[row]),
        sentiment=_whole(persons.sentiment[row]),
        active=bool(known.active[row] > 0),
        last_on=None if np.isinf(silent) else _before(known.day, round(silent)),
        verified_on=_day(persons.verified_on[row]),
        owner=_name(records, persons.owners[owner]) if owner != UNKNOWN else "",
        confirmed=age is not None and age <= records.setting.value(OLD_DAYS),
        age_days=age,
    )


def unconfirmed_at(records: Records, row: int) -> int | None:
    """Return the days since one contact was met or confirmed; None where neither is on record."""
    known = records.known
    silent = float(known.silent[row])
    verified = float(days_since(known.day, known.persons.verified_on[row : row + 1])[0])
    ages = [age for age in (silent, verified) if np.isfinite(age)]
    return max(0, round(min(ages))) if ages else None


def _links(records: Records, place: int, contacts: set[str]) -> Iterator[KnownLink]:
    met = records.known.met
    for row in np.flatnonzero((met.place == place) & (met.times > 0)).tolist():
        contact = int(met.contact[row])
        if contact != UNKNOWN and met.contacts[contact] in contacts:
            seller = met.sellers[int(met.seller[row])]
            yield KnownLink(met.contacts[contact], seller, round(float(met.times[row])))


def _colleague(records: Records, key: str) -> KnownColleague:
    known = records.colleagues.get(key)
    return KnownColleague(key, known.function if known else "", known.name if known else key)


def _name(records: Records, key: str) -> str:
    return records.colleagues[key].name if key in records.colleagues else key


def _whole(value: float) -> int | None:
    return None if np.isnan(value) else int(value)


def _day(value: np.datetime64) -> date | None:
    return None if np.isnat(value) else value.astype("datetime64[D]").item()


def _before(day: date, gone: int) -> date:
    return date.fromordinal(day.toordinal() - gone)
