"""Which codes are there, what does each mean, and which words speak for it?

The codebook is `codebook.toml`; a company may bring its own with emergent codes (`N01`, `N02`…).
All faults of a codebook are told at once.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from llavero.interview.coding.codes import Code
from llavero.interview.coding.cues import CueIndex
from llavero.interview.coding.faults import CodebookNotUnderstood, Fault, faults_of
from llavero.interview.coding.making import Making
from llavero.interview.coding.words import LANGUAGES

OWN = "codebook.toml"


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


@cache
def load_codes() -> Mapping[str, Code]:
    """Return the codes that come with the program, without the words that speak for them."""
    said = tomllib.loads(_own_text())
    return {code: _code(code, entry) for code, entry in said["codes"].items()}


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
    faults = [*faults_of(said)]
    if faults:
        raise CodebookNotUnderstood(name, faults)
    made = Making(said)
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
