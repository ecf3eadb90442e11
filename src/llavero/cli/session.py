"""Where, for whom and in which language does one command run?"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from llavero.foundation.progress import Progress, silence
from llavero.prose import Prose, Style
from llavero.prose.style import LANGUAGES

WORKSPACE = "workspace"
MESSAGES = "llavero.cli"

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


@dataclass
class Session:
    """What the options that every command takes have said so far."""

    workspace: Path = field(default_factory=lambda: Path(WORKSPACE))
    language: str = "es"
    numbers: str | None = None  # None: as the language usually has them
    debug: bool = False
    json: bool = False

    @cached_property
    def environment_language(self) -> str:
        """Return the language of the terminal."""
        return language_of(os.environ)

    def prose(self, *packages: str) -> Prose:
        """Return the sentences of the terminal and of `packages`, in the session's language."""
        return Prose(Style.of(self.language, self.numbers), MESSAGES, *packages)

    def tell(self, text: str = "") -> None:
        """Say something for people: on the standard output, unless that is kept for JSON."""
        click.echo(text, err=self.json)

    def warn(self, text: str) -> None:
        """Say something for people on the standard error."""
        click.echo(text, err=True)

    def progress(self) -> Progress:
        """Return what shows long work on a terminal, each stage in words; silent elsewhere."""
        if self.json or not sys.stderr.isatty():
            return silence

        def show(stage: str, done: int, total: int) -> None:
            prose = self.prose()
            said = prose.text("cli-stage", stage=prose.text(f"cli-{stage}"), done=done, total=total)
            click.echo(f"\r\x1b[K{said}", nl=done == total, err=True)

        return show

    @property
    def asks(self) -> bool:
        """Return whether somebody sits at the terminal and may be asked."""
        return not self.json and sys.stdin.isatty() and sys.stderr.isatty()


def language_of(environment: Mapping[str, str]) -> str:
    """Return LLAVERO_LANGUAGE, else the language of the locale, else Spanish."""
    for name in ("LLAVERO_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        said = environment.get(name, "")[:2].lower()
        if said in LANGUAGES:
            return said
    return "es"


def _keep(name: str, make: Callable[[Any], Any]) -> Callable[..., Any]:
    """Return a callback that keeps an option's value in the session."""

    def callback(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
        # Click passes on whatever the option's type made of it. What nobody said leaves what was
        # said before the name of a command's own command.
        source = context.get_parameter_source(parameter.name or "")
        if value is not None and source is not ParameterSource.DEFAULT:
            setattr(context.ensure_object(Session), name, make(value))
        return value

    return callback


def session_options(command: Decorated) -> Decorated:
    """Add the options that every command takes; the command receives the Session first."""
    decorated = click.option(
        "--workspace",
        metavar="DIR",
        envvar="LLAVERO_WORKSPACE",
        default=WORKSPACE,
        show_default=True,
        help="cli-option-workspace",
        expose_value=False,
        is_eager=True,
        callback=_keep("workspace", Path),
    )(command)
    return click.option(
        "--debug",
        is_flag=True,
        help="cli-option-debug",
        expose_value=False,
        is_eager=True,
        callback=_keep("debug", bool),
    )(decorated)


def json_option(command: Decorated) -> Decorated:
    """Add `--json`: one JSON document on the standard output and nothing else."""
    return click.option(
        "--json",
        is_flag=True,
        help="cli-option-json",
        expose_value=False,
        is_eager=True,
        callback=_keep("json", bool),
    )(command)


def language_option(command: Decorated) -> Decorated:
    """Add `--language`, which the command receives as `language`: es, en or None."""
    return click.option(
        "--language",
        type=click.Choice(LANGUAGES),
        help="cli-option-language",
        is_eager=True,
        callback=_keep("language", str),
    )(command)


pass_session = click.make_pass_decorator(Session)
