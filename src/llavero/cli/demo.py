"""What does Llavero do, shown on a company in which everything is planted and known?"""

from datetime import UTC, datetime
from pathlib import Path

import click

from llavero.cli.analyse import analysed
from llavero.cli.report import write_report
from llavero.cli.session import Session, language_option, pass_session, session_options
from llavero.cli.sparing import spared
from llavero.prose.style import LANGUAGES
from llavero.study import Settings, Study, StudyUnknown, create_study, open_study

STUDY = "demo"


@click.command("demo")
@click.option("--no-serve", is_flag=True, help="cli-demo-no-serve")
@language_option
@session_options
@pass_session
def command(session: Session, language: str | None, no_serve: bool) -> None:
    """Make the sample company, import it, analyse it and write its reports."""
    from llavero.cli.import_ import print_outcome
    from llavero.ledger.importing.intake import Request, import_sources
    from llavero.sample import DATA, generate

    folder = session.workspace / "sample"
    truths = generate(folder, language=session.language)
    prose = session.prose()
    click.echo(
        prose.text(
            "cli-demo-generated",
            company=truths.company,
            files=len(truths.files),
            folder=str(folder / DATA),
        )
    )
    study = _study(session, truths.company)
    request = Request((str(folder / DATA),))
    now = datetime.now(tz=UTC)
    print_outcome(import_sources(study, request, now=now, progress=session.progress()), session)
    click.echo(prose.text("cli-analyse-done", **analysed(session, study, None)))
    for written in _reports(study, session):
        click.echo(prose.text("cli-report-done", file=str(written)))
    click.echo(prose.text("cli-demo-next", workspace=str(session.workspace)))


def _study(session: Session, company: str) -> Study:
    """Return the demo's study; an earlier one is gone on with."""
    try:
        return open_study(session.workspace, STUDY)
    except StudyUnknown:
        settings = Settings(company, language=session.language)
        return create_study(session.workspace, STUDY, settings)


def _reports(study: Study, session: Session) -> list[Path]:
    others = [language for language in LANGUAGES if language != session.language]
    files = {
        language: study.folder / f"{STUDY}-{language}.docx"
        for language in (session.language, *others)
    }
    for language, file in files.items():
        with spared(study, (file,), session):
            write_report(study, language, file)
    return list(files.values())
