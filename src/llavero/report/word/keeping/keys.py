"""By what is a block of one report found again in another, also in another language?

By the sentences it is made of and the names it speaks of, under which headings: none of them is
the wording, which moves with every figure.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from llavero.document import Bullets, Callout, Chapter, Chart, Heading, Paragraph, Table
from llavero.prose import FigureSpan, NameSpan, PlainSpan, Text
from llavero.report.word.drawing.picture import Drawing

Keyed = Chapter | Heading | Paragraph | Bullets | Callout | Table | Chart | Drawing


@dataclass(frozen=True, slots=True)
class Key:
    """What a block is, where it stands, of which sentences it is made and whom it names."""

    kind: str
    place: str
    said: str
    named: str

    @property
    def anchor(self) -> str:
        """Return the key in one word."""
        return short(self.kind, self.place, self.said, self.named)


def short(*parts: str) -> str:
    """Return twelve signs that stand for the parts."""
    return sha256("\0".join(parts).encode()).hexdigest()[:12]


def key_of(kind: str, place: str, texts: Iterable[Text]) -> Key:
    """Return the key of a block that says `texts`."""
    found = tuple(texts)
    said = sorted({one for text in found for one in _sentences(text)})
    named = sorted({one for text in found for one in _names(text)})
    return Key(kind, place, short(*said), short(*named))


def texts_of(piece: Keyed) -> tuple[tuple[str, tuple[Text, ...]], ...]:
    """Return, for each element a piece is written as, what it is and what it says."""
    match piece:
        case Chapter():
            return (("title", (piece.title,)),)
        case Heading():
            return (("heading", (piece.text,)),)
        case Paragraph():
            return (("paragraph", (piece.text,)),)
        case Bullets():
            return tuple(("item", (item,)) for item in piece.items)
        case Callout():
            return (("callout", (piece.title, *piece.items)),)
        case Table():
            return tuple((kind, (piece.caption,)) for kind in ("caption", "table", "source"))
        case Chart() | Drawing():
            return tuple((kind, (piece.caption,)) for kind in ("drawing", "caption", "source"))


def _sentences(text: Text) -> Iterator[str]:
    for span in text.spans:
        if isinstance(span, PlainSpan) and span.sentence:
            yield span.sentence


def _names(text: Text) -> Iterator[str]:
    for span in text.spans:
        if isinstance(span, NameSpan):
            yield span.text
        elif isinstance(span, FigureSpan) and span.figure:
            yield span.figure.partition("@")[2]
