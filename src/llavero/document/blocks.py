"""Of what blocks is a chapter made?"""

from dataclasses import dataclass
from typing import Literal

from llavero.document.chart import Chart
from llavero.document.orgchart import OrgChart
from llavero.document.relationship_map import RelationshipMap
from llavero.prose import Text

Cell = Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a chapter; the chapter's own title is level 1."""

    text: Text
    level: Literal[2, 3] = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that belong together. `citations` are reference keys, in order of appearance."""

    text: Text
    citations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """Items of equal weight; they count as prose."""

    items: tuple[Text, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """What a reader must not overlook: data that is missing, or a limit of the figures."""

    kind: Literal["missing", "warning", "finding"]
    title: Text
    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. Figures stand to the right, words to the left."""

    title: Text
    numeric: bool = False
    width: float = 1.0  # relative to the other columns


@dataclass(frozen=True, slots=True)
class Table:
    """A native table with a caption that is numbered and a source line below."""

    caption: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    source: Text
    total: bool = False  # the last row is a total

    def __post_init__(self) -> None:
        wrong = [len(row) for row in self.rows if len(row) != len(self.columns)]
        if wrong:
            raise ValueError(f"a row has {wrong[0]} cells for {len(self.columns)} columns")


Block = Heading | Paragraph | Bullets | Callout | Table | Chart | OrgChart | RelationshipMap
