"""How are sellers interviewed? One file per command."""

from llavero.cli.commands import Commands
from llavero.cli.session import session_options

INTERVIEW_COMMANDS = {
    "form": "llavero.cli.interview.form",
    "invite": "llavero.cli.interview.invite",
    "ask": "llavero.cli.interview.ask",
    "import": "llavero.cli.interview.import_",
    "list": "llavero.cli.interview.list_",
    "codes": "llavero.cli.interview.codes",
    "delete": "llavero.cli.interview.delete",
}

command = session_options(Commands(INTERVIEW_COMMANDS, "cli-interview-", name="interview"))
