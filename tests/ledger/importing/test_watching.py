"""Does who waits for a long source hear how far it has come?"""

import time

import duckdb
import pytest

from llavero.ledger.importing import watching
from llavero.ledger.importing.watching import watched


class Query:
    """A connection whose query is seen at these hundredths; DuckDB says -1 where none runs."""

    def __init__(self, *seen: float) -> None:
        self.left = list(seen)

    def execute(self, _sql: str) -> None:
        """Accept any setting."""

    def query_progress(self) -> float:
        """Return the next of the hundredths."""
        return self.left.pop(0) if self.left else -1.0


def told_of(query, until=lambda: True):
    told = []
    with watched(query, told.append):
        while not until():
            time.sleep(0.001)
    return told


def test_hundredths_only_grow_and_end_with_all(monkeypatch):
    monkeypatch.setattr(watching, "SECONDS", 0.001)
    query = Query(-1.0, 0.4, 12.7, 60.2, 3.0, 100.0)

    assert told_of(query, until=lambda: not query.left) == [12, 60, 99, 100]


def test_what_takes_no_time_is_not_told_of():
    assert told_of(Query(50.0)) == []


def test_a_query_that_fails_is_no_longer_watched(monkeypatch):
    monkeypatch.setattr(watching, "SECONDS", 0.001)
    told = []

    with duckdb.connect() as connection:
        with pytest.raises(duckdb.Error), watched(connection, told.append):
            connection.execute("SELECT * FROM nowhere")
        [(bar,)] = connection.execute("SELECT current_setting('enable_progress_bar')").fetchall()

    assert (told, bar) == ([], False)


@pytest.mark.slow
def test_duckdb_tells_how_far_it_has_come(tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "SECONDS", 0.01)
    path = tmp_path / "a.csv"
    path.write_text("a\n" + "12345.5\n" * 3_000_000, encoding="utf-8")
    told = []

    with duckdb.connect() as connection, watched(connection, told.append):
        connection.execute(
            f"COPY (SELECT a::DECIMAL(18, 6) FROM '{path}') TO '{tmp_path}/a.parquet'"
        )

    assert told == sorted(set(told))
    assert told[-1] == 100
