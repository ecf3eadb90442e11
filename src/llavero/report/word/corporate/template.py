"""What does a report take from a Word template: styles, theme, sheets, headers and footers?

The text of the template stays behind, and so does all that belongs to it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from docx.document import Document

from llavero.report.word.corporate.carrying import Carrier
from llavero.report.word.corporate.colours import recoloured, replacements
from llavero.report.word.corporate.letters import Letters, letters_of
from llavero.report.word.corporate.package import Package, opened
from llavero.report.word.corporate.sheets import Heads, Layout, layout
from llavero.report.word.corporate.styles import Wanted, merged, rename, renamed
from llavero.report.word.markup import Element, part_bytes, qualified
from llavero.report.word.package.styles import STYLES
from llavero.report.word.package.styles import styles as our_styles
from llavero.report.word.package.theme import FONT
from llavero.report.word.sheet.page import Sheets

CARRIED = ("theme", "fontTable")  # as they are
CHARTS = "word/charts/"
DRAWN = ("word/document.xml", CHARTS)  # parts in our colours
_FONT = f'typeface="{FONT}"'.encode()
_SIZE = re.compile(rb'(?<= sz=")\d+(?=")')
HEADINGS = frozenset(style.id for style in STYLES if style.outline is not None)
FIRST_DRAWING = 1_000_000  # by which drawings of a template are told from ours
_ON = ("", "1", "true", "on")


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """A template as it was read; it can dress any number of reports."""

    package: Package
    main: str
    layout: Layout
    letters: Letters
    colours: Mapping[str, str]  # of ours, and what stands in their place
    names: Mapping[str, str]  # ids of styles, and those by which a report calls them

    @property
    def sheets(self) -> Sheets:
        """Return the paper of the template."""
        return self.layout.sheets

    @property
    def alternates(self) -> bool:
        """Return whether even pages have heads of their own."""
        settings = self._part("settings")
        if settings is None:
            return False
        said = self.package.tree(settings).find(qualified("w:evenAndOddHeaders"))
        return said is not None and (said.get(qualified("w:val")) or "") in _ON

    def heads(self, *, landscape: bool) -> Heads:
        """Return what stands at the head and the foot of sheets that lie alike."""
        return self.layout.lying if landscape else self.layout.upright

    def has(self, what: str) -> bool:
        """Return whether the template has a part of a kind."""
        return self._part(what) is not None

    def styles(self, language: str, text_width: int) -> Element:
        """Return the styles of a report in this template."""
        held = self._part("styles")
        if held is None:
            return our_styles(language, text_width)
        wanted = Wanted(self.letters, self.colours, language, text_width, self.lists)
        return merged(self.package.tree(held), wanted)

    @property
    def numbering(self) -> tuple[str, Element] | None:
        """Return the lists of the template and the part that holds them, with our style names."""
        held = self._part("numbering")
        if held is None:
            return None
        lists = self.package.tree(held)
        rename(lists, self.names)
        for level in lists.iter(qualified("w:lvl")):
            for numbered in level.findall(qualified("w:pStyle")):
                if numbered.get(qualified("w:val")) in HEADINGS:
                    level.remove(numbered)  # our headings are numbered by lists of ours
        return held, lists

    @property
    def lists(self) -> int:
        """Return the highest number that a list of the template has, or a pattern of lists."""
        if self.numbering is None:
            return 0
        _, numbering = self.numbering
        keys = {"w:num": "w:numId", "w:abstractNum": "w:abstractNumId"}
        found = [
            int(one.get(qualified(key)) or 0)
            for name, key in keys.items()
            for one in numbering.findall(qualified(name))
        ]
        return max(found, default=0)

    def carrier(self, document: Document) -> Carrier:
        """Return what takes parts of the template into a document."""
        package = document.part.package
        assert package is not None, "a document that is open has a package"
        return Carrier(self.package, package, self._heads())

    def dress(self, document: Document, carrier: Carrier) -> None:
        """Give a document the theme and the fonts of the template."""
        for link in self.package.links(self.main):
            if link.what in CARRIED:
                document.part.relate_to(carrier.part(link.target), link.kind)

    def painted(self, name: str, content: bytes) -> bytes:
        """Return a part that we drew in the colours of the template, a chart in its letters."""
        if not name.startswith(DRAWN):
            return content
        if name.startswith(CHARTS):
            font = f'typeface="{escape(self.letters.font, {chr(34): "&quot;"})}"'.encode()
            content = _SIZE.sub(self._smaller, content.replace(_FONT, font))
        return recoloured(content, self.colours)

    def _smaller(self, size: re.Match[bytes]) -> bytes:
        return str(int(int(size[0]) * self.letters.smaller)).encode()

    def _part(self, what: str) -> str | None:
        return self.package.related(self.main, what)

    def _heads(self) -> dict[str, bytes]:
        changed, number = {}, FIRST_DRAWING
        for name in sorted({*self.layout.upright.values(), *self.layout.lying.values()}):
            head = self.package.tree(name)
            rename(head, self.names)
            for drawn in head.iter(qualified("wp:docPr")):
                number += 1
                drawn.set("id", str(number))
            changed[name] = part_bytes(head)
        return changed


def open_template(path: Path) -> Template:
    """Return the template at `path`. Raises TemplateRefused."""
    package, main = opened(path)
    theme_part, styles_part = (package.related(main, what) for what in ("theme", "styles"))
    theme = package.tree(theme_part) if theme_part else None
    held = package.tree(styles_part) if styles_part else None
    letters = letters_of(held, theme) if held is not None else Letters()
    return Template(
        package,
        main,
        layout(package, main, letters.room),
        letters,
        replacements(theme) if theme is not None else {},
        renamed(held) if held is not None else {},
    )
