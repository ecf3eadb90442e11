"""What stands against taking shares of the sales, by seller or by account?"""

from decimal import Decimal

from llavero.analysis.footprint.facts import (
    LINKS_LIMIT,
    MONTHS_TO_COMPARE,
    RATES_LIMIT,
    Facts,
    Sold,
    columns,
)
from llavero.analysis.footprint.size import When, kam_doubts

Reasons = list[str]


def missing_rates(sold: Sold) -> tuple[Reasons, Reasons]:
    """Return the doubts that lines without an exchange rate raise (CV5)."""
    if not sold.unconverted:
        return [], []
    too_many = sold.unconverted > RATES_LIMIT * sold.lines
    return (["missing-rate"], []) if too_many else ([], ["missing-rate"])


def uncovered(facts: Facts, sold: Sold) -> tuple[Reasons, Reasons]:
    """Return the doubts of an earlier period that the ledger covers in part (CV7)."""
    if sold is facts.sold or facts.months_before == facts.setting.before.months:
        return [], []
    if facts.months_before < MONTHS_TO_COMPARE:
        return ["no-earlier-sales"], []
    return [], ["earlier-period-incomplete"]


def sales_doubts(facts: Facts, sold: Sold) -> tuple[Reasons, Reasons]:
    """Return what stands against shares of a period's sales by seller."""
    early, incomplete = uncovered(facts, sold)
    if early:
        return early, []
    lacking, partly = missing_rates(sold)
    if sold.company <= 0:
        lacking = [*lacking, "no-positive-sales"]
    elif set(sold.by_seller) <= {None}:
        lacking = [*lacking, "no-sellers"]
    return lacking, [*incomplete, *partly]


def department_doubts(facts: Facts) -> tuple[Reasons, Reasons]:
    """Return what stands against crediting sales to the department."""
    lacking, partly = sales_doubts(facts, facts.sold)
    not_known, half = kam_doubts(facts, When.TODAY)
    linked, unlinked = links(facts)
    return [*lacking, *not_known, *linked], [*partly, *half, *unlinked]


def links(facts: Facts) -> tuple[Reasons, Reasons]:
    """Return the doubts raised by sellers of the ledger whom the staff list does not have."""
    if facts.inferred or not facts.supplied.staff:
        return [], []
    known = {s: a for s, a in facts.sold.by_seller.items() if s is not None}
    strange = sum((a for s, a in known.items() if s not in facts.employees), Decimal(0))
    if known and not facts.employees.intersection(known):
        return ["sellers-not-linked"], []
    much = float(strange) > LINKS_LIMIT * float(facts.sold.company)
    return [], ["sellers-not-linked"] if much else []


def short_period(facts: Facts) -> Reasons:
    return [] if facts.months == facts.setting.period.months else ["short-period"]


def sellers_of(facts: Facts, sold: Sold) -> frozenset[str]:
    """Return whose sales of a period are the department's."""
    now, then = columns(facts.setting)
    return facts.department(now if sold is facts.sold else then)
