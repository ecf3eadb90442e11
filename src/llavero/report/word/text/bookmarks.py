"""By which name is a place of the document found again?

A name that Word accepts starts with a letter, holds letters, digits and underscores, has at most
40 characters, and does not differ from another by capitals alone.
"""

import re
from hashlib import sha256

_NOT_ALLOWED = re.compile(r"[^A-Za-z0-9]+")
_READABLE = 24  # characters of the key that are kept to be recognised


def figure_row(key: str) -> str:
    """Return the name of the row of the annex that explains a figure."""
    return _name("figure", key)


def reference_entry(key: str) -> str:
    """Return the name of the entry of a reference in the list."""
    return _name("source", key)


def place(key: str) -> str:
    """Return the name of a place of the report: a part of it, or the caption "table:A.3"."""
    kind, _, number = key.partition(":")
    return caption(kind, number) if number else _name("place", key)


def zone(name: str) -> str:
    """Return the name of the body of the report, or of what stands behind it."""
    return f"_Zone_{name}"


def heading(at: int) -> str:
    """Return the name of the heading number `at`, hidden as Word hides those of the contents."""
    return f"_Toc{100_000_000 + at}"


def caption(kind: str, number: str) -> str:
    """Return the name of the label and number of a caption."""
    return f"caption_{kind}_{number.replace('.', '_')}"


def _name(prefix: str, key: str) -> str:
    readable = _NOT_ALLOWED.sub("_", key)[:_READABLE]
    return f"{prefix}_{readable}_{sha256(key.encode()).hexdigest()[:8]}"
