"""Which values did somebody give to parameters, who did and when? Nothing is ever taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from llavero.diagnosis.decisions import DecisionFile, Stored
from llavero.diagnosis.parameters import checked, in_force, parameter_named
from llavero.foundation.errors import ExitCode, KamError
from llavero.study import Study


class ChoicesUnreadable(KamError):
    """Lines of the file of choices are not as they were written."""

    code = "choices-unreadable"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that somebody gave to a parameter; None: back to the default."""

    name: str
    value: float | None
    by: str
    at: datetime  # UTC
    why: str = ""


def choose(study: Study, choices: Sequence[Choice]) -> None:
    """Add choices to those of the study, all or none.

    Raises what reading them does, and ParametersOutOfOrder.
    """
    FILE.add(study, choices, lambda every: in_force({c.name: _value(c) for c in latest(every)}))


def choices_in_force(study: Study) -> tuple[Choice, ...]:
    """Return the last choice of each parameter that is not at its default, by name.

    Raises ChoicesUnreadable.
    """
    return latest(every_choice(study))


def latest(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """Return the last choice of each parameter, without those that went back to the default."""
    last = {choice.name: choice for choice in choices}
    return tuple(last[name] for name in sorted(last) if last[name].value is not None)


def every_choice(study: Study) -> tuple[Choice, ...]:
    """Return every choice ever made in the study, oldest first.

    Raises ChoicesUnreadable.
    """
    return FILE.every(study)


def _read(stored: Stored) -> Choice:
    at = datetime.fromisoformat(stored["at"])
    value = stored["value"]
    if value is not None:
        value = checked(parameter_named(stored["name"]), float(value), str(value))
    return Choice(str(stored["name"]), value, str(stored["by"]), at, str(stored["why"]))


def _plain(choice: Choice) -> Stored:
    return {**asdict(choice), "at": choice.at.isoformat(timespec="seconds")}


def _value(choice: Choice) -> float:
    assert choice.value is not None, "the latest choices have a value"
    return choice.value


FILE = DecisionFile("parameters.jsonl", _read, _plain, ChoicesUnreadable)
