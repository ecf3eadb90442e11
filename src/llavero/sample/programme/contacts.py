"""Whom does the fictional company know at its customers?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from llavero.sample.company import Company
from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import primary_at
from llavero.sample.roster.names import person_name
from llavero.sample.roster.people import Employee
from llavero.sample.roster.vocabulary import Role

LISTED = {"T1": 13, "T2": 9, "T3": 6, "": 3}  # of a group, by tier
ONE_CONTACT_LISTED = 4
ACTIVE_PART = 0.6  # of who is listed at a key group
STALE_DAYS = (200, 900)  # since who is not active was last confirmed
# In which order a group's people come to be known: who orders first, who signs last.
_ORDER = (
    "Comprador de refacciones",
    "Jefe de mantenimiento",
    "Gerente de compras",
    "Encargado de almacén",
    "Gerente de planta",
    "Mecánico de turno",
    "Ingeniero de procesos",
    "Cuentas por pagar",
    "Supervisor de producción",
    "Director general",
    "Asistente de dirección",
)


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at a customer."""

    code: str
    account: Account
    name: str
    role: Role
    sentiment: int
    owner: Employee | None
    created: date
    verified: date
    consent: bool
    active: bool  # had to do with us in the last year


def contacts(company: Company) -> tuple[Contact, ...]:
    """Return who is on record at each customer: several roles at key groups, few elsewhere."""
    rng = company.chance("contacts")
    served = primary_at(company.assignments, company.span.last)
    made: list[Contact] = []
    for top in (a for a in company.customers if a.top == a.code):
        buyers = company.members(top)
        count = _listed(top, rng)
        for number in range(count):
            account = buyers[number % len(buyers)]
            made.append(
                _contact(
                    company,
                    account,
                    served.get(account.code),
                    _role(company, number),
                    active=number < _active(top, count),
                    number=len(made),
                    rng=rng,
                )
            )
    return tuple(made)


def _listed(top: Account, rng: np.random.Generator) -> int:
    if top.is_house:
        return 1
    if top.story == "one_contact":
        return ONE_CONTACT_LISTED
    return LISTED[top.tier] + int(rng.integers(-1, 2))


def _active(top: Account, count: int) -> int:
    if top.story == "one_contact":
        return 1
    return max(3, round(count * ACTIVE_PART)) if top.tier else 1


def _role(company: Company, number: int) -> Role:
    wanted = _ORDER[number % len(_ORDER)]
    return next(role for role in company.words.roles if role.function == wanted)


def _contact(
    company: Company,
    account: Account,
    owner: Employee | None,
    role: Role,
    *,
    active: bool,
    number: int,
    rng: np.random.Generator,
) -> Contact:
    last = company.span.last
    created = last - timedelta(days=int(rng.integers(400, 2400)))
    age = int(rng.integers(5, 150)) if active else int(rng.integers(*STALE_DAYS))
    return Contact(
        code=f"P{20001 + number}",
        account=account,
        name=person_name(company.words, rng, woman=bool(rng.random() < 0.4)),
        role=role,
        sentiment=int(rng.choice([-2, -1, 0, 1, 2], p=[0.04, 0.14, 0.34, 0.33, 0.15])),
        owner=owner,
        created=created,
        verified=max(created, last - timedelta(days=age)),
        consent=bool(rng.random() < 0.72),
        active=active,
    )


def of_group(people: Sequence[Contact], top: Account) -> tuple[Contact, ...]:
    """Return who is on record at a group."""
    return tuple(p for p in people if p.account.top == top.code)
