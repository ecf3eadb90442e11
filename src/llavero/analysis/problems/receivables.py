"""What was billed to each group in the year, and on which terms?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.strength.measures import year_until
from llavero.ledger.sales import in_one_currency
from llavero.ledger.tables import Ledger


def receivables(ledger: Ledger, day: date) -> Table:
    """Return what each group was billed in the year until the day, and the days agreed.

    Columns: group_id, billed, terms (days agreed times amount). Of the invoices that say when they
    fall due; where there are several currencies, lines instead of amounts, as in `payments`.
    """
    raw = ledger.table("ledger")
    links = ledger.table("account_links").select("account_ref", "group_id")
    year = year_until(day)
    invoices = raw.filter(
        (raw.doc_type.fill_null("invoice") == "invoice")
        & (raw.net_amount > 0)
        & raw.due_date.notnull()
        & raw.doc_date.between(ibis.date(year.start.isoformat()), ibis.date(year.end.isoformat()))
    )
    days = invoices.due_date.delta(invoices.doc_date, unit="day")
    amount = invoices.net_amount if in_one_currency(ledger) else ibis.literal(1, "int64")
    invoices = invoices.mutate(weight=amount, agreed=amount.cast("float64") * days)
    joined = invoices.join(links, invoices.account_id == links.account_ref)
    return (
        joined.group_by("group_id")
        .agg(billed=joined.weight.sum(), terms=joined.agreed.cast("decimal(38, 6)").sum())
        .order_by("group_id")
    )
