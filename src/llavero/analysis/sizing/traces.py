"""From which rows does each figure come?"""

from collections.abc import Iterator

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.sizing import measures
from llavero.analysis.sizing.findings import DEFINITIONS
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

# What counts people, money or answers; the rest adds up hours of accounts.
PEOPLE = ("present", "cost", "leaders", "span", "leavers", "turnover", "department", "attrition")
MONEY = ("per_manager", "ahead", "breakdown", "margin", "break_even", "unserved", "cost_share")
SPOKEN = ("available", "usual", "said", "declared")
JUDGED = ("marginal", "lost", "judge")


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition: the people, sales, answers or accounts behind it."""
    return tuple(_traces(ledger, setting))


def _traces(ledger: Ledger, setting: Setting) -> Iterator[Trace]:
    spoken = ledger.table("interviews")
    spoken = spoken.filter(spoken.question_id.isin(["Q06", "Q09", "Q10"]))
    staff = measures.department(ledger)
    key = key_groups(ledger, setting.as_of)
    kinds: tuple[tuple[tuple[str, ...], str, Table, Table, tuple[str, ...]], ...] = (
        (JUDGED, "judgements", *_twice(measures.judgements(ledger, setting.as_of)), _JUDGED),
        (
            MONEY,
            "sold",
            measures.sold(ledger, setting.period),
            lines_within(ledger, setting.period),
            _SOLD,
        ),
        (SPOKEN, "hours_of_sellers", *_twice(spoken), ("interviews",)),
        (PEOPLE, "department", *_twice(staff), ("employees",)),
        (("",), "key_groups", *_twice(key), ("ka_status", "account_links")),
    )
    for one in DEFINITIONS:
        what = one.id.partition(".")[2]
        # Specific names go first: a marginal number is not a margin.
        for starts, name, table, rows, tables in kinds:
            if what.startswith(starts):
                steps = (Step(name, ledger.sql(table)),)
                yield Trace(one.id, steps, Step(tables[0], ledger.sql(rows)), tables)
                break


_JUDGED = ("effort_judgements", "account_links", "ka_status")
_SOLD = ("ledger", "account_links", "ka_status")


def _twice(table: Table) -> tuple[Table, Table]:
    return table, table
