"""What is left of the sales? The only module here that reads the ledger."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Any

from ibis import Table

from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.margin import measures
from llavero.analysis.margin.costs import Costs, Groups, Service, Totals
from llavero.analysis.margin.findings import DEFINITIONS
from llavero.analysis.margin.margins import (
    NO_COST,
    YEARS_SHOWN,
    credit_notes,
    gross_margin,
    margin_by_year,
    margin_of_key_accounts,
)
from llavero.analysis.margin.parameters import EROSION
from llavero.analysis.margin.service import (
    NO_SERVICE,
    account_margins,
    cost_to_serve,
    loss_makers,
    margins_lost,
    whale_curve,
)
from llavero.analysis.margin.traces import traces
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period, month_start
from llavero.foundation.trace import Traces
from llavero.ledger.columns import amounts, flags, texts
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import watched_groups
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return what is left of the sales, where their cost is known."""
    costs = _costs(ledger, setting)
    findings = tuple(found for found in _findings(costs) if found is not None)
    told = tuple(figure for finding in findings for figure in figures_in(finding))
    because = NO_COST if not _has_cost(costs) else NO_SERVICE
    figures = once_each((*told, *_rest(setting, told, costs.sheet.blocked or because)))
    years = costs.years[-YEARS_SHOWN:]
    shown = Traces(lambda: traces(ledger, period=setting.period, day=setting.as_of, years=years))
    return Answer(findings, figures, shown)


def _findings(costs: Costs) -> Iterator[object]:
    yield credit_notes(costs)
    if costs.sheet.blocked:
        yield MissingData("margin-no-rates", "fx", figures=("M50", "M52", "M53"))
        return
    if not _has_cost(costs):
        yield MissingData("margin-no-cost", "ledger", ("cogs",), ("M50", "M52", "M53"))
        return
    yield gross_margin(costs)
    yield margin_of_key_accounts(costs)
    yield margin_by_year(costs)
    margins = account_margins(costs)
    yield margins
    yield from margins_lost(margins, costs.setting.value(EROSION))
    yield cost_to_serve(costs)
    yield whale_curve(costs)
    yield loss_makers(costs)
    if costs.service is None:
        yield MissingData("margin-no-service", "cts_drivers", figures=("M51", "M52", "M53"))


def _has_cost(costs: Costs) -> bool:
    return any(totals.known for totals in costs.months.values())


def _costs(ledger: Ledger, setting: Setting) -> Costs:
    rows = _rows(ledger, measures.cost_months(ledger, setting.as_of))
    months = {(row["month"], row["is_key"]): _totals(row) for row in rows}
    no_key = _no_key(ledger, {key for _, key in months})
    reasons, blocked = doubts(exchange(ledger).excluded(setting.period))
    chosen = watched_groups(ledger, setting.period, setting.as_of, key=not no_key)
    day = month_start(setting.as_of)
    return Costs(
        setting=setting,
        sheet=Sheet(UNITS, setting.period, setting.currency, reasons, blocked),
        first=min((month for month, _ in months), default=day),
        last=max((month for month, _ in months), default=day),
        months=months,
        groups=_groups(ledger, setting.period, setting.as_of),
        groups_before=_groups(ledger, setting.before, setting.as_of),
        watched=tuple(
            (row["group_id"], row["group_name"]) for row in _rows(ledger, chosen.order_by("place"))
        ),
        watched_are_key=not no_key,
        no_key=no_key,
        service=_service(ledger, setting.period),
    )


def _no_key(ledger: Ledger, kinds: set[bool]) -> str:
    if not ledger.has("ka_status"):
        return "no-ka-status"
    return "" if True in kinds else "no-key-accounts"


def _groups(ledger: Ledger, period: Period, day: date) -> Groups:
    rows = ledger.rows(measures.cost_groups(ledger, period, day).order_by("group_id"))
    return Groups(
        {group: place for place, group in enumerate(texts(rows, "group_id"))},
        tuple(texts(rows, "group_name")),
        flags(rows, "is_key"),
        tuple(amounts(rows, f"{field.name}_amount") for field in fields(Totals)),
    )


def _totals(row: dict[str, Any]) -> Totals:  # Any: what a column holds
    return Totals(*(row[f"{field.name}_amount"] for field in fields(Totals)))


def _service(ledger: Ledger, period: Period) -> Service | None:
    if not (ledger.has("cts_drivers") and ledger.has("cts_rates")):
        return None
    costs: dict[str, float] = {}
    drivers, unpriced = set(), set()
    for row in _rows(ledger, measures.service_costs(ledger, period)):
        drivers.add(row["driver"])
        if row["cost"] is None:
            unpriced.add(row["driver"])
        else:
            costs[row["group_id"]] = costs.get(row["group_id"], 0.0) + row["cost"]
    if not costs:
        return None
    pools = {row["driver"]: row["pool"] for row in _rows(ledger, measures.cost_pools(ledger))}
    return Service(costs, tuple(sorted(unpriced)), len(drivers), pools)


def _rest(setting: Setting, told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    known = {figure.id for figure in told}
    for one in DEFINITIONS:
        of_one = one.id.endswith("year") or "account" in one.id.split(".")[-1].split("_")
        if one.id not in known and not of_one:
            yield not_computable(one.id, one.unit, Source.LEDGER, because, period=setting.period)


def _rows(ledger: Ledger, table: Table) -> list[dict[str, Any]]:  # Any: what a column holds
    rows: list[dict[str, Any]] = ledger.rows(table).to_pylist()
    return rows
