"""Which possible sales do the sellers follow, and did they know of them before they were asked?"""

from dataclasses import dataclass
from datetime import date, timedelta

from llavero.sample.company import Company
from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import primary_at
from llavero.sample.roster.people import Employee

PER_KEY_GROUP = 4
ELSEWHERE = 60
KNOWN_BEFORE = 3  # of ten
_PROBABILITY = {
    "Prospecting": 10,
    "Qualification": 25,
    "Proposal/Price Quote": 50,
    "Negotiation/Review": 75,
    "Closed Won": 100,
    "Closed Lost": 0,
}
_SUBJECTS = (
    "Paquete anual de rodamientos",
    "Cambio de mangueras hidráulicas",
    "Sellos para bombas de proceso",
    "Línea neumática nueva",
    "Lubricación centralizada",
    "Reductores para transportador",
    "Paro programado de planta",
)


@dataclass(frozen=True, slots=True)
class Opportunity:
    """A possible sale."""

    code: str
    account: Account
    name: str
    owner: Employee
    stage: str
    probability: int  # per cent, as the CRM writes it
    cents: int
    known: date
    requested: date
    closes: date


def opportunities(company: Company) -> tuple[Opportunity, ...]:
    """Return the opportunities of key groups and of some others."""
    rng = company.chance("opportunities")
    served = primary_at(company.assignments, company.span.last)
    key = [company.members(top)[0] for top in company.key_tops() for _ in range(PER_KEY_GROUP)]
    small = [a for a in company.customers if not a.slot and a.code in served]
    others = [small[int(at)] for at in rng.choice(len(small), ELSEWHERE, replace=False)]
    made = []
    for number, account in enumerate(key + others):
        requested = company.span.last - timedelta(days=int(rng.integers(20, 500)))
        ahead = number % 10 < KNOWN_BEFORE
        lead = int(rng.integers(12, 90)) if ahead else -int(rng.integers(0, 12))
        closes = requested + timedelta(days=int(rng.integers(15, 120)))
        settled = closes <= company.span.last
        stages = ("Closed Won", "Closed Lost") if settled else tuple(_PROBABILITY)[:4]
        stage = str(rng.choice(stages))
        subject = _SUBJECTS[int(rng.integers(len(_SUBJECTS)))]
        made.append(
            Opportunity(
                code=f"OPP-{4001 + number}",
                account=account,
                name=f"{account.short} - {subject}",
                owner=served[account.code],
                stage=stage,
                probability=_PROBABILITY[stage],
                cents=int(account.millions * 1e6 * rng.uniform(0.02, 0.12)) * 100 + 500_000,
                known=requested - timedelta(days=lead),
                requested=requested,
                closes=closes,
            )
        )
    return tuple(made)
