"""How does a part of a template enter a report, with the pictures that it shows?"""

from collections.abc import Mapping

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package as Target

from llavero.report.word.corporate.package import Package

FOLDER = "/word/template"  # where nothing of ours is called alike


class Carrier:
    """Takes parts of a template into a document, each once."""

    def __init__(self, source: Package, target: Target, changed: Mapping[str, bytes]) -> None:
        self._source = source
        self._target = target
        self._changed = changed  # content that differs from what the template holds
        self._made: dict[str, Part] = {}

    def part(self, name: str) -> Part:
        """Return the part called `name` in the template as one of the document."""
        if name not in self._made:
            content = self._changed.get(name, self._source.parts[name])
            kind = self._source.type_of(name)
            uri = PackURI(f"{FOLDER}/{len(self._made) + 1}-{name.rpartition('/')[2]}")
            made = self._made[name] = Part(uri, kind, content, self._target)
            self.link(made, name)
        return self._made[name]

    def link(self, part: Part, name: str) -> None:
        """Let a part refer to what the part called `name` refers to in the template."""
        for link in self._source.links(name):
            target = link.target if link.external else self.part(link.target)
            part.rels.add_relationship(link.kind, target, link.id, link.external)
