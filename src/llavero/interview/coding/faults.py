"""What is wrong in a codebook? All its faults are told at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from llavero.foundation.errors import ExitCode, KamError
from llavero.interview.coding.codes import CODE, NO_CODE, Facet
from llavero.interview.coding.words import LANGUAGES

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


def faults_of(said: dict[str, Any]) -> Iterator[Fault]:  # Any: the values of a TOML file
    """Yield what is wrong in the tables of a codebook, its cues apart."""
    kinds = {"version": str, "threshold": float, "weights": dict, "codes": dict}
    missing = [key for key, kind in kinds.items() if not isinstance(said.get(key), kind)]
    if missing:
        yield from (Fault(key, "codebook-missing") for key in missing)
        return
    shares: dict[str, object] = {}
    shares |= {key: said[key] for key in ("threshold", "caution") if key in said}
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
