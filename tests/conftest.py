"""What holds for every test."""

from pathlib import Path

import pytest
from hypothesis import settings

# No test depends on how busy the machine is.
settings.register_profile("llavero", deadline=None)
settings.load_profile("llavero")

# The longest files go first, so that no worker is left alone with one at the end.
FIRST = ("whole", "cli", "report", "sample", "analysis")
ROOT = Path(__file__).parent


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the folders whose files take long before the others, and leave the rest as it is."""
    items.sort(key=lambda item: _place(item.path))


def _place(path: Path) -> int:
    folder = path.relative_to(ROOT).parts[0]
    return FIRST.index(folder) if folder in FIRST else len(FIRST)
