"""Which reader answers the URL of a database?"""

from collections.abc import Callable, Mapping
from pathlib import Path

from llavero.ledger.sources.database import MYSQL, POSTGRESQL, DatabaseUrl, parse_url
from llavero.ledger.sources.raw import RawTable


def open_database(source: str, work: Path) -> tuple[RawTable, ...]:
    """Return the tables and views that a database's URL names.

    Raises DatabaseUrlInvalid, DatabaseUnreachable, DatabaseTableUnknown or DatabaseEmpty.
    """
    # The drivers are loaded only by who has a database.
    from llavero.ledger.sources.mysql import read_mysql
    from llavero.ledger.sources.postgresql import read_postgresql

    url = parse_url(source)
    readers: Mapping[str, Callable[[DatabaseUrl, Path], tuple[RawTable, ...]]] = {
        POSTGRESQL: read_postgresql,
        MYSQL: read_mysql,
    }
    return readers[url.system](url, work)
