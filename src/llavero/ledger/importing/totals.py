"""What does the ledger add up to by year and currency, to reconcile it with accounting?"""

from dataclasses import dataclass
from decimal import Decimal

import duckdb

from llavero.ledger.sources.sql import text


@dataclass(frozen=True, slots=True)
class YearTotal:
    """The lines of one source, year and currency, in that currency (methods CV2)."""

    source_id: str
    year: int
    currency: str
    lines: int
    invoices: Decimal
    debit_notes: Decimal
    credit_notes: Decimal  # negative

    @property
    def net(self) -> Decimal:
        """Return net sales."""
        return self.invoices + self.debit_notes + self.credit_notes


def year_totals(connection: duckdb.DuckDBPyConnection, currency: str) -> tuple[YearTotal, ...]:
    """Return the totals of every source of the ledger.

    connection   has the ledger's tables as views
    currency     of the lines that name none
    """
    kind = "coalesce(doc_type, CASE WHEN net_amount < 0 THEN 'credit_note' ELSE 'invoice' END)"
    sums = ", ".join(
        f"coalesce(sum({amount}) FILTER ({kind} = '{name}'), 0)"
        for name, amount in (
            ("invoice", "net_amount"),
            ("debit_note", "net_amount"),
            ("credit_note", "-abs(net_amount)"),
        )
    )
    found = connection.execute(
        f"SELECT source_id, year(doc_date) AS year, coalesce(currency, {text(currency)}) AS code, "
        f"count(*), {sums} FROM ledger GROUP BY ALL ORDER BY ALL"
    )
    return tuple(YearTotal(*row) for row in found.fetchall())
