"""Who carries what, and for how long? The only module here that reads the ledger."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from ibis import Table

from llavero.analysis import serving
from llavero.analysis.answers import Answer, Earlier, MissingData, Setting
from llavero.analysis.capacity import capacity
from llavero.analysis.figures import Sheet, figures_in, once_each
from llavero.analysis.handovers import group_spells
from llavero.analysis.strength.measures import first_sales
from llavero.analysis.workload import measures
from llavero.analysis.workload.evenness import balance, heaviest
from llavero.analysis.workload.findings import DEFINITIONS
from llavero.analysis.workload.load import load_of_sellers, loads_of
from llavero.analysis.workload.records import Credit, Person, Records, Spell
from llavero.analysis.workload.relations import records_of_sellers
from llavero.analysis.workload.tenure import tenure
from llavero.analysis.workload.traces import traces
from llavero.foundation.measure import Measure, Source, not_computable
from llavero.foundation.period import Period
from llavero.foundation.trace import Trace, Traces
from llavero.ledger.conversion import doubts, exchange
from llavero.ledger.key_accounts import group_names, key_groups, watched_groups
from llavero.ledger.tables import Ledger

UNITS = {definition.id: definition.unit for definition in DEFINITIONS}
OF_ONE = {
    *("M11", "M11.all", "M12.listed", "M12.active", "M13", "M13.cumulative", "M14", "M14.net"),
    *("M14.sales", "M14.seller_sales", "M26.seller", "M30", "M30.hours", "M30.available"),
    *("M32.seller", "M32.handovers", "M33"),
}


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return what each seller carries and what the records say of each one's clients."""
    basis, pairs = serving.portfolio(ledger, setting.period, setting.as_of)
    records = _records(ledger, setting, basis, pairs)
    told = Traces(lambda: _traces(ledger, setting, basis, pairs))
    rated = basis != "sales" or not records.sheet.blocked
    if not records.served or not rated:
        missing, because = _nobody(ledger, rated=rated)
        return Answer((missing,), tuple(_rest((), because)), told)
    loads = loads_of(records)
    stays, passed = tenure(records)
    findings = (
        load_of_sellers(records, loads),
        *heaviest(records, loads),
        balance(records, loads),
        stays,
        *passed,
        *records_of_sellers(records),
        *_missing(ledger, records),
    )
    figures = tuple(figure for finding in findings for figure in figures_in(finding))
    return Answer(findings, once_each((*figures, *_rest(figures, "no-sellers"))), told)


def _nobody(ledger: Ledger, *, rated: bool) -> tuple[MissingData, str]:
    """Return what keeps it from being known who serves whom, and the reason of the figures."""
    figures = ("M11", "M14")
    if not rated:
        return MissingData("workload-no-rates", "fx", figures=figures), "missing-rates"
    if ledger.has("ledger", "seller_id"):
        sold = MissingData("workload-no-positive-sales", "assignments", figures=figures)
        return sold, "no-positive-sales"
    return MissingData("workload-no-sellers", "ledger", ("seller_id",), figures), "no-sellers"


def _rest(told: tuple[Measure, ...], because: str) -> Iterator[Measure]:
    known = {figure.id for figure in told}
    for definition in DEFINITIONS:
        if definition.id not in known and definition.id not in OF_ONE:
            yield not_computable(definition.id, definition.unit, Source.LEDGER, because)


def _missing(ledger: Ledger, records: Records) -> Iterator[MissingData]:
    if not records.tiers:
        yield MissingData("workload-no-key-accounts", "ka_status", figures=("M11", "M30"))
    elif not any(records.tiers.values()):
        yield MissingData("workload-no-tiers", "ka_status", ("tier",), ("M30",))
    if not records.assigned:
        yield MissingData("workload-no-assignments", "assignments", figures=("M13", "M32"))
    if records.listed is None:
        yield MissingData("workload-no-contacts", "contacts", figures=("M12.listed",))
    if records.active is None:
        yield MissingData("workload-no-interactions", "interactions", figures=("M12.active",))


def _records(ledger: Ledger, setting: Setting, basis: serving.Basis, pairs: Table) -> Records:
    day, period = setting.as_of, setting.period
    people = _people(ledger, day)
    tiers = {r["group_id"]: r["tier"] for r in _rows(ledger, key_groups(ledger, day))}
    everyone = _everyone(ledger, pairs)
    chosen = _key_sellers(everyone, people, tiers)
    watched = watched_groups(ledger, period, day, key=bool(chosen)).order_by("place")
    reasons, blocked = doubts(exchange(ledger).excluded(period))
    start = _rows(ledger, serving.ledger_start(ledger))[0]["first_month"]
    return Records(
        setting=setting,
        sheet=Sheet(UNITS, period, setting.currency, reasons, blocked),
        ledger_start=start,
        people=people,
        names=dict(_columns(ledger, group_names(ledger), "group_id", "group_name")),
        tiers=tiers,
        kam=bool(chosen),
        basis=basis,
        watched={row["group_id"]: None for row in _rows(ledger, watched)},
        served=chosen or everyone,
        credits=_credits(ledger, period),
        spells=_spells(ledger, day) if ledger.has("assignments") else {},
        met=_met(ledger, day),
        first_sales=_first_sales(ledger, day),
        listed=_contacts(ledger, "contacts", serving.listed_contacts(ledger)),
        active=_contacts(
            ledger, "interactions", serving.active_contacts(ledger, Period.year_until(day))
        ),
        assigned=ledger.has("assignments"),
        capacity=capacity(ledger, setting),
    )


def _everyone(ledger: Ledger, pairs: Table) -> dict[str, tuple[str, ...]]:
    served: dict[str, list[str]] = {}
    ordered = pairs.order_by(["seller_id", "group_id"])
    for seller, group in _columns(ledger, ordered, "seller_id", "group_id"):
        served.setdefault(seller, []).append(group)
    return {seller: tuple(groups) for seller, groups in served.items()}


def _key_sellers(
    everyone: dict[str, tuple[str, ...]], people: dict[str, Person], tiers: dict[str, str | None]
) -> dict[str, tuple[str, ...]]:
    """Return the portfolios of who sells to key accounts; none where no account is key.

    They are the sellers of the department and whoever of it serves a key account; where no
    department is marked, the primary sellers of the key accounts.
    """
    if not tiers:
        return {}
    owners = {seller for seller, groups in everyone.items() if any(g in tiers for g in groups)}
    members = {
        seller
        for seller, person in people.items()
        if person.in_department and (person.is_seller or seller in owners)
    }
    return {seller: everyone.get(seller, ()) for seller in sorted(members or owners)}


def _people(ledger: Ledger, day: date) -> dict[str, Person]:
    return {
        row["seller_id"]: Person(
            row["name"],
            bool(row["in_department"]),
            bool(row["is_seller"]),
            row["fte"],
            row["hired_on"],
        )
        for row in _rows(ledger, measures.people(ledger, day))
    }


def _credits(ledger: Ledger, period: Period) -> dict[str, dict[str, Credit]]:
    found: dict[str, dict[str, Credit]] = {}
    table = serving.credited_pairs(ledger, period).order_by(["seller_id", "group_id"])
    names = ("seller_id", "group_id", "net_amount", "first_sale_on")
    for seller, group, amount, first_on in _columns(ledger, table, *names):
        found.setdefault(seller, {})[group] = Credit(amount, first_on)
    return found


def _spells(ledger: Ledger, day: date) -> dict[str, tuple[Spell, ...]]:
    found: dict[str, list[Spell]] = {}
    for row in _rows(ledger, group_spells(ledger, day)):
        spell = Spell(row["account_id"], row["seller_id"], row["spell_from"], row["spell_to"])
        found.setdefault(row["group_id"], []).append(spell)
    return {group: tuple(spells) for group, spells in found.items()}


def _met(ledger: Ledger, day: date) -> dict[tuple[str, str], date]:
    if not ledger.has("interactions"):
        return {}
    rows = _rows(ledger, measures.first_interactions(ledger, day))
    return {(row["seller_id"], row["group_id"]): row["first_on"] for row in rows}


def _first_sales(ledger: Ledger, day: date) -> dict[str, date]:
    sales = _columns(ledger, first_sales(ledger, day), "group_id", "first_sale_on")
    return {group: first_on for group, first_on in sales if first_on}


def _contacts(ledger: Ledger, source: str, table: Table) -> dict[str, int] | None:
    """Return how many contacts each group has; None where nobody recorded any: not zero."""
    if not ledger.has(source):
        return None
    return {row["group_id"]: row["contacts"] for row in _rows(ledger, table)}


def _rows(ledger: Ledger, table: Table) -> list[dict[str, Any]]:  # Any: what a column holds
    rows: list[dict[str, Any]] = ledger.rows(table).to_pylist()
    return rows


def _columns(ledger: Ledger, table: Table, *names: str) -> Iterator[tuple[Any, ...]]:
    """Return the values of some columns, row by row; Any: what a column holds."""
    rows = ledger.rows(table)
    return zip(*(rows.column(name).to_pylist() for name in names), strict=True)


def _traces(
    ledger: Ledger, setting: Setting, basis: serving.Basis, pairs: Table
) -> tuple[Trace, ...]:
    return traces(
        ledger,
        pairs=pairs,
        basis=basis,
        period=setting.period,
        year=Period.year_until(setting.as_of),
        day=setting.as_of,
    )
