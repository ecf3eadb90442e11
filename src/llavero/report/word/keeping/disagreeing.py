"""In what does the whole of an earlier report disagree with the new one?"""

from collections.abc import Iterator

from llavero.report.word.draft import Draft
from llavero.report.word.keeping.earlier import Earlier
from llavero.report.word.keeping.manifest import identity
from llavero.report.word.keeping.outcomes import Conflict
from llavero.report.word.keeping.running import heads
from llavero.report.word.keeping.wording import digest


def document_conflicts(draft: Draft, earlier: Earlier) -> Iterator[tuple[Conflict, str]]:
    """Yield what a person must know of the whole, each with what it concerns."""
    manifest, report = earlier.manifest, draft.report
    if not earlier.complete:
        yield "list-missing", ""
        return
    same = (identity(report.study), identity(report.company))
    if same != (manifest.study, manifest.company):
        yield "other-study", ""
    found = heads(earlier.document.part)
    if digest(" ".join(found)) != manifest.heads:
        yield "heads-edited", " · ".join(found)
