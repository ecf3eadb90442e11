"""How do codes take the place of names in all of a report?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from itertools import zip_longest
from typing import Any

from llavero.document import FigureRow, Report
from llavero.prose import FigureSpan, NameSpan, Prose, Span, Text
from llavero.report.anonymous.codes import Codes
from llavero.report.anonymous.masking import Mask

# Names of places and of pieces within the report: a reader does not see them.
INSIDE = frozenset(
    {
        *("place", "kind", "number_format", "citations", "references", "style"),
        *("contact", "colleague", "figure", "key"),
    }
)
NEW_SENTENCE = re.compile(r"\s+[^\W\d_a-záéíóúñ]|\s+[¿¡«\"\d]")


def anonymised(report: Report, codes: Codes) -> Report:
    """Return the report with codes for names; its company is called what it is, a company."""
    company = Prose(report.style, "llavero.report").text("anonymous-company")
    veil = _Veil(codes.mask(company))
    plain = replace(report, author="", logo=b"")
    changed: Report = veil.over(plain)
    return replace(changed, author=report.author, logo=report.logo)


@dataclass(slots=True)
class _Veil:
    """Goes through all that a report holds."""

    mask: Mask
    keys: dict[str, str] = field(default_factory=dict)  # of figures

    def over(self, held: Any) -> Any:  # Any: what a block holds
        """Return what a block holds with codes for names."""
        if isinstance(held, str):
            # A year is no customer, though one may have that number.
            bare = isinstance(held, Enum) or held.isdigit()
            return held if bare else self.mask.name(held)
        if isinstance(held, tuple):
            return tuple(self.over(one) for one in held)
        if isinstance(held, Text):
            return Text(tuple(self._spans(held.spans)))
        if not is_dataclass(held) or isinstance(held, type):
            return held
        if isinstance(held, FigureRow):
            held = replace(held, key=self._key(held.key))
        changed = {
            one.name: new
            for one in fields(held)
            if one.name not in INSIDE
            and (new := self.over(old := getattr(held, one.name))) is not old
        }
        return replace(held, **changed) if changed else held

    def _spans(self, spans: Sequence[Span]) -> Iterator[Span]:
        for span, after in zip_longest(spans, spans[1:]):
            match span:
                case NameSpan():
                    yield NameSpan(self.mask.name(span.text) + _stop(span, after, len(spans)))
                case FigureSpan() if span.figure:
                    yield FigureSpan(span.text, self._key(span.figure))
                case _:
                    yield replace(span, text=self.mask.text(span.text))

    def _key(self, key: str) -> str:
        """Return the key of a figure without whom it speaks of."""
        measure, at, _ = key.partition("@")
        if not at:
            return key
        return self.keys.setdefault(key, f"{measure}@{len(self.keys) + 1}")


def _stop(name: NameSpan, after: Span | None, spans: int) -> str:
    """Return the stop of a sentence that a name ends with its own: "S.A." is written once."""
    ends = spans > 1 if after is None else NEW_SENTENCE.match(after.text) is not None
    return "." if name.text.endswith(".") and ends else ""
