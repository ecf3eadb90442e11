"""Which parts does the file hold, and is it a Word document at all?

Parts are found by their relations and tags by their local names: Google Docs, LibreOffice, Word
and its strict variant name parts and namespaces differently.
"""

import posixpath
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from llavero.foundation.errors import ExitCode, KamError
from llavero.report.unfolding import NotUnfolded, unfolded

OLD_OFFICE = b"\xd0\xcf\x11\xe0"
OTHER_FORMATS = {b"%PDF": "pdf", b"{\\rt": "rtf"}
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"
KIND = "mimetype"  # part in which an OpenDocument file says what it is
# So much text is no report: it is a fault or an attack.
MOST_TEXT = 100 * 2**20


class NotWordDocument(KamError):
    """The file cannot be read as a .docx. `reason` is the id of the sentence that says why."""

    exit_code = ExitCode.SOURCE_NOT_RECOGNISED

    def __init__(self, reason: str, path: Path) -> None:
        self.code = f"check-file-{reason}"
        super().__init__(file=path.name)


def local(element: Element) -> str:
    """Return the tag of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def attribute(element: Element | None, name: str) -> str | None:
    """Return an attribute by its local name."""
    if element is None:
        return None
    found = (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name)
    return next((str(value) for value in found), None)


def child(element: Element | None, *names: str) -> Element | None:
    """Return the descendant reached by following the first child of each name."""
    for name in names:
        if element is None:
            return None
        element = next((below for below in element if local(below) == name), None)
    return element


@dataclass(frozen=True, slots=True)
class Relation:
    """A part that another part refers to."""

    kind: str  # the last word of its type: "styles", "image", "diagramData"
    part: str


@dataclass(frozen=True, slots=True)
class Archive:
    """The parts of a Word document."""

    parts: dict[str, bytes]
    main: str

    def relations(self, part: str = "") -> dict[str, Relation]:
        """Return what a part refers to, by id."""
        folder, name = posixpath.split(part or self.main)
        root = self._parsed(posixpath.join(folder, "_rels", f"{name}.rels"))
        return {} if root is None else _relations(root, folder)

    def body(self) -> Element:
        """Return the body of the document."""
        found = child(self._parsed(self.main), "body")
        assert found is not None, "a document without body is refused when it is opened"
        return found

    def related(self, kind: str) -> Element | None:
        """Return the part of that kind that the main part refers to."""
        parts = (found.part for found in self.relations().values() if found.kind == kind)
        return next((self._parsed(part) for part in parts), None)

    def target(self, relation: str | None) -> Element | None:
        """Return the part behind an id of the main part, where it is XML."""
        found = self.relations().get(relation or "")
        return self._parsed(found.part) if found else None

    def _parsed(self, part: str) -> Element | None:
        if part not in self.parts:
            return None
        try:
            return ElementTree.fromstring(self.parts[part])
        except (ElementTree.ParseError, LookupError, ValueError):  # also an unknown encoding
            return None


def opened(path: Path) -> Archive:
    """Return the parts of the document at `path`.

    Raises NotWordDocument.
    """
    if not path.is_file():
        raise NotWordDocument("missing", path)
    with path.open("rb") as file:
        start = file.read(4)
    if not start:
        raise NotWordDocument("empty", path)
    if start in OTHER_FORMATS:
        raise NotWordDocument(OTHER_FORMATS[start], path)
    if start == OLD_OFFICE:
        raise NotWordDocument("old-or-locked", path)
    try:
        return _archive(unfolded(path, MOST_TEXT, wanted=_is_text), path)
    except NotUnfolded as fault:
        damaged = "damaged" if start == b"PK\x03\x04" else "other"
        reason = "too-large" if fault.reason == "too-large" else damaged
        raise NotWordDocument(reason, path) from fault


def _is_text(part: str) -> bool:
    return part.endswith((".xml", ".rels")) or part == KIND


def _archive(parts: dict[str, bytes], path: Path) -> Archive:
    if parts.pop(KIND, b"") == OPEN_DOCUMENT:
        raise NotWordDocument("odt", path)
    found = Archive(parts, _main_part(parts, path))
    root = found._parsed(found.main)
    if root is None:
        raise NotWordDocument("damaged", path)
    if local(root) != "document" or child(root, "body") is None:
        raise NotWordDocument("other", path)
    return found


def _main_part(parts: dict[str, bytes], path: Path) -> str:
    top = Archive(parts, "")._parsed("_rels/.rels")
    if top is None:
        raise NotWordDocument("other", path)
    targets = _relations(top, "").values()
    main = next((found.part for found in targets if found.kind == "officeDocument"), "")
    if main not in parts:
        raise NotWordDocument("other", path)
    return main


def _relations(root: Element, folder: str) -> dict[str, Relation]:
    return {
        attribute(entry, "Id") or "": Relation(
            (attribute(entry, "Type") or "").rpartition("/")[2],
            _absolute(folder, attribute(entry, "Target") or ""),
        )
        for entry in root
        if attribute(entry, "TargetMode") != "External"
    }


def _absolute(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
