"""How do the new report and what people wrote become one document?

The order is that of the new report. What a person changed stands where the generated text would;
what was added stands after what it followed; what was removed stays away. Nothing that a person
wrote is dropped: where it and the new report disagree, the person's stands, and a comment says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from llavero.report.word.draft import Draft
from llavero.report.word.keeping.carrying import Carrying
from llavero.report.word.keeping.copying import Copying
from llavero.report.word.keeping.disagreeing import document_conflicts
from llavero.report.word.keeping.earlier import Earlier, Found
from llavero.report.word.keeping.manifest import Entry
from llavero.report.word.keeping.matching import matched
from llavero.report.word.keeping.outcomes import Conflict, Kept, Kind
from llavero.report.word.keeping.reckoning import Reckoning
from llavero.report.word.keeping.remarks import Remarks
from llavero.report.word.keeping.slots import Slot, in_order, slots_of
from llavero.report.word.keeping.wording import plain
from llavero.report.word.markup import Element
from llavero.report.word.text.paragraphs import paragraph


@dataclass(slots=True)
class Weaving:
    """Puts what people wrote in an earlier report into the stretches of a draft."""

    draft: Draft
    earlier: Earlier
    said: Sequence[Entry]
    copying: Copying = field(init=False)
    remarks: Remarks = field(init=False)
    reckoning: Reckoning = field(init=False)
    carrying: Carrying = field(init=False)
    _slots: list[Slot] = field(default_factory=list)
    _of_unit: dict[int, Slot] = field(default_factory=dict)
    _pairs: dict[int, int] = field(default_factory=dict)
    _gone: list[tuple[Slot, str]] = field(default_factory=list)  # what was removed, after what

    def __post_init__(self) -> None:
        self.copying = Copying(self.draft, self.earlier.document)
        self.remarks = Remarks(self.copying.comments, self.draft.report.style)
        self.reckoning = Reckoning(self.draft)
        comments = self.copying.comments
        self.carrying = Carrying(self.earlier, self.said, comments, self.reckoning, self._slots)

    def weave(self, stretches: Sequence[list[Element]]) -> Kept:
        """Change the stretches of the new report and return what became of each edit."""
        laid = [slots_of(content, self.draft.marks.units) for content in stretches]
        self._slots += (slot for slots in laid for slot in slots)
        self._of_unit = {s.unit: s for s in self._slots if s.unit is not None}
        self._pairs = matched(self.earlier.manifest.entries, self.said)
        self._pair_lists()
        self._remove()
        self._walk()
        self.carrying.place_waiting()
        self._remark_on_document()
        self._remark_on_removed()
        for content, slots in zip(stretches, laid, strict=True):
            _fill(content, slots)
        self.copying.finish()
        return self.reckoning.kept

    def _pair_lists(self) -> None:
        for found in self.earlier.units:
            new = self._new(found)
            if new is not None:
                self.copying.lists.pair(found.element, self.draft.marks.units[new].main)

    def _new(self, found: Found) -> int | None:
        return None if found.entry is None else self._pairs.get(found.entry)

    def _remove(self) -> None:
        """Take out what a person took out; it is told where it would say something else now."""
        present: set[int | None] = {found.entry for found in self.earlier.units}
        if self.earlier.has_contents:
            listed = enumerate(self.earlier.manifest.entries)
            present |= {at for at, entry in listed if entry.key.kind == "contents"}
        for old, entry in enumerate(self.earlier.manifest.entries):
            new = self._pairs.get(old)
            if old in present or new is None:
                continue
            generated = plain([self.draft.marks.units[new].main])
            anew = self._told_anew(entry, new)
            self.reckoning.note(
                "removed", generated, "removed-changed" if anew else None, generated, new
            )
            before = self._before(new)
            if anew and before is not None:
                self._gone.append((before, generated))
            self._of_unit[new].elements.clear()

    def _before(self, new: int) -> Slot | None:
        """Return the nearest place before a block where something of the report stands."""
        at = self._slots.index(self._of_unit[new])
        units = self.draft.marks.units
        for slot in reversed(self._slots[:at]):
            if slot.unit is not None and units[slot.unit].main in slot.elements:
                return slot
        return None

    def _told_anew(self, entry: Entry, new: int) -> bool:
        return self._same_language and entry.said != self.said[new].said

    @property
    def _same_language(self) -> bool:
        return self.earlier.manifest.language in ("", self.draft.report.style.language)

    def _walk(self) -> None:
        placed = [found.entry for found in self.earlier.units if found.entry is not None]
        standing = in_order(placed)
        cursor = self._slots[0] if self._slots else Slot([])
        for found in self.earlier.units:
            new = self._new(found)
            if new is not None and found.entry in standing:
                cursor = self._of_unit[new]
                self._stay(found, new, cursor)
            elif found.entry is None:
                self._add(found, cursor, "added", None)
            elif new is not None:
                self._move(found, new, cursor)
            elif found.edited:
                self._add(found, cursor, "edited", "not-generated")
            else:
                self.carrying.before(found, cursor)

    def _stay(self, found: Found, new: int, slot: Slot) -> None:
        unit = self.draft.marks.units[new]
        if not found.edited:
            self.carrying.onto(found, new, unit.main)
            return
        made = self._instead(found, new)
        slot.elements[slot.elements.index(unit.main)] = made

    def _move(self, found: Found, new: int, cursor: Slot) -> None:
        """Put a block where a person moved it to."""
        slot, unit = self._of_unit[new], self.draft.marks.units[new]
        slot.elements.clear()
        if found.edited:
            cursor.after.append(self._instead(found, new))
            return
        cursor.after.extend(unit.elements)
        self.reckoning.note("moved", plain([unit.main]), None, "", new)
        self.carrying.onto(found, new, unit.main)

    def _instead(self, found: Found, new: int) -> Element:
        """Return a person's block in the place of a generated one, and tell where they disagree."""
        unit = self.draft.marks.units[new]
        generated = plain([unit.main])
        conflict = self._conflict(found, new)
        made = self._copied(found, unit.main, conflict, generated)
        self.draft.marks.replace(new, made)
        self.reckoning.note(
            "edited", plain([found.element]), conflict, generated if conflict else "", new
        )
        return made

    def _conflict(self, found: Found, new: int) -> Conflict | None:
        assert found.entry is not None, "an added block stands in nobody's place"
        if not self._same_language:
            return "other-language"
        entry = self.earlier.manifest.entries[found.entry]
        if self._told_anew(entry, new):
            return "figures-moved"
        return "still-open" if self.carrying.remarked(found) else None

    def _copied(
        self, found: Found, instead_of: Element | None, conflict: Conflict | None, generated: str
    ) -> Element:
        fresh = conflict if conflict != "still-open" else None
        if fresh is not None:
            self.copying.comments.drop_ours(found.element)
        left_out = len(self.copying.relations.left_out)
        made = self.copying.copied(found.element, instead_of)
        if fresh is not None:
            self.remarks.add(made, fresh, generated)
        if len(self.copying.relations.left_out) > left_out:
            self.remarks.add(made, "link-left-out")
            self.reckoning.note("document", plain([made]), "link-left-out", "", None)
        return made

    def _add(self, found: Found, cursor: Slot, kind: Kind, conflict: Conflict | None) -> None:
        if conflict is None and self.carrying.remarked(found):
            conflict = "still-open"
        cursor.after.append(self._copied(found, None, conflict, ""))
        self.reckoning.note(kind, plain([found.element]), conflict, "", cursor.unit)

    def _remark_on_removed(self) -> None:
        for slot, generated in self._gone:
            self.remarks.add(self.carrying.last(slot), "removed-changed", generated)

    def _remark_on_document(self) -> None:
        """Say what concerns the whole document where it begins."""
        for conflict, said in document_conflicts(self.draft, self.earlier):
            self.reckoning.note("document", said, conflict, "", None)
            self.remarks.add(self.carrying.last(Slot([])), conflict, said)


def _fill(content: list[Element], slots: Sequence[Slot]) -> None:
    generated = set(content)
    content[:] = [one for slot in slots for one in (*slot.elements, *slot.after)]
    if content and content[-1] not in generated:
        # What closes a section is written into the last paragraph: not into a person's.
        content.append(paragraph("Spacer"))
