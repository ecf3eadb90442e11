"""Which interviews are there, and which of them count?"""

from typing import TYPE_CHECKING

import click

from llavero.cli.interview.telling import (
    PACKAGES,
    fault_facts,
    interview_facts,
    likeness_facts,
    said_alike,
    said_standing,
)
from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)
from llavero.interview.draft import draft_codes
from llavero.interview.telling import told
from llavero.interview.validity import short_answers, verdict

if TYPE_CHECKING:
    from llavero.interview.copies import Likeness
    from llavero.ledger.interviews.kept import KeptInterview
    from llavero.prose import Prose


@click.command("list")
@click.argument("study")
@language_option
@json_option
@session_options
@pass_session
def command(session: Session, study: str, language: str | None) -> None:
    """Show the interviews of a study, and what a person should look at in them."""
    from llavero.interview.copies import copied
    from llavero.ledger.interviews.kept import kept_interviews

    opened_study = opened(session, study, language)
    found, begun = kept_interviews(opened_study), draft_codes(opened_study)
    alike = copied([one.interview for one in found])
    prose = session.prose(*PACKAGES)
    if session.json:
        click.echo(said_json({"study": study, **_facts(found, alike, prose), "begun": begun}))
        return
    if not found and not begun:
        session.tell(prose.text("cli-interview-none", study=study))
    for one in found:
        _tell(one, session, prose)
    for code in begun:
        session.tell(prose.text("cli-interview-draft", code=code))
    for pair in alike:
        session.tell(said_alike(pair, prose))


def _tell(one: "KeptInterview", session: Session, prose: "Prose") -> None:
    interview = one.interview
    facts = {
        "code": interview.seller_code,
        "day": interview.day,
        "language": interview.language,
        "way": prose.text(f"cli-interview-way-{one.way}"),
        "accounts": len(interview.accounts),
    }
    session.tell(prose.text("cli-interview-one", **facts))
    session.tell(f"  {said_standing(interview, prose)}")
    if short := short_answers(interview):
        session.tell("  " + prose.text("cli-interview-short", questions=", ".join(short)))
    for fault in verdict(interview).faults:
        session.tell(f"  {told(fault, prose)}")


def _facts(
    found: "tuple[KeptInterview, ...]", alike: "tuple[Likeness, ...]", prose: "Prose"
) -> dict[str, object]:
    return {
        "interviews": [
            {
                "interview_id": one.interview.id,
                "code": one.interview.seller_code,
                "channel": one.way,
                **interview_facts(one.interview, prose),
                "faults": [fault_facts(f, prose) for f in verdict(one.interview).faults],
            }
            for one in found
        ],
        "alike": [likeness_facts(pair) for pair in alike],
    }
