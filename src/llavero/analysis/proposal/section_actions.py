"""How are the levers and the answer to each problem told: why, who, by when, how to know?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.proposal.findings import Answered, PlannedAction
from llavero.analysis.proposal.telling import JOINT, Teller
from llavero.document import Block, Bullets, Heading, Paragraph
from llavero.document import detail as in_annex
from llavero.prose import Text

LEVERS = 4  # told in prose
ANSWERS = 8  # problems told in prose; the annex has the others


def levers_told(actions: Sequence[PlannedAction], tell: Teller) -> Iterator[Block]:
    """Yield the actions that serve several problems, each reasoned."""
    found = [one for one in actions if one.lever]
    levers = found[:LEVERS]
    if not levers:
        return
    by_name = {one.action: one for one in actions}
    yield Heading(tell.prose.say("proposal-levers-heading"))
    for at, one in enumerate(levers):
        yield Heading(tell.action(one), level=3)
        yield Paragraph(Text.join(_why(one, at, tell)))
        yield Paragraph(Text.join(_how(one, at, by_name, tell)))
    if len(found) > len(levers):
        yield Paragraph(tell.prose.say("proposal-levers-more", count=len(found) - len(levers)))


def _why(one: PlannedAction, at: int, tell: Teller) -> Iterator[Text]:
    yield tell.prose.say(f"action-{one.action}.why")
    names = tell.names(one.prevents)
    yield tell.varied("proposal-lever-serves", at, count=len(one.prevents), names=names)


def _how(
    one: PlannedAction, at: int, by_name: dict[str, PlannedAction], tell: Teller
) -> Iterator[Text]:
    yield _who(one, at, tell)
    if one.after:
        names = Text.join((tell.action(by_name[name]).lowered() for name in one.after), JOINT)
        yield tell.prose.say("proposal-waits", names=names)
    begin = tell.prose.say(f"action-{one.action}.begin")
    yield tell.varied("proposal-begin", at, begin=begin)
    kpi = tell.kpi(one.kpi)
    if kpi is not None:
        yield tell.varied("proposal-know", at, kpi=kpi)
    if one.saving is not None:
        yield tell.prose.say("proposal-saving", saving=one.saving)


def _who(one: PlannedAction, at: int, tell: Teller) -> Text:
    owner, date = tell.owner_and_post(one.owner), tell.by(one.end)
    if date is None:
        return tell.prose.say("proposal-who-no-place", owner=owner)
    if one.for_owner:
        natural = tell.owner(one.for_owner)
        return tell.prose.say("proposal-who-handed", owner=owner, natural=natural, date=date)
    return tell.varied("proposal-who", at, owner=owner, date=date)


def answers_told(answers: Sequence[Answered], tell: Teller) -> Iterator[Block]:
    """Yield what is done against each of the first problems."""
    if not answers:
        return
    told = answers[:ANSWERS]
    yield Heading(tell.prose.say("proposal-answers-heading"))
    yield Paragraph(tell.prose.say("proposal-answers"))
    for at, one in enumerate(told):
        yield from _answer(one, at, tell)
    if len(answers) > len(told):
        count = len(answers) - len(told)
        yield Paragraph(tell.prose.say("proposal-answers-rest", count=count))
        for at, one in enumerate(answers[len(told) :]):
            yield from in_annex(*_answer(one, at, tell))


def _answer(one: Answered, at: int, tell: Teller) -> Iterator[Heading | Paragraph | Bullets]:
    """Yield who answers for a problem, how one shall know, and the strategies."""
    name = tell.problem(one.problem).capitalised()
    yield Heading(tell.prose.say("proposal-answer-title", problem=name, id=one.problem), level=3)
    yield Paragraph(Text.join(_answered(one, at, tell)))
    stop = Text.plain(".")
    yield Bullets(tuple(tell.strategy(id) + stop for id in one.strategies))


def _answered(one: Answered, at: int, tell: Teller) -> Iterator[Text]:
    owner, first, date = tell.owner(one.owner), tell.by(one.begins), tell.by(one.ends)
    if date is None:
        yield tell.prose.say("proposal-answer-who-no-place", owner=owner)
    elif first == date:
        yield tell.varied("proposal-answer-who", at, owner=owner, date=date)
    else:
        yield tell.varied("proposal-answer-steps", at, owner=owner, first=first, date=date)
    warning = tell.prose.say(f"warning-{one.problem.lower()}")
    kpi = tell.kpi(one.kpi)
    if kpi is None:
        yield tell.prose.say("proposal-answer-warning", warning=warning)
    else:
        yield tell.varied("proposal-answer-know", at, kpi=kpi, warning=warning)
    yield tell.varied("proposal-answer-strategies", at)
