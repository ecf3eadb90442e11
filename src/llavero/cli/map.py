"""How do the people of an account become a drawing of their own?"""

from typing import TYPE_CHECKING

import click

from llavero.cli.drawings import drawing_file, write_word
from llavero.cli.opening import opened
from llavero.cli.session import Session, language_option, pass_session, session_options
from llavero.cli.sparing import spared
from llavero.foundation.errors import ExitCode, KamError
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.document import RelationshipMap
    from llavero.prose import Style


class NobodyKnown(KamError):
    """The last run knows of no people at the account."""

    code = "cli-nobody-known"
    exit_code = ExitCode.NOT_ENOUGH_DATA


@click.command("map")
@click.argument("study")
@click.argument("account")
@click.option("-o", "--output", metavar="FILE.svg|FILE.docx", help="cli-map-output")
@language_option
@click.option(
    "--paper", type=click.Choice(["letter", "a4"]), default="letter", help="cli-report-paper"
)
@session_options
@pass_session
def command(
    session: Session, study: str, account: str, output: str | None, language: str | None, paper: str
) -> None:
    """Draw the map of the relationship with a key account, as SVG or as shapes of Word."""
    found = opened(session, study, language)
    target = drawing_file(output)
    group, drawn, style = _map(found, account, session.language)
    target = target or found.folder / "maps" / f"{_filed(group)}.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    with spared(found, (target,), session):
        if target.suffix.lower() == ".svg":
            from llavero.report.svg import relationship_map_svg

            target.write_bytes(relationship_map_svg(drawn, style, paper=paper))
        else:
            write_word(found, drawn.caption, (drawn,), style, target, paper)
    click.echo(session.prose().text("cli-map-done", file=str(target)))


def _map(study: Study, account: str, language: str) -> "tuple[str, RelationshipMap, Style]":
    """Return the group meant, its map and the style. Raises NotAnalysed, NobodyKnown and others."""
    from llavero.analysis.relationships.findings import AccountPeople
    from llavero.analysis.relationships.mapped import relationship_map
    from llavero.diagnosis.order import PROSE_PACKAGES
    from llavero.diagnosis.store import latest_run
    from llavero.ledger.account_search import meant_group
    from llavero.ledger.tables import open_ledger
    from llavero.prose import Prose, Style

    run = latest_run(study)
    ledger = open_ledger(study.ledger, study.settings.currency)
    group = meant_group(ledger, account)
    known = run.answers["relationships"].all(AccountPeople)
    people = next((one for one in known if one.group == group.id), None)
    if people is None or not people.contacts:
        raise NobodyKnown(account=group.name)
    numbers = study.settings.numbers if language == study.settings.language else None
    style = Style.of(language, numbers)
    return group.id, relationship_map(people, Prose(style, PROSE_PACKAGES["relationships"])), style


def _filed(group: str) -> str:
    """Return a code as a file may be called."""
    return "".join(c if c.isalnum() or c in "-_." else "-" for c in group).strip(".") or "map"
