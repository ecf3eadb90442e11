"""How is an interview deleted, because the seller asks for it?"""

import click

from llavero.cli.interview.telling import PACKAGES
from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import Session, json_option, pass_session, session_options


@click.command("delete")
@click.argument("study")
@click.argument("code")
@json_option
@session_options
@pass_session
def command(session: Session, study: str, code: str) -> None:
    """Delete an interview and what was kept of it; say what remains."""
    from llavero.ledger.interviews.deleting import delete_interviews

    found = opened(session, study)
    gone = delete_interviews(found, code.strip().upper())
    prose = session.prose(*PACKAGES)
    if session.json:
        facts = {
            "study": study,
            "interviews": list(gone.interviews),
            "rows": gone.rows,
            "copies": list(gone.copies),
            "runs": list(gone.runs),
            "has_key": gone.has_key,
            "had_draft": gone.had_draft,
        }
        click.echo(said_json(facts))
        return
    if gone.interviews:
        session.tell(prose.text("cli-interview-deleted", code=code, rows=gone.rows))
    if gone.had_draft:
        session.tell(prose.text("cli-interview-deleted-draft", code=code))
    for name in gone.copies:
        session.tell("  " + prose.text("cli-interview-deleted-copy", file=name))
    if gone.has_key:
        session.tell("  " + prose.text("cli-interview-remains-key", code=code))
    if gone.runs:
        facts = {"runs": ", ".join(gone.runs), "folder": str(found.runs)}
        session.tell("  " + prose.text("cli-interview-remains-runs", **facts))
    session.tell("  " + prose.text("cli-interview-remains-files"))
