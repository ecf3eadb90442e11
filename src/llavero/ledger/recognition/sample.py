"""What values does a raw table hold? Some rows of it, and whole columns where they decide.

The head is read first. A table that ends within it is known whole; of a longer one a single
further pass fetches rows spread over the rest and the different values of the columns asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import duckdb

from llavero.ledger.sources.raw import RawTable

HEAD = 2_000
SPREAD = 997  # of the rows after the head one in so many is taken
MOST_SPREAD = 4_000
MOST_DIFFERENT = 100_000  # different values of a column that are brought here

# What programs write where there is nothing; the import reads these as blank too.
BLANKS = ("", "NULL", "null", "(null)", r"\N", "#N/A", "#N/D", "#REF!", "#VALUE!", "#¡VALOR!")

Row = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows of a raw table in their order, and all different values of some columns."""

    raw: RawTable
    rows: tuple[Row, ...]
    complete: bool  # the rows are all there are
    whole: dict[str, tuple[str, ...]] = field(default_factory=dict)  # heading -> all its values

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
    selects = {h: _day(h) for h in dates} | {h: _trimmed(h) for h in lists}
    if sample.complete:
        return sample
    raw = sample.raw
    row = ", ".join(_trimmed(heading) for heading in raw.columns)
    whole = ", ".join(f"list(DISTINCT {select})" for select in selects.values())
    found = connection.execute(
        f"SELECT list([source_row::VARCHAR, {row}] ORDER BY source_row)"
        f" FILTER (source_row % {SPREAD} = 0){', ' if whole else ''}{whole} FROM ({raw.select})"
    ).fetchone()
    assert found is not None, "an aggregate without groups gives one row"
    spread = [tuple(r[1:]) for r in (found[0] or ())]
    step = max(1, len(spread) // MOST_SPREAD)
    different = zip(selects, found[1:], strict=True)
    present = {h: tuple(v for v in values or () if v) for h, values in different}
    known = {h: tuple(sorted(v))[:MOST_DIFFERENT] for h, v in present.items()}
    return replace(sample, rows=sample.rows + tuple(spread[::step]), whole=known)


def _trimmed(heading: str) -> str:
    bare = f"trim({_quoted(heading)}, ' \t\r\n\N{NO-BREAK SPACE}')"
    blanks = ", ".join(f"'{blank}'" for blank in BLANKS)
    return f"CASE WHEN {bare} NOT IN ({blanks}) THEN {bare} END"


def _day(heading: str) -> str:
    """Return a value without its minutes: the days of a ledger are few, its instants many."""
    return f"split_part({_trimmed(heading)}, ':', 1)"


def _quoted(heading: str) -> str:
    return '"' + heading.replace('"', '""') + '"'
