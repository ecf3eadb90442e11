"""From which rows does each figure come?"""

from llavero.analysis.answers import Setting
from llavero.analysis.bought import days_bought, months_bought
from llavero.analysis.exposure import measures
from llavero.analysis.exposure.findings import DEFINITIONS
from llavero.analysis.handovers import group_spells
from llavero.analysis.scopes import of_groups
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import FIRST
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

TABLES = ("ledger", "account_links")
LISTS = {"assignments": group_spells, "assessments": measures.pressures}


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition: the tables from which it is worked out."""
    end = setting.period.end
    read = [
        ("months_bought", months_bought(ledger, end)),
        ("days_bought", days_bought(ledger, end)),
    ]
    lists = [name for name in LISTS if ledger.has(name)]
    read += [(LISTS[name].__name__, LISTS[name](ledger, setting.as_of)) for name in lists]
    whole = tuple(Step(name, ledger.sql(table)) for name, table in read)
    scoped = tuple(Step(name, ledger.sql(of_groups(table))) for name, table in read)
    lines = lines_within(ledger, Period(FIRST, end))
    rows, own = Step("lines", ledger.sql(lines)), Step("lines", ledger.sql(of_groups(lines)))
    tables = (*TABLES, *lists)
    return tuple(
        Trace(one.id, scoped, own, tables)
        if one.id.startswith("EXP.account_")
        else Trace(one.id, whole, rows, tables)
        for one in DEFINITIONS
    )
