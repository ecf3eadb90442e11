"""What is a written sentence: which of its parts are figures, which are names, which are prose?"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class PlainSpan:
    """Prose, as the translator wrote it. It never holds a number.

    `sentence` names the sentence it is of, in whatever language: by it an edited paragraph of an
    earlier report is found again in the new one.
    """

    text: str
    sentence: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class FigureSpan:
    """A written number, date or amount.

    `figure` is the key of the Measure it shows, to be opened down to its rows. It is None for
    what no one computed: a date of the study, a reference's year, a label.
    """

    text: str
    figure: str | None = None


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A word of the company's own data, in whatever language it came."""

    text: str


@dataclass(frozen=True, slots=True)
class PlaceSpan:
    """The name of a place of the report, such as an annex, which a reader can go to."""

    text: str
    place: str


Span = PlainSpan | FigureSpan | NameSpan | PlaceSpan


@dataclass(frozen=True, slots=True)
class Text:
    """A run of spans: what a paragraph, a cell or a caption says."""

    spans: tuple[Span, ...]

    def __str__(self) -> str:
        return "".join(span.text for span in self.spans)

    def __add__(self, other: "Text") -> "Text":
        return Text(self.spans + other.spans)

    def capitalised(self) -> "Text":
        """Return it as it stands at the beginning of a cell or an item."""
        if not self.spans or not isinstance(self.spans[0], PlainSpan):
            return self
        first = self.spans[0]
        text = first.text[:1].upper() + first.text[1:]
        return Text((replace(first, text=text), *self.spans[1:]))

    def lowered(self) -> "Text":
        """Return it as it stands within a sentence."""
        if not self.spans or not isinstance(self.spans[0], PlainSpan):
            return self
        first = self.spans[0]
        text = first.text[:1].lower() + first.text[1:]
        return Text((replace(first, text=text), *self.spans[1:]))

    @classmethod
    def plain(cls, text: str) -> "Text":
        """Return prose that holds no figure."""
        return cls((PlainSpan(text),))

    @classmethod
    def name(cls, text: str) -> "Text":
        """Return a word of the company's data."""
        return cls((NameSpan(text),))

    @classmethod
    def to(cls, place: str, text: str) -> "Text":
        """Return the name of a place of the report."""
        return cls((PlaceSpan(text, place),))

    @classmethod
    def join(cls, texts: Iterable["Text"], separator: str = " ") -> "Text":
        """Return the texts one after another."""
        spans: list[Span] = []
        for text in texts:
            if spans and separator:
                spans.append(PlainSpan(separator))
            spans.extend(text.spans)
        return cls(tuple(spans))
