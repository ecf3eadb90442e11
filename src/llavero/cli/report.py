"""How does the last run become a Word report?"""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from llavero.cli.keeping import kept_facts, require_other_file, tell_kept
from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)
from llavero.foundation.garbage import collecting_no_garbage
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.report.word.keeping.outcomes import Kept


@click.command("report")
@click.argument("study")
@click.option("-o", "--output", metavar="FILE.docx", help="cli-report-output")
@language_option
@click.option(
    "--paper", type=click.Choice(["letter", "a4"]), default="letter", help="cli-report-paper"
)
@click.option("--author", default="", help="cli-report-author")
@click.option("--keep", metavar="FILE.docx", help="cli-report-keep")
@click.option("--pdf", is_flag=True, help="cli-report-pdf")
@json_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    output: str | None,
    language: str | None,
    paper: str,
    author: str,
    keep: str | None,
    pdf: bool,
) -> None:
    """Write the Word report of the last run."""
    from llavero.report.word import to_pdf

    found = opened(session, study, language)
    target = Path(output) if output else found.folder / f"{study}-{session.language}.docx"
    earlier = Path(keep) if keep else None
    if earlier is not None:
        require_other_file(earlier, target, chosen=output is not None)
    kept = write_report(
        found, session.language, target, paper=paper, author=author, earlier=earlier
    )
    written = [target, to_pdf(target)] if pdf else [target]
    for path in written:
        session.tell(session.prose().text("cli-report-done", file=str(path)))
    if earlier is not None:
        tell_kept(kept, earlier, session)
    if session.json:
        facts = kept_facts(kept, earlier) if earlier is not None else None
        click.echo(said_json({"files": [str(path) for path in written], "kept": facts}))


def write_report(
    study: Study,
    language: str,
    target: Path,
    *,
    paper: str = "letter",
    author: str = "",
    earlier: Path | None = None,
) -> "Kept":
    """Write the report of the study's last run in one language.

    Return what was kept of an `earlier` one that people edited. Raises NotAnalysed, KeepRefused.
    """
    with collecting_no_garbage():
        from llavero.diagnosis.store import latest_run
        from llavero.prose import Style
        from llavero.report.assemble import assemble
        from llavero.report.word import Paper, render_keeping
        from llavero.report.word.keeping.opening import open_earlier

        opened_earlier = open_earlier(earlier) if earlier is not None else None
        style = Style.of(language, study.settings.numbers_in(language))
        report = assemble(study, latest_run(study), style, author=author)
        size: Paper = "a4" if paper == "a4" else "letter"
        return render_keeping(report, target, opened_earlier, paper=size)
