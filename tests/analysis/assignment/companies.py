"""A company whose five key accounts are badly divided, to be checked by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.assignment import answer
from llavero.analysis.locks import Lock
from llavero.foundation.period import Period
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
# Lucía has four of the five accounts: 480 + 480 + 240 + 240 hours; Pedro one of 240, Nora none.
KEY = """
    group_id | from       | tier
    ---------+------------+-----
    norte    | 2020-01-01 | T1
    sur      | 2020-01-01 | T1
    este     | 2020-01-01 | T2
    oeste    | 2020-01-01 | T2
    golfo    | 2020-01-01 | T2
"""
ASSIGNED = """
    account_id | seller_id | role    | from       | to
    -----------+-----------+---------+------------+-----------
    norte      | lucia     | primary | 2016-01-01 |
    sur        | lucia     | primary | 2025-06-01 |
    este       | lucia     | primary | 2005-01-01 |
    oeste      | lucia     | primary | 2005-01-01 |
    golfo      | pedro     | primary | 2016-01-01 |
"""
STAFF = """
    employee_id | name  | dept | sales_post | is_kam_dept | is_manager | fte | region
    ------------+-------+------+------------+-------------+------------+-----+-------
    lucia       | Lucía | KAM  | seller     | true        |            | 1   |
    pedro       | Pedro | KAM  | seller     | true        |            | 1   |
    nora        | Nora  | KAM  | seller     | true        |            | 1   |
    diana       | Diana | KAM  | seller     | true        |            | 1   |
    jefa        | Jefa  | KAM  | manager    | true        | true       | 1   |
"""
ACCOUNTS = """
    account_id | name  | segment | region
    -----------+-------+---------+-------
    norte      | Norte | Acero   | Norte
    sur        | Sur   | Papel   | Sur
    este       | Este  | Papel   | Sur
    oeste      | Oeste | Acero   | Norte
    golfo      | Golfo | Acero   | Norte
"""
SALES = """
    doc_id | doc_date   | account_id | seller_id | net_amount
    -------+------------+------------+-----------+-----------
    D1     | 2025-01-10 | norte      | lucia     | 600
    D2     | 2025-02-10 | sur        | lucia     | 300
    D3     | 2025-03-10 | este       | lucia     | 100
    D4     | 2025-03-10 | oeste      | lucia     | 100
    D5     | 2025-04-01 | golfo      | pedro     | 50
"""
TABLES = {
    "ledger": SALES,
    "ka_status": KEY,
    "assignments": ASSIGNED,
    "employees": STAFF,
    "accounts": ACCOUNTS,
}
ANY = ("assignment.most-changes", 1.0)


def whole(*values: tuple[str, float], locks=(), earlier=None, **more: str) -> Answer:
    """Return what is answered of the company with some tables changed; an empty one is not there.

    values   parameters that are not at their defaults
    locks    account and seller, as somebody decided
    """
    held = tuple(
        Lock(group, seller, "Ana", datetime(2025, 12, 1, tzinfo=UTC), "contrato")
        for group, seller in locks
    )
    setting = replace(SETTING, values=dict(values), locks=held)
    ledger = company(**{name: table for name, table in {**TABLES, **more}.items() if table})
    return answer(ledger, setting, earlier or Earlier())
