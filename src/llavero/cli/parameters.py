"""Which numbers do the analyses assume in a study, and how is one changed?"""

import getpass
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

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
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.parameter import Parameter
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.diagnosis.choices import Choice


class SetNotUnderstood(KamError):
    """A value is set as name=value, an empty one returns to the default."""

    code = "cli-set-not-understood"
    exit_code = ExitCode.USAGE


class NobodyNamed(KamError):
    """Nobody knows who changes a parameter."""

    code = "cli-nobody-named"
    exit_code = ExitCode.USAGE


@click.command("parameters")
@click.argument("study")
@click.option("--set", "sets", multiple=True, metavar="NAME=VALUE", help="cli-parameters-set")
@click.option("--by", metavar="NAME", help="cli-parameters-by")
@click.option("--why", default="", metavar="TEXT", help="cli-parameters-why")
@language_option
@json_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    sets: tuple[str, ...],
    by: str | None,
    why: str,
    language: str | None,
) -> None:
    """Show the parameters of a study, after changing those that are set."""
    from llavero.diagnosis.choices import choices_in_force, choose
    from llavero.diagnosis.parameters import PARAMETERS

    found = opened(session, study, language)
    if sets:
        choose(found, tuple(_choices(sets, person(by), why.strip())))
    choices = {choice.name: choice for choice in choices_in_force(found)}
    told = [parameter_facts(one, choices.get(one.name), session) for one in PARAMETERS]
    if session.json:
        click.echo(said_json({"study": found.slug, "parameters": told}))
    else:
        _show(found, [one.partition("=")[0].strip() for one in sets], choices, session)


def person(by: str | None) -> str:
    """Return who makes the change: whom the command names, else who is logged in."""
    try:
        person = (getpass.getuser() if by is None else by).strip()
    except (OSError, KeyError, ImportError):
        person = ""
    if not person:
        raise NobodyNamed
    return person


def _choices(sets: tuple[str, ...], by: str, why: str) -> Iterator["Choice"]:
    from llavero.diagnosis.choices import Choice
    from llavero.diagnosis.parameters import parameter_named, read_value

    now = datetime.now(UTC).replace(microsecond=0)
    for said in sets:
        name, equals, text = said.partition("=")
        if not equals:
            raise SetNotUnderstood(said=said)
        parameter = parameter_named(name.strip())
        value = read_value(parameter, text) if text.strip() else None
        yield Choice(parameter.name, value, by, now, why)


def parameter_facts(
    parameter: Parameter, choice: "Choice | None", session: Session
) -> dict[str, Any]:
    """Return a parameter as `llavero parameters --json` prints it."""
    from llavero.diagnosis.order import PROSE_PACKAGES

    prose = session.prose(PROSE_PACKAGES[parameter.analysis])
    return {
        "name": parameter.name,
        "what": prose.text(parameter.sentence),
        "why": prose.text(f"{parameter.sentence}.why"),
        "unit": parameter.unit,
        "value": parameter.default if choice is None else choice.value,
        "default": parameter.default,
        "least": parameter.least,
        "most": parameter.most,
        "whole": parameter.whole,
        "set_by": choice.by if choice else None,
        "set_at": choice.at.isoformat() if choice else None,
        "set_why": choice.why if choice else None,
    }


def _show(study: Study, changed: list[str], choices: dict[str, "Choice"], session: Session) -> None:
    """Show every parameter, or only those just changed and what to do next."""
    from llavero.diagnosis.parameters import PARAMETERS

    for parameter in PARAMETERS:
        if not changed or parameter.name in changed:
            for line in _lines(parameter, choices.get(parameter.name), session):
                click.echo(line)
    if changed:
        click.echo(session.prose().text("cli-parameters-next", study=study.slug))


def _lines(parameter: Parameter, choice: "Choice | None", session: Session) -> Iterator[str]:
    from llavero.diagnosis.order import PROSE_PACKAGES

    prose = session.prose(PROSE_PACKAGES[parameter.analysis])
    value = parameter.default if choice is None or choice.value is None else choice.value
    yield prose.text("cli-parameter", name=parameter.name, value=parameter.quantity(value))
    yield f"    {prose.text(parameter.sentence)}. {prose.text(f'{parameter.sentence}.why')}"
    yield "    " + prose.text(
        "cli-parameter-range",
        default=parameter.quantity(parameter.default),
        least=parameter.quantity(parameter.least),
        most=parameter.quantity(parameter.most),
    )
    if choice is not None:
        yield "    " + prose.text("cli-parameter-set", by=choice.by, at=choice.at)
    if choice is not None and choice.why:
        yield "    " + prose.text("cli-parameter-because", why=choice.why)
