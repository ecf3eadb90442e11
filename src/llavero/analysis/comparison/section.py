"""How is the comparison of sellers told? Findings to blocks, nothing computed."""

from collections.abc import Iterator

from llavero.analysis.answers import Answer, MissingData
from llavero.analysis.cells import cell
from llavero.analysis.comparison.findings import FairComparison, SellerCompared
from llavero.analysis.missing import missing_callout
from llavero.document import Block, Column, Heading, Paragraph, Table, detail
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text

CITED = ("cravens1972",)
ROWS = 25


def section(answer: Answer, prose: Prose) -> tuple[Block, ...]:
    """Return the part of section 3 that sets sales beside what was to be expected."""
    found = answer.finding(FairComparison)
    if found is None:
        return ()
    return (Heading(prose.say("comparison-heading")), *_blocks(answer, found, prose))


def _blocks(answer: Answer, found: FairComparison, prose: Prose) -> Iterator[Block]:
    said = [prose.say("comparison-why"), *(_compared if found.compared else _few)(found, prose)]
    yield Paragraph(Text.join(said), CITED)
    if found.compared:
        yield Paragraph(Text.join((prose.say("comparison-meaning"), prose.say("comparison-size"))))
    yield from detail(_table(found, prose))
    yield from missing_callout(answer.all(MissingData), prose, prose.say("missing-data"))


def _few(found: FairComparison, prose: Prose) -> Iterator[Text]:
    facts: dict[str, Measure | int] = {"count": found.count, "least": found.least}
    if found.alike:
        yield prose.say("comparison-alike", complete=found.complete, **facts)
    elif found.complete.value == found.count.value:
        yield prose.say("comparison-few-all", **facts)
    else:
        yield prose.say("comparison-few", complete=found.complete, **facts)


def _compared(found: FairComparison, prose: Prose) -> Iterator[Text]:
    facts = {"complete": found.complete, "explained": found.explained}
    yield prose.say("comparison-explained", **facts)
    for cause in found.idle:
        yield prose.say(f"comparison-idle-{cause}")
    known = [one for one in found.sellers if one.standing]
    most, least = known[0], known[-1]
    yield prose.say("comparison-span", **_named("most", most), **_named("least", least))
    if not found.standing.value:
        yield prose.say("comparison-nobody")
        return
    names = Text.join((Text.name(o.code) for o in known if o.standing != "within"), ", ")
    yield prose.say("comparison-standing", standing=found.standing, names=names)


def _named(place: str, one: SellerCompared) -> dict[str, Text | Measure]:
    return {place: Text.name(one.code), f"{place}_difference": one.difference}


def _table(found: FairComparison, prose: Prose) -> Table:
    names = ["accounts", "sales", "potential", "hours", "tenure"]
    names += ["expected", "difference"] if found.compared else []
    columns = [Column(prose.say("comparison-column-code"))]
    columns += [Column(prose.say(f"comparison-column-{name}"), numeric=True) for name in names]
    columns += [Column(prose.say("comparison-column-standing"))] if found.compared else []
    kind = "compared" if found.compared else "plain"
    rows = tuple(_row(one, names, found, prose) for one in found.sellers[:ROWS])
    source = prose.say("comparison-source-key" if found.key else "comparison-source-all")
    return Table(prose.say(f"comparison-table-{kind}"), tuple(columns), rows, source)


def _row(
    one: SellerCompared, names: list[str], found: FairComparison, prose: Prose
) -> tuple[Text, ...]:
    cells = [Text.name(one.code), *(cell(getattr(one, name), prose) for name in names)]
    if found.compared:
        label = f"comparison-{one.standing}" if one.standing else "no-value"
        cells.append(prose.say(label))
    return tuple(cells)
