"""Which posts does the department have today?"""

from collections import Counter

from llavero.analysis.roles.records import Post, Records


def posts_today(records: Records) -> list[Post]:
    """Return the posts of the department; who serves the key accounts where none is marked."""
    return [post for post in records.staff or () if post.in_department] or _serving(records)


def _serving(records: Records) -> list[Post]:
    """Return the sellers who serve the key accounts where no department is marked.

    As many as are known to, under the title that most sellers have.
    """
    serving = records.of("footprint", "M01")
    number = serving.value if serving and isinstance(serving.value, int) else 0
    titles = Counter(post.title for post in records.staff or () if post.kind == "seller")
    if not titles or not number:
        return []
    title = max(titles, key=lambda name: (titles[name], name))
    return [Post("", title, "seller", True, None)] * min(number, titles.total())
