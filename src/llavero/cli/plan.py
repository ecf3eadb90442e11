"""How do the last run and the records become the plan of an account?"""

from collections.abc import Sequence
from pathlib import Path
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
from llavero.cli.sparing import spared
from llavero.foundation.errors import ExitCode, KamError
from llavero.study import Study

if TYPE_CHECKING:  # it takes long to import
    from llavero.report.plan import Known

PLANS = "plans"  # folder of a study for the plans of all its key accounts


class WhichAccount(KamError):
    """Neither an account was named nor all were asked for, or both."""

    code = "cli-which-account"
    exit_code = ExitCode.USAGE


class NoKeyAccounts(KamError):
    """Plans of all key accounts were asked for, and nothing says which they are."""

    code = "cli-no-key-accounts"
    exit_code = ExitCode.NOT_ENOUGH_DATA


class RunIsOlder(KamError):
    """The ledger is no longer the one the run was computed from."""

    code = "cli-run-is-older"
    exit_code = ExitCode.NOT_ENOUGH_DATA


@click.command("plan")
@click.argument("study")
@click.argument("account", required=False)
@click.option("--all", "every", is_flag=True, help="cli-plan-all")
@click.option("-o", "--output", metavar="PATH", help="cli-plan-output")
@language_option
@click.option(
    "--paper", type=click.Choice(["letter", "a4"]), default="letter", help="cli-report-paper"
)
@json_option
@session_options
@pass_session
def command(
    session: Session,
    study: str,
    account: str | None,
    every: bool,
    output: str | None,
    language: str | None,
    paper: str,
) -> None:
    """Write the plan of an account, pre-filled, on two pages."""
    from llavero.report.word.plan import render_plan

    if (account is None) == (not every):
        raise WhichAccount()
    found = opened(session, study, language)
    told = []
    for known in _known(found, account):
        plan = _plan(found, session.language, known)
        target = _target(found, session, known, output, every=every)
        with spared(found, (target,), session) as sparing:
            render_plan(plan, target, paper="a4" if paper == "a4" else "letter")
        copies = [str(path) for path in sparing.copies.values()]
        told.append({**_facts(known, target), "copies": copies})
        if not session.json:
            score = str(plan.score)
            said = session.prose().text("cli-plan-done", file=str(target), score=score)
            click.echo(said)
    if session.json:
        click.echo(said_json({"study": study, "plans": told}))


def _known(study: Study, account: str | None) -> "Sequence[Known]":
    """Return what is known of the account; of every key account where none is named.

    Raises NotAnalysed, RunIsOlder, NoKeyAccounts and what `meant_group` raises.
    """
    from llavero.diagnosis.store import latest_run
    from llavero.ledger.account_search import meant_group
    from llavero.ledger.manifest import read_manifest
    from llavero.ledger.tables import open_ledger
    from llavero.report.plan import key_accounts, known

    run = latest_run(study)
    if read_manifest(study.ledger).digest != run.facts.digest:
        raise RunIsOlder(study=study.slug)
    ledger = open_ledger(study.ledger, study.settings.currency)
    if account is not None:
        return known(run, ledger, (meant_group(ledger, account).id,))
    groups = key_accounts(ledger, run.setting.as_of)
    if not groups:
        raise NoKeyAccounts(study=study.slug)
    return known(run, ledger, groups)


def _plan(study: Study, language: str, known: "Known") -> Any:  # Any: an AccountPlan
    from llavero.prose import Style
    from llavero.report.plan import account_plan

    numbers = study.settings.numbers if language == study.settings.language else None
    return account_plan(known, study.settings.company, Style.of(language, numbers))


def _target(
    study: Study, session: Session, known: "Known", output: str | None, *, every: bool
) -> Path:
    from llavero.report.plan import file_name

    name = file_name(known.record.profile, session.language)
    if output and not every:
        return Path(output)
    folder = Path(output) if output else study.folder / PLANS
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name


def _facts(known: "Known", target: Path) -> dict[str, Any]:
    """Return the contents of a plan as `--json` prints them."""
    from llavero.report.plan import contents

    found = contents(known)
    plan = known.record.plan
    return {
        "account": known.group,
        "name": known.record.profile.name,
        "run": known.run.id,
        "as_of": known.day,
        "file": str(target),
        "complete": sum(one.state == "complete" for one in found),
        "of": len(found),
        "on_record": None
        if plan is None
        else {
            "updated_on": plan.updated_on,
            "age_days": plan.age.value,
            "in_force": plan.in_force,
            "sections": plan.sections.value,
        },
        "contents": [
            {
                "number": one.number,
                "name": one.name,
                "state": one.state,
                "sources": list(one.sources),
                "known_on": one.known_on,
                "age_days": one.age,
            }
            for one in found
        ],
    }
