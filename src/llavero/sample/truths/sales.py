"""What is true of the sales: how much, by whom, and how concentrated?"""

from collections.abc import Mapping
from decimal import Decimal

import numpy as np

from llavero.sample.sales.lines import CREDIT_NOTE, INVOICE
from llavero.sample.truths.figures import Figures
from llavero.sample.truths.truth import Truth, pesos, share

LEDGER = ("erp_ventas",)
KEY_AND_LEDGER = ("erp_ventas", "cuentas_clave.xlsx")


def sales_truths(figures: Figures) -> list[Truth]:
    """Return the totals, the part of the department and of the key accounts."""
    last = figures.year(2)
    total = figures.total(last)
    kam = figures.total(last & figures.by_department)
    key = figures.total(last & figures.key_on_day)
    key_now = figures.total(last & figures.of_groups(figures.company.key_tops()))
    elsewhere = figures.total(last & figures.key_on_day & ~figures.by_department)
    beyond = figures.total(last & figures.by_department & ~figures.key_on_day)
    return [
        Truth("sales.total", pesos(total), LEDGER),
        Truth("sales.by-year", _by_year(figures), LEDGER, ("M45", "M46")),
        Truth("sales.kam", pesos(kam), LEDGER, ("M05",)),
        Truth("sales.kam-share", share(kam, total), LEDGER, ("M05",)),
        Truth("sales.by-kam", _by_kam(figures), LEDGER, ("M05",)),
        Truth("sales.key-share", share(key, total), KEY_AND_LEDGER, ("M06",)),
        Truth("sales.key-share-today", share(key_now, total), KEY_AND_LEDGER, ("M06",)),
        Truth("sales.key-by-others", pesos(elsewhere), KEY_AND_LEDGER, ("M07",)),
        Truth("sales.key-by-others-share", share(elsewhere, key), KEY_AND_LEDGER, ("M07", "P08")),
        Truth("sales.others-by-kam", pesos(beyond), KEY_AND_LEDGER, ("M07",)),
        Truth("sales.house", pesos(_house(figures)), LEDGER),
        Truth("sales.intercompany", pesos(_intercompany(figures)), LEDGER),
        Truth("sales.credit-ratio", _credit_ratio(figures), LEDGER),
        *concentration_truths(figures),
    ]


def _by_year(figures: Figures) -> Mapping[str, object]:
    years = [figures.company.span.year(index) for index in range(3)]
    return {
        str(year.end.year): pesos(figures.total(figures.year(index)))
        for index, year in enumerate(years)
    }


def _by_kam(figures: Figures) -> Mapping[str, object]:
    kams = [p for p in figures.company.staff.people if p.post.key == "kam"]
    return {p.code: pesos(figures.by_seller[p.code]) for p in kams if figures.by_seller[p.code]}


def _house(figures: Figures) -> int:
    house = np.array([a.is_house for a in figures.company.customers])
    return figures.total(figures.year(2) & house[figures.company.lines.account])


def _intercompany(figures: Figures) -> int:
    return int(figures.net[~figures.outside & (figures.month >= 24)].sum())


def _credit_ratio(figures: Figures) -> float:
    kind, last = figures.company.lines.kind, figures.year(2)
    credited = -figures.total(last & (kind == CREDIT_NOTE))
    return share(credited, figures.total(last & (kind == INVOICE)))


def concentration_truths(figures: Figures) -> list[Truth]:
    """Return how the last year's sales spread over the groups, as the files tell them apart."""
    bought = figures.by_group
    ranked = sorted(((amount, code) for code, amount in bought.items() if amount > 0), reverse=True)
    amounts = [amount for amount, _ in ranked]
    total = sum(amounts)
    return [
        Truth("concentration.groups", len(amounts), LEDGER, ("M20",)),
        Truth("concentration.top", _shares(ranked[:5], total), LEDGER, ("M21",)),
        Truth("concentration.cr1", share(amounts[0], total), LEDGER, ("M21", "P01")),
        Truth("concentration.cr5", share(sum(amounts[:5]), total), LEDGER, ("M21",)),
        Truth("concentration.cr10", share(sum(amounts[:10]), total), LEDGER, ("M21",)),
        Truth("concentration.effective-groups", _effective(amounts), LEDGER, ("M23",)),
        Truth("concentration.k80", _k80(amounts), LEDGER, ("M20",)),
        Truth("concentration.material", _material(ranked, total), LEDGER, ("M26",)),
    ]


def _shares(ranked: list[tuple[int, str]], total: int) -> Mapping[str, object]:
    return {code: share(amount, total) for amount, code in ranked}


def _effective(amounts: list[int]) -> float:
    total = sum(amounts)
    return float(Decimal(total) ** 2 / sum(Decimal(amount) ** 2 for amount in amounts))


def _k80(amounts: list[int]) -> int:
    reached = np.cumsum(amounts) / sum(amounts)
    return int(np.argmax(reached >= 0.8 - 1e-9)) + 1


def _material(ranked: list[tuple[int, str]], total: int) -> tuple[object, ...]:
    return tuple(code for amount, code in ranked if amount * 10 >= total)
