"""How does a document become a file that is the same, byte for byte, whenever it is written?"""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document

from llavero.report.word.corporate.template import Template

NO_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can hold


def packed(document: Document, template: Template | None = None) -> bytes:
    """Return the document as a .docx whose entries carry no date, in the colours of a template."""
    dated = BytesIO()
    document.save(dated)
    undated = BytesIO()
    with ZipFile(dated) as source, ZipFile(undated, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name, NO_DATE)
            entry.compress_type = ZIP_DEFLATED
            content = source.read(name)
            target.writestr(entry, template.painted(name, content) if template else content)
    return undated.getvalue()


def write_whole(content: bytes, path: Path) -> Path:
    """Write a file so that whoever looks sees the former one or the new one, never half of it."""
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(content)
    return aside.replace(path)
