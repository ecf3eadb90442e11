"""Which accounts are going quiet? The only module here that reads the ledger."""

from collections.abc import Iterator
from datetime import date

import numpy as np

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.bought import Bought, bought, purchases
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.places import places_in
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
from llavero.ledger.columns import Floats, coded, days, floats, months_since
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import FIRST
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
    found = bought(ledger, end)
    if found is None:
        return None
    reasons, blocked = doubts(exchange(ledger).excluded(Period(FIRST, end)))
    costed, cogs = found.by_month("costed_amount"), found.by_month("cogs_amount")
    has_cost = bool(costed.any())
    paid, listed = _at_list(ledger, end, found)
    return Records(
        setting=setting,
        sheet=Sheet(UNITS, setting.period, setting.currency, reasons, blocked),
        groups=found.groups,
        names=found.names,
        first=found.first,
        sales=found.by_month("net_amount"),
        costed=costed if has_cost else None,
        cogs=cogs if has_cost else None,
        paid=paid,
        listed=listed,
        purchases=Purchases(*purchases(ledger, end, found.groups)),
        lines=_lines(ledger, end, found),
    )


def _at_list(ledger: Ledger, end: date, bought: Bought) -> tuple[Floats | None, Floats | None]:
    if not ledger.has("ledger", "list_price", "qty"):
        return None, None
    rows = ledger.rows(measures.months_at_list(ledger, end))
    if not rows.num_rows:
        return None, None
    group = places_in(bought.groups, rows, "group_id")
    month = months_since(bought.first, days(rows, "month"))
    paid, listed = (
        bought.spread(rows, column, group, month) for column in ("listed_amount", "list_amount")
    )
    return paid, listed


def _lines(ledger: Ledger, end: date, bought: Bought) -> LinesBought | None:
    rows = ledger.rows(measures.lines_bought(ledger, end))
    if not rows.num_rows:
        return None
    names, line = coded(rows, "product_line")
    account = places_in(bought.groups, rows, "group_id")
    pairs, pair = np.unique(account * len(names) + line, return_inverse=True)
    order = np.argsort(pair, kind="stable")
    month = months_since(bought.first, days(rows, "month"))
    amount = np.nan_to_num(floats(rows, "net_amount"))
    return LinesBought(pair[order], month[order], amount[order], pairs // len(names))


def _rest(told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    """Yield the figures of the company that no finding holds, and why they have no value."""
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        of_one = one.id.partition(".")[2].startswith(("signal_", "account_"))
        if one.id not in known and not of_one:
            yield not_computable(one.id, one.unit, Source.LEDGER, because)
