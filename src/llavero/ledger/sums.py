"""What do lines add up to, by account, seller and month?

The lines of a source are added up once, when they are imported. What accounting is shown, what is
checked and most of what is measured are then sums of these sums.
"""

from collections.abc import Mapping

from llavero.ledger.schema import LEDGER_MONTHS, SQL_TYPES

# What a line is where its source does not say: an untyped negative line is a credit note.
KIND = "coalesce(doc_type, CASE WHEN net_amount < 0 THEN 'credit_note' ELSE 'invoice' END)"
KEYS = ("account_id", "seller_id", "month", "doc_type", "currency")
SUMS = {
    "account_name": "min(account_name)",
    "seller_name": "min(seller_name)",
    "net_amount": "sum(net)",
    "gross_amount": "sum(abs(net))",
    "cogs_amount": "sum(cost)",
    "costed_amount": "sum(net) FILTER (cost IS NOT NULL)",
    "uncosted_amount": "sum(abs(net)) FILTER (cost IS NULL)",
    "line_count": "count(*)",
    "first_sale_on": "min(doc_date) FILTER (net > 0)",
    "bought_days": "bit_or(1 << (day(doc_date) - 1)) FILTER (net > 0)",
}
# What is known of every line need not be looked for in each: SQL by column.
EVERY_LINE_COSTED = {"costed_amount": "sum(net)", "uncosted_amount": "NULL"}
NO_LINE_COSTED = {
    "cogs_amount": "NULL",
    "costed_amount": "NULL",
    "uncosted_amount": "sum(abs(net))",
}


def months_of(lines: str, known: Mapping[str, str]) -> str:
    """Return the SELECT of the rows of `ledger_months` that lines give.

    lines   name of a table with the columns of `ledger`, or a SELECT in parentheses
    known   SQL of the columns of `ledger_months` that need not be told from each line
    """
    sums = {**SUMS, **known}
    columns = ", ".join(
        f"{sums.get(column.name, column.name)}::{SQL_TYPES[column.type]} AS {column.name}"
        for column in LEDGER_MONTHS.columns
    )
    return f"""
SELECT {columns} FROM (
    SELECT account_id, seller_id, currency, account_name, seller_name, doc_date,
        make_date(year(doc_date), month(doc_date), 1) AS month, {KIND} AS doc_type,
        {_signed("net_amount")} AS net, {_signed("cogs")} AS cost
    FROM {lines}
) GROUP BY {", ".join(key for key in KEYS if key not in known)}"""


def _signed(amount: str) -> str:
    return f"CASE WHEN {KIND} = 'credit_note' THEN -abs({amount}) ELSE {amount} END"
