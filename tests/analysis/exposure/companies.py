"""Companies whose accounts each have a cause to be lost, or a defence against it."""

from datetime import date
from functools import cache

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.exposure import answer
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.period import Period, add_months
from llavero.ledger.tables import Ledger
from tests.companies import company

AS_OF = date(2025, 12, 31)
SETTING = Setting(AS_OF, Period(date(2025, 1, 1), AS_OF), "MXN")
START = date(2019, 1, 10)
HEADER = "doc_id | doc_date | account_id | seller_id | net_amount | cogs | due_date | paid_date"
# Since when each buys, how much a month, and who serves it.
BUYERS = {
    "norte": (date(2019, 1, 1), 1000, "lucia"),
    "sur": (date(2022, 1, 1), 600, "lucia"),
    "este": (date(2021, 1, 1), 400, "diego"),
    "oeste": (date(2022, 6, 1), 200, "diego"),
    "golfo": (date(2022, 6, 1), 300, "diego"),
    "rio": (date(2019, 6, 1), 350, "lucia"),
    "lago": (date(2020, 1, 1), 500, "lucia"),
}
KEY = """
    group_id | from
    ---------+-----------
    norte    | 2019-01-01
    sur      | 2019-01-01
    este     | 2019-01-01
    oeste    | 2019-01-01
    golfo    | 2019-01-01
    rio      | 2019-01-01
    lago     | 2019-01-01
"""
CONTACTS = """
    contact_id | account_id | role    | influence | sentiment | owner_id
    -----------+------------+---------+-----------+-----------+---------
    N1         | norte      | decider | 5         | 2         | lucia
    N2         | norte      | user    | 3         | 2         | lucia
    G1         | golfo      | decider | 5         | -1        | diego
    S1         | sur        | buyer   | 3         | 0         | lucia
    S2         | sur        | user    | 3         | 0         | lucia
"""
ASSIGNED = """
    account_id | seller_id | role    | from       | to
    -----------+-----------+---------+------------+-----------
    norte      | lucia     | primary | 2019-01-01 |
    sur        | lucia     | primary | 2022-01-01 |
    este       | diego     | primary | 2021-01-01 |
    oeste      | lucia     | primary | 2022-06-01 | 2025-06-01
    oeste      | diego     | primary | 2025-06-01 |
    golfo      | diego     | primary | 2022-06-01 |
    rio        | lucia     | primary | 2019-06-01 |
"""
STAFF = """
    employee_id | name  | dept    | job_family
    ------------+-------+---------+-----------
    lucia       | Lucía | Cuentas | sales
    diego       | Diego | Cuentas | sales
"""
JUDGED = """
    account_id | date       | judge  | competitor_pressure
    -----------+------------+--------+--------------------
    oeste      | 2024-01-10 | comité | 2
    oeste      | 2025-01-10 | comité | 5
    golfo      | 2025-01-10 | comité | 4
"""


def _months() -> list[date]:
    return [add_months(START, at) for at in range(84)]


def _amount(name: str, day: date, monthly: float) -> float:
    if name == "sur" and day >= date(2025, 7, 1):
        return monthly * 0.4
    return 0 if name == "lago" and day >= date(2022, 3, 1) else monthly


def sales(*, costs: bool = True, names: tuple[str, ...] = tuple(BUYERS)) -> str:
    """Return the lines of the accounts: Este has an invoice open since 2024, Lago left in 2022."""
    lines = [HEADER]
    for name in names:
        since, monthly, seller = BUYERS[name]
        for day in _months():
            amount = _amount(name, day, monthly) if day >= since else 0
            if amount:
                paid = "" if name == "este" and f"{day:%Y-%m}" in ("2024-03", "2025-12") else day
                cost = f"{amount * 0.6:.2f}" if costs else ""
                cells = (f"D{len(lines)}", day, name, seller, amount, cost, day, paid)
                lines.append(" | ".join(map(str, cells)))
    return "\n".join(lines)


def meetings() -> str:
    """Return meetings of every month: Golfo is met through one person."""
    lines = ["id | account_id | contact_id | employee_id | date | channel | initiated_by"]
    names = ("norte", "sur", "este", "oeste", "rio")
    met = {f"{name[0].upper()}{at}": name for name in names for at in (1, 2)} | {"G1": "golfo"}
    for at, day in enumerate(_months()[-24:]):
        for contact, account in met.items():
            cells = (f"{contact}-{at}", account, contact, "lucia", day, "visit", "they")
            lines.append(" | ".join(map(str, cells)))
    return "\n".join(lines)


@cache
def of_causes() -> Ledger:
    """Return a company in which each cause and defence but the contract is there once or more."""
    return company(
        ledger=sales(),
        ka_status=KEY,
        contacts=CONTACTS,
        interactions=meetings(),
        assignments=ASSIGNED,
        employees=STAFF,
        assessments=JUDGED,
    )


@cache
def sales_only() -> Ledger:
    """Return the same accounts when only their sales are known, and nobody is key."""
    return company(ledger=sales(costs=False))


@cache
def quitting() -> Ledger:
    """Return eighty accounts of six years, of which most slow down before they quit.

    One in ten quits at once, and one in ten slows down and goes on.
    """
    lines = [HEADER]
    for at in range(80):
        leaves = 20 + (at * 7) % 60 if at % 8 else 200
        for month, day in enumerate(_months()[:72] if at else _months()):
            gone = month >= leaves
            slow = month >= leaves - 6 and at % 10
            odd = slow and month % 3
            if not gone and not odd:
                amount = 100 + at
                cells = (
                    f"Q{len(lines)}",
                    day,
                    f"c{at:03}",
                    "lucia",
                    amount,
                    amount / 2,
                    day,
                    day,
                )
                lines.append(" | ".join(map(str, cells)))
    return company(ledger="\n".join(lines))


INTEGRATED = Answer(
    figures=(
        Measure("D3.account_stage", "integrated", Unit.CLASS, Source.CRM, scope="group:rio"),
        Measure("D3.account_stage", "basic", Unit.CLASS, Source.CRM, scope="group:sur"),
    )
)


def answered(ledger: Ledger, **values: float) -> Answer:
    """Return what is said of a company, with parameters of other values."""
    chosen = {f"exposure.{name.replace('_', '-')}": value for name, value in values.items()}
    setting = Setting(SETTING.as_of, SETTING.period, "MXN", values=chosen)
    return answer(ledger, setting, Earlier({"portfolio": INTEGRATED}))
