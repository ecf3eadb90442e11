"""In which currency are amounts that no column says the currency of?"""

from dataclasses import replace

from llavero.ledger.mapping import Question, Reason
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.amounts import currencies_in
from llavero.ledger.recognition.words.headings import heading

AMOUNTS = {"ledger": "net_amount", "opportunities": "amount"}


def read_currency(draft: Draft) -> Draft:
    """Return the draft with the currency that a heading, the values or the sheet's name says."""
    amount = draft.of(AMOUNTS.get(draft.table or "", ""))
    if amount is None or draft.of("currency"):
        return draft
    said = heading(amount.source).currency
    written = currencies_in(draft.sample.values(amount.source))
    if len(written) > 1:
        facts = {"heading": amount.source, "currencies": ", ".join(sorted(written))}
        asked = Question(
            "currency",
            Reason("recognition-currency-ask", facts),
            tuple(sorted(written)),
            written.most_common(1)[0][0],
        )
        return replace(draft, questions=(*draft.questions, asked))
    found = said or next(iter(written), None) or heading(draft.sample.raw.name).currency
    if found is None:
        return draft
    return replace(draft, constants={**draft.constants, "currency": found})
