"""What do the facts of a study say?"""

from datetime import datetime

import click

from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import Session, json_option, pass_session, session_options
from llavero.foundation.measure import Status


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
    from llavero.diagnosis.run import diagnose
    from llavero.diagnosis.store import keep_run
    from llavero.ledger.manifest import read_manifest
    from llavero.ledger.tables import open_ledger

    found = opened(session, study)
    ledger = open_ledger(found.ledger, found.settings.currency)
    day = as_of.date() if as_of else found.settings.as_of
    digest = read_manifest(found.ledger).digest
    run = diagnose(ledger, digest, day, progress=session.progress())
    folder = keep_run(found, run)
    computed = sum(1 for figure in run.figures if figure.status != Status.NOT_COMPUTABLE)
    facts = {
        "run": run.id,
        "folder": str(folder),
        "as_of": run.setting.as_of,
        "period": run.setting.period,
        "figures": len(run.figures),
        "computed": computed,
        "findings": sum(len(answer.findings) for answer in run.answers.values()),
    }
    if session.json:
        click.echo(said_json(facts))
    else:
        click.echo(session.prose().text("cli-analyse-done", study=study, **facts))
