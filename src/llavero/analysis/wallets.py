"""What does each group buy a year, from anyone, of what we sell? More than one analysis asks."""

from ibis import Table

from llavero.ledger.tables import Ledger


def wallets(ledger: Ledger) -> Table:
    """Return what each group is thought to buy from anyone, and how well that is known.

    Columns: group_id, wallet, grade (the worst of its accounts; null where not said).
    """
    accounts = ledger.table("accounts")
    links = ledger.table("account_links").select("account_ref", "group_id")
    said = accounts.filter(accounts.wallet_est > 0).drop("group_id")
    joined = said.join(links, said.account_id == links.account_ref)
    return joined.group_by("group_id").agg(
        wallet=joined.wallet_est.sum().cast("float64"), grade=joined.wallet_grade.max()
    )
