"""Which sales may come, and is there a plan in force?"""

from collections.abc import Mapping, Sequence
from datetime import date

from llavero.analysis.account import measures
from llavero.analysis.account.findings import Chance, Chances, PlanOnRecord
from llavero.analysis.account.parameters import PLAN_MONTHS, USUAL_TIER
from llavero.analysis.account.rows import Row, by_group
from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import Source
from llavero.foundation.period import add_months, month_end
from llavero.ledger.tables import Ledger

UNDATED, UNSAID = "no-plan-date", "no-plan-sections"


def chances(
    ledger: Ledger, setting: Setting, sheet: Sheet, groups: Sequence[str]
) -> dict[str, Chances]:
    """Return the possible sales of each group that are open; of none where no list came."""
    if not ledger.has("opportunities"):
        return {}
    rows = by_group(ledger, measures.of_groups(ledger, "opportunities", groups))
    return {group: _chances(setting, sheet, group, rows[group]) for group in groups}


def _chances(setting: Setting, sheet: Sheet, group: str, rows: list[Row]) -> Chances:
    mine = [_chance(row, setting.currency) for row in rows if _is_open(row, setting.as_of)]
    mine.sort(key=lambda one: (-(one.amount or 0), one.name))
    count = sheet.figure("AP.chances", len(mine), scope=f"group:{group}", source=Source.CRM)
    return Chances(count, tuple(mine))


def _is_open(row: Row, day: date) -> bool:
    """Return whether it was known by the day and nobody has said yet how it ended."""
    if row["known_on"] is not None and row["known_on"] > day:
        return False
    if row["probability"] is not None:
        return bool(0 < row["probability"] < 1)
    return row["close_on"] is None or bool(row["close_on"] > day)


def _chance(row: Row, currency: str) -> Chance:
    return Chance(
        row["name"] or row["opportunity_id"],
        row["stage"] or "",
        row["amount"],
        row["currency"] or currency,
        row["probability"],
        row["close_on"],
        row["known_on"],
    )


def plans(
    ledger: Ledger,
    setting: Setting,
    sheet: Sheet,
    groups: Sequence[str],
    tiers: Mapping[str, str | None],
) -> dict[str, PlanOnRecord]:
    """Return the latest plan on record of each group that has one."""
    rows = by_group(ledger, measures.of_groups(ledger, "plans", groups))
    return {
        group: _plan(setting, sheet, group, found, tiers[group])
        for group, mine in rows.items()
        if (found := [row for row in mine if _day(row) <= setting.as_of])
    }


def _day(row: Row) -> date:
    found: date = row["updated_on"] or row["written_on"] or date.min
    return found


def _plan(
    setting: Setting, sheet: Sheet, group: str, rows: list[Row], tier: str | None
) -> PlanOnRecord:
    latest = max(rows, key=_day)
    day = _day(latest) if _day(latest) != date.min else None
    scope, months = f"group:{group}", int(setting.value(PLAN_MONTHS[tier or USUAL_TIER]))
    age = None if day is None else (setting.as_of - day).days
    return PlanOnRecord(
        day,
        None if day is None else setting.as_of <= _until(day, months),
        months,
        sheet.figure("AP.plan_age", age, UNDATED, scope=scope, source=Source.CRM),
        sheet.figure(
            "AP.plan_sections",
            latest["sections_complete"],
            UNSAID,
            scope=scope,
            source=Source.CRM,
        ),
    )


def _until(day: date, months: int) -> date:
    """Return the last day on which a plan of `day` is in force: the same day, months later."""
    end = month_end(add_months(day, months))
    return end.replace(day=min(day.day, end.day))
