"""One sample company, written once and read again by other means."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from llavero.sample import DATA, Truths, generate
from tests.sample.books import Books


@dataclass(frozen=True, slots=True)
class Sample:
    """What was generated, and the files read again."""

    folder: Path
    truths: Truths
    books: Books


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    folder = tmp_path_factory.mktemp("sample")
    truths = generate(folder)
    return Sample(folder, truths, Books(folder / DATA))
