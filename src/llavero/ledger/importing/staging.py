"""What does a source give once its texts are read: which rows, and which must be kept out?"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from llavero.ledger.importing.parsing import is_untidy, may_be_untidy
from llavero.ledger.importing.quick import DOUBT, quick_select
from llavero.ledger.importing.reading import (
    CAME,
    ROW_AS_CODE,
    RULE,
    UNREAD,
    Reading,
    staged_select,
)
from llavero.ledger.importing.rules import BLANK, LABELLED, is_total
from llavero.ledger.schema import Type
from llavero.ledger.sources.sql import identifier, text

# Texts that are different in almost every row or document.
ALL_DIFFERENT = ("line_id", "doc_id", "ref_doc_id")


@dataclass(frozen=True, slots=True)
class Staged:
    """The rows of one source, typed, in a Parquet file of the working folder."""

    reading: Reading
    path: Path
    numbered: bool  # the file holds `source_row`; else a row's place tells it
    careful: bool  # the file says of each row whether a rule keeps it out; else none does
    rows: int  # read, blank ones not counted
    rules: Mapping[str, int]  # rows that a rule keeps out
    unread: Mapping[str, int]  # values of optional columns that could not be read

    @property
    def source_id(self) -> str:
        """Return the source's identity."""
        return self.reading.source_id

    @property
    def select(self) -> str:
        """Return the SELECT over the staged rows, with `source_row` and the rule."""
        rule = "" if self.careful else f", NULL::VARCHAR AS {RULE}, NULL::VARCHAR[] AS {CAME}"
        if self.numbered:
            return f"SELECT *{rule} FROM read_parquet({text(self.path)})"
        row = f"file_row_number + {self.reading.raw.first_row} AS source_row"
        read = f"read_parquet({text(self.path)}, file_row_number=true)"
        return f"SELECT * EXCLUDE (file_row_number), {row}{rule} FROM {read}"


def stage(reading: Reading, connection: duckdb.DuckDBPyConnection, work: Path) -> Staged:
    """Read the source into the working folder: quickly if no value is in doubt, else with care."""
    path = work / f"{reading.source_id}.staged.parquet"
    select = quick_select(reading, connection)
    if select is not None:
        _copy(connection, select, path)
        if not _in_doubt(reading, connection, path):
            return Staged(reading, path, False, False, _rows(connection, path), {}, {})
    return stage_carefully(reading, connection, path)


def stage_carefully(reading: Reading, connection: duckdb.DuckDBPyConnection, path: Path) -> Staged:
    """Read every value with care and judge every row."""
    numbered = (
        reading.raw.ordered is None or bool(reading.table_map.fill_down) or _makes_codes(reading)
    )
    _copy(connection, staged_select(reading, numbered=numbered), path)
    rules = _rules(connection, path)
    rows = _rows(connection, path) - rules.pop(BLANK, 0)
    return Staged(reading, path, numbered, True, rows, rules, _unread(connection, path))


def _copy(connection: duckdb.DuckDBPyConnection, select: str, path: Path) -> None:
    connection.execute(f"COPY ({select}) TO {text(path)} (FORMAT parquet)")


def _rows(connection: duckdb.DuckDBPyConnection, path: Path) -> int:
    return _one(connection, f"SELECT count(*) FROM read_parquet({text(path)})")


def _in_doubt(reading: Reading, connection: duckdb.DuckDBPyConnection, path: Path) -> bool:
    """Return whether a row is in doubt, or a text has a margin, says nothing or labels a sum.

    Codes of documents are all different, so every one is looked at; of other texts, as they
    repeat, only the different ones are.
    """
    read = f"read_parquet({text(path)})"
    columns = [reading.table.column(name) for name in reading.supplied]
    texts = [c.name for c in columns if c.type is Type.TEXT and not c.values]
    suspects = [DOUBT, *(may_be_untidy(identifier(n)) for n in texts if n in ALL_DIFFERENT)]
    found = " OR ".join(f"coalesce(bool_or({suspect}), false)" for suspect in suspects)
    if _one(connection, f"SELECT {found} FROM {read}"):
        return True
    return any(
        _one(connection, f"SELECT coalesce(bool_or({_suspect(name)}), false) FROM ({different})")
        for name in texts
        if name not in ALL_DIFFERENT
        for different in [f"SELECT DISTINCT {identifier(name)} AS value FROM {read}"]
    )


def _suspect(name: str) -> str:
    return (
        f"{is_untidy('value')} OR {is_total('value')}" if name in LABELLED else is_untidy("value")
    )


def _makes_codes(reading: Reading) -> bool:
    return any(column.source == ROW_AS_CODE for column in reading.columns)


def _rules(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[str, int]:
    read = f"read_parquet({text(path)}) WHERE {RULE} IS NOT NULL"
    counted = connection.execute(f"SELECT {RULE}, count(*) FROM {read} GROUP BY 1 ORDER BY 1")
    return dict(counted.fetchall())


def _unread(connection: duckdb.DuckDBPyConnection, path: Path) -> dict[str, int]:
    read = f"read_parquet({text(path)}) WHERE {RULE} IS NULL AND {UNREAD} IS NOT NULL"
    each = f"SELECT unnest({UNREAD}) AS target FROM {read}"
    counted = connection.execute(f"SELECT target, count(*) FROM ({each}) GROUP BY 1 ORDER BY 1")
    return dict(counted.fetchall())


def _one(connection: duckdb.DuckDBPyConnection, sql: str) -> int:
    found: int = connection.execute(sql).fetchall()[0][0]
    return found
