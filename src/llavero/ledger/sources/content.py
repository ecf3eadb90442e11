"""What is a file, whatever its name says? Told by its first bytes."""

from enum import StrEnum
from pathlib import Path
from zipfile import BadZipFile, ZipFile

HEAD = 4096


class Content(StrEnum):
    """What a file holds. Those from PICTURE on are no source of tables."""

    TEXT = "text"
    WORKBOOK = "workbook"
    PARQUET = "parquet"
    SQLITE = "sqlite"
    GZIP = "gzip"
    WEB_PAGE = "web-page"
    EMPTY = "empty"
    PICTURE = "picture"
    PDF = "pdf"
    DOCUMENT = "document"
    ARCHIVE = "archive"
    PROGRAM = "program"
    UNKNOWN = "unknown"


_SIGNATURES: tuple[tuple[bytes, Content], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Content.WORKBOOK),
    (b"PAR1", Content.PARQUET),
    (b"SQLite format 3\0", Content.SQLITE),
    (b"\x1f\x8b", Content.GZIP),
    (b"%PDF", Content.PDF),
    (b"\x89PNG", Content.PICTURE),
    (b"\xff\xd8\xff", Content.PICTURE),
    (b"GIF8", Content.PICTURE),
    (b"BM", Content.PICTURE),
    (b"II*\0", Content.PICTURE),
    (b"MM\0*", Content.PICTURE),
    (b"RIFF", Content.PICTURE),
    (b"7z\xbc\xaf", Content.ARCHIVE),
    (b"Rar!", Content.ARCHIVE),
    (b"BZh", Content.ARCHIVE),
    (b"\xfd7zXZ", Content.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", Content.ARCHIVE),
    (b"\x7fELF", Content.PROGRAM),
    (b"MZ", Content.PROGRAM),
    (b"{\\rtf", Content.DOCUMENT),
)
# These signatures are plain letters: a text may begin with them too.
_LETTERS = (b"BM", b"MZ", b"II*\0", b"MM\0*", b"RIFF", b"PAR1")
_PAGE = (b"<html", b"<!doctype html", b"<table", b"<meta", b"<head", b"<body", b"<style", b"<div")
_MARKUP = (b"<?xml", b'{"', b"[{", b"{\n", b"{\r\n")
_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"


def content_of(path: Path) -> Content:
    """Return what the file holds."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head:
        return Content.EMPTY
    if head.startswith(b"PK\x03\x04"):
        return _zip_content(path)
    for signature, content in _SIGNATURES:
        if head.startswith(signature) and not (signature in _LETTERS and _is_text(head)):
            return content
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith(_PAGE) or (start.startswith(b"<?xml") and b"<html" in start):
        return Content.WEB_PAGE
    is_markup = start.startswith(_MARKUP)
    return Content.TEXT if _is_text(head) and not is_markup else Content.UNKNOWN


def _zip_content(path: Path) -> Content:
    try:
        with ZipFile(path) as archive:
            names = archive.namelist()
            if any(name.startswith("xl/") for name in names):
                return Content.WORKBOOK
            if any(name.startswith(("word/", "ppt/")) for name in names):
                return Content.DOCUMENT
            if "mimetype" in names:
                kind = archive.read("mimetype").decode("ascii", "replace")
                return Content.WORKBOOK if kind.startswith(_SPREADSHEET) else Content.DOCUMENT
    except BadZipFile:
        return Content.UNKNOWN
    return Content.ARCHIVE


def _is_text(head: bytes) -> bool:
    """Return whether bytes can be text: UTF-16, or with hardly a control character."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or utf16_order(head):
        return True
    control = sum(byte < 32 and byte not in b"\t\n\r\f\x1a\x1b" for byte in head)
    return control * 100 <= len(head)


def utf16_order(head: bytes) -> str | None:
    """Return the UTF-16 in which bytes without a mark seem to be written; None if in none.

    Text of our languages in UTF-16 has a zero in almost every second byte, on one side.
    """
    pairs = len(head) // 2
    if pairs < 2:
        return None
    even, odd = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if odd >= 0.7 * pairs and even * 10 < odd:
        return "utf-16-le"
    if even >= 0.7 * pairs and odd * 10 < even:
        return "utf-16-be"
    return None
