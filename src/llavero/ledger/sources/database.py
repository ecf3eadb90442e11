"""What does a database's URL name?

`postgresql://user:password@host:5432/database#orders,customers`: the tables after `#`, or all.
The password is used to connect; no name, message or record ever holds it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.raw import WITHIN

POSTGRESQL = "postgresql"
MYSQL = "mysql"
_SYSTEMS: Mapping[str, str] = {
    "postgresql": POSTGRESQL,
    "postgres": POSTGRESQL,
    "mysql": MYSQL,
    "mariadb": MYSQL,
}


class DatabaseUrlInvalid(KamError):
    """A URL names no database that can be read."""

    code = "source-database-url-invalid"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class DatabaseUnreachable(KamError):
    """A database does not answer, does not let us in, or broke off."""

    code = "source-database-unreachable"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class DatabaseTableUnknown(KamError):
    """A database has no table or view of that name."""

    code = "source-database-table-unknown"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class DatabaseEmpty(KamError):
    """A database has no table that the user may read."""

    code = "source-database-empty"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


@dataclass(frozen=True, slots=True)
class DatabaseUrl:
    """A database and how to reach it."""

    system: str
    host: str | None
    port: int | None
    user: str | None
    password: str | None
    database: str
    options: Mapping[str, str]
    tables: tuple[str, ...]  # asked for; none: all

    @property
    def name(self) -> str:
        """Return what may be shown and kept: neither user nor password."""
        port = f":{self.port}" if self.port else ""
        return f"{self.system}://{self.host or ''}{port}/{self.database}"

    def without_password(self, message: object) -> str:
        """Return a driver's message, the password struck out."""
        words = " ".join(str(message).split())
        return words.replace(self.password, "•••") if self.password else words

    def __repr__(self) -> str:
        return f"DatabaseUrl({self.name})"


@dataclass(frozen=True, slots=True)
class DatabaseTable:
    """A table or view of a database."""

    schema: str
    name: str
    shown: str  # as the user names it: `orders`, `sales.orders` outside the usual schema

    def raw_name(self, url: DatabaseUrl) -> str:
        """Return the name of its raw table."""
        return f"{url.name}{WITHIN}{self.shown}"


def is_database_url(source: str) -> bool:
    """Return whether a source is named by the URL of a database."""
    scheme, mark, _ = source.partition("://")
    return bool(mark) and scheme.partition("+")[0].casefold() in _SYSTEMS


def parse_url(source: str) -> DatabaseUrl:
    """Return what the URL says. Raises DatabaseUrlInvalid, which never shows the URL itself."""
    scheme = source.partition("://")[0]
    system = _SYSTEMS.get(scheme.partition("+")[0].casefold())
    try:
        parts = urlsplit(source)
        port = parts.port
    except ValueError as error:
        raise DatabaseUrlInvalid(scheme=scheme) from error
    database = unquote(parts.path.strip("/"))
    if system is None or not database:
        raise DatabaseUrlInvalid(scheme=scheme)
    return DatabaseUrl(
        system,
        unquote(parts.hostname) if parts.hostname else None,
        port,
        unquote(parts.username) if parts.username else None,
        unquote(parts.password) if parts.password else None,
        database,
        dict(parse_qsl(parts.query)),
        tuple(name for name in unquote(parts.fragment).split(",") if name),
    )


def chosen(url: DatabaseUrl, tables: list[DatabaseTable]) -> tuple[DatabaseTable, ...]:
    """Return the tables asked for, or all. Raises DatabaseTableUnknown or DatabaseEmpty."""
    if not tables:
        raise DatabaseEmpty(database=url.name)
    by_name = {table.shown.casefold(): table for table in tables}
    unknown = [name for name in url.tables if name.casefold() not in by_name]
    if unknown:
        known = ", ".join(table.shown for table in tables)
        raise DatabaseTableUnknown(database=url.name, table=", ".join(unknown), known=known)
    return tuple(by_name[name.casefold()] for name in url.tables) or tuple(tables)
