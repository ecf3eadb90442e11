"""What was billed to each group in the year, and what is past the day agreed?"""

from datetime import date

import ibis
from ibis import Table

from llavero.analysis.strength.measures import year_until
from llavero.ledger.sales import in_one_currency
from llavero.ledger.tables import Ledger


def receivables(ledger: Ledger, day: date) -> Table:
    """Return what each group was billed in the year until the day, and what it is late with.

    Columns: group_id, billed, past_due (open on the day, and due before it). Of the invoices that
    say when they fall due; where there are several currencies, lines instead of amounts, as in
    `payments`.
    """
    raw = ledger.table("ledger")
    links = ledger.table("account_links").select("account_ref", "group_id")
    year, on = year_until(day), ibis.date(day.isoformat())
    invoices = raw.filter(
        (raw.doc_type.fill_null("invoice") == "invoice")
        & (raw.net_amount > 0)
        & raw.due_date.notnull()
        & (raw.doc_date <= on)
    )
    unpaid = invoices.paid_date.isnull() | (invoices.paid_date > on)
    invoices = invoices.select(
        "account_id",
        weight=invoices.net_amount if in_one_currency(ledger) else ibis.literal(1, "int64"),
        of_the_year=invoices.doc_date >= ibis.date(year.start.isoformat()),
        is_late=unpaid & (invoices.due_date < on),
    )
    joined = invoices.join(links, invoices.account_id == links.account_ref)
    return (
        joined.group_by("group_id")
        .agg(
            billed=joined.weight.sum(where=joined.of_the_year).fill_null(0),
            past_due=joined.weight.sum(where=joined.is_late).fill_null(0),
        )
        .order_by("group_id")
    )
