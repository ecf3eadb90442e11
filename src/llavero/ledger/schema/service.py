"""Which tables hold how a customer is served, and what that costs?"""

from llavero.ledger.schema.column import (
    TableSchema,
    date,
    integer,
    money,
    number,
    text,
)

CTS_DRIVERS = TableSchema(
    "cts_drivers",
    "how much of one cost driver one account used in one period",
    (
        text("account_id", "account", required=True),
        text("driver", "orders, lines, deliveries, km, visit hours, returns…", required=True),
        date("month", "first day of the month"),
        number("quantity", "how much of the driver", "units of the driver"),
    ),
    ("account_id", "driver", "month"),
)
CTS_RATES = TableSchema(
    "cts_rates",
    "what a unit of a cost driver costs",
    (
        text("driver", "driver", required=True),
        money("rate", "cost of a unit", required=True, unit="study's currency per unit"),
        money("pool", "cost pool the rate was made from", unit="study's currency per year"),
    ),
    ("driver",),
)
SERVICE_MONTHS = TableSchema(
    "service_months",
    "how one account was served in one month",
    (
        text("account_id", "account", required=True),
        date("month", "any day of the month; of unknown age where absent"),
        integer("deliveries", "deliveries made or due", "deliveries"),
        integer("on_time", "of them, on the day agreed and complete (OTIF)", "deliveries"),
        integer("complaints", "complaints and claims received", "complaints"),
        integer("closed_on_time", "of them, closed within the time promised", "complaints"),
    ),
    ("account_id", "month"),
)
