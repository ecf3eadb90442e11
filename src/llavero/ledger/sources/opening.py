"""Which raw tables does a source give? The one public face of the readers."""

import gzip
import shutil
import zlib
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.content import Content, content_of
from llavero.ledger.sources.database import is_database_url
from llavero.ledger.sources.delimited import open_delimited
from llavero.ledger.sources.digest import CHUNK, file_digest
from llavero.ledger.sources.folder import open_folder
from llavero.ledger.sources.parquet import open_parquet
from llavero.ledger.sources.raw import RawTable
from llavero.ledger.sources.servers import open_database
from llavero.ledger.sources.spool import spool_path


class SourceNotFound(KamError):
    """There is no such file or folder."""

    code = "source-not-found"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class SourceEmpty(KamError):
    """A file has nothing in it."""

    code = "source-empty"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


class SourceHoldsNoTable(KamError):
    """A file is of a kind that holds no table, whatever its name says."""

    code = "source-no-table"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED

    def __init__(self, *, file: str, content: Content) -> None:
        if content != Content.UNKNOWN:
            self.code = f"source-is-{content}"
        super().__init__(file=file)


class SourceUnreadable(KamError):
    """A file cannot be opened, or is cut off."""

    code = "source-unreadable"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


def open_source(source: str, work: Path) -> tuple[RawTable, ...]:
    """Return the tables of a file, a folder or a database's URL.

    `work` is a folder for what must be spooled; the tables are read from it as long as it lives.
    Raises a KamError whose exit code is 10 where the source cannot be read.
    """
    work.mkdir(parents=True, exist_ok=True)
    if is_database_url(source):
        return open_database(source, work)
    path = Path(source).expanduser()
    if path.is_dir():
        return open_folder(path, lambda file, name: open_file(file, name, work))
    if not path.exists():
        raise SourceNotFound(source=source)
    return open_file(path, path.name, work)


def open_file(path: Path, name: str, work: Path) -> tuple[RawTable, ...]:
    """Return the tables of one file, told by its content; `name` is what the user calls it."""
    try:
        return _opened(path, name, work, None)
    except OSError as error:
        raise SourceUnreadable(file=name, reason=error.strerror or str(error)) from error


def _opened(path: Path, name: str, work: Path, sha256: str | None) -> tuple[RawTable, ...]:
    match content_of(path):
        case Content.EMPTY:
            raise SourceEmpty(file=name)
        case Content.GZIP:
            return _opened(_unpacked(path, name, work), name, work, file_digest(path))
        case Content.TEXT:
            return (open_delimited(path, name, work, sha256=sha256),)
        case Content.PARQUET:
            return (open_parquet(path, name, sha256=sha256),)
        case Content.WORKBOOK | Content.SQLITE | Content.WEB_PAGE as content:
            return _opened_by_rows(content, path, name, work, sha256)
        case other:
            raise SourceHoldsNoTable(file=name, content=other)


def _opened_by_rows(
    content: Content, path: Path, name: str, work: Path, sha256: str | None
) -> tuple[RawTable, ...]:
    # Loaded only by who has such a file: each takes its time.
    if content == Content.WORKBOOK:
        from llavero.ledger.sources.workbook import open_workbook

        return open_workbook(path, name, work, sha256=sha256)
    if content == Content.SQLITE:
        from llavero.ledger.sources.sqlite import open_sqlite

        return open_sqlite(path, name, work, sha256=sha256)
    from llavero.ledger.sources.webpage import open_web_page

    return open_web_page(path, name, work, sha256=sha256)


def _unpacked(path: Path, name: str, work: Path) -> Path:
    target = spool_path(work, "unpacked", name).with_suffix(".unpacked")
    try:
        with gzip.open(path) as packed, target.open("wb") as copy:
            shutil.copyfileobj(packed, copy, CHUNK)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise SourceUnreadable(file=name, reason=str(error)) from error
    return target
