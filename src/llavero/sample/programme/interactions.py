"""What happened between our people and the customers' in the last year?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from llavero.sample.company import Company
from llavero.sample.programme.contacts import Contact, of_group
from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import kam_of_slots, primary_at
from llavero.sample.roster.people import Employee

COUNT = {"T1": 110, "T2": 60, "T3": 28, "": 7}  # in the year, by tier
OWN_ACCOUNTS = ("K1",)  # KAMs who let nobody else near their customers
BY_KAM_ALONE, BY_KAM = 0.9, 0.58  # part of the interactions of a key account
TOP_CONTACT = 0.72  # part of the interactions with one person, where all hangs on that person
SPONSORED = ("A01", "A02", "B01", "D01")  # groups of the upper tier that a director visits
SPONSOR_MONTHS = (1, 4)  # before the end
THEY_CALL_ALONE, THEY_CALL = 0.55, 0.3
_CHANNELS = ("Visita", "Llamada", "Videollamada", "Mensaje", "Correo")
_WEIGHTS = (0.24, 0.31, 0.07, 0.27, 0.11)
_MINUTES = {"Visita": 75, "Llamada": 12, "Videollamada": 40, "Mensaje": 5, "Correo": 8}
_OBJECTIVES = (
    "Seguimiento de entregas",
    "Cotización",
    "Atención de queja",
    "Presentación de novedades",
    "Cobranza",
    "Levantamiento en planta",
)
_OUTCOMES = ("Pedido", "Compromiso", "Información", "Sin resultado")
_SPONSOR_TALK = "Reunión de patrocinio"
_COLLEAGUES = ("tecnico", "ingeniero", "cobranza", "almacen")


@dataclass(frozen=True, slots=True)
class Interaction:
    """A dated visit, call, meeting or message with one person."""

    code: str
    contact: Contact
    employee: Employee
    day: date
    channel: str
    ours: bool  # we sought the other
    minutes: int
    objective: str
    outcome: str


def interactions(company: Company, people: Sequence[Contact]) -> tuple[Interaction, ...]:
    """Return the year's interactions in the order of their days."""
    rng = company.chance("interactions")
    served = primary_at(company.assignments, company.span.last)
    drawn: list[Interaction] = []
    for top in (a for a in company.customers if a.top == a.code):
        known = [p for p in of_group(people, top) if p.active]
        if top.story == "lost" or top.is_house or top.is_intercompany:
            continue
        who = _who(company, top, served, rng)
        with_whom = _with_whom(top, known, len(who), rng)
        for employee, contact in zip(who, with_whom, strict=True):
            drawn.append(_interaction(company, top, employee, contact, rng))
        drawn += _sponsor_meetings(company, top, known)
    drawn.sort(key=lambda i: (i.day, i.contact.code, i.employee.code, i.channel, i.minutes))
    return tuple(_numbered(drawn))


def _numbered(drawn: Sequence[Interaction]) -> list[Interaction]:
    return [replace(one, code=f"I{30001 + number}") for number, one in enumerate(drawn)]


def _who(
    company: Company, top: Account, served: Mapping[str, Employee], rng: np.random.Generator
) -> list[Employee]:
    """Return who of ours took part in each interaction with a group."""
    count = COUNT[top.tier]
    account = company.members(top)[0]
    main = served[account.code]
    if not top.tier:
        return [main] * count
    slot = kam_of_slots().get(top.slot, "")
    alone = slot in OWN_ACCOUNTS
    own = round(count * (BY_KAM_ALONE if alone else BY_KAM))
    rest = count - own
    others = _beside(company, top)[:2] + ([] if alone else _colleagues(company, rng))
    return [main] * own + [others[number % len(others)] for number in range(rest)]


def _beside(company: Company, top: Account) -> list[Employee]:
    """Return the field sellers beside the KAM of a group."""
    members = {account.code for account in company.members(top)}
    return [a.seller for a in company.assignments if a.role == "support" and a.account in members]


def _colleagues(company: Company, rng: np.random.Generator) -> list[Employee]:
    """Return one person each of the areas that serve a key account."""
    chosen = [company.staff.by_post[post] for post in _COLLEAGUES]
    return [holders[int(rng.integers(len(holders)))] for holders in chosen]


def _with_whom(
    top: Account, known: Sequence[Contact], count: int, rng: np.random.Generator
) -> list[Contact]:
    """Return whom each interaction was with: spread over the active, or nearly all with one."""
    if top.story == "single_thread":
        first = round(count * TOP_CONTACT)
        rest = [known[1 + n % (len(known) - 1)] for n in range(count - first)]
        chosen = [known[0]] * first + rest
    else:
        chosen = [known[n % len(known)] for n in range(count)]
    return [chosen[at] for at in rng.permutation(count)]


def _interaction(
    company: Company,
    top: Account,
    employee: Employee,
    contact: Contact,
    rng: np.random.Generator,
) -> Interaction:
    alone = kam_of_slots().get(top.slot) in OWN_ACCOUNTS
    period = company.span.period
    start = max(period.start, employee.hired)
    day = start + timedelta(days=int(rng.integers(0, (period.end - start).days + 1)))
    if day.weekday() >= 5 and day - timedelta(days=2) >= start:
        day -= timedelta(days=day.weekday() - 4)
    channel = str(rng.choice(_CHANNELS, p=_WEIGHTS))
    return Interaction(
        code="",
        contact=contact,
        employee=employee,
        day=day,
        channel=channel,
        ours=bool(rng.random() >= (THEY_CALL_ALONE if alone else THEY_CALL)),
        minutes=max(2, round(_MINUTES[channel] * float(rng.lognormal(0, 0.35)))),
        objective=str(rng.choice(_OBJECTIVES)),
        outcome=str(rng.choice(_OUTCOMES)),
    )


def _sponsor_meetings(
    company: Company, top: Account, known: Sequence[Contact]
) -> list[Interaction]:
    """Return the visits of a director to the groups of the upper tier that have a sponsor."""
    if top.slot not in SPONSORED:
        return []
    director = company.staff.by_post["comercial"][0]
    highest = max(known, key=lambda contact: contact.role.level)
    days = [company.span.month(36 - back) + timedelta(days=9) for back in SPONSOR_MONTHS]
    return [
        Interaction("", highest, director, day, "Visita", True, 90, _SPONSOR_TALK, "Compromiso")
        for day in days
    ]
