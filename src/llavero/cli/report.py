"""How does the last run become a Word report?"""

from pathlib import Path

import click

from llavero.cli.opening import opened
from llavero.cli.session import Session, language_option, pass_session, session_options
from llavero.foundation.garbage import collecting_no_garbage
from llavero.study import Study


@click.command("report")
@click.argument("study")
@click.option("-o", "--output", metavar="FILE.docx", help="cli-report-output")
@language_option
@click.option(
    "--paper", type=click.Choice(["letter", "a4"]), default="letter", help="cli-report-paper"
)
@click.option("--author", default="", help="cli-report-author")
@click.option("--pdf", is_flag=True, help="cli-report-pdf")
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    output: str | None,
    language: str | None,
    paper: str,
    author: str,
    pdf: bool,
) -> None:
    """Write the Word report of the last run."""
    from llavero.report.word import to_pdf

    found = opened(session, study, language)
    target = Path(output) if output else found.folder / f"{study}-{session.language}.docx"
    written = [write_report(found, session.language, target, paper=paper, author=author)]
    if pdf:
        written.append(to_pdf(written[0]))
    for path in written:
        click.echo(session.prose().text("cli-report-done", file=str(path)))


def write_report(
    study: Study, language: str, target: Path, *, paper: str = "letter", author: str = ""
) -> Path:
    """Write the report of the study's last run in one language and return its path.

    Raises NotAnalysed.
    """
    with collecting_no_garbage():
        from llavero.diagnosis.store import latest_run
        from llavero.prose import Style
        from llavero.report.assemble import assemble
        from llavero.report.word import render

        style = Style.of(language, study.settings.numbers_in(language))
        report = assemble(study, latest_run(study), style, author=author)
        return render(report, target, paper="a4" if paper == "a4" else "letter")
