"""How do the rows of a raw table become rows of a table of the ledger? One SELECT."""

from dataclasses import dataclass
from datetime import date

from llavero.ledger.importing.parsing import parsed, tidy
from llavero.ledger.importing.persons import code_of_person
from llavero.ledger.importing.rules import Cell, rule_of_row, unread_values
from llavero.ledger.mapping import ColumnMap, TableMap, Written
from llavero.ledger.schema import EMPLOYEES, SQL_TYPES, TableSchema
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.sql import identifier, text

# What a staged row carries besides the columns of its table.
RULE, UNREAD, CAME = "source_rule", "source_unread", "source_came"
ROW_AS_CODE = "source_row"  # heading that makes a code from file and row
CANONICAL = Written()
# Why a column is ignored whose values must not even be written down.
PRIVATE = frozenset(f"recognition-ignored-{reason}" for reason in ("personal", "pay", "secret"))


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to read one raw table as one table of the ledger."""

    raw: RawTable
    table_map: TableMap
    table: TableSchema
    source_id: str
    currency: str  # of amounts that no column says the currency of
    today: date

    @property
    def columns(self) -> tuple[ColumnMap, ...]:
        """Return the columns that are read: of two for one target, the first."""
        known = (*self.raw.columns, ROW_AS_CODE)
        mapped = {c.target: c for c in reversed(self.table_map.columns) if c.source in known}
        return tuple(mapped[c.name] for c in self.table.columns if c.name in mapped)

    @property
    def makes_codes(self) -> bool:
        """Return whether some row is given a code that it does not bring."""
        return self.table is EMPLOYEES or any(c.source == ROW_AS_CODE for c in self.columns)

    @property
    def constants(self) -> dict[str, str]:
        """Return the values that are the same in every row."""
        mapped = {column.target for column in self.columns}
        return {t: v for t, v in self.table_map.constants.items() if t not in mapped and v}

    @property
    def supplied(self) -> tuple[str, ...]:
        """Return the columns of the table that the source gives."""
        given = {column.target for column in self.columns} | set(self.constants)
        return tuple(column.name for column in self.table.columns if column.name in given)

    @property
    def shown(self) -> tuple[str, ...]:
        """Return the headings whose values may be written into the file of rows set aside."""
        private = {h for h, why in self.table_map.ignored.items() if why.sentence in PRIVATE}
        return tuple(heading for heading in self.raw.columns if heading not in private)

    @property
    def unused(self) -> tuple[str, ...]:
        """Return the headings from which nothing is read and that may hold words."""
        used = {*_used(self), *self.raw.canonical}
        return tuple(heading for heading in self.raw.columns if heading not in used)

    @property
    def signs(self) -> str | None:
        """Return the currency whose sign may stand beside an amount; None: each row's own."""
        return None if any(c.target == "currency" for c in self.columns) else self.currency

    def came(self, heading: str) -> str:
        """Return the SQL name of a column as it came."""
        return f"c_{self.raw.columns.index(heading)}"

    def value(self, heading: str) -> str:
        """Return the SQL name of a column, tidied and filled."""
        return f"v_{self.raw.columns.index(heading)}"


def staged_select(reading: Reading, *, numbered: bool) -> str:
    """Return the SELECT that reads a source with care: typed columns, and which rows to keep out.

    numbered   give `source_row`; without it, rows come in their order and in parallel
    """
    row = ", source_row" if numbered else ""
    rows = reading.raw.select if numbered else reading.raw.ordered
    targets = ", ".join(identifier(name) for name in reading.supplied)
    rule, unread = _rule(reading), unread_values(reading.table, _cells(reading))
    all_came = ", ".join(reading.came(heading) for heading in reading.shown)
    return f"""
WITH came AS (SELECT {_came(reading)}{row} FROM ({rows})),
tidied AS (SELECT *, {_values(reading)} FROM came),
filled AS ({_filled(reading)}),
typed AS (SELECT *, {_typed(reading)} FROM filled),
judged AS (SELECT *, {rule} AS {RULE}, {unread} AS {UNREAD} FROM typed)
SELECT {targets}, {text(reading.source_id)} AS source_id{row}, {RULE}, {UNREAD},
    CASE WHEN {RULE} IS NOT NULL OR {UNREAD} IS NOT NULL THEN [{all_came}] END AS {CAME}
FROM judged"""


def _came(reading: Reading) -> str:
    columns = [f"{identifier(h)} AS {reading.came(h)}" for h in reading.raw.columns]
    fault = identifier(reading.raw.fault) if reading.raw.fault else "NULL::VARCHAR"
    return ", ".join([*columns, f"{fault} AS c_fault"])


def _used(reading: Reading) -> list[str]:
    mapped = [h for c in reading.columns for h in _headings(c) if h in reading.raw.columns]
    kept = [h for h in reading.table_map.keep_rows if h in reading.raw.columns]
    return list(dict.fromkeys([*mapped, *kept, *_fill_down(reading)]))


def _headings(column_map: ColumnMap) -> tuple[str, ...]:
    return (column_map.source, *column_map.more)


def _values(reading: Reading) -> str:
    texts = {h: tidy(reading.came(h)) for h in _used(reading)}
    return ", ".join(f"{sql} AS {reading.value(h)}" for h, sql in texts.items()) or "NULL AS v_"


def _fill_down(reading: Reading) -> list[str]:
    return [h for h in reading.table_map.fill_down if h in reading.raw.columns]


def _filled(reading: Reading) -> str:
    """Fill the headings that stand on the first line of a document only, within the document."""
    headings = _fill_down(reading)
    if not headings:
        return "SELECT * FROM tidied"
    document = next((c.source for c in reading.columns if c.target == "doc_id"), headings[0])
    key = reading.value(document)
    lines_above = f"count({key}) OVER (ORDER BY source_row)"
    begun = lines_above if document in headings else key
    whole = "ORDER BY source_row ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING"
    filled = ", ".join(
        f"coalesce({v}, CASE WHEN c_document IS NOT NULL THEN first_value({v} IGNORE NULLS) "
        f"OVER (PARTITION BY c_document {whole}) END) AS {v}"
        for v in map(reading.value, headings)
    )
    numbered = f"SELECT *, {begun} AS c_document FROM tidied"
    return f"SELECT * REPLACE ({filled}) FROM ({numbered})"


def _typed(reading: Reading) -> str:
    typed = [f"{_meaning(reading, c)} AS {identifier(c.target)}" for c in reading.columns]
    for target, value in reading.constants.items():
        column = reading.table.column(target)
        sql = parsed(text(value), column, CANONICAL, {}, reading.currency)
        typed.append(f"({sql})::{SQL_TYPES[column.type]} AS {identifier(target)}")
    return ", ".join(typed)


def _meaning(reading: Reading, column_map: ColumnMap) -> str:
    if column_map.source == ROW_AS_CODE:
        return _row_as_code(reading)
    if reading.table is EMPLOYEES and column_map.target == "employee_id":
        return _code_of_person(reading)
    written = column_map.written
    if column_map.source in reading.raw.canonical:
        written = Written(hundredths=written.hundredths)
    return parsed(
        _value(reading, column_map),
        reading.table.column(column_map.target),
        written,
        column_map.values,
        reading.signs,
    )


def _row_as_code(reading: Reading) -> str:
    return f"{text(reading.source_id)} || ':' || source_row"


def _code_of_person(reading: Reading) -> str:
    values = {c.target: _value(reading, c) for c in reading.columns}
    named = {c.target: c.source for c in reading.columns}
    return code_of_person(
        values, _row_as_code(reading), named=named["employee_id"] == named.get("name")
    )


def _value(reading: Reading, column_map: ColumnMap) -> str:
    """Return the SQL of a column's text; a given name is followed by the family names."""
    headings = [h for h in _headings(column_map) if h in reading.raw.columns]
    if len(headings) == 1:
        return reading.value(headings[0])
    return f"nullif(concat_ws(' ', {', '.join(map(reading.value, headings))}), '')"


def _cells(reading: Reading) -> list[Cell]:
    filled = _fill_down(reading)
    return [
        Cell(
            c.source,
            reading.value(c.source) if c.source in filled else reading.came(c.source),
            c.target,
        )
        for c in reading.columns
        if c.source != ROW_AS_CODE
    ]


def _rule(reading: Reading) -> str:
    kept = [
        (reading.value(heading), values)
        for heading, values in reading.table_map.keep_rows.items()
        if heading in reading.raw.columns
    ]
    rule = rule_of_row(
        reading.table,
        _cells(reading),
        all_came=[reading.came(heading) for heading in reading.raw.columns],
        unused=[reading.came(heading) for heading in reading.unused],
        kept=kept,
        today=reading.today,
    )
    return f"coalesce(c_fault, {rule})"
