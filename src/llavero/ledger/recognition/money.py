"""In which currency are amounts that no column says the currency of?"""

from collections import Counter
from dataclasses import replace

from llavero.ledger.mapping import Question, Reason
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.amounts import POINT, currencies_in, parsed
from llavero.ledger.recognition.words.headings import heading

AMOUNTS = {"ledger": "net_amount", "opportunities": "amount"}


def read_currency(draft: Draft, currency: str) -> Draft:
    """Return the draft with the currency that a heading, the values or the sheet's name says.

    currency   the study's
    """
    amount = draft.of(AMOUNTS.get(draft.table or "", ""))
    if amount is None or draft.of("currency"):
        return draft
    said = heading(amount.source).currency
    values = draft.sample.values(amount.source)
    written = currencies_in(values)
    silent = any(parsed(value, POINT) for value in values if not currencies_in([value]))
    if said is None and (len(written) > 1 or (written and silent)):
        return replace(
            draft, questions=(*draft.questions, _asked(amount.source, written, currency))
        )
    found = said or next(iter(written), None) or heading(draft.sample.raw.name).currency
    if found is None:
        return draft
    return replace(draft, constants={**draft.constants, "currency": found})


def _asked(source: str, written: Counter[str], currency: str) -> Question:
    """Ask for the currency of amounts of which some say one and others another, or none."""
    choices = tuple(sorted({*written, currency}))
    several = len(written) > 1
    sentence = "recognition-currency-ask" if several else "recognition-currency-some"
    said = ", ".join(sorted(written))
    reason = Reason(sentence, {"heading": source, "currencies": said})
    return Question("currency", reason, choices, written.most_common(1)[0][0] if several else None)
