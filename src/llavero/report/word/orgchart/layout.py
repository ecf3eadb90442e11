"""Where does each box of an organisation chart stand, and how do the lines run?

Managers stand side by side, each centred over those who report to it. Reports who manage nobody
are stacked below their manager: a tree of 300 people would otherwise be 200 boxes wide.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from llavero.report.word.orgchart.tree import Node

Point = tuple[float, float]
SIDE_BY_SIDE = 2  # reports without reports among managers: up to so many are not stacked


@dataclass(frozen=True, slots=True)
class Measures:
    """How large boxes are and how far apart, in any unit; `rows` is the longest stack."""

    width: float
    height: float
    across: float  # between neighbours
    down: float  # between a manager and its reports
    stacked: float  # between the boxes of a stack
    indent: float  # of a stack from the line it hangs on
    rows: int


@dataclass(frozen=True, slots=True)
class Box:
    """A node and the place of its upper left corner."""

    node: Node
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Link:
    """A line from a manager to a report: two, three or four points, only down and across.

    A stack of several columns hangs on a line of its own, which leads to no single box.
    """

    points: tuple[Point, ...]
    parent: int | None  # place of the box in the layout, where the line starts at its middle
    child: int | None
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A chart: its boxes, parents before children, its lines and its extent."""

    boxes: tuple[Box, ...]
    links: tuple[Link, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Block:
    """A part of the chart that is moved as a whole; `entry` is where its line arrives."""

    boxes: tuple[Box, ...]
    links: tuple[Link, ...]
    width: float
    height: float
    entry: float
    head: int | None = 0  # place of the box at its top; None for a stack without a head
    dotted: bool = False


def layout(root: Node, measures: Measures) -> Layout:
    """Return the chart of `root`: no two boxes overlap, and each stands below its manager."""
    block = _block(root, measures)
    return Layout(block.boxes, block.links, block.width, block.height)


def _block(node: Node, measures: Measures) -> _Block:
    own = Box(node, 0.0, 0.0)
    if not node.below:
        center = measures.width / 2
        return _Block((own,), (), measures.width, measures.height, center, dotted=node.dotted)
    if _only_leaves(node) and 1 < len(node.below) <= measures.rows:
        return _hanging(node, measures)
    return _spread(own, _children(node, measures), measures)


def _only_leaves(node: Node) -> bool:
    return all(not below.below for below in node.below)


def _hanging(node: Node, measures: Measures) -> _Block:
    """Return a manager with one stack below it, on a line from its lower left."""
    stack = _column(node.below, measures)
    top = measures.height + measures.down
    start = (measures.indent / 2, measures.height)
    boxes = (Box(node, 0.0, 0.0), *(replace(b, y=b.y + top) for b in stack.boxes))
    links = tuple(
        Link((start, (start[0], y), (b.x, y)), None, at, b.node.dotted)
        for at, b in enumerate(boxes[1:], start=1)
        for y in (b.y + measures.height / 2,)
    )
    width = measures.indent + measures.width
    return _Block(boxes, links, width, top + stack.height, measures.width / 2, dotted=node.dotted)


def _children(node: Node, measures: Measures) -> list[_Block]:
    leaves = [below for below in node.below if not below.below]
    if len(leaves) <= SIDE_BY_SIDE:
        return [_block(below, measures) for below in node.below]
    managers = [_block(below, measures) for below in node.below if below.below]
    # Columns of equal length look better than full ones and a rest.
    columns = -(-len(leaves) // measures.rows)
    longest = -(-len(leaves) // columns)
    stacks = [leaves[at : at + longest] for at in range(0, len(leaves), longest)]
    return managers + [_headless(stack, measures) for stack in stacks]


def _headless(leaves: Sequence[Node], measures: Measures) -> _Block:
    """Return a stack that hangs on a line of its own, at its left."""
    stack = _column(leaves, measures)
    start = (measures.indent / 2, 0.0)
    links = tuple(
        Link((start, (start[0], y), (box.x, y)), None, at, box.node.dotted)
        for at, box in enumerate(stack.boxes)
        for y in (box.y + measures.height / 2,)
    )
    return replace(stack, links=links, entry=start[0], head=None)


def _column(leaves: Sequence[Node], measures: Measures) -> _Block:
    pitch = measures.height + measures.stacked
    boxes = tuple(Box(leaf, measures.indent, at * pitch) for at, leaf in enumerate(leaves))
    height = len(leaves) * pitch - measures.stacked
    return _Block(boxes, (), measures.indent + measures.width, height, 0.0)


def _spread(own: Box, children: Sequence[_Block], measures: Measures) -> _Block:
    """Return a manager centred over its reports, side by side."""
    width = sum(child.width for child in children) + measures.across * (len(children) - 1)
    offsets, left = [], 0.0
    for child in children:
        offsets.append(left)
        left += child.width + measures.across
    middle = (offsets[0] + children[0].entry + offsets[-1] + children[-1].entry) / 2
    # A manager wider than what hangs below it pushes it to the right.
    shift = max(0.0, measures.width / 2 - middle)
    middle += shift
    top = measures.height + measures.down
    boxes: list[Box] = [replace(own, x=middle - measures.width / 2)]
    links: list[Link] = []
    for child, offset in zip(children, offsets, strict=True):
        first, x = len(boxes), offset + shift
        head = None if child.head is None else first
        points = _elbow((middle, measures.height), (x + child.entry, top), measures)
        links.append(Link(points, 0, head, child.dotted))
        boxes += [replace(box, x=box.x + x, y=box.y + top) for box in child.boxes]
        links += [_moved(link, x, top, first) for link in child.links]
    return _Block(
        tuple(boxes),
        tuple(links),
        max(shift + width, middle + measures.width / 2),
        top + max(child.height for child in children),
        middle,
        dotted=own.node.dotted,
    )


def _elbow(start: Point, end: Point, measures: Measures) -> tuple[Point, ...]:
    if abs(start[0] - end[0]) < measures.width / 1000:
        return ((end[0], start[1]), end)
    middle = start[1] + measures.down / 2
    return (start, (start[0], middle), (end[0], middle), end)


def _moved(link: Link, x: float, y: float, first: int) -> Link:
    points = tuple((px + x, py + y) for px, py in link.points)
    parent = None if link.parent is None else link.parent + first
    child = None if link.child is None else link.child + first
    return replace(link, points=points, parent=parent, child=child)
