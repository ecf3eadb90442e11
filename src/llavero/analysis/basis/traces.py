"""Down to which rows does each figure of this analysis lead?"""

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.analysis.basis.findings import DEFINITIONS
from llavero.analysis.basis.measures import basis_answers, coverage_cells, group_labels
from llavero.foundation.trace import Step, Trace
from llavero.ledger.key_accounts import key_groups
from llavero.ledger.monthly import lines_within
from llavero.ledger.tables import Ledger

TABLES = ("ledger", "accounts", "account_links", "seller_links", "assignments")


def traces(ledger: Ledger, setting: Setting, *, of_key: bool) -> tuple[Trace, ...]:
    """Return the trace of each measure.

    of_key   the main view is of the key accounts
    """
    cells = coverage_cells(ledger, setting.period)
    lines = lines_within(ledger, setting.period)
    sold = lines.filter(lines.seller_id.notnull())
    steps = (
        Step("coverage_cells", ledger.sql(cells)),
        Step("group_segments", ledger.sql(group_labels(ledger, setting.period, "segment"))),
        Step("group_regions", ledger.sql(group_labels(ledger, setting.period, "region"))),
    )
    everything = Step("lines_of_sellers", ledger.sql(sold))
    main = Step("lines_of_sellers", ledger.sql(_key(ledger, setting, sold))) if of_key else None
    said = Step("basis_answers", ledger.sql(basis_answers(ledger)))
    return tuple(
        Trace("M08.declared", (said,), said, ("interviews",))
        if d.id == "M08.declared"
        else Trace(
            d.id, steps, everything if _contextual(d.id) else main or everything, _tables(of_key)
        )
        for d in DEFINITIONS
    )


def _contextual(id: str) -> bool:
    return id.removesuffix("_single_owner").removeprefix("M08.") in ("all", "kam", "rest")


def _tables(of_key: bool) -> tuple[str, ...]:
    return (*TABLES, "ka_status") if of_key else TABLES


def _key(ledger: Ledger, setting: Setting, lines: Table) -> Table:
    return lines.semi_join(key_groups(ledger, setting.as_of), "group_id")
