"""What is in a Word file before anything is written into it?

The parts are our own, each only with what a report uses; the template that comes with
python-docx brings styles, fonts and properties of another author.
"""

from collections.abc import Container
from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document

from llavero.report.word.corporate.template import Template
from llavero.report.word.markup import Element, element, part_bytes, root
from llavero.report.word.package.settings import settings
from llavero.report.word.package.styles import styles
from llavero.report.word.package.theme import FONT, theme

_OFFICE = "http://schemas.openxmlformats.org"
_PACKAGE = f"{_OFFICE}/package/2006"
_DOCUMENT = f"{_OFFICE}/officeDocument/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

PARTS = {
    "document": ("officeDocument", f"{_WORD}.document.main+xml"),
    "styles": ("styles", f"{_WORD}.styles+xml"),
    "settings": ("settings", f"{_WORD}.settings+xml"),
    "fontTable": ("fontTable", f"{_WORD}.fontTable+xml"),
    "theme/theme1": ("theme", "application/vnd.openxmlformats-officedocument.theme+xml"),
}
TAKEN = {"theme/theme1": "theme", "fontTable": "fontTable"}  # from a template that has it


def empty_document(
    language: str, text_width: int, *, update_fields: bool, template: Template | None = None
) -> Document:
    """Return a document with styles, theme, fonts and settings, and an empty body.

    What a template of the company holds of these takes the place of ours; `Template.dress` brings
    its theme and its fonts.
    """
    parts = {
        "document": root("w:document", element("w:body")),
        "styles": styles(language, text_width),
        "settings": settings(language, update_fields=update_fields),
        "fontTable": _fonts(),
        "theme/theme1": theme(),
    }
    if template is None:
        return docx.Document(_zipped(parts))
    parts["styles"] = template.styles(language, text_width)
    even = template.alternates or not template.layout.upright
    parts["settings"] = settings(language, update_fields=update_fields, alternating=even)
    for name, what in TAKEN.items():
        if template.has(what):
            del parts[name]
    return docx.Document(_zipped(parts))


def _zipped(parts: dict[str, Element]) -> BytesIO:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", _content_types(parts))
        archive.writestr(
            "_rels/.rels", _relationships({"rId1": ("officeDocument", "word/document.xml")})
        )
        targets = {
            f"rId{at}": (PARTS[name][0], f"{name}.xml")
            for at, name in enumerate(parts)
            if name != "document"
        }
        archive.writestr("word/_rels/document.xml.rels", _relationships(targets))
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", part_bytes(content))
    packed.seek(0)
    return packed


def _content_types(parts: Container[str]) -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>'
        for name, (_, kind) in PARTS.items()
        if name in parts
    )
    relationships = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relationships}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(targets: dict[str, tuple[str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="{identity}" Type="{_DOCUMENT}/relationships/{kind}" Target="{target}"/>'
        for identity, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'


def _fonts() -> Element:
    font = element(
        "w:font",
        element("w:altName", val="Carlito"),
        element("w:charset", val="00"),
        element("w:family", val="swiss"),
        element("w:pitch", val="variable"),
        name=FONT,
    )
    return root("w:fonts", font)
