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
    sums = ", ".join(
        f"coalesce(sum(net_amount) FILTER (doc_type = '{name}'), 0)"
        for name in ("invoice", "debit_note", "credit_note")
    )
    found = connection.execute(
        f"SELECT source_id, year(month) AS year, coalesce(currency, {text(currency)}) AS code, "
        f"sum(line_count)::BIGINT, {sums} FROM ledger_months GROUP BY ALL ORDER BY ALL"
    )
    return tuple(YearTotal(*row) for row in found.fetchall())
