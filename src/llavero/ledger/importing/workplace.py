"""Where does an import work, so that a killed one leaves the former state, and only one works?

An import works in `<study>/.importing/`. The lock on the file `lock` in it is the operating
system's: it is gone when its process is, however that ended. A folder without a held lock is
what an interrupted import left behind.
"""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.lock import taken
from llavero.study import Study

FOLDER = ".importing"
LOCK = "lock"


class ImportRunning(KamError):
    """Another import into the same study has not ended."""

    code = "import-running"
    exit_code = ExitCode.USAGE


@contextlib.contextmanager
def workplace(study: Study) -> Iterator[Path]:
    """Give the folder in which one import works; it is gone afterwards.

    Raises ImportRunning.
    """
    # Parts on their way are told from those in place by their absolute path.
    folder = (study.folder / FOLDER).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LOCK).open("a+", encoding="ascii") as lock:
        if not taken(lock):
            lock.seek(0)
            raise ImportRunning(study=study.slug, process=lock.read().strip() or "?")
        _empty(folder)
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def rehearsal() -> Iterator[Path]:
    """Give a folder outside the workspace, for an import that writes nothing."""
    with tempfile.TemporaryDirectory(prefix="llavero-") as folder:
        yield Path(folder).resolve()


def recover(study: Study) -> bool:
    """Clean up after an interrupted import; return whether there was one."""
    folder = study.folder / FOLDER
    if not folder.exists():
        return False
    with (folder / LOCK).open("a+", encoding="ascii") as lock:
        if not taken(lock):
            return False
        shutil.rmtree(folder, ignore_errors=True)
    return True


def _empty(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir():
            shutil.rmtree(entry)
        elif entry.name != LOCK:
            entry.unlink()
