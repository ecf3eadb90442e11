"""Which rates of exchange do the documents themselves tell, where no table of rates came?"""

from pathlib import Path

import duckdb

from llavero.ledger.importing.parts import LINKS_SOURCE
from llavero.ledger.manifest import Manifest, Part
from llavero.ledger.schema import FX, LEDGER
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.sql import text

# Below this part of all that was sold and returned, what is left of both weighs nothing.
LEAST_LEFT = 0.2


def told_rates(
    manifest: Manifest, connection: duckdb.DuckDBPyConnection, work: Path, currency: str
) -> Part | None:
    """Return a rate per month and currency from the lines; None where a table of rates came.

    Each line weighs what it sold, so that a month adds up to what its documents say.
    """
    if manifest.parts_of(FX.name) or not {"currency", "fx_rate"} <= manifest.supplied(LEDGER.name):
        return None
    path = work / "told.rates.parquet"
    connection.execute(f"COPY ({_rates(currency)}) TO {text(path)} (FORMAT parquet)")
    counted = connection.execute(f"SELECT count(*) FROM read_parquet({text(path)})").fetchall()
    rows = int(counted[0][0])
    columns = ("month", "currency", "rate")
    made = Part(LINKS_SOURCE, FX.name, str(path), file_digest(path), rows, columns)
    return made if rows else None


def _rates(currency: str) -> str:
    signed = "CASE WHEN doc_type = 'credit_note' THEN -abs(net_amount) ELSE net_amount END::DOUBLE"
    return f"""
        SELECT month, currency,
            CASE WHEN abs(sum(sold)) > {LEAST_LEFT} * sum(abs(sold))
                THEN sum(sold * rate) / sum(sold)
                ELSE sum(abs(sold) * rate) / sum(abs(sold)) END AS rate,
            {text(LINKS_SOURCE)} AS source_id, min(source_row) AS source_row
        FROM (
            SELECT date_trunc('month', doc_date)::DATE AS month, currency, fx_rate::DOUBLE AS rate,
                {signed} AS sold, source_row
            FROM ledger WHERE fx_rate > 0 AND net_amount <> 0 AND currency <> {text(currency)}
        )
        GROUP BY 1, 2 ORDER BY 1, 2"""
