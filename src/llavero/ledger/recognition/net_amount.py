"""Which of the amounts of a ledger is the one without tax? Names propose, arithmetic proves."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from llavero.ledger.recognition.choice import Candidate
from llavero.ledger.recognition.evidence.amounts import (
    COMMA,
    POINT,
    adds_up,
    multiplies_to,
    number_evidence,
    parsed,
)
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.evidence.sample import Sample
from llavero.ledger.recognition.evidence.taxes import tax_between
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.likeness import STRENGTHS, refusal

HOLDS = 0.9  # share of the rows in which a sum must hold
REPEATED = 0.95  # share of the documents of several lines that repeat one amount
FEW = 3
PROVEN = 1.15  # above what any name can say
LINE = 1.05

# What a fixed margin on a cost would make look like a net amount and its tax.
NEITHER = frozenset({"cost", "margin", "discount", "commission", "freight", "price", "percent"})

Numbers = Sequence[Decimal | None]


def with_proofs(
    possible: Sequence[Candidate], sample: Sample, seen: Mapping[str, Looks], currency: str
) -> tuple[Candidate, ...]:
    """Return the candidates of a ledger, those for the net amount judged by their values.

    currency   the study's: an amount in it goes before the same amount in another
    """
    amounts = {c.source: c for c in possible if c.target == "net_amount"}
    prices = {c.source: c for c in possible if c.target == "unit_price"}
    if not amounts:
        return tuple(possible)
    numbers = numbers_in(sample, seen)
    known = {source: c for source, c in amounts.items() if source in numbers}
    judged = {source: _judged(c, known, numbers, possible) for source, c in known.items()}
    if not any(c.proven == "recognition-net-proven" for c in judged.values()):
        judged |= shown_by_tax(judged, numbers)
    both = {**{s: c for s, c in prices.items() if s in numbers}, **known}
    taxed = {s for s, c in both.items() if _judged(c, both, numbers, ()).taxed}
    possible = [c for c in possible if not _is_taxed_price(c, taxed)]
    judged = _without_repeated(judged, numbers, sample, possible)
    judged = _with_tax_apart(judged, seen)
    judged = {s: _in_currency(c, judged, currency) for s, c in judged.items()}
    judged = _first_of_equals(judged, numbers)
    shown = {s: c for s, c in judged.items() if s not in amounts}
    return (
        *(
            judged.get(c.source, c) if c.target == "net_amount" else c
            for c in possible
            if c.source not in shown
            and (c.target != "net_amount" or c.source not in known or c.source in judged)
        ),
        *shown.values(),
    )


def numbers_in(sample: Sample, seen: Mapping[str, Looks]) -> dict[str, Numbers]:
    """Return the columns of numbers, read with the mark they prove, or else the file's."""
    evidence = {
        source: number_evidence(source, values.different)
        for source, values in seen.items()
        if values.numbers >= 0.6 and values.dates < 0.6
    }
    proven = {e.own for e in evidence.values() if e.own}
    mark = COMMA if proven == {COMMA} else POINT
    return {
        source: tuple(parsed(value, e.own or mark) for value in sample.column(source))
        for source, e in evidence.items()
    }


def _judged(
    candidate: Candidate,
    amounts: Mapping[str, Candidate],
    numbers: Mapping[str, Numbers],
    possible: Sequence[Candidate],
) -> Candidate:
    own = numbers[candidate.source]
    others = [s for s in amounts if s != candidate.source]
    for tax in [[numbers[s] for s in some] for some in taxes_in(numbers)]:
        if any(adds_up([own, *tax], numbers[other]) >= HOLDS for other in others):
            return replace(candidate, strength=PROVEN, taxed=False, proven="recognition-net-proven")
        if any(adds_up([numbers[other], *tax], own) >= HOLDS for other in others):
            return replace(candidate, strength=STRENGTHS["taxed"], taxed=True)
    if candidate.taxed:
        return candidate
    for discount in _named(numbers, "discount"):
        if any(adds_up([numbers[o], numbers[discount]], own) >= HOLDS for o in others):
            return replace(
                candidate, strength=STRENGTHS["taxed"], proven="recognition-undiscounted"
            )
    if any(multiplies_to(q, p, own) >= HOLDS for q, p in _lines(numbers, possible)):
        return replace(
            candidate, strength=max(candidate.strength, LINE), proven="recognition-net-line"
        )
    return candidate


def shown_by_tax(
    judged: Mapping[str, Candidate], numbers: Mapping[str, Numbers]
) -> dict[str, Candidate]:
    """Return the amount that a total exceeds by a tax of another column, and that total.

    Whatever the three are called: an amount, a usual rate of it, and their sum are net, tax and
    total.
    """
    able = [s for s in numbers if not heading(s).concepts & NEITHER]
    for total, candidate in judged.items():
        for net in able:
            others = [numbers[s] for s in able if s not in (net, total)]
            if net != total and tax_between(numbers[net], numbers[total], others):
                shown = Candidate(net, "net_amount", PROVEN, 1.0, proven="recognition-net-proven")
                taxed = STRENGTHS["taxed"]
                return {
                    net: shown,
                    total: replace(candidate, strength=taxed, taxed=True, proven=None),
                }
    return {}


def _is_taxed_price(candidate: Candidate, taxed: set[str]) -> bool:
    """Return whether what is called a price was proven to be a total with tax."""
    return candidate.target == "unit_price" and candidate.source in taxed


def taxes_in(numbers: Mapping[str, Numbers]) -> list[list[str]]:
    """Return each tax column alone, and all of them together."""
    taxes = [s for s in numbers if refusal(heading(s)) == "tax" and not _is_rate(s)]
    return [[tax] for tax in taxes] + ([taxes] if len(taxes) > 1 else [])


def _is_rate(source: str) -> bool:
    return "percent" in heading(source).concepts


def _named(numbers: Mapping[str, Numbers], reason: str) -> list[str]:
    return [s for s in numbers if refusal(heading(s)) == reason and not _is_rate(s)]


def _lines(
    numbers: Mapping[str, Numbers], possible: Sequence[Candidate]
) -> list[tuple[Numbers, Numbers]]:
    def of(target: str) -> list[Numbers]:
        return [numbers[c.source] for c in possible if c.target == target and c.source in numbers]

    return [(quantity, price) for quantity in of("qty") for price in of("unit_price")]


def _without_repeated(
    judged: dict[str, Candidate],
    numbers: Mapping[str, Numbers],
    sample: Sample,
    possible: Sequence[Candidate],
) -> dict[str, Candidate]:
    """Return the candidates; the total of a document, repeated on each line, counts least."""
    documents = [c.source for c in possible if c.target == "doc_id" and c.score > 0.8]
    if not documents or len(judged) < 2:
        return judged
    keys = sample.column(documents[0])
    repeated = {s for s in judged if _repeats(keys, numbers[s])}
    if not repeated or repeated == set(judged):
        return judged
    return {
        s: replace(c, strength=0.45, proven="recognition-repeated") if s in repeated else c
        for s, c in judged.items()
    }


def _repeats(keys: Sequence[str | None], amounts: Numbers) -> bool:
    lines: dict[str, list[Decimal | None]] = defaultdict(list)
    for key, amount in zip(keys, amounts, strict=True):
        if key:
            lines[key].append(amount)
    several = [of_document for of_document in lines.values() if len(of_document) > 1]
    same = sum(len(set(of_document)) == 1 for of_document in several)
    return len(several) >= FEW and same / len(several) >= REPEATED


def _with_tax_apart(
    judged: dict[str, Candidate], seen: Mapping[str, Looks]
) -> dict[str, Candidate]:
    """Return the candidates; a bare total beside a tax column most likely holds the tax."""
    has_tax = any(refusal(heading(source)) == "tax" for source in seen)
    if not has_tax:
        return judged
    return {
        s: replace(c, strength=STRENGTHS["taxed"], taxed=True)
        if not c.proven and not c.taxed and c.strength <= STRENGTHS["weak"]
        else c
        for s, c in judged.items()
    }


def _in_currency(candidate: Candidate, judged: Mapping[str, Candidate], currency: str) -> Candidate:
    """Return the candidate, lowered where another says the same in the study's currency."""
    own = heading(candidate.source)
    if own.currency in (None, currency):
        return candidate
    twins = [heading(s) for s in judged if s != candidate.source]
    if any(twin.currency == currency and twin.concepts == own.concepts for twin in twins):
        return replace(candidate, strength=candidate.strength - 0.1)
    return candidate


def _first_of_equals(
    judged: dict[str, Candidate], numbers: Mapping[str, Numbers]
) -> dict[str, Candidate]:
    """Return the candidates without those whose every value is that of a better one."""
    ranked = sorted(judged.values(), key=lambda c: -c.score)
    kept: dict[str, Candidate] = {}
    for candidate in ranked:
        own = numbers[candidate.source]
        if any(own) and any(numbers[s] == own for s in kept):
            continue
        kept[candidate.source] = candidate
    return kept
