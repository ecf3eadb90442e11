"""How does each group pay? More than one analysis asks."""

from datetime import date, timedelta

import ibis
from ibis import Table

from llavero.foundation.period import Period
from llavero.ledger.sales import in_one_currency
from llavero.ledger.tables import Ledger

LATE_DAYS = 30  # past the day agreed, from which an invoice is paid late (M56)
OVERDUE_DAYS = 90  # past the day agreed, from which an invoice breaks the gate of credit (G4)


def payments(ledger: Ledger, period: Period, day: date) -> Table:
    """Return how each group pays, as known on `day`; one pass over the lines for all who ask.

    Columns: group_id, due (invoices that fell due in the period), late (of those, paid or still
    open 30 days after), open (not paid on `day`), past_due (of those, past the day agreed), overdue
    (of those, 90 days past), billed (invoices of the year until `day`). Amounts; where there are
    several currencies, lines. Only of invoices that say when they fall due.
    """
    name = f"payments_{period.start:%Y%m%d}_{period.end:%Y%m%d}_{day:%Y%m%d}"
    return ledger.keep(name, lambda: _payments(ledger, period, day))


def _payments(ledger: Ledger, period: Period, day: date) -> Table:
    raw = ledger.table("ledger")
    links = ledger.table("account_links").select("account_ref", "group_id")
    on, late = ibis.date(day.isoformat()), ibis.interval(days=LATE_DAYS)
    invoices = raw.filter(
        (raw.doc_type.fill_null("invoice") == "invoice")
        & (raw.net_amount > 0)
        & raw.due_date.notnull()
        & (raw.doc_date <= on)
    )
    paid_on = ibis.ifelse(invoices.paid_date <= on, invoices.paid_date, None)
    one = invoices.net_amount if in_one_currency(ledger) else ibis.literal(1, "int64")
    long_ago = ibis.date((day - timedelta(days=OVERDUE_DAYS)).isoformat())
    invoices = invoices.select(
        "account_id",
        weight=one,
        fell_due=invoices.due_date.between(period.start, period.end),
        is_late=ibis.coalesce(paid_on, on) > invoices.due_date + late,
        is_open=paid_on.isnull(),
        is_past_due=paid_on.isnull() & (invoices.due_date < on),
        is_overdue=paid_on.isnull() & (invoices.due_date < long_ago),
        is_of_the_year=invoices.doc_date >= ibis.date(Period.year_until(day).start.isoformat()),
    )
    linked = invoices.join(links, invoices.account_id == links.account_ref)
    return linked.group_by("group_id").agg(
        due=linked.weight.sum(where=linked.fell_due).fill_null(0),
        late=linked.weight.sum(where=linked.fell_due & linked.is_late).fill_null(0),
        open=linked.weight.sum(where=linked.is_open).fill_null(0),
        past_due=linked.weight.sum(where=linked.is_past_due).fill_null(0),
        overdue=linked.weight.sum(where=linked.is_overdue).fill_null(0),
        billed=linked.weight.sum(where=linked.is_of_the_year).fill_null(0),
    )
