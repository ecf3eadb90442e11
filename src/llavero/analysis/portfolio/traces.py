"""From which rows does each figure come?"""

from datetime import date

from ibis import Table

from llavero.analysis import payments, wallets
from llavero.analysis.answers import Setting
from llavero.analysis.portfolio import measures
from llavero.analysis.portfolio.findings import DEFINITIONS, SAID
from llavero.analysis.scopes import of_groups
from llavero.analysis.strength import measures as strength
from llavero.foundation.period import Period
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import FIRST
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

LINKS = ("account_links",)
WALLET = ("D1.account_headroom", "D1.account_share", "D1.account_share_goal")
PAID = ("D1.account_late",)
MET = ("D1.account_relation", "D3.account_stage", "D3.account_known")
MIX = ("D1.account_breadth",)
EVER = ("D1.account_age", "D1.account_trend")
TOLD = ("D2.unasked", "D2.life_unasked")


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition; what is put together cites the sales it starts from."""
    period, day = setting.period, setting.as_of
    sold = measures.account_sales(ledger, period, day)
    lines, ever = lines_within(ledger, period), lines_within(ledger, Period(FIRST, day))
    kinds: tuple[tuple[tuple[str, ...], str, Table, Table, tuple[str, ...]], ...] = (
        (WALLET, "wallets", wallets.wallets(ledger), _accounts(ledger), ("accounts", "interviews")),
        (PAID, "payments", payments.payments(ledger, period, day), lines, ("ledger",)),
        (MET, "meetings", strength.meetings(ledger, day), _met(ledger, day),
         ("interactions", "contacts", "ledger", "accounts", "plans")),
        (MIX, "lines_bought", measures.lines_bought(ledger, period), lines, ("ledger",)),
        (SAID, "answers", measures.answers_of_accounts(ledger),
         measures.answers_of_accounts(ledger), ("interviews",)),
        (EVER, "account_sales", sold, ever, ("ledger",)),
    )  # fmt: skip
    found = {}
    for ids, name, table, rows, read in kinds:
        for id in ids:
            found[id] = _trace(ledger, id, name, table, rows, read)
    for one in DEFINITIONS:
        if one.id not in found:
            found[one.id] = _trace(ledger, one.id, "account_sales", sold, lines, _read(one.id))
    return tuple(found[one.id] for one in DEFINITIONS)


def _read(id: str) -> tuple[str, ...]:
    """Return the tables on which a figure rests that is put together from several."""
    if id.startswith("D3."):
        return ("interactions", "contacts", "ledger", "accounts", "plans", "ka_status")
    if id in TOLD:
        return ("interviews", "ka_status")
    if id in ("D1.account_sales", "D1.yardstick_sales", "D1.account_contribution"):
        return ("ledger", "ka_status")
    return ("ledger", "accounts", "ka_status", "interactions", "contacts")


def _trace(
    ledger: Ledger, id: str, name: str, table: Table, rows: Table, read: tuple[str, ...]
) -> Trace:
    of_one = ".account_" in id
    step = Step(name, ledger.sql(of_groups(table) if of_one else table))
    below = Step(read[0], ledger.sql(of_groups(rows) if of_one else rows))
    return Trace(id, (step,), below, (*read, *LINKS))


def _accounts(ledger: Ledger) -> Table:
    accounts = ledger.table("accounts").drop("group_id")
    links = ledger.table("account_links").select("account_ref", "group_id")
    return accounts.join(links, accounts.account_id == links.account_ref)


def _met(ledger: Ledger, day: date) -> Table:
    met = ledger.table("interactions")
    year = Period.year_until(day)
    links = ledger.table("account_links").select("account_ref", "group_id")
    within = met.filter(met.date.between(year.start, year.end))
    return within.join(links, within.account_id == links.account_ref)
