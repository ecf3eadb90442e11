"""Where do the comments of an earlier report stand in the new one?"""

from collections.abc import Sequence
from dataclasses import dataclass

from llavero.report.word.keeping.comments import NUMBER, REFERENCE, Comments, surround
from llavero.report.word.keeping.earlier import Earlier, Found, P
from llavero.report.word.keeping.manifest import Entry
from llavero.report.word.keeping.outcomes import Conflict
from llavero.report.word.keeping.ranges import put, ranges
from llavero.report.word.keeping.reckoning import Reckoning
from llavero.report.word.keeping.slots import Slot
from llavero.report.word.keeping.wording import plain
from llavero.report.word.markup import Element


@dataclass(slots=True)
class Carrying:
    """Puts the comments of an earlier report on the blocks of the new one."""

    earlier: Earlier
    said: Sequence[Entry]
    comments: Comments
    reckoning: Reckoning
    slots: Sequence[Slot]  # the places of the new report

    def onto(self, found: Found, new: int, block: Element) -> None:
        """Put the comments of a block that nobody edited on the block as it is now."""
        assert found.entry is not None, "what nobody edited was generated"
        exact = self.earlier.manifest.entries[found.entry].said == self.said[new].said
        for old, wanted in ranges(found.element).items():
            number = self.comments.number(old)
            if number is None:
                continue
            put(block, number, wanted, exact=exact)
            if wanted.referred:
                self._tell(old, None if exact else "comment-moved", new)

    def before(self, found: Found, cursor: Slot) -> None:
        """Put the comments of a block that is no longer generated on what stands before it."""
        for old, wanted in ranges(found.element).items():
            number = self.comments.number(old)
            if number is not None and wanted.referred:
                surround(self.last(cursor), number)
                self._tell(old, "comment-moved", cursor.unit)

    def place_waiting(self) -> None:
        """Put comments whose place is gone where the document begins."""
        for old in self.comments.waiting():
            number = self.comments.number(old)
            if number is not None:
                surround(self.last(Slot([])), number)
                self._tell(old, "comment-moved", None)

    def remarked(self, found: Found) -> bool:
        """Return whether a comment of ours, from an earlier time, still stands at a block."""
        ours = self.comments.ours
        return any(ours(one.get(NUMBER, "")) for one in found.element.iter(REFERENCE))

    def last(self, slot: Slot) -> Element:
        """Return the last block that stands at a place, or the first of the document."""
        for one in reversed((*slot.elements, *slot.after)):
            if next(one.iter(P), None) is not None:
                return one
        return next(one for slot in self.slots for one in slot.elements)

    def _tell(self, old: str, conflict: Conflict | None, new: int | None) -> None:
        ours = self.comments.ours(old)
        said = plain([self.comments.known[old]])
        self.reckoning.note("commented", said, "still-open" if ours else conflict, "", new)
