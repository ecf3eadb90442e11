"""How is the form of one interview made?"""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from llavero.cli.opening import opened
from llavero.cli.session import Session, language_option, pass_session, session_options
from llavero.cli.sparing import spared
from llavero.foundation.errors import ExitCode, KamError

if TYPE_CHECKING:
    from llavero.interview.form import FormAccount
    from llavero.report.form.roster import Seller
    from llavero.study import Study


class SellerUnknown(KamError):
    """No seller with accounts has that code or name."""

    code = "cli-seller-unknown"
    exit_code = ExitCode.USAGE


class CodeInvalid(KamError):
    """The code of a seller is letters and digits: it names files."""

    code = "cli-interview-code-invalid"
    exit_code = ExitCode.USAGE


def code_of(said: str) -> str:
    """Return a seller's code as it is written everywhere: V05.

    Raises CodeInvalid.
    """
    code = said.strip().upper()
    if not code.isalnum() or not code.isascii():
        raise CodeInvalid(said=said)
    return code


@click.command("form")
@click.argument("study")
@click.argument("seller", required=False)
@click.option("--word", "kind", flag_value="word", default="word", help="cli-interview-word")
@click.option("--excel", "kind", flag_value="excel", help="cli-interview-excel")
@click.option("--code", metavar="V05", help="cli-interview-code")
@click.option(
    "-o", "--output", metavar="FILE", type=click.Path(path_type=Path), help="cli-interview-output"
)
@language_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    seller: str | None,
    kind: str,
    code: str | None,
    output: Path | None,
    language: str | None,
) -> None:
    """Make the form of one interview, with the accounts of its seller where they are known."""
    found = opened(session, study)
    spoken = language or found.settings.language
    asked = code_of(code) if code else ""
    accounts: tuple[FormAccount, ...] = ()
    if seller:
        accounts, known = _of_seller(found, seller)
        asked = asked or known
    path = output or Path(f"{study}-{asked or 'interview'}.{'docx' if kind == 'word' else 'xlsx'}")
    with spared(found, (path,), session):
        write_form(found, accounts, asked, spoken, path)
    session.tell(session.prose().text("cli-interview-form-done", file=str(path)))


def write_form(
    study: "Study", accounts: "tuple[FormAccount, ...]", code: str, language: str, path: Path
) -> Path:
    """Write a form at `path`, as Word or Excel by its ending; return the path."""
    from llavero.interview.form import BLANK_ACCOUNTS, Form, FormAccount, new_form_id

    form = Form(
        study.slug,
        study.settings.company,
        language,
        code,
        accounts or (FormAccount(),) * BLANK_ACCOUNTS,
        new_form_id(),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix.casefold() == ".xlsx":
        from llavero.report.form.excel import write_excel

        return write_excel(form, path)
    from llavero.report.word.form.writing import write_word

    return write_word(form, path)


def rosters_of(study: "Study") -> "tuple[Seller, ...]":
    """Return the sellers of the study and the accounts that their forms ask about."""
    from llavero.ledger.tables import open_ledger
    from llavero.report.form.roster import sellers

    ledger = open_ledger(study.ledger, study.settings.currency)
    return sellers(ledger, study.settings.as_of, datetime.now(UTC).date())


def _of_seller(study: "Study", said: str) -> "tuple[tuple[FormAccount, ...], str]":
    """Return the accounts of the seller meant by a code or a name, and the code of interviews."""
    from llavero.ledger.interviews.kept import seller_codes
    from llavero.ledger.names import plain, words_of

    rosters = rosters_of(study)
    codes = seller_codes(study)
    wanted = plain(said)
    for one in rosters:
        known = (plain(one.id), plain(one.name), plain(codes.get(one.id, one.id)))
        if wanted in known or words_of(said) == words_of(one.name):
            return one.accounts, codes.get(one.id, "")
    some = ", ".join(one.id for one in rosters[:20])
    raise SellerUnknown(seller=said, known=some or "—")
