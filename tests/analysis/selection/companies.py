"""A company with everything that a choice of key accounts can weigh, drawn by rule."""

from datetime import date
from functools import cache

from llavero.analysis.answers import Setting
from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
NAMES = (
    *("norte", "sur", "este", "oeste", "golfo", "bajio"),
    *("costa", "sierra", "valle", "lago", "mina", "puerto"),
)
NEW, LATE = "lago", "bajio"  # a customer since July; one that pays late


def lines(months: int = 36, *, cost: bool = True, paid: bool = True) -> str:
    """Return the sales of twelve accounts, the first the largest, each growing at its own pace."""
    drawn = ["doc_id | doc_date | account_id | product_line | net_amount | cogs"]
    if paid:
        drawn[0] += " | due_date | paid_date"
    for at, name in enumerate(NAMES):
        for back in range(months):
            year, month = divmod(2025 * 12 + 11 - back, 12)
            if name == NEW and back >= 6:
                continue
            amount = 1200 / (at + 1) * (1 + 0.01 * (at % 4) * (24 - back))
            amount *= 1 + 0.3 * ((back * (at + 3)) % 7) / 7
            day = date(year, month + 1, 10)
            row = [f"D{len(drawn)}", str(day), name, f"L{(at + back) % 3 if at != 4 else 0}"]
            row += [f"{amount:.2f}", f"{amount * (0.6 + 0.02 * at):.2f}" if cost else ""]
            if paid:
                owes = back < 3 or (name == LATE and back in (5, 6))
                row += [str(day), "" if owes else str(day)]
            drawn.append(" | ".join(row))
    return "\n".join(drawn)


ACCOUNTS = "account_id | name | purchasing_mode | wallet_est | wallet_grade\n" + "\n".join(
    f"{name} | {name.title()} | {'central' if at % 2 else 'local'} | {wallet} | {grade}"
    for at, (name, wallet, grade) in enumerate(
        zip(
            NAMES,
            (30000, 20000, 15000, "", 40000, "", 9000, "", 30000, "", 3000, 2000),
            "ABCABCABCABC",
            strict=True,
        )
    )
)
KEY = "group_id | from | tier\n" + "\n".join(
    f"{name} | 2020-01-01 | {tier}"
    for name, tier in (("norte", "T1"), ("sur", "T2"), ("golfo", "T3"), ("puerto", "T3"))
)
STAFF = """
    employee_id | name  | dept | job_family | sales_post | is_kam_dept | cost_year
    ------------+-------+------+------------+------------+-------------+----------
    lucia       | Lucía | KAM  | sales      | seller     | true        | 120000
"""
ASSESSED = """
    account_id | date       | judge  | strategic_fit | reference_value | openness | competitor_pressure | special_service | integrity_alert | is_blocked
    -----------+------------+--------+---------------+-----------------+----------+---------------------+-----------------+-----------------+-----------
    norte      | 2025-11-01 | comité | 5             | 4               | 4        | 2                   | true            | false           | false
    sur        | 2025-11-01 | comité | 1             | 2               | 3        | 5                   |                 | false           | false
    este       | 2025-11-01 | comité | 4             | 5               | 5        | 1                   |                 | false           | false
    golfo      | 2025-11-01 | comité | 3             | 1               | 2        | 4                   |                 | false           | false
"""
CONTACTS = "contact_id | account_id | role | influence | sentiment | last_verified\n" + "\n".join(
    f"{name}{part} | {name} | {role} | {5 - part} | {at % 3} | 2025-10-01"
    for at, name in enumerate(NAMES[:8])
    for part, role in enumerate(("decider", "buyer", "user")[: 1 + at % 3])
)
MEETINGS = "id | account_id | contact_id | employee_id | date | initiated_by\n" + "\n".join(
    f"m{name}{month} | {name} | {name}0 | lucia | 2025-{month:02d}-15 | {who}"
    for at, name in enumerate(NAMES[:8])
    for month, who in ((2 + at % 3, "we"), (8 + at % 4, "they"))
)
DRIVERS = "account_id | driver | quantity | month\n" + "\n".join(
    f"{name} | orders | {at + 1} | 2025-06-01" for at, name in enumerate(NAMES[:2])
)
RATES = "driver | rate | pool\norders | 5 | 20"
EVERYTHING = {
    "ledger": lines(),
    "accounts": ACCOUNTS,
    "ka_status": KEY,
    "employees": STAFF,
    "assessments": ASSESSED,
    "contacts": CONTACTS,
    "interactions": MEETINGS,
    "cts_drivers": DRIVERS,
    "cts_rates": RATES,
}


def with_(**tables: str | None) -> Ledger:
    """Return the company with other tables, or without those that are None."""
    drawn = {**EVERYTHING, **tables}
    return company(**{name: table for name, table in drawn.items() if table is not None})


@cache
def twelve() -> Ledger:
    """Return the whole company."""
    return with_()
