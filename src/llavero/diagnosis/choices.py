"""Which values did somebody give to parameters, who did and when? Nothing is ever taken back."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from llavero.diagnosis.parameters import checked, in_force, parameter_named
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.lock import one_at_a_time
from llavero.study import Study, write_aside

FILE = "parameters.jsonl"
LOCK = ".parameters.lock"  # of who changes the file, since it is read before it is written


class ChoicesUnreadable(KamError):
    """A line of the file of choices is not as it was written."""

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
    with one_at_a_time(study.folder / LOCK):
        before = every_choice(study)
        in_force({choice.name: _value(choice) for choice in latest((*before, *choices))})
        lines = [json.dumps(_plain(choice), ensure_ascii=False) for choice in (*before, *choices)]
        write_aside(_file(study), "".join(f"{line}\n" for line in lines))


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
    path = _file(study)
    if not path.exists():
        return ()
    lines = path.read_bytes().split(b"\n")
    return tuple(_read(path, at, line) for at, line in enumerate(lines, start=1) if line.strip())


def _read(path: Path, row: int, line: bytes) -> Choice:
    try:
        stored = json.loads(line)
        at = datetime.fromisoformat(stored["at"])
        value = stored["value"]
        if value is not None:
            value = checked(parameter_named(stored["name"]), float(value), str(value))
        return Choice(str(stored["name"]), value, str(stored["by"]), at, str(stored["why"]))
    except (ValueError, TypeError, KeyError, OverflowError, KamError) as fault:
        raise ChoicesUnreadable(file=str(path), row=row) from fault


def _plain(choice: Choice) -> dict[str, object]:
    return {**asdict(choice), "at": choice.at.isoformat(timespec="seconds")}


def _value(choice: Choice) -> float:
    assert choice.value is not None, "the latest choices have a value"
    return choice.value


def _file(study: Study) -> Path:
    return study.folder / FILE
