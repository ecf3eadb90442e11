"""Into which drawings is an organisation divided that is too large for one page?

The first shows the top; each box whose reports did not fit says how many posts stand behind it,
and heads a drawing of its own. No post is left out.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from llavero.report.word.orgchart.fitting import OPENING, Fitted, fitted
from llavero.report.word.orgchart.tree import Node
from llavero.report.word.sheet.page import Paper

Note = Callable[[int], str]  # what to write of so many posts


@dataclass(frozen=True, slots=True)
class Notes:
    """What a box says of the posts behind it."""

    below: Note  # they are drawn elsewhere
    alike: Note  # they are all alike and are drawn as one


@dataclass(frozen=True, slots=True)
class Part:
    """One drawing: of what post, and which of how many of that post."""

    head: Node
    drawn: Fitted
    part: int = 1
    parts: int = 1


def divided(root: Node, paper: Paper, notes: Notes, opening: float = OPENING) -> Iterator[Part]:
    """Yield the drawings that show `root` and all below it, from the top down.

    `opening` are the cm that words before the first take of its sheet.
    """
    whole = fitted(root, paper, opening)
    if whole is not None:
        yield Part(root, whole)
        return
    cut = _top(root, paper, notes)
    if cut is None:
        cut = _top(_merged(root, notes), paper, notes)
    if cut is None:
        yield from _by_reports(root, paper, notes)
        return
    yield Part(root, cut.drawn)
    for node in cut.hidden:
        yield from divided(replace(node, dotted=False), paper, notes)


@dataclass(frozen=True, slots=True)
class _Cut:
    drawn: Fitted
    hidden: tuple[Node, ...]


def _top(root: Node, paper: Paper, notes: Notes) -> _Cut | None:
    """Return as many levels as fit, then open again the small branches, alike ones together.

    What is highlighted is what a reader looks for: where it fits, it stands open on the first.
    """
    managers = [node for node in root.walk() if node.below]
    sought = _with_highlighted(root)
    best = _deepest(root, [n for n in managers if id(n) not in sought], paper, notes)
    if best is None:
        best = _deepest(root, managers, paper, notes)
    return None if best is None else _opened(root, best, paper, notes)


def _deepest(root: Node, closable: list[Node], paper: Paper, notes: Notes) -> _Cut | None:
    """Return the drawing with as many levels as fit, of which `closable` may be closed."""
    levels = _levels(root)
    best: _Cut | None = None
    for deepest in range(1, max(levels.values()) + 1):
        closed = {id(node) for node in closable if levels[id(node)] >= deepest}
        found = _cut(root, closed, paper, notes)
        if found is None:
            break
        best = found
    return best


def _with_highlighted(root: Node) -> set[int]:
    """Return the managers with somebody highlighted below, or highlighted themselves."""
    sought: set[int] = set()
    for node in reversed(list(root.walk())):
        if node.highlighted or any(id(below) in sought for below in node.below):
            sought.add(id(node))
    return sought


def _opened(root: Node, cut: _Cut, paper: Paper, notes: Notes) -> _Cut:
    best = cut
    for size in sorted({node.size for node in cut.hidden}):
        closed = {id(node) for node in cut.hidden if node.size > size}
        found = _cut(root, closed, paper, notes)
        if found is None:
            return best
        best = found
    return best


def _levels(root: Node) -> dict[int, int]:
    levels = {id(root): 0}
    for node in root.walk():
        for below in node.below:
            levels[id(below)] = levels[id(node)] + 1
    return levels


def _cut(root: Node, closed: set[int], paper: Paper, notes: Notes) -> _Cut | None:
    hidden: list[Node] = []

    def shown(node: Node) -> Node:
        if id(node) in closed and node is not root:
            hidden.append(node)
            return replace(node, below=(), note=notes.below(node.size - 1))
        return replace(node, below=tuple(shown(below) for below in node.below))

    drawn = fitted(shown(root), paper)
    return None if drawn is None else _Cut(drawn, tuple(hidden))


def _merged(root: Node, notes: Notes) -> Node:
    """Return `root` with its reports that are alike and manage nobody drawn as one box."""

    def kind(node: Node) -> tuple[object, ...]:
        alone = id(node) if node.below else 0
        marks = (node.highlighted, node.dotted, node.vacant)
        return (bool(node.below), node.title, *marks, alone)

    merged: list[Node] = []
    for _, alike in groupby(sorted(root.below, key=kind), key=kind):
        group = list(alike)
        first = group[0]
        same = replace(first, holder="", note=notes.alike(len(group)))
        merged.append(first if len(group) == 1 else same)
    return replace(root, below=tuple(merged))


def _by_reports(root: Node, paper: Paper, notes: Notes) -> Iterator[Part]:
    """Yield several drawings of one post, each with some of its reports."""
    drawings: list[_Cut] = []
    left = root.below
    while left:
        taken = len(left)
        found = _some(root, left[:taken], paper, notes)
        while found is None and taken > 1:
            taken = (taken + 1) // 2
            found = _some(root, left[:taken], paper, notes)
        assert found is not None, "a post and one report fit on any sheet"
        drawings.append(found)
        left = left[taken:]
    for at, cut in enumerate(drawings, start=1):
        yield Part(root, cut.drawn, at, len(drawings))
        for node in cut.hidden:
            yield from divided(replace(node, dotted=False), paper, notes)


def _some(root: Node, reports: tuple[Node, ...], paper: Paper, notes: Notes) -> _Cut | None:
    head = replace(root, below=reports)
    return _cut(head, {id(node) for node in reports if node.below}, paper, notes)
