"""Which form has a Spanish conjunction before the word that a fact begins with?

"y" is "e" before the sound of i ("servicio e ingeniería"), "o" is "u" before that of o ("siete u
ocho"). What a translator wrote needs none of this; what a fact puts there, nobody could foresee.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from llavero.prose.text import PlainSpan, Span

AND, OR = re.compile(r"(^|\W)y\s$"), re.compile(r"(^|\W)o\s$")
# Before a diphthong ("y hierro", "y Iowa") the sound is another.
I_FOLLOWS = re.compile(r"[ií](?![aeoáéó])|h[ií](?![aeoáéó])", re.IGNORECASE)
O_FOLLOWS = re.compile(r"h?[oó]|8|11(?!\d)", re.IGNORECASE)  # ocho, once


def euphonic(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans, each conjunction at the end of one in the form that the next asks for."""
    held: Span | None = None
    for span in spans:
        if held is not None:
            yield _fitted(held, span)
        held = span
    if held is not None:
        yield held


def _fitted(span: Span, following: Span) -> Span:
    if not isinstance(span, PlainSpan) or span.text[-2:-1] not in ("y", "o"):
        return span
    if AND.search(span.text) and I_FOLLOWS.match(following.text):
        return replace(span, text=f"{span.text[:-2]}e{span.text[-1]}")
    if OR.search(span.text) and O_FOLLOWS.match(following.text):
        return replace(span, text=f"{span.text[:-2]}u{span.text[-1]}")
    return span
