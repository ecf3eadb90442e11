"""How does the last run become a Word report?"""

from dataclasses import dataclass, replace
from pathlib import Path

import click

from llavero.cli.opening import opened
from llavero.cli.session import Session, language_option, pass_session, session_options
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.garbage import collecting_no_garbage
from llavero.study import Study


class PaperTwice(KamError):
    """A paper was asked for, and a template that has its own."""

    code = "cli-paper-twice"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Look:
    """What a report is given beside what it says."""

    paper: str = "letter"
    author: str = ""
    logo: Path | None = None
    template: Path | None = None


@click.command("report")
@click.argument("study")
@click.option("-o", "--output", metavar="FILE.docx", help="cli-report-output")
@language_option
@click.option("--template", metavar="FILE.dotx", help="cli-report-template")
@click.option("--logo", metavar="FILE.png|FILE.jpg", help="cli-report-logo")
@click.option("--paper", type=click.Choice(["letter", "a4"]), help="cli-report-paper")
@click.option("--author", default="", help="cli-report-author")
@click.option("--pdf", is_flag=True, help="cli-report-pdf")
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    output: str | None,
    language: str | None,
    template: str | None,
    logo: str | None,
    paper: str | None,
    author: str,
    pdf: bool,
) -> None:
    """Write the Word report of the last run."""
    from llavero.report.word import to_pdf

    if template and paper:
        raise PaperTwice()
    look = Look(paper or "letter", author, _path(logo), _path(template))
    found = opened(session, study, language)
    target = Path(output) if output else found.folder / f"{study}-{session.language}.docx"
    written = [write_report(found, session.language, target, look)]
    if pdf:
        written.append(to_pdf(written[0]))
    for path in written:
        click.echo(session.prose().text("cli-report-done", file=str(path)))


def write_report(study: Study, language: str, target: Path, look: Look | None = None) -> Path:
    """Write the report of the study's last run in one language and return its path.

    Raises NotAnalysed, and TemplateRefused or LogoNotImage where the look cannot be given.
    """
    look = look or Look()
    with collecting_no_garbage():
        from llavero.diagnosis.store import latest_run
        from llavero.prose import Style
        from llavero.report.assemble import assemble
        from llavero.report.word import open_template, render

        template = open_template(look.template) if look.template else None
        logo = look.logo.read_bytes() if look.logo else b""
        style = Style.of(language, study.settings.numbers_in(language))
        report = assemble(study, latest_run(study), style, author=look.author)
        report = replace(report, logo=logo)
        return render(report, target, paper=look.paper, template=template)


def _path(said: str | None) -> Path | None:
    return Path(said) if said else None
