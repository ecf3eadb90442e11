"""How far has DuckDB come with the reading of a long source?"""

import contextlib
from collections.abc import Callable, Iterator
from threading import Event, Thread

import duckdb

SECONDS = 1.0  # between two looks; what takes less is not told of
WHOLE = 100


@contextlib.contextmanager
def watched(connection: duckdb.DuckDBPyConnection, tell: Callable[[int], None]) -> Iterator[None]:
    """Tell, while queries run that take long, how many hundredths of them are done.

    What is told only grows, and ends with all of them if anything was told.
    """
    # DuckDB counts only where it might draw a bar; what it draws would stand between our lines.
    connection.execute("SET enable_progress_bar_print = false")
    connection.execute("SET enable_progress_bar = true")
    over = Event()
    told = [0]
    watcher = Thread(target=_watch, args=(connection, tell, over, told))
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
        connection.execute("SET enable_progress_bar = false")
    if told[-1]:
        tell(WHOLE)


def _watch(
    connection: duckdb.DuckDBPyConnection,
    tell: Callable[[int], None],
    over: Event,
    told: list[int],
) -> None:
    while not over.wait(SECONDS):
        done = min(int(connection.query_progress()), WHOLE - 1)
        if done > told[-1]:
            told.append(done)
            tell(done)
