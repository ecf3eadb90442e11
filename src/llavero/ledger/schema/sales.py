"""Which tables hold what was sold, and what it is worth in the currency of the study?"""

from llavero.ledger.schema.column import (
    Column,
    TableSchema,
    Type,
    date,
    integer,
    money,
    number,
    text,
    total,
)

DOC_TYPES = ("invoice", "credit_note", "debit_note")

LEDGER = TableSchema(
    "ledger",
    "one line of an invoice, credit note or debit note",
    (
        text("line_id", "tells the lines of a document apart; made from file and row if absent"),
        text("doc_id", "number of the document"),
        text("doc_type", "what the document is; decides the sign", values=DOC_TYPES),
        date("doc_date", "date of the document", required=True),
        text("ref_doc_id", "document that a credit or debit note corrects"),
        text("account_id", "customer billed: code, or name where there is no code", required=True),
        text("account_name", "name of the customer, where the line carries code and name"),
        text("seller_id", "seller credited: code, or name where there is no code"),
        text("seller_name", "name of the seller, where the line carries code and name"),
        text("product_id", "product sold"),
        text("product_line", "line or family of the product"),
        Column("qty", Type.QUANTITY, "quantity sold", unit="units of the product"),
        Column("unit_price", Type.MONEY, "net price of a unit", unit="currency of the row"),
        Column("list_price", Type.MONEY, "list price of a unit", unit="currency of the row"),
        money("net_amount", "amount without tax, after discounts", required=True),
        text("currency", "ISO 4217; the study's currency where absent"),
        Column(
            "fx_rate",
            Type.QUANTITY,
            "rate of the document; months take their mean where there is no table of rates",
            unit="study's currency for one of the row's",
        ),
        money("cogs", "cost of the goods sold"),
        date("due_date", "when payment was due"),
        date("paid_date", "when it was paid"),
        text("region", "region or territory of the sale"),
        text("bu", "business unit that sold"),
    ),
    ("doc_id", "line_id"),
)
FX = TableSchema(
    "fx",
    "the average rate of one currency in one month",
    (
        date("month", "any day of the month", required=True),
        text("currency", "ISO 4217", required=True),
        number("rate", "units of the study's currency for one unit of this one", "rate"),
    ),
    ("month", "currency"),
)
# What the lines of each source add up to. Amounts have the sign of their kind; those without
# signs are sums of absolute amounts.
LEDGER_MONTHS = TableSchema(
    "ledger_months",
    "the lines of one source, account, seller, month, kind of document and currency",
    (
        text("account_id", "as the lines say it", required=True),
        text("account_name", "name of the customer, where a line carries code and name"),
        text("seller_id", "as the lines say it"),
        text("seller_name", "name of the seller, where a line carries code and name"),
        date("month", "first day of the month", required=True),
        text("doc_type", "kind of document, by its sign where not said", required=True),
        text("currency", "ISO 4217; the study's currency where absent"),
        total("net_amount", "net amount"),
        total("gross_amount", "net amount without signs"),
        total("cogs_amount", "cost of the goods sold"),
        total("costed_amount", "net amount of the lines whose cost is known"),
        total("uncosted_amount", "net amount without signs of the lines whose cost is not known"),
        integer("line_count", "lines"),
        date("first_sale_on", "first day with a positive line"),
        integer("bought_days", "bit d - 1 is set where day d has a positive line", "bits"),
    ),
    ("account_id", "seller_id", "month", "doc_type", "currency"),
)
