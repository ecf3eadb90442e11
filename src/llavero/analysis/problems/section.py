"""How are the problems told? Findings to blocks, nothing computed."""

from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.problems.findings import Problem, RiskMap
from llavero.analysis.problems.tables import metrics_table, others_table, risk_table, unseen_table
from llavero.analysis.problems.telling import accounts_told, named, needs, problem_told
from llavero.document import Block, Bullets, Heading, Paragraph, detail
from llavero.prose import Prose, Text

TOLD = 8  # problems, at least, that are told in prose
MOST_TOLD = 12
NEXT = 3  # named after the first
LISTED = 4  # that cannot be looked for: more of them stand in a table


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 4 that says what can go wrong."""
    found = answer.finding(RiskMap)
    if found is None:
        return ()
    by_id = {one.id: one for one in answer.all(Problem)}
    ranking = tuple(by_id[id] for id in found.ranking)
    return (Heading(prose.say("problems-heading")), *_blocks(found, ranking, prose))


def _blocks(found: RiskMap, ranking: Sequence[Problem], prose: Prose) -> Iterator[Block]:
    told = _to_tell(ranking)
    yield Paragraph(Text.join(_opening(found, ranking, prose)))
    if found.with_sales:
        yield risk_table(found, ranking, prose)
    for one in told:
        yield from problem_told(one, prose)
    others = [one for one in ranking if one not in told and one.state != "no_data"]
    if others:
        yield Heading(prose.say("problems-others-heading"))
        yield others_table(others, prose)
    yield from _unseen([one for one in ranking if one.state == "no_data"], found, prose)
    yield from detail(metrics_table(ranking, prose))


def _to_tell(ranking: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return the problems told in prose: the first ones, and all of a high risk while they fit."""
    seen = [one for one in ranking if one.state == "detected"]
    high = sum(one.level in ("high", "critical") for one in seen)
    return tuple(seen[: max(TOLD, min(high, MOST_TOLD))])


def _opening(found: RiskMap, ranking: Sequence[Problem], prose: Prose) -> Iterator[Text]:
    if not found.detected.value:
        yield prose.say("problems-none", unseen=found.no_data)
        return
    yield prose.say("problems-counted", detected=found.detected, looked=len(ranking))
    if found.critical.value or found.high.value:
        yield prose.say("problems-levels", critical=found.critical, high=found.high)
    first, *others = (one for one in ranking if one.state == "detected")
    accounts = accounts_told(first, prose)
    if accounts is not None and first.basis is not None:
        yield prose.say(
            "problems-first",
            name=named(first, prose),
            risk=first.risk,
            likelihood=first.likelihood,
            severity=first.severity,
            accounts=accounts,
            affected=first.affected,
            share=first.at_stake,
            of=prose.say(f"problems-of-{first.basis}"),
        )
        yield from _next(others[:NEXT], prose)
    if not found.with_sales:
        yield prose.say("problems-without-sales")
    if found.sellers:
        yield prose.say("problems-sellers", sellers=found.sellers)


def _next(others: Sequence[Problem], prose: Prose) -> Iterator[Text]:
    """Yield which problems come after the first."""
    if not others:
        return
    *first, last = (prose.say("problems-named", name=named(one, prose)) for one in others)
    names = Text.join(first, ", ")
    told = prose.say("problems-and", names=names, last=last) if first else last
    yield prose.say("problems-next", names=told, count=len(others))


def _unseen(blind: Sequence[Problem], found: RiskMap, prose: Prose) -> Iterator[Block]:
    if not blind:
        return
    yield Heading(prose.say("problems-unseen-heading"))
    yield Paragraph(prose.say("problems-unseen", count=found.no_data))
    if len(blind) > LISTED:
        yield unseen_table(blind, prose)
        return
    yield Bullets(
        tuple(
            prose.say("problems-unseen-one", name=named(one, prose), needs=needs(one, prose))
            for one in blind
        )
    )
