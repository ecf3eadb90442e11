"""Which column of a ledger is its amount in the currency of the house, and tells rates by it?

It equals the amount wherever a line is in that currency, and differs wherever it is not.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from llavero.ledger.recognition.choice import candidates, choose
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.evidence.sample import Sample
from llavero.ledger.recognition.evidence.taxes import CENTS
from llavero.ledger.recognition.net_amount import Numbers, numbers_in, with_proofs
from llavero.ledger.recognition.words.headings import heading

HOLDS = 0.98
FEW = 3  # lines in the currency of the house, and as many in others
MOST_CURRENCIES = 20

Pair = tuple[Decimal, Decimal]


@dataclass(frozen=True, slots=True)
class LocalAmount:
    """The amount of a line, what it is in the currency of the house, and where its currency is."""

    amount: str
    local: str
    currency: str
    house: str | None  # how the currency of the house is written; None where it is left blank


def may_tell_rates(columns: Sequence[str]) -> bool:
    """Return whether some heading is of a currency and none of a rate of exchange."""
    said = [heading(column).concepts for column in columns]
    return any("currency" in one for one in said) and not any("fxrate" in one for one in said)


def local_amount(sample: Sample, seen: Mapping[str, Looks]) -> LocalAmount | None:
    """Return the columns that tell rates; None where none do without doubt."""
    possible = candidates(seen, "ledger", typed=sample.raw.canonical)
    choice = choose("ledger", with_proofs(possible, sample, seen, ""), seen)
    amount, currency = choice.of("net_amount"), choice.of("currency")
    if choice.missing or amount is None or currency is None:
        return None
    numbers = numbers_in(sample, seen)
    codes = sample.column(currency.source)
    if amount.source not in numbers or len(set(codes)) > MOST_CURRENCIES:
        return None
    for house in sorted(set(codes), key=lambda code: (code is not None, code)):
        for local, other in numbers.items():
            pairs = _pairs(numbers[amount.source], other, codes)
            if local != amount.source and _tells(pairs, house):
                return LocalAmount(amount.source, local, currency.source, house)
    return None


def _pairs(
    amounts: Numbers, others: Numbers, codes: Iterable[str | None]
) -> list[tuple[str | None, Pair]]:
    rows = zip(codes, amounts, others, strict=True)
    return [(code, (one, other)) for code, one, other in rows if one and other is not None]


def _tells(pairs: Sequence[tuple[str | None, Pair]], house: str | None) -> bool:
    at_home = [pair for code, pair in pairs if code == house]
    abroad = [pair for code, pair in pairs if code != house]
    if min(len(at_home), len(abroad)) < FEW:
        return False
    same = sum(abs(one - other) <= CENTS for one, other in at_home)
    changed = sum(other / one > 0 and abs(one - other) > CENTS for one, other in abroad)
    return same >= HOLDS * len(at_home) and changed >= HOLDS * len(abroad)
