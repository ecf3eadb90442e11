"""When is it not worth looking for garbage?"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collecting_no_garbage() -> Iterator[None]:
    """Look for no garbage meanwhile: where many objects are made that all live as long as the work.

    A run's expressions and a report's elements are such; looking among them takes a tenth of the
    time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
