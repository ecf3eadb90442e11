"""What may an answer be said to tell?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

CODE = re.compile(r"[RIAN]\d\d")
NO_CODE = "N00"  # given to an answer that was read and carries no code


class Facet(StrEnum):
    """What a code tells of a seller; the first letter of the code."""

    ROUTINE = "R"
    INFORMATION = "I"
    APPROACH = "A"
    EMERGENT = "N"


@dataclass(frozen=True, slots=True)
class Code:
    """What an answer may be said to tell."""

    code: str
    name: Mapping[str, str]  # by language
    definition: Mapping[str, str]
    cues: Mapping[str, Mapping[str, tuple[str, ...]]]  # language -> strength -> cues as written

    @property
    def facet(self) -> Facet:
        """What the code tells of."""
        return Facet(self.code[0])
