"""Which sentences are in a file? Each is parsed when it is first spoken.

A report speaks some hundreds of several thousand sentences, and to parse one takes longer than to
write it.
"""

import re
from collections.abc import Iterator

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.syntax import FluentParser, ast

START = re.compile(r"^-?[a-zA-Z][\w-]* *=", re.MULTILINE)


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
        known = self._terms if term else self._messages
        if entry_id not in known:
            name = f"-{entry_id}" if term else entry_id
            known[entry_id] = _parsed(name, self._written[name])
        return super()._lookup(entry_id, term)


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
