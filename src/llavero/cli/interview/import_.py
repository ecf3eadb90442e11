"""How do the interviews that came back get into the ledger?"""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llavero.cli.interview.telling import (
    PACKAGES,
    brought_facts,
    brought_lines,
    likeness_facts,
    refusal,
    said_alike,
)
from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import Session, json_option, pass_session, session_options
from llavero.foundation.errors import ExitCode, KamError

if TYPE_CHECKING:
    from llavero.interview.copies import Likeness
    from llavero.ledger.importing.outcome import SourceOutcome
    from llavero.ledger.interviews.bringing import Brought, Coming
    from llavero.study import Study


@click.command("import")
@click.argument("study")
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option("--dry-run", is_flag=True, help="cli-import-dry-run-option")
@json_option
@session_options
@pass_session
def command(session: Session, study: str, files: tuple[Path, ...], dry_run: bool) -> int:
    """Bring forms and tables of answers into the ledger of a study."""
    from llavero.ledger.interviews.bringing import REFUSED, bring

    found = opened(session, study)
    now = datetime.now(UTC)
    coming, tables, refused = _received(session, files, study, now)
    brought = bring(found, coming, now=now, dry_run=dry_run, progress=session.progress())
    alike = _alike(found, brought)
    _tell(session, study, brought, tables, refused, alike, dry_run=dry_run)
    if refused:
        return ExitCode.SOURCE_NOT_RECOGNISED
    stopped = any(one.fate == REFUSED for one in brought)
    return ExitCode.DATA_FAILS_CHECKS if stopped else ExitCode.DONE


def _alike(study: "Study", brought: "tuple[Brought, ...]") -> "tuple[Likeness, ...]":
    """Return the pairs of interviews that are too much alike, one of which came now."""
    from llavero.interview.copies import copied
    from llavero.ledger.interviews.bringing import REFUSED
    from llavero.ledger.interviews.kept import kept_interviews

    came = {b.coming.id: b.coming.interview for b in brought if b.fate != REFUSED}
    held = {one.interview.id: one.interview for one in kept_interviews(study)}
    pairs = copied(list({**held, **came}.values()))
    return tuple(pair for pair in pairs if {pair.one, pair.other} & came.keys())


def _received(
    session: Session, files: tuple[Path, ...], slug: str, now: datetime
) -> "tuple[list[Coming], list[SourceOutcome], list[dict[str, Any]]]":
    """Return the interviews of the files, how tables were read, and the files that cannot be."""
    from llavero.report.form.receiving import received

    study = opened(session, slug)
    coming: list[Coming] = []
    tables: list[SourceOutcome] = []
    refused: list[dict[str, Any]] = []
    for path in files:
        try:
            found = received(path, study, now=now)
        except KamError as fault:
            refused.append(refusal(path, fault, session))
            continue
        coming += found.coming
        tables += found.tables
    return coming, tables, refused


def _tell(
    session: Session,
    study: str,
    brought: "tuple[Brought, ...]",
    tables: "list[SourceOutcome]",
    refused: list[dict[str, Any]],
    alike: "tuple[Likeness, ...]",
    *,
    dry_run: bool,
) -> None:
    prose = session.prose(*PACKAGES)
    if session.json:
        facts = {
            "study": study,
            "dry_run": dry_run,
            "interviews": [brought_facts(one, prose) for one in brought],
            "refused": refused,
            "alike": [likeness_facts(pair) for pair in alike],
            "rows_set_aside": sum(source.rows_set_aside for source in tables),
        }
        click.echo(said_json(facts))
        return
    for each in refused:
        session.warn(each["message"])
    for source in tables:
        if source.rows_set_aside:
            facts = {"file": source.name, "rows": source.rows_set_aside}
            session.warn(prose.text("cli-interview-rows-aside", **facts))
    for one in brought:
        for line in brought_lines(one, prose):
            session.tell(line)
    for pair in alike:
        session.tell(said_alike(pair, prose))
    if dry_run:
        session.tell(prose.text("cli-import-nothing-written"))
