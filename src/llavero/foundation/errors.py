"""How does a fault that the user can mend reach the user?"""

from collections.abc import Mapping
from enum import IntEnum


class ExitCode(IntEnum):
    """What a script learns from the end of a command."""

    DONE = 0
    OUR_FAULT = 1
    USAGE = 2
    SOURCE_NOT_RECOGNISED = 10
    DATA_FAILS_CHECKS = 11
    NOT_ENOUGH_DATA = 12
    REPORT_FALLS_SHORT = 13


class KamError(Exception):
    """A request or a datum is wrong, and the user can put it right.

    A subclass lives in the module that raises it and sets `code`, the id of its sentence in
    `errors.<language>.ftl`; `facts` fill that sentence.
    """

    code = "unknown-error"
    exit_code = ExitCode.OUR_FAULT

    def __init__(self, **facts: object) -> None:
        self.facts: Mapping[str, object] = facts
        super().__init__(f"{self.code}: " + ", ".join(f"{k}={v}" for k, v in facts.items()))
