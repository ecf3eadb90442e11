"""May a file serve as a template, and which parts does it hold?

Nothing of it is run or fetched: a file with macros or programs inside is refused with the reason.
"""

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from docx.oxml.parser import parse_xml
from lxml.etree import XMLSyntaxError

from llavero.foundation.errors import ExitCode, KamError
from llavero.report.form.archive import FormRefused, sound_parts
from llavero.report.word.markup import NAMESPACES, Element

OLD_OFFICE = b"\xd0\xcf\x11\xe0"
ZIP = b"PK\x03\x04"
MOST_UNFOLDED = 100 * 2**20  # bytes of all parts
# Why the reading of any file that comes back from outside stops, as it is said of a template.
REASONS = {
    "form-macros": "macros",
    "form-too-large": "too-large",
    "form-locked": "old-or-locked",
}
TYPES = "[Content_Types].xml"
MAIN = re.compile(r"wordprocessingml\.(document|template)\.main\+xml$")
PROGRAMS = re.compile(r"macroEnabled|vbaProject|activeX|oleObject", re.IGNORECASE)
READ = ("header", "footer", "styles", "numbering", "settings", "theme")  # parts that we look into
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class TemplateRefused(KamError):
    """A file cannot or must not serve as a template. Its code says why."""

    exit_code = ExitCode.SOURCE_NOT_RECOGNISED

    def __init__(self, reason: str, path: Path, **facts: object) -> None:
        self.code = f"template-{reason}"
        super().__init__(file=path.name, **facts)


@dataclass(frozen=True, slots=True)
class Link:
    """What a part refers to: another part, or a place outside the file."""

    id: str
    kind: str  # a URI whose last word says what it is: "styles", "image"
    target: str
    external: bool

    @property
    def what(self) -> str:
        """Return the last word of its kind."""
        return self.kind.rpartition("/")[2]


@dataclass(frozen=True, slots=True, eq=False)
class Package:
    """The parts of a Word file, by name without a leading slash."""

    path: Path
    parts: dict[str, bytes]
    types: dict[str, str]  # of parts, and of endings such as ".png"

    def links(self, part: str) -> tuple[Link, ...]:
        """Return what a part refers to ("" is the file itself); what leads nowhere is left out."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self.parts:
            return ()
        found = (_link(entry, folder) for entry in self.tree(rels))
        return tuple(one for one in found if one.external or one.target in self.parts)

    def related(self, part: str, what: str) -> str | None:
        """Return the first part of a kind that a part refers to."""
        return next((one.target for one in self.links(part) if one.what == what), None)

    def type_of(self, part: str) -> str:
        """Return the type of the content of a part."""
        return self.types.get(part) or self.types.get(posixpath.splitext(part)[1].lower(), "")

    def tree(self, part: str) -> Element:
        """Return a part as XML. Raises TemplateRefused."""
        content = self.parts[part]
        if _DECLARES.search(content.replace(b"\0", b"")):
            raise TemplateRefused("damaged", self.path)
        try:
            parsed: Element = parse_xml(content)
        except XMLSyntaxError as fault:
            raise TemplateRefused("damaged", self.path) from fault
        return parsed


def opened(path: Path) -> tuple[Package, str]:
    """Return the parts of a template and the name of the main one. Raises TemplateRefused."""
    package = _package(path)
    if any(PROGRAMS.search(kind) for kind in package.types.values()):
        raise TemplateRefused("macros", path)
    main = package.related("", "officeDocument")
    if main is None or not MAIN.search(package.type_of(main)):
        raise TemplateRefused("other", path)
    if package.tree(main).tag != f"{{{NAMESPACES['w']}}}document":
        raise TemplateRefused("strict", path)
    for link in package.links(main):
        if link.what in READ and not link.external:
            package.tree(link.target)
    return package, main


def _package(path: Path) -> Package:
    parts = _unfolded(path)
    if TYPES not in parts:
        raise TemplateRefused("other", path)
    types: dict[str, str] = {}
    for entry in Package(path, parts, {}).tree(TYPES):
        name, ending = entry.get("PartName"), entry.get("Extension")
        key = str(name).lstrip("/") if name else f".{ending}".lower()
        types[key] = entry.get("ContentType", "")
    return Package(path, parts, types)


def _unfolded(path: Path) -> dict[str, bytes]:
    if not path.is_file():
        raise TemplateRefused("missing", path)
    with path.open("rb") as file:
        start = file.read(len(ZIP))
    if start == OLD_OFFICE:
        raise TemplateRefused("old-or-locked", path)
    if start != ZIP:
        raise TemplateRefused("other", path)
    try:
        return sound_parts(path, MOST_UNFOLDED)
    except FormRefused as fault:
        reason = REASONS.get(fault.code, "damaged")
        raise TemplateRefused(reason, path, most=MOST_UNFOLDED // 2**20) from fault


def _link(entry: Element, folder: str) -> Link:
    target, external = entry.get("Target", ""), entry.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Link(entry.get("Id", ""), entry.get("Type", ""), target, external)
