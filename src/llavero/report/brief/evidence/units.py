"""Into which pieces does a section fall, each of which may be evidence by itself?

A sentence, a list item, a cell of a table with its column and its row. Each knows under which
heading it stands and in which paragraph.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from llavero.report.brief.evidence.limits import without_limits
from llavero.report.brief.evidence.words import normal
from llavero.report.brief.headings import is_caption
from llavero.report.brief.manuscript import Drawing, Grid, Line

SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”»)\]]*\s+(?=[\"“«(¿¡\[]?[A-ZÁÉÍÓÚÜÑ0-9])")
ABBREVIATION = re.compile(
    r"(?:\b(?:S\.A|C\.V|R\.L|S|Lic|Ing|Dr|Dra|Mtro|Mtra|Sr|Sra|Srta|p|ej|núm|No|Núm|Inc|Ltd|Mr|Mrs"
    r"|Ms|vs|aprox|etc|e\.g|i\.e|al|art|cap|pág|Av|Col|Cía|Co|Corp|Jr|St)|\b[A-ZÁÉÍÓÚÑ])\.$"
)
# A column so headed holds names, whose words say nothing: "Racing Partners" is no partnership.
NAMING = re.compile(
    r"^(?:nombre (?:del?|de la) |name of (?:the )?)?(?:empresa |cuenta )?"
    r"(?:cliente|cuenta|empresa|grupo|client|customer|account|company|group)"
    r"(?: (?:clave|cliente|name))?$|^key account$"
)
UNNAMED = re.compile(
    r"^(?:\d|(?:total|tod[oa]s|resto|otr[oa]s|promedio|mediana|all|others?|average|median)\b)"
)
# "Antigüedad del cliente: 1.1" counts years and no customers.
OF_SOMETHING = re.compile(
    r"\b(antiguedad|anos|edad|traspasos|handovers|contactos|visitas|horas|dias|meses|importe|ventas?|margen"
    r"|tenure|years|age|changes|contacts|visits|hours|days|months|amount|sales|margin)"
    r" (?:\w+ )?(?:del?|de la|de los|con|por|en|al|a|of|of the|with|per|by|in|at|as) [^:]*"
)
BARE = re.compile(r"(?:[≥≤<>~] ?)?[−-]?[\d.,]+")
LONG_LABEL = 90
QUOTED = 220


@dataclass(frozen=True, slots=True)
class Place:
    """Where in its section a piece of text stands."""

    kind: Literal["paragraph", "table", "heading"]
    number: int  # of the paragraph or the table in its section
    heading: str = ""  # right above it within the section, as it is written


class Quote(str):
    """A text quoted as evidence, which knows where it stands."""

    place: Place | None = None

    @classmethod
    def at(cls, text: str, place: Place | None) -> "Quote":
        """Return the text with its place."""
        quote = cls(text)
        quote.place = place
        return quote


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of text that may be evidence."""

    text: str
    kind: Literal["sentence", "item", "cell", "label"]
    context: str = ""  # the headings and the lead-in above it, normal
    scope: str = ""  # its context, its paragraph or its row, normal
    entry: str = ""  # the list, table row or heading that it belongs to
    asked: str = ""  # the heading, or the row and column, that a bare figure would answer, normal
    answer: str = ""  # what answers it: of a cell, its own text, normal
    norm: str = ""
    content: str = ""  # its normal text without the clauses that state a limit
    told: str = ""  # its text as written, but for the names of customers in a table
    place: Place | None = None

    @property
    def question(self) -> bool:
        """Return whether it asks instead of telling."""
        return asks(self.text)

    @property
    def quote(self) -> Quote:
        """Return the piece as evidence is quoted."""
        short = len(self.text) <= QUOTED
        text = self.text if short else self.text[: QUOTED - 1].rstrip() + "…"
        return Quote.at(text, self.place)


@dataclass(frozen=True, slots=True)
class Part:
    """A block of a section, already told what it is."""

    block: Line | Grid | Drawing
    heading: bool = False
    ignored: bool = False  # a reference
    copied: bool = False  # taken from the brief, or filler: it says nothing itself


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph."""
    found: list[str] = []
    for piece in SENTENCE_END.split(text):
        if found and ABBREVIATION.search(found[-1]):
            found[-1] += " " + piece
        else:
            found.append(piece)
    return [piece.strip() for piece in found if piece.strip()]


def units(parts: Iterable[Part]) -> tuple[Unit, ...]:
    """Return the pieces of the parts of a section, in order, none twice."""
    seen: dict[str, Unit] = {}
    for unit in _Reader().read(parts):
        seen.setdefault(unit.norm + unit.entry if unit.kind == "cell" else unit.norm, unit)
    return tuple(seen.values())


class _Reader:
    def __init__(self) -> None:
        self._headings: list[tuple[int, str]] = []
        self._lead = ""
        self._question = ""  # that the paragraph just above asks
        self._fresh = True
        self._entries = 0
        self._title = ""  # the heading right above, as it is written
        self._paragraphs = self._tables = 0

    def read(self, parts: Iterable[Part]) -> Iterator[Unit]:
        for part in parts:
            block = part.block
            if part.ignored:
                continue
            if part.copied and isinstance(block, Line):
                self._ask(block)
                continue
            if isinstance(block, Grid):
                yield from self._grid(block)
                self._lead = ""
            elif isinstance(block, Line) and part.heading:
                yield from self._under(block)
            elif isinstance(block, Line) and is_caption(block):
                yield from self._caption(block)
            elif isinstance(block, Line):
                yield from self._line(block)

    def _caption(self, line: Line) -> Iterator[Unit]:
        yield self._unit(line.text, "label", "", "")
        self._lead = normal(line.text)  # the caption above a table says what its rows are

    def _ask(self, line: Line) -> None:
        """Keep a question, so that the paragraph below it is read as its answer."""
        self._lead = self._question = normal(line.text)

    def _under(self, heading: Line) -> Iterator[Unit]:
        level = heading.level if heading.level is not None else 7
        self._headings = [(of, text) for of, text in self._headings if of < level]
        self._headings.append((level, normal(heading.text)))
        self._title = heading.text
        self._lead, self._question, self._fresh = "", "", True
        self._entries += 1
        yield self._unit(heading.text, "label", "", f"heading {self._entries}")

    def _line(self, line: Line) -> Iterator[Unit]:
        self._paragraphs += 1
        is_item = bool(line.listed) or re.match(r"^[-–•*·]\s|^[a-z0-9]{1,2}[.)]\s", line.text)
        self._entries += 1
        entry = f"item {self._entries}" if is_item else ""
        if not is_item and not self._question:
            self._lead = ""
        whole = normal(line.text)
        for text in sentences(line.text):
            yield self._unit(text, "item" if is_item else "sentence", whole, entry)
        self._fresh = False
        if asks(line.text):
            self._ask(line)
            return
        self._question = ""
        if line.text.endswith(":"):
            self._lead = whole

    def _grid(self, grid: Grid) -> Iterator[Unit]:
        self._tables += 1
        head, *body = grid.rows or ((),)
        upright = _is_upright(grid)
        naming = set() if upright else {at for at, title in enumerate(head) if _holds_names(title)}
        for row in grid.rows if upright else body:
            if len(row) > 1 and not any(cell.strip() for cell in row[1:]):
                continue  # a row to be filled in
            self._entries += 1
            entry = f"row {self._entries}"
            words = tuple(_unnamed(text) if at in naming else text for at, text in enumerate(row))
            whole = normal(": ".join(words)) if upright else _row(head, words)
            for cell, text in enumerate(row):
                if text.strip() and (cell or not upright):
                    shown = _label(row, cell, () if upright else head)
                    label = _label(words, cell, () if upright else head)
                    for piece in _pieces(text):
                        said = _unnamed(piece) if cell in naming else piece
                        unit = self._cell(label, said, whole, entry)
                        yield replace(unit, text=shown + piece)

    def _cell(self, label: str, text: str, whole: str, entry: str) -> Unit:
        unit = self._unit(label + text, "cell", whole, entry)
        asked, answer = normal(label), without_limits(normal(text))
        if BARE.fullmatch(answer):
            asked = OF_SOMETHING.sub(r"\1", asked)
        return replace(unit, asked=asked, answer=answer)

    def _unit(
        self, text: str, kind: Literal["sentence", "item", "cell", "label"], whole: str, entry: str
    ) -> Unit:
        headings = [heading for _, heading in self._headings]
        if kind == "label":
            headings = headings[:-1]
        context = " / ".join(words for words in (*headings, self._lead) if words)
        norm = normal(text)
        content = without_limits(norm)
        asked = self._question or (headings[-1] if headings and self._fresh else "")
        return Unit(
            text,
            kind,
            context,
            f"{context} / {whole}",
            entry,
            asked,
            content,
            norm,
            content,
            text,
            self._place(kind),
        )

    def _place(self, kind: str) -> Place:
        if kind == "cell":
            return Place("table", self._tables, self._title)
        if kind == "label":
            return Place("heading", self._paragraphs, self._title)
        return Place("paragraph", self._paragraphs, self._title)


def asks(text: str) -> bool:
    """Return whether a text is a question: one may be put to several people."""
    return text.rstrip(' "”»)*').endswith("?")


def _label(row: tuple[str, ...], cell: int, head: tuple[str, ...]) -> str:
    """Return the words that say what a cell is about: those of its row and of its column."""
    named = row[0] if cell and len(row[0]) <= LONG_LABEL else ""
    column = head[cell] if cell < len(head) else ""
    return "".join(f"{words}: " for words in (named, column) if words)


def _holds_names(title: str) -> bool:
    return NAMING.search(normal(title)) is not None


def _unnamed(text: str) -> str:
    """Return what a cell of a column of names says by itself: nothing, unless it sums the rest."""
    return text if UNNAMED.search(normal(text)) else ""


def _pieces(text: str) -> list[str]:
    """Return the entries of a cell that holds several."""
    return [piece.strip() for piece in text.split(";") if piece.strip()]


def _row(head: tuple[str, ...], row: tuple[str, ...]) -> str:
    return normal("; ".join(f"{title}: {cell}" for title, cell in zip(head, row, strict=False)))


def _is_upright(grid: Grid) -> bool:
    """Return whether each row is a name and its value, under no header."""
    return max((len(row) for row in grid.rows), default=0) == 2 and not _has_header(grid)


def _has_header(grid: Grid) -> bool:
    head = grid.rows[0]
    figures = [any(sign.isdigit() for sign in cell) for cell in head[1:]]
    short = all(len(cell) <= LONG_LABEL for cell in head)
    below = [row[-1] for row in grid.rows[1:]]
    numeric = sum(any(sign.isdigit() for sign in cell) for cell in below)
    return short and not any(figures) and (numeric * 2 >= len(below) or _is_title_row(head))


def _is_title_row(head: tuple[str, ...]) -> bool:
    titles = (
        r"^(?:dato|concepto|valor|indicador|respuesta|descripcion|funcion|area|problema|estrategia"
    )
    titles += r"|actividad|actor|item|value|answer|description|function|problem|strategy|activity"
    titles += (
        r"|que\b|what\b|how\b|como\b|quien\b|who\b|benefi|resultado|gain|aporta|puesto\b|post\b)"
    )
    return all(re.match(titles, normal(cell)) for cell in head)
