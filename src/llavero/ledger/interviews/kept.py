"""Which interviews does the ledger hold, and in which file did each come?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from llavero.interview.answers import Interview, read_interviews
from llavero.ledger.engine import DuckDb
from llavero.ledger.manifest import Manifest, SourceEntry, read_manifest
from llavero.study import Study

INTERVIEWS = "interviews"
WAYS_IN = {".docx": "word", ".xlsx": "excel", ".json": "terminal"}
TABLE = "table"


@dataclass(frozen=True, slots=True)
class KeptInterview:
    """An interview, and how it came."""

    interview: Interview
    way: str  # word, excel, terminal, table
    sources: tuple[SourceEntry, ...]


def interview_rows(study: Study, manifest: Manifest | None = None) -> list[dict[str, Any]]:
    """Return the rows of the table `interviews`, as they were imported."""
    manifest = manifest or read_manifest(study.ledger)
    if not manifest.parts_of(INTERVIEWS):
        return []
    engine = DuckDb.over(study.ledger, manifest)
    found: list[dict[str, Any]] = engine.rows(
        f"SELECT * FROM {INTERVIEWS} ORDER BY interview_id, source_id, source_row"
    ).to_pylist()
    return found


def kept_interviews(study: Study) -> tuple[KeptInterview, ...]:
    """Return the interviews of the study, by code of the seller."""
    manifest = read_manifest(study.ledger)
    rows = interview_rows(study, manifest)
    sources: dict[str, dict[str, None]] = {}
    for row in rows:
        sources.setdefault(row["interview_id"], {})[row["source_id"]] = None
    kept = [
        _kept(study, interview, [manifest.sources[id_] for id_ in sources[interview.id]])
        for interview in read_interviews(rows)
    ]
    return tuple(sorted(kept, key=lambda one: (one.interview.seller_code, one.interview.id)))


def seller_codes(study: Study) -> Mapping[str, str]:
    """Return the code of each of our people who has one in the interviews."""
    manifest = read_manifest(study.ledger)
    if not manifest.parts_of("interview_keys"):
        return {}
    rows = DuckDb.over(study.ledger, manifest).rows(
        "SELECT seller_code, coalesce(l.seller_id, k.seller_id) AS seller_id "
        "FROM interview_keys k LEFT JOIN seller_links l ON k.seller_id = l.seller_ref "
        "ORDER BY seller_code DESC"
    )
    return {row["seller_id"]: row["seller_code"] for row in rows.to_pylist()}


def _kept(study: Study, interview: Interview, entries: list[SourceEntry]) -> KeptInterview:
    suffixes = [suffix for entry in entries for suffix in _suffixes(study, entry)]
    way = next((WAYS_IN[suffix] for suffix in suffixes if suffix in WAYS_IN), TABLE)
    return KeptInterview(interview, way, tuple(entries))


def _suffixes(study: Study, entry: SourceEntry) -> list[str]:
    if not entry.kept:
        return []
    return sorted(file.suffix for file in (study.folder / entry.kept).glob("*"))
