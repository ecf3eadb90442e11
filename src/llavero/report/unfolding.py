"""Which parts does a packed file hold, unfolded no further than it may be?"""

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal

FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)


class NotUnfolded(Exception):
    """A packed file cannot or must not be unfolded; whoever asked says it in a sentence."""

    def __init__(self, reason: Literal["damaged", "locked", "too-large"]) -> None:
        self.reason = reason
        super().__init__(reason)


def unfolded(
    path: Path,
    most: int,
    *,
    most_parts: int | None = None,
    wanted: Callable[[str], bool] = lambda name: True,
) -> dict[str, bytes]:
    """Return the wanted parts of a file by their names.

    most         bytes of all wanted parts, whatever their entries say of their size
    most_parts   parts that the file may have; None: any number

    Raises NotUnfolded.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            if most_parts is not None and len(entries) > most_parts:
                raise NotUnfolded("too-large")
            return _read(archive, [entry for entry in entries if wanted(entry.filename)], most)
    except FAULTS as fault:
        raise NotUnfolded("damaged") from fault
    except RuntimeError as locked:  # an entry with a password
        raise NotUnfolded("locked") from locked


def _read(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], most: int) -> dict[str, bytes]:
    if sum(entry.file_size for entry in entries) > most:
        raise NotUnfolded("too-large")
    parts, left = dict[str, bytes](), most
    for entry in entries:
        with archive.open(entry) as part:
            content = part.read(left + 1)  # what the entry says of its size may be a lie
        left -= len(content)
        if left < 0:
            raise NotUnfolded("too-large")
        parts[entry.filename.lstrip("/")] = content
    return parts
