"""Which tables and charts tell what is left of the sales?"""

from llavero.analysis.cells import cell
from llavero.analysis.figures import number
from llavero.analysis.margin.findings import (
    AccountMargin,
    AccountMargins,
    LossMakers,
    MarginByYear,
    WhaleCurve,
)
from llavero.document import Chart, ChartKind, Column, Series, Table
from llavero.prose import Prose, Text

ROWS = 15  # accounts that a page can hold


def year_table(years: MarginByYear, prose: Prose) -> Table:
    """Return the margin of each full year, oldest first."""
    keyed = any(year.key.value is not None for year in years.years)
    names = ("company", *(("key", "rest") if keyed else ()), "coverage")
    rows = tuple(
        (
            prose.say("cell", value=year.period.end),
            cell(year.margin, prose),
            *((cell(year.key, prose), cell(year.rest, prose)) if keyed else ()),
            cell(year.coverage, prose),
        )
        for year in years.years
    )
    columns = (
        Column(prose.say("margin-year-end"), width=1.4),
        *(Column(prose.say(f"margin-year-{name}"), numeric=True) for name in names),
    )
    return Table(prose.say("margin-year-table"), columns, rows, prose.say("source-ledger"))


def year_chart(years: MarginByYear, prose: Prose) -> Chart:
    """Return the margin of each full year as lines: key accounts and the rest, or the company."""
    keyed = any(year.key.value is not None for year in years.years)
    lines = {"key": "key", "rest": "rest"} if keyed else {"company": "margin"}
    series = tuple(
        Series(
            prose.text(f"margin-year-{name}"),
            tuple(number(getattr(year, field)) for year in years.years),
        )
        for name, field in lines.items()
    )
    first, last = years.years[0], years.years[-1]
    return Chart(
        ChartKind.LINE,
        prose.say("margin-year-chart"),
        tuple(str(prose.say("cell", value=year.period.end)) for year in years.years),
        series,
        prose.say("source-ledger"),
        prose.say("margin-year-chart-alternative", first=first.margin, last=last.margin),
        value_title=prose.text("margin-year-axis"),
        number_format="0.0%",
    )


def account_table(margins: AccountMargins, prose: Prose) -> Table:
    """Return what is left of the sales of each account looked at by itself."""
    caption = prose.say("margin-key-table" if margins.key else "margin-largest-table")
    return _accounts(margins.accounts[:ROWS], caption, prose)


def loss_table(losses: LossMakers, prose: Prose) -> Table:
    """Return the accounts that take most away."""
    return _accounts(losses.accounts, prose.say(f"margin-loss-table-{losses.of}"), prose)


def _accounts(shown: tuple[AccountMargin, ...], caption: Text, prose: Prose) -> Table:
    served = any(one.service.value is not None for one in shown)
    names = ("sales", "margin", "change", "amount", *(("service", "left") if served else ()))
    columns = (
        Column(prose.say("column-account"), width=1.8),
        *(Column(prose.say(f"margin-account-{name}"), numeric=True) for name in names),
    )
    rows = tuple(_row(one, served, prose) for one in shown)
    return Table(caption, columns, rows, prose.say("source-ledger"))


def _row(one: AccountMargin, served: bool, prose: Prose) -> tuple[Text, ...]:
    figures = [one.sales, one.margin, one.change, one.amount]
    figures += [one.service, one.contribution] if served else []
    return (Text.name(one.name), *(cell(figure, prose) for figure in figures))


def whale_chart(whale: WhaleCurve, prose: Prose) -> Chart:
    """Return the curve of cumulative contribution, or of margin."""
    currency = whale.peak_amount.currency or ""
    return Chart(
        ChartKind.LINE,
        prose.say(f"margin-whale-chart-{whale.of}"),
        tuple(str(prose.say("cell", value=rank)) for rank in whale.ranks),
        (Series(prose.text(f"margin-whale-series-{whale.of}"), whale.curve),),
        prose.say("margin-source-service" if whale.of == "contribution" else "source-ledger"),
        prose.say("margin-whale-chart-alternative", peak=whale.peak_amount),
        value_title=prose.text(f"margin-whale-axis-{whale.of}", currency=currency),
        category_title=prose.text(f"margin-whale-accounts-{whale.of}"),
    )
