"""How far has long work come? Who does the work reports; who shows it listens."""

from typing import Protocol


class Progress(Protocol):
    """Listens to long work."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Hear that `done` of `total` steps of `stage` (a sentence id) are finished."""


def silence(stage: str, done: int, total: int) -> None:
    """Hear and show nothing."""
