"""How are the codes that words suggest confirmed by a person, and how far do coders agree?"""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from llavero.cli.interview.telling import PACKAGES
from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.values import Ratio

if TYPE_CHECKING:
    from llavero.interview.answers import Interview
    from llavero.report.form.coding_reading import Decided
    from llavero.study import Study


class CoderMissing(KamError):
    """Decisions are somebody's."""

    code = "cli-coder-missing"
    exit_code = ExitCode.USAGE


class NothingToCode(KamError):
    """No interview has an open answer that carries codes."""

    code = "cli-nothing-to-code"
    exit_code = ExitCode.NOT_ENOUGH_DATA


@click.command("codes")
@click.argument("study")
@click.option(
    "--export", metavar="FILE.xlsx", type=click.Path(path_type=Path), help="cli-codes-export"
)
@click.option(
    "--import",
    "import_",
    metavar="FILE.xlsx",
    type=click.Path(path_type=Path),
    help="cli-codes-import",
)
@click.option("--coder", metavar="CODE", default="", help="cli-codes-coder")
@language_option
@json_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    export: Path | None,
    import_: Path | None,
    coder: str,
    language: str | None,
) -> None:
    """Export suggested codes, import what a person decided, and show how far coders agree."""
    from llavero.ledger.interviews.kept import kept_interviews
    from llavero.report.form.coding_sheet import answers_to_code

    found = opened(session, study, language)
    interviews = [one.interview for one in kept_interviews(found)]
    if not any(True for _ in answers_to_code(interviews)):
        raise NothingToCode(study=study)
    if export:
        _export(session, found, interviews, export)
    if import_:
        _import(session, found, interviews, import_, coder.strip())
    if not export and not import_:
        _show(session, found, interviews)


def _export(session: Session, study: "Study", interviews: "list[Interview]", path: Path) -> None:
    from llavero.report.form.coding_sheet import write_coding_sheet

    write_coding_sheet(interviews, study.slug, session.language, path)
    if session.json:
        click.echo(said_json({"study": study.slug, "file": str(path)}))
        return
    session.tell(session.prose().text("cli-codes-exported", file=str(path), study=study.slug))


def _import(
    session: Session, study: "Study", interviews: "list[Interview]", path: Path, coder: str
) -> None:
    from llavero.interview.coding.decisions import codings_of
    from llavero.ledger.interviews.codings import bring_codings
    from llavero.report.form.archive import kind_of
    from llavero.report.form.coding_reading import read_coding_sheet

    if not coder:
        raise CoderMissing
    kind_of(path)
    now = datetime.now(UTC)
    decided = read_coding_sheet(path, study.slug, interviews, coder=coder, at=now)
    if decided.decisions:
        bring_codings(study, codings_of(decided.decisions), coder, path, now=now)
    _tell_decided(session, study, decided, interviews, path, coder)


def _tell_decided(
    session: Session,
    study: "Study",
    decided: "Decided",
    interviews: "list[Interview]",
    path: Path,
    coder: str,
) -> None:
    from llavero.report.form.coding_reading import by_code, open_answers

    counts = by_code(decided.decisions)
    left = open_answers(decided, interviews)
    if session.json:
        faults = [{"row": f.row, "rule": f.rule, "said": f.said} for f in decided.faults]
        facts = {"study": study.slug, "coder": coder, **counts, "open": decided.open}
        click.echo(said_json({**facts, "answers_left": left, "faults": faults}))
        return
    prose = session.prose(*PACKAGES)
    session.tell(prose.text("cli-codes-imported", coder=coder, **counts))
    if decided.open:
        session.tell("  " + prose.text("cli-codes-open", open=decided.open))
    if left:
        session.tell("  " + prose.text("cli-codes-left", left=left))
    for fault in decided.faults:
        facts = {"file": path.name, "row": fault.row, "said": fault.said}
        session.tell("  " + prose.text(f"cli-codes-{fault.rule}", **facts))


def _show(session: Session, study: "Study", interviews: "list[Interview]") -> None:
    from llavero.interview.coding.agreement import agreement
    from llavero.ledger.interviews.codings import kept_codings
    from llavero.report.form.coding_sheet import answers_to_code, suggestions_of

    codings = kept_codings(study)
    found = agreement(codings)
    facts = {
        "answers": sum(1 for _ in answers_to_code(interviews)),
        "suggested": len(suggestions_of(interviews)),
        "coded": found.answers,
        "twice": found.twice,
    }
    pooled = found.pooled
    if session.json:
        alpha = pooled.alpha if pooled else None
        shown = {"study": study.slug, **facts, "coders": list(found.coders), "alpha": alpha}
        click.echo(said_json(shown))
        return
    prose = session.prose(*PACKAGES)
    session.tell(prose.text("cli-codes-standing", **facts))
    if found.coders:
        session.tell(prose.text("cli-codes-coders", coders=", ".join(found.coders)))
    if pooled is not None and pooled.alpha is not None:
        session.tell(prose.text("cli-codes-agreement", alpha=Ratio(pooled.alpha, 2)))
