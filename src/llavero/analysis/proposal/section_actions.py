"""How are the levers and the answer to each problem told: why, who, by when, how to know?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.proposal.findings import Answered, PlannedAction
from llavero.analysis.proposal.telling import JOINT, Teller
from llavero.document import Block, Bullets, Heading, Paragraph
from llavero.prose import Text

LEVERS = 6  # told in prose
ANSWERS, MOST_ANSWERS = 8, 12  # problems told in prose: at least, and where more are serious
NAMED = 3  # accounts
SERIOUS = ("high", "critical")


def levers_told(actions: Sequence[PlannedAction], tell: Teller) -> Iterator[Block]:
    """Yield the actions that serve several problems, each reasoned."""
    levers = [one for one in actions if one.lever][:LEVERS]
    if not levers:
        return
    by_name = {one.action: one for one in actions}
    yield Heading(tell.prose.say("proposal-levers-heading"))
    for one in levers:
        yield Heading(tell.action(one), level=3)
        yield Paragraph(Text.join(_why(one, tell)))
        yield Paragraph(Text.join(_how(one, by_name, tell)))


def _why(one: PlannedAction, tell: Teller) -> Iterator[Text]:
    yield tell.prose.say(f"action-{one.action}.why")
    names = tell.names(one.prevents)
    yield tell.prose.say("proposal-lever-serves", count=len(one.prevents), names=names)
    if one.accounts:
        named = Text.join((Text.name(name) for name in one.accounts[:NAMED]), ", ")
        more = max(0, len(one.accounts) - NAMED)
        yield tell.prose.say("proposal-lever-accounts", names=named, more=more)


def _how(one: PlannedAction, by_name: dict[str, PlannedAction], tell: Teller) -> Iterator[Text]:
    yield _who(one, tell)
    if one.after:
        names = Text.join((tell.action(by_name[name]).lowered() for name in one.after), JOINT)
        yield tell.prose.say("proposal-waits", names=names)
    yield tell.prose.say("proposal-begin", begin=tell.prose.say(f"action-{one.action}.begin"))
    kpi = tell.kpi(one.kpi)
    if kpi is not None:
        yield tell.prose.say("proposal-know", kpi=kpi)
    if one.saving is not None:
        yield tell.prose.say("proposal-saving", saving=one.saving)


def _who(one: PlannedAction, tell: Teller) -> Text:
    owner, date = tell.owner_and_post(one.owner), tell.by(one.end)
    if date is None:
        return tell.prose.say("proposal-who-no-place", owner=owner)
    if one.for_owner:
        natural = tell.owner(one.for_owner)
        return tell.prose.say("proposal-who-handed", owner=owner, natural=natural, date=date)
    return tell.prose.say("proposal-who", owner=owner, date=date)


def answers_told(answers: Sequence[Answered], tell: Teller) -> Iterator[Block]:
    """Yield what is done against each of the first problems."""
    if not answers:
        return
    serious = sum(one.level in SERIOUS for one in answers)
    told = answers[: max(ANSWERS, min(serious, MOST_ANSWERS))]
    yield Heading(tell.prose.say("proposal-answers-heading"))
    yield Paragraph(tell.prose.say("proposal-answers"))
    for one in told:
        name = tell.problem(one.problem).capitalised()
        yield Heading(
            tell.prose.say("proposal-answer-title", problem=name, id=one.problem), level=3
        )
        yield Paragraph(Text.join(_answered(one, tell)))
        stop = Text.plain(".")
        yield Bullets(tuple(tell.strategy(id) + stop for id in one.strategies))
    if len(answers) > len(told):
        count = len(answers) - len(told)
        yield Paragraph(tell.prose.say("proposal-answers-rest", count=count))


def _answered(one: Answered, tell: Teller) -> Iterator[Text]:
    if one.risk.value is not None:
        yield tell.prose.say("proposal-answer-risk", risk=one.risk)
    owner, date = tell.owner(one.owner), tell.by(one.ends)
    if date is None:
        yield tell.prose.say("proposal-answer-who-no-place", owner=owner)
    else:
        yield tell.prose.say("proposal-answer-who", owner=owner, date=date)
    kpi = tell.kpi(one.kpi)
    if kpi is not None:
        yield tell.prose.say("proposal-answer-kpi", kpi=kpi)
    warning = tell.prose.say(f"warning-{one.problem.lower()}")
    yield tell.prose.say("proposal-answer-warning", warning=warning)
    yield tell.prose.say("proposal-answer-strategies")
