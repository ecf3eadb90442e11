"""From which rows does each figure come?"""

from ibis import Table

from llavero.analysis import serving
from llavero.analysis.answers import Setting
from llavero.analysis.assignment import measures
from llavero.analysis.assignment.findings import DEFINITIONS, OF_ACCOUNT, OF_PERSON
from llavero.analysis.handovers import group_spells
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.tables import Ledger

SOURCES = {"assignments": "assignments", "owners": "accounts", "sales": "ledger"}


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition: the small tables from which the division is made."""
    day = setting.as_of
    basis, pairs = serving.portfolio(ledger, setting.period, setting.as_of)
    key, people = key_groups(ledger, day), measures.people(ledger, day)
    tables = (SOURCES[basis], "ka_status", "accounts", "employees", "account_links", "seller_links")
    spells = group_spells(ledger, day)
    read = (("key_groups", key), ("portfolio", pairs), ("people", people), ("spells", spells))
    whole = tuple(Step(name, ledger.sql(table)) for name, table in read)
    of_account = tuple(
        Step(name, ledger.sql(_scoped(table, "group")))
        for name, table in (("key_groups", key), ("portfolio", pairs), ("spells", spells))
    )
    of_person = tuple(
        Step(name, ledger.sql(_scoped(table, "seller")))
        for name, table in (("portfolio", pairs), ("people", people))
    )
    kinds = {**dict.fromkeys((one.id for one in OF_ACCOUNT), of_account)}
    kinds |= dict.fromkeys((one.id for one in OF_PERSON), of_person)
    found = []
    for one in DEFINITIONS:
        steps = kinds.get(one.id, whole)
        found.append(Trace(one.id, steps, steps[-1], tables))
    return tuple(found)


def _scoped(table: Table, kind: str) -> Table:
    return table.mutate(scope=f"{kind}:" + table[f"{kind}_id"])
