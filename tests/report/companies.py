"""Companies drawn by hand: one in trouble, one in which nothing is past a limit, and others."""

from datetime import date
from functools import cache

from llavero.diagnosis.run import Run, diagnose
from tests.companies import company

# Norte buys two thirds, ever less, at half the margin of the rest, and in the last month of each
# quarter; Viejo left; Callado bought every month and stopped in spring.
BUSY = """
    doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount | cogs
    -------+-------------+------------+------------+-----------+------------+-----
    B00    | invoice     | 2024-01-20 | anónimo    |           | 50         | 20
    B01    | invoice     | 2024-03-10 | norte      | lucia     | 500        | 300
    B02    | invoice     | 2024-06-10 | norte      | lucia     | 500        | 300
    B03    | invoice     | 2024-09-10 | norte      | lucia     | 500        | 300
    B04    | invoice     | 2024-12-10 | norte      | lucia     | 500        | 300
    B05    | invoice     | 2024-05-10 | viejo      | pedro     | 300        | 100
    B06    | invoice     | 2024-07-10 | sur        | pedro     | 100        | 40
    A01    | invoice     | 2025-03-10 | norte      | pedro     | 300        | 240
    A02    | invoice     | 2025-06-10 | norte      | pedro     | 300        | 240
    A03    | invoice     | 2025-09-10 | norte      | pedro     | 300        | 240
    A04    | invoice     | 2025-12-10 | norte      | pedro     | 200        | 160
    A05    | invoice     | 2025-07-10 | sur        | pedro     | 150        | 60
    A06    | invoice     | 2025-01-05 | callado    | lucia     | 30         | 10
    A07    | invoice     | 2025-02-05 | callado    | lucia     | 30         | 10
    A08    | invoice     | 2025-03-05 | callado    | lucia     | 30         | 10
    A09    | invoice     | 2025-04-05 | callado    | lucia     | 30         | 10
    A10    | invoice     | 2025-08-05 | anónimo    |           | 200        | 100
    A11    | credit_note | 2025-12-15 | norte      | pedro     | 100        | 80
"""
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2024-01-01 | T1
    sur      | 2024-01-01 | T1
    viejo    | 2024-01-01 | T1
    callado  | 2024-01-01 | T1
    golfo    | 2024-01-01 | T1
"""
STAFF = """
    employee_id | name  | dept | job_title | job_family | sales_post | is_kam_dept | manager_id | hire_date
    ------------+-------+------+-----------+------------+------------+-------------+------------+-----------
    irma        | Irma  | Dir  | Directora | other      |            | false       |            | 2010-01-01
    lucia       | Lucía | KAM  | KAM       | sales      | seller     | true        | irma       | 2010-01-01
    marta       | Marta | KAM  | KAM       | sales      | seller     | true        | irma       | 2010-01-01
    pedro       | Pedro | Ven  | Vendedor  | sales      | seller     | false       |            | 2010-01-01
    ana         | Ana   | Ven  | Vendedora | sales      | seller     | false       | beto       | 2010-01-01
    beto        | Beto  | Ven  | Vendedor  | sales      | seller     | false       | ana        | 2010-01-01
"""
ASSIGNED = """
    account_id | seller_id | role    | from       | to
    -----------+-----------+---------+------------+-----------
    norte      | pedro     | primary | 2023-06-01 | 2024-03-01
    norte      | marta     | primary | 2024-03-01 | 2025-01-01
    norte      | lucia     | primary | 2025-01-01 |
    sur        | lucia     | primary | 2024-06-01 |
    viejo      | lucia     | primary | 2024-06-01 |
    callado    | lucia     | primary | 2024-06-01 |
    golfo      | pedro     | primary | 2024-06-01 |
"""
CONTACTS = """
    contact_id | account_id | name
    -----------+------------+------
    c1         | norte      | Rosa
"""
MET = """
    id | date       | account_id | contact_id | employee_id
    ---+------------+------------+------------+------------
    i1 | 2025-06-01 | norte      | c1         | lucia
"""
DRIVERS = """
    account_id | driver | month      | quantity
    -----------+--------+------------+---------
    sur        | orders | 2025-03-01 | 20
    norte      | orders | 2025-03-01 | 1
"""
RATES = "driver | rate | pool\norders | 10 | 210"
TROUBLED = {
    "ledger": BUSY,
    "ka_status": KEY,
    "employees": STAFF,
    "assignments": ASSIGNED,
    "contacts": CONTACTS,
    "interactions": MET,
    "cts_drivers": DRIVERS,
    "cts_rates": RATES,
}


def steady() -> dict[str, str]:
    """Return a company in which nothing is past a threshold: eight equal accounts, two sellers."""
    rows = [
        f"{year}{month:02}{n} | invoice | {year}-{month:02}-1{n % 8} | c{n} | s{n % 2} | 100 | 60"
        for year in (2024, 2025)
        for month in range(1, 13)
        for n in range(8)
    ]
    head = "doc_id | doc_type | doc_date | account_id | seller_id | net_amount | cogs"
    assigned = [f"c{n} | s{n % 2} | primary | 2020-01-01" for n in range(8)]
    contacts = [f"p{n}{k} | c{n} | Rosa" for n in range(8) for k in range(2)]
    met = [f"i{n}{k} | 2025-06-01 | c{n} | p{n}{k} | s{n % 2}" for n in range(8) for k in range(2)]
    return {
        "ledger": "\n".join((head, *rows)),
        "ka_status": "\n".join(
            ("group_id | from | tier", *(f"c{n} | 2020-01-01 | T3" for n in range(7)))
        ),
        "employees": """
            employee_id | name | job_family | sales_post | is_kam_dept | manager_id | hire_date
            ------------+------+------------+------------+-------------+------------+-----------
            jefa        | Irma | other      |            | false       |            | 2010-01-01
            s0          | Ana  | sales      | seller     | true        | jefa       | 2010-01-01
            s1          | Luis | sales      | seller     | true        | jefa       | 2010-01-01
        """,
        "assignments": "\n".join(("account_id | seller_id | role | from", *assigned)),
        "contacts": "\n".join(("contact_id | account_id | name", *contacts)),
        "interactions": "\n".join(("id | date | account_id | contact_id | employee_id", *met)),
        "cts_drivers": "account_id | driver | month | quantity\n"
        + "\n".join(f"c{n} | orders | 2025-03-01 | 1" for n in range(8)),
        "cts_rates": "driver | rate | pool\norders | 10 | 80",
    }


def run_of(drawings: dict[str, str]) -> Run:
    """Return the run of a company drawn by hand, made once."""
    return _run_of(tuple(drawings.items()))


@cache
def _run_of(drawings: tuple[tuple[str, str], ...]) -> Run:
    return diagnose(company(**dict(drawings)), "digest", date(2025, 12, 31))


TRIFLE = """
    doc_id | doc_date   | account_id | net_amount
    -------+------------+------------+-----------
    B1     | 2024-01-10 | norte      | 9999
    B2     | 2024-06-10 | viejo      | 1
    A1     | 2025-03-10 | norte      | 5000
    A2     | 2025-12-10 | norte      | 4999
"""

UNRATED = """
    doc_id | doc_date   | account_id | seller_id | net_amount | currency
    -------+------------+------------+-----------+------------+---------
    B1     | 2024-03-10 | norte      | lucia     | 100        | MXN
    A1     | 2025-03-10 | norte      | lucia     | 100        | USD
"""
