"""How does a recipe turn a source's tables into the ledger's?

A recipe is a folder with one SELECT per table of the ledger, `<table>.sql`, in DuckDB's dialect,
and, if it likes, `recipe.toml`. Every column of the source is text there: the SELECT casts what is
a number or a date, so that no code loses its leading zeros.
"""

import json
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.schema import SCHEMA, table_schema
from llavero.ledger.sources.digest import joint_digest
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.spool import spool_path
from llavero.ledger.sources.sql import identifier, text

SETTINGS = "recipe.toml"
RESULT = "source_result"  # no table of a source is called so
# A recipe reads the tables it is given; it never fetches anything from the internet.
_OFFLINE: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}


class RecipeNotFound(KamError):
    """There is no such folder, or no SELECT in it."""

    code = "recipe-not-found"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class RecipeSettingsInvalid(KamError):
    """`recipe.toml` cannot be read, or sets what nobody knows."""

    code = "recipe-settings-invalid"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class RecipeTableUnknown(KamError):
    """A SELECT is named for a table that the ledger does not have."""

    code = "recipe-table-unknown"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class RecipeNotOneSelect(KamError):
    """A file of the recipe is not exactly one SELECT."""

    code = "recipe-not-one-select"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class RecipeSqlFails(KamError):
    """The database cannot run a SELECT."""

    code = "recipe-sql-fails"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class RecipeSqlFailsAtLine(KamError):
    """The database cannot run a SELECT, and says in which line."""

    code = "recipe-sql-fails-at-line"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class RecipeColumnsUnknown(KamError):
    """A SELECT gives columns that the ledger's table does not have."""

    code = "recipe-columns-unknown"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class RecipeColumnsRepeated(KamError):
    """A SELECT gives two columns of one name."""

    code = "recipe-columns-repeated"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class RecipeColumnsMissing(KamError):
    """A SELECT lacks columns that every row must have."""

    code = "recipe-columns-missing"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


@dataclass(frozen=True, slots=True)
class Recipe:
    """A recipe and what it says of itself."""

    folder: Path
    name: str
    currency: str | None = None  # of the amounts, where the SELECTs do not say it
    notes: Mapping[str, str] = field(default_factory=dict)  # language -> what the user should know

    @property
    def selects(self) -> tuple[Path, ...]:
        """Return the files of its SELECTs."""
        return tuple(sorted(self.folder.glob("*.sql")))


def read_recipe(folder: Path) -> Recipe:
    """Return the recipe in `folder`.

    Raises RecipeNotFound, RecipeSettingsInvalid or RecipeTableUnknown.
    """
    settings = _settings(folder / SETTINGS)
    recipe = Recipe(
        folder,
        settings.pop("name", folder.name),
        settings.pop("currency", None),
        settings.pop("notes", {}),
    )
    if settings:
        reason = ", ".join(settings)
        raise RecipeSettingsInvalid(file=str(folder / SETTINGS), reason=reason)
    if not recipe.selects:
        raise RecipeNotFound(folder=str(folder))
    known = [schema.name for schema in SCHEMA]
    for path in recipe.selects:
        if path.stem not in known:
            raise RecipeTableUnknown(file=path.name, known=", ".join(known))
    return recipe


def open_recipe(folder: Path, tables: Sequence[RawTable], work: Path) -> tuple[RawTable, ...]:
    """Return what the recipe's SELECTs give over `tables`: a raw table per table of the ledger.

    Raises a KamError whose exit code is 10 where the recipe is wrong.
    """
    recipe = read_recipe(folder)
    work.mkdir(parents=True, exist_ok=True)
    with duckdb.connect(config=_OFFLINE) as connection:
        connection.execute("SET enable_progress_bar = false")
        known = dict(_visible(tables))
        for name, table in known.items():
            connection.execute(f"CREATE VIEW {identifier(name)} AS {table.select}")
        return tuple(
            _Select(recipe, path, known).result(connection, work) for path in recipe.selects
        )


def _visible(tables: Sequence[RawTable]) -> Iterator[tuple[str, RawTable]]:
    """Return the tables under the names a SELECT may use: the full one, and the plain one.

    A plain name that two tables share is none: a recipe must not read one of them by chance.
    """
    plain = Counter(table.plain_name.casefold() for table in tables)
    for table in tables:
        if plain[table.plain_name.casefold()] == 1:
            yield table.plain_name, table
        if table.name.casefold() != table.plain_name.casefold():
            yield table.name, table


def _settings(path: Path) -> dict[str, Any]:  # as TOML has them; read_recipe takes them apart
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RecipeSettingsInvalid(file=str(path), reason=str(error)) from error


class _Select:
    """One SELECT of a recipe."""

    def __init__(self, recipe: Recipe, path: Path, known: Mapping[str, RawTable]) -> None:
        self._recipe = recipe
        self._file = f"{recipe.folder.name}/{path.name}"
        self._sql = path.read_text(encoding="utf-8-sig")
        self._schema = table_schema(path.stem)
        self._known = known

    def result(self, connection: duckdb.DuckDBPyConnection, work: Path) -> RawTable:
        """Run the SELECT and return its rows as a raw table."""
        try:
            self._require_one_select(connection)
            # The SELECT starts on the first line, so that DuckDB counts the file's own lines; it
            # may end in a semicolon, which no parentheses around it would bear.
            described = connection.execute(f"DESCRIBE {self._sql}").fetchall()
            own = self._checked([row[0] for row in described])
            constants = self._constants(own)
            columns = (*own, *constants)
            digest = self._digest(connection)
            spool = spool_path(work, self._file, digest)
            connection.execute(f"CREATE OR REPLACE TEMP TABLE {RESULT} AS {self._sql}")
            connection.execute(self._copy(columns, constants, spool))
        except duckdb.Error as error:
            raise self._failure(str(error)) from error
        names = ", ".join(map(identifier, (*columns, "source_row")))
        return RawTable(
            self._file,
            self._recipe.name,
            digest,
            columns,
            f"SELECT {names} FROM read_parquet({text(spool)})",
            canonical=frozenset(columns),
            table=self._schema.name,
        )

    def _require_one_select(self, connection: duckdb.DuckDBPyConnection) -> None:
        statements = connection.extract_statements(self._sql)
        if [statement.type for statement in statements] != [duckdb.StatementType.SELECT]:
            raise RecipeNotOneSelect(file=self._file)

    def _checked(self, own: list[str]) -> list[str]:
        """Return the columns of the SELECT. Raises where they are not those of the table."""
        known = [column.name for column in self._schema.columns]
        repeated = [name for name, count in Counter(own).items() if count > 1]
        if repeated:
            raise RecipeColumnsRepeated(file=self._file, columns=", ".join(repeated))
        if unknown := [name for name in own if name not in known]:
            columns, all_known = ", ".join(unknown), ", ".join(known)
            raise RecipeColumnsUnknown(file=self._file, columns=columns, known=all_known)
        if missing := [name for name in self._schema.required if name not in own]:
            raise RecipeColumnsMissing(file=self._file, columns=", ".join(missing))
        return own

    def _constants(self, own: Sequence[str]) -> dict[str, str]:
        """Return the columns that `recipe.toml` fills where the SELECT does not."""
        known = {column.name for column in self._schema.columns}
        currency = self._recipe.currency
        return {"currency": currency} if currency and "currency" in known - set(own) else {}

    def _copy(self, columns: Sequence[str], constants: Mapping[str, str], spool: Path) -> str:
        """Return the COPY that spools the rows, in an order that does not depend on the run."""
        texts = ", ".join(f"{identifier(name)}::VARCHAR AS {identifier(name)}" for name in columns)
        added = "".join(f", {text(value)} AS {name}" for name, value in constants.items())
        rows = f"SELECT *{added} FROM {RESULT}"
        ordered = f"SELECT {texts} FROM ({rows}) ORDER BY ALL"
        numbered = f"SELECT *, row_number() OVER () AS source_row FROM ({ordered})"
        return f"COPY ({numbered}) TO {text(spool)} (FORMAT parquet)"

    def _digest(self, connection: duckdb.DuckDBPyConnection) -> str:
        """Return the digest of the SELECT and of the tables that it reads."""
        parsed = connection.execute("SELECT json_serialize_sql(?)", [self._sql]).fetchone()
        assert parsed is not None, "a SELECT of one value gives one row"
        named = {name.casefold() for name in _tables_named(json.loads(parsed[0]))}
        read = {t.name: t.sha256 for n, t in self._known.items() if n.casefold() in named}
        tables = (f"{name} {read[name]}" for name in sorted(read))
        return joint_digest([self._sql, self._recipe.currency or "", *tables])

    def _failure(self, message: str) -> KamError:
        """Return the error that shows the database's own words and the line they speak of."""
        words, _, place = message.partition("\n\nLINE ")
        reason = " ".join(words.split())
        line = place.partition(":")[0]
        if line.isdecimal():
            return RecipeSqlFailsAtLine(file=self._file, line=int(line), reason=reason)
        return RecipeSqlFails(file=self._file, reason=reason)


def _tables_named(node: object) -> Iterator[str]:
    """Return the tables that a parsed SELECT names, at any depth."""
    if isinstance(node, dict):
        if node.get("type") == "BASE_TABLE":
            yield str(node["table_name"])
        for inner in node.values():
            yield from _tables_named(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _tables_named(inner)
