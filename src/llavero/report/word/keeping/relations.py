"""How do the pictures, charts, objects and links of a block come along with it?"""

import posixpath
from dataclasses import dataclass, field

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from llavero.report.word.markup import NAMESPACES, Element

_OF_RELATIONS = "{" + NAMESPACES["r"] + "}"


@dataclass(slots=True)
class Relations:
    """Leads what blocks of one part refer to from another part."""

    old: Part
    new: Part
    left_out: list[Element] = field(default_factory=list)  # blocks with a link that was not taken
    _links: dict[str, str | None] = field(default_factory=dict)
    _parts: dict[int, Part] = field(default_factory=dict)

    def lead(self, block: Element) -> None:
        """Change every reference of a copied block to one of the new part."""
        for below in block.iter():
            for name in list(below.attrib):
                if name.startswith(_OF_RELATIONS):
                    self._lead(block, below, name)

    def _lead(self, block: Element, below: Element, name: str) -> None:
        identity = below.attrib[name]
        if identity not in self.old.rels:
            if identity:
                del below.attrib[name]
            return
        if identity not in self._links:
            self._links[identity] = self._link(identity)
        link = self._links[identity]
        if link is None:
            del below.attrib[name]
            self.left_out.append(block)
        else:
            below.set(name, link)

    def _link(self, identity: str) -> str | None:
        relation = self.old.rels[identity]
        if relation.is_external:
            if not relation.reltype.endswith("/hyperlink"):
                return None
            return self.new.relate_to(relation.target_ref, relation.reltype, is_external=True)
        return self.new.relate_to(self._copied(relation.target_part), relation.reltype)

    def _copied(self, part: Part) -> Part:
        if id(part) in self._parts:
            return self._parts[id(part)]
        package = self.new.package
        assert package is not None, "a document that is open has a package"
        made = Part(self._name(part), part.content_type, part.blob, package)
        self._parts[id(part)] = made
        for identity, relation in part.rels.items():
            target = relation.target_ref if relation.is_external else None
            made.load_rel(
                relation.reltype,
                target if target is not None else self._copied(relation.target_part),
                identity,
                is_external=relation.is_external,
            )
        return made

    def _name(self, part: Part) -> PackURI:
        package = self.new.package
        assert package is not None, "a document that is open has a package"
        used = {str(one.partname) for one in package.iter_parts()}
        used |= {str(one.partname) for one in self._parts.values()}
        folder, name = posixpath.split(str(part.partname))
        extension = posixpath.splitext(name)[1]
        number = 1
        while f"{folder}/kept{number}{extension}" in used:
            number += 1
        return PackURI(f"{folder}/kept{number}{extension}")
