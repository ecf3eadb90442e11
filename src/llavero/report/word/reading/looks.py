"""How does a paragraph look: heading, caption, list item, bold, large, hidden?

Each answer is sought in the paragraph or run itself, then in its style, then in what that style
is based on. Style ids are translated by Word ("Ttulo1"); their names and outline levels are not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import Element

from llavero.report.word.reading.archive import Archive, attribute, child, local

HEADING_NAME = re.compile(r"^(?:heading|t[ií]tulo|encabezado)\s*([1-9])$", re.IGNORECASE)
TITLE_NAMES = {"title", "título", "titulo", "puesto"}
CAPTION_NAMES = {"caption", "descripción", "descripcion", "epígrafe", "epigrafe", "leyenda"}
CONTENTS_NAME = re.compile(r"^(?:toc|tdc|contents|índice|indice|table of figures)\b", re.IGNORECASE)
OFF = {"0", "false", "off", "none", "nil"}
BODY_LEVEL = 9  # the outline level that means "no heading"


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles and the lists of one document."""

    styles: dict[str, Element]
    plain: str | None  # the style of paragraphs that name none
    letters: Element | None  # how letters are set that no style sets
    formats: dict[tuple[str, str], str]  # (list, level) → "bullet", "decimal", ...

    @classmethod
    def of(cls, archive: Archive) -> "Looks":
        """Return the looks that a document defines."""
        root = archive.related("styles")
        entries = [] if root is None else [e for e in root if local(e) == "style"]
        styles = {attribute(entry, "styleId") or "": entry for entry in entries}
        plain = next((name for name, entry in styles.items() if _is_plain(entry)), None)
        letters = child(root, "docDefaults", "rPrDefault", "rPr")
        return cls(styles, plain, letters, _list_formats(archive.related("numbering")))

    def level(self, properties: Element | None) -> int | None:
        """Return the level of a heading, 0 for the title of the document, None for prose."""
        outline = self._paragraph(properties, "outlineLvl")
        if outline is not None and outline.isdigit() and int(outline) < BODY_LEVEL:
            return int(outline) + 1
        for name in self._names(properties):
            if found := HEADING_NAME.match(name):
                return int(found.group(1))
            if name.lower() in TITLE_NAMES:
                return 0
        return None

    def caption(self, properties: Element | None) -> bool:
        """Return whether the paragraph has the style of a caption."""
        return any(name.lower() in CAPTION_NAMES for name in self._names(properties))

    def contents(self, properties: Element | None) -> bool:
        """Return whether the paragraph has the style of a line of a table of contents."""
        return any(CONTENTS_NAME.match(name) for name in self._names(properties))

    def listed(self, properties: Element | None) -> Literal["", "bullet", "number"]:
        """Return what kind of list item the paragraph is."""
        places = [properties, *(child(e, "pPr") for e in self._chain(_style(properties)))]
        numbers = next((n for n in (child(p, "numPr") for p in places) if n is not None), None)
        number = attribute(child(numbers, "numId"), "val")
        if number is None or number == "0":
            return ""
        level = attribute(child(numbers, "ilvl"), "val") or "0"
        form = self.formats.get((number, level), "bullet")
        return "" if form == "none" else "bullet" if form == "bullet" else "number"

    def on(self, run: Element | None, paragraph: Element | None, name: str) -> bool:
        """Return whether a property of letters, such as `b`, is on for a run."""
        found = self._letters(run, paragraph, name)
        return found is not None and (attribute(found, "val") or "1") not in OFF

    def size(self, run: Element | None, paragraph: Element | None) -> float | None:
        """Return the size of a run in points, where it or its style says."""
        half = attribute(self._letters(run, paragraph, "sz"), "val")
        return float(half) / 2 if half and half.isdigit() else None

    def _letters(self, run: Element | None, paragraph: Element | None, name: str) -> Element | None:
        styled = [*self._chain(_style(run)), *self._chain(_style(paragraph) or self.plain)]
        places = [run, *(child(entry, "rPr") for entry in styled), self.letters]
        return next(
            (found for found in (child(p, name) for p in places) if found is not None), None
        )

    def _paragraph(self, properties: Element | None, name: str) -> str | None:
        places = [properties, *(child(e, "pPr") for e in self._chain(_style(properties)))]
        values = (attribute(child(place, name), "val") for place in places)
        return next((value for value in values if value is not None), None)

    def _names(self, properties: Element | None) -> Iterator[str]:
        style = _style(properties)
        if style is not None and style not in self.styles:
            yield style
        for entry in self._chain(style):
            yield attribute(child(entry, "name"), "val") or ""

    def _chain(self, style: str | None) -> Iterator[Element]:
        seen: set[str] = set()
        while style and style in self.styles and style not in seen:
            seen.add(style)
            yield self.styles[style]
            style = attribute(child(self.styles[style], "basedOn"), "val")


def _style(properties: Element | None) -> str | None:
    return attribute(child(properties, "pStyle"), "val") or attribute(
        child(properties, "rStyle"), "val"
    )


def _is_plain(style: Element) -> bool:
    return attribute(style, "type") == "paragraph" and attribute(style, "default") == "1"


def _list_formats(numbering: Element | None) -> dict[tuple[str, str], str]:
    if numbering is None:
        return {}
    abstract = {
        attribute(entry, "abstractNumId"): entry
        for entry in numbering
        if local(entry) == "abstractNum"
    }
    formats = {}
    for entry in numbering:
        if local(entry) != "num":
            continue
        shape = abstract.get(attribute(child(entry, "abstractNumId"), "val"))
        for level in () if shape is None else shape:
            if local(level) == "lvl":
                key = (attribute(entry, "numId") or "", attribute(level, "ilvl") or "")
                formats[key] = attribute(child(level, "numFmt"), "val") or "decimal"
    return formats
