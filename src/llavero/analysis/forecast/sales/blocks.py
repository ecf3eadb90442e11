"""How do the chart and the tables of the coming twelve months look?"""

from collections.abc import Iterator

from llavero.analysis.cells import cell
from llavero.analysis.forecast.sales.findings import AccountSales, KindAhead, MonthsAhead
from llavero.document import Chart, ChartKind, Column, Series, Table
from llavero.prose import Prose, Text

NAMES = ("last", "said", "low", "high", "missed")


def month_chart(months: MonthsAhead, prose: Prose) -> Chart:
    """Return the months gone by and those to come, with their band."""
    past, ahead = len(months.sold), len(months.said)
    nothing: tuple[float | None, ...] = (None,) * past
    series = [
        Series(prose.text("forecast-series-sold"), (*months.sold, *(None,) * ahead)),
        Series(prose.text("forecast-series-said"), (*nothing, *months.said)),
    ]
    if months.low:
        series += [
            Series(prose.text("forecast-series-low"), (*nothing, *months.low), edge=True),
            Series(prose.text("forecast-series-high"), (*nothing, *months.high), edge=True),
        ]
    sentence = "forecast-total-chart-alternative" if months.low else "forecast-total-chart-bare"
    return Chart(
        ChartKind.LINE,
        prose.say("forecast-total-chart"),
        tuple(_months(months.first, past + ahead, prose)),
        tuple(series),
        prose.say("source-ledger"),
        prose.say(sentence, total=months.total),
        value_title=prose.text("forecast-total-chart-axis", currency=months.total.currency or ""),
    )


def _months(first: str, count: int, prose: Prose) -> Iterator[str]:
    year, month = (int(part) for part in first.split("-"))
    for at in range(count):
        years, place = divmod(month - 1 + at, 12)
        yield prose.text(
            "forecast-total-chart-month",
            month=prose.text(f"month-{place + 1}"),
            year=str(year + years),
        )


def kind_table(kinds: tuple[KindAhead, ...], prose: Prose) -> Table:
    """Return the rule of each kind of account, and its error."""
    columns = (
        Column(prose.say("forecast-column-kind"), width=1.9),
        Column(prose.say("forecast-column-count"), numeric=True, width=0.7),
        Column(prose.say("forecast-column-rule"), width=1.9),
        Column(prose.say("forecast-column-ratio"), numeric=True),
    )
    rows = tuple(
        (
            prose.say(f"forecast-kind-{one.kind}"),
            prose.say("cell", value=one.accounts),
            prose.say(f"forecast-rule-{one.rule}"),
            cell(one.error, prose),
        )
        for one in kinds
    )
    return Table(prose.say("forecast-kinds-table"), columns, rows, prose.say("source-ledger"))


def account_table(shown: tuple[AccountSales, ...], prose: Prose) -> Table:
    """Return the accounts with what is known of them; no column in which nothing is."""
    known = [name for name in NAMES if any(getattr(one, name).value is not None for one in shown)]
    columns = (
        Column(prose.say("column-account"), width=1.7),
        *(Column(prose.say(f"forecast-column-{name}"), numeric=True) for name in known),
    )
    rows = tuple(
        (Text.name(one.name), *(cell(getattr(one, name), prose) for name in known)) for one in shown
    )
    source = "forecast-accounts-source" if "missed" in known else "source-ledger"
    return Table(prose.say("forecast-accounts-table"), columns, rows, prose.say(source))
