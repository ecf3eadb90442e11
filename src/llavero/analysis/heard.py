"""Which interviews are there, and which of them count?

More than one analysis asks, and all must take the same for an answer.
"""

from datetime import date

from ibis import Table

from llavero.analysis.answers import Setting
from llavero.foundation.measure import Unit
from llavero.foundation.parameter import Parameter
from llavero.interview.answers import Interview, read_interviews
from llavero.interview.questionnaire import questionnaire
from llavero.interview.validity import LEAST_ANSWERED, counted
from llavero.ledger.tables import Ledger

ANSWERED = Parameter("voice.answered", LEAST_ANSWERED, 0, 1, Unit.SHARE)


def answers(ledger: Ledger) -> Table:
    """Return the answers as they came, in the order in which they came."""
    return ledger.table("interviews").order_by(["source_id", "source_row"])


def interviews(ledger: Ledger) -> tuple[Interview, ...]:
    """Return what each seller answered, by code; nothing where nobody was interviewed."""
    if not ledger.has("interviews"):
        return ()
    return ledger.once("interviews", lambda: _read(ledger))


def _read(ledger: Ledger) -> tuple[Interview, ...]:
    read = read_interviews(ledger.rows(answers(ledger)).to_pylist())
    return tuple(sorted(read, key=lambda one: (one.seller_code, one.id)))


def counting(ledger: Ledger, setting: Setting, until: date | None = None) -> tuple[Interview, ...]:
    """Return the interviews that count, the last of each seller.

    until   the last day whose interviews are known; one without a day is of any
    """
    held = [i for i in interviews(ledger) if until is None or i.day is None or i.day <= until]
    return counted(held, setting.value(ANSWERED))


def areas_rated() -> tuple[str, ...]:
    """Return the areas of the company whose support sellers rate (Q38)."""
    return tuple(part.id for part in questionnaire().of("Q38").parts)


def names_in(ledger: Ledger, table: str) -> frozenset[str]:
    """Return the names that a table holds, to be kept out of what is quoted or known in it."""
    if table != "account_links" and not ledger.has(table, "name"):
        return frozenset()
    named = ledger.table(table)
    rows = ledger.rows(named.select(said=named["name"]).distinct()).to_pylist()
    return frozenset(str(row["said"]) for row in rows if row["said"])
