"""How is a table read whose rows lie in a Parquet file?"""

from collections.abc import Sequence
from pathlib import Path

from llavero.ledger.sources.sql import identifier, text


def parquet_select(path: Path, columns: Sequence[str]) -> str:
    """Return the SELECT over a Parquet file: its columns as text, its rows counted from one."""
    as_text = ", ".join(f"{identifier(c)}::VARCHAR AS {identifier(c)}" for c in columns)
    source = f"read_parquet({text(path)}, file_row_number=true)"
    return f"SELECT {as_text}, file_row_number + 1 AS source_row FROM {source}"
