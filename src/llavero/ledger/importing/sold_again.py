"""Which lines of a source tell sales that another source tells: delivery notes beside invoices?

A number of a document does not show it: each kind of document has its own. Customer, product,
amount and month do, where most lines of a source find their like, one for one, in another. Only
what is sold once in a month shows it, and in many different amounts: the counter sales of two
shops, or two services at one price, are alike and yet not the same.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations

import duckdb

from llavero.ledger.importing.reading import RULE
from llavero.ledger.importing.staging import Staged
from llavero.ledger.sources.sql import identifier, text

SOLD_AGAIN = "sold-again"
NEEDED = frozenset({"doc_id", "doc_date", "account_id", "net_amount"})
MOST = 0.8  # of the lines of a source that find their like
LEAST = 20  # lines: few may be alike by chance
MANY = 10  # different amounts
LINES, FOUND = "sold_lines", "sold_again"
STORED = 0  # order of what is in the ledger already


def sold_again(
    connection: duckdb.DuckDBPyConnection, staged: Sequence[Staged], lines: str
) -> str | None:
    """Return the temporary table of the lines that come again; None where there are none.

    lines   SELECT over the rows of all sources, with `source_order`

    What is in the ledger stays; of two sources that come, the one that tells more.
    """
    staged = [source for source in staged if set(source.reading.supplied) >= NEEDED]
    orders = _who_overlaps(connection, lines)
    telling = {source.source_id: len(source.reading.supplied) for source in staged}
    pairs = list(_pairs(orders, telling))
    if not pairs:
        return None
    product = all("product_id" in source.reading.supplied for source in staged)
    _gather(connection, lines, product=product)
    gone: set[str] = set()
    for again, first in pairs:
        if again not in gone and first not in gone and _like(connection, again, first):
            gone.add(again)
    return FOUND if gone else None


def _who_overlaps(
    connection: duckdb.DuckDBPyConnection, lines: str
) -> dict[str, tuple[int, dict[int, int]]]:
    """Return the order of each source and how many lines it has in each month."""
    sql = (
        f"SELECT source_id, min(source_order), {_month('doc_date')} AS m, count(*) FROM ({lines}) "
        f"WHERE doc_date IS NOT NULL GROUP BY source_id, m"
    )
    found: dict[str, tuple[int, dict[int, int]]] = {}
    for source, order, month, count in connection.execute(sql).fetchall():
        found.setdefault(source, (order, {}))[1][month] = count
    return found


def _pairs(
    orders: dict[str, tuple[int, dict[int, int]]], telling: dict[str, int]
) -> Iterator[tuple[str, str]]:
    """Yield the sources that may give way, each with the one that would stay."""
    ranked = sorted(orders, key=lambda s: (orders[s][0] != STORED, -telling.get(s, 0), s))
    for first, again in permutations(ranked, 2):
        own, other = orders[again][1], orders[first][1]
        if again not in telling or ranked.index(first) > ranked.index(again):
            continue
        shared = sum(count for month, count in own.items() if month in other)
        if shared >= max(LEAST, MOST / 2 * sum(own.values())):
            yield again, first


def _gather(connection: duckdb.DuckDBPyConnection, lines: str, *, product: bool) -> None:
    alike = ["account_id", "net_amount", *(["product_id"] if product else [])]
    listed = ", ".join(map(identifier, alike))
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {LINES} AS SELECT source_id, source_row, "
        f"hash({listed}) AS h, {_month('doc_date')} AS m, net_amount FROM ({lines}) "
        f"WHERE doc_id IS NOT NULL AND net_amount <> 0 AND doc_date IS NOT NULL"
    )
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE {FOUND} (source_id VARCHAR, source_row BIGINT, "
        f"first_source VARCHAR, first_row BIGINT, {RULE} VARCHAR)"
    )


def _like(connection: duckdb.DuckDBPyConnection, again: str, first: str) -> bool:
    """Note the lines of a source that find their like in another, if most of them do.

    An invoice may be of the month after its delivery note.
    """
    connection.execute(f"CREATE OR REPLACE TEMP TABLE sold_pairs AS {_matched(again, first, 0)}")
    for later in (1, -1):
        connection.execute(f"INSERT INTO sold_pairs {_matched(again, first, later, left=True)}")
    once = f"({_once(again)}) a LEFT JOIN sold_pairs p USING (source_row)"
    lines, found, amounts = connection.execute(
        f"SELECT count(*), count(p.first_row), "
        f"count(DISTINCT net_amount) FILTER (p.first_row IS NOT NULL) FROM {once}"
    ).fetchall()[0]
    if lines < LEAST or found < MOST * lines or amounts < MANY:
        return False
    connection.execute(
        f"INSERT INTO {FOUND} SELECT {text(again)}, source_row, {text(first)}, first_row, "
        f"{text(SOLD_AGAIN)} FROM sold_pairs"
    )
    return True


def _once(source: str) -> str:
    """Return the SELECT of the lines of a source that have no like of their own month in it."""
    return (
        f"SELECT source_row, net_amount FROM {LINES} WHERE source_id = {text(source)} "
        f"QUALIFY count(*) OVER (PARTITION BY h, m) = 1"
    )


def _matched(again: str, first: str, later: int, *, left: bool = False) -> str:
    """Return the SELECT of lines and their like so many months later, one for one."""

    def ranked(source: str, row: str, shift: int) -> str:
        free = f"AND source_row NOT IN (SELECT {row} FROM sold_pairs)" if left else ""
        return (
            f"SELECT source_row, h, m + {shift} AS m, row_number() OVER "
            f"(PARTITION BY h, m ORDER BY source_row) AS k FROM {LINES} "
            f"WHERE source_id = {text(source)} {free}"
        )

    mine, theirs = ranked(again, "source_row", later), ranked(first, "first_row", 0)
    return (
        f"SELECT a.source_row, b.source_row AS first_row FROM ({mine}) a "
        f"JOIN ({theirs}) b USING (h, m, k)"
    )


def _month(column: str) -> str:
    return f"(year({column}) * 12 + month({column}))"
