"""How is a fault said to the person or the script that ran a command?"""

import errno
import json
import os
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import click

from llavero.cli.session import Session
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.values import Money, Name, Points, Ratio, Share

# Why a place cannot be read or written, as the sentence names it.
UNUSABLE: Mapping[int | None, str] = {
    errno.ENOENT: "absent",
    errno.EISDIR: "folder",
    errno.ENOTDIR: "file",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EROFS: "read-only",
    errno.ENOSPC: "full",
}


def say_fault(fault: KamError, session: Session) -> ExitCode:
    """Say what the user can mend: on stderr, or as JSON; return the exit code."""
    package = type(fault).__module__.rpartition(".")[0]
    message = session.prose(package).text(fault.code, **fault.facts)
    _say(fault.code, message, fault.facts, session)
    return fault.exit_code


def say_misuse(misuse: click.UsageError, session: Session) -> ExitCode:
    """Say how the command was called wrongly."""
    sentence, facts = _misuse(misuse)
    prose = session.prose()
    message = prose.text(sentence, **facts)
    if misuse.ctx is not None:
        message += " " + prose.text("cli-see-help", command=misuse.ctx.command_path)
    _say(sentence, message, facts, session)
    return ExitCode.USAGE


def say_our_fault(fault: BaseException, session: Session) -> ExitCode:
    """Say that the program is at fault; the traceback is shown with --debug."""
    facts = {"kind": type(fault).__name__}
    _say("cli-our-fault", session.prose().text("cli-our-fault", **facts), facts, session)
    return ExitCode.OUR_FAULT


def say_unusable(fault: OSError, session: Session) -> ExitCode:
    """Say that a file or folder cannot be used, and why; else that the program is at fault."""
    if fault.filename is None or fault.errno not in UNUSABLE:
        return say_our_fault(fault, session)
    path = Path(os.fsdecode(fault.filename))
    # A file that is written aside first has a hidden name, which nobody knows.
    facts = {"file": str(path.parent if path.name.startswith(".") else path)}
    sentence = f"cli-unusable-{UNUSABLE[fault.errno]}"
    _say(sentence, session.prose().text(sentence, **facts), facts, session)
    return ExitCode.USAGE


def _misuse(misuse: click.UsageError) -> tuple[str, dict[str, object]]:
    if isinstance(misuse, click.NoSuchOption):
        return "cli-no-such-option", {"option": misuse.option_name}
    if isinstance(misuse, click.BadOptionUsage):
        return "cli-bad-option-usage", {"option": misuse.option_name}
    if isinstance(misuse, click.BadParameter):
        name = misuse.param.human_readable_name if misuse.param else ""
        option = misuse.param.opts[-1] if isinstance(misuse.param, click.Option) else name
        if isinstance(misuse, click.MissingParameter):
            return "cli-missing-parameter", {"parameter": option}
        return "cli-bad-parameter", {"parameter": option, **_allowed(misuse)}
    if misuse.ctx is not None and isinstance(misuse.ctx.command, click.Group):
        return "cli-no-such-command", {
            "commands": ", ".join(misuse.ctx.command.list_commands(misuse.ctx))
        }
    return "cli-misuse", {"reason": misuse.format_message()}


def _allowed(misuse: click.BadParameter) -> dict[str, object]:
    kind = misuse.param.type if misuse.param else None
    if isinstance(kind, click.Choice):
        return {"allowed": ", ".join(map(str, kind.choices))}
    if isinstance(kind, click.DateTime):
        return {"allowed": "YYYY-MM-DD"}
    return {"allowed": misuse.message}


def _say(code: str, message: str, facts: Mapping[str, object], session: Session) -> None:
    if session.json:
        document = {"error": {"code": code, "message": message, "facts": dict(facts)}}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2, default=plain))
    else:
        session.warn(message)


def plain(value: object) -> object:
    """Return a value of ours as JSON can hold it."""
    match value:
        case Decimal():
            return str(value)
        case Money():
            return {"amount": str(value.amount), "currency": value.currency}
        case Share() | Points():
            return value.fraction
        case Ratio():
            return value.quotient
        case int() | float():
            return value
        case Name():
            return value.text
        case frozenset() | set():
            return sorted(value)
        case _:
            return str(value)
