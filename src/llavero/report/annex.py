"""Where does each figure of the text lead?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from llavero.analysis.answers import Definition
from llavero.diagnosis.order import ANALYSES, PROSE_PACKAGES
from llavero.diagnosis.run import Run
from llavero.document import Block, Bullets, Callout, FigureRow, Heading, Paragraph, Table
from llavero.foundation.measure import COMPANY, Measure, Status
from llavero.prose import FigureSpan, Prose, Style, Text

TOPIC = "{}-heading"  # the sentence by which an analysis is headed


def figures_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return the keys of the figures that the blocks show, in order of appearance, once each."""
    keys: dict[str, None] = {}
    for block in blocks:
        for text in _texts(block):
            for span in text.spans:
                if isinstance(span, FigureSpan) and span.figure:
                    keys[span.figure] = None
    return tuple(keys)


def linked(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks with the links that a reader can follow on paper.

    A figure in prose leads to a row of its own. The cells of a table that gives one figure per
    seller or account all lead to the row of their measure: a row each would make an annex of a
    hundred pages that nobody opens, and `llavero trace` opens each of them all the same.
    """
    return tuple(_linked_table(b) if isinstance(b, Table) else b for b in blocks)


def _linked_table(table: Table) -> Table:
    rows = tuple(tuple(_linked_cell(cell) for cell in row) for row in table.rows)
    return replace(table, rows=rows)


def _linked_cell(cell: Text) -> Text:
    return Text(
        tuple(
            FigureSpan(span.text, span.figure.partition("@")[0])
            if isinstance(span, FigureSpan) and span.figure
            else span
            for span in cell.spans
        )
    )


def figure_rows(run: Run, keys: Iterable[str], style: Style) -> tuple[FigureRow, ...]:
    """Return a row of the annex for each key: of one figure, or of a measure with many."""
    figures, of_measure = {figure.key: figure for figure in run.figures}, _by_measure(run)
    prose = Prose(style, "llavero.report")
    named = {d.id: (d, PROSE_PACKAGES[a.NAME]) for a in ANALYSES for d in a.DEFINITIONS}
    return tuple(
        _row(run, figures[key], named, prose)
        if key in figures
        else _row_of_many(run, of_measure[key], named, prose)
        for key in keys
    )


def _by_measure(run: Run) -> Mapping[str, list[Measure]]:
    """Return the figures of each measure, in order."""
    found: dict[str, list[Measure]] = {}
    for figure in run.figures:
        found.setdefault(figure.id, []).append(figure)
    return found


def _row_of_many(
    run: Run, many: Sequence[Measure], named: Mapping[str, tuple[Definition, str]], prose: Prose
) -> FigureRow:
    """Return the row of a measure whose figures stand in tables, one per seller or account."""
    row = _row(run, many[0], named, prose)
    count = prose.say("annex-many", count=len(many))
    each = prose.say("annex-each")
    return replace(row, key=many[0].id, scope=each, value=count, doubts=Text(()), base=Text(()))


def _row(
    run: Run, figure: Measure, named: Mapping[str, tuple[Definition, str]], prose: Prose
) -> FigureRow:
    definition, package = named[figure.id]
    own = Prose(prose.style, package)
    meaning = (
        own.say(f"{definition.sentence}.definition"),
        prose.say("annex-formula", formula=own.say(f"{definition.sentence}.formula")),
    )
    return FigureRow(
        key=figure.key,
        name=own.say(definition.sentence),
        scope=_scope(run, figure.scope, prose),
        value=prose.say("cell", value=figure),
        period=_period(run, figure, prose),
        source=prose.say(f"source-of-{figure.source}"),
        definition=Text.join(meaning),
        rests_on=_rests_on(run, figure, prose),
        topic=own.say(TOPIC.format(package.split(".")[-1])),
        doubts=_doubts(figure, prose),
        base=Text(()) if figure.n is None else prose.say("annex-n", n=figure.n),
    )


def _period(run: Run, figure: Measure, prose: Prose) -> Text:
    """Return the days of a figure; the two periods of the study are said once, above the table."""
    if figure.period is None:
        return prose.say("annex-day", day=run.setting.as_of)
    if figure.period == run.setting.period:
        return prose.say("annex-period")
    if figure.period == run.setting.before:
        return prose.say("annex-before")
    return prose.say("cell", value=figure.period)


def _doubts(figure: Measure, prose: Prose) -> Text:
    if figure.status == Status.OK:
        return Text(())
    reasons = Text.join((prose.say(f"reason-{code}") for code in figure.reasons), "; ")
    return prose.say("annex-partial", reasons=reasons)


def _scope(run: Run, scope: str, prose: Prose) -> Text:
    if scope == COMPANY:
        return Text(())
    return Text.join((_part(run, part, prose) for part in scope.split("/")), " › ")


# Kinds of scope that the company's data do not name, and the report does.
NAMED_BY_US = (
    *("signal", "what-if", "size", "support", "actor", "competence"),
    *("place", "place-criterion", "turn"),
)


def _part(run: Run, part: str, prose: Prose) -> Text:
    kind, _, id = part.partition(":")
    if kind in NAMED_BY_US:
        return prose.say(f"scope-{kind}-{id}")
    return Text.name(run.names.get(part, id or part))


def _rests_on(run: Run, figure: Measure, prose: Prose) -> Text:
    trace = run.traces.get(figure.id)
    tables = trace.tables if trace else ()
    said = [
        prose.say(
            "annex-table",
            table=prose.say(f"table-{name.replace('_', '-')}"),
            rows=run.facts.rows[name],
        )
        for name in tables
        if name in run.facts.rows and not name.endswith("_links")
    ]
    return Text.join(said, "; ")


def _texts(block: Block) -> Iterator[Text]:
    match block:
        case Heading() | Paragraph():
            yield block.text
        case Bullets():
            yield from block.items
        case Callout():
            yield block.title
            yield from block.items
        case Table():
            yield block.caption
            for row in block.rows:
                yield from row
        case _:
            yield block.caption
            yield block.alternative
