"""Which tables does a folder hold? Those of all its files, in the order of their names."""

from collections.abc import Callable, Iterator
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.ledger.sources.raw import Note, RawTable

# Endings of files that people keep beside their data and that hold none.
# fmt: off
_BESIDE = frozenset({
    ".md", ".rst", ".pdf", ".doc", ".docx", ".ppt", ".pptx",
    ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp",
    ".json", ".toml", ".yaml", ".yml", ".xml",
    ".sql", ".py", ".r", ".ipynb", ".log", ".ini", ".lnk", ".url",
    ".zip", ".7z", ".rar",
})
# fmt: on
_BESIDE_NAMES = frozenset({"readme", "license", "licence", "sha256sums", "thumbs", "desktop"})


class FolderHoldsNoTable(KamError):
    """No file of a folder holds a table."""

    code = "source-folder-no-table"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


Opener = Callable[[Path, str], tuple[RawTable, ...]]


def open_folder(folder: Path, open_file: Opener) -> tuple[RawTable, ...]:
    """Return the tables of all files below a folder; the first tells which files were skipped.

    A file that should hold a table and cannot be read is an error, not a file to skip.
    Raises FolderHoldsNoTable and what `open_file` raises.
    """
    tables: list[RawTable] = []
    notes: list[Note] = []
    for path in _files(folder):
        name = path.relative_to(folder).as_posix()
        if (why := skipped_because(path)) is not None:
            notes.append((why, {"file": name}))
            continue
        tables += open_file(path, name)
    if not tables:
        raise FolderHoldsNoTable(folder=str(folder))
    return (tables[0].noting(*notes), *tables[1:])


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir(), key=lambda found: found.name):
        if path.is_dir():
            if not path.name.startswith((".", "__MACOSX")):
                yield from _files(path)
        elif path.is_file():
            yield path


def skipped_because(path: Path) -> str | None:
    """Return the sentence that says why a file of a folder is no source; None if it is one."""
    if path.name.startswith("~$") or path.name.startswith(".~lock."):
        return "source-skipped-lock"
    if path.name.startswith("."):
        return "source-skipped-hidden"
    if path.stat().st_size == 0:
        return "source-skipped-empty"
    name = path.name.casefold()
    if path.suffix.casefold() in _BESIDE or name.split(".")[0].split("-")[0] in _BESIDE_NAMES:
        return "source-skipped-other"
    return None
