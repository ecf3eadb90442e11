"""How does an analysis read the facts? The checked tables as Ibis expressions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import ibis
import pyarrow as pa
from ibis import Table

from llavero.ledger.engine import DuckDb, Engine
from llavero.ledger.manifest import read_manifest
from llavero.ledger.schema import LINKS, PROVENANCE, SCHEMA, table_schema


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
    _kept: dict[str, str] = field(default_factory=dict)

    def table(self, name: str) -> Table:
        """Return a table of the schema. It has no rows if nothing was imported into it."""
        return unbound(name)

    def has(self, table: str, *columns: str) -> bool:
        """Return whether some source supplied the table, with all of `columns`."""
        return table in self.supplied and set(columns) <= self.supplied[table]

    def rows(self, expression: Table) -> pa.Table:
        """Run an expression and return its rows."""
        return self.engine.rows(self._compiled(expression))

    def keep(self, name: str, expression: Table) -> Table:
        """Compute an expression once; return it as a table that later expressions may read."""
        if name not in self._kept:
            self.engine.keep(name, self._compiled(expression))
            self._kept[name] = self._compiled(expression)
        return ibis.table(expression.schema(), name=name)

    def sql(self, expression: Table) -> str:
        """Return complete SQL for an expression: kept tables are written out in front."""
        sql = self._compiled(expression)
        needed = [name for name in self._kept if _names(sql, self._kept, name)]
        if not needed:
            return sql
        prefix = ",\n".join(f'"{name}" AS (\n{self._kept[name]}\n)' for name in needed)
        # A query that begins with tables of its own goes on with them.
        own = sql.removeprefix("WITH ")
        return f"WITH {prefix}{',' if own != sql else ''}\n{own}"

    def _compiled(self, expression: Table) -> str:
        return str(ibis.to_sql(expression, dialect=self.engine.dialect))


def _names(sql: str, kept: Mapping[str, str], name: str) -> bool:
    """Return whether `sql` reads the kept table `name`, itself or through other kept tables."""
    if f'"{name}"' in sql:
        return True
    through = [other for other in kept if f'"{other}"' in sql and other != name]
    return any(f'"{name}"' in kept[other] for other in through)


def open_ledger(folder: Path, currency: str) -> Ledger:
    """Return the ledger that lies in `folder`, read with DuckDB."""
    manifest = read_manifest(folder)
    supplied = {
        t.name: manifest.supplied(t.name) for t in SCHEMA + LINKS if manifest.parts_of(t.name)
    }
    return Ledger(DuckDb.over(folder, manifest), supplied, currency)
