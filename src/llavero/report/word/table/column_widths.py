"""How wide is each column of a table, so that no figure and no word is broken?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from llavero.document import Column, Table
from llavero.report.word.lettering.text_width import longest_word, text_width
from llavero.report.word.package.table_style import CELL_MARGIN

SIZE = 9.0  # points, of the style Table Text
SMALL = 7.5  # points, of the style Table Text Small: tried before words are broken
TWIPS_PER_POINT = 20
SLACK = 1.04  # Word and Carlito round differently
LONG_NAME = 175.0  # points: what is no longer than this is a name, and stands on one line if it can
LONG_CELL = 200.0  # points: what is longer than this is meant to be read in several lines
MEASURED = 256  # tables whose columns are remembered: each is measured for its place and written
HALVED = 0.58  # of the width of a name, in which it stands on two lines


@dataclass(frozen=True, slots=True)
class Room:
    """What a column asks for, in twips."""

    least: float  # no figure and no word is broken
    easy: float  # its longest cell stands on one line, if it is not long


@dataclass(frozen=True, slots=True)
class Widths:
    """The columns of a table in twips, and whether its letters have to be small."""

    columns: tuple[int, ...]
    small: bool = False


def fits(table: Table, total: int, size: float = SIZE) -> bool:
    """Return whether the table can stand in `total` twips with letters of a size, in points."""
    return sum(room.least for room in _rooms(table, size)) <= total


@lru_cache(maxsize=MEASURED)
def column_widths(table: Table, total: int, *, small: bool = False) -> Widths:
    """Return widths that add up to `total` twips; its letters are small if need be, or if asked.

    Each column has at least what its longest word or figure takes, where there is room. The rest
    goes to the columns by their weights or, where all weigh alike, to those with long cells.
    """
    small = small or not fits(table, total) or _read_better_small(table, total)
    rooms = _named_on_a_line(table, _rooms(table, SMALL if small else SIZE), total)
    weights = [column.width for column in table.columns]
    if sum(room.least for room in rooms) >= total:
        shares = _scaled([room.least for room in rooms], total)
    elif len(set(weights)) > 1:
        shares = _weighted(rooms, weights, total)
    else:
        shares = _natural(rooms, total)
    return Widths(_whole(shares, total), small)


def _read_better_small(table: Table, total: int) -> bool:
    """Return whether names take more than two lines, and would not in small letters."""
    rooms, smaller = _rooms(table, SIZE), _rooms(table, SMALL)
    if _holds_sentences(table, rooms):
        return False
    return not _halved(table, rooms, total) and bool(_halved(table, smaller, total))


def _holds_sentences(table: Table, rooms: Sequence[Room]) -> bool:
    """Return whether a column needs the room more than names do."""
    longest = LONG_NAME * TWIPS_PER_POINT
    return any(room.easy > longest for room, column in _with(rooms, table) if not column.numeric)


def _halved(table: Table, rooms: Sequence[Room], total: int) -> list[Room]:
    """Return the rooms with names and titles on two lines each; empty where there is no room."""
    given = [
        replace(room, least=max(room.least, room.easy * (0.5 if column.numeric else HALVED)))
        for room, column in _with(rooms, table)
    ]
    return given if sum(room.least for room in given) <= total else []


def _with(rooms: Sequence[Room], table: Table) -> Iterator[tuple[Room, Column]]:
    return zip(rooms, table.columns, strict=True)


def _named_on_a_line(table: Table, rooms: Sequence[Room], total: int) -> list[Room]:
    """Return the rooms with names on one line each, where there is room: rows are lower so."""
    given = [] if _holds_sentences(table, rooms) else _halved(table, rooms, total)
    if not given:
        return list(rooms)
    worded = [at for at, column in enumerate(table.columns) if not column.numeric]
    for at in sorted(worded, key=lambda at: rooms[at].easy):
        easy = rooms[at].easy
        if sum(one.least for one in given) + easy - given[at].least <= total:
            given[at] = Room(easy, easy)
    return given


@lru_cache(maxsize=MEASURED)
def _rooms(table: Table, size: float) -> tuple[Room, ...]:
    cells = zip(*table.rows, strict=True) if table.rows else [()] * len(table.columns)
    return tuple(
        _room(column, [str(cell) for cell in below], size, bold_last=table.total)
        for column, below in zip(table.columns, cells, strict=True)
    )


def _room(column: Column, cells: Sequence[str], size: float, *, bold_last: bool) -> Room:
    title = str(column.title)
    least = longest_word(title, size, bold=True)
    easy = min(text_width(title, size, bold=True), LONG_CELL / 2)
    for at, cell in enumerate(cells):
        bold = bold_last and at == len(cells) - 1
        whole = text_width(cell, size, bold=bold)
        least = max(least, whole if column.numeric else longest_word(cell, size, bold=bold))
        easy = max(easy, min(whole, LONG_CELL))
    # A word longer than this is broken: better than a sheet on its side for one address.
    least = min(least, LONG_CELL)
    return Room(_twips(least), _twips(max(least, easy)))


def _twips(points: float) -> float:
    return points * SLACK * TWIPS_PER_POINT + 2 * CELL_MARGIN


def _scaled(widths: Sequence[float], total: int) -> list[float]:
    whole = sum(widths)
    return [width * total / whole for width in widths]


def _natural(rooms: Sequence[Room], total: int) -> list[float]:
    """Return what each column would like to have, or as much of it as there is."""
    easy = [room.easy for room in rooms]
    if sum(easy) <= total:
        return _scaled(easy, total)
    left = total - sum(room.least for room in rooms)
    wanted = sum(room.easy - room.least for room in rooms)
    return [room.least + left * (room.easy - room.least) / wanted for room in rooms]


def _weighted(rooms: Sequence[Room], weights: Sequence[float], total: int) -> list[float]:
    """Return shares of `total` by weight, after those who need more have taken what they need."""
    widths = [0.0] * len(rooms)
    open_columns, left = set(range(len(rooms))), float(total)
    while open_columns:
        weight = sum(weights[at] for at in open_columns)
        needy = {at for at in open_columns if left * weights[at] / weight < rooms[at].least}
        if not needy:
            for at in open_columns:
                widths[at] = left * weights[at] / weight
            break
        for at in needy:
            widths[at] = rooms[at].least
            left -= rooms[at].least
        open_columns -= needy
    return widths


def _whole(widths: Sequence[float], total: int) -> tuple[int, ...]:
    whole = [int(width) for width in widths]
    whole[-1] += total - sum(whole)
    return tuple(whole)
