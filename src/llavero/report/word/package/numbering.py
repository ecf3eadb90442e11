"""How are headings and lists numbered?"""

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from llavero.report.word.markup import (
    NAMESPACES,
    Element,
    element,
    part_bytes,
    qualified,
    root,
)

NUMBERING_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"

HEADINGS = 1
BULLETS = 2
NUMBERS = 3
CALLOUT_BULLETS = 4
PATTERNS = (HEADINGS, BULLETS, NUMBERS, CALLOUT_BULLETS)
FIRST_ADOPTED = 5

HEADING_INDENTS = 680, 794  # twips, of chapters and of what is below them
BULLET_INDENT = 397  # twips: 0.7 cm
CALLOUT_INDENT = 284


def abstract_numberings() -> list[Element]:
    """Return the patterns that every list of the document follows."""
    return [
        element(
            "w:abstractNum",
            element("w:multiLevelType", val="multilevel"),
            _heading(0, "%1"),
            _heading(1, "%1.%2"),
            _heading(2, "%1.%2.%3"),
            abstractNumId=HEADINGS,
        ),
        _list(BULLETS, "bullet", "•", BULLET_INDENT),
        _list(NUMBERS, "decimal", "%1.", BULLET_INDENT),
        _list(CALLOUT_BULLETS, "bullet", "•", CALLOUT_INDENT),
    ]


class Numberings:
    """The lists of one document: each numbered list and each chapter counts on its own."""

    def __init__(self, theirs: Element | None = None, lists: int = 0) -> None:
        self._theirs = theirs
        self._before = lists  # that a template has: ours are counted on from there
        self._lists = [self._list(pattern + lists, pattern) for pattern in PATTERNS]
        self._adopted: list[Element] = []

    def start(self, pattern: int, first: int = 1) -> int:
        """Return the id of a new list of `pattern` whose first item is number `first`."""
        identity = self._before + len(self._lists) + 1
        override = element("w:lvlOverride", element("w:startOverride", val=first), ilvl=0)
        self._lists.append(self._list(identity, pattern, override))
        return identity

    def adopt(self, pattern: Element, number: Element) -> int:
        """Return the id, in this document, of a list of another one."""
        identity = self._before + len(self._lists) + 1
        own = self._before + FIRST_ADOPTED + len(self._adopted)
        pattern.set(qualified("w:abstractNumId"), str(own))
        number.set(qualified("w:numId"), str(identity))
        link = number.find(qualified("w:abstractNumId"))
        assert link is not None, "a list has a pattern"
        link.set(qualified("w:val"), str(own))
        self._adopted.append(pattern)
        self._lists.append(number)
        return identity

    def _list(self, identity: int, pattern: int, *overrides: Element) -> Element:
        of = element("w:abstractNumId", val=pattern + self._before)
        return element("w:num", of, *overrides, numId=identity)

    def part(self) -> Element:
        """Return the content of the numbering part."""
        patterns = abstract_numberings()
        for one in patterns:
            key = qualified("w:abstractNumId")
            one.set(key, str(int(one.get(key)) + self._before))
        patterns += self._adopted
        if self._theirs is None:
            return root("w:numbering", *patterns, *self._lists)
        # All patterns stand before all lists.
        first = self._theirs.find(qualified("w:num"))
        at = self._theirs.index(first) if first is not None else len(self._theirs)
        self._theirs[at:at] = patterns
        last = [at for at, one in enumerate(self._theirs) if one.tag == qualified("w:num")]
        end = last[-1] + 1 if last else at + len(patterns)
        self._theirs[end:end] = self._lists
        return self._theirs


def add_lists(document: Document, numberings: Numberings) -> Part:
    """Add the lists to a document, whose styles name them; return their part."""
    main = document.part
    assert main.package is not None, "a document that is open has a package"
    content = part_bytes(numberings.part())
    part = Part(PackURI("/word/numbering.xml"), NUMBERING_TYPE, content, main.package)
    main.relate_to(part, f"{NAMESPACES['r']}/numbering")
    return part


def _heading(level: int, text: str) -> Element:
    indent = HEADING_INDENTS[min(level, 1)]
    return element(
        "w:lvl",
        element("w:start", val=1),
        element("w:numFmt", val="decimal"),
        element("w:suff", val="tab"),
        element("w:lvlText", val=text),
        element("w:lvlJc", val="left"),
        element("w:pPr", element("w:ind", left=indent, hanging=indent)),
        ilvl=level,
    )


def _list(identity: int, form: str, text: str, indent: int) -> Element:
    return element(
        "w:abstractNum",
        element("w:multiLevelType", val="singleLevel"),
        element(
            "w:lvl",
            element("w:start", val=1),
            element("w:numFmt", val=form),
            element("w:lvlText", val=text),
            element("w:lvlJc", val="left"),
            element("w:pPr", element("w:ind", left=indent, hanging=indent)),
            ilvl=0,
        ),
        abstractNumId=identity,
    )
