"""How are all who serve key accounts invited, each with a form and a code?"""

import csv
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llavero.cli.interview.form import rosters_of, write_form
from llavero.cli.opening import opened
from llavero.cli.said import said_json
from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)
from llavero.cli.sparing import spared
from llavero.foundation.errors import ExitCode, KamError

if TYPE_CHECKING:
    from llavero.report.form.roster import Seller
    from llavero.study import Study


class NobodyToInvite(KamError):
    """Nobody serves a designated key account."""

    code = "cli-nobody-to-invite"
    exit_code = ExitCode.NOT_ENOUGH_DATA


@click.command("invite")
@click.argument("study")
@click.option("--word", "kind", flag_value="docx", default="docx", help="cli-interview-word")
@click.option("--excel", "kind", flag_value="xlsx", help="cli-interview-excel")
@click.option(
    "-o", "--output", metavar="DIR", type=click.Path(path_type=Path), help="cli-interview-folder"
)
@click.option(
    "--list",
    "list_",
    metavar="FILE.csv",
    type=click.Path(path_type=Path),
    help="cli-interview-list-file",
)
@language_option
@json_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    kind: str,
    output: Path | None,
    list_: Path | None,
    language: str | None,
) -> None:
    """Give a code to each seller with key accounts, and make the forms."""
    from llavero.ledger.interviews.kept import kept_interviews
    from llavero.ledger.interviews.keys import give_codes

    found = opened(session, study)
    rosters = [one for one in rosters_of(found) if one.are_key]
    if not rosters:
        raise NobodyToInvite(study=study)
    codes = give_codes(found, [one.id for one in rosters], now=datetime.now(UTC))
    done = {one.interview.seller_code for one in kept_interviews(found)}
    folder = output or Path(f"{study}-interviews")
    spoken = language or found.settings.language
    forms = tuple(
        folder / f"{codes[one.id]}.{kind}" for one in rosters if codes[one.id] not in done
    )
    with spared(found, forms, session):
        invited = list(_invited(found, rosters, codes, done, folder, kind, spoken))
    if list_:
        _write_list(invited, list_, session)
    _tell(session, study, invited)


def _invited(
    study: "Study",
    rosters: "list[Seller]",
    codes: Mapping[str, str],
    done: set[str],
    folder: Path,
    kind: str,
    language: str,
) -> Iterator[dict[str, Any]]:
    """Yield what each seller gets, by code, after writing the form."""
    for one in sorted(rosters, key=lambda one: codes[one.id]):
        code = codes[one.id]
        path = None
        if code not in done:
            path = write_form(study, one.accounts, code, language, folder / f"{code}.{kind}")
        yield {
            "code": code,
            "seller_id": one.id,
            "name": one.name,
            "accounts": one.served,
            "asked": len(one.accounts),
            "file": str(path) if path else "",
        }


def _write_list(invited: list[dict[str, Any]], path: Path, session: Session) -> None:
    prose = session.prose()
    heads = ("code", "list-name", "list-seller", "list-form")
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([prose.text(f"cli-interview-{head}-head") for head in heads])
        writer.writerows(
            [one["code"], one["name"], one["seller_id"], one["file"]] for one in invited
        )


def _tell(session: Session, study: str, invited: list[dict[str, Any]]) -> None:
    if session.json:
        click.echo(said_json({"study": study, "invited": invited}))
        return
    prose = session.prose()
    for one in invited:
        if not one["file"]:
            sentence = "cli-interview-invited-before"
        elif one["asked"] < one["accounts"]:
            sentence = "cli-interview-invited-some"
        else:
            sentence = "cli-interview-invited"
        session.tell(prose.text(sentence, **one))
    session.tell("")
    session.tell(prose.text("cli-interview-invited-secret"))
