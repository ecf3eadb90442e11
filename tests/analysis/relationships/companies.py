"""A company of five key accounts, each with a relationship of its own kind."""

from functools import cache

from llavero.ledger.tables import Ledger
from tests.companies import company

# Norte is served well; Sur hangs on one person; Este was not met since March, Lago since the year
# before, and Oeste never.
SALES = """
    doc_id | doc_date   | account_id | seller_id | net_amount | due_date   | paid_date
    -------+------------+------------+-----------+------------+------------+-----------
    D1     | 2022-01-10 | norte      | lucia     | 100        |            |
    D2     | 2025-03-10 | norte      | lucia     | 1000       | 2025-04-10 | 2025-04-01
    D3     | 2023-06-10 | sur        | lucia     | 10         |            |
    D4     | 2025-06-10 | sur        | lucia     | 600        | 2025-07-10 | 2025-12-01
    D5     | 2025-06-11 | este       | diego     | 400        | 2025-07-10 | 2025-07-01
    D6     | 2025-06-12 | oeste      | diego     | 200        |            |
    D7     | 2025-06-12 | golfo      | diego     | 50         |            |
    D8     | 2025-06-12 | lago       | lucia     | 100        |            |
"""
ACCOUNTS = """
    account_id | name  | wallet_est | wallet_grade
    -----------+-------+------------+-------------
    norte      | Norte | 2000       | A
    sur        | Sur   | 500        | A
    este       | Este  | 1000       | C
    oeste      | Oeste |            |
    golfo      | Golfo |            |
    lago       | Lago  | 400        | B
"""
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2020-01-01 | T2
    sur      | 2020-01-01 | T3
    este     | 2020-01-01 | T1
    oeste    | 2020-01-01 |
    lago     | 2020-01-01 |
"""
ASSIGNED = """
    account_id | seller_id | role    | from       | to
    -----------+-----------+---------+------------+-----------
    norte      | lucia     | primary | 2019-12-31 |
    sur        | diego     | primary | 2020-01-01 | 2023-06-01
    sur        | lucia     | primary | 2023-06-01 | 2024-06-01
    sur        | diego     | primary | 2024-06-01 |
    este       | diego     | primary |            |
    oeste      | diego     | primary | 2025-07-01 |
    lago       | lucia     | primary | 2020-01-01 |
"""
STAFF = """
    employee_id | name  | dept      | job_family | end_date
    ------------+-------+-----------+------------+-----------
    lucia       | Lucía | Cuentas   | sales      |
    diego       | Diego | Cuentas   | sales      | 2026-02-01
    ines        | Inés  | Logística | other      |
    raul        | Raúl  | Servicio  | other      |
"""
CONTACTS = """
    contact_id | account_id | name  | function | level | role    | influence | sentiment | last_verified | owner_id | consent
    -----------+------------+-------+----------+-------+---------+-----------+-----------+---------------+----------+--------
    n1         | norte      | Ana   | Compras  | 3     | buyer   | 3         | 1         | 2025-11-01    | lucia    | true
    n2         | norte      | Beto  | Planta   | 4     | decider | 5         | 2         | 2025-11-01    | ines     | false
    n3         | norte      | Caro  | Almacén  | 1     | user    | 2         | 0         | 2025-11-01    | ines     | true
    n4         | norte      | Dino  | Finanzas | 5     | approver | 5        | 0         | 2023-01-01    | lucia    | true
    s1         | sur        | Eva   | Compras  | 3     | buyer   | 4         | 2         | 2025-01-01    | diego    | true
    e1         | este       | Fito  | Compras  | 3     | decider | 5         | 1         | 2025-10-01    | diego    | true
    e2         | este       | Gema  | Planta   | 2     | user    | 2         | -1        | 2025-01-01    | diego    | true
    l1         | lago       | Iris  | Compras  | 3     | decider | 5         | 1         | 2024-06-01    |          |
    l2         | lago       | Juan  | Planta   | 1     | user    | 1         | 1         | 2024-06-01    |          |
    g1         | golfo      | Hugo  | Compras  | 2     | buyer   | 2         | 0         | 2025-10-01    | diego    | true
"""


def _meetings() -> str:
    """Return a year: Norte each month by three areas, Sur through one, Este until March."""
    rows = ["id | account_id | contact_id | employee_id | date | initiated_by"]

    def met(account: str, contact: str, who: str, day: str, by: str) -> None:
        rows.append(f"m{len(rows)} | {account} | {contact} | {who} | {day} | {by}")

    for month in range(1, 13):
        contact = ("n1", "n2", "n3")[month % 3]
        who = ("lucia", "ines", "raul")[month // 3 % 3]
        met("norte", contact, who, f"2025-{month:02d}-15", "they" if month % 4 == 0 else "we")
    for month in (2, 6, 10, 12):
        met("sur", "s1", "diego", f"2025-{month:02d}-20", "we")
    for month in (1, 2, 3):
        met("este", "e1", "diego", f"2025-{month:02d}-10", "they")
    met("este", "e2", "lucia", "2025-03-11", "we")
    met("lago", "l1", "lucia", "2024-06-10", "we")
    met("lago", "l2", "lucia", "2024-06-11", "we")
    return "\n".join(rows)


TABLES = {
    "ledger": SALES,
    "accounts": ACCOUNTS,
    "ka_status": KEY,
    "assignments": ASSIGNED,
    "employees": STAFF,
    "contacts": CONTACTS,
    "interactions": _meetings(),
}


def with_(**tables: str | None) -> Ledger:
    """Return the company with other tables, or without those that are None."""
    drawn = {**TABLES, **tables}
    return company(**{name: table for name, table in drawn.items() if table is not None})


@cache
def five() -> Ledger:
    """Return the whole company."""
    return with_()
