"""Which tables and charts tell who should serve whom?"""

from llavero.analysis.assignment.findings import Assignment, Limit, Limits, Move, Person
from llavero.analysis.assignment.telling import giver_name, taker_name
from llavero.analysis.cells import cell
from llavero.analysis.figures import number
from llavero.document import Chart, ChartKind, Column, Series, Table
from llavero.foundation.values import Share
from llavero.prose import Prose, Text

ROWS = 15  # people that the table and the chart hold
MOVES = 40  # accounts that the table of moves holds


def person_name(one: Person, prose: Prose) -> Text:
    """Return a person, or a new post."""
    if one.post:
        return prose.say("assignment-post", post=one.post).capitalised()
    name = Text.name(one.name)
    return prose.say("assignment-person-leads", name=name) if one.leads else name


def persons_table(found: Assignment, prose: Prose) -> Table:
    """Return what each person carries, today and as proposed."""
    names = ("accounts-now", "accounts", "hours-now", "hours", "load-now", "load")
    columns = (
        Column(prose.say("assignment-column-person"), width=2.2),
        *(Column(prose.say(f"assignment-column-{name}"), numeric=True) for name in names),
    )
    rows = tuple(_person(one, prose) for one in found.persons[:ROWS])
    source = prose.say("assignment-source")
    left = len(found.persons) - len(rows) + found.left_out
    if left:
        source = Text.join((source, prose.say("assignment-left-out", count=left)))
    return Table(prose.say("assignment-table"), columns, rows, source)


def _person(one: Person, prose: Prose) -> tuple[Text, ...]:
    now = (one.accounts_now, one.accounts, one.hours_now, one.hours, one.load_now, one.load)
    return (person_name(one, prose), *(cell(figure, prose) for figure in now))


def moves_table(moves: tuple[Move, ...], prose: Prose) -> Table:
    """Return the accounts that would change hands, and what each move is worth."""
    names = ("account-hours", "relief", "fit", "handover", "net")
    columns = (
        Column(prose.say("assignment-column-account"), width=2.0),
        Column(prose.say("assignment-column-giver"), width=1.7),
        Column(prose.say("assignment-column-taker"), width=1.7),
        *(Column(prose.say(f"assignment-column-{name}"), numeric=True) for name in names),
    )
    rows = tuple(_move(one, prose) for one in moves[:MOVES])
    return Table(prose.say("assignment-moves-table"), columns, rows, prose.say("assignment-source"))


def _move(one: Move, prose: Prose) -> tuple[Text, ...]:
    worth = (one.hours, one.relief, one.fit, one.handover, one.net)
    return (
        Text.name(one.name),
        giver_name(one, prose).capitalised(),
        taker_name(one, prose).capitalised(),
        *(cell(figure, prose) for figure in worth),
    )


def loads_chart(found: Assignment, prose: Prose) -> Chart:
    """Return the load of each person, today and as proposed."""
    shown = found.persons[:ROWS]
    return Chart(
        ChartKind.BAR,
        prose.say("assignment-chart"),
        tuple(str(person_name(one, prose)) for one in shown),
        (
            Series(prose.text("assignment-chart-now"), tuple(number(p.load_now) for p in shown)),
            Series(prose.text("assignment-chart-then"), tuple(number(p.load) for p in shown)),
        ),
        prose.say("assignment-source"),
        prose.say("assignment-chart-alternative", most=found.most_now, then=found.most),
        value_title=prose.text("assignment-chart-axis"),
        number_format="0%",
    )


def limits_chart(told: Limits, prose: Prose) -> Chart:
    """Return the imbalance reached within each limit of changes."""
    return Chart(
        ChartKind.BAR,
        prose.say("assignment-limits-chart"),
        tuple(_limit(one, prose) for one in told.limits),
        (
            Series(
                prose.text("assignment-limits-series"), tuple(number(one.cv) for one in told.limits)
            ),
        ),
        prose.say("assignment-source"),
        prose.say(
            "assignment-limits-alternative", before=told.limits[0].cv, after=told.limits[-1].cv
        ),
        value_title=prose.text("assignment-limits-axis"),
        category_title=prose.text("assignment-limits-category"),
        number_format="0.00",
    )


def _limit(one: Limit, prose: Prose) -> str:
    if one.share >= 1:
        return prose.text("assignment-limits-any")
    return prose.text("assignment-limits-share", share=Share.exact(one.share))
