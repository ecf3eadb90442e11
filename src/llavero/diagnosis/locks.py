"""Who decided that which account stays with whom, and when? Nothing is ever taken back."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from llavero.analysis.locks import Lock
from llavero.diagnosis.decisions import DecisionFile, Stored
from llavero.foundation.errors import ExitCode, KamError
from llavero.study import Study


class LocksUnreadable(KamError):
    """Lines of the file of decisions on who serves whom are not as they were written."""

    code = "locks-unreadable"
    exit_code = ExitCode.USAGE


def decide(study: Study, locks: Sequence[Lock]) -> None:
    """Add decisions to those of the study, all or none. Raises LocksUnreadable."""
    FILE.add(study, locks, lambda every: None)


def locks_in_force(study: Study) -> tuple[Lock, ...]:
    """Return the last decision on each account, without those taken back, by account.

    Raises LocksUnreadable.
    """
    last = {lock.group: lock for lock in every_lock(study)}
    return tuple(last[group] for group in sorted(last) if last[group].seller is not None)


def every_lock(study: Study) -> tuple[Lock, ...]:
    """Return every decision ever made in the study, oldest first. Raises LocksUnreadable."""
    return FILE.every(study)


def _read(stored: Stored) -> Lock:
    seller = stored["seller"]
    return Lock(
        str(stored["group"]),
        None if seller is None else str(seller),
        str(stored["by"]),
        datetime.fromisoformat(stored["at"]),
        str(stored["why"]),
    )


def _plain(lock: Lock) -> Stored:
    return {**asdict(lock), "at": lock.at.isoformat(timespec="seconds")}


FILE = DecisionFile("assignment-locks.jsonl", _read, _plain, LocksUnreadable)
