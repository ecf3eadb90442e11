"""A company whose relations are drawn by hand."""

from datetime import date

from llavero.analysis.answers import Setting
from llavero.foundation.period import Period

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
SALES = """
    doc_id | doc_date   | account_id | seller_id | net_amount | due_date   | paid_date
    -------+------------+------------+-----------+------------+------------+-----------
    D1     | 2024-01-10 | norte      | lucia     | 100        |            |
    D2     | 2025-03-10 | norte      | lucia     | 300        | 2025-04-10 | 2025-04-01
    D3     | 2025-06-10 | norte      | lucia     | 100        | 2025-07-10 | 2025-09-01
    D4     | 2025-06-10 | sur        | lucia     | 400        |            |
    D5     | 2025-12-10 | sur        | diego     | 400        |            |
"""
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2020-01-01 | T2
"""
ASSIGNED = """
    account_id | seller_id | role    | from       | to
    -----------+-----------+---------+------------+-----------
    norte      | lucia     | primary | 2021-12-31 | 2023-06-30
    norte      | lucia     | primary | 2023-09-01 |
    sur        | diego     | primary |            |
"""
# Of norte, three roles are mapped and two met: the decider within a month, the user long ago.
CONTACTS = """
    contact_id | account_id | role    | influence | sentiment | last_verified | owner_id
    -----------+------------+---------+-----------+-----------+---------------+---------
    n1         | norte      | decider | 5         | 2         | 2025-11-01    | lucia
    n2         | norte      | user    | 2         | 0         | 2025-11-01    | lucia
    n3         | norte      | buyer   | 3         | 1         | 2025-11-01    | lucia
"""
MEETINGS = """
    id | account_id | contact_id | employee_id | date       | initiated_by
    ---+------------+------------+-------------+------------+-------------
    m1 | norte      | n1         | lucia       | 2025-12-01 | we
    m2 | norte      | n1         | lucia       | 2025-02-01 | they
    m3 | norte      | n2         | lucia       | 2025-09-02 | we
    m4 | norte      | n2         | diego       | 2025-09-02 | we
    m4 | norte      | n1         | diego       | 2025-09-02 | we
    m5 | norte      |            | diego       | 2025-09-05 |
    m6 | norte      | n2         | diego       | 2024-02-02 | we
"""
TABLES = {
    "ledger": SALES,
    "ka_status": KEY,
    "assignments": ASSIGNED,
    "contacts": CONTACTS,
    "interactions": MEETINGS,
}
