"""Which total and which taxes of a ledger leave its net amount, where no column holds that?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from llavero.ledger.recognition.choice import candidates, choose
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.evidence.sample import Sample
from llavero.ledger.recognition.evidence.taxes import CENTS, is_rated
from llavero.ledger.recognition.net_amount import Numbers, numbers_in, taxes_in, with_proofs
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.likeness import refusal

HOLDS = 0.98  # share of the rows in which the sum must hold
FEW = 5  # rows that must carry a tax

Rows = Sequence[Decimal | None]


@dataclass(frozen=True, slots=True)
class Taxed:
    """A total with tax, and the columns of the taxes it holds."""

    total: str
    taxes: tuple[str, ...]


def may_hold_taxes(columns: Sequence[str]) -> bool:
    """Return whether some heading is of a tax."""
    return any(refusal(heading(column)) == "tax" for column in columns)


def taxed(sample: Sample, seen: Mapping[str, Looks]) -> Taxed | None:
    """Return the total and its taxes; None where a column holds the amount without them.

    What is left of the total must be proven: the tax is a usual rate of it, or it is another
    amount less a discount.
    """
    possible = candidates(seen, "ledger", typed=sample.raw.canonical)
    choice = choose("ledger", with_proofs(possible, sample, seen, ""), seen)
    if choice.missing:
        return None
    numbers = numbers_in(sample, seen)
    totals = {c.source for c in possible if c.target == "net_amount" and c.source in numbers}
    for total in sorted(totals, key=sample.raw.columns.index):
        for taxes in taxes_in(numbers):
            left = _less(numbers[total], [numbers[tax] for tax in taxes])
            others = {s: n for s, n in numbers.items() if s != total and s not in taxes}
            if any(_same(n, left) for n in others.values()):
                return None
            if _carried(numbers, taxes) < FEW:
                continue
            if _rated(numbers, taxes, left) or any(_same(n, left) for n in _reduced(others)):
                return Taxed(total, tuple(taxes))
    return None


def _carried(numbers: Mapping[str, Numbers], taxes: Sequence[str]) -> int:
    return sum(any(row) for row in zip(*(numbers[tax] for tax in taxes), strict=True))


def _less(whole: Rows, parts: Sequence[Rows]) -> list[Decimal | None]:
    rows = zip(whole, *parts, strict=True)
    return [None if row[0] is None else row[0] - sum(filter(None, row[1:])) for row in rows]


def _same(one: Rows, other: Rows) -> bool:
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if b is not None]
    same = sum(a is not None and abs(a - b) <= CENTS for a, b in pairs)
    return bool(pairs) and same >= HOLDS * len(pairs)


def _rated(numbers: Mapping[str, Numbers], taxes: Sequence[str], left: Rows) -> bool:
    """Return whether a single tax is a usual rate of what is left, wherever there is one."""
    if len(taxes) > 1:
        return False
    rows = [(t, n) for t, n in zip(numbers[taxes[0]], left, strict=True) if t and n]
    return sum(is_rated(tax, net) for tax, net in rows) >= HOLDS * len(rows) > 0


def _reduced(numbers: Mapping[str, Numbers]) -> Iterator[Rows]:
    """Yield each amount less each discount; a discount may be written below zero."""
    cuts = [n for s, n in numbers.items() if "discount" in heading(s).concepts]
    for amount in numbers.values():
        for cut in cuts:
            if cut is not amount:
                yield _less(amount, [cut])
                yield _less(amount, [[-c if c else c for c in cut]])
