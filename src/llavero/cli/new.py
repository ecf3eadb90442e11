"""How is a study begun?"""

from datetime import datetime

import click

from llavero.cli.session import Session, language_option, pass_session, session_options
from llavero.foundation.errors import ExitCode, KamError
from llavero.prose.style import NUMBERS, usual_numbers
from llavero.study import Settings, create_study


class CurrencyInvalid(KamError):
    """A currency is three letters of ISO 4217."""

    code = "cli-currency-invalid"
    exit_code = ExitCode.USAGE


@click.command("new")
@click.argument("study")
@click.option("--company", required=True, metavar="NAME", help="cli-new-company")
@language_option
@click.option("--currency", default="MXN", show_default=True, help="cli-new-currency")
@click.option("--numbers", type=click.Choice(NUMBERS), help="cli-new-numbers")
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="cli-new-as-of",
)
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    company: str,
    language: str | None,
    currency: str,
    numbers: str | None,
    as_of: datetime | None,
) -> None:
    """Create a study in the workspace."""
    code = currency.strip().upper()
    if not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise CurrencyInvalid(currency=currency)
    spoken = language or session.language
    settings = Settings(
        company=company,
        language=spoken,
        numbers=numbers or usual_numbers(spoken, code),
        currency=code,
        as_of=as_of.date() if as_of else None,
    )
    created = create_study(session.workspace, study, settings)
    session.tell(session.prose().text("cli-new-done", study=study, folder=str(created.folder)))
