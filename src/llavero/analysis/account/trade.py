"""What did the account buy, month by month and line by line?"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from llavero.analysis.account import measures
from llavero.analysis.account.findings import LineSold, MonthSold, Trade
from llavero.analysis.account.rows import Row, by_group
from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import Measure
from llavero.foundation.period import Period, add_months
from llavero.ledger.columns import NOTHING
from llavero.ledger.tables import Ledger

MONTHS = 36  # that are shown
NO_RATE, NO_COST, NO_LINE = "missing-rate", "no-cost", "no-product-line"
NOTHING_BEFORE, NO_SALES, SHORT = "nothing-before", "no-sales", "no-earlier-sales"


def trades(
    ledger: Ledger, setting: Setting, sheet: Sheet, groups: Sequence[str]
) -> dict[str, Trade]:
    """Return what each group bought until the day; nothing for who never bought."""
    lines = measures.sold(ledger, groups, setting.as_of)
    months = by_group(ledger, measures.months(lines))
    kinds = by_group(ledger, measures.lines_sold(lines, setting.period, setting.before))
    first = measures.first_month(ledger)
    reaches = first is not None and first <= setting.before.start
    return {
        group: _trade(setting, sheet, group, rows, kinds[group], reaches=reaches)
        for group, rows in months.items()
        if any(row["first_on"] is not None for row in rows)
    }


def _trade(
    setting: Setting,
    sheet: Sheet,
    group: str,
    months: list[Row],
    kinds: list[Row],
    *,
    reaches: bool,
) -> Trade:
    unrated = any(row["unconverted_count"] for row in months)
    own = sheet.doubting(NO_RATE) if unrated else sheet
    scope = f"group:{group}"
    now = _sum(months, "net_amount", setting.period)
    then = _sum(months, "net_amount", setting.before)
    return Trade(
        sales=own.figure("AP.sales", now, scope=scope),
        before=own.over(setting.before).figure(
            "AP.before", then if reaches else None, SHORT, scope=scope
        ),
        change=_change(own, "AP.change", now, then if reaches else None, scope),
        margin=_margin(own, months, setting.period, scope),
        months=tuple(_months(months, setting.period.end)),
        lines=_lines(own, kinds, now, scope, reaches=reaches),
        first_on=min(row["first_on"] for row in months if row["first_on"]),
        last_on=max(row["last_on"] for row in months if row["last_on"]),
    )


def _sum(months: Iterable[Row], column: str, period: Period) -> Decimal:
    within = (row[column] for row in months if period.start <= row["month"] <= period.end)
    return sum((amount for amount in within if amount is not None), NOTHING)


def _change(sheet: Sheet, id: str, now: Decimal, then: Decimal | None, scope: str) -> Measure:
    """Return how much more was bought than before (M45)."""
    if then is None or then <= 0:
        return sheet.figure(id, None, SHORT if then is None else NOTHING_BEFORE, scope=scope)
    return sheet.figure(id, float(now / then) - 1, scope=scope, parts=(float(now), float(then)))


def _margin(sheet: Sheet, months: list[Row], period: Period, scope: str) -> Measure:
    """Return what is left of the sales whose cost is known (M50)."""
    costed, cogs = (_sum(months, column, period) for column in ("costed_amount", "cogs_amount"))
    known = any(row["cogs_amount"] is not None for row in months)
    if not known or costed <= 0:
        return sheet.figure("AP.margin", None, NO_SALES if known else NO_COST, scope=scope)
    left = float(costed - cogs)
    return sheet.figure("AP.margin", left / float(costed), scope=scope, parts=(left, float(costed)))


def _months(rows: list[Row], end: date) -> Iterable[MonthSold]:
    """Yield each month from the account's first, or as many as are shown, until the period ends."""
    sold = {row["month"]: row["net_amount"] or NOTHING for row in rows}
    month = max(min(sold), add_months(end, 1 - MONTHS))
    while month <= end:
        yield MonthSold(month, sold.get(month, NOTHING))
        month = add_months(month, 1)


def _lines(
    sheet: Sheet, rows: list[Row], whole: Decimal, scope: str, *, reaches: bool
) -> tuple[LineSold, ...]:
    if all(row["product_line"] is None for row in rows):
        return ()
    bought = [row for row in rows if row["now_amount"] or row["then_amount"]]
    ordered = sorted(bought, key=lambda row: (-(row["now_amount"] or 0), row["product_line"] or ""))
    return tuple(_line(sheet, row, whole, scope, reaches=reaches) for row in ordered)


def _line(sheet: Sheet, row: Row, whole: Decimal, scope: str, *, reaches: bool) -> LineSold:
    name = row["product_line"] or ""
    own = f"{scope}/line:{name}"
    now, then = (row[column] or NOTHING for column in ("now_amount", "then_amount"))
    share = float(now / whole) if whole > 0 else None
    return LineSold(
        name,
        sheet.figure("AP.line", now, scope=own),
        sheet.figure("AP.line_share", share, scope=own, parts=(float(now), float(whole))),
        _change(sheet, "AP.line_change", now, then if reaches else None, own),
    )
