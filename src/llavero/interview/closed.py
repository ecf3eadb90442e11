"""How is the closed part of an answer read from one cell, and written back into one?

Refusal (NR) and not knowing (NS) are answers of their own, not values.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from llavero.interview.questionnaire import NUMERIC, Kind, Layout, Part, Question
from llavero.interview.units import in_unit

Row = Mapping[str, "Value"]
Value = float | bool | str | tuple[str, ...]

UNKNOWN, REFUSED = "NS", "NR"
WHOLE = frozenset({"value"})  # what is not known of a question that is only open
_UNKNOWN = frozenset({"ns", "no sabe", "no se", "dk", "does not know", "don't know", "n/s"})
_REFUSED = frozenset({"nr", "no responde", "no contesta", "declined", "refused", "n/r", "n/c"})
NO_ANSWER = _UNKNOWN | _REFUSED
_YES = frozenset({"1", "si", "yes", "y", "s", "true", "verdadero", "acepto", "agree", "x"})
_NO = frozenset({"0", "no", "n", "false", "falso", "no acepto"})


class Unreadable(ValueError):
    """A part of an answer is not what the question asks for.

    rule      id of the rule broken (a sentence `rule-<rule>` of the interview's prose)
    facts     what the sentence names
    rest      the parts of the same answer that can be read
    """

    def __init__(self, rule: str, **facts: object) -> None:
        super().__init__(rule)
        self.rule, self.facts = rule, facts
        self.rest = NOTHING


@dataclass(frozen=True, slots=True)
class Closed:
    """The closed part of an answer: its parts by id; those unknown or refused; rows, if it has."""

    parts: Mapping[str, Value] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()
    unknown: frozenset[str] = frozenset()
    refused: bool = False

    @property
    def given(self) -> bool:
        """Return whether anything was answered, be it that it is not known or not told."""
        return bool(self.parts or self.rows or self.unknown or self.refused)

    def number(self, part: str = "value") -> float | None:
        """Return a part that is a number; None where there is none."""
        value = self.parts.get(part)
        return value if isinstance(value, float) else None

    def chosen(self, part: str = "value") -> str | None:
        """Return a part that is one option or a text."""
        value = self.parts.get(part)
        return value if isinstance(value, str) else None

    def listed(self, part: str = "value") -> tuple[str, ...]:
        """Return a part that holds several."""
        value = self.parts.get(part)
        return value if isinstance(value, tuple) else ()


NOTHING = Closed()


def read_closed(question: Question, cell: str) -> Closed:
    """Return the closed part of an answer as it stands in a cell.

    Raises Unreadable with the first rule that is broken.
    """
    said = cell.strip()
    if plain(said) in _REFUSED:
        return Closed(refused=True)
    if plain(said) in _UNKNOWN and not any(_is_option(part, said) for part in question.parts):
        return Closed(unknown=frozenset(part.id for part in question.parts) or WHOLE)
    if not said or question.layout == Layout.NONE:
        return NOTHING
    if question.layout == Layout.ROWS:
        return Closed(rows=_rows(question, said))
    return _checked(question, _parts(question, said))


def written(question: Question, closed: Closed) -> str:
    """Return the cell that holds a closed part: what `read_closed` reads back."""
    if closed.refused:
        return REFUSED
    if not closed.given:
        return ""
    if question.layout == Layout.ROWS:
        return " | ".join(
            ";".join(_cell(part, row) for part in question.parts) for row in closed.rows
        )
    if closed.unknown and not closed.parts:
        return UNKNOWN
    values = {**closed.parts, **dict.fromkeys(closed.unknown, UNKNOWN)}
    if question.layout == Layout.ONE:
        return _cell(question.parts[0], values)
    if question.layout == Layout.NAMED:
        return _named(question.parts, values)
    segments: dict[int, list[Part]] = {}
    for part in question.parts:
        segments.setdefault(part.segment, []).append(part)
    return "|".join(
        _named(tuple(parts), values) if parts[0].named else _cell(parts[0], values)
        for _, parts in sorted(segments.items())
    )


def read_part(part: Part, said: str) -> Value:
    """Return the value of one part.

    Raises Unreadable.
    """
    if part.kind in NUMERIC:
        return _number(part, said)
    if part.kind == Kind.BOOLEAN:
        return _boolean(said)
    if part.kind == Kind.CHOICE:
        return _option(part, said)
    if part.kind == Kind.CHOICES:
        return tuple(dict.fromkeys(_option(part, each) for each in _split(said, ";,")))
    if part.kind == Kind.LIST:
        return _split(said, ";" if ";" in said or part.segment > 1 else ",")
    return said


def plain(said: str) -> str:
    """Return words without accents, capitals and spaces around, to compare them."""
    decomposed = unicodedata.normalize("NFKD", said.strip().casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).rstrip(".")


def _parts(question: Question, said: str) -> Closed:
    if question.layout == Layout.ONE:
        return _collected(((question.parts[0], said),))
    if question.layout == Layout.NAMED:
        return _collected(_pairs(question.parts, said))
    segments = said.split("|")
    pairs: list[tuple[Part, str]] = []
    for at, segment in enumerate(segments, start=1):
        parts = tuple(part for part in question.parts if part.segment == at)
        if not parts:
            raise Unreadable("unexpected", said=segment.strip())
        pairs += _pairs(parts, segment) if parts[0].named else [(parts[0], segment)]
    return _collected(pairs)


def _collected(pairs: Iterable[tuple[Part, str]]) -> Closed:
    parts: dict[str, Value] = {}
    unknown: set[str] = set()
    refused = False
    broken: Unreadable | None = None
    for part, said in pairs:
        if plain(said) in _UNKNOWN and not _is_option(part, said):
            unknown.add(part.id)
        elif plain(said) in _REFUSED:
            refused = True
        elif said.strip():
            try:
                parts[part.id] = read_part(part, said.strip())
            except Unreadable as fault:
                broken = broken or fault
    # Who declines some parts and answers others has answered these.
    found = Closed(parts, unknown=frozenset(unknown), refused=refused and not parts)
    if broken is not None:
        broken.rest = found
        raise broken
    return found


def _pairs(parts: tuple[Part, ...], said: str) -> list[tuple[Part, str]]:
    by_id = {plain(part.id): part for part in parts}
    pairs = []
    for each in said.split(";"):
        name, equals, value = each.partition("=")
        if not each.strip():
            continue
        if not equals and len(parts) == 1:
            name, value = parts[0].id, each
        part = by_id.get(plain(name))
        if part is None:
            raise Unreadable("unexpected", said=each.strip())
        pairs.append((part, value))
    return pairs


def _rows(question: Question, said: str) -> tuple[Row, ...]:
    lines = [line for line in said.replace("\n", "|").split("|") if line.strip(" ;")]
    if question.most_rows and len(lines) > question.most_rows:
        raise Unreadable("too-many-rows", most=question.most_rows, found=len(lines))
    return tuple(_row(question, line) for line in lines)


def _row(question: Question, line: str) -> Row:
    cells = [cell.strip() for cell in line.split(";")]
    if len(cells) > len(question.parts):
        raise Unreadable("unexpected", said=";".join(cells[len(question.parts) :]))
    pairs = [(part, cell) for part, cell in zip(question.parts, cells, strict=False)]
    return _collected(pairs).parts


def _checked(question: Question, closed: Closed) -> Closed:
    numbers = [value for value in closed.parts.values() if isinstance(value, float)]
    if question.most_in_all is not None and sum(numbers) > question.most_in_all:
        raise Unreadable("sum-too-large", sum=sum(numbers), most=question.most_in_all)
    if question.distinct:
        chosen = [value for value in closed.parts.values() if isinstance(value, str)]
        twice = next((each for each in chosen if chosen.count(each) > 1), None)
        if twice:
            raise Unreadable("option-twice", said=twice)
    return closed


def _number(part: Part, said: str) -> float:
    worded, times = in_unit(said, part)
    text = worded.rstrip("%").strip().lstrip("+").replace("−", "-").replace("–", "-")
    if "," in text and "." not in text and not _groups(text):
        text = text.replace(",", ".")
    try:
        value = round(float(text.replace(",", "")) * times, 6)
    except ValueError:
        raise Unreadable("not-a-number", said=said) from None
    whole = part.kind in (Kind.INTEGER, Kind.YEAR, Kind.SCALE)
    if value != value or (whole and value != int(value)):
        raise Unreadable("not-whole", said=said)
    if (part.least is not None and value < part.least) or (
        part.most is not None and value > part.most
    ):
        raise Unreadable("out-of-range", said=said, least=part.least, most=part.most)
    if part.kind == Kind.YEAR and not 1900 <= value <= 2200:
        raise Unreadable("not-a-year", said=said)
    return value


def _groups(text: str) -> bool:
    """Return whether the comma stands before a group of three digits: a thousand."""
    head, _, tail = text.partition(",")
    return len(tail) == 3 and tail.isdigit() and head.lstrip("-") not in ("", "0")


def _boolean(said: str) -> bool:
    if plain(said) in _YES:
        return True
    if plain(said) in _NO:
        return False
    raise Unreadable("not-yes-or-no", said=said)


def _option(part: Part, said: str) -> str:
    found = _is_option(part, said)
    if found is None:
        raise Unreadable("not-an-option", said=said.strip())
    return found


def _is_option(part: Part, said: str) -> str | None:
    wanted = _ascii(plain(said))
    for option in part.options:
        names = {plain(option.id), *(plain(word) for word in option.said.values())}
        names |= {name.partition(mark)[0] for name in names for mark in ":("}
        if wanted in {_ascii(name) for name in names}:
            return option.id
    return None


def _ascii(said: str) -> str:
    return said.replace("≤", "<=").replace("≥", ">=").replace(" ", "")


def _split(said: str, marks: str) -> tuple[str, ...]:
    for mark in marks[1:]:
        said = said.replace(mark, marks[0])
    return tuple(each.strip() for each in said.split(marks[0]) if each.strip())


def _named(parts: tuple[Part, ...], values: Mapping[str, Value]) -> str:
    return ";".join(f"{part.id}={_cell(part, values, ',')}" for part in parts if part.id in values)


def _cell(part: Part, values: Mapping[str, Value], between: str = ";") -> str:
    value = values.get(part.id, "")
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return f"{value:.10g}"
    return value if isinstance(value, str) else between.join(value)
