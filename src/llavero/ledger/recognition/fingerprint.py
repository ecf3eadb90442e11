"""When do two sources have the same shape?"""

from collections.abc import Iterable
from hashlib import sha256

from llavero.ledger.names import plain


def fingerprint(headings: Iterable[str]) -> str:
    """Return what is equal for two sets of headings that differ in order, case or accents only."""
    shape = "\n".join(sorted(plain(heading) or heading for heading in headings))
    return sha256(shape.encode()).hexdigest()[:16]
