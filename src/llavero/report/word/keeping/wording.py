"""What does a part of the body say, so that a change of a person is told from one of a program?

Programs divide runs, rename styles and fill in fields anew when they save; what is said, its
emphasis, links, pictures and the data of charts stay. Tracked changes count as accepted.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import TypeAlias

from docx.opc.part import Part
from lxml import etree

from llavero.report.word.keeping.chart_data import chart_data
from llavero.report.word.markup import Element, qualified

Found: TypeAlias = etree._Element

_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MATH_T = f"{{{_MATH}}}t"
W_P, W_T, W_TBL = qualified("w:p"), qualified("w:t"), qualified("w:tbl")
FIELD = qualified("w:fldChar")
FIELD_KIND = qualified("w:fldCharType")
CODE = qualified("w:instrText")
SIMPLE_FIELD, INSTRUCTION = qualified("w:fldSimple"), qualified("w:instr")
# Fields that programs fill in; what stands in any other is text.
_COMPUTED = ("SEQ", "REF", "PAGEREF", "PAGE", "NUMPAGES", "TOC", "STYLEREF")
LINK = qualified("w:hyperlink")
CHART = qualified("c:chart")
RELATION = qualified("r:id")
# What is not read: what was taken out, how things look, what programs compute.
_SILENT = frozenset(
    qualified(name)
    for name in (
        *("w:del", "w:moveFrom", "mc:Fallback", "w:pPr", "w:rPr", "w:tblPr", "w:tblGrid"),
        *("w:trPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr"),
    )
)
_SIGNS = {
    qualified("w:tab"): " ",
    qualified("w:br"): " ",
    qualified("w:cr"): " ",
    qualified("w:noBreakHyphen"): "\N{NON-BREAKING HYPHEN}",
    qualified("w:footnoteReference"): "[note]",
    qualified("w:endnoteReference"): "[note]",
    qualified("w:drawing"): "[drawing]",
    qualified("w:pict"): "[drawing]",
    qualified("w:object"): "[object]",
}
# What a paragraph may hold beside words and drawings; what was deleted may be wanted back.
_HELD = (f"{{{_MATH}}}oMath", qualified("w:sym"), qualified("w:delText"), qualified("w:moveFrom"))
_TYPE = qualified("w:type")
_EMPHASIS = ("b", "i", "u", "strike", "highlight", "vertAlign")
_OFF = ("0", "false", "off", "none", "baseline")
_CHANGES = tuple(qualified(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))


def wording(elements: Iterable[Found], part: Part) -> str:
    """Return what elements of `part` say, in a form that no program changes on saving."""
    said = " ".join(_read(each, part) for each in elements)
    return " ".join(unicodedata.normalize("NFC", said).split())


def digest(said: str) -> str:
    """Return the mark of a wording."""
    return sha256(said.encode()).hexdigest()[:16]


def plain(elements: Iterable[Found]) -> str:
    """Return the words of elements as a reader sees them, fields and all."""
    lines = (line for each in elements for line in _lines(each))
    return " ".join(" ".join(lines).split())


def tracked(elements: Iterable[Found]) -> bool:
    """Return whether changes are tracked in elements, still to be accepted."""
    return any(next(each.iter(*_CHANGES), None) is not None for each in elements)


def _lines(element: Found) -> Iterator[str]:
    paragraphs = [element] if element.tag == W_P else list(element.iter(W_P))
    for paragraph in paragraphs:
        yield "".join(_shown(paragraph))


def _shown(element: Found) -> Iterator[str]:
    for below in element:
        if below.tag in (W_T, MATH_T):
            yield below.text or ""
        elif below.tag in _SILENT:
            continue
        elif below.tag in _SIGNS:
            yield _SIGNS[below.tag] if below.tag not in _DRAWN else ""
        else:
            yield from _shown(below)


_DRAWN = frozenset(tag for tag, sign in _SIGNS.items() if sign.startswith("["))


def _read(element: Found, part: Part) -> str:
    """Return the words of an element; results of fields are the program's, not the person's."""
    reader = _Reader(part, in_table=element.tag == W_TBL)
    reader.inside(element)
    return "".join(reader.said)


class _Reader:
    def __init__(self, part: Part, *, in_table: bool) -> None:
        self.said: list[str] = []
        self._part = part
        self._in_table = in_table
        self._fields: list[str] = []  # what each field that is open says it is
        self._look = ""

    def inside(self, element: Found) -> None:
        if element.tag == W_P:
            self.said.append(" ")
        for below in element:
            self._one(below, below.tag)

    def _one(self, below: Found, tag: object) -> None:
        if not isinstance(tag, str) or tag in _SILENT:
            return
        if tag == FIELD:
            self._turn(below.get(FIELD_KIND, ""))
        elif tag == CODE:
            self._told(below.text or "")
        elif tag == SIMPLE_FIELD:
            self._turn("begin")
            self._told(below.get(INSTRUCTION, ""))
            self.inside(below)
            self._turn("end")
        elif tag in (W_T, MATH_T):
            self._letters(below)
        elif tag in _SIGNS:
            self.said.append(_SIGNS[tag])
            self._chart(below)
            self.inside(below)
        else:
            if tag == LINK:
                self._target(below)
            self.inside(below)

    def _turn(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append("")
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _told(self, code: str) -> None:
        if self._fields:
            self._fields[-1] += code

    def _letters(self, letters: Found) -> None:
        if any(_computed(code) for code in self._fields) or not letters.text:
            return
        # Programs write into the cells what the style of the table says of their letters.
        look = "" if self._in_table else _look(letters.getparent())
        if look != self._look and letters.text.strip():
            self._look = look
            self.said.append(f"\N{SYMBOL FOR START OF TEXT}{look}\N{SYMBOL FOR END OF TEXT}")
        self.said.append(letters.text)

    def _target(self, link: Found) -> None:
        relation = self._part.rels.get(link.get(RELATION, ""))
        if relation is not None and relation.is_external:
            self.said.append(f"[{relation.target_ref}]")

    def _chart(self, drawing: Found) -> None:
        for chart in drawing.iter(CHART):
            found = self._part.related_parts.get(chart.get(RELATION, ""))
            if found is not None:
                self.said.append(chart_data(found.blob))


def _computed(code: str) -> bool:
    return code.split()[:1] != [] and code.split()[0].upper() in _COMPUTED


def _look(run: Found | None) -> str:
    letters = None if run is None else run.find(qualified("w:rPr"))
    if letters is None:
        return ""
    shown = (name for name in _EMPHASIS if _on(letters.find(qualified(f"w:{name}"))))
    return "".join(name[0] for name in shown)


def _on(mark: Found | None) -> bool:
    return mark is not None and mark.get(qualified("w:val"), "1") not in _OFF


def has_content(element: Element) -> bool:
    """Return whether an element of the body holds more than room."""
    if element.tag != W_P or plain([element]):
        return True
    if next(element.iter(*_DRAWN, *_HELD), None) is not None:
        return True
    return any(sign.get(_TYPE) == "page" for sign in element.iter(qualified("w:br")))
