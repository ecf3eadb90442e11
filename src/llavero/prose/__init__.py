"""How is it said, in Spanish or English? The only writer of numbers, dates and money."""

from llavero.prose.sentences import Prose, ProseError
from llavero.prose.style import Style
from llavero.prose.text import FigureSpan, NameSpan, PlaceSpan, PlainSpan, Span, Text
from llavero.prose.write import Unsigned, write

__all__ = [
    "FigureSpan",
    "NameSpan",
    "PlaceSpan",
    "PlainSpan",
    "Prose",
    "ProseError",
    "Span",
    "Style",
    "Text",
    "Unsigned",
    "write",
]
