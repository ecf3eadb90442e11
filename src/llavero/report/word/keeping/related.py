"""Which part of a Word file belongs to another: its comments, its notes?"""

from collections.abc import Callable

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from llavero.report.word.keeping.relations import Relations
from llavero.report.word.markup import NAMESPACES, Element, part_bytes

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True)
Adapt = Callable[[Element, Relations], None]


def related(main: Part, kind: str) -> Part | None:
    """Return the part of a kind that a document refers to."""
    return next(
        (
            link.target_part
            for link in main.rels.values()
            if not link.is_external and link.reltype.endswith(f"/{kind}")
        ),
        None,
    )


def root_of(part: Part | None) -> etree._Element | None:
    """Return the content of a part."""
    return None if part is None else etree.fromstring(part.blob, _SAFE)


def new_part(main: Part, kind: str, link: str = "", content_type: str = "") -> Part:
    """Return a part of the document that has nothing in it yet."""
    package = main.package
    assert package is not None, "a document that is open has a package"
    made = Part(PackURI(f"/word/{kind}.xml"), content_type or f"{_WORD}.{kind}+xml", b"", package)
    main.relate_to(made, link or f"{NAMESPACES['r']}/{kind}")
    return made


def fill(part: Part, root: Element) -> None:
    """Let a part hold an element."""
    part._blob = part_bytes(root)
