"""How many rows of many are like one before?

Sorting numbers in memory takes a quarter of the time of DuckDB's exact count of different ones.
"""

from collections.abc import Mapping

import duckdb
import numpy as np

# Numbers sorted at a time: half a gigabyte.
SLICE = 64_000_000


def repeats(
    connection: duckdb.DuckDBPyConnection, rows: str, hashes: Mapping[str, str]
) -> dict[str, int]:
    """Return, for each named hash, how many of `rows` have one that another row had before.

    rows     SELECT
    hashes   name -> SQL of an unsigned 64-bit number; NULL where a row takes no part
    """
    if not hashes:
        return {}
    counted = connection.execute(f"SELECT count(*) FROM ({rows})").fetchall()
    slices = 1 + counted[0][0] * len(hashes) // SLICE
    found = dict.fromkeys(hashes, 0)
    for at in range(slices):
        for name, numbers in _numbers(connection, rows, hashes, at, slices).items():
            numbers.sort()
            found[name] += int(np.count_nonzero(numbers[1:] == numbers[:-1]))
    return found


def _numbers(
    connection: duckdb.DuckDBPyConnection,
    rows: str,
    hashes: Mapping[str, str],
    at: int,
    slices: int,
) -> dict[str, np.ndarray[tuple[int], np.dtype[np.uint64]]]:
    if slices == 1:
        columns = ", ".join(f"{sql} AS {name}" for name, sql in hashes.items())
        fetched = connection.execute(f"SELECT {columns} FROM ({rows})").fetchnumpy()
        return {name: np.ma.compressed(fetched[name]) for name in hashes}
    taken = {}
    for name, sql in hashes.items():
        mine = f"SELECT {sql} AS h FROM ({rows})"
        part = connection.execute(f"SELECT h FROM ({mine}) WHERE h % {slices} = {at}")
        taken[name] = np.ma.compressed(part.fetchnumpy()["h"])
    return taken
