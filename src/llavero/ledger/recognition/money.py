"""In which currency are amounts: what a column writes for it, or where no column says it?"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from llavero.ledger.mapping import ColumnMap, Question, Reason
from llavero.ledger.names import plain
from llavero.ledger.recognition.draft import Draft
from llavero.ledger.recognition.evidence.amounts import (
    POINT,
    currencies_in,
    number_evidence,
    parsed,
)
from llavero.ledger.recognition.words.headings import heading

AMOUNTS = {"ledger": "net_amount", "opportunities": "amount"}
# What files write for the currency of their own country, whichever it is.
OWN = frozenset({"moneda nacional", "m n", "mn", "nacional", "moneda local", "ml", "local", "base"})
OF_COUNTRIES = {
    **dict.fromkeys(("MXN", "COP", "CLP", "ARS", "UYU", "DOP"), frozenset({"peso", "pesos"})),
    "USD": frozenset({"dolar", "dolares", "dollar", "dollars"}),
}
MOST_ASKED = 4
# Of which a dollar, a euro or a pound has always cost more than one.
SMALL = frozenset(
    {
        "MXN",
        "COP",
        "CLP",
        "ARS",
        "UYU",
        "DOP",
        "PEN",
        "BOB",
        "CRC",
        "GTQ",
        "HNL",
        "NIO",
        "BRL",
        "JPY",
    }
)
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
    odd = [v for v in values if v not in done.values and _is_odd(v)]
    meant = _meant_by_rates(draft, odd, currency)
    choices = tuple(dict.fromkeys((currency, *USUAL)))
    asked = [
        Question(
            f"values:{column.source}:{value}",
            Reason("recognition-value-ask", {"heading": column.source, "value": value}),
            choices,
            currency if len(odd) == 1 else meant.get(value),
        )
        for value in odd[:MOST_ASKED]
    ]
    columns = tuple(done if c is column else c for c in draft.columns)
    return replace(draft, columns=columns, questions=(*draft.questions, *asked))


def _meant_by_rates(draft: Draft, odd: Sequence[str], currency: str) -> dict[str, str]:
    """Return what two codes of currencies mean, where one always has the rate 1."""
    rate, money = draft.of("fx_rate"), draft.of("currency")
    if rate is None or money is None or len(odd) != 2:
        return {}
    rated = _rated(draft, rate, money)
    alike = [code for code in odd if {value for said, value in rated if said == code} == {1}]
    if len(alike) != 1:
        return {}
    foreign = next(code for code in USUAL if code != currency)
    return {code: currency if code in alike else foreign for code in odd}


def read_rates(draft: Draft, currency: str) -> Draft:
    """Return the draft without a rate that is not one of the study's currency per unit.

    A document in the study's currency has the rate 1. A peso is no dollar and more: a rate that
    says so is written the other way round.
    """
    rate, money = draft.of("fx_rate"), draft.of("currency")
    if rate is None or (money and _tells_rates(draft, rate, money, currency)):
        return draft
    ignored = {**draft.ignored, rate.source: Reason("recognition-ignored-exchange")}
    return replace(draft, columns=tuple(c for c in draft.columns if c is not rate), ignored=ignored)


def _tells_rates(draft: Draft, rate: ColumnMap, money: ColumnMap, currency: str) -> bool:
    rated = _rated(draft, rate, money)
    meant = {said: money.values.get(said, said) for said, _ in rated}
    ones = {said for said in meant if {value for s, value in rated if s == said} == {Decimal(1)}}
    # A code of the house that always has the rate 1 is the house's own currency.
    own = {s for s, code in meant.items() if code == currency or (code in ones and _is_odd(code))}
    others = sorted(value for said, value in rated if said not in own)
    if not others or not own <= ones or ones - own:
        # What always has the rate 1 is the currency that the rates are of.
        return False
    return others[len(others) // 2] > (1 if currency in SMALL else 0)


def _is_odd(code: str) -> bool:
    return _ISO.fullmatch(code) is None


def _rated(draft: Draft, rate: ColumnMap, money: ColumnMap) -> list[tuple[str, Decimal]]:
    """Return the currency and the rate of each sampled line that has both."""
    if not {rate.source, money.source} <= draft.seen.keys():
        return []
    evidence = number_evidence(rate.source, draft.seen[rate.source].different)
    mark = evidence.own or "."
    pairs = zip(draft.sample.column(money.source), draft.sample.column(rate.source), strict=True)
    read = [(said, parsed(value, mark)) for said, value in pairs if said]
    return [(said, value) for said, value in read if value]


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
