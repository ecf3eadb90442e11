"""Which sentences are in a file? Each is parsed when it is first spoken.

A report speaks some of several thousand sentences, and to parse one takes longer than to write it.
Most hold no place for a fact: what is plain text needs no parser.
"""

import re
from collections.abc import Iterator
from typing import cast

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Identifier, Message, Pattern, TextElement
from fluent.syntax import FluentParser, ast

START = re.compile(r"^-?[a-zA-Z][\w-]* *=", re.MULTILINE)
ATTRIBUTE = re.compile(r"^ +\.([a-zA-Z][\w-]*) *=", re.MULTILINE)
AFTER = re.compile(r"\n(?=\S)")  # of an entry, whose further lines are indented


class Bundle(FluentBundle):
    """Sentences of one language that are parsed when they are spoken."""

    def __init__(self, language: str) -> None:
        # Isolation marks (U+2068, U+2069) serve right-to-left text; Word would print them.
        super().__init__([language], use_isolating=False)
        self._written: dict[str, str] = {}  # by name; that of a term has its dash

    def add_source(self, source: str) -> None:
        """Add the sentences of a file; those that are there already stay."""
        for name, written in entries(source):
            self._written.setdefault(name, written)

    def has_message(self, message_id: str) -> bool:
        """Return whether the sentence exists."""
        return message_id in self._written

    def _lookup(self, entry_id: str, term: bool = False) -> Message:
        name = f"-{entry_id}" if term else entry_id
        if name not in self._compiled:
            written = self._written[name]
            self._compiled[name] = (
                self._compiler(_parsed(name, written)) if "{" in written else plain(name, written)
            )
        return self._compiled[name]


def plain(name: str, written: str) -> Message:
    """Return an entry that holds no place for a fact."""
    value, *rest = ATTRIBUTE.split(AFTER.split(written, maxsplit=1)[0].partition("=")[2])
    message = Message(Identifier(name))
    message.value = _text(value) if value.strip() else None
    texts = (_text(text) for text in rest[1::2])
    message.attributes = dict(zip(rest[::2], texts, strict=True))
    return message


def _text(written: str) -> Pattern:
    # To Fluent, text without places is a pattern too.
    return cast(Pattern, TextElement(one_line(written)))


def one_line(text: str) -> str:
    """Return text without the line breaks of its source; a paragraph has none."""
    return " ".join(line.strip() for line in text.splitlines() if line.strip())


def _parsed(name: str, written: str) -> ast.Message | ast.Term:
    entry = FluentParser(with_spans=False).parse_entry(written)
    if not isinstance(entry, ast.Message | ast.Term):
        raise KeyError(name)
    return entry


def entries(source: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each entry of a file."""
    starts = [found.start() for found in START.finditer(source)]
    for start, end in zip(starts, [*starts[1:], len(source)], strict=True):
        written = source[start:end]
        yield written.partition("=")[0].strip(), written
