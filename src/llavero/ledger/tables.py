"""How does an analysis read the facts? The checked tables as Ibis expressions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import TypeVar, cast

import ibis
import pyarrow as pa
from ibis import Table
from ibis.expr.operations import Relation

from llavero.ledger.engine import DuckDb, Engine
from llavero.ledger.manifest import read_manifest
from llavero.ledger.schema import LINKS, PROVENANCE, SCHEMA, VACANCIES, table_schema

T = TypeVar("T")


@cache
def unbound(name: str) -> Table:
    """Return the table `name` of the schema as an unbound Ibis table.

    Every column of the schema is there, whether a source supplied it or not.
    """
    columns = table_schema(name).columns + PROVENANCE
    return ibis.table({c.name: str(c.type) for c in columns}, name=name)


@dataclass(slots=True)
class Ledger:
    """The checked tables of one study, and the engine that reads them."""

    engine: Engine
    supplied: Mapping[str, frozenset[str]]  # per table, the columns that came with any source
    currency: str  # the study's; figures are in it
    added_up: bool = False  # whether the sums of all its lines are in `ledger_months`
    _is_ahead: bool = False
    _named: dict[str, "NamedTable"] = field(default_factory=dict)
    _held: dict[str, bool] = field(default_factory=dict)
    _read: dict[str, object] = field(default_factory=dict)

    def table(self, name: str) -> Table:
        """Return a table of the schema. It has no rows if nothing was imported into it."""
        return unbound(name)

    def has(self, table: str, *columns: str) -> bool:
        """Return whether some source supplied the table, with all of `columns`."""
        return table in self.supplied and set(columns) <= self.supplied[table]

    def holds(self, name: str, ask: Callable[[], bool]) -> bool:
        """Return whether something holds of the facts, asking them once."""
        if name not in self._held:
            self._held[name] = ask()
        return self._held[name]

    def once(self, name: str, read: Callable[[], T]) -> T:
        """Return what is read of the facts, reading it once; one name always means one thing."""
        if name not in self._read:
            self._read[name] = read()
        return cast(T, self._read[name])

    def rows(self, expression: Table) -> pa.Table:
        """Run an expression and return its rows."""
        return self.engine.rows(self._compile(expression))

    def keep(self, name: str, build: Callable[[], Table]) -> Table:
        """Compute a table once; return it as one that later expressions may read."""
        return self._name(name, build, self.engine.begin if self._is_ahead else self.engine.keep)

    def begin(self, *tables: Callable[[], Table]) -> None:
        """Let what these functions keep be computed, in their order, while others go on."""
        self._is_ahead = True
        try:
            for table in tables:
                table()
        finally:
            self._is_ahead = False

    def view(self, name: str, build: Callable[[], Table]) -> Table:
        """Name an expression that many others start from, so that each stays short."""
        return self._name(name, build, self.engine.view)

    def sql(self, expression: Table) -> str:
        """Return complete SQL for an expression: named tables are written out in front."""
        sql = self._compile(expression)
        needed = self._needed(sql)
        if not needed:
            return sql
        prefix = ",\n".join(f'"{n}" AS (\n{self._named[n].sql}\n)' for n in needed)
        # A query that begins with tables of its own goes on with them.
        own = sql.removeprefix("WITH ")
        return f"WITH {prefix}{',' if own != sql else ''}\n{own}"

    def _name(
        self, name: str, build: Callable[[], Table], define: Callable[[str, str], None]
    ) -> Table:
        if name not in self._named:
            expression = build()
            sql = self._compile(expression)
            define(name, sql)
            self._named[name] = NamedTable(ibis.table(expression.schema(), name=name), sql)
        return self._named[name].table

    def _compile(self, expression: Table) -> str:
        return _compiled(expression.op(), self.engine.dialect)

    def _needed(self, sql: str) -> list[str]:
        """Return the named tables that `sql` reads, itself or through others, in order."""
        wanted: set[str] = set()
        texts = [sql]
        while texts:
            text = texts.pop()
            for name, named in self._named.items():
                if name not in wanted and f'"{name}"' in text:
                    wanted.add(name)
                    texts.append(named.sql)
        return [name for name in self._named if name in wanted]


# Ibis takes tens of milliseconds for a long expression, which speaks of no ledger in particular:
# traces ask again for the same, and so does who opens a second ledger.
@lru_cache(maxsize=2048)
def _compiled(expression: Relation, dialect: str) -> str:
    return str(ibis.to_sql(expression.to_expr(), dialect=dialect))


@dataclass(frozen=True, slots=True)
class NamedTable:
    """An expression under a name."""

    table: Table  # unbound, as later expressions read it
    sql: str


def open_ledger(folder: Path, currency: str) -> Ledger:
    """Return the ledger that lies in `folder`, read with DuckDB."""
    manifest = read_manifest(folder)
    tables = (*SCHEMA, *LINKS, VACANCIES)
    supplied = {t.name: manifest.supplied(t.name) for t in tables if manifest.parts_of(t.name)}
    sources = ({p.source_id for p in manifest.parts_of(t)} for t in ("ledger", "ledger_months"))
    added_up = len({frozenset(ids) for ids in sources}) == 1
    return Ledger(DuckDb.over(folder, manifest), supplied, currency, added_up)
