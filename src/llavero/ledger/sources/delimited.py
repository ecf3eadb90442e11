"""Which table does a delimited text hold: CSV, TSV, semicolons, bars, in any usual encoding?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.cell import Kind, kind_of
from llavero.ledger.sources.dialect import Dialect, Record, find_dialect, records
from llavero.ledger.sources.digest import CHUNK, file_digest
from llavero.ledger.sources.encoding import UTF_8, WINDOWS, decode, encoding_of, to_utf_8
from llavero.ledger.sources.heading import DENSE, Heading, find_heading
from llavero.ledger.sources.mending import mend
from llavero.ledger.sources.raw import Note, RawTable
from llavero.ledger.sources.spool import spool_path, spool_rows
from llavero.ledger.sources.sql import identifier, text
from llavero.ledger.sources.survey import Survey, survey

SAMPLE = 1 << 18  # bytes from which dialect and heading are told
# The survey refuses some lines beyond one chunk and all beyond two. DuckDB's buffers grow with the
# longest line that it is told of, which costs time: it is told only of what its own limit is near.
LONGEST_LINE = 2 * CHUNK
USUAL_LINE = 1 << 20
# The fields beyond the last column that are looked at, to tell that a line has too many.
SURPLUS = ("source_surplus_1", "source_surplus_2", "source_surplus_3")
FEW = 2  # rows that may be damaged in a short file
# From the first size on, rows of a text are taken from so many places of it; from the second on,
# those must do for everything that is to be known of it before it is imported.
LONG, TOO_LONG = 1 << 25, 1 << 28
PLACES = 64
FAULT = "source_fault"
TOO_MANY = "source-fault-too-many-fields"
LISTED = 80  # characters that an entry of a one-column list may have


class TextHoldsNoTable(KamError):
    """A text file has no rows that a delimiter parts into columns."""

    code = "source-text-no-table"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class LineTooLong(KamError):
    """A line is so long that it cannot be a row."""

    code = "source-line-too-long"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


@dataclass(frozen=True, slots=True)
class Layout:
    """How the text's rows become a table's."""

    dialect: Dialect
    heading: Heading
    skipped: int  # rows of the text above the first row of data

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return self.heading.columns


def open_delimited(path: Path, name: str, work: Path, *, sha256: str | None = None) -> RawTable:
    """Return the table of a delimited text.

    `sha256` is that of the file as it came, where `path` is only what was packed in it.
    Raises TextHoldsNoTable or LineTooLong.
    """
    encoding = encoding_of(path)
    if encoding != UTF_8 or _has_old_line_breaks(path):
        return _transcoded(path, name, work, encoding, sha256)
    layout = find_layout(path, name)
    delimiter = layout.dialect.delimiter
    if delimiter is None:
        seen = survey(path, "\0", quotes=False)
    else:
        seen = survey(path, delimiter, quotes=True)
        if not seen.is_sound and not seen.is_quoted:
            seen = survey(path, delimiter, quotes=False)
    if seen.has_endless_line:
        raise LineTooLong(file=name)
    if not seen.is_utf_8:
        return _transcoded(path, name, work, WINDOWS, sha256 or seen.sha256)
    digest = sha256 or seen.sha256
    if delimiter is None:
        return _line_by_line(path, name, work, layout, digest)
    if seen.is_sound:
        return _sound(path, name, work, layout, seen, digest)
    mended = spool_path(work, "mended", name, digest).with_suffix(".txt")
    width = len(layout.columns)
    mend(path, mended, delimiter=delimiter, width=width, surplus=len(SURPLUS))
    seen = survey(mended, delimiter, quotes=True)
    if seen.is_sound and not seen.has_endless_line:
        raw = _sound(mended, name, work, layout, seen, digest)
    else:
        mended.unlink()
        raw = _line_by_line(path, name, work, layout, digest)
    return raw.noting(("source-read-line-by-line", {"file": name}))


def _sound(
    path: Path, name: str, work: Path, layout: Layout, seen: Survey, digest: str
) -> RawTable:
    """Return the table of a text that DuckDB reads exactly."""
    raw = _raw(name, digest, layout, scan(path, layout, seen), _notes(layout))
    above = _lines_above_data(layout, seen)
    if above is None:
        return raw
    ordered = scan_in_order(path, layout, seen, above)
    spread = _spread(path, layout, seen, spool_path(work, "spread", name, digest))
    told = spread is not None and path.stat().st_size >= TOO_LONG
    return replace(raw, ordered=ordered, first_row=above + 1, spread=spread, told_by_spread=told)


def find_layout(path: Path, name: str) -> Layout:
    """Return how the text is laid out, told from its beginning. Raises TextHoldsNoTable."""
    with path.open("rb") as file:
        data = file.read(SAMPLE)
    sample = decode(data, UTF_8)
    if len(data) == SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    dialect = find_dialect(sample)
    found = list(records(sample.split("\n"), dialect.delimiter))
    above = 1 if dialect.declared else 0
    heading = find_heading([record.fields for record in found[above:]])
    if heading is None or (dialect.delimiter is None and not _is_list(found)):
        raise TextHoldsNoTable(file=name)
    return Layout(dialect, _trimmed(heading, found[above:]), above + heading.first_data)


def scan(path: Path, layout: Layout, seen: Survey) -> str:
    """Return the SELECT over a sound text, with the line on which each row starts."""
    columns = [identifier(column) for column in layout.columns]
    line = f"source_record + {_blank_lines_above(seen)}"
    if seen.has_lines_in_fields:
        line += " + source_lines_above"
    read = _read_csv(path, layout, seen, skipped=0)
    above = _lines_above([*columns, *SURPLUS], seen)
    rows = f"SELECT *, row_number() OVER () AS source_record{above} FROM {read}"
    return (
        f"SELECT {', '.join(columns)}, {line} AS source_row, {_fault()} "
        f"FROM ({rows}) WHERE source_record > {layout.skipped}"
    )


def scan_in_order(path: Path, layout: Layout, seen: Survey, skipped: int) -> str:
    """Return the SELECT over a text whose rows follow one another, which runs in parallel."""
    columns = ", ".join(identifier(column) for column in layout.columns)
    return f"SELECT {columns}, {_fault()} FROM {_read_csv(path, layout, seen, skipped=skipped)}"


def _spread(path: Path, layout: Layout, seen: Survey, sample: Path) -> str | None:
    """Return the SELECT over lines taken from all over a long text; None for one of usual size.

    Its rows end where its lines do, so that any line can be a beginning.
    """
    size = path.stat().st_size
    if size < LONG:
        return None
    with path.open("rb") as file, sample.open("wb") as taken:
        for place in range(1, PLACES + 1):
            file.seek(size * place // (PLACES + 1))
            file.readline()
            taken.write(file.read(SAMPLE) + file.readline())
    return scan_in_order(sample, layout, seen, 0)


def _fault() -> str:
    return (
        f"CASE WHEN coalesce({', '.join(SURPLUS)}) IS NOT NULL THEN {text(TOO_MANY)} END AS {FAULT}"
    )


def _lines_above_data(layout: Layout, seen: Survey) -> int | None:
    """Return how many lines stand above the data; None if others stand between its rows."""
    first = layout.skipped + 1
    if seen.has_lines_in_fields or any(row > first for row in seen.shifts):
        return None
    return layout.skipped + max(seen.shifts.values(), default=0)


def _read_csv(path: Path, layout: Layout, seen: Survey, *, skipped: int) -> str:
    names = ", ".join(f"{text(c)}: 'VARCHAR'" for c in (*layout.columns, *SURPLUS))
    quote = text('"' if seen.is_quoted else "")
    options = (
        f"auto_detect=false, header=false, skip={skipped}, null_padding=true, strict_mode=false",
        f"delim={text(layout.dialect.delimiter)}, quote={quote}, escape={quote}",
        # DuckDB pads short rows in parallel only where no field takes several lines.
        f"parallel={'false' if seen.has_lines_in_fields else 'true'}",
        f"columns={{{names}}}",
        *([f"max_line_size={LONGEST_LINE}"] if _may_be_long(seen) else []),
    )
    return f"read_csv({text(path)}, {', '.join(options)})"


def _may_be_long(seen: Survey) -> bool:
    """Return whether a row may be longer than DuckDB reads of itself."""
    return seen.longest_line > USUAL_LINE or seen.has_lines_in_fields


def _blank_lines_above(seen: Survey) -> str:
    if not seen.shifts:
        return "0"
    steps = sorted(seen.shifts.items(), reverse=True)
    cases = " ".join(f"WHEN source_record >= {row} THEN {blank}" for row, blank in steps)
    return f"CASE {cases} ELSE 0 END"


def _lines_above(columns: Sequence[str], seen: Survey) -> str:
    """Return the column that counts the line breaks in the fields of the rows above."""
    if not seen.has_lines_in_fields:
        return ""
    breaks = " + ".join(
        f"coalesce(length({c}) - length(replace({c}, chr(10), '')), 0)" for c in columns
    )
    counted = f"sum({breaks}) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)"
    return f", ({counted} - ({breaks}))::BIGINT AS source_lines_above"


def _line_by_line(path: Path, name: str, work: Path, layout: Layout, digest: str) -> RawTable:
    """Read in Python, which is slow and forgiving, a text that cannot be mended."""
    columns = (*layout.columns, FAULT)
    with path.open(encoding="utf-8-sig", newline="\n") as lines:
        found = records(lines, layout.dialect.delimiter, len(layout.columns))
        rows = _judged(found, len(layout.columns), layout.skipped)
        spool = spool_rows(spool_path(work, name, digest), columns, rows)
    return _raw(name, digest, layout, spool.select, _notes(layout))


def _judged(
    found: Iterator[Record], width: int, skipped: int
) -> Iterator[tuple[int, list[str | None]]]:
    for at, record in enumerate(found):
        if at < skipped:
            continue
        fields: list[str | None] = [*record.fields[:width], *[None] * (width - len(record.fields))]
        surplus = any(record.fields[width:])
        yield record.line, [*fields, TOO_MANY if surplus else None]


def _raw(
    name: str,
    digest: str,
    layout: Layout,
    select: str,
    notes: tuple[Note, ...],
) -> RawTable:
    return RawTable(name, name, digest, layout.columns, select, notes=notes, fault=FAULT)


def _notes(layout: Layout) -> tuple[Note, ...]:
    if layout.heading.rows == 0:
        return (("source-no-heading", {}),)
    above = layout.skipped - layout.heading.rows - int(layout.dialect.declared)
    return (("source-rows-above-heading", {"rows": above}),) if above else ()


def _transcoded(path: Path, name: str, work: Path, encoding: str, sha256: str | None) -> RawTable:
    digest = sha256 or file_digest(path)
    copy = spool_path(work, "utf-8", name, digest).with_suffix(".txt")
    to_utf_8(path, encoding, copy)
    return open_delimited(copy, name, work, sha256=digest)


def _has_old_line_breaks(path: Path) -> bool:
    """Return whether lines end in a carriage return alone, as on old Macintoshes."""
    with path.open("rb") as file:
        data = file.read(SAMPLE)
    return b"\r" in data and b"\n" not in data


def _trimmed(heading: Heading, found: Sequence[Record]) -> Heading:
    """Leave out the columns at the end that have neither a heading nor, as a rule, a value.

    A line that holds something there is reported: it has too many fields.
    """
    columns = list(heading.columns)
    rows = [record.fields for record in found[heading.first_data :]]
    while columns and columns[-1] == f"#{len(columns)}":
        last = len(columns) - 1
        filled = sum(any(row[last:]) for row in rows)
        if filled >= DENSE * len(rows) and (filled > FEW or filled * 2 > len(rows)):
            break
        columns.pop()
    return Heading(tuple(columns), heading.first_data, heading.rows)


def _is_list(found: Sequence[Record]) -> bool:
    """Return whether one-column rows are a list with a heading, and not prose or numbers."""
    texts = [record.fields[0] for record in found]
    return (
        len(texts) > 1
        and kind_of(texts[0]) == Kind.TEXT
        and ". " not in texts[0]
        and all(
            len(entry) <= LISTED and not entry.startswith(("#", "{", "[", "<")) for entry in texts
        )
    )
