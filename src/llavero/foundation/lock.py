"""Who may write now? The operating system's lock on a file: gone when its process is."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def taken(file: IO[str], *, wait: bool = False) -> bool:
        """Take the lock on an open file; return whether it could be taken."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def taken(file: IO[str], *, wait: bool = False) -> bool:
        """Take the lock on an open file; return whether it could be taken."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextlib.contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Wait until nobody else holds the lock on that file, and hold it meanwhile.

    Raises TimeoutError where the system gives up waiting.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="ascii") as lock:
        if not taken(lock, wait=True):
            raise TimeoutError(str(path))
        yield
