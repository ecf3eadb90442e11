"""How are the plan of action, its calendar and the load of each owner shown?"""

from collections.abc import Iterator, Sequence

from llavero.analysis.proposal.findings import Owner, PlannedAction
from llavero.analysis.proposal.telling import Teller
from llavero.document import Block, Chart, ChartKind, Column, Heading, Paragraph, Series, Table
from llavero.document import detail as in_annex
from llavero.prose import Text

FIRST = 10  # actions that the section shows; the annex has them all
QUARTER = 3  # months
COLUMNS = ("at", "action", "prevents", "owner", "kpi", "by", "cost")
WIDTHS = (0.35, 2.3, 0.8, 1.2, 2.0, 1.0, 0.6)
MORE = ("effort", "after")
MORE_WIDTHS = (0.8, 0.7)


def plan_told(
    actions: Sequence[PlannedAction], owners: Sequence[Owner], tell: Teller
) -> Iterator[Block]:
    """Yield the first actions as a table and a calendar; all of them stand in the annex."""
    if not actions:
        return
    prose = tell.prose
    yield Heading(prose.say("proposal-plan-heading"))
    if len(actions) > FIRST:
        assert tell.plan is not None, "actions are of a plan"
        facts = {"count": FIRST, "actions": tell.plan.actions}
        yield Paragraph(prose.say("proposal-plan-first", **facts))
        yield from in_annex(
            _table(actions, prose.say("proposal-table-all"), tell, full=True),
            _loads(owners, tell),
        )
        caption = prose.say("proposal-table-first", count=FIRST)
    else:
        yield Paragraph(prose.say("proposal-plan"))
        yield from in_annex(_loads(owners, tell))
        caption = prose.say("proposal-table")
    yield _table(actions[:FIRST], caption, tell)
    placed = [(at, one) for at, one in enumerate(actions[:FIRST], 1) if one.start]
    if placed:
        yield Paragraph(prose.say("proposal-roadmap"))
        yield _roadmap(placed, tell)


def _table(
    actions: Sequence[PlannedAction], caption: Text, tell: Teller, *, full: bool = False
) -> Table:
    names, widths = COLUMNS + MORE * full, WIDTHS + MORE_WIDTHS * full
    columns = tuple(
        Column(tell.prose.say(f"proposal-column-{name}"), width=width)
        for name, width in zip(names, widths, strict=True)
    )
    order = {one.action: at for at, one in enumerate(actions, 1)}
    rows = tuple(_row(one, order, tell, full=full) for one in actions)
    return Table(caption, columns, rows, tell.prose.say("proposal-source"))


def _row(
    one: PlannedAction, order: dict[str, int], tell: Teller, *, full: bool
) -> tuple[Text, ...]:
    prose, date = tell.prose, tell.by(one.end)
    cells = (
        prose.say("cell", value=order[one.action]),
        tell.action(one),
        Text.plain(", ".join(one.prevents)),
        tell.owner(one.owner).capitalised(),
        tell.kpi_cell(one.kpi),
        prose.say("proposal-no-date") if date is None else prose.say("cell", value=date),
        prose.say(f"cost-{one.cost}"),
    )
    if not full:
        return cells
    after = (prose.say("cell", value=order[name]) for name in one.after if name in order)
    waits = Text.join(after, ", ")
    return (
        *cells,
        prose.say("cell", value=one.effort),
        waits if waits.spans else prose.say("no-value"),
    )


def _loads(owners: Sequence[Owner], tell: Teller) -> Table:
    prose = tell.prose
    quarters = range(1, len(owners[0].load) + 1)
    columns = (
        Column(prose.say("proposal-column-owner"), width=2.6),
        Column(prose.say("proposal-column-actions"), numeric=True, width=0.9),
        *(
            Column(prose.say("proposal-column-load", at=at), numeric=True, width=0.6)
            for at in quarters
        ),
    )
    rows = tuple(
        (
            tell.owner_and_post(one.actor).capitalised(),
            prose.say("cell", value=one.actions),
            *(prose.say("cell", value=count) for count in one.load),
        )
        for one in owners
    )
    caption = prose.say("proposal-load-table")
    return Table(caption, columns, rows, prose.say("proposal-load-source"))


def _roadmap(placed: Sequence[tuple[int, PlannedAction]], tell: Teller) -> Chart:
    """Return the calendar: how long each action waits, unseen, and how long it takes."""
    prose = tell.prose
    actions = [one for _, one in placed]
    lengths = [(one.end - one.start + 1) * QUARTER for one in actions]
    told_apart = any(one.lever for one in actions)
    source = "proposal-roadmap-source" if told_apart else "proposal-roadmap-source-alike"
    return Chart(
        ChartKind.TIMELINE,
        prose.say("proposal-roadmap-caption", count=len(actions)),
        tuple(_name(at, one, tell) for at, one in placed),
        (
            Series(
                prose.text("proposal-roadmap-wait"),
                tuple(float((one.start - 1) * QUARTER) for one in actions),
            ),
            _series("lever", actions, lengths, tell),
            _series("other", actions, lengths, tell),
        ),
        prose.say(source),
        prose.say("proposal-roadmap-alternative", lines=Text.join(_lines(actions, tell))),
        value_title=prose.text("proposal-roadmap-months"),
        number_format="0",
        step=QUARTER,
    )


def _name(at: int, one: PlannedAction, tell: Teller) -> str:
    called = tell.short(one)
    return tell.prose.text("proposal-roadmap-name", at=at, action=called, owner=one.owner)


def _series(
    kind: str, actions: Sequence[PlannedAction], lengths: Sequence[int], tell: Teller
) -> Series:
    """Return how long the actions of one kind take; those of the other have no bar."""
    values = (
        float(length) if one.lever == (kind == "lever") else None
        for one, length in zip(actions, lengths, strict=True)
    )
    return Series(tell.prose.text(f"proposal-roadmap-{kind}"), tuple(values))


def _lines(actions: Sequence[PlannedAction], tell: Teller) -> Iterator[Text]:
    for one in actions:
        yield tell.prose.say(
            "proposal-roadmap-line",
            action=tell.short(one),
            **{"from": (one.start - 1) * QUARTER, "to": one.end * QUARTER},
        )
