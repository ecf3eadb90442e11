"""From which rows does each figure of the proof come?"""

from llavero.analysis.selection.measures import months_of_all
from llavero.analysis.selection.proof.findings import DEFINITIONS
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

TABLES = ("ledger", "account_links")
DATED = (("ka_status", "from"), ("assessments", "date"), ("cts_drivers", "month"))


def traces(ledger: Ledger, period: Period) -> tuple[Trace, ...]:
    """Return the trace of each definition: all come from the same months of the same accounts."""
    months = Step("months_of_all", ledger.sql(months_of_all(ledger, period)))
    rows = Step("lines_within", ledger.sql(lines_within(ledger, period)))
    dated = tuple(table for table, column in DATED if ledger.has(table, column))
    return tuple(Trace(one.id, (months,), rows, (*TABLES, *dated)) for one in DEFINITIONS)
