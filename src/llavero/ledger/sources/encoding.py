"""In which encoding is a text file written, and how does it become UTF-8?"""

import codecs
from pathlib import Path

from llavero.ledger.sources.content import HEAD, utf16_order
from llavero.ledger.sources.digest import CHUNK

UTF_8 = "utf-8"
WINDOWS = "cp1252"
# Bytes that Windows-1252 leaves undefined are read as Latin-1 does, so that no file is refused.
_UNDEFINED = "llavero-latin-1"


def _as_latin_1(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error(_UNDEFINED, _as_latin_1)


def encoding_of(path: Path) -> str:
    """Return the encoding that the first bytes show.

    UTF-8 is confirmed when the whole file is read; what fails it is Windows-1252.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return utf16_order(head) or UTF_8


def decode(data: bytes, encoding: str) -> str:
    """Return the text of the first bytes of a file; a character cut at the end is left out."""
    if encoding != UTF_8:
        return codecs.getincrementaldecoder(encoding)(_UNDEFINED).decode(data)
    try:
        return codecs.getincrementaldecoder("utf-8-sig")().decode(data)
    except UnicodeDecodeError:
        return decode(data, WINDOWS)


def to_utf_8(source: Path, encoding: str, target: Path) -> None:
    """Write the text of `source` as UTF-8 with plain line feeds to `target`, chunk by chunk."""
    decoder = codecs.getincrementaldecoder(encoding)(_UNDEFINED)
    held = ""
    with source.open("rb") as file, target.open("wb") as copy:
        while data := file.read(CHUNK):
            text = held + decoder.decode(data)
            # A line break may be cut between two chunks.
            held = "\r" if text.endswith("\r") else ""
            copy.write(_plain(text.removesuffix("\r")).encode())
        copy.write(_plain(held + decoder.decode(b"", final=True)).encode())


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
