"""From what, and how, was a figure computed?"""

import csv
import io
from typing import Any

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
from llavero.foundation.errors import ExitCode, KamError

SHOWN = 20


class FigureUnknown(KamError):
    """The last run has no figure of that name."""

    code = "cli-figure-unknown"
    exit_code = ExitCode.USAGE


class LedgerMoved(KamError):
    """The ledger is no longer the one the run was computed from."""

    code = "cli-ledger-moved"
    exit_code = ExitCode.NOT_ENOUGH_DATA


@click.command("trace")
@click.argument("study")
@click.argument("figure")
@click.option("--rows", default=SHOWN, show_default=True, help="cli-trace-rows")
@language_option
@json_option
@session_options
@pass_session
def command(session: Session, study: str, figure: str, rows: int, language: str | None) -> None:
    """Print a figure's definition, its SQL and the rows it rests on."""
    from llavero.diagnosis.opened import asked_figure, open_figure
    from llavero.diagnosis.store import latest_run
    from llavero.ledger.manifest import read_manifest
    from llavero.ledger.tables import open_ledger
    from llavero.report.references import references

    found = opened(session, study, language)
    run = latest_run(found)
    measure = next((f for f in run.figures if figure in (f.key, f.id)), None)
    manifest = read_manifest(found.ledger)
    if measure is not None and manifest.digest != run.facts.digest:
        raise LedgerMoved(study=study)
    ledger = open_ledger(found.ledger, found.settings.currency)
    trace = run.traces.get(measure.id) if measure else None
    if measure is None:
        asked = asked_figure(run, figure, ledger)
        if asked is None:
            raise FigureUnknown(figure=figure, study=study)
        measure, trace = asked
    shown = open_figure(run, measure, trace, ledger, manifest, session.prose().style, most=rows)
    cited = references(shown.pop("cited"), session.language)
    facts = {**figure_facts(measure), **shown, "references": [one.entry for one in cited]}
    click.echo(said_json(facts) if session.json else _text(facts, session))


def _text(facts: dict[str, Any], session: Session) -> str:
    prose = session.prose()
    lines = [
        f"{facts['key']} · {facts['name']}",
        facts["definition"],
        prose.text("cli-trace-formula", formula=facts["formula"]),
        prose.text("cli-trace-value", value=facts["written"]),
    ]
    lines += [prose.text("cli-trace-reference", entry=entry) for entry in facts["references"]]
    for table in facts["tables"]:
        lines.append(prose.text("cli-trace-table", table=table["table"], rows=table["rows"]))
        lines += [f"  {part['source']} · sha256 {part['sha256']}" for part in table["parts"]]
    for step in facts["steps"]:
        lines += ["", f"-- {step['name']}", step["sql"], "", _table(step["rows"])]
        lines.append(prose.text("cli-trace-count", shown=len(step["rows"]), rows=step["count"]))
    return "\n".join(lines)


def _table(rows: list[dict[str, Any]]) -> str:
    if not rows:
        return ""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), delimiter="\t", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().rstrip()
