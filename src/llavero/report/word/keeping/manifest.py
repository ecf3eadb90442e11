"""What was generated, block by block: the list that a report carries within itself?

It is a part of custom XML, which Word and LibreOffice keep as it is. It holds no word of the
report, only marks of what each block said.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from llavero.report.word.keeping.keys import Key, short
from llavero.report.word.keeping.marks import Unit
from llavero.report.word.keeping.wording import digest, wording

NAMESPACE = "urn:llavero:report"
VERSION = "1"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
# Word tells the parts of custom XML apart by it; it need not differ between reports.
_ITEM = "{6C1A4D52-3B0E-4F6B-9B51-8E6B1E0F7A21}"
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True)


@dataclass(frozen=True, slots=True)
class Entry:
    """A block as it was generated."""

    key: Key
    anchor: str
    said: str  # the mark of its wording


@dataclass(frozen=True, slots=True)
class Manifest:
    """Of whom a report is, in which language, and what was generated in it."""

    study: str  # marks of the names, not the names
    company: str
    language: str
    heads: str  # the mark of what its headers and footers say
    entries: tuple[Entry, ...] = ()

    def part(self) -> bytes:
        """Return the content of the part."""
        root = etree.Element(f"{{{NAMESPACE}}}report", nsmap={None: NAMESPACE})
        facts = {"study": self.study, "company": self.company, "heads": self.heads}
        root.attrib.update({"version": VERSION, "language": self.language, **facts})
        for one in self.entries:
            etree.SubElement(root, f"{{{NAMESPACE}}}block", _attributes(one))
        written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        return written

    @classmethod
    def read(cls, content: bytes) -> "Manifest | None":
        """Return the list that a part holds, or None if it is no such part."""
        try:
            root = etree.fromstring(content, _SAFE)
        except etree.XMLSyntaxError:
            return None
        if root.tag != f"{{{NAMESPACE}}}report" or root.get("version") != VERSION:
            return None
        return cls(
            study=root.get("study", ""),
            company=root.get("company", ""),
            language=root.get("language", ""),
            heads=root.get("heads", ""),
            entries=tuple(_entries(root)),
        )


def identity(name: str) -> str:
    """Return the mark of the name of a study or company."""
    return short(" ".join(name.casefold().split()))


def entries(units: Iterable[Unit], part: Part) -> tuple[Entry, ...]:
    """Return what units of `part` say, as they were generated."""
    return tuple(Entry(unit.key, unit.anchor, digest(wording([unit.main], part))) for unit in units)


def add_manifest(manifest: Manifest, main: Part) -> None:
    """Let the document carry its list."""
    package = main.package
    assert package is not None, "a document that is open has a package"
    item = Part(PackURI("/customXml/item1.xml"), "application/xml", manifest.part(), package)
    main.relate_to(item, f"{_OFFICE}/relationships/customXml")
    properties = (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>'
        f'<ds:datastoreItem xmlns:ds="{_OFFICE}/customXml" ds:itemID="{_ITEM}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    uri = PackURI("/customXml/itemProps1.xml")
    made = Part(uri, _PROPERTIES, properties.encode(), package)
    item.relate_to(made, f"{_OFFICE}/relationships/customXmlProps")


def _attributes(one: Entry) -> dict[str, str]:
    key = one.key
    facts = {"kind": key.kind, "place": key.place, "of": key.said, "names": key.named}
    return {"id": one.anchor, "said": one.said, **facts}


def _entries(root: etree._Element) -> Iterator[Entry]:
    for block in root:
        names = (block.get(name, "") for name in ("kind", "place", "of", "names"))
        yield Entry(Key(*names), block.get("id", ""), block.get("said", ""))
