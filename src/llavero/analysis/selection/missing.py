"""Which data would tell more of the accounts, and what would it change?"""

from collections.abc import Iterator

from llavero.analysis.answers import MissingData
from llavero.analysis.scored import CRITERIA
from llavero.analysis.selection.assessed import Assessed
from llavero.ledger.tables import Ledger

SCORES = ("C4.score", "C4.rank")
# What criterion each kind of data feeds, in the order in which it is told.
FEEDS = (
    ("c2", MissingData("selection-no-cost", "ledger", ("cogs",), SCORES)),
    ("c3", MissingData("selection-no-wallet", "accounts", ("wallet_est",), SCORES)),
    ("c6", MissingData("selection-no-payments", "ledger", ("due_date", "paid_date"), SCORES)),
    ("c9", MissingData("selection-no-relation", "contacts", figures=SCORES)),
)
JUDGED = ("c7", "c8", "c10", "c12")


def missing(ledger: Ledger, found: Assessed) -> Iterator[MissingData]:
    """Yield what is missing, the data that weighs most first."""
    # Where nobody may be chosen nothing is known of anyone, whether it came or not.
    anybody = bool(found.eligible.any())
    known = dict(zip(CRITERIA, found.criteria.present.tolist(), strict=True))
    for criterion, told in FEEDS:
        if not known[criterion] and (anybody or not ledger.has(told.table, *told.columns)):
            yield told
    if not any(known[criterion] for criterion in JUDGED):
        yield MissingData("selection-no-judgements", "assessments", figures=SCORES)
    if not ledger.has("employees", "is_kam_dept"):
        yield MissingData(
            "selection-no-staff", "employees", ("is_kam_dept",), ("C5.capacity", "C5.paying")
        )
    if not ledger.has("ka_status"):
        figures = ("C5.present", "C5.overlap")
        yield MissingData("selection-no-key-accounts", "ka_status", figures=figures)
