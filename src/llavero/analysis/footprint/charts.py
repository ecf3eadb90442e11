"""Which charts show the department's part of the sales and the clients of its sellers?"""

from llavero.analysis.footprint.figures import number
from llavero.analysis.footprint.findings import ClientsPerKam, SalesOfDepartment
from llavero.document import Chart, ChartKind, Series
from llavero.foundation.measure import Measure
from llavero.prose import Prose


def share_chart(sales: SalesOfDepartment, prose: Prose) -> tuple[Chart, ...]:
    """Return who is credited with the sales, if that is known."""
    if sales.share.value is None:
        return ()
    pairs = {
        "department": (sales.before, sales.share),
        "others": (sales.others_before, sales.others),
        "nobody": (sales.unattributed_before, sales.unattributed),
    }
    whens = ("before", "now") if sales.before.value is not None else ("now",)
    series = tuple(
        Series(prose.text(f"footprint-share-chart-{who}"), _values(pair, len(whens)))
        for who, pair in pairs.items()
        if who != "nobody" or any(_values(pair, len(whens)))
    )
    chart = Chart(
        ChartKind.STACKED,
        prose.say("footprint-share-chart"),
        tuple(prose.text(f"footprint-share-chart-{when}") for when in whens),
        series,
        prose.say("source-ledger-hr"),
        prose.say(
            "footprint-share-chart-alternative",
            share=sales.share,
            others=sales.others,
            unattributed=sales.unattributed,
        ),
        value_title=prose.text("footprint-share-chart-value"),
        number_format="0.0%",
    )
    return (chart,)


def _values(pair: tuple[Measure, Measure], whens: int) -> tuple[float | None, ...]:
    return tuple(_as_told(figure) for figure in pair[-whens:])


def _as_told(figure: Measure) -> float | None:
    """Return a part as the text tells it: parts of a whole are rounded so that they add up."""
    shown = figure.detail.get("shown")
    return float(shown) if isinstance(shown, float) else number(figure)


def clients_chart(clients: ClientsPerKam, prose: Prose) -> tuple[Chart, ...]:
    """Return how many clients each key account seller serves, if there is one."""
    shown = [one for one in clients.sellers if one.is_kam]
    if not shown or clients.mean.value is None:
        return ()
    chart = Chart(
        ChartKind.BAR,
        prose.say("footprint-clients-chart"),
        tuple(one.name for one in shown),
        (
            Series(
                prose.text("footprint-column-key"),
                tuple(number(one.key_accounts) for one in shown),
            ),
            Series(
                prose.text("footprint-column-all"), tuple(number(one.accounts) for one in shown)
            ),
        ),
        prose.say(f"footprint-clients-chart-from-{clients.mean.source}"),
        prose.say("footprint-clients-chart-alternative", mean=clients.mean),
        value_title=prose.text("footprint-clients-chart-value"),
    )
    return (chart,)
