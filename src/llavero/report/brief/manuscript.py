"""What does a document hold, whatever wrote it: lines, tables and drawings, in order?"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as its reader sees it: deleted and hidden text are already gone."""

    text: str
    level: int | None = None  # of its heading style: 0 is the title of the document
    lead: str = ""  # the bold words that open a paragraph which is not all bold
    bold: bool = False  # every letter
    underlined: bool = False
    size: float | None = None  # points, where the document says
    listed: Literal["", "bullet", "number"] = ""
    caption: bool = False  # its style is that of a caption
    contents: bool = False  # a line of the table of contents
    boxed: bool = False  # stands in a text box or a frame: figure text

    @property
    def capitals(self) -> bool:
        """Return whether it is written in capitals."""
        return sum(map(str.isalpha, self.text)) > 3 and self.text == self.text.upper()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: the text of its cells, merged cells repeated."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture, a native chart, a SmartArt or shapes, with the words that can be read in it."""

    kind: Literal["picture", "chart", "smartart", "shapes"]
    labels: tuple[str, ...] = ()
    description: str = ""  # its alternative text


Block = Line | Grid | Drawing


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A document to be checked."""

    blocks: tuple[Block, ...]
