"""How many pages does a document have, and on which does each part stand?

LibreOffice lays the document out, where it is installed; nothing else in the project needs it.
"""

import json
import shutil
import subprocess
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from llavero.foundation.errors import ExitCode, KamError

NAMES = ("soffice", "libreoffice")
PATIENCE = 180.0  # seconds
PDF_OPTIONS = {
    "ExportBookmarksToPDFDestination": {"type": "boolean", "value": "true"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
}


class OfficeMissing(KamError):
    """LibreOffice is not installed."""

    code = "office-missing"
    exit_code = ExitCode.USAGE


class OfficeFailed(KamError):
    """LibreOffice did not turn a document into a PDF."""

    code = "office-failed"
    exit_code = ExitCode.OUR_FAULT


def office() -> Path | None:
    """Return where LibreOffice is installed, or None."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    return None if found is None else Path(found)


def to_pdf(path: Path, target: Path | None = None, *, patience: float = PATIENCE) -> Path:
    """Write the document at `path` as a PDF, beside it unless `target` says where.

    Raises OfficeMissing without LibreOffice, OfficeFailed if it fails or takes longer than
    `patience` seconds.
    """
    program = office()
    if program is None:
        raise OfficeMissing(file=path.name)
    target = target or path.with_suffix(".pdf")
    with TemporaryDirectory() as folder:
        made = _convert(program, path, Path(folder), patience)
        shutil.move(made, target)
    return target


def pages(path: Path) -> int | None:
    """Return how many pages the document at `path` has, or None without LibreOffice."""
    from pypdf import PdfReader

    if office() is None:
        return None
    with TemporaryDirectory() as folder:
        return len(PdfReader(to_pdf(path, Path(folder) / "counted.pdf")).pages)


def bookmark_pages(content: bytes, names: Iterable[str]) -> dict[str, int]:
    """Return the page, from 1, on which each bookmark of a .docx stands, if it was found.

    Raises as `to_pdf` does.
    """
    from pypdf import PdfReader

    with TemporaryDirectory() as folder:
        path = Path(folder) / "counted.docx"
        path.write_bytes(content)
        reader = PdfReader(BytesIO(to_pdf(path).read_bytes()))
        places = {
            name: reader.get_destination_page_number(place)
            for name, place in reader.named_destinations.items()
        }
    pages_of = {name: places.get(_destination(name)) for name in names}
    return {name: page + 1 for name, page in pages_of.items() if page is not None}


def _destination(bookmark: str) -> str:
    """Return the name that LibreOffice gives a bookmark in a PDF: `_Toc1` becomes `/5FToc1`."""
    return "/" + "".join(c if c.isalnum() else f"{ord(c):02X}" for c in bookmark)


def _convert(program: Path, path: Path, folder: Path, patience: float) -> Path:
    command = [
        str(program),
        # A profile of its own: two conversions at once would otherwise wait for each other.
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        f"pdf:writer_pdf_Export:{json.dumps(PDF_OPTIONS)}",
        "--outdir",
        str(folder),
        str(path),
    ]
    try:
        ran = subprocess.run(command, capture_output=True, timeout=patience, check=False)
    except subprocess.TimeoutExpired as late:
        raise OfficeFailed(file=path.name, reason=f"> {patience:.0f} s") from late
    made = folder / f"{path.stem}.pdf"
    if not made.exists():
        said = ran.stderr.decode(errors="replace").strip() or str(ran.returncode)
        raise OfficeFailed(file=path.name, reason=said)
    return made
