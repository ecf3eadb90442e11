"""May an earlier report be read, and is it one of this study?

Nothing of it is run or fetched; a file that is no report of ours, or is damaged, is refused before
anything is written.
"""

from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from lxml import etree

from llavero.document import Report
from llavero.foundation.errors import ExitCode, KamError
from llavero.report.form.archive import FormRefused, Kind, kind_of, sound_parts
from llavero.report.word.keeping.anchors import marks_in
from llavero.report.word.keeping.earlier import Earlier, units_of
from llavero.report.word.keeping.keys import Key
from llavero.report.word.keeping.manifest import Entry, Manifest, identity

MOST_UNFOLDED = 300 * 2**20  # bytes: a report with many photographs
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True)
_UNREADABLE = (OpcError, BadZipFile, KeyError, ValueError, AttributeError, etree.XMLSyntaxError)


class KeepRefused(KamError):
    """Nothing can be kept of a file. Its code says why."""

    exit_code = ExitCode.SOURCE_NOT_RECOGNISED

    def __init__(self, reason: str, path: Path, **facts: object) -> None:
        self.code = f"keep-{reason}"
        super().__init__(file=path.name, **facts)


def open_earlier(path: Path) -> Earlier:
    """Return the earlier report at `path`.

    Raises KeepRefused.
    """
    document = _document(path)
    manifest = _manifest(document) or _from_marks(document)
    if not manifest.entries:
        raise KeepRefused("not-ours", path)
    return Earlier(path.name, document, manifest, tuple(units_of(document, manifest)))


def require_same(earlier: Earlier, report: Report) -> None:
    """Refuse to put what was written of one company into the report of another.

    Raises KeepRefused. A study or a company may be called otherwise since: not both.
    """
    known = earlier.manifest
    if not known.study:
        return
    same = (identity(report.study) == known.study, identity(report.company) == known.company)
    if not any(same):
        raise KeepRefused("other-company", Path(earlier.name), company=report.company)


def _document(path: Path) -> Document:
    try:
        if kind_of(path) != Kind.WORD:
            raise KeepRefused("other", path)
        parts = sound_parts(path, MOST_UNFOLDED)
    except FormRefused as refused:
        reason = refused.code.removeprefix("form-")
        raise KeepRefused(reason, path, most=MOST_UNFOLDED // 2**20) from refused
    try:
        for name, content in parts.items():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(content, _SAFE)
        document = docx.Document(BytesIO(path.read_bytes()))
        document.element.body.getchildren()
    except _UNREADABLE as fault:
        raise KeepRefused("damaged", path) from fault
    return document


def _manifest(document: Document) -> Manifest | None:
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/customXml") and not relation.is_external:
            found = Manifest.read(relation.target_part.blob)
            if found is not None:
                return found
    return None


def _from_marks(document: Document) -> Manifest:
    """Return what the marks alone tell: nothing of whom the report is or of what was removed."""
    marks = dict(marks_in(document.element.body))
    unknown = Key("", "", "", "")
    found = tuple(Entry(unknown, anchor, said) for anchor, said in marks.items())
    return Manifest(study="", company="", language="", heads="", entries=found)
