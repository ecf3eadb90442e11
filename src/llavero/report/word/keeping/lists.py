"""How are the lists of a block counted in the new document?"""

from copy import deepcopy
from dataclasses import dataclass, field

from docx.opc.part import Part
from lxml import etree

from llavero.report.word.markup import Element, qualified
from llavero.report.word.package.numbering import Numberings

NUMBER = qualified("w:numId")
VALUE = qualified("w:val")
_NUM, _ABSTRACT = qualified("w:num"), qualified("w:abstractNum")
_ABSTRACT_ID = qualified("w:abstractNumId")
# What ties a list to styles or pictures of its old document.
_TIES = tuple(
    qualified(f"w:{name}")
    for name in ("styleLink", "numStyleLink", "pStyle", "lvlPicBulletId", "nsid", "tmpl")
)


@dataclass(slots=True)
class Lists:
    """Gives each list of the earlier document its number in the new one."""

    old: Part
    numberings: Numberings
    _numbers: dict[str, str] = field(default_factory=dict)

    def pair(self, block: Element, generated: Element) -> None:
        """Take down that a list of a generated block is counted on in the new document."""
        numbers = [next(one.iter(NUMBER), None) for one in (block, generated)]
        if numbers[0] is not None and numbers[1] is not None:
            self._numbers.setdefault(numbers[0].get(VALUE, ""), numbers[1].get(VALUE, ""))

    def renumber(self, block: Element) -> None:
        """Change the number of every list in a copied block."""
        for number in block.iter(NUMBER):
            old = number.get(VALUE, "0")
            if old not in ("", "0"):
                number.set(VALUE, self._number(old))

    def _number(self, old: str) -> str:
        if old not in self._numbers:
            self._numbers[old] = self._adopted(old)
        return self._numbers[old]

    def _adopted(self, old: str) -> str:
        part = next(
            (r.target_part for r in self.old.rels.values() if r.reltype.endswith("/numbering")),
            None,
        )
        if part is None:
            return "0"
        root = etree.fromstring(part.blob)
        number = next((n for n in root.iter(_NUM) if n.get(NUMBER) == old), None)
        pattern = None if number is None else number.find(_ABSTRACT_ID)
        if number is None or pattern is None:
            return "0"
        identity = pattern.get(VALUE)
        abstract = next((a for a in root.iter(_ABSTRACT) if a.get(_ABSTRACT_ID) == identity), None)
        if abstract is None:
            return "0"
        return str(self.numberings.adopt(_untied(abstract), deepcopy(number)))


def _untied(abstract: etree._Element) -> etree._Element:
    made = deepcopy(abstract)
    for tie in list(made.iter(*_TIES)):
        tie.getparent().remove(tie)
    for below in made.iter():
        for name in list(below.attrib):
            if not str(name).startswith("{" + qualified("w:p")[1:-2]):
                del below.attrib[name]
    return made
