"""Which raw tables does a source give? The one public face of the readers."""

from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.parquet import open_parquet
from llavero.ledger.sources.raw import RawTable


class SourceNotFound(KamError):
    """There is no such file or folder."""

    code = "source-not-found"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


def open_source(source: str, work: Path) -> tuple[RawTable, ...]:
    """Return the tables of a file, a folder or a database's URL.

    `work` is a folder for what must be spooled; the tables are read from it as long as it lives.
    Raises a KamError whose exit code is 10 where the source cannot be read.
    """
    path = Path(source).expanduser()
    if not path.exists():
        raise SourceNotFound(source=source)
    return open_parquet(path)
