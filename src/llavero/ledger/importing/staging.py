"""What does a source give once its texts are read: which rows, and which must be kept out?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from llavero.ledger.importing.parsing import is_untidy, may_be_no_code, may_be_untidy
from llavero.ledger.importing.quick import DOUBT, doubtful, quick_select
from llavero.ledger.importing.reading import (
    CAME,
    RULE,
    UNREAD,
    Reading,
    staged_select,
)
from llavero.ledger.importing.rules import BLANK, is_total, may_be_total
from llavero.ledger.schema import Type
from llavero.ledger.sources.sql import identifier, text

# Texts that are different in almost every row or document.
ALL_DIFFERENT = ("line_id", "doc_id", "ref_doc_id")
# Of a source with more rows in doubt than this, all are read with care.
MOST_DOUBTFUL = 0.2


@dataclass(frozen=True, slots=True)
class Staged:
    """The rows of one source, typed, in Parquet files of the working folder.

    `quick` has the rows read quickly and, where there is also `careful`, those in doubt, which
    are then read from there. Without `quick`, `careful` has them all.
    """

    reading: Reading
    quick: Path | None
    careful: Path | None
    numbered: bool  # `careful` holds `source_row`; else a row's place tells it
    rows: int  # read, blank ones not counted
    blank: int
    rules: Mapping[str, int]  # rows that a rule keeps out
    unread: Mapping[str, int]  # values of optional columns that could not be read

    @property
    def source_id(self) -> str:
        """Return the source's identity."""
        return self.reading.source_id

    @property
    def select(self) -> str:
        """Return the SELECT over the staged rows, with `source_row`, the rule and the texts."""
        selects = []
        if self.quick is not None:
            columns = ", ".join(identifier(name) for name in self.reading.supplied)
            source = f"{text(self.source_id)} AS source_id, {self._row}"
            judged = f"NULL::VARCHAR AS {RULE}, NULL::VARCHAR[] AS {UNREAD}"
            sound = f"WHERE NOT {DOUBT}" if self.careful is not None else ""
            selects.append(
                f"SELECT {columns}, {source}, {judged}, NULL::VARCHAR[] AS {CAME} "
                f"FROM read_parquet({text(self.quick)}, file_row_number=true) {sound}"
            )
        if self.careful is not None and self.numbered:
            selects.append(f"SELECT * FROM read_parquet({text(self.careful)})")
        elif self.careful is not None:
            read = f"read_parquet({text(self.careful)}, file_row_number=true)"
            selects.append(f"SELECT * EXCLUDE (file_row_number), {self._row} FROM {read}")
        return " UNION ALL BY NAME ".join(selects)

    @property
    def _row(self) -> str:
        return f"file_row_number + {self.reading.raw.first_row} AS source_row"

    @property
    def whole(self) -> Path | None:
        """Return the file that holds exactly the rows to keep; None where no single one does."""
        if self.quick is not None and self.careful is not None:
            return None
        return None if self.rules or self.unread or self.blank else self.quick or self.careful


def stage(reading: Reading, connection: duckdb.DuckDBPyConnection, work: Path) -> Staged:
    """Read the source into the working folder: quickly, and what is in doubt with care."""
    quick = work / f"{reading.source_id}.quick.parquet"
    careful = work / f"{reading.source_id}.careful.parquet"
    select = quick_select(reading, connection)
    if select is None:
        return stage_carefully(reading, connection, careful)
    _copy(connection, select, quick)
    rows, in_doubt = _doubts(connection, quick)
    if in_doubt > MOST_DOUBTFUL * rows or _is_untidy(reading, connection, quick):
        return stage_carefully(reading, connection, careful)
    if not in_doubt:
        return Staged(reading, quick, None, False, rows, 0, {}, {})
    judged = stage_carefully(doubtful(reading, quick), connection, careful)
    return replace(judged, reading=reading, quick=quick, rows=rows - judged.blank)


def stage_carefully(reading: Reading, connection: duckdb.DuckDBPyConnection, path: Path) -> Staged:
    """Read every value with care and judge every row."""
    numbered = (
        reading.raw.ordered is None or bool(reading.table_map.fill_down) or reading.makes_codes
    )
    _copy(connection, staged_select(reading, numbered=numbered), path)
    rules = _rules(connection, path)
    blank = rules.pop(BLANK, 0)
    rows = _one(connection, f"SELECT count(*) FROM read_parquet({text(path)})") - blank
    unread = _unread(connection, path)
    return Staged(reading, None, path, numbered, rows, blank, rules, unread)


def _doubts(connection: duckdb.DuckDBPyConnection, path: Path) -> tuple[int, int]:
    sql = f"SELECT count(*), count(*) FILTER ({DOUBT}) FROM read_parquet({text(path)})"
    rows, in_doubt = connection.execute(sql).fetchall()[0]
    return int(rows), int(in_doubt)


def _copy(connection: duckdb.DuckDBPyConnection, select: str, path: Path) -> None:
    # Nobody looks for single values: filters that would help to would only be written.
    form = "FORMAT parquet, WRITE_BLOOM_FILTER false"
    connection.execute(f"COPY ({select}) TO {text(path)} ({form})")


def _is_untidy(reading: Reading, connection: duckdb.DuckDBPyConnection, path: Path) -> bool:
    """Return whether a text of a row not in doubt has a margin, says nothing or labels a sum.

    Codes of documents are almost all different, so of these the few that may be untidy are looked
    at; other texts repeat, so of these each different one is.
    """
    read = f"read_parquet({text(path)}) WHERE NOT {DOUBT}"
    columns = [reading.table.column(name) for name in reading.supplied]
    texts = [c.name for c in columns if c.type is Type.TEXT and not c.values]
    suspect = f"{is_untidy('value')} OR {is_total('value')}"
    return any(
        _one(connection, f"SELECT coalesce(bool_or({suspect}), false) FROM ({looked_at})")
        for name in texts
        for looked_at in [_looked_at(name, read)]
    )


def _looked_at(name: str, read: str) -> str:
    value = identifier(name)
    if name in ALL_DIFFERENT:
        codes = f"SELECT {value} AS value FROM {read} AND {may_be_no_code(value)}"
        return (
            f"SELECT value FROM ({codes}) WHERE {may_be_untidy('value')} OR {may_be_total('value')}"
        )
    return f"SELECT DISTINCT {value} AS value FROM {read}"


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
