"""What can be done from a terminal?"""

import os
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

import click

from llavero.cli.commands import Commands
from llavero.cli.faults import say_fault, say_misuse, say_our_fault, say_unusable
from llavero.cli.session import Session
from llavero.foundation.errors import ExitCode, KamError

PROGRAM = "llavero"


def main(arguments: Sequence[str] | None = None, *, standalone_mode: bool = True) -> int:
    """Run one command and end with its exit code, or return it where not `standalone_mode`."""
    code = run(sys.argv[1:] if arguments is None else arguments)
    if standalone_mode:
        _leave(code)
    return code


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code. This is the edge: every fault ends here."""
    session = Session()
    session.language = session.environment_language
    session.json = "--json" in arguments
    session.debug = "--debug" in arguments
    prose = session.prose()
    commands = Commands(
        name=PROGRAM,
        help=prose.text("cli-llavero"),
        options_metavar=prose.text("cli-options-metavar"),
        subcommand_metavar=prose.text("cli-command-metavar"),
    )
    try:
        ended = commands.main(
            list(arguments) or ["--help"], PROGRAM, standalone_mode=False, obj=session
        )
    except KamError as fault:
        _trace(session)
        return say_fault(fault, session)
    except click.UsageError as misuse:
        return say_misuse(misuse, session)
    except (click.Abort, KeyboardInterrupt):
        session.warn(session.prose().text("cli-interrupted"))
        return ExitCode.OUR_FAULT
    except OSError as fault:
        _trace(session)
        return say_unusable(fault, session)
    except Exception as fault:  # noqa: BLE001 the edge of the program: no fault goes past it
        _trace(session)
        return say_our_fault(fault, session)
    return ended if isinstance(ended, int) else ExitCode.DONE


def _trace(session: Session) -> None:
    if session.debug:
        traceback.print_exc()


def _leave(code: int) -> NoReturn:
    sys.stdout.flush()
    sys.stderr.flush()
    # Python would first take apart, object by object, all that is loaded: half a second or more.
    os._exit(code)
