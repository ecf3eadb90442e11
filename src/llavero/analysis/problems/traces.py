"""From which rows does each figure come?"""

from llavero.analysis.answers import Setting
from llavero.analysis.problems.definitions import DEFINITIONS
from llavero.analysis.problems.registry import origins
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import watched_groups
from llavero.ledger.tables import Ledger

LINKS = ("account_links",)


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition.

    A score rests on figures that have traces of their own; it cites the accounts they speak of.
    """
    found = {}
    for origin in origins(ledger, setting):
        step = Step(origin.name, ledger.sql(origin.table))
        for id in origin.ids:
            found[id] = Trace(id, (step,), step, (*origin.tables, *LINKS))
    watched = watched_groups(
        ledger, setting.period, setting.as_of, key=ledger.has("ka_status")
    ).order_by("place")
    of_accounts = Step("looked_at", ledger.sql(watched))
    tables = ("ledger", "ka_status", *LINKS)
    return tuple(
        found.get(one.id, Trace(one.id, (of_accounts,), of_accounts, tables)) for one in DEFINITIONS
    )
