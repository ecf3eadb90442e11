"""Is a delimited text sound, and on which line does each of its rows start?

One pass over the bytes, a block at a time, at the speed of a checksum: it takes the digest,
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
Mask = NDArray[np.bool_]
LINE_FEED, RETURN, QUOTE = 10, 13, 34
BYTE_ORDER_MARK = 0xBF  # the last byte of the mark of UTF-8; a quote may follow it
# Bytes that are looked at together: as many as stay in the processor's cache.
BLOCK = 1 << 20
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
    longest_line: int = 0  # in bytes, its break counted
    records: int = 0
    shifts: dict[int, int] = field(default_factory=dict)


def survey(path: Path, delimiter: str, *, quotes: bool) -> Survey:
    """Return what there is to know of a text; without `quotes`, a quote is a letter."""
    pass_ = _Pass(delimiter.encode(), quotes)
    with ThreadPoolExecutor(1) as beside, path.open("rb") as file:
        digest = beside.submit(file_digest, path)
        while block := file.read(BLOCK):
            rest = file.readline(CHUNK)
            if len(rest) == CHUNK and not rest.endswith(b"\n"):
                pass_.found.has_endless_line = True
                break
            lines = block + rest
            pass_.look(lines if lines.endswith(b"\n") else lines + b"\n")
        pass_.finish()
        pass_.found.sha256 = digest.result()
    return pass_.found


class _Pass:
    """The state that one block hands to the next."""

    def __init__(self, delimiter: bytes, quotes: bool) -> None:
        self.found = Survey()
        self._may_open = _among(delimiter[0], LINE_FEED, QUOTE, BYTE_ORDER_MARK)
        self._may_close = _among(delimiter[0], LINE_FEED, RETURN, QUOTE)
        self._quotes = quotes
        self._openings = (delimiter + b'"', delimiter + b' "', b'\n"')
        self._open_for = 0  # bytes since the quoted field began that is still open
        self._blank_lines = 0

    def look(self, lines: bytes) -> None:
        """Look at whole lines."""
        self._confirm_utf_8(lines)
        array = np.frombuffer(lines, np.uint8)
        breaks = np.flatnonzero(array == LINE_FEED)
        returns = b"\r" in lines
        if returns and np.count_nonzero(array == RETURN) != np.count_nonzero(_after(array, breaks)):
            self.found.is_sound = False
        quoted = self._quotes and (self._open_for > 0 or b'"' in lines)
        if quoted and not self.found.is_quoted:
            start = lines.removeprefix(codecs.BOM_UTF8).startswith(b'"')
            self.found.is_quoted = start or any(opening in lines for opening in self._openings)
        inside = self._inside_quotes(array, breaks) if quoted else None
        self._count(array, breaks, inside, returns=returns)

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

    def _inside_quotes(self, array: Bytes, breaks: Places) -> Mask:
        """Return which line breaks stand in a quoted field, judging each quote on the way."""
        quotes = np.flatnonzero(array == QUOTE)
        already = int(self._open_for > 0)
        # Lines end in a line feed: what stands before the first byte is the last one's like.
        self._judge(array[quotes[already::2] - 1], array[quotes[1 - already :: 2] + 1])
        inside: Mask = (np.searchsorted(quotes, breaks) + already) % 2 == 1
        ends_open = (len(quotes) + already) % 2 == 1
        since = len(array) - (int(quotes[-1]) if len(quotes) else -self._open_for)
        self._open_for = since if ends_open else 0
        if self._open_for > LONGEST_FIELD:
            self.found.is_sound = False
        return inside

    def _judge(self, before_opening: Bytes, after_closing: Bytes) -> None:
        """Mark the text as damaged where a quote neither opens, closes nor is doubled."""
        if not (self._may_open[before_opening].all() and self._may_close[after_closing].all()):
            self.found.is_sound = False

    def _count(self, array: Bytes, breaks: Places, inside: Mask | None, *, returns: bool) -> None:
        """Count the rows that end at the breaks, and the blank lines between them."""
        length = np.diff(breaks, prepend=-1)
        self.found.longest_line = max(self.found.longest_line, int(length.max()))
        blank = length == 1
        if returns:
            blank |= (length == 2) & _after(array, breaks)
        if inside is not None and inside.any():
            self.found.has_lines_in_fields = True
            blank &= ~inside
            self._place(blank, ~inside & ~blank)
        elif blank.any():
            self._place(blank, ~blank)
        else:
            self.found.records += len(breaks)

    def _place(self, blank: Mask, ends: Mask) -> None:
        """Count the rows that end, and note below which rows there are blank lines."""
        rows_before = self.found.records + np.cumsum(ends)
        for place in np.flatnonzero(blank)[: MOST_BREAKS * 20]:
            self._blank_lines += 1
            self.found.shifts[int(rows_before[place]) + 1] = self._blank_lines
        self._blank_lines += max(0, int(blank.sum()) - MOST_BREAKS * 20)
        self.found.records += int(ends.sum())


def _after(array: Bytes, breaks: Places) -> Mask:
    """Return which line feeds follow a carriage return."""
    followed: Mask = array[np.maximum(breaks - 1, 0)] == RETURN
    return followed


def _among(*letters: int) -> Mask:
    """Return a table that says of each byte whether it is one of these."""
    table = np.zeros(256, bool)
    table[list(letters)] = True
    return table
