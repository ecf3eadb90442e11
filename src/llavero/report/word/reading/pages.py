"""What stands on each page of a document, once it is laid out?"""

from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader

from llavero.report.word.rendering import OfficeFailed, office, to_pdf


def page_texts(path: Path) -> tuple[str, ...] | None:
    """Return the text of each page, or None where LibreOffice is missing or cannot open it."""
    if office() is None:
        return None
    with TemporaryDirectory() as folder:
        try:
            laid_out = PdfReader(to_pdf(path, Path(folder) / "pages.pdf"))
        except OfficeFailed:
            return None
        return tuple(page.extract_text() for page in laid_out.pages)
