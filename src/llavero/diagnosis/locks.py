"""Who decided that which account stays with whom, and when? Nothing is ever taken back."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from llavero.analysis.locks import Lock
from llavero.foundation.errors import ExitCode, KamError
from llavero.foundation.lock import one_at_a_time
from llavero.study import Study, write_aside

FILE = "assignment-locks.jsonl"
LOCK = ".assignment-locks.lock"  # of who changes the file, since it is read before it is written


class LocksUnreadable(KamError):
    """A line of the file of decisions on who serves whom is not as it was written."""

    code = "locks-unreadable"
    exit_code = ExitCode.USAGE


def decide(study: Study, locks: Sequence[Lock]) -> None:
    """Add decisions to those of the study, all or none. Raises what reading them does."""
    with one_at_a_time(study.folder / LOCK):
        every = (*every_lock(study), *locks)
        lines = [json.dumps(_plain(one), ensure_ascii=False) for one in every]
        write_aside(_file(study), "".join(f"{line}\n" for line in lines))


def locks_in_force(study: Study) -> tuple[Lock, ...]:
    """Return the last decision on each account, without those taken back, by account.

    Raises LocksUnreadable.
    """
    last = {lock.group: lock for lock in every_lock(study)}
    return tuple(last[group] for group in sorted(last) if last[group].seller is not None)


def every_lock(study: Study) -> tuple[Lock, ...]:
    """Return every decision ever made in the study, oldest first. Raises LocksUnreadable."""
    path = _file(study)
    if not path.exists():
        return ()
    lines = path.read_bytes().split(b"\n")
    return tuple(_read(path, at, line) for at, line in enumerate(lines, start=1) if line.strip())


def _read(path: Path, row: int, line: bytes) -> Lock:
    try:
        stored = json.loads(line)
        seller = stored["seller"]
        return Lock(
            str(stored["group"]),
            None if seller is None else str(seller),
            str(stored["by"]),
            datetime.fromisoformat(stored["at"]),
            str(stored["why"]),
        )
    except (ValueError, TypeError, KeyError) as fault:
        raise LocksUnreadable(file=str(path), row=row) from fault


def _plain(lock: Lock) -> dict[str, object]:
    return {**asdict(lock), "at": lock.at.isoformat(timespec="seconds")}


def _file(study: Study) -> Path:
    return study.folder / FILE
