"""Who reports to whom, as a drawing?"""

from collections.abc import Iterator
from dataclasses import dataclass

from llavero.prose import Text


@dataclass(frozen=True, slots=True)
class Post:
    """A box of the chart: a post, or an area that stands for several people."""

    title: str  # what the post is called
    holder: str = ""  # who holds it, a code, or how many people stand behind the box
    reports: tuple["Post", ...] = ()
    highlighted: bool = False  # belongs to the key account department
    dotted: bool = False  # reports by function only
    vacant: bool = False  # nobody holds it

    def walk(self) -> Iterator["Post"]:
        """Yield this post and every post below it, parents first."""
        waiting = [self]
        while waiting:
            post = waiting.pop()
            yield post
            waiting.extend(reversed(post.reports))


@dataclass(frozen=True, slots=True)
class OrgChart:
    """A native drawing of shapes and connectors, with a numbered caption."""

    caption: Text
    root: Post
    source: Text
    alternative: Text
