"""Which interviews does a file of answers hold, whatever its columns are called?

It is understood like any other source, in a study that is thrown away; then each of its interviews
goes its own way.
"""

import tempfile
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from llavero.foundation.errors import ExitCode, KamError
from llavero.interview.reply import COLUMNS, Row
from llavero.ledger.importing.decisions import take_proposals
from llavero.ledger.importing.intake import Request, import_sources
from llavero.ledger.importing.outcome import SourceOutcome
from llavero.ledger.interviews.bringing import Coming
from llavero.ledger.interviews.kept import INTERVIEWS, interview_rows
from llavero.study import Study


class NoInterviews(KamError):
    """A file is no table of answers of interviews."""

    code = "interviews-not-recognised"
    exit_code = ExitCode.SOURCE_NOT_RECOGNISED


@dataclass(frozen=True, slots=True)
class Table:
    """The interviews of one file, and how it was read."""

    coming: tuple[Coming, ...]
    sources: tuple[SourceOutcome, ...]  # with the rows kept out


def read_table(path: Path, study: Study, *, now: datetime) -> Table:
    """Return the interviews of a file of answers.

    Raises NoInterviews, or a KamError where it cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="llavero-") as folder:
        trial = Study(study.slug, Path(folder), study.settings)
        request = Request((str(path),), ask=take_proposals)
        outcome = import_sources(trial, request, now=now)
        sources = tuple(s for s in outcome.sources if s.table_map.table == INTERVIEWS)
        rows = interview_rows(trial)
    if not rows:
        raise NoInterviews(file=path.name)
    held: dict[str, list[Row]] = {}
    for row in rows:
        held.setdefault(row["interview_id"], []).append(_as_written(row))
    alone = path if len(held) == 1 else None
    return Table(tuple(Coming(path.name, tuple(held[id_]), alone) for id_ in sorted(held)), sources)


def _as_written(row: dict[str, Any]) -> Row:
    return {column: _cell(row[column]) for column in COLUMNS}


def _cell(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)
