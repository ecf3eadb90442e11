"""What does a document lack of what the brief asks?"""

import json
from datetime import UTC, datetime
from pathlib import Path

import click

from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)
from llavero.foundation.errors import ExitCode
from llavero.report.brief.brief import Brief
from llavero.report.brief.check import check
from llavero.report.brief.loading import BriefNotUnderstood, default_brief, read_brief
from llavero.report.brief.printed import PACKAGE, Printed
from llavero.report.word.reading import read
from llavero.report.word.reading.pages import page_texts


@click.command("check")
@click.argument("file")
@click.option("--brief", metavar="FILE", help="cli-check-brief")
@click.option("--pages/--no-pages", default=True, help="cli-check-pages")
@language_option
@json_option
@session_options
@pass_session
def command(
    session: Session, file: str, brief: str | None, pages: bool, language: str | None
) -> int:
    """Check a document against the brief; it is said in the document's language."""
    asked = _brief(session, brief)
    path = Path(file)
    manuscript = read(path)
    result = check(
        manuscript,
        asked,
        page_texts=page_texts(path) if pages else None,
        year=datetime.now(UTC).year,
    )
    printed = Printed(result, language or asked.language or result.language)
    if session.json:
        click.echo(json.dumps(printed.json(), ensure_ascii=False, indent=2))
    else:
        click.echo(printed.text(path.name))
    return ExitCode.REPORT_FALLS_SHORT if result.falls_short else ExitCode.DONE


def _brief(session: Session, file: str | None) -> Brief:
    if file is None:
        return default_brief()
    try:
        return read_brief(Path(file))
    except BriefNotUnderstood as wrong:
        if not session.json:
            _tell_faults(session, wrong)
        raise


def _tell_faults(session: Session, wrong: BriefNotUnderstood) -> None:
    prose = session.prose(PACKAGE)
    for fault in wrong.faults:
        where = fault.where
        if fault.line is not None:
            where = prose.text("check-brief-place", where=where, line=fault.line)
        session.warn(prose.text(f"check-brief-{fault.code}", where=where, what=fault.what))
