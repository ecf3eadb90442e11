"""Which interviews does a file that came back hold, whatever its kind?"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from llavero.interview.answers import Fault
from llavero.interview.reply import Reply, nameless, reply_rows
from llavero.ledger.importing.outcome import SourceOutcome
from llavero.ledger.interviews.bringing import Coming
from llavero.ledger.interviews.table import read_table
from llavero.report.form.archive import FormRefused, Kind, kind_of, safe_parts
from llavero.report.form.excel_reading import read_excel
from llavero.study import Study

NOT_A_FORM = "form-not-a-form"


@dataclass(frozen=True, slots=True)
class Received:
    """The interviews of one file."""

    coming: tuple[Coming, ...]
    tables: tuple[SourceOutcome, ...] = ()  # how a file of answers was read


def received(path: Path, study: Study, *, now: datetime) -> Received:
    """Return the interviews of a Word or Excel form, or of a table of answers.

    Raises a KamError where the file cannot or must not be read, or is of another study.
    """
    kind = kind_of(path)
    if kind == Kind.OTHER:
        return _table(path, study, now)
    try:
        reply = _read(path, kind)
    except FormRefused as refused:
        if kind == Kind.EXCEL and refused.code == NOT_A_FORM:
            return _table(path, study, now)
        raise
    if reply.identity.study != study.slug:
        raise FormRefused("other-study", path, other=reply.identity.study, study=study.slug)
    rows = reply_rows(reply)
    if not rows:
        raise FormRefused("blank", path)
    return Received((Coming(path.name, rows, path, _faults(reply)),))


def _read(path: Path, kind: Kind) -> Reply:
    if kind == Kind.EXCEL:
        return read_excel(path)
    # python-docx's neighbour: loaded by who has such a file.
    from llavero.report.word.form.reading import read_word

    return read_word(path)


def _table(path: Path, study: Study, now: datetime) -> Received:
    if path.suffix.casefold() in (".xlsx", ".xlsm"):
        safe_parts(path)
    found = read_table(path, study, now=now)
    return Received(tuple(replace(one, file=path.name) for one in found.coming), found.sources)


def _faults(reply: Reply) -> tuple[Fault, ...]:
    gone = (Fault("part-gone", question) for question in sorted(reply.lacking))
    return (*nameless(reply), *gone)
