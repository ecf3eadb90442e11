"""Which table and which chart show the basis of organisation?"""

from llavero.analysis.basis.findings import BasisOfOrganisation, DimensionFigures, SellerMix
from llavero.document import Cell, Chart, ChartKind, Column, Series, Table
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text


def dimensions_table(basis: BasisOfOrganisation, prose: Prose) -> tuple[Table, ...]:
    """Return a row for each dimension that the data tell apart."""
    known = [d for d in basis.dimensions if d.purity.value is not None]
    if not known:
        return ()
    tested = any(d.information.value is not None for d in known)
    titles = ("purity", "reverse") + (("nmi", "chance", "adjusted", "p") if tested else ())
    columns = (
        Column(prose.say("basis-column-dimension"), width=1.6),
        *(Column(prose.say(f"basis-column-{title}"), numeric=True) for title in titles),
    )
    rows = tuple(_row(dimension, len(titles), prose) for dimension in known)
    return (Table(prose.say("basis-table"), columns, rows, prose.say("source-ledger")),)


def _row(dimension: DimensionFigures, figures: int, prose: Prose) -> tuple[Cell, ...]:
    values = (
        dimension.purity,
        dimension.reverse,
        dimension.information,
        dimension.chance,
        dimension.adjusted,
        dimension.p,
    )
    name = prose.say(f"basis-name-{dimension.kind}")
    return (name, *(_cell(value, prose) for value in values[:figures]))


def _cell(figure: Measure, prose: Prose) -> Text:
    if figure.value is None:
        return prose.say("basis-no-value")
    return prose.say("cell", value=figure)


def mix_chart(mix: SellerMix, prose: Prose) -> Chart:
    """Return how each seller's sales spread over the leading dimension."""
    names = list(mix.categories)
    names += [prose.text("basis-several")] if mix.several else []
    names += [prose.text("basis-rest")] if mix.others else []
    name = prose.say(f"basis-word-{mix.kind}")
    source = prose.say("source-ledger")
    if mix.left_out:
        source = Text.join([source, prose.say("basis-left-out", count=mix.left_out)])
    return Chart(
        ChartKind.STACKED,
        prose.say("basis-chart", dimension=name),
        tuple(seller.name for seller in mix.sellers),
        tuple(
            Series(category, tuple(seller.shares[at] for seller in mix.sellers))
            for at, category in enumerate(names)
        ),
        source,
        prose.say("basis-chart-alternative", dimension=name, sellers=len(mix.sellers)),
        value_title=prose.text("basis-chart-value"),
        number_format="0%",
    )
