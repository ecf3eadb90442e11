"""Which problems of the catalogue (methods H2) does the company have, and which not?"""

from collections import defaultdict
from collections.abc import Mapping
from statistics import mean

import numpy as np

from llavero.sample.company import Company
from llavero.sample.interviews.recorded import Records
from llavero.sample.interviews.script import scripts
from llavero.sample.programme.interactions import SPONSORED
from llavero.sample.programme.plans import plans
from llavero.sample.roster.account import Account
from llavero.sample.roster.people import KAMS
from llavero.sample.sales.lines import INVOICE, NOBODY
from llavero.sample.truths.accounts import last_quarters, margins, with_story
from llavero.sample.truths.department import HOURS_AVAILABLE, required_hours
from llavero.sample.truths.figures import Figures
from llavero.sample.truths.relationships import (
    areas,
    by_kam_share,
    has_backup,
    negative,
    one_person,
    quiet_share,
    without_consent,
)
from llavero.sample.truths.truth import Truth, share

EVERYTHING = ("erp_ventas", "cuentas_clave.xlsx", "crm_contacts.csv", "entrevistas.csv")
LONG_OVERDUE = 90  # days
APART = 0.08  # variation of the price of one product within a group


def problem_truths(records: Records, figures: Figures) -> list[Truth]:
    """Return the problems that hold and those that do not, each with the value that decides."""
    there = {**_of_portfolio(figures), **_of_relations(records), **_said(), **_of_sales(figures)}
    return [
        Truth("problems.present", dict(sorted(there.items())), EVERYTHING, tuple(sorted(there))),
        Truth("problems.absent", _absent(records, figures), EVERYTHING),
    ]


def _of_portfolio(figures: Figures) -> Mapping[str, object]:
    hours = list(required_hours(figures.company).values())
    loads = [kam / HOURS_AVAILABLE for kam in hours]
    orphans = 96 * sum(top.story == "orphan" for top in figures.company.key_tops())
    amounts = [amount for amount in figures.by_group.values() if amount > 0]
    return {
        "P01": share(max(amounts), sum(amounts)),
        "P03": (sum(hours) + orphans) / (len(KAMS) * HOURS_AVAILABLE),
        "P04": max(loads),
        "P27": float(np.std(loads) / np.mean(loads)),
    }


def _of_relations(records: Records) -> Mapping[str, object]:
    company = records.company
    alone = [t for t in company.key_tops() if t.slot.startswith("A") and not has_backup(company, t)]
    in_force = sum(plan.in_force for plan in plans(company))
    return {
        "P05": max(by_kam_share(records, top) for top in alone),
        "P06": len(one_person(records)),
        "P16": share(in_force, len(company.key_tops())),
        "P19": quiet_share(records),
        "P31": without_consent(records),
    }


def _said() -> Mapping[str, object]:
    values = [script.values for script in scripts()]
    days = [float(v["Q37"].partition("dias=")[2]) for v in values]
    known = [int(v["Q33"]) for v in values]
    paid = [v["Q39"] for v in values if v["Q39"] != "NR"]
    return {
        "P10": mean(days),
        "P17": share(sum("base=ventas;" in said for said in paid), len(paid)),
        "P20": sum(known) / (10 * len(known)),
    }


def _of_sales(figures: Figures) -> Mapping[str, object]:
    company, last = figures.company, figures.year(2)
    key = figures.total(last & figures.key_on_day)
    elsewhere = figures.total(last & figures.key_on_day & ~figures.by_department)
    by_year = [float(str(m)) for m in margins(figures, company.key_tops()).values()]
    return {
        "P08": share(elsewhere, key),
        "P12": (by_year[2] - by_year[0]) / 2,
        "P30": products_apart(company, with_story(company, "price_incoherence")),
        "P32": max(
            float(str(q)) for q in last_quarters(figures, with_story(company, "silent_decline"))
        ),
    }


def products_apart(company: Company, top: Account) -> int:
    """Return how many products the accounts of a group buy in one year at prices far apart."""
    lines = company.lines
    codes = {a.code for a in company.members(top) if a.currency == "MXN"}
    inside = np.array([a.code in codes for a in company.customers])[lines.account]
    chosen = inside & (lines.kind == INVOICE) & (lines.day >= company.span.month_starts[24])
    spent: defaultdict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0])
    columns = (lines.product, lines.account, lines.net, lines.qty)
    for product, account, net, qty in zip(*(c[chosen].tolist() for c in columns), strict=True):
        spent[product, account][0] += net
        spent[product, account][1] += qty
    prices: defaultdict[int, list[float]] = defaultdict(list)
    for (product, _), (net, qty) in spent.items():
        prices[product].append(net / qty)
    several = [paid for paid in prices.values() if len(paid) > 1]
    return sum(float(np.std(paid) / np.mean(paid)) > APART for paid in several)


def _absent(records: Records, figures: Figures) -> Mapping[str, object]:
    company = records.company
    tops = company.key_tops()
    upper = [top for top in tops if top.tier in ("T1", "T2")]
    highest = [top for top in tops if top.tier == "T1"]
    leavers = [
        p
        for p in company.staff.people
        if p.post.key == "kam" and p.left and p.left >= company.span.period.start
    ]
    return {
        "P07": len(leavers) / len(KAMS),
        "P09": share(sum(top.slot in SPONSORED for top in highest), len(highest)),
        "P11": share(sum(areas(records, top) < 3 for top in upper), len(upper)),
        "P13": share(len(negative(figures)), len(tops)),
        "P21": share(sum(top.wallet is None for top in tops), len(tops)),
        "P24": overdue_share(figures),
    }


def overdue_share(figures: Figures) -> float:
    """Return the part of what is owed that has been due for more than ninety days."""
    lines, company = figures.company.lines, figures.company
    owed = figures.outside & (lines.kind == INVOICE) & (lines.paid == NOBODY)
    old = owed & (company.span.days - 1 - lines.due > LONG_OVERDUE)
    return figures.total(old) / figures.total(owed)
