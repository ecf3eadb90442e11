"""Which style of the new document is each style of a copied block?

Styles are known by their names: programs change the short ids, and Word translates them. One that
the new document lacks comes along, with those it rests on.
"""

from copy import deepcopy
from dataclasses import dataclass, field

from docx.document import Document

from llavero.report.word.keeping.lists import Lists
from llavero.report.word.markup import Element, qualified

STYLE, NAME = qualified("w:style"), qualified("w:name")
STYLE_ID, VALUE, TYPE = qualified("w:styleId"), qualified("w:val"), qualified("w:type")
_USES = tuple(qualified(f"w:{name}") for name in ("pStyle", "rStyle", "tblStyle"))
_RESTS = tuple(qualified(f"w:{name}") for name in ("basedOn", "link", "next"))
_DEFAULT = qualified("w:default")


@dataclass(slots=True)
class Styles:
    """Gives each style of the earlier document its id in the new one."""

    earlier: Document
    new: Document
    lists: Lists
    _ids: dict[str, str | None] = field(default_factory=dict)

    def rename(self, block: Element) -> None:
        """Change the id of every style in a copied block; one that is not defined is dropped."""
        for use in list(block.iter(*_USES)):
            found = self._id(use.get(VALUE, ""))
            if found is None:
                use.getparent().remove(use)
            else:
                use.set(VALUE, found)

    def _id(self, old: str) -> str | None:
        if old not in self._ids:
            style = _by_id(self.earlier, old)
            self._ids[old] = None if style is None else self._known(style) or self._taken(style)
        return self._ids[old]

    def _known(self, style: Element) -> str | None:
        kind, name = style.get(TYPE), name_of(style)
        return next(
            (
                str(one.get(STYLE_ID))
                for one in self.new.styles.element.iter(STYLE)
                if one.get(TYPE) == kind and name_of(one) == name
            ),
            None,
        )

    def _taken(self, style: Element) -> str:
        made = deepcopy(style)
        identity = self._free(style.get(STYLE_ID, "") or "Kept")
        self._ids[style.get(STYLE_ID, "")] = identity
        made.set(STYLE_ID, identity)
        made.attrib.pop(_DEFAULT, None)
        for rest in list(made.iter(*_RESTS)):
            found = self._id(rest.get(VALUE, ""))
            if found is None:
                rest.getparent().remove(rest)
            else:
                rest.set(VALUE, found)
        self.lists.renumber(made)
        self.new.styles.element.append(made)
        return identity

    def _free(self, wished: str) -> str:
        used = {one.get(STYLE_ID) for one in self.new.styles.element.iter(STYLE)}
        name, number = wished, 1
        while name in used:
            number += 1
            name = f"{wished}{number}"
        return name


def name_of(style: Element) -> str:
    """Return the name of a style, in small letters."""
    found = style.find(NAME)
    return "" if found is None else str(found.get(VALUE, "")).casefold()


def _by_id(document: Document, identity: str) -> Element | None:
    return next(
        (one for one in document.styles.element.iter(STYLE) if one.get(STYLE_ID) == identity), None
    )
