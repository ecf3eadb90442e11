"""How are headings and lists numbered?"""

from llavero.report.word.markup import Element, element, qualified, root

HEADINGS = 1
BULLETS = 2
NUMBERS = 3
CALLOUT_BULLETS = 4
FIRST_ADOPTED = 5

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

    def __init__(self) -> None:
        self._lists = [
            element("w:num", element("w:abstractNumId", val=pattern), numId=pattern)
            for pattern in (HEADINGS, BULLETS, NUMBERS, CALLOUT_BULLETS)
        ]
        self._adopted: list[Element] = []

    def start(self, pattern: int, first: int = 1) -> int:
        """Return the id of a new list of `pattern` whose first item is number `first`."""
        identity = len(self._lists) + 1
        override = element("w:lvlOverride", element("w:startOverride", val=first), ilvl=0)
        self._lists.append(
            element("w:num", element("w:abstractNumId", val=pattern), override, numId=identity)
        )
        return identity

    def adopt(self, pattern: Element, number: Element) -> int:
        """Return the id, in this document, of a list of another one."""
        identity, own = len(self._lists) + 1, FIRST_ADOPTED + len(self._adopted)
        pattern.set(qualified("w:abstractNumId"), str(own))
        number.set(qualified("w:numId"), str(identity))
        link = number.find(qualified("w:abstractNumId"))
        assert link is not None, "a list has a pattern"
        link.set(qualified("w:val"), str(own))
        self._adopted.append(pattern)
        self._lists.append(number)
        return identity

    def part(self) -> Element:
        """Return the content of the numbering part."""
        return root("w:numbering", *abstract_numberings(), *self._adopted, *self._lists)


def _heading(level: int, text: str) -> Element:
    return element(
        "w:lvl",
        element("w:start", val=1),
        element("w:numFmt", val="decimal"),
        element("w:suff", val="tab"),
        element("w:lvlText", val=text),
        element("w:lvlJc", val="left"),
        element("w:pPr", element("w:ind", left=680, hanging=680)),
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
