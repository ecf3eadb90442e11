"""From which rows does each figure come?"""

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.whitespace import measures
from llavero.analysis.whitespace.findings import DEFINITIONS
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.monthly import line_column, lines_within
from llavero.ledger.tables import Ledger

TABLES = ("ledger", "account_links")
OF_ONE = ("WS.space", "WS.space_low", "WS.space_high", "WS.space_buyers", "WS.line_share")
TRIED = (
    "WS.suggested",
    "WS.precision",
    "WS.popular",
    "WS.base",
    "WS.lift",
    "WS.gain",
    "WS.gain_low",
    "WS.gain_high",
)


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition."""
    now = measures.lines_of_groups(ledger, setting.period)
    before = measures.lines_of_groups(ledger, setting.before)
    segments = Step("segments_of_groups", ledger.sql(measures.segments_of_groups(ledger)))
    lines = lines_within(ledger, setting.period)
    both = lines_within(ledger, Period(setting.before.start, setting.period.end))
    whole = (_step("lines_of_groups", ledger, now), segments)
    # A space rests on what the peers buy: the table of all groups, and the account's own lines.
    own = Step("lines", ledger.sql(_of_group(lines, line_column(ledger))))
    tried = (
        _step("lines_of_groups_before", ledger, before),
        _step("lines_of_groups", ledger, now),
        segments,
    )
    tables = (*TABLES, "line_states") if ledger.has("line_states") else TABLES
    return tuple(
        Trace(one.id, whole, own, tables)
        if one.id in OF_ONE
        else Trace(one.id, tried, Step("lines", ledger.sql(both)), TABLES)
        if one.id in TRIED
        else Trace(one.id, whole, Step("lines", ledger.sql(lines)), tables)
        for one in DEFINITIONS
    )


def _step(name: str, ledger: Ledger, table: Table) -> Step:
    return Step(name, ledger.sql(table))


def _of_group(lines: Table, line: str) -> Table:
    return lines.mutate(scope="group:" + lines.group_id + "/line:" + lines[line])
