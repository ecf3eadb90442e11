"""Small companies for tests: tables drawn by hand, read as if they had been imported."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

import pyarrow as pa

from llavero.ledger.engine import DuckDb
from llavero.ledger.links import account_links, seller_links
from llavero.ledger.schema import (
    LINKS,
    PROVENANCE,
    SCHEMA,
    SQL_TYPES,
    VACANCIES,
    TableSchema,
    Type,
    table_schema,
)
from llavero.ledger.sums import months_of
from llavero.ledger.tables import Ledger

ARROW = {
    Type.TEXT: pa.string(),
    Type.DATE: pa.date32(),
    Type.MONEY: pa.decimal128(18, 6),
    Type.NUMBER: pa.float64(),
    Type.INTEGER: pa.int64(),
    Type.BOOLEAN: pa.bool_(),
}
ARROW[Type.QUANTITY] = pa.decimal128(18, 6)


def cells(drawing: str) -> tuple[list[str], list[list[str]]]:
    """Return the columns and the rows of a table drawn with | and a rule of dashes.

    A bar inside a cell is drawn ¦.
    """
    lines = [line.strip() for line in drawing.strip().splitlines() if line.strip()]
    lines = [line for line in lines if set(line) - set("-+ |")]
    split = [[cell.strip().replace("¦", "|") for cell in line.split("|")] for line in lines]
    return split[0], split[1:]


def typed(text: str, type_: Type) -> object:
    """Return what a drawn cell means; a blank one is null."""
    if text == "":
        return None
    match type_:
        case Type.DATE:
            return date.fromisoformat(text)
        case Type.MONEY | Type.QUANTITY:
            return Decimal(text)
        case Type.NUMBER:
            return float(text)
        case Type.INTEGER:
            return int(text)
        case Type.BOOLEAN:
            return text == "true"
        case _:
            return text


@lru_cache(maxsize=512)
def drawn(name: str, drawing: str) -> tuple[pa.Table, frozenset[str]]:
    """Return a table of the schema from its drawing, and the columns that were drawn."""
    schema = table_schema(name)
    columns, rows = cells(drawing)
    full = []
    for at, row in enumerate(rows, start=1):
        values = {c: typed(v, schema.column(c).type) for c, v in zip(columns, row, strict=True)}
        full.append({**values, "source_id": f"{name}.csv", "source_row": at})
    fields = [pa.field(c.name, ARROW[c.type]) for c in schema.columns + PROVENANCE]
    return pa.Table.from_pylist(full, pa.schema(fields)), frozenset(columns)


def _blank(schema: TableSchema) -> str:
    """Return the SQL of a table of the schema without rows."""
    columns = (f'"{c.name}" {SQL_TYPES[c.type]}' for c in schema.columns + PROVENANCE)
    return f'CREATE TABLE "{schema.name}" ({", ".join(columns)})'


ADDED_UP = months_of("ledger", {})
TABLES = (*SCHEMA, VACANCIES)
BLANK = {schema.name: _blank(schema) for schema in TABLES}


def company(currency: str = "MXN", **drawings: str) -> Ledger:
    """Return the ledger of a company drawn by hand: one table per keyword."""
    engine = DuckDb()
    blank = (BLANK[schema.name] for schema in TABLES if schema.name not in drawings)
    engine.connection.execute(";".join(blank))
    supplied = {}
    for name, drawing in drawings.items():
        table, supplied[name] = drawn(name, drawing)
        _add(engine, name, table)
    engine.connection.execute(f"CREATE VIEW ledger_months AS {ADDED_UP}")
    for schema, links in zip(LINKS, _links(engine, tuple(drawings.items())), strict=True):
        _add(engine, schema.name, links)
    return Ledger(engine, supplied, currency)


LINKED: dict[tuple[tuple[str, str], ...], tuple[pa.Table, ...]] = {}


def _links(engine: DuckDb, drawings: tuple[tuple[str, str], ...]) -> tuple[pa.Table, ...]:
    """Return whom each row of a company means, looked for once."""
    if drawings not in LINKED:
        LINKED[drawings] = tuple(
            _sourceless(build(engine)) for build in (account_links, seller_links)
        )
    return LINKED[drawings]


def _sourceless(links: pa.Table) -> pa.Table:
    for column in PROVENANCE:
        links = links.append_column(column.name, pa.nulls(len(links), ARROW[column.type]))
    return links


def _add(engine: DuckDb, name: str, table: pa.Table) -> None:
    engine.connection.register(f"{name}_drawn", table)
    engine.connection.execute(f'CREATE TABLE "{name}" AS SELECT * FROM "{name}_drawn"')


def rows(ledger: Ledger, expression: object) -> list[tuple[object, ...]]:
    """Return the rows of an expression, sorted, as tuples."""
    found = ledger.rows(expression).to_pylist()
    return sorted((tuple(row.values()) for row in found), key=str)
