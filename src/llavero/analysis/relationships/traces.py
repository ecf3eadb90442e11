"""From which rows does each figure come?"""

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.handovers import group_spells
from llavero.analysis.relationships import measures
from llavero.analysis.relationships.findings import DEFINITIONS, OF_COMPANY
from llavero.analysis.scopes import of_groups
from llavero.analysis.strength import measures as strength
from llavero.analysis.wallets import wallets
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.monthly import lines_within, sales_by_group
from llavero.ledger.tables import Ledger

LINKS = ("account_links", "seller_links")
COMPANY = frozenset(one.id for one in OF_COMPANY)
CONTACTS = ("M34.listed", "M34.old", "M37", "E2.compliance", "E5.authority", "E5.sentiment")
SPELLS = ("M32.account", "M32.account_changes", "E5.continuity", "E4.handovers_accounts")
WALLET = ("M40", "M40.low", "M40.high", "M41")
SALES = ("E5.account_sales", "E5.accounts")


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition; what is put together cites the meetings it rests on."""
    day, period = setting.as_of, setting.period
    met, rows = strength.meetings(ledger, day), measures.meeting_rows(ledger, day)
    people = strength.persons(ledger, day)
    spells = group_spells(ledger, day)
    first = strength.first_sales(ledger, day)
    sold = sales_by_group(ledger, period)
    lines = lines_within(ledger, period)
    ever = lines_within(ledger, Period(strength.NOT_SAID, day))
    purses = wallets(ledger)
    kinds: tuple[tuple[tuple[str, ...], str, Table, Table, tuple[str, ...]], ...] = (
        (CONTACTS, "persons", people, people, ("contacts", "interactions")),
        (SPELLS, "assignments", spells, spells, ("assignments",)),
        (WALLET, "wallets", purses, purses, ("accounts", "ledger")),
        (("M33.account",), "first_sales", first, ever, ("ledger",)),
        (SALES, "sales_by_group", sold, lines, ("ledger", "ka_status")),
        (("E5.performance",), "sales_by_group", sold, lines, ("ledger",)),
        (("E2.regularity",), "gaps", measures.gaps(ledger, day), rows, ("interactions",)),
    )
    found: dict[str, Trace] = {}
    for ids, name, table, below, read in kinds:
        for id in ids:
            found[id] = _trace(ledger, id, name, table, below, read)
    for one in DEFINITIONS:
        if one.id not in found:
            read = ("interactions", "contacts", "employees", "ka_status")
            found[one.id] = _trace(ledger, one.id, "meetings", met, rows, read)
    return tuple(found[one.id] for one in DEFINITIONS)


def _trace(
    ledger: Ledger, id: str, name: str, table: Table, rows: Table, read: tuple[str, ...]
) -> Trace:
    of_one = id not in COMPANY
    step = Step(name, ledger.sql(of_groups(table) if of_one else table))
    below = Step(read[0], ledger.sql(of_groups(rows) if of_one else rows))
    return Trace(id, (step,), below, (*read, *LINKS))
