"""Why is a heading not taken?"""

from collections.abc import Mapping, Sequence

from llavero.ledger.mapping import ColumnMap, Reason
from llavero.ledger.recognition.choice import Candidate
from llavero.ledger.recognition.evidence.content import Looks
from llavero.ledger.recognition.judgement import unused
from llavero.ledger.recognition.words.headings import heading
from llavero.ledger.recognition.words.likeness import grave, likenesses, refusal


def ignored(
    table: str,
    seen: Mapping[str, Looks],
    columns: Sequence[ColumnMap],
    possible: Sequence[Candidate],
) -> dict[str, Reason]:
    """Return why each heading that no column takes is left."""
    chosen = {c.target: c.source for c in columns}
    return {
        source: _reason(table, source, seen[source], chosen, possible)
        for source in unused(seen, columns)
    }


def _reason(
    table: str,
    source: str,
    look: Looks,
    chosen: Mapping[str, str],
    possible: Sequence[Candidate],
) -> Reason:
    refused = refusal(heading(source))
    if grave(refused):
        return Reason(f"recognition-ignored-{refused}")
    if look.blank:
        return Reason("recognition-ignored-empty")
    lost = [c for c in possible if c.source == source and chosen.get(c.target)]
    if refused:
        return Reason(f"recognition-ignored-{refused}")
    if lost:
        best = max(lost, key=lambda c: c.score)
        facts = {"chosen": chosen[best.target], "column": best.target}
        return Reason("recognition-ignored-rival", facts)
    wanted = likenesses(heading(source), table)
    if wanted and not [c for c in possible if c.source == source]:
        best_like = max(wanted, key=lambda like: like.strength)
        return Reason("recognition-ignored-content", {"column": best_like.target})
    return Reason("recognition-ignored-unknown")
