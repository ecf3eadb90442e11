"""What part of the sales is of key accounts, and who books it? M06 and M07."""

from decimal import Decimal
from typing import Literal

from llavero.analysis.footprint import method
from llavero.analysis.footprint.doubts import missing_rates, sellers_of, uncovered
from llavero.analysis.footprint.facts import Facts, Sold, credited
from llavero.analysis.footprint.figures import difference, doubts, figure, number
from llavero.analysis.footprint.findings import SalesOfDepartment, SalesOfKeyAccounts
from llavero.foundation.measure import Measure, Source

SAME = 0.005  # half a point: a gap that is told as none


def sales_of_key_accounts(facts: Facts, department: SalesOfDepartment) -> SalesOfKeyAccounts:
    """Return the sales of key accounts, and why they are not those of the department."""
    share = _key_share(facts, "M06", facts.sold, facts.sold.key, history=True)
    today = _key_share(facts, "M06.today", facts.sold, facts.sold.key_today, history=False)
    before = _key_share(facts, "M06.before", facts.sold_before, facts.sold_before.key, history=True)
    gap, by_others, elsewhere = _gap(facts, department.share, share, today)
    return SalesOfKeyAccounts(
        sign=_sign(number(gap)),
        share=share,
        today=today,
        before=before,
        gap=gap,
        by_others=by_others,
        elsewhere=elsewhere,
        gap_before=difference("M07.before", before, department.before),
    )


def _key_share(facts: Facts, id: str, sold: Sold, key: object, *, history: bool) -> Measure:
    amounts = dict(key) if isinstance(key, dict) else {}
    lacking, partly = missing_rates(sold)
    lacking = [*uncovered(facts, sold)[0], *lacking]
    partly = [*uncovered(facts, sold)[1], *partly]
    if not facts.supplied.key_status:
        lacking.append("no-ka-status")
    elif history and not facts.supplied.key_history:
        lacking.append("no-ka-history")
    if sold.company <= 0:
        lacking.append("no-positive-sales")
    part = sum(amounts.values(), Decimal(0))
    return figure(
        id,
        method.quotient(float(part), float(sold.company)),
        Source.LEDGER,
        lacking=lacking,
        partly=partly,
        period=sold.period,
        n=sold.lines,
        numerator=part,
        denominator=sold.company,
    )


def _gap(
    facts: Facts, share: Measure, key_share: Measure, today: Measure
) -> tuple[Measure, Measure, Measure]:
    by_date = key_share.value is not None
    lacking, partly = doubts(key_share if by_date else today, share)
    if not by_date and today.value is not None:
        partly = (*partly, *key_share.reasons)
    key = facts.sold.key if by_date else facts.sold.key_today
    sellers = sellers_of(facts, facts.sold)
    values: tuple[float | None, float | None, float | None] = (None, None, None)
    if facts.sold.company > 0:
        gap = method.coverage_gap(
            company=float(facts.sold.company),
            department=float(facts.sold.of(sellers)),
            key=float(sum(key.values(), Decimal(0))),
            key_by_department=float(credited(key, sellers)),
        )
        values = (gap.gap, gap.by_others, gap.elsewhere)
    made = [
        figure(
            id,
            value,
            Source.LEDGER,
            lacking=lacking,
            partly=partly,
            period=facts.sold.period,
            n=facts.sold.lines,
        )
        for id, value in zip(("M07", "M07.by_others", "M07.elsewhere"), values, strict=True)
    ]
    return made[0], made[1], made[2]


def _sign(gap: float | None) -> Literal["positive", "negative", "even"] | None:
    if gap is None:
        return None
    if abs(gap) < SAME:
        return "even"
    return "positive" if gap > 0 else "negative"
