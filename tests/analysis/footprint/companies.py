"""A small company that has everything: a department, key accounts, splits, an orphan, history."""

from datetime import date

from llavero.analysis.answers import Setting
from llavero.foundation.period import Period

SETTING = Setting(date(2025, 12, 31), Period(date(2025, 1, 1), date(2025, 12, 31)), "MXN")

LEDGER = """
    doc_id | doc_type    | doc_date   | account_id | seller_id | net_amount
    -------+-------------+------------+------------+-----------+-----------
    V1     | invoice     | 2024-01-10 | norte      | lucia     | 300
    V2     | invoice     | 2024-04-10 | tienda     | juan      | 700
    A1     | invoice     | 2025-01-10 | norte      | lucia     | 450
    A2     | credit_note | 2025-01-20 | norte      | lucia     | 50
    A3     | invoice     | 2025-02-10 | bajio      | juan      | 100
    A4     | invoice     | 2025-02-10 | sur        | pedro     | 80
    A5     | invoice     | 2025-02-20 | sur        | pedro     | 120
    A6     | invoice     | 2025-06-10 | tienda     | juan      | 150
    A7     | invoice     | 2025-06-20 | puerto     | pedro     | 50
    A8     | invoice     | 2025-07-10 | casa       |           | 100
"""
ACCOUNTS = """
    account_id | group_id | name          | is_house
    -----------+----------+---------------+---------
    norte      |          | Aceros Norte  | false
    bajio      | norte    | Aceros Bajío  | false
    sur        |          | Grupo Sur     | false
    tienda     |          | La Tienda     | false
    puerto     |          | Puerto        | false
    casa       |          | Mostrador     | true
    golfo      |          | Golfo         | false
"""
KEY = """
    group_id | from       | to
    ---------+------------+-----------
    norte    | 2024-01-01 |
    sur      | 2025-02-15 |
    golfo    | 2025-01-01 |
    puerto   | 2023-01-01 | 2024-01-01
"""
ASSIGNMENTS = """
    account_id | seller_id | role    | split | from       | to
    -----------+-----------+---------+-------+------------+---
    norte      | lucia     | primary | 0.7   | 2024-01-01 |
    norte      | pedro     | support | 0.3   | 2024-01-01 |
    bajio      | lucia     | primary |       | 2024-01-01 |
    sur        | pedro     | primary |       | 2025-01-01 |
    tienda     | juan      | primary |       | 2024-01-01 |
    puerto     | pedro     | primary |       | 2024-01-01 |
    golfo      | juan      | primary |       | 2024-01-01 |
"""
EMPLOYEES = """
    employee_id | name  | dept   | job_family | sales_post | is_kam_dept | hire_date  | end_date   | fte
    ------------+-------+--------+------------+------------+-------------+------------+------------+----
    lucia       | Lucía | KAM    | sales      | seller     | true        | 2020-01-01 |            | 1
    pedro       | Pedro | KAM    | sales      | seller     | true        | 2025-07-01 |            | 0.5
    marta       | Marta | KAM    | sales      | manager    | true        | 2020-01-01 |            | 1
    luz         | Luz   | KAM    | other      |            | true        | 2020-01-01 |            | 1
    juan        | Juan  | Ventas | sales      | seller     | false       | 2020-01-01 |            | 1
    ana         | Ana   | Ventas | sales      | seller     | false       | 2020-01-01 | 2025-03-01 | 1
    omar        | Omar  | Planta | other      |            | false       | 2020-01-01 |            | 1
"""
RICH = {
    "ledger": LEDGER,
    "accounts": ACCOUNTS,
    "ka_status": KEY,
    "assignments": ASSIGNMENTS,
    "employees": EMPLOYEES,
}


def without(*tables: str) -> dict[str, str]:
    """Return the drawings of the company without some tables."""
    return {name: drawing for name, drawing in RICH.items() if name not in tables}
