"""From which tables does what decides the place come?"""

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.heard import answers
from llavero.analysis.placement import measures
from llavero.analysis.placement.findings import DEFINITIONS
from llavero.analysis.placement.parameters import COUNTS
from llavero.analysis.staff import staff_on
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.monthly import lines_within, sales_by_group
from llavero.ledger.tables import Ledger

SPOKEN = ("PLA.x_sl", "PLA.approval", "PLA.conflicts")


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each measure: the tables that its signals are read from."""
    period, counts = setting.period, setting.value(COUNTS)
    line = measures.breadth(ledger, period, "product_line", counts)
    unit = measures.breadth(ledger, period, "bu", counts)
    region = measures.breadth(ledger, period, "region", counts)
    key = _step(ledger, "key_groups", key_groups(ledger, setting.as_of))
    lines = _step(ledger, "lines_within", lines_within(ledger, period))
    sold = _step(ledger, "sales_by_group", sales_by_group(ledger, period))
    said = _step(ledger, "answers", answers(ledger))
    lists = {
        "PLA.x_mb": (_step(ledger, "breadth", unit), _step(ledger, "breadth_of_lines", line), key),
        "PLA.x_mr": (_step(ledger, "breadth", region), key),
        "PLA.regions": (_step(ledger, "labels", measures.labels(ledger, period, "region")),),
        "PLA.units": (_step(ledger, "labels", measures.labels(ledger, period, "bu")),),
        "PLA.x_ce": (_step(ledger, "purchasing", measures.purchasing(ledger, period)), key),
        "PLA.x_te": (_step(ledger, "won_projects", measures.won_projects(ledger, period)), key),
    }
    every = tuple({step.name: step for steps in lists.values() for step in steps}.values())
    staff = _step(ledger, "staff_on", staff_on(ledger, setting.as_of))
    made: list[Trace] = []
    for one in DEFINITIONS:
        if one.id in SPOKEN:
            made.append(Trace(one.id, (said,), said, ("interviews",)))
        elif one.id in lists:
            made.append(Trace(one.id, lists[one.id], lines, _tables(one.id)))
        else:
            made.append(Trace(one.id, (sold, *every, said, staff), lines, EVERY))
    return tuple(made)


EVERY = ("ledger", "accounts", "ka_status", "opportunities", "employees", "interviews")


def _tables(id: str) -> tuple[str, ...]:
    more = {"PLA.x_ce": ("accounts",), "PLA.x_te": ("opportunities",), "PLA.x_mr": ("accounts",)}
    return ("ledger", "ka_status", *more.get(id, ()))


def _step(ledger: Ledger, name: str, table: Table) -> Step:
    return Step(name, ledger.sql(table))
