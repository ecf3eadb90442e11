"""Which tables tell the open spaces?"""

from llavero.analysis.whitespace.findings import LineMap, MapCell, OpenSpace, OpenSpaces
from llavero.document import Column, Table
from llavero.prose import Prose, Text


def space_table(spaces: OpenSpaces, prose: Prose) -> Table:
    """Return the largest open spaces of the largest accounts."""
    columns = (
        Column(prose.say("column-account"), width=1.9),
        Column(prose.say("whitespace-column-line"), width=1.4),
        Column(prose.say("whitespace-column-buyers"), numeric=True, width=0.9),
        Column(prose.say("whitespace-column-potential"), numeric=True),
        Column(prose.say("whitespace-column-range"), numeric=True, width=1.7),
    )
    rows = tuple(_space(one, prose) for one in spaces.spaces)
    return Table(prose.say("whitespace-table"), columns, rows, prose.say("source-ledger"))


def _space(one: OpenSpace, prose: Prose) -> tuple[Text, ...]:
    return (
        Text.name(one.name),
        Text.name(one.line),
        prose.say("cell", value=one.buyers),
        prose.say("cell", value=one.potential),
        prose.say("whitespace-range", low=one.low, high=one.high),
    )


def map_table(lines: LineMap, prose: Prose) -> Table:
    """Return the largest accounts over the largest lines: the part of each, or its state."""
    columns = (
        Column(prose.say("column-account"), width=3.0),
        *(Column(Text.name(line), numeric=True) for line in lines.lines),
    )
    rows = tuple(
        (Text.name(row.name), *(_cell(cell, prose) for cell in row.cells)) for row in lines.rows
    )
    return Table(prose.say("whitespace-map"), columns, rows, prose.say("source-ledger"))


def _cell(cell: MapCell, prose: Prose) -> Text:
    if cell.share is not None:
        return prose.say("cell", value=cell.share)
    return prose.say(f"whitespace-state-{cell.state.replace('_', '-')}")
