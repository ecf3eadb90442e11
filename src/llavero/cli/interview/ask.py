"""How is an interview held at the terminal, question after question?"""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from llavero.cli.interview.asking import Asking
from llavero.cli.interview.form import code_of, rosters_of
from llavero.cli.interview.telling import PACKAGES, brought_lines
from llavero.cli.opening import opened
from llavero.cli.session import Session, language_option, pass_session, session_options
from llavero.foundation.errors import ExitCode, KamError
from llavero.interview.draft import Draft, draft_path, read_draft, save_draft
from llavero.interview.form import DAY, HEAD, INTERVIEWER, FormAccount, Identity, Slot, new_form_id

if TYPE_CHECKING:
    from llavero.study import Study


class InterviewedBefore(KamError):
    """The seller of that code was interviewed in another way."""

    code = "cli-interviewed-before"
    exit_code = ExitCode.USAGE


@click.command("ask")
@click.argument("study")
@click.option("--code", metavar="V05", help="cli-interview-code")
@click.option("--interviewer", metavar="NAME", default="", help="cli-interview-interviewer")
@language_option
@session_options
@pass_session
def command(
    session: Session, study: str, code: str | None, interviewer: str, language: str | None
) -> int:
    """Hold an interview, saving each answer; go on with one that was begun."""
    found = opened(session, study)
    spoken = language or found.settings.language
    session.language = spoken
    said = code or click.prompt(session.prose().text("cli-interview-ask-code"))
    asked = code_of(said)
    path = draft_path(found, asked)
    draft = read_draft(path) or _kept(found, asked) or _begun(found, asked, spoken, interviewer)
    if not Asking(session, draft, path, found.settings.company).held():
        prose = session.prose()
        session.tell(prose.text("cli-interview-ask-saved", study=study, code=asked))
        return ExitCode.DONE
    return _ended(session, found, draft, path)


def _begun(study: "Study", code: str, language: str, interviewer: str) -> Draft:
    identity = Identity(study.slug, new_form_id(), code, language)
    draft = Draft(identity, _accounts(study, code))
    draft.said[Slot(HEAD, DAY)] = datetime.now(UTC).date().isoformat()
    draft.said[Slot(HEAD, INTERVIEWER)] = interviewer.strip()
    return draft


def _accounts(study: "Study", code: str) -> list[FormAccount]:
    """Return the accounts of the seller who has the code, where that is known."""
    from llavero.ledger.interviews.kept import seller_codes

    codes = seller_codes(study)
    if code not in codes.values():
        return []
    accounts = (one.accounts for one in rosters_of(study) if codes.get(one.id) == code)
    return list(next(accounts, ()))


def _kept(study: "Study", code: str) -> Draft | None:
    """Return the interview of that code that was held here before, to be corrected.

    Raises InterviewedBefore where it came in another way.
    """
    from llavero.ledger.interviews.kept import kept_interviews

    for kept in kept_interviews(study):
        if kept.interview.seller_code == code:
            files = (study.folder / (source.kept or "") for source in kept.sources)
            original = next((f for folder in files for f in folder.glob("*.original.json")), None)
            if original is None:
                raise InterviewedBefore(study=study.slug, code=code)
            found = read_draft(original)
            if found is not None:
                found.asked.clear()
            return found
    return None


def _ended(session: Session, study: "Study", draft: Draft, path: Path) -> int:
    """Bring the interview into the ledger; the draft goes when it is there."""
    from llavero.interview.reply import reply_rows
    from llavero.ledger.interviews.bringing import REFUSED, Coming, bring

    save_draft(draft, path)
    coming = Coming(draft.identity.code, reply_rows(draft.reply), path)
    (brought,) = bring(study, [coming], now=datetime.now(UTC))
    for line in brought_lines(brought, session.prose(*PACKAGES)):
        session.tell(line)
    if brought.fate == REFUSED:
        return ExitCode.DATA_FAILS_CHECKS
    path.unlink()
    return ExitCode.DONE
