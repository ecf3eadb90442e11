"""How are the fields of a form written: content controls of Word, each with its address as tag?

They stand within a paragraph, where Word and LibreOffice both let them be filled in, and cannot be
deleted by mistake. A bookmark around each carries the address too: LibreOffice before 7.5 drops the
tags of controls, and a control may be lost in editing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from llavero.interview.form import Slot
from llavero.report.word.markup import Element, element
from llavero.report.word.text.spans import run

Field: TypeAlias = tuple[Element, ...]  # a control and the bookmark around it
UNTICKED = "☐"
PROMPTS = ("form-write", "form-choose", "form-date")  # what an empty field says
EMPTY_CELL = "…"
_SYMBOLS = "MS Gothic"
_PLACEHOLDER = "767676"
FIELD_SIZE = 24  # half points


def bookmark(tag: str) -> str:
    """Return the name of the bookmark around the field of a tag."""
    return "LL_" + tag.replace(":", "_")


def tag_of(name: str) -> str:
    """Return the tag of the field that a bookmark of ours surrounds; empty for any other."""
    return name.removeprefix("LL_").replace("_", ":") if name.startswith("LL_") else ""


@dataclass(slots=True)
class Controls:
    """Writes content controls, no two with the same number."""

    language: str
    _made: int = 0

    def text(self, slot: Slot, title: str, prompt: str, value: str = "") -> Field:
        """Return a field for words."""
        return self._control(slot, title, prompt, value, element("w:text"))

    def words(self, slot: Slot, title: str, prompt: str) -> Field:
        """Return a field for an answer in several lines.

        It is one for rich text: LibreOffice before 7.5 loses the lines of plain ones.
        """
        return self._control(slot, title, prompt, "", element("w:richText"))

    def day(self, slot: Slot, title: str, prompt: str) -> Field:
        """Return a field for a date."""
        kind = element(
            "w:date",
            element("w:dateFormat", val="yyyy-MM-dd"),
            element("w:lid", val=self.language),
            element("w:storeMappedDataAs", val="date"),
            element("w:calendar", val="gregorian"),
        )
        return self._control(slot, title, prompt, "", kind)

    def choice(self, slot: Slot, title: str, prompt: str, options: Sequence[str]) -> Field:
        """Return a field in which one of the options is chosen."""
        items = [element("w:listItem", displayText=said, value=said) for said in options]
        return self._control(slot, title, prompt, "", element("w:dropDownList", *items))

    def tick(self, slot: Slot, title: str) -> Field:
        """Return a box to tick."""
        kind = element(
            "w14:checkbox",
            element("w14:checked", w14_val=0),
            element("w14:checkedState", w14_val="2612", w14_font=_SYMBOLS),
            element("w14:uncheckedState", w14_val="2610", w14_font=_SYMBOLS),
        )
        box = run(UNTICKED, element("w:rFonts", ascii=_SYMBOLS, eastAsia=_SYMBOLS, hAnsi=_SYMBOLS))
        return self._marked(
            slot.tag,
            element("w:sdtPr", *self._named(slot.tag, title, "sdtLocked"), kind),
            element("w:sdtContent", box),
        )

    def fixed(self, tag: str, text: str, *letters: Element) -> Field:
        """Return words that a reader knows again and nobody can change."""
        return self._marked(
            tag,
            element("w:sdtPr", *self._named(tag, "", "sdtContentLocked"), element("w:text")),
            element("w:sdtContent", run(text, *letters)),
        )

    def _control(self, slot: Slot, title: str, prompt: str, value: str, kind: Element) -> Field:
        size = element("w:sz", val=FIELD_SIZE)
        shown = None if value else element("w:showingPlcHdr")
        colour = [] if value else [element("w:color", val=_PLACEHOLDER)]
        return self._marked(
            slot.tag,
            element("w:sdtPr", *self._named(slot.tag, title, "sdtLocked"), shown, kind),
            element("w:sdtContent", run(value or prompt, *colour, size)),
        )

    def _marked(self, tag: str, *parts: Element) -> Field:
        """Return a control between the ends of the bookmark that has its address."""
        name = bookmark(tag)
        return (
            element("w:bookmarkStart", id=self._made, name=name),
            element("w:sdt", *parts),
            element("w:bookmarkEnd", id=self._made),
        )

    def _named(self, tag: str, title: str, lock: str) -> list[Element | None]:
        self._made += 1
        return [
            element("w:alias", val=title[:64]) if title else None,
            element("w:tag", val=tag),
            element("w:id", val=self._made),
            element("w:lock", val=lock),
        ]
