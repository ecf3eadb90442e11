"""Which questions are asked, in which order, and what may be answered to each?"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Any

Languages = Mapping[str, str]  # "es", "en" -> words


class Layout(StrEnum):
    """How the closed part of an answer is written in one cell."""

    NONE = "none"
    ONE = "one"
    NAMED = "named"
    SEGMENTS = "segments"
    ROWS = "rows"


class Kind(StrEnum):
    """What a part of a closed answer holds."""

    INTEGER = "integer"
    NUMBER = "number"
    PERCENT = "percent"
    YEAR = "year"
    SCALE = "scale"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    CHOICES = "choices"
    LIST = "list"
    TEXT = "text"


NUMERIC = frozenset({Kind.INTEGER, Kind.NUMBER, Kind.PERCENT, Kind.YEAR, Kind.SCALE})


class PerAccount(StrEnum):
    """Whether a question is asked once, of each account, or either way."""

    ONCE = "once"
    EACH = "each"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Option:
    """Something that may be chosen: how it is kept, and how it is said."""

    id: str
    said: Languages


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a closed answer."""

    id: str
    kind: Kind
    said: Languages
    least: float | None = None
    most: float | None = None
    options: tuple[Option, ...] = ()
    segment: int = 1
    named: bool = False
    unit: str | None = None  # in which a number is asked, where people write one: "hours"


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and what may be answered to it."""

    id: str
    block: str
    asked: Languages
    why: Languages
    required: bool
    open: bool  # whether there is something to say freely
    per_account: PerAccount
    layout: Layout
    parts: tuple[Part, ...] = ()
    least_words: int = 0  # of the open part, below which it is called short
    recorded: str | None = None  # what of the records it is compared with
    most_in_all: float | None = None  # the sum of the parts
    most_over_accounts: float | None = None  # the sum over the accounts
    most_rows: int | None = None
    distinct: bool = False  # no option twice

    def part(self, id: str) -> Part:
        """Return the part of that id."""
        return next(part for part in self.parts if part.id == id)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """The questions of an interview, in order."""

    version: int
    questions: tuple[Question, ...]

    def get(self, id: str) -> Question | None:
        """Return the question of that id, if there is one."""
        return self._by_id.get(id)

    def of(self, id: str) -> Question:
        """Return the question of that id, which must exist."""
        return self._by_id[id]

    @property
    def _by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    @property
    def general(self) -> tuple[Question, ...]:
        """Return what is asked once."""
        return tuple(q for q in self.questions if q.per_account != PerAccount.EACH)

    @property
    def of_each_account(self) -> tuple[Question, ...]:
        """Return what is asked of each account; a question that may be asked either way is not."""
        return tuple(q for q in self.questions if q.per_account == PerAccount.EACH)


@lru_cache(maxsize=1)
def questionnaire() -> Questionnaire:
    """Return the questionnaire that Llavero asks."""
    source = files("llavero.interview").joinpath("questionnaire.toml").read_text("utf-8")
    return read_questionnaire(source)


def read_questionnaire(source: str) -> Questionnaire:
    """Return the questionnaire written in a TOML text.

    Raises ValueError where it contradicts itself: an id twice, a choice without options, a language
    missing, bounds the wrong way round.
    """
    stored = tomllib.loads(source)
    questions = tuple(_question(each) for each in stored["questions"])
    ids = [question.id for question in questions]
    if len(set(ids)) != len(ids):
        raise ValueError("a question has its id twice")
    for question in questions:
        _check(question)
    return Questionnaire(int(stored["version"]), questions)


def _question(stored: dict[str, Any]) -> Question:
    said = stored.get("per_account", False)
    shared = stored.get("options", [])
    return Question(
        id=stored["id"],
        block=stored["block"],
        asked=_languages(stored),
        why=_languages(stored["why"]),
        required=stored.get("required", False),
        open=stored.get("open", False),
        per_account={False: PerAccount.ONCE, True: PerAccount.EACH}.get(said, PerAccount.EITHER),
        layout=Layout(stored["layout"]),
        parts=tuple(_part(part, shared) for part in stored.get("parts", [])),
        least_words=stored.get("least_words", 0),
        recorded=stored.get("recorded"),
        most_in_all=stored.get("most_in_all"),
        most_over_accounts=stored.get("most_over_accounts"),
        most_rows=stored.get("most_rows"),
        distinct=stored.get("distinct", False),
    )


def _part(stored: dict[str, Any], shared: list[dict[str, str]]) -> Part:
    kind = Kind(stored["type"])
    options = stored.get("options", shared if kind in (Kind.CHOICE, Kind.CHOICES) else [])
    said = {language: stored.get(language, "") for language in ("es", "en")}
    return Part(
        id=stored["id"],
        kind=kind,
        said=said,
        least=stored.get("least"),
        most=stored.get("most"),
        options=tuple(Option(option["id"], _languages(option)) for option in options),
        segment=stored.get("segment", 1),
        named=stored.get("named", False),
        unit=stored.get("unit"),
    )


def _languages(stored: dict[str, str]) -> Languages:
    return {language: stored[language] for language in ("es", "en")}


def _check(question: Question) -> None:
    if question.layout == Layout.NONE and (question.parts or not question.open):
        raise ValueError(f"{question.id}: a question without a closed part has something to say")
    for part in question.parts:
        if part.kind in (Kind.CHOICE, Kind.CHOICES) and not part.options:
            raise ValueError(f"{question.id}.{part.id}: nothing to choose from")
        if part.least is not None and part.most is not None and part.least > part.most:
            raise ValueError(f"{question.id}.{part.id}: the bounds are the wrong way round")
