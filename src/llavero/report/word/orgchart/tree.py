"""What is drawn in each box of an organisation chart, and which boxes hang below it?"""

from collections.abc import Iterator
from dataclasses import dataclass

from llavero.document import Post


@dataclass(frozen=True, slots=True)
class Node:
    """A box. `note` says how many posts stand behind it, where they are drawn elsewhere."""

    title: str
    holder: str = ""
    note: str = ""
    below: tuple["Node", ...] = ()
    highlighted: bool = False
    dotted: bool = False
    vacant: bool = False

    @classmethod
    def of(cls, post: Post) -> "Node":
        """Return the tree of boxes of a post and all below it."""
        below = tuple(cls.of(report) for report in post.reports)
        marks = (post.highlighted, post.dotted, post.vacant)
        return cls(post.title, post.holder, "", below, *marks)

    def walk(self) -> Iterator["Node"]:
        """Yield this box and every box below it, parents first."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.below))

    @property
    def size(self) -> int:
        """Return how many boxes this one and those below it are."""
        return sum(1 for _ in self.walk())
