"""Where do the real companies' data lie, and what does plain SQL say of them?"""

import os
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("LLAVERO_DATA", ROOT.parent / "shared" / "data"))
RECIPES = ROOT / "examples" / "recipes"


def folder(name: str) -> Path:
    """Return the folder of a company's raw files; skip the test where it is not there."""
    found = DATA / name
    if not found.is_dir():
        pytest.skip(f"the data of {name} are not here: set LLAVERO_DATA to their folder")
    return found


class Plain:
    """Plain SQL straight over the raw CSV files, each under its own name."""

    def __init__(self, files: Path) -> None:
        self.connection = duckdb.connect()
        for path in files.glob("*.csv"):
            select = f"SELECT * FROM read_csv('{path}', all_varchar=true, header=true)"
            self.connection.execute(f'CREATE VIEW "{path.stem}" AS {select}')

    def value(self, sql: str) -> object:
        """Return the only value of a query."""
        row = self.connection.execute(sql).fetchone()
        assert row is not None
        return row[0]

    def amounts(self, sql: str) -> dict[str, Decimal]:
        """Return the amounts of a query of two columns, by the first."""
        return {str(key): amount for key, amount in self.connection.execute(sql).fetchall()}
