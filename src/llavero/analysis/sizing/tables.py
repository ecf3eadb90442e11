"""Which tables and charts show the size of the department?"""

from llavero.analysis.cells import cell
from llavero.analysis.figures import number
from llavero.analysis.hours import TIERS
from llavero.analysis.sizing.findings import (
    Headcount,
    HoursOfAccounts,
    MarginalReturn,
    SizeOption,
    SizeOptions,
)
from llavero.document import Cell, Chart, ChartKind, Column, Series, Table
from llavero.prose import Prose, Text

USUAL = 1  # place of the level that accounts without one are taken for


def options_table(sizes: SizeOptions, needed: Headcount, prose: Prose) -> Table:
    """Return the sizes that the methods give, with their cost and what they serve."""
    priced = any(one.cost.value is not None for one in sizes.options)
    names = ("posts", *(("cost",) if priced else ()), "coverage", "load")
    columns = (
        Column(prose.say("sizing-column-option"), width=1.6),
        *(Column(prose.say(f"sizing-column-{name}"), numeric=True) for name in names),
    )
    rows = tuple(_option(one, priced=priced, prose=prose) for one in sizes.options)
    return Table(prose.say("sizing-table-options"), columns, rows, _source(needed, prose))


def options_chart(sizes: SizeOptions, needed: Headcount, prose: Prose) -> Chart:
    """Return bars of the sizes that the methods give."""
    return Chart(
        ChartKind.BAR,
        prose.say("sizing-chart-options"),
        tuple(prose.text(f"sizing-option-{one.name}") for one in sizes.options),
        (Series(prose.text("sizing-series-posts"), tuple(number(o.posts) for o in sizes.options)),),
        _source(needed, prose),
        prose.say("sizing-chart-options-alternative", workload=needed.workload),
        value_title=prose.text("sizing-axis-posts"),
        number_format="0.0",
    )


def profit_chart(found: MarginalReturn, needed: Headcount, prose: Prose) -> Chart:
    """Return the profit of each number of account managers."""
    return Chart(
        ChartKind.LINE,
        prose.say("sizing-chart-profit"),
        tuple(str(people) for people in range(len(found.profits))),
        (Series(prose.text("sizing-series-profit"), found.profits),),
        _source(needed, prose),
        prose.say("sizing-chart-profit-alternative", number=found.number),
        value_title=prose.text("sizing-axis-profit", currency=needed.cost.currency or ""),
        category_title=prose.text("sizing-axis-people"),
    )


def hours_table(found: HoursOfAccounts, prose: Prose) -> Table:
    """Return from which levels of service the hours come."""
    columns = (
        Column(prose.say("sizing-column-tier"), width=1.6),
        *(
            Column(prose.say(f"sizing-column-{name}"), numeric=True)
            for name in ("accounts", "each", "total")
        ),
    )
    rows = [
        _hours(Text.name(tier), count, each, prose)
        for tier, count, each in zip(TIERS, found.tiers, found.each, strict=True)
        if count
    ]
    if found.assumed:
        none = prose.say("sizing-tier-none")
        rows.append(_hours(none, found.assumed, found.each[USUAL], prose))
    total = (prose.say("cell", value=one) for one in (found.accounts, found.hours))
    accounts, hours = total
    whole = "sizing-tier-all-stars" if found.stars else "sizing-tier-all"
    rows.append((prose.say(whole), accounts, Text(()), hours))
    caption = prose.say(f"sizing-table-hours-{found.base}")
    return Table(caption, columns, tuple(rows), prose.say("sizing-source"), total=True)


def _hours(name: Cell, count: int, each: float, prose: Prose) -> tuple[Cell, ...]:
    numbers = (count, round(each), round(count * each))
    return (name, *(prose.say("cell", value=number) for number in numbers))


def _option(one: SizeOption, *, priced: bool, prose: Prose) -> tuple[Cell, ...]:
    figures = (one.posts, *((one.cost,) if priced else ()), one.coverage, one.load)
    name = prose.say(f"sizing-option-{one.name}")
    return (name, *(cell(figure, prose) for figure in figures))


def _source(needed: Headcount, prose: Prose) -> Text:
    return prose.say("sizing-source-declared" if needed.base == "declared" else "sizing-source")
