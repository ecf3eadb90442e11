"""Which tables and charts tell whether accounts stay and grow?"""

from llavero.analysis.retention.findings import (
    AccountsInDetail,
    BridgeOfChange,
    ChangeOfSales,
    SalesByMonth,
    SalesByYear,
    SilentAccount,
)
from llavero.document import Chart, ChartKind, Column, Series, Table
from llavero.foundation.measure import Measure
from llavero.prose import Prose, Text

ROWS = 15  # accounts that a page can hold


def month_chart(months: SalesByMonth, change: ChangeOfSales, prose: Prose) -> Chart:
    """Return the sales of each month beside the same month before."""
    return Chart(
        ChartKind.COLUMN,
        prose.say("retention-month-chart"),
        tuple(prose.text(f"month-{month}") for month in months.months),
        (
            Series(prose.text("retention-month-chart-then"), months.then),
            Series(prose.text("retention-month-chart-now"), months.now),
        ),
        prose.say("source-ledger"),
        prose.say("retention-month-chart-alternative", sales=change.sales, before=change.before),
        value_title=prose.text("retention-month-axis", currency=change.sales.currency or ""),
    )


def bridge_chart(bridge: BridgeOfChange, prose: Prose) -> Chart:
    """Return the change of sales of the accounts that moved most."""
    names = [bar.name for bar in bridge.bars]
    values = [bar.amount for bar in bridge.bars]
    if bridge.others:
        names.append(prose.text("retention-bridge-chart-others"))
        values.append(bridge.others)
    return Chart(
        ChartKind.BAR,
        prose.say("retention-bridge-chart"),
        tuple(names),
        (Series(prose.text("retention-bridge-chart-series"), tuple(values)),),
        prose.say("source-ledger"),
        prose.say(
            "retention-bridge-chart-alternative",
            name=Text.name(bridge.top),
            amount=bridge.top_change,
        ),
        value_title=prose.text("retention-month-axis", currency=bridge.sales.currency or ""),
    )


def bridge_table(bridge: BridgeOfChange, prose: Prose) -> Table:
    """Return the way from the sales before to the sales now; its rows add up."""
    blank = Text(())
    rows = [(prose.say("retention-bridge-before"), blank, prose.say("cell", value=bridge.before))]
    for part in bridge.parts:
        if part.kind == "negative" and not part.amount.value:
            continue
        count = prose.say("cell", value=part.accounts) if part.accounts else blank
        amount = prose.say("cell", value=part.amount)
        rows.append((prose.say(f"retention-bridge-{part.kind}"), count, amount))
    rows.append((prose.say("retention-bridge-now"), blank, prose.say("cell", value=bridge.sales)))
    columns = (
        Column(prose.say("column-figure"), width=2.0),
        Column(prose.say("retention-bridge-count"), numeric=True, width=0.7),
        Column(prose.say("retention-bridge-amount"), numeric=True, width=1.2),
    )
    caption = prose.say("retention-bridge-table")
    return Table(caption, columns, tuple(rows), prose.say("source-ledger"), total=True)


def year_table(years: SalesByYear, prose: Prose) -> Table:
    """Return the full years, oldest first."""
    rows = tuple(
        (
            prose.say("cell", value=year.period.end),
            *(
                _cell(figure, prose)
                for figure in (
                    year.sales,
                    year.growth,
                    year.active,
                    year.net,
                    year.gross,
                    year.logos,
                )
            ),
        )
        for year in years.years
    )
    columns = (
        Column(prose.say("retention-year-end"), width=1.5),
        *(
            Column(prose.say(f"retention-year-{name}"), numeric=True)
            for name in ("sales", "growth", "active", "net", "gross", "logos")
        ),
    )
    return Table(prose.say("retention-year-table"), columns, rows, prose.say("source-ledger"))


def silent_table(accounts: tuple[SilentAccount, ...], prose: Prose) -> Table:
    """Return the silent accounts with the largest sales."""
    rows = tuple(
        (
            Text.name(one.name),
            prose.say(f"retention-state-{one.state.replace('_', '-')}"),
            prose.say("cell", value=one.days),
            prose.say("cell", value=one.ratio),
            prose.say("cell", value=one.sales),
        )
        for one in accounts
    )
    columns = (
        Column(prose.say("column-account"), width=1.8),
        Column(prose.say("retention-silent-state")),
        *(
            Column(prose.say(f"retention-silent-{name}"), numeric=True)
            for name in ("days", "ratio", "sales")
        ),
    )
    return Table(prose.say("retention-silent-table"), columns, rows, prose.say("source-ledger"))


def detail_table(detail: AccountsInDetail, prose: Prose) -> Table:
    """Return how each account looked at by itself is going."""
    rows = tuple(
        (
            Text.name(one.name),
            *(
                _cell(figure, prose)
                for figure in (one.sales, one.growth, one.trend, one.volatility, one.recency)
            ),
        )
        for one in detail.accounts[:ROWS]
    )
    columns = (
        Column(prose.say("column-account"), width=1.8),
        Column(prose.say("retention-silent-sales"), numeric=True),
        *(
            Column(prose.say(f"retention-detail-{name}"), numeric=True)
            for name in ("growth", "trend", "volatility", "recency")
        ),
    )
    caption = prose.say("retention-key-table" if detail.key else "retention-largest-table")
    return Table(caption, columns, rows, prose.say("source-ledger"))


# What stands in a cell instead of a figure that does not exist, by reason.
LABELS = {
    "new-account": "retention-label-new",
    "recovered-account": "retention-label-recovered",
}


def _cell(figure: Measure, prose: Prose) -> Text:
    if figure.value is not None:
        return prose.say("cell", value=figure)
    label = next((LABELS[reason] for reason in figure.reasons if reason in LABELS), None)
    return prose.say(label) if label else prose.say("no-value")
