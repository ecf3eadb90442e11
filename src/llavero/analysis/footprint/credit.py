"""What part of the sales is credited to the department? M05, M09 and M10."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from llavero.analysis.footprint import method
from llavero.analysis.footprint.doubts import (
    Reasons,
    department_doubts,
    missing_rates,
    sales_doubts,
    sellers_of,
    short_period,
)
from llavero.analysis.footprint.facts import TODAY, Facts, Roster, Sold, columns
from llavero.analysis.footprint.figures import difference, doubts, figure, number, trend
from llavero.analysis.footprint.findings import SalesOfDepartment, SalesPerKam, SizeOfDepartment
from llavero.analysis.footprint.size import When, kam_doubts
from llavero.foundation.measure import Measure, Source

PARITY = 0.05


def sales_of_department(facts: Facts) -> SalesOfDepartment:
    """Return the sales credited to the department, to others and to nobody; they add up."""
    share, others, unattributed = _parts(facts, facts.sold, "")
    before, others_before, unattributed_before = _parts(facts, facts.sold_before, "_before")
    change = difference("M05.change", share, before)
    lacking, partly = sales_doubts(facts, facts.sold)
    amount = float(facts.sold.company)
    house = float(facts.sold.house) / amount if amount > 0 else None
    return SalesOfDepartment(
        trend=trend(number(share), number(before)),
        company=_money(facts, "M05.company", facts.sold.company, missing_rates(facts.sold)),
        amount=_money(facts, "M05.amount", _amount(facts, facts.sold), department_doubts(facts)),
        share=share,
        others=others,
        unattributed=unattributed,
        house=figure(
            "M05.house",
            house,
            Source.LEDGER,
            lacking=[*lacking, *([] if facts.supplied.house_accounts else ["no-house-accounts"])],
            partly=partly,
            period=facts.sold.period,
            numerator=facts.sold.house,
            denominator=facts.sold.company,
        ),
        before=before,
        others_before=others_before,
        unattributed_before=unattributed_before,
        change=change,
    )


def sales_per_kam(
    facts: Facts, size: SizeOfDepartment, department: SalesOfDepartment
) -> SalesPerKam:
    """Return what a full post sells, and the share of sales over the share of sellers."""
    ratio = _over("M10", department.share, size.by_sellers)
    return SalesPerKam(
        parity=_parity(number(ratio)),
        productivity=_per_post(facts, "M09", facts.sold, columns(facts.setting)[0]),
        productivity_before=_per_post(
            facts, "M09.before", facts.sold_before, columns(facts.setting)[1]
        ),
        ratio=ratio,
        ratio_before=_over("M10.before", department.before, size.by_sellers_before),
    )


@dataclass(frozen=True, slots=True)
class SellerSales:
    """What one seller sells."""

    sales: Measure
    within: Measure
    productivity: Measure


def sales_of_seller(facts: Facts, seller: str) -> SellerSales:
    """Return a seller's sales, their share of the department's and the sales per full post."""
    lacking, partly = sales_doubts(facts, facts.sold)
    scope, period = f"seller:{seller}", facts.setting.period
    sold = facts.sold.by_seller.get(seller, Decimal(0))
    whole = _amount(facts, facts.sold)
    sales = figure(
        "M09.sales",
        sold,
        Source.LEDGER,
        lacking=lacking,
        partly=partly,
        scope=scope,
        currency=facts.setting.currency,
        period=period,
    )
    within = figure(
        "M05.within",
        method.quotient(float(sold), float(whole)),
        Source.LEDGER,
        lacking=[*lacking, *department_doubts(facts)[0]],
        partly=partly,
        scope=scope,
        period=period,
        numerator=sold,
        denominator=whole,
    )
    return SellerSales(sales, within, _post_of_seller(facts, seller, sold, lacking, partly))


def _post_of_seller(
    facts: Facts, seller: str, sold: Decimal, lacking: Reasons, partly: Reasons
) -> Measure:
    staff = facts.kams if facts.kams and seller in facts.kams.ids else facts.staff.everyone
    posts, against = _posts(facts, staff.only(seller), columns(facts.setting)[0])
    return figure(
        "M09",
        method.quotient(float(sold), posts),
        Source.LEDGER,
        lacking=[*lacking, *against[0]],
        partly=[*partly, *against[1], *short_period(facts)],
        scope=f"seller:{seller}",
        currency=facts.setting.currency,
        period=facts.setting.period,
        numerator=sold,
        denominator=posts,
    )


def _posts(facts: Facts, staff: Roster, days: slice) -> tuple[float, tuple[Reasons, Reasons]]:
    """Return the average full posts of the period; those of today where dates are missing."""
    lacking, partly = kam_doubts(facts, When.AVERAGE)
    if facts.kams is not None and lacking:
        return staff.posts(TODAY), ([], [*partly, *lacking])
    return staff.mean_posts(days), (lacking, partly)


def _amount(facts: Facts, sold: Sold) -> Decimal:
    return sold.of(sellers_of(facts, sold))


def _parts(facts: Facts, sold: Sold, when: str) -> tuple[Measure, Measure, Measure]:
    lacking, partly = sales_doubts(facts, sold)
    not_known, half = department_doubts(facts)
    amount = _amount(facts, sold)
    amounts = (amount, sold.company - amount - sold.unattributed, sold.unattributed)
    ids = ("M05.before" if when else "M05", f"M05.others{when}", f"M05.unattributed{when}")
    company = float(sold.company)
    shares = tuple(float(part) / company if company > 0 else None for part in amounts)
    made = [
        figure(
            id,
            share,
            Source.LEDGER,
            lacking=lacking if id.startswith("M05.unattributed") else [*lacking, *not_known],
            partly=partly if id.startswith("M05.unattributed") else [*partly, *half],
            period=sold.period,
            n=sold.lines,
            numerator=part,
            denominator=sold.company,
        )
        for id, share, part in zip(ids, shares, amounts, strict=True)
    ]
    return _rounded(made)


def _rounded(parts: list[Measure]) -> tuple[Measure, Measure, Measure]:
    """Return the parts of a whole, told how to be shown so that they add up (CV14)."""
    values = [number(part) for part in parts]
    if all(value is not None and value >= 0 for value in values):
        shown = method.whole_tenths([value or 0.0 for value in values])
        parts = [replace(p, detail={"shown": s}) for p, s in zip(parts, shown, strict=True)]
    return parts[0], parts[1], parts[2]


def _money(
    facts: Facts, id: str, amount: Decimal, against: tuple[Sequence[str], Sequence[str]]
) -> Measure:
    return figure(
        id,
        amount,
        Source.LEDGER,
        lacking=[*against[0], *([] if facts.first_month else ["no-ledger"])],
        partly=against[1],
        currency=facts.setting.currency,
        period=facts.sold.period,
        n=facts.sold.lines,
    )


def _per_post(facts: Facts, id: str, sold: Sold, days: slice) -> Measure:
    """Return the department's sales per full post."""
    now = sold is facts.sold
    staff = facts.kams or facts.staff.everyone
    posts, against = _posts(facts, staff, days)
    if not now:
        posts, against = staff.mean_posts(days), kam_doubts(facts, When.BEFORE)
    lacking, partly = department_doubts(facts)
    early, late = sales_doubts(facts, sold)
    amount = _amount(facts, sold)
    return figure(
        id,
        method.quotient(float(amount), posts),
        Source.LEDGER,
        lacking=[*lacking, *early, *against[0]],
        partly=[*partly, *late, *against[1], *(short_period(facts) if now else [])],
        currency=facts.setting.currency,
        period=sold.period,
        numerator=amount,
        denominator=posts,
    )


def _over(id: str, above: Measure, below: Measure) -> Measure:
    lacking, partly = doubts(above, below)
    return figure(
        id,
        method.quotient(number(above), number(below)),
        Source.LEDGER,
        lacking=lacking,
        partly=partly,
        period=above.period,
        numerator=number(above),
        denominator=number(below),
    )


def _parity(ratio: float | None) -> Literal["above", "parity", "below"] | None:
    if ratio is None:
        return None
    if abs(ratio - 1) <= PARITY:
        return "parity"
    return "above" if ratio > 1 else "below"
