"""Which codes are there, what does each mean, and which words speak for it?

The codebook is `codebook.toml`; a company may bring its own with emergent codes (`N01`, `N02`…).
All faults of a codebook are told at once.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from llavero.foundation.errors import ExitCode, KamError
from llavero.interview.coding.cues import Cue, CueIndex
from llavero.interview.coding.dictionary import Dictionary
from llavero.interview.coding.words import LANGUAGES

CODE = re.compile(r"[RIAN]\d\d")
OWN = "codebook.toml"
NO_CODE = "N00"  # given to an answer that was read and carries no code
SCOPES = (
    "negation",
    "affirmation",
    "break",
    "reversal",
    "others",
    "unreal",
    "past",
    "before",
    "denial",
)


class Facet(StrEnum):
    """What a code tells of a seller; the first letter of the code."""

    ROUTINE = "R"
    INFORMATION = "I"
    APPROACH = "A"
    EMERGENT = "N"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a codebook; its sentence is `code`."""

    where: str  # path within the file, as codes.R01.es
    code: str
    what: str = ""


class CodebookNotUnderstood(KamError):
    """The codebook cannot be read, or what it says cannot be meant."""

    code = "codebook-not-understood"
    exit_code = ExitCode.USAGE

    def __init__(self, file: str, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        told = tuple(f"{fault.where}: {fault.code} {fault.what}".strip() for fault in self.faults)
        super().__init__(file=file, count=len(self.faults), faults=told)


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


@dataclass(frozen=True, slots=True)
class Codebook:
    """The codes, and how words speak for them."""

    version: str
    codes: Mapping[str, Code]
    threshold: float  # confidence from which a code is suggested
    caution: float  # by which log-odds are multiplied: cues are surer on what they were made for
    weights: Mapping[str, float]  # strength -> probability of the code where one such cue is found
    priors: Mapping[str, Mapping[str, float]]  # question -> code or facet -> log-odds added
    cues: Mapping[str, CueIndex]  # by language
    scopes: Mapping[str, CueIndex]  # by language; the code of such a cue is its scope

    def prior(self, question: str, code: str) -> float:
        """Return the log-odds that a question adds to a code: its own, of its ten, of its facet."""
        for of in (self.priors.get(question, {}), self.priors.get("other", {})):
            for key in (code, code[:2], code[0]):
                if key in of:
                    return of[key]
        return 0.0


@cache
def load_codebook() -> Codebook:
    """Return the codebook that comes with the program."""
    return codebook_from(_own_text(), OWN)


def read_codebook(path: Path) -> Codebook:
    """Return the codebook in a file.

    Raises CodebookNotUnderstood with every fault of it.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise CodebookNotUnderstood(path.name, [Fault(path.name, "codebook-no-file")]) from fault
    return codebook_from(text, path.name)


def codebook_from(text: str, name: str) -> Codebook:
    """Return the codebook that a TOML text describes.

    Where it gives no weights, its codes are added to those that come with the program, and take
    their weights, words and scopes.

    Raises CodebookNotUnderstood with every fault of it.
    """
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise CodebookNotUnderstood(name, [Fault(name, "codebook-no-toml", str(fault))]) from fault
    return book_of(said if "weights" in said else _added(said), name)


def _added(said: dict[str, Any]) -> dict[str, Any]:  # Any: the values of a TOML file
    own = tomllib.loads(_own_text())
    more = said.get("codes", {})
    return {**own, **said, "codes": {**own["codes"], **more} if isinstance(more, dict) else more}


def _own_text() -> str:
    return files("llavero.interview.coding").joinpath(OWN).read_text(encoding="utf-8")


def book_of(said: dict[str, Any], name: str) -> Codebook:  # Any: the values of a TOML file
    """Return the codebook that the tables of a file describe.

    Raises CodebookNotUnderstood with every fault of it.
    """
    faults = [*_faults(said)]
    if faults:
        raise CodebookNotUnderstood(name, faults)
    made = _Making(said)
    book = Codebook(
        version=said["version"],
        codes={code: _code(code, entry) for code, entry in said["codes"].items()},
        threshold=said["threshold"],
        caution=said.get("caution", 1.0),
        weights=said["weights"],
        priors=said.get("priors", {}),
        cues={language: made.cues(language) for language in LANGUAGES},
        scopes={language: made.scopes(language) for language in LANGUAGES},
    )
    if made.faults:
        raise CodebookNotUnderstood(name, made.faults)
    return book


def _code(code: str, entry: dict[str, Any]) -> Code:  # Any: the values of a TOML file
    cues = {
        language: {strength: tuple(row) for strength, row in entry.get(language, {}).items()}
        for language in LANGUAGES
    }
    return Code(code, entry["name"], entry["definition"], cues)


class _Making:
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


def _faults(said: dict[str, Any]) -> Iterator[Fault]:  # Any: the values of a TOML file
    kinds = {"version": str, "threshold": float, "weights": dict, "codes": dict}
    missing = [key for key, kind in kinds.items() if not isinstance(said.get(key), kind)]
    if missing:
        yield from (Fault(key, "codebook-missing") for key in missing)
        return
    shares = {key: said[key] for key in ("threshold", "caution") if key in said}
    shares |= {f"weights.{name}": weight for name, weight in said["weights"].items()}
    for where, share in shares.items():
        if not isinstance(share, float) or not 0 < share < 1:
            yield Fault(where, "codebook-not-share", str(share))
    for code, entry in said["codes"].items():
        yield from _code_faults(code, entry, frozenset(said["weights"]))
    yield from _prior_faults(said)
    for language, rows in said.get("scopes", {}).items():
        unknown = [scope for scope in rows if scope not in SCOPES]
        yield from (Fault(f"scopes.{language}", "codebook-unknown", scope) for scope in unknown)


def _prior_faults(said: dict[str, Any]) -> Iterator[Fault]:  # Any: the values of a TOML file
    known = {*said["codes"], *(code[:2] for code in said["codes"]), *Facet}
    for question, row in said.get("priors", {}).items():
        for key, odds in row.items():
            if key not in known:
                yield Fault(f"priors.{question}", "codebook-unknown", key)
            elif not isinstance(odds, int | float):
                yield Fault(f"priors.{question}.{key}", "codebook-not-number", str(odds))


def _code_faults(code: str, entry: object, strengths: frozenset[str]) -> Iterator[Fault]:
    if not CODE.fullmatch(code) or code == NO_CODE:
        yield Fault(code, "codebook-not-code")
    if not isinstance(entry, dict):
        yield Fault(code, "codebook-missing")
        return
    for part in ("name", "definition"):
        told = entry.get(part)
        for language in LANGUAGES:
            if not isinstance(told, dict) or not str(told.get(language, "")).strip():
                yield Fault(f"{code}.{part}.{language}", "codebook-missing")
    for language in LANGUAGES:
        for strength, row in entry.get(language, {}).items():
            if strength not in strengths:
                yield Fault(f"{code}.{language}", "codebook-unknown", strength)
            elif not isinstance(row, list) or not all(isinstance(cue, str) for cue in row):
                yield Fault(f"{code}.{language}.{strength}", "codebook-not-list")
