"""Does a number tell the customers of a ledger apart?

Invoices to the general public share one tax number (XAXX010101000 in Mexico), as do the branches
of one company; and an "account code" may be that of the general ledger.
"""

from collections import defaultdict
from collections.abc import Sequence

from llavero.ledger.names import company_key
from llavero.ledger.recognition.choice import Candidate
from llavero.ledger.recognition.evidence.sample import Sample
from llavero.ledger.recognition.words.headings import heading

SHARED = 3  # names under one number from which it does not tell them apart
ON_AVERAGE = 1.5
DOUBTFUL = frozenset({"taxid", "account"})


def without_shared_numbers(possible: Sequence[Candidate], sample: Sample) -> tuple[Candidate, ...]:
    """Return the candidates without the numbers that several customers share."""
    names = [c.source for c in possible if c.target == "account_name" and c.score > 0.6]
    return tuple(
        c
        for c in possible
        if c.target != "account_id"
        or not heading(c.source).concepts & DOUBTFUL
        or not any(_shared(sample, c.source, name) for name in names if name != c.source)
    )


def _shared(sample: Sample, number: str, name: str) -> bool:
    named: dict[str, set[str]] = defaultdict(set)
    for one, called in zip(sample.column(number), sample.column(name), strict=True):
        if one and called:
            named[one].add(company_key(called))
    counts = [len(found) for found in named.values()]
    return bool(counts) and (max(counts) >= SHARED or sum(counts) / len(counts) > ON_AVERAGE)
