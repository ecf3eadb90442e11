"""How does a document come to carry its marks and the list of what was generated in it?"""

from llavero.report.word.draft import Draft
from llavero.report.word.keeping.anchors import set_anchor
from llavero.report.word.keeping.manifest import (
    Entry,
    Manifest,
    add_manifest,
    entries,
    identity,
)
from llavero.report.word.keeping.running import heads
from llavero.report.word.keeping.wording import digest


def generated(draft: Draft) -> tuple[Entry, ...]:
    """Return what each block of the draft says as it was generated."""
    return entries(draft.marks.units, draft.document.part)


def seal(draft: Draft, said: tuple[Entry, ...]) -> None:
    """Mark every block that stands in the document, and add the list of all that were generated."""
    units = zip(draft.marks.units, said, strict=True)
    for number, (unit, entry) in enumerate(units):
        if unit.main.getparent() is not None:
            set_anchor(unit.main, unit.anchor, entry.said, number)
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
