"""What does a fictional company look like in which everything is planted and known?"""

from datetime import date
from pathlib import Path

from llavero.sample.company import Company, company
from llavero.sample.files.everything import write_files
from llavero.sample.files.guide import write_guides
from llavero.sample.interviews.recorded import Records
from llavero.sample.truths.everything import all_truths
from llavero.sample.truths.truth import Truth, Truths

SEED = 2024
AS_OF = date(2025, 12, 31)
DATA = "datos"  # folder of what is to be imported

__all__ = ["AS_OF", "DATA", "SEED", "Company", "Truth", "Truths", "company", "generate"]


def generate(
    folder: Path, *, seed: int = SEED, language: str = "es", as_of: date = AS_OF
) -> Truths:
    """Write the files of the company of that seed into `folder` and return what is true of it.

    What is to be imported lies in `folder / DATA`; README.md and TRUTHS.md, beside it, are in
    `language`. The same seed and day write the same bytes.
    """
    data = folder / DATA
    data.mkdir(parents=True, exist_ok=True)
    made = company(seed, as_of)
    records = Records.of(made)
    paths = write_files(records, data)
    truths = Truths(made.legal_name, made.span.last, seed, paths, all_truths(records))
    write_guides(made, truths, folder, language)
    return truths
