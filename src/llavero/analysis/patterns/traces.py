"""From which rows does each figure of the patterns come?"""

from llavero.analysis.patterns.findings import DEFINITIONS
from llavero.foundation.trace import Step, Trace
from llavero.ledger.tables import Ledger

OF_CODERS = ("M16.kappa", "M16.alpha", "M16.twice")


def traces(ledger: Ledger) -> tuple[Trace, ...]:
    """Return the trace of each definition: the answers, or what the coders gave them."""
    answers = Step("interviews", ledger.sql(ledger.table("interviews")))
    given = Step("codings", ledger.sql(ledger.table("codings")))
    return tuple(
        Trace(d.id, (given,), given, ("codings",))
        if d.id in OF_CODERS
        else Trace(d.id, (answers, given), answers, ("interviews", "codings"))
        for d in DEFINITIONS
    )
