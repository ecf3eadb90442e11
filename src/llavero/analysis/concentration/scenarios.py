"""Which cases are worth a look before they happen?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any  # of rows: what a column holds

from llavero.analysis.answers import Setting
from llavero.analysis.concentration import method, what_if
from llavero.analysis.concentration.findings import DEFINITIONS, Case, Scenario, WhatIfs
from llavero.analysis.concentration.method import Floats, PositiveBase
from llavero.analysis.concentration.parameters import (
    HIGH,
    LARGEST_FALL,
    MODERATE,
    NEGATIVE_LIMIT,
    NEW_ACCOUNT,
)
from llavero.analysis.figures import Sheet

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
SEVERAL = 5
NOBODY = "no-positive-sales"


def what_ifs(
    base: PositiveBase,
    rows: Sequence[dict[str, Any]],
    setting: Setting,
    reasons: tuple[str, ...] = (),
) -> WhatIfs:
    """Return what sales and concentration would become in some cases.

    rows      of the groups that are no pool, largest first
    reasons   for which every figure is partial
    """
    too_negative = base.too_negative(setting.value(NEGATIVE_LIMIT))
    doubts = (*reasons, "neg-base") if too_negative else reasons
    sheet = Sheet(UNITS, setting.period, setting.currency, doubts)
    replaced = what_if.replacement(base.sales) if base.sales.size > 1 else None
    return WhatIfs(
        fall=setting.value(LARGEST_FALL),
        new=setting.value(NEW_ACCOUNT),
        largest=str(rows[0]["group_name"]),
        second=str(rows[1]["group_name"]) if base.sales.size > 1 else "",
        replacement=sheet.figure("M21.replacement", replaced, "single-account"),
        scenarios=tuple(
            _scenario(case, sales, base.sales, sheet, setting)
            for case, sales in _cases(base.sales, setting)
        ),
    )


def _cases(sales: Floats, setting: Setting) -> Iterator[tuple[Case, Floats]]:
    """Yield the sales of each case that can happen to so many accounts."""
    yield "today", sales
    if sales.size > 1:
        yield "largest", what_if.without_largest(sales, 1)
    if sales.size > SEVERAL:
        yield "five", what_if.without_largest(sales, SEVERAL)
    yield "fall", what_if.with_largest_falling(sales, setting.value(LARGEST_FALL))
    if sales.size > 1:
        yield "merger", what_if.with_two_largest_merged(sales)
    yield "new", what_if.with_new_account(sales, setting.value(NEW_ACCOUNT))


def _scenario(case: Case, sales: Floats, today: Floats, sheet: Sheet, setting: Setting) -> Scenario:
    found = what_if.outcome(sales, today)
    scope = f"what-if:{case}"
    hhi = found.hhi
    band = None
    if hhi is not None:
        band = method.band(hhi, setting.value(MODERATE), setting.value(HIGH))
    return Scenario(
        case=case,
        band=band,
        sales=sheet.figure("M20.what_if", _money(found.sales), scope=scope),
        change=sheet.figure("M20.what_if_change", found.change, scope=scope),
        cr1=sheet.figure("M21.what_if_cr1", found.cr1, NOBODY, scope=scope),
        cr5=sheet.figure("M21.what_if_cr5", found.cr5, NOBODY, scope=scope),
        hhi=sheet.figure("M22.what_if", hhi, NOBODY, scope=scope),
        effective=sheet.figure("M23.what_if", 1 / hhi if hhi else None, NOBODY, scope=scope),
    )


def _money(amount: float) -> Decimal:
    return Decimal(str(round(amount, 2)))
