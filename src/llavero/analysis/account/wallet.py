"""How much does the account buy, from anyone, of what we sell, and how much of it from us?"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from llavero.analysis.account import measures
from llavero.analysis.account.findings import Trade, Wallet
from llavero.analysis.account.rows import Row, by_group
from llavero.analysis.figures import Sheet
from llavero.foundation.measure import Measure, Source
from llavero.ledger.columns import NOTHING
from llavero.ledger.tables import Ledger

GRADES = {"A": 0.10, "B": 0.25, "C": 0.50}  # how far off a wallet may be (M40)
WORST = "C"  # also where nobody says how well it is known (ours)
TOO_SMALL = "wallet-overfull"


def wallets(
    ledger: Ledger, sheet: Sheet, groups: Sequence[str], trades: Mapping[str, Trade]
) -> dict[str, Wallet]:
    """Return the wallet of each group of which somebody estimated it."""
    listed = by_group(ledger, measures.of_groups(ledger, "accounts", groups))
    estimated = {
        group: [row for row in rows if row["wallet_est"] is not None and row["wallet_est"] > 0]
        for group, rows in listed.items()
    }
    return {
        group: _wallet(sheet, group, rows, trades.get(group))
        for group, rows in estimated.items()
        if rows
    }


def _wallet(sheet: Sheet, group: str, rows: list[Row], trade: Trade | None) -> Wallet:
    scope = f"group:{group}"
    amount = sum((row["wallet_est"] for row in rows), NOTHING)
    sales = trade.sales.value if trade else NOTHING
    sold = Decimal(str(sales)) if sales is not None else NOTHING
    graded = sorted(row["wallet_grade"] or WORST for row in rows)
    share = float(sold / amount)
    off = GRADES[graded[-1]]
    doubts = (TOO_SMALL,) if share > 1 else ()

    def part(id: str, size: float) -> Measure:
        bounded = min(1.0, share / size) if share <= 1 else share / size
        return sheet.figure(
            id,
            bounded,
            scope=scope,
            parts=(float(sold), float(amount) * size),
            doubts=doubts,
            source=Source.ASSUMPTION,
        )

    return Wallet(
        sheet.of_a_day().figure("AP.wallet", amount, scope=scope, source=Source.ASSUMPTION),
        part("AP.wallet_share", 1.0),
        part("AP.wallet_low", 1 + off),
        part("AP.wallet_high", 1 - off),
        graded[-1] if any(row["wallet_grade"] for row in rows) else None,
        next((row["wallet_source"] for row in rows if row["wallet_source"]), None),
    )
