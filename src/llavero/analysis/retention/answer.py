"""Do accounts stay, and do they grow? The only module here that reads the ledger."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

import numpy as np
from ibis import Table

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.retention import measures, method
from llavero.analysis.retention.accounts import accounts_in_detail, silent_accounts
from llavero.analysis.retention.bridge import bridge_of_change, lost_accounts, new_accounts
from llavero.analysis.retention.change import (
    SHORT,
    accounts_kept,
    change_of_sales,
    key_accounts_kept,
    open_year,
    sales_by_month,
    sales_without_rate,
)
from llavero.analysis.retention.course import YEARS_SHOWN, course_of_sales, sales_by_year
from llavero.analysis.retention.findings import DEFINITIONS, NotEnoughHistory
from llavero.analysis.retention.history import History, Rhythms, Watched, Windows
from llavero.analysis.retention.traces import traces
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period, month_end
from llavero.foundation.trace import Trace, Traces
from llavero.ledger.columns import NOTHING, Floats, amounts, coded, days, flags, floats, texts
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import key_groups, watched_groups
from llavero.ledger.monthly import purchase_rhythm
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return which accounts stay, grow, shrink and leave."""
    span = ledger.rows(measures.months_until(ledger, setting.as_of)).to_pylist()
    months = {row["month"]: row["net_amount"] or NOTHING for row in span}
    if not months:
        missing = MissingData("retention-no-sales", "ledger")
        bare = Traces(lambda: _bare(ledger, setting))
        return Answer((missing,), tuple(_rest(setting, (), "no-sales")), bare)
    history = _history(ledger, setting, months)
    findings, more = _findings(ledger, history)
    told = tuple(figure for finding in findings for figure in figures_in(finding))
    because = history.sheet.blocked or SHORT
    figures = once_each((*told, *more, *_rest(setting, (*told, *more), because)))
    return Answer(findings, figures, Traces(lambda: _traces(ledger, history)))


def _findings(ledger: Ledger, history: History) -> tuple[tuple[object, ...], tuple[Measure, ...]]:
    without_rate = sales_without_rate(history)
    if without_rate.too_many:
        return (without_rate,), ()
    silent, listed = silent_accounts(history)
    detail, more = accounts_in_detail(history)
    found = (
        *_change(history),
        key_accounts_kept(history),
        course_of_sales(history),
        sales_by_year(history),
        silent,
        *listed,
        detail,
        without_rate,
        *_missing(ledger, history),
    )
    return tuple(finding for finding in found if finding is not None), more


def _change(history: History) -> Iterator[object]:
    change = change_of_sales(history)
    if change is None:
        yield _not_enough(history)
        return
    yield from (change, sales_by_month(history), accounts_kept(history))
    yield bridge_of_change(history, change)
    yield from lost_accounts(history)
    yield from new_accounts(history)


def _not_enough(history: History) -> NotEnoughHistory:
    period = history.setting.period
    covered = (history.last.year - history.first.year) * 12
    covered += history.last.month - history.first.month + 1
    return NotEnoughHistory(
        covered,
        period.months + method.MONTHS_TO_COMPARE,
        history.sheet.figure("M45.sales", history.within(period)),
        open_year(history)[1],
    )


def _missing(ledger: Ledger, history: History) -> Iterator[MissingData]:
    if not ledger.has("ka_status"):
        figures = ("M42.key", "M43.key", "M44.key", "M45.key")
        yield MissingData("retention-no-key-accounts", "ka_status", figures=figures)


def _history(ledger: Ledger, setting: Setting, months: Mapping[date, Decimal]) -> History:
    first, last = min(months), max(months)
    compared = _comparison(setting, first, last)
    now = compared.now if compared else setting.period
    then = compared.then if compared else setting.before
    key_day, no_key, late = _key_day(ledger, setting, now.start)
    sold = exchange(ledger)
    reasons, blocked = doubts(sold.excluded(Period(then.start, max(now.end, then.end))))
    sheet = Sheet(UNITS, setting.period, setting.currency, reasons, blocked)
    key = not no_key
    chosen = watched_groups(ledger, setting.period, setting.as_of, key=key)
    end = min(setting.period.end, month_end(last))
    return History(
        setting=setting,
        first=first,
        last=last,
        months=months,
        comparison=compared,
        key_day=key_day,
        windows=_windows(ledger, now, then, key_day),
        years=_years(ledger, end),
        rhythms=_rhythms(ledger, setting.as_of),
        watched=_watched(ledger, chosen),
        watched_are_key=key,
        courses=_courses(ledger, chosen, end),
        exchange=sold,
        no_key=no_key,
        key_late=late,
        sheet=sheet,
    )


def _comparison(setting: Setting, first: date, last: date) -> method.Comparison | None:
    found = method.comparison(setting.period, first, last, setting.period.months)
    return found if found and found.months >= method.MONTHS_TO_COMPARE else None


def _key_day(ledger: Ledger, setting: Setting, start: date) -> tuple[date, str, bool]:
    """Return the day whose key accounts are told apart, or why none are; and whether it is late.

    Who is key at the end was often chosen for having grown: the start decides, where it can.
    """
    if not ledger.has("ka_status"):
        return setting.as_of, "no-ka-status", False
    for day in (start, setting.as_of):
        if ledger.rows(key_groups(ledger, day)).num_rows:
            return day, "", day != start
    return setting.as_of, "no-key-accounts", False


def _windows(ledger: Ledger, now: Period, then: Period, key_day: date) -> Windows:
    table = measures.group_windows(ledger, now=now, then=then, day=key_day)
    rows = ledger.rows(table.filter(~table.is_unknown).order_by("group_id"))
    groups = texts(rows, "group_id")
    sold_now, sold_then = amounts(rows, "now_amount"), amounts(rows, "then_amount")
    return Windows(
        groups,
        texts(rows, "group_name"),
        flags(rows, "is_key"),
        flags(rows, "is_pool"),
        sold_now,
        sold_then,
        sold_now - sold_then,
        days(rows, "first_sale_on"),
        {group: place for place, group in enumerate(groups)},
    )


def _years(ledger: Ledger, end: date) -> Floats:
    rows = ledger.rows(measures.group_years(ledger, end, YEARS_SHOWN + 1))
    back = floats(rows, "back").astype(np.int64)
    groups, group = coded(rows, "group_id")
    years = np.zeros((YEARS_SHOWN + 1, len(groups)))
    years[back, group] = amounts(rows, "net_amount").floats
    return years


def _rhythms(ledger: Ledger, day: date) -> Rhythms:
    rows = ledger.rows(purchase_rhythm(ledger, day))
    return Rhythms(
        {group: place for place, group in enumerate(texts(rows, "group_id"))},
        floats(rows, "purchases"),
        days(rows, "last_on"),
        floats(rows, "usual_days"),
    )


def _watched(ledger: Ledger, chosen: Table) -> tuple[Watched, ...]:
    rows = ledger.rows(chosen.order_by("place")).to_pylist()
    return tuple(Watched(row["group_id"], row["group_name"]) for row in rows)


def _courses(ledger: Ledger, chosen: Table, end: date) -> dict[str, dict[date, Decimal]]:
    found: dict[str, dict[date, Decimal]] = {}
    for row in ledger.rows(measures.months_of_groups(ledger, chosen, end)).to_pylist():
        found.setdefault(row["group_id"], {})[row["month"]] = row["net_amount"] or NOTHING
    return found


def _rest(setting: Setting, told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    """Yield the figures of the company that nothing gave a value, and why."""
    known = {figure.id for figure in told}
    for definition in DEFINITIONS:
        of_one = "account" in definition.id or definition.id.endswith("year")
        if definition.id not in known and not of_one:
            yield not_computable(
                definition.id, definition.unit, Source.LEDGER, because, period=setting.period
            )


def _traces(ledger: Ledger, history: History) -> tuple[Trace, ...]:
    compared = history.comparison
    return traces(
        ledger,
        now=compared.now if compared else history.setting.period,
        then=compared.then if compared else history.setting.before,
        key_day=history.key_day,
        end=history.end,
        years=min(history.full_years, YEARS_SHOWN),
        as_of=history.setting.as_of,
    )


def _bare(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    return traces(
        ledger,
        now=setting.period,
        then=setting.before,
        key_day=setting.as_of,
        end=setting.period.end,
        years=0,
        as_of=setting.as_of,
    )
