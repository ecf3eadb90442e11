"""How is an interview deleted, with all that was kept of it?

Privacy asks for it (methods A3). Parts are never changed: those that hold answers of the seller
are written again without them, and the files they came in are deleted.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.interview.draft import draft_codes, draft_path
from llavero.ledger.engine import DuckDb, view_of
from llavero.ledger.importing.keeping import swap
from llavero.ledger.importing.parts import write_links
from llavero.ledger.importing.workplace import workplace
from llavero.ledger.interviews.kept import INTERVIEWS, interview_rows
from llavero.ledger.links import account_link_rows, seller_link_rows
from llavero.ledger.manifest import Manifest, Part, SourceEntry, read_manifest
from llavero.ledger.schema import LINKS, table_schema
from llavero.ledger.sources.digest import file_digest
from llavero.ledger.sources.sql import text
from llavero.study import Study

TABLES = (INTERVIEWS, "codings")


class InterviewUnknown(KamError):
    """No interview has that code."""

    code = "interview-unknown"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was deleted, and what is left that tells of it."""

    interviews: tuple[str, ...]  # ids
    rows: int
    copies: tuple[str, ...]  # names of sources of which no copy is kept any more
    runs: tuple[str, ...]  # runs made before, which never change
    has_key: bool  # the ledger still says whose the code is
    had_draft: bool  # it was begun at the terminal


def delete_interviews(study: Study, code: str) -> Deleted:
    """Delete the interviews of a seller's code.

    Raises InterviewUnknown, or ImportRunning.
    """
    draft = draft_path(study, code)
    had_draft = code in draft_codes(study)
    with workplace(study) as work:
        former = read_manifest(study.ledger)
        rows = interview_rows(study, former)
        ids = {row["interview_id"] for row in rows if row["seller_code"] == code}
        if not ids and not had_draft:
            raise InterviewUnknown(study=study.slug, code=code)
        deletion = _Deletion(study, former, tuple(sorted(ids)), work)
        if ids:
            swap(study, Manifest(), deletion.manifest())
        if had_draft:
            draft.unlink()
    return Deleted(
        deletion.ids,
        deletion.rows,
        tuple(deletion.copies),
        tuple(sorted(path.name for path in study.runs.glob("*") if path.is_dir())),
        _has_key(study, former, code),
        had_draft,
    )


class _Deletion:
    """One deletion on its way."""

    def __init__(self, study: Study, former: Manifest, ids: tuple[str, ...], work: Path) -> None:
        self.study, self.former, self.ids, self.work = study, former, ids, work
        self.rows = 0
        self.copies: list[str] = []
        self._engine = DuckDb.over(study.ledger, former)
        self._named = ", ".join(text(id_) for id_ in ids)

    def manifest(self) -> Manifest:
        """Return the ledger without the interviews, its links made again."""
        sources = dict(self.former.sources)
        parts: list[Part] = []
        for part in self.former.parts:
            gone = self._gone(part)
            if not gone:
                parts.append(part)
                continue
            self.rows += gone
            self._forget(sources, part, whole=gone == part.rows)
            parts += self._rest(part) if gone < part.rows else ()
        kept = tuple(part for part in parts if part.table not in {table.name for table in LINKS})
        return Manifest(sources, (*kept, *self._links(Manifest(sources, kept))))

    def _gone(self, part: Part) -> int:
        """Return how many rows of a part are of the interviews."""
        if part.table not in TABLES:
            return 0
        sql = f"SELECT count(*) AS n FROM ({self._select(part)}) WHERE {self._is_theirs()}"
        return int(self._engine.rows(sql).to_pylist()[0]["n"])

    def _rest(self, part: Part) -> Iterator[Part]:
        path = self.work / f"{part.source_id}-{part.table}.part.parquet"
        columns = ", ".join(f'"{name}"' for name in (*part.columns, "source_id", "source_row"))
        self._engine.connection.execute(
            f"COPY (SELECT {columns} FROM ({self._select(part)}) WHERE NOT {self._is_theirs()}) "
            f"TO {text(str(path))} (FORMAT parquet)"
        )
        rows = part.rows - self._gone(part)
        yield Part(part.source_id, part.table, str(path), file_digest(path), rows, part.columns)

    def _forget(self, sources: dict[str, SourceEntry], part: Part, *, whole: bool) -> None:
        """Forget the files in which a part came: they hold what is deleted."""
        entry = sources[part.source_id]
        if entry.kept:
            self.copies.append(entry.name)
        if whole:
            del sources[part.source_id]
            return
        left = part.rows - self._gone(part)
        sources[part.source_id] = replace(
            entry, kept=None, set_aside=None, sha256="", content="", rows_kept=left
        )

    def _links(self, manifest: Manifest) -> Iterator[Part]:
        engine = DuckDb.over(self.study.ledger, manifest)
        for table, build in zip(LINKS, (account_link_rows, seller_link_rows), strict=True):
            yield write_links(table, build(engine), engine.connection, self.work)

    def _select(self, part: Part) -> str:
        return view_of(table_schema(part.table), [part], self.study.ledger)

    def _is_theirs(self) -> str:
        return f"(interview_id IN ({self._named}))"


def _has_key(study: Study, manifest: Manifest, code: str) -> bool:
    if not manifest.parts_of("interview_keys"):
        return False
    engine = DuckDb.over(study.ledger, manifest)
    sql = f"SELECT count(*) AS n FROM interview_keys WHERE seller_code = {text(code)}"
    return bool(engine.rows(sql).to_pylist()[0]["n"])
