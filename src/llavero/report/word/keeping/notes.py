"""How do the footnotes and endnotes of a block come along with it?"""

from copy import deepcopy
from dataclasses import dataclass, field

from docx.document import Document
from docx.opc.part import Part
from lxml import etree

from llavero.report.word.draft import Draft
from llavero.report.word.keeping.related import Adapt, fill, new_part, related, root_of
from llavero.report.word.keeping.relations import Relations
from llavero.report.word.markup import Element, element, qualified, root

NUMBER = qualified("w:id")
KINDS = ("footnote", "endnote")


@dataclass(slots=True)
class _Sort:
    """Notes of one kind."""

    kind: str
    old: Part
    known: dict[str, etree._Element]
    new: Part
    relations: Relations
    made: list[Element] = field(default_factory=list)
    numbers: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Notes:
    """The notes that copied blocks have brought."""

    earlier: Document
    draft: Draft
    adapt: Adapt
    _sorts: dict[str, _Sort] = field(default_factory=dict)

    def take(self, block: Element) -> None:
        """Bring the notes that a copied block refers to."""
        for kind in KINDS:
            for reference in list(block.iter(qualified(f"w:{kind}Reference"))):
                number = self._number(kind, reference.get(NUMBER, ""))
                if number is None:
                    reference.getparent().remove(reference)
                else:
                    reference.set(NUMBER, number)

    def add(self) -> None:
        """Add the parts of the notes to the document."""
        for sort in self._sorts.values():
            fill(sort.new, root(f"w:{sort.kind}s", *_dividers(sort.kind), *sort.made))

    def _number(self, kind: str, old: str) -> str | None:
        sort = self._sort(kind)
        if sort is None or old not in sort.known:
            return None
        if old not in sort.numbers:
            made: Element = deepcopy(sort.known[old])
            sort.numbers[old] = str(len(sort.made) + 1)
            made.set(NUMBER, sort.numbers[old])
            self.adapt(made, sort.relations)
            sort.made.append(made)
        return sort.numbers[old]

    def _sort(self, kind: str) -> _Sort | None:
        if kind not in self._sorts:
            old = related(self.earlier.part, f"{kind}s")
            found = root_of(old)
            if old is None or found is None:
                return None
            known = {note.get(NUMBER, ""): note for note in found.iter(qualified(f"w:{kind}"))}
            new = new_part(self.draft.document.part, f"{kind}s")
            self._sorts[kind] = _Sort(kind, old, known, new, Relations(old, new))
        return self._sorts[kind]


def _dividers(kind: str) -> tuple[Element, ...]:
    """Return the lines between text and notes, which every part of notes begins with."""
    lines = {"separator": -1, "continuationSeparator": 0}
    return tuple(
        element(
            f"w:{kind}",
            element("w:p", element("w:r", element(f"w:{name}"))),
            type=name,
            id=number,
        )
        for name, number in lines.items()
    )
