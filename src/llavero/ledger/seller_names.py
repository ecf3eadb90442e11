"""What is each of our people called?"""

from collections.abc import Mapping

from ibis import Table

from llavero.ledger.columns import texts
from llavero.ledger.tables import Ledger


def seller_names(ledger: Ledger) -> Table:
    """Return what to call each of our people: seller_id, name, is_employee (the list has them)."""
    links = ledger.table("seller_links")
    return links.group_by("seller_id").agg(
        name=links.name.min(), is_employee=links.is_employee.any()
    )


def sellers_called(ledger: Ledger) -> Mapping[str, str]:
    """Return what each of our people is called, by seller; read once."""
    return ledger.once("sellers_called", lambda: _called(ledger))


def _called(ledger: Ledger) -> Mapping[str, str]:
    rows = ledger.rows(seller_names(ledger).select("seller_id", "name").order_by("seller_id"))
    return dict(zip(texts(rows, "seller_id"), texts(rows, "name"), strict=True))
