"""What became of each edit of an earlier report?"""

from dataclasses import dataclass
from typing import Literal

# What was done: the text of a person stands, was added, stays away, stands elsewhere; a comment.
Kind = Literal["edited", "added", "removed", "moved", "commented", "document"]
Conflict = Literal[
    "figures-moved",  # the generated text of an edited block says something else now
    "not-generated",  # an edited block would no longer be generated
    "other-language",  # an edited block is in a language other than the report's
    "removed-changed",  # a block that a person removed says something else now
    "comment-moved",  # the text of a comment says something else now, or is gone
    "still-open",  # a conflict of an earlier time that nobody has settled
    "heads-edited",  # headers or footers were edited: they are not taken
    "other-study",  # the report is of another study of the company
    "list-missing",  # the list of what was generated was taken out of the file
    "link-left-out",  # a picture or object that only linked to another file
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one edit, and where."""

    kind: Kind
    where: str  # the heading it stands under
    text: str  # of the person, or of the comment
    conflict: Conflict | None = None
    generated: str = ""  # what the block would say now


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of all edits of an earlier report."""

    outcomes: tuple[Outcome, ...] = ()

    @property
    def conflicts(self) -> tuple[Outcome, ...]:
        """Return those that a person must look at."""
        return tuple(one for one in self.outcomes if one.conflict)

    def count(self, kind: Kind) -> int:
        """Return how many edits of a kind there were."""
        return sum(one.kind == kind for one in self.outcomes)


NOTHING_KEPT = Kept()
