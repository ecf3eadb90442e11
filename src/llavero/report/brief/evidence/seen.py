"""How much of what is asked can be seen in a text, and where?"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from llavero.report.brief.brief import Ask, Things
from llavero.report.brief.evidence.clues import Words, spans
from llavero.report.brief.evidence.counts import COUNTS
from llavero.report.brief.evidence.limits import gives_reason
from llavero.report.brief.evidence.matching import holds, times, topic
from llavero.report.brief.evidence.strategies import proposes
from llavero.report.brief.evidence.units import Part, Unit

# A paragraph may list as well: "Primero, ... Segundo, ..."
ORDINAL = re.compile(
    r"^(?:(?:el|la|the) )?(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?\b"
    r"|^(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
)
REASON_REACH = 4  # words within which the next sentence gives a reason
ENTRY = re.compile(r"[,;]| (?:y|e|and|&) ")
OPENING = 40  # letters of a paragraph that say what it is about
ANNOUNCED = re.compile(
    r"\b(?:vari[oa]s|siguientes|los|las|estos|estas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"
    r"|several|following|these|the|two|three|four|five|six|seven|eight|nine|ten|\d+)\b"
)
FEWEST_ENTRIES, LONGEST_ENTRY = 3, 12  # entries of a row of things, and words of each
SHORTEST_ENTRY = 15  # letters of an entry of a list that says something


@dataclass(frozen=True, slots=True)
class Scope:
    """The text that is looked through."""

    parts: tuple[Part, ...]
    units: tuple[Unit, ...]

    def __add__(self, other: "Scope") -> "Scope":
        return Scope(self.parts + other.parts, self.units + other.units)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen of one ask."""

    ask: Ask
    count: int
    quotes: tuple[str, ...]
    limits: tuple[str, ...] = ()  # sentences that say it could not be had
    reasoned: bool = False  # one of them says why

    @property
    def degree(self) -> float:
        """Return how much of what was asked is there, in [0, 1]."""
        return min(1.0, self.count / self.ask.minimum)


def seen(ask: Ask, scope: Scope, words: Words) -> Seen:
    """Return how often the ask is met in the scope, by the way that finds most."""
    ways = [
        _by_clues(ask, scope.units, words),
        _by_things(ask, ask.things, scope.units) if ask.things else (0, ()),
        _by_list(ask.listed, scope.units) if ask.listed else (0, ()),
        _by_count(ask, scope) if ask.count else (0, ()),
        _by_pairs(scope.units) if ask.pairs else (0, ()),
        _by_enumeration(ask, scope.units) if ask.things else (0, ()),
    ]
    count, quotes = max(ways, key=lambda way: way[0])
    limits = _limits(ask, scope.units, words) if ask.limits else []
    return Seen(
        ask,
        count,
        quotes,
        tuple(unit.quote for unit, _ in limits),
        any(reasoned for _, reasoned in limits),
    )


def _by_clues(ask: Ask, units: Iterable[Unit], words: Words) -> tuple[int, tuple[str, ...]]:
    """Count what the clues find, and quote first what the first of them find, and most of them."""
    count = 0
    quotes: list[tuple[int, int, str]] = []
    for unit in _near(ask, units):
        holding = (holds(clue, unit, words, limits=ask.limits) for clue in ask.clues)
        met = [at for at, holds_it in enumerate(holding) if holds_it]
        if met:
            count += max(times(ask.clues[at], unit, words) for at in met)
            quotes.append((met[0], -len(met), unit.quote))
    return count, tuple(quote for *_, quote in sorted(quotes, key=lambda quote: quote[:2]))


def _by_things(ask: Ask, things: Things, units: Sequence[Unit]) -> tuple[int, tuple[str, ...]]:
    found: dict[int, str] = {}
    for unit in _near(ask, units):
        if unit.question:
            continue
        text = unit.content if ask.limits else unit.norm
        for at, thing in enumerate(things.patterns):
            if at not in found and spans(thing, text, not ask.limits):
                found[at] = unit.quote
    return len(found), tuple(dict.fromkeys(found.values()))


def _by_list(listed: re.Pattern[str], units: Sequence[Unit]) -> tuple[int, tuple[str, ...]]:
    """Count the entries of the lists, tables and sub-headings that say they are of that kind."""
    entries: dict[str, str] = {}
    for unit in units:
        said = unit.context if unit.kind == "item" else unit.context.rpartition(" / ")[2]
        is_entry = unit.kind in ("item", "cell") and unit.entry and listed.search(said)
        in_column = unit.kind == "cell" and listed.search(unit.norm.rpartition(": ")[0])
        opens = unit.kind == "item" and re.match(rf"^(?:\W|\d)*(?:{listed.pattern})\W", unit.norm)
        numbered = unit.kind == "label" and re.search(rf"^(?:{listed.pattern})\W*\d", unit.norm)
        ordinal = ORDINAL.match(unit.norm) if listed.search(unit.scope) else None
        if ordinal and unit.kind == "sentence":
            entries.setdefault(f"{ordinal[0]} {unit.scope}", unit.quote)
        elif unit.kind == "sentence" and _is_announced(listed, unit):
            entries.setdefault(unit.norm, unit.quote)
        if (is_entry or in_column or numbered or opens) and len(unit.norm) >= SHORTEST_ENTRY:
            entries.setdefault(unit.entry, unit.quote)
    return len(entries), tuple(entries.values())


def _is_announced(listed: re.Pattern[str], unit: Unit) -> bool:
    """Return whether a sentence follows one that opens its paragraph with what is to be listed."""
    opening = unit.scope.rpartition(" / ")[2].partition(". ")[0]
    announces = ANNOUNCED.search(opening) and listed.search(opening)
    return bool(announces) and not unit.norm.startswith(opening) and not proposes(unit)


def _by_pairs(units: Sequence[Unit]) -> tuple[int, tuple[str, ...]]:
    """Count the paragraphs that say something and then what to do about it."""
    told: dict[str, Unit] = {}
    paired: dict[str, str] = {}
    for unit in units:
        if unit.kind not in ("sentence", "item"):
            continue
        if not proposes(unit):
            told.setdefault(unit.scope, unit)
        elif unit.scope in told:
            paired.setdefault(unit.scope, told[unit.scope].quote)
    return len(paired), tuple(paired.values())


def _by_enumeration(ask: Ask, units: Sequence[Unit]) -> tuple[int, tuple[str, ...]]:
    """Count the entries of the longest row of things in a sentence that says what they are."""
    rows = [
        (len(_entries(ask, unit)), unit.quote) for unit in _near(ask, units) if _says(ask, unit)
    ]
    count, quote = max(rows, default=(0, ""))
    return (count, (quote,)) if count >= FEWEST_ENTRIES else (0, ())


def _says(ask: Ask, unit: Unit) -> bool:
    heading = unit.context.rpartition(" / ")[2]
    return ask.near is not None and bool(ask.near.search(unit.norm) or ask.near.search(heading))


def _is_close(ask: Ask, unit: Unit) -> bool:
    """Return whether a piece, its heading or the first words of its paragraph say what is asked."""
    opening = unit.scope.rpartition(" / ")[2][:OPENING]
    return _says(ask, unit) or (ask.near is not None and bool(ask.near.search(opening)))


def _entries(ask: Ask, unit: Unit) -> list[str]:
    """Return what is listed after the words that say what it is, or after a colon."""
    if unit.question or unit.kind == "cell":
        return []
    named = ask.near.search(unit.content) if ask.near else None
    listed = unit.content[named.end() :] if named else unit.content
    entries = [entry.split() for entry in ENTRY.split(listed.rpartition(":")[2])]
    return [" ".join(words) for words in entries if 0 < len(words) <= LONGEST_ENTRY]


def _by_count(ask: Ask, scope: Scope) -> tuple[int, tuple[str, ...]]:
    units = [unit for unit in scope.units if _is_close(ask, unit)] if ask.near else scope.units
    quotes = COUNTS[ask.count](scope.parts, units)
    return len(quotes), quotes


def _near(ask: Ask, units: Iterable[Unit]) -> list[Unit]:
    """Return the pieces that stand where the ask looks, those under such a heading first."""
    told = [unit for unit in units if unit.kind != "label"]
    near = ask.near
    if near is None:
        return told
    under = [unit for unit in told if near.search(unit.context)]
    beside = [u for u in told if near.search(u.scope) and not near.search(u.context)]
    return under + beside


def _limits(ask: Ask, units: Sequence[Unit], words: Words) -> list[tuple[Unit, bool]]:
    """Return the pieces that say it could not be had, and whether they or the next say why."""
    found = []
    for unit, following in zip_longest(units, units[1:]):
        if unit.content.strip() == unit.norm.strip() or unit.question:
            continue
        if any(topic(clue, unit, words) for clue in ask.clues):
            same = following if following and following.scope == unit.scope else None
            found.append((unit, gives_reason(unit.norm) or _opens_reason(same)))
    return found


def _opens_reason(unit: Unit | None) -> bool:
    return unit is not None and gives_reason(" ".join(unit.norm.split()[:REASON_REACH]))
