"""On which line of a brief does each of its faults stand?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from llavero.report.brief.fields import Fault

HEADER = re.compile(r"^\s*(\[\[?)([\w.]+)\]\]?")
KEY = re.compile(r"^\s*([\w.]+)\s*=")


def placed(faults: Iterable[Fault], text: str) -> tuple[Fault, ...]:
    """Return the faults with their lines: that of the key, or of the table that should hold it."""
    lines = dict(_lines(text))
    return tuple(replace(fault, line=_line(fault.where, lines)) for fault in faults)


def _line(where: str, lines: dict[str, int]) -> int | None:
    while where:
        if where in lines:
            return lines[where]
        where = where.rpartition(".")[0]
    return None


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Yield the path of each table and key, as faults are told, and its line; the first is kept."""
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := HEADER.match(line):
            table = _path(header[2], counts, is_new=header[1] == "[[")
            yield table, number
        elif key := KEY.match(line):
            yield f"{table}.{key[1]}" if table else key[1], number


def _path(name: str, counts: dict[str, int], *, is_new: bool) -> str:
    """Return the path of a table, "sections[2].items[1]", of its names and how many went before."""
    path = ""
    *above, last = name.split(".")
    for word in above:
        path = _joined(path, word)
        path = f"{path}[{counts[path]}]" if path in counts else path
    path = _joined(path, last)
    if not is_new:
        return path
    counts[path] = counts.get(path, 0) + 1
    return f"{path}[{counts[path]}]"


def _joined(path: str, word: str) -> str:
    return f"{path}.{word}" if path else word
