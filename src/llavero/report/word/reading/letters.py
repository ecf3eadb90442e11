"""Which letters does a paragraph show, and how are they set?

What was deleted under tracked changes, moved away or hidden does not show; what was inserted does.
Notes and comments live in other parts and leave only their mark.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from llavero.report.word.reading.archive import attribute, child, local
from llavero.report.word.reading.looks import Looks

GONE = {"del", "moveFrom", "pPr", "rPr", "delText", "commentRangeStart", "commentRangeEnd"}
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
DRAWN = {"drawing", "pict", "object"}
CONTENTS_FIELDS = ("TOC", "INDEX", "TOA")


@dataclass(frozen=True, slots=True)
class Run:
    """Letters set alike. A line break within the paragraph is a `\\n`."""

    text: str
    bold: bool
    underlined: bool
    size: float | None


@dataclass(slots=True)
class Fields:
    """The fields that are open where the reader stands; one may span many paragraphs."""

    open: list[str] = field(default_factory=list)

    @property
    def contents(self) -> bool:
        """Return whether a table of contents is open."""
        return any(code.split()[:1] in [[name] for name in CONTENTS_FIELDS] for code in self.open)

    def meet(self, mark: str | None) -> None:
        """Take note of a mark that begins or ends a field."""
        if mark == "begin":
            self.open.append("")
        elif mark == "end" and self.open:
            self.open.pop()

    def instruct(self, code: str) -> None:
        """Take note of a piece of the code of the innermost field."""
        if self.open:
            self.open[-1] += code


def inside(element: Element) -> Element:
    """Return the one of its alternatives that a reader of today shows."""
    choice = child(element, "Choice")
    return choice if choice is not None else element


class Letters:
    """The letters and the drawings of one paragraph."""

    def __init__(self, paragraph: Element, looks: Looks, fields: Fields) -> None:
        self.properties = child(paragraph, "pPr")
        self.runs: list[Run] = []
        self.drawings: list[Element] = []
        self.contents = fields.contents
        self._looks = looks
        self._fields = fields
        self._walk(paragraph, None)
        self.contents = self.contents or fields.contents

    def _walk(self, element: Element, properties: Element | None) -> None:
        for below in element:
            name = local(below)
            if name in GONE:
                continue
            if name == "r":
                self._run(below)
            elif name in DRAWN:
                self._draw(below, properties)
            elif name == "AlternateContent":
                self._walk(inside(below), properties)
            elif name in ("t", "fldChar", "instrText") or name in SIGNS:
                self._letter(below, name, properties)
            elif name == "fldSimple":
                self._simple(below, properties)
            else:
                self._walk(below, properties)

    def _run(self, run: Element) -> None:
        properties = child(run, "rPr")
        hidden = self._looks.on(properties, self.properties, "vanish")
        if not hidden:
            self._walk(run, properties)

    def _draw(self, drawn: Element, properties: Element | None) -> None:
        self.drawings.append(drawn)

    def _letter(self, element: Element, name: str, properties: Element | None) -> None:
        if name == "fldChar":
            self._fields.meet(attribute(element, "fldCharType"))
        elif name == "instrText":
            self._fields.instruct(element.text or "")
            self.contents = self.contents or self._fields.contents
        else:
            page = attribute(element, "type") in ("page", "column")
            text = " " if page else SIGNS.get(name, element.text or "")
            self.runs.append(self._set(text, properties))

    def _simple(self, element: Element, properties: Element | None) -> None:
        self._fields.meet("begin")
        self._fields.instruct(attribute(element, "instr") or "")
        self._walk(element, properties)
        self.contents = self.contents or self._fields.contents
        self._fields.meet("end")

    def _set(self, text: str, properties: Element | None) -> Run:
        looks = self._looks
        return Run(
            text,
            looks.on(properties, self.properties, "b"),
            looks.on(properties, self.properties, "u"),
            looks.size(properties, self.properties),
        )


def pieces(runs: list[Run]) -> Iterator[list[Run]]:
    """Yield the lines of a paragraph that its writer broke into several by hand.

    A break in mid-sentence does not part it: only one after a full stop or a change of weight.
    """
    piece: list[Run] = []
    for at, run in enumerate(runs):
        head, *rest = run.text.split("\n")
        piece.append(Run(head, run.bold, run.underlined, run.size))
        for text in rest:
            following = Run(text, run.bold, run.underlined, run.size)
            after = [following] if text.strip() else runs[at + 1 :]
            if _parts(piece, after):
                yield piece
                piece = []
            else:
                piece.append(Run(" ", run.bold, run.underlined, run.size))
            piece.append(following)
    yield piece


def _parts(before: list[Run], after: list[Run]) -> bool:
    text = "".join(run.text for run in before).strip()
    if not text:
        return True
    heavy = all(run.bold for run in before if run.text.strip())
    light = next((not run.bold for run in after if run.text.strip()), False)
    return text[-1] in ".:!?…" or (heavy and light)
