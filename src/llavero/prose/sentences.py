"""Which sentence says it? Strict: an unknown sentence or a missing fact is an error.

Fluent returns its errors and renders the variable's name, so this wrapper raises instead.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from babel import Locale
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt, FluentType

from llavero.foundation.measure import Measure, Unit
from llavero.foundation.values import Name
from llavero.prose.entries import Bundle, one_line
from llavero.prose.euphony import euphonic
from llavero.prose.style import Style
from llavero.prose.text import FigureSpan, NameSpan, PlainSpan, Span, Text
from llavero.prose.write import Unsigned, write

# Facts enter Fluent as one private character each, so that they come out again as spans.
FIRST_MARK = 0xE000
MARK = re.compile("([\ue000-\uf8ff])")


class ProseError(Exception):
    """A sentence does not exist, or was given the wrong facts. Ours to mend, not the user's."""


class _Counted(FluentInt):
    """A whole number that chooses a plural by its value and prints as its mark."""

    mark: str

    def format(self, locale: Locale) -> str:
        return self.mark


class _Marked(FluentType):
    """A fact that prints as its mark."""

    def __init__(self, mark: str) -> None:
        self.mark = mark

    def format(self, locale: Locale) -> str:
        return self.mark


def _whole(fact: object) -> int | None:
    value = fact.value if isinstance(fact, Measure) else fact
    if isinstance(value, Decimal | float) and value == int(value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _marked(fact: object, mark: str) -> FluentType:
    whole = _whole(fact)
    if whole is None:
        return _Marked(mark)
    counted = _Counted(whole)
    counted.mark = mark
    return counted


def _span(fact: object, style: Style) -> tuple[Span, ...]:
    if isinstance(fact, Text):
        return fact.spans
    if isinstance(fact, Measure):
        return (FigureSpan(write(fact, style), fact.key),)
    if isinstance(fact, Unsigned):
        return (FigureSpan(write(fact, style), fact.measure.key),)
    if isinstance(fact, str | Name):
        return (NameSpan(write(fact, style)),)
    return (FigureSpan(write(fact, style)),)


@cache
def _bundle(packages: tuple[str, ...], language: str) -> Bundle:
    bundle = Bundle(language)
    for package in packages:
        for source in _sources(package, language):
            bundle.add_source(source)
    return bundle


@cache
def _sources(package: str, language: str) -> tuple[str, ...]:
    """Return the files of one package; each is read once, whoever speaks it."""
    written = sorted(files(package).iterdir(), key=lambda found: found.name)
    return tuple(
        entry.read_text(encoding="utf-8")
        for entry in written
        if entry.name.endswith(f".{language}.ftl")
    )


@cache
def _bare(packages: tuple[str, ...], language: str) -> dict[str, Text]:
    """Return where sentences without facts are kept: titles and labels are said again and again."""
    return {}


class Prose:
    """The sentences of one or more packages, in one style."""

    def __init__(self, style: Style, *packages: str) -> None:
        self.style = style
        self._packages = ("llavero.prose", *packages)
        self._bundle = _bundle(self._packages, style.language)
        self._bare = _bare(self._packages, style.language)

    def has(self, sentence: str) -> bool:
        """Return whether the sentence exists."""
        message, _, attribute = sentence.partition(".")
        if not self._bundle.has_message(message):
            return False
        return not attribute or attribute in self._bundle.get_message(message).attributes

    def say(self, sentence: str, **facts: object) -> Text:
        """Return the sentence (`id` or `id.attribute`), its facts as spans.

        Raises ProseError if the sentence does not exist or a fact it names is missing.
        """
        if facts:
            return self._say(sentence, facts)
        if sentence not in self._bare:
            self._bare[sentence] = self._say(sentence, facts)
        return self._bare[sentence]

    def _say(self, sentence: str, facts: dict[str, object]) -> Text:
        if not self.has(sentence):
            raise ProseError(f"no sentence {sentence!r} in {self._packages} ({self.style})")
        facts = {name: self._worded(fact) for name, fact in facts.items()}
        marks = {chr(FIRST_MARK + at): fact for at, fact in enumerate(facts.values())}
        marked = {
            name: _marked(fact, mark)
            for (name, fact), mark in zip(facts.items(), marks, strict=True)
        }
        written = self._format(sentence, marked)
        spans = _one_stop(_spans(written, marks, self.style, sentence))
        return Text(tuple(euphonic(spans) if self.style.language == "es" else spans))

    def _worded(self, fact: object) -> object:
        """Return a figure that is a word out of a closed list in the reader's language."""
        if not isinstance(fact, Measure) or fact.unit != Unit.CLASS or fact.value is None:
            return fact
        sentence = f"class-{fact.value}"
        known = self.has(sentence)
        return Text((FigureSpan(self.text(sentence), fact.key),)) if known else fact

    def text(self, sentence: str, **facts: object) -> str:
        """Return the sentence as one string, for a terminal or a label."""
        return str(self.say(sentence, **facts))

    def _format(self, sentence: str, facts: dict[str, Any]) -> str:
        message, _, attribute = sentence.partition(".")
        found = self._bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        if pattern is None:
            raise ProseError(f"sentence {sentence!r} has no text of its own")
        # FluentBundle.format_pattern would turn our marked numbers back into plain ones.
        errors: list[Exception] = []
        current = CurrentEnvironment(args=facts)
        written = pattern(ResolverEnvironment(self._bundle, current=current, errors=errors))
        if errors:
            raise ProseError(f"sentence {sentence!r}: {errors[0]}")
        return one_line(str(written))


def _spans(written: str, marks: dict[str, object], style: Style, sentence: str) -> Iterable[Span]:
    for part in MARK.split(written):
        if part in marks:
            yield from _span(marks[part], style)
        elif part:
            yield PlainSpan(part, sentence)


def _one_stop(spans: Iterable[Span]) -> Iterable[Span]:
    """Yield the spans; a sentence that ends in "S.A. de C.V." has its stop already."""
    before = ""
    for span in spans:
        if before.endswith(".") and isinstance(span, PlainSpan) and span.text.startswith("."):
            span = replace(span, text=span.text[1:])
        if span.text:
            yield span
            before = span.text
