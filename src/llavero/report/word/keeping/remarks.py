"""What does the report say at its margin of an edit that it could not simply keep?"""

from dataclasses import dataclass

from llavero.prose import Prose, Style
from llavero.report.word.keeping.comments import Comments
from llavero.report.word.keeping.outcomes import Conflict
from llavero.report.word.markup import Element


@dataclass(slots=True)
class Remarks:
    """Writes our own comments, in the language of the report."""

    comments: Comments
    style: Style

    def add(self, block: Element, conflict: Conflict, generated: str = "") -> None:
        """Say at a block in what it and the new report disagree."""
        prose = Prose(self.style, "llavero.report.word.keeping")
        self.comments.write(block, prose.text(f"keep-comment-{conflict}"), generated)
