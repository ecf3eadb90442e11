"""What does a fictional company look like in which everything is planted and known?"""

from datetime import date
from pathlib import Path

from llavero.sample.company import Company, company
from llavero.sample.files.everything import write_files
from llavero.sample.interviews.recorded import Records

SEED = 2024
AS_OF = date(2025, 12, 31)

__all__ = ["AS_OF", "SEED", "Company", "company", "generate"]


def generate(
    folder: Path, *, seed: int = SEED, language: str = "es", as_of: date = AS_OF
) -> list[Path]:
    """Write the files of the company of that seed into `folder` and return what is true of it."""
    folder.mkdir(parents=True, exist_ok=True)
    return list(write_files(Records.of(company(seed, as_of)), folder))
