"""Which rows came before, in this source or in another (methods CV12)?

Lines that tell again the sales of another source, as delivery notes do, go first (`sold_again`).
The first of equal rows is kept: one already in the ledger, else the one of the source named
first. Lines of one document with the same account and amount but another line number are only
counted: they may be two of the same thing. Documents of different years are never the same one,
since many companies count anew each January.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from llavero.ledger.importing.counting import repeats
from llavero.ledger.importing.reading import RULE
from llavero.ledger.importing.rules import DUPLICATE
from llavero.ledger.importing.sold_again import sold_again
from llavero.ledger.importing.staging import Staged
from llavero.ledger.schema import TableSchema
from llavero.ledger.sources.sql import identifier, text

REPEATED_CODE = "repeated-code"
LOOKS_ALIKE = ("doc_id", "account_id", "net_amount")
YEAR = "year(doc_date)"
TELLS_APART = ("product_id",)  # two products of one price are no repetition


@dataclass(frozen=True, slots=True)
class Repetition:
    """What was found in one table."""

    table: str
    rows: str | None  # name of the temporary table of rows to keep out; None where there are none
    alike: int  # lines beyond the first of their document, account and amount
    alike_across: int  # of these, lines that also stand in another source


def repetition(
    connection: duckdb.DuckDBPyConnection,
    table: TableSchema,
    staged: Sequence[Staged],
    stored: str | None,
) -> Repetition:
    """Return the rows of `staged`, in their order, that came before.

    stored   SELECT over the rows of other sources already in the ledger, if there are any
    """
    key = _key(table, staged)
    lines = _gathered(table, staged, stored)
    several = stored is not None or len(staged) > 1
    again = sold_again(connection, staged, lines) if table.name == "ledger" and several else None
    if again:
        lines = f"SELECT l.* FROM ({lines}) l ANTI JOIN {again} USING (source_id, source_row)"
    counted = {"key": _told(_hash(table, key), _needed(table, key))} if key else {}
    supplied = _supplied(staged)
    if table.name == "ledger" and set(LOOKS_ALIKE) <= supplied:
        more = (name for name in TELLS_APART if name in supplied)
        counted["alike"] = _told(_hash(table, (*LOOKS_ALIKE, *more)), ["doc_id"])
    repeated = repeats(connection, lines, counted)
    rows = _repeated(connection, table, key, lines) if repeated.get("key") else None
    alike = repeated.get("alike", 0)
    across = _across(connection, lines, counted["alike"]) if alike and several else 0
    return Repetition(table.name, _joined(connection, rows, again), alike, across)


def _joined(
    connection: duckdb.DuckDBPyConnection, rows: str | None, again: str | None
) -> str | None:
    """Return the table of the rows of both kinds."""
    if rows and again:
        connection.execute(f"INSERT INTO {rows} SELECT * FROM {again}")
    return rows or again


def _supplied(staged: Sequence[Staged]) -> set[str]:
    return set.intersection(*(set(source.reading.supplied) for source in staged))


def _hash(table: TableSchema, columns: Sequence[str]) -> str:
    return f"hash({_listed(table, columns)})"


def _listed(table: TableSchema, columns: Sequence[str]) -> str:
    """Return the SQL of what tells rows apart."""
    return ", ".join([*map(identifier, columns), *([YEAR] if table.name == "ledger" else [])])


def _told(value: str, needed: Sequence[str]) -> str:
    """Return `value` where all that it needs is told, else NULL."""
    told = " AND ".join(f"{identifier(name)} IS NOT NULL" for name in needed) or "true"
    return f"CASE WHEN {told} THEN {value} END"


def _key(table: TableSchema, staged: Sequence[Staged]) -> tuple[str, ...]:
    """Return the columns that tell rows apart; none where a source lacks one it cannot do without.

    A line number that the source does not give would have to be made up, and nothing would repeat.
    What only some sources give still tells their rows apart: who declines an interview names no
    account, and the answers of the others have one each.
    """
    needed = set(table.key) if table.name == "ledger" else set(table.key) & set(table.required)
    if not needed <= _supplied(staged):
        return ()
    given = set().union(*(source.reading.supplied for source in staged))
    return tuple(name for name in table.key if name in given)


def _gathered(table: TableSchema, staged: Sequence[Staged], stored: str | None) -> str:
    columns = {c.name for c in table.columns}
    selects = []
    if stored:
        selects.append(f"SELECT *, 0 AS source_order FROM ({stored})")
    for order, source in enumerate(staged, start=1):
        given = ", ".join(identifier(n) for n in source.reading.supplied if n in columns)
        selects.append(
            f"SELECT {given}, source_id, source_row, {order} AS source_order "
            f"FROM ({source.select}) WHERE {RULE} IS NULL"
        )
    return " UNION ALL BY NAME ".join(selects)


def _repeated(
    connection: duckdb.DuckDBPyConnection, table: TableSchema, key: Sequence[str], lines: str
) -> str:
    columns = _listed(table, key)
    told = " AND ".join(f"{identifier(n)} IS NOT NULL" for n in _needed(table, key)) or "true"
    name = f"repeated_{table.name}"
    shared = (
        f"SELECT hash({columns}) AS h FROM ({lines}) WHERE {told} GROUP BY 1 HAVING count(*) > 1"
    )
    whole = ", ".join(identifier(c) for c in _compared(connection, lines))
    window = f"PARTITION BY {columns} ORDER BY source_order, source_row"
    connection.execute(f"""
CREATE OR REPLACE TEMP TABLE {name} AS
WITH shared AS ({shared}),
placed AS (
    SELECT source_id, source_row, source_order, row_number() OVER (w) AS place,
        first_value(source_id) OVER (w) AS first_source,
        first_value(source_row) OVER (w) AS first_row,
        hash({whole}) = first_value(hash({whole})) OVER (w) AS is_same
    FROM ({lines}) WHERE {told} AND hash({columns}) IN (SELECT h FROM shared)
    WINDOW w AS ({window})
)
SELECT source_id, source_row, first_source, first_row,
    CASE WHEN is_same OR {text(table.name)} = 'ledger' THEN {text(DUPLICATE)}
    ELSE {text(REPEATED_CODE)} END AS {RULE}
FROM placed WHERE place > 1 AND source_order > 0""")
    return name


def _needed(table: TableSchema, key: Sequence[str]) -> list[str]:
    return list(key) if table.name == "ledger" else [n for n in key if n in table.required]


def _compared(connection: duckdb.DuckDBPyConnection, lines: str) -> list[str]:
    own = {"source_id", "source_row", "source_order"}
    described = connection.execute(f"DESCRIBE {lines}").fetchall()
    return [row[0] for row in described if row[0] not in own]


def _across(connection: duckdb.DuckDBPyConnection, lines: str, alike: str) -> int:
    """Return how many lines stand, alike, in a further source."""
    each = f"SELECT source_id, {alike} AS h FROM ({lines}) GROUP BY ALL"
    counted = f"SELECT count(h) - count(DISTINCT h) FROM ({each})"
    found: int = connection.execute(counted).fetchall()[0][0]
    return found
