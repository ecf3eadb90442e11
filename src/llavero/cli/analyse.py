"""What do the facts of a study say?"""

from datetime import date, datetime

import click

from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import Session, json_option, pass_session, session_options
from llavero.foundation.measure import Status
from llavero.study import Study


@click.command("analyse")
@click.argument("study")
@click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="cli-analyse-as-of"
)
@json_option
@session_options
@pass_session
def command(session: Session, study: str, as_of: datetime | None) -> None:
    """Run every analysis over the study's ledger and keep the run."""
    found = opened(session, study)
    facts = analysed(session, found, as_of.date() if as_of else None)
    if session.json:
        click.echo(said_json(facts))
    else:
        click.echo(session.prose().text("cli-analyse-done", **facts))


def analysed(session: Session, study: Study, as_of: date | None) -> dict[str, object]:
    """Analyse the study, keep the run and return what may be said of it."""
    from llavero.diagnosis.choices import choices_in_force
    from llavero.diagnosis.locks import locks_in_force
    from llavero.diagnosis.run import diagnose
    from llavero.diagnosis.store import former_run, keep_run
    from llavero.ledger.manifest import read_manifest
    from llavero.ledger.tables import open_ledger

    ledger = open_ledger(study.ledger, study.settings.currency)
    manifest = read_manifest(study.ledger)
    day = as_of or study.settings.as_of
    choices = choices_in_force(study)
    run = diagnose(
        ledger,
        manifest.digest,
        day,
        listed=manifest.came_on("employees"),
        choices=choices,
        locks=locks_in_force(study),
        former=lambda before: former_run(study, before),
        progress=session.progress(),
    )
    folder = keep_run(study, run)
    return {
        "study": study.slug,
        "run": run.id,
        "folder": str(folder),
        "as_of": run.setting.as_of,
        "period": run.setting.period,
        "figures": len(run.figures),
        "computed": sum(1 for f in run.figures if f.status != Status.NOT_COMPUTABLE),
        "findings": sum(len(answer.findings) for answer in run.answers.values()),
    }
