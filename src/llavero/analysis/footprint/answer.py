"""How big is the department, and what does it carry? The only module here that reads the ledger."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from ibis import Table

from llavero.analysis.answers import Answer, Earlier, Setting
from llavero.analysis.figures import figures_in
from llavero.analysis.footprint import key_accounts, measures, portfolios
from llavero.analysis.footprint.cautions import cautions
from llavero.analysis.footprint.clients import clients_per_kam
from llavero.analysis.footprint.coverage import sales_of_key_accounts
from llavero.analysis.footprint.credit import sales_of_department, sales_per_kam
from llavero.analysis.footprint.facts import (
    Clients,
    Days,
    Facts,
    KeyAccount,
    Portfolios,
    Roster,
    Sold,
    Staff,
    Supplied,
    roster,
)
from llavero.analysis.footprint.missing import missing_data
from llavero.analysis.footprint.size import size_of_department
from llavero.analysis.footprint.traces import traces
from llavero.foundation.period import Period, month_start
from llavero.foundation.trace import Traces
from llavero.ledger.seller_names import seller_names
from llavero.ledger.tables import Ledger

Row = dict[str, Any]  # Any: a column of any type of the schema


def answer(ledger: Ledger, setting: Setting, earlier: Earlier) -> Answer:
    """Return the size of the department and what part of clients and sales it carries."""
    facts = read_facts(ledger, setting)
    size = size_of_department(facts)
    sales = sales_of_department(facts)
    key = sales_of_key_accounts(facts, sales)
    per_kam = sales_per_kam(facts, size, sales)
    clients, orphans = clients_per_kam(facts)
    findings = (size, sales, key, per_kam, clients, *orphans)
    return Answer(
        (*findings, *cautions(facts, per_kam), *missing_data(facts)),
        tuple(figures_in(findings)),
        Traces(lambda: traces(ledger, setting, facts)),
    )


def read_facts(ledger: Ledger, setting: Setting) -> Facts:
    """Return all that the figures rest on."""
    days = Days.of(setting)
    people = _rows(ledger, measures.sales_people(ledger))
    staff = _staff(people, days)
    kams, inferred = _kams(ledger, staff, days)
    names = _rows(ledger, seller_names(ledger))
    span = _rows(ledger, measures.ledger_span(ledger))
    broken = _broken_months(ledger, setting)
    sold = _sold(ledger, setting.period, setting.as_of, broken)
    return Facts(
        setting=setting,
        supplied=_supplied(ledger, sold),
        staff=staff,
        kams=kams,
        inferred=inferred,
        names={str(row["seller_id"]): str(row["name"]) for row in names},
        employees=frozenset(str(row["seller_id"]) for row in names if row["is_employee"]),
        portfolios=_portfolios(ledger, setting.period, setting.as_of),
        portfolios_before=_portfolios(ledger, setting.before, setting.before.end),
        sold=sold,
        sold_before=_sold(ledger, setting.before, setting.before.end, broken),
        first_month=span[0]["first_month"],
        broken=broken,
    )


def _rows(ledger: Ledger, expression: Table) -> list[Row]:
    rows: list[Row] = ledger.rows(expression).to_pylist()
    return rows


def _staff(people: list[Row], days: Days) -> Staff:
    """Return the sales force; a person listed twice is there when either row says so."""
    by_id = {str(row["employee_id"]): row for row in reversed(people)}
    fte = {id: float(row["fte"]) for id, row in by_id.items()}
    everyone = roster(people, "employee_id", "hired_on", "left_on", days, fte)
    ordered = [by_id[id] for id in everyone.ids]
    return Staff(
        everyone,
        tuple(str(row["post"]) for row in ordered),
        tuple(bool(row["in_sales"]) for row in ordered),
        tuple(bool(row["in_department"]) for row in ordered),
    )


def _kams(ledger: Ledger, staff: Staff, days: Days) -> tuple[Roster | None, bool]:
    """Return who sells to key accounts: the department's sellers, or else whoever owns one."""
    if any(staff.in_department):
        return staff.department_sellers, False
    owners = _rows(ledger, key_accounts.key_owner_spells(ledger))
    if not owners:
        return None, False
    fte = dict(zip(staff.everyone.ids, staff.everyone.fte.tolist(), strict=True))
    return roster(owners, "seller_id", "owned_from", "owned_to", days, fte), True


def _supplied(ledger: Ledger, sold: Sold) -> Supplied:
    return Supplied(
        staff=ledger.has("employees"),
        hire_dates=ledger.has("employees", "hire_date"),
        end_dates=ledger.has("employees", "end_date"),
        key_status=ledger.has("ka_status"),
        key_history=ledger.has("ka_status", "from"),
        assignments=ledger.has("assignments"),
        assignment_dates=ledger.has("assignments", "from"),
        house_accounts=ledger.has("accounts", "is_house"),
        sellers=any(seller is not None for seller in sold.by_seller),
    )


def _broken_months(ledger: Ledger, setting: Setting) -> tuple[date, ...]:
    """Return the months in which a group becomes or ceases to be key after the first day."""
    spells = _rows(ledger, key_accounts.key_spells(ledger))
    days = {row[end] for row in spells for end in ("key_from", "key_to")}
    within = (d for d in days if setting.before.start < d <= setting.period.end and d.day > 1)
    return tuple(sorted({month_start(day) for day in within}))


def _sold(ledger: Ledger, period: Period, day: date, broken: tuple[date, ...]) -> Sold:
    rows = _rows(ledger, measures.sales_by_seller(ledger, period))
    inside = tuple(month for month in broken if period.start <= month <= period.end)
    nobody = [row for row in rows if row["seller_id"] is None]
    return Sold(
        period=period,
        by_seller=_amounts(rows),
        key=_amounts(_rows(ledger, measures.key_sales_by_seller(ledger, period, inside))),
        key_today=_amounts(_rows(ledger, measures.sales_of_key_groups(ledger, period, day))),
        house=sum((row["house_amount"] for row in nobody), Decimal(0)),
        lines=sum(int(row["line_count"]) for row in rows),
        unconverted=sum(int(row["unconverted_count"]) for row in rows),
    )


def _amounts(rows: list[Row]) -> Mapping[str | None, Decimal]:
    return {row["seller_id"]: row["net_amount"] for row in rows}


def _portfolios(ledger: Ledger, period: Period, day: date) -> Portfolios:
    basis, portfolio = portfolios.portfolio(ledger, period, day)
    served = _rows(ledger, portfolios.clients_by_seller(portfolio))
    dated = ledger.has("assignments")
    unbalanced = _rows(ledger, portfolios.unbalanced_splits(ledger, day)) if dated else []
    return Portfolios(
        basis,
        {
            str(row["seller_id"]): Clients(
                int(row["key_accounts"]), int(row["accounts"]), float(row["key_fraction"])
            )
            for row in served
        },
        _key_accounts(_rows(ledger, key_accounts.key_account_owners(ledger, portfolio, day))),
        len(unbalanced),
    )


def _key_accounts(rows: list[Row]) -> tuple[KeyAccount, ...]:
    names = {str(row["group_id"]): str(row["group_name"]) for row in rows}
    owners: dict[str, list[str]] = {group: [] for group in names}
    for row in rows:
        if row["seller_id"] is not None:
            owners[str(row["group_id"])].append(str(row["seller_id"]))
    ordered = sorted(names, key=lambda group: (names[group], group))
    return tuple(KeyAccount(names[g], tuple(sorted(owners[g]))) for g in ordered)
