"""In which row are the headings of a table, and what do they say?

Above them there may be a title, a logo's blank rows or figures; they may take two rows, the
upper one merged over several columns; or there may be none.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llavero.ledger.sources.cell import TYPED, Kind, kind_of

Row = Sequence[str | None]

SEARCHED = 60  # rows in which the heading is sought
BELOW = 60  # rows below it that are compared with it
FILLED = 0.75  # of the table's columns that a heading names
DENSE = 0.2  # of the rows in which a column of the table says something
RESERVED = "source_"  # begins the names of columns that the readers add


@dataclass(frozen=True, slots=True)
class Heading:
    """Where a table starts. `columns` names its columns by position; rows count from 0."""

    columns: tuple[str, ...]
    first_data: int  # index of the first row below the heading
    rows: int  # rows the heading takes: 0 where there is none


@dataclass(frozen=True, slots=True)
class Span:
    """Cells of one row that are merged: row, first and last column, all from 0."""

    row: int
    first: int
    last: int


def find_heading(rows: Sequence[Row], merged: Sequence[Span] = ()) -> Heading | None:
    """Return the heading of the table in `rows`; None where there is no table."""
    dense = _dense_columns(rows)
    if not dense:
        return None
    for at in range(min(len(rows), SEARCHED)):
        below = rows[at + 2 : at + 2 + BELOW]
        spans = [span for span in merged if span.row == at and span.last > span.first]
        if at + 1 < len(rows) and _is_pair(rows[at], rows[at + 1], below, dense, spans):
            return Heading(_named(_joined(rows[at], rows[at + 1], spans), rows), at + 2, 2)
        if _is_heading(rows[at], rows[at + 1 : at + 1 + BELOW], dense):
            return Heading(_named(rows[at], rows), at + 1, 1)
    first = next((at for at, row in enumerate(rows) if _filled(row, dense) >= FILLED), None)
    return None if first is None else Heading(_named((), rows), first, 0)


def unique_names(headings: Iterable[str]) -> tuple[str, ...]:
    """Return the headings, blank ones as their position, repeated ones counted.

    DuckDB does not tell `Fecha` from `FECHA`, so neither do we.
    """
    taken: set[str] = set()
    names = []
    for position, heading in enumerate(headings, start=1):
        plain = " ".join(heading.replace("\ufeff", "").replace("\0", "").split())
        first = plain or f"#{position}"
        if first.casefold().startswith(RESERVED):
            first = f"«{first}»"
        name = first
        again = 2
        while name.casefold() in taken:
            name = f"{first} ({again})"
            again += 1
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def _cell(row: Row, column: int) -> str:
    return (row[column] or "").strip() if column < len(row) else ""


def _dense_columns(rows: Sequence[Row]) -> list[int]:
    full = [row for row in rows if any(_cell(row, column) for column in range(len(row)))]
    filled = Counter(c for row in full for c in range(len(row)) if _cell(row, c))
    # What a single row holds beyond the others is no column, unless there are hardly any rows.
    least = max(DENSE * len(full), min(len(full) - 1, 2))
    return sorted(c for c, count in filled.items() if count >= least)


def _filled(row: Row, dense: Sequence[int]) -> float:
    return sum(bool(_cell(row, column)) for column in dense) / len(dense)


def _typed_columns(below: Sequence[Row], dense: Sequence[int]) -> dict[int, Kind]:
    """Return the columns in which most of the rows below hold numbers or dates."""
    found = {}
    for column in dense:
        kinds = Counter(kind_of(_cell(row, column)) for row in below)
        del kinds[Kind.BLANK]
        if not kinds:
            continue
        kind, count = kinds.most_common(1)[0]
        if kind in TYPED and count * 2 > kinds.total():
            found[column] = kind
    return found


def _is_heading(row: Row, below: Sequence[Row], dense: Sequence[int]) -> bool:
    """Return whether the row names the columns: full, and unlike what stands below it."""
    if _filled(row, dense) < FILLED:
        return False
    cells = [_cell(row, column) for column in dense if _cell(row, column)]
    texts = sum(kind_of(cell) == Kind.TEXT for cell in cells)
    typed = _typed_columns(below, dense)
    if not typed:
        return texts == len(cells) == len(set(cells))
    unlike = sum(kind_of(_cell(row, c)) not in (kind, Kind.BLANK) for c, kind in typed.items())
    return texts > 0 and unlike * 2 >= len(typed)


def _is_pair(
    upper: Row, lower: Row, below: Sequence[Row], dense: Sequence[int], spans: Sequence[Span]
) -> bool:
    """Return whether two rows together name the columns."""
    labels = [kind_of(_cell(upper, column)) for column in range(len(upper))]
    names = [_cell(lower, column) for column in dense if _cell(lower, column)]
    if len(labels) - labels.count(Kind.BLANK) < 2 or Kind.NUMBER in labels or Kind.DATE in labels:
        return False
    if not names or any(kind_of(name) != Kind.TEXT for name in names):
        return False
    if _filled(_joined(upper, lower, spans), dense) < FILLED:
        return False
    typed = _typed_columns(below, dense)
    names_figures = any(_cell(lower, column) for column in typed)
    unfinished = len(names) < FILLED * len(dense) or len(set(names)) < len(names)
    return bool(spans) or (names_figures and unfinished and _stretches(upper, lower, dense))


def _stretches(upper: Row, lower: Row, dense: Sequence[int]) -> bool:
    """Return whether the lower row goes on with what the upper one says.

    A label stands over several names, or a few columns tell their unit. A row that names every
    column by a word of its own is a whole heading, whatever fills the row below.
    """
    if sum(1 for column in dense if _cell(lower, column)) <= len(dense) / 2:
        return True
    said = [_cell(upper, column) for column in dense if _cell(upper, column)]
    gap = any(not _cell(upper, column) and _cell(lower, column) for column in dense)
    return gap or len(set(said)) < len(said)


def _joined(upper: Row, lower: Row, spans: Sequence[Span]) -> list[str]:
    """Return the headings that two rows make: `Ventas` over `Importe` is `Ventas Importe`."""
    width = max(len(upper), len(lower))
    joined = []
    label = ""
    for column in range(width):
        own, name = _cell(upper, column), _cell(lower, column)
        if spans:
            over = next((s for s in spans if s.first <= column <= s.last), None)
            label = _cell(upper, over.first) if over else own
        else:
            label = own or (label if name else "")
        joined.append(f"{label} {name}".strip())
    return joined


def _named(headings: Row, rows: Sequence[Row]) -> tuple[str, ...]:
    width = max(len(row) for row in rows)
    return unique_names(_cell(headings, column) for column in range(width))
