"""What does a brief written as TOML ask? All its faults are told at once.

Its form is in docs/reference/check.md; `briefs/kam.es.toml` is an example.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from llavero.foundation.errors import ExitCode, KamError
from llavero.prose.style import LANGUAGES
from llavero.report.brief.brief import NEVER, Ask, Brief, Item, Phrase, SectionBrief, Things, Titles
from llavero.report.brief.evidence.clues import Clue, ClueNotUnderstood, clue
from llavero.report.brief.evidence.counts import COUNTS
from llavero.report.brief.evidence.words import BUILT_IN, built_in, pattern
from llavero.report.brief.fields import Fault, Fields
from llavero.report.brief.lines import placed

DEFAULT = "kam.es.toml"
TOML_PLACE = re.compile(r" \(at line (\d+), column \d+\)")
T = TypeVar("T")


class BriefNotUnderstood(KamError):
    """The brief cannot be read, or what it says cannot be meant."""

    code = "check-brief-not-understood"
    exit_code = ExitCode.USAGE

    def __init__(self, file: str, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        told = tuple(f"{fault.where}: {fault.code} {fault.what}".strip() for fault in self.faults)
        super().__init__(file=file, count=len(self.faults), faults=told)


def default_brief() -> Brief:
    """Return the brief of the four sections that the report follows."""
    text = files("llavero.report.brief").joinpath("briefs", DEFAULT).read_text(encoding="utf-8")
    return brief_from(text, DEFAULT)


def read_brief(path: Path) -> Brief:
    """Return the brief in a file.

    Raises BriefNotUnderstood with every fault of it.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise BriefNotUnderstood(path.name, [Fault(path.name, "no-file")]) from fault
    return brief_from(text, path.name)


def brief_from(text: str, name: str) -> Brief:
    """Return the brief that a TOML text describes.

    Raises BriefNotUnderstood.
    """
    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise BriefNotUnderstood(name, [_no_toml(name, str(fault))]) from fault
    top = Fields(written, "", [])
    brief = _Loader(top).brief()
    if top.faults:
        raise BriefNotUnderstood(name, placed(top.faults, text))
    return brief


def _no_toml(name: str, told: str) -> Fault:
    found = TOML_PLACE.search(told)
    return Fault(name, "no-toml", TOML_PLACE.sub("", told), int(found[1]) if found else None)


class _Loader:
    def __init__(self, top: Fields) -> None:
        self._top = top
        words, things = top.table("words", optional=True), top.table("things", optional=True)
        self._words = {name: built_in(name) for name in BUILT_IN}
        for name in words.names():
            if name in BUILT_IN:
                words.fault(name, "name-taken")
            self._words[name] = _pattern(words, name)
        self._things = {name: _things(things, name) for name in things.names()}

    def brief(self) -> Brief:
        top = self._top
        interviews = top.table("interviews", optional=True)
        brief = Brief(
            says=_phrase(top, "says"),
            sections=tuple(self._section(section) for section in top.tables("sections")),
            words=self._words,
            pass_score=top.number("pass_score", 60.0),
            capped_score=top.number("capped_score", 59.0),
            interviews=int(interviews.number("minimum", 0)),
            interviews_in=int(interviews.number("section", 0)),
            closing=_pattern(top, "closing"),
            references=_pattern(top, "references"),
            sources=_pattern(top, "sources"),
            subject=_pattern(top, "subject"),
            consent=_pattern(top, "consent"),
            language=_language(top),
            assignment=top.strings("assignment"),
        )
        self._check_names(brief)
        interviews.done()
        top.done()
        return brief

    def _check_names(self, brief: Brief) -> None:
        for section in _repeated(str(section.number) for section in brief.sections):
            self._top.fault("sections", "number-twice", section)
        for item in _repeated(item.id for section in brief.sections for item in section.items):
            self._top.fault("sections", "id-twice", item)

    def _section(self, written: Fields) -> SectionBrief:
        titles = written.table("titles")
        section = SectionBrief(
            number=int(written.number("number")),
            says=_phrase(written, "says"),
            minimum=written.number("minimum"),
            titles=Titles(_pattern(titles, "exact", needed=True), _pattern(titles, "open")),
            signs=_pattern(written, "signs"),
            items=tuple(self._item(item) for item in written.tables("items")),
        )
        titles.done()
        written.done()
        return section

    def _item(self, written: Fields) -> Item:
        item = Item(
            id=written.string("id"),
            says=_phrase(written, "says"),
            points=written.number("points"),
            asks=tuple(self._ask(ask) for ask in written.tables("asks", optional=True)),
            length=written.flag("length", False),
            moves=written.flag("moves", True),
        )
        if not item.asks and not item.length:
            written.fault("asks", "nothing-asked")
        written.done()
        return item

    def _ask(self, written: Fields) -> Ask:
        ask = Ask(
            says=_phrase(written, "says"),
            minimum=int(written.number("minimum", 1)),
            clues=tuple(self._clues(written)),
            things=_named(written, "things", self._things),
            listed=_named(written, "listed", self._words),
            count=written.string("count", ""),
            near=_named(written, "near", self._words),
            pairs=written.flag("pairs", False),
            required=written.flag("required", False),
            limits=written.flag("limits", True),
        )
        if ask.count and ask.count not in COUNTS:
            written.fault("count", "unknown-name", ask.count)
        if ask.minimum < 1:
            written.fault("minimum", "not-positive")
        if not (ask.clues or ask.things or ask.listed or ask.count or ask.pairs):
            written.fault("clues", "nothing-asked")
        written.done()
        return ask

    def _clues(self, written: Fields) -> Iterable[Clue]:
        for text in written.strings("clues"):
            try:
                yield clue(text, self._words)
            except ClueNotUnderstood as fault:
                written.fault("clues", "clue", str(fault))


def _named(written: Fields, field: str, among: Mapping[str, T]) -> T | None:
    name = written.string(field, "")
    if name and name not in among:
        written.fault(field, "unknown-name", name)
    return among.get(name)


def _language(written: Fields) -> str | None:
    found = written.string("language", "")
    if found and found not in LANGUAGES:
        written.fault("language", "unknown-name", found)
    return found or None


def _phrase(written: Fields, field: str) -> Phrase:
    if isinstance(written.peek(field), str):
        return dict.fromkeys(LANGUAGES, written.string(field))
    table = written.table(field)
    phrase = {language: table.string(language) for language in LANGUAGES}
    table.done()
    return phrase


def _pattern(written: Fields, field: str, *, needed: bool = False) -> re.Pattern[str]:
    words = written.strings(field, needed=needed)
    return _compiled(written, field, words)


def _things(written: Fields, name: str) -> Things:
    entries = written.lists(name)
    return Things(name, tuple(_compiled(written, name, entry) for entry in entries))


def _compiled(written: Fields, field: str, words: Iterable[str]) -> re.Pattern[str]:
    listed = list(words)
    try:
        return pattern(listed) if listed else NEVER
    except re.error as fault:
        written.fault(field, "expression", str(fault))
        return NEVER


def _repeated(names: Iterable[str]) -> list[str]:
    listed = list(names)
    return sorted({name for name in listed if listed.count(name) > 1})
