"""Which character parts the fields of a text, and are fields quoted?"""

import csv
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from llavero.ledger.sources.cell import TYPED, Kind, kind_of

DELIMITERS = ",;\t|"
DECLARED = re.compile(r'^"?sep=(.)"?\s*$', re.IGNORECASE)
QUOTE = '"'
LONGEST_RECORD = 200  # lines that a quoted field may take before its quote counts as a letter


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a delimited text is written. `delimiter` None: one column."""

    delimiter: str | None
    declared: bool = False  # by a first line `sep=;`


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a text: the line on which it starts, from 1, and its fields."""

    line: int
    fields: list[str]


def find_dialect(text: str) -> Dialect:
    """Return the dialect of a text, from its beginning."""
    first, _, _ = text.partition("\n")
    if declared := DECLARED.match(first.strip("\r")):
        return Dialect(declared[1], declared=True)
    lines = text.split("\n")
    scores = {d: _score(list(records(lines, d))) for d in DELIMITERS if d in text}
    best = max(scores, key=lambda d: scores[d], default=None)
    return Dialect(best if best and scores[best][0] > 0 else None)


def _score(found: Sequence[Record]) -> tuple[float, ...]:
    """Return how well a delimiter explains a text: the greater the better.

    The right one parts most rows alike, names the columns in one of them, and leaves fields that
    are a number or a date as a whole: in `F1;1,50` the comma does not.
    """
    widths = Counter(len(record.fields) for record in found)
    del widths[1]
    if not widths:
        return (0.0,)
    width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] - 1), item[0]))
    alike = count / len(found)
    if alike < 0.3:
        return (0.0,)
    rows = [record.fields for record in found if len(record.fields) == width]
    named = any(_names_columns(row) for row in rows[:3])
    typed = sum(kind_of(field) in TYPED for row in rows for field in row) / len(rows)
    blank = sum(kind_of(field) == Kind.BLANK for row in rows for field in row) / len(rows)
    return (round(alike * 4) + 2 * named, round(typed, 1), width - blank)


def _names_columns(row: Sequence[str]) -> bool:
    kinds = [kind_of(field) for field in row]
    return kinds.count(Kind.TEXT) > 1 and not any(kind in TYPED for kind in kinds)


def records(
    lines: Iterable[str], delimiter: str | None, width: int | None = None
) -> Iterator[Record]:
    """Return the rows of a text that may be damaged, `width` fields wide as a rule.

    Blank lines are no rows. A quoted field may take several lines; a quote that nothing closes
    counts as a letter, so that it does not swallow the rows below it.
    """
    numbered = enumerate((line.removesuffix("\n") for line in lines), start=1)
    ahead: deque[tuple[int, str]] = deque()
    for number, line in through(ahead, numbered):
        if not (plain := line.rstrip("\r")):
            continue
        if delimiter is None:
            yield Record(number, [plain.strip(QUOTE)])
        elif QUOTE not in plain:
            yield Record(number, plain.split(delimiter))
        else:
            yield Record(number, quoted_record(line, ahead, numbered, delimiter, width))


def through(
    ahead: deque[tuple[int, str]], rest: Iterator[tuple[int, str]]
) -> Iterator[tuple[int, str]]:
    """Return the lines read ahead, then the rest; more may be read ahead meanwhile."""
    while True:
        while ahead:
            yield ahead.popleft()
        for following in rest:
            yield following
            if ahead:
                break
        else:
            return


def quoted_record(
    line: str,
    ahead: deque[tuple[int, str]],
    rest: Iterator[tuple[int, str]],
    delimiter: str,
    width: int | None,
) -> list[str]:
    """Return the fields of the record that starts with `line`; take the lines it needs."""
    plain = line.rstrip("\r")
    if (fields := split_quoted(plain, delimiter, strict=True)) is not None:
        return fields
    ahead.extend(islice(rest, LONGEST_RECORD - len(ahead)))
    literal = plain.split(delimiter)
    alone = split_quoted(plain, delimiter, strict=False) or literal
    # Nothing may swallow the row below; else all quotes tell `""` at the end from an inch mark.
    if width == len(alone) and _stands_alone(ahead, delimiter, width):
        return alone
    if exact := _exact_record(line, ahead, delimiter):
        return exact
    if alone is not literal:
        return alone
    joined = plain
    for taken, (_, following) in enumerate(ahead, start=1):
        joined = "\n".join((joined, following.rstrip("\r")))
        if QUOTE not in following:
            continue
        if (fields := split_quoted(joined, delimiter, strict=True)) is not None:
            _skip(ahead, taken)
            return fields
    return literal


def _exact_record(line: str, ahead: deque[tuple[int, str]], delimiter: str) -> list[str] | None:
    """Return the fields of a record over several lines, where every quote is as it must be."""
    lines = (f"{text}\n" for text in (line, *(following for _, following in ahead)))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        fields = next(reader)
    except csv.Error:
        return None
    _skip(ahead, reader.line_num - 1)
    return fields


def _skip(ahead: deque[tuple[int, str]], lines: int) -> None:
    for _ in range(lines):
        ahead.popleft()


def _stands_alone(ahead: Sequence[tuple[int, str]], delimiter: str, width: int) -> bool:
    """Return whether the next line is a whole record by itself."""
    if not ahead:
        return True
    fields = split_quoted(ahead[0][1].rstrip("\r"), delimiter, strict=True)
    return fields is not None and len(fields) == width


def split_quoted(line: str, delimiter: str, *, strict: bool) -> list[str] | None:
    """Return the fields of a record, or None where a quoted field is not closed.

    Strictly, a doubled quote is always a letter; otherwise it may be an inch mark and the end of
    the field: `"Tubo 1"",5`.
    """
    fields: list[str] = []
    at = 0
    while True:
        start = at
        while start < len(line) and line[start] == " " != delimiter:
            start += 1
        if start < len(line) and line[start] == QUOTE:
            closed = _closing(line, start + 1, delimiter, strict=strict)
            if closed is None:
                return None
            end, after = closed
            fields.append(line[start + 1 : end].replace(QUOTE * 2, QUOTE))
        else:
            after = line.find(delimiter, at)
            after = len(line) if after < 0 else after
            fields.append(line[at:after])
        if after >= len(line):
            return fields
        at = after + 1


def _closing(line: str, at: int, delimiter: str, *, strict: bool) -> tuple[int, int] | None:
    """Return where the quote stands that closes a field, and the end of the field."""
    while (quote := line.find(QUOTE, at)) >= 0:
        after = quote + 1
        if line[after : after + 1] == QUOTE and (
            strict or line[after + 1 : after + 2] not in ("", delimiter)
        ):
            at = quote + 2
            continue
        while after < len(line) and line[after] == " " != delimiter:
            after += 1
        if after == len(line) or line[after] == delimiter:
            return quote, after
        at = quote + 1
    return None
