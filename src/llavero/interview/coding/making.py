"""Which cues come of what a codebook says?"""

from collections.abc import Iterable, Iterator
from typing import Any

from llavero.interview.coding.cues import Cue, CueIndex
from llavero.interview.coding.dictionary import Dictionary
from llavero.interview.coding.faults import Fault
from llavero.interview.coding.words import LANGUAGES


class Making:
    """Cues being made of what a codebook says; a cue that cannot be made is a fault."""

    def __init__(self, said: dict[str, Any]) -> None:  # Any: the values of a TOML file
        self.said = said
        self.faults: list[Fault] = []
        self.dictionaries = {language: self._dictionary(language) for language in LANGUAGES}

    def cues(self, language: str) -> CueIndex:
        weights: dict[str, float] = self.said["weights"]
        return CueIndex(
            [
                cue
                for code, entry in self.said["codes"].items()
                for strength, row in entry.get(language, {}).items()
                for cue in self._made(row, code, weights[strength], language)
            ]
        )

    def scopes(self, language: str) -> CueIndex:
        scopes = self._of("scopes", language)
        return CueIndex(
            [cue for scope, row in scopes.items() for cue in self._made(row, scope, 1.0, language)]
        )

    def _of(self, part: str, language: str) -> Any:  # Any: a list or table of the TOML file
        return self.said.get(part, {}).get(language, {})

    def _dictionary(self, language: str) -> Dictionary:
        negation = self._of("scopes", language).get("negation", ())
        return Dictionary(
            language,
            families=self._of("families", language),
            verbs=self._of("verbs", language),
            sets=self._of("sets", language),
            negators=[word for word in negation if " " not in word],
        )

    def _made(self, row: Iterable[str], code: str, weight: float, language: str) -> Iterator[Cue]:
        for written in row:
            try:
                yield from self.dictionaries[language].cues(written, code, weight)
            except ValueError as fault:
                self.faults.append(Fault(f"{code}.{language}", "codebook-cue", str(fault)))
