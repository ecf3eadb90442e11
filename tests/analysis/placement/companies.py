"""A company of two units and two regions whose place of the department can be reckoned by hand."""

from datetime import date

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.foundation.measure import Measure, Source, Unit
from llavero.foundation.period import Period
from llavero.ledger.tables import Ledger
from tests.companies import company

DAY = date(2025, 12, 31)
SETTING = Setting(DAY, Period(date(2025, 1, 1), DAY), "MXN")
# Key accounts buy 1,000: Norte 600 in both units and regions, Sur 400 in one of each. Others, 1,000.
SALES = """
    doc_id | doc_date   | account_id | seller_id | product_line | bu        | region | net_amount
    -------+------------+------------+-----------+--------------+-----------+--------+-----------
    F1     | 2025-02-01 | norte      | lucia     | tubo         | tuberías  | Norte  | 400
    F2     | 2025-03-01 | norte      | lucia     | válvula      | válvulas  | Bajío  | 200
    F3     | 2025-04-01 | sur        | pedro     | tubo         | tuberías  | Norte  | 380
    F4     | 2025-05-01 | sur        | pedro     | válvula      | válvulas  | Bajío  |  20
    F5     | 2025-06-01 | este       | pedro     | tubo         | tuberías  | Bajío  | 1000
"""
KEY = """
    group_id | from
    ---------+-----------
    norte    | 2020-01-01
    sur      | 2020-01-01
"""
ACCOUNTS = """
    account_id | name  | purchasing_mode
    -----------+-------+----------------
    norte      | Norte | central
    sur        | Sur   | local
    este       | Este  |
"""
STAFF = """
    employee_id | name   | dept          | job_title          | job_family | is_kam_dept | manager_id
    ------------+--------+---------------+--------------------+------------+-------------+-----------
    irma        | Irma   | Dirección     | Directora General  | other      | false       |
    raul        | Raúl   | Comercial     | Director Comercial | sales      | false       | irma
    nora        | Nora   | Ventas        | Gerente de Ventas  | sales      | false       | raul
    pedro       | Pedro  | Ventas        | Vendedor           | sales      | false       | nora
    eva         | Eva    | Cuentas clave | Jefa de cuentas    | sales      | true        | nora
    lucia       | Lucía  | Cuentas clave | Ejecutiva          | sales      | true        | eva
    omar        | Omar   | Marketing     | Jefe de marketing  | other      | false       | raul
    luz         | Luz    | Finanzas      | Contralora         | other      | false       | irma
"""
OPPORTUNITIES = """
    opportunity_id | account_id | stage      | amount | requested_on | close_on
    ---------------+------------+------------+--------+--------------+-----------
    O1             | norte      | Ganada     |    100 | 2025-01-10   | 2025-03-01
    O2             | norte      | Perdida    |    900 | 2025-01-10   | 2025-03-01
    O3             | sur        | Closed Won |    900 | 2025-01-10   | 2025-03-01
    O4             | sur        | Closed Won |    100 | 2024-01-10   | 2024-03-01
    O5             | este       | Closed Won |    500 | 2025-01-10   | 2025-03-01
"""


def whole(**tables: str) -> Ledger:
    """Return the company; a table that is given replaces its own."""
    drawn = {
        "ledger": SALES,
        "ka_status": KEY,
        "accounts": ACCOUNTS,
        "employees": STAFF,
        "opportunities": OPPORTUNITIES,
        **tables,
    }
    return company(**drawn)


def told(
    *, share: float = 0.5, others: float = 0.2, needed: int | None = 5, cost: int | None = 700
) -> Earlier:
    """Return what the analyses before say: share of key accounts, booked by others, people."""
    period = SETTING.period
    footprint = (
        Measure("M06", share, Unit.SHARE, Source.LEDGER, period=period),
        Measure("M07.by_others", others, Unit.POINTS, Source.LEDGER, period=period),
        Measure("M01", 2, Unit.HEADS, Source.HR),
    )
    sizing = ()
    if needed is not None:
        sizing = (Measure("SIZ.needed", needed, Unit.HEADS, Source.CRM),)
    if cost is not None:
        sizing += (Measure("SIZ.cost", cost, Unit.MONEY, Source.HR, currency="MXN"),)
    answers = {"footprint": Answer(figures=footprint), "sizing": Answer(figures=sizing)}
    return Earlier(answers)
