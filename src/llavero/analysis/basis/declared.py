"""What did the sellers say about how their accounts were assigned?"""

from collections import Counter
from collections.abc import Iterable

from llavero.ledger.names import plain

# Words of the answers to Q08, by basis, as they begin; the first that matches counts.
WORDS = (
    ("product", ("producto", "linea", "product", "line")),
    ("geography", ("zona", "geogra", "region", "territor", "area")),
    ("named-account", ("nombre", "nominal", "named", "name")),
    ("segment", ("cliente", "segment", "tipo", "giro", "industr", "client", "customer", "sector")),
)


def basis_said(answer: str) -> str:
    """Return the basis that an answer names; `other` if it names none of the list."""
    words = plain(answer).split()
    for basis, beginnings in WORDS:
        if any(word.startswith(beginnings) for word in words):
            return basis
    return "other"


def most_said(answers: Iterable[str]) -> tuple[str, int, int] | None:
    """Return the basis most sellers name, how many name it, and how many answered."""
    said = Counter(basis_said(answer) for answer in answers)
    if not said:
        return None
    basis, count = min(said.items(), key=lambda one: (-one[1], one[0]))
    return basis, count, said.total()
