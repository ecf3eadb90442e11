"""What does the last run state?"""

from typing import Any

import click

from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)


@click.command("findings")
@click.argument("study")
@language_option
@json_option
@session_options
@pass_session
def command(session: Session, study: str, language: str | None) -> None:
    """Print every finding of the last run, by analysis."""
    from llavero.diagnosis.store import CONVERTER, latest_run

    run = latest_run(opened(session, study, language))
    found: dict[str, list[dict[str, Any]]] = {
        name: [
            {"finding": type(finding).__name__, "facts": CONVERTER.unstructure(finding)}
            for finding in answer.findings
        ]
        for name, answer in run.answers.items()
    }
    if session.json:
        click.echo(said_json(found))
        return
    for text in _paragraphs(session, run.answers):
        click.echo(text)


def _paragraphs(session: Session, answers: Any) -> list[str]:
    """Return what the report says of each analysis, without tables and charts."""
    from llavero.diagnosis.order import ANALYSES, PROSE_PACKAGES
    from llavero.document import Bullets, Callout, Heading, Paragraph
    from llavero.prose import Prose

    lines: list[str] = []
    for analysis in ANALYSES:
        prose = Prose(session.prose().style, PROSE_PACKAGES[analysis.NAME])
        for block in analysis.section(answers[analysis.NAME], prose):
            match block:
                case Heading():
                    lines += ["", str(block.text).upper()]
                case Paragraph():
                    lines.append(str(block.text))
                case Bullets():
                    lines += [f"- {item}" for item in block.items]
                case Callout():
                    lines += [f"[{block.title}]", *(f"- {item}" for item in block.items)]
    return lines
