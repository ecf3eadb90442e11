"""From which rows do the figures of the plan come? They count what the run itself proposes."""

from llavero.analysis.answers import Setting
from llavero.analysis.proposal.findings import DEFINITIONS
from llavero.foundation.trace import Step, Trace
from llavero.ledger.tables import Ledger


def traces(ledger: Ledger, setting: Setting) -> tuple[Trace, ...]:
    """Return the trace of each definition: the accounts and the staff that the plan speaks of."""
    accounts = Step("accounts", ledger.sql(ledger.table("account_links")))
    return tuple(
        Trace(definition.id, (accounts,), accounts, ("account_links",))
        for definition in DEFINITIONS
    )
