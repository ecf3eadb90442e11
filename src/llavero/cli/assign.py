"""Who should serve which account: an answer at once, and a better one with time?"""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from llavero.cli.opening import opened
from llavero.cli.parameters import person
from llavero.cli.plan import RunIsOlder
from llavero.cli.said import said_json
from llavero.cli.session import (
    Session,
    json_option,
    language_option,
    pass_session,
    session_options,
)
from llavero.foundation.errors import ExitCode, KamError
from llavero.study import Study

if TYPE_CHECKING:
    from llavero.analysis.answers import Earlier, Setting
    from llavero.analysis.assignment.dividing import Division
    from llavero.analysis.assignment.method import Solved
    from llavero.analysis.locks import Lock
    from llavero.ledger.tables import Ledger

SECONDS = 30.0
CLOSE = 0.001  # gap at which an answer is good enough


class LockNotUnderstood(KamError):
    """An account is locked as account=person."""

    code = "cli-lock-not-understood"
    exit_code = ExitCode.USAGE


class NoSuchPerson(KamError):
    """Nobody, or more than one, of those who may serve accounts is called so."""

    code = "cli-no-such-person"
    exit_code = ExitCode.USAGE


class NotDivided(KamError):
    """The account is not one of those that are divided."""

    code = "cli-account-not-divided"
    exit_code = ExitCode.USAGE


class NothingToDivide(KamError):
    """No account is key, or nobody serves any."""

    code = "cli-nothing-to-divide"
    exit_code = ExitCode.NOT_ENOUGH_DATA


@click.command("assign")
@click.argument("study")
@click.option("--lock", "locks", multiple=True, metavar="ACCOUNT=PERSON", help="cli-assign-lock")
@click.option("--unlock", "unlocks", multiple=True, metavar="ACCOUNT", help="cli-assign-unlock")
@click.option("--most-changes", metavar="20%", help="cli-assign-most-changes")
@click.option("--kams", type=click.IntRange(1, 1000), metavar="N", help="cli-assign-kams")
@click.option(
    "--seconds",
    type=click.FloatRange(0, 86400),
    default=SECONDS,
    show_default=True,
    help="cli-assign-seconds",
)
@click.option("--by", metavar="NAME", help="cli-parameters-by")
@click.option("--why", default="", metavar="TEXT", help="cli-parameters-why")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="cli-assign-output")
@language_option
@json_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    locks: tuple[str, ...],
    unlocks: tuple[str, ...],
    most_changes: str | None,
    kams: int | None,
    seconds: float,
    by: str | None,
    why: str,
    output: Path | None,
    language: str | None,
) -> None:
    """Say who should serve which account, after keeping the locks that are given."""
    from llavero.analysis.assignment.refining import answers
    from llavero.cli.assign_text import Telling

    found = opened(session, study, language)
    ledger, setting, earlier = _run(found)
    setting = _limited(setting, most_changes)
    if locks or unlocks:
        split = _divided(ledger, setting, earlier, kams, found)
        _decide(found, tuple(_locks(locks, unlocks, split, ledger, person(by), why.strip())))
        setting = replace(setting, locks=_in_force(found))
    split = _divided(ledger, setting, earlier, kams, found)
    telling, best = Telling(session, found, split), list["Solved"]()
    for answered in answers(split, CLOSE, _left(seconds)):
        if best:
            telling.progress(answered)
        else:
            telling.at_once(answered)
        best = [best[0] if best else answered, answered]
    if session.json:
        click.echo(said_json(telling.facts(best[0], best[-1])))
    else:
        telling.better(best[0], best[-1])
    if output is not None:
        telling.write(output, best[-1])


def _run(study: Study) -> "tuple[Ledger, Setting, Earlier]":
    """Return the ledger, and what the last run was asked and answered. Raises RunIsOlder."""
    from llavero.analysis.answers import Earlier
    from llavero.diagnosis.store import latest_run
    from llavero.ledger.manifest import read_manifest
    from llavero.ledger.tables import open_ledger

    run = latest_run(study)
    if read_manifest(study.ledger).digest != run.facts.digest:
        raise RunIsOlder(study=study.slug)
    ledger = open_ledger(study.ledger, study.settings.currency)
    setting = replace(run.setting, locks=_in_force(study))
    return ledger, setting, Earlier(dict(run.answers))


def _in_force(study: Study) -> "tuple[Lock, ...]":
    from llavero.diagnosis.locks import locks_in_force

    return locks_in_force(study)


def _limited(setting: "Setting", most_changes: str | None) -> "Setting":
    """Return the setting with the limit of changes that was asked for."""
    from llavero.analysis.assignment.parameters import MOST_CHANGES
    from llavero.diagnosis.parameters import read_value

    if most_changes is None:
        return setting
    value = read_value(MOST_CHANGES, most_changes)
    return replace(setting, values={**setting.values, MOST_CHANGES.name: value})


def _divided(
    ledger: "Ledger", setting: "Setting", earlier: "Earlier", kams: int | None, study: Study
) -> "Division":
    from llavero.analysis.assignment.refining import asked

    split = asked(ledger, setting, earlier, kams)
    if split is None:
        raise NothingToDivide(study=study.slug)
    return split


def _decide(study: Study, locks: "tuple[Lock, ...]") -> None:
    from llavero.diagnosis.locks import decide

    decide(study, locks)


def _locks(
    locks: tuple[str, ...],
    unlocks: tuple[str, ...],
    split: "Division",
    ledger: "Ledger",
    by: str,
    why: str,
) -> "Iterator[Lock]":
    from llavero.analysis.locks import Lock
    from llavero.ledger.account_search import meant_group

    now = datetime.now(UTC).replace(microsecond=0)
    for said in locks:
        account, equals, who = said.rpartition("=")
        if not equals or not account.strip() or not who.strip():
            raise LockNotUnderstood(said=said)
        group = meant_group(ledger, account.strip())
        if group.id not in split.case.groups:
            raise NotDivided(account=group.name)
        yield Lock(group.id, _meant_person(split, who.strip()), by, now, why)
    for said in unlocks:
        yield Lock(meant_group(ledger, said.strip()).id, None, by, now, why)


def _meant_person(split: "Division", said: str) -> str:
    """Return the id of who is meant by a code, a name, or a part of one."""
    there = [one for one in split.case.candidates if one.id]
    wanted = said.casefold()
    exact = {one.id for one in there if wanted in (one.id.casefold(), one.name.casefold())}
    found = exact or {one.id for one in there if wanted in one.name.casefold()}
    if len(found) != 1:
        raise NoSuchPerson(said=said, people="; ".join(f"{one.id} {one.name}" for one in there))
    return found.pop()


def _left(seconds: float) -> Callable[[], float]:
    """Return what gives the seconds that are left, counted from now."""
    end = time.monotonic() + seconds
    return lambda: end - time.monotonic()
