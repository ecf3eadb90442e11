"""How is an element of a Word file written?"""

import re
from functools import cache
from typing import TypeAlias

from docx.opc.oxml import serialize_part_xml
from docx.oxml.parser import oxml_parser
from docx.oxml.xmlchemy import BaseOxmlElement

Element: TypeAlias = BaseOxmlElement

_OFFICE = "http://schemas.openxmlformats.org"
_MICROSOFT = "http://schemas.microsoft.com/office/word/2010"
NAMESPACES = {
    "w": f"{_OFFICE}/wordprocessingml/2006/main",
    "r": f"{_OFFICE}/officeDocument/2006/relationships",
    "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
    "a": f"{_OFFICE}/drawingml/2006/main",
    "pic": f"{_OFFICE}/drawingml/2006/picture",
    "c": f"{_OFFICE}/drawingml/2006/chart",
    "mc": f"{_OFFICE}/markup-compatibility/2006",
    "wps": f"{_MICROSOFT}/wordprocessingShape",
    "wpg": f"{_MICROSOFT}/wordprocessingGroup",
    "w14": f"{_MICROSOFT}/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
# Signs that XML cannot hold, though a company's data may.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARED = {prefix: uri for prefix, uri in NAMESPACES.items() if prefix != "xml"}


@cache
def qualified(name: str) -> str:
    """Return `w:p` as the parser names it."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def element(name: str, /, *children: Element | str | None, **attributes: object) -> Element:
    """Return the element `name` with its children (a string is its text) and attributes.

    An attribute of a `w:` element is of that namespace, of any other element of none; another
    namespace is named before an underscore: `r_id`. A value of None leaves the attribute out.
    """
    made: Element = oxml_parser.makeelement(qualified(name), nsmap=_namespace(name))
    for key, value in attributes.items():
        if value is not None:
            made.set(_attribute(name, key), legal(str(value)))
    for child in children:
        if isinstance(child, str):
            made.text = legal(child)
        elif child is not None:
            made.append(child)
    return made


def root(name: str, /, *children: Element | None, **attributes: object) -> Element:
    """Return the element `name` as the root of a part: it declares every namespace."""
    made: Element = oxml_parser.makeelement(qualified(name), nsmap=_DECLARED)
    made.extend(child for child in element(name, *children, **attributes))
    for key, value in attributes.items():
        made.set(_attribute(name, key), str(value))
    return made


def legal(text: str) -> str:
    """Return `text` without the signs that no XML file may hold."""
    return text if text.isprintable() else _ILLEGAL.sub("", text)


def part_bytes(part: Element) -> bytes:
    """Return the element as the content of a part."""
    written: bytes = serialize_part_xml(part)
    return written


@cache
def _namespace(name: str) -> dict[str, str]:
    prefix = name.partition(":")[0]
    return {prefix: NAMESPACES[prefix]}


@cache
def _attribute(element_name: str, key: str) -> str:
    prefix, mark, local = key.partition("_")
    if mark:
        return qualified(f"{prefix}:{local}")
    return qualified(f"w:{key}") if element_name.startswith("w:") else key
