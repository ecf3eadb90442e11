"""How is the transition told, and what becomes of today's posts? Nothing computed."""

from collections import Counter
from collections.abc import Iterator, Sequence

from llavero.analysis.answers import Answer
from llavero.analysis.cells import cell
from llavero.analysis.roles.findings import (
    Action,
    Department,
    Elements,
    PostChange,
    Transition,
)
from llavero.analysis.roles.parameters import GOALS, LIMITS
from llavero.analysis.roles.section_structure import post_name
from llavero.analysis.roles.telling import columns, lowered
from llavero.document import Block, Heading, Paragraph, Table, detail
from llavero.prose import Prose, Text

CHANGES = ("new", "changed", "closed", "unchanged")


def transition_told(answer: Answer, prose: Prose) -> Iterator[Block]:
    """Yield the three phases, what becomes of each post, and the eight elements."""
    steps = answer.finding(Transition)
    if steps is None:
        return
    yield Heading(prose.say("roles-transition-heading"))
    yield Paragraph(Text.join(_phases(steps.actions, prose)))
    yield _actions(steps.actions, prose)
    changes = answer.all(PostChange)
    proposed = answer.finding(Department)
    if changes and proposed is not None:
        said = [_counted(changes, prose)]
        said += [] if proposed.marked else [prose.say("roles-changes-no-department")]
        yield Paragraph(Text.join(said))
        yield _changes(changes, prose)
    elif proposed is not None:
        yield Paragraph(prose.say("roles-changes-no-list"))
    elements = answer.finding(Elements)
    if elements is not None:
        count = sum(1 for one in elements.elements if one.figure is not None)
        yield Paragraph(prose.say("roles-elements", known=count), ("storbacka2012",))
        yield from detail(_elements(elements, prose))


def _phases(actions: Sequence[Action], prose: Prose) -> Iterator[Text]:
    yield prose.say("roles-transition-phases")
    for phase in (1, 2, 3):
        mine = [one for one in actions if one.phase == phase]
        if not mine:
            continue
        heaviest = next((one for one in mine if one.figure is not None), mine[0])
        yield prose.say(
            "roles-transition-phase",
            phase=prose.say(f"roles-phase-{phase}"),
            count=len(mine),
            action=lowered(prose.say(f"step-{heaviest.action}")),
        )


def _actions(actions: Sequence[Action], prose: Prose) -> Table:
    rows = tuple(
        (
            prose.say(f"roles-months-{one.phase}"),
            prose.say(f"step-{one.action}"),
            prose.say(f"actor-{one.owner.lower()}"),
            _milestone(one, prose),
        )
        for one in actions
    )
    names = ("phase", "action", "who", "milestone")
    titles = columns(prose, *names, widths=(0.9, 2.6, 1.3, 2.0))
    caption = prose.say("roles-transition-table")
    return Table(caption, titles, rows, prose.say("roles-source"))


def _milestone(one: Action, prose: Prose) -> Text:
    if one.figure is None or one.goal is None:
        return prose.say(f"step-{one.action}.milestone").capitalised()
    return prose.say(
        "roles-milestone",
        name=prose.say(f"sign-{one.sign}.short"),
        figure=one.figure,
        goal=GOALS.get(one.sign, LIMITS[one.sign]).quantity(one.goal),
    ).capitalised()


def _counted(changes: Sequence[PostChange], prose: Prose) -> Text:
    counts: Counter[str] = Counter()
    for one in changes:
        counts[one.change] += one.people
    return prose.say("roles-changes", **{change: counts[change] for change in CHANGES})


def _changes(changes: Sequence[PostChange], prose: Prose) -> Table:
    rows = tuple(
        (
            prose.say(f"change-{one.change}").capitalised(),
            Text.name(one.title) if one.title else prose.say("no-value"),
            post_name(one.post, prose) if one.post else prose.say("roles-without-task"),
            prose.say("cell", value=one.people),
        )
        for one in changes
    )
    names = ("change", "now", "becomes", "people")
    titles = columns(prose, *names, widths=(0.9, 2.2, 2.2, 0.7))
    caption = prose.say("roles-changes-table")
    return Table(caption, titles, rows, prose.say("roles-source-staff"))


def _elements(elements: Elements, prose: Prose) -> Table:
    rows = tuple(
        (prose.say(f"element-{one.element}"), cell(one.figure, prose)) for one in elements.elements
    )
    titles = columns(prose, "element", "answered", widths=(2.0, 2.0))
    caption = prose.say("roles-elements-table")
    return Table(caption, titles, rows, prose.say("roles-source"))
