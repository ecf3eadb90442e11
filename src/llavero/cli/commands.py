"""Which commands are there? Each is imported only when it is asked for."""

import copy
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from llavero.cli.session import Session
from llavero.prose import Prose

# A command's name, and the module that holds it as `command`. Its sentence is `cli-<name>`.
COMMANDS = {
    "demo": "llavero.cli.demo",
    "new": "llavero.cli.new",
    "import": "llavero.cli.import_",
    "interview": "llavero.cli.interview",
    "parameters": "llavero.cli.parameters",
    "weights": "llavero.cli.weights",
    "analyse": "llavero.cli.analyse",
    "figures": "llavero.cli.figures",
    "findings": "llavero.cli.findings",
    "trace": "llavero.cli.trace",
    "report": "llavero.cli.report",
    "assign": "llavero.cli.assign",
    "plan": "llavero.cli.plan",
    "map": "llavero.cli.map",
    "orgchart": "llavero.cli.orgchart",
    "check": "llavero.cli.check",
}


class Commands(click.Group):
    """The commands, in the order in which a study needs them, speaking the user's language.

    table    a command's name, and the module that holds it as `command`
    prefix   what goes before the name in the id of its sentence
    """

    def __init__(
        self,
        table: Mapping[str, str] | None = None,
        prefix: str = "cli-",
        **settings: Any,  # Any: those of Click
    ) -> None:
        super().__init__(**settings)
        self.table = COMMANDS if table is None else table
        self.prefix = prefix

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command, its help in the session's language."""
        if cmd_name not in self.table:
            return None
        command = import_module(self.table[cmd_name]).command
        if isinstance(command, Commands):
            return _spoken_group(command, f"{self.prefix}{cmd_name}", _prose(ctx))
        return _spoken(command, cmd_name, f"{self.prefix}{cmd_name}", _prose(ctx))

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the program is called."""
        _write_usage(self, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands, each with its sentence, without importing any."""
        prose = _prose(ctx)
        _write_options(self, ctx, formatter)
        with formatter.section(prose.text("cli-commands")):
            formatter.write_dl([(name, prose.text(f"{self.prefix}{name}")) for name in self.table])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help`, explained in the session's language."""
        return _help_option(super().get_help_option(ctx), ctx)


class _Spoken(click.Command):
    """A command whose help is in the session's language."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        _write_usage(self, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        _write_options(self, ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help`, explained in the session's language."""
        return _help_option(super().get_help_option(ctx), ctx)


def _spoken_group(group: Commands, sentence: str, prose: Prose) -> Commands:
    """Return a copy of a command that has commands of its own, speaking the session's language."""
    spoken = copy.copy(group)
    spoken.help = prose.text(sentence)
    spoken.params = [_spoken_parameter(parameter, prose) for parameter in group.params]
    spoken.options_metavar = prose.text("cli-options-metavar")
    spoken.subcommand_metavar = prose.text("cli-command-metavar")
    return spoken


def _spoken(command: click.Command, name: str, sentence: str, prose: Prose) -> click.Command:
    """Return a copy of the command; its sentence ids become sentences."""
    said = prose.text(sentence)
    if prose.has(f"{sentence}.more"):
        said += "\n\n" + prose.text(f"{sentence}.more")
    return _Spoken(
        name,
        callback=command.callback,
        params=[_spoken_parameter(parameter, prose) for parameter in command.params],
        help=said,
        options_metavar=prose.text("cli-options-metavar"),
    )


def _prose(context: click.Context) -> Prose:
    return context.ensure_object(Session).prose()


def _spoken_parameter(parameter: click.Parameter, prose: Prose) -> click.Parameter:
    if not isinstance(parameter, click.Option) or not parameter.help:
        return parameter
    spoken = copy.copy(parameter)
    spoken.help = prose.text(parameter.help)
    return spoken


def _help_option(option: click.Option | None, context: click.Context) -> click.Option | None:
    if option is None:
        return None
    spoken = copy.copy(option)
    spoken.help = _prose(context).text("cli-option-help")
    return spoken


def _write_usage(
    command: click.Command, context: click.Context, formatter: click.HelpFormatter
) -> None:
    pieces = " ".join(command.collect_usage_pieces(context))
    prefix = _prose(context).text("cli-usage") + " "
    formatter.write_usage(context.command_path, pieces, prefix)


def _write_options(
    command: click.Command, context: click.Context, formatter: click.HelpFormatter
) -> None:
    prose = _prose(context)
    options = (p for p in command.get_params(context) if isinstance(p, click.Option))
    records = [record for option in options if (record := option.get_help_record(context))]
    with formatter.section(prose.text("cli-options")):
        formatter.write_dl([(name, _spoken_extras(said, prose)) for name, said in records])


def _spoken_extras(said: str, prose: Prose) -> str:
    """Return an option's help with the words that Click adds in the session's language."""
    said = said.replace("[required]", f"[{prose.text('cli-required')}]")
    return said.replace("[default: ", f"[{prose.text('cli-default')}: ")
