"""How is the proposal told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer
from llavero.analysis.proposal.findings import (
    Answered,
    Effect,
    FindOut,
    Integral,
    Owner,
    Plan,
    PlannedAction,
)
from llavero.analysis.proposal.section_actions import answers_told, levers_told
from llavero.analysis.proposal.section_integral import integral_told
from llavero.analysis.proposal.section_plan import plan_told
from llavero.analysis.proposal.telling import OF_TABLES, Teller, teller
from llavero.document import Block, Bullets, Heading, Paragraph
from llavero.prose import Prose, Text

FIRST = 6  # tables that are told
COLUMNS = 5  # of a table


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 4 that proposes, and closes the report."""
    if answer.finding(Integral) is None:
        return ()
    plan = answer.finding(Plan)
    tell = teller(prose, answer.all(Owner), plan)
    actions = answer.all(PlannedAction)
    return (
        Heading(prose.say("proposal-heading")),
        *_opening(answer, plan, tell),
        *levers_told(actions, tell),
        *answers_told(answer.all(Answered), tell),
        *plan_told(actions, answer.all(Owner), tell),
        *_find_out(answer.all(FindOut), tell),
        *integral_told(answer, tell),
    )


def _opening(answer: Answer, plan: Plan | None, tell: Teller) -> Iterator[Block]:
    if plan is None:
        yield Paragraph(tell.prose.say("proposal-nothing-looked"))
        return
    if not plan.served.value:
        yield Paragraph(tell.prose.say("proposal-nothing"))
        return
    yield Paragraph(Text.join(_whole(plan, tell.prose)))
    yield Paragraph(Text.join(_load(plan, tell.prose)))
    yield Paragraph(Text.join(_effect(answer.finding(Effect), tell.prose)))


def _whole(plan: Plan, prose: Prose) -> Iterator[Text]:
    yield prose.say(
        "proposal-opening",
        served=plan.served,
        actions=plan.actions,
        **{"from": plan.quarters[0].start, "to": plan.quarters[-1].end},
    )
    told = "proposal-levers" if plan.levers.value else "proposal-no-levers"
    yield prose.say(told, levers=plan.levers, lever=plan.lever)


def _load(plan: Plan, prose: Prose) -> Iterator[Text]:
    yield prose.say("proposal-load", busiest=plan.busiest, most=plan.most)
    if plan.later.value:
        yield prose.say("proposal-later", later=plan.later)
    if plan.handed.value:
        yield prose.say("proposal-handed", handed=plan.handed)
    if plan.unplaced.value:
        yield prose.say("proposal-unplaced", unplaced=plan.unplaced)


def _effect(effect: Effect | None, prose: Prose) -> Iterator[Text]:
    if effect is None:
        yield prose.say("proposal-no-effect")
        return
    if effect.before.value == 0:
        yield prose.say("proposal-effect-rare", saved=effect.saved)
        return
    yield prose.say("proposal-effect", before=effect.before, after=effect.after, saved=effect.saved)


def _find_out(tables: tuple[FindOut, ...], tell: Teller) -> Iterator[Block]:
    if not tables:
        return
    called = Prose(tell.prose.style, OF_TABLES)
    yield Heading(tell.prose.say("proposal-find-heading"))
    yield Paragraph(tell.prose.say("proposal-find"))
    yield Bullets(tuple(_find_one(one, tell, called) for one in tables[:FIRST]))


def _find_one(one: FindOut, tell: Teller, called: Prose) -> Text:
    """Return which data would show which problems; the columns where the table is there."""
    id = f"table-{one.table.replace('_', '-')}"
    facts = {"table": called.say(id).capitalised(), "problems": tell.names(one.problems)}
    if not one.columns:
        return tell.prose.say("proposal-find-one", **facts)
    columns = Text.join((called.say(f"{id}.{name}") for name in one.columns[:COLUMNS]), ", ")
    return tell.prose.say("proposal-find-columns", columns=columns, **facts)
