"""Which figures does the last run give?"""

import click

from llavero.cli.opening import opened
from llavero.cli.said import figure_facts, said_json
from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)


@click.command("figures")
@click.argument("study")
@language_option
@json_option
@session_options
@pass_session
def command(session: Session, study: str, language: str | None) -> None:
    """Print every figure of the last run."""
    from llavero.diagnosis.store import latest_run

    run = latest_run(opened(session, study, language))
    if session.json:
        click.echo(said_json([figure_facts(figure) for figure in run.figures]))
        return
    prose = session.prose()
    for figure in run.figures:
        value = prose.text("cell", value=figure)
        reasons = "; ".join(prose.text(f"reason-{code}") for code in figure.reasons)
        click.echo(f"{figure.key:<44} {value:>22}  {figure.status:<15} {reasons}".rstrip())
