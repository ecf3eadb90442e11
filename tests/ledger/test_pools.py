"""Which accounts stand for many customers, by their names?"""

import pytest

from llavero.ledger.pools import stands_for_many
from tests.companies import company, rows

POOLS = (
    "PÚBLICO EN GENERAL",
    "Público en general mostrador Hermosillo",
    "Publico General - Sucursal 4",
    "Venta al público",
    "Ventas de mostrador Guadalajara",
    "Venta mostrador mayoreo",
    "Clientes de contado, zona norte",
    "Ventas de contado León",
    "Ventas al contado",
    "Clientes varios Tampico",
    "Consumidor final",
    "Consumidores finales Rosario",
    "Mostrador",
    "Mostrador - Tampico",
    "Mostrador (Centro)",
    "MOSTRADOR SUC 12",
    "Varios 2",
    "Sucursal Norte - Público en general",
    "Ventas en línea",
    "Walk-in customers",
    "Walk-In Customer Boston",
    "Walk-in",
    "Walk-in, Store 14",
    "Cash sales Houston",
    "Counter sales - Leeds",
    "Over-the-counter sales",
    "Sundry customers",
    "One-time customer",
    "General public",
    "Online customers / EU",
    "Branch 7 walk-in customers",
)
COMPANIES = (
    "Mostradores y Vitrinas del Norte",
    "El Mostrador de Pepe",
    "Mostrador Gourmet",
    "Varios Metales",
    "Público Diseño",
    "Publicidad General",
    "Público en General, S.A. de C.V.",
    "Ventas al Público Consultores",
    "Contado Rápido",
    "Consumidor Final Soluciones",
    "Clientes Felices",
    "Aceros Norte - Varios",
    "Walk-In Coolers",
    "Walk in Closets de México",
    "General Public Utilities",
    "Online Sales Partners",
    "Cash Sales Solutions",
    "Cash Converters",
    "Counterpoint",
    "Walk-in Customers, Inc.",
    "Tienda en Línea Zapatos",
)


@pytest.mark.parametrize("name", POOLS)
def test_a_counter_the_web_and_the_public_stand_for_many_whatever_branch_follows(name):
    assert stands_for_many(name)


@pytest.mark.parametrize("name", COMPANIES)
def test_a_company_whose_name_only_begins_so_stands_for_itself(name):
    assert not stands_for_many(name)


LEDGER = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    A1     | 2025-01-10 | M1         | 400
    A2     | 2025-02-10 | M2         | 250
    A3     | 2025-03-10 | N1         | 150
"""
ACCOUNTS = """
    account_id | name                                    | is_pool
    -----------+-----------------------------------------+--------
    M1         | Público en general mostrador Hermosillo |
    M2         | Ventas de contado León                  | false
    N1         | Aceros Norte                            |
"""


def test_what_the_list_of_customers_says_of_a_pool_stands_above_its_name():
    ledger = company(ledger=LEDGER, accounts=ACCOUNTS)

    pools = rows(ledger, ledger.table("account_links").select("account_ref", "is_pool"))
    assert sorted(pools) == [("M1", True), ("M2", False), ("N1", False)]
