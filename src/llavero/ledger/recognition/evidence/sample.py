"""What values does a raw table hold? Some rows of it, and whole columns where they decide.

The head is read first. A table that ends within it is known whole; of a longer one,
rows spread over the rest are fetched and the different values of the columns that need it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import duckdb

from llavero.ledger.sources.raw import RawTable

HEAD = 2_000
SPREAD = 997  # of the rows after the head one in so many is taken
SPREAD_AGAIN = 61  # of rows that are spread already
MOST_SPREAD = 10_000  # more than there are, unless lines are very short
MOST_DIFFERENT = 100_000  # different values of a column that are brought here

# What programs write where there is nothing; the import reads these as blank too.
BLANKS = ("", "NULL", "null", "(null)", r"\N", "#N/A", "#N/D", "#REF!", "#VALUE!", "#¡VALOR!")
MARGIN = " \t\r\n\N{NO-BREAK SPACE}"

Row = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows of a raw table in their order, and all different values of some columns."""

    raw: RawTable
    rows: tuple[Row, ...]
    complete: bool  # the rows are all there are
    whole: dict[str, tuple[str, ...]] = field(default_factory=dict)  # heading -> all its values
    rare: tuple[Row, ...] = ()  # rows asked for by a value, out of their order

    def column(self, heading: str) -> tuple[str | None, ...]:
        """Return the sampled values of a column, in the order of the rows; None is blank."""
        at = self.raw.columns.index(heading)
        return tuple(row[at] for row in self.rows)

    def values(self, heading: str) -> tuple[str, ...]:
        """Return the different values of a column: all of them where they were fetched."""
        if heading in self.whole:
            return self.whole[heading]
        return tuple(dict.fromkeys(value for value in self.column(heading) if value))


def read_sample(raw: RawTable, connection: duckdb.DuckDBPyConnection) -> Sample:
    """Return the head of a raw table."""
    columns = ", ".join(_trimmed(heading) for heading in raw.columns)
    found = connection.execute(f"SELECT {columns} FROM ({raw.select}) LIMIT {HEAD + 1}").fetchall()
    return Sample(raw, tuple(found[:HEAD]), complete=len(found) <= HEAD)


def read_rest(
    sample: Sample,
    *,
    dates: Iterable[str],
    lists: Iterable[str],
    connection: duckdb.DuckDBPyConnection,
) -> Sample:
    """Return the sample with rows spread over the rest and all values of `dates` and `lists`."""
    if sample.complete:
        return sample
    spread = _spread(sample.raw, connection)
    selects = {h: _day(h) for h in dates} | {h: _quoted(h) for h in lists}
    whole = _different(selects, _source(sample.raw), connection)
    return replace(sample, rows=sample.rows + spread, whole=whole)


def read_rare(
    sample: Sample, heading: str, values: Iterable[str], connection: duckdb.DuckDBPyConnection
) -> Sample:
    """Return the sample with the first rows in which `heading` is one of `values`."""
    source = _source(sample.raw)
    row = ", ".join(_trimmed(column) for column in sample.raw.columns)
    found = connection.execute(
        f"SELECT {row} FROM ({source}) WHERE list_contains(?, {_trimmed(heading)}) LIMIT {HEAD}",
        [list(values)],
    ).fetchall()
    return replace(sample, rare=tuple(found))


def _source(raw: RawTable) -> str:
    """Return the rows to look at: all, or those from all over a source that takes too long to read.

    What stands in none of those is told by the import, value by value.
    """
    if raw.told_by_spread and raw.spread:
        return raw.spread
    return raw.ordered or raw.select


def _spread(raw: RawTable, connection: duckdb.DuckDBPyConnection) -> tuple[Row, ...]:
    """Return one in so many rows of a whole table, chosen by what they hold: always the same."""
    source = raw.spread or raw.ordered or raw.select
    columns = ", ".join(_quoted(heading) for heading in raw.columns)
    one_in = SPREAD if raw.spread is None else SPREAD_AGAIN
    chosen = f"SELECT {columns} FROM ({source}) WHERE hash({columns}) % {one_in} = 0"
    row = ", ".join(_trimmed(heading) for heading in raw.columns)
    return tuple(connection.execute(f"SELECT {row} FROM ({chosen}) LIMIT {MOST_SPREAD}").fetchall())


def _different(
    selects: Mapping[str, str], source: str, connection: duckdb.DuckDBPyConnection
) -> dict[str, tuple[str, ...]]:
    """Return all different values of some columns, in a fixed order."""
    if not selects:
        return {}
    lists = ", ".join(f"list(DISTINCT {select})" for select in selects.values())
    found = connection.execute(f"SELECT {lists} FROM ({source})").fetchone()
    assert found is not None, "an aggregate without groups gives one row"
    return {heading: _tidy(values or ()) for heading, values in zip(selects, found, strict=True)}


def _tidy(values: Iterable[str | None]) -> tuple[str, ...]:
    """Return different values without margins and blanks; tidied here, where they are few."""
    bare = {value.strip(MARGIN) for value in values if value}
    return tuple(sorted(bare - set(BLANKS))[:MOST_DIFFERENT])


def _trimmed(heading: str) -> str:
    bare = f"trim({_quoted(heading)}, '{MARGIN}')"
    blanks = ", ".join(f"'{blank}'" for blank in BLANKS)
    return f"CASE WHEN {bare} NOT IN ({blanks}) THEN {bare} END"


def _day(heading: str) -> str:
    """Return a date without its time: the days of a ledger are few, its instants many."""
    return f"split_part(ltrim({_quoted(heading)}), ' ', 1)"


def _quoted(heading: str) -> str:
    return '"' + heading.replace('"', '""') + '"'
