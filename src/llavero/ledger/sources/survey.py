"""Is a delimited text sound, and on which line does each of its rows start?

One pass over the bytes, a large chunk at a time, at the speed of a checksum: it takes the digest,
confirms UTF-8 and looks at every quote and line break. A sound text is then left to DuckDB; only
a damaged one is read line by line.
"""

import codecs
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from llavero.ledger.sources.digest import CHUNK, file_digest

Bytes = NDArray[np.uint8]
Places = NDArray[np.intp]
LINE_FEED, RETURN, QUOTE = 10, 13, 34
MOST_BREAKS = 50  # places with blank lines that are still worth a CASE in the SQL
LONGEST_FIELD = 1 << 20  # bytes that a quoted field may take before its quote counts as stray


@dataclass(slots=True)
class Survey:
    """What the pass saw. `shifts` gives, for the rows from a number on, the blank lines above."""

    sha256: str = ""
    is_utf_8: bool = True
    is_quoted: bool = False  # some field starts with a quote
    is_sound: bool = True  # every quote opens, closes or is doubled; no line break of its own kind
    has_lines_in_fields: bool = False
    has_endless_line: bool = False  # longer than a chunk: the pass ends there
    records: int = 0
    shifts: dict[int, int] = field(default_factory=dict)


def survey(path: Path, delimiter: str, *, quotes: bool) -> Survey:
    """Return what there is to know of a text; without `quotes`, a quote is a letter."""
    pass_ = _Pass(delimiter.encode(), quotes)
    with ThreadPoolExecutor(1) as beside, path.open("rb") as file:
        digest = beside.submit(file_digest, path)
        while lines := file.read(CHUNK) + file.readline(CHUNK):
            if not lines.endswith(b"\n") and len(lines) > CHUNK:
                pass_.found.has_endless_line = True
                break
            pass_.look(lines if lines.endswith(b"\n") else lines + b"\n")
        pass_.finish()
        pass_.found.sha256 = digest.result()
    return pass_.found


class _Pass:
    """The state that one chunk hands to the next."""

    def __init__(self, delimiter: bytes, quotes: bool) -> None:
        self.found = Survey()
        self._delimiter = delimiter[0]
        self._quotes = quotes
        self._openings = (delimiter + b'"', delimiter + b' "', b'\n"')
        self._open_for = 0  # bytes since the quoted field began that is still open
        self._blank_lines = 0

    def look(self, lines: bytes) -> None:
        """Look at whole lines."""
        self._confirm_utf_8(lines)
        returns = b"\r" in lines
        if returns and lines.count(b"\r") != lines.count(b"\r\n"):
            self.found.is_sound = False
        quoted = self._quotes and (self._open_for > 0 or b'"' in lines)
        if quoted and not self.found.is_quoted:
            start = lines.removeprefix(codecs.BOM_UTF8).startswith(b'"')
            self.found.is_quoted = start or any(opening in lines for opening in self._openings)
        if not quoted and not _has_blank(lines, returns=returns):
            self.found.records += lines.count(b"\n")
            return
        array = np.frombuffer(lines, np.uint8)
        breaks = np.flatnonzero(array == LINE_FEED)
        inside = self._inside_quotes(array, breaks) if quoted else np.zeros(len(breaks), bool)
        self._count(array, breaks, inside)

    def finish(self) -> None:
        """Conclude that the text is over."""
        if self._open_for:
            self.found.is_sound = False
        shifts = self.found.shifts
        self.found.shifts = {row: n for row, n in shifts.items() if row <= self.found.records}
        if len(self.found.shifts) > MOST_BREAKS:
            self.found.is_sound = False

    def _confirm_utf_8(self, lines: bytes) -> None:
        """Mark the text if it is not UTF-8. No character is cut at the end of a line."""
        if self.found.is_utf_8 and not lines.isascii():
            try:
                lines.decode("utf-8")
            except UnicodeDecodeError:
                self.found.is_utf_8 = False

    def _inside_quotes(self, array: Bytes, breaks: Places) -> NDArray[np.bool_]:
        """Return which line breaks stand in a quoted field, judging each quote on the way."""
        quotes = np.flatnonzero(array == QUOTE)
        already = int(self._open_for > 0)
        opens = (np.arange(len(quotes)) + already) % 2 == 0
        before = array[quotes - 1] if len(quotes) else array[:0]
        after = array[np.minimum(quotes + 1, len(array) - 1)]
        if len(quotes) and quotes[0] == 0:
            before[0] = LINE_FEED
        self._judge(before[opens], after[~opens])
        inside: NDArray[np.bool_] = (np.searchsorted(quotes, breaks) + already) % 2 == 1
        ends_open = (len(quotes) + already) % 2 == 1
        since = len(array) - (int(quotes[-1]) if len(quotes) else -self._open_for)
        self._open_for = since if ends_open else 0
        if self._open_for > LONGEST_FIELD:
            self.found.is_sound = False
        return inside

    def _judge(self, before_opening: Bytes, after_closing: Bytes) -> None:
        """Mark the text as damaged where a quote neither opens, closes nor is doubled.

        The mark of UTF-8 ends in 0xBF; a quote may follow it.
        """
        may_open = np.isin(before_opening, (self._delimiter, LINE_FEED, QUOTE, 0xBF))
        may_close = np.isin(after_closing, (self._delimiter, LINE_FEED, RETURN, QUOTE))
        if not (may_open.all() and may_close.all()):
            self.found.is_sound = False

    def _count(self, array: Bytes, breaks: Places, inside: NDArray[np.bool_]) -> None:
        if inside.any():
            self.found.has_lines_in_fields = True
        length = np.diff(breaks, prepend=-1) - 1
        returns = array[np.maximum(breaks - 1, 0)] == RETURN
        blank = ~inside & ((length == 0) | ((length == 1) & returns))
        ends = ~inside & ~blank
        rows_before = self.found.records + np.cumsum(ends)
        for place in np.flatnonzero(blank)[: MOST_BREAKS * 20]:
            self._blank_lines += 1
            self.found.shifts[int(rows_before[place]) + 1] = self._blank_lines
        self._blank_lines += max(0, int(blank.sum()) - MOST_BREAKS * 20)
        self.found.records += int(ends.sum())


def _has_blank(lines: bytes, *, returns: bool) -> bool:
    if lines.startswith((b"\n", b"\r\n")) or b"\n\n" in lines:
        return True
    return returns and b"\n\r\n" in lines
