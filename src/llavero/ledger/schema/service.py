"""Which tables hold what it costs to serve a customer?"""

from llavero.ledger.schema.column import TableSchema, date, money, number, text

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
