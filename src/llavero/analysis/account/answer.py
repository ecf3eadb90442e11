"""Reads what the records hold of a few accounts, each table once for all of them."""

from collections.abc import Sequence

from llavero.analysis.account.findings import DEFINITIONS, AccountRecord
from llavero.analysis.account.people import people
from llavero.analysis.account.planning import chances, plans
from llavero.analysis.account.profile import profiles, servers
from llavero.analysis.account.spoken import coded, judgements, said
from llavero.analysis.account.trade import trades
from llavero.analysis.account.wallet import wallets
from llavero.analysis.answers import Setting
from llavero.analysis.figures import Sheet
from llavero.ledger.tables import Ledger


def account_records(
    ledger: Ledger, setting: Setting, groups: Sequence[str]
) -> dict[str, AccountRecord]:
    """Return what the records hold of each group, by its id."""
    sheet = Sheet({d.id: d.unit for d in DEFINITIONS}, setting.period, setting.currency)
    of_a_day = sheet.of_a_day()
    who = profiles(ledger, setting, groups)
    serving = servers(ledger, setting, groups)
    trading = trades(ledger, setting, sheet, groups)
    buying = wallets(ledger, sheet, groups, trading)
    known = people(ledger, setting, of_a_day, groups)
    coming = chances(ledger, setting, of_a_day, groups)
    planned = plans(ledger, setting, of_a_day, groups, {g: one.tier for g, one in who.items()})
    judged = judgements(ledger, setting, groups)
    answered, codes = said(ledger, setting, groups), coded(ledger, groups)
    return {
        group: AccountRecord(
            who[group],
            serving.get(group, ()),
            trading.get(group),
            buying.get(group),
            known.get(group),
            coming.get(group),
            planned.get(group),
            judged.get(group),
            answered.get(group, ()),
            codes.get(group, ()),
        )
        for group in groups
    }
