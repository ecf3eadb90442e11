"""What is true of the department and of the sales force?"""

from collections import Counter
from collections.abc import Sequence

from llavero.foundation.period import add_months
from llavero.sample.company import Company
from llavero.sample.interviews.script import scripts
from llavero.sample.roster.assignments import kam_of_slots
from llavero.sample.roster.people import KAMS, Employee
from llavero.sample.sales.amounts import external, months, net_amounts
from llavero.sample.sales.lines import NOBODY
from llavero.sample.truths.truth import Truth, share

HOURS = {"T1": 480, "T2": 240, "T3": 96}  # a year, methods D4
HOURS_AVAILABLE = 1196  # of a KAM a year, methods G3
STAFF, KEY_BOOK = ("rh_plantilla.xlsx",), ("cuentas_clave.xlsx",)


def department_truths(company: Company) -> list[Truth]:
    """Return how big the department is, whom it reports to and how it divides the work."""
    now = company.staff.at(company.span.last)
    posts = Counter(p.post.sales_post for p in now if p.post.sales_post)
    inside = [p for p in now if p.in_kam_department]
    kams = [p for p in inside if p.post.sales_post == "seller"]
    head = company.staff.by_post["kam_head"][0]
    heads = _heads_at_month_ends(company)
    return [
        Truth("staff.people", len(now), STAFF),
        Truth("staff.root", company.staff.people[0].code, STAFF),
        Truth("department.kams", len(kams), STAFF, ("M01",)),
        Truth("department.kams-average", sum(heads) / len(heads), STAFF, ("M01",)),
        Truth("department.staff", len(inside), STAFF, ("M03",)),
        Truth("department.reports-to", head.boss, STAFF),
        Truth("force.sellers", posts["seller"], STAFF, ("M02",)),
        Truth("force.managers", posts["manager"], STAFF, ("M02",)),
        Truth("force.support", posts["support"], STAFF, ("M02",)),
        Truth(
            "department.share-of-sellers", share(len(kams), posts["seller"]), STAFF, ("M03.heads",)
        ),
        Truth(
            "department.share-of-staff", share(len(inside), posts.total()), STAFF, ("M03.staff",)
        ),
        *_organisation(company),
        *_load(company),
    ]


def _heads_at_month_ends(company: Company) -> Sequence[int]:
    ends = [add_months(company.span.period.start, m) for m in range(1, 13)]
    kams = [p for p in company.staff.people if p.post.key == "kam"]
    # The day after a month's end belongs to the next month: who leaves on it was still there.
    return [sum(p.hired < end and (p.left is None or p.left >= end) for p in kams) for end in ends]


def _organisation(company: Company) -> list[Truth]:
    said = {s.code: s.values["Q08"] for s in scripts()}
    return [
        Truth("department.basis", "segment", (*KEY_BOOK, "erp_ventas"), ("M08",)),
        Truth("field.basis", "geography", ("cuentas_clave.xlsx", "erp_ventas"), ("M08",)),
        Truth("field.share-in-own-region", _in_own_region(company), ("erp_ventas",)),
        Truth("department.basis-declared", said, ("entrevistas.csv",), ("Q08",)),
    ]


def _in_own_region(company: Company) -> float:
    """Return the part of what the field sellers sold in the year that is in their own region."""
    chosen = external(company) & (months(company) >= 24)
    chosen &= company.lines.credited_seller != NOBODY
    amounts = net_amounts(company)[chosen].tolist()
    sellers = company.lines.credited_seller[chosen].tolist()
    accounts = company.lines.account[chosen].tolist()
    own = whole = 0
    for amount, seller, account in zip(amounts, sellers, accounts, strict=True):
        person = company.staff.people[seller]
        if person.region:
            whole += amount
            own += amount if company.customers[account].region.name == person.region else 0
    return own / whole


def served_groups(company: Company) -> dict[str, list[str]]:
    """Return the key groups of each KAM: slot of the KAM to slots of the groups."""
    kam_of = kam_of_slots()
    return {k: [t.slot for t in company.key_tops() if kam_of.get(t.slot) == k] for k in KAMS}


def required_hours(company: Company) -> dict[str, int]:
    """Return the hours a year that the key groups of each KAM ask for, by their level."""
    tier = {top.slot: top.tier for top in company.key_tops()}
    served = served_groups(company)
    return {kam: sum(HOURS[tier[slot]] for slot in slots) for kam, slots in served.items()}


def by_code(company: Company, per_kam: dict[str, int]) -> dict[str, object]:
    """Return what is said per slot of a KAM, per code of the person."""
    return {company.staff.kam(slot).code: value for slot, value in per_kam.items()}


def _load(company: Company) -> list[Truth]:
    served = {kam: len(slots) for kam, slots in served_groups(company).items()}
    hours = required_hours(company)
    tiers = Counter(top.tier for top in company.key_tops())
    orphans = tuple(t.code for t in company.key_tops() if t.slot not in kam_of_slots())
    overloaded: Employee = company.staff.kam("K1")
    return [
        Truth("key.groups", len(company.key_tops()), KEY_BOOK, ("M04",)),
        Truth("key.tiers", dict(tiers), KEY_BOOK),
        Truth("key.groups-per-kam", by_code(company, served), KEY_BOOK, ("M04",)),
        Truth("key.without-kam", orphans, KEY_BOOK, ("M04",)),
        Truth("load.hours-required", by_code(company, hours), KEY_BOOK, ("M30",)),
        Truth("load.overloaded", overloaded.code, (*KEY_BOOK, "erp_ventas"), ("M30", "P04")),
    ]
