"""What became of each edit, and under which heading does it stand?"""

from dataclasses import dataclass, field

from llavero.report.word.draft import Draft
from llavero.report.word.keeping.outcomes import Conflict, Kept, Kind, Outcome
from llavero.report.word.keeping.wording import plain

_TITLES = ("title", "heading")


@dataclass(slots=True)
class Reckoning:
    """Notes what became of each edit of an earlier report."""

    draft: Draft
    _outcomes: list[Outcome] = field(default_factory=list)

    @property
    def kept(self) -> Kept:
        """Return what became of all edits so far."""
        return Kept(tuple(self._outcomes))

    def note(
        self, kind: Kind, text: str, conflict: Conflict | None, generated: str, new: int | None
    ) -> None:
        """Note what became of an edit; `new` is the block of the new report where it stands."""
        self._outcomes.append(Outcome(kind, self._where(new), text, conflict, generated))

    def _where(self, new: int | None) -> str:
        """Return the heading under which a block stands."""
        if new is None:
            return ""
        units = self.draft.marks.units
        for unit in reversed(units[: new + 1]):
            if unit.key.kind in _TITLES:
                return plain([unit.main])
        return ""
