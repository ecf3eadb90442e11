"""What is true of single customers: who grows, fades, is lost, pays late, is there twice?"""

from collections.abc import Mapping

import numpy as np

from llavero.sample.company import Company
from llavero.sample.roster.account import Account
from llavero.sample.roster.names import FOREIGN_TAX_ID, PUBLIC_TAX_ID
from llavero.sample.roster.people import FORMER_KAM, HANDOVER_MONTH
from llavero.sample.roster.vocabulary import key_groups
from llavero.sample.sales.lines import INVOICE
from llavero.sample.truths.figures import Figures
from llavero.sample.truths.truth import Truth

LEDGER, CUSTOMERS = ("erp_ventas",), ("erp_clientes.csv",)
MERGEABLE = frozenset({PUBLIC_TAX_ID, FOREIGN_TAX_ID})


def account_truths(figures: Figures) -> list[Truth]:
    """Return what was planted in single customers."""
    company = figures.company
    return [*_courses(figures), *_payment(figures), *_handover(company), *_identity(company)]


def with_story(company: Company, story: str) -> Account:
    """Return the top of the first group of a story."""
    return next(top for top in company.tops() if top.story == story)


def _courses(figures: Figures) -> list[Truth]:
    company = figures.company
    growing, lost = with_story(company, "growth"), with_story(company, "lost")
    fading, eroding = with_story(company, "silent_decline"), with_story(company, "margin_erosion")
    mine = figures.of_groups([lost]) & (company.lines.kind == INVOICE)
    last_day = company.span.day(int(company.lines.day[mine].max()))
    return [
        Truth("growing.account", growing.code, LEDGER, ("M45",)),
        Truth("growing.growth", yearly_growth(figures, growing), LEDGER, ("M45",)),
        Truth("lost.account", lost.code, LEDGER, ("M49", "P32")),
        Truth("lost.last-invoice", last_day, LEDGER, ("M49",)),
        Truth("declining.account", fading.code, LEDGER, ("P32",)),
        Truth("declining.last-quarters", last_quarters(figures, fading), LEDGER, ("P32",)),
        Truth("eroding.account", eroding.code, LEDGER, ("M50", "P12")),
        Truth("eroding.margins", margins(figures, (eroding,)), LEDGER, ("M50", "P12")),
        Truth("key.margins", margins(figures, company.key_tops()), LEDGER, ("M50", "P12")),
        Truth(
            "incoherent.account", with_story(company, "price_incoherence").code, LEDGER, ("M57",)
        ),
    ]


def yearly_growth(figures: Figures, top: Account) -> float:
    """Return the growth of a group in the last year against the year before."""
    mine = figures.of_groups([top])
    return figures.total(figures.year(2) & mine) / figures.total(figures.year(1) & mine) - 1


def last_quarters(figures: Figures, top: Account) -> tuple[object, ...]:
    """Return the growth of the last two quarters of a group against the same of the year before."""
    mine = figures.of_groups([top]) & figures.outside
    changes = []
    for first in (30, 33):
        now = figures.total(mine & (figures.month // 3 == first // 3))
        before = figures.total(mine & (figures.month // 3 == first // 3 - 4))
        changes.append(now / before - 1)
    return tuple(changes)


def margins(figures: Figures, tops: tuple[Account, ...]) -> Mapping[str, object]:
    """Return the gross margin of some groups, year by year."""
    mine = figures.of_groups(tops)
    return {
        str(figures.company.span.year(index).end.year): figures.margin(figures.year(index) & mine)
        for index in range(3)
    }


def _payment(figures: Figures) -> list[Truth]:
    late = with_story(figures.company, "late_payment")
    lines = figures.company.lines
    paid = figures.of_groups([late]) & (lines.kind == INVOICE) & (lines.paid >= 0)
    days = float(np.mean(lines.paid[paid] - lines.due[paid]))
    return [
        Truth("late.account", late.code, LEDGER, ("M56",)),
        Truth("late.days-after-due", days, LEDGER, ("M56",)),
    ]


def _handover(company: Company) -> list[Truth]:
    served = {group.slot for group in key_groups() if group.kam == "K2"}
    groups = tuple(top.code for top in company.tops() if top.slot in served)
    who = {
        "from": company.staff.kam(FORMER_KAM).code,
        "to": company.staff.kam("K2").code,
        "on": company.span.month(HANDOVER_MONTH),
    }
    left = tuple(top.code for top in company.tops() if top.story == "left_programme")
    seen = ("cuentas_clave.xlsx", "rh_plantilla.xlsx", "erp_ventas")
    return [
        Truth("handover.who", who, seen, ("M13", "M32")),
        Truth("handover.groups", groups, seen, ("M13", "M32")),
        Truth("programme.left", left, ("cuentas_clave.xlsx",)),
    ]


def _identity(company: Company) -> list[Truth]:
    customers = company.customers
    twins = [a for a in customers if a.duplicate_of]
    generic = tuple(a.code for a in customers if a.tax_id in MERGEABLE)
    deep = tuple(top.code for top in company.tops() if _depth(company, top) == 3)
    return [
        Truth("accounts.count", len(customers), CUSTOMERS),
        Truth("accounts.groups-of-three-levels", deep, CUSTOMERS),
        Truth(
            "duplicates.same-tax-id", {a.code: a.duplicate_of for a in twins if a.tax_id}, CUSTOMERS
        ),
        Truth(
            "duplicates.near-name",
            {a.code: a.duplicate_of for a in twins if not a.tax_id},
            CUSTOMERS,
        ),
        Truth("duplicates.generic-tax-id", generic, CUSTOMERS),
    ]


def _depth(company: Company, top: Account) -> int:
    children = {a.code for a in company.customers if a.parent == top.code}
    if not children:
        return 1
    return 3 if any(a.parent in children for a in company.customers) else 2
