"""What kind of document is every row of a table that has no column for it?"""

from dataclasses import replace

from llavero.ledger.mapping import Reason
from llavero.ledger.names import plain
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.amounts import is_negative
from llavero.ledger.recognition.words.vocabulary import said_kinds
from llavero.ledger.sources.raw import WITHIN

CREDIT_NOTE = "credit_note"


def read_kind(draft: Draft) -> Draft:
    """Return the draft of a table of credit notes, known by its name and by unsigned amounts."""
    amount = draft.of("net_amount")
    if draft.table != "ledger" or draft.of("doc_type") or amount is None:
        return draft
    name = draft.sample.raw.name
    if not holds_credit_notes(name) or amount.source not in draft.seen:
        return draft
    if any(map(is_negative, draft.sample.values(amount.source))):
        return draft
    reason = Reason("recognition-credit-notes-by-name", {"name": name})
    return replace(draft, constants={**draft.constants, "doc_type": CREDIT_NOTE}, reason=reason)


def holds_credit_notes(name: str) -> bool:
    """Return whether a sheet, or else its file, is called after credit notes and nothing else."""
    for part in reversed(name.split(WITHIN)):
        if kinds := said_kinds(plain(part)):
            return kinds == {CREDIT_NOTE}
    return False
