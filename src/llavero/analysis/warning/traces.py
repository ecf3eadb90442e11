"""From which rows does each figure come?"""

from llavero.analysis.answers import Setting
from llavero.analysis.bought import days_bought, months_bought
from llavero.analysis.scopes import of_groups
from llavero.analysis.warning import measures
from llavero.analysis.warning.findings import DEFINITIONS
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import FIRST
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

TABLES = ("ledger", "account_links")


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition: the tables from which the signals are taken."""
    end = setting.period.end
    lines = lines_within(ledger, Period(FIRST, end))
    read = (
        ("months_bought", months_bought(ledger, end)),
        ("days_bought", days_bought(ledger, end)),
        ("lines_bought", measures.lines_bought(ledger, end)),
        ("months_at_list", measures.months_at_list(ledger, end)),
    )
    whole = tuple(Step(name, ledger.sql(table)) for name, table in read)
    scoped = tuple(Step(name, ledger.sql(of_groups(table))) for name, table in read)
    rows = Step("lines", ledger.sql(lines))
    own = Step("lines", ledger.sql(of_groups(lines)))
    return tuple(
        Trace(one.id, scoped, own, TABLES)
        if one.id.startswith("EW.account_")
        else Trace(one.id, whole, rows, TABLES)
        for one in DEFINITIONS
    )
