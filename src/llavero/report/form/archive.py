"""May a file that somebody sent be opened, and which parts does it hold?

Nothing of it is run, fetched or unfolded beyond bounds: a file with macros, links that open by
themselves or declarations of entities is refused with the reason.
"""

import re
import zipfile
from enum import StrEnum
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.report.unfolding import FAULTS, NotUnfolded, unfolded

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
LOCKED = "EncryptedPackage".encode("utf-16-le")
MOST_UNFOLDED = 60 * 2**20  # bytes of all parts; a form that is filled in has less than one
MOST_PARTS = 2000
MEGABYTE = 2**20

_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_EXTERNAL = re.compile(rb"TargetMode\s*=\s*[\"']External[\"']", re.IGNORECASE)
_HYPERLINK = re.compile(rb"Type\s*=\s*[\"'][^\"']*/hyperlink[\"']")
# Fields and formulas that fetch or start something when the file is opened.
_FIELD = re.compile(
    rb"(?:instrText\b[^>]*>|instr\s*=\s*[\"'])[^<\"']*"
    rb"\b(?:DDEAUTO|DDE|LINK|IMPORT|INCLUDETEXT|INCLUDEPICTURE)\b",
    re.IGNORECASE,
)
_FORMULA = re.compile(rb"<(?:\w+:)?f\b[^>]*>[^<]*(?:\||WEBSERVICE)", re.IGNORECASE)


class Kind(StrEnum):
    """What a file is, by its content."""

    WORD = "word"
    EXCEL = "excel"
    OTHER = "other"


class FormRefused(KamError):
    """A file cannot or must not be read. Its code says why."""

    exit_code = ExitCode.SOURCE_NOT_RECOGNISED

    def __init__(self, reason: str, path: Path, **facts: object) -> None:
        self.code = f"form-{reason}"
        super().__init__(file=path.name, **facts)


def kind_of(path: Path) -> Kind:
    """Return what the file is. Raises FormRefused where it may not be opened at all."""
    if not path.is_file():
        raise FormRefused("not-found", path)
    with path.open("rb") as file:
        start = file.read(len(OLD_OFFICE))
    if not start:
        raise FormRefused("empty", path)
    if start == OLD_OFFICE:
        raise FormRefused("locked" if LOCKED in path.read_bytes() else "old-format", path)
    if not start.startswith(ZIP):
        return Kind.OTHER
    names = _names(path)
    if "word/document.xml" in names:
        return Kind.WORD
    if any(name.startswith("xl/workbook") for name in names):
        return Kind.EXCEL
    if "mimetype" in names and "content.xml" in names:
        raise FormRefused("open-document", path)
    return Kind.OTHER


def safe_parts(path: Path) -> dict[str, bytes]:
    """Return the parts of a Word or Excel file that may be read.

    Raises FormRefused.
    """
    parts = sound_parts(path)
    if what := _linked(parts):
        raise FormRefused("linked", path, what=what)
    return parts


def sound_parts(path: Path, most: int = MOST_UNFOLDED) -> dict[str, bytes]:
    """Return the parts of a Word or Excel file that runs nothing and unfolds to `most` bytes.

    Raises FormRefused.
    """
    parts = _unfolded(path, most)
    names = {name.casefold() for name in parts}
    if any("vbaproject" in name or "/macrosheets/" in name for name in names):
        raise FormRefused("macros", path)
    if b"macroEnabled" in parts.get("[Content_Types].xml", b""):
        raise FormRefused("macros", path)
    for name, content in parts.items():
        if name.endswith((".xml", ".rels")) and _declares(content):
            raise FormRefused("entities", path)
    return parts


def _names(path: Path) -> frozenset[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            return frozenset(archive.namelist())
    except (*FAULTS, ValueError) as fault:
        raise FormRefused("damaged", path) from fault


def _unfolded(path: Path, most: int) -> dict[str, bytes]:
    try:
        return unfolded(path, most, most_parts=MOST_PARTS)
    except NotUnfolded as fault:
        facts = {"most": most // MEGABYTE} if fault.reason == "too-large" else {}
        raise FormRefused(fault.reason, path, **facts) from fault


def _declares(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.replace(b"\0", b"")
    return bool(_DECLARES.search(content))


def _linked(parts: dict[str, bytes]) -> str:
    """Return what a file would open by itself; empty where it is nothing."""
    for name, content in parts.items():
        if name.endswith(".rels"):
            for relation in _RELATION.findall(content):
                if _EXTERNAL.search(relation) and not _HYPERLINK.search(relation):
                    return name
        if "/embeddings/" in name or "/externalLinks/" in name or "/activeX/" in name:
            return name
        if name.startswith("word/") and _FIELD.search(content):
            return name
        if name.startswith("xl/") and _FORMULA.search(content):
            return name
    return ""
