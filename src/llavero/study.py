"""What is a study: a company, how it is looked at, and the folder that holds it?"""

import json
import os
import re
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from llavero.foundation.errors import ExitCode, KamError
from llavero.prose import Style

SLUG = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class StudyUnknown(KamError):
    """There is no study of that name in the workspace."""

    code = "study-unknown"
    exit_code = ExitCode.USAGE


class StudyExists(KamError):
    """A study of that name is already there."""

    code = "study-exists"
    exit_code = ExitCode.USAGE


class StudyNameInvalid(KamError):
    """A study's name must serve as a folder's name everywhere."""

    code = "study-name-invalid"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user says once about a study. `as_of` None: the day of the ledger's last sale."""

    company: str
    language: str = "es"
    numbers: str | None = None
    currency: str = "MXN"
    as_of: date | None = None

    def numbers_in(self, language: str) -> str | None:
        """Return how figures look in a language: as the study says of its own, else as usual."""
        return self.numbers if language == self.language else None

    @property
    def style(self) -> Style:
        """Return the style in which the study speaks."""
        return Style.of(self.language, self.numbers)


@dataclass(frozen=True, slots=True)
class Study:
    """A study and its folder."""

    slug: str
    folder: Path
    settings: Settings

    @property
    def sources(self) -> Path:
        """Return where the files lie as they came."""
        return self.folder / "sources"

    @property
    def ledger(self) -> Path:
        """Return where the checked tables lie."""
        return self.folder / "ledger"

    @property
    def runs(self) -> Path:
        """Return where the stored runs lie."""
        return self.folder / "runs"

    @property
    def mappings(self) -> Path:
        """Return where the mappings lie that a person may correct."""
        return self.folder / "mappings"


def write_aside(path: Path, text: str) -> None:
    """Write `text` to `path` so that a killed process leaves the former file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def create_study(workspace: Path, slug: str, settings: Settings) -> Study:
    """Create the study's folder and return it.

    Raises StudyNameInvalid or StudyExists.
    """
    if not SLUG.fullmatch(slug):
        raise StudyNameInvalid(study=slug)
    study = Study(slug, workspace / "studies" / slug, settings)
    if (study.folder / "study.json").exists():
        raise StudyExists(study=slug, folder=str(study.folder))
    save_settings(study)
    return study


def save_settings(study: Study) -> None:
    """Write the study's settings."""
    settings = asdict(study.settings)
    settings["as_of"] = study.settings.as_of.isoformat() if study.settings.as_of else None
    write_aside(study.folder / "study.json", json.dumps(settings, indent=2, ensure_ascii=False))


def open_study(workspace: Path, slug: str) -> Study:
    """Return the study.

    Raises StudyUnknown.
    """
    path = workspace / "studies" / slug / "study.json"
    if not path.exists():
        raise StudyUnknown(study=slug, workspace=str(workspace))
    stored = json.loads(path.read_text(encoding="utf-8"))
    as_of = date.fromisoformat(stored["as_of"]) if stored.get("as_of") else None
    return Study(slug, path.parent, replace(Settings(**{**stored, "as_of": None}), as_of=as_of))
