"""What does a ledger of any size look like?"""

from pathlib import Path

import duckdb

LINES_PER_DOCUMENT = 5


def write_ledger(path: Path, lines: int, *, accounts: int = 20_000, sellers: int = 60) -> Path:
    """Write a CSV ledger of `lines` lines over three years and return its path.

    Sizes of accounts fall off as a power law, one line in fifty is a credit note, each account has
    one main seller. The same arguments give the same rows: everything comes from hashes.
    """
    connection = duckdb.connect()
    connection.execute(
        f"""
        COPY (
            WITH drawn AS (
                SELECT
                    i // {LINES_PER_DOCUMENT} AS d,
                    hash(i + 7) AS h,
                    hash(i // {LINES_PER_DOCUMENT} + 11) % 1000003 AS u,
                    floor({accounts} * pow(u / 1000003.0, 2.2))::BIGINT AS a
                FROM range({lines}) t(i)
            )
            SELECT
                'F' || lpad(d::VARCHAR, 9, '0') AS doc_id,
                CASE WHEN d % 50 = 0 THEN 'credit_note' ELSE 'invoice' END AS doc_type,
                DATE '2023-01-01' + (hash(d + 3) % 1095)::INTEGER AS doc_date,
                'C' || lpad(a::VARCHAR, 6, '0') AS account_id,
                'V' || lpad((a % {sellers})::VARCHAR, 3, '0') AS seller_id,
                'P' || (h % 2000)::VARCHAR AS product_id,
                'Line ' || (h % 8)::VARCHAR AS product_line,
                'Region ' || (a % 5)::VARCHAR AS region,
                round(10 + (h % 100000) / 37.0, 2)::DECIMAL(18, 2) AS net_amount,
                'MXN' AS currency,
                round((10 + (h % 100000) / 37.0) * 0.7, 2)::DECIMAL(18, 2) AS cogs
            FROM drawn
        ) TO '{path}' (HEADER, DELIMITER ',')
        """
    )
    return path
