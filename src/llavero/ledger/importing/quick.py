"""Which rows need no care? Those that write every value in the one usual form.

Most rows of large files do: numbers without grouping, dates in one form, nothing missing that is
required. They are read several times as fast as with care; rows in doubt are read with care
afterwards. Both readings give the same rows.
"""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import duckdb

from llavero.ledger.importing.parsing import among
from llavero.ledger.importing.reading import Reading
from llavero.ledger.importing.rules import FIRST_PLAUSIBLE, is_sum_besides
from llavero.ledger.mapping import ColumnMap, DateOrder, Written
from llavero.ledger.schema import SQL_TYPES, Column, Type
from llavero.ledger.sources.sql import identifier, text

DOUBT, TEXTS = "source_doubt", "source_texts"
_FORMATS = {
    DateOrder.ISO: ("%Y-%m-%d",),
    DateOrder.DAY_FIRST: ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"),
    DateOrder.MONTH_FIRST: ("%m/%d/%Y", "%m-%d-%Y"),
    DateOrder.COMPACT: ("%Y%m%d",),
}
_MEASURED = (Type.MONEY, Type.QUANTITY)


def quick_select(reading: Reading, connection: duckdb.DuckDBPyConnection) -> str | None:
    """Return the SELECT that reads a source without care, None where that cannot be exact.

    A row it may read wrongly has `source_doubt`, and its texts as they came in `source_texts`,
    the reader's own fault last.
    """
    if reading.raw.ordered is None or reading.table_map.fill_down or reading.constants:
        return None
    if reading.makes_codes or any(column.more for column in reading.columns):
        return None
    values, doubts = [], []
    for column_map in reading.columns:
        read = _quickly(reading, column_map, connection)
        if read is None:
            return None
        value, doubt = read
        values.append(f"{value} AS {identifier(column_map.target)}")
        doubts.append(doubt)
    doubts.append("c_fault IS NOT NULL")
    doubts.append(is_sum_besides(reading.supplied, list(map(reading.came, reading.unused))))
    doubts += [
        f"NOT {among(f'coalesce({reading.came(heading)}, {text(str())})', kept)}"
        for heading, kept in reading.table_map.keep_rows.items()
        if heading in reading.raw.columns
    ]
    # The columns of the source may have the names of the table's.
    came = ", ".join(f"{identifier(h)} AS {reading.came(h)}" for h in reading.raw.columns)
    fault = identifier(reading.raw.fault) if reading.raw.fault else "NULL::VARCHAR"
    source = f"SELECT {came}, {fault} AS c_fault FROM ({reading.raw.ordered})"
    targets = ", ".join(identifier(name) for name in reading.supplied)
    texts = ", ".join([*(reading.came(h) for h in reading.raw.columns), "c_fault"])
    typed = f"SELECT *, {', '.join(values)} FROM ({source})"
    judged = f"SELECT *, coalesce({' OR '.join(doubts)}, true) AS {DOUBT} FROM ({typed})"
    return (
        f"SELECT {targets}, {DOUBT}, "
        f"CASE WHEN {DOUBT} THEN [{texts}] END AS {TEXTS} FROM ({judged})"
    )


def doubtful(reading: Reading, quick: Path) -> Reading:
    """Return the reading of the rows in doubt alone, from the file of a quick reading."""
    names = [identifier(heading) for heading in reading.raw.columns]
    names += [identifier(reading.raw.fault)] if reading.raw.fault else []
    texts = ", ".join(f"{TEXTS}[{at}] AS {name}" for at, name in enumerate(names, start=1))
    row = f"file_row_number + {reading.raw.first_row} AS source_row"
    read = f"read_parquet({text(quick)}, file_row_number=true)"
    select = f"SELECT {texts}, {row} FROM {read} WHERE {DOUBT}"
    return replace(reading, raw=replace(reading.raw, select=select, ordered=None))


def _quickly(
    reading: Reading, column_map: ColumnMap, connection: duckdb.DuckDBPyConnection
) -> tuple[str, str] | None:
    """Return the SQL of a column's value and of whether it is in doubt."""
    if column_map.more:
        return None
    column = reading.table.column(column_map.target)
    came = reading.came(column_map.source)
    canonical = column_map.source in reading.raw.canonical
    written = Written() if canonical else column_map.written
    if column.type in _MEASURED:
        value, doubt = _number(came, written, column)
    elif column.type is Type.DATE:
        read = _day(reading, column_map.source, written, column, connection)
        if read is None:
            return None
        value, doubt = read
    elif column.type is Type.TEXT and (column.values or column_map.values):
        meant = {**{v: v for v in column.values}, **column_map.values}
        cases = " ".join(f"WHEN {text(k)} THEN {text(v)}" for k, v in meant.items())
        value, doubt = f"CASE {came} {cases} END", "false"
    elif column.type is Type.TEXT:
        # Margins and empty words are looked for afterwards, once for each value and not row.
        missing = f"{came} IS NULL" if column.required else "false"
        return came, missing
    else:
        return None
    target = identifier(column.name)
    missing = f"{target} IS NULL" + ("" if column.required else f" AND {came} IS NOT NULL")
    return value, f"({missing}) OR {doubt}" if doubt != "false" else f"({missing})"


def _number(came: str, written: Written, column: Column) -> tuple[str, str]:
    if written.decimal_mark == ".":
        return f"try_cast({came} AS {SQL_TYPES[column.type]})", "false"
    pointed = f"replace({came}, ',', '.')"
    # A point would be taken for the decimal mark that it is not.
    grouped = f"coalesce(contains({came}, '.'), false)"
    return f"try_cast({pointed} AS {SQL_TYPES[column.type]})", grouped


def _day(
    reading: Reading,
    heading: str,
    written: Written,
    column: Column,
    connection: duckdb.DuckDBPyConnection,
) -> tuple[str, str] | None:
    quoted, came = identifier(heading), reading.came(heading)
    first = f"SELECT {quoted} FROM ({reading.raw.ordered}) WHERE {quoted} IS NOT NULL LIMIT 1"
    found = connection.execute(first).fetchall()
    format_ = _format_of(found[0][0], written) if found else "%Y-%m-%d"
    if format_ is None:
        return None
    # Years of two digits, the words `infinity` and `epoch`: nothing that lies in these years.
    last = date(reading.today.year + 1, 12, 31)
    early = f"{identifier(column.name)} < DATE '{FIRST_PLAUSIBLE}'"
    doubt = f"coalesce({early} OR {identifier(column.name)} > DATE '{last}', false)"
    if format_ == "%Y-%m-%d":
        return f"try_cast({came} AS DATE)", doubt
    return f"try_strptime({came}, {text(format_)})::DATE", doubt


def _format_of(value: str, written: Written) -> str | None:
    for order in written.date_orders:
        for format_ in _FORMATS.get(order, ()):
            try:
                datetime.strptime(value, format_)  # noqa: DTZ007 a date has no zone
            except ValueError:
                continue
            return format_
    return None
