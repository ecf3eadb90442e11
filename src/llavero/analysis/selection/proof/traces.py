"""From which rows does each figure of the proof come?"""

from llavero.analysis.answers import Setting
from llavero.analysis.selection.proof.findings import DEFINITIONS
from llavero.analysis.selection.proof.measures import bought_and_left
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

TABLES = ("ledger", "account_links")


def traces(ledger: Ledger, setting: Setting, period: Period) -> tuple[Trace, ...]:
    """Return the trace of each definition: all come from the same months of the same accounts."""
    months = Step("bought_and_left", ledger.sql(bought_and_left(ledger, period)))
    rows = Step("lines_within", ledger.sql(lines_within(ledger, period)))
    listed = ("ka_status",) if ledger.has("ka_status", "from") else ()
    return tuple(Trace(one.id, (months,), rows, (*TABLES, *listed)) for one in DEFINITIONS)
