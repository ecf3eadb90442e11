"""How are the problems told? Findings to blocks, nothing computed."""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.problems.findings import Problem, RiskMap
from llavero.analysis.problems.priorities import crowd_said, crowded, opening, order_said
from llavero.analysis.problems.tables import (
    first_table,
    metrics_table,
    others_table,
    risk_table,
    unseen_table,
)
from llavero.analysis.problems.telling import listed, named, problem_told
from llavero.document import Block, Heading, Paragraph, detail
from llavero.prose import Prose, Text

TOLD = 8  # problems that the section tells in prose; the annex has the others
SERIOUS = ("high", "critical")
NAMED = 4  # that cannot be looked for, in a sentence


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 4 that says what can go wrong."""
    found = answer.finding(RiskMap)
    if found is None:
        return ()
    by_id = {one.id: one for one in answer.all(Problem)}
    ranking = tuple(by_id[id] for id in found.ranking)
    return (Heading(prose.say("problems-heading")), *_blocks(found, ranking, prose))


def _blocks(found: RiskMap, ranking: Sequence[Problem], prose: Prose) -> Iterator[Block]:
    seen = tuple(one for one in ranking if one.state == "detected")
    yield Paragraph(Text.join(opening(found, seen, prose)))
    if crowded(found):
        yield Paragraph(crowd_said(found, prose))
    if seen:
        yield Paragraph(Text.join(order_said(found, seen, prose)))
    if found.with_sales:
        yield risk_table(found, ranking, prose)
    if len(seen) > 1:
        yield first_table(seen, prose)
    told = seen[:TOLD]
    for one in told:
        yield from problem_told(one, prose)
    yield from _unseen([one for one in ranking if one.state == "no_data"], found, prose)
    yield from _others(seen[len(told) :], ranking, found, prose)
    yield from detail(metrics_table(ranking, prose))


def _unseen(blind: Sequence[Problem], found: RiskMap, prose: Prose) -> Iterator[Block]:
    if not blind:
        return
    yield Heading(prose.say("problems-unseen-heading"))
    said = [prose.say("problems-unseen", count=found.no_data)]
    if len(blind) <= NAMED:
        names = listed(
            [prose.say("problems-named", name=named(one, prose)) for one in blind], prose
        )
        said.append(prose.say("problems-unseen-named", names=names, count=len(blind)))
    yield Paragraph(Text.join(said))
    yield from detail(unseen_table(blind, prose))


def _others(
    left: Sequence[Problem], ranking: Sequence[Problem], found: RiskMap, prose: Prose
) -> Iterator[Block]:
    """Yield what the annex tells: the problems that are left, and those that are not there."""
    absent = [one for one in ranking if one.state == "not_detected"]
    if not left and not absent:
        return
    yield Heading(prose.say("problems-others-heading"))
    said = []
    if left:
        said.append(prose.say("problems-others-left", count=len(left)))
    if absent:
        said.append(prose.say("problems-others-absent", count=found.not_detected))
    yield Paragraph(Text.join(said))
    for one in left:
        if one.level in SERIOUS:
            yield from detail(*problem_told(one, prose))
    yield from detail(others_table((*left, *absent), prose))
