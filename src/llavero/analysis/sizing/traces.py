"""From which rows does each figure come?"""

from collections.abc import Iterator

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.sizing import measures
from llavero.analysis.sizing.findings import DEFINITIONS
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

PEOPLE = frozenset({"SIZ.present", "SIZ.present_fte", "SIZ.cost"})
SPOKEN = frozenset({"SIZ.available"})


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition: the people, the answers or the accounts it counts."""
    return tuple(_traces(ledger, setting))


def _traces(ledger: Ledger, setting: Setting) -> Iterator[Trace]:
    people = measures.managers_on(ledger, setting.as_of)
    accounts = key_groups(ledger, setting.as_of)
    spoken = ledger.table("interviews")
    spoken = spoken.filter(spoken.question_id.isin(["Q09", "Q10"]))
    for one in DEFINITIONS:
        if one.id in PEOPLE:
            yield _trace(ledger, one.id, "account_managers", people, "employees")
        elif one.id in SPOKEN:
            yield _trace(ledger, one.id, "hours_of_sellers", spoken, "interviews")
        else:
            yield _trace(ledger, one.id, "key_groups", accounts, "ka_status", "account_links")


def _trace(ledger: Ledger, id: str, name: str, table: Table, *tables: str) -> Trace:
    step = Step(name, ledger.sql(table))
    return Trace(id, (step,), step, tables)
