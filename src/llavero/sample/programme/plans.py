"""Which account plans are there, how old and how complete; and which quotas were set?"""

import csv
import io
from dataclasses import dataclass
from datetime import date, timedelta

from llavero.foundation.period import Period
from llavero.sample.company import Company
from llavero.sample.roster.account import Account
from llavero.sample.roster.assignments import primary_at
from llavero.sample.roster.people import Employee
from llavero.sample.roster.vocabulary import read_data
from llavero.sample.sales.amounts import sold_by_seller_and_year

MONTHS_IN_FORCE = {"T1": 6, "T2": 12, "T3": 12}  # methods E6
_DAYS_OF_MONTH = 30


@dataclass(frozen=True, slots=True)
class Plan:
    """A written plan of a key account."""

    group: Account
    owner: Employee
    written: date
    updated: date
    sections: int  # of fifteen
    in_force: bool


@dataclass(frozen=True, slots=True)
class Quota:
    """What a seller was to sell in a year."""

    seller: Employee
    year: Period
    cents: int


def plans(company: Company) -> tuple[Plan, ...]:
    """Return the plans; many key accounts have none."""
    served = primary_at(company.assignments, company.span.last)
    tops = {top.slot: top for top in company.key_tops()}
    made = []
    for row in csv.DictReader(io.StringIO(read_data("plans.csv"))):
        top, months = tops[row["slot"]], int(row["months"])
        updated = company.span.last - timedelta(days=months * _DAYS_OF_MONTH)
        made.append(
            Plan(
                group=top,
                owner=served[company.members(top)[0].code],
                written=updated - timedelta(days=_DAYS_OF_MONTH * (months + 3)),
                updated=updated,
                sections=int(row["sections"]),
                in_force=months <= MONTHS_IN_FORCE[top.tier],
            )
        )
    return tuple(made)


def quotas(company: Company) -> tuple[Quota, ...]:
    """Return a quota a year for who sold all that year, near to what was sold."""
    rng = company.chance("quotas")
    sold = sold_by_seller_and_year(company) / 10_000  # cents
    made = []
    for index, person in enumerate(company.staff.people):
        if person.post.sales_post != "seller":
            continue
        for number in range(3):
            year = company.span.year(number)
            if person.hired <= year.start and (person.left is None or person.left > year.end):
                near = sold[index, number] * rng.uniform(0.92, 1.14)
                made.append(Quota(person, year, round(near / 1e7) * 10_000_000))
    return tuple(made)
