"""How do the answers of an interview become rows of the ledger?

Each interview is a source of its own, named by its id: a corrected one replaces the former, and one
can be deleted without the others. The form it came in is kept beside its rows.
"""

import csv
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from llavero.foundation.progress import Progress, silence
from llavero.interview.answers import Fault, Interview, read_interviews
from llavero.interview.course import CONSENT
from llavero.interview.reply import COLUMNS, Row, read_day
from llavero.ledger.importing.arrivals import Original
from llavero.ledger.importing.decisions import take_proposals
from llavero.ledger.importing.intake import Request, import_sources
from llavero.ledger.importing.outcome import Fate
from llavero.ledger.interviews.kept import interview_rows
from llavero.ledger.manifest import read_manifest
from llavero.ledger.sources.digest import file_digest
from llavero.study import Study

DECLINED, REFUSED = "declined", "refused"
UNCHANGED = str(Fate.UNCHANGED)


@dataclass(frozen=True, slots=True)
class Coming:
    """The answers of one interview on their way into the ledger."""

    file: str  # as the user knows it
    rows: tuple[Row, ...]
    original: Path | None = None  # kept beside the rows
    faults: tuple[Fault, ...] = ()  # of the form, not of its answers

    @property
    def interview(self) -> Interview:
        """Return the interview that the rows make up."""
        (found,) = read_interviews([{**row, "date": read_day(row["date"])} for row in self.rows])
        return found

    @property
    def id(self) -> str:
        """Return the interview's id."""
        return self.rows[0]["interview_id"]

    @property
    def code(self) -> str:
        """Return the seller's code."""
        return self.rows[0]["seller_code"]

    @property
    def consent(self) -> bool | None:
        """Return whether the seller agreed; None where that was not answered."""
        found = self.interview.answer(CONSENT)
        said = found.closed.parts.get("value") if found else None
        if said is None:
            return False if found and found.refused else None
        return said is True


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of one interview."""

    coming: Coming
    fate: str  # imported, replaced, unchanged, declined, refused
    why: str = ""  # the rule for which it is refused
    facts: Mapping[str, object] = field(default_factory=dict)


def bring(
    study: Study,
    coming: Sequence[Coming],
    *,
    now: datetime,
    dry_run: bool = False,
    progress: Progress = silence,
) -> tuple[Brought, ...]:
    """Bring interviews into the study's ledger; one that may not come does not stop the others.

    Raises a KamError where the ledger itself forbids it.
    """
    held = _held(study)
    judged: list[Brought] = []
    here: dict[str, Coming] = {}
    for each in coming:
        verdict = _again(each, here[each.id]) if each.id in here else _judged(each, held)
        judged.append(verdict)
        if verdict.fate != REFUSED:
            here.setdefault(each.id, each)
            held[each.id] = (each.code, _file_name(each.id))
    admitted = [one for one in judged if one.fate not in (REFUSED, UNCHANGED)]
    if not admitted:
        return tuple(judged)
    with tempfile.TemporaryDirectory(prefix="llavero-") as folder:
        fates = _imported(study, admitted, Path(folder), now, dry_run, progress)
    # What is not settled yet has no fate.
    return tuple(
        one if one.fate else Brought(one.coming, fates[_file_name(one.coming.id)]) for one in judged
    )


def _again(coming: Coming, first: Coming) -> Brought:
    """Return what becomes of an interview that another file of the same import brings too."""
    if coming.rows == first.rows:
        return Brought(coming, UNCHANGED)
    return Brought(coming, REFUSED, "twice", {"other": first.file})


def _held(study: Study) -> dict[str, tuple[str, str]]:
    """Return the interviews the ledger holds: id -> the seller's code, the source it came in."""
    sources = read_manifest(study.ledger).sources
    return {
        row["interview_id"]: (row["seller_code"], sources[row["source_id"]].name)
        for row in interview_rows(study)
    }


def _file_name(id_: str) -> str:
    """Return the name of an interview's file: its id, without what no file's name may have."""
    return re.sub(r"[^\w.-]+", "_", id_) + ".csv"


def _judged(coming: Coming, held: Mapping[str, tuple[str, str]]) -> Brought:
    others = sorted(k for k, (code, _) in held.items() if code == coming.code and k != coming.id)
    _, source = held.get(coming.id, ("", _file_name(coming.id)))
    if not coming.code:
        return Brought(coming, REFUSED, "no-code")
    if coming.consent is None:
        return Brought(coming, REFUSED, "no-consent")
    if not coming.interview.day:
        return Brought(coming, REFUSED, "no-day")
    if others:
        facts = {"code": coming.code, "other": others[0]}
        return Brought(coming, REFUSED, "code-taken", facts)
    if source != _file_name(coming.id):
        return Brought(coming, REFUSED, "held-elsewhere", {"source": source})
    return Brought(coming, "" if coming.consent else DECLINED)


def _imported(
    study: Study,
    admitted: Iterable[Brought],
    folder: Path,
    now: datetime,
    dry_run: bool,
    progress: Progress,
) -> Mapping[str, str]:
    """Import the interviews and return what became of each."""
    originals: dict[str, Original] = {}
    for one in admitted:
        path, original = _written(one, folder)
        originals[str(path)] = original
    request = Request(tuple(originals), dry_run=dry_run, ask=take_proposals, originals=originals)
    outcome = import_sources(study, request, now=now, progress=progress)
    return {source.name: _fate(source.fate) for source in outcome.sources}


def _fate(fate: Fate) -> str:
    return str(Fate.UNCHANGED if fate is Fate.SAME_CONTENT else fate)


def _written(one: Brought, folder: Path) -> tuple[Path, Original]:
    """Write the rows of an interview; of one that was declined only that it was."""
    coming = one.coming
    path = folder / _file_name(coming.id)
    declined = one.fate == DECLINED
    rows = [row for row in coming.rows if not declined or row["question_id"] == CONSENT]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows({**row, "text": "" if declined else row["text"]} for row in rows)
    if coming.original is None or declined:
        return path, Original(coming.id)
    # Under its own name the file might tell whose it is.
    kept = path.with_suffix(f".original{coming.original.suffix.lower()}")
    shutil.copyfile(coming.original, kept)
    return path, Original(f"{kept.name} sha256:{file_digest(kept)}", (kept,))
