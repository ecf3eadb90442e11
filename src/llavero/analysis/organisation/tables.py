"""Which tables show the organisation row by row?"""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.organisation.findings import (
    Silos,
    Unplaced,
    VacantPost,
    VacantPosts,
    WithoutManager,
)
from llavero.document import Column, Table
from llavero.prose import Prose, Text

ROWS = 300  # of a table: more are not read; the trace of the figure has them all


def areas_table(silos: Silos, prose: Prose) -> Table:
    """Return how each area dealt with key accounts."""
    columns = (
        Column(prose.say("organisation-column-area"), width=2.5),
        Column(prose.say("organisation-column-people"), numeric=True),
        Column(prose.say("organisation-column-met"), numeric=True, width=1.3),
        Column(prose.say("organisation-column-meetings"), numeric=True),
    )
    rows = tuple(
        (
            Text.name(link.area),
            prose.say("cell", value=link.people),
            prose.say("cell", value=link.accounts),
            prose.say("cell", value=link.meetings),
        )
        for link in silos.links[:ROWS]
    )
    caption = prose.say("organisation-areas", months=silos.months)
    return Table(caption, columns, rows, prose.say("organisation-areas-source"))


def vacancies_table(answer: Answer, prose: Prose) -> Iterator[Table]:
    """Yield the posts that nobody holds."""
    found = answer.finding(VacantPosts)
    if found is None:
        return
    columns = tuple(
        Column(prose.say(f"organisation-column-{name}"), width=width, numeric=name == "reports")
        for name, width in (("post", 2.0), ("area", 1.6), ("chief", 2.0), ("reports", 1.0))
    )
    rows = tuple(_vacant(post, prose) for post in found.posts[:ROWS])
    yield Table(prose.say("organisation-vacant-table"), columns, rows, prose.say("source-hr"))


def _vacant(post: VacantPost, prose: Prose) -> tuple[Text, ...]:
    chief = Text.name(post.chief) if post.chief else prose.say("no-value")
    reports = prose.say("cell", value=post.reports)
    return Text.name(post.title), Text.name(post.dept), chief, reports


def unplaced_table(answer: Answer, prose: Prose) -> Iterator[Table]:
    """Yield everyone whose manager is not known, and why."""
    found = answer.finding(WithoutManager)
    if found is None:
        return
    columns = tuple(
        Column(prose.say(f"organisation-column-{name}"), width=width)
        for name, width in (("person", 1.6), ("post", 1.6), ("area", 1.2), ("reason", 2.6))
    )
    rows = tuple(_unplaced(one, prose) for one in found.people[:ROWS])
    more = len(found.people) - ROWS
    caption = (
        prose.say("organisation-unplaced-more", rows=ROWS, more=more)
        if more > 0
        else prose.say("organisation-unplaced")
    )
    yield Table(caption, columns, rows, prose.say("source-hr"))


def _unplaced(one: Unplaced, prose: Prose) -> tuple[Text, ...]:
    reason = prose.say(f"unplaced-{one.reason}", said=Text.name(one.said))
    return Text.name(one.name), Text.name(one.title), Text.name(one.dept), reason
