"""What do the headers and footers of a document say?"""

from collections.abc import Iterator

from docx.opc.part import Part
from lxml import etree

from llavero.report.word.keeping.wording import wording
from llavero.report.word.markup import NAMESPACES

_HEADS = tuple(f"{NAMESPACES['r']}/{kind}" for kind in ("header", "footer"))
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True)


def heads(main: Part) -> list[str]:
    """Return what the headers and footers of a document say, once each."""
    return sorted(set(_heads(main)))


def _heads(main: Part) -> Iterator[str]:
    for relation in main.rels.values():
        if relation.reltype in _HEADS and not relation.is_external:
            part = relation.target_part
            said = wording([etree.fromstring(part.blob, _SAFE)], part)
            if said:
                yield said
