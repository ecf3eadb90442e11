"""What is in the plan of one account, before it is Word?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from llavero.document.blocks import Column
from llavero.document.chart import Chart
from llavero.foundation.period import Period
from llavero.prose import Style, Text

State = Literal["complete", "partly", "blank"]


@dataclass(frozen=True, slots=True)
class Blank:
    """What only a person knows: a marked place to write in, never a value."""

    key: str  # by which programs find the place; no other of the plan has it
    asked: Text  # what is to be written there
    lines: int = 1  # that it is given at least
    grows: bool = False  # takes what the page has left


PlanCell = Text | Blank


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a list of facts. `figure` is the id of the figure it shows, where it shows one."""

    label: Text
    value: PlanCell
    figure: str = ""


@dataclass(frozen=True, slots=True)
class FactList:
    """Facts, one below the other."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class PlanTable:
    """A small table without caption; its panel names it."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[PlanCell, ...], ...]

    def __post_init__(self) -> None:
        wrong = [len(row) for row in self.rows if len(row) != len(self.columns)]
        if wrong:
            raise ValueError(f"a row has {wrong[0]} cells for {len(self.columns)} columns")


@dataclass(frozen=True, slots=True)
class PlanText:
    """Sentences, or a place to write them."""

    items: tuple[PlanCell, ...]
    bulleted: bool = False


PanelBody = FactList | PlanTable | PlanText | Chart


@dataclass(frozen=True, slots=True)
class Panel:
    """A framed part of the plan. `numbers` are the contents it holds, of the fifteen."""

    title: Text
    bodies: tuple[PanelBody, ...]
    numbers: tuple[int, ...] = ()
    state: State | None = None  # None: it holds no content by itself
    note: Text | None = None  # of the content: its source and its age
    width: float = 1.0  # relative to the panels beside it


@dataclass(frozen=True, slots=True)
class AccountPlan:
    """The two pages of a plan. Each page is made of bands, a band of panels side by side."""

    company: str
    account: str
    title: Text
    subtitle: Text
    as_of: date
    period: Period
    style: Style
    states: tuple[State, ...]  # of the fifteen contents, in order
    score: Text
    pages: tuple[tuple[tuple[Panel, ...], ...], ...]
    trace: Text  # how each figure is opened

    @property
    def panels(self) -> Iterator[Panel]:
        """Yield every panel, in reading order."""
        for page in self.pages:
            for band in page:
                yield from band

    def texts(self) -> Iterator[Text]:
        """Yield all that the panels say."""
        for panel in self.panels:
            yield panel.title
            for body in panel.bodies:
                yield from _texts(body)


def _texts(body: PanelBody) -> Iterator[Text]:
    match body:
        case FactList():
            for fact in body.facts:
                yield fact.label
                yield _text(fact.value)
        case PlanTable():
            for row in body.rows:
                yield from map(_text, row)
        case PlanText():
            yield from map(_text, body.items)
        case _:
            yield body.caption


def _text(cell: PlanCell) -> Text:
    return cell.asked if isinstance(cell, Blank) else cell
