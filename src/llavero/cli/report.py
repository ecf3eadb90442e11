"""How does the last run become a Word report?"""

from dataclasses import dataclass, replace
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
from llavero.cli.sparing import spared
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.garbage import collecting_no_garbage
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.diagnosis.run import Run
    from llavero.document import Report
    from llavero.report.word.keeping.outcomes import Kept


class PaperTwice(KamError):
    """A paper was asked for, and a template that has its own."""

    code = "cli-paper-twice"
    exit_code = ExitCode.USAGE


class KeyWithoutCodes(KamError):
    """The key of codes was asked for, of a report that has none."""

    code = "cli-key-without-codes"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Look:
    """What a report is given beside what it says."""

    paper: str = "letter"
    author: str = ""
    logo: Path | None = None
    template: Path | None = None
    anonymous: bool = False
    key: Path | None = None  # where to write who each code stands for


@click.command("report")
@click.argument("study")
@click.option("-o", "--output", metavar="FILE.docx", help="cli-report-output")
@language_option
@click.option("--template", metavar="FILE.dotx", help="cli-report-template")
@click.option("--logo", metavar="FILE.png|FILE.jpg", help="cli-report-logo")
@click.option("--paper", type=click.Choice(["letter", "a4"]), help="cli-report-paper")
@click.option("--author", default="", help="cli-report-author")
@click.option("--anonymous", is_flag=True, help="cli-report-anonymous")
@click.option("--key", metavar="FILE.csv", help="cli-report-key")
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
    template: str | None,
    logo: str | None,
    paper: str | None,
    author: str,
    anonymous: bool,
    key: str | None,
    keep: str | None,
    pdf: bool,
) -> None:
    """Write the Word report of the last run."""
    from llavero.report.word import to_pdf

    if template and paper:
        raise PaperTwice()
    if key and not anonymous:
        raise KeyWithoutCodes()
    look = Look(paper or "letter", author, _path(logo), _path(template), anonymous, _path(key))
    found = opened(session, study, language)
    target = Path(output) if output else found.folder / f"{study}-{session.language}.docx"
    earlier = _path(keep)
    if earlier is not None:
        require_other_file(earlier, target, chosen=output is not None)
    written = [target, target.with_suffix(".pdf")] if pdf else [target]
    places = (*written, look.key) if look.key else tuple(written)
    with spared(found, places, session) as sparing:
        kept = write_report(found, session.language, target, look, earlier)
        sparing.holds_work = bool(kept.outcomes)
        if pdf:
            to_pdf(target)
    for path in written:
        session.tell(session.prose().text("cli-report-done", file=str(path)))
    if target in sparing.copies and earlier is None:
        copy = str(sparing.copies[target])
        session.warn(session.prose().text("cli-report-spared", study=study, copy=copy))
    if earlier is not None:
        tell_kept(kept, earlier, session)
        if anonymous:
            session.warn(session.prose().text("cli-keep-names"))
    if session.json:
        facts = kept_facts(kept, earlier) if earlier is not None else None
        files = [str(path) for path in written]
        copies = [str(path) for path in sparing.copies.values()]
        click.echo(said_json({"files": files, "copies": copies, "kept": facts}))


def write_report(
    study: Study,
    language: str,
    target: Path,
    look: Look | None = None,
    earlier: Path | None = None,
) -> "Kept":
    """Write the report of the study's last run in one language.

    Return what was kept of an `earlier` one that people edited. Raises NotAnalysed, KeepRefused,
    and TemplateRefused or LogoNotImage where the look cannot be given.
    """
    look = look or Look()
    with collecting_no_garbage():
        from llavero.diagnosis.store import latest_run
        from llavero.prose import Style
        from llavero.report.assemble import assemble
        from llavero.report.word import open_template, render_keeping
        from llavero.report.word.keeping.opening import open_earlier

        edited = open_earlier(earlier) if earlier is not None else None
        template = open_template(look.template) if look.template else None
        logo = look.logo.read_bytes() if look.logo else b""
        style = Style.of(language, study.settings.numbers_in(language))
        run = latest_run(study)
        report = replace(assemble(study, run, style, author=look.author), logo=logo)
        if look.anonymous:
            report = _without_names(report, run, study, look.key)
        return render_keeping(report, target, edited, paper=look.paper, template=template)


def _without_names(report: "Report", run: "Run", study: Study, key: Path | None) -> "Report":
    """Return the report with codes for names, and write whose they are where that is wished."""
    from llavero.ledger.tables import open_ledger
    from llavero.report.anonymous import anonymised, codes_of, write_key

    ledger = open_ledger(study.ledger, study.settings.currency)
    codes = codes_of(run, ledger, study.settings.company)
    if key is not None:
        write_key(codes, key)
    return anonymised(report, codes)


def _path(said: str | None) -> Path | None:
    return Path(said) if said else None
