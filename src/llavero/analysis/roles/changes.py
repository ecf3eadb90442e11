"""What becomes of each of the department's posts of today?"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from llavero.analysis.roles.findings import Department, PostChange
from llavero.analysis.roles.records import Post, Records
from llavero.analysis.roles.today import posts_today
from llavero.analysis.titles import does


def changes(records: Records, proposed: Department) -> tuple[PostChange, ...]:
    """Return what becomes of today's posts of the department, and which are new."""
    if records.staff is None:
        return ()
    wanted = {post.post: post.people for post in proposed.posts}
    today = posts_today(records)
    found = [*_kept(today, wanted, marked=proposed.marked), *_new(proposed, today)]
    order = {"new": 0, "changed": 1, "closed": 2, "unchanged": 3}
    return tuple(sorted(found, key=lambda one: order[one.change]))


def _kind(post: Post) -> str:
    if post.kind == "manager":
        return "lead"
    return "kam" if post.kind == "seller" else does(post.title)


def _kept(
    today: Sequence[Post], wanted: Mapping[str, int], *, marked: bool
) -> Iterator[PostChange]:
    """Yield what becomes of each title: it stays, serves another level, or is given a task.

    marked   they are of the department today; who comes from elsewhere changes
    """
    titles: dict[tuple[str, str], int] = defaultdict(int)
    for post in today:
        titles[post.title, _kind(post)] += 1
    left = dict(wanted)
    for (title, kind), count in sorted(titles.items(), key=lambda item: item[0]):
        for post in (kind, *(("senior",) if kind == "kam" else ())):
            taken = min(count, left.get(post, 0))
            if taken:
                left[post] -= taken
                count -= taken
                stays = marked and post != "senior"
                yield PostChange("unchanged" if stays else "changed", title, post, taken)
        if count:
            yield PostChange("changed", title, _elsewhere(kind, left), count)


def _elsewhere(kind: str, left: dict[str, int]) -> str:
    """Return the area of support that a post can turn to; empty where none is open."""
    if kind in ("kam", "lead"):
        return ""
    for post, open_posts in left.items():
        if open_posts and post not in ("lead", "team-lead", "senior", "kam"):
            left[post] -= 1
            return post
    return ""


def _new(proposed: Department, today: Sequence[Post]) -> Iterator[PostChange]:
    sellers = sum(post.kind == "seller" for post in today)
    asked = sum(post.people for post in proposed.posts if post.post in ("senior", "kam"))
    if asked > sellers:
        yield PostChange("new", "", "kam", asked - sellers)
    for post in proposed.posts:
        if post.post in ("senior", "kam"):
            continue
        if post.people > post.present:
            yield PostChange("new", "", post.post, post.people - post.present)
