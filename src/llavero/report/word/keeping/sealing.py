"""How does a document come to carry its marks and the list of what was generated in it?"""

from collections.abc import Iterator

from docx.opc.part import Part
from lxml import etree

from llavero.report.word.draft import Draft
from llavero.report.word.keeping.anchors import set_anchor
from llavero.report.word.keeping.manifest import (
    Entry,
    Manifest,
    add_manifest,
    entries,
    identity,
)
from llavero.report.word.keeping.wording import digest, wording
from llavero.report.word.markup import NAMESPACES

_HEADS = tuple(f"{NAMESPACES['r']}/{kind}" for kind in ("header", "footer"))
_SAFE = etree.XMLParser(resolve_entities=False, no_network=True)


def generated(draft: Draft) -> tuple[Entry, ...]:
    """Return what each block of the draft says as it was generated."""
    return entries(draft.marks.units, draft.document.part)


def seal(draft: Draft, said: tuple[Entry, ...]) -> None:
    """Mark every block that stands in the document, and add the list of all that were generated."""
    for number, unit in enumerate(draft.marks.units):
        set_anchor(unit.main, unit.anchor, number)
    add_manifest(manifest_of(draft, said), draft.document.part)


def manifest_of(draft: Draft, said: tuple[Entry, ...]) -> Manifest:
    """Return the list of what was generated in a draft."""
    report = draft.report
    return Manifest(
        study=identity(report.study),
        company=identity(report.company),
        language=report.style.language,
        heads=digest(" ".join(heads(draft.document.part))),
        entries=said,
    )


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
