"""In which currency are amounts: what a column writes for it, or where no column says it?"""

import re
from dataclasses import replace

from llavero.ledger.mapping import Question, Reason
from llavero.ledger.names import plain
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.amounts import currencies_in
from llavero.ledger.recognition.words.headings import heading

AMOUNTS = {"ledger": "net_amount", "opportunities": "amount"}
# What files write for the currency of their own country, whichever it is.
OWN = frozenset({"moneda nacional", "m n", "mn", "nacional", "moneda local", "ml", "local", "base"})
OF_COUNTRIES = {
    **dict.fromkeys(("MXN", "COP", "CLP", "ARS", "UYU", "DOP"), frozenset({"peso", "pesos"})),
    "USD": frozenset({"dolar", "dolares", "dollar", "dollars"}),
}
MOST_ASKED = 4
USUAL = ("USD", "EUR")
_ISO = re.compile(r"[A-Za-z]{3}")


def read_written_currencies(draft: Draft, currency: str) -> Draft:
    """Return the draft that knows what its column of currencies means, or asks.

    currency   the study's: what "Pesos" or "M.N." means
    """
    column = draft.of("currency")
    if draft.table not in AMOUNTS or column is None or column.source not in draft.seen:
        return draft
    values = draft.sample.values(column.source)
    local = OWN | OF_COUNTRIES.get(currency, frozenset())
    own = {value: currency for value in values if plain(value) in local}
    done = replace(column, values={**column.values, **own})
    odd = [v for v in values if v not in done.values and not _ISO.fullmatch(v)]
    choices = tuple(dict.fromkeys((currency, *USUAL)))
    asked = [
        Question(
            f"values:{column.source}:{value}",
            Reason("recognition-value-ask", {"heading": column.source, "value": value}),
            choices,
            currency if len(odd) == 1 else None,
        )
        for value in odd[:MOST_ASKED]
    ]
    columns = tuple(done if c is column else c for c in draft.columns)
    return replace(draft, columns=columns, questions=(*draft.questions, *asked))


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
