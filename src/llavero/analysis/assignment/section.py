"""How is it told who should serve whom? Findings to blocks, nothing computed."""

from collections.abc import Iterator
from itertools import pairwise

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.assignment.blocks import (
    limits_chart,
    loads_chart,
    moves_table,
    persons_table,
)
from llavero.analysis.assignment.findings import (
    Assignment,
    IdleLocks,
    Kept,
    Limit,
    Limits,
    Locked,
    Move,
    OnePerson,
)
from llavero.analysis.assignment.parameters import MOST_CHANGES
from llavero.analysis.assignment.telling import kept_sentence, locked_sentence, told_moves
from llavero.analysis.missing import missing_callout
from llavero.document import Block, Bullets, Heading, Paragraph, detail
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

TOLD = 5  # moves that the section itself explains
EXPLAINED = 40  # those that the annex explains


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of the report on who should serve which account."""
    return tuple(_blocks(answer, prose))


def _blocks(answer: Answer, prose: Prose) -> Iterator[Block]:
    found, missing = answer.finding(Assignment), answer.all(MissingData)
    one = answer.finding(OnePerson)
    if found is None and one is None and not missing:
        return
    yield Heading(prose.say("assignment-heading"))
    if one is not None:
        said = prose.say("assignment-one-person", name=Text.name(one.name), accounts=one.accounts)
        yield Paragraph(said)
    if found is not None:
        yield from _told(found, answer, prose)
    title = "assignment-missing-none" if found is None else "assignment-missing"
    yield from missing_callout(missing, prose, prose.say(title))


def _told(found: Assignment, answer: Answer, prose: Prose) -> Iterator[Block]:
    yield Paragraph(Text.join(_present(found, prose)))
    yield Paragraph(Text.join(_proposal(found, prose)), ("savelsbergh1997", "geoffrion1974"))
    yield persons_table(found, prose)
    yield loads_chart(found, prose)
    yield from _moves(answer.all(Move), prose)
    yield from _stays(found, answer, prose)
    limits = answer.finding(Limits)
    if limits is not None and found.verdict == "improves":
        yield Heading(prose.say("assignment-limits-heading"), level=3)
        yield Paragraph(Text.join(_limits(found, limits, prose)))
        yield limits_chart(limits, prose)


def _present(found: Assignment, prose: Prose) -> Iterator[Text]:
    said = f"assignment-now-{found.base}"
    yield prose.say(said, accounts=found.accounts, people=found.people)
    if found.assumed:
        every = found.assumed == found.accounts.value
        said = "assignment-assumed-all" if every else "assignment-assumed"
        yield prose.say(said, **({} if every else {"count": found.assumed}))
    if found.posts:
        yield prose.say("assignment-posts", posts=found.posts)
    if found.head_carries:
        yield prose.say("assignment-head")
    if found.cv_now.value is not None:
        ends = {"least": found.least_now, "most": found.most_now}
        yield prose.say("assignment-loads", **ends, even=found.even_load)
        yield prose.say(_evenness(found), cv=found.cv_now, gini=found.gini_now)
    if found.scarce:
        yield prose.say("assignment-scarce")


def _evenness(found: Assignment) -> str:
    if not found.uneven_now:
        return "assignment-even-now"
    return "assignment-uneven" if found.overloaded else "assignment-uneven-room"


def _proposal(found: Assignment, prose: Prose) -> Iterator[Text]:
    if found.verdict == "improves":
        facts = {"moves": found.moves, "share": found.moved_share, "stays": found.stays}
        yield prose.say("assignment-improves", **facts)
    else:
        yield prose.say(f"assignment-{found.verdict}")
    if found.entries.value:
        yield prose.say("assignment-entries", entries=found.entries)
    if found.verdict != "stands":
        yield _after(found, prose)
    if found.verdict == "improves":
        costs = {"before": found.cost_now, "after": found.cost, "saved": found.saved}
        yield prose.say("assignment-saved", **costs)
    if found.reached and found.verdict == "improves":
        yield prose.say("assignment-reached", most=MOST_CHANGES.quantity(found.most_changes))
    if isinstance(found.gap.value, float) and found.gap.value >= found.least_gap:
        yield prose.say("assignment-gap", gap=found.gap)
    else:
        yield prose.say("assignment-best")


def _after(found: Assignment, prose: Prose) -> Text:
    if found.cv.value == 0:
        return prose.say("assignment-after-even", most=found.most)
    ends = {"least": found.least, "most": found.most}
    return prose.say("assignment-after", **ends, cv=found.cv, gini=found.gini)


def _moves(moves: tuple[Move, ...], prose: Prose) -> Iterator[Block]:
    if not moves:
        return
    yield Heading(prose.say("assignment-moves-heading"), level=3)
    yield Paragraph(prose.say("assignment-moves-lead"))
    said = told_moves(moves[:EXPLAINED], prose)
    yield Bullets(said[:TOLD])
    if len(moves) > TOLD:
        heading = Heading(prose.say("assignment-moves-table"), level=3)
        more = Paragraph(prose.say("assignment-more-moves"))
        bullets = Bullets(said[TOLD:])
        yield from detail(heading, more, bullets, moves_table(moves, prose))
    else:
        yield moves_table(moves, prose)


def _stays(found: Assignment, answer: Answer, prose: Prose) -> Iterator[Block]:
    said = []
    kept, locked = answer.all(Kept), answer.all(Locked)
    if kept:
        accounts = Text.join((kept_sentence(one, prose) for one in kept), "; ")
        said.append(prose.say("assignment-kept", count=len(kept), accounts=accounts))
    elif found.stays.value:
        said.append(prose.say("assignment-kept-none"))
    if locked:
        accounts = Text.join((locked_sentence(one, prose) for one in locked), "; ")
        said.append(prose.say("assignment-locked", accounts=accounts))
    idle = answer.finding(IdleLocks)
    if idle is not None:
        names = Text.join((Text.name(name) for name in idle.names), ", ")
        said.append(prose.say("assignment-idle", names=names))
    if said:
        yield Heading(prose.say("assignment-stays-heading"), level=3)
        yield Paragraph(Text.join(said))


def _limits(found: Assignment, told: Limits, prose: Prose) -> Iterator[Text]:
    none, free = told.limits[0], told.limits[-1]
    some = [one for one in told.limits[1:-1] if one.moves.value]
    if some and none.cv.value is not None:
        first = some[0]
        facts = {"moves": first.moves, "before": none.cv, "cv": first.cv}
        costs = {"now": none.cost, "cost": first.cost}
        limit = Share.exact(first.share)
        yield prose.say("assignment-limits-first", limit=limit, **facts, **costs)
    if any(_rises(one, next_) for one, next_ in pairwise(told.limits)):
        yield prose.say("assignment-limits-within")
    if _less(free.cost.value, found.cost.value):
        facts = {"moves": free.moves, "cost": found.cost, "free": free.cost}
        yield prose.say("assignment-limits-rest", **facts)
    else:
        yield prose.say("assignment-limits-free")
    yield prose.say("assignment-limits-advice")


def _rises(one: Limit, following: Limit) -> bool:
    """Return whether more changes leave the loads less alike, as the chart shows it."""
    if not isinstance(one.cv.value, float) or not isinstance(following.cv.value, float):
        return False
    return round(following.cv.value, 2) > round(one.cv.value, 2)


def _less(one: object, other: object) -> bool:
    """Return whether a cost is less than another by an hour or more."""
    return isinstance(one, float) and isinstance(other, float) and one <= other - 1
