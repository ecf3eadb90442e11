"""How does a damaged text become sound without any of its lines moving?

Nearly all lines of such a text are sound. They stay as they are; only a record whose quotes are
astray, or that has far too many fields, is written anew, with the fields that `records` reads in
it and on as many lines. DuckDB then reads the whole, many times as fast as Python.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from llavero.ledger.sources.dialect import QUOTE, quoted_record, through


def mend(source: Path, target: Path, *, delimiter: str, width: int, surplus: int) -> None:
    """Write to `target` the text of `source` such that DuckDB reads what `records` reads.

    width     columns of the table
    surplus   fields beyond them that are still looked at
    """
    with (
        source.open(encoding="utf-8-sig", newline="\n") as lines,
        target.open("w", encoding="utf-8", newline="\n") as copy,
    ):
        mended = mended_lines(lines, delimiter, width=width, surplus=surplus)
        copy.writelines(line + "\n" for line in mended)


def mended_lines(
    lines: Iterable[str], delimiter: str, *, width: int, surplus: int
) -> Iterator[str]:
    """Return the records, each without its last line break; a blank line stays blank."""
    numbered = enumerate((line.removesuffix("\n") for line in lines), start=1)
    ahead: deque[tuple[int, str]] = deque()
    is_sound = _sound_line(delimiter).fullmatch
    most = width + surplus - 1
    for _, line in through(ahead, numbered):
        plain = line.rstrip("\r")
        few = plain.count(delimiter) <= most
        if QUOTE not in plain:
            yield plain if few else _written(plain.split(delimiter), delimiter, width)
        elif few and is_sound(plain):
            yield plain
        else:
            fields = quoted_record(line, ahead, numbered, delimiter, width)
            yield _written(fields, delimiter, width)


@cache
def _sound_line(delimiter: str) -> re.Pattern[str]:
    """Return the form of a record in which every quote opens, closes or is doubled."""
    parts = re.escape(delimiter)
    field = rf'(?:"[^"]*+(?:""[^"]*+)*+"|[^"{parts}]*+)'
    return re.compile(f"{field}(?:{parts}{field})*+")


def _written(fields: Sequence[str], delimiter: str, width: int) -> str:
    """Return a sound record; what fields too many say is one field, that keeps its lines."""
    more = "".join(fields[width:])
    kept = [*fields[:width], *([more] if more else [])]
    if kept == [""]:
        return QUOTE * 2
    return delimiter.join(_quoted(field) for field in kept)


def _quoted(field: str) -> str:
    return f'"{field.replace(QUOTE, QUOTE * 2)}"' if field else ""
