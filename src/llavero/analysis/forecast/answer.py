"""What is each account worth in the coming years? The only module here that reads the ledger."""

from collections.abc import Iterator
from datetime import date

import numpy as np

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.forecast import measures
from llavero.analysis.forecast.buying import Outcome, outcome, prospects, repeat_buying
from llavero.analysis.forecast.findings import DEFINITIONS, AccountAhead, AccountsAhead
from llavero.analysis.forecast.records import Buyers, Records, TrialYears, Watched
from llavero.analysis.forecast.sales import figures as sales
from llavero.analysis.forecast.sales.history import LONGEST, SalesHistory, table
from llavero.analysis.forecast.traces import traces
from llavero.analysis.forecast.worth import NO_COST, annual_margin, value, value_of_accounts
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period, add_months, month_start
from llavero.foundation.trace import Traces
from llavero.ledger.columns import Days, coded, days, floats, months_since, texts
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import FIRST, group_names, key_groups, watched_groups
from llavero.ledger.tables import Ledger

NO_SALES = "no-sales"
UNITS = {definition.id: definition.unit for definition in DEFINITIONS}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return what the accounts are worth in the coming years, and whether they still buy."""
    records = _records(ledger, setting, earlier)
    found = None
    if not records.sheet.blocked:
        found = outcome(records, lambda: _trial_years(ledger, setting))
    ahead: tuple[object, ...] = ()
    if not records.sheet.blocked:
        ahead = tuple(sales.findings(_sales_history(ledger, records)))
    findings = (*ahead, *_findings(records, found))
    told = tuple(figure for finding in findings for figure in figures_in(finding))
    figures = once_each((*told, *_rest(records, told)))
    return Answer(findings, figures, Traces(lambda: traces(ledger, setting)))


def _findings(records: Records, found: Outcome | None) -> Iterator[object]:
    accounts = tuple(_ahead(records, found, account) for account in records.watched)
    if accounts:
        worth = value_of_accounts(records, tuple(account.value for account in accounts))
        yield worth
        yield from _missing(records, worth.retention)
    if found and records.buyers.places:
        yield repeat_buying(records, found)
    if accounts:
        yield AccountsAhead(records.watched_are_key, accounts)


def _ahead(records: Records, found: Outcome | None, account: Watched) -> AccountAhead:
    margin = annual_margin(records, account)
    alive, orders, amount = prospects(records, found, account)
    worth = value(records, account, margin)
    return AccountAhead(account.name, margin, worth, alive, orders, amount)


def _missing(records: Records, retention: Measure) -> Iterator[MissingData]:
    figures = ("M54.account", "M54.key")
    gross = records.margins.get("M50")
    if gross is None or (gross.value is None and NO_COST in gross.reasons):
        yield MissingData("forecast-no-cost", "ledger", ("cogs",), figures)
    elif gross.value is not None and retention.value is None:
        yield MissingData("forecast-no-retention", "ledger", ("doc_date",), figures)


def _records(ledger: Ledger, setting: Setting, earlier: Earlier) -> Records:
    key_count = ledger.rows(key_groups(ledger, setting.as_of)).num_rows
    no_key = "" if key_count else _no_key(ledger)
    past = Period(FIRST, setting.as_of)
    reasons, blocked = doubts(exchange(ledger).excluded(past))
    retained = {figure.key: figure for figure in earlier.of("retention").figures}
    return Records(
        setting=setting,
        sheet=Sheet(UNITS, None, setting.currency, reasons, blocked),
        watched=_watched(ledger, setting, key=not no_key),
        watched_are_key=not no_key,
        no_key=no_key,
        key_count=key_count,
        margins={figure.key: figure for figure in earlier.of("margin").figures},
        kept=retained.get("M42"),
        buyers=_buyers(ledger, setting),
    )


def _sales_history(ledger: Ledger, records: Records) -> SalesHistory:
    """Return the whole months of sales, from the first one on, no more than count."""
    setting = records.setting
    most = Period(add_months(setting.period.end, 1 - LONGEST), setting.period.end)
    everybody = ledger.rows(measures.company_months(ledger, most))
    start = _first_month(days(everybody, "month"), setting.period.end)
    span = Period(start, setting.period.end)
    rows = ledger.rows(measures.account_months(ledger, span))
    groups, place = coded(rows, "group_id")
    amounts, month = floats(rows, "net_amount"), months_since(start, days(rows, "month"))
    accounts = table(place, month, amounts, (len(groups), span.months))
    bought = np.flatnonzero((accounts > 0).any(axis=1))
    kept = [groups[at] for at in bought.tolist()]
    of_all = months_since(start, days(everybody, "month"))
    sold = floats(everybody, "net_amount")
    company = table(np.zeros_like(of_all), of_all, sold, (1, span.months))[0]
    called = _names(ledger)
    return SalesHistory(
        setting=setting,
        sheet=records.sheet,
        span=span,
        groups=kept,
        names=[called.get(group) or group for group in kept],
        accounts=accounts[bought],
        company=company,
        watched=frozenset(account.group for account in records.watched),
        key_count=records.key_count,
    )


def _first_month(found: Days, end: date) -> date:
    if not found.size:
        return month_start(end)
    first: date = found.min().astype(date)
    return first


def _names(ledger: Ledger) -> dict[str, str]:
    rows = ledger.rows(group_names(ledger))
    return dict(zip(texts(rows, "group_id"), texts(rows, "group_name"), strict=True))


def _no_key(ledger: Ledger) -> str:
    return "no-key-accounts" if ledger.has("ka_status") else "no-ka-status"


def _watched(ledger: Ledger, setting: Setting, *, key: bool) -> tuple[Watched, ...]:
    chosen = watched_groups(ledger, setting.period, setting.as_of, key=key)
    names = group_names(ledger).select("group_id", "is_pool")
    rows = ledger.rows(chosen.join(names, "group_id").order_by("place")).to_pylist()
    return tuple(Watched(row["group_id"], row["group_name"], row["is_pool"]) for row in rows)


def _buyers(ledger: Ledger, setting: Setting) -> Buyers:
    rows = ledger.rows(measures.buyers(ledger, setting.as_of))
    return Buyers(
        {group: place for place, group in enumerate(texts(rows, "group_id"))},
        floats(rows, "purchases"),
        days(rows, "first_on"),
        days(rows, "last_on"),
        floats(rows, "variation"),
    )


def _trial_years(ledger: Ledger, setting: Setting) -> TrialYears:
    rows = ledger.rows(measures.trial_years(ledger, setting.period, setting.as_of))
    return TrialYears(
        floats(rows, "purchases"),
        days(rows, "first_on"),
        days(rows, "last_on"),
        floats(rows, "before_count"),
        floats(rows, "next_count"),
        floats(rows, "amount"),
        floats(rows, "before_amount"),
        floats(rows, "next_amount"),
    )


def _rest(records: Records, told: tuple[Measure, ...]) -> Iterator[Measure]:
    """Yield the figures of the company that no finding holds, and why they have no value."""
    known = {figure.id for figure in told}
    total = next((figure for figure in told if figure.id == "M61.total"), None)
    no_total = total.reasons[0] if total is not None and total.value is None else NO_SALES
    for one in DEFINITIONS:
        if one.id not in known and "account" not in one.id.split(".")[1].split("_"):
            ahead = no_total if one.id.startswith("M61.") else NO_SALES
            because = records.sheet.blocked or ahead
            yield not_computable(one.id, one.unit, Source.LEDGER, because)
