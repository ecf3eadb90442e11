"""What could each account buy that it does not? The only module here that reads the ledger."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pyarrow as pa

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.places import OUTSIDE, places_in
from llavero.analysis.whitespace import measures
from llavero.analysis.whitespace.findings import DEFINITIONS, TooFewToCompare
from llavero.analysis.whitespace.records import MOST_LINES, Records, by_size
from llavero.analysis.whitespace.spaces import line_map, open_spaces
from llavero.analysis.whitespace.traces import traces
from llavero.analysis.whitespace.tried import suggestions_tried, weighed
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period
from llavero.foundation.trace import Traces
from llavero.ledger.columns import UNKNOWN, Floats, Labels, coded, days, floats, texts
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import group_names
from llavero.ledger.monthly import group_months, line_column, sales_by_group
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
NO_LINE, FEW = "no-product-line", "few-accounts"
ACCOUNTS, LINES = 12, 2  # with fewer, nobody can say what another lacks
OF_ONE = ("WS.space", "WS.space_low", "WS.space_high", "WS.space_buyers", "WS.line_share")


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return which lines accounts do not buy and those like them do, and for how much."""
    records = _records(ledger, setting)
    findings: tuple[object, ...] = ()
    if not records.sheet.blocked:
        findings = tuple(_findings(records))
    told = tuple(figure for finding in findings for figure in figures_in(finding))
    because = records.sheet.blocked or (FEW if records.lines else NO_LINE)
    figures = once_each((*told, *_rest(records, told, because)))
    return Answer(findings, figures, Traces(lambda: traces(ledger, setting)))


def _findings(records: Records) -> Iterator[object]:
    if not records.lines:
        yield MissingData("whitespace-no-lines", "ledger", ("product_line",))
        return
    bought = int((records.now > 0).any(axis=1).sum())
    if bought < ACCOUNTS or len(records.lines) < LINES:
        yield TooFewToCompare(bought, len(records.lines))
        return
    tried = suggestions_tried(records)
    if tried is not None:
        yield tried
    found = weighed(records, records.setting)
    simple = tried is not None and tried.verdict != "better"
    yield open_spaces(found, "popularity" if simple else "peers", tried=tried is not None)
    yield line_map(found)


def _records(ledger: Ledger, setting: Setting) -> Records:
    now = ledger.rows(measures.lines_of_groups(ledger, setting.period))
    past = ledger.rows(measures.lines_of_groups(ledger, setting.before))
    lines = _largest_lines(now)
    groups = tuple(sorted({*texts(now, "group_id"), *texts(past, "group_id")}))
    named = ledger.rows(group_names(ledger).select("group_id", "group_name"))
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    if line_column(ledger) == "product_id":
        reasons = (*reasons, "products-as-lines")
    stated = ledger.has("line_states")
    return Records(
        setting=setting,
        sheet=Sheet(UNITS, setting.period, setting.currency, reasons, blocked),
        groups=groups,
        names=dict(zip(texts(named, "group_id"), texts(named, "group_name"), strict=True)),
        lines=lines,
        now=_table(now, groups, lines),
        before=_table(past, groups, lines) if _covers(ledger, setting.before) else None,
        segment=_segments(ledger, groups),
        closed=_closed(ledger, setting, groups, lines) if stated else {},
        stated=stated,
        whole=_whole(ledger, setting.period),
    )


def _covers(ledger: Ledger, period: Period) -> bool:
    """Return whether the ledger begins with the period or before it."""
    months = group_months(ledger)
    first = days(ledger.rows(months.agg(first=months.month.min())), "first")[0]
    return bool(first <= np.datetime64(period.start))


def _whole(ledger: Ledger, period: Period) -> float:
    rows = ledger.rows(sales_by_group(ledger, period).order_by("group_id"))
    return float(np.maximum(np.nan_to_num(floats(rows, "net_amount")), 0).sum())


def _largest_lines(rows: pa.Table) -> tuple[str, ...]:
    names, line = coded(rows, "product_line")
    sold = np.nan_to_num(floats(rows, "net_amount"))
    total = np.zeros(len(names))
    np.add.at(total, line, np.maximum(sold, 0))
    return tuple(names[at] for at in by_size(total, names)[:MOST_LINES] if total[at] > 0)


def _table(rows: pa.Table, groups: Sequence[str], lines: Sequence[str]) -> Floats:
    found = np.zeros((len(groups), len(lines)))
    group = places_in(groups, rows, "group_id")
    line = places_in(lines, rows, "product_line")
    told = line != OUTSIDE
    found[group[told], line[told]] = np.nan_to_num(floats(rows, "net_amount"))[told]
    return found


def _segments(ledger: Ledger, groups: Sequence[str]) -> Labels:
    """Return the segment in which most accounts of each group are; UNKNOWN where none is said."""
    rows = ledger.rows(measures.segments_of_groups(ledger))
    group = places_in(groups, rows, "group_id")
    segments, segment = coded(rows, "segment")
    known = group != OUTSIDE
    counts = np.zeros((len(groups), max(len(segments), 1)))
    counts[group[known], segment[known]] = floats(rows, "accounts")[known]
    found: Labels = np.where(counts.any(axis=1), counts.argmax(axis=1), UNKNOWN)
    return found


def _closed(
    ledger: Ledger, setting: Setting, groups: Sequence[str], lines: Sequence[str]
) -> Mapping[tuple[int, int], str]:
    rows = ledger.rows(measures.states_of_lines(ledger, setting.as_of)).to_pylist()
    group = {name: place for place, name in enumerate(groups)}
    line = {name.casefold(): place for place, name in enumerate(lines)}
    return {
        (group[row["group_id"]], line[row["product_line"].casefold()]): row["standing"]
        for row in rows
        if row["group_id"] in group and row["product_line"].casefold() in line
    }


def _rest(records: Records, told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    """Yield the figures of the company that no finding holds, and why they have no value."""
    known = {figure.id for figure in told}
    why = "not-enough-history" if "WS.open" in known else because
    for one in DEFINITIONS:
        if one.id not in known and one.id not in OF_ONE:
            yield not_computable(
                one.id, one.unit, Source.LEDGER, why, period=records.setting.period
            )
