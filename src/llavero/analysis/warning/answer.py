"""Which accounts are going quiet? The only module here that reads the ledger."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import numpy as np
import pyarrow as pa

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.warning import measures
from llavero.analysis.warning.findings import DEFINITIONS, PastTooShort
from llavero.analysis.warning.method.signals import HALF, YEAR, LinesBought
from llavero.analysis.warning.records import Purchases, Records
from llavero.analysis.warning.signs import Signs, signs
from llavero.analysis.warning.traces import traces
from llavero.analysis.warning.tried import warning_tried
from llavero.analysis.warning.visits import accounts_to_visit, fallen_accounts
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period
from llavero.foundation.trace import Traces
from llavero.ledger.columns import Floats, Labels, coded, days, floats, months_since, texts
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import FIRST, group_names
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
SHORT = "not-enough-history"


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return who gives signs of a fall, and how often such signs were right before."""
    records = _records(ledger, setting)
    findings: tuple[object, ...] = ()
    if records is not None and not records.sheet.blocked:
        findings = tuple(_findings(records, signs(records)))
    told = tuple(figure for finding in findings for figure in figures_in(finding))
    because = records.sheet.blocked or SHORT if records is not None else "no-sales"
    figures = once_each((*told, *_rest(told, because)))
    return Answer(findings, figures, Traces(lambda: traces(ledger, setting)))


def _findings(records: Records, shown: Signs) -> Iterator[object]:
    tried = warning_tried(records, shown)
    if tried is not None:
        yield tried
    else:
        months = shown.thresholds.months
        yield PastTooShort(records.months, max(YEAR + months, YEAR + HALF) + months)
    visits = accounts_to_visit(
        records, shown, proven=tried is not None and tried.verdict == "better"
    )
    if visits is not None:
        yield visits
    fallen = fallen_accounts(records, shown)
    if fallen is not None:
        yield fallen
    yield from _missing(records)


def _missing(records: Records) -> Iterator[MissingData]:
    if records.lines is None:
        yield MissingData("warning-no-lines", "ledger", ("product_line",))
    if records.costed is None and records.paid is None:
        yield MissingData("warning-no-margin", "ledger", ("cogs", "list_price"))


def _records(ledger: Ledger, setting: Setting) -> Records | None:
    end = setting.period.end
    rows = ledger.rows(measures.months_bought(ledger, end))
    if not rows.num_rows:
        return None
    groups, group = coded(rows, "group_id")
    month = days(rows, "month")
    first: date = month.min().astype(object)
    shape = (len(groups), int(months_since(first, np.array([end], "datetime64[D]"))[0]) + 1)
    at = (group, months_since(first, month))
    reasons, blocked = doubts(exchange(ledger).excluded(Period(FIRST, end)))
    costed, cogs = (_table(rows, f"{name}_amount", at, shape) for name in ("costed", "cogs"))
    has_cost = bool(costed.any())
    paid, listed = _at_list(ledger, end, first, groups, shape)
    return Records(
        setting=setting,
        sheet=Sheet(UNITS, setting.period, setting.currency, reasons, blocked),
        groups=groups,
        names=_names(ledger),
        first=first,
        sales=_table(rows, "net_amount", at, shape),
        costed=costed if has_cost else None,
        cogs=cogs if has_cost else None,
        paid=paid,
        listed=listed,
        purchases=_purchases(ledger, end, groups),
        lines=_lines(ledger, end, first, groups),
    )


def _table(
    rows: pa.Table, column: str, at: tuple[Labels, Labels], shape: tuple[int, int]
) -> Floats:
    """Return a column as a table of groups and months; nothing where there is no row or value."""
    found = np.zeros(shape)
    found[at] = np.nan_to_num(floats(rows, column))
    return found


def _places(groups: Sequence[str], named: Sequence[str], labels: Labels) -> Labels:
    """Return the place among `groups` of each row's group."""
    places = {group: place for place, group in enumerate(groups)}
    found: Labels = np.array([places[name] for name in named], dtype=np.int64)[labels]
    return found


def _at_list(
    ledger: Ledger, end: date, first: date, groups: Sequence[str], shape: tuple[int, int]
) -> tuple[Floats | None, Floats | None]:
    if not ledger.has("ledger", "list_price", "qty"):
        return None, None
    rows = ledger.rows(measures.months_at_list(ledger, end))
    if not rows.num_rows:
        return None, None
    at = (_places(groups, *coded(rows, "group_id")), months_since(first, days(rows, "month")))
    return _table(rows, "listed_amount", at, shape), _table(rows, "list_amount", at, shape)


def _purchases(ledger: Ledger, end: date, groups: Sequence[str]) -> Purchases:
    rows = ledger.rows(measures.days_bought(ledger, end))
    account, day = _places(groups, *coded(rows, "group_id")), days(rows, "doc_date")
    order = np.lexsort((day, account))
    return Purchases(account[order], day[order])


def _lines(ledger: Ledger, end: date, first: date, groups: Sequence[str]) -> LinesBought | None:
    rows = ledger.rows(measures.lines_bought(ledger, end))
    if not rows.num_rows:
        return None
    names, line = coded(rows, "product_line")
    account = _places(groups, *coded(rows, "group_id"))
    pairs, pair = np.unique(account * len(names) + line, return_inverse=True)
    order = np.argsort(pair, kind="stable")
    month = months_since(first, days(rows, "month"))
    amount = np.nan_to_num(floats(rows, "net_amount"))
    return LinesBought(pair[order], month[order], amount[order], pairs // len(names))


def _names(ledger: Ledger) -> Mapping[str, str]:
    rows = ledger.rows(group_names(ledger).select("group_id", "group_name"))
    return dict(zip(texts(rows, "group_id"), texts(rows, "group_name"), strict=True))


def _rest(told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    """Yield the figures of the company that no finding holds, and why they have no value."""
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        of_one = one.id.partition(".")[2].startswith(("signal_", "account_"))
        if one.id not in known and not of_one:
            yield not_computable(one.id, one.unit, Source.LEDGER, because)
