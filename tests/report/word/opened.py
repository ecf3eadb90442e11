"""What is in a .docx? Its parts as XML, for tests that look inside."""

from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
}
W = f"{{{NS['w']}}}"


@dataclass(frozen=True)
class Opened:
    """The parts of a .docx by name."""

    parts: dict[str, bytes]

    @classmethod
    def of(cls, content: bytes) -> "Opened":
        """Return the parts of a file."""
        with ZipFile(BytesIO(content)) as archive:
            return cls({name: archive.read(name) for name in archive.namelist()})

    def xml(self, name: str = "word/document.xml"):
        """Return a part as a tree."""
        return etree.fromstring(self.parts[name])

    def find(self, path: str, name: str = "word/document.xml"):
        """Return what an XPath finds in a part."""
        return self.xml(name).xpath(path, namespaces=NS)

    def target(self, link: str, source: str = "word/document.xml") -> str:
        """Return the part that a relationship leads to."""
        folder, _, file = source.rpartition("/")
        entry = self.find(f"//rel:Relationship[@Id='{link}']", f"{folder}/_rels/{file}.rels")[0]
        steps = [*folder.split("/"), *entry.get("Target").split("/")]
        while ".." in steps:
            at = steps.index("..")
            del steps[at - 1 : at + 1]
        return (
            "/".join(step for step in steps if step)
            if ".." in entry.get("Target")
            else (f"{folder}/{entry.get('Target')}")
        )


def words(node) -> str:
    """Return the text of a paragraph or a cell."""
    return "".join(node.xpath(".//w:t/text()", namespaces=NS))


def style(paragraph) -> str:
    """Return the style of a paragraph."""
    return "".join(paragraph.xpath("w:pPr/w:pStyle/@w:val", namespaces=NS))
